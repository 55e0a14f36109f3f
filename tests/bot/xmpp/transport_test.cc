#include "bot/xmpp/transport.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace summit::bot {
namespace {

class StockTransportsTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string File(const std::string& text) const {
    const auto path = folder_ / "ca.pem";
    std::ofstream(path) << text;
    return path.string();
  }

  static std::string ErrorOf(const ServerConfig& server) {
    const auto made = StockTransports(server, "example.org")();
    return made.ok() ? "" : made.error().message;
  }

  static std::string AddressOf(const ServerConfig& server) {
    return StockTransports(server, "example.org")().value()->Address();
  }

  std::filesystem::path folder_;
};

TEST_F(StockTransportsTest, ConnectsToTheDomainUnlessToldOtherwise) {
  EXPECT_EQ(AddressOf({}), "example.org:5222");
  EXPECT_EQ(AddressOf({"127.0.0.1", 15222, TlsMode::kStartTls, ""}), "127.0.0.1:15222");
  EXPECT_EQ(AddressOf({"::1", 15222, TlsMode::kStartTls, ""}), "[::1]:15222");
}

TEST_F(StockTransportsTest, DirectTlsIsRefusedWithAWord) {
  ServerConfig server;
  server.tls = TlsMode::kDirect;
  EXPECT_EQ(ErrorOf(server),
            "server.tls: direct TLS is not there yet; use \"starttls\" and the port for it, usually 5222");
}

TEST_F(StockTransportsTest, CaFileHasToBeThereAndHoldACertificate) {
  ServerConfig server;
  server.ca_file = (folder_ / "missing.pem").string();
  EXPECT_EQ(ErrorOf(server), "server.ca_file: cannot be read");
  server.ca_file = folder_.string();
  EXPECT_EQ(ErrorOf(server), "server.ca_file: cannot be read");
  server.ca_file = File("hello");
  EXPECT_EQ(ErrorOf(server), "server.ca_file: holds no certificate in PEM form");
  server.ca_file = File("-----BEGIN CERTIFICATE-----\n");
  EXPECT_EQ(ErrorOf(server), "");
}

}  // namespace
}  // namespace summit::bot
