// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/new_contract_form.h"

#include <algorithm>
#include <set>
#include <string>

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "agreement/contract_draft.h"
#include "agreement/plain_contract_form.h"
#include "agreement/terms_check.h"
#include "agreement/terms_section.h"
#include "explain/cell_text.h"
#include "explain/error_list.h"
#include "session/draft_store.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_patch.h"
#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

enum OfferedRole {
    KindRole = Qt::UserRole,
    IdRole
};
enum FileKind {
    Shipped,
    OfContract,
    File
};

const QString draftKey = QStringLiteral("new-contract");
const QString textKey = QStringLiteral("new-contract-text");
const QString agreementKey = QStringLiteral("new-contract-agreement");

} // namespace

std::string contractTemplate(const std::string &policyName, const std::string &policyToml, LocalDate today)
{
    const auto policy = readPolicy(policyToml, policyName);
    const std::string kind = policy ? policy->classes.front().id : std::string();
    std::set<std::string> bases;
    const auto see = [&](const Policy &terms) {
        for (const CreditRule *rule : terms.credit.rulesFor(kind))
            if (rule->isOfNamedCharge())
                bases.insert(rule->base);
    };
    if (policy) {
        see(*policy);
        for (const Reading &reading : policy->readings)
            if (reading.terms)
                see(*reading.terms);
    }
    std::string charges;
    for (const std::string &base : bases)
        charges += (charges.empty() ? "{ name = " : ", { name = ") + tomlString(base) + ", amount = \"0\" }";
    const std::chrono::year_month_day day(today);
    const LocalDate first{std::chrono::local_days(day.year() / day.month() / 1)};
    return "schema = 1\nid = \"\"\ncustomer = \"\"\npolicy = " + tomlString(policyName)
        + "\ntime_zone = \"UTC\"\ncurrency = \"USD\"\nbilling_day = 1\nstart = \"" + formatDate(first)
        + "\"\n\n[[service]]\nid = \"service-1\"\nclass = " + tomlString(kind)
        + "\ntype = \"other\"\nprice = \"0\"\n"
        + (charges.empty() ? "" : "named_charge = [" + charges + "]\n");
}

NewContractForm::NewContractForm(std::vector<Agreement> offered, LocalDate today, QWidget *parent)
    : QWidget(parent)
    , m_offered(std::move(offered))
    , m_today(today)
    , m_agreements(new QComboBox)
    , m_reading(plainLabel("newContractReading"))
    , m_stack(new QStackedWidget)
    , m_plain(new PlainContractForm(today))
    , m_editor(new TermsSection(EditedText::NewContract))
{
    setObjectName(QStringLiteral("newContract"));
    m_agreements->setObjectName(QStringLiteral("newContractAgreement"));
    m_agreements->setAccessibleName(tr("Agreement"));
    m_agreements->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agreements->setMinimumContentsLength(24);
    m_agreements->setEditable(true);
    m_agreements->setInsertPolicy(QComboBox::NoInsert);
    m_agreements->lineEdit()->setAccessibleName(tr("Agreement; type to search"));
    m_agreements->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_agreements->completer()->setFilterMode(Qt::MatchContains);
    m_agreements->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    form->setContentsMargins(space::page, space::card, space::page, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Agreement"), m_agreements);
    // Its room is kept for an agreement that says nothing of the kind: no field below may move.
    m_reading->setFont(typeFont(Type::Caption));
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy kept = m_reading->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reading->setSizePolicy(kept);
    sayReading({});
    auto *reading = new QVBoxLayout; // a form layout takes the room of what is hidden away
    reading->setContentsMargins(space::page, space::half, space::page, 0);
    reading->addWidget(m_reading);
    box->addLayout(form);
    box->addLayout(reading);
    m_stack->addWidget(m_plain);
    m_stack->addWidget(m_editor);
    box->addWidget(m_stack, 1);
    m_editor->setHeading(
        tr("New contract"),
        tr("Choose the agreement and fill in what is asked for. The text is what will be stored."));
    m_editor->setIdCheck([this](const std::string &id) {
        const bool taken = std::any_of(m_contracts.begin(), m_contracts.end(),
                                       [&](const ContractRow &row) { return row.id == id; });
        return taken ? tr("a contract with this ID exists already") : QString();
    });
    fill();
    connect(m_agreements, &QComboBox::activated, this, &NewContractForm::choose);
    // Words that name no agreement are no choice.
    connect(m_agreements->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_agreements->setEditText(m_agreements->itemText(m_agreements->currentIndex())); });
    connect(m_editor, &TermsSection::saveWanted, this, &NewContractForm::createWanted);
    connect(m_editor, &TermsSection::closeWanted, this, &NewContractForm::closeWanted);
    connect(m_plain, &PlainContractForm::createWanted, this, &NewContractForm::createPlain);
    connect(m_plain, &PlainContractForm::textWanted, this, &NewContractForm::editAsText);
    connect(m_plain, &PlainContractForm::closeWanted, this, &NewContractForm::closeWanted);
    if (!m_offered.empty())
        takeAgreement(m_offered.front());
}

void NewContractForm::fill()
{
    m_agreements->clear();
    const auto add = [this](const QString &title, FileKind kind, const QString &id) {
        m_agreements->addItem(title);
        m_agreements->setItemData(m_agreements->count() - 1, kind, KindRole);
        m_agreements->setItemData(m_agreements->count() - 1, id, IdRole);
    };
    for (const Agreement &one : m_offered)
        add(one.title, Shipped, toText(one.name));
    for (const ContractRow &row : m_contracts)
        add(tr("Same as %1 (%2)").arg(toText(row.customer), toText(row.id)), OfContract, toText(row.id));
    add(tr("An agreement file…"), File, {});
}

