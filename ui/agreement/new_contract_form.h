// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "agreement/offered_agreements.h"
#include "sla/policy/contract_texts.h"
#include "sla/time/instant.h"
#include "store/workspace.h"

class QComboBox;
class QLabel;

namespace makegood::ui
{

class TermsSection;

/// Form for a new contract: the choice of an agreement (shipped, of the library, of another contract, or a
/// file) above the editor of the contract text.
class NewContractForm : public QWidget
{
    Q_OBJECT
public:
    using Agreement = OfferedAgreement;

    /// Offers the agreements, found by typing a part of their name or provider.
    NewContractForm(std::vector<Agreement> offered, LocalDate today, QWidget *parent = nullptr);

    /// Contracts whose agreements are offered and whose ids are in use.
    void setContracts(std::vector<ContractRow> contracts);
    /// The answer to contractTextsWanted() or fileWanted().
    void takeAgreement(const Agreement &agreement);
    TermsSection *editor() const { return m_editor; }

signals:
    void contractTextsWanted(const QString &contract);
    void fileWanted();
    void createWanted(const makegood::sla::ContractTexts &texts);

private:
    void fill();
    void choose(int index);

    std::vector<Agreement> m_offered;
    std::vector<ContractRow> m_contracts;
    LocalDate m_today;
    QComboBox *m_agreements;
    QLabel *m_reading; ///< what an agreement of the library is
    TermsSection *m_editor;
    bool m_begun = false;
};

/// Initial contract text with one service of the policy's first class.
std::string contractTemplate(const std::string &policyName, const std::string &policyToml, LocalDate today);

} // namespace makegood::ui
