// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/ledger_section.h"

#include <QComboBox>
#include <QDateEdit>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include "credit/ledger_model.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "sla/ledger/ledger_csv_text.h"
#include "widgets/date_format.h"
#include "widgets/field_flow.h"
#include "widgets/figure_label.h"
#include "widgets/figure_row.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/table_view.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

const QDate epoch(1970, 1, 1);

QDate invoiceDate(LocalDate date)
{
    return epoch.addDays(date.time_since_epoch().count());
}

LocalDate localDate(const QDate &date)
{
    return LocalDate(std::chrono::days(epoch.daysTo(date)));
}

Month monthOf(const QDate &date)
{
    return {std::chrono::year(date.year()) / date.month()};
}

} // namespace

LedgerSection::LedgerSection(QWidget *parent)
    : QWidget(parent)
    , m_granted(new FigureLabel(tr("Granted")))
    , m_invoiced(new FigureLabel(tr("On invoices")))
    , m_open(new FigureLabel(tr("Open")))
    , m_over(new FigureLabel(tr("Over")))
    , m_lines(new LedgerModel(this))
    , m_invoices(new InvoiceModel(this))
    , m_balances(new BalanceModel(this))
    , m_lineTable(new TableView(QStringLiteral("ledger"), tr("Granted credits against invoices")))
    , m_invoiceTable(new TableView(QStringLiteral("invoices"), tr("Credits on invoices")))
    , m_balanceTable(new TableView(QStringLiteral("balances"), tr("Open credits of all contracts")))
    , m_number(named(new QLineEdit, "invoiceNumber", tr("Number of the invoice")))
    , m_service(named(new QComboBox, "invoiceService", tr("Service")))
    , m_month(named(new QDateEdit, "invoiceMonth", tr("Month that the credit is for")))
    , m_dated(named(new QDateEdit, "invoiceDated", tr("Date of the invoice")))
    , m_amount(named(new QLineEdit, "invoiceAmount", tr("Credit on the invoice")))
    , m_note(named(new QLineEdit, "invoiceNote", tr("Note")))
    , m_save(named(new QPushButton(tr("Record the cre&dit")), "invoiceSave",
                   tr("Record the credit on the invoice")))
    , m_remove(named(new QPushButton(tr("Remove it")), "invoiceRemove", tr("Remove the chosen credit")))
    , m_import(named(new QPushButton(tr("&Import invoices…")), "invoiceImport",
                     tr("Import credits on invoices from a CSV file")))
    , m_export(named(new QPushButton(tr("E&xport the ledger…")), "ledgerExport",
                     tr("Export the ledger as a CSV file")))
    , m_problem(named(new QLabel, "invoiceProblem", tr("What cannot be read")))
{
    setObjectName(QStringLiteral("ledgerPart"));
    setWrites(m_number, m_service, m_month, m_dated, m_amount, m_note, m_save, m_remove, m_import);
    auto *figures = new FigureRow;
    const std::pair<FigureLabel *, const char *> names[] = {{m_granted, "ledgerGranted"},
                                                            {m_invoiced, "ledgerInvoiced"},
                                                            {m_open, "ledgerOpen"},
                                                            {m_over, "ledgerOver"}};
    for (const auto &[figure, name] : names) {
        figure->setObjectName(QLatin1String(name));
        figure->setInvitation(tr("Click to go to the ledger"), tr("Press Enter to go to the ledger"));
        figures->add(figure);
        connect(figure, &FigureLabel::activated, this,
                [this] { m_lineTable->setFocus(Qt::OtherFocusReason); });
    }
    m_lineTable->setSource(m_lines);
    m_lineTable->setWideColumns({LedgerModel::ServiceName, LedgerModel::State});
    m_lineTable->setEmptyText(tr("Nothing was granted yet, and nothing is on an invoice."));
    m_lineTable->setRowsShown(8);
    m_invoiceTable->setSource(m_invoices);
    m_invoiceTable->setWideColumns({InvoiceModel::Invoice, InvoiceModel::Note});
    m_invoiceTable->setEmptyText(tr("No credit on an invoice is recorded."));
    m_invoiceTable->setRowsShown(6);
    m_balanceTable->setSource(m_balances);
    m_balanceTable->setWideColumns({BalanceModel::CurrencyCode});
    m_balanceTable->setEmptyText(tr("No contract has a granted credit."));
    m_balanceTable->setRowsShown(5);
    setDateFormat(m_month, tr("MMM yyyy", "month format"));
    setDateFormat(m_dated, tr("d MMM yyyy", "date format"));
    m_dated->setCalendarPopup(true);
    m_import->setToolTip(tr("A CSV file with the header invoice,service,month,invoiced_on,amount,note"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(6);
    box->addWidget(figures);
    box->addWidget(new Heading(tr("By month and service"), 1.0));
    box->addWidget(m_lineTable);
    box->addWidget(new Heading(tr("Credits on invoices"), 1.0));
    box->addWidget(m_invoiceTable);
    auto *fields = new FieldFlow;
    fields->addField(tr("Invoice"), m_number);
    fields->addField(tr("Dated"), m_dated);
    fields->addField(tr("For the month"), m_month);
    fields->addField(tr("Service"), m_service);
    fields->addField(tr("Credit"), m_amount);
    fields->addField(tr("Note"), m_note, true);
    for (QPushButton *button : {m_save, m_remove, m_import, m_export})
        fields->addButton(button);
    box->addWidget(fields);
    box->addWidget(m_problem);
    box->addWidget(new Heading(tr("All contracts, by currency"), 1.0));
    box->addWidget(m_balanceTable);
    box->addStretch(1);

    for (QLineEdit *field : {m_number, m_amount})
        connect(field, &QLineEdit::textChanged, this, &LedgerSection::check);
    connect(m_save, &QPushButton::clicked, this, &LedgerSection::record);
    connect(m_remove, &QPushButton::clicked, this, &LedgerSection::remove);
    connect(m_import, &QPushButton::clicked, this, &LedgerSection::importWanted);
    connect(m_export, &QPushButton::clicked, this,
            [this] { emit exportWanted(QByteArray::fromStdString(ledgerCsv(m_contract, m_ledger))); });
    connect(m_lineTable, &QAbstractItemView::clicked, this, &LedgerSection::fillFromLine);
    connect(m_lineTable, &QAbstractItemView::activated, this, &LedgerSection::fillFromLine);
    connect(m_invoiceTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LedgerSection::fillFromInvoice);
    check();
}

void LedgerSection::showContract(const Contract &contract, const ContractLedger &ledger, Month month,
                                 Instant now)
{
    const bool same = m_contract.id == contract.id && m_rows == ledger.invoices
        && m_service->count() == static_cast<int>(contract.services.size() + contract.groups.size());
    m_contract = contract;
    m_ledger = creditLedger(contract, ledgerClaims(ledger.claims), ledger.invoices);
    const auto show
        = [&](FigureLabel *figure, Money amount) { figure->setFigure(moneyText(amount, contract.currency)); };
    show(m_granted, m_ledger.sum.granted);
    show(m_invoiced, m_ledger.sum.invoiced);
    show(m_open, m_ledger.sum.open);
    show(m_over, m_ledger.sum.over);
    m_lines->setRows(ledgerRows(m_ledger, contract.currency));
    m_export->setEnabled(!m_ledger.lines.empty());
    if (same)
        return; // keep what is being typed
    m_rows = ledger.invoices;
    m_invoices->setRows(invoiceRows(m_rows, contract.currency));
    m_service->clear();
    for (const Service &service : contract.services)
        m_service->addItem(toText(service.id));
    for (const Group &group : contract.groups)
        m_service->addItem(toText(group.id));
    fillForm({{}, contract.services.front().id, month, contract.zone.dateOf(now), {}, {}, {}, {}});
    m_amount->clear();
    if (isVisible())
        emit balancesWanted();
}

void LedgerSection::showBalances(std::vector<CurrencyBalance> balances)
{
    m_balances->setRows(std::move(balances));
}

void LedgerSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit balancesWanted();
}

const InvoiceCredit *LedgerSection::chosen() const
{
    const QModelIndex at = m_invoiceTable->sourceIndex(m_invoiceTable->currentIndex());
    return at.isValid() ? &m_invoices->at(at.row()).credit : nullptr;
}

void LedgerSection::fillForm(const InvoiceCredit &credit)
{
    m_number->setText(toText(credit.invoice));
    m_service->setCurrentText(toText(credit.service));
    m_month->setDate(invoiceDate(LocalDate(credit.month.value / 1)));
    m_dated->setDate(invoiceDate(credit.invoicedOn));
    m_amount->setText(toText(formatMoney(credit.amount, m_contract.currency)));
    m_note->setText(toText(credit.note));
    check();
}

// The open amount of the line is the default for the next invoice.
void LedgerSection::fillFromLine()
{
    const QModelIndex at = m_lineTable->sourceIndex(m_lineTable->currentIndex());
    if (!at.isValid())
        return;
    const LedgerLine &line = m_lines->at(at.row()).line;
    fillForm({m_number->text().toStdString(),
              line.service,
              line.month,
              localDate(m_dated->date()),
              line.open,
              {},
              {},
              {}});
}

void LedgerSection::fillFromInvoice()
{
    if (const InvoiceCredit *credit = chosen())
        fillForm(*credit);
    else
        check();
}

tl::expected<InvoiceCredit, QString> LedgerSection::entered() const
{
    InvoiceCredit credit;
    credit.invoice = m_number->text().trimmed().toStdString();
    credit.service = m_service->currentText().toStdString();
    credit.month = monthOf(m_month->date());
    credit.invoicedOn = localDate(m_dated->date());
    credit.note = m_note->text().trimmed().toStdString();
    const QString text = m_amount->text().trimmed();
    const auto amount = parseMoney(text.toStdString(), m_contract.currency);
    if (!text.isEmpty() && !amount)
        return tl::unexpected(tr("The amount cannot be read: %1.").arg(toText(amount.error().text())));
    if (!amount || credit.invoice.empty() || credit.service.empty())
        return tl::unexpected(QString());
    credit.amount = *amount;
    return credit;
}

void LedgerSection::check()
{
    const auto credit = entered();
    m_problem->setText(credit ? QString() : credit.error());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_save->setEnabled(credit.has_value());
    m_remove->setEnabled(chosen() != nullptr);
    m_import->setEnabled(!m_contract.id.empty());
}

void LedgerSection::record()
{
    const auto credit = entered();
    if (!credit)
        return;
    Edit<InvoiceCredit> edit{{}, *credit};
    for (const InvoiceCredit &old : m_rows)
        if (old.invoice == credit->invoice && old.service == credit->service && old.month == credit->month) {
            edit.before = old;
            edit.after->by = old.by;
            edit.after->at = old.at;
        }
    if (edit.before != edit.after)
        emit saveWanted(ledgerRequest(m_contract.id, {{}, {}, {edit}, {}},
                                      tr("Credit on invoice %1").arg(toText(credit->invoice))));
}

void LedgerSection::remove()
{
    if (const InvoiceCredit *credit = chosen())
        emit saveWanted(ledgerRequest(m_contract.id, {{}, {}, {{*credit, {}}}, {}},
                                      tr("Credit on invoice %1 removed").arg(toText(credit->invoice))));
}

void LedgerSection::clear()
{
    m_contract = {};
    m_ledger = {};
    m_rows.clear();
    for (FigureLabel *figure : {m_granted, m_invoiced, m_open, m_over})
        figure->setFigure(QStringLiteral("–"));
    m_lines->setRows({});
    m_invoices->setRows({});
    m_service->clear();
    check();
}

} // namespace makegood::ui

#include "moc_ledger_section.cpp"
