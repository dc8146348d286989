// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed for a claim and is not saved, also after the end of the program.
#include "credit/claim_form.h"

#include <algorithm>

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "explain/cell_text.h"
#include "session/draft_store.h"

namespace makegood::ui
{

QString ClaimForm::draftKey() const
{
    return QStringList{toText(m_contract), toText(m_claim.service),
                       QString::number(m_claim.outageStart.time_since_epoch().count()),
                       m_claim.forPeriod ? QStringLiteral("period") : QStringLiteral("outage")}
        .join(QChar(0x1F));
}

// What differs from what is stored, or suggested, is a draft.
void ClaimForm::keep()
{
    if (m_isFilling || m_drafts == nullptr || m_contract.empty())
        return;
    const QString state = m_state->currentData().toString();
    const QString amount = m_amount->text().trimmed();
    const QString note = m_note->text().trimmed();
    const QString letter = m_draft->toPlainText();
    const bool writes = !m_draft->isReadOnly() && letter != m_papers.text;
    if (!writes && state == toText(m_claim.state) && amount == m_suggested && note == toText(m_claim.note)) {
        m_drafts->forget(draftKey());
        return;
    }
    QJsonObject draft{{QStringLiteral("state"), state},
                      {QStringLiteral("amount"), amount},
                      {QStringLiteral("suggested"), m_suggested},
                      {QStringLiteral("note"), note},
                      {QStringLiteral("stored"), m_before ? toText(m_before->state) : QString()}};
    if (writes)
        draft.insert(QStringLiteral("letter"), letter);
    m_drafts->keep(draftKey(), draft);
}

// Unless the claim went on meanwhile, in another window or by undo.
void ClaimForm::bringBack()
{
    const QJsonObject draft = m_drafts != nullptr ? m_drafts->draft(draftKey()) : QJsonObject();
    const auto text = [&draft](const char *key) { return draft.value(QLatin1String(key)).toString(); };
    if (draft.isEmpty() || text("stored") != (m_before ? toText(m_before->state) : QString()))
        return;
    m_state->setCurrentIndex(std::max(0, m_state->findData(text("state"))));
    if (text("suggested") == m_suggested) // another figure counts by now
        m_amount->setText(text("amount"));
    m_note->setText(text("note"));
    if (draft.contains(QLatin1String("letter"))) {
        m_edit->setChecked(true);
        m_draft->setPlainText(text("letter"));
    }
}

} // namespace makegood::ui
