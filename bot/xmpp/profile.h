#pragma once

#include <gloox/tag.h>

#include <memory>
#include <string>
#include <string_view>

#include "bot/config.h"

/// What we show of ourselves: vCard (XEP-0054, XEP-0292) and picture (XEP-0084, XEP-0153).
namespace summit::bot {

/// The picture, a PNG that is part of the program.
struct Avatar {
  std::string_view bytes;
  std::string id;  // SHA-1 of the bytes, in hexadecimal
  int side = 0;    // pixels
};
const Avatar& OwnAvatar();

/// In a few sentences: what it is, who runs it, where its source is, what is kept of people.
std::string DescribeProfile(const ProfileConfig& profile);

/// The <vCard/> of XEP-0054, with the picture.
std::unique_ptr<gloox::Tag> NewVCard(const ProfileConfig& profile);

/// True when a <vCard/> says the same as ours, in whatever order.
bool SaysTheSame(const gloox::Tag& vcard, const ProfileConfig& profile);

/// The <vcard/> of XEP-0292.
std::unique_ptr<gloox::Tag> NewVCard4(const ProfileConfig& profile);

/// The <data/> and the <metadata/> of XEP-0084.
std::unique_ptr<gloox::Tag> NewAvatarData();
std::unique_ptr<gloox::Tag> NewAvatarMetadata();

/// What presence tells of the picture (XEP-0153).
std::unique_ptr<gloox::Tag> NewAvatarUpdate();

}  // namespace summit::bot
