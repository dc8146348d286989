// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QToolButton>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Two buttons of which one is down: the picture, or the table with the same figures.
class ViewSwitch : public QWidget
{
    Q_OBJECT
public:
    /// `picture` is the word on the first button; `about` what both of them show.
    ViewSwitch(const QString &name, const QString &picture, const QString &about, QWidget *parent = nullptr);

    /// Shows the widget that belongs to the chosen side, and hides the other one. Both have their place in a
    /// layout already: a widget without a parent would be shown as a window.
    void govern(QWidget *picture, QWidget *table);

private:
    bool showsTable() const { return m_table->isChecked(); }
    void apply();

    QToolButton *m_picture;
    QToolButton *m_table;
    std::vector<std::pair<QWidget *, QWidget *>> m_pairs;
};

} // namespace makegood::ui
