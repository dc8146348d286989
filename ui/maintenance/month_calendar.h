// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "charts/colour_role.h"
#include "explain/calendar_parts.h"
#include "maintenance/month_geometry.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// The days of a month as weeks, with each maintenance window as a chip on its days: its work, time, customer
/// and outcome. Each window stands on the days of its own customer's clock. Arrow keys move the day, Enter
/// chooses its window and, pressed again, the day's next one; N or a drag over free days plans a new one, a
/// drag of a chip, or Ctrl with the arrow keys, moves it to another day. The view changes no window.
class MonthCalendar : public PaintedView
{
    Q_OBJECT
public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    /// The same month keeps the current day. No entry is chosen afterwards, and there is no draft. `today` is
    /// marked; it may lie outside the month.
    void setMonth(Month month, std::vector<CalendarEntry> entries,
                  const std::optional<LocalDate> &today = std::nullopt);
    /// Marks an entry and moves to its first day; emits no signal. -1: none.
    void choose(int entry);
    int chosen() const { return m_chosen; }
    /// The planned window, drawn instead of `entry` or beside all entries (-1). Empty: nothing is planned.
    void setDraft(const std::optional<CalendarEntry> &draft, int entry);
    /// What is to be done on days; drawn where a day has room below its chips.
    void setNotes(std::vector<DayNote> notes);
    /// Index of the draft in places(); past the last entry.
    int draftIndex() const { return static_cast<int>(m_entries.size()); }
    LocalDate currentDay() const { return m_day; }
    /// Valid until the month, the size or the font changes.
    MonthGeometry places() const;

    int itemAt(const QPoint &at) const override { return places().entryAt(at); }
    QString tipAt(const QPoint &at) const override;
    HoverWords cardAt(int item) const override;
    QRect itemRect(int item) const override { return places().entryRect(item); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void entryChosen(int entry);
    /// Plan a new window from one day to another, inclusive.
    void planWanted(makegood::sla::LocalDate from, makegood::sla::LocalDate to);
    /// Move the entry, or the draft (-1), by days.
    void moveWanted(int entry, int days);
    /// The same as a table is wanted.
    void tableWanted();

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    bool handleRelease(const QPoint &at) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Drag {
        int entry = -1; ///< -1: over free days
        LocalDate from{};
        LocalDate to{};
        QPoint pressed;
        bool moved = false;
    };

    void regrid();
    void goTo(LocalDate day);
    void chooseOfDay();
    void ask(int entry);
    void moveBy(int entry, int days);
    const CalendarEntry &entryOf(int index) const;
    QString textOf(int entry) const;
    int legendHeight() const;
    QColor colour(Role role) const;

    void paintHeader(QPainter &p) const;
    void paintDay(QPainter &p, int week, int column) const;
    void paintChip(QPainter &p, const GridSpan &span) const;
    void paintChipText(QPainter &p, const CalendarEntry &entry, const QRect &box, bool compact) const;
    void paintNotes(QPainter &p) const;
    void paintDrag(QPainter &p) const;
    void paintLegend(QPainter &p) const;

    Month m_month{};
    std::vector<CalendarEntry> m_entries;
    std::vector<DayNote> m_notes;
    std::optional<CalendarEntry> m_draft;
    int m_draftEntry = -1;
    MonthGrid m_grid; ///< of the entries, and of the draft as the last of them
    LocalDate m_day{};
    std::optional<LocalDate> m_today;
    int m_chosen = -1;
    std::optional<Drag> m_drag;
};

} // namespace makegood::ui
