// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunk_rows.h"

#include <algorithm>

#include "sla/measure/body_need.h"
#include "sla/samples/check_series_builder.h"
#include "sla/samples/chunk_codec.h"
#include "store/change_rows.h"
#include "store/checksum.h"
#include "store/month_number.h"

namespace makegood::store
{

namespace
{

/// A head as stored, with its checksums.
struct StoredHead {
    std::vector<std::uint8_t> bytes;
    std::int64_t sum = 0;
    std::int64_t bodySum = 0;
};

// Compared with its checksum before anything of it is believed: a flipped bit may be another outage.
Expected<CheckChunk> headOf(const Database &database, const SeriesPlace &place, const StoredHead &stored)
{
    if (checksumOf(stored.bytes, place, stored.bodySum) != stored.sum)
        return tl::unexpected(database.damaged("the checks of " + place.service + " by " + place.probe
                                               + " in " + formatMonth(monthNumbered(place.month))
                                               + " are not as they were written"));
    auto decoded = decodeHead(stored.bytes);
    if (!decoded || monthNumber(decoded->month) != place.month)
        return tl::unexpected(database.damaged("a month of checks cannot be read"));
    return CheckChunk{std::move(*decoded), {}};
}

// A body that was asked for must match its head: a chunk without checks would count as a month without data.
Expected<void> addBody(const Database &database, CheckChunk &chunk, std::vector<std::uint8_t> body,
                       std::int64_t sum)
{
    if (checksumOf(body) != sum || !bodyMatches(chunk.head, body))
        return tl::unexpected(
            database.damaged("the checks of " + formatMonth(chunk.head.month) + " are not all there"));
    chunk.body = std::move(body);
    return {};
}

// The stored month of a series; none when there is none.
Expected<std::optional<CheckChunk>> storedChunk(Database &database, const std::string &contract,
                                                const CheckSeries &series, Month month)
{
    Statement select(database, "select_chunk");
    select.bind(contract).bind(series.service()).bind(series.probe()).bind(monthNumber(month));
    std::optional<CheckChunk> out;
    if (select.next()) {
        auto chunk = headOf(database, {contract, series.service(), series.probe(), monthNumber(month)},
                            {select.bytes(0), select.number(1), select.number(2)});
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (const auto whole = addBody(database, *chunk, select.bytes(3), select.number(2)); !whole)
            return tl::unexpected(whole.error());
        out = std::move(*chunk);
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace

Expected<void> writeChunk(Database &database, const std::string &contract, const std::string &service,
                          const std::string &probe, const CheckChunk &chunk)
{
    const std::int64_t month = monthNumber(chunk.head.month);
    const std::vector<std::uint8_t> bytes = encodeHead(chunk.head);
    const std::int64_t bodySum = checksumOf(chunk.body);
    Statement head(database, "upsert_head");
    head.bind(month).bind(contract).bind(service).bind(probe).bindBytes(bytes);
    head.bind(checksumOf(bytes, {contract, service, probe, month}, bodySum)).bind(bodySum).run();
    if (const auto done = head.outcome(); !done)
        return done;
    Statement body(database, "upsert_body");
    body.bind(month).bind(contract).bind(service).bind(probe).bindBytes(chunk.body).run();
    return body.outcome();
}

Expected<JoinedChecks> joinChecks(Database &database, const std::string &contract, const CheckSeries &series)
{
    if (const auto free = requireNoChanges(database, contract, series.service(), series.probe()); !free)
        return tl::unexpected(free.error());
    JoinedChecks added;
    for (const auto &chunk : series.chunks()) {
        if (!bodyMatches(chunk->head, chunk->body))
            return tl::unexpected(storeError(
                ErrorKind::Refused, database.path(),
                "checks of " + series.service() + " were given without their instants; nothing was changed"));
        const auto stored = storedChunk(database, contract, series, chunk->head.month);
        if (!stored)
            return tl::unexpected(stored.error());
        std::shared_ptr<const CheckChunk> joined = chunk;
        if (*stored) {
            CheckSeriesBuilder builder(series.service(), series.probe());
            builder.add(**stored);
            builder.add(*chunk);
            joined = builder.build().chunks()[0];
            if (*joined == **stored)
                continue;
        }
        // Joining never removes a check.
        const std::uint64_t fresh = joined->head.count - (*stored ? (*stored)->head.count : 0);
        added.checks += fresh;
        added.otherMonths += fresh == 0 ? 1 : 0;
        if (const auto done = writeChunk(database, contract, series.service(), series.probe(), *joined);
            !done)
            return tl::unexpected(done.error());
    }
    return added;
}

namespace
{

// Collects chunks, ordered by service, probe and month, into one series per probe.
class SeriesMaker
{
public:
    void add(const std::string &service, const std::string &probe, CheckChunk chunk)
    {
        if (service != m_service || probe != m_probe)
            flush();
        m_service = service;
        m_probe = probe;
        m_chunks.push_back(std::make_shared<CheckChunk>(std::move(chunk)));
    }
    std::vector<CheckSeries> taken()
    {
        flush();
        return std::move(m_out);
    }

private:
    void flush()
    {
        if (!m_chunks.empty())
            m_out.emplace_back(m_service, m_probe, std::move(m_chunks));
        m_chunks.clear();
    }

    std::string m_service;
    std::string m_probe;
    std::vector<std::shared_ptr<const CheckChunk>> m_chunks;
    std::vector<CheckSeries> m_out;
};

} // namespace

Expected<std::vector<CheckSeries>> readChecks(Database &database, const std::string &contract,
                                              LoadChecks wanted, const JudgedBy &by)
{
    Statement select(database, "select_heads");
    select.bind(contract);
    SeriesMaker series;
    const auto hasRequests = [&](const std::string &service, const std::string &probe) {
        return std::any_of(by.requests.begin(), by.requests.end(), [&](const RequestSeries &one) {
            return one.service == service && one.probe == probe;
        });
    };
    while (select.next()) {
        const std::string service = select.text(0);
        const std::string probe = select.text(1);
        const std::int64_t month = select.number(2);
        const StoredHead stored{select.bytes(3), select.number(4), select.number(5)};
        auto chunk = headOf(database, {contract, service, probe, month}, stored);
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (wanted == LoadChecks::HeadsAndBodies
            || (wanted == LoadChecks::ForJudging
                && readsBody(by.policy, probe, chunk->head, hasRequests(service, probe)))) {
            Statement body(database, "select_body");
            body.bind(contract).bind(service).bind(probe).bind(month);
            auto bytes = body.next() ? body.bytes(0) : std::vector<std::uint8_t>{};
            auto whole = body.outcome();
            if (whole)
                whole = addBody(database, *chunk, std::move(bytes), stored.bodySum);
            if (!whole)
                return tl::unexpected(whole.error());
        }
        series.add(service, probe, std::move(*chunk));
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return series.taken();
}

Expected<std::vector<CheckSeries>> readServiceChecks(Database &database, const std::string &contract,
                                                     const std::string &service, const Interval &range)
{
    if (range.empty())
        return std::vector<CheckSeries>();
    Statement select(database, "select_service_chunks");
    select.bind(contract).bind(service);
    select.bind(monthNumber(utcMonthOf(range.start)));
    select.bind(monthNumber(utcMonthOf(range.end - Duration(1))));
    SeriesMaker series;
    while (select.next()) {
        const std::string probe = select.text(0);
        auto chunk = headOf(database, {contract, service, probe, select.number(1)},
                            {select.bytes(2), select.number(3), select.number(4)});
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (const auto whole = addBody(database, *chunk, select.bytes(5), select.number(4)); !whole)
            return tl::unexpected(whole.error());
        series.add(service, probe, std::move(*chunk));
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return series.taken();
}

Expected<void> headsFitBodies(Database &database, const std::vector<CheckSeries> &all)
{
    for (const CheckSeries &series : all)
        for (const auto &chunk : series.chunks()) {
            CheckSeriesBuilder builder(series.service(), series.probe());
            builder.add(*chunk);
            const CheckSeries again = builder.build();
            if (again.chunks().size() != 1 || !(again.chunks()[0]->head == chunk->head))
                return tl::unexpected(database.damaged(
                    "the summary of the checks of " + series.service() + " by " + series.probe() + " in "
                    + formatMonth(chunk->head.month) + " is not what the checks say"));
        }
    return {};
}

} // namespace makegood::store
