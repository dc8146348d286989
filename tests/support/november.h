// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evaluate/evaluate.h"
#include "sla/evidence/case_data.h"
#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::test
{

using namespace sla;

/// November 2026 in UTC: 30 days, 43,200 minutes. One service at 99.9 %, checked every minute, at 450.00 USD
/// a month. `measure` and `rest` are lines of the policy, `downs` its outages to the millisecond.
struct NovemberPlan {
    std::string measure = "kind = \"runs\"\nprobes = [\"http\"]\ninterval = \"1m\"\n";
    std::string rest = "[credit]\nkind = \"none\"\n";
    std::vector<Interval> downs = {};
    std::string contract = {}; ///< further lines of the contract
};

inline Instant at(const char *text)
{
    return parseInstant(text).value();
}

inline Interval span(const char *from, const char *to)
{
    return {at(from), at(to)};
}

inline CaseData november(const NovemberPlan &plan)
{
    CaseData out;
    out.policy
        = readPolicy("schema = 1\nid = \"p\"\nname = \"P\"\nprovider = \"P\"\nsource = \"s\"\n[[class]]\n"
                     "id = \"web\"\ntitle = \"Web\"\ntarget = \"99.9\"\nclauses = "
                     "[\"X-1\"]\n[class.measure]\n"
                         + plan.measure + plan.rest,
                     "p.policy.toml")
              .value();
    out.contract = readContract("schema = 1\nid = \"c\"\ncustomer = \"C\"\npolicy = \"p\"\ntime_zone = "
                                "\"UTC\"\ncurrency = \"USD\"\nstart = \"2026-01-01\"\n[[service]]\nid = "
                                "\"web-1\"\nclass = \"web\"\ntype = \"web-hosting\"\nprice = \"450.00\"\n"
                                    + plan.contract,
                                "contract.toml")
                       .value();
    CheckSeriesBuilder builder("web-1", "http");
    const IntervalSet down(plan.downs);
    for (Instant t = at("2026-11-01T00:00:00Z"); t < at("2026-12-01T00:00:00Z"); t += std::chrono::minutes(1))
        builder.add(t, down.contains(t) ? CheckState::Down : CheckState::Up, {});
    for (const Interval &i : plan.downs) {
        builder.add(i.start, CheckState::Down, {});
        builder.add(i.end, CheckState::Up, {});
    }
    out.evidence.checks.push_back(builder.build());
    return out;
}

inline Evaluation judgedNovember(const CaseData &data, const char *asOf)
{
    return evaluate(data.policy, data.contract, data.evidence, parseMonth("2026-11").value(), at(asOf))
        .value();
}

} // namespace makegood::test
