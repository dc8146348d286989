// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field_drafts.h"

#include <algorithm>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include "session/draft_store.h"

namespace makegood::ui
{

namespace
{

QString typedIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->isEditable() ? choice->currentText() : choice->currentData().toString();
    if (const auto *moment = qobject_cast<const QDateTimeEdit *>(field))
        return moment->dateTime().toString(Qt::ISODate);
    return {};
}

void typeInto(QWidget *field, const QString &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(words);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(words);
    else if (auto *choice = qobject_cast<QComboBox *>(field))
        choice->isEditable() ? choice->setEditText(words)
                             : choice->setCurrentIndex(std::max(0, choice->findData(words)));
    else if (auto *moment = qobject_cast<QDateTimeEdit *>(field))
        moment->setDateTime(QDateTime::fromString(words, Qt::ISODate));
}

} // namespace

FieldDrafts::FieldDrafts(QWidget *form)
    : QObject(form)
{
}

void FieldDrafts::setStore(DraftStore *store)
{
    m_store = store;
    if (m_store != nullptr)
        bringBack();
}

void FieldDrafts::watch(QWidget *field)
{
    m_fields.push_back({field, {}});
    // By a person alone: what a form fills in by itself is no draft.
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, &FieldDrafts::keep);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, &FieldDrafts::keep);
    else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        connect(choice, &QComboBox::activated, this, &FieldDrafts::keep);
        if (choice->lineEdit() != nullptr)
            connect(choice->lineEdit(), &QLineEdit::textEdited, this, &FieldDrafts::keep);
    }
}

bool FieldDrafts::fill(const QString &key, const std::function<void()> &fields)
{
    m_key = key;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        fields();
    }
    for (Field &field : m_fields)
        field.filled = typedIn(field.widget);
    return bringBack();
}

bool FieldDrafts::bringBack()
{
    const QJsonObject draft = m_store != nullptr && !m_key.isEmpty() ? m_store->draft(m_key) : QJsonObject();
    const QScopedValueRollback filling(m_isFilling, true);
    for (const Field &field : m_fields)
        if (const auto typed = draft.find(field.widget->objectName()); typed != draft.end())
            typeInto(field.widget, typed->toString());
    return !draft.isEmpty();
}

void FieldDrafts::keep()
{
    if (m_isFilling || m_store == nullptr || m_key.isEmpty())
        return;
    QJsonObject draft;
    for (const Field &field : m_fields)
        if (const QString typed = typedIn(field.widget); typed != field.filled)
            draft.insert(field.widget->objectName(), typed);
    if (draft.isEmpty())
        m_store->forget(m_key);
    else
        m_store->keep(m_key, draft);
}

void FieldDrafts::forget()
{
    if (m_store != nullptr && !m_key.isEmpty())
        m_store->forget(m_key);
}

} // namespace makegood::ui

#include "moc_field_drafts.cpp"
