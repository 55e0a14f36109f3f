#include "core/question/nicknames.h"

namespace summit {

const std::vector<Nickname>& Nicknames() {
  static const std::vector<Nickname> nicknames = {{"stpeter", "Peter Saint-Andre"},
                                                  {"psa", "Peter Saint-Andre"},
                                                  {"kev", "Kevin Smith"},
                                                  {"ralphm", "Ralph Meijer"},
                                                  {"dwd", "Dave Cridland"},
                                                  {"fippo", "Philipp Hancke"},
                                                  {"guus", "Guus der Kinderen"},
                                                  {"flow", "Florian Schmaus"},
                                                  {"ge0rg", "Georg Lukas"},
                                                  {"jcbrand", "JC Brand"},
                                                  {"bear", "Mike Taylor"},
                                                  {"mathieui", "Mathieu Pasquet"},
                                                  {"nyco", "Nicolas Vérité"},
                                                  {"emus", "Edward Maurer"},
                                                  {"zash", "Kim Alvefur"},
                                                  {"mattj", "Matthew Wild"},
                                                  {"linkmauve", "Emmanuel Gil Peyrot"},
                                                  {"seve", "Severino Ferrer"},
                                                  {"jonasw", "Jonas Schäfer"},
                                                  {"willsheward", "Will Sheward"},
                                                  {"hildjj", "Joe Hildebrand"},
                                                  {"linuxwolf", "Matt Miller"},
                                                  {"goffi", "Jérôme Poisson"},
                                                  {"steve.kille", "Steve Kille"}};
  return nicknames;
}

}  // namespace summit
