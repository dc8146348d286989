// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_section.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "agreement/code_edit.h"
#include "agreement/problem_model.h"
#include "agreement/terms_effect_section.h"
#include "agreement/terms_form.h"
#include "agreement/terms_span.h"
#include "explain/cell_text.h"
#include "jobs/job_tracker.h"
#include "sla/policy/toml_patch.h"
#include "sla/policy/toml_path.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/save_key.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

constexpr std::chrono::milliseconds typingPause{250};

} // namespace

TermsSection::TermsSection(EditedText edited, QWidget *parent)
    : QWidget(parent)
    , m_edited(edited)
    , m_jobs(new JobTracker(this))
    , m_wait(new QTimer(this))
    , m_title(new Heading({}, 1.54))
    , m_about(plainLabel("termsAbout"))
    , m_text(new CodeEdit(QStringLiteral("termsText"),
                          edited == EditedText::Policy ? tr("Text of the agreement")
                                                       : tr("Text of the contract")))
    , m_scope(new TermsScope)
    , m_form(new TermsForm)
    , m_problems(new ProblemModel(this))
    , m_problemTable(new TableView(QStringLiteral("termsProblems"), tr("Errors and warnings")))
    , m_effect(new TermsEffectSection)
    , m_why(named(new QLineEdit, "termsWhy", tr("Reason of the change")))
    , m_state(plainLabel("termsState"))
    , m_save(named(new QPushButton, "termsSave", tr("Save")))
    , m_discard(named(new QPushButton(tr("&Discard changes")), "termsDiscard", tr("Discard changes")))
    , m_showText(named(new QPushButton(tr("Edit as &text")), "termsShowText", tr("Edit as text")))
{
    setObjectName(QStringLiteral("termsEditor"));
    setWrites(m_text, m_why, m_save);
    m_title->setObjectName(QStringLiteral("termsTitle"));
    m_title->setWordWrap(true);
    m_save->setText(edited == EditedText::NewContract ? tr("&Create contract") : tr("&Save"));
    m_problemTable->setSource(m_problems);
    m_problemTable->setWideColumns({ProblemModel::Key, ProblemModel::What});
    m_problemTable->setEmptyText(tr("No errors."));
    m_problemTable->setRowsShown(3);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::card, space::page, space::card);
    box->setSpacing(space::field);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_showText, 0, Qt::AlignTop);
    box->addLayout(head);
    box->addWidget(m_about);
    if (edited == EditedText::Policy) {
        box->addWidget(m_scope);
    } else { // it has one text for all its months
        m_scope->setParent(this);
        m_scope->hide();
    }
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(buildText());
    if (edited != EditedText::NewContract) {
        split->addWidget(m_effect);
    } else { // it has no past months, and needs no reason
        for (QWidget *none : std::initializer_list<QWidget *>{m_effect, m_why}) {
            none->setParent(this);
            none->hide();
        }
    }
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    box->addWidget(split, 1);
    box->addWidget(buildFoot());

    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 8);
    // A text is for those who ask for it; whoever writes a new contract as a text has asked.
    m_showText->setCheckable(true);
    m_showText->setAutoDefault(false);
    m_showText->setChecked(edited == EditedText::NewContract);
    m_showText->setVisible(edited != EditedText::NewContract);
    connect(m_showText, &QPushButton::toggled, this, &TermsSection::showText);
    showText();
    setTabOrder(m_discard, m_showText); // a person begins with the form
    m_wait->setSingleShot(true);
    connect(m_wait, &QTimer::timeout, this, &TermsSection::startCheck);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TermsSection::edited);
    connect(m_scope, &TermsScope::dayChanged, this, [this] {
        askForOthers();
        this->edited();
    });
    connect(m_scope, &TermsScope::rangeChanged, this, [this] {
        m_effect->clear();
        keep();
    });
    connect(m_form, &TermsForm::valueWanted, this, &TermsSection::takeValue);
    connect(m_problemTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_text->goToLine(m_problems->at(m_problemTable->sourceIndex(index).row()).error.line);
    });
}

QWidget *TermsSection::buildText()
{
    auto *form = new QWidget;
    auto *formBox = new QVBoxLayout(form);
    formBox->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("termsFormScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    formBox->addWidget(scroll, 1);
    if (m_edited != EditedText::Policy) {
        auto *more = new QHBoxLayout;
        const auto offer = [&](const char *name, const QString &text, auto &&add) {
            auto *button = named(new QPushButton(text), name, QString(text).remove(QLatin1Char('&')));
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, add);
            more->addWidget(button);
        };
        offer("termsAddService", tr("Add s&ervice"), [this] {
            append(QStringLiteral("[[service]]\nid = \"\"\nclass = \"\"\ntype = \"other\"\nprice = \"0\"\n"));
        });
        offer("termsAddCharge", tr("Add c&harge"),
              [this] { addCharge("charge", "{ month = \"2026-01\", amount = \"0\" }"); });
        offer("termsAddNamed", tr("Add &named charge"),
              [this] { addCharge("named_charge", "{ name = \"charge\", amount = \"0\" }"); });
        offer("termsAddStanding", tr("Add c&ondition"),
              [this] { append(QStringLiteral("[[standing]]\ngate = \"\"\nfrom = \"\"\nreason = \"\"\n")); });
        more->addStretch(1);
        formBox->addLayout(more);
    }
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(form);
    both->addWidget(m_text);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    auto *out = new QWidget;
    auto *box = new QVBoxLayout(out);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::one);
    box->addWidget(both, 1);
    box->addWidget(m_problemTable);
    return out;
}

