// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/outlook/why_outlook.h"

#include <string_view>

#include "sla/evaluate/reason_kinds.h"
#include "sla/outlook/day_figures.h"

namespace makegood::sla
{

namespace
{

const Reason *rootOf(const ServiceResult &service, std::string_view kind)
{
    for (const Reason &root : service.why)
        if (root.kind == kind)
            return &root;
    return nullptr;
}

/// The reasons of these kinds directly below the root.
void addBelow(std::vector<Reason> &out, const Reason *root, std::initializer_list<std::string_view> kinds)
{
    if (root == nullptr)
        return;
    for (const Reason &below : root->because)
        for (const std::string_view kind : kinds)
            if (below.kind == kind)
                out.push_back(below);
}

Reason whyPace(const Pace &pace, bool lastWeek, const Outlook &outlook)
{
    Reason out{reason::pace,
               {},
               {{"over", pace.over},
                {"week", lastWeek},
                {"downtime", pace.downtime},
                {"measured", pace.measured},
                {"by-end", pace.byEnd},
                {"broken", outlook.spentSince.has_value()}},
               {}};
    if (pace.breaksAt)
        out.facts.push_back({"breaks-at", *pace.breaksAt});
    return out;
}

Reason whyConsequence(const Consequence &consequence, const Evaluation &e, const ServiceResult &service,
                      const Outlook &outlook)
{
    Reason out{reason::consequence,
               {},
               {{"kind", wordOf(consequence.kind)},
                {"more", consequence.more},
                {"grain", outlook.grain},
                {"withheld", outlook.withheld}},
               {}};
    if (consequence.since)
        out.facts.push_back({"since", *consequence.since});
    if (consequence.tier) {
        out.facts.push_back({"below", Fact::Share{consequence.tier->below.text}});
        if (consequence.tier->orAt)
            out.facts.push_back({"or-at", true});
        if (consequence.tier->worth.percent)
            out.facts.push_back({"percent", Fact::Share{consequence.tier->worth.percent->text}});
    }
    const auto add = [&](const char *name, const std::optional<Money> &money) {
        if (money)
            out.facts.push_back({name, Fact::Amount{formatMoney(*money, e.currency)}});
    };
    add("credit", consequence.credit);
    add("cost", consequence.cost);
    if (consequence.kind != Consequence::Kind::Breach)
        out.clauses = service.credit.clauses;
    return out;
}

bool meets(const Reason &reason, const Interval &when)
{
    const Fact *fact = reason.fact("when");
    const auto *at = fact != nullptr ? std::get_if<Interval>(&fact->value) : nullptr;
    return at != nullptr && at->meets(when);
}

/// The reasons of these kinds at any depth below the root whose time meets `when`.
void addMeeting(std::vector<Reason> &out, const Reason &root, const Interval &when)
{
    for (const Reason &below : root.because) {
        const bool wanted
            = below.kind == reason::outage || below.kind == reason::window || below.kind == reason::incident;
        if (wanted && meets(below, when))
            out.push_back(below);
        if (!wanted)
            addMeeting(out, below, when);
    }
}

} // namespace

Reason whyOutlook(const Evaluation &e, const ServiceResult &service, const Outlook &outlook)
{
    const Reason *availability = rootOf(service, reason::availability);
    const Reason *credit = rootOf(service, reason::credit);
    Reason out{reason::outlook,
               availability != nullptr ? availability->clauses : Clauses{},
               {{"stage", wordOf(outlook.stage)},
                {"foreseeable", outlook.foreseeable},
                {"budget", outlook.budget},
                {"downtime", outlook.downtime},
                {"left", outlook.left},
                {"ahead", outlook.ahead},
                {"target", Fact::Share{service.target.text}}},
               {}};
    if (outlook.spentSince)
        out.facts.push_back({"since", *outlook.spentSince});
    if (outlook.sofar)
        out.because.push_back(whyPace(*outlook.sofar, false, outlook));
    if (outlook.week)
        out.because.push_back(whyPace(*outlook.week, true, outlook));
    for (const Consequence &consequence : outlook.consequences)
        out.because.push_back(whyConsequence(consequence, e, service, outlook));
    if (outlook.credit == CreditKind::Negotiated)
        out.because.push_back({reason::noAmount, service.credit.clauses, {}, {}});
    addBelow(out.because, credit, {reason::noCredit, reason::gateFailed, reason::fee, reason::formula});
    addBelow(out.because, availability, {reason::period, reason::measure, reason::unknown});
    return out;
}

Reason whySpan(const Evaluation &e, const ServiceResult &service, const Interval &when)
{
    const SpanFigures figures = spanFigures(e, service, when);
    Reason out{reason::span,
               {},
               {{"when", when},
                {"downtime", figures.downtime},
                {"maintenance", figures.maintenance},
                {"causes", figures.causes},
                {"unknown", figures.unknown},
                {"not-yet", figures.notYet},
                {"measured", figures.measured}},
               {}};
    if (figures.outsideHours > Duration::zero())
        out.facts.push_back({"outside-hours", figures.outsideHours});
    if (const Reason *availability = rootOf(service, reason::availability)) {
        out.clauses = availability->clauses;
        addMeeting(out.because, *availability, when);
        addBelow(out.because, availability, {reason::measure});
    }
    return out;
}

} // namespace makegood::sla
