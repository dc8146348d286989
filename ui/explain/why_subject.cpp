// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/why_subject.h"

#include <algorithm>
#include <string_view>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/why_formula.h"
#include "explain/words.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/shown_availability.h"
#include "sla/outlook/why_outlook.h"

namespace makegood::ui
{

namespace
{

struct WhySubjectTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::WhySubject)
};

const Reason *rootOf(const ServiceResult &service, std::string_view kind)
{
    const auto at = std::find_if(service.why.begin(), service.why.end(),
                                 [&](const Reason &r) { return r.kind == kind; });
    return at == service.why.end() ? nullptr : &*at;
}

bool isAbout(const Reason &reason, const char *fact, const Interval &when)
{
    const Fact *f = reason.fact(fact);
    const auto *at = f != nullptr ? std::get_if<Interval>(&f->value) : nullptr;
    return at != nullptr && *at == when;
}

bool hasText(const Reason &reason, const char *fact, const std::string &text)
{
    const Fact *f = reason.fact(fact);
    const auto *at = f != nullptr ? std::get_if<std::string>(&f->value) : nullptr;
    return at != nullptr && *at == text;
}

// The first reason at or below `from` for which the test holds.
template <typename Fits> const Reason *find(const Reason *from, const Fits &fits)
{
    if (from == nullptr || fits(*from))
        return from;
    for (const Reason &below : from->because)
        if (const Reason *found = find(&below, fits))
            return found;
    return nullptr;
}

const Reason *outageReason(const ServiceResult &service, const Interval &when)
{
    return find(rootOf(service, reason::availability),
                [&](const Reason &r) { return r.kind == reason::outage && isAbout(r, "when", when); });
}

const Reason *amountReason(const ServiceResult &service, const Interval &when)
{
    const Reason *found = find(rootOf(service, reason::credit), [&](const Reason &r) {
        return (r.kind == reason::creditedOutage || r.kind == reason::notAdmitted)
            && isAbout(r, "when", when);
    });
    return found != nullptr ? found : outageReason(service, when);
}

const Outage *outageAt(const ServiceResult &service, const Interval &when)
{
    const auto at = std::find_if(service.outages.begin(), service.outages.end(),
                                 [&](const Outage &o) { return o.whole == when; });
    return at == service.outages.end() ? nullptr : &*at;
}

std::optional<WhyAnswer> answer(const QString &question, const Reason *reason)
{
    if (reason == nullptr)
        return std::nullopt;
    return WhyAnswer{question, *reason};
}

void setFact(Reason &reason, const char *name, Fact::Value value)
{
    for (Fact &fact : reason.facts)
        if (fact.name == name)
            fact.value = value;
}

struct ShownTime {
    std::optional<Availability> availability;
    Duration downtime{};
    Duration measured{};
};

// Of a running month, what has passed: the window shows these figures, and Why the same.
ShownTime shownTime(const Evaluation &evaluation, const ServiceResult &service)
{
    if (!service.soFar || service.state == ServiceState::NoData)
        return {service.shownAvailability(), service.downtime, service.measured};
    const Interval passed{service.period.when.start, evaluation.asOf};
    return {service.soFar->availability, service.soFar->downtime,
            service.measuredSet.intersected(passed).length()};
}

// The reasons of a month's time, with what its formula needs.
std::optional<WhyAnswer> whyTime(const QString &question, const ShownTime &shown, const Reason *reason,
                                 const char *asked)
{
    std::optional<WhyAnswer> out = answer(question, reason);
    if (!out)
        return out;
    if (shown.availability) {
        setFact(out->reason, "percent", Fact::Share{shown.availability->percent()});
        setFact(out->reason, "measured", shown.measured);
        setFact(out->reason, "downtime", shown.downtime);
    }
    out->reason.facts.push_back({std::string(why_fact::asked), std::string(asked)});
    const Fact *denominator = nullptr;
    for (const Reason &below : out->reason.because)
        if (below.kind == reason::measure)
            denominator = below.fact("denominator");
    const auto *fixed = denominator != nullptr ? std::get_if<Duration>(&denominator->value) : nullptr;
    const Duration whole = fixed != nullptr ? *fixed : shown.measured;
    if (shown.availability
        && shown.availability->num * Integer(whole.count())
            == Integer((whole - shown.downtime).count()) * shown.availability->den)
        out->reason.facts.push_back({std::string(why_fact::shareOf), whole});
    return out;
}

std::optional<WhyAnswer> whyOutage(const Evaluation &e, const ServiceResult &service,
                                   const WhySubject &subject)
{
    const Outage *outage = outageAt(service, subject.when);
    if (outage == nullptr)
        return std::nullopt;
    if (subject.figure == WhySubject::Figure::Outage) {
        const QString question = outage->recorded
            ? WhySubjectTexts::tr("Why does this outage count for %1?").arg(briefText(outage->counted))
            : WhySubjectTexts::tr("Why does this outage not count?");
        return answer(question, outageReason(service, subject.when));
    }
    const QString question = outage->amount
        ? WhySubjectTexts::tr("Why %1 for this outage?").arg(moneyText(*outage->amount, e.currency))
        : WhySubjectTexts::tr("Why is %1 of this outage credited?").arg(briefText(outage->credited));
    return answer(question, amountReason(service, subject.when));
}

