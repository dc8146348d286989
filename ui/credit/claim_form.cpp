// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_form.h"

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "credit/claim_words.h"
#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/format.h"
#include "explain/mail_message.h"
#include "explain/words.h"
#include "sla/ledger/claim_overlap.h"
#include "widgets/button_tone.h"
#include "widgets/card_frame.h"
#include "widgets/clock_ring.h"
#include "widgets/field_flow.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/mark_label.h"
#include "widgets/named.h"
#include "widgets/page_ground.h"
#include "widgets/step_line.h"
#include "widgets/type_scale.h"
#include "widgets/writes.h"

namespace makegood::ui
{

ClaimForm::ClaimForm(QWidget *parent)
    : QWidget(parent)
    , m_ring(new ClockRing)
    , m_headline(new Heading({}, 1.15))
    , m_place(plainLabel("claimPlace"))
    , m_steps(new StepLine)
    , m_subject(new Heading({}, 1.0, Heading::Tone::Plain))
    , m_sum(new Heading({}, 1.15))
    , m_items(new QGridLayout)
    , m_recipient(named(new QLineEdit, "claimRecipient", tr("Recipient of the claim")))
    , m_letterTo(new Heading({}, 0.92, Heading::Tone::Quiet))
    , m_edit(named(new QPushButton(tr("&Edit")), "claimEdit", tr("Edit the letter")))
    , m_standing(plainLabel("claimStanding"))
    , m_draft(named(new QPlainTextEdit, "claimDraft", tr("Letter of the claim")))
    , m_copy(named(new QPushButton(tr("&Copy text")), "claimCopy", tr("Copy the letter")))
    , m_export(named(new QPushButton(tr("Save as e-&mail…")), "claimExport",
                     tr("Save the claim as an e-mail with its proof")))
    , m_state(named(new QComboBox, "claimState", tr("State of the claim")))
    , m_amount(named(new QLineEdit, "claimAmount", tr("Amount")))
    , m_note(named(new QLineEdit, "claimNote", tr("Note")))
    , m_save(named(new QPushButton, "claimSave", tr("Save the state of the claim")))
    , m_takeBack(named(new QPushButton(tr("&Undo filing")), "claimTakeBack",
                       tr("Undo filing: remove what is recorded of the claim")))
    , m_problem(named(new QLabel, "claimProblem", tr("What stands against it")))
    , m_history(named(new QLabel, "claimHistory", tr("History of the claim")))
{
    setObjectName(QStringLiteral("claimForm"));
    setWrites(m_state, m_amount, m_note, m_save, m_takeBack);
    m_draft->setReadOnly(true);
    m_draft->setTabChangesFocus(true);
    m_draft->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_note->setPlaceholderText(tr("Ticket number, the provider’s answer"));
    m_recipient->setPlaceholderText(tr("The provider’s address for claims"));
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("claimHeadline"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_problem, m_history}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (const std::string_view state : wordsOf<ClaimState>)
        if (isRecorded(*fromWord<ClaimState>(state)))
            m_state->addItem(words::claimState(std::string(state)), toText(std::string(state)));
    m_edit->setCheckable(true);
    setTone(m_edit, ButtonTone::Link);
    setTone(m_save, ButtonTone::Primary);
    m_export->setIcon(icon(QStringLiteral("mail")));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    build();
    connect(m_edit, &QPushButton::toggled, this, [this](bool edits) {
        m_draft->setReadOnly(!edits);
        if (edits)
            m_draft->setFocus();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_draft->toPlainText()); });
    connect(m_export, &QPushButton::clicked, this, [this] { emit papersWanted(papers()); });
    connect(m_recipient, &QLineEdit::editingFinished, this, [this] {
        const QString address = m_recipient->text().trimmed();
        if (address.isEmpty() || isMailAddress(address))
            emit recipientChanged(address);
    });
    for (QLineEdit *field : {m_amount, m_recipient})
        connect(field, &QLineEdit::textChanged, this, &ClaimForm::check);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ClaimForm::check);
    connect(m_note, &QLineEdit::textChanged, this, &ClaimForm::keep);
    connect(m_draft, &QPlainTextEdit::textChanged, this, &ClaimForm::keep);
    connect(m_save, &QPushButton::clicked, this, &ClaimForm::record);
    connect(m_takeBack, &QPushButton::clicked, this, &ClaimForm::takeBack);
    clear();
}

