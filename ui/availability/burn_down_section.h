// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "charts/burn_down_chart.h"

class QChartView;

namespace makegood::ui
{

/// Chart of an error budget; follows palette and font. The table beside it has the same figures.
class BurnDownSection : public QWidget
{
    Q_OBJECT
public:
    explicit BurnDownSection(QWidget *parent = nullptr);

    void showBurnDown(std::optional<BurnDown> drawn);
    const QChart *chart() const;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QChartView *m_view;
    std::optional<BurnDown> m_data;
};

} // namespace makegood::ui
