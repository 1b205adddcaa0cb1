BEGIN TRANSACTION;
CREATE TABLE bookmarks (
          kind TEXT NOT NULL, ref TEXT NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (kind, ref)
        ) STRICT;
INSERT INTO "bookmarks" VALUES('incident','2020-06-03-menaka','2025-01-02T03:04:05.000006Z');
INSERT INTO "bookmarks" VALUES('actor','jnim','2025-01-02T03:04:06.000006Z');
CREATE TABLE migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL, program TEXT NOT NULL) STRICT;
INSERT INTO "migrations" VALUES('first tables','2025-01-01T00:00:00.000000Z','mali-browser 0.1.0');
CREATE TABLE notes (
          id TEXT PRIMARY KEY,
          kind TEXT NOT NULL, ref TEXT NOT NULL,
          text TEXT NOT NULL,
          format TEXT NOT NULL CHECK (format IN ('plain', 'markdown')),
          created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
          record_hash TEXT NOT NULL
        ) STRICT;
INSERT INTO "notes" VALUES('0123456789abcdef0123456789abcdef','incident','2020-06-03-menaka','Vérifier à Ménaka','plain','2025-01-03T03:04:05.000006Z','2025-01-03T03:05:05.000006Z','');
CREATE TABLE recent_searches (query TEXT PRIMARY KEY, used_at TEXT NOT NULL) STRICT;
INSERT INTO "recent_searches" VALUES('menaka','2025-01-03T03:04:05.000006Z');
CREATE TABLE record_tags (
          tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
          kind TEXT NOT NULL, ref TEXT NOT NULL, created_at TEXT NOT NULL,
          PRIMARY KEY (tag_id, kind, ref)
        ) STRICT;
INSERT INTO "record_tags" VALUES(1,'incident','2020-06-03-menaka','2025-01-03T03:04:06.000006Z');
CREATE TABLE saved_searches (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
          query TEXT NOT NULL, filter TEXT NOT NULL, sort TEXT NOT NULL,
          position INTEGER NOT NULL, created_at TEXT NOT NULL
        ) STRICT;
INSERT INTO "saved_searches" VALUES(1,'menaka','Ménaka','menaka killed:>10','{"aliases": true, "certain_dates": false, "clauses": [[{"field": "text", "value": "menaka"}], [{"field": "killed", "operator": ">", "value": "10"}]], "could_be": false}','-date',1,'2025-01-03T03:04:05.000006Z');
CREATE TABLE settings (
          name TEXT PRIMARY KEY, value TEXT NOT NULL, changed_at TEXT NOT NULL
        ) STRICT;
INSERT INTO "settings" VALUES('theme','"dark"','2025-01-03T03:04:05.000006Z');
CREATE TABLE tags (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, colour TEXT NOT NULL, created_at TEXT NOT NULL
        ) STRICT;
INSERT INTO "tags" VALUES(1,'a verifier','À vérifier','red','2025-01-03T03:04:05.000006Z');
CREATE TABLE visits (
          id INTEGER PRIMARY KEY, address TEXT NOT NULL, title TEXT NOT NULL, visited_at TEXT NOT NULL
        ) STRICT;
INSERT INTO "visits" VALUES(1,'incident:2020-06-03-menaka','Convoy ambushed near Ménaka','2025-01-03T03:04:05.000006Z');
CREATE INDEX notes_record ON notes(kind, ref);
CREATE INDEX record_tags_record ON record_tags(kind, ref);
CREATE INDEX visits_time ON visits(visited_at);
COMMIT;
PRAGMA application_id = 1298222967;
PRAGMA user_version = 1;
