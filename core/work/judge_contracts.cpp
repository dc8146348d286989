// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/judge_contracts.h"

#include <algorithm>
#include <deque>
#include <future>
#include <thread>

namespace makegood::work
{

Expected<Evaluation> judge(const CaseData &data, const JudgingRequest &asked)
{
    return evaluate(data.policyOf(asked.month), data.contract, data.evidence, asked.month, asked.asOf,
                    asked.reasons);
}

Expected<void> judgeContracts(Workspace &workspace, const std::vector<std::string> &contracts,
                              const JudgingRequest &asked, const JudgingHooks &hooks)
{
    struct Running {
        std::string contract;
        std::future<Expected<Evaluation>> result;
    };
    std::deque<Running> running;
    const auto takeFirst = [&] {
        Running first = std::move(running.front());
        running.pop_front();
        return hooks.take(first.contract, first.result.get());
    };
    const std::size_t most = std::max(2u, std::thread::hardware_concurrency());
    for (const std::string &id : contracts) {
        auto data = workspace.contracts().load(id, LoadChecks::ForJudging);
        if (!data)
            return tl::unexpected(data.error());
        if (!hooks.wanted(*data))
            continue;
        running.push_back({id, std::async(std::launch::async, [data = std::move(*data), asked] {
                               return judge(data, asked);
                           })});
        if (running.size() >= most && !takeFirst())
            return {};
    }
    while (!running.empty())
        if (!takeFirst())
            return {};
    return {};
}

} // namespace makegood::work
