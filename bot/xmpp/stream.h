#pragma once

#include <gloox/capabilities.h>
#include <gloox/tag.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/xmpp/failure.h"
#include "bot/xmpp/identity.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/negotiation.h"
#include "bot/xmpp/stream_guard.h"

namespace summit::bot {

/// One attempt at a stream, from connecting to its end; never used for a second one. Everything of gloox lives and dies
/// with it, so destroy it only outside its own calls and outside those of its link. One thread.
class Stream final : private Link::Listener {
 public:
  /// Whose stream it is: told of what happens from within the reading of it, so nothing may be destroyed meanwhile.
  class Owner {
   public:
    /// The link is there, and the negotiation begins.
    virtual void OnLink() = 0;
    /// The negotiation is done.
    virtual void OnUp() = 0;
    /// An element of the stream's level, once it is up. False leaves it to gloox to answer.
    virtual bool OnElement(const gloox::Tag& element) = 0;
    /// A stanza is to be sent, by which gloox answers for us.
    virtual void OnReply(const std::string& xml) = 0;
    /// failure() is set.
    virtual void OnEnd() = 0;

   protected:
    ~Owner() = default;
  };

  /// `owner` must outlive the stream.
  Stream(const Identity& identity, std::optional<Resumption> resumption, std::unique_ptr<Link> link, Owner& owner,
         NoteSink notes);
  ~Stream();
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  void Open() { link_->Open(*this); }

  /// Sends what is XML already. Nothing once it is over.
  void Write(const std::string& xml);

  /// Ends it, politely as far as that goes; what still arrives is not read. Without a word where only the link is lost:
  /// the server would forget the session.
  void End(Failure failure);

  bool up() const { return up_ && !failure_; }

  /// Set once it is over, for whatever reason.
  const std::optional<Failure>& failure() const { return failure_; }

  const Negotiation& negotiation() const { return negotiation_; }
  std::string Address() const { return link_->Address(); }

  /// Whom it leads to.
  Peer peer() const;

  /// What presence has to carry of XEP-0115.
  gloox::Tag* NewCapabilities() const { return capabilities_->tag(); }

 private:
  class Client;

  void OnOpen() override;
  void OnData(std::string_view bytes) override;
  void OnSecured() override;
  void OnDown(const Failure& failure) override { End(failure); }

  void SetUpClient(const std::string& version);
  bool OnTag(const gloox::Tag& tag);
  void FollowNegotiation();
  void Refuse(const std::string& what);

  std::string domain_;
  std::unique_ptr<Link> link_;
  Owner& owner_;
  Negotiation negotiation_;
  StreamGuard guard_;
  std::optional<Failure> failure_;
  bool up_ = false;
  std::unique_ptr<Client> client_;
  std::unique_ptr<gloox::Capabilities> capabilities_;  // uses what is the client's
};

}  // namespace summit::bot
