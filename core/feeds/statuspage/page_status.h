// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/base/floors.h"
#include "sla/samples/check.h"

namespace makegood::feeds
{

/// What a status page says of one of its components.
enum class PageStatus {
    Operational,
    Unclear, ///< a word that is not known, or a time that the page says nothing of
    UnderMaintenance,
    Degraded,
    Partial,
    Major
};

/// The mildest status that counts as down.
enum class LeastDown {
    Major,
    Partial,
    Degraded
};

/// The status that a word means, in either service's spelling or in ours: `major_outage`, `MAJOROUTAGE`,
/// `major outage`.
PageStatus pageStatus(std::string_view word);
/// What the impact of an incident means for what it affects: `critical` is a major outage, `major` a partial
/// one, `minor` is degraded performance, `none` nothing; else as pageStatus().
PageStatus statusOfImpact(std::string_view word);
/// `major outage`
const char *statusWord(PageStatus status);

/// Maintenance and what is unclear are neither up nor down.
CheckState stateOf(PageStatus status, LeastDown least);
/// Whether `a` is worse than `b`: down before unknown before up, then by the status itself.
bool isWorse(PageStatus a, PageStatus b, LeastDown least);

} // namespace makegood::feeds
