#include "bot/xmpp/stream_management.h"

#include <utility>

#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"

namespace summit::bot {

void StreamManagement::NoteSent(std::string xml) {
  if (!on_) return;
  ++sent_;
  if (!resumable()) return;
  kept_bytes_ += xml.size();
  kept_.push_back(std::move(xml));
  if (kept_.size() > kMostStanzas || kept_bytes_ > kMostBytes) GiveUpResumption();
}

bool StreamManagement::WantsAnswer() const {
  if (!on_ || open() == 0) return false;
  if (kept_.size() > kMostStanzas / 2 || kept_bytes_ > kMostBytes / 2) return true;
  return !answer_due_ && sent_ - asked_at_ >= kAskEvery;
}

void StreamManagement::NoteAsked() {
  asked_at_ = sent_;
  answer_due_ = true;
}

bool StreamManagement::OnAnswer(std::uint32_t count) {
  const std::uint32_t fresh = count - acknowledged_;  // goes around as the counters do
  if (!on_ || fresh > open()) return false;
  acknowledged_ = count;
  answer_due_ = false;
  for (std::uint32_t i = 0; i < fresh && !kept_.empty(); ++i) {
    kept_bytes_ -= kept_.front().size();
    kept_.pop_front();
  }
  return true;
}

void StreamManagement::GiveUpResumption() {
  id_.clear();
  kept_.clear();
  kept_bytes_ = 0;
}

std::string CountRequest() {
  gloox::Tag request("r");
  request.setXmlns(ns::kStreamManagement);
  return request.xml();
}

std::string CountAnswer(std::uint32_t received) {
  gloox::Tag answer("a");
  answer.setXmlns(ns::kStreamManagement);
  answer.addAttribute("h", std::to_string(received));
  return answer.xml();
}

std::string CountRefused(std::optional<std::uint32_t> count, std::uint32_t sent) {
  gloox::Tag error("stream:error");
  (new gloox::Tag(&error, "undefined-condition"))->setXmlns(ns::kStreamErrors);
  if (count) {
    auto* too_high = new gloox::Tag(&error, "handled-count-too-high");
    too_high->setXmlns(ns::kStreamManagement);
    too_high->addAttribute("h", std::to_string(*count));
    too_high->addAttribute("send-count", std::to_string(sent));
  }
  return error.xml();
}

std::unique_ptr<gloox::Tag> Undelayed(const gloox::Tag& message, const Jid& self) {
  std::unique_ptr<gloox::Tag> copy(message.clone());
  const auto children = copy->children();  // a copy, as some are taken out
  for (gloox::Tag* child : children) {
    const auto by = Jid::Parse(child->findAttribute("from"));
    const bool own = by && (*by == self.Bare() || *by == Jid::Parse(self.domain()));
    if (child->name() != "delay" || child->xmlns() != ns::kDelay || !own) continue;
    copy->removeChild(child);
    delete child;
  }
  return copy;
}

}  // namespace summit::bot
