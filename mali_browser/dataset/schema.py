"""The tables of ``mali.db``: the codebook's names, strict types, keys, checks, indexes, full text, views.

Table and column names are a public promise (people open the file in R, pandas, DB Browser or Datasette).
"""

from __future__ import annotations

from mali_browser import vocabulary as v

APPLICATION_ID = 0x4D616C69  # 'Mali'
SCHEMA_VERSION = 1


def _one_of(column: str, values: tuple[str, ...] | list[str]) -> str:
    quoted = ", ".join("'" + value.replace("'", "''") + "'" for value in values)
    return f"CHECK ({column} IN ({quoted}))"


def _bounds(prefix: str = "") -> str:
    low, best, high = f"{prefix}low", f"{prefix}best", f"{prefix}high"
    return (
        f"CHECK ({low} IS NULL OR {low} >= 0), CHECK ({best} IS NULL OR {best} >= 0), "
        f"CHECK ({low} IS NULL OR {best} IS NULL OR {low} <= {best}), "
        f"CHECK ({best} IS NULL OR {high} IS NULL OR {best} <= {high}), "
        f"CHECK ({low} IS NULL OR {high} IS NULL OR {low} <= {high})"
    )


def _totals_columns() -> str:
    return ",\n  ".join(
        f"{harm}_low INTEGER, {harm}_best INTEGER, {harm}_high INTEGER, "
        f"{harm}_uncounted INTEGER NOT NULL CHECK ({harm}_uncounted IN (0, 1))"
        for harm in v.TOTALLED_HARMS
    )


def _names_table(table: str, owner: str, owners: str) -> str:
    return f"""
CREATE TABLE {table} (
  {owner} TEXT NOT NULL REFERENCES {owners}(id),
  ord INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  language TEXT,
  in_report INTEGER NOT NULL CHECK (in_report IN (0, 1)),
  PRIMARY KEY ({owner}, ord)
) STRICT;
CREATE INDEX {table}_name ON {table}(name);
"""


def _passage_table(table: str, column: str, target: str) -> str:
    return f"""
CREATE TABLE {table} (
  passage_id TEXT NOT NULL REFERENCES passages(id),
  ord INTEGER NOT NULL,
  {column} TEXT NOT NULL REFERENCES {target}(id),
  PRIMARY KEY (passage_id, ord)
) STRICT;
CREATE INDEX {table}_{column} ON {table}({column});
"""


_ISO_DATE = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"

