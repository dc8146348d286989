# SPDX-License-Identifier: GPL-3.0-or-later
"""Random policies of the wider language, valid by construction: classes and what surrounds them."""
from random import Random

from business import DAYS
from months import CAUSES, ZONES
from wide_credit import credit_terms

PROBES = ["http", "dns", "tcp"]


def some(r: Random, chance):
    return r.random() < chance


def hours_table(r: Random, equal=False):
    """The shape of [business]; `equal` gives every day that is named the same business time."""
    spans = [("09:00", "17:00"), ("08:30", "12:00"), ("22:00", "02:30"), ("01:30", "24:00"), ("00:00", "24:00"), ("13:00", "18:15")]
    rows = [{"days": r.choice([DAYS[:5], DAYS, ["sat", "sun"], ["mon", "wed", "fri"]]), "from": f, "to": t}
            for f, t in r.sample(spans, r.choice([1, 1, 2, 3]))]
    if equal:
        rows = [row | {"days": rows[0]["days"]} for row in rows]
    table = dict(rows[0]) if len(rows) == 1 and some(r, .6) else {"hours": rows}
    if some(r, .5):
        table["holidays"] = r.sample(["2026-03-09", "2026-04-03", "2026-03-29", "2026-02-28", "2026-10-26", "2025-11-03"], 3)
    if some(r, .3):
        table["zone"] = r.choice(ZONES)
    return table


def measure(r: Random):
    kind = r.choice(["runs", "runs", "runs", "error-rate", "error-rate", "interval-mean"])
    m = {"kind": kind, "probes": r.sample(PROBES, r.choice([1, 1, 2, 3]))}
    if kind != "interval-mean" or some(r, .5):
        m["interval"] = r.choice(["1m", "5m", "90s"])
        if some(r, .4):
            m["max_gap"] = r.choice(["1m", "3m", "10m", "7m30s", "2h"])
        if some(r, .3):
            m["unless_down"] = r.choice([["origin"], ["origin", "gate"]])
    if kind != "interval-mean":
        m["no_data"] = r.choice(["up", "up", "down", "excluded", "excluded"])
        if some(r, .5):
            m["min_outage"] = r.choice(["1m", "5m", "15m", "1ms", "90s"])
            if some(r, .6):
                m["min_outage_counts"] = r.choice(["from", "over"])
        if some(r, .25):
            m["starts"] = r.choice(["ticket", "identified", "identified", "failure"])
            if m["starts"] == "ticket" and some(r, .7):
                m["report_before"] = r.choice(["5m", "2h", "1ms"])
        if some(r, .2):
            m["denominator"] = r.choice(["30d", "720h", "1h", "33d"])
    if kind == "runs":
        m["combine"] = r.choice(["any", "any", "all", "at-least"])
        if m["combine"] == "at-least":
            m["at_least"] = r.randint(1, len(m["probes"]))
        m["min_failures"] = r.randint(1, 2)
        m["extent"] = r.choice(["first-to-last-failed", "first-failed-to-next-up"])
        if some(r, .5):
            m["resolution"] = r.choice(["1m", "5m", "1s", "7m"])
            if some(r, .8):
                m["resolution_rounding"] = r.choice(["nearest", "down", "up"])
    else:
        m["bucket"] = r.choice(["5m", "1h", "7h", "11m", "1d"])
        m["threshold"] = r.choice(["50", "10", "33.333", "100", "0"])
        if some(r, .5) and m["threshold"] != "0":
            m["threshold_counts"] = r.choice(["over", "from"])
        if m["threshold"] == "100":
            m["threshold_counts"] = "from"
        if some(r, .4):
            m["min_samples"] = r.choice([2, 3, 20, 100])
    if kind == "error-rate" and some(r, .5):
        m["min_bad"] = r.choice(["5m", "2h", "15m", "1h"])
    if kind == "interval-mean":
        m["interval_value"] = r.choice(["binary", "fraction"])
        m["empty_interval"] = r.choice(["available", "dropped"])
        m["calls"] = some(r, .3)
        if some(r, .3):
            m["interval_value"], m["bucket"] = "fraction", "period"
            m.pop("threshold")
            m.pop("threshold_counts", None)
    return m


def metric(r: Random, n):
    m = {"id": f"m{n}", "title": "M", "probes": r.sample(["rtt", "loss", "mos"], r.choice([1, 1, 2])),
         "statistic": r.choice(["mean", "median", "p95", "p99", "max", "min", "share-beyond"]),
         "limit": r.choice(["45", "0", "12.5", "50", "-3.000001"]), "unit": r.choice(["ms", "%"])}
    if some(r, .6):
        m["side"] = r.choice(["most", "least"])
    if m["statistic"] == "share-beyond":
        m["beyond"], m["limit"] = r.choice(["45", "12.5", "0"]), r.choice(["0", "25", "50", "33.333333"])
    if some(r, .4):
        m["bucket"] = r.choice(["5m", "1h", "1d"])
    if some(r, .5):
        m["clauses"] = [f"M-{n}"]
    return m


def a_class(r: Random, n, group):
    c = {"id": f"c{n}", "title": "C", "clauses": [f"X-{n}"], "target": r.choice(["99.9", "99", "100", "95.5", "50", "90", "98"])}
    if group:
        c["of"] = "group"
    if some(r, .35):
        c["period"] = r.choice(["month", "quarter", "year", "30d", "7d", "91d"])
        if c["period"] in ("quarter", "year") and some(r, .5):
            c["first_month"] = r.choice([1, 2, 3] if c["period"] == "quarter" else [1, 4, 3, 11])
    c["measure"] = measure(r)
    if not group and some(r, .3):
        c["metric"] = [metric(r, k) for k in range(r.randint(1, 2))]
        if some(r, .3):
            c.pop("measure"), c.pop("target")
    if some(r, .3):
        c["service_hours"] = hours_table(r)
    return c


