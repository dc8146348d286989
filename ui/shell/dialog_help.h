// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace makegood::ui
{

/// F1 in a dialog, which the window's own menu does not reach: opens the dialog's topic over it. Watches the
/// whole application.
class DialogHelp : public QObject
{
    Q_OBJECT
public:
    explicit DialogHelp(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void showOver(QDialog *dialog, const QString &topic);
};

} // namespace makegood::ui
