// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/agreement_controller.h"

#include <utility>

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

#include "agreement/agreement_page.h"
#include "agreement/new_contract_form.h"
#include "agreement/offered_agreements.h"
#include "agreement/terms_draft.h"
#include "agreement/terms_effect_section.h"
#include "agreement/terms_section.h"
#include "agreement/terms_span.h"
#include "commands/edit_history.h"
#include "explain/cell_text.h"
#include "jobs/job_tracker.h"
#include "session/draft_store.h"
#include "session/save_words.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_tree.h"
#include "sla/time/billing_period.h"

namespace makegood::ui
{

namespace
{

QString termsDraftKey(const std::string &contract, EditedText edited)
{
    return toText(contract) + QChar(0x1F)
        + (edited == EditedText::Policy ? QStringLiteral("policy") : QStringLiteral("contract"));
}

} // namespace

AgreementController::AgreementController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new AgreementPage)
    , m_drafts(new DraftStore(context.state, this, "contract-drafts"))
    , m_changes(new DraftStore(context.state, this, "terms-drafts"))
{
    openDrafts();
    connect(m_page, &AgreementPage::editAgreementWanted, this, [this] { openEditor(EditedText::Policy); });
    connect(m_page, &AgreementPage::editContractWanted, this, [this] { openEditor(EditedText::Contract); });
    connect(m_page, &AgreementPage::newContractWanted, this, &AgreementController::openNew);
    const Agreements *agreements = m_context.session->agreements();
    connect(agreements, &Agreements::effectJudged, this, [this](const TermsEffect &effect) {
        if (m_judging != nullptr)
            m_judging->effect()->showEffect(effect);
    });
    connect(agreements, &Agreements::judgingStopped, this, [this] {
        if (m_judging != nullptr)
            m_judging->effect()->stop();
    });
    connect(agreements, &Agreements::underRead, this,
            [this](const std::string &policy, const std::optional<LocalDate> &day,
                   const std::vector<ContractRow> &contracts) {
                for (const auto &[key, one] : m_editors)
                    if (one.editor != nullptr)
                        one.editor->showContracts(policy, day, contracts, key.first);
            });
    connect(agreements, &Agreements::saved, this, &AgreementController::rebaseEditors);
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, this,
            &AgreementController::leaveWorkspace);
    connect(m_context.history, &EditHistory::refused, this,
            [this](const Error &error) { emit problem(notSavedText(error)); });
    connect(agreements, &Agreements::textsRead, this,
            [this](const QString &contract, const ContractTexts &texts) {
                const auto read = readContract(texts.contractToml, "contract.toml");
                if (m_new != nullptr && read)
                    m_new->takeAgreement({contract, read->policy, texts.policyToml, texts.policyFile});
            });
    connect(m_context.session->imports(), &CaseImport::imported, this, [this](const QString &contract) {
        if (m_newDialog != nullptr && m_creating == contract)
            created(contract);
    });
}

void AgreementController::created(const QString &contract)
{
    const ContractRow *row = m_context.session->workspace()->contract(contract.toStdString());
    const QString customer = row != nullptr ? toText(row->customer) : contract;
    m_creating.clear();
    for (const QString &key : m_drafts->keys({}))
        m_drafts->forget(key);
    discard(std::exchange(m_newDialog, nullptr));
    m_new = nullptr;
    emit placeWanted(contract, {}, {}, {});
    emit offer(
        tr("The contract of %1 was created. Import its outages from a spreadsheet, or connect a source.")
            .arg(customer),
        tr("Import table"), [this] { emit tableWanted(); });
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
    m_month = shown.month;
    if (m_terms)
        m_page->showTerms(m_terms, m_month);
    else
        m_page->clear();
}

