# SPDX-License-Identifier: GPL-3.0-or-later
"""Rights that arise when a promise is missed too often (docs/rules.md, section 22)."""
from fractions import Fraction

from timeline import duration, written


def passed_at(measured, bound):
    """The start of the millisecond in which the downtime passes the bound; None when it does not."""
    steps = []
    for piece, share in measured.pieces:
        for s, e in piece:
            steps += [(s, share), (e, -share)]
    total, rate, before = Fraction(0), Fraction(0), None
    for at, change in sorted(steps):
        if rate > 0 and total + rate * (at - before) > bound:
            return before + int((bound - total) / rate // 1)
        total += rate * (at - before) if before is not None else 0
        rate, before = rate + change, at
    return None


def holds(right, measured, cls):
    if measured.availability is None:
        return False
    if right.get("missed"):
        return measured.met(cls) is False
    return measured.downtime > duration(right["downtime_over"])


def arisings(right, periods, cls):
    """`periods` are (due, measured) from the contract's start to the period asked for."""
    out, held = [], []
    many, of = right.get("months", 1), right.get("within", 1)
    for due, measured in periods:
        held.append(holds(right, measured, cls))
        if not held[-1]:
            continue
        if "downtime_over" in right and (many, of) == (1, 1):
            out.append(passed_at(measured, duration(right["downtime_over"])))
        elif due and sum(held[-of:]) >= many:
            out.append(measured.span[1])
    return out if "for" in right else out[:1]


def rights(policy, subject, periods, as_of):
    span, out = subject.measured.span, []
    for right in policy.get("right", []):
        for at in arisings(right, periods, subject.cls):
            until = at + duration(right["for"]) if "for" in right else None
            if at <= min(as_of, span[1]) and (until is None or until > span[0]):
                out.append({"id": right["id"], "service": subject.id, "arisen_at": written(at),
                            "until": None if until is None else written(until)})
    return out
