#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Zvonok on one machine, to try it: installs what is missing, builds, starts a school, opens the client.
set -euo pipefail
usage() {
    cat <<'TXT'
installer/run.sh [--school FILE…] [--port PORT] [--data FOLDER] [--headless]

On a bare Debian 12, as root or with sudo: installs what is missing, builds the programs, makes a demo school on
the first run, starts its server on this machine alone and opens the client. It prints who can log in. A second
run goes straight to the running school. Ctrl+C stops it.

  --school FILE…   a school of your own instead of the demo: lists of classes, staff, groups and pupils (CSV, XLSX,
                   ODS, HTML tables); the name of a file tells its kind: *class*, *staff*, *group*, otherwise pupils
  --port PORT      of the server, default 28443
  --data FOLDER    where the school is kept, default ~/.local/share/zvonok-demo (or zvonok-school)
  --headless       without a window even if there is a display
  --help           this text

Without a display the same journey is made with zvonokctl: the printed PDF and the lists stay in FOLDER/journey.
TXT
}
files=() port=28443 data='' headless=0
while (($#)); do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --school)
            shift
            while (($#)) && [[ $1 != --* ]]; do files+=("$(realpath -e "$1")"); shift; done
            ((${#files[@]})) || { echo "run.sh: --school needs at least one file" >&2; exit 2; }
            continue ;;
        --port) port=${2:?run.sh: --port needs a number}; shift ;;
        --data) data=${2:?run.sh: --data needs a folder}; shift ;;
        --headless) headless=1 ;;
        *) echo "run.sh: $1 is not known; see --help" >&2; exit 2 ;;
    esac
    shift
done
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
source installer/packages.sh
need_packages build run

build=${ZVONOK_BUILD:-$top/build/run}
mkdir -p "$build"
echo "Building (the first time takes some minutes) …"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DZVONOK_TESTS=OFF \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 >"$build/configure.log" 2>&1 ||
    { cat "$build/configure.log" >&2; exit 1; }
cmake --build "$build" >"$build/build.log" 2>&1 || { tail -n 40 "$build/build.log" >&2; exit 1; }
server=$build/server/app/zvonok-server
control=$build/client/cli/zvonokctl
client=$build/client/app/zvonok

kind=demo
((${#files[@]})) && kind=school
data=${data:-${XDG_DATA_HOME:-$HOME/.local/share}/zvonok-$kind}
mkdir -p "$data"
chmod 700 "$data"
first=0
[[ -e $data/zvonok.db ]] || first=1
options=(--data "$data" --listen "127.0.0.1:$port" --no-discovery)
[[ $kind == demo ]] && options+=(--demo "pupils=200,years=1")

umask 077
if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    export XDG_RUNTIME_DIR=$data/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
fi
"$server" "${options[@]}" >"$data/server.log" 2>&1 &
pid=$!
stop() {
    trap - EXIT INT TERM
    kill -TERM "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    echo "The server has stopped. The school stays in $data"
}
trap 'stop' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
for ((tries = 0; tries < 1200; ++tries)); do
    grep -q '^ready ' "$data/server.log" && break
    kill -0 "$pid" 2>/dev/null || { trap - EXIT; echo "The server did not start:" >&2; cat "$data/server.log" >&2; exit 1; }
    sleep 0.1
done
grep -q '^ready ' "$data/server.log" || { echo "The server was not ready within two minutes; see $data/server.log" >&2; exit 1; }
echo "The server is ready on 127.0.0.1:$port. Compare its key with what the client shows:"
grep -E '^(key|words) ' "$data/server.log"

ask() { "$control" --server "127.0.0.1:$port" --user admin --password-file "$data/admin.password" "$@"; }
if ((first)); then
    grep '^login' "$data/server.log" | cut -f 1- >"$data/logins.txt"
    # The first password may only be changed; the new one is made here and kept beside the school.
    awk -F'\t' '$1 ~ /admin/ {print $2}' "$data/logins.txt" >"$data/first.password"
    head -c 12 /dev/urandom | base64 | tr -d '+/=' >"$data/admin.password"
    "$control" --server "127.0.0.1:$port" --user admin --password-file "$data/first.password" password "$data/admin.password"
    rm -f "$data/first.password"
    # Classes first, then those who stand in them.
    for wanted in classes staff pupils groups; do
        for file in "${files[@]}"; do
            name=$(basename "${file,,}")
            case $name in
                *class* | *класс*) is=classes ;;
                *staff* | *teacher* | *сотруд* | *учител*) is=staff ;;
                *group* | *групп*) is=groups ;;
                *) is=pupils ;;
            esac
            [[ $is == "$wanted" ]] || continue
            echo "Importing $is from $file"
            ask import "$is" "$file" || echo "Some rows of $file were refused; the reasons stand above."
        done
    done
fi
echo "Who can log in:"
printf '  %-22s %s\n' admin "$(<"$data/admin.password")"
if [[ -s $data/logins.txt ]]; then
    awk -F'\t' '{sub(/^login +/, "", $1)} $1 != "admin" {printf "  %-22s %-14s %s, %s\n", $1, $2, $3, $4}' "$data/logins.txt"
    echo "(The people of the demo share one password; those whom you create get one-time passwords.)"
fi

display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
if [[ -x $client && -n $display && $headless == 0 ]]; then
    "$client" --server "127.0.0.1:$port" --user admin --password-file "$data/admin.password" || true
    exit 0
fi
if [[ -z $display ]]; then
    echo "There is no display: the journey is made without windows."
elif [[ ! -x $client ]]; then
    echo "The desktop client is not part of this build: the journey is made without windows."
fi
journey=$data/journey
mkdir -p "$journey"
if [[ -x $client ]]; then
    QT_QPA_PLATFORM=offscreen "$client" --server "127.0.0.1:$port" --user admin --password-file "$data/admin.password" \
        --screenshots "$journey" || echo "The pictures were not made."
fi
ask call ListClasses '{}' >"$journey/classes.json"
ask report --list >"$journey/reports.json"
class=$(python3 -c 'import json,sys; c=json.load(open(sys.argv[1]))["classes"]; print(c[0]["id"] if c else "")' "$journey/classes.json" 2>/dev/null ||
    grep -oE '"id": *[0-9]+' "$journey/classes.json" | head -n 1 | grep -oE '[0-9]+' || true)
if [[ -n $class ]]; then
    for format in pdf xlsx; do
        ask report class-list --param "class=$class" --format "$format" -o "$journey/class-list.$format"
    done
fi
ask verify >"$journey/audit.json"
echo "Left in $journey:"
ls -1 "$journey"
