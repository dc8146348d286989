// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/summary_tile.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "charts/line_text.h"
#include "explain/format.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int tileInside = 14;
constexpr int partGap = 14;
constexpr int unitGap = 5;
constexpr int mostNote = 120; ///< of a count

QFont shrunk(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QPainterPath boxOf(const QRectF &r, bool roundLeft, bool roundRight)
{
    constexpr double radius = space::cardRadius;
    QPainterPath path;
    path.addRoundedRect(r, radius, radius);
    QPainterPath corners;
    if (!roundLeft)
        corners.addRect(QRectF(r.left(), r.top(), radius, r.height()));
    if (!roundRight)
        corners.addRect(QRectF(r.right() - radius, r.top(), radius, r.height()));
    return corners.isEmpty() ? path : path.united(corners);
}

} // namespace

SummaryTile::SummaryTile(const char *name, Place place, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
{
    setObjectName(QLatin1String(name));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void SummaryTile::setWords(const TileWords &words)
{
    if (m_words == words)
        return;
    m_words = words;
    QStringList figures;
    for (const TileWords::Part &part : words.parts)
        figures << part.figure + (part.unit.isEmpty() ? QString() : QLatin1Char(' ') + part.unit);
    setAccessibleName(tr("%1: %2", "what a tile counts, and its figure")
                          .arg(words.caption, figures.join(QStringLiteral(", "))));
    setAccessibleDescription(words.note);
    setToolTip(words.note.isEmpty() ? QString() : words.note.toHtmlEscaped());
    updateGeometry();
    update();
}

void SummaryTile::setCompact(bool compact)
{
    m_isCompact = compact;
    setSizePolicy(compact ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QString SummaryTile::shortWords() const
{
    return m_words.note.isEmpty() || m_words.mark ? m_words.caption : m_words.note;
}

QSize SummaryTile::sizeHint() const
{
    const QFontMetrics body(font());
    if (!m_isCompact)
        return {std::max({partsWidth(1),
                          QFontMetrics(typeFont(Type::Caption, font())).horizontalAdvance(m_words.caption)
                              + scaled(20, body),
                          countNoteWidth()})
                    + 2 * tileInside,
                heightOf(Part::Tile, body)};
    int width = scaled(16, body) + 2 * space::field + 2 * space::one + body.horizontalAdvance(shortWords());
    for (const TileWords::Part &part : m_words.parts)
        width += QFontMetrics(typeFont(Type::Strong, font())).horizontalAdvance(part.figure);
    return {width, heightOf(Part::Control, body)};
}

// A narrow tile shrinks its figure and elides its words.
QSize SummaryTile::minimumSizeHint() const
{
    const QFontMetrics body(font());
    if (m_isCompact)
        return sizeHint();
    const int caption = QFontMetrics(typeFont(Type::Caption, font())).horizontalAdvance(m_words.caption);
    const int least
        = std::max({scaled(78, body), partsWidth(0.75) + 2 * space::one,
                    caption + scaled(16, body) + 6 + 2 * space::one, countNoteWidth() + 2 * space::one});
    return {std::min(sizeHint().width(), least), heightOf(Part::Tile, body)};
}

// The few words below a count are not worth cutting: the neighbours give way.
int SummaryTile::countNoteWidth() const
{
    if (!m_words.mark)
        return 0;
    return std::min(QFontMetrics(typeFont(Type::Caption, font())).horizontalAdvance(m_words.note) + 2,
                    scaled(mostNote, fontMetrics()));
}

int SummaryTile::partsWidth(double shrink) const
{
    const QFontMetrics big(shrunk(typeFont(Type::Figure, font()), shrink));
    const QFontMetrics small(typeFont(Type::Body, font()));
    int width = 0;
    for (const TileWords::Part &part : m_words.parts) {
        width += (width > 0 ? partGap : 0) + big.horizontalAdvance(part.figure);
        if (!part.unit.isEmpty())
            width += unitGap + small.horizontalAdvance(part.unit);
    }
    return width;
}

void SummaryTile::paintBox(QPainter &painter) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool opens = m_isCompact || m_place == Place::Alone || m_place == Place::First;
    const bool closes = m_isCompact || m_place == Place::Alone || m_place == Place::Last;
    QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // Neighbours in one box share their line.
    if (!closes)
        box.adjust(mirrored ? -1 : 0, 0, mirrored ? 0 : 1, 0);
    const QPainterPath path = boxOf(box, mirrored ? closes : opens, mirrored ? opens : closes);
    const Role ground = isChecked()   ? Role::Selected
        : underMouse() && isEnabled() ? Role::Hover
                                      : Role::Surface;
    const Role line = m_words.isUrgent ? Role::BreachFill : isChecked() ? Role::Accent : Role::Line;
    painter.setPen(Theme::colour(line, palette()));
    painter.setBrush(Theme::colour(ground, palette()));
    painter.drawPath(path);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colour(Role::Focus, palette()), 2));
        painter.drawPath(boxOf(QRectF(rect()).adjusted(1, 1, -1, -1), mirrored ? closes : opens,
                               mirrored ? opens : closes));
    }
}

