// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "explain/calendar_parts.h"
#include "maintenance/week_grid.h"

namespace makegood::ui
{

/// Seven days by the hour, with maintenance windows as bars as long as they last. A drag over free time
/// begins a new window, one of a bar moves it, one of its edge makes it longer or shorter, in steps of five
/// minutes. By keyboard: Page Up and Page Down choose a window, arrows move it (without one: the cursor),
/// Shift and arrows change its end, N begins a new one, Enter edits, Delete calls off, Escape lets go.
/// Nothing is changed here: what is wanted is said, and shown as the draft that comes back.
class WeekCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit WeekCalendar(QWidget *parent = nullptr);

    /// The week that holds `day`. No entry is chosen afterwards, and there is no draft.
    void setWeek(const Zone &zone, LocalDate day, std::vector<CalendarEntry> entries);
    void setNow(Instant now);
    /// Marks an entry; says nothing. -1: none.
    void choose(int entry);
    int chosen() const { return m_chosen; }
    /// What is being planned: shown in the place of `entry`, or beside all of them (-1). Empty: nothing is.
    void setDraft(const std::optional<CalendarEntry> &draft, int entry);
    Instant cursor() const { return m_cursor; }
    const WeekGrid &grid() const { return m_grid; }

    QRect entryRect(int entry) const; ///< its first bar; empty where it has none in this week
    QRect draftRect() const;
    int entryAt(const QPoint &at) const; ///< -1: none
    QPoint pointOf(Instant at) const; ///< the middle of its column
    QString tipAt(const QPoint &at) const; ///< plain text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr Duration step = std::chrono::minutes(5);

signals:
    void entryChosen(int entry);
    /// The entry (-1: the draft of a new window, or a new one) is wanted at this time.
    void planWanted(int entry, const makegood::sla::Interval &when);
    void dragCancelled();
    void editWanted(int entry);
    void callOffWanted(int entry);
    /// The cursor or the draft has left this week.
    void weekWanted(makegood::sla::LocalDate day);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Grip {
        Free, ///< a new window from here
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
    void describe();
    QString textOf(const CalendarEntry &entry) const;
    std::optional<Interval> heldInterval() const; ///< the draft's, or the chosen entry's
    int heldEntry() const;
    void plan(int entry, Interval when);
    void moveHeld(int days, Duration by);
    void resizeHeld(Duration by);
    void moveCursor(int days, Duration by);
    void chooseNext(int by);
    void beginNew();
    std::optional<Interval> draggedTo(const QPoint &at) const;
    Grip gripAt(const QPoint &at, int &entry) const;
    Instant instantAt(const QPoint &at) const;

    QFont smallFont() const;
    int lineHeight() const;
    int headerHeight() const;
    int rulerWidth() const;
    int bodyHeight() const;
    int yOf(Duration sinceDayBegan) const;
    QRect columnRect(int day) const; ///< of the longest day, without the header
    QRect pieceRect(const WeekPiece &piece) const;

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
