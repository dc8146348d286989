// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/budget_gauge.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "widgets/accessible_role.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

BudgetGauge::BudgetGauge(QWidget *parent)
    : PaintedView(parent)
{
    setObjectName(QStringLiteral("budgetGauge"));
    setAccessibleRole(this, QAccessible::Button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void BudgetGauge::setWords(const BudgetWords &words)
{
    m_words = words;
    updateGeometry();
    refresh();
}

HoverWords BudgetGauge::cardAt(int) const
{
    return {std::nullopt, tr("Error budget"), {m_words.exact}};
}

QSize BudgetGauge::sizeHint() const
{
    const QFontMetrics bold(typeFont(Type::Strong, font()));
    const QFontMetrics metrics(typeFont(Type::Caption, font()));
    const int words
        = bold.horizontalAdvance(m_words.standing) + space::card + metrics.horizontalAdvance(m_words.whole);
    return {std::max(scaled(200, fontMetrics()), words), bold.height() + scaled(20, fontMetrics())};
}

QSize BudgetGauge::minimumSizeHint() const
{
    return sizeHint(); // the words stand beside each other, whatever the language
}

PaintedView::Description BudgetGauge::description() const
{
    return {tr("Error budget: %1 %2").arg(m_words.standing, m_words.whole),
            m_words.exact + QLatin1Char('\n') + tr("Press Enter to see why.")};
}

bool BudgetGauge::handleKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter && key.key() != Qt::Key_Space)
        return false;
    emit asked();
    return true;
}

bool BudgetGauge::handleRelease(const QPoint &at)
{
    if (rect().contains(at))
        emit asked();
    return true;
}

void BudgetGauge::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont bold = typeFont(Type::Strong, font());
    const int line = QFontMetrics(bold).height();
    const QRect head(0, 0, width(), line);
    const bool over = m_words.use.used.value_or(0) > 1;
    const auto align = [this](Qt::AlignmentFlag side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter);
    };
    p.setFont(bold);
    p.setPen(Theme::colour(over ? Role::Breach : m_words.use.isAtRisk ? Role::Risk : Role::Met, palette()));
    drawWords(p, head, align(Qt::AlignLeft), m_words.standing);
    p.setFont(typeFont(Type::Caption, font()));
    p.setPen(Theme::colour(Role::Text2, palette()));
    drawWords(p, head, align(Qt::AlignRight), m_words.whole);
    const double height = scaled(budgetBarHeight, fontMetrics());
    paintBudgetBar(p, QRectF(1, line + 2, width() - 2, height), m_words.use, Theme::isDark(palette()),
                   isMirrored());
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(Theme::colour(Role::Focus, palette()), 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::chipRadius, space::chipRadius);
    }
}

} // namespace makegood::ui

#include "moc_budget_gauge.cpp"
