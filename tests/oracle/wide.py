# SPDX-License-Identifier: GPL-3.0-or-later
"""Random contract-months of the whole wider language (months.py has those of part one)."""
from datetime import date, timedelta
from fractions import Fraction
from random import Random

from folder import empty
from judge import judge
from months import TYPES, ZONES
from periods import month_span, name, number, runs
from timeline import DAY, HOUR, instant, local_day, zone
from wide_data import fill
from wide_terms import policy, some


def contract_of(r: Random, p, month):
    c = {"schema": 1, "id": "c", "customer": "C", "time_zone": r.choice(ZONES), "currency": r.choice(["USD", "JPY", "KWD"]),
         "billing_day": r.choice([1, 1, 1, 8, 28, 29, 30, 31]), "start": r.choice(["2025-01-01", "2025-11-15", "2025-10-01"])}
    prices = {"JPY": ["1000", "77", "12345"], "KWD": ["1000.000", "12.345", "0.125"],
              "USD": ["1000.00", "12.34", "100.00", "28.05"]}[c["currency"]]
    span, where = month_span(c, month), zone(c["time_zone"])
    day = lambda: local_day(where, span[0] + r.randint(0, 24) * DAY + 12 * HOUR)
    long = any(k.get("period", "month") != "month" for k in p["class"]) or p.get("right") or "after" in p["credit"]
    if some(r, .6 if not long else .15):
        c["start"] = day().isoformat()
    if some(r, .25):
        c["end"] = max(day().isoformat(), (day_after(c["start"])).isoformat())
        if c["end"] <= local_day(where, span[0]).isoformat():
            c.pop("end")
    if not runs(c, number(month)):
        c.pop("end", None)
        c["start"] = "2025-10-01"
    alone = [k["id"] for k in p["class"] if k.get("of") != "group"]
    bases = {t.get("base", "fee") for t in [p["credit"], *p["credit"].get("rule", [])]} - {"fee"}
    c["service"] = []
    for n in range(r.randint(1, 3)):
        s = {"id": f"s-{n}", "class": r.choice(alone if some(r, .8) else [k["id"] for k in p["class"]]), "type": r.choice(TYPES),
             "price": r.choice(prices)}
        if some(r, .3):
            s["charge"] = [{"month": m, "amount": r.choice(prices)} for m in r.sample([month, before(month, 1), before(month, 2)], 2)]
        s["named_charge"] = [{"name": b, "amount": r.choice(prices)} for b in sorted(bases)]
        if not bases:
            s.pop("named_charge")
        if some(r, .3):
            s["units"] = r.randint(1, 4)
        if some(r, .3):
            s["support"] = r.choice(["1", "2", "3"])
        if some(r, .15):
            s["start"] = (day() - timedelta(days=r.choice([0, 0, 30]))).isoformat()
        if some(r, .15):
            s["end"] = max(day().isoformat(), day_after(s.get("start", "2025-01-01")).isoformat())
        c["service"].append(s)
    for n, k in enumerate(k for k in p["class"] if k.get("of") == "group"):
        ids = [s["id"] for s in c["service"]]
        c.setdefault("group", []).append({"id": f"g-{n}", "class": k["id"], "services": r.sample(ids, r.randint(1, len(ids)))})
    if "gate" in p and some(r, .5):
        start = span[0] + r.choice([-DAY, 0, HOUR])
        c["standing"] = [{"gate": "good-standing", "reason": "r", "from": start, "until": r.choice([None, start + HOUR, start + DAY])}]
    return c


def day_after(text):
    return date.fromisoformat(text) + timedelta(days=1)


def before(month, many):
    return name(number(month) - many)


def random_wide(seed):
    r = Random(f"wide {seed}")
    p = policy(r)
    month = r.choice(["2026-03", "2026-10", "2026-04", "2026-02", "2025-11", "2025-12"])
    contract = contract_of(r, p, month)
    span = month_span(contract, month)
    middle = r.randrange(span[0], span[1]) // 1000 * 1000
    as_of = r.choice([span[1] + 5 * DAY, span[1] + 40 * DAY, span[1], span[1] - 1, middle, middle, span[0] + 1])
    case = {"policy": p, "contract": contract, "data": empty()}
    for service in contract["service"]:
        fill(r, case, service, span, month, as_of)
    return (case, month, at_a_limit(r, case, month, as_of)) if some(r, .2) else (case, month, as_of)


def decimal_of(exact):
    """A percentage as it is written in a policy; None where it has no end."""
    millionths = exact * 100 * 10**6
    if millionths.denominator != 1 or not 0 < millionths <= 10**8:
        return None
    return f"{int(millionths) // 10**6}.{int(millionths) % 10**6:06d}".rstrip("0").rstrip(".")


def at_a_limit(r: Random, case, month, as_of):
    """Moves a promise to exactly what was kept, a tier's bound likewise, or `as_of` to the limit of a claim or of a clock."""
    result = judge(case, month, as_of)
    classes = {c["id"]: c for c in case["policy"]["class"]}
    for s in result["services"]:
        a = s["availability"]
        text = decimal_of(Fraction(int(a["num"]), int(a["den"]))) if a else None
        if text and "target" in classes[s["class"]]:
            classes[s["class"]]["target"] = text
            for terms in [case["policy"]["credit"], *case["policy"]["credit"].get("rule", [])]:
                if "tier" in terms and "beyond" not in terms["tier"][0]:
                    terms["tier"][0] = {r.choice(["below", "at_or_below"]): text, "percent": "7"}
                    terms["tier"][1:] = [t for t in terms["tier"][1:] if text not in (t.get("below"), t.get("at_or_below"))]
    limits = [c["deadline"] for s in result["services"] for c in s["claims"] if c["deadline"]]
    limits += [t[key] for t in result["support"] for key in ("response_deadline", "resolution_deadline") if t.get(key)]
    limits = [instant(at) + move for at in limits for move in (0, 1, -DAY, -DAY + 1)]
    return r.choice(limits) if limits and some(r, .6) else as_of
