// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/source/source.h"

namespace makegood::feeds
{

/// A Gatus, whose endpoints are checked.
struct GatusSettings {
    HttpEndpoint server; ///< the address with the path before /api/v1
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping
    Duration overlap = SourceTerms().overlap;

    bool operator==(const GatusSettings &) const = default;
};

/// The settings that every kind has.
SourceTerms termsOf(const GatusSettings &settings);

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const GatusSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports.
std::string settingsToJson(const GatusSettings &settings);
Checked<GatusSettings> gatusSettings(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const gatusName;

} // namespace makegood::feeds
