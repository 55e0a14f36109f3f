#include "core/store/name_tally.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::string_view kCountName = R"sql(
  INSERT INTO name_use (kind, key, spelling, posts) VALUES (:kind, :key, :spelling, :posts)
  ON CONFLICT (kind, key, spelling) DO UPDATE SET posts = posts + excluded.posts)sql";
constexpr std::string_view kCountForm = R"sql(
  INSERT INTO short_form (brief, words, posts) VALUES (:brief, :words, :posts)
  ON CONFLICT (brief, words) DO UPDATE SET posts = posts + excluded.posts)sql";
constexpr std::string_view kNames = R"sql(
  SELECT kind, key, spelling, posts FROM name_use WHERE posts > 0 ORDER BY kind, key, posts DESC, spelling)sql";
constexpr std::string_view kForms =
    "SELECT brief, words FROM short_form WHERE posts > 0 ORDER BY posts DESC, brief, words";

// What so many posts name is not called otherwise by one of them alone: that is a slip, or words around a link.
constexpr std::size_t kManyUses = 4;

constexpr std::size_t kShortestAcronym = 4;
constexpr std::size_t kFarMore = 3;  // posts of the one, against those of all others

constexpr char kBetween = '\t';  // in no name: they have no control characters

/// "OMEMO" of "OMEMO Encryption"; empty where the title begins with no such word or goes on for long.
std::string LeadingAcronym(const std::string& title) {
  const std::vector<std::string_view> words = Split(title, ' ');
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (words.size() != 2 || words[0].size() < kShortestAcronym) return {};
  return std::all_of(words[0].begin(), words[0].end(), capital) ? std::string(words[0]) : std::string();
}

/// An acronym that opens the title of one specification, and of hardly any other, is what that goes by.
void AddLeadingAcronyms(std::vector<ArchiveName>& names) {
  std::map<std::string, std::map<ArchiveName*, std::size_t>> uses;
  for (ArchiveName& name : names) {
    if (name.kind != NameKind::kXep) continue;
    for (const std::string& variant : name.variants)
      if (const std::string acronym = LeadingAcronym(variant); !acronym.empty()) uses[acronym][&name] = name.posts;
  }
  for (const auto& [acronym, specs] : uses) {
    const auto most =
        std::max_element(specs.begin(), specs.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    std::size_t all = 0;
    for (const auto& [spec, posts] : specs) all += posts;
    std::vector<std::string>& variants = most->first->variants;
    const bool known = std::find(variants.begin(), variants.end(), acronym) != variants.end();
    if (!known && most->second >= (all - most->second) * kFarMore) variants.push_back(acronym);
  }
}

std::string Clean(std::string_view text) { return CollapseSpaces(XmlSafe(text)); }

}  // namespace

NameTally::NameTally(Database& database) : count_name_(database, kCountName), count_form_(database, kCountForm) {}

void NameTally::Count(const MinedNames& names, int posts) {
  const NameUse* before = nullptr;
  const auto count = [&](const NameUse& use, std::string_view spelling) {
    count_name_.Bind(":kind", static_cast<std::int64_t>(use.kind)).Bind(":key", use.key);
    count_name_.Bind(":spelling", spelling).Bind(":posts", std::int64_t{posts}).Run();
  };
  for (const NameUse& use : names.uses) {
    // The empty spelling counts the posts, whatever spellings they use.
    if (before == nullptr || before->kind != use.kind || before->key != use.key) count(use, "");
    if (!use.spelling.empty()) count(use, use.spelling);
    before = &use;
  }
  for (const ShortForm& form : names.short_forms)
    count_form_.Bind(":brief", form.brief).Bind(":words", form.words).Bind(":posts", std::int64_t{posts}).Run();
}

std::string ToLines(const MinedNames& names) {
  std::string lines;
  for (const NameUse& use : names.uses)
    lines +=
        std::to_string(static_cast<int>(use.kind)) + kBetween + Clean(use.key) + kBetween + Clean(use.spelling) + '\n';
  for (const ShortForm& form : names.short_forms)
    lines += std::string("s") + kBetween + Clean(form.brief) + kBetween + Clean(form.words) + '\n';
  return lines;
}

MinedNames NamesFromLines(const std::string& lines) {
  MinedNames names;
  for (const std::string_view line : Split(lines, '\n')) {
    const std::vector<std::string_view> parts = Split(line, kBetween);
    if (parts.size() != 3) continue;
    if (parts[0] == "s") {
      names.short_forms.push_back({std::string(parts[1]), std::string(parts[2])});
    } else {
      const int kind = std::atoi(std::string(parts[0]).c_str());
      names.uses.push_back({static_cast<NameKind>(kind), std::string(parts[1]), std::string(parts[2])});
    }
  }
  return names;
}

std::vector<ArchiveName> LoadNames(const Database& database) {
  std::vector<ArchiveName> names;
  Statement statement(database, kNames);
  std::int64_t kind = -1;
  std::string key;
  while (statement.Step()) {
    if (statement.Int(0) != kind || statement.Text(1) != key) {
      kind = statement.Int(0);
      key = statement.Text(1);
      names.push_back({static_cast<NameKind>(kind), {}, {}, 0});
      if (names.back().kind == NameKind::kXep) names.back().name = key;
    }
    ArchiveName& name = names.back();
    const std::string spelling = statement.Text(2);
    if (spelling.empty())
      name.posts = static_cast<std::size_t>(statement.Int(3));
    else if (name.name.empty())
      name.name = spelling;
    else if (statement.Int(3) > 1 || name.kind != NameKind::kXep || name.posts < kManyUses)
      name.variants.push_back(spelling);
  }
  AddLeadingAcronyms(names);
  std::set<std::string> people;
  for (const ArchiveName& name : names)
    if (name.kind == NameKind::kPerson) people.insert(NameKey(name.name));
  std::erase_if(names, [&](const ArchiveName& name) {
    // Who gives a dinner may be a person: then that is what the name stands for.
    return name.name.empty() || (name.kind == NameKind::kCompany && people.count(NameKey(name.name)) > 0);
  });
  std::stable_sort(names.begin(), names.end(),
                   [](const ArchiveName& a, const ArchiveName& b) { return a.posts > b.posts; });
  return names;
}

std::vector<ShortForm> LoadShortForms(const Database& database) {
  std::vector<ShortForm> forms;
  Statement statement(database, kForms);
  while (statement.Step()) forms.push_back({statement.Text(0), statement.Text(1)});
  return forms;
}

}  // namespace summit
