// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <variant>

#include "sla/base/enum_set.h"
#include "sla/policy/measure.h"
#include "sla/policy/value_reader.h"

namespace makegood::sla
{

/// A key of [class.measure] but `kind`. Readers, warnings of keys without effect, reasons, the form that
/// edits an agreement and the check of docs/policy-reference.md all go through these rows.
struct MeasureKey {
    using Field = std::variant<
        bool Measure::*, std::int64_t Measure::*, Duration Measure::*, std::optional<Duration> Measure::*,
        Percent Measure::*, std::vector<std::string> Measure::*, Combine Measure::*, Extent Measure::*,
        NoData Measure::*, IntervalValue Measure::*, EmptyInterval Measure::*, Bound Measure::*,
        std::optional<ResolutionRounding> Measure::*, Starts Measure::*, BucketLength Measure::*>;

    std::string_view name;
    EnumSet<MeasureKind> kinds; ///< that use the key
    Field field;
    Least least = Least::AboveZero; ///< of a duration
    std::string_view needed = {}; ///< what its kinds require, for a message; empty: the key may be absent
    bool (*applies)(const Measure &)
        = nullptr; ///< whether the key has an effect beside the others; null: yes
    std::string_view onlyWith = {}; ///< what `applies` asks for, for a message
    EnumSet<MeasureKind> mayLack = {}; ///< of `kinds`, those that do not require a key that is `needed`
};

/// All keys, in the order in which reasons and forms list them.
std::span<const MeasureKey> measureKeys();

/// Whether the key changes anything in this measure.
bool hasEffect(const MeasureKey &key, const Measure &measure);

} // namespace makegood::sla
