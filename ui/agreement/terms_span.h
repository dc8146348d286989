// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evidence/case_data.h"

namespace makegood::ui
{

/// A date in the locale's format.
QString dateText(LocalDate day);

/// Which months the terms at a place judge (CaseData::placeOf()), and which terms there are before and after
/// them, as sentences. Empty for a contract with one agreement.
QString termsSpanText(const CaseData &data, std::size_t place);

} // namespace makegood::ui
