// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/ledger/credit_ledger.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct LedgerRow {
    LedgerLine line;
    Currency currency;
};

std::vector<LedgerRow> ledgerRows(const CreditLedger &ledger, const Currency &currency);

QString settlementText(Settlement settlement);

/// Granted credits against invoices, by month and service.
class LedgerModel : public RowModel<LedgerRow>
{
    Q_OBJECT
public:
    enum Column {
        MonthName,
        ServiceName,
        Granted,
        Invoiced,
        Open,
        Over,
        State,
        ColumnCount
    };
    explicit LedgerModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const LedgerRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= Granted && column <= Over; }
};

struct InvoiceRow {
    InvoiceCredit credit;
    Currency currency;
};

std::vector<InvoiceRow> invoiceRows(const std::vector<InvoiceCredit> &credits, const Currency &currency);

/// The credits on invoices.
class InvoiceModel : public RowModel<InvoiceRow>
{
    Q_OBJECT
public:
    enum Column {
        Invoice,
        InvoicedOn,
        MonthName,
        ServiceName,
        Amount,
        Note,
        ColumnCount
    };
    explicit InvoiceModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const InvoiceRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Amount; }
};

/// Open credits of all contracts, one row a currency.
class BalanceModel : public RowModel<CurrencyBalance>
{
    Q_OBJECT
public:
    enum Column {
        CurrencyCode,
        Contracts,
        Granted,
        Invoiced,
        Open,
        Over,
        ColumnCount
    };
    explicit BalanceModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const CurrencyBalance &row, int column, int role) const override;
    bool isFigure(int column) const override { return column != CurrencyCode; }
};

} // namespace makegood::ui
