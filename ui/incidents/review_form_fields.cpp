// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets and layout of the reviewer's form.
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include "explain/capital.h"
#include "explain/words.h"
#include "incidents/effect_box.h"
#include "incidents/effect_model.h"
#include "incidents/evidence_section.h"
#include "incidents/review_form.h"
#include "session/draft_store.h"
#include "widgets/button_tone.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/labelled_field.h"
#include "widgets/moment_edit.h"
#include "widgets/named.h"
#include "widgets/save_bar.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

// Two lines high; longer notes scroll.
class NotesEdit : public QPlainTextEdit
{
public:
    NotesEdit() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override
    {
        const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
        return {fontMetrics().averageCharWidth() * 20, 2 * fontMetrics().lineSpacing() + frame};
    }
};

// Stands still below the fields that scroll.
class PinnedRow : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::colour(Role::Line, palette()));
        painter.drawLine(0, 0, width(), 0);
    }
};

constexpr int leastLines = 24; ///< height from which the effect keeps its place over the fields

QPushButton *actionButton(const char *name, const QString &iconName, const QString &text)
{
    auto *button = named(new QPushButton(text), name, text);
    button->setIcon(icon(iconName));
    button->setCheckable(true);
    return button;
}

QLabel *captionLabel(const char *name)
{
    QLabel *label = plainLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ReviewForm::ReviewForm(Preview preview, QString who, QWidget *parent)
    : QWidget(parent)
    , m_preview(std::move(preview))
    , m_who(std::move(who))
    , m_drafts(new DraftStore(nullptr, this))
    , m_title(new Heading({}, 1.0))
    , m_about(captionLabel("reviewAbout"))
    , m_hint(captionLabel("reviewHint"))
    , m_top(new QWidget)
    , m_fields(new QWidget)
    , m_bar(new SaveBar(QStringLiteral("review")))
    , m_box(new EffectBox)
    , m_incident(named(new QComboBox, "reviewIncident", tr("Incident")))
    , m_cause(named(new QComboBox, "reviewCause", tr("Cause")))
    , m_counts(captionLabel("reviewCounts"))
    , m_start(new MomentEdit(QStringLiteral("reviewStart"), tr("From")))
    , m_end(new MomentEdit(QStringLiteral("reviewEnd"), tr("To")))
    , m_split(new MomentEdit(QStringLiteral("reviewSplit"), tr("Split at")))
    , m_span(plainLabel("reviewSpan"))
    , m_hasPostMortem(
          named(new QCheckBox(tr("Post-mortem received")), "reviewHasPostMortem", tr("Post-mortem received")))
    , m_postMortem(new MomentEdit(QStringLiteral("reviewPostMortem"), tr("When the post-mortem came")))
    , m_affected(named(new QLineEdit, "reviewAffected", tr("Affected share, %")))
    , m_hasIdentified(
          named(new QCheckBox(tr("The fault was found")), "reviewHasIdentified", tr("The fault was found")))
    , m_identified(new MomentEdit(QStringLiteral("reviewIdentified"), tr("When the fault was found")))
    , m_notes(named(static_cast<QPlainTextEdit *>(new NotesEdit), "reviewNotes", tr("Notes")))
    , m_reported(plainLabel("reviewReported"))
    , m_why(named(new QLineEdit, "reviewWhy", tr("Reason, required, kept in the history")))
    , m_effect(new EffectModel(this))
    , m_effectTable(new TableView(QStringLiteral("reviewEffect"), tr("All figures before and after")))
    , m_allFigures(named(new QPushButton(tr("All figures")), "reviewAllFigures", tr("Show all figures")))
    , m_evidence(new EvidenceSection)
    , m_whatIf(named(new QPushButton(tr("Keep as scenario")), "reviewWhatIf", tr("Keep as scenario")))
{
    setObjectName(QStringLiteral("reviewPanel"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setWordWrap(true);
    m_counts->setMinimumHeight(2
                               * m_counts->fontMetrics().lineSpacing()); // it breaks into lines, or does not
    m_counts->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setText(tr("Choose an outage to say what caused it. You see what that changes before you save."));
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_notes->setTabChangesFocus(true);
    m_affected->setPlaceholderText(tr("all of it"));
    m_cause->setPlaceholderText(tr("Choose a cause"));
    for (const std::string_view cause : wordsOf<Cause>)
        m_cause->addItem(capital(words::cause(*fromWord<Cause>(cause))));
    for (QComboBox *combo : {m_cause, m_incident})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bar->keepRoomFor({tr("No unsaved changes"), tr("%n unsaved changes, no reason yet", nullptr, 2)});
    m_bar->setNames(tr("Save the change"), tr("Discard the change"));
    m_effectTable->setSource(m_effect);
    m_effectTable->setSortingEnabled(false);
    m_effectTable->setWideColumns({EffectModel::Figure});
    m_effectTable->setRowsShown(14);
    m_effectTable->hide();
    m_allFigures->setCheckable(true);
    setTone(m_allFigures, ButtonTone::Link);
    buildForm();
    connectForm();
    clear();
}

void ReviewForm::addRow(const QString &title, QWidget *field)
{
    auto *row = new LabelledField(title, field);
    m_body->addWidget(row);
    m_rows[field] = row;
}

// The question in full, and when below it.
void ReviewForm::addWhether(QCheckBox *question, QWidget *when)
{
    addRow({}, question);
    m_rows[when] = new LabelledField({}, when);
    m_rows.at(question)->setBelow(m_rows.at(when));
}

void ReviewForm::addPair(const QString &first, QWidget *left, const QString &second, QWidget *right)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::field);
    m_rows[left] = new LabelledField(first, left);
    m_rows[right] = new LabelledField(second, right);
    pair->addWidget(m_rows[left], 1);
    pair->addWidget(m_rows[right], 1);
    m_body->addLayout(pair);
}

QWidget *ReviewForm::buildActions()
{
    using Action = ReviewDraft::Action;
    m_actions
        = {{Action::Split, actionButton("reviewActSplit", QStringLiteral("split"), tr("Split"))},
           {Action::Merge, actionButton("reviewActMerge", QStringLiteral("merge"), tr("Merge"))},
           {Action::Bridge, actionButton("reviewActBridge", QStringLiteral("bridge"), tr("Count the gap"))},
           {Action::Remove, actionButton("reviewActRemove", QStringLiteral("delete"), tr("Delete"))}};
    m_actions[Action::Split]->setToolTip(tr("Make two incidents of one, each with its own cause"));
    m_actions[Action::Merge]->setToolTip(tr("Join it with the next incident of the service"));
    m_actions[Action::Bridge]->setToolTip(tr("Count the time until the next outage as downtime"));
    m_actions[Action::Remove]->setToolTip(tr("Delete the incident; the outage stays, not classified"));
    auto *all = new QWidget;
    all->setObjectName(QStringLiteral("reviewActions"));
    auto *flow = new FlowLayout(space::one, all);
    for (const Action action : {Action::Split, Action::Merge, Action::Bridge, Action::Remove})
        flow->addWidget(m_actions[action]);
    flow->addWidget(m_whatIf);
    m_whatIf->setToolTip(tr("Compare it with what is recorded, without saving it"));
    return all;
}

void ReviewForm::buildFields()
{
    addRow(tr("Incident"), m_incident);
    addRow(tr("Cause"), m_cause);
    m_rows.at(m_cause)->setBelow(m_counts); // in the place of a note, which a cause never has
    addRow(tr("Split at"), m_split);
    addPair(tr("From"), m_start, tr("To"), m_end);
    m_body->addWidget(m_span);
    addWhether(m_hasPostMortem, m_postMortem);
    addWhether(m_hasIdentified, m_identified);
    addRow(tr("Affected, %"), m_affected);
    addRow(tr("Notes"), m_notes);
    m_body->addWidget(buildActions());
    m_body->addWidget(m_allFigures, 0, Qt::AlignLeading);
    m_body->addWidget(m_effectTable);
    m_body->addWidget(m_evidence);
    m_body->addStretch(1);
}

QWidget *ReviewForm::buildTop()
{
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(space::card, space::field, space::card, space::half);
    top->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_about);
    m_about->setWordWrap(false);
    top->addLayout(head);
    auto *caption = new Heading(tr("If you save this"), 0.92, Heading::Tone::Quiet);
    caption->setObjectName(QStringLiteral("effectCaption"));
    top->addWidget(caption);
    top->addWidget(m_box);
    return m_top;
}

