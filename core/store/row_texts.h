// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/evidence/evidence.h"
#include "sla/policy/contract_texts.h"
#include "store/ledger.h"

namespace makegood::store
{

// Rows that a person may decide: as text with every field that counts, so that equal rows have equal texts
// and a person reads the difference; what names them, for the person; and their key as one text.

std::string rowText(const Incident &row);
std::string rowText(const Bridge &row);
std::string rowText(const AgreedRemedy &row);
/// Without who entered them and when.
std::string rowText(const ProviderFigure &row);
std::string rowText(const InvoiceCredit &row);

std::string rowName(const Incident &row);
std::string rowName(const Bridge &row);
std::string rowName(const AgreedRemedy &row);
std::string rowName(const ProviderFigure &row);
std::string rowName(const InvoiceCredit &row);
std::string rowName(const MaintenanceWindow &row);

std::string rowKey(const Incident &row);
std::string rowKey(const Bridge &row);
std::string rowKey(const AgreedRemedy &row);
std::string rowKey(const ProviderFigure &row);
std::string rowKey(const InvoiceCredit &row);

std::string rowText(const MaintenanceWindow &row);
std::string rowText(const Ticket &row);
std::string rowName(const Ticket &row);

/// The texts of an agreement, each by its SHA-256.
std::string termsText(const ContractTexts &texts);

} // namespace makegood::store
