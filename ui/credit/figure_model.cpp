// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/figure_model.h"

#include <QStringList>

#include "explain/cell_text.h"
#include "explain/credit_text.h"

namespace makegood::ui
{

namespace
{

QString noteText(const FigureComparison &f)
{
    QStringList notes;
    if (!f.outage)
        notes << FigureModel::tr("only in the provider’s figures");
    else if (f.theirs.empty() && f.told.empty())
        notes << FigureModel::tr("not in the provider’s figures");
    if (f.beyondMonth)
        notes << FigureModel::tr("runs past the month, so it is not compared");
    if (f.theirs.size() > 1)
        notes << FigureModel::tr("%n figures of the provider together", nullptr,
                                 static_cast<int>(f.theirs.size()));
    for (const ProviderFigure &figure : f.theirs)
        if (!figure.note.empty())
            notes << toText(figure.note);
    for (const ToldOutage &told : f.told)
        notes << (told.detail.empty()
                      ? FigureModel::tr("by the provider’s own account")
                      : FigureModel::tr("by the provider’s own account: %1").arg(toText(told.detail)));
    return notes.join(QStringLiteral("; "));
}

QVariant timeCell(const std::optional<Duration> &time, bool sort, bool difference = false)
{
    if (!time)
        return sort ? QVariant() : QVariant(QStringLiteral("–"));
    if (sort)
        return static_cast<qlonglong>(time->count());
    return difference ? differenceText(*time) : lengthText(*time);
}

QVariant moneyCell(const std::optional<Money> &amount, const Currency &currency, bool sort,
                   bool difference = false)
{
    if (!amount)
        return sort ? QVariant() : QVariant(QStringLiteral("–"));
    if (sort)
        return static_cast<qlonglong>(amount->minor);
    return difference ? differenceText(*amount, currency) : moneyText(*amount, currency);
}

} // namespace

std::vector<ComparisonRow> comparisonRows(const Evaluation &evaluation, const ServiceResult &service,
                                          const std::vector<ProviderFigure> &figures)
{
    std::vector<ComparisonRow> rows;
    for (FigureComparison &one : compareFigures(evaluation, service, figures))
        rows.push_back({std::move(one), evaluation.zone, evaluation.currency});
    return rows;
}

QString higherText(Higher higher)
{
    switch (higher) {
    case Higher::Same:
        return FigureModel::tr("the same");
    case Higher::Ours:
        return FigureModel::tr("ours");
    case Higher::Theirs:
        return FigureModel::tr("theirs");
    case Higher::Unknown:
        break;
    }
    return FigureModel::tr("unknown");
}

QString FigureModel::title(int column) const
{
    switch (column) {
    case Start:
        return tr("Outage");
    case OurTime:
        return tr("Our time");
    case TheirTime:
        return tr("Their time");
    case TimeDifference:
        return tr("Theirs less ours", "time");
    case TimeHigher:
        return tr("Longer");
    case OurAmount:
        return tr("Our amount");
    case TheirAmount:
        return tr("Their amount");
    case AmountDifference:
        return tr("Theirs less ours", "amount");
    case AmountHigher:
        return tr("Higher");
    case Note:
        return tr("Note");
    }
    return {};
}

QVariant FigureModel::cell(const ComparisonRow &row, int column, int role) const
{
    const FigureComparison &f = row.figures;
    if (role == Qt::ToolTipRole) {
        if (column == Start)
            return utcText(f.start);
        return column == Note ? QVariant(plainTip(noteText(f))) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Start:
        return sort ? QVariant(static_cast<qlonglong>(f.start.time_since_epoch().count()))
                    : QVariant(momentText(f.start, row.zone));
    case OurTime:
        return timeCell(f.ourDowntime, sort);
    case TheirTime:
        return timeCell(f.theirDowntime, sort);
    case TimeDifference:
        return timeCell(f.downtimeDifference, sort, true);
    case TimeHigher:
        return higherText(f.time);
    case OurAmount:
        return moneyCell(f.ourAmount, row.currency, sort);
    case TheirAmount:
        return moneyCell(f.theirAmount, row.currency, sort);
    case AmountDifference:
        return moneyCell(f.amountDifference, row.currency, sort, true);
    case AmountHigher:
        return higherText(f.money);
    case Note:
        return noteText(f);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_figure_model.cpp"
