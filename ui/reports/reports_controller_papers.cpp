// SPDX-License-Identifier: GPL-3.0-or-later
// The report that is shown, in another program and on paper, and the summary of all customers.
#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QUrl>

#include "explain/cell_text.h"
#include "explain/suggested_file.h"
#include "jobs/job_tracker.h"
#include "reports/report_file_name.h"
#include "reports/report_print.h"
#include "reports/reports_controller.h"
#include "reports/reports_page.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

void ReportsController::addPaperActions(const PageMenus &menus)
{
    m_paperActions
        = {addItem(menus.file, "openReport", tr("&Open the report as PDF"), [this] { openShown(); }),
           addItem(menus.file, "printReport", tr("&Print the report…"), [this] { printShown(); })};
    m_portfolio = addItem(menus.file, "exportPortfolio", tr("Portfolio s&ummary as PDF…"), [this] {
        const QString name
            = QStringLiteral("portfolio-%1.pdf")
                  .arg(toText(formatPeriod(periodWith(m_windowMonth, m_remembered.otherwise.length))));
        QString file = QFileDialog::getSaveFileName(
            m_context.window, tr("Portfolio summary as PDF"),
            QDir(QFileInfo(suggestedFile("portfolio", {})).path()).filePath(name),
            tr("PDF documents (*.pdf)"));
        if (file.isEmpty())
            return;
        if (!file.endsWith(QLatin1String(".pdf")))
            file += QLatin1String(".pdf");
        portfolioTo(file);
    });
    enablePaperActions();
}

void ReportsController::enablePaperActions()
{
    for (QAction *action : m_paperActions)
        action->setEnabled(m_pages != nullptr);
    if (m_portfolio != nullptr)
        m_portfolio->setEnabled(m_context.session->workspace()->isOpen());
}

QString ReportsController::shownFileName() const
{
    const ReportOptions look = lookOf(m_current);
    return ReportFileName(look.fileName, m_context.session->workspace()->contracts())
               .of(m_current, periodWith(m_month, look.length), look.kind)
        + QStringLiteral(".pdf");
}

void ReportsController::openShown()
{
    if (!m_pages || m_drawnOf != m_current)
        return;
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString file = m_opened->filePath(shownFileName());
    m_context.jobs->start(
        JobLane::WriteReports, tr("Opening the report"),
        [this, pages = m_pages, file, locale = lookOf(m_current).locale](JobControl &job) {
            const SpokenLanguage spoken(locale);
            const auto saved = saveReport(pages->pdf(), file);
            const QString why = saved ? QString() : toText(saved.error().text());
            job.post([this, file, why] {
                if (why.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
                    return;
                emit problem(why.isEmpty() ? tr(
                                 "No program opens PDF files here. Create the PDF and open it elsewhere.")
                                           : tr("The report was not opened: %1.").arg(why));
            });
        });
}

void ReportsController::printShown()
{
    if (!m_pages || m_drawnOf != m_current)
        return;
    const std::shared_ptr<const ReportPages> pages = m_pages;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(shownFileName());
    setPaperOf(*pages, printer);
    QPrintDialog dialog(&printer, m_context.window);
    dialog.setWindowTitle(tr("Print the report"));
    dialog.setMinMax(1, pages->count());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SpokenLanguage spoken(lookOf(m_current).locale);
    if (!printReport(*pages, printer))
        emit problem(tr("The report was not printed: the printer does not answer."));
}

void ReportsController::portfolioTo(const QString &file)
{
    ReportBatch wanted = batch();
    wanted.month = m_windowMonth;
    const auto total = static_cast<int>(m_context.session->workspace()->contracts().size());
    struct Done {
        bool whole = false;
    };
    m_context.session->workspace()->read(
        JobLane::WriteReports, tr("Writing the portfolio summary"),
        [wanted, total, file](Workspace &w, JobControl &job) -> Expected<Done> {
            const auto whole = writePortfolio(w, wanted, file, [&](int done) {
                job.progress(done, total);
                return !job.isCancelled();
            });
            if (!whole)
                return tl::unexpected(whole.error());
            return Done{*whole};
        },
        [this, file](const Done &done) {
            if (!done.whole)
                return;
            emit offer(tr("The portfolio summary is ready."), tr("Open"),
                       [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
            emit created(1);
        });
}

} // namespace makegood::ui
