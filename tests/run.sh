#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test. On a bare Debian 12, as root or with sudo.
set -euo pipefail
usage() {
    cat <<'TXT'
tests/run.sh [--build-only] [--plain] [--one-by-one] [CTEST OPTIONS…]

Installs what is missing (installer/packages.txt), builds into build/tests with the address, leak and undefined-behaviour
sanitizers, clazy reading along, and runs everything through ctest, the fuzz targets for a minute each.
  --plain        the compiler and the speed of the installed program, no sanitizers, no fuzzing; into build/plain
  --build-only   stop before the tests
  --configure    stop before compiling; what moc makes is there (.ci/tidy reads it)
  --one-by-one   compile each source by itself instead of in unity batches (slower from scratch; whoever edits one file
                 again and again waits less)
  --help         this text
Every other option goes to ctest, for example:  tests/run.sh -R Journal    tests/run.sh -LE fuzz
ZVONOK_FUZZ_SECONDS is how long each fuzz target runs; a finding is left in build/tests as crash-….
TXT
}
stop=
plain=0
unity=ON
ctest_options=()
for option in "$@"; do
    case $option in
        --help | -h) usage; exit 0 ;;
        --build-only) stop=build ;;
        --configure) stop=configure ;;
        --plain) plain=1 ;;
        --one-by-one) unity=OFF ;;
        *) ctest_options+=("$option") ;;
    esac
done
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
source installer/packages.sh
need_packages build run test analysis

export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
export XDG_RUNTIME_DIR
export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
options=(-G Ninja -DCMAKE_BUILD_TYPE="${ZVONOK_BUILD_TYPE:-Debug}" -DZVONOK_TESTS=ON -DCMAKE_UNITY_BUILD="$unity"
    -DCMAKE_UNITY_BUILD_BATCH_SIZE=0)
if ((plain)); then
    build=${ZVONOK_BUILD:-$top/build/plain}
else
    build=${ZVONOK_BUILD:-$top/build/tests}
    # clang: it compiles this in half of g++'s time, and libFuzzer and clazy are its own.
    options+=(-DCMAKE_C_COMPILER=clang-14 -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_CXX_FLAGS_DEBUG="-O0 -g1"
        -DZVONOK_CLAZY=ON -DZVONOK_SANITIZE="address,undefined" -DZVONOK_FUZZ=ON
        -DZVONOK_FUZZ_SECONDS="${ZVONOK_FUZZ_SECONDS:-60}")
fi
mkdir -p "$build"
cmake -S . -B "$build" "${options[@]}" >"$build.configure.log" 2>&1 || { cat "$build.configure.log" >&2; exit 1; }
if [[ $stop == configure ]]; then
    mapfile -t autogen < <(ninja -C "$build" -t targets all | sed -nE 's/^(zvonok\w*_autogen): phony$/\1/p')
    ninja -C "$build" --quiet "${autogen[@]}"
    exit 0
fi
cmake --build "$build"
[[ $stop == build ]] && exit 0
# Some tests only wait.
ctest --test-dir "$build" --output-on-failure -j3 "${ctest_options[@]}"
