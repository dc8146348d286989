// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "session/workspace_edit.h"
#include "sla/evidence/evidence.h"
#include "store/customer_store.h"
#include "work/terms_effect.h"

namespace makegood::ui
{

/// How an obligation of one contract went. Records are only ever added: `before` is recorded again to undo.
struct ObligationChange {
    std::string contract;
    ObligationRecord before;
    ObligationRecord after;
};

/// The changes that EditHistory::save() accepts; each names its contracts, or its customer.
using EditStep = std::variant<std::vector<ContractStep>, ContractLedgerStep, ObligationChange,
                              Edit<CustomerRecord>, ContractStateChange>;

/// A change to save, as a form or a controller asks for it.
struct EditRequest {
    EditStep step;
    QString title; ///< in the undo menu
    QString why; ///< in the journal; may be empty
};

/// A step of the shown contract that is compared with the recorded month and not saved.
struct WhatIf {
    QString title;
    ReviewStep step;
};

/// A change of a contract's texts to save. Which other contracts have the same text is found while it is
/// saved.
struct TermsRequest {
    TermsProposal proposal;
    QString title;
    QString why;
};

/// The request for a reviewer's step on one contract.
inline EditRequest reviewRequest(const std::string &contract, ReviewStep step, const QString &title,
                                 const QString &why)
{
    return {std::vector<ContractStep>{{contract, std::move(step)}}, title, why};
}

/// The request for a step on one contract's ledger. EditHistory signs the rows.
inline EditRequest ledgerRequest(const std::string &contract, LedgerStep step, const QString &title,
                                 const QString &why = {})
{
    return {ContractLedgerStep{contract, std::move(step)}, title, why};
}

} // namespace makegood::ui
