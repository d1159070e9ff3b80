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

  --school FILE…   a school of your own instead of the demo: lists of classes, staff, groups, pupils and the week of
                   lessons (CSV, XLSX, ODS, HTML tables); the name of a file tells its kind: *class*, *staff*, *group*,
                   *pattern* or *timetable*, otherwise pupils. The staff get accounts with one-time passwords
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
options=(--data "$data" --listen "127.0.0.1:$port" --no-discovery)
[[ $kind == demo ]] && options+=(--demo "pupils=200,years=1")

umask 077
if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    export XDG_RUNTIME_DIR=$data/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
fi
ask() { "$control" --server "127.0.0.1:$port" --user admin --password-file "$data/admin.password" "$@"; }

# A school that runs already, started by an earlier call in another terminal, is only visited.
pid=
if [[ -s $data/server.pid && -s $data/server.port ]] && kill -0 "$(<"$data/server.pid")" 2>/dev/null &&
    [[ $(ps -o comm= -p "$(<"$data/server.pid")" 2>/dev/null || echo zvonok-server) == zvonok-server* ]]; then
    port=$(<"$data/server.port")
    echo "The school runs already on 127.0.0.1:$port; this only visits it."
else
    # What a start that was cut short left without a password gets a new one.
    [[ -e $data/zvonok.db && ! -s $data/admin.password ]] && options+=(--new-password admin)
    "$server" "${options[@]}" >"$data/server.log" 2>&1 &
    pid=$!
    stop() {
        trap - EXIT INT TERM
        kill -TERM "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
        rm -f "$data/server.pid" "$data/server.port"
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
    echo "$pid" >"$data/server.pid"
    echo "$port" >"$data/server.port"
    echo "The server is ready on 127.0.0.1:$port. Whoever comes from another machine compares this key once:"
    grep -E '^(key|words) ' "$data/server.log"
    # The demo's people are told at the first start alone.
    grep -P '^login .*\t.*\t.*\t' "$data/server.log" | grep -vP '^login +admin\t' >"$data/logins.new" || true
    if [[ -s $data/logins.new ]]; then mv "$data/logins.new" "$data/logins.txt"; else rm -f "$data/logins.new"; fi
fi
if [[ ! -s $data/admin.password ]]; then
    # The first password may only be changed; the new one is made here and kept beside the school.
    awk -F'\t' '$1 ~ /^login +admin$/ {last = $2} END {print last}' "$data/server.log" >"$data/first.password"
    head -c 12 /dev/urandom | base64 | tr -d '+/=' >"$data/admin.new"
    "$control" --server "127.0.0.1:$port" --user admin --password-file "$data/first.password" password "$data/admin.new"
    mv "$data/admin.new" "$data/admin.password"
    rm -f "$data/first.password"
fi
if ((${#files[@]})) && [[ ! -e $data/imported ]]; then
    # Classes first, then those who stand in them. Importing again makes nobody twice.
    for wanted in classes staff pupils groups pattern; do
        for file in "${files[@]}"; do
            name=$(basename "${file,,}")
            case $name in
                *class* | *класс*) is=classes ;;
                *staff* | *teacher* | *сотруд* | *учител*) is=staff ;;
                *group* | *групп*) is=groups ;;
                *pattern* | *timetable* | *распис*) is=pattern ;;
                *) is=pupils ;;
            esac
            [[ $is == "$wanted" ]] || continue
            echo "Importing $is from $file"
            ask import "$is" "$file" || echo "Some rows of $file were refused; the reasons stand above."
        done
    done
    ask user staff >"$data/logins.txt" || echo "The staff have no accounts yet: zvonokctl user staff makes them."
    touch "$data/imported"
