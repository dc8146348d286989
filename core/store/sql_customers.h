// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customer_store.h"
#include "store/sql_store.h"

namespace makegood::store
{

/// sql_customers.cpp
class SqlCustomers final : public CustomerStore, private SqlStore
{
public:
    explicit SqlCustomers(Database &database)
        : SqlStore(database)
    {
    }

    Expected<std::vector<CustomerRecord>> list() override;
    Expected<void> save(const Edit<CustomerRecord> &edit, const Actor &actor) override;
    Expected<std::vector<HiddenContract>> hidden() override;
    Expected<void> setState(const ContractStateChange &change, const Actor &actor,
                            const std::string &why) override;

private:
    Expected<std::optional<CustomerRecord>> recorded(const std::string &name);
    Expected<void> writeRecord(const Edit<CustomerRecord> &edit);
};

} // namespace makegood::store
