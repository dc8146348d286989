// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, and contracts that are put away.
#include "store/sql_customers.h"

#include "store/customer_json.h"

namespace makegood::store
{

namespace
{

CustomerRecord recordOf(const Statement &row)
{
    CustomerRecord out;
    out.name = row.text(0);
    readCustomerText(row.text(1), out);
    const std::vector<std::uint8_t> logo = row.bytes(2);
    out.logo.assign(logo.begin(), logo.end());
    return out;
}

std::string customerEntry(const Edit<CustomerRecord> &edit)
{
    if (!edit.before)
        return "customer " + edit.after->name + " added";
    if (!edit.after)
        return "customer " + edit.before->name + " removed";
    return "customer " + edit.before->name + " changed: " + customerDifference(*edit.before, *edit.after);
}

Expected<void> done(const Expected<std::int64_t> &rows)
{
    return rows.map([](std::int64_t) {});
}

} // namespace

Expected<std::vector<CustomerRecord>> SqlCustomers::list()
{
    Statement select(m_database, "select_customers");
    std::vector<CustomerRecord> out;
    while (select.next())
        out.push_back(recordOf(select));
    return after(select, std::move(out));
}

Expected<std::optional<CustomerRecord>> SqlCustomers::recorded(const std::string &name)
{
    Statement select(m_database, "select_customer");
    std::optional<CustomerRecord> out;
    if (select.bind(name).next())
        out = recordOf(select);
    return after(select, std::move(out));
}

Expected<void> SqlCustomers::save(const Edit<CustomerRecord> &edit, const Actor &actor)
{
    if (edit.before == edit.after)
        return {};
    if (edit.after && edit.after->name.empty())
        return refuse(ErrorKind::Refused, "a customer needs a name; nothing was changed");
    return write([&]() -> Expected<void> {
        const std::string &known = edit.before ? edit.before->name : edit.after->name;
        const auto there = recorded(known);
        if (!there)
            return tl::unexpected(there.error());
        if (*there != edit.before)
            return refuse(ErrorKind::Refused,
                          "the customer '" + known + "' was changed meanwhile; nothing was changed");
        if (edit.before && edit.after && edit.before->name != edit.after->name) {
            const auto taken = recorded(edit.after->name);
            if (!taken)
                return tl::unexpected(taken.error());
            if (*taken)
                return refuse(ErrorKind::Refused,
                              "there is a customer '" + edit.after->name + "' already; nothing was changed");
        }
        if (const auto written = writeRecord(edit); !written)
            return written;
        return append(actor, "customer", {}, customerEntry(edit));
    });
}

Expected<void> SqlCustomers::writeRecord(const Edit<CustomerRecord> &edit)
{
    if (edit.before && (!edit.after || edit.before->name != edit.after->name))
        if (const auto gone = done(run("delete_customer", edit.before->name)); !gone || !edit.after)
            return gone;
    const CustomerRecord &record = *edit.after;
    Statement upsert(m_database, "upsert_customer");
    upsert.bind(record.name).bind(customerText(record));
    upsert.bindBytes({record.logo.begin(), record.logo.end()}).run();
    return upsert.outcome();
}

Expected<std::vector<HiddenContract>> SqlCustomers::hidden()
{
    Statement select(m_database, "select_hidden_contracts");
    std::vector<HiddenContract> out;
    while (select.next())
        out.push_back({{select.text(0), select.text(1), select.text(2), select.text(3)},
                       fromWord<ContractState>(select.text(4)).value_or(ContractState::Archived)});
    return after(select, std::move(out));
}

Expected<void> SqlCustomers::setState(const ContractStateChange &wanted, const Actor &actor,
                                      const std::string &why)
{
    const std::string payload = "contract " + wordOf(wanted.after) + ", before " + wordOf(wanted.before)
        + (why.empty() ? "" : ": " + why);
    return change(wanted.contract, actor, "contract-state", payload, [&]() -> Expected<std::int64_t> {
        Statement select(m_database, "select_contract_state");
        const bool isHidden = select.bind(wanted.contract).next();
        const ContractState now = isHidden
            ? fromWord<ContractState>(select.text(0)).value_or(ContractState::Archived)
            : ContractState::Active;
        if (const auto read = select.outcome(); !read)
            return tl::unexpected(read.error());
        if (now != wanted.before)
            return refuse(ErrorKind::Refused,
                          "the contract was " + wordOf(now) + " meanwhile; nothing was changed");
        return wanted.after == ContractState::Active
            ? run("delete_contract_state", wanted.contract)
            : run("upsert_contract_state", wanted.contract, wordOf(wanted.after));
    });
}

} // namespace makegood::store
