#include "bot/xmpp/negotiation.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

#include <array>
#include <charconv>
#include <memory>
#include <utility>

#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

using gloox::Tag;

constexpr char kComponentResource[] = "summitbot";
constexpr char kPatience[] = "300";  // seconds for which a lost session should be kept

std::string Xml(const std::string& name, const char* xmlns, const std::string& text) {
  Tag tag(name, text);
  tag.setXmlns(xmlns);
  return tag.xml();
}

std::string Sha1Hex(const std::string& text) {
  std::array<unsigned char, 20> digest{};
  (void)gnutls_hash_fast(GNUTLS_DIG_SHA1, text.data(), text.size(), digest.data());
  std::string hex;
  for (const unsigned char byte : digest) {
    hex.push_back("0123456789abcdef"[byte >> 4]);
    hex.push_back("0123456789abcdef"[byte & 15]);
  }
  return hex;
}

template <class Number>
std::optional<Number> ReadNumber(const std::string& text) {
  Number number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Our own word in stream management.
bool IsManagement(const Tag& tag, const char* name) {
  return tag.xmlns() == ns::kStreamManagement && tag.name() == name;
}

/// What stands in an initial response or in <success/>: "=" is an empty text that is there (RFC 6120, section 6.4.2).
std::string Payload(const std::string& bytes) { return bytes.empty() ? "=" : Base64(bytes); }

std::optional<std::string> FromPayload(std::string_view text) {
  return text == "=" ? std::string() : FromBase64(Trim(text));
}

}  // namespace

std::optional<std::uint32_t> ReadCount(const Tag& tag) { return ReadNumber<std::uint32_t>(tag.findAttribute("h")); }

Condition ReadCondition(const Tag& tag, std::string_view xmlns) {
  Condition condition;
  for (const Tag* child : tag.children()) {
    if (child->xmlns() != xmlns) continue;
    if (child->name() == "text") {
      condition.text = child->cdata();
    } else if (condition.name.empty()) {
      condition.name = child->name();
      condition.content = child->cdata();
    }
  }
  return condition;
}

Negotiation::Negotiation(Applicant applicant, NoteSink notes, std::function<std::string()> nonce)
    : applicant_(std::move(applicant)), notes_(std::move(notes)), nonce_(std::move(nonce)) {}

void Negotiation::OnOpen(bool secure, std::vector<ChannelBinding> bindings, std::string address) {
  secure_ = secure;
  bindings_ = std::move(bindings);
  address_ = std::move(address);
  SendHeader();
}

void Negotiation::OnSecured(std::vector<ChannelBinding> bindings) {
  secure_ = true;
  bindings_ = std::move(bindings);
  SendHeader();
}

void Negotiation::SendHeader() {
  Tag header("stream:stream");
  header.addAttribute("xmlns", applicant_.component ? ns::kComponent : ns::kClient);
  header.addAttribute("xmlns:stream", ns::kStream);
  header.addAttribute("to", applicant_.account.domain());
  // Whoever listens on the way is not told whose connection it is (RFC 6120, section 4.7.1).
  if (secure_) header.addAttribute("from", applicant_.account.Bare().ToString());
  if (!applicant_.component) header.addAttribute("version", "1.0");
  header.addAttribute("xml:lang", "en");
  std::string xml = header.xml();
  xml.replace(xml.rfind("/>"), 2, ">");
  output_ += "<?xml version='1.0'?>" + xml;
  phase_ = Phase::kHeader;
  restarted_ = true;
}

void Negotiation::OnTag(const Tag& tag) {
  if (failure_ || bound_) return;
  switch (phase_) {
    case Phase::kHeader:
      return OnHeader(tag);
    case Phase::kFeatures:
      return OnFeatures(tag);
    case Phase::kProceed:
      return OnProceed(tag);
    case Phase::kHandshake:
      return OnComponentAnswer(tag);
    case Phase::kLogin:
      return OnLogin(tag);
    case Phase::kResume:
      return OnResume(tag);
    case Phase::kBind:
      return OnBind(tag);
    case Phase::kSession:
      return OnSession(tag);
    case Phase::kEnable:
      return OnEnable(tag);
    case Phase::kDone:
      return;
  }
}

void Negotiation::OnHeader(const Tag& tag) {
  if (tag.name() != "stream" || tag.xmlns() != ns::kStream)
    return Fail(Remedy::kRetryLate, "connect-failed", address_ + " speaks no XMPP");
  if (applicant_.component) {
    output_ += Tag("handshake", Sha1Hex(tag.findAttribute("id") + applicant_.proof.password)).xml();
    phase_ = Phase::kHandshake;
    return;
  }
  if (!tag.findAttribute("version").starts_with("1."))
    return Fail(Remedy::kRetryLate, "connect-failed", address_ + " speaks no XMPP 1.0");
  phase_ = Phase::kFeatures;
}

