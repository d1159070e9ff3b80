#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears: the real programs on a screen without a monitor, and AT-SPI between them and us.

screen_reader.py ZVONOK ZVONOK-SERVER ZVONOKCTL

Opens a journal, walks through every cell and compares what is announced with what zvonokctl says; moves by keys and
types marks, and waits for the events that a reader speaks; ends the server and waits for the word of it. Ends with
77 where a program that it needs is missing.
"""
import ctypes
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
ME = os.path.abspath(__file__)


def skip(why):
    print("skipped:", why)
    sys.exit(SKIPPED)


def fail(why):
    print("FAIL:", why, file=sys.stderr)
    sys.exit(1)


def check(holds, why):
    if not holds:
        fail(why)


def outside():
    """A screen and a bus of its own, and this script in them once more."""
    for program in ("xvfb-run", "Xvfb", "xauth", "dbus-run-session", "dbus-daemon"):
        if not shutil.which(program):
            skip(f"{program} is not installed")
    if not os.path.exists("/usr/share/dbus-1/services/org.a11y.Bus.service"):
        skip("at-spi2-core is not installed")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        skip("python3-gi or gir1.2-atspi-2.0 is not installed")
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, ZVONOK_READER_FOLDER=folder, QT_QPA_PLATFORM="xcb",
                   QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0", LC_ALL="C.UTF-8")
        for name in ("RUNTIME_DIR", "CONFIG_HOME", "STATE_HOME", "DATA_HOME", "CACHE_HOME"):
            env["XDG_" + name] = os.path.join(folder, name.lower())
            os.mkdir(env["XDG_" + name], 0o700)
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        env.pop("AT_SPI_BUS_ADDRESS", None)
        done = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1600x900x24 -nolisten tcp", "dbus-run-session", "--",
                               sys.executable, ME, "--inside", *sys.argv[1:]], env=env, check=False)
        sys.exit(done.returncode)


class School:
    """The server with a demo school, and what zvonokctl tells of a journal."""

    def __init__(self, server, ctl, folder):
        self.ctl, self.folder = ctl, folder
        self.port = random.randint(20000, 31999)
        log = open(os.path.join(folder, "server.log"), "w+", encoding="utf-8")
        self.process = subprocess.Popen([server, "--data", os.path.join(folder, "data"), "--listen",
                                         f"127.0.0.1:{self.port}", "--demo", "pupils=60", "--quick-hashing",
                                         "--no-discovery"], stdout=log, stderr=subprocess.STDOUT)
        for _ in range(900):
            text = open(log.name, encoding="utf-8").read()
            if "\nready" in text:
                break
            check(self.process.poll() is None, f"the server did not start: {text}")
            time.sleep(0.1)
        else:
            fail(f"the server was not ready: {text}")
        self.login = None
        for line in text.split("\n"):
            if line.startswith("login  ") and line.endswith("Алгебра"):
                self.login, password = line[len("login  "):].split("\t")[:2]
                break
        check(self.login, f"no teacher of algebra: {text}")
        self.password_file = os.path.join(folder, "password")
        with open(self.password_file, "w", encoding="utf-8") as file:
            file.write(password + "\n")

    def call(self, message, **fields):
        done = subprocess.run([self.ctl, "--server", f"127.0.0.1:{self.port}", "--user", self.login,
                               "--password-file", self.password_file, "call", message, json.dumps(fields)],
                              capture_output=True, text=True, check=False)
        check(done.returncode == 0, f"{message}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)


MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
ABSENCES = {1: "УП", 2: "Б", 3: "НП", 4: "Н", 5: "ОП", 6: "ОСВ"}


class Truth:
    """The journal as the wire tells it, put into words by nothing of the program's."""

    def __init__(self, page):
        self.page = page
        self.pupils = page["pupilNames"]
        self.subject = page["groupName"].split("/")[-1]
        dates = page["lessonDates"]
        self.days = []
        for at, day in enumerate(dates):
            spoken = f"{int(day[8:10])} {MONTHS[int(day[5:7]) - 1]}"
            twice = dates.count(day) > 1
            self.days.append(f"{spoken}, урок {page['lessonNumbers'][at]}" if twice else spoken)
        self.marks = {}
        for at, work in enumerate(page.get("markAssignments", [])):
            value = page["markValues"][at]
            check(1 <= value <= 100, f"a mark that this trial cannot spell: {value}")
            place = page["markPupils"][at], page["assignmentLessons"][work]
            self.marks.setdefault(place, {})[work] = f"{value}." if page["markDuties"][at] else str(value)
        self.absences = {}
        for at, code in enumerate(page.get("absenceCodes", [])):
            if code:
                self.absences[page["absencePupils"][at], page["absenceLessons"][at]] = ABSENCES[code]

    def value(self, pupil, lesson):
        day = self.page["lessonDates"][lesson]
        if not self.page["memberFrom"][pupil] <= day <= self.page["memberTo"][pupil]:
            return "в этот день не в группе"
        works = [at for at, of in enumerate(self.page.get("assignmentLessons", [])) if of == lesson]
        put = self.marks.get((pupil, lesson), {})
        texts = [put.get(work, "-") for work in works]
        while texts and texts[-1] == "-":
            texts.pop()
        said = " ".join(filter(None, ["/".join(texts), self.absences.get((pupil, lesson))]))
        return said or "пусто"

    def spoken(self, pupil, lesson):
        return ", ".join([self.pupils[pupil], self.days[lesson], self.subject, self.value(pupil, lesson)])


