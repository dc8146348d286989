// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "explain/format.h"
#include "sla/policy/policy.h"

namespace makegood::ui::agreement
{

struct AgreementTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Agreement)
};

// Sentences for single rules of an agreement.

/// How time without data counts; begins with a blank. Empty where the measure has no unknown time.
QString noData(const Measure &measure, const Format &format);
/// What a class promises, over which period and to whom.
QString promise(const ServiceClass &kind, const Format &format);
QString impact(const ImpactRule &rule);
QString right(const RightRule &rule, const Format &format);
QString maintenance(const MaintenanceRule &rule, const Format &format);
QString exclusion(const Exclusion &rule);
/// What a block, a tier, a row or a flat credit is worth; `charge` names what a share or a day is of.
QString worth(const Worth &worth, const QString &charge, const Format &format);
QString lengthRow(const LengthRow &row, const Format &format);
/// A time limit in words: a length of time, business days or months.
QString limit(const TimeLimit &limit, const Format &format);
QString tier(const Tier &tier, const CreditRule &rule, const Format &format);
QString scenario(const Scenario &scenario, const Format &format);
QString claim(const ClaimRule &rule, const Format &format);
QString support(const SupportRule &rule);
QString business(const BusinessHours &hours, const Format &format);
QString serviceHours(const BusinessHours &hours, const Format &format);
QString severity(const Severity &severity, const Format &format);
QString obligation(const Obligation &obligation, const Format &format);

} // namespace makegood::ui::agreement
