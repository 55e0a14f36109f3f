-- The server of `./dev run` and of the end-to-end tests: on loopback, for a moment, beside any other one.
-- $$words are put in when it is started.
run_as_root = true
pidfile = "$folder/prosody.pid"
data_path = "$folder/data"
certificates = "$folder/certificates"
admin_socket = "$folder/prosody.sock"
log = { { levels = { min = "info" }, to = "file", filename = "$folder/prosody.log" } }

network_backend = "epoll"
-- Answers do not wait for the acknowledgement of what was sent before.
network_settings = { nagle = false }
interfaces = { "127.0.0.1" }
c2s_ports = { $port }
c2s_direct_tls_ports = {}
s2s_ports = {}
http_ports = {}
https_ports = {}

modules_enabled = {
  "roster"; "saslauth"; "tls"; "disco"; "ping"; "carbons"; "smacks"; "pep"; "blocklist"; "private"; "vcard4";
  "vcard_legacy"; "version"; "posix"; "adhoc";
}
modules_disabled = { "s2s" }
c2s_require_encryption = true
storage = "internal"
-- The accounts are files written beforehand.
authentication = "internal_plain"

VirtualHost "$domain"

Component "rooms.$domain" "muc"
  name = "Rooms"
  restrict_room_creation = false
