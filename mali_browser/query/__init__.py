"""Run time: the database -> records. No Qt, the standard library's sqlite3 only."""
