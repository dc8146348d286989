# SPDX-License-Identifier: GPL-3.0-or-later
"""Random remedies of the wider language, valid by construction."""
from random import Random

CAUSES = ["provider", "network", "dos", "customer", "third-party", "unclassified"]
TYPES = ["game", "vps", "dedicated", "web-hosting", "mail", "hypervisor", "hosted", "other"]


def some(r: Random, chance):
    return r.random() < chance


def worth(r: Random, hours=False, first=False):
    """percent, days, hours or an amount."""
    kinds = [{"percent": r.choice(["5", "0.333", "100", "12.5"])}, {"days": r.choice(["1", "0.25", "3"])},
             {"amount": r.choice(["2", "20", "1"])}, {"amount": "3", "per": "unit"}]
    if hours:
        kinds.append({"hours": r.choice(["1", "10", "0.5"])})
    return dict(r.choice(kinds))


def scenarios(r: Random):
    out = []
    for n in range(r.randint(1, 2)):
        s = {"id": f"s{n}", "clauses": [f"S-{n}"]}
        if some(r, .6):
            s["causes"] = r.sample(CAUSES[:-1], 2) + ["unclassified"]
        if some(r, .4):
            s["service_types"] = r.sample(TYPES, 5)
        if some(r, .6):
            s |= r.choice([{"longer_than": r.choice(["10m", "5m", "1h"])}, {"at_least": r.choice(["10m", "5m", "1h", "90s"])}])
        out.append(s)
    return out


def free_time(r: Random, terms):
    if some(r, .3):
        terms["free"] = r.choice(["1m", "5m", "1h"])
    if some(r, .3):
        terms["beyond"] = "target"


def tiers(r: Random):
    bounds = r.sample(["100", "99.9", "99", "95", "99.99", "50"], 3)
    out = [{r.choice(["below", "at_or_below"]): b} | worth(r) for b in bounds]
    if some(r, .3):
        word = "below" if "at_or_below" in out[0] else "at_or_below"
        out.append({word: bounds[0]} | worth(r))
    return out


def table_rows(r: Random):
    bounds = r.sample(["1m", "5m", "10m", "1h", "3h", "1d"], 3)
    out = [{r.choice(["from", "over"]): b} | worth(r, hours=True) for b in bounds]
    if some(r, .3):
        word = "from" if "over" in out[0] else "over"
        out.append({word: bounds[0]} | worth(r, hours=True))
    return out


def paid_by_time(r: Random, kind):
    """pro-rata, per-block or table, on outages."""
    t = {"kind": kind}
    by_outage = True
    if kind == "pro-rata":
        t |= {"basis": r.choice(["30d", "period"]), "multiplier": r.choice(["1", "10", "0.5"])}
    elif kind == "per-block":
        t |= {"block": r.choice(["15m", "1h", "7m", "calendar-day"]), "rounding": r.choice(["up", "down"]),
              "day_basis": r.choice(["period", "30d"])} | worth(r)
        if t["block"] == "calendar-day":
            by_outage = False
            t.pop("rounding")
        else:
            t["aggregate"] = r.choice(["outage", "outage", "period"])
            by_outage = t["aggregate"] == "outage"
            if by_outage and some(r, .3):
                t["first_percent"] = r.choice(["1", "10"])
        if "days" not in t:
            t.pop("day_basis")
    else:
        t |= {"by": r.choice(["outage", "outage", "period"]), "row": table_rows(r)}
        by_outage = t["by"] == "outage"
        if some(r, .3) and any("days" in row or "hours" in row for row in t["row"]):
            t["day_basis"] = "30d"
    if by_outage and some(r, .3):
        t["cap_percent_outage"] = r.choice(["10", "1", "33.333"])
    free_time(r, t)
    if some(r, .35):
        t["scenario"] = scenarios(r)
    return t


