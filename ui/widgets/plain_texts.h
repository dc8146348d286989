// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Keeps text from outside plain, in every window of the program: a label, tool tip, message or question that
/// would guess whether its text is HTML, and load files that it names, shows letters instead; and no label or
/// button shows a name whose letters are turned around, and a label stands at the leading edge of the window
/// whatever the letters of its text. Also makes
/// lists and trees copy a cell as tables do. Filters the events of the application that it is installed on; a
/// label that is meant to be rich says so with Qt::RichText.
class PlainTexts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace makegood::ui
