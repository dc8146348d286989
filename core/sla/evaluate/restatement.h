// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// What of a month a report states, and a restatement must tell the difference of. Nothing here follows from
/// the clock alone: how far a claim has come is not among it, its deadline is.
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
        Instant outageStart{};
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

/// Reads them back from the JSON that toJson() made of an Evaluation. Refused: anything else.
Expected<ReportedFigures> readFigures(const std::string &json);

/// One figure that is not what it was.
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
        Claim, ///< bool: whether one stands
        ClaimDeadline, ///< Instant; the difference is a Duration
        Total, ///< Money, and the next two
        Lowest,
        Highest
    };
    /// Nothing where there is no such figure.
    using Value = std::variant<std::monostate, bool, Duration, Instant, Interval, Money, Availability,
                               Fraction, Cause>;

    Figure figure = Figure::Availability;
    std::string service; ///< empty: the contract's
    std::optional<Instant> outage; ///< start of the outage that it is about
    Value reported;
    Value now;
    Value difference; ///< now less reported, exact; nothing where that has no meaning
};

/// Everything that differs, service by service in the order of `now` and then the contract's totals; equal
/// ratios do not differ. An outage is known by its start: one that was not there counts as zero before.
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
