// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage_model.h"

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

#include "explain/words.h"
#include "models/cell_text.h"

namespace makegood
{

std::vector<OutageRow> outageRows(const Evaluation &evaluation, const ServiceResult &service)
{
    std::vector<OutageRow> rows;
    rows.reserve(service.outages.size());
    for (const Outage &outage : service.outages)
        rows.push_back({outage, evaluation.zone, evaluation.currency});
    return rows;
}

QString OutageModel::title(int column) const
{
    switch (column) {
    case Start:
        return tr("Start");
    case End:
        return tr("End");
    case Length:
        return tr("Length");
    case CauseWord:
        return tr("Cause");
    case Counted:
        return tr("Counted");
    case Credited:
        return tr("Credited");
    case Amount:
        return tr("Amount");
    case Recorded:
        return tr("Recorded");
    }
    return {};
}

QVariant OutageModel::cell(const OutageRow &row, int column, int role) const
{
    const Outage &o = row.outage;
    if (role == Qt::ForegroundRole && !o.recorded)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::ToolTipRole) {
        if (column == Start)
            return utcText(o.whole.start);
        if (column == End)
            return utcText(o.whole.end);
        return {};
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto number = [](Duration d) { return QVariant(static_cast<qlonglong>(d.count())); };
    switch (column) {
    case Start:
        return sort ? number(o.whole.start.time_since_epoch())
                    : QVariant(momentText(o.whole.start, row.zone));
    case End:
        return sort ? number(o.whole.end.time_since_epoch()) : QVariant(endText(o.whole, row.zone));
    case Length:
        return sort ? number(o.whole.length()) : QVariant(lengthText(o.whole.length()));
    case CauseWord:
        return words::cause(o.cause);
    case Counted:
        return sort ? number(o.counted) : QVariant(lengthText(o.counted));
    case Credited:
        return sort ? number(o.credited) : QVariant(lengthText(o.credited));
    case Amount:
        if (!o.amount)
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        return sort ? QVariant(static_cast<qlonglong>(o.amount->minor))
                    : QVariant(moneyText(*o.amount, row.currency));
    case Recorded:
        return o.recorded ? tr("recorded") : tr("too short");
    }
    return {};
}

} // namespace makegood
