// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_template.h"

#include <algorithm>

namespace makegood::ui
{

namespace
{

struct TemplateRow {
    ReportKind kind;
    PeriodLength length;
    std::set<ReportSection> sections;
};

// Every kind of report: monthly, quarterly and yearly review, claim dossier, portfolio summary. A kind that
// is not listed with a length is not made of it.
const std::vector<TemplateRow> &templateRows()
{
    using S = ReportSection;
    static const std::set<S> review
        = {S::Summary, S::Month, S::Credit, S::Maintenance, S::Support, S::Clauses, S::Evidence};
    static const std::vector<TemplateRow> rows
        = {{ReportKind::Review, PeriodLength::Month, review},
           {ReportKind::Review, PeriodLength::Quarter, review},
           {ReportKind::Review, PeriodLength::Year, review},
           {ReportKind::Claims, PeriodLength::Month, {S::Summary, S::Credit, S::Clauses, S::Evidence}},
           {ReportKind::Portfolio, PeriodLength::Month, {}},
           {ReportKind::Portfolio, PeriodLength::Quarter, {}},
           {ReportKind::Portfolio, PeriodLength::Year, {}}};
    return rows;
}

const TemplateRow *rowOf(ReportKind kind, PeriodLength length)
{
    const auto &rows = templateRows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const TemplateRow &row) {
        return row.kind == kind && row.length == length;
    });
    return at == rows.end() ? nullptr : &*at;
}

} // namespace

bool isMadeOf(ReportKind kind, PeriodLength length)
{
    return rowOf(kind, length) != nullptr;
}

std::set<ReportSection> sectionsOf(ReportKind kind, PeriodLength length)
{
    const TemplateRow *row = rowOf(kind, length);
    return row == nullptr ? std::set<ReportSection>() : row->sections;
}

std::set<ReportSection> allReportSections()
{
    return sectionsOf(ReportKind::Review, PeriodLength::Month);
}

} // namespace makegood::ui
