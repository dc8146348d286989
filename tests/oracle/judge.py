# SPDX-License-Identifier: GPL-3.0-or-later
"""One contract, one month: a second implementation of docs/rules.md, part one, written from its text alone."""
import copy
from fractions import Fraction

import support
from credit import claims, credit, money
from exclude import causes_excluded_from, excluded_by_cause, judge_window, oldest_first
from measure import interval_mean, outages, read_as_checks, unknown
from timeline import both, duration, length, normal, period, without, written


def percent(num, den):
    thousandths = num * 100_000 // den
    return f"{thousandths // 1000}.{thousandths % 1000:03d}"


def cause_of(outage, incidents, service):
    """(cause, incident): of the incident that covers most of the whole outage; ties: the earlier id."""
    best = None
    for i in sorted((i for i in incidents if i["service"] == service), key=lambda i: i["id"]):
        share = length(both([outage[:2]], [(i["start"], i["end"])]))
        if share and (best is None or share > best[0]):
            best = (share, i)
    return (best[1]["cause"], best[1]) if best else ("unclassified", None)


def judge_service(case, policy, service, span, days, month, as_of):
    data, contract = case["data"], case["contract"]
    cls = next(c for c in policy["class"] if c["id"] == service["class"])
    m, name, inside = cls["measure"], service["id"], [span]
    rule = policy.get("maintenance")
    windows = [w for w in data["windows"] if not w["services"] or name in w["services"]]
    accepted = normal([p for w in windows for p in judge_window(w, rule, contract)[0]])
    for_availability = excluded_by_cause(data["incidents"], name, causes_excluded_from(policy, "availability"))
    for_credit = excluded_by_cause(data["incidents"], name, causes_excluded_from(policy, "credit"))
    downs_only = rule is not None and rule.get("excludes", "window") == "unavailability"
    quality = None
    checks = data["checks"] + read_as_checks(data["changes"], name, m, as_of)
    if "interval" in m and m.get("probes"):
        blank, elapsed = unknown(checks, name, m, span, as_of)
        if elapsed and (elapsed - length(blank)) * 100 < 95 * elapsed:
            quality = {"kind": "coverage", "service": name, "percent": percent(elapsed - length(blank), elapsed)}
    if m["kind"] == "interval-mean":
        removed = both(accepted, inside)
        causes = without(both(for_availability, inside), removed)
        num, den, found, measured, downtime = interval_mean(
            checks, data["calls"], name, m, span, normal(removed + causes))
        blank, counted_base = [], [(s, e) for s, e, _ in found]
    else:
        found = outages(checks, name, m, span)
        recorded = both([o[:2] for o in found if o[2]], inside)
        loose = without(blank, recorded)
        mode = m.get("no_data", "up")
        down = normal(recorded + (loose if mode == "down" else []))
        removed = both(accepted, inside)
        if downs_only:
            allowance = duration(rule["allowance"]) if "allowance" in rule else None
            removed = oldest_first(both(down, removed), allowance)
        causes = without(both(down, for_availability), removed)
        counted_base = without(down, removed + causes)
        downtime = length(counted_base)
        measured = length(without(inside, removed + causes + (loose if mode == "excluded" else [])))
        num, den = measured - downtime, measured
    target = Fraction(cls["target"]) / 100
    met = None if den == 0 else Fraction(num, den) >= target
    rows = []
    for o in found:
        part = both([o[:2]], inside)
        if not part:
            continue
        cause, incident = cause_of(o, data["incidents"], name)
        rows.append({"whole": o[:2], "recorded": o[2], "cause": cause, "incident": incident,
                     "counted": length(both(part, counted_base)) if o[2] else 0,
                     "credited": without(part, removed + for_credit) if o[2] else []})
    result = credit(policy, contract, service, rows, found, data["decisions"], span, days, month,
                    None if den == 0 else Fraction(num, den), met)
    budget = int(measured * (1 - target))
    out = {
        "service": name, "class": cls["id"],
        "availability": None if den == 0 else {"num": str(num), "den": str(den), "percent": percent(num, den)},
        "target": cls["target"], "met": met, "downtime_ms": downtime, "measured_ms": measured,
        "unknown_ms": length(blank), "excluded_ms": {"maintenance": length(removed), "causes": length(causes)},
        "budget_ms": budget, "budget_left_ms": budget - downtime,
        "outages": [{"start": written(r["whole"][0]), "end": written(r["whole"][1]), "recorded": r["recorded"],
                     "cause": r["cause"], "counted_ms": r["counted"], "credited_ms": r["credited_ms"],
                     "amount": r["amount"], "clauses": cls.get("clauses", []) + r["clauses"]} for r in rows],
        "credit": result["json"], "readings": [],
        "claims": claims(policy, service, rows, result, data, span, as_of)}
    return out, result["minor"], quality


