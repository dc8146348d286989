// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/board_model.h"

#include <algorithm>
#include <functional>
#include <set>

#include <QFont>
#include <QLocale>

#include "credit/board_words.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

QString capital(const QString &text)
{
    return QLocale().toUpper(text.left(1)) + text.mid(1);
}

// Those of a month: the one of all its outages, else what a person has still to look at.
QString causesText(const std::vector<Cause> &causes)
{
    if (causes.empty())
        return Format::none();
    if (std::adjacent_find(causes.begin(), causes.end(), std::not_equal_to{}) == causes.end()
        && (causes.front() != Cause::Unclassified || causes.size() == 1))
        return capital(words::cause(causes.front()));
    const auto open = static_cast<int>(std::count(causes.begin(), causes.end(), Cause::Unclassified));
    return open > 0 ? BoardModel::tr("%n not classified", nullptr, open)
                    : BoardModel::tr("%n causes", nullptr,
                                     static_cast<int>(std::set<Cause>(causes.begin(), causes.end()).size()));
}

} // namespace

QString BoardModel::title(int column) const
{
    switch (column) {
    case Customer:
        return tr("Customer");
    case Service:
        return tr("Service");
    case Subject:
        return tr("Outage");
    case Credited:
        return tr("Credited");
    case CauseWord:
        return tr("Cause");
    case ClaimWords:
        return tr("Claim");
    case Amount:
        return tr("Amount");
    }
    return {};
}

QVariant BoardModel::cell(const BoardRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainTip(boardDetails(row));
    if (role == Qt::FontRole && (column == Customer || column == Amount)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == BoardStateRole && column == ClaimWords)
        return static_cast<int>(row.state);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Customer:
        return toText(row.customer);
    case Service:
        return toText(row.service);
    case Subject:
        if (sort)
            return row.outage
                ? QVariant(static_cast<qlonglong>(row.outage->whole.start.time_since_epoch().count()))
                : QVariant();
        return boardSubject(row);
    case Credited: {
        if (!row.outage && row.causes.empty())
            return sort ? QVariant() : QVariant(Format::none());
        const Duration credited = row.outage ? row.outage->credited : row.credited;
        return sort ? QVariant(static_cast<qlonglong>(credited.count())) : QVariant(briefText(credited));
    }
    case CauseWord:
        return row.outage ? capital(words::cause(row.outage->cause)) : causesText(row.causes);
    case ClaimWords:
        if (!sort)
            return boardStateText(row);
        // By state, and by deadline inside.
        return static_cast<qlonglong>(row.state) * 4'000'000'000'000
            + (row.claim && row.claim->deadline
                   ? static_cast<qlonglong>(row.claim->deadline->time_since_epoch().count())
                   : 0);
    case Amount:
        if (!row.amount)
            return sort ? QVariant() : QVariant(Format::none());
        return sort ? QVariant(static_cast<qlonglong>(row.amount->minor))
                    : QVariant(moneyText(*row.amount, row.currency));
    }
    return {};
}

} // namespace makegood::ui

#include "moc_board_model.cpp"
