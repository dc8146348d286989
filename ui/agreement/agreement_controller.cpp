// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/agreement_controller.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QUndoStack>
#include <QVBoxLayout>

#include "agreement/agreement_page.h"
#include "agreement/new_contract_dialog.h"
#include "agreement/terms_editor.h"
#include "commands/edit_history.h"
#include "explain/cell_text.h"
#include "jobs/job_tracker.h"
#include "resources.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_tree.h"

namespace makegood::ui
{

namespace
{

// A saved change: it can be taken back and done again like a reviewer's step.
class TermsCommand : public QUndoCommand
{
public:
    TermsCommand(Session *session, std::vector<TextChange> changes, std::string who, QString why)
        : QUndoCommand(AgreementController::tr("Change of the agreement"))
        , m_session(session)
        , m_changes(std::move(changes))
        , m_who(std::move(who))
        , m_why(std::move(why))
    {
    }

    void redo() override
    {
        if (m_saved)
            m_session->saveTexts(m_changes, m_who, m_why.toStdString());
        m_saved = true; // the first time it is saved already
    }
    void undo() override
    {
        std::vector<TextChange> back;
        for (const TextChange &change : m_changes)
            back.push_back(change.undone());
        m_session->saveTexts(back, m_who, AgreementController::tr("taken back: %1").arg(m_why).toStdString());
    }

private:
    Session *m_session;
    std::vector<TextChange> m_changes;
    std::string m_who;
    QString m_why;
    bool m_saved = false;
};

std::vector<NewContractDialog::Agreement> shippedAgreements()
{
    std::vector<NewContractDialog::Agreement> out;
    for (const std::string &id : shippedPolicies()) {
        const std::string toml = shippedPolicy(id).value_or(std::string());
        const auto policy = readPolicy(toml, id);
        out.push_back({toText(policy ? policy->name : id), id, toml, "policies/" + id + ".policy.toml"});
    }
    return out;
}

ContractTexts textsOf(const CaseData &data)
{
    return {data.contractToml, data.policyToml, data.policyFile};
}

} // namespace

AgreementController::AgreementController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new AgreementPage)
{
    connect(m_page, &AgreementPage::editAgreementWanted, this, [this] { openEditor(EditedText::Policy); });
    connect(m_page, &AgreementPage::editContractWanted, this, [this] { openEditor(EditedText::Contract); });
    connect(m_page, &AgreementPage::newContractWanted, this, &AgreementController::openNew);
    const Session *session = m_context.session;
    connect(session, &Session::termsJudged, this, [this](const TermsEffect &effect) {
        if (m_judging != nullptr)
            m_judging->showEffect(effect);
    });
    connect(m_context.jobs, &JobTracker::cancelled, this, [this](const QString &title) {
        if (m_judging != nullptr && title == Session::termsTitle())
            m_judging->stopEffect();
    });
    connect(session, &Session::termsSaved, this, &AgreementController::takeSaved);
    connect(session, &Session::termsRefused, this, &AgreementController::takeRefused);
    connect(session, &Session::textsRead, this, [this](const QString &contract, const ContractTexts &texts) {
        const auto read = readContract(texts.contractToml, "contract.toml");
        if (m_new != nullptr && read)
            m_new->takeAgreement({contract, read->policy, texts.policyToml, texts.policyFile});
    });
    connect(session, &Session::imported, this, [this](const QString &contract) {
        if (m_newDialog == nullptr || !m_newDialog->isVisible()
            || toText(m_new->editor()->check().terms ? m_new->editor()->check().terms->contract.id : "")
                != contract)
            return;
        m_newDialog->close();
        m_newDialog->deleteLater();
        m_newDialog = nullptr;
        m_new = nullptr;
        emit note(tr("The contract %1 was created. Import its data or connect a source.").arg(contract));
        emit placeWanted(contract, {}, {}, {});
    });
}

QWidget *AgreementController::page() const
{
    return m_page;
}

QString AgreementController::title() const
{
    return tr("Agreement");
}

void AgreementController::show(const Shown &shown)
{
    m_terms = shown.terms;
    if (m_terms)
        m_page->showTerms(m_terms);
    else
        m_page->clear();
}

void AgreementController::addActions(const PageMenus &menus)
{
    QAction *action = menus.file->addAction(tr("&New contract…"), this, &AgreementController::openNew);
    action->setObjectName(QStringLiteral("newContractAction"));
    const auto follow = [this, action] { action->setEnabled(m_context.session->isOpen()); };
    connect(menus.file, &QMenu::aboutToShow, action, follow);
}

QDialog *AgreementController::makeDialog(const char *name, const QString &title, QWidget *content)
{
    auto *dialog = new QDialog(m_context.window);
    dialog->setObjectName(QLatin1String(name));
    dialog->setWindowTitle(title);
    auto *box = new QVBoxLayout(dialog);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(content);
    const QSize room = dialog->screen()->availableSize();
    dialog->resize(QSize(1180, 860).boundedTo(room * 9 / 10));
    return dialog;
}

