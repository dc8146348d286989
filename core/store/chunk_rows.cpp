// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunk_rows.h"

#include "store/month_number.h"

namespace makegood
{

namespace
{

Expected<CheckChunk> chunkOf(const Database &database, const std::vector<std::uint8_t> &head,
                             std::vector<std::uint8_t> body)
{
    auto decoded = decodeHead(head);
    if (!decoded) {
        Error e = decoded.error();
        e.file = database.path();
        return tl::unexpected(std::move(e));
    }
    return CheckChunk{std::move(*decoded), std::move(body)};
}

// The stored month of a series, or nothing.
Expected<std::optional<CheckChunk>> storedChunk(Database &database, const std::string &contract,
                                                const CheckSeries &series, Month month)
{
    Statement select(database, "select_chunk");
    select.bind(contract).bind(series.service()).bind(series.probe()).bind(monthNumber(month));
    std::optional<CheckChunk> out;
    if (select.next()) {
        auto chunk = chunkOf(database, select.bytes(0), select.bytes(1));
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (!bodyMatches(chunk->head, chunk->body))
            return refused("a stored month of checks is damaged");
        out = std::move(*chunk);
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace

Expected<std::uint64_t> joinChecks(Database &database, const std::string &contract, const CheckSeries &series)
{
    Statement head(database, "upsert_head");
    Statement body(database, "upsert_body");
    std::uint64_t added = 0;
    for (const auto &chunk : series.chunks()) {
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
            added -= (*stored)->head.count;
        }
        added += joined->head.count;
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
        auto chunk
            = chunkOf(database, select.bytes(2), bodies ? select.bytes(3) : std::vector<std::uint8_t>{});
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
