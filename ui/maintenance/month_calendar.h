// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "explain/calendar_parts.h"
#include "maintenance/month_geometry.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// The days of a billing period as weeks, with each maintenance window as a bar on its days: a shape, a word
/// and a colour for its outcome. Arrow keys move the day, Enter chooses its window and, pressed again, the
/// day's next one.
class MonthCalendar : public PaintedView
{
    Q_OBJECT
public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    /// The same period keeps the current day. No entry is chosen afterwards.
    void setMonth(const Zone &zone, const Interval &period, std::vector<CalendarEntry> entries);
    /// The day to mark as today; it may lie outside the period.
    void setToday(LocalDate today);
    /// Marks an entry and moves to its first day; emits no signal. -1: none.
    void choose(int entry);
    int chosen() const { return m_chosen; }
    LocalDate currentDay() const { return m_day; }
    /// Valid until the month, the size or the font changes.
    MonthGeometry places() const;

    int itemAt(const QPoint &at) const override { return places().entryAt(at); }
    QString tipAt(const QPoint &at) const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void entryChosen(int entry);

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    bool handleRelease(const QPoint &at) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goTo(LocalDate day);
    void chooseOfDay();
    void ask(int entry);
    QString textOf(int entry) const;

    std::vector<MaintenanceOutcome> outcomes() const;
    int legendItemWidth(MaintenanceOutcome outcome) const;
    int legendRows(int width) const;

    void paintHeader(QPainter &p) const;
    void paintDay(QPainter &p, LocalDate day) const;
    void paintBar(QPainter &p, const GridSpan &span) const;
    void paintBarText(QPainter &p, const GridSpan &span, const QRect &box, const QColor &text) const;
    void paintLegend(QPainter &p) const;

    Zone m_zone;
    Interval m_period{};
    std::vector<CalendarEntry> m_entries;
    MonthGrid m_grid;
    LocalDate m_day{};
    std::optional<LocalDate> m_today;
    int m_chosen = -1;
};

} // namespace makegood::ui
