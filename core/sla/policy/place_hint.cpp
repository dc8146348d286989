// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/place_hint.h"

#include <algorithm>
#include <vector>

#include "sla/exact/fraction.h"
#include "sla/policy/key_table.h"

namespace makegood::sla
{

namespace
{

constexpr std::size_t mostPlaces = 2; ///< more would be no help

const KeyRow *rowOfTable(std::string_view table)
{
    const std::size_t dot = table.rfind('.');
    return dot == std::string_view::npos ? policyKeys().find({}, table)
                                         : policyKeys().find(table.substr(0, dot), table.substr(dot + 1));
}

// `[class.measure]`, `[[credit.tier]]`.
std::string header(std::string_view table)
{
    const KeyRow *row = rowOfTable(table);
    const bool isRows = row && row->form == KeyForm::Rows;
    return (isRows ? "[[" : "[") + std::string(table) + (isRows ? "]]" : "]");
}

bool isHeader(KeyForm form)
{
    return form == KeyForm::Table || form == KeyForm::Rows;
}

bool holdsTables(const TomlNode &value)
{
    return value.kind == TomlNode::Kind::Table
        || std::any_of(value.items.begin(), value.items.end(),
                       [](const TomlNode &item) { return item.kind == TomlNode::Kind::Table; });
}

// An hour is a part of a day, which other remedies count in.
std::string daysOf(const TomlNode &hours)
{
    const auto count = hours.kind == TomlNode::Kind::Text ? parseDecimal(hours.text)
                                                          : Expected<Fraction>(refused("no text"));
    if (!count)
        return "hours stand only in the rows of a table; here days";
    return "hours stand only in the rows of a table; here days = \"" + plainDecimal(*count / 24) + '"';
}

std::vector<std::string> placesOf(std::string_view table, std::string_view key, const TomlNode &value,
                                  bool inRules)
{
    std::vector<std::string> out;
    for (const KeyRow &row : policyKeys().rows()) {
        if (row.key != key || row.table == table || row.table.starts_with("credit.rule") != inRules
            || isHeader(row.form) != holdsTables(value))
            continue;
        std::string place = "the top of the file";
        if (isHeader(row.form))
            place = header(row.table.empty() ? std::string(key)
                                             : std::string(row.table) + '.' + std::string(key));
        else if (!row.table.empty())
            place = header(row.table);
        if (std::find(out.begin(), out.end(), place) == out.end())
            out.push_back(std::move(place));
    }
    return out;
}

} // namespace

std::string placeHint(std::string_view table, std::string_view key, const TomlNode &value)
{
    if (key == "hours" && table.starts_with("credit"))
        return daysOf(value);
    // What stands below [credit] stands below each [[credit.rule]] too.
    std::vector<std::string> places = placesOf(table, key, value, false);
    if (places.empty())
        places = placesOf(table, key, value, true);
    if (places.empty() || places.size() > mostPlaces)
        return {};
    std::string out = holdsTables(value) ? "did you mean " : "does it belong in ";
    for (std::size_t i = 0; i < places.size(); ++i)
        out += (i == 0 ? "" : " or ") + places[i];
    return out + '?';
}

} // namespace makegood::sla