fi
echo "Who can log in:"
printf '  %-22s %s\n' admin "$(<"$data/admin.password")"
if [[ -s $data/logins.txt ]]; then
    awk -F'\t' '{sub(/^login +/, "", $1)} {printf "  %-22s %-14s %s, %s\n", $1, $2, $3, $4}' "$data/logins.txt"
    if [[ $kind == demo ]]; then
        echo "(The people of the demo share one password; those whom you create get one-time passwords.)"
    else
        echo "(One-time passwords: each is changed at the first log-in.)"
    fi
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
pictures() { # FOLDER LOGIN PASSWORD-FILE PAGE
    [[ -x $client ]] || return 0
    QT_QPA_PLATFORM=offscreen "$client" --server "127.0.0.1:$port" --user "$2" --password-file "$3" --page "$4" \
        --screenshots "$journey/$1" || echo "The pictures of $1 were not made."
}
value() { python3 -c 'import json, sys; data = json.load(sys.stdin); print(eval(sys.argv[1]))' "$1"; }
teacher=$(awk -F'\t' '$4 == "Алгебра" {sub(/^login +/, "", $1); print $1; exit}' "$data/logins.txt" 2>/dev/null || true)
if [[ -n $teacher ]]; then
    awk -F'\t' '$4 == "Алгебра" {print $2; exit}' "$data/logins.txt" >"$data/teacher.password"
    teach() { "$control" --server "127.0.0.1:$port" --user "$teacher" --password-file "$data/teacher.password" "$@"; }
    echo "$teacher marks a lesson:"
    teach call ListGroups '{}' >"$journey/groups.json"
    group=$(value '[g["id"] for g in data["groups"] if g["taught"]][0]' <"$journey/groups.json")
    place=$(value '[g["className"] + "/" + g["subjectName"] for g in data["groups"] if g["taught"]][0]' <"$journey/groups.json")
    teach call OpenJournal "{\"group\": $group}" >"$journey/before.json"
    # The last lesson that was held: a mark to the first who has none there, an absence to the second.
    act=$(python3 - "$journey/before.json" "$(date +%F)" <<'PY'
import json, sys
page = json.load(open(sys.argv[1], encoding="utf-8"))
held = [i for i, day in enumerate(page["lessonDates"]) if day <= sys.argv[2]]
lesson = held[-1]
works = {i for i, at in enumerate(page.get("assignmentLessons", [])) if at == lesson}
taken = {pupil for work, pupil in zip(page.get("markAssignments", []), page.get("markPupils", [])) if work in works}
taken |= {pupil for at, pupil in zip(page.get("absenceLessons", []), page.get("absencePupils", [])) if at == lesson}
free = [i for i in range(len(page["pupils"])) if i not in taken
        and page["memberFrom"][i] <= page["lessonDates"][lesson] <= page["memberTo"][i]]
print(json.dumps({"group": page["group"],
                  "marks": [{"lesson": page["lessons"][lesson], "pupil": page["pupils"][i], "value": 5} for i in free[:1]],
                  "absences": [{"lesson": page["lessons"][lesson], "pupil": page["pupils"][i], "code": 1} for i in free[1:2]]}))
PY
    )
    teach call SaveMarks "$act" >"$journey/saved.json" && value '"  %d mark(s) and %d absence(s) of %s saved" % (len(data["marks"]), len(data.get("absences", [])), "'"$place"'")' <"$journey/saved.json"
    pictures teacher "$teacher" "$data/teacher.password" "journal:$place"
    teach report journal-page --param "group=$group" --format pdf -o "$journey/journal-page.pdf"
fi
pictures admin admin "$data/admin.password" audit
ask call ListClasses '{}' >"$journey/classes.json"
ask report --list >"$journey/reports.json"
class=$(value '(data.get("classes") or [{"id": ""}])[0]["id"]' <"$journey/classes.json")
if [[ -n $class ]]; then
    for format in pdf xlsx; do
        ask report class-list --param "class=$class" --format "$format" -o "$journey/class-list.$format"
    done
    ask report marks-summary --param "class=$class" --format pdf -o "$journey/marks-summary.pdf" ||
        echo "No marks summary: there is no lesson in this class yet."
fi
# Who did what: the saved mark stands in the audit with who, when and from where.
ask export audit --format csv -o "$journey/audit.csv"
ask verify >"$journey/audit.json"
echo "Left in $journey:"
ls -1 "$journey"
