// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// A figure of a service's month as text.
struct EffectFigure {
    QString caption;
    QString value;
};

/// Figures that a review may change, in a fixed order a policy: two results of one service have the same
/// captions.
std::vector<EffectFigure> effectFigures(const Evaluation &evaluation, const ServiceResult &service);

/// The service's result; null: not in the evaluation.
const ServiceResult *serviceNamed(const Evaluation &evaluation, const std::string &service);

} // namespace makegood::ui
