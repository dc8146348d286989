# SPDX-License-Identifier: GPL-3.0-or-later
"""Policies, contracts and data that the wider language refuses: makegood-cli must end with 1 on each, with 0 on the base.

usage: refused.py CLI [NAME]
"""
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import folder
from timeline import instant

AT = instant("2026-03-02T10:00:00Z")
RUNS = {"kind": "runs", "probes": ["http"], "interval": "5m"}
MEAN = {"kind": "interval-mean", "probes": ["http"], "bucket": "5m", "threshold": "50"}
RATE = {"kind": "error-rate", "probes": ["http"], "interval": "5m", "bucket": "5m", "threshold": "50"}
METRIC = {"id": "m", "title": "M", "probes": ["rtt"], "statistic": "mean", "limit": "4", "unit": "ms"}
WEEK = ["mon", "tue", "wed", "thu", "fri"]


def base():
    policy = {"schema": 1, "id": "base", "name": "Base", "provider": "P", "source": "none",
              "class": [{"id": "c0", "title": "C", "target": "99", "measure": dict(RUNS)}],
              "credit": {"kind": "per-block", "block": "1h", "percent": "5"}}
    contract = {"schema": 1, "id": "c", "customer": "C", "time_zone": "UTC", "currency": "USD", "start": "2026-01-01",
                "service": [{"id": "s", "class": "c0", "type": "vps", "price": "100"}]}
    return {"policy": policy, "contract": contract, "data": folder.empty()}


def measured(**keys):
    return lambda c: c["policy"]["class"][0]["measure"].update(keys)


def as_kind(kind, **keys):
    return lambda c: c["policy"]["class"][0].update(measure=kind | keys)


def paid(**terms):
    return lambda c: c["policy"].update(credit=terms)


def rules(*rows):
    return lambda c: c["policy"].update(credit={"rule": [{"id": f"k{n}"} | row for n, row in enumerate(rows)]})


def top(**tables):
    return lambda c: c["policy"].update(tables)


def rows(kind, *those):
    return lambda c: c["data"][kind].extend(those)


def group(of=None, credit=None, metric=False):
    def change(c):
        c["policy"]["class"].append({"id": "g", "title": "G", "target": "99", "measure": dict(RUNS)} | ({"of": of} if of else {})
                                    | ({"metric": [METRIC]} if metric else {}))
        c["policy"]["credit"] = credit or {"kind": "tiers", "tier": [{"below": "99", "percent": "5"}]}
        c["contract"]["group"] = [{"id": "gg", "class": "g", "services": ["s"]}]
    return change


def both(*changes):
    return lambda c: [change(c) for change in changes]


def desk(target):
    severity = {"id": "1", "title": "S", "response": target}
    return top(support={"default_severity": "1", "severity": [severity]})