void SummaryTile::paintMarkAt(QPainter &painter, const QRect &where) const
{
    if (m_words.mark)
        paintMark(painter, where, *m_words.mark, Theme::isDark(palette()));
    else if (m_words.icon != nullptr)
        ui::icon(QLatin1String(m_words.icon), m_words.isUrgent && m_isCompact ? Role::Breach : Role::Text2)
            .paint(&painter, where);
}

void SummaryTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter);
    if (m_isCompact)
        paintCompact(painter);
    else
        paintFull(painter);
}

void SummaryTile::paintFull(QPainter &painter) const
{
    const QFontMetrics body(font());
    const int side = scaled(16, body);
    const int words
        = QFontMetrics(typeFont(Type::Caption, font())).horizontalAdvance(m_words.caption) + side + 6;
    const int needed = std::max({partsWidth(0.75), words, countNoteWidth()});
    const int inside = std::min(tileInside, std::max(space::one, (width() - needed) / 2));
    const QRect all = rect().adjusted(inside, scaled(10, body), -inside, -scaled(9, body));
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), all, r); };
    const int leading
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto put = [&](const QRect &where, const QFont &font, Role role, const QString &text) {
        painter.setFont(font);
        painter.setPen(Theme::colour(role, palette()));
        drawWords(painter, placed(where), leading,
                  isolated(QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width() + 1)));
    };
    const QFont caption = typeFont(m_words.isUrgent ? Type::Strong : Type::Caption, font());
    const int head = body.height();
    paintMarkAt(painter, placed(QRect(all.left(), all.top() + (head - side) / 2, side, side)));
    put(QRect(all.left() + side + 6, all.top(), all.width() - side - 6, head), caption,
        m_words.isUrgent ? Role::Text : Role::Text2, m_words.caption);

    const QFont small = typeFont(Type::Caption, font());
    const int foot = QFontMetrics(small).height();
    int left = all.left();
    const double fit = partsWidth(1) <= all.width() ? 1.0 : 0.75;
    const QFont big = shrunk(typeFont(Type::Figure, font()), fit);
    const QRect middle(all.left(), all.top() + head, all.width(), all.height() - head - foot);
    const int base = middle.top() + (middle.height() + QFontMetrics(big).ascent()) / 2 - 1;
    for (const TileWords::Part &part : m_words.parts) {
        const auto piece = [&](const QFont &font, Role role, const QString &text) {
            const int width = QFontMetrics(font).horizontalAdvance(text);
            if (left + width > all.right() + 2)
                return; // what has no room is in the tool tip
            painter.setFont(font);
            painter.setPen(Theme::colour(role, palette()));
            const QRect where = placed(
                QRect(left, base - QFontMetrics(font).ascent(), width + 1, QFontMetrics(font).height()));
            drawWords(painter, where, leading, text);
            left += width;
        };
        left += left > all.left() ? partGap : 0;
        piece(big, Role::Text, part.figure);
        if (!part.unit.isEmpty()) {
            left += unitGap;
            piece(typeFont(Type::Body, font()), Role::Text2, part.unit);
        }
    }
    int from = all.left();
    if (m_words.noteMark) {
        const int dot = QFontMetrics(small).ascent();
        paintMark(painter, placed(QRect(from, all.bottom() - foot + (foot - dot) / 2 + 1, dot, dot)),
                  *m_words.noteMark, Theme::isDark(palette()));
        from += dot + 6;
    }
    const int room = all.right() - from + 1;
    put(QRect(from, all.bottom() - foot + 1, room, foot), small, Role::Text2, noteFor(room));
}

// The longest wording that fits whole, so that no amount is cut in two; else the shortest.
QString SummaryTile::noteFor(int width) const
{
    const QFontMetrics small(typeFont(Type::Caption, font()));
    QString note = m_words.note;
    for (const QString &shorter : m_words.shorter) {
        if (small.horizontalAdvance(note) <= width + 1)
            break;
        note = shorter;
    }
    return note;
}

void SummaryTile::paintCompact(QPainter &painter) const
{
    const QFontMetrics body(font());
    const int side = scaled(16, body);
    const QRect all = rect().adjusted(space::field, 0, -space::field, 0);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), all, r); };
    const int leading
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    paintMarkAt(painter, placed(QRect(all.left(), all.center().y() - side / 2, side, side)));
    int left = all.left() + side + space::one;
    const auto put = [&](const QFont &font, const QString &text) {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        painter.setFont(font);
        drawWords(painter, placed(QRect(left, all.top(), width + 1, all.height())), leading, text);
        left += width + space::one;
    };
    painter.setPen(Theme::colour(m_words.isUrgent ? Role::Breach : Role::Text, palette()));
    for (const TileWords::Part &part : m_words.parts)
        put(typeFont(Type::Strong, font()), part.figure);
    put(font(), shortWords());
}

void SummaryTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SummaryTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace makegood::ui

#include "moc_summary_tile.cpp"
