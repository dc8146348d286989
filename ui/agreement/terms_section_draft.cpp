// SPDX-License-Identifier: GPL-3.0-or-later
// The text that is edited against the stored one, and what is kept of it until it is saved.
#include "agreement/terms_section.h"

#include <utility>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include "agreement/code_edit.h"
#include "agreement/terms_draft.h"
#include "agreement/terms_form.h"
#include "explain/cell_text.h"
#include "session/draft_store.h"

namespace makegood::ui
{

const std::string &TermsSection::stored() const
{
    return m_edited == EditedText::Policy ? m_before.policyAt(heldPlace()) : m_before.contractToml;
}

bool TermsSection::isChanged() const
{
    return text().toStdString() != stored();
}

// A person begins with a field, which comes with the first check.
void TermsSection::focusFirst()
{
    if (!std::exchange(m_begins, false) || m_edited == EditedText::NewContract
        || qobject_cast<QAbstractButton *>(window()->focusWidget()) == nullptr)
        return;
    QTimer::singleShot(0, this, [this] { // once its fields are seen
        QWidget *first = m_edited == EditedText::Policy
            ? m_scope->findChild<QComboBox *>(QStringLiteral("termsFrom"))
            : nullptr;
        for (QLineEdit *line : m_form->findChildren<QLineEdit *>())
            if (first == nullptr && !line->isReadOnly())
                first = line;
        if (first != nullptr)
            first->setFocus(Qt::OtherFocusReason);
    });
}

void TermsSection::begin(const ContractTexts &before, const TermsDays &days, const TermsDraftPlace &place)
{
    const bool isFirst = m_text->document()->isEmpty();
    const bool isDraft = !isFirst && isChanged();
    if (place.store != nullptr)
        m_place = place;
    const auto kept = isFirst && m_place.store != nullptr ? termsDraftOf(m_place.store->draft(m_place.key))
                                                          : std::nullopt;
    TermsDays now = days;
    if (isDraft)
        now.held = m_days.held;
    else if (kept && kept->isOf(before))
        now.held = kept->held;
    if (m_before == before && m_days == now && !kept) {
        askForOthers(); // contracts may have come meanwhile
        return;
    }
    m_before = before;
    m_days = now;
    m_scope->setDays(m_days, m_days.next && m_before.placeOn(m_days.next) == heldPlace(), isDraft);
    if (!isDraft) {
        const QSignalBlocker quiet(m_text);
        m_why->setText(kept ? kept->why : QString());
        m_text->setPlainText(kept ? kept->text : toText(stored()));
        if (kept)
            m_scope->choose(kept->scope);
    }
    askForOthers();
    edited();
}

void TermsSection::startOver()
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(toText(stored()));
    }
    m_why->clear();
    m_scope->setDays(m_days, m_days.next && m_before.placeOn(m_days.next) == heldPlace(), false);
    askForOthers();
    edited();
}

void TermsSection::keep()
{
    if (m_place.store == nullptr)
        return;
    if (isChanged())
        m_place.store->keep(m_place.key, toJson({text(), m_why->text(), m_days.held, m_scope->choice()}));
    else
        m_place.store->forget(m_place.key);
}

} // namespace makegood::ui
