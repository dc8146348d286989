# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepted maintenance, allowances and causes (docs/rules.md, section 5)."""
from datetime import timedelta

from timeline import both, clock, duration, local, local_day, normal, without, zone

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


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


def judge_window(window, rule, contract):
    """(accepted part of the whole window, reasons, warnings)."""
    whole = [(window["start"], window["end"])]
    if window["status"] in ("cancelled", "tentative"):
        return [], [window["status"]], []
    if rule is None:
        return [], ["not-in-policy"], []
    notice, hours, accepted = [], [], whole
    if "min_notice" in rule:
        if window["notified"] is None:
            notice.append("notice-unknown")
        elif window["start"] - window["notified"] < duration(rule["min_notice"]):
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
