// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "availability/budget_words.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// The error budget as a bar below the words for what is left of it. Enter or a click asks why.
class BudgetGauge : public PaintedView
{
    Q_OBJECT
public:
    explicit BudgetGauge(QWidget *parent = nullptr);

    void setWords(const BudgetWords &words);
    int itemAt(const QPoint &at) const override { return rect().contains(at) ? 0 : -1; }
    QRect itemRect(int) const override { return rect(); }
    HoverWords cardAt(int item) const override;
    QString tipAt(const QPoint &) const override { return m_words.exact; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void asked();

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &) override { return true; }
    bool handleRelease(const QPoint &at) override;
    void paintEvent(QPaintEvent *event) override;

private:
    BudgetWords m_words;
};

} // namespace makegood::ui
