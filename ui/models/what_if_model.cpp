// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/what_if_model.h"

#include "explain/format.h"
#include "models/cell_text.h"
#include "session/status.h"

namespace makegood
{

const ServiceResult *WhatIfRow::result() const
{
    if (evaluation)
        for (const ServiceResult &one : evaluation->services)
            if (one.service == service)
                return &one;
    return nullptr;
}

QString WhatIfModel::title(int column) const
{
    switch (column) {
    case Title:
        return tr("Scenario");
    case AvailabilityShare:
        return tr("Availability");
    case VerdictWord:
        return tr("Verdict");
    case Downtime:
        return tr("Downtime");
    case Credit:
        return tr("Credit");
    case Total:
        return tr("Whole contract");
    }
    return {};
}

QVariant WhatIfModel::cell(const WhatIfRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (column == Title)
        return row.title;
    const ServiceResult *result = row.result();
    if (result == nullptr)
        return column == VerdictWord ? tr("does not fit any more") : Format::none();
    const Evaluation &e = *row.evaluation;
    switch (column) {
    case AvailabilityShare:
        return Format(QLocale(), e).percent(result->availability);
    case VerdictWord:
        return wordFor(statusOf(e, *result));
    case Downtime:
        return lengthText(result->downtime);
    case Credit:
        return result->credit.amount ? moneyText(*result->credit.amount, e.currency) : tr("negotiated");
    case Total:
        return moneyText(e.total.amount, e.currency);
    }
    return {};
}

} // namespace makegood
