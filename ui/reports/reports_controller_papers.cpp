// SPDX-License-Identifier: GPL-3.0-or-later
// The report that is shown, in another program and on paper, and the summary of all customers.
#include <memory>

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

// Laid out anew where it is written or printed: what was laid out for the preview keeps the fonts of the
// thread that did it.
void ReportsController::openShown()
{
    if (!m_pages || m_drawnOf != m_current)
        return;
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString file = m_opened->filePath(shownFileName());
    struct Opened {
        QString why;
    };
    m_context.session->workspace()->read(
        JobLane::WriteReports, tr("Opening the report"),
        [contract = m_current, month = m_month, now = m_context.session->workspace()->now(),
         look = lookOf(m_current), file](Workspace &w, JobControl &) -> Expected<Opened> {
            const SpokenLanguage spoken(look.locale);
            const auto written
                = reportInput(w, contract, periodWith(month, look.length), now)
                      .and_then([&](const ReportInput &input) { return writeReport(input, look, file); });
            return Opened{written ? QString() : toText(written.error().text())};
        },
        [this, file](const Opened &opened) {
            if (!opened.why.isEmpty())
                emit problem(tr("The report was not opened: %1.").arg(opened.why));
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
                emit problem(tr("No program opens PDF files here. Create the PDF and open it elsewhere."));
        });
}

void ReportsController::printShown()
{
    if (!m_pages || m_drawnOf != m_current)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(shownFileName());
    setPaperOf(*m_pages, *printer);
    QPrintDialog dialog(printer.get(), m_context.window);
    dialog.setWindowTitle(tr("Print the report"));
    dialog.setMinMax(1, m_pages->count());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    struct Read {
        std::shared_ptr<const ReportInput> input;
    };
    m_context.session->workspace()->read(
        JobLane::DrawReport, tr("Print the report"),
        [contract = m_current, month = m_month, now = m_context.session->workspace()->now(),
         look = lookOf(m_current)](Workspace &w, JobControl &) -> Expected<Read> {
            auto input = reportInput(w, contract, periodWith(month, look.length), now);
            if (!input)
                return tl::unexpected(input.error());
            return Read{std::make_shared<const ReportInput>(std::move(*input))};
        },
        [this, printer, look = lookOf(m_current)](const Read &read) {
            const SpokenLanguage spoken(look.locale);
            const auto pages = ReportPages::layOut(*read.input, look);
            if (!pages || !printReport(*pages, *printer))
                emit problem(tr("The report was not printed: the printer does not answer."));
        });
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
