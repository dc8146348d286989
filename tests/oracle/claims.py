# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims and their clocks (docs/rules.md, sections 8 and 19)."""
from business import of_policy
from periods import begin, clipped, number  # noqa: F401
from timeline import HOUR, duration, local, months_later, written, zone


def reported(case, rule, row, subject, as_of):
    """The earliest ticket opened from the outage's start to its end and `report_within`; in the period for the period."""
    if row:
        late = row.outage.end + (duration(rule["report_within"]) if "report_within" in rule else 0)
        inside, services = lambda at: row.outage.start <= at <= late, [row.service]
    else:
        span = subject.measured.span
        inside, services = lambda at: span[0] <= at < span[1], [s["id"] for s in subject.services]
    those = [t for t in case["data"]["tickets"] if inside(t["opened"]) and t["opened"] <= as_of
             and (t["service"] is None or t["service"] in services)]
    return min(those, key=lambda t: (t["opened"], t["id"])) if those else None


def counted_from(rule, row, ticket, subject, as_of):
    """The instant a deadline counts from, and whether that is the period's end."""
    if row is None or rule["from"] == "month-end":
        return subject.measured.span[1], True
    if rule["from"] == "ticket-closed":
        closed = [e["at"] for e in ticket["events"] if e["kind"] == "resolved" and e["at"] <= as_of] if ticket else []
        return (max(closed) if closed else row.outage.end), False
    incident = row.outage.incident
    if rule["from"] == "post-mortem" and incident and incident["post_mortem"] is not None and incident["post_mortem"] <= as_of:
        return incident["post_mortem"], False
    return (incident["end"] if incident else row.outage.end), False


def deadline(within, start, of_period, case, policy, month):
    contract = case["contract"]
    where = zone(contract["time_zone"])
    if within.endswith("bd"):
        return of_policy(policy, contract).end_of_day(start, int(within[:-2]))
    if within.endswith("mo"):
        many = int(within[:-2])
        if of_period:
            return local(where, begin(contract, month + many + 1))
        return months_later(where, start, many)
    return start + duration(within)


def claim(case, policy, subject, row, month, as_of):
    rule, span = policy["claim"], subject.measured.span
    ticket = reported(case, rule, row, subject, as_of)
    limit, state = None, "open"
    if "within" in rule:
        limit = deadline(rule["within"], *counted_from(rule, row, ticket, subject, as_of), case, policy, month)
        left = limit - as_of
        state = "expired" if left < 0 else "due" if left < 24 * HOUR else "open"
    begun, ended = row.outage.whole if row else span
    services = [row.service] if row else [s["id"] for s in subject.services]
    proof = any(e["service"] in services and e["failed"] and begun <= e["at"] < ended and e["at"] <= as_of
                for e in case["data"]["evidence"])
    missing = ["proof"] if "proof" in rule.get("requires", []) and not proof else []
    if "report_within" in rule and ticket is None:
        missing.append("ticket")
    return {"outage_start": written(begun) if row else None, "deadline": None if limit is None else written(limit),
            "state": state, "missing": missing}


def claims(case, policy, subject, credit, month, as_of):
    if "claim" not in policy or policy["credit"].get("kind") in ("none", "negotiated") or not subject.period.due:
        return []
    credited = [exact > 0 for exact, _, _ in credit.rows]
    standing = [row for row, (exact, amount, _) in zip(subject.measured.rows, credit.rows)
                if (amount or 0) > 0 or exact > 0 and credit.otherwise > 0]
    whole = [None] if credit.stands and (credit.beside > 0 or credit.otherwise > 0 and not any(credited)) else []
    return [claim(case, policy, subject, row, month, as_of) for row in whole + standing]
