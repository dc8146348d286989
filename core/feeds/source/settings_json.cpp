// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/settings_json.h"

#include <algorithm>

#include <QCryptographicHash>

namespace makegood::feeds
{

namespace
{

constexpr std::array<std::string_view, 3> authKinds = {"none", "basic", "bearer"};
constexpr std::array<std::string_view, 4> upKinds = {"one-or-zero", "equals", "at-least", "at-most"};

void readMatch(JsonObject &row, Labels &match, JsonProblems &problems)
{
    const Json *value = row.optional("match");
    if (value == nullptr)
        return;
    JsonObject labels(*value, row.path("match"), problems);
    if (value->is_object())
        for (const auto &[name, wanted] : value->items())
            match[name] = labels.optionalText(name.c_str());
}

MappingRow rowFrom(const Json &value, const std::string &path, SeriesOf series, JsonProblems &problems)
{
    MappingRow row;
    JsonObject object(value, path, problems);
    readMatch(object, row.match, problems);
    row.isIgnored = object.has("ignore") && object.flag("ignore");
    if (row.isIgnored) {
        object.finish();
        return row;
    }
    row.service = object.text("service", longestName);
    row.probe = series == SeriesOf::Probes ? object.text("probe", longestName)
                                           : object.optionalText("probe", longestName);
    if (row.probe.empty() && series == SeriesOf::MaintenanceOnly)
        row.probe = "maintenance";
    row.contract = object.optionalText("contract", longestName);
    object.finish();
    return row;
}

Error wrong(std::string key, std::string what, std::string found, std::string allowed)
{
    Error error;
    error.key = std::move(key);
    error.what = std::move(what);
    error.found = std::move(found);
    error.allowed = std::move(allowed);
    return error;
}

} // namespace

void readSourceTerms(JsonObject &object, SourceTerms &terms, JsonProblems &problems, SeriesOf series)
{
    if (const Json *rows = object.array("mapping"))
        for (std::size_t i = 0; i < rows->size() && !problems.full(); ++i)
            terms.mapping.push_back(rowFrom(
                (*rows)[i], object.path("mapping") + '[' + std::to_string(i) + ']', series, problems));
    object.optional("title"); // of the connection, not of its terms: SourceKinds reads it
    if (const std::string overlap = object.optionalText("overlap"); !overlap.empty()) {
        if (const auto length = parseDuration(overlap))
            terms.overlap = *length;
        else
            object.report("overlap", length.error().what, overlap, length.error().allowed);
    }
}

void writeSourceTerms(const SourceTerms &terms, Json &object)
{
    object["mapping"] = mappingJson(terms.mapping);
    object["overlap"] = formatDuration(terms.overlap);
}

Json mappingJson(const std::vector<MappingRow> &rows)
{
    Json out = Json::array();
    for (const MappingRow &row : rows) {
        Json match = Json::object();
        for (const auto &[name, value] : row.match)
            match[name] = value;
        if (row.isIgnored) {
            out.push_back({{"match", match}, {"ignore", true}});
            continue;
        }
        Json one = {{"match", match}, {"service", row.service}, {"probe", row.probe}};
        if (!row.contract.empty())
            one["contract"] = row.contract;
        out.push_back(std::move(one));
    }
    return out;
}

UpRule readUpRule(JsonObject &object, JsonProblems &problems)
{
    UpRule rule;
    if (const Json *value = object.optional("up")) {
        JsonObject up(*value, object.path("up"), problems);
        rule.kind = static_cast<UpRule::Kind>(up.word("rule", upKinds));
        if (rule.kind != UpRule::Kind::OneOrZero)
            rule.value = up.text("value");
        up.finish();
    }
    return rule;
}

Json upRuleJson(const UpRule &rule)
{
    Json up = {{"rule", std::string(upKinds[static_cast<std::size_t>(rule.kind)])}};
    if (rule.kind != UpRule::Kind::OneOrZero)
        up["value"] = rule.value;
    return up;
}

Json headersJson(const std::vector<HttpHeader> &headers)
{
    Json out = Json::array();
    for (const HttpHeader &header : headers)
        out.push_back({{"name", header.name},
                       {header.keyName.empty() ? "value" : "key",
                        header.keyName.empty() ? header.value : header.keyName}});
    return out;
}

std::vector<HttpHeader> headersFromJson(JsonObject &object, JsonProblems &problems)
{
    std::vector<HttpHeader> headers;
    const Json *rows = object.array("headers");
    for (std::size_t i = 0; rows != nullptr && i < rows->size() && !problems.full(); ++i) {
        JsonObject row((*rows)[i], object.path("headers") + '[' + std::to_string(i) + ']', problems);
        HttpHeader &header = headers.emplace_back();
        header.name = row.text("name");
        header.value = row.optionalText("value");
        header.keyName = row.optionalText("key");
        row.finish();
    }
    return headers;
}

HttpEndpoint readHttpEndpoint(JsonObject &object, JsonProblems &problems)
{
    HttpEndpoint endpoint;
    endpoint.address = object.text("address");
    endpoint.caFile = object.optionalText("ca_file");
    if (object.has("headers"))
        endpoint.headers = headersFromJson(object, problems);
    if (const Json *value = object.optional("client_certificate")) {
        JsonObject client(*value, object.path("client_certificate"), problems);
        endpoint.client.file = client.text("file");
        endpoint.client.keyFile = client.text("key_file");
        endpoint.client.passphraseName = client.optionalText("passphrase_key");
        client.finish();
    }
    if (const Json *value = object.optional("auth")) {
        JsonObject auth(*value, object.path("auth"), problems);
        endpoint.auth = static_cast<HttpAuth>(auth.word("kind", authKinds));
        if (endpoint.auth == HttpAuth::Basic)
            endpoint.user = auth.text("user");
        if (endpoint.auth != HttpAuth::None)
            endpoint.keyName = auth.text("key");
        auth.finish();
    }
    return endpoint;
}

void writeHttpEndpoint(const HttpEndpoint &endpoint, Json &object)
{
    Json auth = {{"kind", std::string(authKinds[static_cast<std::size_t>(endpoint.auth)])}};
    if (endpoint.auth == HttpAuth::Basic)
        auth["user"] = endpoint.user;
    if (endpoint.auth != HttpAuth::None)
        auth["key"] = endpoint.keyName;
    object["address"] = endpoint.address;
    object["auth"] = auth;
    if (!endpoint.caFile.empty())
        object["ca_file"] = endpoint.caFile;
    if (!endpoint.headers.empty())
        object["headers"] = headersJson(endpoint.headers);
    if (endpoint.client != ClientCertificate()) {
        Json client = {{"file", endpoint.client.file}, {"key_file", endpoint.client.keyFile}};
        if (!endpoint.client.passphraseName.empty())
            client["passphrase_key"] = endpoint.client.passphraseName;
        object["client_certificate"] = std::move(client);
    }
}

Json tenantJson(const HttpEndpoint &endpoint)
{
    Json out = Json::array();
    for (const HttpHeader &header : endpoint.headers)
        if (header.keyName.empty())
            out.push_back({{"name", header.name}, {"value", header.value}});
    return out;
}

Errors checkSourceTerms(const SourceTerms &terms)
{
    Errors errors;
    if (std::ranges::all_of(terms.mapping, &MappingRow::isIgnored))
        errors.push_back(
            wrong("mapping", "no series becomes a check without a mapping", {}, "at least one row"));
    for (std::size_t i = 0; i < terms.mapping.size(); ++i) {
        const MappingRow &row = terms.mapping[i];
        if (row.isIgnored)
            continue;
        const std::string key = "mapping[" + std::to_string(i) + "].";
        const std::string allowed = "text with {label} in it or none";
        if (!isTemplate(row.service))
            errors.push_back(wrong(key + "service", "this names no service", row.service, allowed));
        if (!isTemplate(row.probe))
            errors.push_back(wrong(key + "probe", "this names no probe", row.probe, allowed));
        if (!row.contract.empty() && !isTemplate(row.contract))
            errors.push_back(wrong(key + "contract", "this names no contract", row.contract, allowed));
    }
    if (terms.overlap < Duration::zero() || terms.overlap > std::chrono::days(31))
        errors.push_back(
            wrong("overlap", "the overlap is out of range", formatDuration(terms.overlap), "0s to 31d"));
    return errors;
}

Checked<void> checkedSettings(Errors ofKind, const SourceTerms &terms)
{
    const Errors ofTerms = checkSourceTerms(terms);
    ofKind.insert(ofKind.end(), ofTerms.begin(), ofTerms.end());
    if (!ofKind.empty())
        return tl::unexpected(std::move(ofKind));
    return {};
}

std::string seriesSetOf(const SourceTerms &terms, const std::string &standard)
{
    std::vector<MappingRow> rows = withContract(terms.mapping, standard);
    // What is ignored after every other row changes no check.
    while (!rows.empty() && rows.back().isIgnored)
        rows.pop_back();
    const std::string text
        = terms.selection + '\n' + mappingJson(rows).dump(-1, ' ', false, Json::error_handler_t::replace);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .left(32)
        .toStdString();
}

} // namespace makegood::feeds