void NewContractForm::setContracts(std::vector<ContractRow> contracts)
{
    m_contracts = std::move(contracts);
    const int chosen = m_agreements->currentIndex();
    fill();
    m_agreements->setCurrentIndex(std::clamp(chosen, 0, m_agreements->count() - 1));
}

void NewContractForm::choose(int index)
{
    const QString id = m_agreements->itemData(index, IdRole).toString();
    switch (m_agreements->itemData(index, KindRole).toInt()) {
    case Shipped:
        takeAgreement(m_offered[static_cast<std::size_t>(index)]);
        break;
    case OfContract:
        emit contractTextsWanted(id);
        break;
    case File:
        emit fileWanted();
        break;
    }
}

// A text without a date of its own is that of the day on which it was read.
void NewContractForm::sayReading(const QString &version)
{
    const QString day = version.isEmpty() ? QStringLiteral("2026-01-31") : version;
    m_reading->setText(
        tr("From the provider’s text of %1, in our own words and not legal advice. What binds is "
           "the provider’s text in the version that the contract names.")
            .arg(QString(day).remove(QStringLiteral("undated, read "))));
    m_reading->setVisible(!version.isEmpty());
}

void NewContractForm::takeAgreement(const Agreement &agreement)
{
    sayReading(agreement.version);
    m_reading->setToolTip(
        plainTip(tr("To update it later, compare it with that text, change what differs under "
                    "Edit agreement, and say from which day; earlier months keep their terms.")));
    m_agreement = agreement;
    if (const auto policy = readPolicy(agreement.toml, agreement.name))
        m_plain->setAsked(askedBy(*policy));
    if (!m_begun)
        return;
    ContractTexts texts{{}, agreement.toml, agreement.file};
    m_editor->replacePolicy(texts, agreement.name);
    keepAgreement();
}

// The fields as the text of a contract.
ContractTexts NewContractForm::plainTexts() const
{
    const PlainContract contract = m_plain->contract();
    return {
        contractText(contract, m_plain->asked(), freeId(contract.customer, m_contracts), m_agreement.name),
        m_agreement.toml, m_agreement.file};
}

void NewContractForm::createPlain()
{
    const ContractTexts texts = plainTexts();
    const TermsCheck check = checkTerms(texts, EditedText::NewContract);
    if (check.terms) {
        emit createWanted(texts);
        return;
    }
    showProblem(tr("This agreement asks for something else: %1. Choose “Edit as text” to add it.")
                    .arg(errorList(check.errors)));
}

void NewContractForm::editAsText()
{
    const PlainContract contract = m_plain->contract();
    ContractTexts texts = plainTexts();
    // A service of the agreement's first kind to begin with.
    if (contract.services.empty())
        texts.contractToml = contractTemplate(m_agreement.name, m_agreement.toml, m_today);
    openText(texts);
}

void NewContractForm::openText(const ContractTexts &texts)
{
    m_begun = true;
    m_stack->setCurrentWidget(m_editor);
    keepAgreement();
    m_editor->begin(texts, {}, {m_drafts, textKey});
}

// The text of a contract is nothing without its agreement.
void NewContractForm::keepAgreement()
{
    if (m_drafts != nullptr)
        m_drafts->keep(agreementKey,
                       {{QStringLiteral("title"), m_agreement.title},
                        {QStringLiteral("name"), toText(m_agreement.name)},
                        {QStringLiteral("toml"), toText(m_agreement.toml)},
                        {QStringLiteral("file"), toText(m_agreement.file)},
                        {QStringLiteral("version"), m_agreement.version}});
}

void NewContractForm::setDrafts(DraftStore *drafts)
{
    const QJsonObject before = drafts->draft(draftKey);
    if (!before.isEmpty()) {
        const int at = m_agreements->findText(agreementOf(before));
        if (at >= 0 && m_agreements->itemData(at, KindRole).toInt() == Shipped) {
            m_agreements->setCurrentIndex(at);
            choose(at);
        }
        m_plain->fill(plainContractOf(before));
    }
    m_drafts = drafts;
    connect(m_plain, &PlainContractForm::changed, this, &NewContractForm::keep);
    const QJsonObject agreement = drafts->draft(agreementKey);
    if (agreement.isEmpty() || drafts->draft(textKey).isEmpty())
        return;
    const auto kept = [&](const char *key) { return agreement.value(QLatin1String(key)).toString(); };
    if (const int at = m_agreements->findText(kept("title")); at >= 0)
        m_agreements->setCurrentIndex(at);
    takeAgreement({kept("title"), kept("name").toStdString(), kept("toml").toStdString(),
                   kept("file").toStdString(), kept("version")});
    openText(plainTexts());
}

void NewContractForm::keep()
{
    const PlainContract typed = m_plain->contract();
    if (isUntouched(typed))
        m_drafts->forget(draftKey);
    else
        m_drafts->keep(draftKey, toJson(typed, m_agreements->itemText(m_agreements->currentIndex())));
}

void NewContractForm::showProblem(const QString &sentence)
{
    if (m_stack->currentWidget() == m_plain)
        m_plain->showProblem(sentence);
    else
        m_editor->showProblem(sentence);
}

void NewContractForm::setSaving(bool saving)
{
    m_plain->setSaving(saving);
    m_editor->setSaving(saving);
}

} // namespace makegood::ui

#include "moc_new_contract_form.cpp"