SCHEMA = f"""
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE outlets (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL {_one_of("kind", v.OUTLET_KINDS)},
  country TEXT
) STRICT;
{_names_table("outlet_names", "outlet_id", "outlets")}
CREATE TABLE places (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL {_one_of("kind", v.PLACE_KINDS)},
  country TEXT,
  admin1 TEXT,
  admin2 TEXT,
  admin1_now TEXT,
  admin1_new_since INTEGER,
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  where_precision INTEGER NOT NULL CHECK (where_precision BETWEEN 1 AND 6),
  basis TEXT NOT NULL,
  source_ref TEXT,
  note TEXT,
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
CREATE INDEX places_admin1 ON places(admin1);
CREATE INDEX places_country ON places(country);
{_names_table("place_names", "place_id", "places")}
CREATE TABLE actors (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  abbreviation TEXT,
  kind TEXT NOT NULL {_one_of("kind", v.ACTOR_KINDS)},
  country TEXT,
  active_from TEXT,
  active_to TEXT,
  active_note TEXT,
  profile TEXT NOT NULL
) STRICT;
CREATE INDEX actors_kind ON actors(kind);
{_names_table("actor_names", "actor_id", "actors")}
-- A profile by paragraphs: its links, and the passages and incidents whose citations it rests on.
CREATE TABLE actor_paragraphs (
  actor_id TEXT NOT NULL REFERENCES actors(id),
  ord INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (actor_id, ord)
) STRICT;
CREATE TABLE actor_paragraph_links (
  actor_id TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  length INTEGER NOT NULL CHECK (length > 0),
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'place', 'incident')),
  ref TEXT NOT NULL,
  PRIMARY KEY (actor_id, paragraph, ord),
  FOREIGN KEY (actor_id, paragraph) REFERENCES actor_paragraphs(actor_id, ord)
) STRICT;
CREATE TABLE actor_paragraph_basis (
  actor_id TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('passage', 'incident')),
  ref TEXT NOT NULL,
  PRIMARY KEY (actor_id, paragraph, ord),
  FOREIGN KEY (actor_id, paragraph) REFERENCES actor_paragraphs(actor_id, ord)
) STRICT;
CREATE TABLE entries (
  number INTEGER PRIMARY KEY,
  printed_date TEXT
) STRICT;

CREATE TABLE incidents (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  entry INTEGER REFERENCES entries(number),
  entry_part INTEGER,
  date_start TEXT NOT NULL CHECK (date_start {_ISO_DATE}),
  date_end TEXT NOT NULL CHECK (date_end {_ISO_DATE}),
  date_precision TEXT NOT NULL {_one_of("date_precision", v.DATE_PRECISIONS)},
  date_note TEXT,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 90),
  summary TEXT NOT NULL,
  event_type TEXT NOT NULL {_one_of("event_type", list(v.EVENT_TYPES))},
  sub_event_type TEXT NOT NULL {_one_of("sub_event_type", v.SUB_EVENT_TYPES)},
  claim TEXT NOT NULL {_one_of("claim", v.CLAIMS)},
  {_totals_columns()},
  duplicate_of TEXT REFERENCES incidents(id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  CHECK (date_start <= date_end),
  {_bounds("killed_")}, {_bounds("wounded_")}, {_bounds("abducted_")}
) STRICT;
CREATE INDEX incidents_entry ON incidents(entry, entry_part);
CREATE INDEX incidents_dates ON incidents(date_start, date_end);
CREATE INDEX incidents_end ON incidents(date_end);
CREATE INDEX incidents_event_type ON incidents(event_type, sub_event_type);
CREATE INDEX incidents_sub_event_type ON incidents(sub_event_type);
CREATE INDEX incidents_claim ON incidents(claim);
CREATE INDEX incidents_killed ON incidents(killed_best);
CREATE INDEX incidents_wounded ON incidents(wounded_best);
CREATE INDEX incidents_abducted ON incidents(abducted_best);
CREATE INDEX incidents_duplicate_of ON incidents(duplicate_of);

CREATE TABLE incident_places (
  incident_id TEXT NOT NULL REFERENCES incidents(id),
  ord INTEGER NOT NULL,
  place_id TEXT NOT NULL REFERENCES places(id),
  wording TEXT,
  PRIMARY KEY (incident_id, ord)
) STRICT;
CREATE INDEX incident_places_place ON incident_places(place_id, incident_id);

CREATE TABLE incident_actors (
  incident_id TEXT NOT NULL REFERENCES incidents(id),
  ord INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors(id),
  role TEXT NOT NULL {_one_of("role", v.ROLES)},
  attribution TEXT NOT NULL {_one_of("attribution", v.ATTRIBUTIONS)},
  according_to TEXT,
  note TEXT,
  PRIMARY KEY (incident_id, ord)
) STRICT;
CREATE INDEX incident_actors_actor ON incident_actors(actor_id, role, incident_id);

CREATE TABLE incident_casualties (
  incident_id TEXT NOT NULL REFERENCES incidents(id),
  ord INTEGER NOT NULL,
  harm TEXT NOT NULL {_one_of("harm", v.HARMS)},
  group_ TEXT NOT NULL {_one_of("group_", v.GROUPS)},
  low INTEGER, best INTEGER, high INTEGER,
  qualifier TEXT NOT NULL {_one_of("qualifier", v.QUALIFIERS)},
  according_to TEXT,
  wording TEXT NOT NULL,
  included INTEGER NOT NULL CHECK (included IN (0, 1)),
  contested TEXT,
  involved INTEGER NOT NULL CHECK (involved IN (0, 1)),
  told_in TEXT,
  note TEXT,
  PRIMARY KEY (incident_id, ord),
  {_bounds()}
) STRICT;
CREATE INDEX incident_casualties_harm ON incident_casualties(harm, group_);

CREATE TABLE incident_sources (
  incident_id TEXT NOT NULL REFERENCES incidents(id),
  ord INTEGER NOT NULL,
  outlet_id TEXT NOT NULL REFERENCES outlets(id),
  cited_as TEXT NOT NULL,
  url TEXT, title TEXT, published TEXT,
  PRIMARY KEY (incident_id, ord)
) STRICT;
CREATE INDEX incident_sources_outlet ON incident_sources(outlet_id, incident_id);

CREATE TABLE incident_weapons (
  incident_id TEXT NOT NULL REFERENCES incidents(id),
  ord INTEGER NOT NULL,
  weapon_type TEXT NOT NULL {_one_of("weapon_type", v.WEAPON_TYPES)},
  PRIMARY KEY (incident_id, ord)
) STRICT;
CREATE INDEX incident_weapons_type ON incident_weapons(weapon_type, incident_id);

CREATE TABLE incident_targets (
  incident_id TEXT NOT NULL REFERENCES incidents(id),
  ord INTEGER NOT NULL,
  target_type TEXT NOT NULL {_one_of("target_type", v.TARGET_TYPES)},
  PRIMARY KEY (incident_id, ord)
) STRICT;
CREATE INDEX incident_targets_type ON incident_targets(target_type, incident_id);

CREATE TABLE incident_links (
  from_id TEXT NOT NULL REFERENCES incidents(id),
  kind TEXT NOT NULL {_one_of("kind", v.LINK_KINDS)},
  to_id TEXT NOT NULL REFERENCES incidents(id),
  note TEXT,
  PRIMARY KEY (from_id, kind, to_id),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX incident_links_to ON incident_links(to_id, kind);

-- What lists show and sort by, computed once: names in order, and each row's place in the order of a text column.
CREATE TABLE incident_display (
  row INTEGER PRIMARY KEY REFERENCES incidents(row),
  places TEXT, regions TEXT, countries TEXT, perpetrators TEXT, targets TEXT,
  sources INTEGER NOT NULL,
  by_title INTEGER, by_place INTEGER, by_region INTEGER, by_perpetrator INTEGER, by_target INTEGER
) STRICT;

CREATE TABLE sections (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES sections(id),
  ord INTEGER NOT NULL,
  title TEXT NOT NULL
) STRICT;
CREATE TABLE passages (
  id TEXT PRIMARY KEY,
  section_id TEXT NOT NULL REFERENCES sections(id),
  ord INTEGER NOT NULL,
  text TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX passages_section ON passages(section_id, ord);
CREATE TABLE passage_sources (
  passage_id TEXT NOT NULL REFERENCES passages(id),
  ord INTEGER NOT NULL,
  outlet_id TEXT NOT NULL REFERENCES outlets(id),
  cited_as TEXT NOT NULL,
  url TEXT, title TEXT, published TEXT,
  PRIMARY KEY (passage_id, ord)
) STRICT;
CREATE INDEX passage_sources_outlet ON passage_sources(outlet_id);
-- Where in a passage's text (characters from 0) something is named or told of.
CREATE TABLE passage_links (
  passage_id TEXT NOT NULL REFERENCES passages(id),
  ord INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  length INTEGER NOT NULL CHECK (length > 0),
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'place', 'incident')),
  ref TEXT NOT NULL,
  PRIMARY KEY (passage_id, ord)
) STRICT;
{_passage_table("passage_actors", "actor_id", "actors")}
{_passage_table("passage_places", "place_id", "places")}
{_passage_table("passage_incidents", "incident_id", "incidents")}

CREATE TABLE actor_relations (
  id INTEGER PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES actors(id),
  kind TEXT NOT NULL {_one_of("kind", v.RELATION_KINDS)},
  to_id TEXT NOT NULL REFERENCES actors(id),
  date_start TEXT, date_end TEXT,
  date_precision TEXT {_one_of("date_precision", v.DATE_PRECISIONS)},
  note TEXT,
  passage_id TEXT REFERENCES passages(id),
  incident_id TEXT REFERENCES incidents(id)
) STRICT;
CREATE INDEX actor_relations_from ON actor_relations(from_id, kind);
CREATE INDEX actor_relations_to ON actor_relations(to_id, kind);
CREATE TABLE actor_figures (
  id INTEGER PRIMARY KEY,
  actor_id TEXT NOT NULL REFERENCES actors(id),
  what TEXT NOT NULL,
  date_start TEXT, date_end TEXT,
  date_precision TEXT {_one_of("date_precision", v.DATE_PRECISIONS)},
  low INTEGER, best INTEGER, high INTEGER,
  qualifier TEXT NOT NULL {_one_of("qualifier", v.QUALIFIERS)},
  according_to TEXT, wording TEXT, note TEXT,
  passage_id TEXT REFERENCES passages(id),
  incident_id TEXT REFERENCES incidents(id),
  {_bounds()}
) STRICT;
CREATE INDEX actor_figures_actor ON actor_figures(actor_id);

CREATE TABLE polls (
  id TEXT PRIMARY KEY,
  date_start TEXT, date_end TEXT,
  date_precision TEXT {_one_of("date_precision", v.DATE_PRECISIONS)},
  pollster TEXT, population TEXT, note TEXT,
  passage_id TEXT REFERENCES passages(id)
) STRICT;
CREATE TABLE poll_results (
  poll_id TEXT NOT NULL REFERENCES polls(id),
  ord INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100),
  qualifier TEXT NOT NULL {_one_of("qualifier", v.QUALIFIERS)},
  PRIMARY KEY (poll_id, ord)
) STRICT;

-- Where the report disagrees with itself: both values, where each stands, and what the dataset makes of it.
CREATE TABLE contradictions (
  id TEXT PRIMARY KEY,
  what TEXT NOT NULL,
  treatment TEXT NOT NULL
) STRICT;
CREATE TABLE contradiction_values (
  contradiction_id TEXT NOT NULL REFERENCES contradictions(id),
  ord INTEGER NOT NULL,
  value TEXT NOT NULL,
  told_in TEXT NOT NULL,
  PRIMARY KEY (contradiction_id, ord)
) STRICT;
CREATE TABLE contradiction_rows (
  contradiction_id TEXT NOT NULL REFERENCES contradictions(id),
  ord INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('incident', 'actor', 'place', 'passage')),
  ref TEXT NOT NULL,
  PRIMARY KEY (contradiction_id, ord)
) STRICT;
CREATE INDEX contradiction_rows_ref ON contradiction_rows(kind, ref);

-- Folded names of everything with a name, for exact look-ups (aliases, completion).
CREATE TABLE names (
  key TEXT NOT NULL,
  kind TEXT NOT NULL {_one_of("kind", ("actor", "place", "outlet"))},
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (key, kind, ref)
) STRICT, WITHOUT ROWID;

-- Words that readers use for what the vocabulary calls otherwise (folded), by field.
CREATE TABLE thesaurus (
  key TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('type', 'subtype', 'weapon', 'targettype', 'claim', 'text')),
  value TEXT NOT NULL,
  word TEXT NOT NULL,
  language TEXT,
  PRIMARY KEY (key, field, value)
) STRICT, WITHOUT ROWID;

-- Documents of the full-text index. Incidents come first: their row here is their row in ``incidents``.
CREATE TABLE search_documents (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL {_one_of("kind", ("incident", "actor", "place", "outlet", "passage"))},
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  names TEXT NOT NULL,
  variants TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_documents_ref ON search_documents(kind, ref);
CREATE VIRTUAL TABLE search_index USING fts5(
  title, body, names, variants,
  content='search_documents', content_rowid='row',
  tokenize='unicode61 remove_diacritics 2'
);

CREATE VIEW incidents_flat AS
SELECT
  i.id, i.entry, i.entry_part, i.date_start, i.date_end, i.date_precision, i.title, i.summary,
  d.places, d.regions, d.countries,
  (SELECT p.latitude FROM incident_places ip JOIN places p ON p.id = ip.place_id
    WHERE ip.incident_id = i.id ORDER BY ip.ord LIMIT 1) AS latitude,
  (SELECT p.longitude FROM incident_places ip JOIN places p ON p.id = ip.place_id
    WHERE ip.incident_id = i.id ORDER BY ip.ord LIMIT 1) AS longitude,
  (SELECT p.where_precision FROM incident_places ip JOIN places p ON p.id = ip.place_id
    WHERE ip.incident_id = i.id ORDER BY ip.ord LIMIT 1) AS where_precision,
  d.perpetrators, d.targets, i.event_type, i.sub_event_type,
  (SELECT group_concat(weapon_type, '; ') FROM
    (SELECT weapon_type FROM incident_weapons WHERE incident_id = i.id ORDER BY ord)) AS weapon_types,
  (SELECT group_concat(target_type, '; ') FROM
    (SELECT target_type FROM incident_targets WHERE incident_id = i.id ORDER BY ord)) AS target_types,
  i.claim,
  i.killed_low, i.killed_best, i.killed_high, i.wounded_low, i.wounded_best, i.wounded_high,
  i.abducted_low, i.abducted_best, i.abducted_high,
  (SELECT group_concat(cited_as, '; ') FROM
    (SELECT cited_as FROM incident_sources WHERE incident_id = i.id ORDER BY ord)) AS sources,
  i.duplicate_of, i.note
FROM incidents i JOIN incident_display d ON d.row = i.row;
"""
