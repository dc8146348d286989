# SPDX-License-Identifier: GPL-3.0-or-later
"""From lines of checks to outages: runs, error rates, where the clock starts (docs/rules.md, sections 3 and 13)."""
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction

from samples import gap_of
from timeline import both, duration, length, normal


RUN_KEYS = ("interval", "max_gap", "min_failures", "extent", "resolution", "resolution_rounding", "unless_down")


@dataclass
class Outage:
    start: int
    end: int
    reason: str | None = None
    cause: str = "unclassified"
    incident: dict | None = None

    @property
    def recorded(self):
        return self.reason is None

    @property
    def whole(self):
        return self.start, self.end


def rounded(extent, m):
    unit = duration(m["resolution"])
    way = m.get("resolution_rounding", "nearest")
    if way == "down":
        whole = extent // unit
    elif way == "up":
        whole = -(-extent // unit)
    else:
        whole = (2 * extent + unit) // (2 * unit)
    return whole * unit


def runs_of(line, m):
    key = str(sorted((k, v) for k, v in m.items() if k in RUN_KEYS))
    if key not in line.memo:
        line.memo[key] = runs(line.use, m)
    return line.memo[key]


def runs(line, m):
    """(outages of one probe, its extents that were rounded to nothing)."""
    interval, gap = duration(m["interval"]), gap_of(m)
    out, nothing, i = [], [], 0
    while i < len(line):
        if not line[i][1]:
            i += 1
            continue
        j = i
        while j + 1 < len(line) and line[j + 1][1] and line[j + 1][0] - line[j][0] <= gap:
            j += 1
        if j - i + 1 >= m.get("min_failures", 1):
            start, last = line[i][0], line[j][0]
            if m.get("extent", "first-failed-to-next-up") == "first-to-last-failed":
                end = last
            elif j + 1 < len(line) and line[j + 1][0] - last <= gap:
                end = line[j + 1][0]
            else:
                end = last + interval
            if "resolution" in m:
                before, end = end, start + rounded(end - start, m)
                if end == start < before and "resolution_rounding" in m:
                    nothing.append((start, before))
            out.append((start, end))
        i = j + 1
    return normal(out), nothing


def at_least(many, each):
    """Where at least so many of the sets are."""
    steps = sorted([(s, 1) for line in each for s, _ in line] + [(e, -1) for line in each for _, e in line])
    out, depth = [], 0
    for n, (at, step) in enumerate(steps):
        depth += step
        if depth >= many and n + 1 < len(steps):
            out.append((at, steps[n + 1][0]))
    return normal(out)


def combined(each, m):
    how = m.get("combine", "any")
    return at_least({"any": 1, "all": len(each), "at-least": m.get("at_least")}[how], each)


def error_rate(lines, m, begin, free):
    """Stretches of bad buckets of full length on a grid that runs on from the period's start over both edges."""
    size = duration(m["bucket"])
    total, failed = Counter(), Counter()
    for line in lines:
        for at, down in line.use:
            if free(at):
                total[(at - begin) // size] += 1
                failed[(at - begin) // size] += down
        for at, count, bad in line.rows:
            if free(at):
                total[(at - begin) // size] += count
                failed[(at - begin) // size] += bad
    bad = [(begin + n * size, begin + (n + 1) * size) for n in total if is_bad(failed[n], total[n], m)
           and total[n] >= m.get("min_samples", 0)]
    least = duration(m["min_bad"]) if "min_bad" in m else 0
    return [o for o in normal(bad) if o[1] - o[0] >= least]


def is_bad(failed, total, m):
    if total == 0:
        return False
    over = failed * 100 - Fraction(m["threshold"]) * total
    return over >= 0 if m.get("threshold_counts") == "from" else over > 0


def cause_of(whole, incidents):
    """The incident that covers most of the whole outage; ties: the earlier id."""
    best = None
    for i in sorted(incidents, key=lambda i: i["id"]):
        share = length(both([whole], [(i["start"], i["end"])]))
        if share and (best is None or share > best[0]):
            best = (share, i)
    return best[1] if best else None


def start_moved(o, m, service, data, as_of):
    starts = m.get("starts", "failure")
    if starts == "ticket":
        early = o.start - duration(m.get("report_before", "0s"))
        those = [t["opened"] for t in data["tickets"] if t["in_scope"] and t["service"] in (None, service)
                 and early <= t["opened"] < o.end and t["opened"] <= as_of]
        if not those:
            o.reason = "no-ticket"
        else:
            o.start = max(o.start, min(those))
    if starts == "identified" and o.incident:
        known = o.incident.get("identified")
        if known is not None and known <= as_of:
            if known >= o.end:
                o.reason = "not-identified"
            else:
                o.start = max(o.start, known)


def outages(lines, m, service, data, begin, free, as_of):
    """All outages of a service, whole, in time order."""
    nothing = []
    if m["kind"] == "error-rate":
        found = error_rate(lines, m, begin, free)
    else:
        pairs = [runs_of(line, m) for line in lines]
        found = combined([p[0] for p in pairs], m)
        if m.get("combine", "any") == "any":
            nothing = sorted({e for p in pairs for e in p[1] if not both([e], found)})
    least = duration(m["min_outage"]) if "min_outage" in m else 0
    over = m.get("min_outage_counts", "from") == "over"
    incidents = [i for i in data["incidents"] if i["service"] == service]
    out = []
    for s, e in found:
        enough = e - s > least if over and "min_outage" in m else e - s >= least
        out.append(Outage(s, e, None if enough else "min-outage"))
    out += [Outage(s, e, "resolution") for s, e in nothing]
    for o in out:
        o.incident = cause_of(o.whole, incidents)
        o.cause = o.incident["cause"] if o.incident else "unclassified"
        if o.recorded:
            start_moved(o, m, service, data, as_of)
    return sorted(out, key=lambda o: o.whole)
