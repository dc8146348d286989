# SPDX-License-Identifier: GPL-3.0-or-later
"""Maintenance calendars: events, and weekly or daily series with a count (RFC 5545, as far as the cases go)."""
import re
from datetime import datetime, timedelta

from timeline import EPOCH, instant, zone


def unfolded(text):
    return re.sub(r"\r?\n[ \t]", "", text).splitlines()


def events(text):
    one = None
    for line in unfolded(text):
        if line == "BEGIN:VEVENT":
            one = []
        elif line == "END:VEVENT":
            yield one
            one = None
        elif one is not None:
            head, value = line.split(":", 1)
            name, *parameters = head.split(";")
            one.append((name, dict(p.split("=", 1) for p in parameters), value))


def wall(value):
    return datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S" if "T" in value else "%Y%m%d")


def ms(at, where):
    return (at.replace(tzinfo=where) - EPOCH) // timedelta(milliseconds=1)


def place(parameters, value, contract):
    return zone("+00:00") if value.endswith("Z") else zone(parameters.get("TZID", contract["time_zone"]))


def length_of(text):
    week, day, hour, minute, second = re.fullmatch(
        r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", text).groups(default="0")
    return timedelta(weeks=int(week), days=int(day), hours=int(hour), minutes=int(minute), seconds=int(second))


def starts(first, rule):
    if rule is None:
        return [first]
    parts = dict(p.split("=") for p in rule.split(";"))
    step = {"DAILY": 1, "WEEKLY": 7}[parts["FREQ"]] * int(parts.get("INTERVAL", 1))
    return [first + timedelta(days=step * n) for n in range(int(parts["COUNT"]))]


def windows(text, contract):
    out = []
    for event in events(text):
        get = {name: (parameters, value) for name, parameters, value in event}
        parameters, value = get["DTSTART"]
        where = place(parameters, value, contract)
        skipped = {ms(wall(v), place(p, v, contract)) for n, p, vs in event if n == "EXDATE" for v in vs.split(",")}
        services = sorted({s for n, _, v in event if n in ("CATEGORIES", "X-MAKEGOOD-SERVICE") for s in v.split(",")})
        for start in starts(wall(value), get["RRULE"][1] if "RRULE" in get else None):
            begin = ms(start, where)
            if begin in skipped:
                continue
            if "DTEND" in get:
                stop = get["DTEND"]
                late = wall(stop[1]) - wall(value)
                end = ms(start + late, place(*stop, contract))
            else:
                end = begin + length_of(get["DURATION"][1]) // timedelta(milliseconds=1)
            notified = get.get("X-MAKEGOOD-NOTIFIED")
            out.append({"uid": get["UID"][1], "services": services, "start": begin, "end": end,
                        "notified": instant(notified[1]) if notified else None,
                        "channel": get.get("X-MAKEGOOD-CHANNEL", ({}, ""))[1], "status": get.get("STATUS", ({}, "confirmed"))[1].lower()})
    return out
