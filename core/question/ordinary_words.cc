#include "core/question/ordinary_words.h"

#include <unordered_set>

namespace summit {

bool IsOrdinaryWord(std::string_view folded) {
  static const std::unordered_set<std::string_view> words = {
      "acts",        "agent",      "agents",      "annoy",       "anon",        "ascending",  "assist",
      "assisted",    "assistive",  "atlas",       "baker",       "ballet",      "bean",       "bees",
      "boast",       "boat",       "bullet",      "camel",       "charles",     "chat",       "chats",
      "city's",      "clash",      "client",      "clients",     "clover",      "coast",      "code",
      "coherence",   "colour",     "combine",     "combo",       "comment",     "commit",     "component",
      "condensed",   "confidence", "confident",   "containment", "contented",   "contingent", "control",
      "convergence", "convinced",  "cooperation", "cost",        "costs",       "could",      "count",
      "crash",       "dart",       "data",        "database",    "debate",      "defined",    "demoted",
      "disclosed",   "discover",   "discovery",   "disguised",   "disgusted",   "dominated",  "domination",
      "done",        "door",       "doors",       "dose",        "durations",   "enterprise", "enterprises",
      "exploited",   "fight",      "fill",        "filled",      "finder",      "flood",      "foam",
      "food",        "found",      "founded",     "founder",     "founders",    "gene",       "gentle",
      "genus",       "ghosts",     "ghost",       "grave",       "hail",        "halo",       "holed",
      "hoster",      "hostels",    "hours",       "house",       "inform",      "informed",   "lace",
      "later",       "launch",     "launched",    "launchers",   "launches",    "lengthy",    "lens",
      "lies",        "line",       "lines",       "lining",      "links",       "list",       "lists",
      "load",        "local",      "locale",      "lock",        "login",       "logo",       "lucid",
      "manage",      "managed",    "manager",     "match",       "medal",       "member",     "members",
      "membership",  "mentor",     "mentored",    "mentoring",   "mentors",     "metal",      "minister",
      "minute",      "modes",      "mode",        "monkey",      "moon",        "move",       "muse",
      "node",        "nodes",      "nose",        "noted",       "notice",      "notion",     "operator",
      "operators",   "organise",   "organised",   "organiser",   "organisers",  "organize",   "organized",
      "organizer",   "organizers", "pace",        "paint",       "pair",        "pairs",      "pale",
      "parole",      "part",       "parts",       "party",       "parties",     "pass",       "passed",
      "patron",      "pause",      "pauses",      "peace",       "peers",       "pipe",       "place",
      "plan",        "plane",      "planes",      "plans",       "plate",       "play",       "played",
      "player",      "players",    "playing",     "plays",       "point",       "poste",      "power",
      "prayer",      "presence",   "presences",   "presented",   "preserve",    "preserved",  "preset",
      "presets",     "president",  "press",       "pretend",     "private",     "problem",    "programs",
      "protocol",    "protocols",  "prove",       "proved",      "provider",    "providers",  "public",
      "quad",        "quant",      "quasi",       "question",    "questions",   "rate",       "rates",
      "read",        "real",       "realise",     "reap",        "recurring",   "register",   "registrar",
      "registry",    "render",     "reporter",    "reporters",   "reporting",   "require",    "resorting",
      "review",      "revise",     "rewarding",   "rise",        "roam",        "roof",       "root",
      "roots",       "rooster",    "sage",        "satellite",   "scale",       "science",    "seed",
      "sensor",      "sensors",    "serious",     "server",      "servers",     "service",    "services",
      "session",     "sessions",   "share",       "shared",      "side",        "sides",      "skills",
      "slice",       "society",    "sold",        "solid",       "source",      "sources",    "space",
      "speech",      "spec",       "specs",       "speed",       "spite",       "sport",      "stack",
      "staff",       "stale",      "stared",      "stars",       "state",       "stated",     "states",
      "statue",      "status",     "stay",        "stays",       "steaming",    "stream",     "street",
      "stress",      "student",    "students",    "submit",      "submits",     "submitted",  "success",
      "suite",       "summarise",  "summarize",   "super",       "support",     "supported",  "supports",
      "table",       "team",       "teams",       "term",        "terminate",   "terms",      "test",
      "tests",       "thank",      "theme",       "tonic",       "tons",        "tool",       "tools",
      "topical",     "total",      "track",       "tracks",      "transcripts", "transfer",   "transfers",
      "tram",        "trams",      "transport",   "tutor",       "update",      "updates",    "user",
      "users",       "value",      "version",     "versions",    "video",       "vile",       "votes",
      "warm",        "weather",    "wheat",       "wheel",       "where's",     "wince",      "winter",
      "wire",        "work",       "worker",      "works",       "workshop",    "workshops",  "world"};
  return words.contains(folded);
}

}  // namespace summit
