# SPDX-License-Identifier: GPL-3.0-or-later
"""A service's credit: one remedy or several, cap, least, gates, `after` (docs/rules.md, sections 7, 15, 16)."""
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from remedies import Remedy, admit, admits, limited, money, on_of, work_out


@dataclass
class Credit:
    json: dict
    minor: int | None            # what counts in the total; None in a running month and where it is negotiated
    rows: list                   # (credited_ms, amount in minor units or None, clauses) of each outage
    otherwise: int               # what availability and outages pay otherwise than by outage
    beside: int                  # what metrics and tickets pay
    stands: bool                 # whether the cap leaves anything of the sum


def remedies_of(policy, cls):
    terms = policy["credit"]
    if "rule" not in terms:
        return [Remedy("", terms, terms["kind"], on_of(terms))]
    return [Remedy(r["id"], r, r["kind"], on_of(r)) for r in terms["rule"] if cls["id"] in r.get("classes", [cls["id"]])]


def gates_failed(policy, contract, span):
    gates = [g["id"] for g in policy.get("gate", [])]
    return any(s["gate"] in gates and s["from"] < span[1] and (s["until"] is None or s["until"] > span[0])
               for s in contract.get("standing", []))


def credited_rows(remedies, several, rows):
    """Of each outage what is left in the first remedy that admits it, and the clauses of its scenario."""
    out = []
    whole = any(r.kind in ("tiers", "negotiated") or r.kind == "flat" and r.on == "breach" for r in remedies)
    for n, row in enumerate(rows):
        first = next((r for r in remedies if n in r.clauses and (admits(r) or not several)), None)
        if first is not None:
            out.append((first.left[n], first.clauses[n]))
        else:
            exact = sum(e - s for s, e in row.credited) * row.credit_share if several and whole and row.outage.recorded else 0
            out.append((exact, []))
    return out


def credit(case, policy, subject, tickets, earns, missed_often):
    """`earns` False: a group earns in its place. `missed_often` False: `after` is not fulfilled."""
    contract, terms, several = case["contract"], policy["credit"], "rule" in policy["credit"]
    currency, rows = contract["currency"], subject.measured.rows
    remedies, taken = remedies_of(policy, subject.cls), set()
    for r in remedies:
        admit(r, subject, taken if admits(r) else set())
        taken |= set(r.clauses) if admits(r) else set()
        work_out(r, subject, tickets, earns)
        if several:
            r.total, r.capped = limited(r.total, subject.fee, r.terms)
    amounts = [None] * len(rows)
    if any(r.by_outage for r in remedies):
        amounts = [sum(r.amounts.get(n, 0) for r in remedies) for n in range(len(rows))]
    total, capped = limited(sum(r.total for r in remedies), subject.fee, terms)
    unit = subject.unit
    small = "least" in terms and 0 < total <= Fraction(terms["least"]) * unit
    withheld = small or gates_failed(policy, contract, subject.measured.span) or not missed_often
    pay = lambda minor: (money(0 if withheld else minor, currency), money(minor if withheld else 0, currency))
    kind = "rules" if several else terms["kind"]
    json = {"kind": kind, "amount": pay(total)[0], "withheld": pay(total)[1], "capped": capped,
            "clauses": terms.get("clauses", [])}
    if several:
        json["rules"] = [{"id": r.id, "amount": None if r.kind == "negotiated" else pay(r.total)[0],
                          "withheld": pay(r.total)[1], "capped": r.capped, "clauses": r.terms.get("clauses", [])}
                         for r in remedies]
    if kind == "negotiated":
        json["amount"] = None
    agreed = [d for d in case["data"]["decisions"] if d["kind"] == "agreed-remedy" and d["service"] == subject.id
              and d["month"] == subject.period.due_month]
    if any(r.kind == "negotiated" for r in remedies) and (agreed or not several):
        json["agreed"] = agreed[-1] if agreed else None
    shown = credited_rows(remedies, several, rows)
    otherwise = sum(r.total for r in remedies if r.family == "availability" and not r.by_outage)
    if not several:
        otherwise = min(total, otherwise)
    beside = sum(r.total for r in remedies if r.family != "availability")
    out = Credit(json, None if kind == "negotiated" else 0 if withheld else total,
                 [(exact, amount, clauses) for (exact, clauses), amount in zip(shown, amounts)], otherwise,
                 beside, total > 0)
    return out if subject.period.due else not_due(out, subject.period, currency)


def not_due(done, period, currency):
    """In a month before the one that ends the class's period nothing is due yet."""
    json = done.json | {"amount": None, "withheld": money(0, currency), "capped": False, "due_month": period.due_month}
    if "rules" in json:
        json["rules"] = [r | {"amount": None, "withheld": money(0, currency), "capped": False} for r in json["rules"]]
    return Credit(json, None, [(exact, None, clauses) for exact, _, clauses in done.rows], 0, 0, False)


def shown_ms(exact):
    return ceil(exact)
