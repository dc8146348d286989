// SPDX-License-Identifier: GPL-3.0-or-later
// The month's report as a PDF.
#include "shell/workspace_controller.h"

#include <QFileDialog>
#include <QLocale>

#include "explain/cell_text.h"
#include "explain/suggested_file.h"
#include "report/report.h"
#include "report/spoken_language.h"
#include "reports/report_look.h"
#include "reports/reported_months_controller.h"
#include "session/save_words.h"
#include "session/ui_settings.h"
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

// As the Reports page would write it. The month and those before it are judged anew: what the window has
// judged so far depends on what was shown, and the command line must print the same bytes.
void WorkspaceController::exportMonth(const QString &file)
{
    const Judged *shown = shownMonth();
    if (shown == nullptr) {
        emit problem(tr("There is no judged month to export yet; wait until it is ready."));
        return;
    }
    ReportOptions window;
    window.locale = QLocale();
    window.author = m_context.state->value("user/name");
    window.authorMail = m_context.state->value("user/email");
    const WorkspaceHandle *workspace = m_context.session->workspace();
    const Evaluation &month = *shown->evaluation;
    const auto write = [&](Workspace &open) -> Expected<void> {
        auto look = storedLook(open, month.contract, window);
        if (!look)
            return tl::unexpected(look.error());
        look->kind = ReportKind::Review; // of a month, whatever the customer's next report is
        look->length = PeriodLength::Month;
        const auto input = reportInput(open, month.contract, month.month, workspace->now());
        if (!input)
            return tl::unexpected(input.error());
        const SpokenLanguage spoken(look->locale);
        return writeReport(*input, *look, file);
    };
    const auto opened = workspace->opener()();
    const auto written = opened ? write(**opened) : Expected<void>(tl::unexpected<Error>(opened.error()));
    if (written) {
        emit note(tr("Written: %1").arg(file));
        m_reported->offerFreezing();
    } else {
        emit problem(notWrittenText(written.error()));
    }
}

} // namespace makegood::ui