def by_availability(r: Random, kind):
    t = {"kind": kind}
    if kind == "tiers":
        t |= {"tier": tiers(r), "base": r.choice(["fee", "seat"])}
        if any("days" in row for row in t["tier"]) and some(r, .3):
            t["day_basis"] = "30d"
    if kind == "flat":
        t |= worth(r)
    return t


def rule(r: Random, n, p):
    """One [[credit.rule]]; for the classes of groups none that admits outages, none on metrics."""
    alone = [c["id"] for c in p["class"] if c.get("of") != "group"]
    metrics = [m["id"] for c in p["class"] for m in c.get("metric", [])]
    what = r.choice(["time", "time", "availability", "availability", "flat-outage", "ticket", "metric", "negotiated"])
    if what == "metric" and not metrics:
        what = "time"
    if what == "time":
        t = paid_by_time(r, r.choice(["pro-rata", "per-block", "per-block", "table"]))
        if some(r, .3):
            t["on"] = r.choice(["outage", "breach"])
    elif what == "availability":
        t = by_availability(r, r.choice(["tiers", "flat"]))
        if some(r, .3):
            t["on"] = r.choice(["outage", "breach"]) if t["kind"] == "tiers" else "breach"
    elif what == "flat-outage":
        t = {"kind": "flat", "on": "outage"} | worth(r)
        if some(r, .3):
            t["scenario"] = scenarios(r)
    elif what == "ticket":
        t = {"kind": r.choice(["flat", "per-block"]), "on": r.choice(["response", "update", "resolution"])} | worth(r)
        if t["kind"] == "per-block":
            t |= {"block": r.choice(["30m", "1h", "7m"]), "rounding": r.choice(["up", "down"])}
    elif what == "metric":
        t = {"kind": r.choice(["flat", "tiers"]), "on": "metric", "metric": r.choice(metrics)}
        if t["kind"] == "flat":
            t |= worth(r)
        else:
            t["tier"] = [{"beyond": b} | worth(r) for b in r.sample(["0", "12", "45", "50", "30.5", "60"], 3)]
    else:
        t = {"kind": "negotiated"}
    t = {"id": f"k{n}"} | t
    admits = t["kind"] in ("pro-rata", "table") or t["kind"] == "per-block" and what == "time" or what == "flat-outage"
    if admits and some(r, .3):
        t["adds"] = some(r, .8)
    if what != "negotiated" and some(r, .3):
        t["cap_percent"] = r.choice(["100", "20", "3", "33.333"])
    if (admits or what == "metric") and len(alone) < len(p["class"]):
        t["classes"] = alone
    elif some(r, .4):
        those = alone if admits or what == "metric" else [c["id"] for c in p["class"]]
        t["classes"] = r.sample(those, r.randint(1, len(those)))
    if some(r, .6):
        t["clauses"] = [f"K-{n}"]
    return t


def credit_terms(r: Random, p):
    groups = any(c.get("of") == "group" for c in p["class"])
    measured = all("measure" in c for c in p["class"])
    if some(r, .6) or not measured:
        t = {"rule": [rule(r, n, p) for n in range(r.randint(1, 4))]}
    elif groups or some(r, .3):
        t = by_availability(r, r.choice(["tiers", "flat"]))
        if t["kind"] == "tiers" and some(r, .3):
            t["trigger"] = r.choice(["outage", "breach"])
    elif some(r, .1):
        t = {"kind": r.choice(["negotiated", "none"])}
    else:
        t = paid_by_time(r, r.choice(["pro-rata", "per-block", "table"]))
        if some(r, .3):
            t["trigger"] = r.choice(["outage", "breach"])
    if t.get("kind") in ("none", "negotiated"):
        return t | {"clauses": ["Z-9"]}
    if some(r, .5):
        t["cap_percent"] = r.choice(["100", "20", "0.5", "33.333"])
    if some(r, .3):
        t["least"] = r.choice(["1", "5", "10", "25"])
    if some(r, .2):
        within = r.randint(1, 3)
        t["after"] = {"months": r.randint(1, within), "within": within}
    return t | {"clauses": ["Z-9"]}
