"""Start Datasette on this machine and ask it what a team would.

build/datasette/bin/python packaging/datasette/check.py build/datasette/bin/datasette
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

import yaml

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data" / "mali.db"
EXAMPLES: dict[str, dict[str, str]] = {
    "search": {"words": "Ménaka attack"},
    "incidents_of_actor": {"actor": "jnim"},
    "incidents_in_region": {"region": "Gao"},
    "sources_of_incident": {"incident": "2024-09-17-bamako"},
}
_START_S = 30
OPENER = build_opener(ProxyHandler({}))


def ask(base: str, path: str, **query: str) -> bytes:
    """Return what the server answers."""
    with OPENER.open(f"{base}{path}?{urlencode(query)}", timeout=20) as answer:
        return bytes(answer.read())


def ask_rows(base: str, path: str, **query: str) -> list[dict[str, Any]]:
    """Return the rows of a table or query as dictionaries."""
    answer = json.loads(ask(base, f"{path}.json", _shape="objects", **query))
    return list(answer["rows"])


def expect(what: str, found: object, wanted: object) -> None:
    """Say what holds; stop where it does not."""
    if found != wanted:
        raise SystemExit(f"{what}: {found!r} instead of {wanted!r}")
    print(f"  {what}: {str(found)[:60]}")


def check(base: str, metadata: dict[str, Any]) -> None:
    """Ask for pages, facets, full text, canned queries and a change."""
    connection = sqlite3.connect(f"{DATA.as_uri()}?mode=ro&immutable=1", uri=True)

    def one(sql: str, *values: str) -> Any:
        return connection.execute(sql, values).fetchone()[0]

    incidents = one("SELECT count(*) FROM incidents")
    page = ask(base, "/").decode()
    expect("licence and source on the first page", "CC BY 4.0" in page and "Counter Extremism Project" in page, True)
    described = metadata["databases"]["mali"]
    tables = {table["name"]: table for table in json.loads(ask(base, "/mali.json"))["tables"]}
    known = set(tables) | {"incidents_flat"}
    expect("tables described that there are not", sorted(set(described["tables"]) - known), [])
    visible = [name for name, table in tables.items() if not table["hidden"]]
    expect("full-text innards shown", [name for name in visible if name.startswith("search_index")], [])
    for name, table in described["tables"].items():
        if table.get("facets"):
            answer = json.loads(ask(base, f"/mali/{name}.json", _size="1", _facet_size="max"))
            expect(f"facets of {name}", sorted(answer["facet_results"]), sorted(table["facets"]))
    answer = json.loads(ask(base, "/mali/incidents.json", _size="1"))
    counts = [value["count"] for value in answer["facet_results"]["event_type"]["results"]]
    expect("incidents over all types", sum(counts), incidents)
    search = "SELECT count(*) FROM search_index JOIN search_documents d ON d.row = search_index.rowid WHERE kind = ?"
    hits = one(f"{search} AND search_index MATCH ?", "incident", "menaka")
    for words in ("menaka", "Ménaka"):
        found = json.loads(ask(base, "/mali/incidents.json", _search=words))["filtered_table_rows_count"]
        expect(f"incidents found by {words}", found, hits)
    check_queries(base, described["queries"], one)
    for address in ("/mali/incidents/1", "/mali/incidents_flat", "/mali/actors/jnim", "/-/metadata.json"):
        expect(f"{address} is a page", len(ask(base, address)) > 500, True)
    lines = ask(base, "/mali/incidents_flat.csv", _size="max").splitlines()
    expect("CSV of the flat view has a line for each", len(lines) > incidents, True)
    try:
        ask(base, "/mali.json", sql="DELETE FROM incidents")
    except HTTPError as error:
        expect("a deletion is refused with", error.code, 400)
    else:
        raise SystemExit("A deletion was not refused.")


def check_queries(base: str, queries: dict[str, Any], one: Any) -> None:
    """Run every canned query, and hostile words."""
    for name in queries:
        rows = ask_rows(base, f"/mali/{name}", **EXAMPLES.get(name, {}))
        expect(f"query {name} finds something", len(rows) > 0, True)
    for words in ('Kidal-Gao AND "', "'; --", "*", "menaka NEAR("):
        ask_rows(base, "/mali/search", words=words)
    by_year = ask_rows(base, "/mali/totals_by_year")
    best = one("SELECT sum(killed_best) FROM incidents WHERE duplicate_of IS NULL")
    expect("killed over all years", sum(row["killed_best"] or 0 for row in by_year), best)
    told = sum(row["killed_in_words_only"] + row["killed_not_reported"] for row in by_year)
    without = one("SELECT count(*) FROM incidents WHERE duplicate_of IS NULL AND killed_best IS NULL")
    expect("incidents that report no number of killed", told, without)


def main() -> int:
    """Start the server, check it, stop it; the data file must be what it was."""
    metadata = yaml.safe_load((HERE / "metadata.yml").read_text(encoding="utf-8"))
    for workflow in sorted((HERE.parent.parent / ".github" / "workflows").glob("*.yml")):
        expect(f"{workflow.name} has jobs", bool(yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]), True)
    before = hashlib.sha256(DATA.read_bytes()).hexdigest()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    base = f"http://127.0.0.1:{port}"
    command = ["sh", str(HERE / "serve.sh"), str(Path(sys.argv[1]).absolute())]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, env={**os.environ, "PORT": str(port)}, stdout=quiet, stderr=quiet)
    try:
        deadline = time.monotonic() + _START_S
        while True:
            try:
                ask(base, "/-/versions.json")
                break
            except OSError as error:
                if time.monotonic() > deadline or server.poll() is not None:
                    raise SystemExit(f"Datasette did not start: {error}") from error
                time.sleep(0.1)
        check(base, metadata)
        refused = Request(f"{base}/mali/incidents", data=b"title=x", method="POST")
        try:
            OPENER.open(refused, timeout=20)
        except HTTPError as error:
            expect("writing is refused", error.code >= 400, True)
        else:
            raise SystemExit("Writing was not refused.")
    finally:
        server.terminate()
        server.wait(10)
    expect("data file unchanged", hashlib.sha256(DATA.read_bytes()).hexdigest(), before)
    print("Datasette serves the data as it should.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
