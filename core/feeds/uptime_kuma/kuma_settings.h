// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source.h"
#include "feeds/sql/sql_endpoint.h"

namespace makegood::feeds
{

/// Uptime Kuma's database, 1.23 or 2, and how to read it.
struct KumaSettings {
    SqlEndpoint database; ///< SQLite (`kuma.db`) or MySQL
    CheckState pending = CheckState::Unknown; ///< a failed check that Kuma is still repeating
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping
    Duration overlap = SourceTerms().overlap;

    bool operator==(const KumaSettings &) const = default;
};

SourceTerms termsOf(const KumaSettings &settings);
Checked<void> checkSettings(const KumaSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports. `file` is named in errors; values are not quoted.
std::string settingsToJson(const KumaSettings &settings);
Checked<KumaSettings> kumaSettingsFromJson(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const kumaName;

} // namespace makegood::feeds
