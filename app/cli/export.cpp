// SPDX-License-Identifier: GPL-3.0-or-later
// A month, its maintenance or its targets in the formats of other programs.
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/ical_writer.h"
#include "reports/month_workbook.h"
#include "stored.h"
#include "whole_output.h"
#include "work/case_import.h"
#include "work/judged.h"
#include "work/openslo.h"

namespace makegood::cli
{

namespace
{

Checked<CaseData> dataToExport(const Options &options, Month month)
{
    if (!options.isSet(QStringLiteral("workspace")))
        return readCaseToJudge(options.argument(0), month);
    const auto asErrors = [](const Error &error) { return Errors{error}; };
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return tl::unexpected(Errors{workspace.error()});
    const auto contract = oneContract(**workspace, options);
    if (!contract)
        return tl::unexpected(Errors{contract.error()});
    return (*workspace)->contracts().load(contract->id, LoadChecks::ForJudging).map_error(asErrors);
}

Expected<QByteArray> asWorkbook(const CaseData &data, Month month, Instant asOf)
{
    const work::Judged judged = work::judge(data, month, asOf);
    if (!judged.evaluation)
        return refused(judged.refusal);
    const Format format(QLocale(), *judged.evaluation);
    return monthWorkbook(*judged.evaluation, data.policyOf(month), format);
}

} // namespace

int runExport(const QStringList &words)
{
    Options options(
        QStringLiteral("export CASE --month YYYY-MM --output FILE.xlsx|FILE.ics|FILE.yaml [options]\n"
                       "       makegood-cli export --workspace FILE [--contract ID] --month YYYY-MM --output "
                       "FILE [options]"),
        QStringLiteral(
            "Writes a month for other programs, as the name of the file says: .xlsx the judged month\n"
            "as a workbook, .ics its maintenance as a calendar, .yaml the targets as OpenSLO."));
    addWorkspace(options);
    addContract(options);
    addMonth(options);
    addAsOf(options);
    options.value(QStringLiteral("output"), QStringLiteral("FILE"),
                  QStringLiteral("the file; replaced when it exists"));
    if (const auto code = readOrEnd(options, words, 0, 1))
        return *code;
    if (const auto stored = fromWorkspace(options); !stored)
        return fail(stored.error());
    const auto month = neededMonth(options);
    const auto asOf = asOfOrNow(options);
    const auto output = options.needed(QStringLiteral("output"));
    if (!month || !asOf || !output)
        return fail(!month ? month.error() : !asOf ? asOf.error() : output.error());
    const QString suffix = QFileInfo(QString::fromStdString(*output)).suffix().toLower();
    if (suffix != QLatin1String("xlsx") && suffix != QLatin1String("ics") && suffix != QLatin1String("yaml"))
        return fail(usageError("--output takes a name that ends with .xlsx, .ics or .yaml"));
    const auto data = dataToExport(options, *month);
    if (!data)
        return fail(data.error());
    Expected<QByteArray> bytes;
    if (suffix == QLatin1String("xlsx"))
        bytes = asWorkbook(*data, *month, *asOf);
    else if (suffix == QLatin1String("ics"))
        bytes = QByteArray::fromStdString(writeCalendar(data->evidence.windows, *asOf));
    else
        bytes = QByteArray::fromStdString(work::openSloText(*data, *month));
    if (!bytes)
        return fail(bytes.error());
    if (const auto written = writeOutput(*output, *bytes); !written)
        return fail(written.error());
    return finish(*output + '\n');
}

} // namespace makegood::cli
