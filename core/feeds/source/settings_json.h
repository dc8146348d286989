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

/// Reads `mapping` and `overlap` into the terms, and reports rows that map nothing.
void readSourceTerms(JsonObject &object, SourceTerms &terms, JsonProblems &problems);
void writeSourceTerms(const SourceTerms &terms, Json &object);

/// Reads `up`; absent: one or zero.
UpRule readUpRule(JsonObject &object, JsonProblems &problems);
Json upRuleJson(const UpRule &rule);

/// Reads `address`, `auth` and `ca_file`.
HttpEndpoint readHttpEndpoint(JsonObject &object, JsonProblems &problems);
void writeHttpEndpoint(const HttpEndpoint &endpoint, Json &object);

/// Everything wrong with the terms, each with its key.
Errors checkSourceTerms(const SourceTerms &terms);
/// The mapping as it stands in the settings.
Json mappingJson(const std::vector<MappingRow> &rows);

} // namespace makegood::feeds
