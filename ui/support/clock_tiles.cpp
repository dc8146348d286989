// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clock_tiles.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "explain/cell_text.h"
#include "explain/clock_text.h"
#include "explain/format.h"
#include "explain/words.h"
#include "widgets/clock_ring.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr std::size_t mostTiles = 6; ///< the table has all
constexpr double tileRing = 48;

} // namespace

ClockTile::ClockTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ClockTile::setRow(const DeadlineRow &row, std::optional<Instant> since)
{
    m_row = row;
    const SupportDeadline &d = row.followUp.deadline;
    const Duration left = d.due - row.now;
    // For drawing only.
    const Duration whole = since ? d.due - *since : left;
    m_left = left <= Duration::zero() || whole <= Duration::zero()
        ? 0.0
        : static_cast<double>(left.count()) / static_cast<double>(std::max(left, whole).count());
    //: A ticket and its severity.
    m_title = tr("%1, %2").arg(toText(row.followUp.ticket), severityText(d.severity, row.severityTitle));
    m_what = words::supportClock(d.clock);
    m_stands = clockText(d.due, row.now);
    setObjectName(QStringLiteral("clockTile"));
    setAccessibleName(tr("%1: %2, %3", "ticket, what is due, clock").arg(m_title, m_what, m_stands));
    setAccessibleDescription(utcText(d.due));
    setToolTip(plainTip(tr("%1, by %2").arg(m_what, momentText(d.due, row.zone)) + QLatin1Char('\n')
                        + utcText(d.due)));
    updateGeometry();
    update();
}

// The largest unit alone; what is late has a mark of exclamation in its place.
QString ClockTile::ringText() const
{
    using namespace std::chrono;
    if (isLate())
        return QStringLiteral("!");
    const Format format(QLocale(), m_row.zone, Currency());
    const Duration left = m_row.followUp.deadline.due - m_row.now;
    for (const Duration unit : {Duration(hours(24)), Duration(hours(1)), Duration(minutes(1))})
        if (left >= unit)
            return format.inUnit(format.number(left / unit), unit);
    return format.inUnit(format.number(0), minutes(1));
}

QSize ClockTile::sizeHint() const
{
    const QFontMetrics bold(typeFont(Type::Strong, font()));
    const QFontMetrics small(typeFont(Type::Caption, font()));
    const int words = std::max({bold.horizontalAdvance(m_title), small.horizontalAdvance(m_what),
                                bold.horizontalAdvance(m_stands), scaled(120, fontMetrics())});
    const int ring = scaled(tileRing, fontMetrics());
    return {ring + std::min(words, scaled(260, fontMetrics())) + 2 * space::field + space::card,
            std::max(ring, 2 * bold.height() + small.height()) + 2 * space::one};
}

void ClockTile::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    p.setPen(QPen(Theme::colour(Role::Line, palette()), 1));
    p.setBrush(Theme::colour(underMouse() ? Role::Hover : Role::Surface, palette()));
    p.drawRoundedRect(box, space::cardRadius, space::cardRadius);
    const int ring = scaled(tileRing, fontMetrics());
    const auto place
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintClockRing(p, QRectF(place(QRect(space::field, (height() - ring) / 2, ring, ring))), m_left,
                   ringText(), isLate() ? Role::BreachFill : Role::AccentFill, palette(), font());
    const QFont bold = typeFont(Type::Strong, font());
    const QFont small = typeFont(Type::Caption, font());
    const int line = QFontMetrics(bold).height();
    int y = (height() - 2 * line - QFontMetrics(small).height()) / 2;
    const auto draw = [&](const QString &text, const QFont &type, Role role) {
        const int h = QFontMetrics(type).height();
        const QRect part
            = place(QRect(space::field + ring + space::field, y, width() - ring - 3 * space::field, h));
        p.setFont(type);
        p.setPen(Theme::colour(role, palette()));
        drawWords(
            p, part,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            QFontMetrics(type).elidedText(text, Qt::ElideRight, part.width()));
        y += h;
    };
    draw(m_title, bold, Role::Text);
    draw(m_what, small, Role::Text2);
    draw(m_stands, bold, isLate() ? Role::Breach : Role::Text2);
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(Theme::colour(Role::Focus, palette()), 2));
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius, space::cardRadius);
    }
}

void ClockTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ClockTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ClockTiles::ClockTiles(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(space::field))
{
    setObjectName(QStringLiteral("supportClocks"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    setLayout(m_flow);
    hide();
}

void ClockTiles::setRows(std::vector<DeadlineRow> rows, std::map<std::string, Instant> opened)
{
    m_rows = std::move(rows);
    m_opened = std::move(opened);
    fill();
}

void ClockTiles::setNow(Instant now)
{
    for (DeadlineRow &row : m_rows)
        row.now = now;
    fill();
}

int ClockTiles::shown() const
{
    return static_cast<int>(std::count_if(m_tiles.begin(), m_tiles.end(),
                                          [](const ClockTile *tile) { return !tile->isHidden(); }));
}

void ClockTiles::fill()
{
    const std::size_t count = std::min(m_rows.size(), mostTiles);
    while (m_tiles.size() < count) {
        auto *tile = new ClockTile;
        connect(tile, &QAbstractButton::clicked, this,
                [this, tile] { emit ticketChosen(toText(tile->ticket())); });
        m_flow->addWidget(tile);
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < count);
        if (i >= count)
            continue;
        const auto since = m_opened.find(m_rows[i].followUp.ticket);
        m_tiles[i]->setRow(m_rows[i], since == m_opened.end() ? std::nullopt : std::optional(since->second));
    }
    setVisible(count > 0);
}

} // namespace makegood::ui

#include "moc_clock_tiles.cpp"
