// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QCoreApplication>

#include "command.h"
#include "console.h"
#include "feeds/case_folder.h"
#include "interrupt.h"
#include "judged.h"
#include "language.h"
#include "sla/evaluate/evaluate.h"
#include "store/reported_versions.h"
#include "stored.h"

namespace makegood::cli
{

namespace
{

/// With the month itself the chart shows a year.
constexpr int earlierMonths = 11;

struct ReportRequest {
    Month first{}; ///< of the chart
    Month month{};
    Instant asOf{};
    ReportOptions look;
};

Expected<ReportRequest> readReportRequest(const Options &options)
{
    const auto month = options.neededMonth();
    if (!month)
        return tl::unexpected(month.error());
    const auto asOf = options.asOfOrNow();
    if (!asOf)
        return tl::unexpected(asOf.error());
    ReportRequest asked{{month->value - std::chrono::months(earlierMonths)}, *month, *asOf, {}};
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

/// A contract with what was reported of its month before; case folders know of no report.
struct ReportData {
    CaseData terms;
    std::vector<ReportedVersion> reported;
};

Expected<ReportData> readStored(Workspace &workspace, const Options &options, const ReportRequest &asked)
{
    const auto row = oneContract(workspace, options);
    if (!row)
        return tl::unexpected(row.error());
    auto terms = workspace.load(row->id, LoadChecks::ForJudging);
    if (!terms)
        return tl::unexpected(terms.error());
    auto reported = workspace.frozenMonths(row->id).and_then([&](const std::vector<FrozenMonth> &frozen) {
        return reportedVersions(frozen, asked.month, asked.asOf);
    });
    if (!reported)
        return tl::unexpected(reported.error());
    return ReportData{std::move(*terms), std::move(*reported)};
}

Checked<ReportData> readData(const Options &options, const ReportRequest &asked)
{
    if (!options.isSet(QStringLiteral("workspace")))
        return readCase(options.argument(0), {horizonFor(asked.first).start, horizonFor(asked.month).end})
            .map([](CaseData terms) {
                return ReportData{std::move(terms), {}};
            });
    return openStored(options, Workspace::Mode::ReadOnly)
        .and_then([&](const std::unique_ptr<Workspace> &workspace) {
            return readStored(*workspace, options, asked);
        })
        .map_error([](const Error &error) { return Errors{error}; });
}

Expected<ReportInput> judge(const ReportData &given, const ReportRequest &asked)
{
    const CaseData &data = given.terms;
    ReportInput input;
    input.reported = given.reported;
    input.policy = &data.policy;
    input.contract = &data.contract;
    input.options = asked.look;
    for (Month month = asked.first; month < asked.month; month = month.next()) {
        // Months before the contract began have no period, and no place in the chart.
        if (!billingPeriod(data.contract, month))
            continue;
        auto earlier
            = evaluate(data.policy, data.contract, data.evidence, month, asked.asOf, WithReasons::No);
        if (!earlier)
            return tl::unexpected(earlier.error());
        input.history.push_back(std::move(*earlier));
    }
    auto current = evaluate(data.policy, data.contract, data.evidence, asked.month, asked.asOf);
    if (!current)
        return tl::unexpected(current.error());
    input.current = std::move(*current);
    return input;
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
    options.workspace();
    options.contract();
    options.month();
    options.asOf();
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

    const auto data = readData(options, *asked);
    if (!data)
        return fail(data.error());
    speak(*QCoreApplication::instance(), asked->look.locale);
    const auto input = judge(*data, *asked);
    if (!input)
        return fail(input.error());
    Expected<void> written;
    {
        // Otherwise the file that is written beside could stay behind.
        const InterruptDeferred whole;
        written = writeReport(*input, QString::fromStdString(*output));
    }
    if (!written)
        return fail(written.error());
    return finish(*output + '\n');
}

} // namespace makegood::cli
