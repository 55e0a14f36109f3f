#pragma once

struct fts5_api;
struct sqlite3;

namespace summit {

/// What SQLite's full-text search offers to programs; it lives as long as the connection. Throws StoreError when this
/// SQLite was built without it.
fts5_api* FindFtsApi(sqlite3* handle);

}  // namespace summit
