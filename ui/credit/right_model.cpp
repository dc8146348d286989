// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/right_model.h"

#include "explain/cell_text.h"

namespace makegood::ui
{

std::vector<RightRow> rightRows(const Evaluation &evaluation, const ServiceResult &service, Instant now)
{
    std::vector<RightRow> rows;
    if (evaluation.rights)
        for (const RightResult &right : *evaluation.rights)
            if (right.service == service.service)
                rows.push_back({right, evaluation.zone, now});
    return rows;
}

QString RightModel::title(int column) const
{
    switch (column) {
    case Text:
        return tr("Right");
    case Arisen:
        return tr("Arisen");
    case Until:
        return tr("Until");
    case Countdown:
        return tr("Left");
    }
    return {};
}

QVariant RightModel::cell(const RightRow &row, int column, int role) const
{
    const RightResult &right = row.right;
    if (role == Qt::ToolTipRole) {
        if (column == Arisen)
            return utcText(right.arisenAt);
        if (column == Until && right.until)
            return utcText(*right.until);
        return column == Text ? QVariant(plainTip(toText(right.text))) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Text:
        return toText(right.text);
    case Arisen:
        return momentCell(right.arisenAt, row.zone, sort);
    case Until:
        if (!right.until)
            return sort ? QVariant() : QVariant(tr("for good"));
        return momentCell(*right.until, row.zone, sort);
    case Countdown:
        if (!right.until)
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        return sort ? momentCell(*right.until, row.zone, sort)
                    : QVariant(countdownText(*right.until, row.now));
    default:
        return {};
    }
}

} // namespace makegood::ui

#include "moc_right_model.cpp"
