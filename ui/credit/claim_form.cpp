// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_form.h"

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/format.h"
#include "explain/words.h"
#include "sla/ledger/claim_overlap.h"
#include "widgets/field_flow.h"
#include "widgets/heading.h"
#include "widgets/named.h"

namespace makegood::ui
{

ClaimForm::ClaimForm(QWidget *parent)
    : QWidget(parent)
    , m_draft(named(new QPlainTextEdit, "claimDraft", tr("Text of the claim")))
    , m_copy(named(new QPushButton(tr("&Copy the text")), "claimCopy", tr("Copy the text of the claim")))
    , m_export(named(new QPushButton(tr("Sa&ve with its proof…")), "claimExport",
                     tr("Save the claim and its proof as files")))
    , m_state(named(new QComboBox, "claimState", tr("What became of the claim")))
    , m_amount(named(new QLineEdit, "claimAmount", tr("Amount")))
    , m_note(named(new QLineEdit, "claimNote", tr("Note")))
    , m_save(named(new QPushButton(tr("&Record")), "claimSave", tr("Record what became of the claim")))
    , m_takeBack(named(new QPushButton(tr("Not &filed after all")), "claimTakeBack",
                       tr("Remove what is recorded of the claim")))
    , m_problem(named(new QLabel, "claimProblem", tr("What stands against it")))
    , m_history(named(new QLabel, "claimHistory", tr("What was recorded of the claim")))
{
    setObjectName(QStringLiteral("claimForm"));
    m_draft->setReadOnly(true);
    m_draft->setTabChangesFocus(true);
    m_draft->setMinimumHeight(11 * fontMetrics().lineSpacing());
    m_note->setPlaceholderText(tr("number of the ticket, words of the provider"));
    for (QLabel *label : {m_problem, m_history}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (const std::string_view state : wordsOf<ClaimState>)
        if (isRecorded(*fromWord<ClaimState>(state)))
            m_state->addItem(words::claimState(std::string(state)), toText(std::string(state)));

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(new Heading(tr("Claim draft"), 1.0));
    box->addWidget(m_draft);
    auto *fields = new FieldFlow;
    fields->addButton(m_copy);
    fields->addButton(m_export);
    fields->addField(tr("State"), m_state);
    fields->addField(tr("Amount"), m_amount);
    fields->addField(tr("Note"), m_note, true);
    fields->addButton(m_save);
    fields->addButton(m_takeBack);
    box->addWidget(fields);
    box->addWidget(m_problem);
    box->addWidget(m_history);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_draft->toPlainText()); });
    connect(m_export, &QPushButton::clicked, this, [this] { emit papersWanted(m_papers); });
    connect(m_amount, &QLineEdit::textChanged, this, &ClaimForm::check);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ClaimForm::check);
    connect(m_save, &QPushButton::clicked, this, &ClaimForm::record);
    connect(m_takeBack, &QPushButton::clicked, this, &ClaimForm::takeBack);
    clear();
}

void ClaimForm::showClaim(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                          const ClaimRow &row, std::shared_ptr<const CaseData> terms,
                          const ContractLedger &ledger)
{
    // Keep what is being typed when the clock advances.
    const bool same = !isHidden() && m_contract == evaluation->contract && m_before == row.stored
        && m_claim.service == service.service && m_claim.outageStart == row.claim.outage.start
        && m_claim.outageEnd == row.claim.outage.end && m_claim.forPeriod == row.claim.forPeriod;
    m_contract = evaluation->contract;
    m_month = evaluation->month;
    m_currency = evaluation->currency;
    m_zone = evaluation->zone;
    m_now = row.now;
    m_terms = std::move(terms);
    m_shown = row.claim;
    m_papers = claimPapers(*evaluation, service, row.claim, m_terms->policyOf(evaluation->month),
                           m_terms->evidence);
    if (m_draft->toPlainText() != m_papers.text)
        m_draft->setPlainText(m_papers.text);
    m_before = row.stored;
    const std::vector<LedgerClaim> recorded = ledgerClaims(ledger.claims);
    const LedgerClaim *other = claimOnSameTime(
        recorded, LedgerClaim{service.service, row.claim.outage, {}, {}, row.claim.forPeriod});
    m_other = other != nullptr ? std::optional(*other) : std::nullopt;
    const std::string filed = wordOf(ClaimState::Filed);
    m_claim = row.stored.value_or(
        StoredClaim{service.service, row.claim.outage.start, filed, row.amount, {}, {}, std::nullopt});
    m_claim.outageEnd = row.claim.outage.end;
    m_claim.forPeriod = row.claim.forPeriod;
    m_takeBack->setVisible(m_before.has_value());
    showHistory(ledger.history);
    if (!same) {
        m_state->setCurrentIndex(m_state->findData(toText(m_claim.state)));
        m_amount->setText(toText(formatMoney(m_claim.amount, m_currency)));
        m_note->setText(toText(m_claim.note));
    }
    show();
    check();
}

