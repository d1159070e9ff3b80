#!/usr/bin/env bash
# Figures with their floors, one JSON line each: tests/bench/run.sh [NAME…]
# Names: page saves roundtrip crowd years bulk day (the whole stack), offline (a day without the server, another's edit),
# storage (the write lane alone), grid (key to paint), start (the client to a usable journal). Without a name: all.
# Schools of a million marks are made once and kept in ZVONOK_BENCH_DATA (build/bench/data).
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
source installer/packages.sh
need_packages build run test
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1 QT_NO_GLIB=1
XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
export XDG_RUNTIME_DIR
build=build/bench
mkdir -p "$build"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DZVONOK_TESTS=ON \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 >"$build.configure.log" 2>&1 ||
    { cat "$build.configure.log" >&2; exit 1; }
cmake --build "$build" --target StackBench OfflineBench storage_bench GridBench zvonok-server zvonok zvonokctl >&2
data=${ZVONOK_BENCH_DATA:-$top/$build/data}
(($#)) || set -- page saves roundtrip crowd years bulk day offline storage grid start
ulimit -n 16384 2>/dev/null || ulimit -n "$(ulimit -Hn)"

# From the start of the program to the picture of a loaded journal: what a teacher waits for in the morning.
start() {
    local folder first after
    folder=$(mktemp -d)
    "$build/server/app/zvonok-server" --data "$folder/data" --listen 127.0.0.1:28493 --demo pupils=200,years=1 \
        --quick-hashing --no-discovery >"$folder/log" 2>&1 &
    local server=$!
    until grep -q '^ready ' "$folder/log"; do sleep 0.2; kill -0 $server; done
    awk -F'\t' '/Алгебра/ {sub(/^login +/, "", $1); print $1; exit}' "$folder/log" >"$folder/login"
    awk -F'\t' '/Алгебра/ {print $2; exit}' "$folder/log" >"$folder/password"
    for run in 1 2 3 4; do
        first=$(date +%s%N)
        XDG_CONFIG_HOME=$folder/c XDG_STATE_HOME=$folder/s QT_QPA_PLATFORM=offscreen /usr/bin/env time -f '%M' \
            -o "$folder/memory" "$build/client/app/zvonok" --server 127.0.0.1:28493 --user "$(<"$folder/login")" \
            --password-file "$folder/password" --page journal --exit-when-loaded >/dev/null 2>&1 || true
        after=$(date +%s%N)
        ((run == 1)) || echo $(((after - first) / 1000000)) >>"$folder/times"
    done
    kill $server
    printf '{"name":"start","value":%s,"unit":"ms","floor":1500,"ratio":%s,"how":"median of 3 warm starts: process to a journal with its marks painted, offscreen; floor: the limit"}\n' \
        "$(sort -n "$folder/times" | sed -n 2p)" "$(sort -n "$folder/times" | sed -n 2p | awk '{printf "%.3f", $1 / 1500}')"
    printf '{"name":"start.memory","value":%s,"unit":"MiB","floor":150,"ratio":%s,"how":"largest resident memory of that run; floor: the limit"}\n' \
        "$(awk '{printf "%.1f", $1 / 1024}' "$folder/memory")" "$(awk '{printf "%.3f", $1 / 1024 / 150}' "$folder/memory")"
    rm -rf "$folder"
}

for name in "$@"; do
    case $name in
        page | saves | roundtrip | crowd | years | bulk | day)
            "$build/tests/bench/StackBench" "$build/server/app/zvonok-server" "$data" "$name" ;;
        offline) "$build/tests/bench/OfflineBench" "$build/server/app/zvonok-server" "$data" ;;
        storage) "$build/tests/server/storage/storage_bench" ;;
        grid) QT_QPA_PLATFORM=offscreen "$build/tests/client/journal/GridBench" ;;
        start) start ;;
        *) echo "run.sh: there is no figure $name" >&2; exit 2 ;;
    esac
done
