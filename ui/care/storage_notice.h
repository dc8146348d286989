// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "sla/base/floors.h"

class QLabel;

namespace makegood::ui
{

/// Says below the page why nothing can be saved, for as long as it is so.
class StorageNotice : public QFrame
{
    Q_OBJECT
public:
    explicit StorageNotice(QWidget *parent = nullptr);

    /// Empty: everything can be saved, and nothing is shown.
    void say(const QString &why);

signals:
    void copyWanted();

private:
    QLabel *m_text;
};

} // namespace makegood::ui
