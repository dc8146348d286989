// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Fields with captions above them, and buttons, wrapped into as many rows as the width requires.
class FieldFlow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldFlow(QWidget *parent = nullptr);

    /// `grows`: the field takes the remaining width.
    void addField(const QString &caption, QWidget *field, bool grows = false);
    void addButton(QWidget *button);

private:
    /// Aligns all items at the bottom of their row.
    void add(QWidget *widget);
};

} // namespace makegood::ui
