// SPDX-License-Identifier: GPL-3.0-or-later
// The month's report as a PDF.
#include "shell/main_window.h"

#include <QFileDialog>
#include <QLocale>

#include "explain/cell_text.h"
#include "explain/suggested_file.h"
#include "report/report.h"
#include "reports/reported_months_controller.h"
#include "shell/message_bar.h"

namespace makegood::ui
{

void MainWindow::choosePdf()
{
    const auto evaluation = shown().evaluation;
    if (!evaluation)
        return;
    const QString month = QStringLiteral("-%1.pdf").arg(toText(formatMonth(evaluation->month)));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the month as PDF"),
                                                      suggestedFile(evaluation->contract, month),
                                                      tr("PDF documents (*.pdf)"));
    if (!file.isEmpty())
        exportPdf(file);
}

void MainWindow::exportPdf(const QString &file)
{
    const auto [evaluation, terms] = std::pair(shown().evaluation, m_session->focusedCase());
    if (!evaluation || !terms) {
        showProblem(tr("There is no judged month to export yet; wait until it is ready."));
        return;
    }
    ReportInput input;
    input.current = *evaluation;
    Month month = evaluation->month;
    for (int i = 1; i < Session::historyMonths; ++i) {
        month = month.previous();
        const Judged *judged = m_session->judged(evaluation->contract, month);
        if (judged != nullptr && judged->evaluation)
            input.history.insert(input.history.begin(), *judged->evaluation);
    }
    input.policy = &terms->policy;
    input.contract = &terms->contract;
    input.reported = m_reported->versions();
    input.options.locale = QLocale();
    const auto written = writeReport(input, file);
    if (written) {
        m_message->showMessage(MessageBar::Kind::Note, tr("Written: %1").arg(file));
        m_reported->offerFreezing();
    } else
        showProblem(
            tr("The report was not written: %1. What was there before is untouched; choose another place.")
                .arg(toText(written.error().text())));
}

} // namespace makegood::ui
