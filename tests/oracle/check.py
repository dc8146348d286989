# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges random months twice, here and by makegood-cli, and compares every figure.

usage: check.py CLI POLICIES ROUNDS [FIRST_SEED] [--keep FOLDER]
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import folder
from judge import judge
from months import random_case
from timeline import written

LEFT_OUT = {"why", "evidence", "schema"}


def differences(want, got, path=""):
    """Paths at which what the oracle says is not what the program says; the program may say more."""
    if isinstance(want, dict) and isinstance(got, dict):
        for key, value in want.items():
            if key not in got:
                yield f"{path}.{key} is missing"
            elif key not in LEFT_OUT:
                yield from differences(value, got[key], f"{path}.{key}")
    elif isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        for n, (a, b) in enumerate(zip(want, got)):
            yield from differences(a, b, f"{path}[{n}]")
    elif want != got:
        yield f"{path}: should be {want}, is {got}"


def check(seed, cli, shipped, where):
    case, month, as_of = random_case(seed, shipped)
    folder.write(where, case)
    run = subprocess.run([cli, "evaluate", where, "--month", month, "--as-of", written(as_of), "--json"],
                         capture_output=True, text=True)
    if run.returncode != 0:
        return [f"exit code {run.returncode}: {run.stderr.strip()[:400]}"]
    return list(differences(judge(case, month, as_of), json.loads(run.stdout)))


def main(argv):
    kept = argv[argv.index("--keep") + 1] if "--keep" in argv else None
    cli, shipped, rounds = argv[1], folder.policies(Path(argv[2])), int(argv[3])
    first = int(argv[4]) if len(argv) > 4 and argv[4].isdigit() else 1
    wrong = 0
    for seed in range(first, first + rounds):
        with tempfile.TemporaryDirectory() as made:
            where = Path(kept or made) / f"case-{seed}"
            found = check(seed, cli, shipped, where)
        if found:
            wrong += 1
            print(f"seed {seed}:", *found[:6], sep="\n  ")
    print(f"{rounds - wrong} of {rounds} random months agree")
    return 1 if wrong or rounds == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
