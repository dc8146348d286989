// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_change_model.h"

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/status.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

using Side = TermsChange::Side;

QString availabilityOf(const Side &side)
{
    return side.availability ? percentText(side.availability->percent()) : Format::none();
}

QString creditOf(const Side &side, const Currency &currency)
{
    return side.judged && side.credit ? moneyText(*side.credit, currency) : Format::none();
}

QString verdictOf(const Side &side)
{
    return side.judged ? words::state(side.state) : TermsChangeModel::tr("Not judged");
}

Status statusOf(const Side &side)
{
    return side.judged ? ui::statusOf(side.state) : Status::None;
}

QString verdicts(const TermsChange &row)
{
    const QString before = verdictOf(row.before);
    const QString after = verdictOf(row.after);
    return before == after ? after : TermsChangeModel::tr("%1, was: %2").arg(after, before);
}

QString remark(const TermsChange &row)
{
    QStringList out;
    if (row.frozen)
        out << TermsChangeModel::tr("already reported");
    if (!row.after.refusal.empty())
        out << toText(row.after.refusal);
    else if (!row.before.refusal.empty())
        out << TermsChangeModel::tr("could not be judged before");
    else if (row.before.judged != row.after.judged)
        out << (row.after.judged ? TermsChangeModel::tr("a new service")
                                 : TermsChangeModel::tr("no service any more"));
    if (row.before.withheld != row.after.withheld)
        out << TermsChangeModel::tr("another amount is withheld");
    if (row.before.downtime != row.after.downtime)
        out << TermsChangeModel::tr("downtime %1, was %2")
                   .arg(lengthText(row.after.downtime), lengthText(row.before.downtime));
    if (row.claimsDiffer)
        out << TermsChangeModel::tr("other claims");
    if (row.dutiesDiffer)
        out << TermsChangeModel::tr("tickets or obligations have another result");
    return out.join(QStringLiteral("; "));
}

} // namespace

bool TermsChangeModel::isFigure(int column) const
{
    return column == AvailabilityBefore || column == AvailabilityAfter || column == CreditBefore
        || column == CreditAfter;
}

QString TermsChangeModel::title(int column) const
{
    switch (column) {
    case MonthName:
        return tr("Month");
    case Customer:
        return tr("Customer");
    case Service:
        return tr("Service");
    case AvailabilityBefore:
        return tr("Available");
    case AvailabilityAfter:
        return tr("would be");
    case VerdictAfter:
        return tr("Verdict");
    case CreditBefore:
        return tr("Credit");
    case CreditAfter:
        return tr("would be");
    case Remark:
        return tr("Remark");
    }
    return {};
}

QVariant TermsChangeModel::cell(const TermsChange &row, int column, int role) const
{
    if (role == StatusRole)
        return column == VerdictAfter ? QVariant(static_cast<int>(statusOf(row.after))) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sorts = role == SortRole;
    switch (column) {
    case MonthName:
        if (sorts)
            return toText(formatMonth(row.month));
        return Format(QLocale(), Zone(), row.currencyAfter).month(row.month);
    case Customer:
        return toText(row.customer);
    case Service:
        return toText(row.service);
    case AvailabilityBefore:
        return availabilityOf(row.before);
    case AvailabilityAfter:
        return availabilityOf(row.after);
    case VerdictAfter:
        return verdicts(row);
    case CreditBefore:
        return sorts ? QVariant(static_cast<qlonglong>(row.before.credit.value_or(Money{}).minor))
                     : QVariant(creditOf(row.before, row.currencyBefore));
    case CreditAfter:
        return sorts ? QVariant(static_cast<qlonglong>(row.after.credit.value_or(Money{}).minor))
                     : QVariant(creditOf(row.after, row.currencyAfter));
    case Remark:
        return remark(row);
    }
    return {};
}

QString shiftText(const std::vector<CreditShift> &shifts)
{
    QStringList out;
    for (const CreditShift &shift : shifts)
        out << (shift.before == shift.after
                    ? TermsChangeModel::tr("%1 as before").arg(moneyText(shift.after, shift.currency))
                    : TermsChangeModel::tr("%1, was %2")
                          .arg(moneyText(shift.after, shift.currency),
                               moneyText(shift.before, shift.currency)));
    return out.join(QStringLiteral("; "));
}

} // namespace makegood::ui

#include "moc_terms_change_model.cpp"
