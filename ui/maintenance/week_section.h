// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "maintenance/agenda_model.h"

class QToolButton;

namespace makegood::ui
{

class Heading;
class TableView;
class WeekCalendar;
struct CalendarEntry;

/// A week of the contract's maintenance, by the hour and as a table.
class WeekSection : public QWidget
{
    Q_OBJECT
public:
    explicit WeekSection(QWidget *parent = nullptr);

    /// All windows of one contract; keeps the shown week. No window is chosen afterwards.
    void showWindows(const Zone &zone, std::vector<AgendaRow> rows, Instant now);
    void goTo(LocalDate day);
    /// Marks the window of this row; emits no signal. -1: none.
    void choose(int row);
    /// The planned window, drawn instead of the row's window or beside all windows (-1).
    void setDraft(const std::optional<CalendarEntry> &draft, int row);
    WeekCalendar *calendar() const { return m_calendar; }
    const std::vector<AgendaRow> &rows() const { return m_rows; }

signals:
    void chosen(int row);
    void planWanted(int row, const makegood::sla::Interval &when);
    void editWanted();
    void callOffWanted(int row);
    void dragCancelled();
    /// Another week or other windows: call setDraft() again.
    void weekShown();

private:
    void refresh();
    void showTable();

    Zone m_zone;
    std::vector<AgendaRow> m_rows;
    std::vector<int> m_listed; ///< indices in m_rows of the table's rows: those of the week
    Instant m_now{};
    LocalDate m_day{};
    bool m_dayChosen = false;
    QToolButton *m_before;
    QToolButton *m_today;
    QToolButton *m_after;
    Heading *m_span;
    WeekCalendar *m_calendar;
    AgendaModel *m_model;
    TableView *m_table;
};

} // namespace makegood::ui
