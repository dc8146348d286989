# SPDX-License-Identifier: GPL-3.0-or-later
"""Availability as the mean over intervals (docs/rules.md, sections 3, 12, 14)."""
from bisect import bisect_left
from fractions import Fraction
from math import lcm

from outages import is_bad
from timeline import both, duration, length, meets, normal, without


def buckets(span, size):
    at = span[0]
    while at < span[1]:
        yield at, min(at + size, span[1])
        at += size


def affected(call, m):
    if not call["line"] or not call["answered"] or call["decoded"] is None or call["delivered"] is None:
        return True
    return "max_delay" in m and call["delivered"] - call["decoded"] > duration(m["max_delay"])


def between(rows, span):
    return rows[bisect_left(rows, (span[0],)):bisect_left(rows, (span[1],))]


def interval_mean(lines, calls, m, span, inside, dropped):
    """(values as (passed, of), bad stretches, time left): `inside` are the hours, `dropped` excluded time in them."""
    open_time = without(inside, dropped)
    free = lambda at: meets(open_time, at, at + 1)
    samples = [(at, 1, int(down), False) for line in lines for at, down in between(line.use, span) if free(at)]
    samples += [(at, total, failed, False) for line in lines for at, total, failed in between(line.rows, span) if free(at)]
    samples += [(c["started"], 1, int(affected(c, m)), True) for c in calls if free(c["started"])]
    whole, values, bad, left = m["bucket"] == "period", [], [], []
    size = span[1] - span[0] if whole else duration(m["bucket"])
    within = {}
    for x in samples:
        within.setdefault((x[0] - span[0]) // size, []).append(x)
    for n, (s, e) in enumerate(buckets(span, size)):
        if not meets(open_time, s, e):
            continue
        here = within.get(n, [])
        total = sum(x[1] for x in here)
        few = total < m.get("min_samples", 0)
        fraction = m.get("interval_value", "binary") == "fraction"
        if (total == 0 or few and fraction) and m.get("empty_interval", "available") == "dropped":
            continue
        left.append((s, e))
        down = False
        for kind in () if whole or few else (True, False):
            those = [x for x in here if x[3] == kind]
            down = down or bool(those) and is_bad(sum(x[2] for x in those), sum(x[1] for x in those), m)
        if down:
            bad.append((s, e))
        if not fraction:
            values.append((0 if down else 1, 1))
        elif total == 0 or few:
            values.append((1, 1))
        else:
            values.append((total - sum(x[2] for x in here), total))
    return values, normal(bad), length(both(left, inside))


def mean(values):
    """(num, den) over a common denominator, not reduced."""
    common = lcm(*[of for _, of in values]) if values else 1
    return int(sum((Fraction(passed, of) for passed, of in values), Fraction(0)) * common), len(values) * common
