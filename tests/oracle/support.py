# SPDX-License-Identifier: GPL-3.0-or-later
"""Support clocks and obligations (docs/rules.md, section 8)."""
from datetime import timedelta

from exclude import DAYS
from timeline import clock, duration, local, local_day, written, zone


def business_spans(business, where, start):
    days, holidays = business["days"], business.get("holidays", [])
    day = local_day(where, start) - timedelta(days=1)
    while True:
        if DAYS[day.weekday()] in days and day.isoformat() not in holidays:
            yield local(where, day, clock(business["from"])), local(where, day, clock(business["to"]))
        day += timedelta(days=1)


def after(start, target, policy, contract):
    """The instant by which a target (a duration or business days) from `start` has passed."""
    if not target.endswith("bd"):
        return start + duration(target)
    business = policy["support"]["business"]
    need = int(target[:-2]) * (clock(business["to"]) - clock(business["from"])) * 60_000
    for s, e in business_spans(business, zone(business.get("zone", contract["time_zone"])), start):
        here = max(0, e - max(s, start))
        if here >= need:
            return max(s, start) + need
        need -= here


def ticket_row(ticket, policy, contract, as_of):
    rules = {s["id"]: s for s in policy["support"]["severity"]}
    due = lambda at, severity, key: after(at, rules[severity][key], policy, contract)
    has = lambda severity, key: rules[severity].get(key, "continuous") != "continuous"
    severity, since = policy["support"]["default_severity"], ticket["opened"]
    deadline = due(since, severity, "response") if has(severity, "response") else None
    responded, breached, updates, statuses = None, False, 0, 0
    last, resolved, update_due, pending = None, None, None, []
    for event in [e for e in ticket["events"] if e["at"] <= as_of] + [{"at": as_of, "kind": "end"}]:
        at, kind = event["at"], event["kind"]
        if resolved is None and update_due is not None and update_due < at:
            updates, update_due = updates + 1, None
        if responded is None and deadline is not None and deadline < at:
            breached = True
        if kind == "severity" and event["severity"] != severity:
            severity, since = event["severity"], at
            if responded is None:
                deadline = due(at, severity, "response") if has(severity, "response") else None
            update_due = None
            if last is not None and resolved is None and has(severity, "update"):
                update_due = due(at, severity, "update")
        if kind in ("response", "resolved") and responded is None:
            responded = at
        if kind in ("response", "update"):
            last = at
            update_due = due(at, severity, "update") if has(severity, "update") else None
        if kind == "resolved":
            resolved, update_due = at, None
        if kind == "status-request" and "status_reply" in rules[severity]:
            pending.append(due(at, severity, "status_reply"))
        if kind in ("status-reply", "resolved", "end"):
            statuses += sum(1 for p in pending if p < at)
            pending = []
    return {"ticket": ticket["id"], "severity": severity, "response_deadline": deadline and written(deadline),
            "responded_at": responded and written(responded), "breached": breached, "update_breaches": updates,
            "status_breaches": statuses}


def support(case, span, as_of):
    if "support" not in case["policy"]:
        return []
    those = [t for t in case["data"]["tickets"] if span[0] <= t["opened"] < span[1] and t["opened"] <= as_of]
    return [ticket_row(t, case["policy"], case["contract"], as_of)
            for t in sorted(those, key=lambda t: (t["opened"], t["id"]))]


def backups(rule, rows, where, as_of):
    mine = [r["at"] for r in rows if r["kind"] == rule["backup"] and r["good"] and r["at"] <= as_of
            and (r["until"] is None or r["until"] >= as_of)]
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


def obligation(rule, case, span, as_of):
    data, contract, policy = case["data"], case["contract"], case["policy"]
    inside = lambda at: at is not None and span[0] <= at < span[1] and at <= as_of
    if rule["kind"] == "backups":
        order = ["broken", "unknown", "kept"]
        where = zone(contract["time_zone"])
        return min((backups(rule, [r for r in data["backups"] if r["service"] == s["id"]], where, as_of)
                    for s in contract["service"]), key=order.index)
    if rule["kind"] == "price-notice":
        rows = [n for n in data["notices"] if n["given"] <= as_of]
        if not rows:
            return "unknown"
        due = [n for n in rows if inside(n["effective"]) and n["new"] > n["old"]]
        broken = any(n["effective"] - n["given"] < duration(rule["notice"]) for n in due)
        return "broken" if broken else "kept" if due else "not-due"
    if rule["kind"] == "escalation":
        if not data["tickets"]:
            return "unknown"
        those = [t for t in data["tickets"] if inside(t["escalated"])]
        states = set()
        for t in those:
            limit = after(t["escalated"], rule["within"], policy, contract)
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


def obligations(case, span, as_of):
    rows = [{"kind": rule["kind"], "clauses": rule.get("clauses", []), "state": obligation(rule, case, span, as_of)}
            for rule in case["policy"].get("obligation", [])]
    return [{k: v for k, v in row.items() if v is not None} for row in rows]
