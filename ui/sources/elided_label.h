// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPainter>
#include <QStyle>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "sla/base/floors.h"

namespace makegood::ui
{

/// One line of text that is cut in the middle where there is no room; the tip has all of it.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setToolTip(plainTip(text));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setPen(palette().color(foregroundRole()));
        p.drawText(rect(),
                   static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                       | Qt::AlignVCenter,
                   isolated(fontMetrics().elidedText(text(), Qt::ElideMiddle, width())));
    }
};

} // namespace makegood::ui
