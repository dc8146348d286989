// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/text_file.h"
#include "options.h"
#include "sla/policy/json_schema.h"
#include "sla/policy/policy_reader.h"
#include "text_table.h"

namespace makegood::cli
{

namespace
{

std::string linesOf(const char *word, const Errors &errors)
{
    std::string out;
    for (const Error &error : errors)
        out += std::string(word) + ": " + harmless(error.text()) + '\n';
    return out;
}

nlohmann::ordered_json listOf(const Errors &errors)
{
    auto out = nlohmann::ordered_json::array();
    for (const Error &e : errors)
        out.push_back({{"file", e.file},
                       {"line", e.line},
                       {"key", e.key},
                       {"what", e.what},
                       {"found", e.found},
                       {"allowed", e.allowed}});
    return out;
}

int check(const std::string &path, bool asJson)
{
    const Expected<std::string> toml = readTextFile(path);
    if (!toml)
        return fail(toml.error());
    const Checked<Policy> policy = readPolicy(*toml, path);
    const Errors errors = policy ? Errors() : policy.error();
    const Errors warnings = policy ? policyWarnings(*policy, *toml, path) : Errors();
    std::string result;
    if (asJson) {
        result = nlohmann::ordered_json{{"schema", 1},
                                        {"errors", listOf(errors)},
                                        {"warnings", listOf(warnings)}}
                     .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
            + '\n';
    } else {
        result = linesOf("error", errors) + linesOf("warning", warnings);
        if (result.empty())
            result = path + ": no errors, no warnings\n";
    }
    if (!print(result))
        return Unreachable;
    if (errors.empty())
        return Done;
    tell(path + " was refused: " + std::to_string(errors.size())
         + (errors.size() == 1 ? " error." : " errors."));
    return Refused;
}

int schema(const std::string &kind)
{
    if (kind == "policy")
        return print(jsonSchema(policyKeys(), "Makegood policy")) ? Done : Unreachable;
    if (kind == "contract")
        return print(jsonSchema(contractKeys(), "Makegood contract")) ? Done : Unreachable;
    return fail(usageError("there is a schema of 'policy' and of 'contract', and none of '" + kind + "'"));
}

} // namespace

int runPolicy(const QStringList &words)
{
    Options options(
        QStringLiteral("policy check FILE [--json]\n  or:  policy schema [policy | contract]"),
        QStringLiteral(
            "check: reads a policy file and reports every error and every warning with its line and "
            "key.\nExit code 1 when there are errors; warnings alone refuse nothing.\n"
            "schema: prints the JSON Schema of policy or contract files, for editors of TOML."));
    addJson(options);
    if (const auto code = readOrEnd(options, words, 1, 2))
        return *code;
    const std::string what = options.argument(0);
    const bool alone = options.argumentCount() < 2;
    if (what == "check" && !alone)
        return check(options.argument(1), options.isSet(QStringLiteral("json")));
    if (what == "schema")
        return schema(alone ? "policy" : options.argument(1));
    return fail(usageError(what == "check" ? "policy check needs a file"
                                           : "policy knows 'check' and 'schema' and not '" + what + "'"));
}

} // namespace makegood::cli
