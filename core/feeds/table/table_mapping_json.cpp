// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/table_mapping_json.h"

#include <QRegularExpression>

#include "feeds/table/table_mapping_kinds.h"

namespace makegood::feeds
{

namespace
{

constexpr std::array<std::string_view, 4> numberRules = {"one-or-zero", "equals", "at-least", "at-most"};

void readReference(const Json &value, const std::string &path, JsonProblems &problems, CellRef &cell)
{
    if (value.is_number_integer() && value >= 1 && value <= 16'384)
        cell.number = value.get<int>();
    else if (value.is_string() && !value.get_ref<const std::string &>().empty())
        cell.column = value.get<std::string>();
    else
        problems.add(path, "this names no column", value.dump().substr(0, 80),
                     "a column's name, or its number from 1 on");
}

CellRef cellFrom(const Json &value, const std::string &path, JsonProblems &problems)
{
    CellRef cell;
    if (!value.is_object()) {
        readReference(value, path, problems, cell);
        return cell;
    }
    JsonObject object(value, path, problems);
    if (const Json *column = object.optional("column"))
        readReference(*column, object.path("column"), problems, cell);
    else
        object.report("column", "missing", "", "a column's name or number");
    cell.match = object.optionalText("match");
    if (const QRegularExpression expression(QString::fromStdString(cell.match)); !expression.isValid())
        object.report("match",
                      "this regular expression cannot be used: " + expression.errorString().toStdString(),
                      cell.match, "a Perl-compatible regular expression");
    object.finish();
    return cell;
}

CellRef cellAt(JsonObject &object, const char *key, JsonProblems &problems, bool isNeeded = true)
{
    const Json *value = object.optional(key);
    if (value != nullptr)
        return cellFrom(*value, object.path(key), problems);
    if (isNeeded)
        object.report(key, "missing", "", "a column's name or number");
    return {};
}

std::vector<std::string> wordsAt(JsonObject &object, const char *key)
{
    std::vector<std::string> words;
    const Json *value = object.has(key) ? object.array(key) : object.optional(key);
    if (value != nullptr)
        for (const Json &word : *value) {
            if (word.is_string())
                words.push_back(word.get<std::string>());
            else
                object.report(key, "not a text", word.dump().substr(0, 80), "texts");
        }
    return words;
}

template <ClosedList E> E wordAt(JsonObject &object, const char *key, E otherwise)
{
    return object.has(key) ? static_cast<E>(object.word(key, wordsOf<E>)) : otherwise;
}

TimePattern patternAt(JsonObject &object, const char *key)
{
    const std::string text = object.optionalText(key);
    const auto pattern = TimePattern::named(text.empty() ? "iso" : text);
    if (!pattern)
        object.report(key, pattern.error().what, pattern.error().found, pattern.error().allowed);
    return pattern.value_or(TimePattern());
}

TimeCells timeFrom(const Json &value, const std::string &path, JsonProblems &problems)
{
    JsonObject object(value, path, problems);
    TimeCells time;
    time.date = cellAt(object, "cell", problems);
    time.pattern = patternAt(object, "format");
    time.clock = cellAt(object, "clock", problems, false);
    if (object.has("clock_format"))
        time.clockPattern = patternAt(object, "clock_format");
    if (time.clock.isSet()
        && (!object.has("clock_format") || !time.clockPattern.hasClock()
            || time.clockPattern.text() == "iso"))
        object.report("clock_format", "a time of day in a cell of its own needs its format", "",
                      "such as HH:mm:ss or h:mm a");
    if (!time.clock.isSet() && object.has("clock_format"))
        object.report("clock_format", "this goes with clock", "", "nothing without clock");
    if (!time.pattern.hasDate())
        object.report("format", "this format tells no day", time.pattern.text(), "year, month and day");
    object.finish();
    return time;
}

StateCells stateFrom(const Json &value, const std::string &path, bool isSpread, JsonProblems &problems)
{
    JsonObject object(value, path, problems);
    StateCells state;
    if (!isSpread)
        state.cell = cellAt(object, "cell", problems);
    state.up = wordsAt(object, "up");
    state.down = wordsAt(object, "down");
    state.unknown = wordsAt(object, "unknown");
    state.skip = wordsAt(object, "skip");
    state.other = wordAt(object, "other", OtherState::Refuse);
    if (const Json *number = object.optional("number")) {
        JsonObject rule(*number, object.path("number"), problems);
        UpRule &up = state.number.emplace();
        up.kind = static_cast<UpRule::Kind>(rule.word("rule", numberRules));
        if (up.kind != UpRule::Kind::OneOrZero)
            up.value = rule.text("value");
        if (const auto sound = checkUpRule(up); !sound)
            rule.report("value", sound.error().what, up.value, "a decimal number");
        rule.finish();
    }
    if (state.up.empty() && state.down.empty() && !state.number && state.other == OtherState::Refuse)
        problems.add(path, "this tells no up from down", "", "words in up and down, or a rule in number");
    object.finish();
    return state;
}

NameRule nameAt(JsonObject &object, const char *key, bool isSpread, JsonProblems &problems)
{
    NameRule rule;
    const Json *value = object.optional(key);
    if (value == nullptr) {
        object.report(key, "missing", "", "a text with {column} in it or none, or a cell");
    } else if (!value->is_string()) {
        rule.cell = cellFrom(*value, object.path(key), problems);
    } else {
        rule.text = value->get<std::string>();
        bool isSound = !rule.text.empty();
        for (std::size_t at = rule.text.find('{'); at != std::string::npos && isSound;
             at = rule.text.find('{', at + 1)) {
            const std::size_t close = rule.text.find('}', at);
            isSound = close != std::string::npos && close > at + 1
                && (isSpread || rule.text.substr(at, close - at + 1) != "{*}");
        }
        if (!isSound)
            object.report(key, "this names nothing", rule.text,
                          "a text in which {column} or {3} stands for a cell");
    }
    return rule;
}

Json cellJson(const CellRef &cell)
{
    const Json column = cell.number > 0 ? Json(cell.number) : Json(cell.column);
    return cell.match.empty() ? column : Json{{"column", column}, {"match", cell.match}};
}

Json timeJson(const TimeCells &time)
{
    Json out = {{"cell", cellJson(time.date)}, {"format", time.pattern.text()}};
    if (time.clock.isSet()) {
        out["clock"] = cellJson(time.clock);
        out["clock_format"] = time.clockPattern.text();
    }
    return out;
}

Json nameJson(const NameRule &rule)
{
    return rule.cell.isSet() ? cellJson(rule.cell) : Json(rule.text);
}

Json formatJson(const TableFormat &format)
{
    Json out = {{"kind", wordOf(format.kind)}};
    if (format.kind == TableKind::Delimited) {
        out["delimiter"] = std::string(1, format.delimiter);
        out["encoding"] = wordOf(format.encoding);
        if (!format.quotes)
            out["quotes"] = false;
    }
    if (format.kind != TableKind::JsonLines) {
        if (!format.hasHeader)
            out["header"] = false;
        if (format.columns > 0)
            out["columns"] = format.columns;
        if (format.skip > 0)
            out["skip"] = format.skip;
        if (!format.comment.empty())
            out["comment"] = format.comment;
        if (format.isRagged)
            out["ragged"] = true;
        if (!format.sheet.empty())
            out["sheet"] = format.sheet;
    }
    return out;
}

Json stateJson(const StateCells &state)
{
    Json out = Json::object();
    if (state.cell.isSet())
        out["cell"] = cellJson(state.cell);
    const auto list = [&](const char *key, const std::vector<std::string> &words) {
        if (!words.empty())
            out[key] = words;
    };
    list("up", state.up);
    list("down", state.down);
    list("unknown", state.unknown);
    list("skip", state.skip);
    if (state.number) {
        out["number"] = {{"rule", std::string(numberRules[static_cast<std::size_t>(state.number->kind)])}};
        if (state.number->kind != UpRule::Kind::OneOrZero)
            out["number"]["value"] = state.number->value;
    }
    if (state.other != OtherState::Refuse)
        out["other"] = wordOf(state.other);
    return out;
}

} // namespace

TableFormat tableFormatOf(JsonObject &object, TableFormat format, JsonProblems &)
{
    format.kind = wordAt(object, "kind", format.kind);
    format.encoding = wordAt(object, "encoding", format.encoding);
    if (object.has("delimiter")) {
        const std::string delimiter = object.text("delimiter");
        if (delimiter.size() == 1 && delimiter != "\"" && delimiter != "\n")
            format.delimiter = delimiter[0];
        else
            object.report("delimiter", "not a delimiter", '"' + delimiter + '"',
                          "one character, such as , ; | or a tab");
    }
    const auto flag = [&](const char *key, bool &value) {
        if (object.has(key))
            value = object.flag(key);
    };
    flag("quotes", format.quotes);
    flag("header", format.hasHeader);
    flag("ragged", format.isRagged);
    const auto number = [&](const char *key, int most, int &into) {
        const Json *value = object.optional(key);
        if (value == nullptr)
            return;
        if (value->is_number_integer() && *value >= 0 && *value <= most)
            into = value->get<int>();
        else
            object.report(key, "not such a number", value->dump().substr(0, 80),
                          "0 to " + std::to_string(most));
    };
    number("skip", 10'000, format.skip);
    number("columns", 16'384, format.columns);
    if (object.has("comment"))
        format.comment = object.optionalText("comment");
    if (object.has("sheet"))
        format.sheet = object.optionalText("sheet");
    return format;
}

Checked<TableMapping> tableMappingOf(const Json &json, const std::string &file)
{
    JsonProblems problems(file);
    JsonObject object(json, {}, problems);
    const Json *schema = object.optional("schema");
    if (schema == nullptr || !schema->is_number_integer() || *schema != 1)
        object.report("schema", "a mapping of another version", schema ? schema->dump() : "", "1");
    TableMapping mapping;
    mapping.name = object.optionalText("name");
    mapping.title = object.optionalText("title");
    mapping.recognise = wordsAt(object, "recognise");
    mapping.spread = wordsAt(object, "spread");
    const bool isSpread = !mapping.spread.empty();
    if (const Json *format = object.optional("file")) {
        JsonObject keys(*format, "file", problems);
        mapping.file = tableFormatOf(keys, {}, problems);
        keys.finish();
    }
    mapping.row = static_cast<RowKind>(object.word("row", wordsOf<RowKind>));
    if (const Json *time = object.optional("time"))
        mapping.time = timeFrom(*time, "time", problems);
    else
        object.report("time", "missing", "", "the cell that has the time");
    if (const Json *end = object.optional("end"))
        mapping.end = timeFrom(*end, "end", problems);
    if (const Json *length = object.optional("length")) {
        JsonObject keys(*length, "length", problems);
        const CellRef cell = cellAt(keys, "cell", problems);
        mapping.length = {cell, static_cast<LengthUnit>(keys.word("unit", wordsOf<LengthUnit>))};
        keys.finish();
    }
    mapping.zone = object.optionalText("zone");
    if (!mapping.zone.empty())
        if (const auto zone = Zone::named(mapping.zone); !zone)
            object.report("zone", zone.error().what, zone.error().found, zone.error().allowed);
    mapping.repeated = wordAt(object, "repeated", RepeatedHour::ByOrder);
    if (const Json *state = object.optional("state"))
        mapping.state = stateFrom(*state, "state", isSpread, problems);
    mapping.figures.total = cellAt(object, "total", problems, false);
    mapping.figures.failed = cellAt(object, "failed", problems, false);
    mapping.figures.good = cellAt(object, "good", problems, false);
    mapping.figures.value = cellAt(object, "value", problems, false);
    mapping.figures.scale = object.optionalText("scale");
    mapping.service = nameAt(object, "service", isSpread, problems);
    mapping.probe = nameAt(object, "probe", isSpread, problems);
    if (const Json *only = object.has("only") ? object.array("only") : object.optional("only"))
        for (std::size_t i = 0; i < only->size() && !problems.full(); ++i) {
            JsonObject keys((*only)[i], "only[" + std::to_string(i) + ']', problems);
            RowFilter filter{cellAt(keys, "cell", problems), wordsAt(keys, "is"), false};
            filter.isNot = keys.has("not") ? keys.flag("not") : keys.optional("not") != nullptr;
            if (filter.is.empty() && filter.cell.match.empty())
                keys.report("is", "missing", "", "words, or a match in the cell");
            keys.finish();
            mapping.only.push_back(std::move(filter));
        }
    if (object.has("decimal")) {
        constexpr std::array<std::string_view, 2> marks = {".", ","};
        mapping.decimal = object.word("decimal", marks) == 0 ? '.' : ',';
    }
    if (const Json *covers = object.optional("covers")) {
        JsonObject keys(*covers, "covers", problems);
        const Interval span{keys.instant("from"), keys.instant("to")};
        keys.finish();
        mapping.covers = span;
        if (span.empty() && problems.empty())
            problems.add("covers", "the span is empty", "", "a from before its to");
    }
    checkKind(mapping, object);
    object.finish();
    if (!problems.empty())
        return tl::unexpected(problems.take());
    return mapping;
}

Checked<TableMapping> readTableMapping(std::string_view text, const std::string &file)
{
    return parseJson(text, file).and_then([&](const Json &json) { return tableMappingOf(json, file); });
}

Json tableMappingJson(const TableMapping &mapping)
{
    Json out = {{"schema", 1},
                {"file", formatJson(mapping.file)},
                {"row", wordOf(mapping.row)},
                {"time", timeJson(mapping.time)},
                {"service", nameJson(mapping.service)},
                {"probe", nameJson(mapping.probe)}};
    const auto text = [&](const char *key, const std::string &value) {
        if (!value.empty())
            out[key] = value;
    };
    text("name", mapping.name);
    text("title", mapping.title);
    text("zone", mapping.zone);
    if (!mapping.recognise.empty())
        out["recognise"] = mapping.recognise;
    if (!mapping.spread.empty())
        out["spread"] = mapping.spread;
    if (mapping.end)
        out["end"] = timeJson(*mapping.end);
    if (mapping.length)
        out["length"] = {{"cell", cellJson(mapping.length->cell)}, {"unit", wordOf(mapping.length->unit)}};
    if (mapping.repeated != RepeatedHour::ByOrder)
        out["repeated"] = wordOf(mapping.repeated);
    if (mapping.state)
        out["state"] = stateJson(*mapping.state);
    const FigureCells &figures = mapping.figures;
    for (const auto &[key, cell] : {std::pair{"total", &figures.total}, std::pair{"failed", &figures.failed},
                                    std::pair{"good", &figures.good}, std::pair{"value", &figures.value}})
        if (cell->isSet())
            out[key] = cellJson(*cell);
    text("scale", figures.scale);
    for (const RowFilter &filter : mapping.only) {
        Json one = {{"cell", cellJson(filter.cell)}};
        if (!filter.is.empty())
            one["is"] = filter.is;
        if (filter.isNot)
            one["not"] = true;
        out["only"].push_back(std::move(one));
    }
    if (mapping.decimal == ',')
        out["decimal"] = ",";
    if (mapping.covers)
        out["covers"]
            = {{"from", formatInstant(mapping.covers->start)}, {"to", formatInstant(mapping.covers->end)}};
    return out;
}

std::string tableMappingText(const TableMapping &mapping)
{
    return tableMappingJson(mapping).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace makegood::feeds
