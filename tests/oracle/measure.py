# SPDX-License-Identifier: GPL-3.0-or-later
"""From checks, changes and calls to outages and coverage (docs/rules.md, sections 2 to 4 and L3)."""
from fractions import Fraction
from math import lcm

from timeline import both, duration, length, normal, without


def known(checks, service, probe):
    """Time-ordered (at, down) of one service and probe: `unknown` is no check, down wins."""
    states = {}
    for at, s, p, state in checks:
        if s == service and p == probe and state != "unknown":
            states[at] = states.get(at, False) or state == "down"
    return sorted(states.items())


def read_as_checks(changes, service, m, as_of):
    """The checks that the changes of the service's probes stand for (section L3)."""
    out = []
    for probe in m.get("probes", []):
        rows = {}
        for at, s, p, state in changes:
            if s == service and p == probe:
                rows.setdefault(at, set()).add(state)
        times = sorted(rows)
        for n, at in enumerate(times):
            state = next(word for word in ("down", "up", "unknown") if word in rows[at])
            out.append((at, service, probe, state))
            at += duration(m["interval"])
            while at < (times[n + 1] if n + 1 < len(times) else as_of):
                out.append((at, service, probe, state))
                at += duration(m["interval"])
    return out


def gap_of(m):
    return duration(m["max_gap"]) if "max_gap" in m else 3 * duration(m["interval"])


def runs(line, m):
    interval, gap = duration(m["interval"]), gap_of(m)
    out, i = [], 0
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
                unit = duration(m["resolution"])
                end = start + (2 * (end - start) + unit) // (2 * unit) * unit
            out.append((start, end))
        i = j + 1
    return normal(out)


def buckets(span, size):
    at = span[0]
    while at < span[1]:
        yield at, min(at + size, span[1])
        at += size


def error_rate(lines, m, span):
    threshold = Fraction(m["threshold"]) / 100
    bad = []
    for s, e in buckets(span, duration(m["bucket"])):
        inside = [down for line in lines for at, down in line if s <= at < e]
        if inside and Fraction(sum(inside), len(inside)) > threshold:
            bad.append((s, e))
    least = duration(m["min_bad"]) if "min_bad" in m else 0
    return [o for o in normal(bad) if o[1] - o[0] >= least]


def outages(checks, service, m, span):
    """(start, end, recorded) of the whole outages, in time order."""
    lines = [known(checks, service, probe) for probe in m["probes"]]
    if m["kind"] == "error-rate":
        combined = error_rate(lines, m, span)
    else:
        each = [runs(line, m) for line in lines]
        combined = each[0]
        for other in each[1:]:
            combined = both(combined, other) if m.get("combine", "any") == "all" else normal(combined + other)
    least = duration(m["min_outage"]) if "min_outage" in m else 0
    return [(s, e, e - s >= least) for s, e in combined]


def unknown(checks, service, m, span, as_of):
    """The part of the period, up to `as_of`, that some probe does not cover."""
    interval, gap = duration(m["interval"]), gap_of(m)
    elapsed = [(span[0], min(span[1], as_of))]
    out = []
    for probe in m["probes"]:
        line = known(checks, service, probe)
        covered = []
        for i, (at, _) in enumerate(line):
            near = i + 1 < len(line) and line[i + 1][0] - at <= gap
            covered.append((at, line[i + 1][0] if near else at + interval))
        out += without(elapsed, covered)
    return normal(out), length(elapsed)


def affected(call, m):
    if not call["line"] or not call["answered"] or call["decoded"] is None or call["delivered"] is None:
        return True
    return "max_delay" in m and call["delivered"] - call["decoded"] > duration(m["max_delay"])


def interval_mean(checks, calls, service, m, span, dropped):
    """(num, den, bad stretches, length left, length unavailable)."""
    threshold = Fraction(m["threshold"]) / 100
    free = lambda at: not any(s <= at < e for s, e in dropped)
    lines = [known(checks, service, probe) for probe in m.get("probes", [])]
    samples = [(at, down, False) for line in lines for at, down in line if free(at)]
    if m.get("calls", False):
        samples += [(c["started"], affected(c, m), True) for c in calls if c["service"] == service and free(c["started"])]
    values, bad, left = [], [], 0
    for s, e in buckets(span, duration(m["bucket"])):
        if not without([(s, e)], dropped):
            continue
        inside = [x for x in samples if s <= x[0] < e]
        if not inside and m.get("empty_interval", "available") == "dropped":
            continue
        left += e - s
        down = False
        for kind in (True, False):
            those = [x[1] for x in inside if x[2] == kind]
            down = down or bool(those) and Fraction(sum(those), len(those)) > threshold
        if down:
            bad.append((s, e))
        if m.get("interval_value", "binary") == "binary":
            values.append(Fraction(0 if down else 1))
        else:
            failed = sum(x[1] for x in inside)
            values.append((1 - Fraction(failed, len(inside)) if inside else Fraction(1), max(len(inside), 1)))
    if m.get("interval_value", "binary") == "binary":
        num, den = int(sum(values)), len(values)
    else:
        common = lcm(*[n for _, n in values]) if values else 1
        num, den = int(sum((v for v, _ in values), Fraction(0)) * common), len(values) * common
    return num, den, [(s, e, True) for s, e in normal(bad)], left, length(bad)
