// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_sums.h"

#include <map>
#include <span>
#include <string_view>

#include "sla/samples/check_chunk.h"
#include "store/checksum.h"
#include "store/month_number.h"

namespace makegood::store
{

namespace
{

/// What a checksum is of, and the checksum.
struct MonthOfChanges {
    std::string service;
    std::string probe;
    std::int64_t month = 0;

    auto operator<=>(const MonthOfChanges &) const = default;
};
using Sums = std::map<MonthOfChanges, std::int64_t>;

void addNumber(std::vector<std::uint8_t> &out, std::uint64_t number)
{
    for (int shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<std::uint8_t>(number >> shift));
}

void addText(std::vector<std::uint8_t> &out, std::string_view text)
{
    addNumber(out, text.size());
    out.insert(out.end(), text.begin(), text.end());
}

// Every column of every row, texts with their length: no two contents have the same bytes.
std::int64_t sumOf(const std::string &contract, const MonthOfChanges &place,
                   std::span<const StateChange> changes, const std::vector<std::string> &sources)
{
    std::vector<std::uint8_t> bytes;
    for (const StateChange &change : changes) {
        addNumber(bytes, static_cast<std::uint64_t>(change.at.time_since_epoch().count()));
        addNumber(bytes, static_cast<std::uint64_t>(change.state));
        addNumber(bytes, change.conflict ? 1 : 0);
        addNumber(bytes, change.origin.line);
        addText(bytes, sources[change.origin.source]);
        addText(bytes, change.detail);
    }
    return checksumOf(bytes, {contract, place.service, place.probe, place.month},
                      static_cast<std::int64_t>(changes.size()));
}

void addSums(Sums &out, const std::string &contract, const ChangeSeries &series)
{
    std::span<const StateChange> rest(series.changes);
    while (!rest.empty()) {
        const std::int64_t month = monthNumber(utcMonthOf(rest.front().at));
        std::size_t count = 1;
        while (count < rest.size() && monthNumber(utcMonthOf(rest[count].at)) == month)
            ++count;
        const MonthOfChanges place{series.service, series.probe, month};
        out[place] = sumOf(contract, place, rest.first(count), series.sources);
        rest = rest.subspan(count);
    }
}

Expected<Sums> readSums(Statement &select)
{
    Sums out;
    while (select.next())
        out[{select.text(0), select.text(1), select.number(2)}] = select.number(3);
    return select.outcome().map([&] { return std::move(out); });
}

Expected<Sums> recordedSums(Database &database, const std::string &contract, const ChangeSeries &series,
                            const MonthSpan &span)
{
    Statement select(database, "select_probe_change_sums");
    select.bind(contract).bind(series.service).bind(series.probe).bind(span.first).bind(span.last);
    return readSums(select);
}

Expected<void> compareSums(const Database &database, const Sums &recorded, const Sums &found)
{
    // The first that only one of them has, or both have differently.
    auto a = recorded.begin();
    auto b = found.begin();
    while (a != recorded.end() && b != found.end() && *a == *b) {
        ++a;
        ++b;
    }
    if (a == recorded.end() && b == found.end())
        return {};
    const MonthOfChanges &place
        = b == found.end() || (a != recorded.end() && a->first < b->first) ? a->first : b->first;
    return tl::unexpected(database.damaged("the state changes of " + place.service + " by " + place.probe
                                           + " in " + formatMonth(monthNumbered(place.month))
                                           + " are not as they were written"));
}

} // namespace

Expected<void> sumChanges(Database &database, const std::string &contract, const ChangeSeries &stored,
                          const MonthSpan &span)
{
    Sums sums;
    addSums(sums, contract, stored);
    const auto before = recordedSums(database, contract, stored, span);
    if (!before)
        return tl::unexpected(before.error());
    Statement gone(database, "delete_change_sum");
    for (const auto &[place, sum] : *before)
        if (sums.count(place) == 0)
            gone.bind(contract).bind(place.service).bind(place.probe).bind(place.month).run();
    Statement upsert(database, "upsert_change_sum");
    for (const auto &[place, sum] : sums)
        upsert.bind(contract).bind(place.service).bind(place.probe).bind(place.month).bind(sum).run();
    for (const Statement *statement : {&gone, &upsert})
        if (const auto done = statement->outcome(); !done)
            return done;
    return {};
}

Expected<void> changesAsWritten(Database &database, const std::string &contract, const ChangeSeries &stored,
                                const MonthSpan &span)
{
    Sums sums;
    addSums(sums, contract, stored);
    return recordedSums(database, contract, stored, span).and_then([&](const Sums &recorded) {
        return compareSums(database, recorded, sums);
    });
}

Expected<void> changesAsWritten(Database &database, const std::string &contract,
                                const std::vector<ChangeSeries> &stored)
{
    Sums sums;
    for (const ChangeSeries &series : stored)
        addSums(sums, contract, series);
    Statement select(database, "select_change_sums");
    select.bind(contract);
    return readSums(select).and_then(
        [&](const Sums &recorded) { return compareSums(database, recorded, sums); });
}

} // namespace makegood::store
