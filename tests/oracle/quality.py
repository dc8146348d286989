# SPDX-License-Identifier: GPL-3.0-or-later
"""What the result says of its data: conflicts and coverage (docs/rules.md, sections 2, 4, 12, 21)."""
from periods import class_period
from timeline import written


def named(contract, classes):
    """(service, probe) pairs that the contract's classes name, those of groups for their services; and those of values."""
    pairs = [(s["id"], classes[s["class"]]) for s in contract["service"]]
    pairs += [(s, classes[g["class"]]) for g in contract.get("group", []) for s in g["services"]]
    checks = {(s, p) for s, c in pairs for p in c.get("measure", {}).get("probes", []) + c.get("measure", {}).get("unless_down", [])}
    return checks, {(s, p) for s, c in pairs for m in c.get("metric", []) for p in m["probes"]}


def conflicts(case, classes):
    """Instants of checks, changes, rows of requests or values that contradict one another, one each."""
    checks, values = named(case["contract"], classes)
    data, found = case["data"], []
    for pairs, rows in ((checks, [(r[:3], r[3]) for r in data["checks"] + data["changes"] if r[3] != "unknown"]),
                        (checks, [(r[:3], r[3:]) for r in data["requests"]]),
                        (values, [(r[:3], r[3]) for r in data["values"]])):
        said = {}
        for key, what in rows:
            if key[1:] in pairs:
                said.setdefault(key, set()).add(what)
        found += [key[0] for key, different in said.items() if len(different) > 1]
    return [{"kind": "conflict", "count": len(found), "first": written(min(found))}] if found else []


def data_quality(judgement):
    out = conflicts(judgement.case, judgement.classes)
    for service in judgement.contract["service"] + judgement.groups():
        cls = judgement.classes[service["class"]]
        period = class_period(judgement.contract, cls, judgement.month)
        coverage = judgement.measured(service, cls, period).coverage
        if coverage and coverage[1] and coverage[0] * 100 < 95 * coverage[1]:
            thousandths = coverage[0] * 100_000 // coverage[1]
            out.append({"kind": "coverage", "service": service["id"], "percent": f"{thousandths // 1000}.{thousandths % 1000:03d}"})
    return out
