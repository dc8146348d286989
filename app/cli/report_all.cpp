// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "console.h"
#include "explain/cell_text.h"
#include "explain/suggested_file.h"
#include "report/report.h"
#include "report_request.h"
#include "stored.h"
#include "whole_output.h"

namespace makegood::cli
{

namespace
{

// One report from end to end; what it needs is gone when it is written.
Expected<QString> writeOne(Workspace &workspace, const ContractRow &row, const ReportRequest &asked,
                           const QDir &folder)
{
    const auto input = reportInput(workspace, row.id, asked.period, asked.asOf);
    if (!input)
        return tl::unexpected(input.error());
    const auto pdf = renderReport(*input, asked.look);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const QString name = ui::distinctFileName(row.id) + QLatin1Char('-')
        + QString::fromStdString(formatPeriod(asked.period)) + QStringLiteral(".pdf");
    const QString path = folder.filePath(name);
    return writeReportFile(path.toStdString(), *pdf, asked.signer).map([&] { return path; });
}

} // namespace

int runReportAll(const Options &options, const ReportRequest &asked)
{
    const auto out = options.needed(QStringLiteral("out"));
    if (!out)
        return fail(out.error());
    const QDir folder(QString::fromStdString(*out));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::Unreachable, "the folder " + *out + " cannot be made");
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const auto contracts = (*workspace)->contracts().list();
    if (!contracts)
        return fail(contracts.error());
    int code = Done;
    std::size_t written = 0;
    for (const ContractRow &row : *contracts) {
        const auto path = writeOne(**workspace, row, asked, folder);
        if (path) {
            ++written;
            if (!print(path->toStdString() + '\n'))
                return Unreachable;
            continue;
        }
        tell(row.id + ": " + sentence(path.error()));
        code = std::max(code, static_cast<int>(exitCodeOf(path.error())));
        if (path.error().kind == ErrorKind::Unreachable)
            break; // a full disk stays full
    }
    tell(std::to_string(written) + " of " + std::to_string(contracts->size()) + " reports are in " + *out
         + '.');
    return code;
}

} // namespace makegood::cli
