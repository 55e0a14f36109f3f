#include "bot/xmpp/login.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {

struct Login::Mechanism {
  enum class Kind { kExternal, kScram, kPlain };
  std::string_view name;
  Kind kind;
  ScramHash hash = ScramHash::kSha256;
  bool bound = false;
};

namespace {

bool Has(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Login::Login(Proof proof, std::vector<ChannelBinding> bindings, std::function<std::string()> nonce)
    : proof_(std::move(proof)), bindings_(std::move(bindings)), nonce_(std::move(nonce)) {}

const Login::Mechanism* Login::Choose(const LoginOffer& offer) const {
  using Kind = Mechanism::Kind;
  static constexpr std::array<Mechanism, 8> kBestFirst = {{
      {"EXTERNAL", Kind::kExternal},
      {"SCRAM-SHA-512-PLUS", Kind::kScram, ScramHash::kSha512, true},
      {"SCRAM-SHA-256-PLUS", Kind::kScram, ScramHash::kSha256, true},
      {"SCRAM-SHA-1-PLUS", Kind::kScram, ScramHash::kSha1, true},
      {"SCRAM-SHA-512", Kind::kScram, ScramHash::kSha512, false},
      {"SCRAM-SHA-256", Kind::kScram, ScramHash::kSha256, false},
      {"SCRAM-SHA-1", Kind::kScram, ScramHash::kSha1, false},
      {"PLAIN", Kind::kPlain},
  }};
  for (const Mechanism& one : kBestFirst) {
    if (!Has(offer.mechanisms, one.name) || Has(refused_, one.name)) continue;
    if (one.kind == Kind::kExternal && !proof_.certificate) continue;
    if (one.kind != Kind::kExternal && proof_.password.empty()) continue;
    if (one.kind == Kind::kPlain && !proof_.allow_plain) continue;
    if (one.bound && !BindingFor(offer)) continue;
    return &one;
  }
  return nullptr;
}

/// A binding that the server says it can check. One that says nothing is taken to mean what there was when that was the
/// way: tls-unique, and nothing under TLS 1.3. Such servers offer binding there, too, and then refuse tls-exporter
/// (ejabberd 23.01), which would put a failed login into their logs each time.
std::optional<ChannelBinding> Login::BindingFor(const LoginOffer& offer) const {
  for (const ChannelBinding& one : bindings_)
    if (offer.bindings ? Has(*offer.bindings, one.type) : one.type == "tls-unique") return one;
  return std::nullopt;
}

Result<Login::Start> Login::Begin(const LoginOffer& offer) {
  const Mechanism* mechanism = Choose(offer);
  if (mechanism == nullptr) {
    const bool plain = Has(offer.mechanisms, "PLAIN") && !proof_.allow_plain;
    return Error{"offers no way of logging in that is safe" +
                 (offer.mechanisms.empty() ? std::string() : " (it offers " + JoinAnd(offer.mechanisms) + ")") +
                 ": SCRAM-SHA-256 or SCRAM-SHA-1 has to be among them" +
                 (plain ? ", or account.allow_plain to be true, which gives the server the password itself" : "")};
  }
  current_ = mechanism->name;
  challenged_ = proven_ = false;
  scram_.reset();
  switch (mechanism->kind) {
    case Mechanism::Kind::kExternal:
      return Start{current_, ""};  // as the certificate says
    case Mechanism::Kind::kPlain:
      return Start{current_, std::string("\0", 1) + proof_.user + std::string("\0", 1) + proof_.password};
    case Mechanism::Kind::kScram:
      break;
  }
  return BeginScram(*mechanism, offer);
}

Result<Login::Start> Login::BeginScram(const Mechanism& mechanism, const LoginOffer& offer) {
  const std::optional<ChannelBinding> binding = BindingFor(offer);
  // "y" would call a server that has offered binding a liar (RFC 5802, section 6).
  const bool offered = std::any_of(offer.mechanisms.begin(), offer.mechanisms.end(),
                                   [](const std::string& name) { return name.ends_with("-PLUS"); });
  const Binding how = mechanism.bound                  ? Binding::kBound
                      : !offered && !bindings_.empty() ? Binding::kUnoffered
                                                       : Binding::kUnsupported;
  auto scram = Scram::New(mechanism.hash, proof_.user, proof_.password, nonce_(), how,
                          mechanism.bound ? *binding : ChannelBinding());
  if (!scram) return scram.error();
  scram_ = std::move(scram).value();
  return Start{current_, scram_->ClientFirst()};
}

Result<std::string> Login::Respond(const std::string& challenge) {
  if (!scram_) return std::string();  // EXTERNAL and PLAIN have said all in the beginning
  if (std::exchange(challenged_, true)) {
    proven_ = scram_->Proves(challenge);
    if (!proven_) return Error{"could not prove that it knows the password: it may not be the server it claims to be"};
    return std::string();
  }
  return scram_->ClientFinal(challenge);
}

bool Login::Accept(const std::string& final) const {
  if (!scram_) return true;
  return final.empty() ? proven_ : scram_->Proves(final);
}

bool Login::MayTryAnother() {
  refused_.push_back(current_);
  return scram_.has_value() && !challenged_;
}

}  // namespace summit::bot
