// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "charts/time_lanes.h"

namespace makegood::ui
{

/// What the marks of the time line mean: each with its picture, in lines as the width requires.
class TimeLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TimeLegend(QWidget *parent = nullptr);

    /// Only what occurs in the lanes.
    void showLanes(const TimeLanes &lanes);
    QStringList words() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        TimeMark::Kind kind;
        QString word;
    };
    /// Where each entry stands; the last bottom edge is the height.
    std::vector<QRect> places(int width) const;
    int side() const;

    std::vector<Entry> m_entries;
};

} // namespace makegood::ui
