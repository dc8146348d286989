// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "evaluation_text.h"
#include "sla/evaluate/evaluation_json.h"
#include "stored.h"
#include "work/case_import.h"
#include "work/judge_contracts.h"

namespace makegood::cli
{

namespace
{

struct JudgedContracts {
    std::vector<Evaluation> evaluations;
    int code = Done; ///< exit code of the program when it leaves contracts out that could not be judged
};

Checked<JudgedContracts> judgeCase(const std::string &folder, const JudgingRequest &asked)
{
    const auto data = readCaseToJudge(folder, asked.month);
    if (!data)
        return tl::unexpected(data.error());
    tellIgnored(*data);
    auto evaluation = judge(*data, asked);
    if (!evaluation)
        return tl::unexpected(Errors{evaluation.error()});
    return JudgedContracts{{std::move(*evaluation)}, Done};
}

/// Judges the named contracts and fails with the first that is refused. Without names it judges every
/// contract that runs in this month, and leaves out those that are refused.
Checked<JudgedContracts> judgeStored(Workspace &workspace, const std::vector<std::string> &named,
                                     const JudgingRequest &asked)
{
    std::vector<std::string> ids = named;
    if (named.empty()) {
        const auto rows = workspace.contracts().list();
        if (!rows)
            return tl::unexpected(Errors{rows.error()});
        for (const ContractRow &row : *rows)
            ids.push_back(row.id);
    }
    JudgedContracts judged;
    std::optional<Error> refusal;
    JudgingHooks hooks;
    hooks.wanted = [&](const CaseData &data) {
        if (named.empty() && !billingPeriod(data.contract, asked.month)) {
            tell("The contract '" + data.contract.id + "' does not run in " + formatMonth(asked.month)
                 + " and is left out.");
            return false;
        }
        tellIgnored(data);
        return true;
    };
    hooks.take = [&](const std::string &id, Expected<Evaluation> evaluation) {
        if (evaluation) {
            judged.evaluations.push_back(std::move(*evaluation));
        } else if (named.empty()) {
            Error error = evaluation.error();
            error.file = error.file.empty() ? "contract " + id : error.file;
            judged.code = std::max(judged.code, fail(error));
        } else {
            refusal = evaluation.error();
        }
        return !refusal;
    };
    if (const auto done = judgeContracts(workspace, ids, asked, hooks); !done)
        return tl::unexpected(Errors{done.error()});
    if (refusal)
        return tl::unexpected(Errors{*refusal});
    return judged;
}

/// An object for one contract, an array for any other number.
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

Expected<JudgingRequest> readJudgingRequest(const Options &options)
{
    const auto month = neededMonth(options);
    if (!month)
        return tl::unexpected(month.error());
    return asOfOrNow(options).map([&](Instant asOf) {
        const bool reasons = options.isSet(QStringLiteral("json")) || options.isSet(QStringLiteral("why"));
        return JudgingRequest{*month, asOf, reasons ? WithReasons::Yes : WithReasons::No};
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
    addWorkspace(options);
    options.list(QStringLiteral("contract"), QStringLiteral("ID"),
                 QStringLiteral("a contract of the workspace"));
    addMonth(options);
    addAsOf(options);
    addJson(options);
    options.flag(QStringLiteral("why"),
                 QStringLiteral("adds the reasons in sentences (JSON always has them)"));
    if (const auto code = readOrEnd(options, words, 0, 1))
        return *code;
    const auto stored = fromWorkspace(options);
    if (!stored)
        return fail(stored.error());
    const auto asked = readJudgingRequest(options);
    if (!asked)
        return fail(asked.error());

    Checked<JudgedContracts> judged;
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
