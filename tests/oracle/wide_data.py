# SPDX-License-Identifier: GPL-3.0-or-later
"""Random data for contracts of the wider language: limits are hit to the millisecond."""
from fractions import Fraction
from random import Random

from months import CAUSES
from timeline import DAY, HOUR, MINUTE, duration

ODD = [0, 0, 0, 0, 1, -1, MINUTE, -7 * MINUTE]


def spots_of(r: Random, span, as_of):
    """Where things happen: within what has passed of the period, at its edges, around `as_of`, before it."""
    end = max(span[0] + HOUR, min(as_of, span[1]))
    out = [r.randrange(span[0], end), r.randrange(span[0], end), r.choice([span[0], span[1], end, end - 8 * DAY]),
           r.choice([span[0] - 20 * DAY, span[0] - 40 * DAY, r.randrange(span[0], span[1])])]
    out = [at // MINUTE * MINUTE for at in out]
    return sorted(set(out))


def checks_of(r: Random, data, name, probe, step, spots):
    marks = []
    if r.random() < .3:
        for spot in spots:
            at = spot - 40 * step
            for _ in range(r.randint(1, 14)):
                data["changes"].append((at, name, probe, r.choice(["up", "down", "down", "up", "unknown"])))
                if r.random() < .05:
                    data["changes"].append((at, name, probe, r.choice(["up", "down", "unknown"])))
                marks.append(at)
                at += r.choice([step, 5 * step, 61_000, 7 * MINUTE, 2 * HOUR, 1, 5 * MINUTE])
            if r.random() < .8:
                data["changes"].append((at, name, probe, "unknown"))
        return marks
    for spot in spots:
        at, run = spot - r.choice([10, 40, 0]) * step, 0
        for _ in range(r.randint(5, 90)):
            run = run - 1 if run > 0 else r.choice([0, 0, 0, 0, 0, r.randint(1, 20)])
            state = "down" if run > 0 else r.choice(["up"] * 12 + ["unknown", "down"])
            data["checks"].append((at, name, probe, state))
            if r.random() < .01:
                data["checks"].append((at, name, probe, r.choice(["up", "down"])))
            marks.append(at)
            at += step * r.choice([1] * 12 + [2, 3, 4, 15]) + r.choice([0, 0, 0, 0, 0, 1, -1, 1600, 30_000])
    return marks


def requests_of(r: Random, data, name, probe, step, spots):
    for spot in spots:
        at = spot - 5 * step
        for _ in range(r.randint(1, 25)):
            total = r.choice([0, 1, 2, 10, 20, 99, 100, 1000])
            failed = min(total, r.choice([0, 0, total, total // 2, total // 10, total // 10 + 1, 1, total * 99 // 100]))
            data["requests"].append((at, name, probe, total, failed))
            if r.random() < .06:
                data["requests"].append((at, name, probe, *r.choice([(total, failed), (total + 1, failed), (total, total)])))
            at += step * r.choice([1, 1, 1, 2, 4, 30]) + r.choice([0, 0, 0, 1, -1])


def values_of(r: Random, data, name, probe, spots):
    for spot in spots:
        at = spot - HOUR
        for _ in range(r.choice([1, 4, 19, 20, 21])):
            value = Fraction(r.choice(["45", "45.000001", "44.999999", "12.5", "0", "60", "-3.000001", "50", "33.3", "12.500001"]))
            data["values"].append((at, name, probe, value))
            if r.random() < .05:
                data["values"].append((at, name, probe, r.choice([value, value + 1])))
            at += r.choice([MINUTE, 5 * MINUTE, HOUR, 1, 5 * MINUTE - 1])


def calls_of(r: Random, data, name, spots):
    for spot in spots:
        for _ in range(20):
            start = spot + r.randrange(0, 2 * HOUR)
            decoded = start + 5000 if r.random() < .9 else None
            data["calls"].append({"started": start, "service": name, "line": r.random() < .9, "answered": r.random() < .8,
                                  "decoded": decoded, "delivered": decoded + 1000 if decoded and r.random() < .9 else None})


def fill(r: Random, case, service, span, month, as_of):
    """Everything of one service, measured by its class and by those of its groups."""
    data, name, classes = case["data"], service["id"], {c["id"]: c for c in case["policy"]["class"]}
    those = [classes[service["class"]]] + [classes[g["class"]] for g in case["contract"].get("group", []) if name in g["services"]]
    spots, marks, seen = spots_of(r, span, as_of), [], set()
    if r.random() < .06:
        return
    steps = {}
    for c in those:
        m = c.get("measure", {})
        for probe in m.get("probes", []) + m.get("unless_down", []):
            steps[probe] = min(steps.get(probe, DAY), duration(m["interval"])) if "interval" in m else steps.get(probe, DAY)
        if m.get("calls"):
            calls_of(r, data, name, spots[:2])
        for probe in {p for metric in c.get("metric", []) for p in metric["probes"]} - seen:
            seen.add(probe)
            values_of(r, data, name, probe, spots)
    without = {p for c in those if "interval" not in c.get("measure", {}) for p in c.get("measure", {}).get("probes", [])}
    for probe, step in steps.items():
        step = MINUTE if step == DAY else step
        before = len(data["changes"])
        if r.random() < .85:
            marks += checks_of(r, data, name, probe, step, spots)
        if probe in without and len(data["changes"]) > before:
            del data["changes"][before:]
        if r.random() < .35:
            requests_of(r, data, name, probe, step, spots)
    marks = marks or spots
    near = lambda: r.choice(marks) + r.choice(ODD)
    for n in range(r.randint(0, 5)):
        start = near()
        data["incidents"].append({"id": f"i-{name}-{r.randint(10, 99)}-{n}", "service": name, "start": start,
                                  "end": start + r.choice([MINUTE, 20 * MINUTE, HOUR, DAY]), "cause": r.choice(CAUSES),
                                  "post_mortem": r.choice([None, start + 2 * DAY, start + 30 * DAY]),
                                  "identified": r.choice([None, start, start + 5 * MINUTE, start + 20 * MINUTE, start + HOUR, near()]),
                                  "affected": r.choice([None, "25", "50", "33.3", "100", "1"])})
    for n in range(r.randint(0, 4)):
        start = near() // 1000 * 1000
        notified = r.choice([None, start - 3 * DAY, start - 3 * DAY + 1000, start - 10 * DAY, start - 7 * DAY, start])
        data["windows"].append({"uid": f"w-{name}-{n}", "services": r.choice([[], [name], ["elsewhere"]]), "start": start,
                                "notified": notified, "end": start + r.choice([10 * MINUTE, 2 * HOUR, 30 * HOUR]), "channel": "email",
                                "status": r.choice(["confirmed"] * 4 + ["tentative", "cancelled"])})
    for _ in range(r.randint(0, 2)):
        start = near()
        data["decisions"].append({"kind": "bridge", "service": name, "from": start, "to": start + r.choice([5, 12, 60]) * MINUTE})
    for _ in range(4):
        data["evidence"].append({"at": near(), "service": name, "failed": r.random() < .6})
    for _ in range(r.choice([0, 3, 30])):
        at = span[1] - r.randrange(-DAY, 10 * DAY)
        data["backups"].append({"at": at, "service": name, "kind": "daily", "good": r.random() < .9,
                                "until": r.choice([None, None, at + 60 * DAY, span[1], span[1] - 1])})
    for _ in range(r.choice([0, 0, 1])):
        begin = span[0] + r.choice([0, -1000, 1000, DAY, -40 * DAY, 2 * DAY])
        old, new = r.choice([("10", "11"), ("1000", "12"), ("1000", "1000")])
        data["notices"].append({"given": begin - 60 * DAY + r.choice([0, 1000]), "effective": begin, "old": old, "new": new, "service": name})
    tickets(r, case, name, span, near)


def tickets(r: Random, case, name, span, near):
    severities = [s["id"] for s in case["policy"]["support"]["severity"]]
    for n in range(r.choice([0, 1, 2, 4])):
        opened = near() if r.random() < .6 else r.randrange(span[0] - DAY, span[1] + DAY) // MINUTE * MINUTE
        at, events, resolved = opened, [], False
        for _ in range(r.randint(0, 9)):
            at += r.choice([0, 1, MINUTE, 30 * MINUTE, HOUR, 6 * HOUR, 8 * HOUR, 26 * HOUR])
            kind = r.choice(["severity", "response", "update", "status-request", "status-reply", "workaround", "patch", "resolved",
                             "waiting", "waiting", "resumed"])
            if resolved:
                kind = r.choice(["reopened", "reopened", "reopened", "waiting", "severity"])
            resolved = kind in ("resolved", "waiting", "severity") if resolved else kind == "resolved"
            events.append({"at": at, "kind": kind} | ({"severity": r.choice(severities)} if kind == "severity" else {}))
        escalated = r.choice([None, opened + HOUR])
        case["data"]["tickets"].append({
            "id": f"T-{name}-{n}", "opened": opened, "service": r.choice([None, name, name, name]), "in_scope": r.random() < .8,
            "events": events, "quoted": None, "started": None, "escalated": escalated,
            "answered": escalated and r.choice([None, escalated + 4 * HOUR, escalated + 30 * HOUR])})
