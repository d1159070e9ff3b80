#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL cluster of its own for the tests: no network, no trace afterwards.
#   postgres.sh start FOLDER [OWNER]   prints the address of the cluster; it ends with the process OWNER (the caller's parent)
#   postgres.sh stop FOLDER
# Exit code 3: PostgreSQL is not installed.
set -eu

action=${1:?start or stop}
folder=${2:?folder}
owner=${3:-$PPID}

# shellcheck disable=SC2012 # names of versions, nothing odd in them
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
    echo "PostgreSQL is not installed" >&2
    exit 3
fi

# The server refuses to run as root.
if [ "$(id -u)" = 0 ]; then
    as() { runuser -u postgres -- "$@"; }
else
    as() { "$@"; }
fi

stop() {
    as "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}

case $action in
start)
    stop
    mkdir -p "$folder"
    chmod 755 "$folder"
    [ "$(id -u)" = 0 ] && chown postgres "$folder"
    cd "$folder"
    as "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1 ||
        { cat "$folder/initdb.log" >&2; exit 1; }
    as "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w \
        -o "-c listen_addresses='' -k $folder -c max_connections=60 -c shared_buffers=64MB -c max_wal_size=256MB" \
        start >/dev/null 2>&1 || { cat "$folder/server.log" >&2; exit 1; }
    (
        exec >/dev/null 2>&1 </dev/null
        while kill -0 "$owner" && [ -d "$folder" ]; do sleep 1; done
        stop
    ) &
    echo "postgresql:///postgres?host=$folder&user=postgres"
    ;;
stop)
    stop
    ;;
*)
    echo "start or stop" >&2
    exit 2
    ;;
esac
