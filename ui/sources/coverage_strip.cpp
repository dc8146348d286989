// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/coverage_strip.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "explain/format.h"
#include "widgets/accessible_role.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int dayGap = 2;
constexpr int captionGap = 4;

QString dayText(LocalDate date)
{
    return Format(QLocale(), Zone(), Currency()).day(date);
}

} // namespace

QString wordFor(DayState state)
{
    switch (state) {
    case DayState::Covered:
        return QCoreApplication::translate("makegood::ui::CoverageStrip", "Covered");
    case DayState::Partly:
        return QCoreApplication::translate("makegood::ui::CoverageStrip", "Partly");
    case DayState::NoData:
        return QCoreApplication::translate("makegood::ui::CoverageStrip", "No data");
    case DayState::ToCome:
        return QCoreApplication::translate("makegood::ui::CoverageStrip", "To come");
    case DayState::NotExpected:
        return QCoreApplication::translate("makegood::ui::CoverageStrip", "Not expected");
    }
    return {};
}

void paintCoverageDay(QPainter &painter, const QRectF &box, const CoverageDay &day, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const QColor covered = Theme::mixed(Theme::statusColour(Status::Met, dark), palette.color(QPalette::Base),
                                        dark ? 0.8 : 0.82);
    const QColor quiet = Theme::statusColour(Status::None, dark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (day.state == DayState::Covered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(covered);
        painter.drawRoundedRect(box, 1.5, 1.5);
    } else if (day.state == DayState::NotExpected) {
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), palette.color(QPalette::Mid));
    } else if (day.state == DayState::ToCome) {
        painter.setPen(QPen(quiet, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge, 1.5, 1.5);
    } else {
        painter.setPen(QPen(quiet, 1));
        painter.setBrush(QBrush(Theme::mixed(quiet, palette.color(QPalette::Base), 0.7), Qt::BDiagPattern));
        painter.drawRoundedRect(edge, 1.5, 1.5);
        if (day.state == DayState::Partly) {
            // At least two pixels stay visible of either part.
            const double full = box.height();
            const double high = std::clamp(full * day.perMille / 1000.0, 2.0, full - 2.0);
            painter.fillRect(QRectF(box.left(), box.bottom() - high, box.width(), high), covered);
        }
    }
    painter.restore();
}

CoverageStrip::CoverageStrip(QWidget *parent)
    : PaintedView(parent)
{
    setObjectName(QStringLiteral("coverageStrip"));
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void CoverageStrip::setDays(std::vector<CoverageDay> days)
{
    m_days = std::move(days);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_days.size()) - 1));
    refresh();
}

int CoverageStrip::barHeight() const
{
    return std::max(20, fontMetrics().height() * 3 / 2);
}

QSize CoverageStrip::sizeHint() const
{
    return {240, barHeight() + captionGap + lineHeight()};
}

QSize CoverageStrip::minimumSizeHint() const
{
    return {124, sizeHint().height()};
}

QRectF CoverageStrip::boxOf(int index) const
{
    const double pitch = (width() + dayGap) / std::max(1.0, static_cast<double>(m_days.size()));
    const QRectF box(index * pitch, 0, pitch - dayGap, barHeight());
    return isMirrored() ? QRectF(width() - box.right(), 0, box.width(), box.height()) : box;
}

int CoverageStrip::itemAt(const QPoint &at) const
{
    if (at.y() >= barHeight())
        return -1;
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i)
        if (boxOf(i).adjusted(0, 0, dayGap, 0).contains(at))
            return i;
    return -1;
}

QString CoverageStrip::textOf(int index) const
{
    const CoverageDay &day = m_days[static_cast<std::size_t>(index)];
    const QString date = dayText(day.date);
    if (day.state != DayState::Partly)
        return QStringLiteral("%1: %2").arg(date, wordFor(day.state));
    const Format format{QLocale(), Zone(), Currency()};
    const std::string share = std::to_string(day.perMille / 10) + '.' + std::to_string(day.perMille % 10);
    return tr("%1: %2 of the day has data").arg(date, format.percent(share));
}