QWidget *TermsSection::buildFoot()
{
    auto *out = new QWidget;
    auto *box = new QVBoxLayout(out);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::one);
    if (m_edited
        != EditedText::NewContract) { // in a row of its own: large text leaves no room beside buttons
        auto *label = new QLabel(tr("&Reason (required, kept in the history)"));
        label->setBuddy(m_why);
        auto *why = new QHBoxLayout;
        why->setSpacing(space::one);
        why->addWidget(label);
        why->addWidget(m_why, 1);
        box->addLayout(why);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_state, 1);
    auto *close = named(new QPushButton(tr("C&lose")), "termsClose", tr("Close"));
    setTone(m_save, ButtonTone::Primary);
    for (QPushButton *button : {close, m_discard, m_save}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    box->addLayout(line);
    connect(m_why, &QLineEdit::textChanged, this, &TermsSection::showState);
    connect(m_why, &QLineEdit::textEdited, this, &TermsSection::keep);
    saveByKey(m_save);
    connect(m_save, &QPushButton::clicked, this,
            [this] { emit saveWanted(m_check.texts, m_why->text().trimmed()); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_text->takeText(toText(stored())); });
    connect(close, &QPushButton::clicked, this, &TermsSection::closeWanted);
    return out;
}

// What is wrong stands below its field as well; what an agreement leaves unsaid is for its text.
void TermsSection::showText()
{
    const bool isShown = m_showText->isChecked();
    m_text->setVisible(isShown);
    m_problemTable->setVisible(isShown || !m_check.errors.empty() || !m_check.warnings.empty());
}

