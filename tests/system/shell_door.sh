#!/usr/bin/env bash
# The school through its shell door, with real files: import, export, report, accounts, backup, restore, audit.
# shell_door.sh ZVONOKCTL ZVONOK-SERVER SHARED-FOLDER
set -euo pipefail
ctl=$1 server=$2 shared=$3
folder=$(mktemp -d)
pid=
finish() { [[ -n $pid ]] && kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; rm -rf "$folder"; }
trap finish EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }
field() { python3 -c 'import json,sys
value = json.load(sys.stdin)
for part in sys.argv[1].split("."):
    value = value[int(part)] if part.isdigit() else value.get(part, 0)
print(value)' "$1"; }
begin() { # DATA [OPTION…]
    port=$((20000 + RANDOM % 12000))
    : >"$folder/server.log" # what the one before said is no word of this one
    "$server" --data "$@" --listen "127.0.0.1:$port" --quick-hashing --no-discovery >"$folder/server.log" 2>&1 &
    pid=$!
    for _ in $(seq 300); do
        grep -q '^ready ' "$folder/server.log" && return
        kill -0 "$pid" 2>/dev/null || fail "the server did not start: $(cat "$folder/server.log")"
        sleep 0.1
    done
    fail "the server was not ready in 30 s"
}
end() {
    local code=0
    kill -TERM "$pid"; wait "$pid" || code=$?
    pid=
    ((code == 0)) || fail "the server ended with $code: $(cat "$folder/server.log")"
}
as() { local login=$1; shift; "$ctl" --server "127.0.0.1:$port" --user "$login" --password-file "$folder/$login.password" "$@"; }
refused() { # EXPECTED-CODE COMMAND…
    local expected=$1 code=0; shift
    "$@" >"$folder/refused.out" 2>&1 || code=$?
    [[ $code == "$expected" ]] || fail "«$*» ended with $code instead of $expected: $(cat "$folder/refused.out")"
}
export XDG_RUNTIME_DIR=$folder QT_LOGGING_RULES='default.debug=false'

echo "— usage, no connection, wrong password"
refused 2 "$ctl" nonsense
refused 2 "$ctl" export bananas --format csv -o x
refused 2 "$ctl" report
refused 3 "$ctl" --server 127.0.0.1:19999 --user x call WhoAmI
"$ctl" proto >"$folder/zvonok.proto"
protoc --proto_path="$folder" --descriptor_set_out="$folder/zvonok.set" "$folder/zvonok.proto" || fail "the .proto is not valid"
"$ctl" --help | grep 'restore FILE' >/dev/null || fail "--help does not tell of restore"

echo "— a configuration file with a mistake starts nothing"
wrong() { # CONFIGURATION WORD-OF-THE-REFUSAL
    printf %b "$1" >"$folder/zvonok.conf"
    refused 2 "$server" --config "$folder/zvonok.conf" --data "$folder/none" --listen 127.0.0.1:20001 --no-discovery
    grep -- "$2" "$folder/refused.out" >/dev/null || fail "«$1» is refused without a word of it: $(cat "$folder/refused.out")"
    [[ ! -e $folder/none ]] || fail "«$1» has made a data folder"
}
wrong 'discovery=true\ndatabse=postgresql://zvonok@localhost/zvonok\n' 'unknown key “databse”'
wrong '[server]\nlisten=*:28443\n' 'unknown key “server/listen”'
wrong 'Listen=*:28443\n' 'unknown key “Listen”'
wrong 'database=postgresql://zvonok:a,b@localhost/zvonok\n' 'quote the value of “database”'
wrong 'discovery=no\n' 'discovery is true or false'
wrong 'read-threads=0\n' read-threads
wrong 'read-threads=17\n' read-threads
"$server" --help >"$folder/help"
grep -E 'Exit codes: 0 .*, 1 nothing was restored' "$folder/help" >/dev/null || fail "--help does not tell of exit code 1"
grep 'database, 1 to 16' "$folder/help" >/dev/null || fail "--help tells other limits of --read-threads"

echo "— --help and the man pages name the same"
pages=$(dirname "$0")/../../installer/man
options() { sed 's/\\-/-/g' | grep -oE -- '(^|[^-a-z])--[a-z][a-z-]+' | grep -oE -- '--[a-z-]+' | grep -vx -- --help-all | sort -u; }
same() { # PROGRAM PAGE
    diff <("$1" --help | options) <(options <"$pages/$2") >"$folder/differ" || fail "--help (<) and $2 (>) differ: $(cat "$folder/differ")"
}
same "$ctl" zvonokctl.1
same "$server" zvonok-server.8
for command in $("$ctl" --help | sed -nE '/^Exit codes/q; s/^  ([a-z]+) .*/\1/p'); do
    grep -E "^\.B[IR]? .*\b$command\b" "$pages/zvonokctl.1" >/dev/null || fail "zvonokctl.1 does not tell of $command"
done

printf 'listen=*:28443\ndiscovery=true\nread-threads=1\nschool-name="Школа, № 5"\n' >"$folder/zvonok.conf"
begin "$folder/data" --config "$folder/zvonok.conf"
awk -F'\t' '/^login  admin/ {print $2}' "$folder/server.log" >"$folder/admin.password"
echo "a wrong one" >"$folder/nobody.password"
refused 1 as nobody call WhoAmI
echo "— the first password must be changed"
refused 1 as admin call ListClasses
echo 'four quiet grey geese' >"$folder/new"
as admin password "$folder/new" && mv "$folder/new" "$folder/admin.password"
as admin methods >"$folder/methods" || fail "methods"
grep -q '"SaveMarks"' "$folder/methods" || fail "methods does not list SaveMarks"
grep -q '"rule": "markWrite at its id or standing in"' "$folder/methods" || fail "methods does not tell the rule of SaveMarks"
refused 1 as admin call SaveMarks '{"group": 999}'
grep -q 203 "$folder/refused.out" || grep 202 "$folder/refused.out" >/dev/null || fail "an unknown group: $(cat "$folder/refused.out")"

echo "— import of a real class list"
printf 'Класс\n5А\n6Б\n7А\n' >"$folder/classes.csv"
as admin import classes "$folder/classes.csv" >"$folder/out.json"
[[ $(field created <"$folder/out.json") == 3 ]] || fail "classes: $(cat "$folder/out.json")"
if [[ -f $shared/data/roster_ru/pupils_60.csv ]]; then
    as admin import pupils "$shared/data/roster_ru/pupils_60.csv" --dry-run >"$folder/dry.json" || true
    before=$(as admin call ListPupils '{"withLeft": true}' | python3 -c 'import json,sys; print(len(json.load(sys.stdin).get("pupils", [])))')
    [[ $before == 0 ]] || fail "a dry run made $before pupils"
    as admin import pupils "$shared/data/roster_ru/pupils_60.csv" >"$folder/out.json" || true
    made=$(field created <"$folder/out.json")
    ((made > 0)) || fail "no pupil was imported: $(cat "$folder/out.json")"
    [[ $made == "$(field created <"$folder/dry.json")" ]] || fail "the dry run promised another number"
    echo "— the same again makes nobody twice"
    as admin import pupils "$shared/data/roster_ru/pupils_60.csv" >"$folder/again.json" || true
    [[ $(field created <"$folder/again.json") == 0 ]] || fail "doubled: $(cat "$folder/again.json")"
    [[ $(field unchanged <"$folder/again.json") == "$made" ]] || fail "not recognised: $(cat "$folder/again.json")"
    echo "— undone as one, and made again"
    as admin call UndoImport "{\"act\": $(field act <"$folder/out.json")}" >"$folder/undone.json"
    # Pupils and what was made for them.
    (($(field undone <"$folder/undone.json") >= made)) || fail "undo: $(cat "$folder/undone.json")"
    left=$(as admin call ListPupils '{"withLeft": true}' | python3 -c 'import json,sys; print(len(json.load(sys.stdin).get("pupils", [])))')
    [[ $left == 0 ]] || fail "$left pupils are left after the undo"
    as admin import pupils "$shared/data/roster_ru/pupils_60.csv" >"$folder/out.json" || true
    [[ $(field created <"$folder/out.json") == "$made" ]] || fail "after undo: $(cat "$folder/out.json")"
else
    echo "skipped: real class list: $shared/data/roster_ru is not here"
    printf 'Фамилия;Имя;Отчество;Класс;Дата рождения\nИванов;Пётр;Ильич;7А;01.02.2013\n' >"$folder/p.csv"
    as admin import pupils "$folder/p.csv" >"$folder/out.json"
    made=1
fi
if [[ -f $shared/data/oneroster/Test_full_data_set.zip ]]; then
    as admin import staff "$shared/data/oneroster/Test_full_data_set.zip" >"$folder/out.json" || true
    (($(field created <"$folder/out.json") > 0)) || fail "OneRoster staff: $(cat "$folder/out.json")"
    as admin import pupils "$shared/data/oneroster/Test_full_data_set.zip" --dry-run >"$folder/out.json" || true
    [[ $(field guardians.created <"$folder/out.json") == 1 ]] || fail "OneRoster guardians: $(cat "$folder/out.json")"
    refused 1 as admin import pupils "$shared/data/oneroster/Test_full_data_set/users.csv"
    grep 'one file of a OneRoster bundle: give the folder or the zip' "$folder/refused.out" >/dev/null || fail "users.csv alone: $(cat "$folder/refused.out")"
else
    echo "skipped: OneRoster: $shared/data/oneroster is not here"
fi
refused 1 as admin import pupils "$0"

echo "— columns by hand"
printf 'Сидорова;Анна;7А\n' >"$folder/odd.csv"
printf '{"1": "lastName", "2": "firstName", "3": "className"}' >"$folder/map.json"
as admin import pupils "$folder/odd.csv" --map "$folder/map.json" >"$folder/out.json" || fail "--map: $(cat "$folder/out.json")"
[[ $(field created <"$folder/out.json") == 1 ]] || fail "--map: $(cat "$folder/out.json")"
made=$((made + 1))

echo "— guardians beside the pupils"
cat >"$folder/kin.csv" <<'CSV'
Фамилия;Имя;Класс;Дата рождения;ФИО матери;Телефон матери;Отец;Контакты родителей
Родин;Пётр;7А;01.02.2013;Родина Анна Ильинична;8-912-111-22-33;умер;
Родина;Ольга;5А;03.04.2015;Родина Анна Ильинична;+7 912 111-22-33;;бабушка Серова Зоя Ивановна 8-913-111-22-33
Серов;Олег;7А;05.06.2013;Анна Петровна;;;
CSV
guardians() { python3 -c 'import json,sys
of = json.load(sys.stdin)["guardians"]; print(of["created"], of["changed"], of["unchanged"], of["refused"])'; }
problem() { python3 -c 'import json,sys
print(*[each["column"] for each in json.load(sys.stdin)["problems"] if each["reason"] == sys.argv[1] and each["row"] == int(sys.argv[2])])' "$@"; }
as admin import pupils "$folder/kin.csv" --dry-run >"$folder/dry.json" || fail "guardians: $(cat "$folder/dry.json")"
[[ $(guardians <"$folder/dry.json") == "2 1 0 0" ]] || fail "a dry run of guardians: $(cat "$folder/dry.json")"
[[ $(problem guardianGone 2 <"$folder/dry.json") == 7 ]] || fail "«умер»: $(cat "$folder/dry.json")"
[[ $(problem incompleteGuardian 4 <"$folder/dry.json") == 5 ]] || fail "no last name: $(cat "$folder/dry.json")"
as admin import pupils "$folder/kin.csv" >"$folder/kin.json"
[[ $(guardians <"$folder/kin.json") == "2 1 0 0" && $(field created <"$folder/kin.json") == 3 ]] || fail "guardians: $(cat "$folder/kin.json")"
as admin import pupils "$folder/kin.csv" >"$folder/out.json"
[[ $(guardians <"$folder/out.json") == "0 0 3 0" && $(field unchanged <"$folder/out.json") == 3 ]] || fail "guardians doubled: $(cat "$folder/out.json")"
as admin export pupils --format csv -o "$folder/kin-back.csv" >/dev/null
grep motherPhone "$folder/kin-back.csv" >/dev/null || fail "no column of guardians: $(head -1 "$folder/kin-back.csv")"
printf '{"1": ""}' >"$folder/map.json" # the id of the school is none of a source
as admin import pupils "$folder/kin-back.csv" --map "$folder/map.json" >"$folder/out.json" || true
[[ $(guardians <"$folder/out.json") == "0 0 3 0" ]] || fail "what was exported is read otherwise: $(cat "$folder/out.json")"
printf 'Серов;Олег;7А;05.06.2013;Серова Нина\n' >"$folder/odd.csv"
printf '{"1": "lastName", "2": "firstName", "3": "className", "4": "birthDate", "5": "motherName"}' >"$folder/map.json"
as admin import pupils "$folder/odd.csv" --map "$folder/map.json" >"$folder/odd.json" || fail "--map: $(cat "$folder/odd.json")"
[[ $(guardians <"$folder/odd.json") == "1 0 0 0" ]] || fail "--map of a mother: $(cat "$folder/odd.json")"
printf 'Серов;Олег;7А;05.06.2013;Другая Нина Петровна\n' >"$folder/odd.csv"
refused 1 as admin import pupils "$folder/odd.csv" --map "$folder/map.json"
[[ $(problem otherParent 1 <"$folder/refused.out") == 5 ]] || fail "a second mother: $(cat "$folder/refused.out")"
for act in "$folder/odd.json" "$folder/kin.json"; do
    as admin call UndoImport "{\"act\": $(field act <"$act")}" >"$folder/undone.json"
    [[ $(field kept <"$folder/undone.json") == 0 ]] || fail "undo of guardians: $(cat "$folder/undone.json")"
done
[[ $(as admin call ListGuardianContacts | python3 -c 'import json,sys; print(len(json.load(sys.stdin).get("contacts", [])))') == 0 ]] || fail "guardians are left after the undo"

echo "— a plan of lessons from a file, with the same refusals as the page"
as admin call SaveSubject '{"subject": {"name": "Алгебра"}}' >/dev/null
printf 'Тема урока;Часы;Домашнее задание\nЧисла;2;§ 1\nДроби;1;§ 2\nИтого;3;\n' >"$folder/plan.csv"
as admin import plan "$folder/plan.csv" --param subject=Алгебра --param grade=7 --dry-run >"$folder/out.json"
[[ $(field hours <"$folder/out.json") == 3 && $(field plan <"$folder/out.json") == 0 ]] || fail "a dry run of a plan: $(cat "$folder/out.json")"
as admin import plan "$folder/plan.csv" --param subject=Алгебра --param grade=7 --param name=базовый >"$folder/out.json"
as admin call OpenPlan "{\"plan\": $(field plan <"$folder/out.json")}" | grep Дроби >/dev/null || fail "the plan: $(cat "$folder/out.json")"
refused 1 as admin import plan "$folder/plan.csv" --param subject=Магия --param grade=7
refused 1 as admin import plan "$folder/plan.csv" --param subject=Алгебра --param grade=70
printf 'Тема урока;Часы\nЧисла;много\n' >"$folder/bad.csv"
refused 1 as admin import plan "$folder/bad.csv" --param subject=Алгебра --param grade=7
grep -q notHours "$folder/refused.out" || fail "no word of the row: $(cat "$folder/refused.out")"

echo "— export, and back"
for format in csv xlsx ods json; do
    as admin export pupils --format "$format" -o "$folder/pupils.$format" >/dev/null
    [[ -s $folder/pupils.$format ]] || fail "no pupils.$format"
done
[[ $(python3 -c 'import json,sys; print(len(json.load(open(sys.argv[1]))))' "$folder/pupils.json") == "$made" ]] || fail "the export has another number of pupils"
as admin export audit --format json | grep export.made >/dev/null || fail "an export is not in the audit"

echo "— reports"
class=$(as admin call ListClasses | python3 -c 'import json,sys
for c in json.load(sys.stdin)["classes"]:
    if c.get("pupils"): print(c["id"]); break')
for format in pdf xlsx ods csv html; do
    QT_QPA_PLATFORM=offscreen as admin report class-list --param "class=$class" --format "$format" -o "$folder/list.$format" >/dev/null
    [[ -s $folder/list.$format ]] || fail "no list.$format"
done
pdftotext "$folder/list.pdf" - | grep . >/dev/null || fail "the PDF has no text"

echo "— accounts"
printf 'Фамилия;Имя;Отчество;Должность\nКузнецова;Ольга;Ивановна;Учитель\n' >"$folder/staff.csv"
as admin import staff "$folder/staff.csv" >/dev/null
staff=$(as admin call ListStaff | python3 -c 'import json,sys
for s in json.load(sys.stdin)["staff"]:
    if s["name"]["lastName"] == "Кузнецова": print(s["id"])')
as admin user create "staff:$staff" teacher >"$folder/slip.json"
login=$(field slips.0.login <"$folder/slip.json")
field slips.0.password <"$folder/slip.json" >"$folder/$login.password"
refused 1 as "$login" call ListGroups
echo 'seven tall green pines' >"$folder/new"
as "$login" password "$folder/new" && mv "$folder/new" "$folder/$login.password"
as "$login" call WhoAmI | grep Кузнецова >/dev/null || fail "the new teacher is somebody else"
refused 1 as "$login" user list
refused 1 as "$login" import plan "$folder/plan.csv" --param subject=Алгебра --param grade=7 # teaches none
as admin user disable "$login" >/dev/null
refused 1 as "$login" call WhoAmI
as admin user enable "$login" >/dev/null
as admin user roles "$login" teacher deputyHead >/dev/null
as admin user password "$login" >/dev/null
refused 1 as "$login" call WhoAmI

json() { python3 -c 'import json,sys
data = json.load(sys.stdin)
print(eval(sys.argv[1], {"data": data}))' "$1"; }
today=$(date +%F) begins=$(($(date +%Y) - ($(date +%-m) < 8)))
as admin user roles "$login" teacher >/dev/null
as admin user password "$login" >"$folder/slip.json"
field slips.0.password <"$folder/slip.json" >"$folder/$login.password"
echo 'nine warm woollen mittens' >"$folder/new"
as "$login" password "$folder/new" && mv "$folder/new" "$folder/$login.password"

echo "— from lists to the first mark: a week of lessons from a file, accounts for all staff"
[[ $(as admin call OpenCalendar | json '[(len(y["periods"]), len(y["daysOff"])) for y in data["years"]]') == "[(6, 8)]" ]] ||
    fail "no usual year: $(as admin call OpenCalendar)"
printf 'Предмет;Класс;Группа;Учитель;Ученики\nФизкультура;7А;;Кузнецова Ольга Ивановна;\nАнглийский;7А;1;Кузнецова Ольга Ивановна;Сидорова Анна\n' >"$folder/groups.csv"
as admin import groups "$folder/groups.csv" >"$folder/out.json" || fail "groups: $(cat "$folder/out.json")"
told() { json 'data["created"], data["changed"], data["unchanged"], data["refused"]'; }
week() { printf 'День;Урок;Класс;Предмет;Группа\n'; printf '%b\n' "$@"; }
week 'Понедельник;2;7А;Физ-ра;' 'Ср;2;7А;Физ-ра;' 'Пт;1;7А;Английский язык;1' 'Сб;1;7А;Английский язык;1' >"$folder/week.csv"
refused 1 as admin import pattern "$folder/week.csv" --dry-run # five days a week, as the usual year has it
[[ $(problem notASchoolDay 5 <"$folder/refused.out") == 1 ]] || fail "a Saturday: $(cat "$folder/refused.out")"
as admin import pattern "$folder/week.csv" --param days=6 --dry-run >"$folder/out.json"
[[ $(told <"$folder/out.json") == "(2, 0, 0, 0)" ]] || fail "a dry run of a week: $(cat "$folder/out.json")"
as admin import pattern "$folder/week.csv" --param days=6 >"$folder/out.json"
[[ $(told <"$folder/out.json") == "(2, 0, 0, 0)" ]] || fail "a dry run has set a week, or the week was not set: $(cat "$folder/out.json")"
(($(json 'data["lessons"]["created"]' <"$folder/out.json") > 100)) || fail "no lessons: $(cat "$folder/out.json")"
as admin import pattern "$folder/week.csv" >"$folder/out.json"
[[ $(told <"$folder/out.json") == "(0, 0, 2, 0)" ]] || fail "the same again: $(cat "$folder/out.json")"
[[ $(as admin call ListWeeklyPatterns | json 'sorted(len(each["slots"]) for each in data["patterns"])') == "[2, 2]" ]] ||
    fail "the weeks of all groups: $(as admin call ListWeeklyPatterns)"
[[ $(as "$login" call ListWeeklyPatterns | json '[len(each["slots"]) for each in data["patterns"]]') == "[2, 2]" ]] ||
    fail "the weeks of one's own groups: $(as "$login" call ListWeeklyPatterns)"
as admin export pattern --format xlsx -o "$folder/week.xlsx" >/dev/null
as admin import pattern "$folder/week.xlsx" >"$folder/out.json" || fail "an exported week: $(cat "$folder/out.json")"
[[ $(told <"$folder/out.json") == "(0, 0, 2, 0)" ]] || fail "what was exported is read otherwise: $(cat "$folder/out.json")"
gym=$(as "$login" call ListGroups | json '[g["id"] for g in data["groups"] if g["subjectName"] == "Физическая культура" and g["taught"]][0]')
span="\"from\": \"$(as admin call OpenCalendar | json 'data["years"][0]["from"]')\", \"to\": \"$(as admin call OpenCalendar | json 'data["years"][0]["to"]')\""
as "$login" call OpenJournal "{\"group\": $gym, $span}" >"$folder/journal.json"
# The last lesson before today, or the first of a year that has not begun.
marked=$(json "([l for l, d in zip(data['lessons'], data['lessonDates']) if d <= '$today'] or data['lessons'][:1])[-1]" <"$folder/journal.json")
learner=$(json 'data["pupils"][0]' <"$folder/journal.json")
as "$login" call SaveMarks "{\"group\": $gym, \"marks\": [{\"lesson\": $marked, \"pupil\": $learner, \"value\": 5}]}" >"$folder/out.json"
[[ $(json 'data["marks"][0]["state"]["value"]' <"$folder/out.json") == 5 ]] || fail "the first mark: $(cat "$folder/out.json")"

echo "— absences, their reasons, closing and reopening, with the refusals of the window"
day=$(json "data['lessonDates'][data['lessons'].index($marked)]" <"$folder/journal.json")
away() { as "$login" call SaveAbsences "{\"group\": $gym, \"absences\": [{\"lesson\": $marked, \"pupil\": $learner, \"code\": $1, \"version\": $2}]}"; }
code() { as "$login" call OpenJournal "{\"group\": $gym, $span}" | json "[c for l, p, c in zip(data['absenceLessons'], data['absencePupils'], data['absenceCodes']) if data['lessons'][l] == $marked and data['pupils'][p] == $learner]"; }
[[ $(away 4 0 | json 'data["absences"][0]["state"]["code"]') == 4 ]] || fail "no absence was put"
[[ $(away 5 0 | json 'data["absences"][0].get("conflict", False)') == True ]] || fail "an overwritten absence was not told"
refused 1 away 99 1
refused 1 as admin call SaveAbsences "{\"group\": $gym, \"absences\": [{\"lesson\": $marked, \"pupil\": $learner, \"code\": 4, \"version\": 1}]}"
note() { # CODE [MORE]
    as "$login" call ResolveAbsences "{\"pupil\": $learner, \"from\": \"$day\", \"to\": \"$day\", \"code\": $1, \"note\": \"справка № 12\"${2:+, $2}}"
}
refused 1 note 2 # of another's class
headed() { # STAFF-ID: who is the class teacher of 7А
    as admin call SaveClass "$(as admin call ListClasses | python3 -c 'import json,sys
line = [c for c in json.load(sys.stdin)["classes"] if c["grade"] == 7 and c["letter"] == "А"][0]
line["teacher"] = int(sys.argv[1]); print(json.dumps({"schoolClass": line}))' "$1")" >/dev/null
}
headed "$staff"
seven=$(as admin call ListClasses | json '[c["id"] for c in data["classes"] if c["grade"] == 7 and c["letter"] == "А"][0]')
algebra=$(as admin call ListSubjects | json '[s["id"] for s in data["subjects"] if s["name"] == "Алгебра"][0]')
[[ $(note 6 "\"subject\": $algebra" | json 'data.get("changed", 0)') == 0 && $(code) == "[4]" ]] || fail "exempt from algebra, away in PE: $(code)"
note 2 >"$folder/note.json"
[[ $(field changed <"$folder/note.json") == 1 && $(code) == "[2]" ]] || fail "the reason: $(cat "$folder/note.json") $(code)"
refused 1 note 5 # lateness is no reason
refused 1 note 2 '"subject": 99999'
as "$login" call ListAbsent "{\"day\": \"$day\", \"schoolClass\": $seven}" >"$folder/absent.json"
[[ $(json "[(l['reason'], l['missed'], l['lessons']) for l in data['absent'] if l['pupil'] == $learner]" <"$folder/absent.json") == "[(2, 1, 1)]" ]] ||
    fail "who is away: $(cat "$folder/absent.json")"
others() { as "$login" call ListAbsent "{\"day\": \"$(date -d "$day +1 day" +%F)\", \"schoolClass\": $seven$1}" | json 'len(data.get("absent", []))'; }
[[ $(others '') == 0 && $(others ', "everybody": true') != 0 ]] || fail "who is here: $(others ', "everybody": true')"
refused 1 as "$login" call ListAbsent "{\"day\": \"$day\"}" # the whole school
reasons() { as "$login" call ListReasons "{\"schoolClass\": $seven, \"from\": \"$day\"$1}" | json '[(r["code"], r.get("subjectName", "")) for r in data.get("reasons", [])]'; }
[[ $(reasons '') == "[(2, ''), (6, 'Алгебра')]" ]] || fail "the reasons: $(reasons '')"
refused 1 as admin call ListReasons "{\"schoolClass\": $seven}" # gives none
take="{\"pupil\": $learner, \"reason\": $(field reason <"$folder/note.json")}"
refused 1 as admin call WithdrawReason "$take"
refused 1 as "$login" call WithdrawReason "{\"pupil\": $learner, \"reason\": 99999}"
as admin call CloseJournals "{\"from\": \"$day\", \"to\": \"$day\", \"schoolClass\": $seven, \"reason\": \"приказ № 5\"}" >"$folder/closed.json"
[[ $(field closed <"$folder/closed.json") == True ]] || fail "not closed: $(cat "$folder/closed.json")"
shut() { # COMMAND…
    refused 1 "$@"
    grep 402 "$folder/refused.out" >/dev/null || fail "«$*» in a closed lesson: $(cat "$folder/refused.out")"
}
shut away 0 2
shut note 1
shut as "$login" call SaveMarks "{\"group\": $gym, \"marks\": [{\"lesson\": $marked, \"pupil\": $learner, \"value\": 4, \"version\": 1}]}"
shut as "$login" call WithdrawReason "$take"
open="{\"from\": \"$day\", \"to\": \"$day\", \"schoolClass\": $seven"
refused 1 as "$login" call ReopenJournals "$open, \"reason\": \"ошибка\"}" # the class teacher does not
refused 1 as "$login" call CloseJournals "$open}"
refused 1 as admin call ReopenJournals "$open}" # without a reason
as admin call ReopenJournals "$open, \"reason\": \"служебная записка\"}" >/dev/null
as admin call ListClosings | grep 'служебная записка' >/dev/null || fail "the reopening is not listed"
[[ $(as "$login" call WithdrawReason "$take" | field changed) == 1 && $(code) == "[4]" ]] || fail "the withdrawn reason: $(code)"
[[ $(reasons '') == "[(6, 'Алгебра')]" && $(reasons ', "withWithdrawn": true') == "[(2, ''), (6, 'Алгебра')]" ]] || fail "withdrawn: $(reasons '')"
as admin export audit --format json >"$folder/audit.json"
for act in absence.resolved absence.reasonWithdrawn; do
    grep "$act" "$folder/audit.json" >/dev/null || fail "$act is not in the audit"
done

week 'Вт;3;7А;Физ-ра;' 'Пт;1;7А;Английский язык;1' 'Сб;1;7А;Английский язык;1' >"$folder/moved.csv"
as admin import pattern "$folder/moved.csv" --param "from=$(json 'data["lessonDates"][0]' <"$folder/journal.json")" >"$folder/out.json"
[[ $(told <"$folder/out.json") == "(0, 1, 1, 0)" ]] || fail "another week: $(cat "$folder/out.json")"
as "$login" call OpenJournal "{\"group\": $gym, $span}" >"$folder/journal.json"
[[ $(json "sum(n == 2 for n in data['lessonNumbers']), $marked in data['lessons'], data['markValues']" <"$folder/journal.json") == "(1, True, [5])" ]] ||
    fail "the marked lesson and no other of before stays: $(cat "$folder/journal.json")"
week 'Пн;1;8Ю;Физ-ра;' 'Пн;1;7А;Магия;' 'Пн;1;7А;Английский язык;9' 'завтра;1;7А;Физ-ра;' 'Пн;77;7А;Физ-ра;' \
    'Пт;1;7А;Английский язык;1' 'пятница;1;7А;Английский язык;1' >"$folder/bad.csv"
refused 1 as admin import pattern "$folder/bad.csv"
[[ $(for each in 'unknownClass 2' 'unknownSubject 3' 'unknownGroup 4' 'notADay 5' 'notALesson 6' 'duplicate 8'; do
    problem "${each% *}" "${each#* }" <"$folder/refused.out"; done | paste -sd' ') == "3 4 5 1 2 2" ]] || fail "bad rows: $(cat "$folder/refused.out")"
[[ $(told <"$folder/refused.out") == "(0, 0, 0, 6)" ]] || fail "half a week was set: $(cat "$folder/refused.out")"
refused 1 as admin import pattern "$folder/week.csv" --param days=7
refused 1 as admin import pattern "$folder/week.csv" --param from=tomorrow
refused 1 as "$login" import pattern "$folder/week.csv"
printf 'Фамилия;Имя;Отчество;Должность\nОрлов;Иван;Петрович;Учитель\n' >"$folder/more.csv"
as admin import staff "$folder/more.csv" >/dev/null
refused 2 as admin user staff teacher deputyHead
refused 1 as admin user staff king
as admin user staff >"$folder/slips.tsv"
awk -F'\t' 'NF != 4 || $1 == "" || $2 == "" {exit 1}' "$folder/slips.tsv" || fail "slips: $(cat "$folder/slips.tsv")"
awk -F'\t' '$3 ~ /Орлов/ {print $2}' "$folder/slips.tsv" >"$folder/orlov.password"
mv "$folder/orlov.password" "$folder/$(awk -F'\t' '$3 ~ /Орлов/ {print $1}' "$folder/slips.tsv").password"
refused 1 as "$(awk -F'\t' '$3 ~ /Орлов/ {print $1}' "$folder/slips.tsv")" call ListGroups
grep 'first password' "$folder/refused.out" >/dev/null || fail "the password of the slip: $(cat "$folder/refused.out")"
[[ -z $(as admin user staff) ]] || fail "a second account for somebody"

echo "— who stands in gets the journal of the lesson, and of no other"
orlov=$(awk -F'\t' '$3 ~ /Орлов/ {print $1}' "$folder/slips.tsv")
echo 'two grey herons by water' >"$folder/new"
as "$orlov" password "$folder/new" && mv "$folder/new" "$folder/$orlov.password"
standin=$(as admin call ListStaff | json '[s["id"] for s in data["staff"] if s["name"]["lastName"] == "Орлов"][0]')
substitute="{\"group\": $gym, \"lesson\": $marked, \"staff\": $standin, \"reason\": \"больничный\"}"
away() { as "$orlov" call SaveAbsences "{\"group\": $gym, \"absences\": [{\"lesson\": $1, \"pupil\": $learner, \"code\": 1}]}"; }
refused 1 as "$orlov" call OpenJournal "{\"group\": $gym, $span}"
refused 1 as "$login" call SubstituteLessons "$substitute"
as admin call SubstituteLessons "$substitute" >"$folder/out.json"
[[ $(json 'data["substitutions"][0]["absentName"]' <"$folder/out.json") == "Кузнецова О. И." ]] || fail "for whom: $(cat "$folder/out.json")"
[[ $(as "$orlov" call ListSubstitutions "{$span}" | json 'len(data["substitutions"])') == 1 ]] || fail "the own substitution is not told"
day=$(json "dict(zip(data['lessons'], data['lessonDates']))[$marked]" <"$folder/journal.json")
if [[ ! $day > $today ]]; then # a year that has not begun has no lesson of today
    away "$marked" >/dev/null || fail "who stands in puts no absence"
    refused 1 away "$(json "[l for l in data['lessons'] if l != $marked][0]" <"$folder/journal.json")"
fi
as admin call WithdrawSubstitutions "{\"group\": $gym, \"substitutions\": [$(json 'data["substitutions"][0]["id"]' <"$folder/out.json")]}" >/dev/null
refused 1 as "$orlov" call OpenJournal "{\"group\": $gym, $span}"

echo "— scales and weights are the school's, from a day on"
four="{\"group\": $gym, \"marks\": [{\"lesson\": $marked, \"pupil\": $learner, \"slot\": 1, \"value\": 4}]}"
refused 1 as "$login" call SetMarkScale '{"scale": {"from": "2020-09-01"}}'
as admin call SetMarkScale '{"scale": {"from": "2020-09-01", "firstGrade": 7, "lastGrade": 7, "points": false}}' >"$folder/scale.json"
refused 1 as "$login" call SaveMarks "$four"
grep unmarked "$folder/refused.out" >/dev/null || fail "no word of why: $(cat "$folder/refused.out")"
as admin call SetMarkScale "{\"scale\": $(json '__import__("json").dumps({**data, "withdrawn": True})' <"$folder/scale.json")}" >/dev/null
as admin call SetWorkWeights '{"weights": {"from": "2020-09-01", "types": ["answer"], "weights": [7]}}' >/dev/null
as "$login" call SaveMarks "$four" >/dev/null || fail "a withdrawn scale counts"
[[ $(as "$login" call OpenJournal "{\"group\": $gym, $span}" | json 'data["assignmentWeights"]') == "[10, 7]" ]] || fail "the school's weight"

echo "— period marks, exams and debts, with the refusals of the window"
year=$(as admin call OpenCalendar | json 'data["current"]')
seen=$(as admin call OpenCalendar | json '[y for y in data["years"] if y["id"] == data["current"]][0].get("version", 0)')
as admin call SaveYear "{\"year\": {\"id\": $year, \"name\": \"$begins/$((begins + 1))\", \"from\": \"$begins-09-01\", \"to\": \"$((begins + 1))-05-26\", \"version\": $seen,
  \"periods\": [{\"kind\": \"quarter\", \"ordinal\": 1, \"name\": \"I\", \"from\": \"$begins-09-01\", \"to\": \"$begins-10-24\"}]}}" >/dev/null
subject=$(as admin call SaveSubject '{"subject": {"name": "Чертежи", "lowestMark": 1, "highestMark": 5, "points": true}}' | json 'data["id"]')
grade=$(as admin call ListClasses | json "[c['grade'] for c in data['classes'] if c['id'] == $class][0]")
group=$(as admin call SaveGroup "{\"year\": $year, \"subject\": $subject, \"schoolClass\": $class, \"wholeClass\": true}" | json 'data["id"]')
as admin call SetGroupTeachers "{\"group\": $group, \"teachers\": [$staff], \"from\": \"$begins-09-01\"}" >/dev/null
pupil=$(as "$login" call OpenPeriodSheet "{\"group\": $group}" | json 'data["pupils"][0]')
put() { # KIND VALUE VERSION
    as "$login" call SavePeriodMarks "{\"group\": $group, \"marks\": [{\"pupil\": $pupil, \"kind\": \"$1\", \"ordinal\": 1, \"value\": $2, \"version\": $3}]}"
}
[[ $(put year 2 0 | json 'data["marks"][0]["version"]') == 1 ]] || fail "a year's mark was not put"
[[ $(put year 4 0 | json 'data["marks"][0].get("conflict", False)') == True ]] || fail "an overwritten mark was not told"
refused 1 put year 7 1
refused 1 put exam 5 0
exam="{\"exam\": {\"year\": $year, \"grade\": $grade, \"subject\": $subject, \"name\": \"Экзамен\", \"scale\": \"marks\"}}"
refused 1 as "$login" call SaveExam "$exam"
as admin call SaveExam "$exam" >/dev/null
put exam 5 0 >/dev/null || fail "no exam's mark was put"
as "$login" call OpenPeriodSheet "{\"group\": $group}" >"$folder/sheet.json"
# year 2, exam 5: 3,50 is a 4
[[ $(json 'data["suggested"][-1]' <"$folder/sheet.json") == 4 ]] || fail "the final mark: $(cat "$folder/sheet.json")"
as "$login" call ListDebts >"$folder/debts.json"
[[ $(json 'len(data["debts"])' <"$folder/debts.json") == 1 ]] || fail "a 2 of the year is no debt: $(cat "$folder/debts.json")"
debt=$(json 'data["debts"][0]["id"]' <"$folder/debts.json")
try="{\"debt\": $debt, \"version\": 1, \"attempt\": {\"day\": \"$today\", \"value\": 3}}"
refused 1 as "$login" call SaveDebtAttempt "$try"
[[ $(as admin call SaveDebtAttempt "$try" | json 'data["state"]') == paid ]] || fail "the debt is not paid off"
QT_QPA_PLATFORM=offscreen as admin report academic-debts --param "class=$class" --format csv -o "$folder/debts.csv" >/dev/null
grep -q 'Чертежи' "$folder/debts.csv" || fail "the report of debts: $(cat "$folder/debts.csv")"

echo "— mathematics of grade 9 has one final mark, the same in every sheet"
printf 'Класс\n9Я\n' >"$folder/nine.csv"
as admin import classes "$folder/nine.csv" >/dev/null
printf 'Фамилия;Имя;Отчество;Класс;Дата рождения\nЯснова;Ия;Львовна;9Я;01.02.2011\n' >"$folder/ninth.csv"
as admin import pupils "$folder/ninth.csv" >/dev/null
nine=$(as admin call ListClasses | json "[c['id'] for c in data['classes'] if c['grade'] == 9 and c['letter'] == 'Я'][0]")
ninths() { # SUBJECT-ID: its group in 9Я, taught by the teacher
    local made
    made=$(as admin call SaveGroup "{\"year\": $year, \"subject\": $1, \"schoolClass\": $nine, \"wholeClass\": true}" | json 'data["id"]')
    as admin call SetGroupTeachers "{\"group\": $made, \"teachers\": [$staff], \"from\": \"$begins-09-01\"}" >/dev/null
    echo "$made"
}
ended() { # GROUP KIND VALUE
    as "$login" call SavePeriodMarks "{\"group\": $1, \"marks\": [{\"pupil\": $ninth, \"kind\": \"$2\", \"ordinal\": 1, \"value\": $3, \"version\": 0}]}" >/dev/null
}
suggests() { # GROUP: what its sheet suggests in the end, and of what
    as "$login" call OpenPeriodSheet "{\"group\": $1}" | json 'data["suggested"][-1], [(data["jointSubjects"][s], v) for s, v in zip(data["partSubjects"], data["partValues"]) if s >= 0]'
}
algebra=$(as admin call ListSubjects | json "[s['id'] for s in data['subjects'] if s['name'] == 'Алгебра'][0]")
geometry=$(as admin call SaveSubject '{"subject": {"name": "геометрия", "lowestMark": 1, "highestMark": 5, "points": true}}' | json 'data["id"]')
as admin call SaveExam "{\"exam\": {\"year\": $year, \"grade\": 9, \"subject\": $algebra, \"name\": \"ОГЭ\", \"scale\": \"marks\"}}" >/dev/null
algebras=$(ninths "$algebra") geometries=$(ninths "$geometry")
ninth=$(as "$login" call OpenPeriodSheet "{\"group\": $algebras}" | json 'data["pupils"][0]')
ended "$algebras" year 4
ended "$algebras" exam 4
[[ $(suggests "$geometries") == "(0, [('Алгебра', 4), ('геометрия', 0), ('Алгебра', 4)])" ]] || fail "nothing is missing: $(suggests "$geometries")"
ended "$geometries" year 5
for sheet in "$algebras" "$geometries"; do # 13 ÷ 3 = 4,33
    [[ $(suggests "$sheet") == "(4, [('Алгебра', 4), ('геометрия', 5), ('Алгебра', 4)])" ]] || fail "the final mark: $(suggests "$sheet")"
done

echo "— files of a lesson: several at once, in the journal and the diary; refused, detached, taken back"
week=$(date -d '-7 days' +%F)
as admin call SetWeeklyPattern "{\"group\": $group, \"from\": \"$week\", \"to\": \"$today\", \"slots\": [$(for day in 1 2 3 4 5 6 7; do echo "{\"weekday\": $day, \"lessonNumber\": 2}"; done | paste -sd,)]}" >/dev/null
journal=$(as "$login" call ListGroups | json "[g['className'] + '/' + g['subjectName'] for g in data['groups'] if g['id'] == $group][0]")
lesson=$journal@$(as "$login" call OpenJournal "{\"group\": $group, \"from\": \"$week\", \"to\": \"$today\"}" | json 'data["lessonDates"][-1]')
head -c 300000 /dev/urandom >"$folder/Рабочий лист.pdf"
echo 'слова к уроку' >"$folder/слова.txt"
as "$login" attach "$lesson" "$folder/Рабочий лист.pdf" "$folder/слова.txt" >"$folder/files.json"
[[ $(json 'len(data["files"])' <"$folder/files.json") == 2 ]] || fail "attached: $(cat "$folder/files.json")"
sheet=$(field files.0.id <"$folder/files.json")
as "$login" attach "$lesson" "$folder/слова.txt" >/dev/null
[[ $(as "$login" attach list "$lesson" | json 'len(data["files"])') == 2 ]] || fail "the same file hangs there twice"
as "$login" attach fetch "$lesson" "Рабочий лист.pdf" "$folder/back.pdf" >/dev/null
cmp "$folder/Рабочий лист.pdf" "$folder/back.pdf" || fail "another file came back"
as admin attach fetch "pupil:$pupil" "$sheet" "$folder/diary.pdf" >/dev/null
cmp "$folder/Рабочий лист.pdf" "$folder/diary.pdf" || fail "another file came back through the diary"
as admin diary "$pupil" "${lesson#*@}" | grep 'Рабочий лист.pdf' >/dev/null || fail "the diary does not tell of the file"
cp "$folder/слова.txt" "$folder/слова.txt.exe"
truncate -s 30M "$folder/фильм.mp4"
: >"$folder/пусто.pdf"
for bad in слова.txt.exe фильм.mp4 пусто.pdf нет.pdf; do
    refused 1 as "$login" attach "$lesson" "$folder/$bad"
done
refused 1 as admin attach "$lesson" "$folder/слова.txt" # reads journals and writes none
refused 1 as "$login" attach "$journal@2001-01-01" "$folder/слова.txt"
refused 1 as "$login" attach fetch "$lesson" 99999999 "$folder/none"
mv "$folder/refused.out" "$folder/foreign.out"
refused 1 as admin attach fetch "pupil:$pupil" 99999999 "$folder/none"
[[ ! -e $folder/none ]] || fail "a file of nothing was written"
refused 2 as "$login" attach "$lesson"
as "$login" attach detach "$lesson" слова.txt >"$folder/off.json"
refused 1 as "$login" attach fetch "$lesson" слова.txt "$folder/none"
as "$login" attach detach "$lesson" "$(field id <"$folder/off.json")" back >/dev/null
as "$login" attach fetch "$lesson" слова.txt "$folder/words" >/dev/null
cmp "$folder/слова.txt" "$folder/words" || fail "what was taken back is another file"
as admin export audit --format json | grep lesson.fileDetached >/dev/null || fail "detaching is not in the audit"
as admin call CloseJournals "{\"from\": \"$begins-09-01\", \"to\": \"$((begins + 1))-05-26\"}" >/dev/null
refused 1 put year 5 1
grep -q 402 "$folder/refused.out" || fail "a closed year: $(cat "$folder/refused.out")"
refused 1 as "$login" attach "$lesson" "$folder/back.pdf"
grep -q 402 "$folder/refused.out" || fail "a file for a closed lesson: $(cat "$folder/refused.out")"
echo "— the pupil's side: a guardian sees the own child's diary and no other"
read -r own foreign < <(as admin call ListPupils | python3 -c 'import json,sys
print(*[p["id"] for p in json.load(sys.stdin)["pupils"] if p.get("schoolClass")][:2])')
as admin call SaveGuardian "{\"pupil\": $own, \"person\": {\"name\": {\"lastName\": \"Родителева\", \"firstName\": \"Анна\"}}, \"tie\": {\"kinship\": \"mother\"}}" >"$folder/guardian.json"
as admin user create "guardian:$(field id <"$folder/guardian.json")" guardian >"$folder/slip.json"
mother=$(field slips.0.login <"$folder/slip.json")
field slips.0.password <"$folder/slip.json" >"$folder/$mother.password"
echo 'nine warm woolen socks' >"$folder/new"
as "$mother" password "$folder/new" && mv "$folder/new" "$folder/$mother.password"
as "$mother" diary >"$folder/diary.json" || fail "diary: $(cat "$folder/diary.json")"
[[ $(field allSubjects <"$folder/diary.json") == True ]] || fail "not the whole diary: $(cat "$folder/diary.json")"
as "$mother" diary totals | grep subjects >/dev/null || fail "no totals"
as "$mother" call OpenDiary "{\"pupil\": $own}" >/dev/null
refused 1 as "$mother" call OpenDiary "{\"pupil\": $foreign}"
mv "$folder/refused.out" "$folder/foreign.out"
refused 1 as "$mother" call OpenDiary '{"pupil": 99999999}'
cmp "$folder/foreign.out" "$folder/refused.out" || fail "a foreign pupil is told from one that does not exist"
refused 1 as "$mother" diary "$foreign" totals
QT_QPA_PLATFORM=offscreen as "$mother" report diary --param "pupil=$own" --format pdf -o "$folder/diary.pdf" >/dev/null
[[ -s $folder/diary.pdf ]] || fail "no diary.pdf"
refused 1 env QT_QPA_PLATFORM=offscreen "$ctl" --server "127.0.0.1:$port" --user "$mother" --password-file "$folder/$mother.password" \
    report class-list --param "class=$class" --format pdf -o "$folder/others.pdf"
as admin call UnlinkGuardian "{\"pupil\": $own, \"guardian\": $(field id <"$folder/guardian.json")}" >/dev/null
refused 1 as "$mother" call OpenDiary "{\"pupil\": $own}"
name=$(as admin call ListClasses | python3 -c 'import json,sys
for c in json.load(sys.stdin)["classes"]:
    if c.get("pupils"): print(str(c["grade"]) + c["letter"]); break')
(($(as admin user class "$name" pupil | python3 -c 'import json,sys; print(len(json.load(sys.stdin)["slips"]))') > 0)) || fail "no accounts for $name"
refused 2 as admin user class "$name" teacher of all
refused 1 as admin user class "$name" teacher

echo "— audit, backup, restore"
as admin verify >"$folder/verify.json"
(($(field rows <"$folder/verify.json") > 20)) || fail "verify: $(cat "$folder/verify.json")"
as admin backup >"$folder/backup.json" 2>/dev/null
file=$folder/data/backups/$(field fileName <"$folder/backup.json")
[[ -s $file ]] || fail "no backup at $file"
state=$(field stateHash <"$folder/backup.json")
as admin export pupils --format json >"$folder/before.json"
refused 1 "$ctl" restore "$file" --data "$folder/data"
end
head -c 3000 "$file" >"$folder/cut"
refused 1 "$ctl" restore "$folder/cut" --data "$folder/other" --backup-key "$folder/data/backup.key"
"$ctl" restore "$file" --data "$folder/restored" >"$folder/restored.txt" 2>/dev/null || fail "restore: $(cat "$folder/restored.txt")"
grep -q "$state" "$folder/restored.txt" || fail "restored another state: $(cat "$folder/restored.txt"), wanted $state"
begin "$folder/restored"
as admin export pupils --format json >"$folder/after.json"
cmp "$folder/before.json" "$folder/after.json" || fail "other pupils after the restore"
as admin verify >/dev/null || fail "the audit does not verify after the restore"
as admin attach fetch "$lesson" "Рабочий лист.pdf" "$folder/restored.pdf" >/dev/null
cmp "$folder/Рабочий лист.pdf" "$folder/restored.pdf" || fail "another file after the restore"
end

echo "— restored on another machine with the backup and its key alone"
mkdir "$folder/usb" && cp "$file" "$folder/data/backup.key" "$folder/usb"
"$ctl" restore "$folder/usb/$(basename "$file")" --data "$folder/elsewhere" >"$folder/restored.txt" 2>"$folder/restored.err"
grep -q 'password.pepper' "$folder/restored.err" || fail "no word of the missing secret: $(cat "$folder/restored.err")"
begin "$folder/elsewhere" --new-password admin
awk -F'\t' '/^login  admin/ {print $2}' "$folder/server.log" >"$folder/admin.password"
echo 'three blue soft blankets' >"$folder/new"
as admin password "$folder/new" && mv "$folder/new" "$folder/admin.password"
as admin export pupils --format json >"$folder/after.json"
cmp "$folder/before.json" "$folder/after.json" || fail "other pupils after the restore elsewhere"
end

echo "— a key that others may read, or none that can be read"
chmod 644 "$folder"/restored/server.key
refused 3 "$server" --data "$folder/restored" --listen 127.0.0.1:20001 --no-discovery
grep -q 'chmod 600' "$folder/refused.out" || fail "no word of what to do: $(cat "$folder/refused.out")"
chmod 600 "$folder"/restored/server.key
echo 'no key at all' >"$folder/restored/server.key"
refused 3 "$server" --data "$folder/restored" --listen 127.0.0.1:20001 --no-discovery
grep -q 'cannot be read as a key' "$folder/refused.out" || fail "no word of what is wrong: $(cat "$folder/refused.out")"
rm "$folder/restored/server.key"
refused 3 "$server" --data "$folder/restored" --listen 127.0.0.1:20001 --no-discovery
grep -q 'is missing' "$folder/refused.out" || fail "no word of what is missing: $(cat "$folder/refused.out")"
echo "the shell door: all as it should be"
