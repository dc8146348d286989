// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_reader.h"

namespace makegood::feeds
{

/// Reads changes and downtimes of `page`, and the state of each object as it begins. Errors: those of the
/// reader; a state that Icinga does not have.
Expected<SourcePage> readIcingaPage(IcingaReader &reader, const IcingaSettings &settings,
                                    const Interval &page);

/// Lists hosts and services with their last state, those of which some state is known, sorted by labels.
Expected<std::vector<DiscoveredSeries>> discoverIcinga(IcingaReader &reader, const IcingaSettings &settings,
                                                       Instant upTo);

} // namespace makegood::feeds
