# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges random months twice, here and by makegood-cli, and compares every figure.

usage: check.py CLI POLICIES ROUNDS [FIRST_SEED] [--old | --wide] [--keep FOLDER] [--without KEY,KEY...]
Months of part one (--old) and of the whole wider language (--wide) take turns, unless one kind is asked for.
--without leaves out keys that an older program does not say.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import folder
from compare import differences
from judge import judge
from months import random_case
from timeline import written
from wide import random_wide


def check(case, month, as_of, cli, where):
    folder.write(where, case)
    run = subprocess.run([cli, "evaluate", where, "--month", month, "--as-of", written(as_of), "--json"],
                         capture_output=True, text=True)
    if run.returncode != 0:
        return [f"exit code {run.returncode}: {run.stderr.strip()[:400]}"]
    return list(differences(judge(case, month, as_of), json.loads(run.stdout)))


def counts(found, without):
    return [line for line in found if not any(f".{key}" in line for key in without)]


def main(argv):
    kept = argv[argv.index("--keep") + 1] if "--keep" in argv else None
    cli, shipped, rounds = argv[1], folder.policies(Path(argv[2])), int(argv[3])
    first = int(argv[4]) if len(argv) > 4 and argv[4].isdigit() else 1
    without = argv[argv.index("--without") + 1].split(",") if "--without" in argv else []
    wrong = 0
    for seed in range(first, first + rounds):
        wide = "--wide" in argv or seed % 2 == 0 and "--old" not in argv
        made = random_wide(seed) if wide else random_case(seed, shipped)
        with tempfile.TemporaryDirectory() as scratch:
            where = Path(kept or scratch) / f"case-{seed}"
            found = counts(check(*made, cli, where), without)
        if found:
            wrong += 1
            print(f"seed {seed}:", *found[:6], sep="\n  ")
    print(f"{rounds - wrong} of {rounds} random months agree")
    return 1 if wrong or rounds == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