void ClaimForm::build()
{
    auto *clock = new QHBoxLayout;
    clock->setSpacing(space::card);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_headline);
    words->addWidget(m_place);
    words->addStretch(1);
    clock->addWidget(m_ring);
    clock->addLayout(words, 1);

    auto *card = new CardFrame(CardFrame::Tone::Quiet);
    auto *sum = new QHBoxLayout;
    m_subject->setWordWrap(true);
    sum->addWidget(m_subject, 1);
    sum->addWidget(m_sum, 0, Qt::AlignTop);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::field, space::field, space::field, space::field);
    inside->setSpacing(space::one);
    inside->addLayout(sum);
    m_items->setHorizontalSpacing(space::one);
    m_items->setVerticalSpacing(space::half);
    m_items->setColumnStretch(2, 1);
    inside->addLayout(m_items);

    auto *letter = new QHBoxLayout;
    letter->addWidget(m_letterTo, 1);
    letter->addWidget(m_edit);
    auto *actions = new FieldFlow;
    actions->addField(tr("To"), m_recipient, true);
    actions->addButton(m_export);
    actions->addButton(m_copy);
    auto *outcome = new FieldFlow;
    outcome->addField(tr("State"), m_state);
    outcome->addField(tr("Amount"), m_amount);
    outcome->addField(tr("Note"), m_note, true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::one);
    bar->addWidget(m_standing, 1);
    bar->addWidget(m_takeBack, 0, Qt::AlignBottom); // where they are, however many lines are said
    bar->addWidget(m_save, 0, Qt::AlignBottom);

    // What does not fit scrolls, and gets no wider than the panel; what files the claim stays in sight.
    auto *content = new QWidget;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("claimScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *foot = new PageGround(Role::Surface2, Qt::TopEdge);
    foot->setLayout(bar);
    bar->setContentsMargins(space::card, space::field, space::card, space::field);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(foot);

    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(space::card, space::card, space::card, space::card);
    box->setSpacing(space::field);
    box->addLayout(clock);
    box->addWidget(m_steps);
    box->addWidget(card);
    box->addLayout(letter);
    box->addWidget(m_draft, 1);
    box->addWidget(actions);
    box->addWidget(outcome);
    box->addWidget(m_problem);
    box->addWidget(m_history);
}

void ClaimForm::showClaim(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                          const ClaimRow &row, std::shared_ptr<const CaseData> terms,
                          const ContractLedger &ledger)
{
    // Keep what is being typed when the clock advances.
    const bool same = !isHidden() && m_contract == evaluation->contract && m_before == row.stored
        && m_claim.service == service.service && m_claim.outageStart == row.claim.outage.start
        && m_claim.outageEnd == row.claim.outage.end && m_claim.forPeriod == row.claim.forPeriod;
    m_isFilling = true;
    m_contract = evaluation->contract;
    m_month = evaluation->month;
    m_currency = evaluation->currency;
    m_zone = evaluation->zone;
    m_now = row.now;
    m_terms = std::move(terms);
    m_shown = row.claim;
    m_papers = claimPapers(*evaluation, service, row.claim, m_terms->policyOf(evaluation->month),
                           m_terms->evidence);
    if (!same || m_draft->isReadOnly()) {
        m_edit->setChecked(false);
        if (m_draft->toPlainText() != m_papers.text)
            m_draft->setPlainText(m_papers.text);
    }
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
    //: A customer and a service.
    m_subject->setText(tr("%1, %2").arg(toText(evaluation->customer), toText(service.service)));
    m_sum->setText(moneyText(row.amount, m_currency));
    m_letterTo->setText(tr("Letter to %1").arg(toText(m_terms->policyOf(m_month).provider)));
    showClock(row);
    showRequirements(service);
    showHistory(ledger.history);
    if (!same) {
        m_state->setCurrentIndex(m_state->findData(toText(m_claim.state)));
        m_suggested = toText(formatMoney(m_claim.amount, m_currency));
        m_amount->setText(m_suggested);
        m_note->setText(toText(m_claim.note));
        bringBack();
    }
    m_isFilling = false;
    show();
    check();
}

void ClaimForm::showClock(const ClaimRow &row)
{
    const ClaimWords words = claimWords(row, m_terms->policyOf(m_month));
    m_ring->setClock(words.left, words.ring, words.role, words.exact);
    m_headline->setText(words.headline);
    m_headline->setToolTip(words.exact);
    m_place->setText(words.place);
    m_place->setVisible(!words.place.isEmpty());
    m_standing->setText(words.standing);
    m_steps->setSteps({tr("Draft"), tr("Filed"), tr("Granted"), tr("On invoice")}, words.step);
}

