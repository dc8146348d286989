// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "explain/verdict.h"
#include "report/judged_spans.h"
#include "work/report_input.h"

namespace makegood::ui
{

/// The months of one service in a period, or the quarters and years by which its class is judged.
struct ServiceSpan {
    std::string service;
    int judged = 0; ///< those with data
    std::vector<MonthSpan> missedIn;
    bool byMonths = true; ///< none of them is longer than a month
    bool goesOn = false; ///< the last is not over with the period

    int missed() const { return static_cast<int>(missedIn.size()); }
};

/// What months add up to. Availabilities are not among it: they are promised and judged by the month, or by
/// the class's own period, and each of these counts once.
struct PeriodSums {
    std::vector<ServiceSpan> services;
    ServiceCount targets; ///< of every service and month
    Duration downtime{};
    Duration budget{};
    std::string worst; ///< the service that missed its target by the most downtime; empty: none did
    Duration worstOver{}; ///< by how much
    Money owed; ///< less what was forfeited
    Money forfeited; ///< not claimed in time
    Money support; ///< part of both: for late answers to tickets
    Money agreed; ///< negotiated, and recorded
    Money withheld; ///< part of none of them
    bool toNegotiate = false;
    Money lowest; ///< of owed and forfeited, under one interpretation for all months
    Money highest;
    OtherPromises promises;

    Money credit() const { return owed + forfeited; }
    /// Whether each service is judged by the month.
    bool isByMonths() const;
    /// Whether a service is judged over a time that goes on when the period has ended.
    bool goesOn() const;
};

PeriodSums sumsOf(std::span<const Evaluation> months);

/// `October 2026`, `Q3 2026`, `2026`.
QString periodName(const ReportPeriod &period, const Format &format);

/// `June, July and August`; of many the first and how many more. The year where it is not `year`.
QString monthList(std::span<const Month> months, const Format &format, std::chrono::year year);

/// The period in sentences, as verdictOf() says of a month; `input` is one of a quarter or a year.
Verdict periodVerdict(const ReportInput &input, const PeriodSums &sums, const Format &format);

} // namespace makegood::ui
