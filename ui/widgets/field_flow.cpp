// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_flow.h"

#include <QVBoxLayout>

#include "widgets/flow_layout.h"
#include "widgets/heading.h"

namespace makegood::ui
{

namespace
{
constexpr int fieldGap = 6;
}

FieldFlow::FieldFlow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(fieldGap, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldFlow::addField(const QString &caption, QWidget *field, bool grows)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new Heading(caption, 0.9, Heading::Tone::Quiet);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    box->setSizePolicy(grows ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (!grows)
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    add(box);
}

void FieldFlow::addButton(QWidget *button)
{
    add(button);
}

void FieldFlow::add(QWidget *widget)
{
    layout()->addWidget(widget);
    layout()->setAlignment(widget, Qt::AlignBottom);
}

} // namespace makegood::ui

#include "moc_field_flow.cpp"
