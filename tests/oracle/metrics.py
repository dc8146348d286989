# SPDX-License-Identifier: GPL-3.0-or-later
"""Promised values: statistics over samples (docs/rules.md, section 21)."""
from fractions import Fraction

from measure import service_hours
from timeline import both, duration, normal
from windows import accepted_for, causes_excluded_from, excluded_by_cause


def values_of(data, service, probes, side):
    """(instant, value) of the probes, one of each probe and instant: the worse by side."""
    worst = max if side == "most" else min
    out = {}
    for at, s, p, value in data["values"]:
        if s == service and p in probes:
            out[p, at] = worst(out.get((p, at), value), value)
    return sorted((at, value) for (_, at), value in out.items())


def nearest_rank(ordered, percent):
    return ordered[-(-percent * len(ordered) // 100) - 1]


def statistic(values, metric, side):
    ordered, kind = sorted(values), metric["statistic"]
    if kind == "mean":
        return sum(ordered, Fraction(0)) / len(ordered)
    if kind == "median":
        half = len(ordered) // 2
        return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
    if kind in ("p95", "p99"):
        return nearest_rank(ordered, int(kind[1:]))
    if kind in ("max", "min"):
        return ordered[-1 if kind == "max" else 0]
    bound = Fraction(metric["beyond"])
    beyond = sum(v > bound if side == "most" else v < bound for v in ordered)
    return Fraction(100 * beyond, len(ordered))


def six_places(exact):
    whole = abs(exact.numerator) * 10**6 // exact.denominator
    return ("-" if exact < 0 and whole else "") + f"{whole // 10**6}.{whole % 10**6:06d}"


def judge_metric(metric, rows, span):
    side = metric.get("side", "most")
    values = [v for _, v in rows]
    if "bucket" in metric and rows:
        by = {}
        for at, value in rows:
            by.setdefault((at - span[0]) // duration(metric["bucket"]), []).append(value)
        values = [sum(vs, Fraction(0)) / len(vs) for vs in by.values()]
    exact = statistic(values, metric, side) if values else None
    met = None
    if exact is not None:
        limit = Fraction(metric["limit"])
        met = exact >= limit if side == "least" and metric["statistic"] != "share-beyond" else exact <= limit
    return {"id": metric["id"], "exact": exact, "met": met, "samples": len(rows), "side": side, "statistic": metric["statistic"],
            "json": {"id": metric["id"], "num": None if exact is None else str(exact.numerator),
                     "den": None if exact is None else str(exact.denominator),
                     "value": None if exact is None else six_places(exact),
                     "unit": metric.get("unit"), "limit": metric["limit"], "met": met, "samples": len(rows)}}


def metrics(case, policy, cls, service, span):
    data, contract = case["data"], case["contract"]
    causes = causes_excluded_from(policy, "availability")
    dropped = normal(accepted_for(service, case, policy) + excluded_by_cause(data["incidents"], service, causes))
    inside = both([span], service_hours(cls, contract, span)) if span[0] < span[1] else []
    free = lambda at: any(s <= at < e for s, e in inside) and not any(s <= at < e for s, e in dropped)
    out = []
    for m in cls.get("metric", []):
        rows = [r for r in values_of(data, service, m["probes"], m.get("side", "most")) if free(r[0])]
        out.append(judge_metric(m, rows, span))
    return out
