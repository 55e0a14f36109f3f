#pragma once

#include <string>

#include "bot/config.h"
#include "bot/jid.h"

namespace summit::bot {

/// Who we are on the stream.
struct Identity {
  Jid account;  // full to ask for a resource; of a component: its own address
  std::string password;
  std::string version;   // of the program, for XEP-0092
  std::string presence;  // what contacts and occupants read beside our name
  std::string ca_file;   // for messages only
  bool allow_plain = false;
  bool certificate = false;    // one is shown in TLS, to log in with
  bool component = false;      // XEP-0114; the password is its secret
  ProfileConfig profile = {};  // what the vCard says
};

}  // namespace summit::bot
