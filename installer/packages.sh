# shellcheck shell=bash
# Sourced by installer/run.sh and tests/run.sh: `need_packages SECTION…` installs what is missing of packages.txt.

need_packages() {
    local here section name line missing=() sudo=()
    here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
    while read -r section line; do
        [[ $section == '#'* || -z $section ]] && continue
        for wanted in "$@"; do
            [[ $section == "$wanted" ]] || continue
            for name in $line; do
                dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
            done
        done
    done <"$here/packages.txt"
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || { echo "These packages are missing, and neither root nor sudo is here: ${missing[*]}" >&2; return 1; }
        sudo=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    "${sudo[@]}" apt-get -o Acquire::Retries=3 -qq update
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 install -y -qq \
        --no-install-recommends "${missing[@]}" >/dev/null
}
