// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "interrupt.h"
#include "language.h"
#include "stored.h"
#include "work/case_import.h"

namespace makegood::cli
{

namespace
{

struct ReportRequest {
    Month month{};
    Instant asOf{};
    ReportOptions look;
};

Expected<ReportRequest> readReportRequest(const Options &options)
{
    const auto month = neededMonth(options);
    if (!month)
        return tl::unexpected(month.error());
    const auto asOf = asOfOrNow(options);
    if (!asOf)
        return tl::unexpected(asOf.error());
    ReportRequest asked{*month, *asOf, {}};
    const std::string paper = options.text(QStringLiteral("paper"));
    if (paper == "letter")
        asked.look.paper = PaperSize::Letter;
    else if (!paper.empty() && paper != "a4")
        return tl::unexpected(usageError("--paper takes a4 or letter, not '" + paper + "'"));
    if (options.isSet(QStringLiteral("language"))) {
        const std::string name = options.text(QStringLiteral("language"));
        const auto locale = spokenLocale(QString::fromStdString(name));
        if (!locale)
            return tl::unexpected(usageError("--language takes "
                                             + shippedLanguages().join(QStringLiteral(", ")).toStdString()
                                             + ", also with a territory as in de_CH, not '" + name + "'"));
        asked.look.locale = *locale;
    }
    asked.look.logoPath = QString::fromStdString(options.text(QStringLiteral("logo")));
    return asked;
}

Checked<ReportInput> inputFromCase(const std::string &folder, const ReportRequest &asked)
{
    const auto data = readCaseToJudge(folder, asked.month);
    if (!data)
        return tl::unexpected(data.error());
    // Case folders record no reported months.
    auto input = reportInput(*data, {}, asked.month, asked.asOf);
    if (!input)
        return tl::unexpected(Errors{input.error()});
    return std::move(*input);
}

Expected<ReportInput> inputFromStore(const Options &options, const ReportRequest &asked)
{
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto contract = oneContract(**workspace, options);
    if (!contract)
        return tl::unexpected(contract.error());
    return reportInput(**workspace, contract->id, asked.month, asked.asOf);
}

Checked<ReportInput> readInput(const Options &options, const ReportRequest &asked)
{
    if (!options.isSet(QStringLiteral("workspace")))
        return inputFromCase(options.argument(0), asked);
    return inputFromStore(options, asked).map_error([](const Error &error) { return Errors{error}; });
}

Expected<void> writeWhole(const std::string &path, const QByteArray &bytes)
{
    const InterruptDeferred whole;
    QSaveFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.what = "the report cannot be written: " + file.errorString().toStdString();
    error.file = path;
    return tl::unexpected(std::move(error));
}

} // namespace

int runReport(const QStringList &words)
{
    Options options(
        QStringLiteral("report CASE --month YYYY-MM --output FILE.pdf [options]\n"
                       "       makegood-cli report --workspace FILE [--contract ID] --month YYYY-MM --output "
                       "FILE.pdf [options]"),
        QStringLiteral(
            "Writes a customer's month as a PDF; the chart shows the eleven months before it too.\n"
            "The same data and --as-of give the same bytes."));
    addWorkspace(options);
    addContract(options);
    addMonth(options);
    addAsOf(options);
    options.value(QStringLiteral("output"), QStringLiteral("FILE"),
                  QStringLiteral("the PDF; replaced when it exists"));
    options.value(QStringLiteral("paper"), QStringLiteral("a4|letter"),
                  QStringLiteral("the paper (default: a4)"));
    options.value(
        QStringLiteral("language"), QStringLiteral("NAME"),
        QStringLiteral("the customer's language: ar, de, en, es, fr or zh_CN, with a territory for dates and "
                       "figures when it matters, as in de_CH (default: en_US)"));
    options.value(QStringLiteral("logo"), QStringLiteral("FILE"),
                  QStringLiteral("a PNG, JPEG or SVG for the heading"));
    if (const auto code = readOrEnd(options, words, 0, 1))
        return *code;
    if (const auto stored = fromWorkspace(options); !stored)
        return fail(stored.error());
    const auto asked = readReportRequest(options);
    if (!asked)
        return fail(asked.error());
    const auto output = options.needed(QStringLiteral("output"));
    if (!output)
        return fail(output.error());

    const auto input = readInput(options, *asked);
    if (!input)
        return fail(input.error());
    speak(*QCoreApplication::instance(), asked->look.locale);
    // An interruption may end the drawing at any time; of the writing it would leave a temporary file behind.
    const auto pdf = renderReport(*input, asked->look);
    if (!pdf)
        return fail(pdf.error());
    if (const auto written = writeWhole(*output, *pdf); !written)
        return fail(written.error());
    return finish(*output + '\n');
}

} // namespace makegood::cli
