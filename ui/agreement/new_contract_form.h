// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "agreement/offered_agreements.h"
#include "sla/policy/contract_texts.h"
#include "sla/time/instant.h"
#include "store/workspace.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace makegood::ui
{

class DraftStore;
class PlainContractForm;
class TermsSection;

/// Form for a new contract: the choice of an agreement (shipped, of the library, of another contract, or a
/// file) above a form in plain words, or on demand above the editor of the contract text.
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
    /// Brings back what was typed and not created, and keeps what is typed from now on; outlives the form.
    void setDrafts(DraftStore *drafts);
    TermsSection *editor() const { return m_editor; }
    /// Why a contract could not be made, in a sentence; what was filled in stays.
    void showProblem(const QString &sentence);
    void setSaving(bool saving);

signals:
    void contractTextsWanted(const QString &contract);
    void fileWanted();
    void createWanted(const makegood::sla::ContractTexts &texts);
    void closeWanted();

private:
    void fill();
    void choose(int index);
    void sayReading(const QString &version);
    ContractTexts plainTexts() const;
    void createPlain();
    void editAsText();
    void openText(const ContractTexts &texts);
    void keepAgreement();
    void keep();

    std::vector<Agreement> m_offered;
    std::vector<ContractRow> m_contracts;
    LocalDate m_today;
    QComboBox *m_agreements;
    QLabel *m_reading; ///< what an agreement of the library is
    QStackedWidget *m_stack;
    PlainContractForm *m_plain;
    TermsSection *m_editor;
    Agreement m_agreement; ///< the chosen one
    bool m_begun = false; ///< the text is edited
    DraftStore *m_drafts = nullptr;
};

/// Initial contract text with one service of the policy's first class.
std::string contractTemplate(const std::string &policyName, const std::string &policyToml, LocalDate today);

} // namespace makegood::ui
