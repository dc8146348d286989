// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// One figure of a service's month as a person reads it.
struct MonthFigure {
    QString caption;
    QString value;
};

/// What a reviewer's change may move, in one order for every contract of the policy: two months of one
/// service have the same captions.
std::vector<MonthFigure> monthFigures(const Evaluation &evaluation, const ServiceResult &service);

/// The service in the result; null when it has none of the name.
const ServiceResult *serviceNamed(const Evaluation &evaluation, const std::string &service);

} // namespace makegood::ui
