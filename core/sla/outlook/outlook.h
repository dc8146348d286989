// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::sla
{

/// Position of as_of relative to the period.
enum class Stage {
    Ahead, ///< before the period
    Running,
    Over ///< no forecast
};
template <> inline constexpr auto wordsOf<Stage> = wordList<Stage::Over>("ahead", "running", "over");

/// Rate of downtime over a part of the elapsed period, and its projection.
struct Pace {
    Interval over{};
    Duration downtime{};
    Duration measured{}; ///< measured time in `over`
    /// When the target is missed at this rate. Absent: not in this period, or missed already.
    std::optional<Instant> breaksAt;
    Duration byEnd{}; ///< downtime of the whole period at this rate, cut down
};

/// A consequence of further downtime, or of downtime so far.
struct Consequence {
    enum class Kind {
        Breach, ///< the target is missed
        Tier, ///< a tier applies
        Hour ///< one more hour of downtime, where credit depends on time
    };
    Kind kind = Kind::Breach;
    std::optional<Tier> tier;
    Duration more{}; ///< the least further downtime that causes it; zero: already in effect
    std::optional<Instant> since; ///< when it took effect, if already in effect
    std::optional<Money> credit; ///< resulting credit of the month, after the cap; absent: no amount
    std::optional<Money> cost; ///< increase over the present credit
};
template <> inline constexpr auto
    wordsOf<Consequence::Kind> = wordList<Consequence::Kind::Hour>("breach", "tier", "hour");

/// Error budget of a judged service and, while its period runs, the forecast. All figures are exact and
/// follow from the judged sets and the policy's credit formulas.
///
/// *Further downtime* is counted time: measured, outside accepted maintenance, of a cause that is not
/// excluded. It adds to downtime and leaves the measured time unchanged, also where maintenance excludes only
/// the unavailability in it (`excludes = "unavailability"`): downtime that a window excludes costs nothing.
/// For credit it is one outage of cause `unclassified`.
///
/// For interval-mean, downtime comes in whole buckets (`grain`): the next minute that fails more than the
/// threshold makes one bucket unavailable. Where the remaining buckets are known only at the end
/// (`empty_interval = "dropped"`), or a bucket counts by its share (`interval_value = "fraction"`), downtime
/// does not determine the availability, and there is no forecast (`foreseeable`). Nor is there one where
/// outages count by shares.
struct Outlook {
    Stage stage = Stage::Running;
    bool foreseeable = true;
    Duration grain{1}; ///< smallest unit of downtime
    Duration budget{}; ///< of the whole period, as judged
    Duration downtime{};
    Duration left{}; ///< negative: overdrawn
    Duration ahead{}; ///< downtime dated after as_of
    std::optional<Instant> spentSince; ///< when downtime reached its limit, if it was exceeded later
    std::optional<Pace> sofar; ///< since the period's start, while the period runs and has measured time
    std::optional<Pace> week; ///< over the part of the last 7 x 24 hours in the period
    std::vector<Consequence> consequences; ///< after the period, those in effect
    CreditKind credit = CreditKind::None;
    bool withheld = false; ///< a gate fails for this period: credit is withheld
};

/// Nothing without measured time, for a group, or when the service is not in the contract.
std::optional<Outlook> outlookOf(const Evaluation &evaluation, const ServiceResult &service,
                                 const CaseData &terms);

} // namespace makegood::sla
