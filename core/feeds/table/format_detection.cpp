// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/format_detection.h"

#include <algorithm>
#include <map>

#include "feeds/csv_splitter.h"
#include "feeds/json_document.h"
#include "feeds/table/bound_cells.h"
#include "feeds/table/byte_stream.h"
#include "feeds/table/table_preview.h"
#include "feeds/table/text_decoder.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t lookedAt = std::size_t(1) << 18;
constexpr std::size_t mostSampleRows = 200;

Expected<std::string> firstBytes(const std::string &path)
{
    return ByteStream::open(path).and_then([](const auto &stream) -> Expected<std::string> {
        std::string bytes(lookedAt, '\0');
        std::size_t have = 0;
        while (have < bytes.size()) {
            const auto got = stream->read(bytes.data() + have, bytes.size() - have);
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0)
                break;
            have += *got;
        }
        bytes.resize(have);
        return bytes;
    });
}

struct Layout {
    std::size_t width = 1; ///< cells of most rows
    std::size_t regular = 0; ///< rows that have as many
    int before = 0; ///< rows in front of the first of them
    double score() const
    {
        return width < 2 ? 0 : static_cast<double>(regular) + static_cast<double>(width) / 1000;
    }
};

Layout layoutOf(std::string_view text, char delimiter, std::string_view comment)
{
    CsvSplitter splitter(text, {delimiter, true, text.size() < lookedAt, 1});
    std::vector<std::string_view> fields;
    std::vector<std::size_t> widths;
    while (widths.size() < mostSampleRows && !splitter.atEnd() && splitter.next(fields)) {
        const bool isEmpty = fields.size() == 1 && fields[0].empty();
        if (!isEmpty && (comment.empty() || !fields[0].starts_with(comment)))
            widths.push_back(fields.size());
        else if (isEmpty)
            widths.push_back(0);
    }
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t width : widths)
        if (width > 0)
            ++counts[width];
    Layout out;
    for (const auto &[width, count] : counts)
        if (count > out.regular || (count == out.regular && width > out.width)) {
            out.width = width;
            out.regular = count;
        }
    const auto first = std::ranges::find(widths, out.width);
    out.before = static_cast<int>(first - widths.begin());
    return out;
}

bool looksLikeData(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty())
        return false;
    const auto digits = std::ranges::count_if(cell, [](char c) { return c >= '0' && c <= '9'; });
    // A date, a time or a number; a name may have a digit or two in it.
    return digits * 2 >= std::ssize(cell);
}

std::string nameOf(char delimiter)
{
    return delimiter == '\t' ? "tabs"
        : delimiter == ','   ? "commas"
        : delimiter == ';'   ? "semicolons"
                             : std::string("the character ") + delimiter;
}

void detectHeader(const std::string &path, DetectedFormat &out)
{
    TableFormat plain = out.format;
    plain.hasHeader = false;
    const TablePreview sample = firstRows(path, plain, 20);
    if (sample.rows.empty())
        return;
    const auto hasData = [](const PreviewRow &row) { return std::ranges::any_of(row.cells, looksLikeData); };
    const bool restHasData = std::any_of(sample.rows.begin() + 1, sample.rows.end(), hasData);
    // Without any figure below, names are those that no other row has.
    const auto &first = sample.rows.front().cells;
    const bool isUnlike = std::all_of(sample.rows.begin() + 1, sample.rows.end(), [&](const PreviewRow &row) {
        return row.fault
            || std::ranges::mismatch(row.cells, first, std::ranges::not_equal_to()).in1 == row.cells.end();
    });
    out.format.hasHeader
        = !hasData(sample.rows.front()) && (restHasData || isUnlike || sample.rows.size() == 1);
    out.reasons.push_back(out.format.hasHeader
                              ? "the first row names the columns"
                              : "the first row is data: columns go by number, and none of them has a name");
}

} // namespace

Expected<DetectedFormat> detectFormat(const std::string &path)
{
    const auto bytes = firstBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    DetectedFormat out;
    if (bytes->starts_with("PK\x03\x04") || bytes->starts_with("\xd0\xcf\x11\xe0")) {
        out.format.kind = TableKind::Xlsx;
        out.reasons.push_back("it is a workbook; its first sheet is read");
        detectHeader(path, out);
        return out;
    }
    out.format.encoding = guessEncoding(*bytes);
    std::string text;
    const auto marked = markedEncoding(*bytes);
    const std::size_t mark = !marked ? 0 : *marked == TextEncoding::Utf8 ? 3 : 2;
    TextDecoder(out.format.encoding).append(std::string_view(*bytes).substr(mark), text);
    if (trimmed(text).empty()) {
        Error e;
        e.file = path;
        e.what = "the file holds nothing";
        return tl::unexpected(std::move(e));
    }
    out.reasons.push_back("its text is " + wordOf(out.format.encoding)
                          + (marked ? " by its byte order mark" : ""));
    const std::string_view firstLine = std::string_view(text).substr(0, text.find('\n'));
    if (trimmed(firstLine).starts_with('{') && parseJson(firstLine, {})) {
        out.format.kind = TableKind::JsonLines;
        out.reasons.push_back("each line is a JSON object");
        return out;
    }
    if (text.starts_with('#'))
        out.format.comment = "#";
    Layout best;
    for (const char delimiter : {',', ';', '\t', '|'})
        if (const Layout layout = layoutOf(text, delimiter, out.format.comment);
            layout.score() > best.score()) {
            best = layout;
            out.format.delimiter = delimiter;
        }
    out.reasons.push_back(best.width < 2 ? "no delimiter was found: each row is one cell"
                                         : "cells are separated by " + nameOf(out.format.delimiter) + ", "
                                  + std::to_string(best.width) + " a row");
    if (best.width > 1 && best.before > 0) {
        out.format.skip = best.before;
        out.reasons.push_back(std::to_string(best.before) + " rows before the table are left out");
    }
    detectHeader(path, out);
    return out;
}

} // namespace makegood::feeds
