// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_switch.h"

#include <QHBoxLayout>

#include "widgets/accessible_role.h"

namespace makegood::ui
{

ViewSwitch::ViewSwitch(const QString &name, const QString &picture, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QToolButton)
    , m_table(new QToolButton)
{
    setObjectName(name);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    const auto add = [&](QToolButton *button, const QString &text, const QString &ending) {
        setAccessibleRole(button, QAccessible::RadioButton); // one of two, as radio buttons
        button->setText(text);
        button->setObjectName(name + ending);
        //: What is shown, and how: "Days: Table".
        button->setAccessibleName(tr("%1: %2", "what and how").arg(about, text));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoExclusive(true);
        box->addWidget(button);
    };
    add(m_picture, picture, QStringLiteral("Picture"));
    add(m_table, tr("Table"), QStringLiteral("Table"));
    m_picture->setChecked(true);
    connect(m_table, &QToolButton::toggled, this, &ViewSwitch::apply);
    apply();
}

void ViewSwitch::govern(QWidget *picture, QWidget *table)
{
    m_pairs.emplace_back(picture, table);
    apply();
}

void ViewSwitch::apply()
{
    // Bold, too: on dark palettes a checked button looks much like an unchecked one.
    for (QToolButton *button : {m_picture, m_table}) {
        QFont font;
        font.setBold(button->isChecked());
        button->setFont(font);
    }
    for (const auto &[picture, table] : m_pairs) {
        picture->setVisible(!showsTable());
        table->setVisible(showsTable());
    }
}

} // namespace makegood::ui

#include "moc_view_switch.cpp"