void Negotiation::OnComponentAnswer(const Tag& tag) {
  if (tag.name() != "handshake") return;
  Tell(Note::Step::kLogin, true, "accepted as the component " + applicant_.account.domain());
  // A room wants a full address of whoever comes in.
  jid_ = applicant_.account.WithResource(kComponentResource);
  Finish();
}

void Negotiation::OnFeatures(const Tag& features) {
  if (features.name() != "features" || features.xmlns() != ns::kStream) return;
  if (!secure_) {
    if (!HasChild(features, "starttls", ns::kTls))
      return Fail(Remedy::kRetryLate, "tls-missing", address_ + " offers no TLS; a login without it is not attempted");
    Tell(Note::Step::kStream, true, address_ + " offers STARTTLS");
    output_ += Xml("starttls", ns::kTls, "");
    phase_ = Phase::kProceed;
  } else if (!authenticated_) {
    BeginLogin(features);
  } else {
    const Tag* session = FindChild(features, "session", ns::kSession);
    needs_session_ = session != nullptr && !session->hasChild("optional");
    offers_bind_ = HasChild(features, "bind", ns::kBind);
    offers_management_ = HasChild(features, "sm", ns::kStreamManagement);
    if (applicant_.resumption && offers_management_) return BeginResume();
    BeginBind();
  }
}

void Negotiation::OnProceed(const Tag& tag) {
  if (tag.xmlns() != ns::kTls || tag.name() != "proceed")
    return Fail(Remedy::kRetry, "tls-failed", address_ + " offered TLS and then refused it");
  tls_wished_ = true;
}

void Negotiation::BeginLogin(const Tag& features) {
  const Tag* mechanisms = FindChild(features, "mechanisms", ns::kSasl);
  if (mechanisms != nullptr)
    for (const Tag* one : mechanisms->children())
      if (one->name() == "mechanism") offer_.mechanisms.emplace_back(Trim(one->cdata()));
  if (const Tag* bindings = FindChild(features, "sasl-channel-binding", ns::kChannelBinding)) {
    offer_.bindings.emplace();
    for (const Tag* one : bindings->children()) offer_.bindings->push_back(one->findAttribute("type"));
  }
  Tell(Note::Step::kLogin, !offer_.mechanisms.empty(),
       offer_.mechanisms.empty() ? "no mechanism is offered" : "offered are " + JoinAnd(offer_.mechanisms));
  login_.emplace(applicant_.proof, bindings_, nonce_);
  const auto start = login_->Begin(offer_);
  if (start) return Authenticate(*start);
  Fail(Remedy::kRetryLate, "login-refused", applicant_.account.domain() + " " + start.error().message);
}

void Negotiation::Authenticate(const Login::Start& start) {
  Tell(Note::Step::kLogin, true, "logging in with " + start.mechanism);
  Tag auth("auth", Payload(start.initial));
  auth.setXmlns(ns::kSasl);
  auth.addAttribute("mechanism", start.mechanism);
  output_ += auth.xml();
  phase_ = Phase::kLogin;
}

void Negotiation::OnLogin(const Tag& tag) {
  if (tag.xmlns() != ns::kSasl) return;
  if (tag.name() == "challenge") {
    OnChallenge(tag.cdata());
  } else if (tag.name() == "success") {
    OnSuccess(tag.cdata());
  } else if (tag.name() == "failure") {
    OnLoginFailure(tag);
  }
}

void Negotiation::OnChallenge(const std::string& text) {
  const auto challenge = FromPayload(text);
  const auto response = challenge ? login_->Respond(*challenge) : Result<std::string>(Error{"sent a broken challenge"});
  if (response) {
    output_ += Xml("response", ns::kSasl, response->empty() ? "" : Base64(*response));
    return;
  }
  output_ += Xml("abort", ns::kSasl, "");
  Fail(Remedy::kRetryLate, "login-refused", applicant_.account.domain() + " " + response.error().message);
}

void Negotiation::OnSuccess(const std::string& text) {
  const auto final = FromPayload(text);
  if (!final || !login_->Accept(*final))
    return Fail(Remedy::kRetryLate, "server-unproven",
                applicant_.account.domain() +
                    " let us in without proving that it knows the password: it may not be the server it claims to be");
  Tell(Note::Step::kLogin, true, "logged in");
  authenticated_ = true;
  SendHeader();
}

void Negotiation::OnLoginFailure(const Tag& tag) {
  const Condition condition = ReadCondition(tag, ns::kSasl);
  if (login_->MayTryAnother())
    if (const auto start = login_->Begin(offer_)) return Authenticate(*start);
  failure_ = ExplainLogin(condition, peer());
}

