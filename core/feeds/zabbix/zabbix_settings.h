// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/source/source.h"
#include "feeds/source/up_rule.h"

namespace makegood::feeds
{

enum class ZabbixReads {
    Items, ///< values of numeric items, as checks
    Problems, ///< problems of triggers, as state changes
};

enum class ZabbixSeverity {
    NotClassified,
    Information,
    Warning,
    Average,
    High,
    Disaster,
};

/// A tag of an item or a trigger itself; those of hosts and templates do not count.
struct ZabbixTag {
    std::string name;
    std::string value; ///< empty: any value

    bool operator==(const ZabbixTag &) const = default;
};

/// A Zabbix server, and what to read from it. Names and keys may hold `*`.
struct ZabbixSettings {
    /// The address with the path before /api_jsonrpc.php. Bearer: an API token; Basic: user and password,
    /// with which a session is opened and closed.
    HttpEndpoint server;
    ZabbixReads reads = ZabbixReads::Items;
    std::vector<std::string> hostGroups; ///< none: all
    std::vector<std::string> hosts; ///< technical names; none: all
    std::vector<ZabbixTag> tags; ///< all of them must be there
    std::string itemKey; ///< `icmpping*`; with ZabbixReads::Items
    bool trends = true; ///< read hourly trends where history is gone
    UpRule up;
    ZabbixSeverity minSeverity = ZabbixSeverity::Average;
    bool maintenance = true; ///< read maintenance periods too
    std::string zone; ///< IANA name: in which recurring maintenance begins; empty: as the server says
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping
    Duration overlap = SourceTerms().overlap; ///< 0 to 31 days

    bool operator==(const ZabbixSettings &) const = default;
};

/// The settings that every kind has.
SourceTerms termsOf(const ZabbixSettings &settings);

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const ZabbixSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports. `file` is named in errors; values are not quoted.
std::string settingsToJson(const ZabbixSettings &settings);
Checked<ZabbixSettings> zabbixFromJson(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const zabbixName;

} // namespace makegood::feeds
