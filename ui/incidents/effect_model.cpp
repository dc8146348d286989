// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/effect_model.h"

#include <QFont>

#include "incidents/effect_figures.h"

namespace makegood::ui
{

std::vector<EffectRow> effectRows(const Evaluation &now, const Evaluation &then, const std::string &service)
{
    const ServiceResult *before = serviceNamed(now, service);
    const ServiceResult *after = serviceNamed(then, service);
    if (before == nullptr || after == nullptr)
        return {};
    const auto left = effectFigures(now, *before);
    const auto right = effectFigures(then, *after);
    std::vector<EffectRow> rows;
    for (std::size_t i = 0; i < left.size(); ++i)
        rows.push_back({left[i].caption, left[i].value, right[i].value});
    return rows;
}

QString EffectModel::title(int column) const
{
    switch (column) {
    case Figure:
        return tr("Figure");
    case Now:
        return tr("Now");
    case Then:
        return tr("If saved");
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

} // namespace makegood::ui

#include "moc_effect_model.cpp"
