# SPDX-License-Identifier: GPL-3.0-or-later
"""What one remedy, [credit] or a [[credit.rule]], pays (docs/rules.md, sections 7, 15 to 17, 20)."""
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil

from timeline import HOUR, after_first, both, duration, length, local_day, normal, without

DIGITS = {"USD": 2, "EUR": 2, "JPY": 0, "KWD": 3, "BHD": 3}
BY_OUTAGE = ("pro-rata", "per-block", "table")
TICKETS = ("response", "update", "resolution")


def money(minor, currency):
    digits = DIGITS[currency]
    if digits == 0:
        return str(minor)
    return f"{minor // 10**digits}.{minor % 10**digits:0{digits}d}"


def half_up(exact):
    return int((2 * exact + 1) // 2)


def fee_of(service, months):
    """What was charged for the months, or the price of those that say nothing; in the currency."""
    charged = {c["month"]: Fraction(c["amount"]) for c in service.get("charge", [])}
    return sum((charged.get(m, Fraction(service["price"])) for m in months), Fraction(0))


@dataclass
class Subject:
    """A service or a group in its class's period: what a remedy reckons with. Amounts in minor units, exact."""
    id: str
    services: list               # contract tables of the services
    cls: dict
    period: object
    fees: dict                   # service id -> fee
    months: dict                 # service id -> how many months that is
    unit: int
    measured: object
    met: bool | None
    metrics: list
    group: bool = False

    @property
    def fee(self):
        return sum(self.fees.values(), Fraction(0))

    @property
    def units(self):
        return sum(s.get("units", 1) for s in self.services)

    def base(self, terms):
        if terms.get("base", "fee") == "fee":
            return self.fee
        charges = [Fraction(c["amount"]) * self.months[s["id"]] for s in self.services
                   for c in s.get("named_charge", []) if c["name"] == terms["base"]]
        return sum(charges, Fraction(0)) * self.unit


@dataclass
class Remedy:
    """The outcome of one remedy; `rows` has by outage (number) its minor amount and what is left of its credited time."""
    id: str
    terms: dict
    kind: str
    on: str
    total: int = 0
    capped: bool = False
    by_outage: bool = False
    amounts: dict = field(default_factory=dict)
    left: dict = field(default_factory=dict)      # admitted outages: exact, weighed
    clauses: dict = field(default_factory=dict)   # of the scenario that admitted

    @property
    def family(self):
        return "metric" if self.on == "metric" else "ticket" if self.on in TICKETS else "availability"


def on_of(terms):
    default = "outage" if terms["kind"] in BY_OUTAGE else "breach"
    return terms.get("on", terms.get("trigger", default))


def admits(remedy):
    return remedy.kind in BY_OUTAGE and remedy.on in ("outage", "breach") or remedy.kind == "flat" and remedy.on == "outage"


def worth(row, subject, days_terms, fee, units):
    """What a block, tier, row or flat remedy is worth."""
    days = 30 if days_terms.get("day_basis", "period") == "30d" else subject.period.days or 1  # without days no fee
    if "percent" in row:
        return fee * Fraction(row["percent"]) / 100
    if "days" in row:
        return fee / days * Fraction(row["days"])
    if "hours" in row:
        return fee / (24 * days) * Fraction(row["hours"])
    return Fraction(row["amount"]) * subject.unit * (units if row.get("per") == "unit" else 1)


def scenario_of(terms, row, subject):
    """The clauses of the scenario that admits the outage; None when none does."""
    scenarios = terms.get("scenario", [])
    if not scenarios:
        return []
    long = row.outage.end - row.outage.start
    for s in scenarios:
        fits = not ("longer_than" in s and long <= duration(s["longer_than"]))
        fits = fits and not ("at_least" in s and long < duration(s["at_least"]))
        if fits and row.outage.cause in s.get("causes", [row.outage.cause]) \
                and ("service_types" not in s or subject.services[0]["type"] in s["service_types"]):
            return s.get("clauses", [])
    return None


def admit(remedy, subject, taken):
    """Which recorded outages the remedy admits: not those that an earlier one took, unless it adds."""
    chosen = remedy.kind == "negotiated" or admits(remedy)
    for n, row in enumerate(subject.measured.rows):
        if row.outage.recorded and (n not in taken or remedy.terms.get("adds", False)):
            clauses = scenario_of(remedy.terms, row, subject) if chosen else []
            if clauses is not None:
                remedy.clauses[n] = clauses


def take_free(remedy, subject):
    """Credited time left to each admitted outage: {n: (weighed in the period, its set, weighed whole)}."""
    free = duration(remedy.terms["free"]) if "free" in remedy.terms else 0
    budget = subject.measured.budget(subject.cls) if remedy.terms.get("beyond") == "target" else 0
    out = {}
    for n in sorted(remedy.clauses):
        row = subject.measured.rows[n]
        before = max(0, row.before - free)
        rest = max(0, free - row.before)
        kept = after_first(row.credited, rest)
        after = max(0, row.after - max(0, rest - length(row.credited)))
        weighed = length(kept) * row.credit_share
        taken = min(Fraction(budget), weighed)
        budget -= taken
        if taken:
            kept = after_first(kept, taken / row.credit_share)
        weighed -= taken
        remedy.left[n] = weighed
        out[n] = (weighed, kept, weighed + (before + after) * row.credit_share)
    return out


def days_touched(sets, where):
    days = set()
    for s, e in normal([p for one in sets for p in one]):
        day, last = local_day(where, int(s // 1)), local_day(where, ceil(e) - 1)
        while day <= last:
            days.add(day)
            day = day.fromordinal(day.toordinal() + 1)
    return len(days)


def row_reached(terms, reached):
    """The table's row with the greatest bound that a length reaches; at one bound `over` before `from`."""
    fits = []
    for row in terms["row"]:
        bound = duration(row["over"] if "over" in row else row["from"])
        if reached > bound or reached == bound and "from" in row:
            fits.append((bound, "over" in row, row))
    return max(fits, key=lambda f: f[:2])[2] if fits and reached > 0 else None


def blocks_of(terms, time):
    blocks = Fraction(time) / duration(terms["block"])
    return int(-(-blocks // 1) if terms.get("rounding", "down") == "up" else blocks // 1)


def outage_amount(remedy, subject, row, left):
    """Minor units that one outage earns."""
    terms, (time, _, whole) = remedy.terms, left
    if remedy.kind == "pro-rata":
        span = subject.measured.span
        basis = 30 * 24 * HOUR if terms.get("basis", "30d") == "30d" else span[1] - span[0]
        exact = subject.fee * time / basis * Fraction(terms.get("multiplier", "1"))
    elif remedy.kind == "per-block":
        blocks = blocks_of(terms, time)
        exact = blocks * worth(terms, subject, terms, subject.fee, subject.units)
        if blocks and "first_percent" in terms:
            exact += subject.fee * Fraction(terms["first_percent"]) / 100
    else:
        fit = row_reached(terms, whole) if row.outage.start >= subject.measured.span[0] else None
        exact = worth(fit, subject, terms, subject.fee, subject.units) if fit else Fraction(0)
    minor = half_up(exact)
    if "cap_percent_outage" in terms:
        limit = subject.fee * Fraction(terms["cap_percent_outage"]) / 100
        minor = int(limit) if minor > limit else minor
    return minor


def tier_of(terms, availability):
    """Of the rows that apply the lowest bound; at one bound `below` before `at_or_below`."""
    fits = []
    for t in terms["tier"]:
        bound = Fraction(t["below"] if "below" in t else t["at_or_below"]) / 100
        if availability < bound or availability == bound and "at_or_below" in t:
            fits.append((bound, "at_or_below" in t, t))
    return min(fits, key=lambda f: f[:2])[2] if fits else None


def tier_of_metric(terms, metric):
    least = metric["side"] == "least" and metric["statistic"] != "share-beyond"
    fits = [t for t in terms["tier"] if (metric["exact"] < Fraction(t["beyond"]) if least else metric["exact"] > Fraction(t["beyond"]))]
    far = min if least else max
    return far(fits, key=lambda t: Fraction(t["beyond"])) if fits else None


def on_metric(remedy, subject):
    metric = next((m for m in subject.metrics if m["id"] == remedy.terms["metric"]), None)
    if metric is None or metric["met"] is not False:
        return 0
    terms = remedy.terms
    row = terms if remedy.kind == "flat" else tier_of_metric(terms, metric)
    return half_up(worth(row, subject, terms, subject.base(terms), subject.units)) if row else 0


def on_tickets(remedy, subject, tickets):
    """Each breach is paid by itself, at the fee of the ticket's service."""
    total = 0
    for ticket in tickets:
        service = next(s for s in subject.services if s["id"] == ticket.service)
        for _, delay in ticket.breaches_of(remedy.on):
            times = 1 if remedy.kind == "flat" else blocks_of(remedy.terms, delay)
            one = worth(remedy.terms, subject, remedy.terms, subject.fees[ticket.service], service.get("units", 1))
            total += half_up(times * one)
    return total


def work_out(remedy, subject, tickets, earns):
    """Fills in amounts and total; `earns` is False for what a group earns instead."""
    terms, kind, rows = remedy.terms, remedy.kind, subject.measured.rows
    left = take_free(remedy, subject)
    fires = earns and (remedy.on == "outage" or remedy.on == "breach" and subject.met is False)
    remedy.by_outage = kind in BY_OUTAGE and admits(remedy) and terms.get("aggregate", "outage") == "outage" \
        and terms.get("by", "outage") == "outage" and terms.get("block") != "calendar-day"
    if remedy.by_outage:
        remedy.amounts = {n: outage_amount(remedy, subject, r, left[n]) if fires and n in left else 0 for n, r in enumerate(rows)}
        remedy.total = sum(remedy.amounts.values())
    elif remedy.on == "metric":
        remedy.total = on_metric(remedy, subject) if earns else 0
    elif remedy.on in TICKETS:
        remedy.total = on_tickets(remedy, subject, tickets) if earns else 0
    elif fires and kind == "flat":
        holds = remedy.on == "breach" or any(length(k) * rows[n].credit_share > 0 for n, (_, k, _) in left.items())
        remedy.total = half_up(worth(terms, subject, terms, subject.fee, subject.units)) if holds else 0
    elif fires and kind == "tiers" and subject.measured.availability is not None:
        tier = tier_of(terms, subject.measured.availability)
        remedy.total = half_up(worth(tier, subject, terms, subject.base(terms), subject.units)) if tier else 0
    elif fires and kind == "per-block":
        if terms["block"] == "calendar-day":
            times = days_touched([k for w, k, _ in left.values() if w > 0], subject.period.where)
        else:
            times = blocks_of(terms, sum((w for w, _, _ in left.values()), Fraction(0)))
        remedy.total = half_up(times * worth(terms, subject, terms, subject.fee, subject.units))
    elif fires and kind == "table":
        fit = row_reached(terms, sum((w for w, _, _ in left.values()), Fraction(0)))
        remedy.total = half_up(worth(fit, subject, terms, subject.fee, subject.units)) if fit else 0


def limited(total, fee, terms):
    limit = fee * Fraction(terms["cap_percent"]) / 100 if "cap_percent" in terms else total
    return (int(limit), True) if total > limit else (total, False)
