# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a case folder (docs/formats.md) into the tables that are judged; instants become milliseconds."""
import csv
import json
import tomllib
from calendar import monthrange
from datetime import date
from fractions import Fraction
from pathlib import Path

from calendars import windows
from folder import empty
from timeline import instant

SHIPPED = Path(__file__).parents[2] / "resources"


def rows(folder, name):
    path = folder / name
    if not path.exists():
        return []
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def listing(folder, name):
    path = folder / name
    return json.loads(path.read_text()) if path.exists() else []


def at(text):
    return instant(text) if text else None


def policy_of(contract, month):
    """The name of the policy that holds on the first day of the month's period."""
    year, number = map(int, month.split("-"))
    first = date(year, number, min(contract.get("billing_day", 1), monthrange(year, number)[1])).isoformat()
    first = max(first, contract["start"])
    return [contract["policy"], *(t["policy"] for t in contract.get("terms", []) if t["from"] <= first)][-1]


def read(folder, month):
    folder = Path(folder)
    contract = tomllib.loads((folder / "contract.toml").read_text())
    named = policy_of(contract, month)
    path = folder / named if named.endswith(".toml") else shipped(folder, f"{named}.policy.toml")
    data = empty()
    for s in contract.get("standing", []):
        s |= {"from": at(s["from"]), "until": at(s.get("until"))}
    for name in ("checks", "changes"):
        data[name] = [(at(r["time"]), r["service"], r["probe"], r["state"]) for r in rows(folder, name + ".csv")]
    data["requests"] = [(at(r["from"]), r["service"], r["probe"], int(r["total"]), int(r["failed"]))
                        for r in rows(folder, "requests.csv")]
    data["values"] = [(at(r["time"]), r["service"], r["probe"], Fraction(r["value"])) for r in rows(folder, "values.csv")]
    data["calls"] = [{"started": at(r["started"]), "service": r["service"], "line": r["line_available"] == "true",
                      "answered": r["answered"] == "true", "decoded": at(r["decoded_at"]), "delivered": at(r["delivered_at"])}
                     for r in rows(folder, "calls.csv")]
    data["evidence"] = [{"at": at(r["time"]), "service": r["service"], "failed": r["result"] == "failed"}
                        for r in rows(folder, "evidence.csv")]
    data["backups"] = [{"at": at(r["taken_at"]), "service": r["service"], "kind": r["kind"], "good": r["state"] == "good",
                        "until": at(r["retained_until"])} for r in rows(folder, "backups.csv")]
    data["notices"] = [{"given": at(r["given_at"]), "effective": at(r["effective_at"]), "service": r["service"],
                        "old": r["old_price"], "new": r["new_price"]} for r in rows(folder, "notices.csv")]
    data["incidents"] = [{"id": i["id"], "service": i["service"], "start": at(i["start"]), "end": at(i["end"]),
                          "cause": i["cause"], "post_mortem": at(i.get("post_mortem_at")),
                          "identified": at(i.get("identified_at")), "affected": i.get("affected")}
                         for i in listing(folder, "incidents.json")]
    data["decisions"] = [d | {"from": at(d.get("from")), "to": at(d.get("to"))} if d["kind"] == "bridge" else d
                         for d in listing(folder, "decisions.json")]
    data["tickets"] = [ticket(t) for t in listing(folder, "tickets.json")]
    if (folder / "maintenance.ics").exists():
        data["windows"] = windows((folder / "maintenance.ics").read_text(), contract)
    return {"policy": tomllib.loads(path.read_text()), "contract": contract, "data": data}


def shipped(folder, name):
    """A shipped policy's file: of the tree the case lies in, else of this one."""
    trees = [p / "resources" for p in folder.resolve().parents] + [SHIPPED]
    return next(p for tree in trees for p in (tree / "policies" / name, tree / "library" / name) if p.exists())


def ticket(t):
    events = sorted((e | {"at": at(e["at"])} for e in t["events"]), key=lambda e: e["at"])
    return {"id": t["id"], "opened": at(t["opened_at"]), "service": t.get("service"), "in_scope": t["in_scope"],
            "quoted": at(t.get("cost_quoted_at")), "started": at(t.get("work_started_at")),
            "escalated": at(t.get("escalated_at")), "answered": at(t.get("escalation_answered_at")), "events": events}
