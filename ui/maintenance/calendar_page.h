// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QWidget>

#include "commands/edit_request.h"
#include "explain/calendar_parts.h"
#include "explain/why_subject.h"
#include "maintenance/agenda_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace makegood::ui
{

class AllowanceModel;
class ConflictModel;
class DraftStore;
class MaintenanceForm;
class MaintenancePanel;
class MonthCalendar;
class Segments;
class TableView;
class WeekSection;

/// Maintenance of all customers, or of one, by month, week and list; any month, also one that lies ahead. A
/// window is planned and moved by the mouse or the keys; its form and its announcement are in a panel beside.
class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarPage(QWidget *parent = nullptr);

    /// The shown month; `evaluation` is the shown contract's, null where there is none.
    void showMonth(Month month, std::shared_ptr<const Evaluation> evaluation, Instant now);
    /// The maintenance of every contract; null while it is read. `contract` and `service` are those that the
    /// window shows: a new window is for them. A draft stays while its window exists.
    void showCalendars(std::shared_ptr<const Calendars> calendars, const std::string &contract,
                       const std::string &service, KnownMonth known, Instant now);
    /// For another workspace: discards what was chosen and planned.
    void reset();
    /// Disables saving while an edit is being saved.
    void setSaving(bool saving);
    void setReadOnly(bool readOnly);
    void setDrafts(DraftStore *drafts);
    /// Time of recorded announcements; without a clock the `now` of the last call.
    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }
    /// Deadlines of claims of a contract, or of all (an empty id).
    using ClaimsOf = std::function<std::vector<DayNote>(const std::string &contract)>;
    /// Shows what `claims` gives now on its days, and again whenever the page changes.
    void setClaims(ClaimsOf claims);
    /// `month`, `week` or `list`.
    void showView(const QString &view);

    MonthCalendar *calendar() const { return m_calendar; }
    WeekSection *week() const { return m_week; }
    MaintenanceForm *form() const;
    /// The window takes it over.
    MaintenancePanel *panel() const { return m_panel; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// Show the panel.
    void panelWanted();
    void saveWanted(const makegood::ui::EditRequest &request);
    void importWanted();
    void exportWanted();
    void textSaveWanted(const QString &text);
    void viewShown(const QString &view);

private:
    void build();
    QWidget *buildHead();
    QWidget *listView();
    void buildDetails(QVBoxLayout *box);
    void fitViews();
    void connectViews();
    void fillCustomers();
    std::string filtered() const; ///< id of the chosen customer's contract; empty: all
    std::string planFor() const; ///< id of the contract that a new window is for
    void refresh();
    void tell();
    void ask(int row);
    const ContractCalendar *shownCalendar() const;

    void showList();
    void showAllowance();
    void showConflicts();
    void showAnnouncement();
    void openForm(const std::string &contract);
    void beginNew(const Interval &when);
    void planDays(LocalDate from, LocalDate to);
    void moveDays(int row, int days);
    void take(int row);
    void plan(int row, const Interval &when);
    void callOff(int row);
    void keepDraft();
    void showDraft();
    void showNotes(const AgendaRow *planned, int instead);
    int rowOf(const std::string &contract, const MaintenanceWindow &window) const; ///< -1: not there
    std::string draftContract() const;
    void recordAnnouncement(const MaintenanceWindow &window, const QString &channel);

    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const Calendars> m_calendars;
    KnownMonth m_known;
    std::function<Instant()> m_clock;
    ClaimsOf m_claims;
    Instant m_now{};
    std::optional<Month> m_month;
    std::string m_contract;
    std::string m_service;
    bool m_saving = false;
    bool m_readOnly = false;

    QLabel *m_summary;
    QComboBox *m_customers;
    Segments *m_segments;
    QToolButton *m_more;
    QPushButton *m_new;
    QStackedWidget *m_views;
    MonthCalendar *m_calendar;
    WeekSection *m_week;
    AgendaModel *m_agenda;
    TableView *m_list;
    QCheckBox *m_pastToo;
    MaintenancePanel *m_panel;
    AllowanceModel *m_allowance;
    TableView *m_allowanceTable;
    QLabel *m_allowanceText;
    ConflictModel *m_conflicts;
    QLabel *m_conflictText;
    TableView *m_conflictTable;
};

} // namespace makegood::ui
