# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepted maintenance, allowances and causes (docs/rules.md, section 5)."""
from datetime import timedelta

from business import DAYS, of_policy
from timeline import both, clock, duration, length, local, local_day, normal, without, written, zone


def allowed_spans(hours, contract, around):
    where = zone(hours.get("zone", contract["time_zone"]))
    begin, end = clock(hours["from"]), clock(hours["to"])
    if end < begin:
        end += 24 * 60
    day = local_day(where, around[0]) - timedelta(days=2)
    out = []
    while day <= local_day(where, around[1]) + timedelta(days=1):
        if DAYS[day.weekday()] in hours.get("days", DAYS):
            out.append((local(where, day, begin), local(where, day, end)))
        day += timedelta(days=1)
    return normal(out)


def notice_short(window, least, policy, contract):
    if least.endswith("bd"):
        return of_policy(policy, contract).days_between(window["notified"], window["start"]) < int(least[:-2])
    return window["start"] - window["notified"] < duration(least)


def judge_window(window, policy, contract):
    """(accepted part of the whole window, reasons, warnings)."""
    rule = policy.get("maintenance")
    whole = [(window["start"], window["end"])]
    if window["status"] in ("cancelled", "tentative"):
        return [], [window["status"]], []
    if rule is None:
        return [], ["not-in-policy"], []
    notice, hours, accepted = [], [], whole
    if "min_notice" in rule:
        if window["notified"] is None:
            notice.append("notice-unknown")
        elif notice_short(window, rule["min_notice"], policy, contract):
            notice.append("notice-short")
    if "channel" in rule and window["channel"] != rule["channel"]:
        notice.append("channel")
    if "allowed_hours" in rule:
        inside = both(whole, allowed_spans(rule["allowed_hours"], contract, whole[0]))
        if without(whole, inside):
            hours.append("hours")
        if rule["allowed_hours"].get("rule", "required") == "required":
            accepted = inside
    advisory = rule.get("notice", "required") == "advisory"
    soft = "allowed_hours" in rule and rule["allowed_hours"].get("rule", "required") == "advisory"
    reasons = ([] if advisory else notice) + ([] if soft else hours)
    warnings = (notice if advisory else []) + (hours if soft else [])
    if notice and not advisory:
        accepted = []
    return accepted, reasons, warnings


def excluded_by_cause(incidents, service, causes):
    """Where at least one incident covers and every one that does has a cause of `causes`."""
    mine = [i for i in incidents if i["service"] == service]
    good = [(i["start"], i["end"]) for i in mine if i["cause"] in causes]
    bad = [(i["start"], i["end"]) for i in mine if i["cause"] not in causes]
    return without(good, bad)


def accepted_for(service, case, policy):
    """All accepted maintenance of a service, in and out of the period."""
    those = [w for w in case["data"]["windows"] if not w["services"] or service in w["services"]]
    return normal([p for w in those for p in judge_window(w, policy, case["contract"])[0]])


def listed(case, policy, span):
    names = {s["id"] for s in case["contract"]["service"]}
    out = []
    for w in sorted(case["data"]["windows"], key=lambda w: (w["start"], w["uid"])):
        if w["start"] >= span[1] or w["end"] <= span[0] or (w["services"] and not names & set(w["services"])):
            continue
        accepted, reasons, warnings = judge_window(w, policy, case["contract"])
        out.append({"uid": w["uid"], "start": written(w["start"]), "end": written(w["end"]),
                    "accepted_ms": length(both(accepted, [span])), "reasons": reasons, "warnings": warnings})
    return out


def causes_excluded_from(policy, purpose):
    return {c for e in policy.get("exclusion", []) if purpose in e["from"] for c in e["causes"]}


def oldest_first(downtime, allowance):
    if allowance is None:
        return downtime
    out = []
    for s, e in downtime:
        take = min(e - s, allowance)
        allowance -= take
        out.append((s, s + take))
    return normal(out)
