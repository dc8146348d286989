// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/policy_reader.h"

#include "sla/policy/key_table.h"
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

Policy readTop(TableReader &top, const TomlNode &tree, Problems &problems)
{
    Policy policy;
    if (!top.integer("schema", 1, 1) && !top.has("schema"))
        top.missing("schema", "1");
    policy.id = top.need("id", top.text("id"), "a string");
    policy.name = top.need("name", top.text("name"), "a string");
    policy.provider = top.need("provider", top.text("provider"), "a string");
    policy.source = top.need("source", top.text("source"), "a string: where the agreement's text is");
    policy.classes = readClasses(top, problems);
    policy.business = readBusiness(top, tree, problems);
    policy.businessInSupport = policy.business && !top.has("business");
    policy.maintenance = readMaintenance(top, policy.classes, policy.business, problems);
    policy.exclusions = readExclusions(top, problems);
    policy.credit = readCredit(top, policy.classes, problems);
    policy.claim = readClaim(top, policy.business, problems);
    policy.gates = readGates(top, problems);
    policy.support = readSupport(top, policy.business, problems);
    policy.obligations = readObligations(top, policy.business, problems);
    policy.impact = readImpact(top, problems);
    policy.rights = readRights(top, problems);
    policy.terms = readTerms(top, problems);
    checkGroupClasses(tree, policy, problems);
    return policy;
}

// A table at a wrong place is missed at the right one: that one error is enough.
Errors withoutFollowUps(Errors errors)
{
    std::vector<std::string> strays;
    for (const Error &error : errors)
        if (error.what.starts_with(strayTable))
            strays.push_back('.' + error.key.substr(error.key.rfind('.') + 1));
    for (const std::string &stray : strays)
        std::erase_if(errors, [&](const Error &error) {
            const bool isMissing = error.what.ends_with(missingKey) && error.key.ends_with(stray);
            const bool leadsThere = error.what.starts_with(nothingHere)
                && (error.found + '.').find(stray + '.') != std::string::npos;
            return isMissing || leadsThere;
        });
    return errors;
}

} // namespace

Policy readPolicyTree(const TomlNode &tree, Problems &problems)
{
    TableReader top(tree, "", problems);
    Policy policy = readTop(top, tree, problems);
    top.finish();
    return policy;
}

bool sameTerms(const Policy &a, const Policy &b)
{
    return a.id == b.id && a.name == b.name && a.provider == b.provider && a.source == b.source
        && a.classes == b.classes && a.business == b.business && a.maintenance == b.maintenance
        && a.exclusions == b.exclusions && a.credit == b.credit && a.claim == b.claim && a.gates == b.gates
        && a.support == b.support && a.obligations == b.obligations && a.impact == b.impact
        && a.rights == b.rights && a.terms == b.terms;
}

Checked<Policy> readPolicy(std::string_view toml, const std::string &fileName)
{
    const Checked<TomlNode> tree = parseToml(toml, fileName, longestPolicy);
    if (!tree)
        return tl::unexpected(tree.error());
    Problems problems(fileName, &policyKeys());
    TableReader top(*tree, "", problems);
    Policy policy = readTop(top, *tree, problems);
    policy.readings = readReadings(top, *tree, policy, problems);
    top.finish();
    if (!problems.empty())
        return tl::unexpected(withoutFollowUps(problems.sorted()));
    return policy;
}

} // namespace makegood::sla
