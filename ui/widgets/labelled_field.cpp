// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labelled_field.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/heading.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

QWidget *underCaption(const QString &caption, QWidget *control, QWidget *below)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto *label = new QLabel(caption);
    label->setBuddy(control);
    column->addWidget(label);
    column->addWidget(control);
    if (below != nullptr)
        column->addWidget(below);
    return box;
}

LabelledField::LabelledField(const QString &caption, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_caption(new Heading(caption, 0.92, Heading::Tone::Quiet))
    , m_noted(new NotedField(field))
{
    m_caption->setBuddy(field);
    if (caption.isEmpty())
        m_caption->hide(); // never shown here: without a parent it would be a window
    m_noted->reserveNote();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::half);
    box->addWidget(m_caption);
    box->addWidget(m_noted);
}

void LabelledField::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void LabelledField::setBelow(QWidget *below)
{
    m_noted->reserveNote(false);
    layout()->addWidget(below);
}

void LabelledField::setNote(const QString &sentence, NotedField::Tone tone)
{
    m_noted->setNote(sentence, tone);
}

} // namespace makegood::ui

#include "moc_labelled_field.cpp"
