// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/delimited_reader.h"

#include <algorithm>

#include "feeds/csv_splitter.h"
#include "feeds/table/byte_stream.h"
#include "feeds/table/text_decoder.h"
#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t readStep = std::size_t(1) << 20;

Error atLine(const std::string &path, int line, std::string what, std::string found = {},
             std::string allowed = {})
{
    Error e;
    e.file = path;
    e.line = line;
    e.what = std::move(what);
    e.found = std::move(found);
    e.allowed = std::move(allowed);
    return e;
}

// Turns records into the header and rows of the table.
class RowMaker
{
public:
    RowMaker(const TableFormat &format, TableVisitor &visitor)
        : m_format(format)
        , m_visitor(visitor)
        , m_left(format.skip)
    {
    }

    /// False: the visitor wants no more.
    bool take(std::vector<std::string_view> &fields, int line, bool strayQuote)
    {
        if (m_left > 0) {
            --m_left;
            return true;
        }
        if (fields.size() == 1 && fields[0].empty())
            return true;
        if (!m_format.comment.empty() && fields[0].starts_with(m_format.comment))
            return true;
        if (!m_begun)
            return begin(fields, line, strayQuote);
        return row(fields, line, strayQuote);
    }

    /// A table of no rows has a header too.
    void end()
    {
        if (!m_begun)
            m_visitor.header({}, 0);
    }

private:
    bool begin(std::vector<std::string_view> &fields, int line, bool strayQuote)
    {
        m_begun = true;
        m_width = !m_format.hasHeader && m_format.columns > 0 ? static_cast<std::size_t>(m_format.columns)
                                                              : fields.size();
        if (m_format.hasHeader)
            return m_visitor.header({fields.begin(), fields.end()}, line);
        return m_visitor.header(std::vector<std::string>(m_width), 0) && row(fields, line, strayQuote);
    }

    bool row(std::vector<std::string_view> &fields, int line, bool strayQuote)
    {
        if (fields.size() != m_width && m_format.isRagged)
            fields.resize(m_width);
        TableRow row{fields, line, {}};
        if (strayQuote) {
            row.fault = "a quotation mark inside a cell that is not wholly quoted";
        } else if (fields.size() != m_width) {
            m_fault = "the row has " + std::to_string(fields.size()) + " cells where the table has "
                + std::to_string(m_width) + "; it may be cut off";
            row.fault = m_fault;
        }
        return m_visitor.row(row);
    }

    const TableFormat &m_format;
    TableVisitor &m_visitor;
    int m_left;
    bool m_begun = false;
    std::size_t m_width = 0;
    std::string m_fault;
};

class DelimitedText
{
public:
    DelimitedText(ByteStream &bytes, const TableFormat &format, TableVisitor &visitor)
        : m_bytes(bytes)
        , m_rows(format, visitor)
        , m_rules{format.delimiter, format.quotes, false, 1}
        , m_encoding(format.encoding)
    {
    }

    Expected<void> read(const TableHooks &hooks)
    {
        while (!m_isLast) {
            if (hooks.isCancelled && hooks.isCancelled())
                return interrupted("cancelled; nothing was taken in");
            if (auto more = fill(); !more)
                return more;
            const auto goesOn = split();
            if (!goesOn)
                return tl::unexpected(goesOn.error());
            if (!*goesOn)
                return {};
            if (hooks.progress)
                hooks.progress(m_bytes.fraction());
        }
        m_rows.end();
        return {};
    }

private:
    Expected<void> fill()
    {
        m_raw.resize(readStep);
        std::size_t have = 0;
        // A whole step: an archive may give its bytes one by one, and each piece costs a look at all that
        // waits.
        while (have < readStep && !m_isLast) {
            const auto got = m_bytes.read(m_raw.data() + have, readStep - have);
            if (!got)
                return tl::unexpected(got.error());
            m_isLast = *got == 0;
            have += *got;
        }
        std::string_view piece(m_raw.data(), have);
        if (!m_decoder) {
            const auto marked = markedEncoding(piece);
            piece.remove_prefix(!marked ? 0 : *marked == TextEncoding::Utf8 ? 3 : 2);
            m_encoding = marked.value_or(m_encoding);
            m_decoder.emplace(m_encoding);
        }
        if (!m_decoder->append(piece, m_text) || (m_isLast && !m_decoder->isComplete()))
            return tl::unexpected(
                atLine(m_bytes.path(), m_rules.line, "bytes that are no UTF-16 stand here or below"));
        return {};
    }

    // False: the visitor wants no more.
    Expected<bool> split()
    {
        std::string_view ready = m_text;
        if (!m_isLast) {
            const std::size_t lineEnd = ready.rfind('\n');
            ready = lineEnd == std::string_view::npos ? std::string_view() : ready.substr(0, lineEnd + 1);
        }
        if (m_encoding == TextEncoding::Utf8)
            if (const int bad = firstLineThatIsNoUtf8(ready.substr(std::min(m_checked, ready.size())));
                bad > 0)
                return tl::unexpected(
                    atLine(m_bytes.path(), m_rules.line + bad - 1, "bytes that are not UTF-8 text", {},
                           "UTF-8, or another encoding that the mapping names, such as windows-1252"));
        m_rules.isWhole = m_isLast;
        CsvSplitter splitter(ready, m_rules);
        while (!splitter.atEnd() && splitter.next(m_fields)) {
            if (splitter.excess() == CsvSplitter::Excess::Fields)
                return tl::unexpected(atLine(m_bytes.path(), splitter.begin(), "this row has too many cells",
                                             {}, "at most " + std::to_string(mostFields)));
            if (splitter.excess() == CsvSplitter::Excess::Bytes)
                return tl::unexpected(endless(splitter.begin()));
            if (splitter.unterminated())
                return tl::unexpected(atLine(m_bytes.path(), splitter.begin(),
                                             "a quoted cell is never closed; the file may be cut off",
                                             "the end of the file", "\""));
            if (!m_rows.take(m_fields, splitter.begin(), splitter.strayQuote()))
                return false;
        }
        m_rules.line = splitter.line();
        const std::size_t used = splitter.used(ready.data());
        m_checked = ready.size() - used;
        m_text.erase(0, used);
        if (m_text.size() > longestRecord)
            return tl::unexpected(endless(m_rules.line));
        return true;
    }

    Error endless(int line) const
    {
        return atLine(m_bytes.path(), line,
                      "this row is longer than 16 MiB; a quotation mark may be missing");
    }

    ByteStream &m_bytes;
    RowMaker m_rows;
    CsvSplitter::Rules m_rules;
    TextEncoding m_encoding;
    std::optional<TextDecoder> m_decoder;
    std::string m_raw;
    std::string m_text; ///< decoded, from the first record that was not passed on
    std::size_t m_checked = 0; ///< bytes of m_text known to be UTF-8
    std::vector<std::string_view> m_fields;
    bool m_isLast = false;
};

} // namespace

Expected<void> readDelimited(const std::string &path, const TableFormat &format, TableVisitor &visitor,
                             const TableHooks &hooks)
{
    const auto bytes = ByteStream::open(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return DelimitedText(**bytes, format, visitor).read(hooks);
}

} // namespace makegood::feeds
