#include "bot/xmpp/scram.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <stringprep.h>

#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace summit::bot {
namespace {

gnutls_mac_algorithm_t MacOf(ScramHash hash) {
  switch (hash) {
    case ScramHash::kSha1:
      return GNUTLS_MAC_SHA1;
    case ScramHash::kSha256:
      return GNUTLS_MAC_SHA256;
    case ScramHash::kSha512:
      return GNUTLS_MAC_SHA512;
  }
  return GNUTLS_MAC_SHA256;
}

gnutls_datum_t Datum(std::string_view bytes) {
  return {reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data())), static_cast<unsigned>(bytes.size())};
}

void Check(int status) {
  if (status < 0) throw std::runtime_error(std::string("GnuTLS: ") + gnutls_strerror(status));
}

std::string Hmac(ScramHash hash, std::string_view key, std::string_view text) {
  std::string mac(gnutls_hmac_get_len(MacOf(hash)), '\0');
  Check(gnutls_hmac_fast(MacOf(hash), key.data(), key.size(), text.data(), text.size(), mac.data()));
  return mac;
}

std::string Hash(ScramHash hash, std::string_view text) {
  const auto digest = static_cast<gnutls_digest_algorithm_t>(MacOf(hash));
  std::string result(gnutls_hash_get_len(digest), '\0');
  Check(gnutls_hash_fast(digest, text.data(), text.size(), result.data()));
  return result;
}

std::string Salted(ScramHash hash, std::string_view password, std::string_view salt, std::uint32_t iterations) {
  std::string key(gnutls_hmac_get_len(MacOf(hash)), '\0');
  const gnutls_datum_t secret = Datum(password), grain = Datum(salt);
  Check(gnutls_pbkdf2(MacOf(hash), &secret, &grain, iterations, key.data(), key.size()));
  return key;
}

std::string Xor(std::string a, std::string_view b) {
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<char>(a[i] ^ b[i]);
  return a;
}

std::optional<std::string> Prepare(std::string_view text) {
  char* prepared = nullptr;
  if (!IsUtf8(text) || text.find('\0') != std::string_view::npos) return std::nullopt;
  if (stringprep_profile(std::string(text).c_str(), &prepared, "SASLprep", {}) != STRINGPREP_OK) return std::nullopt;
  std::string result(prepared);
  free(prepared);
  if (result.empty()) return std::nullopt;
  return result;
}

/// saslname of RFC 5802, section 7.
std::string Name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    if (c == '=')
      name += "=3D";
    else if (c == ',')
      name += "=2C";
    else
      name.push_back(c);
  }
  return name;
}

struct ServerFirst {
  std::string nonce, salt;
  std::uint32_t iterations = 0;
};

/// "r=nonce,s=salt,i=iterations", with extensions after these. One that begins with "m=" must not be passed over.
std::optional<ServerFirst> ReadServerFirst(std::string_view text) {
  const auto parts = Split(text, ',');
  if (parts.size() < 3 || !parts[0].starts_with("r=") || !parts[1].starts_with("s=") || !parts[2].starts_with("i="))
    return std::nullopt;
  ServerFirst first;
  first.nonce = parts[0].substr(2);
  const auto salt = FromBase64(parts[1].substr(2));
  const std::string_view count = parts[2].substr(2);
  const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), first.iterations);
  if (!salt || salt->empty() || error != std::errc() || end != count.data() + count.size()) return std::nullopt;
  first.salt = *salt;
  return first;
}

}  // namespace

Result<Scram> Scram::New(ScramHash hash, std::string_view user, std::string_view password, std::string nonce,
                         Binding how, ChannelBinding binding) {
  const auto name = Prepare(user), secret = Prepare(password);
  if (!name) return Error{"the name of the account cannot be used for a login"};
  if (!secret) return Error{"the password has characters that cannot be used for a login"};
  Scram scram;
  scram.hash_ = hash;
  scram.password_ = *secret;
  scram.nonce_ = std::move(nonce);
  scram.header_ = how == Binding::kBound ? "p=" + binding.type + ",," : how == Binding::kUnoffered ? "y,," : "n,,";
  scram.bound_ = scram.header_ + (how == Binding::kBound ? binding.data : "");
  scram.first_bare_ = "n=" + Name(*name) + ",r=" + scram.nonce_;
  return scram;
}

Result<std::string> Scram::ClientFinal(std::string_view server_first) {
  if (!server_signature_.empty()) return Error{"asked for the proof twice"};
  const auto first = ReadServerFirst(server_first);
  if (!first) return Error{"sent a challenge that is none of SCRAM"};
  if (first->nonce.size() <= nonce_.size() || !first->nonce.starts_with(nonce_))
    return Error{"sent a challenge that does not belong to this login"};
  if (first->iterations < kLeastIterations || first->iterations > kMostIterations)
    return Error{"asks for " + std::to_string(first->iterations) + " iterations; accepted are " +
                 std::to_string(kLeastIterations) + " to " + std::to_string(kMostIterations)};
  const std::string without_proof = "c=" + Base64(bound_) + ",r=" + first->nonce;
  const std::string signed_text = first_bare_ + "," + std::string(server_first) + "," + without_proof;
  const std::string salted = Salted(hash_, password_, first->salt, first->iterations);
  const std::string client_key = Hmac(hash_, salted, "Client Key");
  const std::string proof = Xor(client_key, Hmac(hash_, Hash(hash_, client_key), signed_text));
  server_signature_ = Hmac(hash_, Hmac(hash_, salted, "Server Key"), signed_text);
  return without_proof + ",p=" + Base64(proof);
}

bool Scram::Proves(std::string_view server_final) const {
  if (server_signature_.empty() || !server_final.starts_with("v=")) return false;
  const auto signature = FromBase64(Split(server_final, ',')[0].substr(2));
  return signature && signature->size() == server_signature_.size() &&
         gnutls_memcmp(signature->data(), server_signature_.data(), signature->size()) == 0;
}

std::string NewNonce() {
  std::array<unsigned char, 24> bytes{};
  Check(gnutls_rnd(GNUTLS_RND_RANDOM, bytes.data(), bytes.size()));
  return Base64({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

std::string Base64(std::string_view bytes) {
  if (bytes.empty()) return {};
  const gnutls_datum_t in = Datum(bytes);
  gnutls_datum_t out{};
  Check(gnutls_base64_encode2(&in, &out));
  std::string text(reinterpret_cast<const char*>(out.data), out.size);
  gnutls_free(out.data);
  return text;
}

std::optional<std::string> FromBase64(std::string_view text) {
  if (text.empty()) return std::string();
  const gnutls_datum_t in = Datum(text);
  gnutls_datum_t out{};
  if (gnutls_base64_decode2(&in, &out) < 0) return std::nullopt;
  std::string bytes(reinterpret_cast<const char*>(out.data), out.size);
  gnutls_free(out.data);
  return bytes;
}

}  // namespace summit::bot
