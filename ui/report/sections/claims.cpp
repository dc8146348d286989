// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier of a month's claims: an overview, then what is sent for each of them.
#include <algorithm>

#include "explain/claim_draft.h"
#include "explain/verdict.h"
#include "report/claim_answers.h"
#include "report/sections/cover_parts.h"
#include "sla/portfolio/month_figures.h"

namespace makegood::ui::sections
{

namespace
{

Figure countFigure(const Context &c, const QString &caption, int count, Money sum)
{
    return {caption, c.format.number(count), count == 0 ? QString() : c.format.money(sum), {}};
}

// A line of the letter; all of it stands as far in as its first word.
void letterLine(PageFlow &flow, const QString &line)
{
    const auto begins = std::find_if(line.begin(), line.end(), [](QChar c) { return c != QLatin1Char(' '); });
    const double indent = static_cast<double>(begins - line.begin()) * 5 * pt;
    const TextBlock block(line.trimmed(), flow.type().cell, flow.width() - indent, flow.isRightToLeft());
    flow.need(block.height());
    flow.drawText(block, flow.left() + indent, flow.y(), flow.width() - indent);
    flow.moveTo(flow.y() + block.height() + 1.5 * pt);
}

} // namespace

void dossierCover(const Context &c)
{
    int all = 0;
    int open = 0;
    int expired = 0;
    Money sum;
    Money toFile;
    Money lost;
    for (const ServiceResult &s : c.now().services) {
        const ClaimSums sums = claimSumsOf(s);
        sum += sums.all();
        toFile += sums.open;
        lost += sums.lost;
        for (const Claim &claim : s.claims) {
            ++all;
            open += clockRuns(claim.state) ? 1 : 0;
            expired += claim.state == ClaimState::Expired ? 1 : 0;
        }
    }
    c.flow.addBookmark(0, ReportTexts::tr("Claims"), 0);
    letterHead(c, ReportTexts::tr("Claim dossier, %1").arg(c.format.month(c.now().month)));
    const QString provider = shownName(providerOf(c.policy()), c.format, 60);
    QString text = ReportTexts::tr("There is nothing to claim for %1.").arg(c.monthName());
    if (all > 0 && expired == all)
        //: %1: an amount, %2: the provider, %3: a month, %4: the number of claims
        text
            = ReportTexts::tr("%4 claims against %2 for %3, %1 in all, were not filed in time.", nullptr, all)
                  .arg(c.format.money(sum), provider, c.monthName(), c.format.number(all));
    else if (all == 1)
        //: %1: an amount, %2: the provider, %3: a month
        text = ReportTexts::tr("1 claim of %1 against %2 for %3.")
                   .arg(c.format.money(sum), provider, c.monthName());
    else if (all > 1)
        text = ReportTexts::tr("%4 claims against %2 for %3, %1 in all.", nullptr, all)
                   .arg(c.format.money(sum), provider, c.monthName(), c.format.number(all));
    headline(c, text);
    figureRow(
        c,
        {countFigure(c, ReportTexts::tr("To be filed"), open, toFile),
         countFigure(c, ReportTexts::tr("Filed and decided"), all - open - expired, sum - toFile - lost),
         countFigure(c, ReportTexts::tr("Not filed in time"), expired, lost)});
    requests(c);
}

void claimTexts(const Context &c)
{
    const Evidence nothing;
    const Evidence &evidence = c.input.evidence ? *c.input.evidence : nothing;
    for (const ServiceResult &s : c.now().services)
        for (const Claim &claim : s.claims) {
            const ClaimPapers papers = claimPapers(c.now(), s, claim, c.policy(), evidence);
            const QString when = claim.forPeriod ? ReportTexts::tr("whole month")
                                                 : weekdayInterval(claim.outage, c.format, c.year());
            serviceHead(c, s, {}, when, c.format.money(claimedAmount(s, claim)), 90 * pt);
            for (const QString &line : papers.text.split(QLatin1Char('\n')))
                if (line.isEmpty())
                    c.flow.space(5 * pt);
                else
                    letterLine(c.flow, line);
            c.flow.space(8 * pt);
        }
}

} // namespace makegood::ui::sections
