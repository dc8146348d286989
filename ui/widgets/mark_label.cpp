// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mark_label.h"

#include <algorithm>

#include <QPainter>

#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

MarkLabel::MarkLabel(Mark mark, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setAccessibleName(word);
    setToolTip(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MarkLabel::sizeHint() const
{
    const int side = scaled(16, fontMetrics());
    return {side, std::max(side, fontMetrics().height())};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    paintMark(p, QRectF(rect()), m_mark, Theme::isDark(palette()));
}

} // namespace makegood::ui

#include "moc_mark_label.cpp"