def maintenance(r: Random, means):
    rule = {"excludes": "window" if means else r.choice(["window", "unavailability"])}
    if rule["excludes"] == "unavailability" and some(r, .7):
        rule["allowance"] = r.choice(["2h", "30m", "0s"])
    if some(r, .6):
        rule["min_notice"] = r.choice(["0s", "3d", "2h", "1bd", "2bd", "5bd"])
    rule["notice"] = r.choice(["required", "required", "advisory"])
    if some(r, .3):
        rule["allowed_hours"] = {"from": r.choice(["22:00", "10:00", "02:30"]), "to": r.choice(["02:00", "06:15", "23:59"])}
    return rule


def support(r: Random, p):
    p["support"] = {"channels": ["ticket"], "default_severity": "3", "severity": [{"id": str(n), "title": "S"} for n in (1, 2, 3)]}
    for s in p["support"]["severity"]:
        for key in ("response", "update", "status_reply", "resolution"):
            if some(r, .7):
                s[key] = r.choice(["1h", "6h", "1bd", "2bd", "30m", "8bh", "1bh", "90m"])
        if some(r, .3):
            s["resolved_by"] = r.choice([["resolved", "workaround"], ["resolved"], ["workaround", "patch", "resolved"]])
    if some(r, .3):
        p["support"]["severity"][0]["update"] = "continuous"


def rights(r: Random):
    out = []
    for n in range(r.randint(1, 2)):
        right = {"id": f"g{n}", "text": "A right.", "clauses": [f"R-{n}"]}
        right |= r.choice([{"missed": True}, {"downtime_over": r.choice(["10m", "1h", "7h12m", "1ms"])}])
        if some(r, .7):
            right["for"] = r.choice(["30d", "1d", "72h", "100d"])
        if some(r, .5):
            right["within"] = r.randint(1, 4)
            right["months"] = r.randint(1, right["within"])
        out.append(right)
    return out


def readings(r: Random, p):
    sets, c0 = [], p["class"][0]
    m = c0.get("measure", {})
    if m.get("kind") == "runs":
        sets += [{"class.c0.measure.min_failures": 2}, {"class.c0.measure.extent": "first-to-last-failed"}]
    if "measure" in c0:
        sets.append({"class.c0.service_hours": {"days": DAYS[:5], "from": "08:00", "to": "18:00"}})
        sets.append({"class.c0.period": "30d"})
    if c0.get("metric"):
        sets.append({"class.c0.metric.m0.limit": "3"})
    sets += [{"credit.cap_percent": "50"}, {"credit.least": "5"}, {"support.severity.3.resolution": "2h"}]
    for rule in p["credit"].get("rule", []):
        if rule["kind"] != "negotiated":
            sets.append({f"credit.rule.{rule['id']}.cap_percent": "7"})
        if rule["kind"] in ("pro-rata", "table", "per-block") and rule.get("on") not in ("response", "update", "resolution"):
            sets.append({f"credit.rule.{rule['id']}.adds": True})
    chosen = r.sample(sets, min(len(sets), 2))
    return [{"id": f"r{n}", "clause": "X-0", "question": "?", "set": s} for n, s in enumerate(chosen)]


def policy(r: Random):
    grouped = some(r, .25)
    p = {"schema": 1, "id": "made-up", "name": "Made up", "provider": "P", "source": "none",
         "class": [a_class(r, n, False) for n in range(r.randint(1, 2))]}
    if grouped:
        p["class"].append(a_class(r, len(p["class"]), True))
    business = hours_table(r, equal=True)
    support(r, p)
    if some(r, .5):
        p["business"] = business
    elif "hours" in business:
        p["business"] = business
    else:
        p["support"]["business"] = business
    means = any(c.get("measure", {}).get("kind") == "interval-mean" for c in p["class"])
    if some(r, .7):
        p["maintenance"] = maintenance(r, means)
    for _ in range(r.randint(0, 2)):
        p.setdefault("exclusion", []).append({"causes": r.sample(CAUSES, r.randint(1, 4)),
                                              "from": r.choice([["availability"], ["credit"], ["availability", "credit"]])})
    if some(r, .25):
        p["impact"] = {"weighs": r.choice([["availability"], ["credit"], ["availability", "credit"]])}
    p["credit"] = credit_terms(r, p)
    if some(r, .7):
        p["claim"] = {"within": r.choice(["72h", "1d", "5bd", "1bd", "2mo", "1mo", "12mo"]),
                      "from": r.choice(["incident-end", "post-mortem", "month-end", "ticket-closed"]),
                      "requires": r.choice([[], ["service", "proof"]])}
        if some(r, .5):
            p["claim"]["report_within"] = r.choice(["24h", "0s", "1h"])
    if some(r, .3):
        p["gate"] = [{"id": "good-standing"}]
    if some(r, .3):
        p["right"] = rights(r)
    p["obligation"] = [{"kind": "backups", "backup": "daily", "per_day": 1, "days": 3}, {"kind": "price-notice", "notice": "60d"},
                       {"kind": "escalation", "within": r.choice(["1bd", "4h", "3bh"])}]
    if some(r, .4):
        p["reading"] = readings(r, p)
    return p
