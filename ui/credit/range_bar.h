// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/exact/money.h"

namespace makegood::ui
{

/// The estimate as a dot on the span from the lowest to the highest interpretation, on a scale from zero.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    explicit RangeBar(QWidget *parent = nullptr);

    void setAmounts(Money lowest, Money amount, Money highest, const QString &words);
    /// Places along the bar, for drawing: 0 is zero, 1 the end of the scale.
    double lowest() const { return m_lowest; }
    double amount() const { return m_amount; }
    double highest() const { return m_highest; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_lowest = 0;
    double m_amount = 0;
    double m_highest = 0;
};

} // namespace makegood::ui
