// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// The words of docs/formats.md for closed lists: what policy files and the JSON say, never a sentence.
std::string wordOf(MeasureKind kind);
std::string wordOf(Combine combine);
std::string wordOf(Extent extent);
std::string wordOf(NoData noData);
std::string wordOf(IntervalValue value);
std::string wordOf(EmptyInterval value);
std::string wordOf(CreditKind kind);
std::string wordOf(Trigger trigger);
std::string wordOf(Basis basis);
std::string wordOf(BlockRounding rounding);
std::string wordOf(Aggregate aggregate);
std::string wordOf(Excludes excludes);
std::string wordOf(Verdict verdict);
std::string wordOf(ClaimState state);
std::string wordOf(SupportClock clock);
std::string wordOf(TicketEventKind kind);
std::string wordOf(BackupKind kind);
std::string wordOf(ObligationKind kind);
std::string wordOf(ObligationState state);

/// Words of a list parted by commas.
std::string joined(const std::vector<std::string> &words);

} // namespace makegood::sla
