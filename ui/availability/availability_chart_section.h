// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "availability/month_model.h"

namespace makegood::ui
{

/// Chart of a service's months; follows palette and font and reports clicked months. The table beside it has
/// the same figures.
class AvailabilityChartSection : public QWidget
{
    Q_OBJECT
public:
    explicit AvailabilityChartSection(QWidget *parent = nullptr);

    void setMonths(const std::vector<MonthRow> &months, Month shown);
    /// `index` counts months in reading direction.
    void onMonthClicked(std::function<void(int index)> clicked) { m_clicked = std::move(clicked); }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    class View;
    View *m_view;
    std::vector<MonthRow> m_months;
    Month m_shown{};
    std::function<void(int)> m_clicked;
};

} // namespace makegood::ui
