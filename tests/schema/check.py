# SPDX-License-Identifier: GPL-3.0-or-later
"""The published JSON Schemas accept every policy and contract of the repository, and refuse what editors should mark.

    python3 tests/schema/check.py SOURCE_FOLDER
"""
import json
import re
import sys
import tomllib
from pathlib import Path

from jsonschema import Draft202012Validator

# A change of the example below, and what the schema then complains about.
REFUSED = [
    ('kind = "runs"', 'kind = "rums"', "kind"),
    ('target = "99.95"', "target = 99.95", "target"),
    ('interval = "1m"', 'interval = "1 minute"', "interval"),
    ('interval = "1m"', 'intervall = "1m"', "measure"),
    ('interval = "1m"\n', "", "measure"),
    ('id = "api"\n', "", "0"),
]


def main(root: Path) -> int:
    faults = []
    schemas = {}
    for kind in ("policy", "contract"):
        schema = json.loads((root / f"resources/schema/{kind}.schema.json").read_text())
        Draft202012Validator.check_schema(schema)
        schemas[kind] = Draft202012Validator(schema)

    count = 0
    for file in sorted([*root.glob("resources/**/*.toml"), *root.glob("tests/**/*.toml")]):
        kind = "contract" if file.name.endswith("contract.toml") else "policy" if "policy" in file.name else None
        if kind is None:
            continue
        count += 1
        for error in schemas[kind].iter_errors(tomllib.loads(file.read_text())):
            faults.append(f"{file.relative_to(root)}: {'.'.join(map(str, error.path))}: {error.message}")
    if count < 20:
        faults.append(f"only {count} files found")

    reference = (root / "docs/policy-reference.md").read_text()
    examples = re.findall(r"<!-- (policy|contract) -->\n```toml\n(.*?)```", reference, re.S)
    for kind, text in examples:
        for error in schemas[kind].iter_errors(tomllib.loads(text)):
            faults.append(f"policy-reference.md: {'.'.join(map(str, error.path))}: {error.message}")
    first = next(text for kind, text in examples if kind == "policy")
    for old, new, place in REFUSED:
        assert old in first, old
        found = list(schemas["policy"].iter_errors(tomllib.loads(first.replace(old, new, 1))))
        if not any(str((list(e.path) or ["top"])[-1]) == place for e in found):
            faults.append(f"{new!r} for {old!r} is not marked at {place}")

    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main(Path(sys.argv[1])))
