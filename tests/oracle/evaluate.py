# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges a case folder with the second implementation and prints the result as JSON.

usage: evaluate.py FOLDER MONTH [AS_OF] [--against RESULT.json]
AS_OF is an instant like 2026-04-03T21:00:00Z; without it the `as_of` of FOLDER/expected.json, else now.
With --against the differences from that result (as of makegood-cli ... --json) are listed instead; "why" is left out.
"""
import json
import sys
import time
from pathlib import Path

from compare import differences
from judge import judge
from load import read
from timeline import instant


def main(argv):
    against = Path(argv.pop(argv.index("--against") + 1)) if "--against" in argv else None
    rest = [a for a in argv[1:] if a != "--against"]
    if len(rest) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    expected = Path(rest[0]) / "expected.json"
    if len(rest) > 2:
        as_of = instant(rest[2])
    else:
        as_of = instant(json.loads(expected.read_text())["as_of"]) if expected.exists() else int(time.time() * 1000)
    result = judge(read(rest[0], rest[1]), rest[1], as_of)
    if against is None:
        print(json.dumps(result, indent=1, ensure_ascii=False))
        return 0
    found = list(differences(result, json.loads(against.read_text())))
    print(*found or ["the same"], sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
