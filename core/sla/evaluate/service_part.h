// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/service_figures.h"

namespace makegood::sla
{

/// One service as one class of one policy judges it, whatever the period. The pointers do not own.
struct ServicePart {
    const Service *service = nullptr;
    const ServiceClass *serviceClass = nullptr; ///< of the group, for a service in a group
    const ServiceEvidence *evidence = nullptr;
    const JudgedWindows *windows = nullptr; ///< all that are for this service
    IntervalSet excludedForAvailability;
    IntervalSet excludedForCredit;
    ServiceHours hours; ///< in which it is promised
};

/// The part under `policy`; `zone` is the contract's. `before` is the same service under other terms, or
/// null: its excluded time is reused where the exclusions are the same. Fails for service hours in a zone
/// that does not exist.
Expected<ServicePart> partOf(const Policy &policy, const ServiceClass &serviceClass, const Zone &zone,
                             const Service &service, const ServiceEvidence &evidence,
                             const JudgedWindows &windows, const ServicePart *before,
                             const Policy *policyBefore);

/// Its measurement in the input's period.
std::shared_ptr<const Measured> measuredIn(const JudgingInput &input, const ServicePart &part);

/// Its time in the input's period, with unknown time counted by `noData`.
Figures figuresIn(const JudgingInput &input, const ServicePart &part, const Measured &measured,
                  NoData noData);

/// One service, or the services of a group, as one.
struct UnitFigures {
    std::optional<Availability> availability; ///< absent: nothing was measured
    Duration measured{};
    Duration base{}; ///< of which downtime is a share
    Fraction down = 0; ///< milliseconds, by shares; not rounded
    Duration maintenance{};
    Duration causes{};

    Duration downtime() const; ///< rounded up to the millisecond
};

/// Adds the services up (docs/rules.md, section 24): of an interval-mean the buckets, otherwise the lengths.
UnitFigures together(std::span<const Figures *const> parts, const Measure &measure);

} // namespace makegood::sla
