// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/outlook/outlook.h"

namespace makegood::sla
{

/// Why the error budget stands as it does and what is forecast: the paces, what further downtime brings
/// about, and from the service's own chain the rule of measuring and the formula of the credit. The result
/// must have been judged with its chain.
Reason whyOutlook(const Evaluation &evaluation, const ServiceResult &service, const Outlook &outlook);

/// Why a day or an hour shows the figures it does: the outages, maintenance windows and excluding incidents
/// that meet it, from the service's own chain.
Reason whySpan(const Evaluation &evaluation, const ServiceResult &service, const Interval &when);

} // namespace makegood::sla