// What the agreement requires, with a mark and its value.
void ClaimForm::showRequirements(const ServiceResult &service)
{
    while (QLayoutItem *item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Policy &policy = m_terms->policyOf(m_month);
    if (!policy.claim)
        return;
    const Format format(QLocale(), m_zone, m_currency);
    int line = 0;
    for (const std::string &item : policy.claim->requirements) {
        const auto &missing = m_shown.missing;
        const bool lacks = std::find(missing.begin(), missing.end(), item) != missing.end();
        auto *mark = new MarkLabel(lacks ? Mark::AtRisk : Mark::Kept, lacks ? tr("missing") : tr("given"));
        QString value;
        if (item == wordOf(ClaimItem::Service))
            value = toText(service.service);
        else if (item == wordOf(ClaimItem::OutageTime))
            value = format.interval(m_shown.outage);
        else if (item == wordOf(ClaimItem::OutageLength))
            value = briefText(m_shown.outage.length());
        else if (lacks)
            value = tr("missing");
        auto *name = new Heading(words::claimItem(item), 1.0, Heading::Tone::Plain);
        name->setWordWrap(true);
        auto *given = new Heading(value, 0.92, Heading::Tone::Quiet);
        given->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        given->setWordWrap(true);
        m_items->addWidget(mark, line, 0, Qt::AlignTop);
        m_items->addWidget(name, line, 1);
        m_items->addWidget(given, line, 2);
        ++line;
    }
}

ClaimPapers ClaimForm::papers() const
{
    ClaimPapers out = m_papers;
    out.text = m_draft->toPlainText();
    const QString to = m_recipient->text().trimmed();
    out.recipient = isMailAddress(to) ? to : QString();
    return out;
}

void ClaimForm::setRecipient(const QString &address)
{
    if (!m_recipient->hasFocus())
        m_recipient->setText(address);
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
            ? tr("filing undone")
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
        out << tr("“%1” does not hold now, and the agreement takes no claim meanwhile (%2).")
                   .arg(words::gate(id), clausesText(gate == gates.end() ? Clauses() : gate->clauses));
    }
    for (const std::string &item : m_shown.missing)
        out << tr("Still missing: %1.").arg(words::claimItem(item));
    if (m_shown.deadline && *m_shown.deadline < m_now)
        out << tr("The deadline is over.");
    return out.join(QLatin1Char('\n'));
}

void ClaimForm::check()
{
    const auto amount = parseMoney(m_amount->text().trimmed().toStdString(), m_currency);
    QString problem;
    if (!amount)
        problem = tr("Enter an amount: %1.").arg(toText(amount.error().text()));
    else if (m_other && !m_before)
        problem = (m_other->forPeriod
                       ? tr("The claim for the period from %1 covers part of the same time. Undo its filing "
                            "first.")
                       : tr("The claim for the outage from %1 covers part of the same time. Undo its filing "
                            "first."))
                      .arg(momentText(m_other->outage.start, m_zone));
    const bool files = !m_before && m_state->currentData().toString() == toText(wordOf(ClaimState::Filed));
    m_save->setText(tr("Mark as &filed"));
    m_save->setIcon(icon(QStringLiteral("send"), Role::OnAccent));
    m_save->setMinimumSize(m_save->sizeHint()); // a second click must not meet what takes the filing back
    if (!files) {
        m_save->setText(tr("&Save"));
        m_save->setIcon(QIcon());
    }
    m_save->setEnabled(problem.isEmpty());
    const QString to = m_recipient->text().trimmed();
    if (problem.isEmpty() && !to.isEmpty() && !isMailAddress(to))
        problem = tr("This is no e-mail address: it is left out of the e-mail.");
    if (problem.isEmpty())
        problem = warning();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    keep();
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
                                      (m_before->forPeriod ? tr("Filing undone for the period from %1")
                                                           : tr("Filing undone for the outage of %1"))
                                          .arg(momentText(m_before->outageStart, m_zone))));
}

void ClaimForm::clear()
{
    m_claim = {};
    m_contract.clear();
    m_before.reset();
    hide();
}

} // namespace makegood::ui

#include "moc_claim_form.cpp"
