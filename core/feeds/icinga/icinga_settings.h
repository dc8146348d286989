// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_states.h"
#include "feeds/source/source.h"
#include "feeds/sql/sql_endpoint.h"

namespace makegood::feeds
{

/// Whose tables Icinga 2 writes its history to.
enum class IcingaBackend {
    IcingaDb,
    Ido,
};

/// Icinga 2's database, and what to read from it.
struct IcingaSettings {
    SqlEndpoint database; ///< PostgreSQL or MySQL
    IcingaBackend backend = IcingaBackend::IcingaDb;
    std::string instance; ///< IDO's instance name or Icinga DB's environment id; empty: the only one
    bool countsSoft = false; ///< soft states count too; else hard states alone
    IcingaStates states;
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping
    Duration overlap = SourceTerms().overlap;

    bool operator==(const IcingaSettings &) const = default;
};

SourceTerms termsOf(const IcingaSettings &settings);
Checked<void> checkSettings(const IcingaSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports. `file` is named in errors; values are not quoted.
std::string settingsToJson(const IcingaSettings &settings);
Checked<IcingaSettings> icingaSettingsFromJson(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const icingaName;

} // namespace makegood::feeds
