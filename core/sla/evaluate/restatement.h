// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// The figures of a month that a report states and a restatement compares. None of them changes with time
/// alone: the deadline of a claim is included, its state is not.
struct ReportedFigures {
    struct ReportedOutage {
        Interval whole{};
        bool recorded = true;
        Cause cause = Cause::Unclassified;
        Duration counted{};
        Duration credited{};
        std::optional<Money> amount;
    };
    struct ReportedClaim {
        std::optional<Instant> outageStart; ///< absent: a claim for the period
        std::optional<Instant> deadline;
    };
    struct ReportedService {
        std::string service;
        std::optional<Availability> availability;
        std::optional<bool> met;
        Duration downtime{};
        std::optional<Money> amount; ///< absent for negotiated
        Money withheld;
        std::vector<ReportedOutage> outages;
        std::vector<ReportedClaim> claims;
    };
    Month month{};
    Currency currency;
    std::vector<ReportedService> services;
    CreditTotal total;
};

ReportedFigures figuresOf(const Evaluation &evaluation);

/// Reads the figures from the JSON that toJson() wrote. Refused: any other text.
Expected<ReportedFigures> readFigures(const std::string &json);

/// One changed figure.
struct Difference {
    enum class Figure {
        Service, ///< bool: whether the report has it
        Availability, ///< Availability; the difference is a share of the measured time
        Met, ///< bool
        Downtime, ///< Duration
        Outage, ///< Interval, the whole outage; the difference is one of lengths
        OutageRecorded, ///< bool
        OutageCause, ///< Cause
        OutageCounted, ///< Duration
        OutageCredited, ///< Duration
        OutageAmount, ///< Money
        Credit, ///< Money
        Withheld, ///< Money
        Claim, ///< bool: whether there is a claim
        ClaimDeadline, ///< Instant; the difference is a Duration
        Total, ///< Money, and the next two
        Lowest,
        Highest
    };
    /// std::monostate: no such figure.
    using Value = std::variant<std::monostate, bool, Duration, Instant, Interval, Money, Availability,
                               Fraction, Cause>;

    Figure figure = Figure::Availability;
    std::string service; ///< empty: the contract's
    std::optional<Instant> outage; ///< start of the outage concerned
    Value reported;
    Value now;
    Value difference; ///< now less reported, exact; monostate where a difference has no meaning
};

/// All changed figures, service by service in the order of `now`, then the contract's totals; equal ratios do
/// not differ. An outage is identified by its start; a new outage counts as zero before.
std::vector<Difference> differences(const ReportedFigures &reported, const ReportedFigures &now);

/// A month as it was reported, or restated.
struct ReportedVersion {
    std::int64_t version = 1;
    Instant at{};
    std::string by;
    std::string reason; ///< why it was restated; empty for the first report
    ReportedFigures figures;
};

} // namespace makegood::sla
