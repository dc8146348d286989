// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/source/source.h"
#include "feeds/statuspage/page_status.h"

namespace makegood::feeds
{

/// Whose interface a status page has.
enum class PageService {
    Statuspage,
    Instatus
};

/// A provider's public status page.
struct StatuspageSettings {
    HttpEndpoint server; ///< the address of the page itself
    PageService service = PageService::Statuspage;
    LeastDown leastDown = LeastDown::Major;
    bool maintenance = true; ///< scheduled maintenance is read as windows
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping
    Duration overlap = SourceTerms().overlap;

    bool operator==(const StatuspageSettings &) const = default;
};

/// The settings that every kind has.
SourceTerms termsOf(const StatuspageSettings &settings);

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const StatuspageSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports.
std::string settingsToJson(const StatuspageSettings &settings);
Checked<StatuspageSettings> statuspageSettings(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const statuspageName;

} // namespace makegood::feeds
