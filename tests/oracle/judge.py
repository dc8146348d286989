# SPDX-License-Identifier: GPL-3.0-or-later
"""One contract, one month: a second implementation of docs/rules.md, written from its text alone."""
from math import ceil

from claims import claims
from credit import credit
from measure import measure, together
from metrics import metrics
from obligations import obligations
from periods import class_period, earlier, name, number
from quality import data_quality
from readings import with_reading
from remedies import DIGITS, Subject, fee_of, money
from rights import rights
from states import state
from tickets import opened_in
from timeline import written
from windows import listed


class Judgement:
    """A policy applied to a case, in a month, at an instant."""

    def __init__(self, case, policy, month, as_of):
        self.case, self.policy, self.as_of = case, policy, as_of
        self.contract, self.month = case["contract"], number(month)
        self.classes = {c["id"]: c for c in policy["class"]}
        self.services = {s["id"]: s for s in self.contract["service"]}
        self.span = class_period(self.contract, {}, self.month).span
        self.running = as_of < self.span[1]
        self.cache = {}

    def groups(self):
        return self.contract.get("group", [])

    def earns(self, service):
        """A service earns nothing by itself when a group earns for it, or its class is for groups."""
        grouped = any(service["id"] in g["services"] and self.classes[g["class"]].get("of") == "group" for g in self.groups())
        return not grouped and self.classes[service["class"]].get("of") != "group"

    def one(self, cls, service, period, until=None, no_data=None):
        key = (cls["id"], service["id"], period.first, period.last, until, no_data)
        if key not in self.cache:
            own = period.of(self.contract, service)
            cut = lambda span: span if until is None else (span[0], max(span[0], min(span[1], until)))
            self.cache[key] = measure(self.case, self.policy, cls, service["id"], cut(own.span),
                                      [cut(s) for s in own.month_spans], self.as_of, no_data)
        return self.cache[key]

    def measured(self, item, cls, period, until=None, no_data=None):
        """A service, or a group, over a period of its class."""
        if "services" not in item:
            return self.one(cls, item, period, until, no_data)
        span = period.span if until is None else (period.span[0], max(period.span[0], min(period.span[1], until)))
        return together([self.one(cls, self.services[s], period, until, no_data) for s in item["services"]], cls, span)

    def subject(self, item):
        group = "services" in item
        cls = self.classes[item["class"]]
        period = class_period(self.contract, cls, self.month)
        members = [self.services[s] for s in item["services"]] if group else [item]
        unit = 10 ** DIGITS[self.contract["currency"]]
        parts = {s["id"]: [name(n) for n, _, _ in period.of(self.contract, s).months] for s in members}
        measured = self.measured(item, cls, period)
        values = [] if group else metrics(self.case, self.policy, cls, item["id"], measured.span)
        fees = {s["id"]: fee_of(s, parts[s["id"]]) * unit for s in members}
        return Subject(item["id"], members, cls, period if group else period.of(self.contract, item), fees,
                       {k: len(v) for k, v in parts.items()}, unit, measured, measured.met(cls), values, group)

    def periods_until(self, item, cls):
        """(due, measured) of the class's periods from the contract's start to the month asked for."""
        period, out = class_period(self.contract, cls, self.month), []
        while period is not None:
            out.append((period.due, self.measured(item, cls, period)))
            period = earlier(self.contract, cls, period)
        return out[::-1]

    def missed_often(self, item, cls):
        after = self.policy["credit"].get("after")
        if after is None:
            return True
        last = self.periods_until(item, cls)[-after["within"]:]
        return sum(m.met(cls) is False for _, m in last) >= after["months"]

    def item(self, item):
        """(json, minor amount, rights) of a service or group."""
        subject = self.subject(item)
        cls, m = subject.cls, subject.measured
        earns = subject.group or self.earns(item)
        tickets = opened_in(self.case, self.policy, m.span, self.as_of, [s["id"] for s in subject.services])
        paid = credit(self.case, self.policy, subject, tickets, earns, self.missed_often(item, cls))
        judged = lambda mode: self.measured(item, cls, class_period(self.contract, cls, self.month), None, mode).met(cls)
        out = {"service": item["id"], "class": cls["id"], "availability": fraction(m.num, m.den), "target": cls.get("target"),
               "met": subject.met, "downtime_ms": ceil(m.downtime), "measured_ms": m.measured, "unknown_ms": m.unknown,
               "excluded_ms": {"maintenance": m.maintenance, "causes": m.causes} | ({} if m.hours is None else {"hours": m.hours}),
               "budget_ms": m.budget(cls), "budget_left_ms": m.left(cls), "outages": self.outages(subject, paid),
               "credit": paid.json, "readings": [], "claims": claims(self.case, self.policy, subject, paid, self.month, self.as_of),
               "state": state(m, cls, subject.metrics, self.running or not subject.period.due, self.as_of, judged)}
        if cls.get("metric"):
            out["metrics"] = [v["json"] for v in subject.metrics]
        if m.span != self.span and m.span[0] < m.span[1]:  # of an empty one nothing is said here
            out["period"] = span_json(m.span)
        if self.running:
            far = self.measured(item, cls, class_period(self.contract, cls, self.month), self.as_of)
            out["so_far"] = {"availability": fraction(far.num, far.den), "downtime_ms": ceil(far.downtime)}
        standing = []
        if earns and "measure" in cls and self.policy.get("right"):
            standing = rights(self.policy, subject, self.periods_until(item, cls), self.as_of)
        return out, paid.minor, standing

    def outages(self, subject, paid):
        out = []
        by = self.contract["currency"]
        for row, (credited, amount, clauses) in zip(subject.measured.rows, paid.rows):
            o = row.outage
            one = {"start": written(o.start), "end": written(o.end), "recorded": o.recorded, "cause": o.cause,
                   "counted_ms": ceil(row.counted * row.share), "credited_ms": ceil(credited),
                   "amount": None if amount is None else money(amount, by), "clauses": subject.cls.get("clauses", []) + clauses}
            out.append(one | ({} if o.reason is None else {"reason": o.reason}) | ({"service": row.service} if subject.group else {}))
        return out

    def items(self):
        return [self.item(i) for i in self.contract["service"] + self.groups()]


