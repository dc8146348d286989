// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/json_document.h"
#include "feeds/source/source.h"
#include "feeds/source/up_rule.h"

namespace makegood::feeds
{

/// Parts of source settings that several kinds share, read from and written to JSON (docs/formats.md, "Source
/// settings"). Readers report what they refuse to `problems`, which must not quote values: a misplaced
/// password would stand in a message.

/// What the rows of a mapping are for.
enum class SeriesOf {
    Probes,
    MaintenanceOnly ///< windows have no probe: the key may be absent
};

/// Reads `mapping` and `overlap` into the terms, and reports rows that map nothing.
void readSourceTerms(JsonObject &object, SourceTerms &terms, JsonProblems &problems,
                     SeriesOf series = SeriesOf::Probes);
void writeSourceTerms(const SourceTerms &terms, Json &object);

/// Reads `up`; absent: one or zero.
UpRule readUpRule(JsonObject &object, JsonProblems &problems);
Json upRuleJson(const UpRule &rule);

/// Reads `address`, `auth`, `headers`, `ca_file` and `client_certificate`.
HttpEndpoint readHttpEndpoint(JsonObject &object, JsonProblems &problems);
void writeHttpEndpoint(const HttpEndpoint &endpoint, Json &object);
/// The key `headers` alone.
Json headersJson(const std::vector<HttpHeader> &headers);
std::vector<HttpHeader> headersFromJson(JsonObject &object, JsonProblems &problems);
/// The plain headers: they may say whose data a server answers with (`X-Scope-OrgID`), and so belong to
/// SourceTerms::selection where there are any.
Json tenantJson(const HttpEndpoint &endpoint);

/// Everything wrong with the terms, each with its key.
Errors checkSourceTerms(const SourceTerms &terms);
/// What checkSettings() of a kind says: `ofKind`, which is wrong with its own keys, then what the terms have.
Checked<void> checkedSettings(Errors ofKind, const SourceTerms &terms);
/// The mapping as it stands in the settings.
Json mappingJson(const std::vector<MappingRow> &rows);

/// Reads the settings of one kind of source, a struct with `mapping` and `overlap`: `read` takes the kind's
/// own keys, checkSettings() says what is wrong with the whole. Reports another schema or kind and keys that
/// nobody takes; each error names `file`.
template <typename Settings, typename Read>
Checked<Settings> readSourceSettings(std::string_view text, const std::string &file, const char *kind,
                                     const Read &read, SeriesOf series = SeriesOf::Probes)
{
    const auto json = parseJson(text, file);
    if (!json)
        return tl::unexpected(json.error());
    JsonProblems problems(file, JsonProblems::Values::Hidden);
    JsonObject object(*json, {}, problems);
    const Json *schema = object.optional("schema");
    if (schema == nullptr || !schema->is_number_integer() || *schema != 1)
        object.report("schema", "settings of another version", {}, "1");
    if (object.text("kind") != kind)
        object.report("kind", "settings of another kind of source", {}, kind);
    Settings settings;
    read(object, problems, settings);
    SourceTerms terms;
    readSourceTerms(object, terms, problems, series);
    settings.mapping = std::move(terms.mapping);
    settings.overlap = terms.overlap;
    object.finish();
    if (!problems.empty())
        return tl::unexpected(problems.take());
    if (Checked<void> checked = checkSettings(settings); !checked) {
        for (Error &error : checked.error())
            error.file = file;
        return tl::unexpected(std::move(checked.error()));
    }
    return settings;
}

} // namespace makegood::feeds
