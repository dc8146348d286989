// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "explain/format.h"
#include "sla/evaluate/maintenance_plan.h"
#include "sla/exclude/contract_calendar.h"

namespace makegood::ui
{

/// How a check or a verdict turned out.
enum class PlanTone {
    Good,
    Open, ///< something is still to be done in time
    Partly,
    Bad,
    None ///< nothing is judged
};

/// What one contract makes of a planned window, and what to do about it.
struct PlanVerdict {
    PlanTone tone = PlanTone::None;
    QString head; ///< `Not announced yet`
    QString sentence; ///< `E-mail Caldera by Tue 27 Oct, 23:00 and none of it counts as downtime.`
    std::optional<Instant> until; ///< the last moment for that
    QStringList clauses;
};

/// One rule of the agreement and how the window stands to it.
struct PlanCheck {
    PlanTone tone = PlanTone::None;
    QString rule; ///< `Notice, 3 days by e-mail`
    QString result; ///< `not sent`
};

/// `customer` is the name to address. Instants are in the format's zone; years are said where they are not
/// that of `now`.
PlanVerdict planVerdict(const MaintenancePlan &plan, const QString &customer, const Format &format,
                        Instant now);
/// Hours, notice and monthly limit, in this order; alone "no maintenance" where the agreement accepts none.
std::vector<PlanCheck> planChecks(const MaintenancePlan &plan, const ContractCalendar &calendar,
                                  const Format &format);

} // namespace makegood::ui
