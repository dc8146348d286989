// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/why_delegate.h"

#include <QPainter>
#include <QScrollBar>
#include <QTreeView>

#include "charts/line_text.h"
#include "charts/paragraph.h"
#include "charts/status_shape.h"
#include "explain/explain.h"
#include "widgets/flat_parts.h"

namespace makegood::ui
{

namespace
{

std::optional<Mark> markOf(ReasonMark mark)
{
    switch (mark) {
    case ReasonMark::Kept:
        return Mark::Kept;
    case ReasonMark::Missed:
        return Mark::Breached;
    case ReasonMark::Partly:
        return Mark::Partly;
    case ReasonMark::Risk:
        return Mark::AtRisk;
    case ReasonMark::NoData:
        return Mark::NoData;
    case ReasonMark::None:
        break;
    }
    return std::nullopt;
}

// The step on whose spine an item stands.
QModelIndex stepOf(QModelIndex index)
{
    while (index.parent().parent().isValid())
        index = index.parent();
    return index;
}

bool isLast(const QModelIndex &index)
{
    return index.row() == index.model()->rowCount(index.parent()) - 1;
}

class WhyPainter
{
public:
    WhyPainter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_layout(option, index, WhyDelegate::widthFor(option))
        , m_isDark(Theme::isDark(option.palette))
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        switch (m_layout.kind()) {
        case WhyLayout::Kind::Answer:
            paintAnswer();
            break;
        case WhyLayout::Kind::Step:
            paintGround(m_layout.ground);
            paintSpine();
            paintWords(Role::Text, Role::Text2);
            break;
        case WhyLayout::Kind::Line:
            paintBox();
            paintSpine();
            paintWords(m_index.data(WhySum).toBool() ? Role::Text : Role::Text2, Role::Text);
            break;
        }
    }

private:
    QColor ink(Role role) const { return Theme::colour(role, m_option.palette); }
    QRect placed(const QRect &box) const
    {
        // The item may be wider than its words: see widthFor().
        const QRect room(m_option.direction == Qt::RightToLeft
                             ? m_option.rect.right() + 1 - WhyDelegate::widthFor(m_option)
                             : m_option.rect.left(),
                         m_option.rect.top(), WhyDelegate::widthFor(m_option), m_option.rect.height());
        return QStyle::visualRect(m_option.direction, room, box.translated(room.topLeft()));
    }
    void put(const QRect &box, const QFont &font, Role role, const QString &text,
             Qt::Alignment side = Qt::AlignLeft)
    {
        if (text.isEmpty() || box.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(ink(role));
        if (side == Qt::AlignLeft)
            return drawParagraph(m_painter, placed(box), m_option.direction, text);
        const auto flags = static_cast<int>(QStyle::visualAlignment(
                               m_option.direction,
                               (side & Qt::AlignVertical_Mask) != 0 ? side : side | Qt::AlignTop))
            | Qt::TextWordWrap | Qt::TextDontClip; // Arabic letters reach below the line of the Latin font
        m_painter.drawText(placed(box), flags, m_option.direction == Qt::RightToLeft ? isolated(text) : text);
    }

    void paintAnswer()
    {
        put(m_layout.textBox, m_layout.textFont, Role::Text, m_layout.sentence);
        if (flat::hasRing(m_option))
            flat::drawRing(m_painter, m_option, QRectF(placed(m_layout.ground.adjusted(-2, -2, 2, 2))),
                           space::controlRadius);
        if (m_layout.formula.isEmpty())
            return;
        flat::drawBox(m_painter, QRectF(placed(m_layout.formulaFrame)), space::boxRadius,
                      QPen(ink(Role::Line), 1), ink(Role::Surface2));
        put(m_layout.formulaBox, m_layout.formulaFont, Role::Text, m_layout.formula,
            Qt::AlignLeft | Qt::AlignVCenter);
        put(m_layout.resultBox, m_layout.resultFont, Role::Text, m_layout.result,
            Qt::AlignRight | Qt::AlignVCenter);
    }

    void paintGround(const QRect &box)
    {
        const bool chosen = m_option.state.testFlag(QStyle::State_Selected);
        const bool hovered = m_option.state.testFlag(QStyle::State_MouseOver);
        if (chosen || hovered)
            flat::drawBox(m_painter, QRectF(placed(box)), space::controlRadius, Qt::NoPen,
                          ink(chosen ? Role::Selected : Role::Hover));
        if (flat::hasRing(m_option))
            flat::drawRing(m_painter, m_option, QRectF(placed(box)), space::controlRadius);
    }

    // One quiet box round all lines of a step: the first and the last of them are round.
    void paintBox()
    {
        const QRectF box(placed(m_layout.ground));
        const bool first = m_index.row() == 0 && m_index.parent() == stepOf(m_index);
        QRectF whole = box;
        if (!first)
            whole.setTop(whole.top() - 2 * space::boxRadius);
        if (!endsBox())
            whole.setBottom(whole.bottom() + 2 * space::boxRadius);
        m_painter.save();
        m_painter.setClipRect(box, Qt::IntersectClip);
        flat::drawBox(m_painter, whole, space::boxRadius, Qt::NoPen, ink(Role::Surface2));
        m_painter.restore();
        paintGround(m_layout.ground);
    }

    bool endsBox() const
    {
        const auto *tree = qobject_cast<const QTreeView *>(m_option.widget);
        if (tree == nullptr)
            return true;
        const QModelIndex below = tree->indexBelow(m_index);
        return !below.isValid() || stepOf(below) != stepOf(m_index);
    }

    void paintSpine()
    {
        const QModelIndex step = stepOf(m_index);
        const bool isStep = m_layout.kind() == WhyLayout::Kind::Step;
        const QFontMetrics body(m_option.font);
        const QRect middle = placed(QRect(scaled(8, body), 0, 1, m_layout.height()));
        const int away = scaled(10, body);
        const int centre = placed(m_layout.dot).center().y();
        const auto line = [&](int from, int to) {
            if (to > from)
                m_painter.fillRect(QRect(middle.left(), from, 1, to - from), ink(Role::LineStrong));
        };
        if (!isStep) {
            if (!isLast(step))
                line(m_option.rect.top(), m_option.rect.bottom() + 1);
        } else {
            if (step.row() > 0)
                line(m_option.rect.top(), centre - away);
            if (!isLast(step))
                line(centre + away, m_option.rect.bottom() + 1);
        }
        const auto mark = markOf(static_cast<ReasonMark>(m_index.data(WhyMarkKind).toInt()));
        if (mark) {
            paintMark(m_painter, QRectF(placed(m_layout.dot)), *mark, m_isDark);
        } else if (isStep) {
            const double radius = scaled(4, body);
            const QPointF at(middle.left() + 0.5, centre + 0.5);
            flat::drawBox(m_painter, QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), radius,
                          QPen(ink(Role::Control), 1.5), ink(Role::Surface));
        }
    }

