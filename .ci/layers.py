#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that includes follow .ci/layers.txt, that no file includes itself in a circle, and a few rules that a
reviewer would otherwise have to repeat: SPDX lines, file length, no umbrella includes, no string connects."""
import fnmatch
import os
import re
import subprocess
import sys

top = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
os.chdir(top)
allowed = {}
for line in open(".ci/layers.txt", encoding="utf-8"):
    line = line.split("#")[0].strip()
    if line:
        name, _, rest = line.partition(":")
        allowed[name.strip()] = rest.split()

files = subprocess.run(["git", "ls-files", "common", "server", "client"], capture_output=True, text=True,
                       check=True).stdout.split("\n")
files = [f for f in files if f.endswith((".h", ".cpp")) and os.path.exists(f)]
bad = []
graph = {}
longest = 650
for path in files:
    text = open(path, encoding="utf-8").read()
    folder = "/".join(os.path.dirname(path).split("/")[:2])
    lines = text.count("\n")
    if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later"):
        bad.append(f"{path}:1: no SPDX line")
    if lines > longest and not path.endswith("Messages.h"):
        bad.append(f"{path}: {lines} lines: draw a wall (over {longest})")
    if re.search(r"#include <Qt(Widgets|Core|Gui|Network|Sql)>", text):
        bad.append(f"{path}: umbrella include")
    if re.search(r"connect\([^;]*\bSIGNAL\(", text):
        bad.append(f"{path}: string-based connect")
    graph[path] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        if not match:
            continue
        target = match.group(1)
        if not target.startswith(("common/", "server/", "client/")):
            continue
        graph[path].append(target)
        other = "/".join(os.path.dirname(target).split("/")[:2])
        if other == folder:
            continue
        if folder not in allowed:
            bad.append(f"{path}: folder {folder} is not in .ci/layers.txt")
            break
        if not any(fnmatch.fnmatch(other, pattern) for pattern in allowed[folder]):
            bad.append(f"{path}:{number}: {folder} must not include {target}")

state = {}


def visit(path, trail):
    state[path] = 1
    for target in graph.get(path, []):
        if state.get(target) == 1:
            bad.append("include cycle: " + " → ".join(trail[trail.index(target):] + [target]) if target in trail
                       else f"include cycle through {target}")
        elif target not in state:
            visit(target, trail + [target])
    state[path] = 2


for path in files:
    if path not in state:
        visit(path, [path])
for line in bad:
    print(line)
print(f"layers: {len(files)} files, {len(bad)} findings")
sys.exit(1 if bad else 0)
