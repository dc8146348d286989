// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/table_answers.h"

#include <algorithm>
#include <set>

namespace makegood::work
{

namespace
{

bool asks(const feeds::MappingProposal &proposal, const char *key)
{
    return std::any_of(proposal.questions.begin(), proposal.questions.end(),
                       [&](const feeds::MappingQuestion &one) { return one.key == key; });
}

void answer(feeds::MappingProposal &proposal, const char *key, std::string reason)
{
    std::erase_if(proposal.questions, [&](const feeds::MappingQuestion &one) { return one.key == key; });
    proposal.reasons.push_back(std::move(reason));
}

// The probes that the agreement watches for the contract's services.
std::set<std::string> probesOf(const CaseData &contract)
{
    std::set<std::string> out;
    for (const Service &service : contract.contract.services)
        for (const ServiceClass &kind : contract.policy.classes)
            if (kind.id == service.serviceClass)
                out.insert(kind.measure.probes.begin(), kind.measure.probes.end());
    return out;
}

} // namespace

void answerFrom(const CaseData &contract, Instant now, feeds::MappingProposal &proposal)
{
    feeds::TableMapping &mapping = proposal.mapping;
    const Contract &terms = contract.contract;
    if (asks(proposal, "service") && terms.services.size() == 1) {
        mapping.service.text = terms.services.front().id;
        answer(proposal, "service", "the contract has one service, " + mapping.service.text);
    }
    if (const auto probes = probesOf(contract); asks(proposal, "probe") && probes.size() == 1) {
        mapping.probe.text = *probes.begin();
        answer(proposal, "probe", "the agreement watches one probe, " + mapping.probe.text);
    }
    if (asks(proposal, "zone")) {
        mapping.zone = terms.zone.name();
        answer(proposal, "zone", "times without an offset are in the contract's time zone, " + mapping.zone);
    }
    if (asks(proposal, "covers")) {
        const LocalDate today = terms.zone.dateOf(now);
        const Interval covers{terms.zone.startOfDay(terms.start), terms.zone.startOfDay(today)};
        if (covers.start < covers.end) {
            mapping.covers = covers;
            // A file seldom tells of all that time, and what it does not tell of is not "up": it stays asked.
            proposal.reasons.push_back("between the outages the service counts as up from "
                                       + formatDate(terms.start) + ", when the contract starts, until "
                                       + formatDate(today) + "; change this where the file tells of less");
        }
    }
}

void narrowCovers(const feeds::TablePreview &preview, bool isWhole, feeds::MappingProposal &proposal)
{
    feeds::TableMapping &mapping = proposal.mapping;
    const auto zone = Zone::named(mapping.zone);
    if (!asks(proposal, "covers") || !mapping.covers || !isWhole || preview.ended || !zone)
        return;
    std::optional<Interval> told;
    for (const feeds::PreviewRow &row : preview.rows)
        for (const feeds::MappedRow &one : row.mapped) {
            const Instant end = one.end.value_or(one.start);
            told = told ? Interval{std::min(told->start, one.start), std::max(told->end, end)}
                        : Interval{one.start, end};
        }
    if (!told)
        return;
    using namespace std::chrono;
    const year_month_day first(zone->dateOf(told->start));
    const year_month_day last(zone->dateOf(told->end));
    const local_days begin(first.year() / first.month() / 1);
    const local_days after((last.year() / last.month() + months(1)) / 1);
    const Interval months
        = Interval{zone->startOfDay(begin), zone->startOfDay(after)}.clippedTo(*mapping.covers);
    if (months.start >= months.end)
        return;
    mapping.covers = months;
    proposal.reasons.push_back("the file has rows from " + formatDate(zone->dateOf(told->start)) + " to "
                               + formatDate(zone->dateOf(told->end))
                               + ": it is taken to be complete in these months");
}

} // namespace makegood::work