KEYS = {"Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51, "Right": 0xFF53, "Return": 0xFF0D, "Escape": 0xFF1B,
        "Home": 0xFF50, "F6": 0xFFC3}


class Reader:
    """What a screen reader is: it asks for the tree, and waits for events."""

    def __init__(self, program, log):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.Atspi, self.context = Atspi, GLib.MainContext.default()
        self.program, self.log, self.heard = program, log, []
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in ("object:state-changed:focused", "object:property-change:accessible-name",
                     "object:state-changed:showing"):
            check(self.listener.register(kind), f"no events of {kind}")

    def hear(self, event):
        try:
            source = event.source
            self.heard.append((event.type, event.detail1, source.get_role(), source.get_name()))
        except Exception:  # it is gone by now: nobody would speak it
            pass

    def wait(self, what, seconds, condition):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.context.iteration(False):
                pass
            if self.program.poll() is not None:
                fail(f"{what}: the program ended with {self.program.returncode}: {self.said()}")
            found = condition()
            if found:
                return found
            time.sleep(0.05)
        return fail(f"{what}: not in {seconds} s; heard {self.tail()}; {self.said()}")

    def tail(self):
        return [(of, detail, role.value_nick, name) for of, detail, role, name in self.heard[-30:]]

    def said(self):
        return open(self.log, encoding="utf-8").read()

    def press(self, *keys):
        for key in keys:
            self.Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, self.Atspi.KeySynthType.SYM)

    def hears(self, what, kind, role, test, keys):
        """Presses, and waits until an event of the kind has come from something of the role that is called so."""
        self.heard.clear()
        self.press(*keys)
        return self.wait(what, 10, lambda: next(
            (name for of, detail, whose, name in self.heard
             if of.startswith(kind) and whose == role and test(name) and (detail or "name" in kind)), None))

    def children(self, of):
        return [each for each in (of.get_child_at_index(i) for i in range(of.get_child_count())) if each]

    def first(self, of, role, name=None):
        """The first that is shown, of a role, and with a name that holds the text where one is given."""
        if of.get_role() == role and (name is None or name in of.get_name()):
            if of.get_state_set().contains(self.Atspi.StateType.SHOWING) or role == self.Atspi.Role.FRAME:
                return of
        if of.get_role() == self.Atspi.Role.TABLE:
            return None
        for each in self.children(of):
            found = self.first(each, role, name)
            if found:
                return found
        return None

    def every(self, of, role):
        found = [of] if of.get_role() == role else []
        if of.get_role() != self.Atspi.Role.TABLE:
            for each in self.children(of):
                found += self.every(each, role)
        return found


