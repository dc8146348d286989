// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_line.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int wordGap = 5;
constexpr int leastLine = 10; ///< between two steps

} // namespace

StepLine::StepLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QStringList &names, int current)
{
    m_names = names;
    m_current = current;
    setAccessibleName(current >= 0 && current < names.size()
                          ? tr("Step %1 of %2: %3").arg(current + 1).arg(names.size()).arg(names.at(current))
                          : QString());
    updateGeometry();
    update();
}

int StepLine::side() const
{
    return scaled(18, fontMetrics());
}

int StepLine::widthOf(int step) const
{
    const QFont font = typeFont(Type::Caption, this->font());
    QFont bold = font;
    bold.setBold(true);
    return side() + wordGap
        + std::max(QFontMetrics(font).horizontalAdvance(m_names.at(step)),
                   QFontMetrics(bold).horizontalAdvance(m_names.at(step)));
}

QSize StepLine::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_names.size(); ++i)
        width += widthOf(i) + leastLine + 2 * wordGap;
    return {width, side() + 4};
}

QSize StepLine::minimumSizeHint() const
{
    return {static_cast<int>(m_names.size()) * (side() + leastLine), side() + 4};
}

// Where the words do not fit, only the present step has them.
void StepLine::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_names.size());
    const bool allWords = sizeHint().width() - leastLine - 2 * wordGap <= width();
    const auto shown = [&](int i) { return allWords || i == m_current; };
    int used = 0;
    for (int i = 0; i < count; ++i)
        used += shown(i) ? widthOf(i) : side();
    const int line = count > 1 ? std::max(leastLine, (width() - used) / (count - 1)) : 0;
    const auto place = [this](int x, int w) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height())));
    };
    int x = 0;
    for (int i = 0; i < count; ++i) {
        const QRectF box = place(x, side());
        const QRectF circle(box.center().x() - side() / 2.0 + 0.5, box.center().y() - side() / 2.0 + 0.5,
                            side() - 1.0, side() - 1.0);
        const bool now = i == m_current;
        QFont font = typeFont(Type::Caption, this->font());
        font.setBold(now);
        p.setFont(font);
        if (i < m_current) {
            paintMark(p, circle, Mark::Kept, Theme::isDark(palette()));
        } else {
            p.setPen(QPen(Theme::colour(now ? Role::AccentFill : Role::Control, palette()), 1.2));
            p.setBrush(now ? QBrush(Theme::colour(Role::AccentFill, palette())) : QBrush(Qt::NoBrush));
            p.drawEllipse(circle);
            p.setPen(Theme::colour(now ? Role::OnAccent : Role::Text2, palette()));
            drawWords(p, circle, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        x += side();
        if (shown(i)) {
            const int w = widthOf(i) - side();
            p.setPen(Theme::colour(now ? Role::Text : Role::Text2, palette()));
            drawWords(p, place(x + wordGap, w - wordGap + 2),
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                       | Qt::AlignVCenter),
                      m_names.at(i));
            x += w;
        }
        if (i + 1 < count) {
            const QRectF gap = place(x + wordGap, std::max(0, line - 2 * wordGap));
            p.setPen(QPen(Theme::colour(Role::LineStrong, palette()), 1));
            p.drawLine(QPointF(gap.left(), gap.center().y()), QPointF(gap.right(), gap.center().y()));
            x += line;
        }
    }
}

void StepLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace makegood::ui

#include "moc_step_line.cpp"
