// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/json_lines_reader.h"

#include <algorithm>
#include <set>

#include "feeds/csv_splitter.h"
#include "feeds/json_document.h"
#include "feeds/table/delimited_reader.h"

namespace makegood::feeds
{

namespace
{

// A line of JSON is a record of one cell: control characters cannot stand in it unescaped.
TableFormat linesFormat()
{
    TableFormat format;
    format.delimiter = '\x1f';
    format.quotes = false;
    format.hasHeader = false;
    return format;
}

const Json *memberAt(const Json &value, std::string_view path)
{
    if (path.empty())
        return &value;
    if (value.is_object())
        if (const auto whole = value.find(std::string(path)); whole != value.end())
            return &*whole;
    for (std::size_t dot = path.find('.');; dot = path.find('.', dot + 1)) {
        const std::string first(path.substr(0, dot));
        const Json *inner = nullptr;
        if (value.is_object()) {
            const auto member = value.find(first);
            inner = member != value.end() ? &*member : nullptr;
        } else if (value.is_array() && !first.empty() && first.size() < 9
                   && std::ranges::all_of(first, [](char c) { return c >= '0' && c <= '9'; })) {
            const auto index = static_cast<std::size_t>(std::stoul(first));
            inner = index < value.size() ? &value[index] : nullptr;
        }
        if (dot == std::string_view::npos)
            return inner;
        if (inner != nullptr)
            if (const Json *found = memberAt(*inner, path.substr(dot + 1)))
                return found;
    }
}

class LineReader : public TableVisitor
{
public:
    LineReader(const std::vector<std::string> &columns, TableVisitor &visitor)
        : m_columns(columns)
        , m_visitor(visitor)
        , m_cells(columns.size())
        , m_views(columns.size())
    {
    }

    bool header(const std::vector<std::string> &, int) override { return m_visitor.header(m_columns, 0); }

    bool row(const TableRow &line) override
    {
        m_fault = line.fault;
        if (m_fault.empty())
            read(line.cells[0]);
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            m_views[i] = m_cells[i];
        return m_visitor.row({m_views, line.line, m_fault});
    }

private:
    void read(std::string_view text)
    {
        const auto value = parseJson(text, {});
        if (!value || !value->is_object()) {
            m_fault = value ? "the line is no JSON object" : "the line is no JSON: " + value.error()[0].what;
            return;
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            std::string &cell = m_cells[i];
            cell.clear();
            const Json *member = memberAt(*value, m_columns[i]);
            if (member == nullptr || member->is_null())
                continue;
            if (member->is_string())
                cell = member->get_ref<const std::string &>();
            else if (!member->is_structured())
                cell = member->dump();
            else
                m_fault = m_columns[i] + " holds an object or a list, not one value";
        }
    }

    const std::vector<std::string> &m_columns;
    TableVisitor &m_visitor;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
    std::string m_fault;
};

class ColumnFinder : public TableVisitor
{
public:
    explicit ColumnFinder(int lines)
        : m_left(lines)
    {
    }

    bool header(const std::vector<std::string> &, int) override { return true; }
    bool row(const TableRow &line) override
    {
        if (line.fault.empty())
            if (const auto value = parseJson(line.cells[0], {}); value && value->is_object())
                collect(*value, {});
        return --m_left > 0;
    }
    std::vector<std::string> columns;

private:
    void collect(const Json &object, const std::string &prefix)
    {
        for (const auto &[name, value] : object.items()) {
            if (value.is_object())
                collect(value, prefix + name + '.');
            else if (!value.is_array() && columns.size() < mostFields && m_seen.insert(prefix + name).second)
                columns.push_back(prefix + name);
        }
    }

    std::set<std::string> m_seen;
    int m_left;
};

} // namespace

Expected<void> readJsonLines(const std::string &path, const std::vector<std::string> &columns,
                             TableVisitor &visitor, const TableHooks &hooks)
{
    LineReader reader(columns, visitor);
    return readDelimited(path, linesFormat(), reader, hooks);
}

Expected<std::vector<std::string>> jsonLinesColumns(const std::string &path, int lines)
{
    ColumnFinder finder(lines);
    return readDelimited(path, linesFormat(), finder).map([&] { return std::move(finder.columns); });
}

} // namespace makegood::feeds
