# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks, state changes and counted requests as they are taken for a class (docs/rules.md, sections 2, 12, L3)."""
import copy
from bisect import bisect_right

from timeline import duration, normal


def gap_of(m):
    return duration(m["max_gap"]) if "max_gap" in m else 3 * duration(m["interval"])


def one_state(rows):
    """{instant: state}: of two states at one instant down wins over up, up over unknown."""
    out = {}
    for at, state in rows:
        if state == "down" or state == "up" and out.get(at) != "down" or at not in out:
            out[at] = state
    return out


def expanded(changes, interval, as_of):
    """The checks that the rows of one service and probe stand for."""
    states, out = one_state(changes), []
    times = sorted(states)
    for n, at in enumerate(times):
        until = times[n + 1] if n + 1 < len(times) else as_of
        out.append((at, states[at]))
        at_next = at + interval
        while at_next < until and states[at] != "unknown":  # which is no check
            out.append((at_next, states[at]))
            at_next += interval
    return out


def requests_of(data, service, probe):
    """{from: (total, failed)}: of two rows of one instant the one with more failed, then the smaller total."""
    out = {}
    for at, s, p, total, failed in data["requests"]:
        if (s, p) == (service, probe):
            row = (total, failed)
            out[at] = row if at not in out else max(out[at], row, key=lambda r: (r[1], -r[0]))
    return out


class Line:
    """One service and probe: known checks as (at, down), in time order, and rows as (from, total, failed)."""

    def __init__(self, data, service, probe, m, as_of):
        rows = [(at, state) for at, s, p, state in data["checks"] if (s, p) == (service, probe)]
        changes = [(at, state) for at, s, p, state in data["changes"] if (s, p) == (service, probe)]
        if changes and "interval" in m:
            rows += expanded(changes, duration(m["interval"]), as_of)
        self.memo = {}
        self.rows = sorted((at, *r) for at, r in requests_of(data, service, probe).items())
        self.read_as_checks = [(at, "down" if failed == total else "up") for at, total, failed in self.rows if total > 0]
        self.checks = self.known(rows)
        self.all = self.known(rows + self.read_as_checks) if self.read_as_checks else self.checks

    @staticmethod
    def known(rows):
        return sorted((at, state == "down") for at, state in one_state(rows).items() if state != "unknown")


def line(data, service, probe, m, as_of):
    """The line of one service and probe; the same for all that ask with the same interval."""
    kept = data.setdefault("lines", {})
    key = service, probe, m.get("interval"), as_of
    if key not in kept:
        kept[key] = Line(data, service, probe, m, as_of)
    return copy.copy(kept[key])


def excused(checks, origins, gap):
    """Checks left when a failed one counts as none while a named probe's latest one has failed."""
    def origin_down(at):
        for origin in origins:
            n = bisect_right(origin.all, (at, True))
            if n and origin.all[n - 1][1] and at - origin.all[n - 1][0] <= gap:
                return True
        return False
    return [c for c in checks if not (c[1] and origin_down(c[0]))] if origins else checks


def lines_of(data, service, m, as_of):
    """Of each probe of the measure its line: `use` holds the checks that count."""
    out = []
    origins = [line(data, service, p, m, as_of) for p in m.get("unless_down", [])]
    for probe in m.get("probes", []):
        one = line(data, service, probe, m, as_of)
        one.use = one.all if m["kind"] == "runs" else one.checks
        if origins:
            key = "excused", m["kind"] == "runs", m.get("max_gap"), str(m["unless_down"])
            if key not in one.memo:
                one.memo[key] = excused(one.use, origins, gap_of(m))
            one.use = one.memo[key]
        out.append(one)
    return out


def covered(one, m):
    key = "covered", m["interval"], m.get("max_gap"), m["kind"] == "runs", str(m.get("unless_down"))
    if key not in one.memo:
        one.memo[key] = normal(stretches(one, duration(m["interval"]), gap_of(m)))
    return one.memo[key]


def stretches(one, interval, gap):
    out = [(at, at + interval) for at, _, _ in one.rows]
    out += [(at, after if after - at <= gap else at + interval) for (at, _), (after, _) in zip(one.use, one.use[1:])]
    return out + [(at, at + interval) for at, _ in one.use[-1:]]
