// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/noted_field.h"

class QLabel;

namespace makegood::ui
{

/// A control under its caption, which is its buddy; `below` (absent: nothing) under the control.
QWidget *underCaption(const QString &caption, QWidget *control, QWidget *below = nullptr);

/// A form field below its caption, with a line below it that is reserved for a sentence, so that nothing
/// moves when one comes.
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of the field. An empty caption: none, for fields with a text of their own.
    LabelledField(const QString &caption, QWidget *field, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// Takes ownership of a widget that stands in the place of the sentence: there is none of those then.
    void setBelow(QWidget *below);
    void setNote(const QString &sentence, NotedField::Tone tone = NotedField::Tone::Advice);

private:
    QLabel *m_caption;
    NotedField *m_noted;
};

} // namespace makegood::ui
