// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "agreement/terms_check.h"
#include "session/page_controller.h"

class QDialog;

namespace makegood::ui
{

class AgreementPage;
class NewContractDialog;
class TermsEditor;

/// The agreement's page with its editors, each in a window of its own that keeps its draft until it is saved
/// or discarded.
class AgreementController : public PageController
{
    Q_OBJECT
public:
    explicit AgreementController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;

private:
    struct Editor {
        QDialog *dialog = nullptr;
        TermsEditor *editor = nullptr;
    };
    void openEditor(EditedText edited);
    Editor makeEditor(const std::string &contract, EditedText edited);
    QDialog *makeDialog(const char *name, const QString &title, QWidget *content);
    void openNew();
    void chooseFile();
    void create(const ContractTexts &texts);
    void takeSaved(const std::vector<TextChange> &changes);
    void takeRefused(const QString &sentence);
    std::string who() const { return m_context.services->who.toStdString(); }

    PageContext m_context;
    AgreementPage *m_page;
    std::shared_ptr<const CaseData> m_terms;
    std::map<std::pair<std::string, EditedText>, Editor> m_editors;
    Editor m_saving; ///< whose change is on its way; null: taken back or done again
    QString m_why;
    TermsEditor *m_judging = nullptr; ///< whose change is judged, or was the last
    QDialog *m_newDialog = nullptr;
    NewContractDialog *m_new = nullptr;
};

} // namespace makegood::ui
