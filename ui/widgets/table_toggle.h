// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QToolButton>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// The button of a card that shows the table of its chart in the chart's place; the key T does the same from
/// anywhere in the card.
class TableToggle : public QToolButton
{
    Q_OBJECT
public:
    /// `name` is the object name; `about` names what chart and table show.
    TableToggle(const QString &name, const QString &about, QWidget *card);

    /// Both are in a layout already: showing a widget without a parent opens a window.
    void govern(QWidget *picture, QWidget *table);

private:
    void apply();

    std::vector<std::pair<QWidget *, QWidget *>> m_pairs;
};

} // namespace makegood::ui
