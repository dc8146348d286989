// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunk_rows.h"

#include "sla/measure/body_need.h"
#include "store/month_number.h"

namespace makegood
{

namespace
{

Expected<CheckChunk> headOf(const Database &database, std::int64_t month,
                            const std::vector<std::uint8_t> &head)
{
    auto decoded = decodeHead(head);
    if (!decoded || monthNumber(decoded->month) != month)
        return tl::unexpected(database.damaged("a month of checks cannot be read"));
    return CheckChunk{std::move(*decoded), {}};
}

// The body is looked at when it was asked for: a chunk without its checks would count as a month without
// data.
Expected<void> addBody(const Database &database, CheckChunk &chunk, std::vector<std::uint8_t> body)
{
    if (!bodyMatches(chunk.head, body))
        return tl::unexpected(
            database.damaged("the checks of " + formatMonth(chunk.head.month) + " are not all there"));
    chunk.body = std::move(body);
    return {};
}

// The stored month of a series, or nothing.
Expected<std::optional<CheckChunk>> storedChunk(Database &database, const std::string &contract,
                                                const CheckSeries &series, Month month)
{
    Statement select(database, "select_chunk");
    select.bind(contract).bind(series.service()).bind(series.probe()).bind(monthNumber(month));
    std::optional<CheckChunk> out;
    if (select.next()) {
        auto chunk = headOf(database, monthNumber(month), select.bytes(0));
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (const auto whole = addBody(database, *chunk, select.bytes(1)); !whole)
            return tl::unexpected(whole.error());
        out = std::move(*chunk);
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace

Expected<JoinedChecks> joinChecks(Database &database, const std::string &contract, const CheckSeries &series)
{
    Statement head(database, "upsert_head");
    Statement body(database, "upsert_body");
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
        // Joining takes no check away.
        const std::uint64_t fresh = joined->head.count - (*stored ? (*stored)->head.count : 0);
        added.checks += fresh;
        added.otherMonths += fresh == 0 ? 1 : 0;
        const std::int64_t month = monthNumber(joined->head.month);
        head.bind(month)
            .bind(contract)
            .bind(series.service())
            .bind(series.probe())
            .bindBytes(encodeHead(joined->head));
        head.run();
        body.bind(month).bind(contract).bind(series.service()).bind(series.probe()).bindBytes(joined->body);
        body.run();
    }
    for (const Statement *statement : {&head, &body})
        if (const auto done = statement->outcome(); !done)
            return tl::unexpected(done.error());
    return added;
}

Expected<std::vector<CheckSeries>> readChecks(Database &database, const std::string &contract,
                                              LoadChecks wanted, const Policy &policy)
{
    Statement select(database, "select_heads");
    select.bind(contract);
    std::vector<CheckSeries> out;
    std::pair<std::string, std::string> name;
    std::vector<std::shared_ptr<const CheckChunk>> chunks;
    const auto flush = [&] {
        if (!chunks.empty())
            out.emplace_back(name.first, name.second, std::move(chunks));
        chunks.clear();
    };
    while (select.next()) {
        std::pair now(select.text(0), select.text(1));
        if (now != name)
            flush();
        name = std::move(now);
        const std::int64_t month = select.number(2);
        auto chunk = headOf(database, month, select.bytes(3));
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (wanted == LoadChecks::HeadsAndBodies
            || (wanted == LoadChecks::ForJudging && readsBody(policy, name.second, chunk->head))) {
            Statement body(database, "select_body");
            body.bind(contract).bind(name.first).bind(name.second).bind(month);
            auto bytes = body.next() ? body.bytes(0) : std::vector<std::uint8_t>{};
            auto whole = body.outcome();
            if (whole)
                whole = addBody(database, *chunk, std::move(bytes));
            if (!whole)
                return tl::unexpected(whole.error());
        }
        chunks.push_back(std::make_shared<CheckChunk>(std::move(*chunk)));
    }
    flush();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace makegood
