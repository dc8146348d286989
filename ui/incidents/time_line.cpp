// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/time_line.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>

#include "explain/count_words.h"
#include "explain/format.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

using namespace std::chrono;
constexpr Duration closest = seconds(1); ///< the shortest visible range
constexpr double designLine = 18; ///< height of a line of text in the design, pixels

// What is visible, in one sentence.
QString summaryOf(const TimeLanes &lanes, const Interval &visible)
{
    const auto count = [&](TimeMark::Kind kind) {
        std::ptrdiff_t found = 0;
        for (const TimeLane &lane : lanes.lanes())
            if (const MarkList *list = lane.listOf(kind)) {
                const auto near = list->around(visible);
                found += std::count_if(near.begin(), near.end(),
                                       [&](const TimeMark &mark) { return mark.over() > visible.start; });
            }
        return static_cast<int>(found);
    };
    const QStringList parts{TimeLine::tr("%n outages", nullptr, count(TimeMark::Kind::Outage)),
                            TimeLine::tr("%n not counted", nullptr, count(TimeMark::Kind::ShortOutage)),
                            TimeLine::tr("%n incidents", nullptr, count(TimeMark::Kind::Incident)),
                            TimeLine::tr("%n claim deadlines", nullptr, count(TimeMark::Kind::Deadline))};
    return TimeLine::tr("%1: %2.", "time and what is in it")
        .arg(Format(QLocale(), lanes.zone(), Currency()).interval(visible), words::list(parts));
}

} // namespace

TimeLine::TimeLine(QWidget *parent)
    : PaintedView(parent)
{
    setObjectName(QStringLiteral("timeLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grabGesture(Qt::PinchGesture);
    refresh();
}

PaintedView::Description TimeLine::description() const
{
    const QString keys
        = tr("T shows the same as a table. Plus and minus zoom, the arrow keys move, 0 shows the month, Home "
             "and End its ends, Page Up and Page Down the outage before and after.");
    return {tr("Time line of the month"),
            m_lanes.empty() ? keys : summaryOf(m_lanes, m_visible) + QLatin1Char(' ') + keys};
}

void TimeLine::showLanes(TimeLanes lanes)
{
    m_lanes = std::move(lanes);
    m_shown.clear();
    const Interval period = m_lanes.empty() ? Interval{} : m_lanes.period();
    if (period != m_period) {
        m_period = period;
        m_visible = period;
        m_selected.reset();
    }
    look(m_visible);
}

// The height changes only where a person looks beyond the month.
void TimeLine::chooseLanes()
{
    std::vector<std::size_t> shown;
    const auto &all = m_lanes.lanes();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].isUsedIn(m_period) || all[i].isUsedIn(m_visible))
            shown.push_back(i);
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    updateGeometry();
}

void TimeLine::setChecks(const CheckIndexes &checks)
{
    m_lanes.setChecks(checks);
    look(m_visible);
}

void TimeLine::setSelected(const std::optional<Interval> &outage)
{
    if (m_selected == outage)
        return;
    m_selected = outage;
    if (outage && (outage->end < m_visible.start || outage->start > m_visible.end))
        look({outage->start - m_visible.length() / 2, outage->start + m_visible.length() / 2});
    update();
}

void TimeLine::setDrafts(std::vector<Interval> drafts)
{
    m_drafts = std::move(drafts);
    update();
}

void TimeLine::look(Interval when)
{
    if (m_lanes.empty())
        return;
    const Interval &all = m_lanes.extent();
    const Duration length = std::clamp(when.length(), std::min(closest, all.length()), all.length());
    const Instant start = std::clamp(when.start, all.start, all.end - length);
    m_visible = {start, start + length};
    chooseLanes();
    refresh();
    emit viewChanged();
}

void TimeLine::zoom(double factor, Instant around)
{
    const auto before = static_cast<double>((around - m_visible.start).count());
    const auto whole = static_cast<double>(m_visible.length().count());
    const Instant start = around - Duration(std::llround(before / factor));
    look({start, start + Duration(std::llround(whole / factor))});
}

void TimeLine::move(Duration by)
{
    look({m_visible.start + by, m_visible.end + by});
}

void TimeLine::showMonth()
{
    look(m_period);
}

double TimeLine::unit() const
{
    return std::max(0.5, fontMetrics().height() / designLine);
}

int TimeLine::sized(double designPixels) const
{
    return static_cast<int>(std::lround(designPixels * unit()));
}

