// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio.h"

#include "console.h"
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
    const auto done
        = portfolioInput(**workspace, asked.period, asked.asOf)
              .and_then([&](PortfolioInput &&input) { return layOutPortfolio(std::move(input), asked.look); })
              .and_then([&](const ReportPages &pages) {
                  return writeReportFile(*output, pages.pdf(), asked.signer);
              });
    if (!done)
        return fail(done.error());
    return finish(*output + '\n');
}

} // namespace makegood::cli
