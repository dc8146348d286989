// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/format.h"
#include "sla/evaluate/restatement.h"

namespace makegood::ui
{

/// A figure that differs from the reported one, as text for window and PDF.
struct DifferenceText {
    QString figure; ///< `Downtime`, `Outage of 2 Jun 2026, 10:00: counted`
    QString reported; ///< a dash where there was none
    QString now;
    QString difference; ///< with its sign; empty for figures without one
};

DifferenceText differenceText(const Difference &difference, const Format &format);

/// `Reported on 3 Apr 2026, 10:00 by ann.`, or restated, with its version and reason.
QString reportedText(const ReportedVersion &version, const Format &format);

} // namespace makegood::ui
