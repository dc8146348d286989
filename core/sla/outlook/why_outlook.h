// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/outlook/outlook.h"

namespace makegood::sla
{

/// Reasons for error budget and forecast: rates, consequences of further downtime, and the measure and credit
/// formula from the reasons of the service. The result must have been judged with reasons.
Reason whyOutlook(const Evaluation &evaluation, const ServiceResult &service, const Outlook &outlook);

/// Reasons for the figures of a day or an hour: the outages, maintenance windows and excluding incidents that
/// meet it, from the reasons of the service.
Reason whySpan(const Evaluation &evaluation, const ServiceResult &service, const Interval &when);

} // namespace makegood::sla
