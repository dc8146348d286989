// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets and layout of the reviewer's form.
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include "explain/words.h"
#include "incidents/effect_model.h"
#include "incidents/evidence_section.h"
#include "incidents/review_form.h"
#include "widgets/heading.h"
#include "widgets/moment_edit.h"
#include "widgets/named.h"
#include "widgets/noted_field.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

// Three lines high; longer notes scroll.
class NotesEdit : public QPlainTextEdit
{
public:
    NotesEdit() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override
    {
        const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
        return {QPlainTextEdit::sizeHint().width(), 3 * fontMetrics().lineSpacing() + frame};
    }
};

} // namespace

ReviewForm::ReviewForm(Preview preview, QString who, QWidget *parent)
    : QWidget(parent)
    , m_preview(std::move(preview))
    , m_who(std::move(who))
    , m_title(new Heading({}, 1.1))
    , m_hint(plainLabel("reviewHint"))
    , m_body(new QWidget)
    , m_foot(new QWidget)
    , m_incident(named(new QComboBox, "reviewIncident", tr("Incident")))
    , m_action(named(new QComboBox, "reviewAction", tr("What to do")))
    , m_cause(named(new QComboBox, "reviewCause", tr("Cause")))
    , m_start(new MomentEdit(QStringLiteral("reviewStart"), tr("From")))
    , m_end(new MomentEdit(QStringLiteral("reviewEnd"), tr("To")))
    , m_split(new MomentEdit(QStringLiteral("reviewSplit"), tr("Split at")))
    , m_span(plainLabel("reviewSpan"))
    , m_hasPostMortem(named(new QCheckBox(tr("Post-mortem was given")), "reviewHasPostMortem",
                            tr("Post-mortem was given")))
    , m_postMortem(new MomentEdit(QStringLiteral("reviewPostMortem"), tr("Post-mortem given at")))
    , m_affected(named(new QLineEdit, "reviewAffected", tr("Affected share")))
    , m_hasIdentified(
          named(new QCheckBox(tr("The fault was found")), "reviewHasIdentified", tr("The fault was found")))
    , m_identified(new MomentEdit(QStringLiteral("reviewIdentified"), tr("Fault found at")))
    , m_notes(named(static_cast<QPlainTextEdit *>(new NotesEdit), "reviewNotes", tr("Notes")))
    , m_reported(plainLabel("reviewReported"))
    , m_why(named(new QLineEdit, "reviewWhy", tr("Reason of the change")))
    , m_problem(plainLabel("reviewProblem"))
    , m_effect(new EffectModel(this))
    , m_effectTable(new TableView(QStringLiteral("reviewEffect"), tr("Effect before it is saved")))
    , m_evidence(new EvidenceSection)
    , m_save(named(new QPushButton(tr("&Save")), "reviewSave", tr("Save the change")))
    , m_whatIf(named(new QPushButton(tr("Keep as &what-if")), "reviewWhatIf", tr("Keep as what-if")))
{
    setObjectName(QStringLiteral("reviewPanel"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setWordWrap(true);
    m_hint->setText(
        tr("Choose an outage to say what it was. What that changes is shown before it is saved."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_why->setPlaceholderText(tr("goes to the journal"));
    m_notes->setTabChangesFocus(true);
    m_affected->setPlaceholderText(tr("all of it"));
    for (const std::string_view cause : wordsOf<Cause>)
        m_cause->addItem(words::cause(*fromWord<Cause>(cause)));
    m_effectTable->setSource(m_effect);
    m_effectTable->setSortingEnabled(false);
    m_effectTable->setWideColumns({EffectModel::Figure});
    m_effectTable->setRowsShown(12);
    buildForm();
    connectForm();
    clear();
}

NotedField *ReviewForm::addRow(const QString &title, QWidget *field)
{
    auto *row = new NotedField(field);
    if (title.isEmpty())
        m_form->addRow(row);
    else
        m_form->addRow(title, row);
    m_rows[field] = row;
    return row;
}

void ReviewForm::buildForm()
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(0, 0, 0, 0);
    addRow(tr("Incident"), m_incident);
    addRow(tr("Do"), m_action);
    addRow(tr("Split at"), m_split);
    addRow(tr("Cause"), m_cause);
    addRow(tr("From"), m_start);
    addRow(tr("To"), m_end);
    addRow({}, m_hasPostMortem);
    addRow(tr("Given at"), m_postMortem);
    addRow({}, m_hasIdentified);
    addRow(tr("Found at"), m_identified);
    addRow(tr("Affected, %"), m_affected);
    addRow(tr("Notes"), m_notes);
    m_form->addRow(m_span);
    m_form->addRow(m_reported);
    addRow(tr("Reason"), m_why);
    body->addLayout(m_form);
    body->addWidget(m_effectTable);
    body->addWidget(m_evidence);
    body->addStretch(1);
    auto *foot = new QVBoxLayout(m_foot); // outside the scroll area, always visible
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_whatIf);
    buttons->addStretch(1);
    foot->addLayout(buttons);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(10, 8, 10, 8);
    box->addWidget(m_title);
    box->addWidget(m_hint, 1);
    box->addWidget(scroll, 20);
    box->addWidget(m_foot);
}

void ReviewForm::connectForm()
{
    connect(m_incident, &QComboBox::activated, this, &ReviewForm::chooseIncident);
    connect(m_action, &QComboBox::activated, this, &ReviewForm::chooseAction);
    connect(m_cause, &QComboBox::activated, this, &ReviewForm::judge);
    connect(m_affected, &QLineEdit::textChanged, this, &ReviewForm::judge);
    connect(m_hasIdentified, &QCheckBox::toggled, this, [this](bool known) {
        m_identified->setEnabled(known);
        judge();
    });
    for (MomentEdit *moment : {m_start, m_end, m_split, m_postMortem, m_identified})
        connect(moment, &MomentEdit::momentEdited, this, &ReviewForm::judge);
    connect(m_hasPostMortem, &QCheckBox::toggled, this, [this](bool given) {
        m_postMortem->setEnabled(given);
        judge();
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ReviewForm::judge);
    connect(m_why, &QLineEdit::textChanged, this, &ReviewForm::judge);
    const auto title = [this] { return titleOf(draft(), m_subject.data->evidence); };
    connect(m_save, &QPushButton::clicked, this, [this, title] {
        emit saveWanted(reviewRequest(m_subject.data->contract.id, m_step, title(), m_why->text().trimmed()));
    });
    connect(m_whatIf, &QPushButton::clicked, this, [this, title] { emit whatIfWanted({title(), m_step}); });
    const auto incident = [this] { return QString::fromStdString(chosenIncident().id); };
    const auto why = [this] { return m_why->text().trimmed(); };
    connect(m_evidence, &EvidenceSection::fileWanted, this,
            [this, incident, why] { emit fileWanted(incident(), why()); });
    connect(m_evidence, &EvidenceSection::referenceGiven, this,
            [this, incident, why](const QString &reference) {
                emit referenceGiven(incident(), reference, why());
            });
    connect(m_evidence, &EvidenceSection::openWanted, this, &ReviewForm::openWanted);
    connect(m_evidence, &EvidenceSection::saveAsWanted, this, &ReviewForm::saveAsWanted);
    connect(m_evidence, &EvidenceSection::removeWanted, this,
            [this, why](const Attachment &one) { emit removeWanted(one, why()); });
}

QSize ReviewForm::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 16};
}

void ReviewForm::showField(QWidget *field, bool visible)
{
    NotedField *row = m_rows.at(field);
    row->setVisible(visible);
    if (QWidget *label = m_form->labelForField(row))
        label->setVisible(visible);
}

} // namespace makegood::ui
