# SPDX-License-Identifier: GPL-3.0-or-later
"""Service credit and its claims (docs/rules.md, sections 7 and 8)."""
from fractions import Fraction

from timeline import HOUR, both, duration, length, normal, without, written

DIGITS = {"USD": 2, "EUR": 2, "JPY": 0, "KWD": 3, "BHD": 3}


def money(minor, currency):
    digits = DIGITS[currency]
    if digits == 0:
        return str(minor)
    return f"{minor // 10**digits}.{minor % 10**digits:0{digits}d}"


def half_up(exact):
    return int((2 * exact + 1) // 2)


def admit(policy, row, service):
    """Clauses of the scenario that admits the outage; None when none does. Tiers know no scenarios."""
    scenarios = policy["credit"].get("scenario", [])
    if not scenarios or policy["credit"]["kind"] == "tiers":
        return []
    for s in scenarios:
        long = row["whole"][1] - row["whole"][0] > duration(s["longer_than"]) if "longer_than" in s else True
        if long and row["cause"] in s.get("causes", [row["cause"]]) \
                and service["type"] in s.get("service_types", [service["type"]]):
            return s.get("clauses", [])
    return None


def add_bridges(rows, found, decisions, service, span):
    recorded = [o[:2] for o in found if o[2]]
    used = []
    for d in decisions:
        if d["kind"] != "bridge" or d["service"] != service["id"]:
            continue
        for piece in without(both([(d["from"], d["to"])], [span]), recorded + used):
            used.append(piece)
            before = [r for r in rows if r["recorded"] and r["whole"][0] < piece[0]]
            if before:
                row = max(before, key=lambda r: r["whole"][0])
                row["credited"] = normal(row["credited"] + [piece])


def credit(policy, contract, service, rows, found, decisions, span, days, month, availability, met):
    terms, currency = policy["credit"], contract["currency"]
    kind, unit = terms["kind"], 10 ** DIGITS[currency]
    fee = next((Fraction(c["amount"]) for c in service.get("charge", []) if c["month"] == month),
               Fraction(service["price"])) * unit
    trigger = terms.get("trigger", "outage" if kind in ("pro-rata", "per-block") else "breach")
    fires = trigger == "outage" or met is False
    by_outage = kind == "pro-rata" or kind == "per-block" and terms.get("aggregate", "outage") == "outage"
    add_bridges(rows, found, decisions, service, span)
    for r in rows:
        clauses = admit(policy, r, service) if r["recorded"] else None
        r["clauses"] = clauses or []
        r["credited_ms"] = length(r["credited"]) if r["recorded"] and clauses is not None else 0
    day = fee / (30 if terms.get("day_basis", "period") == "30d" else days)

    def worth(ms):
        if kind == "pro-rata":
            basis = 30 * 24 * HOUR if terms.get("basis", "30d") == "30d" else span[1] - span[0]
            return fee * ms / basis * Fraction(terms.get("multiplier", "1"))
        blocks = Fraction(ms, duration(terms["block"]))
        whole = -(-blocks // 1) if terms.get("rounding", "down") == "up" else blocks // 1
        return whole * (Fraction(terms["days"]) * day if "days" in terms else fee * Fraction(terms["percent"]) / 100)

    total = 0
    for r in rows:
        r["amount"] = None
        if by_outage:
            minor = half_up(worth(r["credited_ms"])) if fires else 0
            r["amount"] = money(minor, currency)
            r["minor"] = minor
            total += minor
    if kind == "per-block" and not by_outage and fires:
        total = half_up(worth(sum(r["credited_ms"] for r in rows)))
    if kind == "tiers" and fires and availability is not None:
        fitting = [t for t in terms["tier"] if Fraction(t["below"]) / 100 > availability]
        if fitting:
            tier = min(fitting, key=lambda t: Fraction(t["below"]))
            base = fee if terms.get("base", "fee") == "fee" else next(
                Fraction(c["amount"]) for c in service["named_charge"] if c["name"] == terms["base"]) * unit
            total = half_up(base * Fraction(tier["percent"]) / 100)
    capped = False
    if "cap_percent" in terms and total > fee * Fraction(terms["cap_percent"]) / 100:
        total, capped = int(fee * Fraction(terms["cap_percent"]) / 100), True
    gates = [g["id"] for g in policy.get("gate", [])]
    failed = any(s["gate"] in gates and s["from"] < span[1] and (s["until"] is None or s["until"] > span[0])
                 for s in contract.get("standing", []))
    json = {"kind": kind, "amount": money(0 if failed else total, currency),
            "withheld": money(total if failed else 0, currency), "capped": capped,
            "clauses": terms.get("clauses", [])}
    if kind == "negotiated":
        agreed = [d for d in decisions if d["kind"] == "agreed-remedy" and d["service"] == service["id"]
                  and d["month"] == month]
        json["amount"] = None
        json["agreed"] = agreed[-1] if agreed else None
        return {"json": json, "minor": None, "by_outage": False, "gross": 0}
    return {"json": json, "minor": 0 if failed else total, "by_outage": by_outage, "gross": total}


def claims(policy, service, rows, result, data, span, as_of):
    rule = policy.get("claim")
    if rule is None or policy["credit"]["kind"] in ("none", "negotiated"):
        return []
    out = []
    for r in rows:
        stands = r["minor"] > 0 if result["by_outage"] else r["credited_ms"] > 0 and result["gross"] > 0
        if not stands:
            continue
        deadline, state = None, "open"
        if "within" in rule:
            incident = r["incident"]
            begin = incident["end"] if incident else r["whole"][1]
            if rule["from"] == "month-end":
                begin = span[1]
            elif rule["from"] == "post-mortem" and incident and incident["post_mortem"] is not None \
                    and incident["post_mortem"] <= as_of:
                begin = incident["post_mortem"]
            deadline = begin + duration(rule["within"])
            left = deadline - as_of
            state = "expired" if left < 0 else "due" if left < 24 * HOUR else "open"
        proof = any(e["service"] == service["id"] and e["failed"] and r["whole"][0] <= e["at"] < r["whole"][1]
                    and e["at"] <= as_of for e in data["evidence"])
        out.append({"outage_start": written(r["whole"][0]), "deadline": deadline and written(deadline), "state": state,
                    "missing": ["proof"] if "proof" in rule.get("requires", []) and not proof else []})
    return out
