// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// One record of a CSV file. The views are valid during the call that passes it.
struct CsvRow {
    std::span<const std::string_view> fields; ///< as many as the header has
    int line = 0; ///< 1-based line on which the record begins
};

/// Collects the errors of one file; reading stops when there are too many.
class CsvProblems
{
public:
    CsvProblems(std::string file, std::span<const std::string_view> columns);
    void add(int line, std::size_t column, std::string what, std::string_view found, std::string allowed);
    void add(int line, std::string what, std::string found, std::string allowed);
    bool full() const;
    Errors take() { return std::move(m_errors); }
    bool empty() const { return m_errors.empty(); }

private:
    std::string m_file;
    std::vector<std::string> m_columns;
    Errors m_errors;
};

/// Reads RFC 4180 text (quotes, CRLF or LF, a byte order mark) whose header must hold exactly `columns`;
/// those from `optionalFrom` on may be absent from the end of the header. Calls `row` for each record. Fails,
/// with every problem and its line, on a wrong header, a wrong number of fields, an unterminated quote, bytes
/// that are no UTF-8, or a record of more than 64 fields or 1 MiB, which is not read to its end.
Checked<void> readCsv(std::string_view text, const std::string &file,
                      std::span<const std::string_view> columns, std::size_t optionalFrom,
                      const std::function<void(const CsvRow &, CsvProblems &)> &row);

} // namespace makegood::feeds
