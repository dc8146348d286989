// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QToolButton>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Two exclusive buttons: picture, or table with the same figures.
class ViewSwitch : public QWidget
{
    Q_OBJECT
public:
    /// `picture` is the text of the first button; `about` names the content of both views.
    ViewSwitch(const QString &name, const QString &picture, const QString &about, QWidget *parent = nullptr);

    /// Shows the widget of the checked button and hides the other. Add both to a layout before: showing a
    /// widget without a parent opens a window.
    void govern(QWidget *picture, QWidget *table);

private:
    bool showsTable() const { return m_table->isChecked(); }
    void apply();

    QToolButton *m_picture;
    QToolButton *m_table;
    std::vector<std::pair<QWidget *, QWidget *>> m_pairs;
};

} // namespace makegood::ui
