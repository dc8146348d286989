// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "charts/legend.h"

namespace makegood::ui
{

/// Samples with their words, in as many lines as the width requires.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    using Entries = std::vector<std::pair<Swatch, QString>>;
    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(Entries entries);
    const Entries &entries() const { return m_entries; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont textFont() const;
    int itemWidth(const QString &text) const;
    int lineHeight() const;
    /// In reading order from the left.
    std::vector<QRect> places(int width) const;

    Entries m_entries;
};

} // namespace makegood::ui
