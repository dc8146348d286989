// SPDX-License-Identifier: GPL-3.0-or-later
// The month's report as a PDF.
#include "shell/workspace_controller.h"

#include <QFileDialog>
#include <QLocale>

#include "explain/cell_text.h"
#include "explain/suggested_file.h"
#include "report/report.h"
#include "reports/reported_months_controller.h"
#include "session/save_words.h"
#include "work/report_input.h"

namespace makegood::ui
{

// Null: the month was not judged, or nothing can be judged in it.
const Judged *WorkspaceController::shownMonth() const
{
    const Judging *judging = m_context.session->judging();
    const Judged *judged = judging->judged(judging->focused(), judging->month());
    return judged != nullptr && judged->evaluation && !judged->evaluation->services.empty() ? judged
                                                                                            : nullptr;
}

void WorkspaceController::chooseExport()
{
    const Judged *judged = shownMonth();
    if (judged == nullptr)
        return;
    const QString month = QStringLiteral("-%1.pdf").arg(toText(formatMonth(judged->evaluation->month)));
    const QString file = QFileDialog::getSaveFileName(m_context.window, tr("Export the month as PDF"),
                                                      suggestedFile(judged->evaluation->contract, month),
                                                      tr("PDF documents (*.pdf)"));
    if (!file.isEmpty())
        exportMonth(file);
}

// Judges the month and those before it anew: what the window has judged so far depends on what was shown, and
// the command line must print the same bytes.
void WorkspaceController::exportMonth(const QString &file)
{
    const auto terms = m_context.session->judging()->focusedCase();
    const Judged *shown = shownMonth();
    if (shown == nullptr || !terms) {
        emit problem(tr("There is no judged month to export yet; wait until it is ready."));
        return;
    }
    ReportOptions options;
    options.locale = QLocale();
    const WorkspaceHandle *workspace = m_context.session->workspace();
    const auto withHead = [&](ReportInput input) -> Expected<ReportInput> {
        const auto opened = workspace->opener()();
        if (!opened)
            return tl::unexpected(opened.error());
        const auto head = (*opened)->journal().head();
        if (!head)
            return tl::unexpected(head.error());
        input.journal = *head;
        return input;
    };
    const auto written
        = reportInput(*terms, m_context.session->reported()->versions(), shown->evaluation->month,
                      workspace->now())
              .and_then(withHead)
              .and_then([&](const ReportInput &input) { return writeReport(input, options, file); });
    if (written) {
        emit note(tr("Written: %1").arg(file));
        m_reported->offerFreezing();
    } else {
        emit problem(notWrittenText(toText(written.error().text())));
    }
}

} // namespace makegood::ui
