// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// An entry of the rail.
class RailEntry : public QAbstractButton
{
    Q_OBJECT
public:
    RailEntry(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    void setBadge(int count, bool isDue, const QString &words);
    void setOnlyIcon(bool only);
    /// Width that the word needs in bold.
    int wordWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_quiet;
    QIcon m_chosen;
    int m_badge = 0;
    bool m_isDue = false;
    bool m_onlyIcon = false;
};

} // namespace makegood::ui
