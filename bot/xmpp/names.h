#pragma once

/// XML namespaces that the adapter reads or writes.
namespace summit::bot::ns {

inline constexpr char kAvatarData[] = "urn:xmpp:avatar:data";                    // XEP-0084
inline constexpr char kAvatarMetadata[] = "urn:xmpp:avatar:metadata";            // XEP-0084
inline constexpr char kBookmarks[] = "urn:xmpp:bookmarks:1";                     // XEP-0402
inline constexpr char kChatMarkers[] = "urn:xmpp:chat-markers:0";                // XEP-0333
inline constexpr char kCommands[] = "http://jabber.org/protocol/commands";       // XEP-0050
inline constexpr char kCorrection[] = "urn:xmpp:message-correct:0";              // XEP-0308
inline constexpr char kDiscoItems[] = "http://jabber.org/protocol/disco#items";  // XEP-0030
inline constexpr char kFallback[] = "urn:xmpp:fallback:0";                       // XEP-0428
inline constexpr char kFasten[] = "urn:xmpp:fasten:0";                           // XEP-0422
inline constexpr char kHints[] = "urn:xmpp:hints";                               // XEP-0334
inline constexpr char kLastActivity[] = "jabber:iq:last";                        // XEP-0012
inline constexpr char kModerateOld[] = "urn:xmpp:message-moderate:0";            // XEP-0425, version 0.2
inline constexpr char kModerate[] = "urn:xmpp:message-moderate:1";               // XEP-0425
inline constexpr char kPubSub[] = "http://jabber.org/protocol/pubsub";           // XEP-0060
inline constexpr char kPubSubOwner[] = "http://jabber.org/protocol/pubsub#owner";
inline constexpr char kPubSubNodeConfig[] = "http://jabber.org/protocol/pubsub#node_config";
inline constexpr char kPubSubOptions[] = "http://jabber.org/protocol/pubsub#publish-options";
inline constexpr char kReactions[] = "urn:xmpp:reactions:0";                                  // XEP-0444
inline constexpr char kReceipts[] = "urn:xmpp:receipts";                                      // XEP-0184
inline constexpr char kReply[] = "urn:xmpp:reply:0";                                          // XEP-0461
inline constexpr char kRetractOld[] = "urn:xmpp:message-retract:0";                           // XEP-0424, version 0.3
inline constexpr char kRetract[] = "urn:xmpp:message-retract:1";                              // XEP-0424
inline constexpr char kSelfPing[] = "http://jabber.org/protocol/muc#self-ping-optimization";  // XEP-0410
inline constexpr char kStyling[] = "urn:xmpp:styling:0";                                      // XEP-0393
inline constexpr char kTime[] = "urn:xmpp:time";                                              // XEP-0202
inline constexpr char kVCard4[] = "urn:ietf:params:xml:ns:vcard-4.0";                         // XEP-0292
inline constexpr char kVCard4Node[] = "urn:xmpp:vcard4";                                      // XEP-0292
inline constexpr char kVCard[] = "vcard-temp";                                                // XEP-0054
inline constexpr char kVCardUpdate[] = "vcard-temp:x:update";                                 // XEP-0153
inline constexpr char kRdf[] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";                 // XEP-0511
inline constexpr char kOpenGraph[] = "https://ogp.me/ns#";                                    // XEP-0511
inline constexpr char kBind[] = "urn:ietf:params:xml:ns:xmpp-bind";
inline constexpr char kCaps[] = "http://jabber.org/protocol/caps";             // XEP-0115
inline constexpr char kCarbons[] = "urn:xmpp:carbons:2";                       // XEP-0280
inline constexpr char kChannelBinding[] = "urn:xmpp:sasl-cb:0";                // XEP-0440
inline constexpr char kClient[] = "jabber:client";                             // RFC 6120
inline constexpr char kComponent[] = "jabber:component:accept";                // XEP-0114
inline constexpr char kDataForm[] = "jabber:x:data";                           // XEP-0004
inline constexpr char kDelayOld[] = "jabber:x:delay";                          // XEP-0091
inline constexpr char kDelay[] = "urn:xmpp:delay";                             // XEP-0203
inline constexpr char kDirectInvite[] = "jabber:x:conference";                 // XEP-0249
inline constexpr char kDiscoInfo[] = "http://jabber.org/protocol/disco#info";  // XEP-0030
inline constexpr char kEncryptionHint[] = "urn:xmpp:eme:0";                    // XEP-0380
inline constexpr char kMucOwner[] = "http://jabber.org/protocol/muc#owner";    // XEP-0045
inline constexpr char kMucUser[] = "http://jabber.org/protocol/muc#user";      // XEP-0045
inline constexpr char kMuc[] = "http://jabber.org/protocol/muc";               // XEP-0045
inline constexpr char kOccupantId[] = "urn:xmpp:occupant-id:0";                // XEP-0421
inline constexpr char kOmemo1[] = "urn:xmpp:omemo:1";                          // XEP-0384, version 0.5
inline constexpr char kOmemo2[] = "urn:xmpp:omemo:2";                          // XEP-0384
inline constexpr char kOmemo[] = "eu.siacs.conversations.axolotl";             // XEP-0384, version 0.3
inline constexpr char kOpenPgpOld[] = "jabber:x:encrypted";                    // XEP-0027
inline constexpr char kOpenPgp[] = "urn:xmpp:openpgp:0";                       // XEP-0373
inline constexpr char kPing[] = "urn:xmpp:ping";                               // XEP-0199
inline constexpr char kRoster[] = "jabber:iq:roster";                          // RFC 6121
inline constexpr char kSasl[] = "urn:ietf:params:xml:ns:xmpp-sasl";
inline constexpr char kSession[] = "urn:ietf:params:xml:ns:xmpp-session";
inline constexpr char kStanzaErrors[] = "urn:ietf:params:xml:ns:xmpp-stanzas";
inline constexpr char kStanzaId[] = "urn:xmpp:sid:0";  // XEP-0359
inline constexpr char kStreamErrors[] = "urn:ietf:params:xml:ns:xmpp-streams";
inline constexpr char kStreamManagement[] = "urn:xmpp:sm:3";  // XEP-0198
inline constexpr char kStream[] = "http://etherx.jabber.org/streams";
inline constexpr char kTls[] = "urn:ietf:params:xml:ns:xmpp-tls";

}  // namespace summit::bot::ns
