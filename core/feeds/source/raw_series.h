// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "feeds/source/label_mapping.h"
#include "sla/evidence/evidence.h"

namespace makegood::feeds
{

/// What a series of a source consists of. A service and probe has checks or changes, not both (docs/rules.md,
/// section L3).
enum class SeriesKind {
    Checks,
    Changes,
    Requests, ///< counted
    Values
};

/// One sample as the source stores it: its own instant, and the state by the source's rule.
struct RawSample {
    Instant at{};
    CheckState state = CheckState::Unknown;

    bool operator==(const RawSample &) const = default;
};

/// The samples of one series in time order. Two at one instant follow the rule of checks (docs/rules.md,
/// section 2).
struct RawSeries {
    Labels labels;
    std::vector<RawSample> samples;
};

/// One change of state as the source stores it: the state holds until the next change of its service and
/// probe.
struct RawChange {
    Instant at{};
    CheckState state = CheckState::Unknown;
    std::string detail = {}; ///< the source's own words, shown as plain text

    bool operator==(const RawChange &) const = default;
};

/// The changes of one series, in time order. So that nothing is unknown before the first change inside the
/// page, the series begins with the state that holds as the page begins: at its own earlier instant where the
/// source keeps that, else at the page's start. Changes that an earlier page brought may come again. A series
/// that is no longer watched ends with `unknown`: its last state would hold for good.
struct RawChanges {
    Labels labels;
    std::vector<RawChange> changes;
};

/// Requests that one series counted from an instant on. A service and probe gets the sum of its series: those
/// that count all requests, and those that count a part of them.
struct RawCount {
    Instant from{};
    std::int64_t requests = 0; ///< in millionths: a server may count in fractions

    bool operator==(const RawCount &) const = default;
};
struct RawCounts {
    /// What the series counts.
    enum class Part {
        All,
        Failed,
        Good
    };
    Labels labels;
    Part part = Part::All;
    std::vector<RawCount> counts; ///< in time order, one an instant
};

/// What one series measured, in time order.
struct RawValue {
    Instant at{};
    std::int64_t value = 0; ///< millionths

    bool operator==(const RawValue &) const = default;
};
struct RawValues {
    Labels labels;
    std::vector<RawValue> values;
};

/// A time of announced maintenance as the source stores it, for one series that it concerns: maintenance of
/// several series is given once for each, with the same uid and start.
struct RawWindow {
    Labels labels; ///< of the series; mapped to contract and service as that series is
    /// Names the maintenance in its source. A page that names a uid gives every instance of it: stored
    /// instances of the uid that are not in the page are removed. An empty `when` says that it has none.
    std::string uid;
    bool isGlobalUid = false; ///< no other source has it either, as in iCalendar
    Interval when{};
    std::optional<Instant> enteredAt = {}; ///< when it was entered: counts as time of the notice
    WindowStatus status = WindowStatus::Confirmed;
    std::string title = {};
    std::string author = {};
    std::string comment = {};
    std::optional<std::string> channel = {}; ///< of the notice; absent: not known
    std::optional<MaintenanceNote> note = {};
    /// Ids of services of the mapped contract, none of them: every service; absent: the mapped service, where
    /// `*` means every service.
    std::optional<std::vector<std::string>> services = {};
    std::optional<Instant> movedFrom = {}; ///< as MaintenanceWindow::movedFrom
    /// The source forgets when it was entered first: an earlier entry that is stored of this uid counts.
    bool keepsEarliestEntry = false;
};

/// A source's answer for one stretch of time.
struct SourcePage {
    bool tooMuch
        = false; ///< the server, or a limit on this side, wants a shorter stretch; there are no series then
    std::string why; ///< one sentence, with `tooMuch`
    std::vector<RawSeries> series = {}; ///< samples inside the stretch only
    std::uint64_t samples = 0; ///< in all series, changes included: decides how long the next page is
    std::vector<RawChanges> changes = {}; ///< inside the stretch, and the state at its start
    /// Whole stretches alone: of one instant every page that has it says the same.
    std::vector<RawCounts> counts = {};
    std::vector<RawValues> values = {}; ///< inside the stretch
    std::vector<RawWindow> windows = {}; ///< those that meet the stretch, or that changed in it
    /// Versions of the windows' events, with UIDs that are global: what is said of a uid here is said of it
    /// in every fed contract that has it.
    std::vector<EventVersion> windowEvents = {};
    std::vector<std::string> remarks
        = {}; ///< sentences for the person: what was left out, and how it was read
    /// What the next sync gives back to the source, such as an ETag; absent: as it was.
    std::optional<std::string> memory = {};
};

} // namespace makegood::feeds
