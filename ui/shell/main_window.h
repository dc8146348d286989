// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QMainWindow>

#include "session/page_controller.h"

class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace makegood::ui
{

class ContractHeader;
struct Command;
class StartScreen;
class IncidentsController;
class JobTracker;
class MessageBar;
class MonthStepper;
class PageTabs;
class PortfolioController;
class PortfolioList;
class ReportedMonthsController;
class EditHistory;
class StatusLine;
class Theme;
class WhySection;
class UiSettings;

/// Builds the pages and connects them; computes nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AppServices services, UiSettings *state, Theme *theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &path);
    void openSample();
    /// Without a workspace, one is made first.
    void importFolder(const QString &folder);
    void exportPdf(const QString &file);
    /// Any of these may be empty: what was shown last, or the first contract and the last full month.
    void showAt(const QString &contract, const QString &service, std::optional<Month> month);
    /// The word before `Page` in the page's object name, such as `availability`, and after a slash one of its
    /// sections; false where there is none.
    bool showPage(const QString &name);
    void showProblem(const QString &sentence);

    /// Nothing is being opened or judged.
    bool isSettled() const;
    Session *session() const { return m_session; }
    QString shownContract() const { return m_contract; }
    QString shownService() const { return m_service; }
    Month shownMonth() const;

signals:
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildDesks();
    void joinDesk(PageController *desk);
    void buildOtherDesks();
    void buildCentre();
    void buildDocks();
    void buildTop();
    void buildMenus();
    void addDeskActions();
    void buildFileMenu(QMenu *menu);
    void buildViewMenu(QMenu *menu);
    void openPalette();
    std::vector<Command> commands();
    void openContract(const QString &contract, const QString &service);
    void showAbout();
    void chooseWorkspace();
    void chooseFolder();
    void choosePdf();
    void explainSources();

    void workspaceOpened();
    void showContracts();
    void showSyncState();
    void caseRead();
    void readFolder(const QString &folder);
    void scheduleRefresh();
    void refresh();
    void refreshPages();
    void refreshHeader(const Shown &shown);
    void refreshAside(const Shown &shown);
    void openedPage(int index);
    void refreshStatusLine();
    void chooseContract(const QString &contract, const QString &service);
    void chooseMonth(Month month);
    void askWhy(const WhySubject &subject);
    void answerWhy();
    void setText(int percent);
    Shown shown() const;

    AppServices m_services;
    UiSettings *m_state;
    Theme *m_theme;
    JobTracker *m_jobs;
    Session *m_session;
    EditHistory *m_review;
    ReportedMonthsController *m_reported = nullptr;
    PortfolioController *m_portfolio = nullptr;
    IncidentsController *m_incidents = nullptr; ///< null: the pages behind the first one are not built yet
    QTimer *m_later = nullptr; ///< builds them
    std::vector<PageController *> m_desks; ///< in the order of the tabs
    std::vector<bool> m_stale; ///< desks whose page was hidden when something changed

    QStackedWidget *m_stack = nullptr;
    StartScreen *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    ContractHeader *m_header = nullptr;
    PageTabs *m_pages = nullptr;
    PortfolioList *m_list = nullptr;
    WhySection *m_why = nullptr;
    QDockWidget *m_listDock = nullptr;
    QDockWidget *m_whyDock = nullptr;
    QDockWidget *m_reviewDock = nullptr;
    PageMenus m_menus;
    std::array<QAction *, 3> m_ends{}; ///< of file, edit and view: what stands behind the desks' entries
    MonthStepper *m_stepper = nullptr;
    QLabel *m_sync = nullptr;
    StatusLine *m_line = nullptr;
    QAction *m_pdfAction = nullptr;
    QAction *m_importAction = nullptr;

    QString m_path;
    QString m_contract;
    QString m_service;
    std::optional<WhySubject> m_subject;
    std::optional<std::pair<std::shared_ptr<const Evaluation>, WhySubject>> m_answered;
    bool m_refreshPending = false;
    bool m_opening = false; ///< a workspace is being opened
    bool m_monthChosen = false; ///< by a person or a saved state, so that the data must not move it
    QString m_folderToImport;
};

} // namespace makegood::ui
