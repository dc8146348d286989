# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges the cases of public agreements and of the library, and looks the library over.

usage: check.py CLI SOURCES [NAME...]

A case is a folder of tests/agreements or tests/library: a contract under a policy of resources/library, its data, a
NOTE.md with the arithmetic, and expected.json: {"as_of": INSTANT, "rows": [[MONTH, PATH, FIGURE], ...]}. A path goes
into the result: `services[ID]` by the service's id, `readings[ID]` and `metrics[ID]` likewise, `support[ticket=ID]` by
another key, `claims[0]` by place. CLI is makegood-cli, or `oracle` for the second implementation in tests/oracle.
"""
import csv
import json
import re
import subprocess
import sys
from pathlib import Path

HEAD = [re.compile(r"# version (\d{4}-\d\d-\d\d|undated, read \d{4}-\d\d-\d\d): "), re.compile(r"# Not legal advice: "),
        re.compile(r"# To update: ")]
STEP = re.compile(r"([^.\[\]]+)|\[([^\]]*)\]")
LEAST = 25
# (policy, key) of the warnings of `policy check` that an agreement's own words bring about.
MEANT = {("aws-ec2", "credit.rule.hours.row.4"), ("rexx-dns", "class.domain.metric.answers"),
         ("softbank-ether", "class.line.metric.latency")}


class Missing(Exception):
    pass


def row_named(rows, step):
    """A row of a list by its place, by KEY=VALUE, or by its id or service."""
    if step.isdigit():
        if int(step) < len(rows):
            return rows[int(step)]
        raise Missing(f"only {len(rows)} rows")
    key, _, value = step.rpartition("=")
    for row in rows:
        if value in ([row.get(key)] if key else [row.get("id"), row.get("service")]):
            return row
    raise Missing(f"no row {step}")


def at(result, path):
    for key, step in STEP.findall(path):
        if key:
            if not isinstance(result, dict) or key not in result:
                raise Missing(f"no {key}")
            result = result[key]
        else:
            result = row_named(result, step)
    return result


def judged_by(cli, sources):
    """A function of folder, month and as_of that gives the result, or says why there is none."""
    def run(folder, month, as_of):
        oracle = [sys.executable, "-B", sources / "tests/oracle/evaluate.py", folder, month, as_of]
        program = [cli, "evaluate", folder, "--month", month, "--as-of", as_of, "--json"]
        done = subprocess.run(oracle if cli == "oracle" else program, capture_output=True, text=True)
        if done.returncode != 0:
            raise Missing(f"exit code {done.returncode}: {done.stderr.strip()[-600:]}")
        return json.loads(done.stdout)
    return run


def check_case(folder, judged):
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    results = {}
    for month, path, figure in expected["rows"]:
        try:
            if month not in results:
                results[month] = judged(folder, month, expected["as_of"])
            found = at(results[month], path)
            if found != figure or isinstance(found, bool) != isinstance(figure, bool):
                yield f"{month} {path}: should be {json.dumps(figure)}, is {json.dumps(found)}"
        except Missing as why:
            yield f"{month} {path}: {why}"
            if month not in results:
                return
    if not (folder / "NOTE.md").exists():
        yield "NOTE.md is missing"


def check_library(library, cases, listed):
    """Head, source, facts, case and row of the list of each policy."""
    with open(library / "clauses.csv", newline="", encoding="utf-8") as file:
        facts = {row["id"]: row for row in csv.DictReader(file)}
    policies = sorted(library.glob("*.policy.toml"))
    if len(policies) < LEAST:
        yield f"only {len(policies)} policies"
    cited = set()
    for policy in policies:
        text, name = policy.read_text("utf-8"), policy.name.removesuffix(".policy.toml")
        lines = text.split("\n")
        for pattern, line in zip(HEAD, lines):
            if not pattern.match(line):
                yield f"{name}: the head lacks {pattern.pattern!r}"
        for key in ("name", "provider"):
            if not re.search(rf'^{key} = ".+"$', text, re.MULTILINE):
                yield f"{name}: no {key}"
        if not re.search(r'^source = "https?://\S+"$', text, re.MULTILINE):
            yield f"{name}: the source is no address"
        if f'\nid = "{name}"\n' not in text:
            yield f"{name}: the id is not the file's name"
        if name not in cases:
            yield f"{name}: has no case"
        if f"| `{name}` |" not in listed:
            yield f"{name}: is not in docs/library.md"
        for ids in re.findall(r'\bclauses? = (\[[^\]]*\]|"[^"]*")', text):
            for clause in re.findall(r'"([^"]*)"', ids):
                cited.add(clause)
                if clause not in facts:
                    yield f"{name}: {clause} is not among the facts"
    for clause in sorted(set(facts) - cited):
        yield f"{clause} is cited by no policy"


def check_policies(cli, library):
    """What `policy check` has to say of each policy, and whether `policy explain` can say it in words."""
    for policy in sorted(library.glob("*.policy.toml")):
        name = policy.name.removesuffix(".policy.toml")
        said = json.loads(subprocess.run([cli, "policy", "check", policy, "--json"], capture_output=True).stdout)
        for e in said["errors"] + said["warnings"]:
            if (name, e["key"]) not in MEANT:
                yield f"{name}, line {e['line']}, {e['key']}: {e['what']}: {e['found']}; {e['allowed']}"
        if subprocess.run([cli, "policy", "explain", policy], capture_output=True).returncode != 0:
            yield f"{name}: is not explained"


def main(argv):
    cli, sources, wanted = argv[1], Path(argv[2]), argv[3:]
    judged = judged_by(cli, sources)
    folders = [f for group in ("agreements", "library") for f in sorted((sources / "tests" / group).iterdir())
               if (f / "expected.json").exists()]
    wrong = 0
    for folder in folders:
        if wanted and folder.name not in wanted:
            continue
        found = list(check_case(folder, judged))
        wrong += bool(found)
        if found:
            print(f"{folder.parent.name}/{folder.name}:", *found, sep="\n  ")
    if not wanted:
        found = list(check_library(sources / "resources/library", {f.name for f in folders},
                                   (sources / "docs/library.md").read_text("utf-8")))
        if cli != "oracle":
            found += check_policies(cli, sources / "resources/library")
        wrong += len(found)
        print(*found, sep="\n")
    print(f"{len(wanted or folders)} cases, {wrong} wrong")
    return 1 if wrong or not folders else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