void Negotiation::BeginResume() {
  Tag resume("resume");
  resume.setXmlns(ns::kStreamManagement);
  resume.addAttribute("previd", applicant_.resumption->id);
  resume.addAttribute("h", std::to_string(applicant_.resumption->received));
  output_ += resume.xml();
  phase_ = Phase::kResume;
}

void Negotiation::OnResume(const Tag& tag) {
  const Resumption& resumption = *applicant_.resumption;
  if (IsManagement(tag, "failed")) {
    Tell(Note::Step::kBind, true, "the session of before is not kept; a new one is begun");
    return BeginBind();
  }
  if (!IsManagement(tag, "resumed")) return;
  const auto count = ReadCount(tag);
  if (!count || tag.findAttribute("previd") != resumption.id)
    return Fail(Remedy::kYield, "resumption-broken",
                applicant_.account.domain() + " resumes another session than the one that was asked for");
  resumed_ = count;
  jid_ = resumption.self;
  Finish();
}

void Negotiation::BeginBind() {
  if (!offers_bind_)
    return Fail(Remedy::kRetryLate, "login-refused", applicant_.account.domain() + " gives no resources to clients");
  request_id_ = nonce_();
  Tag iq("iq");
  iq.addAttribute("type", "set");
  iq.addAttribute("id", request_id_);
  Tag* bind = new Tag(&iq, "bind");
  bind->setXmlns(ns::kBind);
  if (!applicant_.account.is_bare()) new Tag(bind, "resource", applicant_.account.resource());
  output_ += iq.xml();
  phase_ = Phase::kBind;
}

void Negotiation::OnBind(const Tag& tag) {
  if (tag.name() != "iq" || tag.findAttribute("id") != request_id_) return;
  const Tag* bind = FindChild(tag, "bind", ns::kBind);
  const Tag* jid = bind == nullptr ? nullptr : bind->findChild("jid");
  jid_ = jid == nullptr ? std::nullopt : Jid::Parse(jid->cdata());
  if (tag.findAttribute("type") != "result" || !jid_ || jid_->is_bare()) {
    const bool conflict = ReadFault(tag).condition == "conflict";
    return Fail(Remedy::kRetryLate, "login-refused",
                applicant_.account.domain() + " gives us no resource" +
                    (conflict ? ": another program holds it; give account.jid a resource of its own" : ""));
  }
  if (!needs_session_) return BeginManagement();
  request_id_ = nonce_();
  Tag iq("iq");
  iq.addAttribute("type", "set");
  iq.addAttribute("id", request_id_);
  (new Tag(&iq, "session"))->setXmlns(ns::kSession);
  output_ += iq.xml();
  phase_ = Phase::kSession;
}

void Negotiation::OnSession(const Tag& tag) {
  if (tag.name() == "iq" && tag.findAttribute("id") == request_id_) BeginManagement();
}

void Negotiation::BeginManagement() {
  if (!offers_management_) return Finish();
  Tag enable("enable");
  enable.setXmlns(ns::kStreamManagement);
  enable.addAttribute("resume", "true");
  enable.addAttribute("max", kPatience);
  output_ += enable.xml();
  phase_ = Phase::kEnable;
}

void Negotiation::OnEnable(const Tag& tag) {
  if (IsManagement(tag, "failed")) return Finish();
  if (!IsManagement(tag, "enabled")) return;
  management_.emplace();
  const std::string& resume = tag.findAttribute("resume");
  if (resume == "true" || resume == "1") management_->id = tag.findAttribute("id");
  management_->patience = std::chrono::seconds(ReadNumber<std::uint32_t>(tag.findAttribute("max")).value_or(0));
  if (tag.hasAttribute("location")) management_->location = ReadPlace(tag.findAttribute("location"));
  Finish();
}

Failure Negotiation::Explain(const Condition& condition) const {
  if (applicant_.component && !bound_ && condition.name == "not-authorized")
    return {Remedy::kGiveUp, "login-refused",
            address_ + " refused the component: wrong secret; check the file of component.secret_file"};
  return ExplainStreamError(condition, peer());
}

void Negotiation::Finish() {
  phase_ = Phase::kDone;
  Tell(Note::Step::kBind, true, (resumed_ ? "we are again " : "we are ") + jid_->ToString());
  bound_ = jid_;
}

void Negotiation::Fail(Remedy remedy, std::string event, std::string message) {
  failure_ = Failure{remedy, std::move(event), std::move(message)};
}

void Negotiation::Tell(Note::Step step, bool good, std::string text) const {
  if (notes_) notes_({step, good, std::move(text)});
}

}  // namespace summit::bot
