// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// The line below the portfolio: what the bars of the strip of months mean, and a note at its end.
class PortfolioLegend : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioLegend(QWidget *parent = nullptr);

    void setNote(const QString &note);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
};

} // namespace makegood::ui
