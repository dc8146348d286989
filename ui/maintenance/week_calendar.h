// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "explain/calendar_parts.h"
#include "maintenance/week_geometry.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// Seven days by the hour, with maintenance windows as bars as long as they last. Dragging over free time
/// begins a new window, dragging a bar moves it, dragging an edge resizes it, in steps of five minutes. Keys:
/// Page Up and Page Down choose a window, arrows move it (without one: the cursor), Shift and arrows change
/// its end, N begins a new one, Enter edits, Delete calls off, Escape discards the plan. The view changes no
/// window: it emits planWanted(), and setDraft() shows the result.
class WeekCalendar : public PaintedView
{
    Q_OBJECT
public:
    explicit WeekCalendar(QWidget *parent = nullptr);

    /// The week that holds `day`. No entry is chosen afterwards, and there is no draft.
    void setWeek(const Zone &zone, LocalDate day, std::vector<CalendarEntry> entries);
    void setNow(Instant now);
    /// Marks an entry; emits no signal. -1: none.
    void choose(int entry);
    int chosen() const { return m_chosen; }
    /// The planned window, drawn instead of `entry` or beside all entries (-1). Empty: nothing is planned.
    void setDraft(const std::optional<CalendarEntry> &draft, int entry);
    /// Index of the draft in places(); past the last entry.
    int draftIndex() const { return static_cast<int>(m_entries.size()); }
    /// Where keyboard planning begins a new window, on a step of five minutes.
    Instant cursorStep() const { return m_grid.snapped(m_cursor, step); }
    const WeekGrid &grid() const { return m_grid; }
    /// Valid until the week, the size or the font changes.
    WeekGeometry places() const;

    int itemAt(const QPoint &at) const override;
    QString tipAt(const QPoint &at) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr Duration step = std::chrono::minutes(5);

signals:
    void entryChosen(int entry);
    /// Move the entry to this time; -1: the draft of a new window, or a new window.
    void planWanted(int entry, const makegood::sla::Interval &when);
    void dragCancelled();
    void editWanted(int entry);
    void callOffWanted(int entry);
    /// The cursor or the draft has left this week.
    void weekWanted(makegood::sla::LocalDate day);

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    bool handleRelease(const QPoint &at) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Grip {
        Free, ///< not on a bar
        Body,
        Start,
        End
    };
    struct Drag {
        Grip grip = Grip::Free;
        int entry = -1; ///< -1: the draft, or a new one
        Instant pressed{};
        Interval before{};
        bool moved = false;
    };

    void regrid();
    QString textOf(const CalendarEntry &entry) const;
    std::optional<Interval> heldInterval() const; ///< the draft's, or the chosen entry's
    int heldEntry() const;
    void plan(int entry, Interval when);
    void moveHeld(int days, Duration by);
    void resizeHeld(Duration by);
    void moveCursor(int days, Duration by);
    void handleArrow(const ArrowStep &arrow, const QKeyEvent &key);
    void chooseNext(int by);
    std::optional<Interval> draggedTo(const QPoint &at) const;
    Grip gripAt(const QPoint &at, int &entry) const;

    void paintHeader(QPainter &p) const;
    void paintRuler(QPainter &p) const;
    void paintDay(QPainter &p, int day) const;
    void paintPiece(QPainter &p, const WeekPiece &piece, const CalendarEntry &entry, bool isDraft,
                    bool isSolid) const;
    void paintPieceText(QPainter &p, const WeekPiece &piece, const CalendarEntry &entry, const QRect &box,
                        const QColor &text) const;
    void paintNow(QPainter &p) const;
    void paintCursor(QPainter &p) const;

    Zone m_zone;
    std::vector<CalendarEntry> m_entries;
    std::optional<CalendarEntry> m_draft;
    int m_draftEntry = -1;
    WeekGrid m_grid; ///< of the entries, and of the draft as the last of them
    LocalDate m_day{};
    Instant m_cursor{};
    Instant m_now{};
    int m_chosen = -1;
    std::optional<Drag> m_drag;
};

} // namespace makegood::ui
