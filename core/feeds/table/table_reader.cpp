// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/table_reader.h"

#include <algorithm>

#include "feeds/table/delimited_reader.h"
#include "feeds/table/json_lines_reader.h"
#include "feeds/table/xlsx_reader.h"

namespace makegood::feeds
{

Expected<void> readTable(const std::string &path, const TableFormat &format,
                         const std::vector<std::string> &paths, TableVisitor &visitor,
                         const TableHooks &hooks)
{
    switch (format.kind) {
    case TableKind::Xlsx:
        return readXlsx(path, format, visitor, hooks);
    case TableKind::JsonLines:
        return readJsonLines(path, paths, visitor, hooks);
    case TableKind::Delimited:
        break;
    }
    return readDelimited(path, format, visitor, hooks);
}

std::vector<std::string> columnsOf(const TableMapping &mapping)
{
    std::vector<std::string> out;
    const auto name = [&](const std::string &column) {
        if (!column.empty() && column != "*" && std::ranges::find(out, column) == out.end())
            out.push_back(column);
    };
    const auto time = [&](const TimeCells &cells) {
        name(cells.date.column);
        name(cells.clock.column);
    };
    const auto rule = [&](const NameRule &names) {
        name(names.cell.column);
        for (std::size_t at = names.text.find('{'); at != std::string::npos;
             at = names.text.find('{', at + 1))
            if (const std::size_t close = names.text.find('}', at); close != std::string::npos)
                name(names.text.substr(at + 1, close - at - 1));
    };
    time(mapping.time);
    if (mapping.end)
        time(*mapping.end);
    if (mapping.length)
        name(mapping.length->cell.column);
    if (mapping.state)
        name(mapping.state->cell.column);
    for (const CellRef *cell :
         {&mapping.figures.total, &mapping.figures.failed, &mapping.figures.good, &mapping.figures.value})
        name(cell->column);
    rule(mapping.service);
    rule(mapping.probe);
    for (const RowFilter &filter : mapping.only)
        name(filter.cell.column);
    for (const std::string &column : mapping.spread)
        name(column);
    return out;
}

} // namespace makegood::feeds
