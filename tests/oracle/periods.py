# SPDX-License-Identifier: GPL-3.0-or-later
"""Billing months, and the quarters, years and rolling periods of a class (docs/rules.md, sections 1 and 23)."""
from dataclasses import dataclass
from datetime import date, timedelta

from timeline import last_of_month, local, zone


def number(month):
    year, of = map(int, month.split("-"))
    return year * 12 + of - 1


def name(n):
    return f"{n // 12:04d}-{n % 12 + 1:02d}"


def begin(contract, n):
    """The local day on which billing month `n` begins; the month's last day where it is shorter."""
    year, month = n // 12, n % 12 + 1
    return date(year, month, min(contract.get("billing_day", 1), last_of_month(year, month)))


def clipped(first, last, *owners):
    for owner in owners:
        if "start" in owner:
            first = max(first, date.fromisoformat(str(owner["start"])))
        if "end" in owner:
            last = min(last, date.fromisoformat(str(owner["end"])))
    return first, last


@dataclass
class Period:
    """Local days [first, last), the billing months in it as (number, first, last), and whether it is due."""
    first: date
    last: date
    months: list
    due: bool
    due_month: str
    rolling: bool
    where: object

    @property
    def span(self):
        return local(self.where, self.first), local(self.where, max(self.first, self.last))

    @property
    def days(self):
        return (self.last - self.first).days

    @property
    def month_spans(self):
        if self.rolling:
            return [self.span]
        return [(local(self.where, f), local(self.where, l)) for _, f, l in self.months]

    def of(self, contract, service):
        """The part in which a service runs."""
        first, last = clipped(self.first, self.last, service)
        months = [(n, *clipped(f, l, service)) for n, f, l in self.months]
        if self.rolling:  # one month, looked at whole: its fee is due when the service runs in it
            months = [(n, *clipped(begin(contract, n), begin(contract, n + 1), contract, service)) for n, _, _ in self.months]
        months = [m for m in months if m[1] < m[2]]
        return Period(first, max(first, last), months, self.due, self.due_month, self.rolling, self.where)


def runs(contract, n):
    first, last = clipped(begin(contract, n), begin(contract, n + 1), contract)
    return first < last


def class_period(contract, cls, n):
    """The period of the class that holds billing month `n`, up to that month's end."""
    where, kind = zone(contract["time_zone"]), cls.get("period", "month")
    size = {"month": 1, "quarter": 3, "year": 12}.get(kind)
    if size is None:
        _, last = clipped(begin(contract, n), begin(contract, n + 1), contract)
        first, last = clipped(last - timedelta(days=int(kind[:-1])), last, contract)
        return Period(first, last, [(n, first, last)], True, name(n), True, where)
    head = n - (n - (cls.get("first_month", 1) - 1)) % size
    those = [m for m in range(head, head + size) if runs(contract, m)]
    months = [(m, *clipped(begin(contract, m), begin(contract, m + 1), contract)) for m in those if m <= n]
    return Period(months[0][1], months[-1][2], months, those[-1] == n, name(those[-1]), False, where)


def earlier(contract, cls, period):
    """The class's period before this one; None before the contract."""
    n = period.months[0][0] - 1
    return class_period(contract, cls, n) if runs(contract, n) else None


def month_span(contract, month):
    return class_period(contract, {}, number(month)).span
