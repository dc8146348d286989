// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/json_schema.h"

#include <nlohmann/json.hpp>

#include "sla/policy/credit_keys.h"
#include "sla/policy/measure_keys.h"

namespace makegood::sla
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr const char *durationPattern = "^(?=.)([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$";
constexpr const char *decimalPattern = "^[0-9]+(\\.[0-9]+)?$";

Json textLike(const char *pattern)
{
    return {{"type", "string"}, {"pattern", pattern}};
}

Json listOf(Json items)
{
    return {{"type", "array"}, {"items", std::move(items)}, {"uniqueItems", true}};
}

Json wordsOfRow(const KeyRow &row)
{
    return {{"enum", std::vector<std::string>(row.words.begin(), row.words.end())}};
}

Json tableSchema(const KeyTable &keys, const std::string &table);

// The form alone, without what the row says beside it.
Json formSchema(const KeyTable &keys, const KeyRow &row, const std::string &below)
{
    switch (row.form) {
    case KeyForm::Word:
        return wordsOfRow(row);
    case KeyForm::Words:
        return listOf(wordsOfRow(row));
    case KeyForm::Texts:
        return listOf({{"type", "string"}, {"minLength", 1}});
    case KeyForm::Whole: {
        Json out = {{"type", "integer"}};
        if (row.most >= row.least && row.most != 0) {
            out["minimum"] = row.least;
            out["maximum"] = row.most;
        }
        return out;
    }
    case KeyForm::Boolean:
        return {{"type", "boolean"}};
    case KeyForm::Length:
        return textLike(durationPattern);
    case KeyForm::Target:
        return {{"anyOf", Json::array({textLike(durationPattern), textLike("^[1-9][0-9]*(bd|bh)$")})}};
    case KeyForm::Span:
        return {{"anyOf", Json::array({textLike(durationPattern), textLike("^[1-9][0-9]*(bd|mo)$")})}};
    case KeyForm::TimeOfDay:
        return textLike("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$");
    case KeyForm::Date:
        return textLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    case KeyForm::Dates:
        return listOf(textLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    case KeyForm::Month:
        return textLike("^[0-9]{4}-[0-9]{2}$");
    case KeyForm::Moment:
        return textLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}T");
    case KeyForm::SignedDecimal:
        return textLike("^-?[0-9]+(\\.[0-9]+)?$");
    case KeyForm::Percent:
    case KeyForm::Decimal:
    case KeyForm::Money:
        return textLike(decimalPattern);
    case KeyForm::Table:
        return tableSchema(keys, below);
    case KeyForm::Rows:
        return {{"type", "array"}, {"items", tableSchema(keys, below)}};
    case KeyForm::Settings:
        return {{"type", "object"}, {"minProperties", 1}};
    case KeyForm::Any:
        return Json::object();
    case KeyForm::Text:
    case KeyForm::Zone:
        break;
    }
    return {{"type", "string"}, {"minLength", 1}};
}

std::string description(const KeyRow &row)
{
    std::string out(row.about);
    if (!row.unit.empty())
        out.append("; ").append(row.unit);
    if (const auto kinds = KeyTable::kindsOf(row); !kinds.empty())
        out.append("; with ").append(joined(kinds));
    if (!row.standard.empty())
        out.append("; absent: ").append(row.standard);
    return out;
}

Json keySchema(const KeyTable &keys, const KeyRow &row)
{
    const std::string below
        = row.table.empty() ? std::string(row.key) : std::string(row.table) + '.' + std::string(row.key);
    Json out = formSchema(keys, row, below);
    const bool closed = row.form == KeyForm::Word || row.form == KeyForm::Words;
    if (!closed && !row.words.empty())
        out = {{"anyOf", Json::array({std::move(out), wordsOfRow(row)})}};
    out["description"] = description(row);
    return out;
}

// The keys that one kind of a table requires.
Json needsOfKind(std::string_view kind, std::vector<std::string> keys)
{
    return {{"if", {{"properties", {{"kind", {{"const", kind}}}}}, {"required", {"kind"}}}},
            {"then", {{"required", std::move(keys)}}}};
}

Json needsOfMeasures()
{
    Json out = Json::array();
    for (std::size_t i = 0; i < wordsOf<MeasureKind>.size(); ++i) {
        const auto kind = static_cast<MeasureKind>(i);
        std::vector<std::string> needed;
        for (const MeasureKey &key : measureKeys())
            if (!key.needed.empty() && key.kinds.contains(kind) && !key.mayLack.contains(kind))
                needed.emplace_back(key.name);
        if (!needed.empty())
            out.push_back(needsOfKind(wordsOf<MeasureKind>[i], std::move(needed)));
    }
    return out;
}

Json tableSchema(const KeyTable &keys, const std::string &table)
{
    Json properties = Json::object();
    std::vector<std::string> needed;
    for (const KeyRow *row : keys.of(table)) {
        properties[std::string(row->key)] = keySchema(keys, *row);
        if (row->needed)
            needed.emplace_back(row->key);
    }
    Json out = {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
    if (!needed.empty())
        out["required"] = needed;
    if (table == "class.measure")
        out["allOf"] = needsOfMeasures();
    return out;
}

} // namespace

std::string jsonSchema(const KeyTable &keys, const std::string &title)
{
    Json out = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}};
    out.update(tableSchema(keys, {}));
    return out.dump(2) + '\n';
}

} // namespace makegood::sla
