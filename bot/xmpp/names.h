#pragma once

/// XML namespaces that the adapter reads or writes.
namespace summit::bot::ns {

inline constexpr char kCaps[] = "http://jabber.org/protocol/caps";           // XEP-0115
inline constexpr char kCarbons[] = "urn:xmpp:carbons:2";                     // XEP-0280
inline constexpr char kClient[] = "jabber:client";                           // RFC 6120
inline constexpr char kDataForm[] = "jabber:x:data";                         // XEP-0004
inline constexpr char kDelay[] = "urn:xmpp:delay";                           // XEP-0203
inline constexpr char kDelayOld[] = "jabber:x:delay";                        // XEP-0091
inline constexpr char kDirectInvite[] = "jabber:x:conference";               // XEP-0249
inline constexpr char kEncryptionHint[] = "urn:xmpp:eme:0";                  // XEP-0380
inline constexpr char kMuc[] = "http://jabber.org/protocol/muc";             // XEP-0045
inline constexpr char kMucOwner[] = "http://jabber.org/protocol/muc#owner";  // XEP-0045
inline constexpr char kMucUser[] = "http://jabber.org/protocol/muc#user";    // XEP-0045
inline constexpr char kOccupantId[] = "urn:xmpp:occupant-id:0";              // XEP-0421
inline constexpr char kOmemo[] = "eu.siacs.conversations.axolotl";           // XEP-0384, version 0.3
inline constexpr char kOmemo1[] = "urn:xmpp:omemo:1";                        // XEP-0384, version 0.5
inline constexpr char kOmemo2[] = "urn:xmpp:omemo:2";                        // XEP-0384
inline constexpr char kOpenPgp[] = "urn:xmpp:openpgp:0";                     // XEP-0373
inline constexpr char kOpenPgpOld[] = "jabber:x:encrypted";                  // XEP-0027
inline constexpr char kStanzaErrors[] = "urn:ietf:params:xml:ns:xmpp-stanzas";
inline constexpr char kStanzaId[] = "urn:xmpp:sid:0";  // XEP-0359

}  // namespace summit::bot::ns