void ClaimForm::showHistory(const std::vector<ClaimMark> &history)
{
    const Format format(QLocale(), m_zone, m_currency);
    QStringList lines;
    QStringList utc;
    for (const ClaimMark &mark : history) {
        if (mark.service != m_claim.service || mark.outageStart != m_claim.outageStart
            || mark.forPeriod != m_claim.forPeriod)
            continue;
        const QString state = mark.state.empty()
            ? tr("taken back")
            : tr("%1, %2", "state and amount")
                  .arg(words::claimState(mark.state), moneyText(mark.amount, m_currency));
        QString line
            = tr("%1: %2, by %3").arg(format.instant(mark.changed.at), state, toText(mark.changed.who));
        if (!mark.note.empty() && !mark.state.empty())
            line += tr(" (%1)", "a note").arg(toText(mark.note));
        lines << line;
        utc << utcText(mark.changed.at);
    }
    m_history->setText(lines.join(QLatin1Char('\n')));
    m_history->setToolTip(utc.join(QLatin1Char('\n')));
    m_history->setVisible(!lines.isEmpty());
}

// Reasons against filing; they do not prevent recording.
QString ClaimForm::warning() const
{
    if (m_before || m_state->currentData().toString() != toText(wordOf(ClaimState::Filed)))
        return {};
    QStringList out;
    for (const std::string &id : m_shown.failingGates) {
        const auto &gates = m_terms->policyOf(m_month).gates;
        const auto gate
            = std::find_if(gates.begin(), gates.end(), [&](const Gate &one) { return one.id == id; });
        out << tr("Warning: “%1” does not hold now, and the agreement takes no claim meanwhile (%2).")
                   .arg(words::gate(id), clausesText(gate == gates.end() ? Clauses() : gate->clauses));
    }
    for (const std::string &item : m_shown.missing)
        out << tr("Warning: %1 is still missing.").arg(words::claimItem(item));
    if (m_shown.deadline && *m_shown.deadline < m_now)
        out << tr("Warning: the deadline is over.");
    return out.join(QLatin1Char('\n'));
}

void ClaimForm::check()
{
    const auto amount = parseMoney(m_amount->text().trimmed().toStdString(), m_currency);
    QString problem;
    if (!amount)
        problem = tr("The amount cannot be read: %1.").arg(toText(amount.error().text()));
    else if (m_other && !m_before)
        problem
            = (m_other->forPeriod
                   ? tr("The claim for the period from %1 covers a part of the same time. Two claims never "
                        "do: take the other one back first.")
                   : tr("The claim for the outage from %1 covers a part of the same time. Two claims never "
                        "do: take the other one back first."))
                  .arg(momentText(m_other->outage.start, m_zone));
    m_save->setEnabled(problem.isEmpty());
    if (problem.isEmpty())
        problem = warning();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ClaimForm::record()
{
    StoredClaim claim = m_claim;
    claim.state = m_state->currentData().toString().toStdString();
    claim.amount = parseMoney(m_amount->text().trimmed().toStdString(), m_currency).value_or(Money{});
    claim.note = m_note->text().trimmed().toStdString();
    claim.changed = m_before ? m_before->changed : Actor();
    if (m_before == claim)
        return; // no change
    emit saveWanted(
        ledgerRequest(m_contract, {{{m_before, claim}}, {}, {}, {}},
                      (claim.forPeriod ? tr("Claim for the period from %1: %2") : tr("Claim of %1: %2"))
                          .arg(momentText(claim.outageStart, m_zone), words::claimState(claim.state))));
}

void ClaimForm::takeBack()
{
    if (m_before)
        emit saveWanted(ledgerRequest(m_contract, {{{m_before, {}}}, {}, {}, {}},
                                      (m_before->forPeriod ? tr("Claim for the period from %1: not filed")
                                                           : tr("Claim of %1: not filed"))
                                          .arg(momentText(m_before->outageStart, m_zone))));
}

void ClaimForm::clear()
{
    m_claim = {};
    m_before.reset();
    hide();
}

} // namespace makegood::ui

#include "moc_claim_form.cpp"
