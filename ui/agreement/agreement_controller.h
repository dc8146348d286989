// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "agreement/terms_check.h"
#include "agreement/terms_scope.h"
#include "commands/edit_request.h"
#include "session/page_controller.h"

class QDialog;

namespace makegood::ui
{

class AgreementPage;
class DraftStore;
class NewContractForm;
class TermsSection;

/// The agreement page and its editors. Each editor has its own dialog and keeps its draft until the draft is
/// saved or discarded, or another workspace is opened.
class AgreementController : public PageController
{
    Q_OBJECT
public:
    explicit AgreementController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;
    /// The form for a new contract; without a workspace it is opened once there is one.
    void openNew();

signals:
    /// A table is to be imported into the chosen contract.
    void tableWanted();

private:
    struct Editor {
        QDialog *dialog = nullptr;
        TermsSection *editor = nullptr;
    };
    void openEditor(EditedText edited);
    Editor makeEditor(const std::string &contract, EditedText edited);
    QDialog *makeDialog(const char *name, const QString &title, QWidget *content);
    void chooseFile();
    void create(const ContractTexts &texts);
    void created(const QString &contract);
    void save(TermsSection *editor, const TermsRequest &request);
    TermsDays daysOf(const ContractTexts &texts, const std::optional<Month> &shown) const;
    void rebaseEditors(const std::vector<TextChange> &changes);
    void leaveWorkspace();
    void openDrafts();
    static void discard(QDialog *dialog);
    std::string who() const { return m_context.services->who.toStdString(); }

    PageContext m_context;
    AgreementPage *m_page;
    DraftStore *m_drafts; ///< of a new contract
    DraftStore *m_changes; ///< of stored texts that are edited
    std::shared_ptr<const CaseData> m_terms;
    std::optional<Month> m_month; ///< shown
    std::map<std::pair<std::string, EditedText>, Editor> m_editors;
    TermsSection *m_judging = nullptr; ///< editor of the last judging; null: none yet
    QDialog *m_newDialog = nullptr;
    NewContractForm *m_new = nullptr;
    QString m_creating; ///< id of the contract that is being stored; empty: none
    bool m_opensNew = false; ///< once a workspace is open
};

} // namespace makegood::ui
