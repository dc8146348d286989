// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_case.h"

#include <cstdio>
#include <cstdlib>

#include "sla/policy/policy_reader.h"

namespace makegood::test
{

namespace
{

template <typename T> T readOrDie(const Checked<T> &read)
{
    if (!read) {
        for (const Error &error : read.error())
            std::fputs((error.text() + '\n').c_str(), stderr);
        std::abort();
    }
    return *read;
}

} // namespace

const char *const tenBelow99 = R"([credit]
kind = "tiers"
clauses = ["C-2"]
[[credit.tier]]
below = "99"
percent = "10"
)";

std::string serviceNamed(const std::string &id, const std::string &keys)
{
    return "[[service]]\nid = \"" + id + "\"\nclass = \"c\"\ntype = \"other\"\nprice = \"100.00\"\n" + keys
        + '\n';
}

SmallCase::SmallCase(const std::string &classKeys, const std::string &policyRest, const std::string &services)
{
    m_data.policy = readOrDie(readPolicy(R"(schema = 1
id = "p"
name = "P"
provider = "P"
source = "none"
[[class]]
id = "c"
title = "C"
target = "99"
clauses = ["C-1"]
)" + classKeys + R"(
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1h"
)" + policyRest,
                                         "p.policy.toml"));
    m_data.contract = readOrDie(readContract(R"(schema = 1
id = "acme"
customer = "Acme"
policy = "p"
time_zone = "UTC"
currency = "USD"
start = "2025-01-01"
)" + services,
                                             "contract.toml"));
    for (const Service &service : m_data.contract.services) {
        ChangeSeries log;
        log.service = service.id;
        log.probe = "http";
        log.changes = {{at("2025-01-01T00:00:00Z"), CheckState::Up}};
        m_data.evidence.changes.push_back(std::move(log));
    }
}

void SmallCase::down(const std::string &service, const char *from, const char *to)
{
    for (ChangeSeries &log : m_data.evidence.changes)
        if (log.service == service) {
            log.changes.push_back({at(from), CheckState::Down});
            log.changes.push_back({at(to), CheckState::Up});
        }
}

void SmallCase::incident(const std::string &service, const char *from, const char *to, const char *affected)
{
    Incident one;
    one.id = "inc-" + std::to_string(m_data.evidence.incidents.size() + 1);
    one.service = service;
    one.when = {at(from), at(to)};
    one.cause = Cause::Provider;
    if (affected != nullptr)
        one.affected = Percent{affected, parseDecimal(affected).value() / 100};
    m_data.evidence.incidents.push_back(std::move(one));
}

Evaluation SmallCase::judged(const char *month, const char *asOf) const
{
    return evaluate(m_data.policy, m_data.contract, m_data.evidence, parseMonth(month).value(), at(asOf))
        .value();
}

} // namespace makegood::test
