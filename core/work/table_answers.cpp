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

} // namespace makegood::work
