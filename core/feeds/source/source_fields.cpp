// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/source_fields.h"

#include <algorithm>
#include <charconv>

#include <QtGlobal>

#include "feeds/source/settings_json.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

namespace
{

const std::string *valueOf(const FieldValues &values, const std::string &key)
{
    const auto found = values.find(key);
    return found == values.end() || found->second.empty() ? nullptr : &found->second;
}

std::vector<std::string> partsOf(const std::string &key)
{
    std::vector<std::string> parts(1);
    for (const char c : key) {
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

// The place of a key, made where it is absent.
Json &placeOf(Json &object, const std::string &key)
{
    Json *at = &object;
    for (const std::string &part : partsOf(key)) {
        if (!at->is_object())
            *at = Json::object();
        at = &(*at)[part];
    }
    return *at;
}

const Json *findAt(const Json &object, const std::string &key)
{
    const Json *at = &object;
    for (const std::string &part : partsOf(key)) {
        if (!at->is_object() || !at->contains(part))
            return nullptr;
        at = &(*at)[part];
    }
    return at;
}

void eraseAt(Json &object, const std::string &key)
{
    const std::size_t dot = key.rfind('.');
    Json *holder = &object;
    if (dot != std::string::npos) {
        if (findAt(object, key.substr(0, dot)) == nullptr)
            return;
        holder = &placeOf(object, key.substr(0, dot));
    }
    if (!holder->is_object())
        return;
    holder->erase(dot == std::string::npos ? key : key.substr(dot + 1));
    if (holder->empty() && dot != std::string::npos) // an empty `auth` is a key that the kind may not have
        eraseAt(object, key.substr(0, dot));
}

Json linesJson(const std::string &value)
{
    Json out = Json::array();
    std::size_t begin = 0;
    while (begin <= value.size()) {
        const std::size_t end = std::min(value.find('\n', begin), value.size());
        out.push_back(value.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

// A number that is none stays text, so that the kind's reader says what is wrong with it.
Json jsonOf(const SourceField &field, const std::string &value)
{
    if (field.sort == SourceField::Sort::Headers)
        return headersJson(headersFromText(value));
    if (field.sort == SourceField::Sort::Lines)
        return linesJson(value);
    if (field.sort != SourceField::Sort::Number)
        return value;
    std::int64_t number = 0;
    const char *const end = value.data() + value.size();
    const auto [last, error] = std::from_chars(value.data(), end, number);
    return error == std::errc() && last == end ? Json(number) : Json(value);
}

std::string textOf(const SourceField &field, const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (field.sort == SourceField::Sort::Lines && value.is_array()) {
        std::string out;
        for (const Json &line : value)
            if (line.is_string())
                out += line.get<std::string>() + '\n';
        if (!out.empty())
            out.pop_back();
        return out;
    }
    if (field.sort == SourceField::Sort::Headers && value.is_array())
        return value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return value.is_number_integer() ? std::to_string(value.get<std::int64_t>()) : std::string();
}

Json formerSettings(const std::string &text)
{
    if (text.empty())
        return Json::object();
    auto read = parseJson(text, {});
    return read && read->is_object() ? std::move(*read) : Json::object();
}

} // namespace

std::string headersText(const std::vector<HttpHeader> &headers)
{
    return headers.empty() ? std::string()
                           : headersJson(headers).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<HttpHeader> headersFromText(const std::string &text)
{
    const auto rows = parseJson(text, {});
    if (!rows)
        return {};
    const Json holder = {{"headers", *rows}};
    JsonProblems problems({}, JsonProblems::Values::Hidden);
    JsonObject object(holder, {}, problems);
    auto headers = headersFromJson(object, problems);
    return problems.empty() ? std::move(headers) : std::vector<HttpHeader>();
}

bool isShown(const SourceField &field, const FieldValues &values)
{
    if (!field.onlyKey.empty()) {
        const std::string *only = valueOf(values, field.onlyKey);
        if (only == nullptr || *only != field.onlyValue)
            return false;
    }
    if (field.whenKey.empty())
        return true;
    const std::string *value = valueOf(values, field.whenKey);
    return std::ranges::find(field.whenValues, value != nullptr ? *value : std::string())
        != field.whenValues.end();
}

std::vector<std::string> missingFields(const std::vector<SourceField> &fields, const FieldValues &values)
{
    std::vector<std::string> out;
    for (const SourceField &field : fields)
        if (field.isNeeded && isShown(field, values) && valueOf(values, field.key) == nullptr)
            out.push_back(field.key);
    return out;
}

std::string settingsFromFields(const SourceKind &kind, const FieldValues &values,
                               const std::vector<MappingRow> &mapping, const std::string &former)
{
    Json json = formerSettings(former);
    json["schema"] = 1;
    json["kind"] = kind.name;
    for (const SourceField &field : kind.fields) {
        const std::string *value = valueOf(values, field.key);
        if (value != nullptr && isShown(field, values))
            placeOf(json, field.key) = jsonOf(field, *value);
        else
            eraseAt(json, field.key);
    }
    // A passphrase alone, left over when both files were taken out, opens nothing.
    if (findAt(json, "client_certificate.file") == nullptr
        && findAt(json, "client_certificate.key_file") == nullptr)
        json.erase("client_certificate");
    json["mapping"] = mappingJson(mapping);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

FieldValues fieldsFromSettings(const SourceKind &kind, const std::string &settings)
{
    const Json json = formerSettings(settings);
    FieldValues out;
    for (const SourceField &field : kind.fields) {
        const Json *found = findAt(json, field.key);
        out[field.key] = found != nullptr ? textOf(field, *found) : field.standard;
    }
    return out;
}

std::vector<SourceField> endpointFields(const std::string &addressHint)
{
    using Sort = SourceField::Sort;
    return {
        {.key = "address",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Address"),
         .hint = addressHint,
         .isNeeded = true},
        {.key = "auth.kind",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Sign-in"),
         .sort = Sort::Choice,
         .choices = {{"none", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "No sign-in")},
                     {"basic", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "User and password")},
                     {"bearer", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Token")}},
         .standard = "none"},
        {.key = "auth.user",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "User"),
         .isNeeded = true,
         .whenKey = "auth.kind",
         .whenValues = {"basic"}},
        {.key = "auth.key",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Password or token"),
         .sort = Sort::Secret,
         .isNeeded = true,
         .whenKey = "auth.kind",
         .whenValues = {"basic", "bearer"}},
        {.key = "headers",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Further headers"),
         .sort = Sort::Headers,
         .isAdvanced = true},
        {.key = "ca_file",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Own certificate authority"),
         .sort = Sort::Path,
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                   "PEM file; empty: the certificates of this computer"),
         .isAdvanced = true},
        {.key = "client_certificate.file",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Client certificate"),
         .sort = Sort::Path,
         .hint
         = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "PEM file; empty: none is shown to the server"),
         .isAdvanced = true},
        {.key = "client_certificate.key_file",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Key of the client certificate"),
         .sort = Sort::Path,
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "PEM file"),
         .isAdvanced = true},
        {.key = "client_certificate.passphrase_key",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Passphrase of that key"),
         .sort = Sort::Secret,
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "empty: the key has none"),
         .isAdvanced = true},
    };
}

} // namespace makegood::feeds
