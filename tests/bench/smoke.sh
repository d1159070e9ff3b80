#!/usr/bin/env bash
# Every figure at its smallest: each line is whole JSON with a name, a value, a unit and how it was taken. Asserts no
# time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1" "$3" "$folder" page saves roundtrip crowd years bulk day --tiny >"$folder/lines"
"$2" "$3" "$folder" --tiny >>"$folder/lines"
python3 - "$folder/lines" <<'PY'
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
for line in lines:
    assert set(line) == {"name", "value", "unit", "floor", "ratio", "how"} and line["how"], line
    assert line["value"] > 0 or line["name"] == "idle.memory", line
names = {line["name"].split(".")[0] for line in lines}
assert {"page", "saves", "roundtrip", "idle", "logins", "years", "offline", "import", "summary", "day", "screen"} <= names, names
print(f"{len(lines)} figures, each whole")
PY
