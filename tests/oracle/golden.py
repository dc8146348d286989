# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases whose figures were worked out by hand, judged by the second implementation.

usage: golden.py FOLDER...
Each FOLDER holds cases with an expected.json: a whole result, or `rows` of month, path and value.
"""
import json
import re
import sys
from pathlib import Path

import compare
from judge import judge
from load import read
from timeline import instant

# What a shipped policy cites is no figure; obligations recorded by hand and the provider's own account are not judged here.
compare.LEFT_OUT |= {"clauses", "obligations", "provider", "data_quality"}


def at_path(value, path):
    """A step in brackets is a number, or the row that is named so."""
    for word, step in re.findall(r"([^.\[\]]+)|\[([^\]]*)\]", path):
        if word:
            value = value[word]
        elif step.isdigit():
            value = value[int(step)]
        else:
            step = step.split("=")[-1]
            value = next(row for row in value if step in (row.get("service"), row.get("id"), row.get("ticket"), row.get("uid")))
    return value


def wrong_rows(case, expected):
    results = {}
    for month, path, wanted in expected["rows"]:
        if month not in results:
            results[month] = judge(case, month, instant(expected["as_of"]))
        try:
            is_now = at_path(results[month], path)
        except (StopIteration, KeyError, IndexError):
            is_now = "nothing there"
        if is_now != wanted:
            yield f"{month} {path}: should be {is_now}, is {wanted}"


def found_in(folder):
    """What differs in a case."""
    expected = json.loads((folder / "expected.json").read_text())
    # The months of a table of rows stand under the same terms.
    case = read(folder, expected["month"] if "month" in expected else expected["rows"][0][0])
    if "rows" in expected:
        return list(wrong_rows(case, expected))
    result = judge(case, expected["month"], instant(expected["as_of"]))
    return [d for d in compare.differences(expected, result) if "should not be there" not in d]


def main(argv):
    folders = sorted(p.parent for top in argv[1:] for p in Path(top).glob("*/expected.json"))
    wrong = 0
    for folder in folders:
        found = found_in(folder)
        wrong += bool(found)
        if found:
            print(folder.name, *found[:8], sep="\n  ")
    print(f"{len(folders) - wrong} of {len(folders)} cases worked by hand agree")
    return 1 if wrong or not folders else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
