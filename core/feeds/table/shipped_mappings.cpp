// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/shipped_mappings.h"

#include <QFileInfo>

#include "feeds/table/table_mapping_json.h"
#include "feeds/text_file.h"
#include "resources.h"

namespace makegood::feeds
{

std::vector<TableMapping> shippedTableMappings()
{
    std::vector<TableMapping> out;
    for (const std::string &name : shippedMappings())
        if (auto mapping = readTableMapping(shippedMapping(name).value_or(""), name))
            out.push_back(std::move(*mapping));
    return out;
}

Checked<TableMapping> tableMappingNamed(const std::string &nameOrFile)
{
    if (const auto text = shippedMapping(nameOrFile))
        return readTableMapping(*text, nameOrFile);
    if (!QFileInfo(QString::fromStdString(nameOrFile)).isFile()) {
        Error e;
        e.kind = ErrorKind::Unreachable;
        e.what = "there is no such mapping";
        e.found = '"' + nameOrFile + '"';
        e.allowed = "a file, or " + joined(shippedMappings());
        return tl::unexpected(Errors{std::move(e)});
    }
    const auto text = readTextFile(nameOrFile, largestDocument);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    return readTableMapping(*text, nameOrFile);
}

} // namespace makegood::feeds
