#!/bin/sh
# Serve data/mali.db with the Datasette at $1, read-only: on this machine alone, or with HOST=0.0.0.0 to a local network
# that you trust (there is no password). PORT chooses another port than 8001.
set -eu
datasette=$1
shift
cd "$(dirname "$0")/../.."
exec "$datasette" serve --immutable data/mali.db --metadata packaging/datasette/metadata.yml \
    --host "${HOST:-127.0.0.1}" --port "${PORT:-8001}" \
    --setting max_returned_rows 5000 --setting sql_time_limit_ms 3000 --setting suggest_facets off "$@"
