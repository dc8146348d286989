// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "commands/edit_request.h"
#include "explain/claim_draft.h"
#include "explain/why_subject.h"
#include "sla/evidence/case_data.h"
#include "store/ledger.h"

namespace makegood::ui
{

class BoardSection;
class ClaimPanel;
class EstimateSection;
class LedgerSection;
class ProviderSection;
class RightsSection;
class Segments;
struct BoardMonth;
struct BoardRow;

/// Credits and claims of all customers: what is due and claimed in a month, and of the chosen service its
/// interpretations, the provider's figures against ours, the ledger of granted credits against invoices, and
/// rights. The claim stands in a panel beside the page.
class CreditPage : public QWidget
{
    Q_OBJECT
public:
    explicit CreditPage(QWidget *parent = nullptr);

    /// The lines of every customer; showMonth() shows those of its own contract where this was not called.
    void showBoard(std::vector<BoardMonth> months, Instant now);
    /// The chosen service. `terms` provide the questions of readings and the proofs; null while they are
    /// read. `now` sets the countdowns.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   std::shared_ptr<const CaseData> terms, Instant now, const ContractLedger &ledger = {});
    void clear();
    void showBalances(std::vector<CurrencyBalance> balances);
    /// Opens `estimatePart`, `rightsPart`, `providerPart` or `ledgerPart`; false for another name.
    bool showPart(const QString &name);
    /// Opens the claim for the outage, or the period, that starts at `outageStart`; false: the shown month
    /// has none.
    bool showClaim(Instant outageStart, bool forPeriod);
    /// Opens the claim of the shown service that is to be filed first, or wants that of another service of
    /// the contract; false: there is none.
    bool showNextClaim();
    /// Stands in the page until it is put elsewhere.
    ClaimPanel *panel() const { return m_panel; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);
    void papersWanted(const makegood::ui::ClaimPapers &papers);
    void figuresImportWanted();
    void invoicesImportWanted();
    void ledgerExportWanted(const QByteArray &csv);
    void balancesWanted();
    /// A line of a service that is not the shown one; `outageStart` is that of its claim, absent: it has
    /// none.
    void lineWanted(const QString &contract, const QString &service,
                    std::optional<makegood::sla::Instant> outageStart, bool forPeriod);
    void claimShown();

private:
    void build();
    void openLine(const BoardRow &row);
    void showPanel(bool shown);

    std::string m_contract;
    std::string m_service;
    bool m_hasBoard = false; ///< of all customers
    Segments *m_segments;
    std::vector<QWidget *> m_parts; ///< in the order of the segments
    BoardSection *m_board;
    EstimateSection *m_estimate;
    ClaimPanel *m_panel;
    RightsSection *m_rights;
    ProviderSection *m_provider;
    LedgerSection *m_ledger;
};

} // namespace makegood::ui
