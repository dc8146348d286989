# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the walls between folders: check_house.py SOURCES.

Reads every #include line against FLOORS and ROOMS, the length of every file, and the words and calls that WORDS keeps
to certain folders (docs/architecture.md). The rules are the tables below; rules named in OFF are not checked yet.
"""

import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from check import names_in  # noqa: E402

# Rules that the sources do not fulfil yet, by name.
OFF = set()
# Files that do not fulfil a rule yet.
LATER = set()

# Floor: the floors whose headers its files may include. Tests may include everything.
FLOORS = {
    "core/sla": {"sla"},
    "core/store": {"sla", "store"},
    "core/feeds": {"sla", "feeds"},
    "core/work": {"sla", "store", "feeds", "work"},
    "core/sample": {"sla", "store", "feeds", "work", "sample"},
    "ui": {"sla", "store", "work"},
}
# Headers that a floor may include beside those.
SEAMS = {"core/feeds": {"store/engine/foreign_file.h"}}
FLOOR_NAMES = {"sla", "store", "feeds", "work", "sample"}

# Folder of ui: the other folders of ui whose headers its files may include.
BELOW_FEATURES = {"explain", "charts", "report", "widgets", "jobs", "session", "commands"}
FEATURES = {"portfolio", "availability", "incidents", "maintenance", "credit", "support", "agreement", "journal",
            "reports", "sources", "imports", "customers", "care"}
ROOMS = {
    "explain": set(),
    "charts": {"explain"},
    "report": {"explain", "charts"},
    "widgets": {"explain", "charts"},
    "jobs": set(),
    "session": {"explain", "jobs"},
    "commands": {"explain", "jobs", "session"},
    **{feature: BELOW_FEATURES for feature in FEATURES},
    "shell": BELOW_FEATURES | FEATURES,
}

# Rule: (what is found, folders that are read, folders where it may stand, folder without which the rule does not apply).
WORDS = {
    "engine": (r"\b(QSQLITE|PRAGMA|VACUUM)\b", ("core", "ui", "app"), ("core/store/engine",), "core/store/engine"),
    "prometheus": (r'"prometheus"', ("core", "ui", "app"), ("core/feeds/prometheus",), None),
    "evaluate": (r"\bevaluate\(", ("ui", "app"), (), None),
    "clock": (r"\b(currentDateTime\w*|currentDate|system_clock)\b", ("core/sla",), (), None),
    "rich text": (r"\b(Qt::(?:RichText|AutoText|MarkdownText)|setHtml|setMarkdown|QTextBrowser|QErrorMessage)\b", ("ui", "app"),
                  ("ui/widgets", "ui/shell/help_page"), None),  # the help's own texts alone are rich
    "instance": (r"\w*(?<!Application)::instance\(\)", ("core", "ui", "app"), (), None),
}
WORD_FILES = {".cpp", ".h", ".sql"}

LONGEST = 450
LENGTH_FILES = {".cpp", ".h", ".py"}

# Header classes whose public functions are counted, signals and destructors aside; value types are not.
MOST_PUBLIC = 15
MANY_PUBLIC = {"Format"}

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
CLASS = re.compile(r"\b(class|struct) (\w+)[^;{}()]*\{")
ACCESS = re.compile(r"\s*(public|protected|private|signals)(?: slots)?\s*:(?!:)|\s*Q_(?:OBJECT|GADGET)\b")
NO_FUNCTION = re.compile(r"\s*((using|enum|struct|class|friend|static constexpr)\b|(virtual )?~)")


def includes(name, text):
    """Arrows against FLOORS and ROOMS."""
    floor = next((folder for folder in FLOORS if name.startswith(folder + "/")), None)
    if floor is None:
        return
    room = name.split("/")[1] if floor == "ui" else None
    if floor == "ui" and name.count("/") > 1 and room not in ROOMS:
        yield "arrows", f"ui/{room} has no place in the order of the window's folders"
        return
    for path in INCLUDE.findall(text):
        top = path.split("/")[0]
        if path in SEAMS.get(floor, ()):
            continue
        if top in FLOOR_NAMES and top not in FLOORS[floor] and "/" in path:
            yield "arrows", f"{floor} includes {path}"
        elif top in ROOMS and "/" in path and (room is None or (top != room and top not in ROOMS[room])):
            yield "arrows", f"{floor + '/' + room if room else floor} includes {path}"


def words(name, text, folders):
    code = COMMENT.sub("", text)
    for rule, (pattern, read, allowed, needed) in WORDS.items():
        if needed and needed not in folders:
            continue
        if any(name.startswith(f + "/") for f in read) and not any(name.startswith((f + "/", f + ".")) for f in allowed):
            for match in sorted({m.group(0) for m in re.finditer(pattern, code)}):
                yield rule, f"{match} may stand in {', '.join(allowed) or 'no file here'}"


def body_of(text, start):
    """Text of a class without what lies in inner braces."""
    depth, out = 1, []
    for char in text[start:]:
        depth += (char == "{") - (char == "}")
        if depth == 0:
            break
        if depth == 1:
            out.append(";" if char == "}" else char)
    return "".join(out)


def public_functions(kind, body):
    access, count = ("public" if kind == "struct" else "private"), 0
    for statement in body.split(";"):
        while match := ACCESS.match(statement):
            access = match.group(1) or access
            statement = statement[match.end():]
        if access == "public" and not NO_FUNCTION.match(statement) and re.search(r"[\w~]\s*\(", statement):
            count += 1
    return count


def headers(name, text):
    if not name.endswith(".h") or not name.startswith(("core/", "ui/", "app/")):
        return
    code = COMMENT.sub("", text)
    for match in CLASS.finditer(code):
        count = public_functions(match.group(1), body_of(code, match.end()))
        if count > MOST_PUBLIC and match.group(2) not in MANY_PUBLIC:
            yield "public functions", f"{match.group(2)} has {count}, more than {MOST_PUBLIC}"


def check(root):
    """Rule, file and fault of every fault, whether it is looked at yet or not."""
    files = names_in(root)
    folders = {parent.as_posix() for file in files for parent in pathlib.PurePath(file).parents}
    out = []
    for name in files:
        suffix = pathlib.PurePath(name).suffix
        if suffix not in LENGTH_FILES | WORD_FILES:
            continue
        text = (root / name).read_text(encoding="utf-8")
        found = [*includes(name, text), *words(name, text, folders), *headers(name, text)]
        if suffix in LENGTH_FILES and text.count("\n") > LONGEST:
            found.append(("length", f"{text.count(chr(10))} lines, more than {LONGEST}"))
        out += [(rule, name, fault) for rule, fault in found]
    return out, len(files)


def check_itself():
    """Each rule finds its fault, and a sound tree has none."""
    many = "class A\n{\npublic:\n" + "".join(f"    int f{n}() const {{ return {n}; }}\n" for n in range(16)) + "};\n"
    broken = {
        "nothing": [],
        "arrows": [("ui/explain/a.h", '#include "charts/b.h"\n'), ("ui/credit/a.cpp", '#include "support/b.h"\n'),
                   ("core/sla/a.h", '#include "store/b.h"\n'), ("core/store/a.h", '#include "feeds/b.h"\n'),
                   ("core/sla/a.h", '#include "explain/b.h"\n'), ("ui/attic/a.h", "\n"),
                   ("ui/session/a.h", '#include "widgets/b.h"\n')],
        "engine": [("core/store/a.cpp", 'query("PRAGMA x")\n'), ("core/store/sql/a.sql", "VACUUM;\n")],
        "prometheus": [("ui/shell/a.cpp", 'f("prometheus")\n')],
        "evaluate": [("app/cli/a.cpp", "auto e = evaluate(a);\n")],
        "clock": [("core/sla/a.cpp", "std::chrono::system_clock::now();\n")],
        "rich text": [("ui/shell/a.cpp", "label->setTextFormat(Qt::RichText);\n")],
        "instance": [("ui/shell/a.cpp", "Settings::instance().x();\n")],
        "length": [("tests/a.cpp", "\n" * (LONGEST + 1))],
        "public functions": [("ui/shell/a.h", many)],
    }
    sound = {
        "core/store/engine/a.cpp": '#include "sla/b.h"\nf("PRAGMA x"); // evaluate(\n',
        "core/feeds/prometheus/a.cpp": '#include "store/engine/foreign_file.h"\nf("prometheus");\n',
        "ui/shell/a.cpp": '#include "credit/b.h"\n// evaluate( in a comment\n',
        "tests/a.cpp": '#include "shell/b.h"\nevaluate(a);\n' + "\n" * (LONGEST - 2),
        "ui/shell/a.h": many.replace("int f15() const { return 15; }", "int m_f15;"),
    }
    out = []
    for rule, faults in broken.items():
        for fault in faults or [None]:
            with tempfile.TemporaryDirectory() as folder:
                root = pathlib.Path(folder)
                for name, text in {**sound, **dict([fault] if fault else [])}.items():
                    (root / name).parent.mkdir(parents=True, exist_ok=True)
                    (root / name).write_text(text, encoding="utf-8")
                found = [one[0] for one in check(root)[0]]
                if found != ([rule] if fault else []):
                    out.append(f"the check itself: {fault and fault[0]} breaks {rule} and gives {found}")
    return out


def main():
    faults = check_itself()
    found, count = check(pathlib.Path(sys.argv[1]))
    faults += [f"{name}: {fault} ({rule})" for rule, name, fault in found
               if rule not in OFF and (rule, name) not in LATER]
    for rule in sorted(OFF):
        print(f"not checked yet: {rule}, {sum(one[0] == rule for one in found)} faults")
    for rule, name in sorted(LATER - {one[:2] for one in found}):
        print(f"not waited for any more: {rule} in {name}")
    print("\n".join(faults) or f"{count} files: every wall stands")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