void TermsSection::setHeading(const QString &title, const QString &about)
{
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void TermsSection::askForOthers()
{
    if (m_edited != EditedText::Policy)
        return;
    const auto day = m_scope->from();
    m_asked = {m_before.policyAt(day ? m_before.placeOn(day) : heldPlace()), day};
    emit othersWanted(m_asked.policyToml, m_asked.day);
}

void TermsSection::showContracts(const std::string &policyToml, const std::optional<LocalDate> &day,
                                 std::vector<ContractRow> contracts, const std::string &own)
{
    if (!(m_asked == Asked{policyToml, day}))
        return;
    std::erase_if(contracts, [&](const ContractRow &row) { return row.id == own; });
    m_scope->setOthers(std::move(contracts));
}

void TermsSection::replacePolicy(const ContractTexts &texts, const std::string &name)
{
    m_before.policyToml = texts.policyToml;
    m_before.policyFile = texts.policyFile;
    takeValue("policy", tomlString(name));
    edited();
}

QString TermsSection::text() const
{
    return m_text->toPlainText();
}

Expected<ContractTexts> TermsSection::candidate() const
{
    if (m_edited != EditedText::Policy)
        return withContract(m_before, text().toStdString());
    if (!isChanged())
        return m_before;
    // A text with errors has no day yet: all of them are listed.
    if (const auto day = m_scope->from())
        if (auto dated = withPolicyFrom(m_before, text().toStdString(), *day))
            return dated;
    return withCorrection(m_before, stored(), text().toStdString());
}

// The text changed, by typing or by the form: check it after a pause.
void TermsSection::edited()
{
    m_pending = true;
    m_said.clear();
    m_effect->clear();
    m_jobs->cancel(JobLane::CheckText); // its result would belong to the text before
    m_wait->start(typingPause);
    keep();
    showState();
}

void TermsSection::startCheck()
{
    const auto texts = candidate();
    if (!texts) {
        showProblem(toText(texts.error().text()));
        return;
    }
    const auto day = isChanged() ? m_scope->from() : std::nullopt;
    const bool isDated = day && texts->policyAt(texts->placeOn(day)) == text().toStdString();
    const std::size_t place = isDated ? texts->placeOn(day) : heldPlace();
    m_jobs->start(JobLane::CheckText, tr("Checking the text"),
                  [this, texts = *texts, edited = m_edited, place](JobControl &job) {
                      job.post([this, check = checkTerms(texts, edited, place)] { accept(check); });
                  });
}

void TermsSection::accept(const TermsCheck &check)
{
    m_check = check;
    m_pending = false;
    if (m_idCheck && m_check.terms) {
        const QString taken = m_idCheck(m_check.terms->contract.id);
        if (!taken.isEmpty()) {
            Error error;
            error.what = taken.toStdString();
            error.key = "id";
            if (const TomlNode *id = m_check.tree->find("id"))
                error.line = id->line;
            m_check.errors.push_back(std::move(error));
            m_check.terms.reset();
        }
    }
    showChecked();
    emit checked();
}

void TermsSection::showChecked()
{
    std::vector<ProblemRow> rows;
    for (const Error &error : m_check.errors)
        rows.push_back({error, ProblemRow::Kind::Error});
    for (const Error &error : m_check.warnings)
        rows.push_back({error, ProblemRow::Kind::Warning});
    for (const Error &error : m_check.notes)
        rows.push_back({error, ProblemRow::Kind::Note});
    std::map<int, CodeEdit::Mark> marks;
    const std::string own
        = m_edited == EditedText::Policy ? m_check.texts.fileAt(m_check.place) : "contract.toml";
    for (const ProblemRow &row : rows)
        if (row.kind != ProblemRow::Kind::Note && row.error.line > 0
            && (row.error.file == own || row.error.file.empty()))
            marks.try_emplace(row.error.line, CodeEdit::Mark{statusOf(row.kind), problemText(row.error)});
    m_text->setMarks(std::move(marks));
    m_problems->setRows(std::move(rows));
    m_form->showSections(termsFields(m_check, m_edited), m_check.errors);
    if (!m_check.tree) // the form shows nothing of it: it can be mended in the text alone
        m_showText->setChecked(true);
    showText();
    showState();
    focusFirst();
}

void TermsSection::takeValue(const std::string &path, const std::optional<std::string> &literal)
{
    const auto changed = withValue(text().toStdString(), path, literal);
    if (changed)
        m_text->takeText(toText(*changed));
    else
        m_form->refuse(path, toText(changed.error().what));
}

void TermsSection::append(const QString &rows)
{
    QString now = text();
    if (!now.isEmpty() && !now.endsWith(QLatin1Char('\n')))
        now += QLatin1Char('\n');
    m_text->takeText(now + QLatin1Char('\n') + rows);
}

// Appends to the charges of the last service, in the notation (inline or table) that they already have.
void TermsSection::addCharge(const char *key, const std::string &row)
{
    const auto tree = parseToml(text().toStdString(), {}, longestContract);
    const TomlNode *services = tree ? tree->find("service") : nullptr;
    if (services == nullptr || services->items.empty())
        return;
    const std::string path = "service." + std::to_string(services->items.size() - 1) + '.' + key;
    const TomlNode *there = nodeAt(*tree, path);
    if (there != nullptr && there->literal.empty()) {
        append(toText(std::string("[[service.") + key + "]]\n" + row.substr(2, row.find(", ") - 2) + '\n'
                      + row.substr(row.find(", ") + 2, row.size() - row.find(", ") - 4) + '\n'));
        return;
    }
    std::string rows = "[" + row + "]";
    if (there != nullptr && !there->items.empty())
        rows = there->literal.substr(0, there->literal.rfind(']')) + ", " + row + ']';
    takeValue(path, rows);
}

void TermsSection::setSaving(bool saving)
{
    m_saving = saving;
    showState();
}

void TermsSection::showProblem(const QString &sentence)
{
    m_said = sentence;
    showState();
}

// What the chosen day means for the contract's other terms, and for past months.
void TermsSection::showScope()
{
    const auto day = m_scope->from();
    QStringList remarks;
    if (const std::size_t place = m_before.placeOn(day); day && isChanged()) {
        if (place != heldPlace())
            remarks << tr("On %1 other terms hold: this text takes their place from then on.")
                           .arg(dateText(*day));
        if (place < m_before.later.size())
            remarks
                << tr("It holds until other terms begin on %1.").arg(dateText(m_before.later[place].from));
    }
    m_scope->setRemark(remarks.join(QLatin1Char(' ')));
    m_effect->setNothingToJudge(
        day && m_days.today < *day && m_edited == EditedText::Policy
            ? tr("The change begins on %1: no past month changes.").arg(dateText(*day))
            : QString());
}

void TermsSection::showState()
{
    showScope();
    const bool isNew = m_edited == EditedText::NewContract;
    const bool changed = isNew || isChanged();
    QString state;
    if (!m_said.isEmpty())
        state = m_said;
    else if (m_pending)
        state = tr("Checking …");
    else if (!m_check.errors.empty())
        state = tr("Fix %n errors to save.", nullptr, static_cast<int>(m_check.errors.size()));
    else if (!changed)
        state = tr("No unsaved changes");
    else if (!isNew && m_why->text().trimmed().isEmpty())
        state = tr("Give a reason to save.");
    else if (m_edited == EditedText::Policy && !m_scope->from() && isShipped(m_before, heldPlace()))
        state = tr("The shipped agreement stays as it is: the contract gets a copy of its own.");
    m_state->setText(state);
    const bool sound = !m_pending && m_check.terms && changed && !m_saving;
    m_save->setEnabled(sound && (isNew || !m_why->text().trimmed().isEmpty()));
    m_effect->setReady(!m_pending && m_check.terms != nullptr);
    m_discard->setEnabled(isChanged() && !m_saving);
}

} // namespace makegood::ui

#include "moc_terms_section.cpp"
