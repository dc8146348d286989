// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customer_store.h"

namespace makegood::store
{

/// A record as text, without its name and its logo. The same record makes the same text.
std::string customerText(const CustomerRecord &record);
/// Reads it into `record`; what a newer program wrote beside it is left out.
void readCustomerText(const std::string &text, CustomerRecord &record);

/// What differs between two records, for the journal: names of fields, and no addresses or notes.
std::string customerDifference(const CustomerRecord &before, const CustomerRecord &after);

} // namespace makegood::store
