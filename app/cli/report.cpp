// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <memory>

#include <QCoreApplication>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "language.h"
#include "report_request.h"
#include "stored.h"
#include "whole_output.h"
#include "work/case_import.h"

namespace makegood::cli
{

namespace
{

Checked<ReportInput> inputFromCase(const std::string &folder, const ReportRequest &asked)
{
    const auto data = readCaseToJudge(folder, asked.period.last());
    if (!data)
        return tl::unexpected(data.error());
    // Case folders record no reported months.
    auto input = reportInput(*data, {}, asked.period, asked.asOf);
    if (!input)
        return tl::unexpected(Errors{input.error()});
    input->evidence = std::make_shared<const Evidence>(data->evidence);
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
    return reportInput(**workspace, contract->id, asked.period, asked.asOf);
}

Checked<ReportInput> readInput(const Options &options, const ReportRequest &asked)
{
    if (!options.isSet(QStringLiteral("workspace")))
        return inputFromCase(options.argument(0), asked);
    return inputFromStore(options, asked).map_error([](const Error &error) { return Errors{error}; });
}

} // namespace

int runReport(const QStringList &words)
{
    Options options(
        QStringLiteral(
            "report CASE --month PERIOD --output FILE.pdf [options]\n"
            "       makegood-cli report --workspace FILE [--contract ID] --month PERIOD --output FILE.pdf "
            "[options]\n"
            "       makegood-cli report --workspace FILE --all --month PERIOD --out FOLDER [options]\n"
            "       makegood-cli report --workspace FILE --template portfolio --month PERIOD --output "
            "FILE.pdf "
            "[options]"),
        QStringLiteral("Writes a customer's month, quarter or year as a PDF; its first page shows the twelve "
                       "months that end\n"
                       "with it. The same data and --as-of give the same bytes."));
    addWorkspace(options);
    addContract(options);
    options.value(QStringLiteral("output"), QStringLiteral("FILE"),
                  QStringLiteral("the PDF; replaced when it exists"));
    options.flag(QStringLiteral("all"), QStringLiteral("a PDF for each contract of the workspace"));
    options.value(QStringLiteral("out"), QStringLiteral("FOLDER"),
                  QStringLiteral("with --all: where the PDFs go, named CONTRACT-PERIOD.pdf"));
    addReportLook(options);
    if (const auto code = readOrEnd(options, words, 0, 1))
        return *code;
    const auto stored = fromWorkspace(options);
    if (!stored)
        return fail(stored.error());
    const auto asked = readReportRequest(options);
    if (!asked)
        return fail(asked.error());
    speak(*qApp, asked->look.locale);
    if (options.isSet(QStringLiteral("all"))) {
        if (!*stored || options.isSet(QStringLiteral("contract")) || options.isSet(QStringLiteral("output")))
            return fail(usageError("--all takes --workspace and --out, and neither --contract nor --output"));
        if (asked->look.kind == ReportKind::Portfolio)
            return fail(usageError("--template portfolio is one PDF: it takes --output and no --all"));
        return runReportAll(options, *asked);
    }
    if (asked->look.kind == ReportKind::Portfolio) {
        if (!*stored || options.isSet(QStringLiteral("contract")))
            return fail(usageError("--template portfolio takes --workspace and --output, and no --contract"));
        return runReportPortfolio(options, *asked);
    }
    const auto output = options.needed(QStringLiteral("output"));
    if (!output)
        return fail(output.error());

    const auto input = readInput(options, *asked);
    if (!input)
        return fail(input.error());
    // An interruption may end the drawing at any time; of the writing it would leave a temporary file behind.
    const auto pdf = renderReport(*input, asked->look);
    if (!pdf)
        return fail(pdf.error());
    if (const auto written = writeReportFile(*output, *pdf, asked->signer); !written)
        return fail(written.error());
    return finish(*output + '\n');
}

} // namespace makegood::cli
