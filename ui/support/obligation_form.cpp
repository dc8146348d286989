// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/obligation_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "explain/cell_text.h"
#include "explain/words.h"
#include "widgets/heading.h"
#include "widgets/writes.h"

namespace makegood::ui
{

ObligationForm::ObligationForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}, 1.0))
    , m_last(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_state(new QComboBox)
    , m_evidence(new QLineEdit)
    , m_record(new QPushButton(tr("&Record")))
{
    setObjectName(QStringLiteral("obligationForm"));
    setWrites(m_state, m_evidence, m_record);
    m_last->setObjectName(QStringLiteral("obligationLast"));
    m_last->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("obligationState"));
    m_state->setAccessibleName(tr("How it went"));
    for (const ObligationState state :
         {ObligationState::Kept, ObligationState::Broken, ObligationState::NotDue, ObligationState::Unknown})
        m_state->addItem(words::obligationState(state), static_cast<int>(state));
    m_evidence->setObjectName(QStringLiteral("obligationEvidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setAccessibleDescription(tr("Evidence, required"));
    m_evidence->setPlaceholderText(tr("Such as a rota, a log, a ticket or a letter"));
    m_record->setObjectName(QStringLiteral("obligationRecord"));
    m_record->setAccessibleName(tr("Record how the obligation went"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_last, 1, 0, 1, 3);
    const auto caption = [&](const QString &text, QWidget *field, int column) {
        auto *label = new Heading(text, 0.9, Heading::Tone::Quiet);
        label->setBuddy(field);
        grid->addWidget(label, 2, column);
        grid->addWidget(field, 3, column);
    };
    caption(tr("State"), m_state, 0);
    caption(tr("Evidence"), m_evidence, 1);
    grid->addWidget(m_record, 3, 2);
    grid->setColumnStretch(1, 1);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ObligationForm::check);
    connect(m_evidence, &QLineEdit::textChanged, this, &ObligationForm::check);
    connect(m_evidence, &QLineEdit::returnPressed, m_record, &QPushButton::click);
    connect(m_record, &QPushButton::clicked, this, [this] {
        ObligationRecord record{m_shown.kind, m_shown.month, {}, {}, {}, {}};
        record.state = static_cast<ObligationState>(m_state->currentData().toInt());
        record.evidence = m_evidence->text().trimmed().toStdString();
        emit recordWanted(record);
    });
    clear();
}

void ObligationForm::showObligation(const ObligationResult &obligation, Month month, const Zone &zone)
{
    const bool isNew = m_shown.kind != obligation.kind || m_shown.month != month || isHidden();
    const ObligationRecord before = m_shown;
    m_shown = obligation.record.value_or(ObligationRecord{});
    m_shown.kind = obligation.kind;
    m_shown.month = month;
    m_title->setText(words::obligation(obligation));
    m_last->setText(obligation.record ? tr("Recorded by %1 on %2: %3.")
                                            .arg(toText(m_shown.by), momentText(m_shown.at, zone),
                                                 words::obligationState(m_shown.state))
                                      : tr("Nothing is recorded for this month. The last record counts."));
    m_last->setToolTip(obligation.record ? utcText(m_shown.at) : QString());
    // Keep what is being typed when the month is judged again.
    if (isNew || before != m_shown) {
        const auto state = obligation.record ? m_shown.state : ObligationState::Kept;
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
        m_evidence->setText(toText(m_shown.evidence));
    }
    show();
    check();
}

// A record needs evidence and a difference from the last record.
void ObligationForm::check()
{
    const auto state = static_cast<ObligationState>(m_state->currentData().toInt());
    const std::string evidence = m_evidence->text().trimmed().toStdString();
    const bool same = state == m_shown.state && (evidence == m_shown.evidence || m_shown.evidence.empty());
    m_record->setEnabled(!evidence.empty() && !same);
}

void ObligationForm::clear()
{
    m_shown = {};
    hide();
}

} // namespace makegood::ui

#include "moc_obligation_form.cpp"
