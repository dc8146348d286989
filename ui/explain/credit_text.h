// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// Ids of the clauses, joined.
QString clausesText(const Clauses &clauses);

/// What a service is due: its amount, or that it is to be agreed. An open negotiated remedy is never 0.00.
QString creditText(const CreditResult &credit, const Currency &currency);
/// The same of an amount without its CreditResult.
QString creditText(const std::optional<Money> &amount, bool toBeAgreed, const Currency &currency);

/// Of a quarter or year that goes on: the month with which its amount is due.
QString dueText(Month month);

/// The contract's total; an open negotiated remedy of a service is said beside it.
QString totalText(const Evaluation &evaluation);

/// Why the amount is withheld, in a sentence; empty when nothing is.
QString withheldSentence(const CreditResult &credit, const Currency &currency);

/// A difference with its sign, positive ones included.
QString differenceText(Money difference, const Currency &currency);
QString differenceText(Duration difference);

} // namespace makegood::ui
