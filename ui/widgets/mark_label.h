// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "charts/status_shape.h"

namespace makegood::ui
{

/// A mark alone; its word is for tool tip and screen readers.
class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    MarkLabel(Mark mark, const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace makegood::ui
