// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/table_mapping_kinds.h"

#include "feeds/number_text.h"

namespace makegood::feeds
{

namespace
{

bool hasFigures(RowKind kind)
{
    return kind == RowKind::Count || kind == RowKind::Value;
}

void checkFigures(const TableMapping &mapping, JsonObject &object)
{
    const FigureCells &cells = mapping.figures;
    const bool isCount = mapping.row == RowKind::Count;
    const bool isValue = mapping.row == RowKind::Value;
    if (isCount && !cells.total.isSet())
        object.report("total", "missing", "", "the cell that has the number of requests");
    if (isCount && cells.failed.isSet() == cells.good.isSet())
        object.report("failed", "a row that counts says how many failed or how many were good", "",
                      "one of failed and good");
    if (isValue && cells.value.isSet() != mapping.spread.empty())
        object.report("value", mapping.spread.empty() ? "missing" : "spread columns are the values", "",
                      "the cell that has the value, or spread columns");
    if (!isCount && (cells.total.isSet() || cells.failed.isSet() || cells.good.isSet()))
        object.report("total", "a row of this kind counts no requests", "", "row count");
    if (!isValue && (cells.value.isSet() || !cells.scale.empty()))
        object.report("value", "a row of this kind has no value", "", "row value");
    if (const auto scale = numberIn(cells.scale); !cells.scale.empty() && (!scale || *scale <= 0))
        object.report("scale", "not a number above zero", cells.scale, "a decimal such as 1000 or 0.001");
}

} // namespace

void checkKind(const TableMapping &mapping, JsonObject &object)
{
    const bool hasSpan = mapping.row == RowKind::Outage || mapping.row == RowKind::Interval;
    if (hasSpan && mapping.end.has_value() == mapping.length.has_value())
        object.report("end", "a row that lasts has an end or a length", "", "one of end and length");
    if (!hasSpan && (mapping.end || mapping.length))
        object.report(mapping.end ? "end" : "length", "a row of this kind has no end", "",
                      "row outage or interval");
    if (mapping.row == RowKind::Outage && mapping.state)
        object.report("state", "an outage is down; it has no state", "", "row interval");
    checkFigures(mapping, object);
    if (hasFigures(mapping.row) && mapping.state)
        object.report("state", "a row of this kind has no state", "", "row check, change or interval");
    if (mapping.row != RowKind::Outage && !hasFigures(mapping.row) && !mapping.state)
        object.report("state", "missing", "", "how a row tells up from down");
    if (mapping.covers && mapping.row != RowKind::Outage)
        object.report("covers", "only outages leave open what is between them", "", "row outage");
    if (!mapping.spread.empty()
        && (hasSpan || mapping.row == RowKind::Count
            || (mapping.service.text.find("{*}") == std::string::npos
                && mapping.probe.text.find("{*}") == std::string::npos)))
        object.report(
            "spread",
            "spread columns need {*} in service or probe, and rows that are checks, changes or values", "",
            "row check, change or value, and {*}");
}

} // namespace makegood::feeds
