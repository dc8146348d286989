// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "explain/explain.h"
#include "explain/words.h"
#include "report/page_flow.h"
#include "report/report.h"
#include "report/table.h"

namespace makegood::ui::sections
{

/// Input, wording and target of every section.
struct Context {
    const ReportInput &input;
    const ReportOptions &options;
    const Format &format;
    const ClauseTexts &clauses;
    PageFlow &flow;

    const Evaluation &now() const { return input.current; }
    const Policy &policy() const { return input.policy; }
};

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Report)
};

QString clauseList(const Clauses &clauses);
/// `web-1, Application (web) server`.
QString serviceTitle(const Context &c, const ServiceResult &service);

void cover(const Context &c);
/// Prints nothing unless figures changed since the month was reported.
void restatement(const Context &c);
void availability(const Context &c);
void outages(const Context &c);
/// Prints nothing where no provider has an account of its own here (docs/rules.md, section 11).
void provider(const Context &c);
void maintenance(const Context &c);
void credit(const Context &c);
void claims(const Context &c);
/// Prints nothing when the agreement gives none.
void rights(const Context &c);
void quality(const Context &c);
void support(const Context &c);
void policy(const Context &c);
void evidence(const Context &c);
void reasons(const Context &c);

} // namespace makegood::ui::sections
