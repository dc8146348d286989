# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks, state changes and counted requests as they are taken for a class (docs/rules.md, sections 2, 12, L3)."""
from timeline import duration, instant  # noqa: F401


def gap_of(m):
    return duration(m["max_gap"]) if "max_gap" in m else 3 * duration(m["interval"])


def one_state(rows):
    """{instant: state}: of two states at one instant down wins over up, up over unknown."""
    order = {"unknown": 0, "up": 1, "down": 2}
    out = {}
    for at, state in rows:
        out[at] = max(out.get(at, "unknown"), state, key=order.get)
    return out


def expanded(changes, interval, as_of):
    """The checks that the rows of one service and probe stand for."""
    states, out = one_state(changes), []
    times = sorted(states)
    for n, at in enumerate(times):
        until = times[n + 1] if n + 1 < len(times) else as_of
        out.append((at, states[at]))
        at_next = at + interval
        while at_next < until:
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
        self.rows = sorted((at, *r) for at, r in requests_of(data, service, probe).items())
        self.read_as_checks = [(at, "down" if failed == total else "up") for at, total, failed in self.rows if total > 0]
        self.checks = self.known(rows)
        self.all = self.known(rows + self.read_as_checks)

    @staticmethod
    def known(rows):
        return sorted((at, state == "down") for at, state in one_state(rows).items() if state != "unknown")


def excused(checks, origins, gap):
    """Checks left when a failed one counts as none while a named probe's latest one has failed."""
    def origin_down(at):
        for line in origins:
            before = [c for c in line.all if c[0] <= at]
            if before and before[-1][1] and at - before[-1][0] <= gap:
                return True
        return False
    return [c for c in checks if not (c[1] and origin_down(c[0]))] if origins else checks


def lines_of(data, service, m, as_of):
    """Of each probe of the measure its line: `use` holds the checks that count."""
    out = []
    origins = [Line(data, service, p, m, as_of) for p in m.get("unless_down", [])]
    for probe in m.get("probes", []):
        line = Line(data, service, probe, m, as_of)
        line.use = line.all if m["kind"] == "runs" else line.checks
        if origins:
            line.use = excused(line.use, origins, gap_of(m))
        out.append(line)
    return out


def covered(line, m):
    interval, gap = duration(m["interval"]), gap_of(m)
    out = [(at, at + interval) for at, _, _ in line.rows]
    for i, (at, _) in enumerate(line.use):
        near = i + 1 < len(line.use) and line.use[i + 1][0] - at <= gap
        out.append((at, line.use[i + 1][0] if near else at + interval))
    return out
