# SPDX-License-Identifier: GPL-3.0-or-later
"""On track, at risk, met, breached: one rule (docs/rules.md, section 26)."""
from fractions import Fraction

from timeline import DAY, both, length

WEEK = 7 * DAY


def at_risk(measured, cls, as_of):
    budget, left = measured.budget(cls), measured.left(cls)
    if 4 * left < budget:
        return True
    last = both([measured.span], [(as_of - WEEK, as_of)])
    if not last:
        return False
    down = sum((length(both(piece, last)) * share for piece, share in measured.pieces), Fraction(0))
    return down / length(last) * (measured.span[1] - as_of) > left


def state(measured, cls, metrics, running, as_of, judged):
    """`judged` gives the verdict with a given `no_data`."""
    if "measure" not in cls:
        if any(m["met"] is False for m in metrics):
            return "breached"
        if not any(m["samples"] for m in metrics):
            return "no-data"
        return "on-track" if running else "met"
    if measured.availability is None or not measured.sampled:
        return "no-data"
    if not running and judged("up") is True and judged("down") is False:
        return "undecided"
    if measured.met(cls) is False:
        return "breached"
    if not running:
        return "met"
    return "at-risk" if at_risk(measured, cls, as_of) else "on-track"
