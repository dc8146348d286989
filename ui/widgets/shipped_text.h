// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Shows a text that ships with the program, written in Markdown. Never one from outside: it would be able to
/// look like the program's own words. Links open nothing.
class ShippedText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ShippedText(QWidget *parent = nullptr);

    /// `text` is a file of the resources.
    void showShipped(const QString &text);
    void showPlain(const QString &sentence);

protected:
    /// Loads nothing, from nowhere.
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace makegood::ui
