// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sla/base/error.h"
#include "sla/base/words.h"

namespace makegood::feeds
{

enum class TableKind {
    Delimited, ///< CSV, TSV and their like
    Xlsx,
    JsonLines ///< one JSON object a line
};

enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252
};

/// How a file is read as a table (docs/formats.md, "Import mapping").
struct TableFormat {
    TableKind kind = TableKind::Delimited;
    char delimiter = ',';
    bool quotes = true; ///< false: a quotation mark is a character like any other
    TextEncoding encoding = TextEncoding::Utf8; ///< a byte order mark overrules it
    bool hasHeader = true; ///< the first row that is not skipped names the columns
    int skip = 0; ///< rows before the header, 0 to 10,000
    std::string comment = {}; ///< rows that begin with this text are left out; empty: none
    bool isRagged = false; ///< rows may have more or fewer cells than the header
    int columns = 0; ///< of a table without a header, up to 16,384; 0: as many as its first row has
    std::string sheet = {}; ///< of a workbook; empty: the first

    bool operator==(const TableFormat &) const = default;
};

/// One row. The views are valid during the call that passes it.
struct TableRow {
    std::span<const std::string_view> cells; ///< as many as the table has columns
    int line = 0; ///< 1-based line of the file, or row of the sheet, at which it begins
    std::string_view fault = {}; ///< not empty: why the row cannot be read; its cells mean nothing then
};

/// Gets a table row by row.
class TableVisitor
{
public:
    virtual ~TableVisitor() = default;

    /// Called once, before the rows: the columns' names, empty where the table has none. False ends the
    /// reading.
    virtual bool header(const std::vector<std::string> &columns, int line) = 0;
    virtual bool row(const TableRow &row) = 0;
};

/// Hooks of a caller; each may be absent. Called every few hundred thousand bytes.
struct TableHooks {
    std::function<void(double fraction)> progress;
    std::function<bool()> isCancelled;
};

} // namespace makegood::feeds

namespace makegood::sla
{

template <> inline constexpr auto
    wordsOf<feeds::TableKind> = wordList<feeds::TableKind::JsonLines>("delimited", "xlsx", "json-lines");
template <> inline constexpr auto
    wordsOf<feeds::TextEncoding> = wordList<feeds::TextEncoding::Windows1252>("utf-8", "utf-16le", "utf-16be",
                                                                              "windows-1252");

} // namespace makegood::sla
