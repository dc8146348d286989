// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QMainWindow>

#include "session/page_controller.h"

class QStackedWidget;

namespace makegood::ui
{

struct Command;
class ContractHeader;
class FreshnessSection;
class Inspector;
class MainMenus;
class MessageBar;
class NavigationRail;
class PageArea;
class PageHost;
class ReportedMonthsController;
class ServiceList;
class StartScreen;
class StatusLine;
class Theme;
class TopBar;
class Tour;
class WhySection;
class CareController;
class LogController;
class CustomersController;
class StorageNotice;
class StorageWatch;
class WriteGuard;
class Backups;
class TableImportController;
class WheelGuard;
class WorkspaceController;

/// Puts rail, list, pages, inspector, menus and lines together and shows the chosen contract, service and
/// month in them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AppServices services, UiSettings *state, Theme *theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &path);
    /// Where any of these is empty, the window keeps what it shows; after a start that is what it showed
    /// last, or the first contract and its latest month.
    void showAt(const QString &contract, const QString &service, std::optional<Month> month);
    /// As PageHost::showPage().
    bool showPage(const QString &name);
    void showProblem(const QString &sentence);
    /// Shows the assistant that connects a source; without a workspace it makes the first one.
    void connectSource();

    /// Nothing is being opened, judged or built, and the rows have what was judged.
    bool isSettled() const;
    Session *session() const { return m_session; }
    WorkspaceController *workspaces() const { return m_workspaces; }
    Backups *backups() const { return m_backups; }
    QString shownContract() const { return m_contract; }
    QString shownService() const { return m_service; }
    Month shownMonth() const;

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTop();
    void buildCentre();
    void buildMenus();
    void joinPages();
    void joinCustomers();
    void showNote(const QString &sentence);
    void joinTour();
    void startTour();
    void startWhenSettled();
    void joinCare();
    void refreshStorage(bool tells = true);
    void leaveHiddenContract();
    void joinSession();
    void joinJobs();
    void openPalette();
    std::vector<Command> commands();
    void addTopics(std::vector<Command> &out);
    void openContract(const QString &contract, const QString &service);

    // What is seen at this width, and where the focus goes: main_window_layout.cpp.
    void pageChanged();
    void fitToWidth();
    void openInspector(bool onPanel);
    void closeInspector();
    void toggleInspector();
    void nextRegion();
    void stepPage(int by);
    void find();
    void openDeadline();

    void workspaceOpened();
    void showContracts();
    void showWithoutContracts();
    void showStartScreen();
    void caseImported(const QString &contract, quint64 checks, quint64 rows, int replaced,
                      const QString &kept);
    void caseRead();
    void saved();
    void scheduleRefresh();
    void refresh();
    void refreshHeader(const Shown &shown);
    void refreshAside(const Shown &shown);
    void refreshMonthState();
    void refreshBadges();
    void refreshStatusLine();
    static QString missingText(const Shown &shown);
    void refreshFreshness();
    void chooseContract(const QString &contract, const QString &service);
    void chooseMonth(Month month);
    void setMonth(Month month);
    void setLatestMonth();
    void changePlannedMonth();
    void askWhy(const WhySubject &subject);
    void answerWhy();
    Shown shown() const;

    AppServices m_services;
    UiSettings *m_state;
    Theme *m_theme;
    WheelGuard *m_wheel;
    WriteGuard *m_writes;
    JobTracker *m_jobs;
    Session *m_session;
    EditHistory *m_history;
    Backups *m_backups;
    StorageWatch *m_storage;
    ReportedMonthsController *m_reported;
    WorkspaceController *m_workspaces;
    TableImportController *m_tables;
    CustomersController *m_customers;
    CareController *m_care;
    LogController *m_log;
    PageHost *m_pages;
    MainMenus *m_menus = nullptr;

    QStackedWidget *m_stack = nullptr; ///< nothing yet, the pages, the start page
    StartScreen *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    TopBar *m_top = nullptr;
    NavigationRail *m_rail = nullptr;
    ServiceList *m_list = nullptr;
    ContractHeader *m_header = nullptr;
    PageArea *m_area = nullptr;
    Inspector *m_inspector = nullptr;
    WhySection *m_why = nullptr;
    FreshnessSection *m_freshness = nullptr;
    StatusLine *m_line = nullptr;
    Tour *m_tour = nullptr;
    StorageNotice *m_unsaved = nullptr; ///< why nothing can be saved

    QString m_contract;
    QString m_service;
    std::optional<WhySubject> m_subject;
    std::optional<std::pair<std::shared_ptr<const Evaluation>, WhySubject>> m_answered;
    int m_undoIndex = 0; ///< before the last save
    bool m_inspectorWanted = true; ///< where there is room for it
    bool m_inspectorAsked = false; ///< something was chosen that it shows
    bool m_whyAsked = false; ///< a figure of this page was chosen
    bool m_refreshPending = false;
    bool m_connectsWhenOpen = false; ///< the first workspace is being made for the assistant
    bool m_tourWhenOpen = false; ///< the sample is being opened for the tour
    std::optional<Month> m_entered; ///< with which the page was entered; absent: it looks at no month ahead
    std::optional<std::pair<Month, Month>> m_ahead; ///< the month ahead that was left, and the one since then
    bool m_monthChosen = false; ///< by a person or a saved state, so that the data must not move it
};

} // namespace makegood::ui
