// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QLabel;

namespace makegood::ui
{

/// A form field with a sentence below it, updated while the user types: an error or a warning.
class NotedField : public QWidget
{
    Q_OBJECT
public:
    enum class Tone {
        Advice,
        Refusal ///< with a mark of its own, not a colour alone
    };
    /// Takes ownership of the field; the note's object name derives from the field's.
    explicit NotedField(QWidget *field, QWidget *parent = nullptr);

    /// An empty sentence hides the note. Also sets the field's accessible description.
    void setNote(const QString &sentence, Tone tone = Tone::Advice);
    /// Keeps a line free for the note while it is hidden, or not any more.
    void reserveNote(bool reserved = true);
    QString note() const { return m_sentence; }

private:
    QWidget *m_field;
    QLabel *m_note;
    QString m_sentence;
};

} // namespace makegood::ui
