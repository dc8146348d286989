// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "explain/format.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

/// A judged month as a workbook (XLSX): summary, services, outages, credit, requests, maintenance. Figures
/// are numbers, times are those of the contract's zone, and no text is a formula. Refused: it could not be
/// built.
Expected<QByteArray> monthWorkbook(const Evaluation &evaluation, const Policy &policy, const Format &format);

} // namespace makegood::ui
