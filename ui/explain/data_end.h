// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::ui
{

/// Where the data of a service, or of the first member of a group to fall silent, ends although its period
/// goes on before `as_of`: an agreement that judges calls may count the time after it as available, and a
/// person must see that nobody looked. Absent: the data reaches the end, there is none, or it is not read yet
/// (`data` is null).
std::optional<Instant> dataEnd(const CaseData *data, const Evaluation &evaluation,
                               const ServiceResult &service);

/// `Data until Sun 1 Nov, 12:58`.
QString dataUntilText(Instant end, const Evaluation &evaluation);

/// The service with the time after `end` as time without data, where no rule names it: for days and hours.
ServiceResult withSilence(const ServiceResult &service, const Evaluation &evaluation, Instant end);

} // namespace makegood::ui