def with_reading(policy, reading):
    out = copy.deepcopy(policy)
    for path, value in reading["set"].items():
        keys, at = path.split("."), out
        if keys[0] == "class":
            at, keys = next(c for c in out["class"] if c["id"] == keys[1]), keys[2:]
        for key in keys[:-1]:
            at = at.setdefault(key, {})
        at[keys[-1]] = value
    return out


def conflicts(case, policy):
    named = {(s["id"], p) for s in case["contract"]["service"] for c in policy["class"] if c["id"] == s["class"]
             for p in c["measure"].get("probes", [])}
    states = {}
    for at, s, p, state in case["data"]["checks"] + case["data"]["changes"]:
        if (s, p) in named and state != "unknown":
            states.setdefault((s, p, at), set()).add(state)
    at = sorted(k[2] for k, v in states.items() if len(v) == 2)
    return [{"kind": "conflict", "count": len(at), "first": written(at[0])}] if at else []


def listed_windows(case, policy, span):
    names = {s["id"] for s in case["contract"]["service"]}
    out = []
    for w in sorted(case["data"]["windows"], key=lambda w: (w["start"], w["uid"])):
        if w["start"] >= span[1] or w["end"] <= span[0] or (w["services"] and not names & set(w["services"])):
            continue
        accepted, reasons, warnings = judge_window(w, policy.get("maintenance"), case["contract"])
        out.append({"uid": w["uid"], "start": written(w["start"]), "end": written(w["end"]),
                    "accepted_ms": length(both(accepted, [span])), "reasons": reasons, "warnings": warnings})
    return out


def judge(case, month, as_of):
    policy, contract = case["policy"], case["contract"]
    span, days = period(contract, month)
    own = [judge_service(case, policy, s, span, days, month, as_of) for s in contract["service"]]
    total = sum(minor or 0 for _, minor, _ in own)
    totals = [total]
    for reading in policy.get("reading", []):
        changed = with_reading(policy, reading)
        those = [judge_service(case, changed, s, span, days, month, as_of) for s in contract["service"]]
        totals.append(sum(minor or 0 for _, minor, _ in those))
        for (service, _, _), (other, _, _) in zip(own, those):
            service["readings"].append({
                "id": reading["id"], "met": other["met"], "amount": other["credit"]["amount"],
                "availability_percent": other["availability"] and other["availability"]["percent"]})
    services = [s for s, _, _ in own]
    currency = contract["currency"]
    return {"period": {"start": written(span[0]), "end": written(span[1]), "ms": span[1] - span[0]},
            "services": services, "maintenance": listed_windows(case, policy, span),
            "support": support.support(case, span, as_of), "obligations": support.obligations(case, span, as_of),
            "credit_total": {"currency": currency, "amount": money(total, currency),
                             "lowest": money(min(totals), currency), "highest": money(max(totals), currency)},
            "data_quality": conflicts(case, policy) + [q for _, _, q in own if q]}