QSize TimeLine::sizeHint() const
{
    const int lanes = std::max<int>(1, static_cast<int>(m_shown.size()));
    return {fontMetrics().averageCharWidth() * 50, lanes * laneHeight() + sized(28)};
}

QSize TimeLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

QRect TimeLine::plot() const
{
    int titles = 0;
    for (const std::size_t lane : m_shown)
        titles = std::max(titles, fontMetrics().horizontalAdvance(m_lanes.lanes()[lane].title) + 2);
    titles = std::min(titles, width() / 3);
    const int height = static_cast<int>(m_shown.size()) * laneHeight();
    const QRect logical(titles + gap(), 0, std::max(1, width() - titles - gap() - endGap()), height);
    return mirrored(QRect(0, 0, width(), height), logical);
}

int TimeLine::screenX(int pixel, const QRect &area) const
{
    return isMirrored() ? area.right() - pixel : area.left() + pixel;
}

Instant TimeLine::instantAt(int screenX) const
{
    const QRect area = plot();
    const int pixel = isMirrored() ? area.right() - screenX : screenX - area.left();
    return scale().at(pixel);
}

const TimeLane *TimeLine::laneAt(int y) const
{
    const auto row = static_cast<std::size_t>(std::max(0, y) / laneHeight());
    return y < 0 || row >= m_shown.size() ? nullptr : &m_lanes.lanes()[m_shown[row]];
}

const TimeMark *TimeLine::markAt(const QPoint &where) const
{
    const TimeLane *lane = laneAt(where.y());
    if (lane == nullptr)
        return nullptr;
    // Some pixels around, so that thin marks can be hit.
    const int reach = sized(6);
    const auto [from, to] = std::minmax({instantAt(where.x() - reach), instantAt(where.x() + reach)});
    const Instant middle = instantAt(where.x());
    const TimeMark *best = nullptr;
    Duration bestDistance{};
    for (auto list = lane->lists.rbegin(); list != lane->lists.rend() && best == nullptr; ++list)
        for (const TimeMark &mark : list->around({from, to})) {
            if (mark.over() <= from)
                continue;
            const Duration distance
                = std::max<Duration>({Duration::zero(), mark.when.start - middle, middle - mark.over()});
            if (best == nullptr || distance < bestDistance) {
                best = &mark;
                bestDistance = distance;
            }
        }
    return best;
}

// Instant and state of a single check; of several checks their number.
QString TimeLine::checkTipAt(const QPoint &where) const
{
    const TimeLane *lane = laneAt(where.y());
    if (lane == nullptr || !lane->checks)
        return {};
    const CheckIndex &checks = *lane->checks;
    const auto [from, to] = std::minmax({instantAt(where.x() - 1), instantAt(where.x() + 2)});
    const std::size_t first = checks.firstAt(from);
    const std::size_t end = checks.firstAt(to, first);
    if (first == end)
        return {};
    const Format format(QLocale(), m_lanes.zone(), Currency());
    if (end - first == 1)
        return (checks.failed(first) ? tr("Failed check") : tr("Good check")) + QLatin1Char('\n')
            + format.instant(checks.at(first));
    return words::checks(static_cast<std::int64_t>(end - first),
                         static_cast<std::int64_t>(checks.failedIn(first, end)))
        + QLatin1Char('\n') + format.interval({from, to});
}

QString TimeLine::tipAt(const QPoint &at) const
{
    if (const QString check = checkTipAt(at); !check.isEmpty())
        return check;
    const TimeMark *mark = markAt(at);
    return mark != nullptr ? m_lanes.tipOf(*mark) : QString();
}

void TimeLine::showCardAt(const QPoint &where)
{
    const QStringList lines = tipAt(where).split(QLatin1Char('\n'));
    if (lines.front().isEmpty()) {
        HoverCard::hideFor(this);
        return;
    }
    const int top = where.y() / laneHeight() * laneHeight();
    HoverCard::showFor(this, {where.x() - sized(6), top, sized(12), laneHeight()},
                       {std::nullopt, lines.front(), lines.mid(1)});
}

void TimeLine::leaveEvent(QEvent *event)
{
    HoverCard::hideFor(this);
    PaintedView::leaveEvent(event);
}

