// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::ui
{

/// A figure that can be explained.
struct WhySubject {
    enum class Figure {
        Availability,
        Downtime,
        Budget,
        Credit,
        Outage, ///< `when`: the whole interval
        OutageAmount, ///< as Outage
        Window, ///< `uid` and `when`
        ClaimState, ///< `when`: the outage
        Ticket, ///< `uid`: the id; of the contract, not of a service
        Obligation, ///< `uid`: index in the agreement, from 0; of the contract, not of a service
        Right, ///< `uid`: the id of the right, `when`: begins when it arose
        Metric, ///< `uid`: the id of the metric
        Span, ///< a day or an hour: `when`
        Outlook ///< error budget and forecast; needs the terms
    };
    Figure figure = Figure::Availability;
    std::string service;
    Interval when{};
    std::string uid;

    bool operator==(const WhySubject &) const = default;
};

/// A question and the tree of reasons that answers it.
struct WhyAnswer {
    QString question;
    Reason reason;
};

/// Empty when the Evaluation has no such service or figure. `terms` is the judged agreement with its
/// evidence; null while it is read.
std::optional<WhyAnswer> whyOf(const Evaluation &evaluation, const WhySubject &subject,
                               const CaseData *terms = nullptr);

} // namespace makegood::ui
