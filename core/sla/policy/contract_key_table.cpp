// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of contract.toml (docs/formats.md, "Contract").
#include "sla/policy/contract.h"
#include "sla/policy/key_table.h"

namespace makegood::sla
{

namespace
{

constexpr KeyRow contractRows[] = {
    {.table = "",
     .key = "schema",
     .form = KeyForm::Whole,
     .needed = true,
     .least = 1,
     .most = 1,
     .about = "version of the language"},
    {.table = "", .key = "id", .needed = true, .about = "the contract's id"},
    {.table = "", .key = "customer", .needed = true, .about = "the customer's name"},
    {.table = "",
     .key = "policy",
     .needed = true,
     .about = "the id of a shipped policy, or a file beside this one"},
    {.table = "",
     .key = "time_zone",
     .form = KeyForm::Zone,
     .needed = true,
     .about = "whose days and months"},
    {.table = "", .key = "currency", .needed = true, .about = "an ISO 4217 code"},
    {.table = "",
     .key = "billing_day",
     .form = KeyForm::Whole,
     .standard = "1",
     .least = 1,
     .most = 28,
     .about = "day on which a billing month begins"},
    {.table = "",
     .key = "start",
     .form = KeyForm::Date,
     .needed = true,
     .about = "first day of the contract"},
    {.table = "",
     .key = "end",
     .form = KeyForm::Date,
     .standard = "it goes on",
     .about = "first day that no longer belongs to it"},
    {.table = "",
     .key = "service",
     .form = KeyForm::Rows,
     .needed = true,
     .about = "what the customer pays for"},
    {.table = "", .key = "standing", .form = KeyForm::Rows, .about = "spans in which a gate failed"},

    {.table = "service", .key = "id", .needed = true, .about = "its name; data name it"},
    {.table = "service", .key = "class", .needed = true, .about = "id of a class of the policy"},
    {.table = "service",
     .key = "type",
     .form = KeyForm::Word,
     .needed = true,
     .words = serviceTypes,
     .about = "what kind of thing it is"},
    {.table = "service",
     .key = "price",
     .form = KeyForm::Money,
     .needed = true,
     .unit = "a month",
     .about = "what it costs"},
    {.table = "service",
     .key = "charge",
     .form = KeyForm::Rows,
     .about = "months in which something else was charged"},
    {.table = "service",
     .key = "named_charge",
     .form = KeyForm::Rows,
     .about = "charges that a credit may be a share of"},
    {.table = "service.charge", .key = "month", .form = KeyForm::Month, .needed = true, .about = "the month"},
    {.table = "service.charge",
     .key = "amount",
     .form = KeyForm::Money,
     .needed = true,
     .about = "what was charged"},
    {.table = "service.named_charge",
     .key = "name",
     .needed = true,
     .about = "the name that the policy uses"},
    {.table = "service.named_charge",
     .key = "amount",
     .form = KeyForm::Money,
     .needed = true,
     .unit = "a month",
     .about = "what is charged"},

    {.table = "standing", .key = "gate", .needed = true, .about = "id of a gate of the policy"},
    {.table = "standing",
     .key = "from",
     .form = KeyForm::Moment,
     .needed = true,
     .about = "since when it failed"},
    {.table = "standing",
     .key = "until",
     .form = KeyForm::Moment,
     .standard = "still so",
     .about = "until when"},
    {.table = "standing", .key = "reason", .needed = true, .about = "why, in a sentence"},
};

} // namespace

const KeyTable &contractKeys()
{
    static const KeyTable table(std::vector<KeyRow>(std::begin(contractRows), std::end(contractRows)));
    return table;
}

} // namespace makegood::sla
