#include "bot/rate_limiter.h"

#include <algorithm>

namespace summit::bot {
namespace {

constexpr std::size_t kPeople = 10000;
constexpr std::size_t kRooms = 1000;
constexpr std::chrono::seconds kTellWindow{60};

}  // namespace

void TokenBucket::Refill(TimePoint now) {
  if (filled_at_ && now > *filled_at_) {
    const double minutes = std::chrono::duration<double, std::ratio<60>>(now - *filled_at_).count();
    tokens_ = std::min<double>(rate_.burst, tokens_ + minutes * rate_.per_minute);
  }
  filled_at_ = now;
}

bool TokenBucket::Has(TimePoint now) {
  Refill(now);
  return tokens_ >= 1;
}

void TokenBucket::Take(TimePoint now) {
  Refill(now);
  tokens_ = std::max(0.0, tokens_ - 1);
}

RateLimiter::RateLimiter(const LimitsConfig& limits)
    : person_rate_(limits.person), room_rate_(limits.room), people_(kPeople), rooms_(kRooms), total_(limits.total) {}

Allowance RateLimiter::Check(const Person& person, const std::optional<Jid>& room, TimePoint now) {
  const bool free =
      OfPerson(person).bucket.Has(now) && total_.bucket.Has(now) && (!room || OfRoom(*room).bucket.Has(now));
  if (free) return Allowance::kAnswer;
  return TellDue(person, room, now) ? Allowance::kTell : Allowance::kSilent;
}

void RateLimiter::Spend(const Person& person, const std::optional<Jid>& room, TimePoint now) {
  OfPerson(person).bucket.Take(now);
  total_.bucket.Take(now);
  if (room) OfRoom(*room).bucket.Take(now);
}

bool RateLimiter::TellDue(const Person& person, const std::optional<Jid>& room, TimePoint now) {
  if (OfPerson(person).ToldLately(now)) return false;
  if (!total_.bucket.Has(now) && total_.ToldLately(now)) return false;
  if (!room) return true;
  Meter& meter = OfRoom(*room);
  return meter.bucket.Has(now) || !meter.ToldLately(now);
}

void RateLimiter::NoteTold(const Person& person, const std::optional<Jid>& room, TimePoint now) {
  OfPerson(person).told_at = now;
  if (!total_.bucket.Has(now)) total_.told_at = now;
  if (room && !OfRoom(*room).bucket.Has(now)) OfRoom(*room).told_at = now;
}

bool RateLimiter::Meter::ToldLately(TimePoint now) const { return told_at && now - *told_at < kTellWindow; }

RateLimiter::Meter& RateLimiter::OfPerson(const Person& person) {
  return people_.At(person.key(), [this] { return Meter(person_rate_); });
}

RateLimiter::Meter& RateLimiter::OfRoom(const Jid& room) {
  return rooms_.At(room.prepared(), [this] { return Meter(room_rate_); });
}

}  // namespace summit::bot
