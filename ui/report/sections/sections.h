// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/explain.h"
#include "explain/words.h"
#include "report/page_flow.h"
#include "report/period_sums.h"
#include "report/report.h"
#include "report/report_logo.h"
#include "report/run_builder.h"
#include "report/table.h"

namespace makegood::ui::sections
{

/// Input, wording and target of every section.
struct Context {
    const ReportInput &input;
    const ReportOptions &options;
    const Format &format;
    const ClauseTexts &clauses;
    const ReportLogo &logo;
    PageFlow &flow;

    const Evaluation &now() const { return input.current; }
    const Policy &policy() const { return input.policy; }
    std::chrono::year year() const { return input.current.month.value.year(); }
    /// `October`
    QString monthName() const { return ui::monthName(now().month, format, year()); }
    QString name(const std::string &text) const { return shownName(text, format); }

    bool isOfPeriod() const { return !input.months.empty(); }
    /// `October 2026`, `Q3 2026`, `2026`.
    QString periodTitle() const
    {
        return isOfPeriod() ? ui::periodName(input.period, format) : format.month(now().month);
    }
    /// The same within a sentence: `October`, `Q3 2026`.
    QString periodName() const { return isOfPeriod() ? periodTitle() : monthName(); }
    /// What is told of: the months of a quarter or a year, or the one month.
    std::vector<const Evaluation *> told() const
    {
        std::vector<const Evaluation *> out;
        for (const Evaluation &one : input.months)
            out.push_back(&one);
        return out.empty() ? std::vector<const Evaluation *>{&now()} : out;
    }
    /// Its services, each as often as it was judged: a quarter or a year that a class judges as one stands
    /// once.
    std::vector<const ServiceResult *> judged() const
    {
        std::vector<const ServiceResult *> out;
        for (const JudgedSpan &one :
             judgedSpansOf(isOfPeriod() ? std::span(input.months) : std::span(&now(), 1)))
            out.push_back(one.service);
        return out;
    }
    bool isProvisional() const { return now().isRunning() || input.isUnfinished; }
};

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Report)
};

/// `web-1, Application (web) server`.
QString serviceTitle(const Context &c, const ServiceResult &service);
/// What is said of a running month and its end, of the data, and of what is missing: the footer's words.
QString standingText(const Context &c);
/// Share of the elapsed time with data, the least of all services; absent where it cannot be said.
std::optional<std::string> coverageOf(const Context &c);
/// A heading of a service with mark, figure and amount, and its bookmark; `following` stays with it.
void serviceHead(const Context &c, const ServiceResult &service, const QString &figure, const QString &detail,
                 const QString &amount, double following);

void cover(const Context &c);
void periodCover(const Context &c);
/// By month and service.
void periodMonths(const Context &c);
void periodCredit(const Context &c);
/// What there is to claim, on the first page.
void dossierCover(const Context &c);
/// What is sent for each claim.
void claimTexts(const Context &c);
/// Twelve months a service, from where the flow stands; `room`: what may be used of this page.
void months(const Context &c, double room);
/// What they need where nothing is torn.
double monthsHeight(const Context &c);
/// Prints nothing unless figures changed since the month was reported.
void restatement(const Context &c);
void month(const Context &c);
/// Prints nothing where no provider has an account of its own here (docs/rules.md, section 11).
void provider(const Context &c);
void credit(const Context &c);
void requests(const Context &c);
void maintenance(const Context &c);
void support(const Context &c);
/// By month, then what was late case by case, and the other promises.
void periodSupport(const Context &c);
/// How many answers were late: a word where none was.
Cell lateCountCell(const Context &c, std::int64_t late);
/// Of the month or the period. Prints nothing when the agreement gives none.
void rights(const Context &c);
void interpretations(const Context &c);
void agreement(const Context &c);
void reasons(const Context &c);
void evidence(const Context &c);
void quality(const Context &c);
/// Count and hash of the history that the figures rest on; at the end of every report of a workspace.
void historyHead(const Context &c);

} // namespace makegood::ui::sections
