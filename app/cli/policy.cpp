// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <nlohmann/json.hpp>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/text_file.h"
#include "language.h"
#include "options.h"
#include "policy_explain.h"
#include "sla/policy/json_schema.h"
#include "sla/policy/policy_reader.h"
#include "text_table.h"

namespace makegood::cli
{

namespace
{

// `advice` stands before what is allowed, where nothing is wrong; empty: something is.
std::string linesOf(const std::string &word, const Errors &errors, const std::string &advice = {})
{
    std::string out;
    for (Error error : errors) {
        const std::string better = advice.empty() ? std::string() : std::exchange(error.allowed, {});
        out += word + ": " + harmless(error.text() + (better.empty() ? better : advice + better)) + '\n';
    }
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
    const Expected<std::string> toml = readTextFile(path, largestDocument);
    if (!toml)
        return fail(toml.error());
    const Checked<Policy> policy = readPolicy(*toml, path);
    const Errors errors = policy ? Errors() : policy.error();
    const Errors warnings = policy ? policyWarnings(*policy, *toml, path) : Errors();
    const Errors notes = policy ? policyNotes(*policy, *toml, path) : Errors();
    std::string result;
    if (asJson) {
        result = nlohmann::ordered_json{{"schema", 1},
                                        {"errors", listOf(errors)},
                                        {"warnings", listOf(warnings)},
                                        {"notes", listOf(notes)}}
                     .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
            + '\n';
    } else {
        result = linesOf("error", errors) + linesOf("warning", warnings, "; better: ")
            + linesOf("note", notes, "; its place: ");
        if (errors.empty() && warnings.empty())
            result = path + ": no errors, no warnings\n" + result;
    }
    if (!print(result))
        return Unreachable;
    if (errors.empty())
        return Done;
    tell(path + " was refused: " + std::to_string(errors.size())
         + (errors.size() == 1 ? " error." : " errors."));
    return Refused;
}

int explain(const std::string &path, const std::string &currency, bool asJson)
{
    // English numbers its words, too: one block, two blocks.
    speak(*qApp, QLocale(QStringLiteral("en_GB")));
    const Expected<Currency> named = Currency::named(currency);
    if (!named)
        return fail(usageError(named.error().what));
    const Expected<std::string> toml = readTextFile(path, largestDocument);
    if (!toml)
        return fail(toml.error());
    const Checked<Policy> policy = readPolicy(*toml, path);
    if (!policy)
        return fail(policy.error());
    return finish(asJson ? explanationJson(*policy, *named) : explanationOf(*policy, *named));
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
        QStringLiteral("policy check FILE [--json]\n  or:  policy explain FILE [--currency CODE] [--json]\n"
                       "  or:  policy schema [policy | contract]"),
        QStringLiteral(
            "check: reads a policy file and reports every error and every warning with its line and "
            "key.\nExit code 1 when there are errors; warnings refuse nothing, and notes say "
            "what agreements mostly say and this one does not.\n"
            "explain: prints the agreement in plain words, clause by clause, with an example of each "
            "remedy.\n"
            "schema: prints the JSON Schema of policy or contract files, for editors of TOML."));
    options.value(QStringLiteral("currency"), QStringLiteral("CODE"), QStringLiteral("of the examples; USD"));
    addJson(options);
    if (const auto code = readOrEnd(options, words, 1, 2))
        return *code;
    const std::string what = options.argument(0);
    const bool alone = options.argumentCount() < 2;
    const bool asJson = options.isSet(QStringLiteral("json"));
    if (what == "check" && !alone)
        return check(options.argument(1), asJson);
    if (what == "explain" && !alone) {
        const std::string currency = options.text(QStringLiteral("currency"));
        return explain(options.argument(1), currency.empty() ? "USD" : currency, asJson);
    }
    if (what == "schema")
        return schema(alone ? "policy" : options.argument(1));
    return fail(usageError(what == "check" || what == "explain"
                               ? "policy " + what + " needs a file"
                               : "policy knows 'check', 'explain' and 'schema', and not '" + what + "'"));
}

} // namespace makegood::cli
