// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hover_card.h"

#include <algorithm>

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

constexpr int cardPad = 12;
constexpr int cardGap = 8; ///< to the thing that it is about
constexpr int mostWidth = 320; ///< of the text at 100 %

} // namespace

HoverCard::HoverCard(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

HoverCard *HoverCard::of(const QWidget *widget)
{
    return widget->window()->findChild<HoverCard *>(QStringLiteral("hoverCard"), Qt::FindDirectChildrenOnly);
}

void HoverCard::showFor(QWidget *about, const QRect &box, const HoverWords &words)
{
    if (words.title.isEmpty()) {
        hideFor(about);
        return;
    }
    HoverCard *card = of(about);
    if (card == nullptr)
        card = new HoverCard(about->window());
    card->m_about = about;
    card->m_words = words;
    card->setFont(about->font());
    card->setLayoutDirection(about->layoutDirection());
    card->place(QRect(about->mapTo(about->window(), box.topLeft()), box.size()));
    card->show();
    card->raise();
    card->update();
}

bool HoverCard::hideFor(const QWidget *about)
{
    HoverCard *card = of(about);
    if (card == nullptr || card->m_about != about || !card->isVisible())
        return false;
    card->hide();
    return true;
}

QFont HoverCard::titleFont() const
{
    return typeFont(Type::Strong, font());
}

QFont HoverCard::lineFont() const
{
    return typeFont(Type::Caption, font());
}

int HoverCard::markSize() const
{
    return m_words.status ? scaled(16, QFontMetrics(font())) : 0;
}

int HoverCard::textWidth() const
{
    const int lead = m_words.status ? markSize() + space::one : 0;
    int width = QFontMetrics(titleFont()).horizontalAdvance(m_words.title) + lead;
    for (const QString &line : m_words.lines)
        width = std::max(width, QFontMetrics(lineFont()).horizontalAdvance(line));
    return std::min(width + 2, scaled(mostWidth, QFontMetrics(font())));
}

QSize HoverCard::sizeHint() const
{
    const int width = textWidth();
    int height = std::max(QFontMetrics(titleFont()).height(), markSize());
    for (const QString &line : m_words.lines)
        height += 2
            + QFontMetrics(lineFont())
                  .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, line)
                  .height();
    return {width + 2 * cardPad, height + 2 * cardPad - 4};
}

void HoverCard::place(const QRect &box)
{
    const QRect room = window()->rect().adjusted(space::half, space::half, -space::half, -space::half);
    QRect at(QPoint(0, 0), sizeHint().boundedTo(room.size()));
    at.moveCenter(box.center());
    at.moveTop(box.bottom() + cardGap);
    if (at.bottom() > room.bottom())
        at.moveBottom(box.top() - cardGap);
    if (at.top() < room.top()) {
        // A tall thing leaves no room above or below: beside it.
        at.moveTop(std::max(room.top(), box.center().y() - at.height() / 2));
        at.moveLeft(box.right() + cardGap + at.width() <= room.right() ? box.right() + cardGap
                                                                       : box.left() - cardGap - at.width());
    }
    at.moveLeft(std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - at.width() + 1)));
    setGeometry(at);
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(Theme::colour(Role::LineStrong, palette()), 1));
    p.setBrush(Theme::colour(Role::Surface, palette()));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::boxRadius, space::boxRadius);
    const QRect inner = rect().adjusted(cardPad, cardPad - 2, -cardPad, -cardPad + 2);
    const auto leading
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const int mark = markSize();
    const int titleHeight = std::max(QFontMetrics(titleFont()).height(), mark);
    const auto mirror = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), inner, box); };
    if (m_words.status)
        paintMark(p, mirror(QRect(inner.left(), inner.top() + (titleHeight - mark) / 2, mark, mark)),
                  markOf(*m_words.status), Theme::isDark(palette()));
    const int lead = mark > 0 ? mark + space::one : 0;
    p.setFont(titleFont());
    p.setPen(Theme::colour(Role::Text, palette()));
    drawWords(p, mirror(QRect(inner.left() + lead, inner.top(), inner.width() - lead, titleHeight)), leading,
              p.fontMetrics().elidedText(m_words.title, Qt::ElideRight, inner.width() - lead));
    p.setFont(lineFont());
    p.setPen(Theme::colour(Role::Text2, palette()));
    int y = inner.top() + titleHeight + 2;
    const int flags
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop)
        | Qt::TextWordWrap;
    for (const QString &line : m_words.lines) {
        const QRect box(inner.left(), y, inner.width(), 10'000);
        p.drawText(box, flags, line);
        y += p.fontMetrics().boundingRect(box, Qt::TextWordWrap, line).height() + 2;
    }
}

} // namespace makegood::ui

#include "moc_hover_card.cpp"
