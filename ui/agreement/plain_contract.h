// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "sla/policy/policy.h"
#include "sla/time/zone.h"
#include "store/workspace.h"

namespace makegood::ui
{

/// What an agreement asks a new contract for.
struct AskedByAgreement {
    struct Kind {
        std::string id; ///< of a class of the agreement
        QString title;
        std::string type = "other"; ///< one of serviceTypes
        bool operator==(const Kind &) const = default;
    };
    std::vector<Kind> kinds; ///< of services, in the order of the agreement
    std::vector<std::string> charges; ///< monthly charges beside the price, by name
    bool typeMatters = false; ///< a credit depends on the type: a kind for each type of each class

    bool operator==(const AskedByAgreement &) const = default;
};

AskedByAgreement askedBy(const Policy &policy);

/// A service as a person writes it down.
struct PlainService {
    QString name;
    std::string kind; ///< id of a class of the agreement
    QString price; ///< a month
    std::vector<QString> charges; ///< in the order of AskedByAgreement::charges
    std::string type = "other"; ///< one of serviceTypes; empty: not chosen yet

    bool isEmpty() const { return name.isEmpty() && price.isEmpty(); }
    bool operator==(const PlainService &) const = default;
};

/// A new contract in a person's words. Nothing of it is checked.
struct PlainContract {
    QString customer;
    std::string zone;
    std::string currency;
    LocalDate start{};
    std::vector<PlainService> services;
};

/// A field that has to be filled in otherwise, and how.
struct PlainProblem {
    enum class Field {
        Customer,
        Zone,
        Currency,
        Services
    };
    Field field = Field::Customer;
    QString sentence;
};

/// At most one problem a field.
std::vector<PlainProblem> problemsOf(const PlainContract &contract, const AskedByAgreement &asked);

/// The contract's text under the agreement of this name. Sound where problemsOf() finds nothing.
std::string contractText(const PlainContract &contract, const AskedByAgreement &asked, const std::string &id,
                         const std::string &policyName);

/// An id that no contract has, made of the letters of the customer's name.
std::string freeId(const QString &customer, const std::vector<ContractRow> &contracts);

/// Rows that were copied from a spreadsheet: a service a line, with its name, and in any order behind it the
/// title or id of its kind, its price and further charges. A line without a number is taken for titles when
/// it is the first one.
std::vector<PlainService> pastedServices(const QString &text, const AskedByAgreement &asked);

/// An amount as people and spreadsheets write it as a plain decimal: `1 200,50`, `1,200.50` and `1.200,50`
/// are `1200.50`. Unchanged where it is no amount.
QString plainAmount(const QString &text);

} // namespace makegood::ui
