// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_legend.h"

#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "charts/month_strip.h"
#include "explain/format.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr double legendBarWidth = 8;
constexpr double legendBarHeight = 16;
constexpr double goneOfLegend = 0.5;

} // namespace

PortfolioLegend::PortfolioLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("portfolioLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend of the months"));
}

void PortfolioLegend::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

QSize PortfolioLegend::sizeHint() const
{
    return {scaled(500, fontMetrics()), heightOf(Part::Control, fontMetrics())};
}

QSize PortfolioLegend::minimumSizeHint() const
{
    return {scaled(100, fontMetrics()), heightOf(Part::Control, fontMetrics())};
}

void PortfolioLegend::paintEvent(QPaintEvent *)
{
    struct Entry {
        StripMonth month;
        QString word;
    };
    const Entry entries[] = {{{Status::Met, 1}, wordFor(Status::Met)},
                             {{Status::Breached, 1}, wordFor(Status::Breached)},
                             {{Status::AtRisk, 1}, wordFor(Status::AtRisk)},
                             {{Status::Undecided, 1}, wordFor(Status::Undecided)},
                             {{Status::NoData, 1}, wordFor(Status::NoData)},
                             {{Status::OnTrack, goneOfLegend}, tr("Month still running")}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Caption, font()));
    painter.setPen(Theme::colour(Role::Text2, palette()));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect all = rect().adjusted(space::card, 0, 0, 0);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), all, r); };
    const auto side = [this](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter))
            | Qt::TextSingleLine;
    };
    const int barWidth = scaled(legendBarWidth, fontMetrics());
    const int barHeight = scaled(legendBarHeight, fontMetrics());
    int left = all.left();
    for (const Entry &entry : entries) {
        const int width = metrics.horizontalAdvance(entry.word);
        if (left + barWidth + space::one + width > all.right())
            break; // the months say it in their tool tips too
        const QRect bar = placed(QRect(left, all.center().y() - barHeight / 2, barWidth, barHeight));
        paintStripMonth(painter, bar, entry.month, Theme::isDark(palette()));
        painter.setPen(Theme::colour(Role::Text2, palette()));
        left += barWidth + space::one;
        drawWords(painter, placed(QRect(left, all.top(), width + 1, all.height())), side(Qt::AlignLeft),
                  entry.word);
        left += width + space::card;
    }
    if (!m_note.isEmpty() && left + metrics.horizontalAdvance(m_note) <= all.right())
        drawWords(painter, placed(QRect(left, all.top(), all.right() - left + 1, all.height())),
                  side(Qt::AlignRight), isolated(m_note));
}

} // namespace makegood::ui

#include "moc_portfolio_legend.cpp"
