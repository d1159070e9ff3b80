#!/usr/bin/env bash
# Checks what is installed beside the programs: desktop entry, store data, unit, man pages. Any word of theirs on
# the error output is a finding.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
failed=0
check() { # NAME COMMAND…
    local name=$1 said; shift
    if ! command -v "$1" >/dev/null; then
        echo "skipped: $name: $1 is not installed"
        return
    fi
    if said=$("$@" 2>&1 >/dev/null) && [[ -z $said ]]; then
        echo "ok: $name"
    else
        echo "FAIL: $name: $said $("$@" 2>&1)"
        failed=1
    fi
}
check 'desktop entry' desktop-file-validate org.zvonok.Zvonok.desktop
check 'store data' appstreamcli validate --no-net org.zvonok.Zvonok.metainfo.xml
for page in man/*; do
    check "man page $page" man -l --warnings=w "$page"
done
unit=$(mktemp -d)
trap 'rm -rf "$unit"' EXIT
sed 's|^ExecStart=[^ ]*|ExecStart=/bin/true|' zvonok-server.service >"$unit/zvonok-server.service"
check 'service unit' systemd-analyze verify --man=no "$unit/zvonok-server.service"
exit "$failed"
