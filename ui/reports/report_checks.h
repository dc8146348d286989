// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/format.h"
#include "explain/status.h"
#include "reports/report_look_form.h"
#include "work/judged.h"

namespace makegood::ui
{

/// What a person should look at before the report goes out: causes, proof and data that are missing.
std::vector<SendCheck> sendChecks(const Evaluation &evaluation, const Format &format);

/// The month of a contract of which only figures are kept, in a few words.
struct BriefFigures {
    Status status = Status::None;
    QString text;
};
BriefFigures briefFigures(const MonthEntry &entry);

} // namespace makegood::ui
