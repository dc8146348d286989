// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pill.h"

#include <utility>

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int pillPad = 10;
constexpr int pillGap = 6;

// Word and ground of a mark.
std::pair<Role, Role> rolesOf(Mark mark)
{
    switch (mark) {
    case Mark::Breached:
        return {Role::Breach, Role::BreachTint};
    case Mark::AtRisk:
    case Mark::Partly:
        return {Role::Risk, Role::RiskTint};
    case Mark::Kept:
        return {Role::Met, Role::MetTint};
    case Mark::Draft:
        return {Role::Accent, Role::InfoTint};
    case Mark::NoData:
    case Mark::Open:
    case Mark::Waiting:
        break;
    }
    return {Role::Nodata, Role::NodataTint};
}

} // namespace

Pill::Pill(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(Mark mark, const QString &words)
{
    m_kind = Kind::State;
    m_mark = mark;
    m_icon.clear();
    show(words);
}

void Pill::setWords(Kind kind, const QString &words, const QString &iconName)
{
    m_kind = kind;
    m_mark.reset();
    m_icon = iconName;
    show(words);
}

void Pill::show(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont Pill::ownFont() const
{
    QFont own = typeFont(Type::Caption, font());
    own.setBold(m_kind == Kind::State);
    return own;
}

int Pill::markSize() const
{
    return m_mark || !m_icon.isEmpty() ? scaled(14, fontMetrics()) : 0;
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(ownFont());
    const int mark = markSize();
    const int words = metrics.horizontalAdvance(m_words) + 1;
    if (m_kind == Kind::Chip)
        return {words + 12, metrics.height() + 4};
    return {words + 2 * pillPad + (mark > 0 ? mark + pillGap : 0), metrics.height() + 8};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = m_kind == Kind::Chip ? space::chipRadius : box.height() / 2;
    Role words = Role::Text2;
    QPen line(Qt::NoPen);
    QBrush ground(Qt::NoBrush);
    switch (m_kind) {
    case Kind::State:
        words = rolesOf(m_mark.value_or(Mark::Open)).first;
        ground = ink(rolesOf(m_mark.value_or(Mark::Open)).second);
        break;
    case Kind::Quiet:
        words = Role::Nodata;
        ground = ink(Role::NodataTint);
        break;
    case Kind::Provisional:
        line = QPen(ink(Role::Control), 1);
        line.setDashPattern({3, 2.5});
        ground = ink(Role::Surface);
        break;
    case Kind::Outline:
        line = QPen(ink(Role::LineStrong), 1);
        ground = ink(Role::Surface);
        break;
    case Kind::Chip:
        line = QPen(ink(Role::LineStrong), 1);
        break;
    }
    p.setPen(line);
    p.setBrush(ground);
    p.drawRoundedRect(box, radius, radius);

    const int pad = m_kind == Kind::Chip ? 6 : pillPad;
    const int mark = markSize();
    const QRect shape
        = QStyle::visualRect(layoutDirection(), rect(), QRect(pad, (height() - mark) / 2, mark, mark));
    if (m_mark)
        paintMark(p, shape, *m_mark, Theme::isDark(palette()));
    else if (!m_icon.isEmpty())
        icon(m_icon, words).paint(&p, shape);
    p.setFont(ownFont());
    p.setPen(ink(words));
    const QRect rest = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(pad + (mark > 0 ? mark + pillGap : 0), 0, -pad + 1, 0));
    drawWords(p, rest,
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
              m_words);
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace makegood::ui

#include "moc_pill.cpp"
