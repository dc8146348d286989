// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/source/plugin_states.h"
#include "feeds/source/source.h"

namespace makegood::feeds
{

/// How Nagios is read.
enum class NagiosWay {
    Logs, ///< its log and archived logs in a folder
    Cgi, ///< archivejson.cgi over HTTP
};

/// Nagios, Naemon or Icinga 1, and what to read from it.
struct NagiosSettings {
    NagiosWay way = NagiosWay::Logs;
    std::string path; ///< of logs: absolute; the logs lie in this folder or in `archives` within it
    HttpEndpoint server; ///< of the CGI: the address with the path before `/archivejson.cgi`
    int archives = 4; ///< of the CGI: how many archived logs the server searches for the state at the start
    bool countsSoft = false; ///< soft states count too; else hard states alone
    /// Of logs: after a start without INITIAL STATE lines the state from before holds on, as Nagios retains
    /// it; else it is unknown until a line says it.
    bool retainsStates = true;
    PluginStates states;
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping; labels: host, service
    Duration overlap = SourceTerms().overlap;

    bool operator==(const NagiosSettings &) const = default;
};

/// The settings that every kind has.
SourceTerms termsOf(const NagiosSettings &settings);
/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const NagiosSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports. `file` is named in errors; values are not quoted.
std::string settingsToJson(const NagiosSettings &settings);
Checked<NagiosSettings> nagiosSettingsFromJson(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const nagiosName;

} // namespace makegood::feeds
