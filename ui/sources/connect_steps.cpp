// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/connect_steps.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "charts/line_text.h"
#include "explain/format.h"
#include "widgets/accessible_role.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int stepGap = 26;

} // namespace

QString wordFor(ConnectStep step)
{
    switch (step) {
    case ConnectStep::Kind:
        return ConnectSteps::tr("Kind");
    case ConnectStep::Address:
        return ConnectSteps::tr("Address and sign-in");
    case ConnectStep::Test:
        return ConnectSteps::tr("Test");
    case ConnectStep::Discover:
        return ConnectSteps::tr("Discover");
    case ConnectStep::Map:
        return ConnectSteps::tr("Map");
    case ConnectStep::Start:
        return ConnectSteps::tr("Start");
    }
    return {};
}

ConnectSteps::ConnectSteps(QWidget *parent)
    : PaintedView(parent)
{
    setObjectName(QStringLiteral("connectSteps"));
    setAccessibleRole(this, QAccessible::List);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    refresh();
}

void ConnectSteps::setCurrent(ConnectStep step)
{
    m_current = step;
    m_focused = static_cast<int>(step);
    refresh();
}

void ConnectSteps::setSummary(ConnectStep step, const QString &summary)
{
    m_summaries[static_cast<std::size_t>(step)] = summary;
    refresh();
}

void ConnectSteps::setReturnable(bool on)
{
    m_isReturnable = on;
    refresh();
}

bool ConnectSteps::canGoTo(int step) const
{
    return m_isReturnable && step >= 0 && step < static_cast<int>(m_current);
}

QFont ConnectSteps::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize ConnectSteps::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, topOf(connectSteps)};
}

QSize ConnectSteps::minimumSizeHint() const
{
    return {sizeHint().width(), topOf(connectSteps)};
}

int ConnectSteps::heightOf(int step) const
{
    const QString &summary = m_summaries[static_cast<std::size_t>(step)];
    int height = circle();
    if (!summary.isEmpty()) {
        const int room = std::max(40, fontMetrics().averageCharWidth() * 30 - textLeft());
        height += QFontMetrics(smallFont())
                      .boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, summary)
                      .height()
            + 2;
    }
    return height;
}

int ConnectSteps::topOf(int step) const
{
    int y = 2;
    for (int i = 0; i < step; ++i)
        y += heightOf(i) + stepGap;
    return y;
}

int ConnectSteps::itemAt(const QPoint &at) const
{
    for (int i = 0; i < connectSteps; ++i)
        if (at.y() >= topOf(i) && at.y() < topOf(i) + heightOf(i))
            return canGoTo(i) ? i : -1;
    return -1;
}

PaintedView::Description ConnectSteps::description() const
{
    QStringList done;
    for (int i = 0; i < static_cast<int>(m_current); ++i) {
        const auto step = static_cast<ConnectStep>(i);
        done << (summary(step).isEmpty() ? wordFor(step)
                                         : QStringLiteral("%1: %2").arg(wordFor(step), summary(step)));
    }
    return {tr("Step %1 of %2: %3")
                .arg(locale().toString(static_cast<int>(m_current) + 1), locale().toString(connectSteps),
                     wordFor(m_current)),
            done.isEmpty() ? QString() : tr("Done: %1").arg(done.join(QStringLiteral("; ")))};
}

bool ConnectSteps::handleKey(const QKeyEvent &key)
{
    if (const auto step = arrowStep(key); step && step->rows != 0) {
        m_focused = std::clamp(m_focused + step->rows, 0, static_cast<int>(m_current));
        refresh();
        return true;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter && key.key() != Qt::Key_Space)
        return false;
    if (canGoTo(m_focused))
        emit stepWanted(static_cast<ConnectStep>(m_focused));
    return true;
}

bool ConnectSteps::handlePress(const QPoint &at)
{
    const int step = itemAt(at);
    if (step < 0)
        return false;
    emit stepWanted(static_cast<ConnectStep>(step));
    return true;
}

void ConnectSteps::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor done = Theme::colour(Role::MetFill, palette());
    const QColor accent = Theme::colour(Role::AccentFill, palette());
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const QRect area = rect();
    for (int i = 0; i < connectSteps; ++i) {
        const auto step = static_cast<ConnectStep>(i);
        const int top = topOf(i);
        const bool isDone = i < static_cast<int>(m_current);
        const bool isCurrent = step == m_current;
        const QRectF disc = QRectF(mirrored(area, QRect(1, top, circle(), circle()))).adjusted(1, 1, -1, -1);
        if (i + 1 < connectSteps) {
            p.setPen(QPen(palette().color(QPalette::Dark), 1.5));
            p.drawLine(QPointF(disc.center().x(), disc.bottom() + 4),
                       QPointF(disc.center().x(), topOf(i + 1) - 4));
        }
        p.setPen(isDone || isCurrent ? QPen(Qt::NoPen) : QPen(quiet, 1.2));
        p.setBrush(isDone ? QBrush(done) : isCurrent ? QBrush(accent) : QBrush(base));
        p.drawEllipse(disc);
        p.setFont(titleFont());
        if (isDone) {
            QPainterPath tick;
            tick.moveTo(disc.left() + disc.width() * 0.30, disc.top() + disc.height() * 0.53);
            tick.lineTo(disc.left() + disc.width() * 0.44, disc.top() + disc.height() * 0.66);
            tick.lineTo(disc.left() + disc.width() * 0.71, disc.top() + disc.height() * 0.36);
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(base, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            p.drawPath(tick);
        } else {
            p.setPen(isCurrent ? Theme::colour(Role::OnAccent, palette()) : quiet);
            drawWords(p, disc, Qt::AlignCenter, locale().toString(i + 1));
        }
        const QRect text = mirrored(area, QRect(textLeft(), top, width() - textLeft(), heightOf(i)));
        const int lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        QFont title = titleFont();
        title.setBold(isDone || isCurrent);
        title.setUnderline(hovered() == i);
        p.setFont(title);
        p.setPen(palette().color(QPalette::WindowText));
        // Beside the middle of the disc; what it says of itself follows.
        const QRect line(text.left(), top, text.width(), circle());
        drawWords(p, line, lead | Qt::AlignVCenter, wordFor(step));
        if (!summary(step).isEmpty()) {
            p.setFont(smallFont());
            p.setPen(quiet);
            p.drawText(text.adjusted(0, circle(), 0, 4), lead | Qt::AlignTop | Qt::TextWordWrap,
                       summary(step));
        }
        if (hasFocus() && m_focused == i) {
            p.setBrush(Qt::NoBrush);
            p.setPen(focusPen());
            p.drawRoundedRect(QRectF(0.5, top - 3, width() - 1.5, heightOf(i) + 6), 6, 6);
        }
    }
}

} // namespace makegood::ui

#include "moc_connect_steps.cpp"