// With the clauses on maintenance, which stand once above all windows.
std::optional<WhyAnswer> whyWindow(const Reason *availability, const WhySubject &subject)
{
    auto out = answer(WhySubjectTexts::tr("Maintenance verdict"), find(availability, [&](const Reason &r) {
                          return r.kind == reason::window && hasText(r, "uid", subject.uid)
                              && isAbout(r, "when", subject.when);
                      }));
    const Reason *all = find(availability, [](const Reason &r) { return r.kind == reason::maintenance; });
    if (out && all != nullptr && out->reason.clauses.empty())
        out->reason.clauses = all->clauses;
    return out;
}

std::optional<WhyAnswer> whyTicket(const Evaluation &e, const std::string &id)
{
    const auto at = std::find_if(e.support.begin(), e.support.end(),
                                 [&](const TicketResult &ticket) { return ticket.ticket == id; });
    if (at == e.support.end())
        return std::nullopt;
    return answer(WhySubjectTexts::tr("Response times of %1").arg(toText(id)), &at->why);
}

std::optional<WhyAnswer> whyObligation(const Evaluation &e, const std::string &number)
{
    for (std::size_t i = 0; i < e.whyObligations.size(); ++i)
        if (std::to_string(i) == number)
            return answer(
                WhySubjectTexts::tr("Why “%1”: %2?")
                    .arg(words::obligation(e.obligations[i]), words::obligationState(e.obligations[i].state)),
                &e.whyObligations[i]);
    return std::nullopt;
}

std::optional<WhyAnswer> whyRight(const Evaluation &e, const WhySubject &subject)
{
    if (e.rights)
        for (const RightResult &right : *e.rights)
            if (right.service == subject.service && right.id == subject.uid
                && right.arisenAt == subject.when.start)
                return answer(WhySubjectTexts::tr("Right"), &right.why);
    return std::nullopt;
}

std::optional<WhyAnswer> whyForecast(const Evaluation &e, const ServiceResult &service, const CaseData *terms)
{
    if (terms == nullptr)
        return std::nullopt;
    const auto outlook = outlookOf(e, service, *terms);
    if (!outlook)
        return std::nullopt;
    return WhyAnswer{outlook->stage == Stage::Over ? WhySubjectTexts::tr("Error budget")
                                                   : WhySubjectTexts::tr("Error budget so far"),
                     whyOutlook(e, service, *outlook)};
}

} // namespace

std::optional<WhyAnswer> whyOf(const Evaluation &evaluation, const WhySubject &subject, const CaseData *terms)
{
    if (subject.figure == WhySubject::Figure::Ticket)
        return whyTicket(evaluation, subject.uid);
    if (subject.figure == WhySubject::Figure::Obligation)
        return whyObligation(evaluation, subject.uid);
    const auto at = std::find_if(evaluation.services.begin(), evaluation.services.end(),
                                 [&](const ServiceResult &s) { return s.service == subject.service; });
    if (at == evaluation.services.end())
        return std::nullopt;
    const ServiceResult &service = *at;
    const ShownTime time = shownTime(evaluation, service);
    const Reason *availability = rootOf(service, reason::availability);
    switch (subject.figure) {
    case WhySubject::Figure::Availability: {
        const std::optional<Availability> shown = availabilitySoFar(service);
        return whyTime(shown ? WhySubjectTexts::tr("Why %1?").arg(percentText(shown->percent()))
                             : WhySubjectTexts::tr("Why is there no availability?"),
                       time, availability, "availability");
    }
    case WhySubject::Figure::Downtime:
        return whyTime(WhySubjectTexts::tr("Why %1 of downtime?").arg(briefText(service.downtime)), time,
                       availability, "downtime");
    case WhySubject::Figure::Budget:
        return whyTime((service.budgetLeft < Duration::zero()
                            ? WhySubjectTexts::tr("Why is the budget %1 over?")
                            : WhySubjectTexts::tr("Why is %1 of the budget left?"))
                           .arg(briefText(std::chrono::abs(service.budgetLeft))),
                       time, availability, "budget");
    case WhySubject::Figure::Credit:
        return answer(service.credit.kind == CreditKind::None ? WhySubjectTexts::tr("Why is there no credit?")
                          : service.credit.amount             ? WhySubjectTexts::tr("Why %1?").arg(
                                            moneyText(*service.credit.amount, evaluation.currency))
                                                  : WhySubjectTexts::tr("Why is there no amount?"),
                      rootOf(service, reason::credit));
    case WhySubject::Figure::Outage:
    case WhySubject::Figure::OutageAmount:
        return whyOutage(evaluation, service, subject);
    case WhySubject::Figure::Window:
        return whyWindow(availability, subject);
    case WhySubject::Figure::ClaimState:
        return answer(WhySubjectTexts::tr("Claim status"),
                      find(rootOf(service, reason::credit), [&](const Reason &r) {
                          return r.kind == reason::claim
                              && (isAbout(r, "outage", subject.when) || isAbout(r, "period", subject.when));
                      }));
    case WhySubject::Figure::Right:
        return whyRight(evaluation, subject);
    case WhySubject::Figure::Metric:
        return answer(WhySubjectTexts::tr("Promised value"),
                      find(rootOf(service, reason::metrics), [&](const Reason &r) {
                          return r.kind == reason::metric && hasText(r, "id", subject.uid);
                      }));
    case WhySubject::Figure::Span:
        return WhyAnswer{WhySubjectTexts::tr("What happened then?"),
                         whySpan(evaluation, service, subject.when)};
    case WhySubject::Figure::Outlook:
        return whyForecast(evaluation, service, terms);
    case WhySubject::Figure::Ticket:
    case WhySubject::Figure::Obligation:
        break; // answered above
    }
    return std::nullopt;
}

} // namespace makegood::ui
