// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::feeds
{

/// Splits delimited text into records (RFC 4180 with any delimiter, LF or CRLF). Fields without quotes are
/// views into the text itself; all views of a record are valid until the next one.
class CsvSplitter
{
public:
    struct Rules {
        char delimiter = ',';
        bool quotes = true; ///< false: a quotation mark is a character like any other
        bool isWhole = true; ///< false: more text may follow, and a record without its line end is not given
        int line = 1; ///< of the first character
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
    bool strayQuote() const { return m_strayQuote; } ///< a quote within a field that is not wholly quoted

    /// False, and nothing is taken, when the record may go on in text that follows.
    bool next(std::vector<std::string_view> &fields);

private:
    const char *nextMark(const char *at) const;
    std::string_view plain();
    std::string_view quoted();

    const char *m_at;
    const char *m_end;
    Rules m_rules;
    int m_line;
    int m_begin;
    bool m_unterminated = false;
    bool m_strayQuote = false;
    std::deque<std::string> m_unescaped; ///< fields that had quotes; a deque keeps their addresses
};

} // namespace makegood::feeds
