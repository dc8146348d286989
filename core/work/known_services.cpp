// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/known_services.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "sla/policy/contract_texts.h"
#include "sla/policy/policy_reader.h"

namespace makegood::work
{

namespace
{

using Words = std::set<std::string>;

// Words that say nothing about who or what it is.
const Words &idleWords()
{
    static const Words words{"com",      "net",  "org",   "example", "www", "local",     "lan", "int",
                             "internal", "corp", "home",  "test",    "the", "and",       "ltd", "inc",
                             "llc",      "gmbh", "https", "http",    "tcp", "localhost", "svc", "cluster"};
    return words;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

Words wordsIn(const std::string &text)
{
    Words out;
    std::string word;
    const auto end = [&] {
        const bool isNumber = std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
        if (word.size() > 1 && !isNumber && idleWords().count(word) == 0)
            out.insert(word);
        word.clear();
    };
    for (const char c : lower(text))
        if (isWordByte(c))
            word += c;
        else
            end();
    end();
    return out;
}

std::size_t shared(const Words &a, const Words &b)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const std::string &word) { return b.count(word) > 0; }));
}

std::string probeFor(const KnownService &service, const std::string &check)
{
    const std::string wanted = lower(check);
    for (const std::string &probe : service.probes)
        if (lower(probe) == wanted)
            return probe;
    for (const std::string &probe : service.probes)
        if (wanted.find(lower(probe)) != std::string::npos)
            return probe;
    return service.probes.front();
}

struct Fit {
    MatchReason reason = MatchReason::None;
    std::size_t score = 0;
};

Fit fitOf(const std::string &host, const Words &hostWords, const KnownService &one,
          const std::vector<KnownService> &all)
{
    const std::string id = lower(one.service);
    const std::string firstLabel = host.substr(0, host.find('.'));
    const Words customer = [&] {
        Words words = wordsIn(one.customer);
        words.merge(wordsIn(one.contract));
        return words;
    }();
    const std::size_t ofCustomer = shared(hostWords, customer);
    if (host == id || (firstLabel == id && id.size() > 2))
        return {MatchReason::SameHost, 100 + ofCustomer};
    const Words service = wordsIn(one.service);
    const std::size_t ofService = shared(hostWords, service);
    if (ofService > 0 && ofCustomer > 0)
        return {MatchReason::SameHost, 50 + 5 * ofService + ofCustomer};
    if (ofService > 0) {
        const bool isAlone = std::ranges::none_of(all, [&](const KnownService &other) {
            return std::tie(other.contract, other.service) != std::tie(one.contract, one.service)
                && shared(hostWords, wordsIn(other.service)) >= ofService;
        });
        return isAlone ? Fit{MatchReason::SimilarHost, 20 + ofService} : Fit{};
    }
    if (ofCustomer > 0 && std::ranges::count(all, one.customer, &KnownService::customer) == 1)
        return {MatchReason::SameCustomer, 10 + ofCustomer};
    return {};
}

} // namespace

Expected<std::vector<KnownService>> knownServices(Workspace &workspace)
{
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    std::vector<KnownService> out;
    for (const ContractRow &row : *contracts) {
        const auto texts = workspace.contracts().texts(row.id);
        if (!texts)
            return tl::unexpected(texts.error());
        const auto terms = readTerms(*texts);
        if (!terms)
            continue;
        for (const Service &service : terms->contract.services) {
            std::vector<std::string> probes; // that any of its terms names
            for (std::size_t place = 0; place <= terms->later.size(); ++place) {
                const ServiceClass *promised = terms->policyAt(place).classNamed(service.serviceClass);
                if (promised == nullptr || promised->measure.calls)
                    continue;
                for (const auto *named : {&promised->measure.probes, &promised->measure.unlessDown})
                    for (const std::string &probe : *named)
                        if (std::ranges::find(probes, probe) == probes.end())
                            probes.push_back(probe);
            }
            out.push_back({row.id, row.customer, service.id, service.type, std::move(probes)});
        }
    }
    std::ranges::sort(
        out, {}, [](const KnownService &one) { return std::tie(one.customer, one.contract, one.service); });
    return out;
}

std::vector<KnownService> servicesFor(const Source &source, std::vector<KnownService> services)
{
    if (!source.terms().probe.empty())
        for (KnownService &one : services)
            one.probes = {source.terms().probe};
    return services;
}

std::string hostOf(const Labels &labels)
{
    static constexpr std::array names{"instance", "host", "hostname", "target", "monitor", "url", "name"};
    std::string text;
    for (const char *name : names)
        if (const auto found = labels.find(name); found != labels.end() && !found->second.empty()) {
            text = found->second;
            break;
        }
    if (text.empty())
        for (const auto &[name, value] : labels)
            if (name != "__name__" && value.find('.') != std::string::npos
                && value.find(' ') == std::string::npos) {
                text = value;
                break;
            }
    if (const std::size_t scheme = text.find("://"); scheme != std::string::npos)
        text.erase(0, scheme + 3);
    text = text.substr(0, text.find_first_of("/?#"));
    if (const std::size_t user = text.find('@'); user != std::string::npos)
        text.erase(0, user + 1);
    if (!text.empty() && text.front() == '[') // an IPv6 address
        return lower(text.substr(1, text.find(']') - 1));
    if (std::ranges::count(text, ':') == 1)
        text = text.substr(0, text.find(':'));
    return lower(text);
}

std::string checkOf(const Labels &labels)
{
    static constexpr std::array names{"module",  "check", "probe", "item",
                                      "service", "type",  "job",   "__name__"};
    for (const char *name : names)
        if (const auto found = labels.find(name); found != labels.end() && !found->second.empty())
            return found->second;
    return {};
}

SuggestedTarget suggestedTarget(const Labels &labels, const std::vector<KnownService> &services)
{
    const std::string host = hostOf(labels);
    const Words words = wordsIn(host);
    const KnownService *best = nullptr;
    Fit bestFit;
    bool isTied = false;
    for (const KnownService &service : services) {
        if (service.probes.empty())
            continue;
        const Fit fit = fitOf(host, words, service, services);
        if (fit.reason == MatchReason::None)
            continue;
        if (best != nullptr && fit.score == bestFit.score)
            isTied = true;
        if (best == nullptr || fit.score > bestFit.score) {
            best = &service;
            bestFit = fit;
            isTied = false;
        }
    }
    if (best == nullptr || isTied)
        return {};
    return {bestFit.reason, {best->contract, best->service, probeFor(*best, checkOf(labels))}};
}

} // namespace makegood::work