QString CoverageStrip::tipAt(const QPoint &at) const
{
    const int item = itemAt(at);
    return item < 0 ? QString() : textOf(item);
}

PaintedView::Description CoverageStrip::description() const
{
    if (m_days.empty())
        return {tr("Data by day"), tr("No day yet")};
    const auto count = [this](DayState state) {
        return static_cast<int>(std::ranges::count(m_days, state, &CoverageDay::state));
    };
    return {tr("Data by day, %1 to %2").arg(dayText(m_days.front().date), dayText(m_days.back().date)),
            tr("%1 covered, %2 partly, %3 without data, %4 to come. %5")
                .arg(count(DayState::Covered))
                .arg(count(DayState::Partly))
                .arg(count(DayState::NoData))
                .arg(count(DayState::ToCome))
                .arg(textOf(m_current))};
}

bool CoverageStrip::handleKey(const QKeyEvent &key)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    if (last < 0)
        return false;
    int to = m_current;
    if (const auto step = arrowStep(key); step && step->columns != 0)
        to += step->columns;
    else if (key.key() == Qt::Key_Home)
        to = 0;
    else if (key.key() == Qt::Key_End)
        to = last;
    else
        return false;
    m_current = std::clamp(to, 0, last);
    setToolTip(textOf(m_current));
    refresh();
    return true;
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (m_days.empty())
        return;
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i)
        paintCoverageDay(p, boxOf(i), m_days[static_cast<std::size_t>(i)], palette());
    if (hasFocus()) {
        p.setPen(QPen(palette().color(QPalette::Link), 2));
        p.drawRect(boxOf(m_current).adjusted(0, 1, 0, -1));
    }
    p.setFont(smallFont());
    p.setPen(palette().color(QPalette::PlaceholderText));
    const QRect captions(0, barHeight() + captionGap, width(), lineHeight());
    const auto side = [this](Qt::Alignment one) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), one)) | Qt::AlignVCenter;
    };
    drawWords(p, captions, side(Qt::AlignLeft), dayText(m_days.front().date));
    drawWords(p, captions, side(Qt::AlignRight), dayText(m_days.back().date));
    if (hasFocus()) // what the keyboard is at, where a mouse would have a tip
        drawWords(p, captions, Qt::AlignCenter, textOf(m_current));
}

namespace
{

constexpr std::array shownStates{DayState::Covered, DayState::Partly, DayState::NoData, DayState::ToCome};
constexpr int legendGap = 18;

} // namespace

CoverageLegend::CoverageLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList all;
    for (const DayState state : shownStates)
        all << wordFor(state);
    setAccessibleName(tr("Legend: %1").arg(all.join(QStringLiteral(", "))));
}

QSize CoverageLegend::sizeHint() const
{
    int width = 0;
    for (const DayState state : shownStates)
        width += fontMetrics().height() / 2 + 6 + fontMetrics().horizontalAdvance(wordFor(state)) + legendGap;
    return {width, fontMetrics().height() + 4};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    int x = 0;
    const int mark = fontMetrics().height() / 2 + 1;
    for (const DayState state : shownStates) {
        const QRect box(x, 2, mark, height() - 4);
        paintCoverageDay(p, QStyle::visualRect(layoutDirection(), rect(), box), {{}, state, 500}, palette());
        x += mark + 6;
        const QString word = wordFor(state);
        const int wide = fontMetrics().horizontalAdvance(word) + 2;
        p.setPen(palette().color(QPalette::WindowText));
        drawWords(p, QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())),
                  Qt::AlignCenter, word);
        x += wide + legendGap - 2;
    }
}

void CoverageLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace makegood::ui

#include "moc_coverage_strip.cpp"