def give_keys_to_the_window():
    """What a window manager would do; none is needed for anything else here."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    check(display, "no display")
    above, parent = ctypes.c_ulong(), ctypes.c_ulong()
    windows, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XQueryTree(display, ctypes.c_ulong(x.XDefaultRootWindow(display)), ctypes.byref(above), ctypes.byref(parent),
                 ctypes.byref(windows), ctypes.byref(count))
    largest = (0, 0)
    for at in range(count.value):
        left, top = ctypes.c_int(), ctypes.c_int()
        width, height, edge, depth = (ctypes.c_uint() for _ in range(4))
        x.XGetGeometry(display, ctypes.c_ulong(windows[at]), ctypes.byref(above), ctypes.byref(left),
                       ctypes.byref(top), ctypes.byref(width), ctypes.byref(height), ctypes.byref(edge),
                       ctypes.byref(depth))
        largest = max(largest, (width.value * height.value, windows[at]))
    check(largest[0] > 300_000, f"no window among {count.value}")
    x.XSetInputFocus(display, ctypes.c_ulong(largest[1]), 1, ctypes.c_ulong(0))
    x.XCloseDisplay(display)


def inside(client, server, ctl):
    folder = os.environ["ZVONOK_READER_FOLDER"]
    school = School(server, ctl, folder)
    started = [school.process]
    try:
        look(school, client, folder, started)
    finally:
        for process in reversed(started):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def look(school, client, folder, started):
    group = next(g for g in school.call("ListGroups")["groups"] if g.get("taught") and g.get("className"))
    journal = f"{group['className']}/{group['subjectName']}" + (f" ({group['name']})" if group.get("name") else "")
    log = open(os.path.join(folder, "client.log"), "w", encoding="utf-8")
    program = subprocess.Popen([client, "--server", f"127.0.0.1:{school.port}", "--user", school.login,
                                "--password-file", school.password_file, "--language", "ru", "--page",
                                "journal:" + journal], stdout=log, stderr=subprocess.STDOUT)
    started.append(program)
    reader = Reader(program, log.name)
    Role, State = reader.Atspi.Role, reader.Atspi.StateType

    print("— the window, its list of pages and its lines")
    app = reader.wait("the program on the bus", 60, lambda: next(
        (a for a in reader.children(reader.Atspi.get_desktop(0)) if a.get_process_id() == program.pid), None))
    frame = reader.wait("the window", 60, lambda: reader.first(app, Role.FRAME, journal))
    check("Журнал" in frame.get_name(), f"the window is called {frame.get_name()}")
    table = reader.wait("the grid", 60, lambda: reader.first(frame, Role.TABLE))
    check(journal in table.get_name(), f"the grid is called {table.get_name()}")
    pages = reader.first(frame, Role.LIST, "Страницы")
    check(pages, "no list of pages")
    names = [each.get_name() for each in reader.children(pages)]
    check(len(names) >= 10 and all(names) and "Журнал" in names, f"the pages are called {names}")
    check(reader.first(frame, Role.STATUS_BAR, "не отправлено"), "no status line")
    boxes = [each.get_description() for each in reader.every(frame, Role.COMBO_BOX)]
    check("Класс и предмет" in boxes, f"nobody says what the boxes are for: {boxes}")
    menus = [each.get_name() for each in reader.children(reader.first(frame, Role.MENU_BAR))]
    check(len(menus) == 4 and all(menus), f"the menus are called {menus}")

    print("— every cell")
    # Which stretch of the year the window shows, is read off its header.
    year = school.call("OpenCalendar")
    year = next(y for y in year["years"] if y["id"] == year["current"])
    whole = school.call("OpenJournal", group=group["id"], **{"from": year["from"], "to": year["to"]})
    Table = reader.Atspi.Table

    def at(row, column):
        return Table.get_accessible_at(table, row, column)
    rows, columns = Table.get_n_rows(table), Table.get_n_columns(table)
    headers = [at(0, column).get_name() for column in range(columns)]
    spoken = Truth(whole).days
    first, last = spoken.index(headers[2]), len(spoken) - 1 - spoken[::-1].index(headers[-4])
    truth = Truth(school.call("OpenJournal", group=group["id"],
                              **{"from": whole["lessonDates"][first], "to": whole["lessonDates"][last]}))
    check(headers == ["№", "Ученик", *truth.days, "Средний", "Отметки", "Период"],
          f"the headers are {headers}, the lessons {truth.days}")
    check(rows == len(truth.pupils) + 2, f"{rows} rows for {len(truth.pupils)} pupils")
    counts = {"cells": 0, "marks": 0, "empty": 0, "in sight": 0}
    spots = []
    for pupil, name in enumerate(truth.pupils):
        check(at(pupil + 1, 1).get_name() == name, f"row {pupil + 1} is not headed by {name}")
        check(Table.get_row_description(table, pupil + 1) == name, f"row {pupil + 1} is not described by {name}")
        for lesson in range(len(truth.days)):
            cell = at(pupil + 1, lesson + 2)
            said = cell.get_name()
            check(said == truth.spoken(pupil, lesson), f"said “{said}”, is “{truth.spoken(pupil, lesson)}”")
            check(cell.get_role() == Role.TABLE_CELL, f"“{said}” is a {cell.get_role_name()}")
            states = cell.get_state_set()
            empty = truth.value(pupil, lesson) == "пусто"
            counts["cells"] += 1
            counts["empty"] += empty
            counts["marks"] += any(letter.isdigit() for letter in truth.value(pupil, lesson))
            counts["in sight"] += states.contains(State.SHOWING)
            if empty and states.contains(State.EDITABLE) and pupil + 1 < len(truth.pupils):
                spots.append((pupil + lesson, pupil, lesson))
    print(counts)
    check(counts["cells"] == (rows - 2) * (columns - 5) >= 100, f"too few cells: {counts}")
    check(counts["marks"] >= 20 and counts["empty"] >= 20 and counts["in sight"] >= 50, f"nothing to hear: {counts}")
    for lesson, day in enumerate(truth.days):  # Qt 6.4 gives the headers of a cell through its table alone
        check(Table.get_column_header(table, lesson + 2).get_name() == day, f"column {lesson + 2} has no header")
        check(Table.get_column_description(table, lesson + 2) == day, f"column {lesson + 2} is not described")
    check(Table.get_row_header(table, 1).get_name() == truth.pupils[0], "the first row has no header")

    print("— moving")
    focused = "object:state-changed:focused"
    give_keys_to_the_window()
    reader.Atspi.Component.grab_focus(table)
    reader.wait("the focus in the grid", 10, lambda: any(
        of.startswith(focused) and role == Role.TABLE_CELL and detail for of, detail, role, _ in reader.heard))
    row = column = 0
    for _ in range(len(truth.days)):  # the window opens at today
        if at(1, 2).get_state_set().contains(State.FOCUSED):
            break
        reader.press("Left")
        time.sleep(0.05)
    for _ in range(len(truth.pupils)):
        if at(1, 2).get_state_set().contains(State.FOCUSED):
            break
        reader.press("Up")
        time.sleep(0.05)
    check(at(1, 2).get_state_set().contains(State.FOCUSED), "the first cell is not reached")
    for key, down, right in (("Down", 1, 0), ("Right", 0, 1), ("Return", 1, 0), ("Up", -1, 0), ("Left", 0, -1)):
        before = at(row + 1, column + 2)
        row, column = row + down, column + right
        want = truth.spoken(row, column)
        reader.hears(f"{key}: “{want}”", focused, Role.TABLE_CELL, lambda name: name == want, [key])
        check(at(row + 1, column + 2).get_state_set().contains(State.FOCUSED), f"{key}: no focus")
        check(not before.get_state_set().contains(State.FOCUSED), f"{key}: the cell before has the focus too")

    print("— typing")
    spots = [spot for spot in spots if spot[1] >= row and spot[2] >= column]
    check(spots, "no empty cell to type into")
    _, pupil, lesson = min(spots)
    for _ in range(lesson - column):
        reader.press("Right")
    for _ in range(pupil - row):
        reader.press("Down")
    reader.wait("the empty cell", 10, lambda: at(pupil + 1, lesson + 2).get_state_set()
                .contains(State.FOCUSED))
    prefix = ", ".join([truth.pupils[pupil], truth.days[lesson], truth.subject])
    reader.hears("a mark that may not be", "object:state-changed:showing", Role.NOTIFICATION, bool, ["9"])
    reader.press("Escape")
    check(at(pupil + 1, lesson + 2).get_name() == prefix + ", пусто", "a mark that may not be was put")
    reader.hears(f"“{prefix}, 5”", "object:property-change:accessible-name", Role.TABLE_CELL,
                 lambda name: name == prefix + ", 5", ["5", "Return"])
    reader.wait("the next pupil", 10, lambda: at(pupil + 2, lesson + 2).get_state_set()
                .contains(State.FOCUSED))

    def put():
        day = truth.page["lessonDates"][lesson]
        now = Truth(school.call("OpenJournal", group=group["id"], **{"from": day, "to": day}))
        return now.spoken(now.pupils.index(truth.pupils[pupil]), now.days.index(truth.days[lesson])) == prefix + ", 5"
    reader.wait("the mark on the server", 20, put)

    print("— a word that nobody asked for")
    reader.heard.clear()
    school.process.kill()
    reader.wait("the word of the lost server", 30, lambda: any(
        of.startswith("object:state-changed:showing") and role == Role.ALERT and detail and "нет связи" in name
        for of, detail, role, name in reader.heard))
    print("the screen reader hears all of it")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        inside(*sys.argv[2:5])
    elif len(sys.argv) == 4:
        outside()
    else:
        print(__doc__)
        sys.exit(2)
