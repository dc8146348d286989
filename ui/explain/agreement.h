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

/// One thing that an agreement says, in plain words. Page and PDF show the same lines.
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
        Support,
        Obligation,
        Term,
        Reading
    };

    Part part = Part::Promise;
    QString title; ///< what it is about, in a word or two: `Maintenance`, a class's title
    QString sentence; ///< one or more plain sentences
    QStringList clauses;
    std::string path; ///< where the policy's text says so; empty: it says nothing (no maintenance)
};

/// The whole agreement in its order. The worked example takes the fee of the contract's first service,
/// without a contract a round one.
std::vector<AgreementLine> agreementLines(const Policy &policy, const Contract *contract,
                                          const Format &format);

/// How a class is measured, in the words of the chain of reasons.
QString measureSentence(const ServiceClass &kind, const Format &format);

} // namespace makegood::ui
