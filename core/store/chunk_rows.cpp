// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunk_rows.h"

#include "store/month_number.h"

namespace makegood
{

namespace
{

// One stored month. The body is looked at when it was asked for: a chunk without its checks would count as a
// month without data.
Expected<CheckChunk> chunkOf(const Database &database, std::int64_t month,
                             const std::vector<std::uint8_t> &head,
                             std::optional<std::vector<std::uint8_t>> body)
{
    auto decoded = decodeHead(head);
    if (!decoded || monthNumber(decoded->month) != month)
        return tl::unexpected(database.damaged("a month of checks cannot be read"));
    if (body && !bodyMatches(*decoded, *body))
        return tl::unexpected(
            database.damaged("the checks of " + formatMonth(decoded->month) + " are not all there"));
    return CheckChunk{std::move(*decoded), std::move(body).value_or(std::vector<std::uint8_t>{})};
}

// The stored month of a series, or nothing.
Expected<std::optional<CheckChunk>> storedChunk(Database &database, const std::string &contract,
                                                const CheckSeries &series, Month month)
{
    Statement select(database, "select_chunk");
    select.bind(contract).bind(series.service()).bind(series.probe()).bind(monthNumber(month));
    std::optional<CheckChunk> out;
    if (select.next()) {
        auto chunk = chunkOf(database, monthNumber(month), select.bytes(0), select.bytes(1));
        if (!chunk)
            return tl::unexpected(chunk.error());
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

Expected<std::vector<CheckSeries>> readChecks(Database &database, const std::string &contract, bool bodies)
{
    Statement select(database, bodies ? "select_chunks" : "select_heads");
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
        std::optional<std::vector<std::uint8_t>> body;
        if (bodies)
            body = select.bytes(4);
        auto chunk = chunkOf(database, select.number(2), select.bytes(3), std::move(body));
        if (!chunk)
            return tl::unexpected(chunk.error());
        chunks.push_back(std::make_shared<CheckChunk>(std::move(*chunk)));
    }
    flush();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace makegood
