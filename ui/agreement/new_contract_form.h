// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/policy/contract_texts.h"
#include "sla/time/instant.h"
#include "store/workspace.h"

class QComboBox;

namespace makegood::ui
{

class TermsSection;

/// Form for a new contract: the choice of an agreement (shipped, of another contract, or a file) above the
/// editor of the contract text.
class NewContractForm : public QWidget
{
    Q_OBJECT
public:
    /// A policy text and its name in the contract.
    struct Agreement {
        QString title;
        std::string name; ///< value of `policy` in contract.toml
        std::string toml;
        std::string file; ///< value of CaseData::policyFile
    };

    NewContractForm(std::vector<Agreement> shipped, LocalDate today, QWidget *parent = nullptr);

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

    std::vector<Agreement> m_shipped;
    std::vector<ContractRow> m_contracts;
    LocalDate m_today;
    QComboBox *m_agreements;
    TermsSection *m_editor;
    bool m_begun = false;
};

/// Initial contract text with one service of the policy's first class.
std::string contractTemplate(const std::string &policyName, const std::string &policyToml, LocalDate today);

} // namespace makegood::ui
