#include "bot/xmpp/stream_management.h"

#include <utility>

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

}  // namespace summit::bot