bool TimeLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // the card says it
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = qobject_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            const QPoint centre = mapFromGlobal(pinch->centerPoint().toPoint());
            if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged) && pinch->scaleFactor() > 0)
                zoom(pinch->scaleFactor(), instantAt(centre.x()));
            gestures->accept(pinch);
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && gesture->value() > -0.9) {
            zoom(1 + gesture->value(), instantAt(gesture->position().toPoint().x()));
            return true;
        }
    }
    return PaintedView::event(event);
}

void TimeLine::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const int forward = isMirrored() ? -1 : 1;
    if (std::abs(turned.x()) > std::abs(turned.y()))
        move(m_visible.length() / 960 * -turned.x() * forward);
    else if (turned.y() != 0 && event->modifiers().testFlag(Qt::ControlModifier))
        zoom(std::pow(1.25, turned.y() / 120.0), instantAt(event->position().toPoint().x()));
    else
        return event->ignore(); // the page scrolls
    event->accept();
}

void TimeLine::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->pos().x();
    m_dragged = false;
}

void TimeLine::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !(event->buttons() & Qt::LeftButton)) {
        const TimeMark *under = markAt(event->pos());
        const bool opens = under != nullptr
            && (m_lanes.outageOf(*under) != nullptr || m_lanes.incidentOf(*under) != nullptr);
        opens ? setCursor(Qt::PointingHandCursor) : unsetCursor();
        showCardAt(event->pos());
        return;
    }
    if (!m_dragged && std::abs(event->pos().x() - *m_dragFrom) < 4)
        return;
    m_dragged = true;
    HoverCard::hideFor(this);
    move(instantAt(*m_dragFrom) - instantAt(event->pos().x()));
    m_dragFrom = event->pos().x();
}

void TimeLine::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    if (m_dragged)
        return;
    if (const TimeMark *mark = markAt(event->pos()))
        choose(*mark);
}

void TimeLine::mouseDoubleClickEvent(QMouseEvent *event)
{
    zoom(4, instantAt(event->pos().x()));
}

void TimeLine::choose(const TimeMark &mark)
{
    if (const Outage *outage = m_lanes.outageOf(mark))
        emit outageChosen(outage->whole);
    else if (const Incident *incident = m_lanes.incidentOf(mark))
        emit incidentChosen(QString::fromStdString(incident->id), incident->when);
}

void TimeLine::chooseSelected()
{
    const MarkList *outages = m_selected ? recordedOutages(m_lanes) : nullptr;
    if (outages == nullptr)
        return chooseNext(1);
    for (const TimeMark &mark : outages->around(*m_selected))
        if (mark.when == *m_selected)
            return choose(mark);
}

void TimeLine::chooseNext(int direction)
{
    const MarkList *outages = recordedOutages(m_lanes);
    if (outages == nullptr || outages->empty())
        return;
    const auto marks = outages->marks();
    const Instant from
        = m_selected ? m_selected->start : (direction > 0 ? m_visible.start - Duration(1) : m_visible.end);
    const auto after = std::partition_point(marks.begin(), marks.end(), [&](const TimeMark &mark) {
        return direction > 0 ? mark.when.start <= from : mark.when.start < from;
    });
    if (direction > 0 && after != marks.end())
        choose(*after);
    else if (direction < 0 && after != marks.begin())
        choose(*std::prev(after));
}

bool TimeLine::handleKey(const QKeyEvent &key)
{
    const Instant middle = m_visible.start + m_visible.length() / 2;
    const int forward = isMirrored() ? -1 : 1;
    switch (key.key()) {
    case Qt::Key_Plus:
        zoom(2, m_selected && m_visible.contains(m_selected->start) ? m_selected->start : middle);
        return true;
    case Qt::Key_Minus:
        zoom(0.5, middle);
        return true;
    case Qt::Key_Right:
        move(m_visible.length() / 8 * forward);
        return true;
    case Qt::Key_Left:
        move(m_visible.length() / 8 * -forward);
        return true;
    case Qt::Key_0:
        showMonth();
        return true;
    case Qt::Key_Home:
        look({m_period.start, m_period.start + m_visible.length()});
        return true;
    case Qt::Key_End:
        look({m_period.end - m_visible.length(), m_period.end});
        return true;
    case Qt::Key_T:
        emit tableWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseSelected();
        return true;
    case Qt::Key_PageDown:
        chooseNext(1);
        return true;
    case Qt::Key_PageUp:
        chooseNext(-1);
        return true;
    default:
        return false;
    }
}

} // namespace makegood::ui

#include "moc_time_line.cpp"
