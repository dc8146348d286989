// SPDX-License-Identifier: GPL-3.0-or-later
// contract.toml (docs/formats.md, "Contract").
#include <algorithm>
#include <set>

#include "sla/policy/key_table.h"
#include "sla/policy/policy_parts.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/table_reader.h"

namespace makegood::sla
{

namespace
{

constexpr std::size_t mostServices = 10'000; ///< and groups, and rows of standing
constexpr std::int64_t mostUnits = 1'000'000'000;
constexpr std::string_view moneyForm = "an amount in quotes, such as \"1000.00\"";

void readCharges(TableReader &table, const std::optional<Currency> &currency, Service &service,
                 Problems &problems)
{
    for (const auto &[node, path] : table.rows("charge")) {
        TableReader row(*node, path, problems);
        const auto month = row.month("month");
        const Money amount = row.need("amount", row.money("amount", currency), moneyForm);
        if (!row.has("month"))
            row.missing("month", "a month such as \"2026-03\"");
        if (month && !service.charges.emplace(*month, amount).second)
            row.wrong("month", "an earlier row charges this month", "each month once");
        row.finish();
    }
    for (const auto &[node, path] : table.rows("named_charge")) {
        TableReader row(*node, path, problems);
        const auto name = row.text("name");
        const Money amount = row.need("amount", row.money("amount", currency), moneyForm);
        if (!row.has("name"))
            row.missing("name", "a name such as \"account-capacity\"");
        if (name && *name == "fee")
            row.wrong("name", "this name stands for the price", "another name");
        else if (name && !service.namedCharges.emplace(*name, amount).second)
            row.wrong("name", "an earlier row has the same name", "each name once");
        row.finish();
    }
}

std::vector<Service> readServices(TableReader &top, const std::optional<Currency> &currency,
                                  Problems &problems)
{
    std::vector<Service> out;
    UniqueIds ids;
    const auto rows = top.rows("service", mostServices);
    if (!top.has("service"))
        top.missing("service", "at least one [[service]]");
    else if (rows.empty())
        top.wrong("service", "no service", "at least one [[service]]");
    for (const auto &[node, path] : rows) {
        TableReader row(*node, path, problems);
        Service service;
        service.id = ids.read(row);
        service.serviceClass = row.need("class", row.text("class"), "the id of a class of the policy");
        const auto type = row.text("type");
        service.type = row.need("type", type, "game, vps, dedicated, web-hosting, …");
        if (type && std::find(serviceTypes.begin(), serviceTypes.end(), *type) == serviceTypes.end())
            row.wrong("type", "not one of the words that may stand here", joined(serviceTypes));
        service.price = row.need("price", row.money("price", currency), moneyForm);
        service.units = row.integer("units", 1, mostUnits).value_or(1);
        readCharges(row, currency, service, problems);
        service.life.start = row.date("start");
        service.life.end = row.date("end");
        if (service.life.start && service.life.end && *service.life.end <= *service.life.start)
            row.wrong("end", "the service ends before it begins", "a date after `start`");
        service.support = row.text("support").value_or(std::string());
        row.finish();
        out.push_back(std::move(service));
    }
    return out;
}

// `services` are those of the contract.
std::vector<Group> readGroups(TableReader &top, const std::vector<Service> &services, Problems &problems)
{
    std::vector<Group> out;
    UniqueIds ids;
    std::set<std::string_view> serviceIds;
    for (const Service &service : services)
        serviceIds.insert(service.id);
    const auto isService = [&](const std::string &id) { return serviceIds.contains(id); };
    for (const auto &[node, path] : top.rows("group", mostServices)) {
        TableReader row(*node, path, problems);
        Group group;
        group.id = ids.read(row);
        if (isService(group.id))
            row.wrong("id", "a service has this id", "an id of its own");
        group.serviceClass = row.need("class", row.text("class"), "the id of a class of the policy");
        group.services = row.texts("services").value_or(std::vector<std::string>());
        if (!row.has("services"))
            row.missing("services", "the ids of the group's services");
        else if (row.isEmptyList("services"))
            row.wrong("services", "no service", "the ids of the group's services");
        for (const std::string &id : group.services)
            if (!isService(id))
                row.wrong("services", "the contract has no service " + id, "ids of [[service]] tables");
        row.finish();
        out.push_back(std::move(group));
    }
    return out;
}

std::vector<Standing> readStanding(TableReader &top, Problems &problems)
{
    std::vector<Standing> out;
    for (const auto &[node, path] : top.rows("standing", mostServices)) {
        TableReader row(*node, path, problems);
        Standing one;
        one.gate = row.need("gate", row.text("gate"), "the id of a gate of the policy");
        const auto from = row.instant("from");
        one.from = row.need("from", from, "an instant such as \"2026-02-01T00:00:00Z\"");
        one.until = row.instant("until");
        if (from && one.until && *one.until <= *from)
            row.wrong("until", "it ends before it begins", "an instant after `from`");
        one.reason = row.need("reason", row.text("reason"), "a string");
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<DatedTerms> readLaterTerms(TableReader &top, const std::optional<LocalDate> &start,
                                       Problems &problems)
{
    std::vector<DatedTerms> out;
    for (const auto &[node, path] : top.rows("terms", mostRows)) {
        TableReader row(*node, path, problems);
        DatedTerms one;
        const auto from = row.date("from");
        one.from = row.need("from", from, "a date such as \"2026-07-01\"");
        if (from && start && *from <= *start)
            row.wrong("from", "the contract's own policy holds on its first day", "a date after `start`");
        if (from && !out.empty() && *from <= out.back().from)
            row.wrong("from", "an earlier row begins on this day or later",
                      "rows in the order of their days");
        one.policy
            = row.need("policy", row.text("policy"), "the id of a shipped policy, or a file beside this one");
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

/// Each service must have the charges of which the tiers that apply to it are a share.
void checkBases(const Contract &contract, const Policy &terms, const std::string &suffix, Problems &problems)
{
    for (const Service &service : contract.services)
        for (const CreditRule *rule : terms.credit.rulesFor(service.serviceClass))
            if (rule->isOfNamedCharge() && !service.namedCharges.contains(rule->base))
                problems.add(0, "service." + service.id + ".named_charge",
                             "the service lacks the charge that credits are a share of" + suffix, "",
                             '"' + rule->base + '"');
}

bool sameBases(const CreditTerms &a, const CreditTerms &b)
{
    return std::equal(a.rules.begin(), a.rules.end(), b.rules.begin(), b.rules.end(),
                      [](const CreditRule &x, const CreditRule &y) {
                          return x.base == y.base && x.kind == y.kind && x.classes == y.classes;
                      });
}

void checkGroups(const Contract &contract, const Policy &policy, const std::string &classes,
                 Problems &problems)
{
    for (const Group &group : contract.groups) {
        const ServiceClass *kind = policy.classNamed(group.serviceClass);
        if (kind == nullptr)
            problems.add(0, "group." + group.id + ".class", "the policy has no such class",
                         '"' + group.serviceClass + '"', classes);
        else if (!kind->ofGroup)
            problems.add(0, "group." + group.id + ".class", "the class is promised to each service by itself",
                         '"' + group.serviceClass + '"', "a class with of = \"group\"");
    }
}

void checkSupport(const Contract &contract, const Policy &terms, const std::string &suffix,
                  Problems &problems)
{
    std::string known;
    if (terms.support)
        for (const Severity &one : terms.support->severities)
            known += (known.empty() ? "" : ", ") + one.id;
    for (const Service &service : contract.services)
        if (!service.support.empty() && !terms.severityNamed(service.support))
            problems.add(0, "service." + service.id + ".support",
                         (terms.support ? "the policy has no such severity" : "the policy has no [support]")
                             + suffix,
                         '"' + service.support + '"', known);
}

} // namespace

Checked<Contract> readContract(std::string_view toml, const std::string &fileName)
{
    const Checked<TomlNode> tree = parseToml(toml, fileName, longestContract);
    if (!tree)
        return tl::unexpected(tree.error());
    Problems problems(fileName, &contractKeys());
    TableReader top(*tree, "", problems);
    Contract contract;
    if (!top.integer("schema", 1, 1) && !top.has("schema"))
        top.missing("schema", "1");
    contract.id = top.need("id", top.text("id"), "a string");
    contract.customer = top.need("customer", top.text("customer"), "a string");
    contract.policy
        = top.need("policy", top.text("policy"), "the id of a shipped policy, or a file beside this one");
    contract.zone = top.zone("time_zone").value_or(Zone());
    if (!top.has("time_zone"))
        top.missing("time_zone", "an IANA name such as \"America/Denver\"");
    const auto code = top.text("currency");
    std::optional<Currency> currency;
    if (!top.has("currency"))
        top.missing("currency", "an ISO 4217 code such as \"USD\"");
    if (code) {
        const Expected<Currency> named = Currency::named(*code);
        if (named)
            currency = *named;
        else
            top.wrong("currency", named.error().what, named.error().allowed);
    }
    contract.currency = currency.value_or(Currency());
    contract.billingDay = static_cast<int>(top.integer("billing_day", 1, 31).value_or(1));
    const auto start = top.date("start");
    contract.start = top.need("start", start, "a date such as \"2025-01-01\"");
    contract.end = top.date("end");
    if (start && contract.end && *contract.end <= *start)
        top.wrong("end", "the contract ends before it begins", "a date after `start`");
    contract.terms = readLaterTerms(top, start, problems);
    contract.services = readServices(top, currency, problems);
    contract.groups = readGroups(top, contract.services, problems);
    contract.standing = readStanding(top, problems);
    top.finish();
    if (!problems.empty())
        return tl::unexpected(problems.sorted());
    return contract;
}

Errors checkAgainst(const Contract &contract, const Policy &policy, const std::string &fileName)
{
    Problems problems(fileName);
    std::string classes;
    for (const ServiceClass &one : policy.classes)
        classes += (classes.empty() ? "" : ", ") + one.id;
    checkGroups(contract, policy, classes, problems);
    for (const Service &service : contract.services)
        if (!policy.classNamed(service.serviceClass))
            problems.add(0, "service." + service.id + ".class", "the policy has no such class",
                         '"' + service.serviceClass + '"', classes);
    checkBases(contract, policy, "", problems);
    checkSupport(contract, policy, "", problems);
    for (const Reading &reading : policy.readings) {
        const std::string suffix = " under the reading " + reading.id;
        if (reading.terms && reading.terms->support != policy.support)
            checkSupport(contract, *reading.terms, suffix, problems);
        if (reading.terms && !sameBases(reading.terms->credit, policy.credit))
            checkBases(contract, *reading.terms, suffix, problems);
    }
    return problems.sorted();
}

} // namespace makegood::sla
