// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_batch.h"

#include <QCoreApplication>
#include <QDir>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/mail_message.h"
#include "explain/suggested_file.h"
#include "explain/verdict.h"
#include "report/report.h"
#include "report/spoken_language.h"
#include "reports/report_look.h"
#include "sla/evaluate/evaluation_json.h"
#include "work/report_states.h"

namespace makegood::ui
{

namespace
{

struct BatchTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ReportBatch)
};

// The report as a draft in the customer's language.
QByteArray mailOf(const ReportInput &input, const ReportOptions &look, const QByteArray &pdf)
{
    const Evaluation &e = input.current;
    const Format format(look.locale, e);
    MailMessage message;
    message.subject = BatchTexts::tr("Service level report for %1").arg(format.month(e.month));
    QString text = BatchTexts::tr("Dear customer,") + QStringLiteral("\n\n")
        + BatchTexts::tr("your service level report for %1 is attached.").arg(format.month(e.month))
        + QStringLiteral("\n\n") + verdictOf(e, input.policy, format).text() + QStringLiteral("\n\n")
        + BatchTexts::tr("Kind regards");
    if (!look.author.isEmpty())
        text += QLatin1Char('\n') + look.author;
    if (!look.company.isEmpty())
        text += QLatin1Char('\n') + look.company;
    message.text = text;
    message.files.push_back({reportFileName(e.contract, e.month, false), "application/pdf", pdf});
    return mailBytes(message, e.asOf);
}

Expected<void> writeOne(Workspace &workspace, const ReportBatch &batch, const std::string &contract)
{
    const auto own = reportLook(workspace, contract);
    if (!own)
        return tl::unexpected(own.error());
    const ReportOptions look = lookFrom(*own, batch.look);
    const auto input = reportInput(workspace, contract, batch.month, batch.asOf);
    if (!input)
        return tl::unexpected(input.error());
    const SpokenLanguage spoken(look.locale);
    const auto pdf = renderReport(*input, look);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const QString path = QDir(batch.folder).filePath(reportFileName(contract, batch.month, batch.asMail));
    return saveReport(batch.asMail ? mailOf(*input, look, *pdf) : *pdf, path);
}

} // namespace

QString reportFileName(const std::string &contract, Month month, bool asMail)
{
    return distinctFileName(contract) + QLatin1Char('-') + QString::fromStdString(formatMonth(month))
        + (asMail ? QStringLiteral(".eml") : QStringLiteral(".pdf"));
}

Expected<BatchOutcome> writeBatch(Workspace &workspace, const ReportBatch &batch,
                                  const std::function<bool(int done)> &goOn)
{
    BatchOutcome out;
    for (const std::string &contract : batch.contracts) {
        if (!goOn(static_cast<int>(out.done.size() + out.refused.size()))) {
            out.cancelled = true;
            break;
        }
        const auto written = writeOne(workspace, batch, contract);
        if (written)
            out.done.push_back(contract);
        else if (written.error().kind == ErrorKind::Unreachable)
            return tl::unexpected(written.error()); // a full disk stays full
        else
            out.refused.emplace_back(contract, toText(written.error().what));
    }
    // The reports are there, whatever becomes of the remark that they are.
    if (!workspace.isReadOnly())
        for (const std::string &contract : out.done) {
            const auto standing = reportStanding(workspace, contract, batch.month);
            if (standing && standing->state == ReportState::NotStarted)
                (void)setReportState(workspace, contract, batch.month, ReportState::Draft, batch.asOf);
        }
    return out;
}

Expected<BatchOutcome> lockMonths(Workspace &workspace, const ReportBatch &batch, const std::string &who,
                                  const std::function<bool(int done)> &goOn)
{
    BatchOutcome out;
    for (const std::string &contract : batch.contracts) {
        if (!goOn(static_cast<int>(out.done.size() + out.refused.size()))) {
            out.cancelled = true;
            break;
        }
        const auto standing = reportStanding(workspace, contract, batch.month);
        if (!standing)
            return tl::unexpected(standing.error());
        if (standing->state >= ReportState::Locked) {
            out.refused.emplace_back(contract, BatchTexts::tr("it was locked before"));
            continue;
        }
        const auto input = reportInput(workspace, contract, batch.month, batch.asOf);
        if (!input) {
            out.refused.emplace_back(contract, toText(input.error().what));
            continue;
        }
        if (input->current.isRunning()) {
            out.refused.emplace_back(contract, BatchTexts::tr("the month is not over"));
            continue;
        }
        FrozenMonth frozen{batch.month, 1, {who, batch.asOf}, {}, toJson(input->current)};
        if (const auto done = workspace.reported().freeze(contract, frozen); !done)
            return tl::unexpected(done.error());
        out.done.push_back(contract);
    }
    return out;
}

} // namespace makegood::ui
