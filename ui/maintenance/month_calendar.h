// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "explain/calendar_parts.h"
#include "widgets/month_grid.h"

namespace makegood::ui
{

/// The days of a billing period as weeks, with each maintenance window as a bar on its days: a shape, a word
/// and a colour for what the agreement makes of it. Arrow keys move the day, Enter chooses its window and,
/// pressed again, the day's next one.
class MonthCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    /// The same period keeps the current day. No entry is chosen afterwards.
    void setMonth(const Zone &zone, const Interval &period, std::vector<CalendarEntry> entries);
    /// The day that is marked as today, wherever it lies.
    void setToday(LocalDate today);
    /// Marks an entry and goes to its first day; says nothing. -1: none.
    void choose(int entry);
    int chosen() const { return m_chosen; }
    LocalDate currentDay() const { return m_day; }
    const MonthGrid &grid() const { return m_grid; }

    QRect dayRect(LocalDate day) const; ///< empty for a day outside of the period
    QRect entryRect(int entry) const; ///< its first bar; empty where it is folded away
    int entryAt(const QPoint &at) const; ///< -1: none
    QString tipAt(const QPoint &at) const; ///< plain text

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void entryChosen(int entry);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void goTo(LocalDate day);
    void chooseOfDay();
    void ask(int entry);
    void hover(int entry);
    void describe();
    QString textOf(int entry) const;

    QFont smallFont() const;
    int lineHeight() const;
    int laneHeight() const;
    int headerHeight() const;
    int weekHeight(int week) const;
    int weekTop(int week) const;
    /// The first `n` lanes are drawn; the others are counted in one line below them.
    int lanesDrawn(int week) const;
    QRect cellRect(int week, int firstColumn, int lastColumn) const;
    QRect barRect(const GridSpan &span) const;
    QRect restRect(int week, int column) const; ///< of the line that counts what is not drawn
    int restOf(int week, int column) const;
    std::optional<LocalDate> dayAt(const QPoint &at) const;
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
    int m_hovered = -1;
};

} // namespace makegood::ui
