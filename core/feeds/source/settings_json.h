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
/// The plain headers: they may say whose data a server answers with (`X-Scope-OrgID`), and so belong to
/// SourceTerms::selection where there are any.
Json tenantJson(const HttpEndpoint &endpoint);

/// Everything wrong with the terms, each with its key.
Errors checkSourceTerms(const SourceTerms &terms);
/// The mapping as it stands in the settings.
Json mappingJson(const std::vector<MappingRow> &rows);

} // namespace makegood::feeds
