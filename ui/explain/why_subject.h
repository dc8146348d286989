// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::ui
{

/// A figure on the screen that can be asked why.
struct WhySubject {
    enum class Figure {
        Availability,
        Downtime,
        Budget,
        Credit,
        Outage, ///< `when` is its whole interval
        OutageAmount, ///< the same
        Window, ///< `uid` and `when`
        ClaimState, ///< `when` is the outage
        Ticket, ///< `uid` is its id; the contract's, whatever the service
        Obligation, ///< `uid` is its number in the agreement, from 0; the contract's as well
        Span, ///< a day or an hour: `when`
        Outlook ///< error budget and forecast; needs the terms
    };
    Figure figure = Figure::Availability;
    std::string service;
    Interval when{};
    std::string uid;

    bool operator==(const WhySubject &) const = default;
};

/// The question as a person would put it, and the part of the chain of reasons that answers it.
struct WhyAnswer {
    QString question;
    Reason reason;
};

/// Nothing when the Evaluation has no such service or figure. `terms`: what the contract was judged by; null
/// while it is read.
std::optional<WhyAnswer> whyOf(const Evaluation &evaluation, const WhySubject &subject,
                               const CaseData *terms = nullptr);

} // namespace makegood::ui
