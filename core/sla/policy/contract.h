// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sla/exact/money.h"
#include "sla/time/interval.h"
#include "sla/time/zone.h"

namespace makegood::sla
{

inline constexpr std::array<std::string_view, 8> serviceTypes
    = {"game", "vps", "dedicated", "web-hosting", "mail", "hypervisor", "hosted", "other"};

/// The days on which a service runs, within the contract's.
struct ServiceLife {
    std::optional<LocalDate> start; ///< absent: from the contract's start
    std::optional<LocalDate> end; ///< the first day that no longer belongs to it; absent: the contract's end

    bool operator==(const ServiceLife &) const = default;
};

/// A service of a contract.
struct Service {
    std::string id;
    std::string serviceClass; ///< id of a class of the policy
    std::string type; ///< one of serviceTypes
    Money price; ///< a month
    std::int64_t units = 1; ///< for amounts `per = "unit"`; at least 1
    std::map<Month, Money> charges; ///< charged amounts that differ from the price
    std::map<std::string, Money> namedCharges; ///< such as `account-capacity`, a month
    ServiceLife life;
    std::string support; ///< default severity of its tickets; empty: the policy's

    /// The charge of the month if the contract lists one, else the price; never prorated.
    Money fee(Month month) const;
};

/// Services that are judged together as one (docs/rules.md, section 24).
struct Group {
    std::string id; ///< no service has it
    std::string serviceClass; ///< id of a class of the policy that says `of = "group"`
    std::vector<std::string> services;
};

/// A span in which an eligibility gate failed. Without `until` it still fails.
struct Standing {
    std::string gate;
    Instant from{};
    std::optional<Instant> until;
    std::string reason;

    /// The span; unbounded without an end.
    Interval when() const { return {from, until.value_or(Instant::max())}; }
};

/// Terms that hold from a day on in place of those before, `[[terms]]` (docs/formats.md, "Contract").
struct DatedTerms {
    LocalDate from{};
    std::string policy; ///< a shipped policy's id, or a file beside the contract

    bool operator==(const DatedTerms &) const = default;
};

/// One customer's contract.
struct Contract {
    std::string id;
    std::string customer;
    std::string policy; ///< a shipped policy's id, or a file beside the contract; of the first terms
    std::vector<DatedTerms> terms; ///< later ones, by date
    Zone zone;
    Currency currency;
    int billingDay = 1; ///< 1 to 31; a shorter month's last day
    LocalDate start{};
    std::optional<LocalDate> end; ///< the first day that no longer belongs to it
    std::vector<Service> services;
    std::vector<Group> groups;
    std::vector<Standing> standing;

    const Service *serviceNamed(const std::string &id) const;
    /// How many rows of `terms` have begun when the month's period begins: 0, the first terms judge it. A
    /// month in which terms change is judged by those at its start.
    std::size_t termsOf(Month month) const;
};

} // namespace makegood::sla
