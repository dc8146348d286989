// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/policy/contract_texts.h"
#include "sla/time/instant.h"
#include "store/workspace.h"

class QComboBox;

namespace makegood::ui
{

class TermsEditor;

/// The assistant for a new contract: choose an agreement, fill in the form, see the resulting text. A shipped
/// agreement, the one of another contract, or a file.
class NewContractDialog : public QWidget
{
    Q_OBJECT
public:
    /// A policy's text and what the contract calls it.
    struct Agreement {
        QString title;
        std::string name; ///< as `policy` of contract.toml
        std::string toml;
        std::string file; ///< as CaseData::policyFile
    };

    NewContractDialog(std::vector<Agreement> shipped, LocalDate today, QWidget *parent = nullptr);

    /// Whose agreements can be taken over, and whose ids are taken.
    void setContracts(std::vector<ContractRow> contracts);
    /// The agreement that was asked for.
    void takeAgreement(const Agreement &agreement);
    TermsEditor *editor() const { return m_editor; }

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
    TermsEditor *m_editor;
    bool m_begun = false;
};

/// The text that a new contract begins with: one service of the policy's first class.
std::string contractTemplate(const std::string &policyName, const std::string &policyToml, LocalDate today);

} // namespace makegood::ui
