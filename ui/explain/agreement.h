// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "explain/format.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

/// One rule of an agreement as plain text; page and PDF show the same lines.
struct AgreementLine {
    enum class Part {
        Promise,
        Measure,
        Maintenance,
        Exclusion,
        Credit,
        Tier,
        Example,
        Scenario,
        Cap,
        Claim,
        Gate,
        Impact,
        Right,
        Support,
        Obligation,
        Term,
        Reading
    };

    Part part = Part::Promise;
    QString title; ///< subject in one or two words: `Maintenance`, a class's title
    QString sentence; ///< one or more plain sentences
    QStringList clauses;
    std::string path; ///< path of the table in the policy; empty: the policy has none (no maintenance)
};

/// All rules in the order of the policy. The worked example uses the fee of the contract's first service, or
/// a round fee without a contract.
std::vector<AgreementLine> agreementLines(const Policy &policy, const Contract *contract,
                                          const Format &format);

/// How a class is measured, worded as in the explanations.
QString measureSentence(const ServiceClass &kind, const Format &format);

} // namespace makegood::ui
