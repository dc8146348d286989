// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/remedy_form.h"

#include <algorithm>
#include <initializer_list>

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "session/field_drafts.h"
#include "widgets/field_flow.h"
#include "widgets/heading.h"
#include "widgets/moment_edit.h"
#include "widgets/named.h"
#include "widgets/table_view.h"
#include "widgets/writes.h"

namespace makegood::ui
{

RemedyForm::RemedyForm(QWidget *parent)
    : QWidget(parent)
    , m_remedies(new RemedyModel(this))
    , m_table(new TableView(QStringLiteral("remedies"), tr("Agreed remedies of the month")))
    , m_amount(named(new QLineEdit, "remedyAmount", tr("Amount agreed")))
    , m_by(named(new QLineEdit, "remedyBy", tr("Who agreed it")))
    , m_at(new MomentEdit(QStringLiteral("remedyAt"), tr("When it was agreed")))
    , m_reason(named(new QLineEdit, "remedyReason", tr("Reason")))
    , m_save(named(new QPushButton(tr("Record the &remedy")), "remedySave", tr("Record the agreed remedy")))
    , m_remove(named(new QPushButton(tr("Remove it")), "remedyRemove", tr("Remove the chosen remedy")))
    , m_problem(named(new QLabel, "remedyProblem", tr("What is missing")))
    , m_typed(new FieldDrafts(this))
{
    setObjectName(QStringLiteral("remedyForm"));
    //: How a moment is typed: see QDateTimeEdit::setDisplayFormat().
    m_at->setDisplayFormat(tr("d MMM yyyy HH:mm", "date and time format"));
    setWrites(m_amount, m_by, m_at, m_reason, m_save, m_remove);
    m_table->setSource(m_remedies);
    m_table->setWideColumns({RemedyModel::AgreedBy, RemedyModel::Reason});
    m_table->setEmptyText(tr("Nothing is recorded for this month."));
    m_table->setRowsShown(4);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->setSpacing(6);
    box->addWidget(new Heading(tr("Agreed remedies"), 1.0));
    box->addWidget(m_table);
    auto *fields = new FieldFlow;
    fields->addField(tr("Amount"), m_amount);
    fields->addField(tr("Agreed by"), m_by);
    fields->addField(tr("Agreed on"), m_at);
    fields->addField(tr("Reason"), m_reason, true);
    fields->addButton(m_save);
    fields->addButton(m_remove);
    box->addWidget(fields);
    box->addWidget(m_problem);
    for (QLineEdit *field : {m_amount, m_by, m_reason})
        connect(field, &QLineEdit::textChanged, this, &RemedyForm::check);
    for (QWidget *field : std::initializer_list<QWidget *>{m_amount, m_by, m_at, m_reason})
        m_typed->watch(field);
    connect(m_at, &MomentEdit::momentEdited, m_typed, &FieldDrafts::keep);
    connect(m_save, &QPushButton::clicked, this, &RemedyForm::record);
    connect(m_remove, &QPushButton::clicked, this, &RemedyForm::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RemedyForm::fill);
    check();
}

void RemedyForm::showMonth(const Evaluation &evaluation, const ServiceResult &service,
                           const Evidence &evidence, Instant now)
{
    auto rows = remedyRows(evidence, service.service, evaluation.month, evaluation.zone, evaluation.currency);
    const bool same = m_contract == evaluation.contract && m_service == service.service
        && m_month == evaluation.month
        && std::equal(rows.begin(), rows.end(), m_remedies->rows().begin(), m_remedies->rows().end(),
                      [](const RemedyRow &a, const RemedyRow &b) { return a.remedy == b.remedy; });
    m_currency = evaluation.currency;
    if (same)
        return; // keep what is being typed
    m_contract = evaluation.contract;
    m_service = service.service;
    m_month = evaluation.month;
    m_remedies->setRows(std::move(rows));
    const QStringList key{toText(m_contract), toText(m_service), toText(formatMonth(m_month)),
                          QStringLiteral("remedy")};
    m_typed->fill(key.join(QChar(0x1F)), [&] {
        for (QLineEdit *field : {m_amount, m_by, m_reason})
            field->clear();
        m_at->setMoment(std::chrono::floor<std::chrono::minutes>(now), evaluation.zone);
    });
    check();
}

void RemedyForm::clear()
{
    m_contract.clear();
    hide();
}

const AgreedRemedy *RemedyForm::chosen() const
{
    const QModelIndex at = m_table->sourceIndex(m_table->currentIndex());
    return at.isValid() ? &m_remedies->at(at.row()).remedy : nullptr;
}

void RemedyForm::fill()
{
    if (const AgreedRemedy *remedy = chosen()) {
        const Zone zone = m_remedies->rows().front().zone;
        m_amount->setText(toText(formatMoney(remedy->amount, m_currency)));
        m_by->setText(toText(remedy->by));
        m_reason->setText(toText(remedy->reason));
        m_at->setMoment(remedy->at, zone);
    }
    check();
}

void RemedyForm::check()
{
    const QString text = m_amount->text().trimmed();
    const auto amount = parseMoney(text.toStdString(), m_currency);
    QString problem;
    if (!text.isEmpty() && !amount)
        problem = tr("The amount cannot be read: %1.").arg(toText(amount.error().text()));
    else if (!text.isEmpty() && (m_by->text().trimmed().isEmpty() || m_reason->text().trimmed().isEmpty()))
        problem = tr("Who agreed it and why are recorded with it.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(amount && problem.isEmpty());
    m_remove->setEnabled(chosen() != nullptr);
}

void RemedyForm::record()
{
    AgreedRemedy remedy;
    remedy.service = m_service;
    remedy.month = m_month;
    remedy.amount = parseMoney(m_amount->text().trimmed().toStdString(), m_currency).value_or(Money{});
    remedy.by = m_by->text().trimmed().toStdString();
    remedy.at = m_at->moment();
    remedy.reason = m_reason->text().trimmed().toStdString();
    Edit<AgreedRemedy> edit{{}, remedy};
    for (const RemedyRow &row : m_remedies->rows())
        if (row.remedy.at == remedy.at)
            edit.before = row.remedy; // a remedy is known by its moment: replace it
    m_typed->forget();
    if (edit.before != edit.after)
        emit saveWanted(ledgerRequest(m_contract, {{}, {}, {}, {edit}},
                                      tr("Agreed remedy of %1").arg(moneyText(remedy.amount, m_currency))));
}

void RemedyForm::remove()
{
    if (const AgreedRemedy *remedy = chosen())
        emit saveWanted(
            ledgerRequest(m_contract, {{}, {}, {}, {{*remedy, {}}}},
                          tr("Agreed remedy of %1 removed").arg(moneyText(remedy->amount, m_currency))));
}

} // namespace makegood::ui

#include "moc_remedy_form.cpp"
