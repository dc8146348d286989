// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QMainWindow>

#include "session/session.h"
#include "session/why_subject.h"

class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;

namespace makegood
{

class AvailabilityPage;
class ContractHeader;
class CreditPage;
class EmptyState;
class JobTracker;
class JournalPage;
class MaintenancePage;
class MessageBar;
class MonthStepper;
class OutagesPage;
class PageTabs;
class PortfolioList;
class ReviewDesk;
class ReviewPanel;
class StatusLine;
class SupportPage;
class Theme;
class WhyPanel;
class WindowState;

/// What the window needs of the program around it. Functions run on a worker thread unless they say
/// otherwise.
struct Doors {
    Clock now;
    /// How to open the workspace in this file, for any thread.
    std::function<WorkspaceOpener(const QString &path)> workspaceAt;
    /// Makes or finds the sample workspace and says where it is.
    std::function<Expected<QString>()> sampleWorkspace;
    /// The month that the sample opens on.
    std::optional<Month> sampleMonth;
    /// Where the first import makes a workspace when none is open.
    QString firstWorkspace;
    /// Reads a case folder; all that is wrong with it at once.
    std::function<Checked<CaseData>(const QString &folder)> readCase;
    /// Maintenance windows as an iCalendar text, stamped with the instant; on the window's thread.
    std::function<std::string(const std::vector<MaintenanceWindow> &, Instant)> calendarText;
    QString who; ///< for the journal
};

/// Builds the pages and connects them; computes nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Doors doors, WindowState *state, Theme *theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &path);
    void openSample();
    /// Without a workspace, one is made first.
    void importFolder(const QString &folder);
    void exportPdf(const QString &file);
    /// Every maintenance window of the shown contract, whichever month.
    void exportCalendar(const QString &file);
    /// Any of these may be empty: what was shown last, or the first contract and the last full month.
    void showAt(const QString &contract, const QString &service, std::optional<Month> month);
    /// `availability`, `outages`, `maintenance`, `credit`, `support` or `journal`; false for another word.
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
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildTop();
    void buildMenus();
    void connectReview();
    void buildFileMenu(QMenu *menu);
    void buildEditMenu(QMenu *menu);
    void buildViewMenu(QMenu *menu);
    void showAbout();
    void chooseWorkspace();
    void chooseFolder();
    void choosePdf();
    void chooseCalendar();
    QString suggestedFile(const QString &ending) const;
    void explainSources();

    void workspaceOpened();
    void showContracts();
    void showSyncState();
    void caseRead();
    void readFolder(const QString &folder);
    void scheduleRefresh();
    void refresh();
    void refreshRows();
    void refreshPages();
    void refreshReview();
    void refreshStatusLine();
    void chooseContract(const QString &contract, const QString &service);
    void chooseMonth(Month month);
    void askWhy(const WhySubject &subject);
    void answerWhy();
    void setText(int percent);
    const ServiceResult *shownResult() const;
    std::shared_ptr<const Evaluation> shownEvaluation() const;

    Doors m_doors;
    WindowState *m_state;
    Theme *m_theme;
    JobTracker *m_jobs;
    Session *m_session;
    ReviewDesk *m_desk;

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    ContractHeader *m_header = nullptr;
    PageTabs *m_pages = nullptr;
    AvailabilityPage *m_availability = nullptr;
    OutagesPage *m_outages = nullptr;
    MaintenancePage *m_maintenance = nullptr;
    CreditPage *m_credit = nullptr;
    SupportPage *m_support = nullptr;
    JournalPage *m_journal = nullptr;
    PortfolioList *m_list = nullptr;
    WhyPanel *m_why = nullptr;
    ReviewPanel *m_review = nullptr;
    QDockWidget *m_listDock = nullptr;
    QDockWidget *m_whyDock = nullptr;
    QDockWidget *m_reviewDock = nullptr;
    MonthStepper *m_stepper = nullptr;
    QLabel *m_sync = nullptr;
    StatusLine *m_line = nullptr;
    QAction *m_pdfAction = nullptr;
    QAction *m_calendarAction = nullptr;
    QAction *m_importAction = nullptr;

    QString m_path;
    QString m_contract;
    QString m_service;
    std::optional<WhySubject> m_subject;
    std::optional<std::pair<std::shared_ptr<const Evaluation>, WhySubject>> m_answered;
    bool m_refreshPending = false;
    bool m_monthChosen = false; ///< by a person or a saved state, so that the data must not move it
    QString m_folderToImport;
};

} // namespace makegood
