# SPDX-License-Identifier: GPL-3.0-or-later
"""What a service did in a period, measured by its class (docs/rules.md, sections 4 to 6, 14, 24, 25)."""
from bisect import bisect_left
from dataclasses import dataclass, field
from fractions import Fraction

from business import Hours
from means import interval_mean, mean
from outages import Outage, cause_of, outages
from samples import covered, lines_of
from timeline import both, duration, length, meets, normal, without
from windows import accepted_for, causes_excluded_from, excluded_by_cause, oldest_first


@dataclass
class Row:
    """An outage that meets the period; lengths are exact and without its share."""
    outage: Outage
    service: str
    share: Fraction              # of its downtime
    credit_share: Fraction
    counted: int = 0
    credited: list = field(default_factory=list)
    before: int = 0              # credited length before and after the period
    after: int = 0


@dataclass
class Measured:
    span: tuple
    num: int = 0
    den: int = 0
    measured: int = 0
    base: int = 0                # what the error budget is a share of
    downtime: Fraction = Fraction(0)
    unknown: int = 0
    maintenance: int = 0
    causes: int = 0
    hours: int | None = None
    rows: list = field(default_factory=list)
    pieces: list = field(default_factory=list)   # (downtime, share)
    values: list = field(default_factory=list)   # of an interval-mean
    sampled: bool = False
    coverage: tuple | None = None

    @property
    def availability(self):
        return Fraction(self.num, self.den) if self.den else None

    def met(self, cls):
        return None if self.availability is None or "target" not in cls else self.availability >= Fraction(cls["target"]) / 100

    def budget(self, cls):
        return int(self.base * (1 - Fraction(cls["target"]) / 100) // 1) if "target" in cls else 0

    def left(self, cls):
        if self.availability is None or "target" not in cls:
            return 0
        return int(self.base * (self.availability - Fraction(cls["target"]) / 100) // 1)


def share_of(outage, policy, purpose):
    if purpose not in policy.get("impact", {}).get("weighs", []) or outage.incident is None:
        return Fraction(1)
    return Fraction(outage.incident.get("affected") or "100") / 100


def service_hours(cls, contract, span):
    return Hours(cls["service_hours"], contract).spans(*span) if "service_hours" in cls else [span]


def fraction_left(base, downtime):
    """(num, den) of (base - downtime) / base, not below 0; times the smallest factor that makes the downtime whole."""
    left, factor = max(Fraction(0), base - downtime), downtime.denominator
    return int(left * factor), base * factor


def measure(case, policy, cls, service, span, month_spans, as_of, no_data=None):
    """The service measured by the class, over `span`; `month_spans` are what an allowance is given for."""
    data, contract = case["data"], case["contract"]
    out = Measured(span)
    inside = both([span], service_hours(cls, contract, span))
    if "service_hours" in cls:
        out.hours = length([span]) - length(inside)
    if "measure" not in cls or not normal([span]):
        return out
    m = cls["measure"]
    accepted = accepted_for(service, case, policy)
    for_availability = excluded_by_cause(data["incidents"], service, causes_excluded_from(policy, "availability"))
    for_credit = excluded_by_cause(data["incidents"], service, causes_excluded_from(policy, "credit"))
    lines = lines_of(data, service, m, as_of)
    calls = [c for c in data["calls"] if c["service"] == service] if m.get("calls") else []
    elapsed = both(inside, [(span[0], min(span[1], as_of))])
    out.sampled = is_sampled(lines, calls, span[0], min(span[1], as_of))
    blank = []
    if "interval" in m and lines:
        blank = normal([p for line in lines for p in without(elapsed, covered(line, m))])
        out.coverage = (length(elapsed) - length(blank), length(elapsed))
    mean_of = m["kind"] == "interval-mean"
    rule = policy.get("maintenance", {})
    if mean_of:
        removed = both(accepted, inside)
        causes = without(both(for_availability, inside), removed)
        out.values, bad, out.measured = interval_mean(lines, calls, m, span, inside, normal(removed + causes))
        out.num, out.den = mean(out.values)
        out.base = out.measured
        found = whole_stretches(bad, data, service)
        counted = both(bad, inside)
    else:
        drops = accepted if rule.get("excludes", "window") == "window" else []
        ends = [r[n][0] for line in lines for r in (line.use, line.rows) if r for n in (0, -1)] or [span[0]]
        open_time = without(service_hours(cls, contract, (min(ends), max(ends) + 1)), drops)
        found = outages(lines, m, service, data, span[0], lambda at: meets(open_time, at, at + 1), as_of)
        recorded = both([o.whole for o in found if o.recorded], inside)
        out.unknown = length(blank)
        loose = without(blank, recorded)
        mode = no_data or m.get("no_data", "up")
        down = normal(recorded + (loose if mode == "down" else []))
        removed = both(accepted, inside)
        if rule.get("excludes", "window") == "unavailability":
            allowance = duration(rule["allowance"]) if "allowance" in rule else None
            removed = normal([p for part in month_spans for p in oldest_first(both(both(down, removed), [part]), allowance)])
        causes = without(both(down, for_availability), removed)
        counted = without(down, removed + causes)
        out.measured = length(without(inside, removed + causes + (loose if mode == "excluded" else [])))
    out.maintenance, out.causes = length(removed), length(causes)
    add_rows(out, found, case, policy, cls, service, inside, counted, removed, accepted, for_credit)
    add_bridges(out.rows, data["decisions"], [o.whole for o in found if o.recorded], service, inside)
    out.downtime = sum((length(p) * w for p, w in out.pieces), Fraction(0))
    if not mean_of:
        out.base = duration(m["denominator"]) if "denominator" in m and out.measured else out.measured
        out.num, out.den = fraction_left(out.base, out.downtime)
    return out


def is_sampled(lines, calls, start, end):
    """Whether a known check, a call or a row with requests lies in [start, end)."""
    known = any(bisect_left(line.use, (start,)) < bisect_left(line.use, (end,)) for line in lines)
    return known or any(start <= c["started"] < end for c in calls) \
        or any(start <= at < end and total for line in lines for at, total, _ in line.rows)


def whole_stretches(bad, data, service):
    out = [Outage(s, e) for s, e in bad]
    for o in out:
        o.incident = cause_of(o.whole, [i for i in data["incidents"] if i["service"] == service])
        o.cause = o.incident["cause"] if o.incident else "unclassified"
    return out


def add_rows(out, found, case, policy, cls, service, inside, counted, removed, accepted, for_credit):
    rest = counted
    for o in found:
        if not both([o.whole], [out.span]):
            continue
        mean = cls["measure"]["kind"] == "interval-mean"  # whose availability has no shares
        row = Row(o, service, Fraction(1) if mean else share_of(o, policy, "availability"), share_of(o, policy, "credit"))
        if o.recorded:
            part = both([o.whole], counted)
            row.counted = length(part)
            row.credited = without(both([o.whole], inside), removed + for_credit)
            hours = service_hours(cls, case["contract"], o.whole)
            outside = without(both([o.whole], hours), [out.span] + accepted + for_credit)
            row.before = length([p for p in outside if p[0] < out.span[0]])
            row.after = length([p for p in outside if p[0] >= out.span[1]])
            out.pieces.append((part, row.share))
            rest = without(rest, part)
        out.rows.append(row)
    out.pieces.append((rest, Fraction(1)))


def add_bridges(rows, decisions, found, service, inside):
    """Credits decided time to the last recorded outage that starts before it; `found` are all whole recorded outages."""
    used = []
    for d in decisions:
        if d["kind"] != "bridge" or d["service"] != service:
            continue
        for piece in without(both([(d["from"], d["to"])], inside), found + used):
            used.append(piece)
            before = [r for r in rows if r.outage.recorded and r.service == service and r.outage.start < piece[0]]
            if before:
                row = max(before, key=lambda r: r.outage.start)
                row.credited = normal(row.credited + [piece])


def together(parts, cls, span):
    """A group: the sums over its services, each measured by the group's class."""
    out = Measured(span)
    for p in parts:
        out.measured, out.base, out.downtime = out.measured + p.measured, out.base + p.base, out.downtime + p.downtime
        out.unknown, out.maintenance, out.causes = out.unknown + p.unknown, out.maintenance + p.maintenance, out.causes + p.causes
        out.rows, out.pieces, out.sampled = out.rows + p.rows, out.pieces + p.pieces, out.sampled or p.sampled
    covered = [p.coverage for p in parts if p.coverage]
    if covered:
        out.coverage = tuple(map(sum, zip(*covered)))
    if "service_hours" in cls:
        out.hours = sum(p.hours or 0 for p in parts)
    out.rows.sort(key=lambda r: r.outage.start)  # and in the order of the services
    if out.measured and "measure" in cls:
        if cls["measure"]["kind"] == "interval-mean":
            out.num, out.den = mean([v for p in parts for v in p.values])
        else:
            out.num, out.den = fraction_left(out.base, out.downtime)
    return out
