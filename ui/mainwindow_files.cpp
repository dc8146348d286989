// SPDX-License-Identifier: GPL-3.0-or-later
// What the window writes to files: the month's report and the maintenance calendar.
#include "mainwindow.h"

#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include "models/cell_text.h"
#include "report/report.h"
#include "widgets/message_bar.h"

namespace makegood
{

QString MainWindow::suggestedFile(const QString &ending) const
{
    return QStringLiteral("%1/%2%3").arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                         safeFileName(m_contract.toStdString()), ending);
}

void MainWindow::choosePdf()
{
    const auto evaluation = shownEvaluation();
    if (!evaluation)
        return;
    const QString month = QStringLiteral("-%1.pdf").arg(toText(formatMonth(evaluation->month)));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the month as PDF"),
                                                      suggestedFile(month), tr("PDF documents (*.pdf)"));
    if (!file.isEmpty())
        exportPdf(file);
}

void MainWindow::exportPdf(const QString &file)
{
    const auto evaluation = shownEvaluation();
    const auto terms = m_session->focusedCase();
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
    input.options.locale = QLocale();
    const auto written = writeReport(input, file);
    if (written)
        m_message->showMessage(MessageBar::Kind::Note, tr("Written: %1").arg(file));
    else
        showProblem(
            tr("The report was not written: %1. What was there before is untouched; choose another place.")
                .arg(toText(written.error().text())));
}

void MainWindow::chooseCalendar()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export maintenance as calendar"),
                                                      suggestedFile(QStringLiteral("-maintenance.ics")),
                                                      tr("Calendars (*.ics)"));
    if (!file.isEmpty())
        exportCalendar(file);
}

void MainWindow::exportCalendar(const QString &file)
{
    const auto terms = m_session->focusedCase();
    if (!terms) {
        showProblem(tr("The contract is still being read; wait until it is ready."));
        return;
    }
    const auto &windows = terms->evidence.windows;
    const auto text = QByteArray::fromStdString(m_doors.calendarText(windows, m_session->now()));
    QSaveFile out(file); // written beside and renamed: never half a file
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit())
        m_message->showMessage(
            MessageBar::Kind::Note,
            tr("Written: %1, %n maintenance windows", nullptr, static_cast<int>(windows.size())).arg(file));
    else
        showProblem(
            tr("The calendar was not written: %1. What was there before is untouched; choose another place.")
                .arg(out.errorString()));
}

} // namespace makegood