// Beside the bar, as nothing is saved without it: on a low screen it would lie below the fields.
QWidget *ReviewForm::buildReason()
{
    m_reason = new PinnedRow;
    auto *reason = new QVBoxLayout(m_reason);
    reason->setContentsMargins(space::card, space::one, space::card, space::field);
    reason->setSpacing(space::half);
    reason->addWidget(m_reported);
    auto *caption = new Heading(tr("Reason (required, kept in the history)"), 0.92, Heading::Tone::Quiet);
    caption->setBuddy(m_why);
    reason->addWidget(caption);
    reason->addWidget(m_why);
    return m_reason;
}

// The effect stands over the fields; where that would leave them no room, it scrolls with them.
void ReviewForm::placeTop()
{
    const bool isLow = height() < leastLines * fontMetrics().lineSpacing();
    if (isLow == (m_top->parentWidget() == m_fields))
        return;
    const int aside = isLow ? 0 : space::card; // the body has margins of its own
    m_top->layout()->setContentsMargins(aside, space::field, aside, space::half);
    if (isLow)
        m_body->insertWidget(0, m_top);
    else
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_top);
}

void ReviewForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTop();
}

void ReviewForm::buildForm()
{
    m_body = new QVBoxLayout(m_fields);
    m_body->setContentsMargins(space::card, space::half, space::card, space::one);
    m_body->setSpacing(space::half);
    buildFields();

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("reviewScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(m_fields);
    // On the ground of the panel, and never wider than it.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    m_fields->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setContentsMargins(space::card, space::card, space::card, space::card);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_hint, 1);
    box->addWidget(buildTop());
    box->addWidget(m_scroll, 20);
    box->addWidget(buildReason());
    box->addWidget(m_bar);
}

void ReviewForm::connectForm()
{
    connect(m_incident, &QComboBox::activated, this, &ReviewForm::chooseIncident);
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
    for (const auto &one : m_actions) {
        QPushButton *button = one.second;
        connect(button, &QPushButton::clicked, this, [this, button](bool down) { press(button, down); });
    }
    connect(m_allFigures, &QPushButton::toggled, m_effectTable, &QWidget::setVisible);
    const auto title = [this] { return titleOf(draft(), m_subject.data->evidence); };
    connect(m_bar->save(), &QPushButton::clicked, this, [this, title] {
        m_savingKey = key();
        emit saveWanted(reviewRequest(m_subject.data->contract.id, m_step, title(), m_why->text().trimmed()));
    });
    connect(m_bar->discard(), &QPushButton::clicked, this, &ReviewForm::discard);
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

void ReviewForm::showField(const QWidget *field, bool visible)
{
    m_rows.at(field)->setVisible(visible);
}

} // namespace makegood::ui
