// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "explain/claim_draft.h"
#include "explain/why_subject.h"
#include "sla/evidence/case_data.h"
#include "store/ledger.h"

namespace makegood::ui
{

class ClaimForm;
class ClaimModel;
class TableView;

/// The claims of the month with the time left, and the form for the selected claim.
class ClaimsSection : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsSection(QWidget *parent = nullptr);

    /// `terms` may be null while they are read; then the form is hidden.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   std::shared_ptr<const CaseData> terms, Instant now, const ContractLedger &ledger);
    void clear();
    /// Selects the claim for the outage, or the period, that starts at `outageStart`; false: the month has
    /// none.
    bool choose(Instant outageStart, bool forPeriod);
    ClaimModel *claims() const { return m_claims; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);
    void papersWanted(const makegood::ui::ClaimPapers &papers);

private:
    void showForm();

    ClaimModel *m_claims;
    TableView *m_table;
    ClaimForm *m_form;
    std::string m_service;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const CaseData> m_terms;
    ContractLedger m_ledger;
    std::optional<std::pair<Instant, bool>> m_chosen; ///< start of the selected claim, and whether it is for
                                                      ///< the period
};

} // namespace makegood::ui
