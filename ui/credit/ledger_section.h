// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "sla/policy/contract.h"
#include "store/ledger.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class BalanceModel;
class FigureLabel;
class InvoiceModel;
class LedgerModel;
class TableView;

/// Granted credits of all months against the credits on invoices, and the open credits of all contracts.
class LedgerSection : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerSection(QWidget *parent = nullptr);

    /// `month`: default of a new row.
    void showContract(const Contract &contract, const ContractLedger &ledger, Month month, Instant now);
    void showBalances(std::vector<CurrencyBalance> balances);
    void clear();

signals:
    void saveWanted(const makegood::ui::EditRequest &request);
    void importWanted();
    /// `csv`: the ledger.
    void exportWanted(const QByteArray &csv);
    /// The balances of all contracts are needed.
    void balancesWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillFromLine();
    void fillFromInvoice();
    void fillForm(const InvoiceCredit &credit);
    void check();
    void record();
    void remove();
    const InvoiceCredit *chosen() const;
    tl::expected<InvoiceCredit, QString> entered() const;

    FigureLabel *m_granted;
    FigureLabel *m_invoiced;
    FigureLabel *m_open;
    FigureLabel *m_over;
    LedgerModel *m_lines;
    InvoiceModel *m_invoices;
    BalanceModel *m_balances;
    TableView *m_lineTable;
    TableView *m_invoiceTable;
    TableView *m_balanceTable;
    QLineEdit *m_number;
    QComboBox *m_service;
    QDateEdit *m_month;
    QDateEdit *m_dated;
    QLineEdit *m_amount;
    QLineEdit *m_note;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    QLabel *m_problem;
    Contract m_contract;
    CreditLedger m_ledger;
    std::vector<InvoiceCredit> m_rows;
};

} // namespace makegood::ui
