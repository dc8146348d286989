// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/why_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include "explain/format.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int padY = 5;
constexpr int padX = 4;

// The three parts of an item, top to bottom, at a given width.
struct Parts {
    Parts(const QStyleOptionViewItem &option, const QModelIndex &index)
        : plain(option.font)
        , bold(typeFont(Type::Strong, option.font))
        , small(typeFont(Type::Caption, option.font))
        , title(isWhole(index) ? QString() : index.data(WhyTitle).toString())
        , sentence(index.data(WhySentence).toString())
        , clauses(index.data(WhyClauses).toStringList().join(QStringLiteral(" · ")))
    {
        if (isWhole(index))
            plain = typeFont(Type::Lead, option.font);
    }

    /// The answer itself, above its reasons: one sentence in large type.
    static bool isWhole(const QModelIndex &index) { return !index.parent().isValid(); }

    int heightOf(const QFont &font, const QString &text, int width) const
    {
        if (text.isEmpty())
            return 0;
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text).height();
    }
    int height(int width) const
    {
        return heightOf(bold, title, width) + heightOf(plain, sentence, width)
            + heightOf(small, clauses, width);
    }

    QFont plain;
    QFont bold;
    QFont small;
    QString title;
    QString sentence;
    QString clauses;
};

int widthFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (tree == nullptr)
        return std::max(120, option.rect.width());
    int depth = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return std::max(80, tree->viewport()->width() - depth * tree->indentation());
}

} // namespace

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option, index);
    return {width, Parts(option, index).height(width - 2 * padX) + 2 * padY};
}

void WhyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    if (Parts::isWhole(index))
        background.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    const Parts parts(option, index);
    const QColor strong = Theme::colour(Role::Text, option.palette);
    const QColor quiet = Theme::colour(Role::Text2, option.palette);
    const auto align
        = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop))
        | Qt::TextWordWrap | Qt::TextDontClip; // Arabic letters reach below the line of the Latin font
    QRect area = option.rect.adjusted(padX, padY, -padX, -padY);
    const auto put = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        const int height = parts.heightOf(font, text, area.width());
        painter->drawText(QRect(area.left(), area.top(), area.width(), height), align,
                          option.direction == Qt::RightToLeft ? isolated(text) : text);
        area.setTop(area.top() + height);
    };
    put(parts.bold, strong, parts.title);
    put(parts.plain, Parts::isWhole(index) ? strong : quiet, parts.sentence);
    put(parts.small, quiet, parts.clauses);
    painter->restore();
}

} // namespace makegood::ui

#include "moc_why_delegate.cpp"
