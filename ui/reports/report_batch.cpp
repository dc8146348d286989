// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_batch.h"

#include <set>

#include <QCoreApplication>
#include <QDir>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/mail_message.h"
#include "explain/suggested_file.h"
#include "explain/verdict.h"
#include "report/period_sums.h"
#include "report/portfolio.h"
#include "report/report.h"
#include "report/spoken_language.h"
#include "reports/report_file_name.h"
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
QByteArray mailOf(const ReportInput &input, const ReportOptions &look, const CustomerRecord *customer,
                  const QString &fileName, const QByteArray &pdf)
{
    const Evaluation &e = input.current;
    const Format format(look.locale, e);
    const QString name = input.months.empty() ? format.month(e.month) : periodName(input.period, format);
    const bool isDossier = look.kind == ReportKind::Claims;
    MailMessage message;
    message.from = look.authorMail;
    QString greeting = BatchTexts::tr("Dear customer,");
    if (customer != nullptr && !customer->contacts.empty()) {
        const Contact &contact = customer->contacts.front();
        message.to = QString::fromStdString(contact.email).trimmed();
        if (const QString who = QString::fromStdString(contact.name).simplified().left(80); !who.isEmpty())
            //: The greeting of an e-mail; %1: a person
            greeting = BatchTexts::tr("Dear %1,").arg(who);
    }
    message.subject
        = (isDossier ? BatchTexts::tr("Claims for %1") : BatchTexts::tr("Service level report for %1"))
              .arg(name);
    const QString verdict = input.months.empty() ? verdictOf(e, input.policy, format).text()
                                                 : periodVerdict(input, sumsOf(input.months), format).text();
    QString text = greeting + QStringLiteral("\n\n")
        + (isDossier ? BatchTexts::tr("the claims for %1 with what proves them are attached.")
                     : BatchTexts::tr("your service level report for %1 is attached."))
              .arg(name)
        + QStringLiteral("\n\n") + verdict + QStringLiteral("\n\n") + BatchTexts::tr("Kind regards");
    if (!look.author.isEmpty())
        text += QLatin1Char('\n') + look.author;
    if (!look.company.isEmpty())
        text += QLatin1Char('\n') + look.company;
    message.text = text;
    message.files.push_back({fileName, "application/pdf", pdf});
    return mailBytes(message, e.asOf);
}

// The path of the file.
Expected<QString> writeOne(Workspace &workspace, const LookBook &book, const ReportBatch &batch,
                           const std::string &contract, std::set<QString> &taken)
{
    const auto stored = book.lookIn(workspace, contract, batch.look);
    if (!stored)
        return tl::unexpected(stored.error());
    const ReportOptions &look = *stored;
    const CustomerRecord *customer = book.customerOf(contract);
    const ReportPeriod period = periodWith(batch.month, look.length);
    const auto input = reportInput(workspace, contract, period, batch.asOf);
    if (!input)
        return tl::unexpected(input.error());
    const SpokenLanguage spoken(look.locale);
    const auto pdf = renderReport(*input, look);
    if (!pdf)
        return tl::unexpected(pdf.error());
    QString name = ReportFileName(look.fileName, book.contracts).of(contract, period, look.kind);
    if (!taken.insert(name.toLower()).second) // patterns may differ from customer to customer
        name += QLatin1Char('+') + distinctFileName(contract);
    taken.insert(name.toLower());
    const QString file = name + QStringLiteral(".pdf");
    const QString path = QDir(batch.folder).filePath(batch.asMail ? name + QStringLiteral(".eml") : file);
    const auto saved = saveReport(batch.asMail ? mailOf(*input, look, customer, file, *pdf) : *pdf, path);
    if (!saved)
        return tl::unexpected(saved.error());
    return path;
}

} // namespace

Expected<BatchOutcome> writeBatch(Workspace &workspace, const ReportBatch &batch,
                                  const std::function<bool(int done)> &goOn)
{
    const auto book = LookBook::read(workspace);
    if (!book)
        return tl::unexpected(book.error());
    BatchOutcome out;
    std::set<QString> taken;
    for (const std::string &contract : batch.contracts) {
        if (!goOn(static_cast<int>(out.done.size() + out.refused.size()))) {
            out.cancelled = true;
            break;
        }
        const auto written = writeOne(workspace, *book, batch, contract, taken);
        if (written) {
            out.done.push_back(contract);
            out.files.push_back(*written);
        } else if (written.error().kind == ErrorKind::Unreachable) {
            return tl::unexpected(written.error()); // a full disk stays full
        } else {
            out.refused.emplace_back(contract, toText(written.error().what));
        }
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

Expected<bool> writePortfolio(Workspace &workspace, const ReportBatch &batch, const QString &file,
                              const std::function<bool(int done)> &goOn)
{
    bool isWhole = true;
    auto input = portfolioInput(workspace, periodWith(batch.month, batch.look.length), batch.asOf,
                                [&](int done) { return isWhole = goOn(done); });
    if (!input)
        return tl::unexpected(input.error());
    if (!isWhole)
        return false;
    const SpokenLanguage spoken(batch.look.locale);
    const auto pages = layOutPortfolio(std::move(*input), batch.look);
    if (!pages)
        return tl::unexpected(pages.error());
    if (const auto saved = saveReport(pages->pdf(), file); !saved)
        return tl::unexpected(saved.error());
    return true;
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
