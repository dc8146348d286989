// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/csv_reader.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <deque>

#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostCsvProblems = 20;

// Sets the highest bit of each byte that equals `c`; only the lowest set bit is reliable.
constexpr std::uint64_t bytesThatAre(char c, std::uint64_t word)
{
    constexpr std::uint64_t ones = 0x0101010101010101u;
    const std::uint64_t v = word ^ (ones * static_cast<unsigned char>(c));
    return (v - ones) & ~v & (ones << 7);
}

// Finds the next comma, line feed or quotation mark, or the end. Eight bytes at once: reading a large file
// spends most of its time here.
const char *nextMark(const char *at, const char *end)
{
    if constexpr (std::endian::native == std::endian::little) {
        for (std::uint64_t word = 0; end - at >= std::ptrdiff_t(sizeof word); at += sizeof word) {
            std::memcpy(&word, at, sizeof word);
            const std::uint64_t marks
                = bytesThatAre(',', word) | bytesThatAre('\n', word) | bytesThatAre('"', word);
            if (marks != 0)
                return at + std::countr_zero(marks) / 8;
        }
    }
    return std::find_if(at, end, [](char c) { return c == ',' || c == '\n' || c == '"'; });
}

// Splits the text into records. Fields without quotes are views into the text itself.
class Splitter
{
public:
    explicit Splitter(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool atEnd() const { return m_at == m_end; }
    int begin() const { return m_begin; } ///< line on which the last record begins
    bool unterminated() const { return m_unterminated; }
    bool strayQuote() const { return m_strayQuote; }

    void next(std::vector<std::string_view> &fields)
    {
        fields.clear();
        if (!m_unescaped.empty())
            m_unescaped.clear();
        m_strayQuote = false;
        m_begin = m_line;
        while (true) {
            fields.push_back(m_at != m_end && *m_at == '"' ? quoted() : plain());
            if (m_at == m_end)
                return;
            const char separator = *m_at++;
            if (separator == '\n') {
                ++m_line;
                return;
            }
            if (m_at == m_end) { // a comma ends the text: the last field is empty
                fields.push_back({});
                return;
            }
        }
    }

private:
    std::string_view plain()
    {
        const char *const from = m_at;
        while ((m_at = nextMark(m_at, m_end)) != m_end && *m_at == '"') {
            m_strayQuote = true;
            ++m_at;
        }
        const bool crlf = m_at != from && m_at[-1] == '\r' && (m_at == m_end || *m_at == '\n');
        return {from, static_cast<std::size_t>(m_at - from) - (crlf ? 1 : 0)};
    }

    std::string_view quoted()
    {
        std::string &out = m_unescaped.emplace_back();
        ++m_at;
        while (m_at != m_end) {
            const char c = *m_at++;
            if (c == '"') {
                if (m_at == m_end || *m_at != '"') {
                    m_strayQuote |= !plain().empty();
                    return out;
                }
                ++m_at;
            }
            m_line += c == '\n' ? 1 : 0;
            out += c;
        }
        m_unterminated = true;
        return out;
    }

    const char *m_at;
    const char *m_end;
    int m_line = 1;
    int m_begin = 1;
    bool m_unterminated = false;
    bool m_strayQuote = false; ///< a quote within a field that is not wholly quoted
    std::deque<std::string> m_unescaped; ///< fields that had quotes; a deque keeps their addresses
};

std::string joined(std::span<const std::string_view> columns)
{
    std::string out;
    for (const std::string_view column : columns)
        out += (out.empty() ? "" : ",") + std::string(column);
    return out;
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
    add(line, std::move(what), '"' + std::string(found.substr(0, 80)) + '"', std::move(allowed));
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

    Splitter splitter(text);
    std::vector<std::string_view> fields;
    splitter.next(fields);
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