void AgreementController::addActions(const PageMenus &menus)
{
    QAction *action = menus.file->addAction(tr("New &contract…"), this, &AgreementController::openNew);
    action->setObjectName(QStringLiteral("newContractAction"));
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
    auto *editor = new TermsSection(edited);
    const QString title = edited == EditedText::Policy ? tr("Agreement") : tr("Contract");
    QDialog *dialog
        = makeDialog(edited == EditedText::Policy ? "agreementDialog" : "contractDialog", title, editor);
    const Editor out{dialog, editor};
    connect(editor, &TermsSection::closeWanted, dialog, &QDialog::close);
    connect(editor->effect(), &TermsEffectSection::judgingWanted, this, [this, contract, editor] {
        if (m_judging != nullptr && m_judging != editor)
            m_judging->effect()->stop(); // one job judges, and this editor takes it over
        m_judging = editor;
        m_context.session->agreements()->judgeEffect({contract, editor->before(), editor->check().texts,
                                                      editor->scope()->from(), !editor->scope()->isForAll()});
    });
    connect(editor->effect(), &TermsEffectSection::judgingUnwanted, this, [this, editor] {
        if (m_judging == editor)
            m_context.session->agreements()->stopJudging();
    });
    connect(
        editor, &TermsSection::saveWanted, this,
        [this, contract, editor](const ContractTexts &after, const QString &why) {
            save(editor,
                 {{contract, editor->before(), after, editor->scope()->from(), !editor->scope()->isForAll()},
                  tr("Change of the agreement"),
                  why});
        });
    connect(editor, &TermsSection::othersWanted, m_context.session->agreements(), &Agreements::readUnder);
    return out;
}

// Several editors may save at the same time: each result goes to the editor that asked for it.
void AgreementController::save(TermsSection *editor, const TermsRequest &request)
{
    editor->setSaving(true);
    m_context.history->saveTerms(
        request, [this, waiting = QPointer(editor)](const Expected<std::vector<TextChange>> &saved) {
            TermsSection *asking = waiting.data();
            if (asking == nullptr)
                return;
            asking->setSaving(false);
            if (!saved) {
                asking->showProblem(notSavedText(saved.error()));
                return;
            }
            asking->window()->close();
            const auto day = asking->scope()->from();
            const int contracts = static_cast<int>(saved->size());
            asking->startOver();
            emit note(day ? tr("Saved for %n contracts from %1. Earlier months keep their terms.", nullptr,
                               contracts)
                                .arg(dateText(*day))
                          : tr("Saved for %n contracts. Their months are recalculated.", nullptr, contracts));
        });
}

void AgreementController::openEditor(EditedText edited)
{
    if (!m_terms)
        return;
    const std::string &contract = m_terms->contract.id;
    Editor &one = m_editors[{contract, edited}];
    if (one.editor == nullptr)
        one = makeEditor(contract, edited);
    const ContractTexts texts = m_terms->texts();
    const TermsDraftPlace kept{m_changes, termsDraftKey(contract, edited)};
    std::size_t place = m_month ? m_terms->placeOf(*m_month) : 0;
    // A draft goes on as the change for which it was begun.
    if (const auto draft = termsDraftOf(m_changes->draft(kept.key)); draft && draft->isOf(texts))
        place = texts.placeOn(draft->held);
    const Policy &policy = place == 0 ? m_terms->policy : m_terms->later[place - 1].policy;
    if (one.editor->before().contractToml.empty() || !one.editor->isChanged())
        one.editor->setHeading(
            edited == EditedText::Policy
                ? tr("Agreement of %1: %2").arg(toText(m_terms->contract.customer), toText(policy.name))
                : tr("Contract of %1").arg(toText(m_terms->contract.customer)),
            edited == EditedText::Policy ? termsSpanText(*m_terms, place) : QString());
    one.editor->begin(texts, daysOf(texts, m_month), kept);
    one.dialog->show();
    one.dialog->raise();
    one.dialog->activateWindow();
}

