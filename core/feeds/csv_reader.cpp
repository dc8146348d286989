// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/csv_reader.h"

#include <algorithm>

#include "feeds/csv_splitter.h"
#include "feeds/text_file.h"
#include "sla/base/limits.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostCsvProblems = 20;
constexpr std::size_t mostCsvFields = 64; ///< no format has as many columns
constexpr std::size_t longestCsvRecord = std::size_t(1) << 20;

std::string joined(std::span<const std::string_view> columns)
{
    std::string out;
    for (const std::string_view column : columns)
        out += (out.empty() ? "" : ",") + std::string(column);
    return out;
}

// Reports a record that holds too much; nothing after it is read.
bool addExcess(const CsvSplitter &splitter, CsvProblems &problems)
{
    switch (splitter.excess()) {
    case CsvSplitter::Excess::None:
        return false;
    case CsvSplitter::Excess::Fields:
        problems.add(splitter.begin(), "too many fields", "", "at most " + std::to_string(mostCsvFields));
        return true;
    case CsvSplitter::Excess::Bytes:
        problems.add(splitter.begin(), "a record that does not end; a quotation mark may be missing", "",
                     "at most 1 MiB");
        return true;
    }
    return true;
}

} // namespace

CsvProblems::CsvProblems(std::string file, std::span<const std::string_view> columns)
    : m_file(std::move(file))
    , m_columns(columns.begin(), columns.end())
{
}

void CsvProblems::add(int line, std::size_t column, std::string what, std::string_view found,
                      std::string allowed)
{
    add(line, std::move(what), '"' + std::string(beginOf(found)) + '"', std::move(allowed));
    m_errors.back().key = m_columns[column];
}

void CsvProblems::add(int line, std::string what, std::string found, std::string allowed)
{
    Error e;
    e.what = std::move(what);
    e.file = m_file;
    e.line = line;
    e.found = std::move(found);
    e.allowed = std::move(allowed);
    m_errors.push_back(std::move(e));
}

bool CsvProblems::full() const
{
    return m_errors.size() >= mostCsvProblems;
}

Checked<void> readCsv(std::string_view text, const std::string &file,
                      std::span<const std::string_view> columns, std::size_t optionalFrom,
                      const std::function<void(const CsvRow &, CsvProblems &)> &row)
{
    CsvProblems problems(file, columns);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const int bad = firstLineThatIsNoUtf8(text); bad > 0) {
        problems.add(bad, "not UTF-8 text", "other bytes", "UTF-8");
        return tl::unexpected(problems.take());
    }

    CsvSplitter::Rules rules;
    rules.fields = mostCsvFields;
    rules.bytes = longestCsvRecord;
    CsvSplitter splitter(text, rules);
    std::vector<std::string_view> fields;
    splitter.next(fields);
    if (addExcess(splitter, problems))
        return tl::unexpected(problems.take());
    const std::size_t width = fields.size();
    const bool headerFits = width >= optionalFrom && width <= columns.size()
        && std::equal(fields.begin(), fields.end(), columns.begin());
    if (!headerFits)
        problems.add(1, "wrong header", '"' + joined(fields).substr(0, 120) + '"',
                     joined(columns.first(optionalFrom))
                         + (optionalFrom < columns.size()
                                ? ", and then perhaps " + joined(columns.subspan(optionalFrom))
                                : ""));

    while (headerFits && !problems.full() && !splitter.atEnd()) {
        splitter.next(fields);
        const int line = splitter.begin();
        if (addExcess(splitter, problems))
            break;
        if (splitter.unterminated()) {
            problems.add(line, "a quoted field is never closed; the file may be cut off",
                         "the end of the file", "\"");
            break;
        }
        if (fields.size() == 1 && fields[0].empty())
            continue; // an empty line
        if (splitter.strayQuote()) {
            problems.add(line, "a quotation mark inside a field", "a field that is not wholly quoted",
                         "quotes around the whole field, doubled within");
            continue;
        }
        if (fields.size() != width) {
            problems.add(line,
                         splitter.atEnd() ? "wrong number of fields; the file may be cut off"
                                          : "wrong number of fields",
                         std::to_string(fields.size()), std::to_string(width));
            continue;
        }
        row({fields, line}, problems);
    }
    if (!problems.empty())
        return tl::unexpected(problems.take());
    return {};
}

} // namespace makegood::feeds
