#pragma once

#include <string>

#include "core/model/date.h"

namespace summit {

/// How the site gives addresses to its posts, as its Hugo configuration says.
struct SiteRule {
  std::string base_url = "https://xmpp.org";
  std::string permalink = "/:year/:month/:title/";
  std::string default_lang = "en";  // served at the root; every other language below its own folder
  std::string section = "blog";     // what :section stands for: the archive's folder below the site's content
};

/// What the address of a post is made from, all as written in the post.
struct PermalinkParts {
  std::string title;
  Date date{};
  std::string lang;
  std::string slug;  // front matter; empty when there is none
  std::string url;   // likewise; overrides everything else
  std::string path;  // of the file in the archive
};

/// The address that Hugo 0.111 gives to a post, to the letter: what "hugo list all" prints.
/// Knows the tokens :year :month :monthname :day :weekday :weekdayname :yearday :section :title :slug
/// :slugorfilename :filename; any other is left as it stands.
std::string Permalink(const SiteRule& site, const PermalinkParts& post);

}  // namespace summit
