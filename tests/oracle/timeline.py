# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets of half-open intervals in milliseconds, local time, durations and their texts (docs/rules.md, section 1)."""
import re
from bisect import bisect_left
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

MS = {"ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def normal(intervals):
    out = []
    for start, end in sorted(i for i in intervals if i[0] < i[1]):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def both(a, b):
    return normal([(max(s, x), min(e, y)) for s, e in a for x, y in b])


def without(a, b):
    out = normal(a)
    for x, y in normal(b):
        out = [part for s, e in out for part in ((s, min(e, x)), (max(s, y), e)) if part[0] < part[1]]
    return out


def length(a):
    return sum(e - s for s, e in normal(a))


def meets(intervals, start, end):
    """Whether a normal set has time in [start, end)."""
    n = bisect_left(intervals, (end,))
    return n > 0 and intervals[n - 1][1] > start


def after_first(a, amount):
    """What is left of a set when its first `amount` of time is taken (which may be a fraction)."""
    out = []
    for s, e in normal(a):
        take = min(e - s, amount)
        amount -= take
        out.append((s + take, e))
    return normal(out)


def duration(text):
    parts = re.findall(r"(\d+)(ms|s|m|h|d)", text)
    assert parts and "".join(n + u for n, u in parts) == text, text
    return sum(int(n) * MS[u] for n, u in parts)


def instant(text):
    at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return (at - EPOCH) // timedelta(milliseconds=1)


def written(ms):
    at = EPOCH + timedelta(milliseconds=ms)
    tail = f".{ms % 1000:03d}" if ms % 1000 else ""
    return at.strftime("%Y-%m-%dT%H:%M:%S") + tail + "Z"


def zone(name):
    fixed = re.fullmatch(r"([+-])(\d\d):(\d\d)", name)
    if fixed is None:
        return ZoneInfo(name)
    minutes = int(fixed[2]) * 60 + int(fixed[3])
    return timezone(timedelta(minutes=-minutes if fixed[1] == "-" else minutes))


def local(where, day, minutes=0):
    """The instant of a local wall time; fold 0 reads a gap with the offset before, and takes the first of two."""
    at = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)
    return (at.replace(tzinfo=where) - EPOCH) // timedelta(milliseconds=1)


def local_day(where, ms):
    return (EPOCH + timedelta(milliseconds=ms)).astimezone(where).date()


def months_later(where, ms, months):
    """The same local day and time so many months later; the month's last day where it is shorter."""
    at = (EPOCH + timedelta(milliseconds=ms)).astimezone(where).replace(tzinfo=None)
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    day = min(at.day, last_of_month(year, month + 1))
    moved = at.replace(year=year, month=month + 1, day=day)
    return (moved.replace(tzinfo=where) - EPOCH) // timedelta(milliseconds=1)


def last_of_month(year, month):
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def clock(text):
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
