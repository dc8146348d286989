// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "explain/verdict.h"
#include "work/report_input.h"

namespace makegood::ui
{

/// The months of one service in a period.
struct ServiceSpan {
    std::string service;
    int judged = 0; ///< months of an ended verdict
    int missed = 0;
    std::vector<Month> missedIn;
};

/// What months add up to. Availabilities are not among it: they are promised and judged by the month.
struct PeriodSums {
    std::vector<ServiceSpan> services;
    ServiceCount targets; ///< of every service and month
    Duration downtime{};
    Duration budget{};
    Money owed; ///< less what was forfeited
    Money forfeited; ///< of months whose claims have all expired
    Money support; ///< part of both: for late answers to tickets
    Money agreed; ///< negotiated, and recorded
    bool toNegotiate = false;
    Money lowest; ///< of owed and forfeited, under one interpretation for all months
    Money highest;
    OtherPromises promises;

    Money credit() const { return owed + forfeited; }
};

PeriodSums sumsOf(std::span<const Evaluation> months);

/// `October 2026`, `Q3 2026`, `2026`.
QString periodName(const ReportPeriod &period, const Format &format);

/// `June, July and August`; of many the first and how many more. The year where it is not `year`.
QString monthList(std::span<const Month> months, const Format &format, std::chrono::year year);

/// The period in sentences, as verdictOf() says of a month; `input` is one of a quarter or a year.
Verdict periodVerdict(const ReportInput &input, const PeriodSums &sums, const Format &format);

} // namespace makegood::ui
