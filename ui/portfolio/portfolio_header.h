// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include "sla/time/instant.h"

namespace makegood::ui
{

/// Titles of the portfolio's columns; over the strip of months stand the first letters of the months.
class PortfolioHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit PortfolioHeader(QWidget *parent = nullptr);

    /// The last month of the strip.
    void setMonth(Month month);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString titleOf(int section) const;
    void paintLetters(QPainter *painter, const QRect &rect) const;

    Month m_month{};
};

} // namespace makegood::ui
