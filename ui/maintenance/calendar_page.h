// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "commands/edit_request.h"
#include "explain/why_subject.h"
#include "maintenance/maintenance_draft.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace makegood::ui
{

class AgendaModel;
class AllowanceModel;
class AnnouncementForm;
class ConflictModel;
class MaintenanceModel;
class MonthCalendar;
class PageTabs;
class TableView;
class WeekSection;
class MaintenanceForm;

/// Maintenance by month, week and agenda, with panels: the form with its verdicts, the announcement, the
/// month's allowance, and windows that concern several contracts.
class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarPage(QWidget *parent = nullptr);

    /// The judged month of one service; `now` marks today. The chosen window stays chosen while it exists.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service, Instant now);
    /// The maintenance of every contract; null while it is read. A draft stays while its window exists.
    void showCalendars(std::shared_ptr<const Calendars> calendars, const std::string &contract,
                       const std::string &service, KnownMonth known, Instant now);
    void clear();
    /// For another workspace: clears the page and discards what was chosen and planned.
    void reset();
    /// Disables saving while an edit is being saved.
    void setSaving(bool saving);
    /// Time of recorded announcements; without a clock the `now` of the last call.
    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }
    /// `month`, `week` or `agenda`.
    void showView(const QString &view);

    MaintenanceModel *model() const { return m_model; }
    WeekSection *week() const { return m_week; }
    MaintenanceForm *form() const { return m_form; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);
    void importWanted();
    void textSaveWanted(const QString &text);
    void contractWanted(const QString &contract);
    void viewShown(const QString &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *monthView();
    QWidget *agendaView();
    QWidget *allowanceView();
    QWidget *conflictView();
    void build();
    void placePanels();
    void choose(int row);
    void ask(int row);
    int rowOf(const WhySubject &subject) const; ///< -1: not there
    const ContractCalendar *shownCalendar() const;

    void showAgenda();
    void showAllowance();
    void showConflicts();
    void showAnnouncement();
    void beginNew(const Interval &when);
    void take(const MaintenanceWindow &window);
    void plan(int row, const Interval &when);
    void keepDraft();
    void showDraft();
    int weekRowOf(const MaintenanceWindow &window) const; ///< -1: not there
    void recordAnnouncement(const MaintenanceWindow &window, const QString &channel);

    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const Calendars> m_calendars;
    KnownMonth m_known;
    std::function<Instant()> m_clock;
    Instant m_now{};
    std::string m_contract;
    std::string m_service;
    std::optional<WhySubject> m_chosen;
    bool m_saving = false;

    MaintenanceModel *m_model;
    MonthCalendar *m_calendar;
    TableView *m_table;
    QLabel *m_summary;
    QPushButton *m_new;
    QPushButton *m_import;
    QBoxLayout *m_sides = nullptr;
    PageTabs *m_views;
    PageTabs *m_panels;
    WeekSection *m_week;
    AgendaModel *m_agenda;
    TableView *m_agendaTable;
    QCheckBox *m_everyContract;
    QCheckBox *m_pastToo;
    MaintenanceForm *m_form;
    AnnouncementForm *m_announcement;
    AllowanceModel *m_allowance;
    TableView *m_allowanceTable;
    QLabel *m_allowanceText;
    ConflictModel *m_conflicts;
    TableView *m_conflictTable;
};

} // namespace makegood::ui
