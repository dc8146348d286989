# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the citations and links of the repository: check.py SOURCES.

Fails when a text names a Markdown file that the repository does not have, cites a section or a step that
docs/rules.md does not have or a title that the cited page does not have, when a relative link in a Markdown file
leads to no file or to no heading of it, or when README, CONTRIBUTING or a page in docs names a source file or folder
(`core/sla/time`, `policy.h`) that is gone. Reads source files, Markdown, TOML, SQL and CMake files.
"""

import bisect
import pathlib
import re
import subprocess
import sys
import tempfile

READ = {".cpp", ".h", ".py", ".md", ".toml", ".txt", ".sql", ".cmake"}
RULES = "docs/rules.md"
ITSELF = "tests/docs/check.py"  # holds faults on purpose
# A table that a test writes into its working directory.
WRITTEN = {"clauses.md"}
# Pages in which "section 5" without a file means docs/rules.md.
ABOUT_RULES = {RULES, "docs/formats.md", "docs/policy-reference.md"}

FENCE = re.compile(r"^ *```")
HEADING = re.compile(r"^(#{1,6}) +(.+?)\s*$")
NUMBERED = re.compile(r"^(L?\d+) ")
STEP = re.compile(r"^(\d+)\. ")
LEAD = re.compile(r"^\s*(?:///<|///|//|#+|--|\*)?\s*")
NUMBERS = r"L?\d+(?:(?:, | and | to )L?\d+)*"
PAGE = re.compile(r"(?<![\w./*<-])((?:[\w-]+/)*[\w-]+\.md)\b")
SECTION = re.compile(rf"(?P<page>\brules\.md(?:\)|, part one|, part two)?,? )?\b[Ss]ections? (?P<sections>{NUMBERS})"
                     rf"(?:, steps? (?P<steps>{NUMBERS}))?")
TITLE = re.compile(r'([\w-]+\.md), "([^"]+)"')
SOURCE = re.compile(r"`([\w./-]+\.(?:cpp|h|py|sql|toml|txt|cmake|ts)|[a-z]+(?:/[\w-]+)+/?)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def anchor_of(title):
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


class Page:
    """Headings of one Markdown file: titles, anchors, numbered sections with their numbered steps."""

    def __init__(self, text):
        self.titles, self.anchors, self.sections = set(), set(), {}
        section, code = None, False
        for line in text.split("\n"):
            if FENCE.match(line):
                code = not code
            elif not code and (heading := HEADING.match(line)):
                self.add(heading.group(2))
                if len(heading.group(1)) <= 2:
                    number = NUMBERED.match(heading.group(2))
                    section = self.sections.setdefault(number.group(1), set()) if number else None
            elif not code and section is not None and (step := STEP.match(line)):
                section.add(step.group(1))

    def add(self, title):
        self.titles.add(title.replace("`", ""))
        anchor = base = anchor_of(title)
        again = 0
        while anchor in self.anchors:
            again += 1
            anchor = f"{base}-{again}"
        self.anchors.add(anchor)


def flat(text):
    """The text as one line, comment marks taken away, and a function from an offset in it to a line number."""
    parts, starts, length = [], [], 0
    for line in text.split("\n"):
        part = LEAD.sub("", line).rstrip() + " "
        starts.append(length)
        parts.append(part)
        length += len(part)
    return "".join(parts), lambda offset: bisect.bisect_right(starts, offset)


def numbers_in(text):
    """`1`, `3 and 4`, `2 to 6`, `L7, L9` as a list."""
    out = []
    for one in re.split(r", | and ", text):
        first, _, last = one.partition(" to ")
        prefix = "L" if first.startswith("L") else ""
        low, high = (int(n.removeprefix("L")) for n in (first, last or first))
        out += [f"{prefix}{n}" for n in range(low, high + 1)]
    return out


def faults_of_rule(rules, sections, steps):
    for section in sections:
        if section not in rules.sections:
            yield f"{RULES} has no section {section}"
    for step in steps:
        if sections[-1] in rules.sections and step not in rules.sections[sections[-1]]:
            yield f"{RULES}, section {sections[-1]} has no step {step}"


def citations(name, text, pages):
    line, number = flat(text)
    for match in PAGE.finditer(line):
        page = match.group(1)
        if page not in WRITTEN and not any(f"/{known}".endswith(f"/{page}") for known in pages):
            yield number(match.start()), f"{page} is not in the repository"
    for match in SECTION.finditer(line):
        if match.group("page") or name in ABOUT_RULES:
            steps = numbers_in(match.group("steps")) if match.group("steps") else []
            for fault in faults_of_rule(pages[RULES], numbers_in(match.group("sections")), steps):
                yield number(match.start()), fault
    for match in TITLE.finditer(line):
        page = pages.get("docs/" + match.group(1))
        if page and match.group(2) not in page.titles:
            yield number(match.start()), f'{match.group(1)} has no heading "{match.group(2)}"'


def columns(text, pages):
    """The last column of tables whose header says `section`: sections of the rules."""
    inside = False
    for number, line in enumerate(text.split("\n"), 1):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            inside = False
        elif not inside and cells[-1] == "section":
            inside = True
        elif inside and re.match(r"L?\d", cells[-1]):
            sections, _, steps = cells[-1].partition(", step")
            for fault in faults_of_rule(pages[RULES], numbers_in(sections),
                                        numbers_in(steps.removeprefix("s").strip()) if steps else []):
                yield number, fault


def links(root, name, text, pages):
    code = False
    for number, line in enumerate(text.split("\n"), 1):
        code ^= bool(FENCE.match(line))
        if code or line.startswith("    "):
            continue
        for target in LINK.findall(re.sub(r"`[^`]*`", "", line)):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            place = (root / name).parent / path if path else root / name
            if not place.exists():
                yield number, f"the link {target} leads to no file"
                continue
            page = pages.get(place.resolve().relative_to(root.resolve()).as_posix())
            if anchor and (page is None or anchor not in page.anchors):
                yield number, f"the link {target} leads to no heading"


def named_sources(text, files, folders):
    tops = {folder.split("/")[0] for folder in folders}
    for number, line in enumerate(text.split("\n"), 1):
        for name in SOURCE.findall(line):
            if "." in name and "NAME" not in name and not any(f"/{file}".endswith(f"/{name}") for file in files):
                yield number, f"there is no file {name}"
            if "." not in name and name.split("/")[0] in tops and name.rstrip("/") not in folders:
                yield number, f"there is no folder {name}"


def names_in(root):
    """What git knows or would take; all files where the sources are not in a git repository."""
    words = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(words, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        names = listed.stdout.decode().split("\0")
    else:
        names = [path.relative_to(root).as_posix() for path in root.rglob("*")]
    return sorted(name for name in names if (root / name).is_file() and not re.match(r"build|\.", name))


def check(root):
    files = names_in(root)
    folders = {parent.as_posix() for file in files for parent in pathlib.PurePath(file).parents}
    read = [name for name in files if pathlib.PurePath(name).suffix in READ and name != ITSELF]
    texts = {name: (root / name).read_text(encoding="utf-8") for name in read}
    pages = {name: Page(text) for name, text in texts.items() if name.endswith(".md")}
    if RULES not in pages:
        return [f"{RULES} is not there"], 0
    out = []
    for name, text in texts.items():
        found = list(citations(name, text, pages))
        if name.endswith(".md"):
            found += [*columns(text, pages), *links(root, name, text, pages)]
        if name.endswith(".md") and (name.startswith("docs/") or "/" not in name):
            found += named_sources(text, files, folders)
        out += [f"{name}:{number}: {fault}" for number, fault in sorted(set(found))]
    return out, len(texts)


def check_itself():
    """Each kind of fault is noticed, and sound citations are none."""
    ending = ".md"
    sound = {
        RULES: "# R\n\n## 1 Time\n\n1. a\n2. b\n\n## L1 More: `x`\n\nAs section 1, step 2.\n",
        "docs/formats.md": "# F\n\n## Result\n\n[time](rules.md#1-time), [more](#result)\n",
        "a.h": "/// (docs/rules.md, sections 1 and L1; docs/rules.md, section\n/// 1, steps 1 to 2)\n",
        "b.h": '// docs/formats.md, "Result"\n',
    }
    broken = {
        "a file": ("a.h", "// docs/gone" + ending),
        "a file without its folder": ("a.h", "// gone" + ending + ", section 3"),
        "a section": ("a.h", "/// (docs/rules.md,\n/// section 2)"),
        "one section of two": ("a.h", "// docs/rules.md, sections 1 and 2"),
        "a section of a range": ("a.h", "// docs/rules.md, sections 1 to 3"),
        "a step": ("a.h", "// docs/rules.md, section 1, steps 2 to 3"),
        "a title": ("b.h", '// docs/formats.md, "Resul"'),
        "a bare section": ("docs/formats.md", "see section L2"),
        "a column": ("docs/formats.md", "| key | section |\n|---|---|\n| a | 1, step 3 |"),
        "a link": ("docs/formats.md", "[a](gone.txt)"),
        "a source file": ("docs/formats.md", "`a.h` and `b.cpp`"),
        "a folder": ("docs/formats.md", "`docs/gone`"),
        "an anchor": ("docs/formats.md", "[a](rules.md#2-time)"),
    }
    out = []
    for kind, (name, text) in {"nothing": ("c.txt", ""), **broken}.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for file in {*sound, name}:
                added = "\n" + text if file == name else ""
                (root / file).parent.mkdir(exist_ok=True)
                (root / file).write_text(sound.get(file, "") + added, encoding="utf-8")
            faults, _ = check(root)
            if len(faults) != (0 if kind == "nothing" else 2 if kind == "a section of a range" else 1):
                out.append(f"the check itself: {kind} gives {faults}")
    return out


def main():
    faults = check_itself()
    found, count = check(pathlib.Path(sys.argv[1]))
    faults += found
    print("\n".join(faults) or f"{count} files: every citation and link leads somewhere")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
