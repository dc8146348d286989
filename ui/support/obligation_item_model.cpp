// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/obligation_item_model.h"

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/facts.h"
#include "explain/status.h"
#include "explain/words.h"

namespace makegood::ui
{

std::vector<ObligationItemRow> obligationItemRows(const Evaluation &evaluation, std::size_t number)
{
    std::vector<ObligationItemRow> rows;
    if (number >= evaluation.whyObligations.size())
        return rows;
    const Format format(QLocale(), evaluation);
    for (const Reason &reason : evaluation.whyObligations[number].because)
        if (const Facts facts(reason, format); facts.has("kept"))
            rows.push_back({titleOf(reason), sentenceOf(reason, format), facts.flag("kept")});
    return rows;
}

QString ObligationItemModel::title(int column) const
{
    switch (column) {
    case What:
        return tr("What");
    case Kept:
        return tr("State");
    case Sentence:
        return tr("What is on record");
    }
    return {};
}

QVariant ObligationItemModel::cell(const ObligationItemRow &row, int column, int role) const
{
    if (role == StatusRole)
        return column == Kept ? QVariant(static_cast<int>(row.kept ? Status::Met : Status::Breached))
                              : QVariant();
    if (role == Qt::ToolTipRole)
        return column == Sentence ? QVariant(plainTip(row.sentence)) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case What:
        return row.what;
    case Kept:
        if (role == SortRole)
            return row.kept;
        return words::obligationState(row.kept ? ObligationState::Kept : ObligationState::Broken);
    case Sentence:
        return row.sentence;
    }
    return {};
}

} // namespace makegood::ui

#include "moc_obligation_item_model.cpp"