def fraction(num, den):
    if den == 0:
        return None
    thousandths = num * 100_000 // den
    return {"num": str(num), "den": str(den), "percent": f"{thousandths // 1000}.{thousandths % 1000:03d}"}


def span_json(span):
    return {"start": written(span[0]), "end": written(span[1]), "ms": span[1] - span[0]}


def judge(case, month, as_of):
    policy, contract = case["policy"], case["contract"]
    main = Judgement(case, policy, month, as_of)
    own = main.items()
    total = sum(minor or 0 for _, minor, _ in own)
    totals = [total]
    for reading in policy.get("reading", []):
        those = Judgement(case, with_reading(policy, reading), month, as_of).items()
        totals.append(sum(minor or 0 for _, minor, _ in those))
        for (service, _, _), (other, _, _) in zip(own, those):
            service["readings"].append({
                "id": reading["id"], "met": other["met"], "amount": other["credit"]["amount"],
                "availability_percent": other["availability"] and other["availability"]["percent"]})
    currency = contract["currency"]
    out = {"schema": 1, "contract": contract["id"], "policy": policy["id"], "month": month, "as_of": written(as_of),
           "period": span_json(main.span), "services": [s for s, _, _ in own],
           "maintenance": listed(case, policy, main.span),
           "support": [t.row() for t in opened_in(case, policy, main.span, as_of)],
           "obligations": obligations(case, main.span, month, as_of),
           "credit_total": {"currency": currency, "amount": money(total, currency),
                            "lowest": money(min(totals), currency), "highest": money(max(totals), currency)},
           "data_quality": data_quality(main)}
    if policy.get("right"):
        out["rights"] = [r for _, _, standing in own for r in standing]
    if main.running:
        out["running"] = True
    return out
