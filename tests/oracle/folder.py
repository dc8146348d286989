# SPDX-License-Identifier: GPL-3.0-or-later
"""Case folders, read and written as docs/formats.md says (calendars: single events in UTC only)."""
import csv
import json
import re
import tomllib
from pathlib import Path

from timeline import instant, written


def toml(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f'"{k}" = {toml(v)}' for k, v in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


def toml_file(table, path=""):
    """Plain values first, then tables and arrays of tables under their headings."""
    nested = lambda v: isinstance(v, dict) or isinstance(v, list) and v and isinstance(v[0], dict)
    inline = ("allowed_hours", "set", "after")
    lines = [f"{k} = {toml(v)}" for k, v in table.items() if not nested(v) or k in inline]
    for k, v in table.items():
        if not nested(v) or k in inline:
            continue
        for one in v if isinstance(v, list) else [v]:
            name = path + k
            lines += ["", f"[[{name}]]" if isinstance(v, list) else f"[{name}]", toml_file(one, name + ".")]
    return "\n".join(lines)


def write(folder: Path, case):
    """`case` holds policy and contract as tables and data as they are judged; instants are milliseconds."""
    data = case["data"]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{case['policy']['id']}.policy.toml").write_text(toml_file(case["policy"]) + "\n")
    contract = dict(case["contract"], policy=f"{case['policy']['id']}.policy.toml")
    if "standing" in contract:
        contract["standing"] = [{k: written(v) if k in ("from", "until") else v for k, v in s.items() if v is not None}
                                for s in contract["standing"]]
    (folder / "contract.toml").write_text(toml_file(contract) + "\n")
    at = lambda ms: "" if ms is None else written(ms)
    yes = lambda b: "true" if b else "false"

    def table(name, header, rows):
        if rows:
            with open(folder / name, "w", newline="") as file:
                csv.writer(file).writerows([header.split(","), *rows])

    table("checks.csv", "time,service,probe,state", [[at(c[0]), *c[1:]] for c in data["checks"]])
    table("changes.csv", "time,service,probe,state,detail", [[at(c[0]), *c[1:], "d"] for c in data["changes"]])
    table("requests.csv", "from,service,probe,total,failed", [[at(c[0]), *c[1:]] for c in data["requests"]])
    table("values.csv", "time,service,probe,value", [[at(c[0]), c[1], c[2], decimal(c[3])] for c in data["values"]])
    table("calls.csv", "started,service,line_available,answered,decoded_at,delivered_at,attempts",
          [[at(c["started"]), c["service"], yes(c["line"]), yes(c["answered"]), at(c["decoded"]), at(c["delivered"]), 1]
           for c in data["calls"]])
    table("evidence.csv", "time,service,method,target,result",
          [[at(e["at"]), e["service"], "http", "x", "failed" if e["failed"] else "ok"] for e in data["evidence"]])
    table("backups.csv", "taken_at,service,kind,state,retained_until",
          [[at(b["at"]), b["service"], b["kind"], "good" if b["good"] else "failed", at(b["until"])]
           for b in data["backups"]])
    table("notices.csv", "kind,given_at,effective_at,service,old_price,new_price,channel",
          [["price", at(n["given"]), at(n["effective"]), n["service"], n["old"], n["new"], "email"]
           for n in data["notices"]])

    def listing(name, rows):
        if rows:
            (folder / name).write_text(json.dumps([{k: v for k, v in r.items() if v is not None} for r in rows]))

    listing("incidents.json", [{"id": i["id"], "service": i["service"], "start": at(i["start"]), "end": at(i["end"]),
                                "cause": i["cause"], "post_mortem_at": at(i["post_mortem"]) or None,
                                "identified_at": at(i["identified"]) or None, "affected": i["affected"]}
                               for i in data["incidents"]])
    listing("decisions.json", [
        {**d, "from": at(d["from"]), "to": at(d["to"]), "by": "ana", "at": "2026-01-01T00:00:00Z", "reason": "r"}
        if d["kind"] == "bridge" else {**d, "by": "ana", "at": "2026-01-01T00:00:00Z", "reason": "r"}
        for d in data["decisions"]])
    listing("tickets.json", [
        {"id": t["id"], "opened_at": at(t["opened"]), "channel": "ticket", "in_scope": t["in_scope"],
         "service": t.get("service"), "cost_quoted_at": at(t["quoted"]) or None, "work_started_at": at(t["started"]) or None,
         "escalated_at": at(t["escalated"]) or None, "escalation_answered_at": at(t["answered"]) or None,
         "events": [dict(e, at=at(e["at"])) for e in t["events"]]} for t in data["tickets"]])
    if data["windows"]:
        (folder / "maintenance.ics").write_text(calendar(data["windows"]), newline="")


def decimal(exact):
    """At most six places, as they are written by hand."""
    whole = abs(exact) * 10**6
    text = f"{int(whole) // 10**6}.{int(whole) % 10**6:06d}".rstrip("0").rstrip(".")
    return ("-" if exact < 0 else "") + text


def calendar(windows):
    stamp = lambda ms: re.sub(r"[-:]", "", written(ms))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//oracle//EN"]
    for w in windows:
        lines += ["BEGIN:VEVENT", f"UID:{w['uid']}", "DTSTAMP:20250101T000000Z", f"DTSTART:{stamp(w['start'])}",
                  f"DTEND:{stamp(w['end'])}", f"STATUS:{w['status'].upper()}"]
        lines += [f"X-MAKEGOOD-SERVICE:{s}" for s in w["services"]]
        if w["notified"] is not None:
            lines.append(f"X-MAKEGOOD-NOTIFIED:{written(w['notified'])}")
        if w["channel"]:
            lines.append(f"X-MAKEGOOD-CHANNEL:{w['channel']}")
        lines.append("END:VEVENT")
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def policies(folder: Path):
    return [tomllib.loads(path.read_text()) for path in sorted(folder.glob("*.policy.toml"))]


def empty():
    kinds = "checks changes requests values calls windows incidents decisions tickets backups notices evidence"
    return {kind: [] for kind in kinds.split()}


__all__ = ["calendar", "empty", "instant", "policies", "toml_file", "write"]
