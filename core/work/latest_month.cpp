// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/latest_month.h"

#include <algorithm>
#include <optional>

#include "sla/evaluate/evaluate.h"

namespace makegood::work
{

Month latestMonth(const CaseData &data, Instant now)
{
    std::optional<Instant> latest;
    const auto see = [&](Instant at) {
        if (at <= now && (!latest || *latest < at))
            latest = at;
    };
    for (const CheckSeries &series : data.evidence.checks)
        for (const auto &chunk : series.chunks())
            see(chunk->head.last);
    // The last state holds until now, unless it says that nothing is known any more.
    for (const ChangeSeries &series : data.evidence.changes)
        if (!series.changes.empty() && series.changes.front().at <= now) {
            const StateChange &last = series.changes.back();
            see(last.state == CheckState::Unknown && last.at <= now ? last.at - Duration(1) : now);
        }
    for (const RequestSeries &series : data.evidence.requests)
        for (const RequestCount &row : series.counts)
            see(row.from);
    for (const ValueSeries &series : data.evidence.values)
        for (const ValueSample &sample : series.samples)
            see(sample.at);
    for (const Call &call : data.evidence.calls)
        see(call.started);
    // A month begins on the billing day, in the zone of the contract.
    const std::chrono::year_month_day day(data.contract.zone.dateOf(latest.value_or(now)));
    Month month{day.year() / day.month()};
    if (static_cast<unsigned>(day.day()) < static_cast<unsigned>(data.contract.billingDay))
        month = month.previous();
    // The contract may have ended before its last checks.
    for (int i = 0; i < 24 && !billingPeriod(data.contract, month); ++i)
        month = month.previous();
    return month;
}

} // namespace makegood::work
