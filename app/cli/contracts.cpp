// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "stored.h"
#include "text_table.h"

namespace makegood::cli
{

namespace
{

std::string asJson(const std::vector<ContractRow> &rows)
{
    auto out = nlohmann::ordered_json::array();
    for (const ContractRow &row : rows)
        out.push_back({{"contract", row.id},
                       {"customer", row.customer},
                       {"policy", row.policyId},
                       {"policy_name", row.policyName}});
    return out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

std::string asText(const std::vector<ContractRow> &rows)
{
    using enum TextTable::Align;
    TextTable table({Left, Left, Left, Left});
    table.add({"contract", "customer", "policy", "agreement"});
    for (const ContractRow &row : rows)
        table.add({row.id, row.customer, row.policyId, row.policyName});
    return table.text();
}

} // namespace

int runContracts(const QStringList &words)
{
    Options options(QStringLiteral("contracts --workspace FILE [--as-of INSTANT] [--json]"),
                    QStringLiteral("Lists the contracts of a workspace, each with the agreement in force."));
    addWorkspace(options);
    addAsOf(options);
    addJson(options);
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const auto asOf = asOfOrNow(options);
    if (!asOf)
        return fail(asOf.error());
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const auto rows = (*workspace)->contracts().listAt(*asOf);
    if (!rows)
        return fail(rows.error());
    return finish(options.isSet(QStringLiteral("json")) ? asJson(*rows) : asText(*rows));
}

} // namespace makegood::cli
