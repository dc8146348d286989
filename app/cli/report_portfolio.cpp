// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio.h"

#include <QCoreApplication>

#include "console.h"
#include "language.h"
#include "report_request.h"
#include "stored.h"
#include "whole_output.h"

namespace makegood::cli
{

int runReportPortfolio(const Options &options, const ReportRequest &asked)
{
    const auto output = options.needed(QStringLiteral("output"));
    if (!output)
        return fail(output.error());
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const auto contracts = (*workspace)->contracts().list();
    if (!contracts)
        return fail(contracts.error());
    speak(*QCoreApplication::instance(), asked.look.locale);
    PortfolioInput input{asked.period, asked.asOf, {}};
    for (const ContractRow &row : *contracts) {
        const auto one = reportInput(**workspace, row.id, asked.period, asked.asOf);
        if (!one && one.error().kind == ErrorKind::Unreachable)
            return fail(one.error());
        input.rows.push_back(one ? portfolioRow(*one) : refusedRow(row.id, row.customer, one.error().what));
    }
    const auto pages = layOutPortfolio(std::move(input), asked.look);
    if (!pages)
        return fail(pages.error());
    const QByteArray pdf = pages->pdf();
    if (const auto written = writeOutput(*output, pdf); !written)
        return fail(written.error());
    if (options.isSet(QStringLiteral("sign")))
        if (const auto done = signOutput(*output, pdf); !done)
            return fail(done.error());
    return finish(*output + '\n');
}

} // namespace makegood::cli
