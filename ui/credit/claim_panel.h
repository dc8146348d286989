// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "commands/edit_request.h"
#include "credit/claim_row.h"
#include "explain/claim_draft.h"
#include "explain/why_subject.h"
#include "sla/evidence/case_data.h"

class QLabel;

namespace makegood::ui
{

class ClaimForm;

/// The chosen claim of the shown service, beside the page; a sentence while none is chosen.
class ClaimPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimPanel(QWidget *parent = nullptr);

    /// Keeps the chosen claim while service and month stay; of another one nothing stays.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   std::shared_ptr<const CaseData> terms, Instant now, const ContractLedger &ledger);
    /// Opens the claim of the outage, or the period, that starts then; false: there is none, and none is
    /// shown.
    bool choose(Instant outageStart, bool forPeriod);
    void clear();
    ClaimForm *form() const { return m_form; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);
    void papersWanted(const makegood::ui::ClaimPapers &papers);

protected:
    bool event(QEvent *event) override;

private:
    void showForm();

    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const CaseData> m_terms;
    std::string m_service;
    Instant m_now{};
    ContractLedger m_ledger;
    std::optional<std::pair<Instant, bool>> m_chosen; ///< start, and whether it is for the period
    QLabel *m_nothing;
    ClaimForm *m_form;
};

} // namespace makegood::ui
