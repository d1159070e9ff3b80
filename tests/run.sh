#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test. On a bare Debian 12, as root or with sudo.
set -euo pipefail
usage() {
    cat <<'TXT'
tests/run.sh [--build-only] [--one-by-one] [CTEST OPTIONS…]

Installs what is missing (installer/packages.txt), builds into build/tests and runs everything through ctest.
  --build-only   stop before the tests
  --one-by-one   compile each source by itself instead of in unity batches (slower from scratch; whoever edits one file
                 again and again waits less)
  --help         this text
Every other option goes to ctest, for example:  tests/run.sh -R Journal
TXT
}
build_only=0
unity=ON
ctest_options=()
for option in "$@"; do
    case $option in
        --help | -h) usage; exit 0 ;;
        --build-only) build_only=1 ;;
        --one-by-one) unity=OFF ;;
        *) ctest_options+=("$option") ;;
    esac
done
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
source installer/packages.sh
need_packages build run test

export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
export XDG_RUNTIME_DIR
build=${ZVONOK_BUILD:-$top/build/tests}
mkdir -p "$build"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE="${ZVONOK_BUILD_TYPE:-Debug}" -DZVONOK_TESTS=ON \
    -DCMAKE_UNITY_BUILD="$unity" -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 >"$build.configure.log" 2>&1 ||
    { cat "$build.configure.log" >&2; exit 1; }
cmake --build "$build"
((build_only)) && exit 0
ctest --test-dir "$build" --output-on-failure -j2 "${ctest_options[@]}"
