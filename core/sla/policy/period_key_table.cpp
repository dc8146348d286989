// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of periods, groups, shares and rights.
#include <array>

#include "sla/policy/key_table.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

namespace
{

constexpr std::array<std::string_view, 1> groupWord = {"group"};

constexpr KeyRow periodRows[] = {
    {.table = "",
     .key = "impact",
     .form = KeyForm::Table,
     .about = "whether an outage counts by what it affects"},
    {.table = "", .key = "right", .form = KeyForm::Rows, .about = "what the customer may do after too much"},

    {.table = "class",
     .key = "period",
     .form = KeyForm::Text,
     .standard = "month",
     .about = "over what it is judged: month, quarter, year, or days that end with the month, such as 30d"},
    {.table = "class",
     .key = "first_month",
     .form = KeyForm::Whole,
     .standard = "1",
     .least = 1,
     .most = 12,
     .about = "month in which its quarters and years begin"},
    {.table = "class",
     .key = "of",
     .form = KeyForm::Word,
     .words = groupWord,
     .about = "to whom it is promised"},

    {.table = "impact",
     .key = "weighs",
     .form = KeyForm::Words,
     .needed = true,
     .words = wordsOf<Purpose>,
     .about = "figures in which an outage counts by the share that its incident affects"},
    {.table = "impact",
     .key = "clauses",
     .form = KeyForm::Texts,
     .about = "ids of the clauses it comes from"},

    {.table = "right", .key = "id", .needed = true, .about = "its name"},
    {.table = "right", .key = "text", .needed = true, .about = "what the customer may do, in a sentence"},
    {.table = "right",
     .key = "for",
     .form = KeyForm::Length,
     .standard = "for good",
     .about = "how long it may be used once it has arisen"},
    {.table = "right",
     .key = "downtime_over",
     .form = KeyForm::Length,
     .unit = "of a period",
     .about = "it arises when the downtime is above this"},
    {.table = "right",
     .key = "missed",
     .form = KeyForm::Boolean,
     .about = "it arises when the target is missed"},
    {.table = "right",
     .key = "months",
     .form = KeyForm::Whole,
     .standard = "1",
     .unit = "periods",
     .least = 1,
     .most = 120,
     .about = "in how many periods the condition holds"},
    {.table = "right",
     .key = "within",
     .form = KeyForm::Whole,
     .standard = "1",
     .unit = "periods",
     .least = 1,
     .most = 120,
     .about = "of the last so many, the present one included"},
    {.table = "right", .key = "clauses", .form = KeyForm::Texts, .about = "ids of the clauses it comes from"},
};

} // namespace

std::span<const KeyRow> periodKeyRows()
{
    return periodRows;
}

} // namespace makegood::sla
