// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/table_preview.h"

#include <algorithm>

#include "feeds/table/json_lines_reader.h"
#include "feeds/table/table_reader.h"

namespace makegood::feeds
{

namespace
{

class PreviewVisitor : public TableVisitor
{
public:
    PreviewVisitor(const TableMapping *mapping, std::size_t most)
        : m_most(most)
    {
        if (mapping == nullptr)
            return;
        preview.kind = mapping->row;
        m_mapper.emplace(*mapping);
    }

    bool header(const std::vector<std::string> &columns, int) override
    {
        preview.columns = columns;
        if (m_mapper)
            if (auto bound = m_mapper->bind(columns); !bound) {
                preview.faults = std::move(bound.error());
                m_mapper.reset();
            }
        return m_most > 0;
    }

    bool row(const TableRow &row) override
    {
        PreviewRow &shown = preview.rows.emplace_back();
        shown.line = row.line;
        shown.cells.assign(row.cells.begin(), row.cells.end());
        if (m_mapper) {
            const auto mapped = m_mapper->map(row);
            if (!mapped)
                shown.fault = mapped.error();
            else
                shown.mapped.assign(mapped->begin(), mapped->end());
        } else if (!row.fault.empty()) {
            shown.fault = refused(std::string(row.fault)).value();
        }
        if (shown.fault)
            shown.fault->line = row.line;
        preview.refused += shown.fault ? 1u : 0u;
        preview.understood += shown.mapped.empty() ? 0u : 1u;
        return preview.rows.size() < m_most;
    }

    TablePreview finish(const Expected<void> &read)
    {
        if (m_mapper)
            preview.series = m_mapper->series();
        if (!read)
            preview.ended = read.error();
        return std::move(preview);
    }

    TablePreview preview;

private:
    std::size_t m_most;
    std::optional<RowMapper> m_mapper;
};

} // namespace

TablePreview previewTable(const std::string &path, const TableMapping &mapping, std::size_t rows)
{
    PreviewVisitor visitor(&mapping, rows);
    const auto read = readTable(path, mapping.file, columnsOf(mapping), visitor);
    return visitor.finish(read);
}

TablePreview firstRows(const std::string &path, const TableFormat &format, std::size_t rows)
{
    PreviewVisitor visitor(nullptr, rows);
    std::vector<std::string> paths;
    if (format.kind == TableKind::JsonLines) {
        auto found = jsonLinesColumns(path);
        if (!found)
            return visitor.finish(tl::unexpected(found.error()));
        paths = std::move(*found);
    }
    const auto read = readTable(path, format, paths, visitor);
    return visitor.finish(read);
}

} // namespace makegood::feeds
