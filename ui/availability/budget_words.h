// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "charts/budget_bar.h"
#include "sla/outlook/outlook.h"

namespace makegood::ui
{

/// The error budget of a service's month as a person says it; lengths are cut to two units.
struct BudgetWords {
    BudgetUse use;
    QString standing; ///< `17 min over`, `21 min left`
    QString whole; ///< `of 4 min 26 s`
    QString headline;
    QStringList sentences; ///< forecast, and what more downtime costs; some may be missing
    QString exact; ///< the lengths to the millisecond
};

/// `outlook` is absent while the agreement is read.
BudgetWords budgetWords(const Evaluation &evaluation, const ServiceResult &service,
                        const std::optional<Outlook> &outlook);

} // namespace makegood::ui
