#include "core/read/language.h"

#include <algorithm>

namespace summit {
namespace {

/// The codes of ISO 639-1, in order.
constexpr std::string_view kLanguages =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st "
    "su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

constexpr std::string_view kExtensions[] = {".md", ".markdown", ".txt"};

bool IsLower(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool IsLanguage(std::string_view code) {
  const std::string_view region = code.size() > 2 ? code.substr(2) : std::string_view();
  if (!region.empty() && (region.size() != 3 || region.front() != '-' || !IsLower(region.substr(1)))) return false;
  const std::string_view language = code.substr(0, 2);
  return language.size() == 2 && IsLower(language) && kLanguages.find(language) != std::string_view::npos;
}

std::string_view Extension(std::string_view name) {
  for (std::string_view extension : kExtensions)
    if (name.size() > extension.size() && name.ends_with(extension)) return extension;
  return {};
}

}  // namespace

FileName ParseFileName(std::string_view path) {
  path = path.substr(path.rfind('/') + 1);
  path.remove_suffix(Extension(path).size());
  const std::size_t dot = path.rfind('.');
  if (dot != std::string_view::npos && dot > 0 && IsLanguage(path.substr(dot + 1)))
    return {std::string(path.substr(0, dot)), std::string(path.substr(dot + 1))};
  return {std::string(path), {}};
}

std::string OriginalPath(std::string_view path) {
  const FileName name = ParseFileName(path);
  if (name.lang.empty()) return std::string(path);
  return std::string(path.substr(0, path.rfind('/') + 1)) + name.base + std::string(Extension(path));
}

}  // namespace summit
