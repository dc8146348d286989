// SPDX-License-Identifier: GPL-3.0-or-later
// A freight company: a day of charges for each quarter of an hour. A window that overran, one announced by
// telephone, a credit that reaches its cap, one withheld because an invoice was overdue.
#include "sample/sample_script.h"

namespace makegood::sample
{

namespace
{

constexpr std::string_view onePointSyncContract = R"(schema = 1
id = "caldera-freight"
customer = "Caldera Freight Lines"
policy = "onepointsync"
time_zone = "America/Denver"
currency = "USD"
start = "2025-11-01"

[[service]]
id = "hosted-mail"
class = "hosted"
type = "mail"
price = "620.00"

[[service]]
id = "remote-desk"
class = "hosted"
type = "hosted"
price = "1240.00"

[[standing]]
gate = "good-standing"
from = "2026-06-10T00:00:00Z"
until = "2026-06-24T00:00:00Z"
reason = "invoice 2026-05 overdue"
)";

ProofRow proof(Instant when, std::string service, std::string method, std::string target)
{
    ProofRow out;
    out.at = when;
    out.service = std::move(service);
    out.method = std::move(method);
    out.target = std::move(target);
    out.failed = true;
    return out;
}

} // namespace

Expected<CaseData> onePointSyncCase(const StoryTime &time)
{
    auto made = caseOf(std::string(onePointSyncContract), "onepointsync", time);
    if (!made)
        return made;
    Evidence &e = made->evidence;

    ProbeScript mail{"hosted-mail", "login", {}, {}, 1};
    // The window ended at 19:00; the work did not.
    mail.down.push_back(time.span("2026-10-15T17:20:00Z", "2026-10-15T19:22:00Z"));
    mail.down.push_back(time.span("2026-10-27T14:03:00Z", "2026-10-27T14:49:00Z"));
    // Announced by telephone: not accepted.
    mail.down.push_back(time.span("2026-03-12T18:00:00Z", "2026-03-12T18:50:00Z"));
    mail.down.push_back(time.span("2026-06-17T12:00:00Z", "2026-06-17T13:10:00Z"));
    e.checks.push_back(checksOf(mail, 21, time));

    ProbeScript desk{"remote-desk", "login", {}, {}, 1};
    // Eight hours are 32 blocks: 32 days of charges, more than the month has.
    desk.down.push_back(time.span("2026-08-20T13:00:00Z", "2026-08-20T21:00:00Z"));
    desk.down.push_back(time.span("2026-10-05T16:10:00Z", "2026-10-05T16:39:00Z"));
    desk.down.push_back(time.span("2025-12-09T15:00:00Z", "2025-12-09T15:16:00Z"));
    e.checks.push_back(checksOf(desk, 22, time));

    e.windows.push_back(time.window("mailstore-2026-10", "2026-10-15T17:00:00Z", "2026-10-15T19:00:00Z",
                                    "2026-10-09T15:00:00Z", "email", "Mail store upgrade"));
    e.windows.push_back(time.window("switch-2026-03", "2026-03-12T17:30:00Z", "2026-03-12T19:00:00Z",
                                    "2026-03-05T15:00:00Z", "phone", "Core switch replaced"));
    e.windows.push_back(time.window("morning-2026-10", "2026-10-22T08:00:00Z", "2026-10-22T10:00:00Z",
                                    "2026-10-16T15:00:00Z", "email",
                                    "Backup network; reaches past 2:00 AM MST"));
    e.windows[0].services = {"hosted-mail"};
    e.windows[1].services = {"hosted-mail"};

    e.incidents.push_back(time.incident("CF-9", "remote-desk", "2026-08-20T12:55:00Z", "2026-08-20T21:05:00Z",
                                        Cause::Provider, "Storage array lost both controllers"));
    e.proofs = {proof(time.at("2026-10-15T19:10:00Z"), "hosted-mail", "tcp", "mail.caldera.example:443"),
                proof(time.at("2026-08-20T14:00:00Z"), "remote-desk", "ping", "desk.caldera.example"),
                proof(time.at("2026-10-05T16:15:00Z"), "remote-desk", "tcp", "desk.caldera.example:3389")};
    return made;
}

} // namespace makegood::sample
