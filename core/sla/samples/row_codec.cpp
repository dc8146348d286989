// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of counted requests and of values: a version, the sources, then row by row the distances from the row
// before.
#include "sla/samples/row_codec.h"

#include "sla/samples/packed_bytes.h"

namespace makegood::sla
{

namespace
{

constexpr std::uint8_t rowVersion = 1;

void writeRow(PackedWriter &out, const RequestCount &row)
{
    out.instant(row.from);
    // Where the rows differed, the total is odd.
    out.number(static_cast<std::uint64_t>(row.total) * 2 + (row.conflict ? 1 : 0));
    out.number(static_cast<std::uint64_t>(row.failed));
}

void readRow(PackedReader &in, RequestCount &row)
{
    row.from = in.instant();
    const std::uint64_t total = in.number();
    row.total = static_cast<std::int64_t>(total / 2);
    row.conflict = total % 2 == 1;
    row.failed = static_cast<std::int64_t>(in.number() & INT64_MAX);
}

void writeRow(PackedWriter &out, const ValueSample &row)
{
    out.instant(row.at);
    out.signedNumber(row.least);
    out.number(static_cast<std::uint64_t>(row.most) - static_cast<std::uint64_t>(row.least));
}

void readRow(PackedReader &in, ValueSample &row)
{
    row.at = in.instant();
    row.least = in.signedNumber();
    row.most = static_cast<std::int64_t>(static_cast<std::uint64_t>(row.least) + in.number());
}

Instant placeOf(const RequestCount &row)
{
    return row.from;
}

Instant placeOf(const ValueSample &row)
{
    return row.at;
}

bool isPlausible(const RequestCount &row)
{
    return row.failed <= row.total;
}

bool isPlausible(const ValueSample &row)
{
    return row.least <= row.most;
}

template <typename Row>
std::vector<std::uint8_t> encoded(const std::vector<std::string> &sources, const std::vector<Row> &rows)
{
    PackedWriter out;
    out.byte(rowVersion);
    out.number(sources.size());
    for (const std::string &source : sources)
        out.text(source);
    out.number(rows.size());
    std::uint32_t line = 0;
    for (const Row &row : rows) {
        writeRow(out, row);
        out.number(row.origin.source);
        out.signedNumber(std::int64_t(row.origin.line) - std::int64_t(line));
        line = row.origin.line;
    }
    return out.take();
}

template <typename Row> Expected<void> decode(std::span<const std::uint8_t> bytes,
                                              std::vector<std::string> &sources, std::vector<Row> &rows)
{
    PackedReader in(bytes);
    bool good = in.byte() == rowVersion;
    sources.resize(in.count());
    for (std::string &source : sources)
        source = in.text();
    rows.resize(in.count());
    std::int64_t line = 0;
    for (Row &row : rows) {
        readRow(in, row);
        row.origin.source = in.number32();
        line = static_cast<std::int64_t>(static_cast<std::uint64_t>(line)
                                         + static_cast<std::uint64_t>(in.signedNumber()));
        row.origin.line = static_cast<std::uint32_t>(line);
        good = good && line >= 0 && line <= UINT32_MAX && row.origin.source < sources.size()
            && isPlausible(row) && (&row == rows.data() || placeOf(*(&row - 1)) < placeOf(row));
    }
    if (!good || !in.good() || !in.atEnd())
        return refused("a stored month of counted requests or values is damaged");
    return {};
}

} // namespace

std::vector<std::uint8_t> encodeRows(const RequestSeries &series)
{
    return encoded(series.sources, series.counts);
}

std::vector<std::uint8_t> encodeRows(const ValueSeries &series)
{
    return encoded(series.sources, series.samples);
}

Expected<void> decodeRows(std::span<const std::uint8_t> bytes, RequestSeries &into)
{
    return decode(bytes, into.sources, into.counts);
}

Expected<void> decodeRows(std::span<const std::uint8_t> bytes, ValueSeries &into)
{
    return decode(bytes, into.sources, into.samples);
}

} // namespace makegood::sla
