// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/effect_model.h"

#include <algorithm>

#include <QFont>

#include "explain/format.h"
#include "models/cell_text.h"
#include "session/status.h"

namespace makegood
{

namespace
{

const ServiceResult *find(const Evaluation &evaluation, const std::string &service)
{
    const auto at = std::find_if(evaluation.services.begin(), evaluation.services.end(),
                                 [&](const ServiceResult &one) { return one.service == service; });
    return at == evaluation.services.end() ? nullptr : &*at;
}

// The figures in their order, each with a caption; money that cannot differ from zero on both sides is left
// out.
std::vector<std::pair<QString, QString>> figuresOf(const Evaluation &e, const ServiceResult &s)
{
    const Format format(QLocale(), e);
    return {
        {EffectModel::tr("Availability"), format.percent(s.availability)},
        {EffectModel::tr("Verdict"), wordFor(statusOf(e, s))},
        {EffectModel::tr("Downtime"), lengthText(s.downtime)},
        {EffectModel::tr("Excluded"), lengthText(s.excludedMaintenance + s.excludedCauses)},
        {EffectModel::tr("Credit"),
         s.credit.amount ? moneyText(*s.credit.amount, e.currency) : EffectModel::tr("negotiated")},
        {EffectModel::tr("Withheld"), moneyText(s.credit.withheld, e.currency)},
        {EffectModel::tr("Whole contract"), moneyText(e.total.amount, e.currency)},
        {EffectModel::tr("Lowest reading"), moneyText(e.total.lowest, e.currency)},
        {EffectModel::tr("Highest reading"), moneyText(e.total.highest, e.currency)},
    };
}

} // namespace

std::vector<EffectRow> effectRows(const Evaluation &now, const Evaluation &then, const std::string &service)
{
    const ServiceResult *before = find(now, service);
    const ServiceResult *after = find(then, service);
    if (before == nullptr || after == nullptr)
        return {};
    const auto left = figuresOf(now, *before);
    const auto right = figuresOf(then, *after);
    std::vector<EffectRow> rows;
    for (std::size_t i = 0; i < left.size(); ++i)
        rows.push_back({left[i].first, left[i].second, right[i].second});
    return rows;
}

QString EffectModel::title(int column) const
{
    switch (column) {
    case Figure:
        return tr("Effect");
    case Now:
        return tr("Now");
    case Then:
        return tr("Then");
    }
    return {};
}

QVariant EffectModel::cell(const EffectRow &row, int column, int role) const
{
    if (role == Qt::FontRole && row.changes() && column != Now) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::AccessibleTextRole && column == Then)
        return row.changes() ? tr("changes to %1").arg(row.then) : tr("stays %1").arg(row.then);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Figure:
        return row.figure;
    case Now:
        return row.now;
    case Then:
        return row.changes() ? row.then : QStringLiteral("=");
    }
    return {};
}

} // namespace makegood
