// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prober/probe_target.h"
#include "feeds/source/source.h"

namespace makegood::feeds
{

/// What the built-in prober looks at, how often, and where it writes what it saw.
struct ProberSettings {
    std::string journal; ///< absolute path of the folder of journal files
    std::vector<std::string> lines; ///< the targets as they were written
    std::vector<ProbeTarget> targets; ///< what the lines say
    Duration interval = std::chrono::minutes(1); ///< 10 s to 1 d, and a day holds it without remainder
    Duration timeout = std::chrono::seconds(10); ///< of one probe; shorter than the interval
    std::string caFile; ///< PEM of trusted certificates, which alone count then; empty: the system's
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping; labels: name, target, check
    Duration overlap = SourceTerms().overlap;
};

/// The settings that every kind has.
SourceTerms termsOf(const ProberSettings &settings);

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const ProberSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: every problem with its key;
/// values are not quoted.
std::string settingsToJson(const ProberSettings &settings);
Checked<ProberSettings> readProberSettings(std::string_view json, const std::string &file = {});

/// The labels of a target's series.
Labels probeLabels(const std::string &name, const std::string &address, const std::string &check);

/// The word for this kind in settings and in the store.
extern const char *const proberKindName;

} // namespace makegood::feeds
