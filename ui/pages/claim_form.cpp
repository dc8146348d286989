// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claim_form.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "explain/claim_draft.h"
#include "explain/words.h"
#include "models/cell_text.h"
#include "widgets/heading.h"

namespace makegood
{

namespace
{

template <typename Field> Field *named(Field *field, const char *name, const QString &accessibleName)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessibleName);
    return field;
}

} // namespace

ClaimForm::ClaimForm(QWidget *parent)
    : QWidget(parent)
    , m_draft(named(new QPlainTextEdit, "claimDraft", tr("Text of the claim")))
    , m_copy(named(new QPushButton(tr("&Copy the text")), "claimCopy", tr("Copy the text of the claim")))
    , m_state(named(new QComboBox, "claimState", tr("What became of the claim")))
    , m_amount(named(new QLineEdit, "claimAmount", tr("Amount")))
    , m_note(named(new QLineEdit, "claimNote", tr("Note")))
    , m_problem(new QLabel)
    , m_save(named(new QPushButton(tr("&Record")), "claimSave", tr("Record what became of the claim")))
{
    setObjectName(QStringLiteral("claimForm"));
    m_draft->setReadOnly(true);
    m_draft->setTabChangesFocus(true);
    m_draft->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_note->setPlaceholderText(tr("number of the ticket, words of the provider"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    for (const char *state : {"filed", "granted", "refused", "applied"})
        m_state->addItem(words::claimState(std::string(state)), QLatin1String(state));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(new Heading(tr("Claim draft"), 1.0), 0, 0, 1, 5);
    grid->addWidget(m_draft, 1, 0, 1, 5);
    const auto caption = [&](const QString &text, QWidget *field, int column) {
        auto *label = new Heading(text, 0.9, Heading::Tone::Quiet);
        label->setBuddy(field);
        grid->addWidget(label, 2, column);
        grid->addWidget(field, 3, column);
    };
    grid->addWidget(m_copy, 3, 0);
    caption(tr("State"), m_state, 1);
    caption(tr("Amount"), m_amount, 2);
    caption(tr("Note"), m_note, 3);
    grid->addWidget(m_save, 3, 4);
    grid->addWidget(m_problem, 4, 0, 1, 5);
    grid->setColumnStretch(3, 1);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_draft->toPlainText()); });
    connect(m_amount, &QLineEdit::textChanged, this, &ClaimForm::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        StoredClaim claim = m_claim;
        claim.state = m_state->currentData().toString().toStdString();
        claim.amount = parseMoney(m_amount->text().trimmed().toStdString(), m_currency).value_or(Money{});
        claim.note = m_note->text().trimmed().toStdString();
        emit saveWanted(claim);
    });
    clear();
}

void ClaimForm::showClaim(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                          const ClaimRow &row, const CaseData &terms)
{
    m_currency = evaluation->currency;
    m_draft->setPlainText(claimDraft(*evaluation, service, row.claim, terms.policy, terms.evidence));
    m_claim = row.stored.value_or(StoredClaim{
        service.service, row.claim.outage.start, "filed", claimedAmount(service, row.claim), {}, {}});
    m_state->setCurrentIndex(m_state->findData(toText(m_claim.state)));
    m_amount->setText(toText(formatMoney(m_claim.amount, m_currency)));
    m_note->setText(toText(m_claim.note));
    show();
    check();
}

void ClaimForm::check()
{
    const auto amount = parseMoney(m_amount->text().trimmed().toStdString(), m_currency);
    m_problem->setText(amount ? QString()
                              : tr("The amount cannot be read: %1.").arg(toText(amount.error().text())));
    m_problem->setVisible(!amount);
    m_save->setEnabled(amount.has_value());
}

void ClaimForm::clear()
{
    m_claim = {};
    hide();
}

} // namespace makegood
