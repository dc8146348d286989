# SPDX-License-Identifier: GPL-3.0-or-later
"""Obligations (docs/rules.md, section 8)."""
from datetime import timedelta
from fractions import Fraction

from business import DAYS, after, of_policy
from remedies import fee_of
from timeline import duration, local_day, zone


def backups(rule, rows, where, as_of):
    mine = [r["at"] for r in rows if r["kind"] == rule["backup"] and r["good"] and r["at"] <= as_of
            and (r["until"] is None or r["until"] > as_of)]
    if not any(r["kind"] == rule["backup"] and r["at"] <= as_of for r in rows):
        return "unknown"
    today = local_day(where, as_of)
    if rule["backup"] == "snapshot":
        span = duration(rule["over"])
        marks = [as_of - span] + sorted(at for at in mine if at >= as_of - span) + [as_of]
        return "kept" if all(b - a <= duration(rule["every"]) for a, b in zip(marks, marks[1:])) else "broken"
    taken = [local_day(where, at) for at in mine]
    if rule["backup"] == "daily":
        days = [today - timedelta(days=n) for n in range(1, rule["days"] + 1)]
        return "kept" if all(taken.count(d) >= rule["per_day"] for d in days) else "broken"
    day, wanted = today - timedelta(days=1), []
    while len(wanted) < rule["weeks"]:
        if DAYS[day.weekday()] == rule["weekday"]:
            wanted.append(day)
        day -= timedelta(days=1)
    return "kept" if all(d in taken for d in wanted) else "broken"


def prices(rule, rows, case, span, month, inside, as_of):
    """Increases that take effect in the period, and decreases at or before its start; none that is still ahead."""
    states = set()
    for n in rows:
        n = n | {"old": Fraction(n["old"]), "new": Fraction(n["new"])}
        if n["new"] > n["old"] and inside(n["effective"]):
            states.add("broken" if n["effective"] - n["given"] < duration(rule["notice"]) else "kept")
        services = [s for s in case["contract"]["service"] if s["id"] == n["service"]]
        if n["new"] < n["old"] and n["effective"] <= min(span[0], as_of) and services:
            states.add("kept" if fee_of(services[0], [month]) <= n["new"] else "broken")
    return "broken" if "broken" in states else "kept" if states else "not-due"


def obligation(rule, case, span, month, as_of):
    data, contract, policy = case["data"], case["contract"], case["policy"]
    inside = lambda at: at is not None and span[0] <= at < span[1] and at <= as_of
    if rule["kind"] == "backups":
        order = ["broken", "unknown", "kept"]
        where, then = zone(contract["time_zone"]), min(as_of, span[1])
        return min((backups(rule, [r for r in data["backups"] if r["service"] == s["id"]], where, then)
                    for s in contract["service"]), key=order.index)
    if rule["kind"] == "price-notice":
        rows = [n for n in data["notices"] if n["given"] <= as_of]
        if not rows:
            return "unknown"
        return prices(rule, rows, case, span, month, inside, as_of)
    if rule["kind"] == "escalation":
        if not data["tickets"]:
            return "unknown"
        those = [t for t in data["tickets"] if inside(t["escalated"])]
        states = set()
        for t in those:
            limit = after(t["escalated"], rule["within"], of_policy(policy, contract))
            answered = t["answered"] if t["answered"] is not None and t["answered"] <= as_of else None
            if (answered if answered is not None else as_of) > limit:
                states.add("broken")
            elif answered is not None:
                states.add("kept")
        return "broken" if "broken" in states else "kept" if "kept" in states else "not-due"
    if rule["kind"] == "cost-approval":
        if not data["tickets"]:
            return "unknown"
        those = [t for t in data["tickets"] if not t["in_scope"] and inside(t["started"])]
        if not those:
            return "not-due"
        return "kept" if all(t["quoted"] is not None and t["quoted"] <= t["started"] for t in those) else "broken"
    return None  # recorded by hand, or judged by the program's other tests


def obligations(case, span, month, as_of):
    rows = [{"kind": rule["kind"], "clauses": rule.get("clauses", []), "state": obligation(rule, case, span, month, as_of)}
            for rule in case["policy"].get("obligation", [])]
    return [{k: v for k, v in row.items() if v is not None} for row in rows]
