# SPDX-License-Identifier: GPL-3.0-or-later
"""The clocks of a ticket: response, update, resolution, status (docs/rules.md, sections 8 and 20)."""
from business import after, of_policy, shifted
from timeline import written


class Clock:
    """A deadline in force, or none; `stood_at` since when the clock stands because what it waits for came."""

    def __init__(self, business):
        self.business = business
        self.deadline = self.target = self.stood_at = None
        self.passed = self.changed = False
        self.breaches = []       # [deadline, delay so far]

    def set(self, start, target):
        self.target, self.passed = target, False
        self.deadline = None if target in (None, "continuous") else after(start, target, self.business)

    def run(self, begin, end):
        """The clock runs from `begin` to `end`: a deadline before `end` has passed."""
        if self.deadline is None or self.stood_at is not None:
            return
        if self.deadline < end and not self.passed:
            self.passed = True
            self.breaches.append([self.deadline, 0])
        if self.passed:
            self.breaches[-1][1] += end - max(begin, self.deadline)

    def wait(self, begin, end):
        """The clock stood from `begin` to `end`: a deadline that had not passed moves."""
        if self.deadline is not None and self.stood_at is None and not self.passed:
            self.deadline = shifted(self.deadline, self.target, self.business, begin, end)

    def stop(self, at):
        if self.stood_at is None:
            self.stood_at, self.changed = at, False

    def go_on(self, at, target):
        """Sets going again; a severity changed meanwhile brings a deadline of its own."""
        begin, self.stood_at = self.stood_at, None
        if begin is None:
            return
        if self.changed:
            self.set(at, target)
        else:
            self.wait(begin, at)


class Ticket:
    """A ticket's events up to `as_of`, played through."""

    def __init__(self, ticket, policy, contract, as_of):
        self.rules = {s["id"]: s for s in policy["support"]["severity"]}
        self.business = of_policy(policy, contract)
        support = next((s.get("support") for s in contract["service"] if s["id"] == ticket["service"]), None)
        self.id, self.service = ticket["id"], ticket["service"]
        self.severity = support or policy["support"]["default_severity"]
        self.response, self.update, self.resolution = (Clock(self.business) for _ in range(3))
        self.status, self.statuses = [], 0
        self.responded = self.resolved = self.last = self.waiting = self.pending = None
        self.response.set(ticket["opened"], self.target("response"))
        self.resolution.set(ticket["opened"], self.target("resolution"))
        now = ticket["opened"]
        for event in [e for e in ticket["events"] if e["at"] <= as_of] + [{"at": as_of, "kind": "end"}]:
            self.time_passes(now, event["at"], event["kind"])
            now = event["at"]
            self.take(event)

    def target(self, key):
        return self.rules[self.severity].get(key)

    def clocks(self):
        return [self.response, self.update, self.resolution, *self.status]

    def time_passes(self, begin, end, kind):
        if self.waiting is None:
            for clock in self.clocks():
                clock.run(begin, end)
            if kind == "waiting":
                self.waiting = end
        elif kind != "waiting":
            for clock in self.clocks():
                clock.wait(self.waiting, end)
            self.waiting = None

    def take(self, event):
        at, kind = event["at"], event["kind"]
        if kind == "severity" and self.update.stood_at is not None:
            self.pending = event["severity"]     # takes effect when the ticket is reopened
        elif kind == "severity":
            self.change(event["severity"], at)
        if kind in ("response", "resolved") and self.responded is None:
            self.responded = at
            self.response.stop(at)
        if kind in ("response", "update"):
            self.last = at
            self.update.set(at, self.target("update"))
            if self.update.stood_at is not None:
                self.update.stood_at, self.update.changed = at, False
        if kind in self.rules[self.severity].get("resolved_by", ["resolved"]) and self.resolution.stood_at is None:
            self.resolved = at
            self.resolution.stop(at)
        if kind == "resolved":
            self.update.stop(at)
        if kind == "reopened":
            if self.pending is not None:
                self.change(self.pending, at)
                self.pending = None
            if self.resolution.stood_at is not None:
                self.resolved = None
            self.resolution.go_on(at, self.target("resolution"))
            self.update.go_on(at, self.target("update") if self.last is not None else None)
        if kind == "status-request" and self.target("status_reply"):
            self.status.append(Clock(self.business))
            self.status[-1].set(at, self.target("status_reply"))
        if kind in ("status-reply", "resolved", "end"):
            self.statuses += sum(c.passed for c in self.status)
            self.status = []

    def change(self, severity, at):
        """A different severity takes effect: at once where the clock runs, else when it goes on."""
        if severity == self.severity:
            return
        self.severity = severity
        if self.response.stood_at is None:
            self.response.set(at, self.target("response"))
        if self.resolution.stood_at is None:
            self.resolution.set(at, self.target("resolution"))
        self.resolution.changed = True
        if self.last is not None and self.update.stood_at is None:
            self.update.set(at, self.target("update"))
        self.update.changed = True

    def breaches_of(self, on):
        return {"response": self.response, "update": self.update, "resolution": self.resolution}[on].breaches

    def row(self):
        at = lambda ms: None if ms is None else written(ms)
        out = {"ticket": self.id, "severity": self.severity, "response_deadline": at(self.response.deadline),
               "responded_at": at(self.responded), "breached": bool(self.response.breaches),
               "update_breaches": len(self.update.breaches), "status_breaches": self.statuses}
        if any("resolution" in s for s in self.rules.values()):
            out |= {"resolution_deadline": at(self.resolution.deadline), "resolved_at": at(self.resolved),
                    "resolution_breached": bool(self.resolution.breaches)}
        return out


def opened_in(case, policy, span, as_of, services=None):
    """The period's tickets by time and id; those of `services` alone when given."""
    if "support" not in policy:
        return []
    those = [t for t in case["data"]["tickets"] if span[0] <= t["opened"] < span[1] and t["opened"] <= as_of
             and (services is None or t["service"] in services)]
    return [Ticket(t, policy, case["contract"], as_of) for t in sorted(those, key=lambda t: (t["opened"], t["id"]))]
