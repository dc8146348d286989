// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_toggle.h"

#include <QShortcut>

#include "widgets/button_tone.h"
#include "widgets/icons.h"

namespace makegood::ui
{

TableToggle::TableToggle(const QString &name, const QString &about, QWidget *card)
    : QToolButton(card)
{
    setObjectName(name);
    setCheckable(true);
    setIcon(ui::icon(QStringLiteral("columns"), Role::Text2));
    setTone(this, ButtonTone::Quiet);
    setAccessibleName(tr("%1 as a table").arg(about));
    setToolTip(tr("Show as a table (T)"));
    connect(this, &QToolButton::toggled, this, &TableToggle::apply);
    connect(new QShortcut(QKeySequence(Qt::Key_T), card, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &QToolButton::toggle);
}

void TableToggle::govern(QWidget *picture, QWidget *table)
{
    m_pairs.emplace_back(picture, table);
    apply();
}

void TableToggle::apply()
{
    setToolTip(isChecked() ? tr("Show as a chart (T)") : tr("Show as a table (T)"));
    for (const auto &[picture, table] : m_pairs) {
        // Focus goes with what is shown in place of the other.
        const bool focused = picture->hasFocus() || table->hasFocus();
        picture->setVisible(!isChecked());
        table->setVisible(isChecked());
        if (focused)
            (isChecked() ? table : picture)->setFocus();
    }
}

} // namespace makegood::ui

#include "moc_table_toggle.cpp"
