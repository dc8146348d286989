// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Fields with their captions above them, and buttons, side by side in as many rows as the width asks for.
class FieldFlow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldFlow(QWidget *parent = nullptr);

    /// `grows`: a field for words takes the width that is left.
    void addField(const QString &caption, QWidget *field, bool grows = false);
    void addButton(QWidget *button);

private:
    /// All stand on the line of their row's foot.
    void add(QWidget *widget);
};

} // namespace makegood::ui
