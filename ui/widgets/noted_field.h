// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QLabel;

namespace makegood::ui
{

/// A field of a form with a sentence below it, live while a person types: what is wrong, or odd.
class NotedField : public QWidget
{
    Q_OBJECT
public:
    enum class Tone {
        Advice,
        Refusal ///< with a mark of its own, not a colour alone
    };
    /// Takes the field over; the note is named after it.
    explicit NotedField(QWidget *field, QWidget *parent = nullptr);

    /// Without a sentence nothing is shown. It is the field's accessible description too.
    void setNote(const QString &sentence, Tone tone = Tone::Advice);
    QString note() const { return m_sentence; }

private:
    QWidget *m_field;
    QLabel *m_note;
    QString m_sentence;
};

} // namespace makegood::ui
