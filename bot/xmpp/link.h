#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/xmpp/event_loop.h"
#include "bot/xmpp/failure.h"
#include "bot/xmpp/scram.h"
#include "core/base/result.h"

namespace summit::bot {

/// A step on the way to a stream, for operators: what `doctor` prints and `run` logs.
struct Note {
  enum class Step { kDns, kTcp, kTls, kStream, kLogin, kBind };
  Step step = Step::kDns;
  bool good = true;
  std::string text;
};
using NoteSink = std::function<void(const Note&)>;

/// What carries the bytes of one stream: sockets and TLS, or in tests a script. For one attempt, never used for a
/// second one. One thread.
class Link {
 public:
  /// Whom a link tells what happens. Always from the loop, never from within a call of the link's owner.
  class Listener {
   public:
    /// Bytes can be sent. With direct TLS the link is secure already.
    virtual void OnOpen() = 0;
    virtual void OnData(std::string_view bytes) = 0;
    /// TLS that was asked for with StartTls() is there.
    virtual void OnSecured() = 0;
    /// It is over, for a reason of the network or of TLS. Nothing follows.
    virtual void OnDown(const Failure& failure) = 0;

   protected:
    ~Listener() = default;
  };

  virtual ~Link() = default;

  /// Begins to connect. `listener` must outlive the link.
  virtual void Open(Listener& listener) = 0;

  /// Takes bytes to be sent, in order. Never waits; what cannot be sent is found out later (OnDown).
  virtual void Send(std::string_view bytes) = 0;

  /// Begins TLS on an open link that is not secure.
  virtual void StartTls() = 0;

  /// Sends what there is as far as that goes without waiting, and ends it. Nothing is told any more.
  virtual void Close() = 0;

  virtual bool secure() const = 0;

  /// What a login can be bound to; empty unless secure.
  virtual std::vector<ChannelBinding> Bindings() const = 0;

  /// Where it connects to, or is connected to, for messages: "host:port".
  virtual std::string Address() const = 0;
};

/// What a link is made from, besides what its maker knows already. Everything referred to must outlive the link.
struct LinkRequest {
  EventLoop& loop;
  NoteSink notes;
  std::optional<Target> elsewhere;  // go there instead (see-other-host)
};

/// A new link for each attempt; an Error when the configuration cannot be used.
using LinkFactory = std::function<Result<std::unique_ptr<Link>>(LinkRequest)>;

}  // namespace summit::bot
