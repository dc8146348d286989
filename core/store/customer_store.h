// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/edit.h"
#include "store/contract_store.h"

namespace makegood::store
{

/// Somebody at a customer.
struct Contact {
    std::string name;
    std::string email;
    std::string role; ///< what the person is for, in free words

    bool operator==(const Contact &) const = default;
};

/// What is kept of a customer beside its contracts. Nothing of it is judged.
struct CustomerRecord {
    std::string name; ///< as the contracts name the customer
    std::vector<Contact> contacts; ///< the first one gets reports and claims
    std::string language; ///< of reports, such as `es`; empty: that of the program
    std::string zone; ///< in which the customer works; empty: that of the contract
    std::string owner; ///< who looks after the customer
    std::string notes;
    std::vector<std::string> tags;
    std::string logo; ///< bytes of an image for reports; empty: none

    bool operator==(const CustomerRecord &) const = default;
};

/// Whether a contract is among those that are listed and judged.
enum class ContractState {
    Active,
    Archived, ///< over and done with; everything is kept
    Deleted ///< taken away by a person; everything is kept, so that it can be put back
};
} // namespace makegood::store

namespace makegood::sla
{
template <> inline constexpr auto
    wordsOf<store::ContractState> = wordList<store::ContractState::Deleted>("active", "archived", "deleted");
} // namespace makegood::sla

namespace makegood::store
{

/// A contract that ContractStore::list() leaves out.
struct HiddenContract {
    ContractRow row;
    ContractState state = ContractState::Archived;
};

/// A contract's state before and after.
struct ContractStateChange {
    std::string contract;
    ContractState before = ContractState::Active;
    ContractState after = ContractState::Active;

    ContractStateChange undone() const { return {contract, after, before}; }
};

/// Customers, and which of the contracts are put away.
class CustomerStore
{
public:
    virtual ~CustomerStore() = default;

    /// Every record, by name. A customer of a contract may have none.
    virtual Expected<std::vector<CustomerRecord>> list() = 0;
    /// Adds, changes or removes a record; a new name renames it. The journal records what differs. Refused: a
    /// stored record that differs from `before`, a name that another one has, a record without a name.
    virtual Expected<void> save(const Edit<CustomerRecord> &edit, const Actor &actor) = 0;

    /// By customer and id.
    virtual Expected<std::vector<HiddenContract>> hidden() = 0;
    /// Refused: an unknown contract, and another state than `before`.
    virtual Expected<void> setState(const ContractStateChange &change, const Actor &actor,
                                    const std::string &why)
        = 0;

protected:
    CustomerStore() = default;
};

} // namespace makegood::store
