#include "bot/xmpp/profile.h"

#include <gloox/base64.h>
#include <gloox/sha.h>

#include <array>
#include <utility>

#include "bot/self_responder.h"
#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"

namespace summit::bot {
namespace {

constexpr unsigned char kPicture[] = {
#include "bot/xmpp/avatar_bytes.inc"
};
constexpr int kPictureSide = 96;
constexpr char kPictureType[] = "image/png";

std::string Encoded() { return gloox::Base64::encode64(std::string(OwnAvatar().bytes)); }

/// Where people are led to who want to know more.
const std::string& HomeOf(const ProfileConfig& profile) {
  return profile.source.empty() ? profile.privacy : profile.source;
}

void AddVCard4Text(gloox::Tag& vcard, const char* name, const char* kind, const std::string& value) {
  if (!value.empty()) AddChild(*AddChild(vcard, name), kind, {}, value);
}

}  // namespace

const Avatar& OwnAvatar() {
  static const Avatar avatar = [] {
    const std::string_view bytes(reinterpret_cast<const char*>(kPicture), sizeof(kPicture));
    gloox::SHA sha;
    sha.feed(std::string(bytes));
    return Avatar{bytes, sha.hex(), kPictureSide};
  }();
  return avatar;
}

std::string DescribeProfile(const ProfileConfig& profile) {
  std::string text = DescribePurpose(profile);
  if (!profile.contact.empty()) text += "\nRun by: " + profile.contact;
  if (!profile.source.empty()) text += "\nSource: " + profile.source;
  text += profile.privacy.empty() ? "\nWhat people write to me is not kept." : "\nPrivacy: " + profile.privacy;
  return text;
}

std::unique_ptr<gloox::Tag> NewVCard(const ProfileConfig& profile) {
  auto vcard = std::make_unique<gloox::Tag>("vCard");
  vcard->setXmlns(ns::kVCard);
  AddChild(*vcard, "FN", {}, profile.name);
  AddChild(*vcard, "NICKNAME", {}, profile.name);
  AddChild(*vcard, "DESC", {}, DescribeProfile(profile));
  if (!HomeOf(profile).empty()) AddChild(*vcard, "URL", {}, HomeOf(profile));
  if (profile.contact.starts_with("mailto:"))
    AddChild(*AddChild(*vcard, "EMAIL"), "USERID", {}, profile.contact.substr(sizeof("mailto:") - 1));
  gloox::Tag* photo = AddChild(*vcard, "PHOTO");
  AddChild(*photo, "TYPE", {}, kPictureType);
  AddChild(*photo, "BINVAL", {}, Encoded());
  return vcard;
}

bool SaysTheSame(const gloox::Tag& vcard, const ProfileConfig& profile) {
  const auto text = [](const gloox::Tag& tag, const char* name) {
    const gloox::Tag* child = FindChild(tag, name, ns::kVCard);
    return child == nullptr ? std::string() : child->cdata();
  };
  const gloox::Tag* photo = FindChild(vcard, "PHOTO", ns::kVCard);
  const gloox::Tag* email = FindChild(vcard, "EMAIL", ns::kVCard);
  const std::string mail = email == nullptr ? std::string() : text(*email, "USERID");
  const std::string wanted =
      profile.contact.starts_with("mailto:") ? profile.contact.substr(sizeof("mailto:") - 1) : std::string();
  // Servers that keep the newer format hand a description out as a note.
  const std::string description = text(vcard, "DESC").empty() ? text(vcard, "NOTE") : text(vcard, "DESC");
  return text(vcard, "FN") == profile.name && description == DescribeProfile(profile) &&
         text(vcard, "URL") == HomeOf(profile) && mail == wanted && photo != nullptr &&
         text(*photo, "BINVAL") == Encoded();
}

std::unique_ptr<gloox::Tag> NewVCard4(const ProfileConfig& profile) {
  auto vcard = std::make_unique<gloox::Tag>("vcard");
  vcard->setXmlns(ns::kVCard4);
  AddVCard4Text(*vcard, "fn", "text", profile.name);
  AddVCard4Text(*vcard, "nickname", "text", profile.name);
  AddVCard4Text(*vcard, "kind", "text", "application");
  AddVCard4Text(*vcard, "note", "text", DescribeProfile(profile));
  AddVCard4Text(*vcard, "url", "uri", HomeOf(profile));
  if (profile.contact.starts_with("mailto:"))
    AddVCard4Text(*vcard, "email", "text", profile.contact.substr(sizeof("mailto:") - 1));
  else
    AddVCard4Text(*vcard, "related", "uri", profile.contact);
  return vcard;
}

std::unique_ptr<gloox::Tag> NewAvatarData() {
  auto data = std::make_unique<gloox::Tag>("data");
  data->setXmlns(ns::kAvatarData);
  data->setCData(Encoded());
  return data;
}

std::unique_ptr<gloox::Tag> NewAvatarMetadata() {
  const Avatar& avatar = OwnAvatar();
  auto metadata = std::make_unique<gloox::Tag>("metadata");
  metadata->setXmlns(ns::kAvatarMetadata);
  gloox::Tag* info = AddChild(*metadata, "info");
  info->addAttribute("id", avatar.id);
  info->addAttribute("bytes", std::to_string(avatar.bytes.size()));
  info->addAttribute("type", kPictureType);
  info->addAttribute("width", std::to_string(avatar.side));
  info->addAttribute("height", std::to_string(avatar.side));
  return metadata;
}

std::unique_ptr<gloox::Tag> NewAvatarUpdate() {
  auto update = std::make_unique<gloox::Tag>("x");
  update->setXmlns(ns::kVCardUpdate);
  AddChild(*update, "photo", {}, OwnAvatar().id);
  return update;
}

}  // namespace summit::bot
