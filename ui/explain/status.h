// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// What a person sees first of a contract's month.
enum class Status {
    Met,
    AtRisk, ///< the month still runs, the target is met and less than a quarter of the error budget is left
    Breached,
    Undecided,
    Pending, ///< not judged yet
    None ///< cannot be judged: no period in this month
};

/// Reads the status off the judged figures; computes none.
Status statusOf(const Evaluation &evaluation, const ServiceResult &service);

/// The word that stands beside the mark: a status is never told by colour alone.
QString wordFor(Status status);

} // namespace makegood::ui
