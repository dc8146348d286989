// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::feeds
{

/// What one record may hold, of all delimited text (docs/formats.md, "Limits"): a workbook's columns, and
/// more bytes than any monitoring system writes. What has more is damaged or hostile.
inline constexpr std::size_t mostFields = 16'384;
inline constexpr std::size_t longestRecord = std::size_t(16) << 20;

/// Splits delimited text into records (RFC 4180 with any delimiter, LF or CRLF). Fields without quotes are
/// views into the text itself; all views of a record are valid until the next one. A record that exceeds the
/// rules ends the splitting at the field or byte too many: it is never collected.
class CsvSplitter
{
public:
    struct Rules {
        char delimiter = ',';
        bool quotes = true; ///< false: a quotation mark is a character like any other
        bool isWhole = true; ///< false: more text may follow, and a record without its line end is not given
        int line = 1; ///< of the first character
        std::size_t fields = mostFields; ///< of one record, at most
        std::size_t bytes = longestRecord; ///< of one record, at most
    };

    enum class Excess {
        None,
        Fields,
        Bytes
    };

    explicit CsvSplitter(std::string_view text)
        : CsvSplitter(text, Rules())
    {
    }
    CsvSplitter(std::string_view text, Rules rules);

    bool atEnd() const { return m_at == m_end; }
    int line() const { return m_line; } ///< line at which the next record begins
    int begin() const { return m_begin; } ///< line on which the last record begins
    std::size_t used(const char *from) const { return static_cast<std::size_t>(m_at - from); }
    bool unterminated() const { return m_unterminated; }
    /// What the last record has too much of; nothing follows it then.
    Excess excess() const { return m_excess; }
    bool strayQuote() const { return m_strayQuote; } ///< a quote within a field that is not wholly quoted

    /// False, and nothing is taken, when the record may go on in text that follows.
    bool next(std::vector<std::string_view> &fields);

private:
    const char *nextMark(const char *at) const;
    std::string_view plain();
    std::string_view quoted();

    const char *m_at;
    const char *m_end;
    const char *m_stop; ///< the record may not reach beyond
    Rules m_rules;
    int m_line;
    int m_begin;
    Excess m_excess = Excess::None;
    bool m_unterminated = false;
    bool m_strayQuote = false;
    std::deque<std::string> m_unescaped; ///< fields that had quotes; a deque keeps their addresses
};

} // namespace makegood::feeds
