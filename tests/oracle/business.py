# SPDX-License-Identifier: GPL-3.0-or-later
"""Business time and service hours: rows of days and hours with holidays (docs/rules.md, section 18)."""
from datetime import timedelta

from timeline import both, clock, duration, length, local, local_day, normal, zone

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Hours:
    """A table of the shape of [business]: `hours` rows, or one row in the short form."""

    def __init__(self, table, contract):
        self.where = zone(table.get("zone", contract["time_zone"]))
        self.holidays = {str(d) for d in table.get("holidays", [])}
        rows = table["hours"] if "hours" in table else [table]
        self.rows = [(set(r["days"]), clock(r["from"]), clock(r["to"])) for r in rows]
        self.rows = [(d, f, t if t > f else t + 24 * 60) for d, f, t in self.rows]

    def of_day(self, weekday):
        return normal([(f, t) for days, f, t in self.rows if DAYS[weekday] in days])

    def is_day(self, day):
        return day.isoformat() not in self.holidays and any(DAYS[day.weekday()] in days for days, _, _ in self.rows)

    def spans(self, start, end):
        """The hours that meet [start, end), whole."""
        day, out = local_day(self.where, start) - timedelta(days=2), []
        while day <= local_day(self.where, end) + timedelta(days=1):
            if self.is_day(day):
                out += [(local(self.where, day, f), local(self.where, day, t)) for f, t in self.of_day(day.weekday())]
            day += timedelta(days=1)
        return normal(out)

    def time(self, start, end):
        return length(both([(start, end)], self.spans(start, end))) if start < end else 0

    def after(self, start, need):
        """The earliest instant by which `need` of these hours has passed since `start`."""
        if need == 0:
            return start
        here = start
        while True:
            for s, e in both([(here, here + 20 * 86_400_000)], self.spans(here, here + 20 * 86_400_000)):
                if e - s >= need:
                    return s + need
                need -= e - s
            here += 20 * 86_400_000

    def day_length(self):
        """The business time of a day, the same for all that rows name."""
        lengths = {length(self.of_day(n)) for n in range(7) if self.of_day(n)}
        assert len(lengths) == 1, "days of unequal business time"
        return lengths.pop() * 60_000

    def days_between(self, early, late):
        """Whole business days between the local days of two instants, both left out."""
        day, count = local_day(self.where, early) + timedelta(days=1), 0
        while day < local_day(self.where, late):
            count += self.is_day(day)
            day += timedelta(days=1)
        return count

    def end_of_day(self, start, number):
        """24:00 of the n-th business day that begins at or after `start`."""
        day = local_day(self.where, start) - timedelta(days=1)
        while True:
            if self.is_day(day) and local(self.where, day) >= start:
                number -= 1
                if number == 0:
                    return local(self.where, day + timedelta(days=1))
            day += timedelta(days=1)


def of_policy(policy, contract):
    table = policy.get("business") or policy.get("support", {}).get("business")
    return Hours(table, contract) if table else None


def in_business(target):
    return target.endswith(("bd", "bh"))


def after(start, target, business):
    """The instant by which a target (a duration, business hours or days) from `start` has passed."""
    if target.endswith("bd"):
        return business.after(start, int(target[:-2]) * business.day_length())
    if target.endswith("bh"):
        return business.after(start, int(target[:-2]) * 3_600_000)
    return start + duration(target)


def shifted(deadline, target, business, start, end):
    """A deadline that moves by the time, or business time, between two instants."""
    if in_business(target):
        return business.after(deadline, business.time(start, end))
    return deadline + end - start
