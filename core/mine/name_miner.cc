#include "core/mine/name_miner.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/mine/spec_names.h"

namespace summit {
namespace {

constexpr std::array<std::string_view, 15> kLegalForms = {"ltd.", "ltd", "inc.", "inc",  "gmbh", "llc", "ab",     "ag",
                                                          "b.v.", "bv",  "s.a.", "e.v.", "sas",  "oy",  "limited"};
constexpr std::size_t kMaxName = 80;  // bytes; longer is a sentence

class Miner {
 public:
  explicit Miner(const Post& post) : post_(post) {}

  MinedNames Run(const std::vector<Fact>& facts) {
    if (post_.info.original.empty()) {
      for (const std::string& author : post_.info.authors)
        if (IsFullName(author)) Add(NameKind::kPerson, author);
      for (const Fact& fact : facts) std::visit([this](const auto& value) { AddFact(value); }, fact.value);
    }
    const bool names_too = post_.info.original.empty();
    for (const Block& block : post_.blocks)
      if (block.kind != BlockKind::kCode) AddSpecs(block, names_too);
    SortOnce(names_.uses);
    SortOnce(names_.short_forms);
    return std::move(names_);
  }

 private:
  template <class T>
  static void SortOnce(std::vector<T>& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
  }

  void Add(NameKind kind, std::string_view written) {
    const std::string name = CollapseSpaces(written);
    const std::string key = NameKey(name);
    if (key.size() < 2 || name.size() > kMaxName) return;
    names_.uses.push_back({kind, key, name});
  }

  /// A company, or several with slashes between; with and without its legal form it is one.
  void AddCompany(const std::string& written) {
    for (const std::string_view part : Split(written, '/')) {
      const std::string name = CollapseSpaces(part);
      const std::string key = NameKey(WithoutLegalForm(name));
      if (key.size() >= 2 && name.size() <= kMaxName) names_.uses.push_back({NameKind::kCompany, key, name});
    }
  }

  static std::string_view WithoutLegalForm(std::string_view name) {
    for (const std::string_view form : kLegalForms)
      if (name.size() > form.size() + 1 && name[name.size() - form.size() - 1] == ' ' &&
          EqualsNoCase(name.substr(name.size() - form.size()), form)) {
        name.remove_suffix(form.size() + 1);
        while (!name.empty() && (name.back() == ',' || name.back() == ' ')) name.remove_suffix(1);
        break;
      }
    return name;
  }

  void AddFact(const MentionFact&) {}
  void AddFact(const DatesFact&) {}
  void AddFact(const HeadCountFact&) {}
  void AddFact(const LinkFact&) {}
  void AddFact(const PlaceFact& place) {
    Add(NameKind::kCity, place.city);
    Add(NameKind::kCountry, place.country);
    Add(NameKind::kVenue, place.venue);
  }
  void AddFact(const ColocatedFact& fact) { Add(NameKind::kEvent, WithoutYear(fact.event)); }
  void AddFact(const SponsorFact& fact) { AddCompany(fact.name); }
  void AddFact(const HostFact& fact) { AddCompany(fact.name); }
  void AddFact(const ParticipantFact& fact) {
    Add(NameKind::kPerson, fact.name);
    AddCompany(fact.affiliation);
  }
  void AddFact(const TopicFact& fact) {
    Add(NameKind::kTopic, fact.name);
    if (!fact.xep.empty() && IsSpecName(fact.name)) names_.uses.push_back({NameKind::kXep, fact.xep, fact.name});
  }

  /// "FOSDEM" of "FOSDEM 2016" and "FOSDEM '16".
  static std::string_view WithoutYear(std::string_view event) {
    const std::size_t end = event.find_last_not_of("0123456789'’ ");
    return end == std::string_view::npos ? std::string_view() : event.substr(0, end + 1);
  }

  /// First and last name at least; a nickname alone may be any word.
  static bool IsFullName(std::string_view author) {
    const std::string clean = CollapseSpaces(author);
    const std::vector<std::string_view> words = Split(clean, ' ');
    if (words.size() < 2 || words.size() > 5) return false;
    const auto capital = [](std::string_view word) {
      return !word.empty() &&
             (static_cast<unsigned char>(word[0]) >= 0x80 || std::isupper(static_cast<unsigned char>(word[0])) != 0);
    };
    return capital(words.front()) && capital(words.back());
  }

  void AddSpecs(const Block& block, bool names_too) {
    for (SpecName& spec : FindSpecs(block)) {
      names_.uses.push_back({NameKind::kXep, spec.number, ""});
      for (std::string& name : spec.names)
        if (names_too) names_.uses.push_back({NameKind::kXep, spec.number, std::move(name)});
    }
    if (!names_too) return;
    for (ShortForm& form : FindShortForms(block.text)) names_.short_forms.push_back(std::move(form));
  }

  const Post& post_;
  MinedNames names_;
};

}  // namespace

MinedNames MineNames(const Post& post, const std::vector<Fact>& facts) { return Miner(post).Run(facts); }

}  // namespace summit
