// SPDX-License-Identifier: GPL-3.0-or-later
#include <deque>
#include <future>
#include <thread>

#include "command.h"
#include "console.h"
#include "feeds/case_folder.h"
#include "judged.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "stored.h"

namespace makegood::cli
{

namespace
{

/// What is asked of every contract.
struct EvaluationRequest {
    Month month{};
    Instant asOf{};
    WithReasons chain = WithReasons::Yes;
};

struct Judged {
    std::vector<Evaluation> evaluations;
    ExitCode code = Done; ///< what becomes of the program when some contracts could not be judged
};

Expected<Evaluation> judge(const CaseData &data, const EvaluationRequest &asked)
{
    return evaluate(data.policy, data.contract, data.evidence, asked.month, asked.asOf, asked.chain);
}

void tellWithoutEffect(const CaseData &data)
{
    for (const std::string &sentence : withoutEffect(data))
        tell(sentence);
}

Checked<Judged> judgeCase(const std::string &folder, const EvaluationRequest &asked)
{
    const auto data = readCase(folder, horizonFor(asked.month));
    if (!data)
        return tl::unexpected(data.error());
    tellWithoutEffect(*data);
    auto evaluation = judge(*data, asked);
    if (!evaluation)
        return tl::unexpected(Errors{evaluation.error()});
    return Judged{{std::move(*evaluation)}, Done};
}

/// The contracts named; without names all that are not outside their life in this month.
Checked<Judged> judgeStored(Workspace &workspace, const std::vector<std::string> &named,
                            const EvaluationRequest &asked)
{
    std::vector<std::string> ids = named;
    if (named.empty()) {
        const auto rows = workspace.contracts();
        if (!rows)
            return tl::unexpected(Errors{rows.error()});
        for (const ContractRow &row : *rows)
            ids.push_back(row.id);
    }
    Judged judged;
    // Contracts are independent: while one is read, those before it are judged. Results keep their order.
    std::deque<std::pair<std::string, std::future<Expected<Evaluation>>>> running;
    const std::size_t most = std::max(2u, std::thread::hardware_concurrency());
    const auto takeFirst = [&]() -> Checked<void> {
        const std::string id = std::move(running.front().first);
        auto evaluation = running.front().second.get();
        running.pop_front();
        if (!evaluation && named.empty()) {
            // One contract that cannot be judged does not keep the others from their result.
            Error error = evaluation.error();
            error.file = error.file.empty() ? "contract " + id : error.file;
            tell(sentence(error));
            judged.code = std::max(judged.code, exitCodeOf(error));
        } else if (!evaluation) {
            return tl::unexpected(Errors{evaluation.error()});
        } else {
            judged.evaluations.push_back(std::move(*evaluation));
        }
        return {};
    };
    for (const std::string &id : ids) {
        auto data = workspace.load(id, LoadChecks::ForJudging);
        if (!data)
            return tl::unexpected(Errors{data.error()});
        if (named.empty() && !billingPeriod(data->contract, asked.month)) {
            tell("The contract '" + id + "' does not run in " + formatMonth(asked.month)
                 + " and is left out.");
            continue;
        }
        tellWithoutEffect(*data);
        running.emplace_back(id, std::async(std::launch::async, [data = std::move(*data), &asked] {
                                 return judge(data, asked);
                             }));
        if (running.size() >= most)
            if (const auto taken = takeFirst(); !taken)
                return tl::unexpected(taken.error());
    }
    while (!running.empty())
        if (const auto taken = takeFirst(); !taken)
            return tl::unexpected(taken.error());
    return judged;
}

/// One object for one contract, else an array of them.
std::string asJson(const std::vector<Evaluation> &evaluations)
{
    if (evaluations.size() == 1)
        return toJson(evaluations.front());
    std::string out = "[";
    for (const Evaluation &evaluation : evaluations) {
        out += out.size() == 1 ? "\n" : ",\n";
        out += toJson(evaluation);
        out.pop_back(); // its line end
    }
    return out + "\n]\n";
}

std::string asText(const std::vector<Evaluation> &evaluations, bool withReasons)
{
    std::string out;
    for (const Evaluation &evaluation : evaluations)
        out += (out.empty() ? "" : "\n\n") + summary(evaluation) + (withReasons ? reasons(evaluation) : "");
    return out;
}

Expected<EvaluationRequest> readEvaluationRequest(const Options &options)
{
    const auto month = options.neededMonth();
    if (!month)
        return tl::unexpected(month.error());
    return options.asOfOrNow().map([&](Instant asOf) {
        const bool reasons = options.isSet(QStringLiteral("json")) || options.isSet(QStringLiteral("why"));
        return EvaluationRequest{*month, asOf, reasons ? WithReasons::Yes : WithReasons::No};
    });
}

} // namespace

int runEvaluate(const QStringList &words)
{
    Options options(
        QStringLiteral(
            "evaluate CASE --month YYYY-MM [options]\n"
            "       makegood-cli evaluate --workspace FILE [--contract ID]... --month YYYY-MM [options]"),
        QStringLiteral(
            "Judges a month of a case folder, or of contracts of a workspace (all when none is named).\n"
            "With --json one contract gives an object, and any other number an array."));
    options.workspace();
    options.list(QStringLiteral("contract"), QStringLiteral("ID"),
                 QStringLiteral("a contract of the workspace"));
    options.month();
    options.asOf();
    options.json();
    options.flag(QStringLiteral("why"),
                 QStringLiteral("adds the reasons in sentences (JSON always has them)"));
    if (const auto code = readOrEnd(options, words, 0, 1))
        return *code;
    const auto stored = fromWorkspace(options);
    if (!stored)
        return fail(stored.error());
    const auto asked = readEvaluationRequest(options);
    if (!asked)
        return fail(asked.error());

    Checked<Judged> judged;
    if (*stored) {
        const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
        if (!workspace)
            return fail(workspace.error());
        judged = judgeStored(**workspace, options.texts(QStringLiteral("contract")), *asked);
    } else {
        judged = judgeCase(options.argument(0), *asked);
    }
    if (!judged)
        return fail(judged.error());
    const int printed = finish(options.isSet(QStringLiteral("json"))
                                   ? asJson(judged->evaluations)
                                   : asText(judged->evaluations, options.isSet(QStringLiteral("why"))));
    return printed == Done ? judged->code : printed;
}

} // namespace makegood::cli
