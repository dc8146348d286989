// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::sla
{

/// Where as_of lies.
enum class Stage {
    Ahead, ///< before the period
    Running,
    Over ///< nothing is forecast any more
};

/// How fast downtime came over a stretch of the elapsed period, and where that leads.
struct Pace {
    Interval over{};
    Duration downtime{};
    Duration measured{}; ///< measured time in the stretch
    /// When the promise is broken at this pace. Absent: not in this period, or it is broken already.
    std::optional<Instant> breaksAt;
    Duration byEnd{}; ///< downtime of the whole period at this pace, cut down
};

/// What further downtime brings about, or has brought about already.
struct Consequence {
    enum class Kind {
        Breach, ///< the target is missed
        Tier, ///< a row of a credit by tiers applies
        Hour ///< one more hour of downtime, where credit goes by time
    };
    Kind kind = Kind::Breach;
    std::optional<Tier> tier;
    Duration more{}; ///< the least further downtime that does it; zero: it is so already
    std::optional<Instant> since; ///< already: the instant after which it was so
    std::optional<Money> credit; ///< the month's credit then, after the cap; absent: no such amount
    std::optional<Money> cost; ///< what of it is more than now
};

/// What a judged service's error budget came to, and while its period runs, what lies ahead. All of it is
/// exact, and follows from the judged sets and the policy's own credit formulas.
///
/// *Further downtime* is time that counts: measured, outside accepted maintenance, of a cause that nothing
/// excludes. Such time makes downtime longer and leaves the measured time as it is, also where
/// maintenance takes out only the unavailability in it (`excludes = "unavailability"`): downtime that a
/// window takes out costs nothing. For credit it is taken as one outage of a cause that nobody classified
/// yet.
///
/// For interval-mean, downtime comes in whole buckets (`grain`): the next minute that fails more than the
/// threshold makes one bucket unavailable. Where the buckets that will be left are only known at the end
/// (`empty_interval = "dropped"`), or a bucket counts by its share (`interval_value = "fraction"`), downtime
/// does not tell the availability, and nothing is forecast (`foreseeable`).
struct Outlook {
    Stage stage = Stage::Running;
    bool foreseeable = true;
    Duration grain{1}; ///< the least piece of downtime
    Duration budget{}; ///< of the whole period, as judged
    Duration downtime{};
    Duration left{}; ///< negative: overdrawn
    Duration ahead{}; ///< the part of the downtime that the data date after as_of
    std::optional<Instant> spentSince; ///< the downtime was at its limit then, and came to more afterwards
    std::optional<Pace> sofar; ///< since the period's start; while it runs and something was measured
    std::optional<Pace> week; ///< over the last 7 x 24 hours, as far as they lie in the period
    std::vector<Consequence> consequences; ///< once the period is over, those that came about
    CreditKind credit = CreditKind::None;
    bool withheld = false; ///< a gate fails for this period: what would be owed is withheld
};

/// Nothing when nothing was measured, or when the service is not in the terms.
std::optional<Outlook> outlookOf(const Evaluation &evaluation, const ServiceResult &service,
                                 const CaseData &terms);

} // namespace makegood::sla
