# SPDX-License-Identifier: GPL-3.0-or-later
"""Random contract-months: shipped and made-up policies, every zone's change of clock, limits hit to the millisecond."""
import copy
from random import Random

from business import DAYS
from folder import empty
from periods import month_span
from timeline import DAY, HOUR, MINUTE, duration, local_day, zone

ZONES = ["America/Denver", "Europe/Madrid", "UTC", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca",
         "America/St_Johns", "Pacific/Apia", "America/Santiago"]
CAUSES = ["unclassified", "provider", "network", "backbone", "dos", "customer", "customer-network", "third-party",
          "force-majeure", "quota", "suspension", "announced"]
TYPES = ["game", "vps", "dedicated", "web-hosting", "mail", "hypervisor", "hosted", "other"]


def made_up(r: Random):
    def measure():
        kind = r.choice(["runs", "runs", "error-rate", "interval-mean"])
        m = {"kind": kind, "probes": r.sample(["http", "dns", "tcp"], r.randint(1, 2))}
        if kind != "interval-mean":
            m["interval"] = r.choice(["1m", "5m", "90s"])
            if r.random() < .5:
                m["max_gap"] = r.choice(["1m", "3m", "10m", "7m30s", "2h"])
            m["no_data"] = r.choice(["up", "down", "excluded"])
            if r.random() < .5:
                m["min_outage"] = r.choice(["1m", "5m", "15m", "1ms"])
        if kind == "runs":
            m["combine"] = r.choice(["any", "all"])
            m["min_failures"] = r.randint(1, 3)
            m["extent"] = r.choice(["first-to-last-failed", "first-failed-to-next-up"])
            if r.random() < .4:
                m["resolution"] = r.choice(["1m", "5m", "1s"])
        else:
            m["bucket"] = r.choice(["5m", "1h", "7h", "11m"])
            m["threshold"] = r.choice(["50", "0", "10", "33.333", "99"])
        if kind == "error-rate" and r.random() < .6:
            m["min_bad"] = r.choice(["5m", "2h", "15m"])
        if kind == "interval-mean":
            m["interval_value"] = r.choice(["binary", "fraction"])
            m["empty_interval"] = r.choice(["available", "dropped"])
            m["calls"] = r.random() < .7
            if r.random() < .5:
                m["interval"] = r.choice(["1m", "5m"])
            if r.random() < .6:
                m["max_delay"] = "3m"
        return m

    p = {"schema": 1, "id": "made-up", "name": "Made up", "provider": "P", "source": "none", "class": [
        {"id": f"c{n}", "title": "C", "target": r.choice(["99.9", "99", "100", "95.5", "0"]), "clauses": [f"X-{n}"],
         "measure": measure()} for n in range(r.randint(1, 2))]}
    means = any(c["measure"]["kind"] == "interval-mean" for c in p["class"])
    if r.random() < .8:
        rule = p["maintenance"] = {"excludes": "window" if means else r.choice(["window", "unavailability"])}
        if rule["excludes"] == "unavailability" and r.random() < .7:
            rule["allowance"] = r.choice(["2h", "30m", "0s"])
        if r.random() < .6:
            rule["min_notice"] = r.choice(["0s", "3d", "2h"])
        rule["notice"] = r.choice(["required", "required", "advisory"])
        if r.random() < .3:
            rule["channel"] = "email"
        if r.random() < .6:
            hours = rule["allowed_hours"] = {"from": r.choice(["22:00", "10:00", "02:30"]), "to": r.choice(["02:00", "06:15", "23:59"])}
            if r.random() < .5:
                hours["zone"] = r.choice(["-07:00", "Europe/Madrid", "America/Denver"])
            if r.random() < .5:
                hours["rule"] = r.choice(["required", "advisory"])
            if r.random() < .4:
                hours["days"] = r.sample(DAYS, r.randint(1, 6))
    for _ in range(r.randint(0, 3)):
        p.setdefault("exclusion", []).append({"causes": r.sample(CAUSES, r.randint(1, 4)),
                                              "from": r.choice([["availability"], ["credit"], ["availability", "credit"]])})
    c = p["credit"] = {"kind": r.choice(["pro-rata", "pro-rata", "per-block", "per-block", "tiers", "negotiated", "none"])}
    if r.random() < .5:
        c["trigger"] = r.choice(["outage", "breach"])
    if r.random() < .5:
        c["cap_percent"] = r.choice(["100", "20", "0.5", "33.333"])
    if c["kind"] == "pro-rata":
        c |= {"basis": r.choice(["30d", "period"]), "multiplier": r.choice(["1", "10", "0.5"])}
    if c["kind"] == "per-block":
        c |= {"block": r.choice(["15m", "1h", "7m"]), "rounding": r.choice(["up", "down"]),
              "aggregate": r.choice(["outage", "period"]), "day_basis": r.choice(["period", "30d"])}
        c |= r.choice([{"days": "1"}, {"days": "0.25"}, {"percent": "5"}, {"percent": "0.333"}])
    if c["kind"] == "tiers":
        c["base"] = r.choice(["fee", "seat"])
        c["tier"] = [{"below": b, "percent": w} for b, w in r.sample([("100", "5"), ("99.9", "10"), ("99", "25"), ("95", "100")], 3)]
    elif c["kind"] != "none" and r.random() < .4:
        c["scenario"] = []
        for n in range(r.randint(1, 3)):
            s = {"id": f"s{n}", "clauses": [f"S-{n}"]}
            if r.random() < .7:
                s["causes"] = r.sample(CAUSES[1:], 3) + ["unclassified"]
            if r.random() < .5:
                s["service_types"] = r.sample(TYPES, 5)
            if r.random() < .5:
                s["longer_than"] = r.choice(["10m", "5m", "1h"])
            c["scenario"].append(s)
    if r.random() < .7:
        p["claim"] = {"within": r.choice(["72h", "1d", "30d"]), "from": r.choice(["incident-end", "post-mortem", "month-end"]),
                      "requires": r.choice([[], ["service", "proof"]])}
    if r.random() < .5:
        p["gate"] = [{"id": "good-standing"}]
    if r.random() < .5:
        settings = [("credit.cap_percent", "50"), ("class.c0.target", "98")]
        if p["class"][0]["measure"]["kind"] == "runs":
            settings.append(("class.c0.measure.min_failures", 2))
        if p["class"][0]["measure"]["kind"] != "interval-mean":
            settings.append(("class.c0.measure.no_data", "down"))
        settings = [s for s in settings if s[0] != "class.c0.target"]
        p["reading"] = [{"id": f"r{n}", "clause": "X-0", "question": "?", "set": dict([s])} for n, s in enumerate(settings)]
    support(r, p)
    return p


