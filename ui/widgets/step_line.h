// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Steps in their order with the one that is reached: numbers in circles, ticks where they are done.
class StepLine : public QWidget
{
    Q_OBJECT
public:
    explicit StepLine(QWidget *parent = nullptr);

    /// `current` is the step that is under way; steps before it are done.
    void setSteps(const QStringList &names, int current);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int side() const;
    int widthOf(int step) const;

    QStringList m_names;
    int m_current = 0;
};

} // namespace makegood::ui