UNEQUAL = {"hours": [{"days": WEEK, "from": "09:00", "to": "17:00"}, {"days": ["sat"], "from": "09:00", "to": "12:00"}]}
SHORT = {"days": WEEK, "from": "09:00", "to": "17:00"}
BLOCK = {"kind": "per-block", "block": "1h", "percent": "5"}
TIERS = {"kind": "tiers", "tier": [{"below": "99", "percent": "5"}]}
SCENARIO = [{"id": "x", "causes": ["network"]}]
ACCEPTED = {
    "base": lambda c: None,
    "group": group("group"),
    "threshold 100 from": as_kind(RATE, threshold="100", threshold_counts="from"),
    "bh with unequal days": both(desk("2bh"), top(business=UNEQUAL)),
    "metrics alone": lambda c: c["policy"].update({"class": [{"id": "c0", "title": "C", "metric": [METRIC]}],
                                                   "credit": {"rule": [{"id": "k", "kind": "flat", "on": "metric", "metric": "m", "days": "1"}]}}),
    "billing day 31": lambda c: c["contract"].update(billing_day=31),
    "period without a threshold": as_kind({"kind": "interval-mean", "probes": ["http"], "bucket": "period", "interval_value": "fraction"}),
}
REFUSED = {
    "kind and rules": paid(rule=[{"id": "k"} | BLOCK], **BLOCK),
    "neither kind nor rules": paid(cap_percent="5"),
    "none in a rule": rules({"kind": "none"}),
    "two rules of one id": lambda c: c["policy"].update(credit={"rule": [{"id": "k"} | BLOCK, {"id": "k"} | BLOCK]}),
    "a rule for an unknown class": rules(BLOCK | {"classes": ["zz"]}),
    "an unknown metric": rules({"kind": "flat", "on": "metric", "metric": "zz", "days": "1"}),
    "pro-rata on tickets": rules({"kind": "pro-rata", "on": "response"}),
    "scenario in tiers of a rule": rules(TIERS | {"scenario": SCENARIO}),
    "scenario in negotiated of a rule": rules({"kind": "negotiated", "scenario": SCENARIO}),
    "scenario in flat on breach": rules({"kind": "flat", "percent": "5", "scenario": SCENARIO}),
    "percent and amount": paid(kind="flat", percent="5", amount="3"),
    "flat without worth": paid(kind="flat"),
    "longer_than and at_least": paid(**BLOCK, scenario=[{"id": "x", "longer_than": "5m", "at_least": "5m"}]),
    "threshold 0 from": as_kind(RATE, threshold="0", threshold_counts="from"),
    "at-least without a number": measured(combine="at-least"),
    "the same probe excuses": measured(unless_down=["http"]),
    "period that is no fraction": as_kind(MEAN, bucket="period"),
    "below and at_or_below": paid(kind="tiers", tier=[{"below": "99", "at_or_below": "99", "percent": "5"}]),
    "from and over": paid(kind="table", row=[{"from": "5m", "over": "5m", "percent": "5"}]),
    "two rows of one bound": paid(kind="table", row=[{"from": "5m", "percent": "5"}, {"from": "5m", "percent": "6"}]),
    "two rows of one bound, written otherwise": paid(kind="table", row=[{"over": "1h", "percent": "5"}, {"over": "60m", "percent": "6"}]),
    "table without rows": paid(kind="table"),
    "free in tiers": paid(**TIERS, free="1h"),
    "beyond in flat": paid(kind="flat", percent="5", beyond="target"),
    "first_percent in pro-rata": paid(kind="pro-rata", first_percent="5"),
    "first_percent by period": paid(**BLOCK, aggregate="period", first_percent="5"),
    "cap_percent_outage in tiers": paid(**TIERS, cap_percent_outage="5"),
    "cap_percent_outage by period": paid(**BLOCK, aggregate="period", cap_percent_outage="5"),
    "cap_percent_outage by calendar day": paid(kind="per-block", block="calendar-day", percent="5", cap_percent_outage="5"),
    "after more than within": paid(**BLOCK, after={"months": 3, "within": 2}),
    "1bd of unequal days": both(desk("1bd"), top(business=UNEQUAL)),
    "bh without business": desk("2bh"),
    "business twice": lambda c: c["policy"].update(business=SHORT, support={
        "default_severity": "1", "business": SHORT, "severity": [{"id": "1", "title": "S"}]}),
    "notice in business days without business": top(maintenance={"min_notice": "5bd"}),
    "unavailability for means": both(as_kind(MEAN), top(maintenance={"excludes": "unavailability"})),
    "group of a class that is not for groups": group(),
    "outages paid to a group": group("group", credit=BLOCK),
    "outages paid to a group by a rule": group("group", credit={"rule": [{"id": "k"} | BLOCK]}),
    "flat on outage paid to a group": group("group", credit={"kind": "flat", "percent": "5", "trigger": "outage"}),
    "metrics of a group": group("group", metric=True),
    "group of an unknown service": both(group("group"), lambda c: c["contract"]["group"][0].update(services=["zz"])),
    "class without target": lambda c: c["policy"]["class"][0].pop("target"),
    "share-beyond without beyond": lambda c: c["policy"]["class"][0].update(metric=[METRIC | {"statistic": "share-beyond"}]),
    "right without a condition": top(right=[{"id": "r", "text": "T"}]),
    "right of both conditions": top(right=[{"id": "r", "text": "T", "missed": True, "downtime_over": "1h"}]),
    "right of more months than within": top(right=[{"id": "r", "text": "T", "missed": True, "months": 3, "within": 2}]),
    "first_month 13": lambda c: c["policy"]["class"][0].update(period="year", first_month=13),
    "billing day 32": lambda c: c["contract"].update(billing_day=32),
    "service that ends before it starts": lambda c: c["contract"]["service"][0].update(start="2026-03-01", end="2026-02-01"),
    "service with unknown severity": both(desk("2h"), lambda c: c["contract"]["service"][0].update(support="zz")),
    "requests that failed more than all": rows("requests", (AT, "s", "http", 4, 5)),
    "negative requests": rows("requests", (AT, "s", "http", 4, -1)),
    "checks and changes of a probe": both(rows("checks", (AT, "s", "http", "up")), rows("changes", (AT, "s", "http", "up"))),
    "changes without an interval": both(as_kind(MEAN), rows("changes", (AT, "s", "http", "up"))),
    "value of 10^12": both(lambda c: c["policy"]["class"][0].update(metric=[METRIC]), rows("values", (AT, "s", "rtt", Fraction(10**12)))),
    "reading of an unknown rule": lambda c: c["policy"].update(
        credit={"rule": [{"id": "k"} | BLOCK]}, reading=[{"id": "r", "clause": "x", "question": "?", "set": {"credit.rule.zz.percent": "1"}}]),
}


def run(cli, change):
    case = base()
    change(case)
    with tempfile.TemporaryDirectory() as made:
        folder.write(Path(made) / "case", case)
        done = subprocess.run([cli, "evaluate", str(Path(made) / "case"), "--month", "2026-03", "--as-of", "2026-04-05T00:00:00Z", "--json"],
                              capture_output=True, text=True)
    return done.returncode, done.stderr.strip().splitlines()


def main(argv):
    wrong = 0
    for wanted, cases in ((0, ACCEPTED), (1, REFUSED)):
        for name, change in cases.items():
            if len(argv) > 2 and argv[2] != name:
                continue
            code, said = run(argv[1], change)
            wrong += code != wanted
            if code != wanted or len(argv) > 2:
                print(f"{name}: exit code {code}, should be {wanted}", *said[:3], sep="\n  ")
    print(f"{wrong} of {len(ACCEPTED) + len(REFUSED)} are taken otherwise than they should")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