TermsDays AgreementController::daysOf(const ContractTexts &texts, const std::optional<Month> &shown) const
{
    TermsDays out;
    const auto contract = readContract(texts.contractToml, "contract.toml");
    if (!contract)
        return out;
    out.today = contract->zone.dateOf(m_context.session->workspace()->now());
    const LocalDate next
        = billingDate(billingMonthOf(out.today, contract->billingDay).next(), contract->billingDay);
    if (next > contract->start && (!contract->end || next < *contract->end))
        out.next = next;
    if (const std::size_t place = shown ? contract->termsOf(*shown) : 0; place > 0)
        out.held = contract->terms[place - 1].from;
    return out;
}

// A draft of a contract whose texts were saved goes on as a change of the new texts.
void AgreementController::rebaseEditors(const std::vector<TextChange> &changes)
{
    for (const TextChange &change : changes)
        for (const auto &[key, one] : m_editors)
            if (key.first == change.contract)
                one.editor->begin(change.after, daysOf(change.after, m_month));
    emit refreshWanted();
}

// Contracts of another workspace may have the same ids.
void AgreementController::leaveWorkspace()
{
    for (const auto &[key, one] : std::exchange(m_editors, {}))
        discard(one.dialog);
    m_judging = nullptr;
    discard(std::exchange(m_newDialog, nullptr));
    m_new = nullptr;
    m_creating.clear();
    openDrafts();
    m_terms.reset();
    m_month.reset();
    m_page->clear();
    if (std::exchange(m_opensNew, false))
        openNew();
}

void AgreementController::openDrafts()
{
    const QString file = toText(m_context.session->workspace()->file().path);
    m_drafts->open(file);
    m_changes->open(file);
}

void AgreementController::discard(QDialog *dialog)
{
    if (dialog == nullptr)
        return;
    dialog->close();
    dialog->setObjectName({}); // the next dialog of the name may open before this one is gone
    dialog->deleteLater();
}

void AgreementController::openNew()
{
    if (!m_context.session->workspace()->isOpen()) {
        m_opensNew = true; // once the first workspace is there
        emit workspaceWanted();
        return;
    }
    if (m_newDialog == nullptr) {
        m_new
            = new NewContractForm(offeredAgreements(), Zone().dateOf(m_context.session->workspace()->now()));
        m_newDialog = makeDialog("newContractDialog", tr("New contract"), m_new);
        m_new->setDrafts(m_drafts);
        connect(m_new, &NewContractForm::contractTextsWanted, this, [this](const QString &contract) {
            m_context.session->agreements()->readTexts(contract.toStdString());
        });
        connect(m_new, &NewContractForm::fileWanted, this, &AgreementController::chooseFile);
        connect(m_new, &NewContractForm::createWanted, this, &AgreementController::create);
        connect(m_new, &NewContractForm::closeWanted, m_newDialog, &QDialog::close);
        m_newDialog->resize(QSize(820, 640).boundedTo(m_newDialog->screen()->availableSize() * 9 / 10));
    }
    m_new->setContracts(m_context.session->workspace()->contracts());
    m_newDialog->show();
    m_newDialog->raise();
    m_newDialog->activateWindow();
}

void AgreementController::chooseFile()
{
    const QString path
        = QFileDialog::getOpenFileName(m_newDialog, tr("Agreement file"), {}, tr("Agreements (*.toml)"));
    if (path.isEmpty() || m_new == nullptr) // gone with its workspace while the file was chosen
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > static_cast<qint64>(longestPolicy)) {
        m_new->showProblem(
            tr("%1 could not be read as an agreement: it is not there, or too long. Choose another one.")
                .arg(path));
        return;
    }
    const std::string name = QFileInfo(path).fileName().toStdString();
    m_new->takeAgreement({toText(name), name, file.readAll().toStdString(), name});
}

void AgreementController::create(const ContractTexts &texts)
{
    const auto terms = readTerms(texts);
    if (!terms || m_context.session->workspace()->contract(terms->contract.id) != nullptr)
        return; // the editor shows the errors
    m_creating = toText(terms->contract.id);
    CaseData data;
    data.take(*terms, texts);
    m_context.session->imports()->import(std::move(data), who());
}

} // namespace makegood::ui

#include "moc_agreement_controller.cpp"
