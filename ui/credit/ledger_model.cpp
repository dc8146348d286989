// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/ledger_model.h"

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/status.h"

namespace makegood::ui
{

namespace
{

Format plainFormat()
{
    return {QLocale(), Zone(), Currency()};
}

QVariant ledgerMoneyCell(Money amount, const Currency &currency, bool sort)
{
    return sort ? QVariant(static_cast<qlonglong>(amount.minor)) : QVariant(moneyText(amount, currency));
}

// Sort months by time, not by name.
QVariant monthCell(Month month, bool sort)
{
    return sort ? QVariant(toText(formatMonth(month))) : QVariant(plainFormat().month(month));
}

Status statusOf(Settlement settlement)
{
    switch (settlement) {
    case Settlement::Open:
        return Status::Undecided;
    case Settlement::Settled:
        return Status::Met;
    case Settlement::Over:
        break;
    }
    return Status::AtRisk;
}

} // namespace

std::vector<LedgerRow> ledgerRows(const CreditLedger &ledger, const Currency &currency)
{
    std::vector<LedgerRow> rows;
    for (const LedgerLine &line : ledger.lines)
        rows.push_back({line, currency});
    return rows;
}

std::vector<InvoiceRow> invoiceRows(const std::vector<InvoiceCredit> &credits, const Currency &currency)
{
    std::vector<InvoiceRow> rows;
    for (const InvoiceCredit &credit : credits)
        rows.push_back({credit, currency});
    return rows;
}

QString settlementText(Settlement settlement)
{
    switch (settlement) {
    case Settlement::Open:
        return LedgerModel::tr("open");
    case Settlement::Settled:
        return LedgerModel::tr("settled");
    case Settlement::Over:
        break;
    }
    return LedgerModel::tr("invoiced beyond what was granted");
}

QString LedgerModel::title(int column) const
{
    switch (column) {
    case MonthName:
        return tr("Month");
    case ServiceName:
        return tr("Service");
    case Granted:
        return tr("Granted");
    case Invoiced:
        return tr("On invoices");
    case Open:
        return tr("Open");
    case Over:
        return tr("Over");
    case State:
        return tr("State");
    }
    return {};
}

QVariant LedgerModel::cell(const LedgerRow &row, int column, int role) const
{
    const LedgerLine &line = row.line;
    if (role == StatusRole && column == State)
        return static_cast<int>(statusOf(line.settlement));
    if (role == Qt::ToolTipRole) {
        if (column == Granted)
            return tr("%n claims granted", nullptr, static_cast<int>(line.claims));
        if (column == Invoiced)
            return tr("%n credits on invoices", nullptr, static_cast<int>(line.invoices));
        return {};
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case MonthName:
        return monthCell(line.month, sort);
    case ServiceName:
        return toText(line.service);
    case Granted:
        return ledgerMoneyCell(line.granted, row.currency, sort);
    case Invoiced:
        return ledgerMoneyCell(line.invoiced, row.currency, sort);
    case Open:
        return ledgerMoneyCell(line.open, row.currency, sort);
    case Over:
        return ledgerMoneyCell(line.over, row.currency, sort);
    case State:
        return settlementText(line.settlement);
    }
    return {};
}

QString InvoiceModel::title(int column) const
{
    switch (column) {
    case Invoice:
        return tr("Invoice");
    case InvoicedOn:
        return tr("Dated");
    case MonthName:
        return tr("For the month");
    case ServiceName:
        return tr("Service");
    case Amount:
        return tr("Credit");
    case Note:
        return tr("Note");
    }
    return {};
}

QVariant InvoiceModel::cell(const InvoiceRow &row, int column, int role) const
{
    const InvoiceCredit &c = row.credit;
    if (role == Qt::ToolTipRole) {
        const bool words = column == Note || column == Invoice;
        return words ? QVariant(plainTip(toText(column == Note ? c.note : c.invoice))) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Invoice:
        return toText(c.invoice);
    case InvoicedOn:
        return sort ? QVariant(toText(formatDate(c.invoicedOn))) : QVariant(plainFormat().date(c.invoicedOn));
    case MonthName:
        return monthCell(c.month, sort);
    case ServiceName:
        return toText(c.service);
    case Amount:
        return ledgerMoneyCell(c.amount, row.currency, sort);
    case Note:
        return toText(c.note);
    }
    return {};
}

QString BalanceModel::title(int column) const
{
    switch (column) {
    case CurrencyCode:
        return tr("Currency");
    case Contracts:
        return tr("Contracts");
    case Granted:
        return tr("Granted");
    case Invoiced:
        return tr("On invoices");
    case Open:
        return tr("Open");
    case Over:
        return tr("Over");
    }
    return {};
}

QVariant BalanceModel::cell(const CurrencyBalance &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case CurrencyCode:
        return toText(row.currency.code);
    case Contracts:
        return sort ? QVariant(static_cast<qlonglong>(row.contracts))
                    : QVariant(plainFormat().number(static_cast<std::int64_t>(row.contracts)));
    case Granted:
        return ledgerMoneyCell(row.sum.granted, row.currency, sort);
    case Invoiced:
        return ledgerMoneyCell(row.sum.invoiced, row.currency, sort);
    case Open:
        return ledgerMoneyCell(row.sum.open, row.currency, sort);
    case Over:
        return ledgerMoneyCell(row.sum.over, row.currency, sort);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_ledger_model.cpp"
