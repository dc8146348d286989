// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>

#include "report/report.h"
#include "report/spoken_language.h"
#include "reports/report_batch.h"
#include "reports/report_rows.h"
#include "session/page_controller.h"
#include "work/report_states.h"

class QAction;
class QTemporaryDir;
class QTimer;

namespace makegood::ui
{

class ReportsPage;
struct ReportRow;

/// Shows the reports of the month, draws the one that is looked at, and writes those that are chosen.
class ReportsController : public PageController
{
    Q_OBJECT
public:
    explicit ReportsController(const PageContext &context, QObject *parent = nullptr);
    ~ReportsController() override;

    QWidget *page() const override;
    QString title() const override;
    bool isAboutContract() const override { return false; }
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;

    /// Writes the chosen reports, or e-mail drafts with them, into a folder.
    void createIn(const QString &folder, bool asMail);
    void lockChosen();
    /// The window's contract and month as a file for other programs: exportMonth() of report_batch.h.
    void exportTo(const QString &file);
    /// One PDF over all customers.
    void portfolioTo(const QString &file);
    /// The report that is shown, in the program that opens PDF files.
    void openShown();
    void printShown();

signals:
    /// A page of the report is shown, or the sentence why there is none.
    void drawn();
    void created(int files);

private:
    struct Remembered {
        std::map<std::string, ReportStanding> standings;
        std::map<std::string, ReportOptions> looks; ///< of contracts that have one of their own
        ReportOptions otherwise;
    };
    struct Drawn {
        std::shared_ptr<const ReportPages> pages; ///< null: refused
        std::shared_ptr<const Evaluation> evaluation;
        QImage image;
        QString refusal;
    };

    void clear();
    void readRemembered();
    void fillRows();
    ReportRow rowOf(const ContractRow &contract) const;
    void showChosen();
    void draw();
    void drawPage(int page);
    void take(const Drawn &drawn, int page);
    void showChecks(const Evaluation &evaluation);
    void keepLook();
    void setState(const std::string &contract, ReportState state);
    void askFolder(bool asMail);
    void tell(const BatchOutcome &outcome, const QString &folder, bool asMail);
    ReportOptions lookOf(const std::string &contract) const;
    void addPaperActions(const PageMenus &menus);
    void enablePaperActions();
    QString shownFileName() const;
    ReportBatch batch() const;

    PageContext m_context;
    SpokenLanguages m_languages; ///< worker threads draw in the customers' languages
    ReportsPage *m_page;
    QTimer *m_fill;
    QTimer *m_draw;
    Month m_month{};
    Remembered m_remembered;
    bool m_isShown = false; ///< once, since the workspace was opened
    std::shared_ptr<const ReportPages> m_pages; ///< of m_drawnOf
    std::string m_drawnOf;
    std::string m_current;
    std::string m_contract; ///< the window's; empty: none
    Month m_windowMonth{};
    std::vector<QAction *> m_exports;
    std::vector<QAction *> m_paperActions; ///< of the report that is shown
    QAction *m_portfolio = nullptr;
    std::unique_ptr<QTemporaryDir> m_opened; ///< PDFs that were opened to be looked at
};

} // namespace makegood::ui
