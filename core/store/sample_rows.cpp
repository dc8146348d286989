// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sample_rows.h"

#include <algorithm>

#include "sla/samples/check_chunk.h"
#include "sla/samples/row_codec.h"
#include "store/checksum.h"
#include "store/month_number.h"

namespace makegood::store
{

namespace
{

// What differs between the two kinds.
struct OfRequests {
    using Series = RequestSeries;
    using Builder = RequestSeriesBuilder;
    using Row = RequestCount;
    static constexpr SampleKind kind = SampleKind::Requests;
    static auto &rowsOf(auto &series) { return series.counts; }
    static Instant at(const Row &row) { return row.from; }
    static bool isSame(const Row &a, const Row &b)
    {
        return a.total == b.total && a.failed == b.failed && a.conflict == b.conflict;
    }
};

struct OfValues {
    using Series = ValueSeries;
    using Builder = ValueSeriesBuilder;
    using Row = ValueSample;
    static constexpr SampleKind kind = SampleKind::Values;
    static auto &rowsOf(auto &series) { return series.samples; }
    static Instant at(const Row &row) { return row.at; }
    static bool isSame(const Row &a, const Row &b) { return a.least == b.least && a.most == b.most; }
};

template <typename Of> std::vector<SampleMonth> monthsIn(const typename Of::Series &series)
{
    std::vector<SampleMonth> out;
    for (const auto &row : Of::rowsOf(series))
        if (const Month month = utcMonthOf(Of::at(row)); out.empty() || out.back().month != month)
            out.push_back({Of::kind, series.service, series.probe, month});
    return out;
}

// Adds rows with their sources.
template <typename Of> void addRows(typename Of::Builder &into, const std::vector<std::string> &sources,
                                    std::span<const typename Of::Row> rows)
{
    for (typename Of::Row row : rows) {
        row.origin.source
            = into.addSource(row.origin.source < sources.size() ? sources[row.origin.source] : std::string());
        into.add(row);
    }
}

// Rows of `after` that `before` does not have as they are. Joining never removes a row.
template <typename Of> std::int64_t changedRows(const std::vector<typename Of::Row> &before,
                                                const std::vector<typename Of::Row> &after)
{
    std::int64_t changed = 0;
    auto known = before.begin();
    for (const auto &row : after) {
        while (known != before.end() && Of::at(*known) < Of::at(row))
            ++known;
        if (known == before.end() || Of::at(*known) != Of::at(row) || !Of::isSame(*known, row))
            ++changed;
    }
    return changed;
}

template <typename Of>
Expected<typename Of::Series> decodedMonth(const Database &database, const SampleMonth &month)
{
    typename Of::Series out{month.service, month.probe, {}, {}};
    const auto whole = decodeRows(month.rows, out);
    const auto &rows = Of::rowsOf(out);
    const bool fits = whole && !rows.empty() && utcMonth(month.month).contains(Of::at(rows.front()))
        && utcMonth(month.month).contains(Of::at(rows.back()));
    if (!fits)
        return tl::unexpected(database.damaged("counted requests or values of " + formatMonth(month.month)
                                               + " cannot be read"));
    return out;
}

std::int64_t sumOf(const std::string &contract, const SampleMonth &month)
{
    return checksumOf(month.rows, {contract, month.service, month.probe, monthNumber(month.month)},
                      std::int64_t(month.kind));
}

Expected<void> asWritten(const Database &database, const std::string &contract, const SampleMonth &month,
                         std::int64_t sum)
{
    if (sumOf(contract, month) == sum)
        return {};
    return tl::unexpected(database.damaged("counted requests or values of " + month.service + " in "
                                           + formatMonth(month.month) + " are not as they were written"));
}

template <typename Of> Expected<std::int64_t> join(Database &database, const std::string &contract,
                                                   const typename Of::Series &series)
{
    std::int64_t changed = 0;
    std::span<const typename Of::Row> rest(Of::rowsOf(series));
    for (SampleMonth &month : monthsIn<Of>(series)) {
        const auto end = std::ranges::find_if(
            rest, [&](const auto &row) { return utcMonthOf(Of::at(row)) != month.month; });
        const auto here = rest.first(static_cast<std::size_t>(end - rest.begin()));
        rest = rest.subspan(here.size());
        if (const auto done = readMonth(database, contract, month); !done)
            return tl::unexpected(done.error());
        typename Of::Series stored{series.service, series.probe, {}, {}};
        if (!month.rows.empty()) {
            auto decoded = decodedMonth<Of>(database, month);
            if (!decoded)
                return tl::unexpected(decoded.error());
            stored = std::move(*decoded);
        }
        typename Of::Builder builder(series.service, series.probe);
        addRows<Of>(builder, stored.sources, Of::rowsOf(stored));
        addRows<Of>(builder, series.sources, here);
        const auto joined = builder.build();
        const std::int64_t fresh = changedRows<Of>(Of::rowsOf(stored), Of::rowsOf(joined));
        if (fresh == 0)
            continue;
        changed += fresh;
        month.rows = encodeRows(joined);
        if (const auto done = writeMonth(database, contract, month); !done)
            return tl::unexpected(done.error());
    }
    return changed;
}

template <typename Of>
Expected<std::vector<typename Of::Series>> readAll(Database &database, const std::string &contract)
{
    Statement select(database, "select_sample_months");
    select.bind(contract).bind(std::int64_t(Of::kind));
    std::vector<typename Of::Series> out;
    std::optional<typename Of::Builder> builder;
    std::string service;
    std::string probe;
    const auto flush = [&] {
        if (builder)
            out.push_back(builder->build());
    };
    while (select.next()) {
        const SampleMonth month{Of::kind, select.text(0), select.text(1), monthNumbered(select.number(2)),
                                select.bytes(3)};
        if (const auto whole = asWritten(database, contract, month, select.number(4)); !whole)
            return tl::unexpected(whole.error());
        const auto decoded = decodedMonth<Of>(database, month);
        if (!decoded)
            return tl::unexpected(decoded.error());
        if (!builder || service != month.service || probe != month.probe) {
            flush();
            builder.emplace(month.service, month.probe);
            service = month.service;
            probe = month.probe;
        }
        addRows<Of>(*builder, decoded->sources, Of::rowsOf(*decoded));
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    flush();
    return out;
}

} // namespace

Expected<std::int64_t> joinSamples(Database &database, const std::string &contract,
                                   const RequestSeries &series)
{
    return join<OfRequests>(database, contract, series);
}

Expected<std::int64_t> joinSamples(Database &database, const std::string &contract, const ValueSeries &series)
{
    return join<OfValues>(database, contract, series);
}

Expected<std::vector<RequestSeries>> readRequests(Database &database, const std::string &contract)
{
    return readAll<OfRequests>(database, contract);
}

Expected<std::vector<ValueSeries>> readValues(Database &database, const std::string &contract)
{
    return readAll<OfValues>(database, contract);
}

std::vector<SampleMonth> monthsOf(const RequestSeries &series)
{
    return monthsIn<OfRequests>(series);
}

std::vector<SampleMonth> monthsOf(const ValueSeries &series)
{
    return monthsIn<OfValues>(series);
}

Expected<void> readMonth(Database &database, const std::string &contract, SampleMonth &month)
{
    Statement select(database, "select_sample_month");
    select.bind(contract).bind(std::int64_t(month.kind)).bind(month.service).bind(month.probe);
    select.bind(monthNumber(month.month));
    const bool found = select.next();
    month.rows = found ? select.bytes(0) : std::vector<std::uint8_t>{};
    if (const auto done = select.outcome(); !done || !found)
        return done;
    return asWritten(database, contract, month, select.number(1));
}

Expected<void> writeMonth(Database &database, const std::string &contract, const SampleMonth &month)
{
    Statement write(database, month.rows.empty() ? "delete_sample_month" : "upsert_sample_month");
    write.bind(contract).bind(std::int64_t(month.kind)).bind(month.service).bind(month.probe);
    write.bind(monthNumber(month.month));
    if (!month.rows.empty())
        write.bindBytes(month.rows).bind(sumOf(contract, month));
    write.run();
    return write.outcome();
}

} // namespace makegood::store