def support(r: Random, p):
    p["support"] = {"channels": ["ticket"], "default_severity": "3", "business": {
        "days": r.choice([DAYS[:5], DAYS, ["sat", "sun"]]), "from": "09:00", "to": r.choice(["17:00", "16:30"]), "holidays": ["2026-03-09"]},
        "severity": [{"id": str(n), "title": "S"} for n in (1, 2, 3)]}
    if r.random() < .4:
        p["support"]["business"]["zone"] = r.choice(ZONES)
    for s in p["support"]["severity"]:
        for key in ("response", "update", "status_reply"):
            if r.random() < .7:
                s[key] = r.choice(["1h", "6h", "1bd", "2bd", "30m"])
    if r.random() < .5:
        p["support"]["severity"][0]["update"] = "continuous"
    p["obligation"] = [
        {"kind": "backups", "backup": "daily", "per_day": r.randint(1, 2), "days": 3},
        {"kind": "backups", "backup": "weekly", "weekday": "fri", "weeks": 2},
        {"kind": "backups", "backup": "snapshot", "every": "4h", "over": "1d"},
        {"kind": "price-notice", "notice": "60d"}, {"kind": "escalation", "within": r.choice(["1bd", "4h"])}, {"kind": "cost-approval"}]


def random_case(seed, shipped):
    r = Random(seed)
    policy = copy.deepcopy(r.choice(shipped)) if r.random() < .35 else made_up(r)
    month = r.choice(["2026-03", "2026-10", "2026-04", "2026-02", "2025-11"])
    contract = {"schema": 1, "id": "c", "customer": "C", "time_zone": r.choice(ZONES),
                "currency": r.choice(["USD", "JPY", "KWD"]), "billing_day": r.choice([1, 1, 8, 28]), "start": "2025-01-01"}
    span = month_span(contract, month)
    if r.random() < .7:  # a short period keeps the case small
        first = local_day(zone(contract["time_zone"]), span[0] + r.randint(0, 24) * DAY + 12 * HOUR)
        if r.random() < .5:
            contract["start"] = first.isoformat()
        else:
            contract["end"] = first.isoformat()
            if first.isoformat() <= local_day(zone(contract["time_zone"]), span[0]).isoformat():
                contract.pop("end")
    span = month_span(contract, month)
    prices = {"JPY": ["1000", "77", "12345"], "KWD": ["1000.000", "12.345", "0.007"],
              "USD": ["1000.00", "12.34", "0.07", "28.00"]}[contract["currency"]]
    price = lambda: r.choice(prices)
    contract["service"] = []
    for n in range(r.randint(1, 2)):
        service = {"id": f"s-{n}", "class": r.choice(policy["class"])["id"], "type": r.choice(TYPES), "price": price()}
        if r.random() < .3:
            service["charge"] = [{"month": month, "amount": price()}]
        base = policy["credit"].get("base", "fee")
        if base != "fee":
            service["named_charge"] = [{"name": base, "amount": price()}]
        contract["service"].append(service)
    if "gate" in policy and r.random() < .5:
        start = span[0] + r.choice([-DAY, 0, HOUR])
        contract["standing"] = [{"gate": policy["gate"][0]["id"], "reason": "r", "from": start,
                                 "until": r.choice([None, start + HOUR, start + DAY, start + DAY + 1])}]
    as_of = r.choice([span[1] + 5 * DAY, span[1] + 40 * DAY, span[0] + (span[1] - span[0]) // 2, span[1]])
    case = {"policy": policy, "contract": contract, "data": empty()}
    for service in contract["service"]:
        fill(r, case, service, span, month)
    if case["data"]["incidents"] and r.random() < .4:  # at the limits of a claim's days
        end = r.choice(case["data"]["incidents"])["end"]
        as_of = end + r.choice([DAY, 3 * DAY, 30 * DAY]) + r.choice([0, 1, -DAY, -DAY + 1])
    if r.random() < .05:  # nothing is left to measure
        case["data"]["windows"].append({"uid": "all", "services": [], "start": span[0] - DAY, "end": span[1] + DAY,
                                        "notified": span[0] - 40 * DAY, "channel": "email", "status": "confirmed"})
    support_data(r, case, span, as_of)
    return case, month, as_of


def fill(r: Random, case, service, span, month):
    data, name = case["data"], service["id"]
    m = next(c for c in case["policy"]["class"] if c["id"] == service["class"])["measure"]
    step = duration(m.get("interval", "1m"))
    spots = [r.choice([span[0], span[1], r.randrange(span[0], span[1])]) // MINUTE * MINUTE for _ in range(4)]
    marks = []
    changing = [p for p in m.get("probes", []) if "interval" in m and r.random() < .35]
    for probe in changing:
        for spot in sorted(spots):
            at = spot - 40 * step
            for _ in range(r.randint(1, 30)):
                data["changes"].append((at, name, probe, r.choice(["up", "up", "down", "down", "unknown"])))
                if r.random() < .05:
                    data["changes"].append((at, name, probe, r.choice(["up", "down", "unknown"])))
                marks.append(at)
                at += r.choice([step, 7 * step, step // 2, 1]) + r.choice([0, 0, 1, -1, 1600, 30_000])
            if m["kind"] != "runs" or r.random() < .7:  # long states make many checks
                data["changes"].append((at + step, name, probe, "unknown"))
    for spot in spots:
        for probe in [p for p in m.get("probes", []) if p not in changing]:
            at, state = spot - 40 * step, "up"
            while at < spot + 40 * step:
                if r.random() < .15:
                    state = r.choice(["up", "down", "down"])
                kind = state if r.random() > .02 else "unknown"
                data["checks"].append((at, name, probe, kind))
                if r.random() < .01:
                    data["checks"].append((at, name, probe, r.choice(["up", "down"])))
                marks.append(at)
                at += step * r.choice([1] * 12 + [2, 3, 4, 15]) + r.choice([0, 0, 0, 1, -1, 1600, 30_000])
        if m.get("calls"):
            for _ in range(60):
                start = spot + r.randrange(0, 2 * HOUR)
                decoded = start + 5000 if r.random() < .9 else None
                late = r.choice([0, 3 * MINUTE, 3 * MINUTE + 1]) if r.random() < .5 else 1000
                data["calls"].append({"started": start, "service": name, "line": r.random() < .9, "answered": r.random() < .8,
                                      "decoded": decoded, "delivered": decoded + late if decoded and r.random() < .9 else None})
                marks.append(start)
    marks = marks or spots
    near = lambda: r.choice(marks) + r.choice([0, 0, 1, MINUTE, -7 * MINUTE])
    for n in range(r.randint(0, 6)):
        start = near()
        data["incidents"].append({"id": f"i-{name}-{r.randint(10, 99)}-{n}", "service": name, "start": start,
                                  "end": start + r.choice([MINUTE, 20 * MINUTE, HOUR, DAY]), "cause": r.choice(CAUSES),
                                  "post_mortem": r.choice([None, start + 2 * DAY, start + 30 * DAY]),
                                  "identified": None, "affected": None})
    for n in range(r.randint(0, 5)):
        start = near() // 1000 * 1000
        services = r.choice([[], [name], ["elsewhere"]])
        notified = r.choice([None, start - 3 * DAY, start - 3 * DAY + 1000, start - 10 * DAY, start, start + 1000])
        data["windows"].append({"uid": f"w-{name}-{n}", "services": services, "start": start, "notified": notified,
                                "end": start + r.choice([10 * MINUTE, 2 * HOUR, 30 * HOUR]),
                                "channel": r.choice(["", "email", "email", "phone"]),
                                "status": r.choice(["confirmed"] * 4 + ["tentative", "cancelled"])})
    for _ in range(r.randint(0, 2)):
        start = near()
        data["decisions"].append({"kind": "bridge", "service": name, "from": start, "to": start + r.choice([5, 12, 60]) * MINUTE})
    if case["policy"]["credit"]["kind"] == "negotiated" and r.random() < .5:
        price = service["price"]
        data["decisions"].append({"kind": "agreed-remedy", "service": name, "month": r.choice([month, "2026-01"]), "amount": price})
    for _ in range(6):
        data["evidence"].append({"at": near(), "service": name, "failed": r.random() < .6})
    for _ in range(r.choice([0, 3, 60])):
        at = span[1] - r.randrange(0, 40 * DAY)
        data["backups"].append({"at": at, "service": name, "kind": r.choice(["daily", "weekly", "snapshot"]),
                                "good": r.random() < .9, "until": r.choice([None, None, at + 60 * DAY])})


def support_data(r: Random, case, span, as_of):
    data = case["data"]
    if r.random() < .5:  # backups that keep the promise up to an instant
        for n in range(1, 60):
            for s in case["contract"]["service"]:
                at = as_of - n * 4 * HOUR + r.choice([0, 0, 0, 1, -1] if r.random() < .05 else [0])
                for kind in ("snapshot", "daily", "weekly"):
                    data["backups"].append({"at": at, "service": s["id"], "kind": kind, "good": True, "until": None})
    for _ in range(r.randint(0, 3)):
        given = span[0] - 60 * DAY + r.randrange(0, 10 * DAY) // 1000 * 1000
        data["notices"].append({"given": given, "effective": given + 60 * DAY + r.choice([0, -1000, DAY]), "old": "10", "new": "11",
                                "service": r.choice(case["contract"]["service"])["id"]})
    severities = [s["id"] for s in case["policy"].get("support", {}).get("severity", [{"id": "1"}])]
    for n in range(r.choice([0, 1, 5])):
        opened = r.randrange(span[0] - DAY, span[1] + DAY) // MINUTE * MINUTE
        at, events = opened, []
        for _ in range(r.randint(0, 7)):
            at += r.choice([1, MINUTE, 30 * MINUTE, HOUR, 6 * HOUR, 26 * HOUR])
            kind = r.choice(["severity", "response", "update", "status-request", "status-reply", "workaround", "patch", "resolved"])
            events.append({"at": at, "kind": kind} | ({"severity": r.choice(severities)} if kind == "severity" else {}))
            if kind == "resolved":
                break
        escalated = r.choice([None, opened + HOUR])
        started = r.choice([None, opened + 2 * HOUR])
        data["tickets"].append({"id": f"T-{n}", "opened": opened, "service": None, "in_scope": r.random() < .5, "events": events,
                                "quoted": r.choice([None, opened, opened + 2 * HOUR, opened + 2 * HOUR + 1]), "started": started,
                                "escalated": escalated,
                                "answered": escalated and r.choice([None, escalated + 4 * HOUR, escalated + 4 * HOUR + 1, escalated + 30 * HOUR])})