    void paintWords(Role title, Role text)
    {
        put(m_layout.titleBox, m_layout.titleFont, title, m_layout.title);
        put(m_layout.textBox, m_layout.textFont, text, m_layout.sentence);
        put(m_layout.valueBox, m_layout.resultFont, Role::Text, m_layout.value, Qt::AlignRight);
        put(m_layout.noteBox, m_layout.textFont, Role::Text3, m_layout.note);
        for (std::size_t i = 0; i < m_layout.chipBoxes.size(); ++i) {
            const QRect box = placed(m_layout.chipBoxes[i]);
            flat::drawBox(m_painter, QRectF(box), space::chipRadius, QPen(ink(Role::LineStrong), 1),
                          ink(Role::Surface));
            m_painter.setFont(m_layout.smallFont);
            m_painter.setPen(ink(Role::Text2));
            const QString &id = m_layout.chips.at(static_cast<qsizetype>(i));
            drawWords(m_painter, box, Qt::AlignCenter,
                      m_painter.fontMetrics().elidedText(id, Qt::ElideRight, box.width() - 6));
        }
        if (m_layout.chevron.isEmpty())
            return;
        const auto *tree = qobject_cast<const QTreeView *>(m_option.widget);
        const bool open = tree != nullptr && tree->isExpanded(m_index);
        const Qt::ArrowType folded = m_option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        flat::drawChevron(m_painter, placed(m_layout.chevron), open ? Qt::DownArrow : folded,
                          ink(Role::Text2), scaled(8, QFontMetrics(m_option.font)));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    const WhyLayout m_layout;
    const bool m_isDark;
};

} // namespace

int WhyDelegate::widthFor(const QStyleOptionViewItem &option)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (tree == nullptr)
        return std::max(160, option.rect.width());
    // The strip of the scroll bar is kept whether there is one or not: lines do not break anew.
    return std::max(160, tree->contentsRect().width() - tree->verticalScrollBar()->sizeHint().width());
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option);
    return {width, WhyLayout(option, index, width).height()};
}

void WhyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    WhyPainter(*painter, option, index).paint();
    painter->restore();
}

} // namespace makegood::ui

#include "moc_why_delegate.cpp"