AgreementController::Editor AgreementController::makeEditor(const std::string &contract, EditedText edited)
{
    auto *editor = new TermsEditor(edited);
    const QString title = edited == EditedText::Policy ? tr("Agreement") : tr("Contract");
    QDialog *dialog
        = makeDialog(edited == EditedText::Policy ? "agreementDialog" : "contractDialog", title, editor);
    const Editor out{dialog, editor};
    connect(editor, &TermsEditor::closeWanted, dialog, &QDialog::close);
    connect(editor, &TermsEditor::effectWanted, this, [this, contract, editor](const ContractTexts &after) {
        m_judging = editor;
        m_context.session->judgeTerms({contract, editor->before(), after});
    });
    connect(editor, &TermsEditor::effectUnwanted, m_context.session, &Session::stopJudgingTerms);
    connect(
        editor, &TermsEditor::saveWanted, this,
        [this, contract, out](const ContractTexts &after, const QString &why) {
            out.editor->setSaving(true);
            m_saving = out;
            m_why = why;
            m_context.session->saveTerms({contract, out.editor->before(), after}, who(), why.toStdString());
        });
    return out;
}

void AgreementController::openEditor(EditedText edited)
{
    if (!m_terms)
        return;
    const std::string &contract = m_terms->contract.id;
    Editor &one = m_editors[{contract, edited}];
    if (one.editor == nullptr)
        one = makeEditor(contract, edited);
    const QString title = edited == EditedText::Policy
        ? tr("Agreement of %1: %2").arg(toText(m_terms->contract.customer), toText(m_terms->policy.name))
        : tr("Contract of %1").arg(toText(m_terms->contract.customer));
    one.editor->begin(textsOf(*m_terms), title,
                      edited == EditedText::Policy
                          ? tr("A change applies to every contract that stands under this same text.")
                          : QString());
    one.dialog->show();
    one.dialog->raise();
    one.dialog->activateWindow();
}

void AgreementController::takeSaved(const std::vector<TextChange> &changes)
{
    const Editor saved = std::exchange(m_saving, {});
    for (const TextChange &change : changes)
        for (const auto &[whose, one] : m_editors)
            if (whose.first == change.contract) {
                one.editor->setSaving(false);
                one.editor->begin(change.after, one.editor->title(), one.editor->about());
            }
    if (saved.editor != nullptr) {
        saved.dialog->close();
        m_context.review->undoStack()->push(new TermsCommand(m_context.session, changes, who(), m_why));
        emit note(tr("Saved for %n contract(s); their months are judged anew.", nullptr,
                     static_cast<int>(changes.size())));
    }
    emit refreshWanted();
}

void AgreementController::takeRefused(const QString &sentence)
{
    const QString text = tr("It was not saved: %1. Everything is as it was.").arg(sentence);
    const Editor refused = std::exchange(m_saving, {});
    if (refused.editor != nullptr) {
        refused.editor->setSaving(false);
        refused.editor->showProblem(text);
        return;
    }
    m_context.review->undoStack()->clear(); // what else is on it was decided on top of this
    emit problem(text);
}

void AgreementController::openNew()
{
    if (!m_context.session->isOpen()) {
        emit problem(tr("No workspace is open. Open one first, or import data."));
        return;
    }
    if (m_newDialog == nullptr) {
        m_new = new NewContractDialog(shippedAgreements(), Zone().dateOf(m_context.session->now()));
        m_newDialog = makeDialog("newContractDialog", tr("New contract"), m_new);
        connect(m_new, &NewContractDialog::contractTextsWanted, this,
                [this](const QString &contract) { m_context.session->readTexts(contract.toStdString()); });
        connect(m_new, &NewContractDialog::fileWanted, this, &AgreementController::chooseFile);
        connect(m_new, &NewContractDialog::createWanted, this, &AgreementController::create);
        connect(m_new->editor(), &TermsEditor::closeWanted, m_newDialog, &QDialog::close);
    }
    m_new->setContracts(m_context.session->contracts());
    m_newDialog->show();
    m_newDialog->raise();
    m_newDialog->activateWindow();
}

void AgreementController::chooseFile()
{
    const QString path
        = QFileDialog::getOpenFileName(m_newDialog, tr("Policy file"), {}, tr("Policies (*.toml)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > static_cast<qint64>(longestPolicy)) {
        m_new->editor()->showProblem(
            tr("%1 could not be read as a policy: it is not there, or too long. Choose another one.")
                .arg(path));
        return;
    }
    const std::string name = QFileInfo(path).fileName().toStdString();
    m_new->takeAgreement({toText(name), name, file.readAll().toStdString(), name});
}

void AgreementController::create(const ContractTexts &texts)
{
    const auto terms = readTerms(texts);
    if (!terms || m_context.session->contract(terms->contract.id) != nullptr)
        return; // the editor says why
    CaseData data;
    data.contract = terms->contract;
    data.policy = terms->policy;
    data.contractToml = texts.contractToml;
    data.policyToml = texts.policyToml;
    data.policyFile = texts.policyFile;
    m_context.session->import(std::move(data), who());
}

} // namespace makegood::ui
