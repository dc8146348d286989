// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_panel.h"

#include <utility>

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

#include "explain/format.h"
#include "explain/words.h"
#include "models/cell_text.h"
#include "models/effect_model.h"
#include "widgets/heading.h"
#include "widgets/moment_edit.h"
#include "widgets/table_view.h"

namespace makegood
{

namespace
{

using Action = ReviewDraft::Action;

// Three lines high: what is longer scrolls.
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

template <typename Field> Field *named(Field *field, const char *name, const QString &accessibleName)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessibleName);
    return field;
}

QLabel *sentence(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewPanel::ReviewPanel(Preview preview, QString who, QWidget *parent)
    : QWidget(parent)
    , m_preview(std::move(preview))
    , m_who(std::move(who))
    , m_title(new Heading({}, 1.1))
    , m_hint(sentence("reviewHint"))
    , m_body(new QWidget)
    , m_foot(new QWidget)
    , m_incident(named(new QComboBox, "reviewIncident", tr("Incident")))
    , m_action(named(new QComboBox, "reviewAction", tr("What to do")))
    , m_cause(named(new QComboBox, "reviewCause", tr("Cause")))
    , m_start(new MomentEdit(QStringLiteral("reviewStart"), tr("From")))
    , m_end(new MomentEdit(QStringLiteral("reviewEnd"), tr("To")))
    , m_split(new MomentEdit(QStringLiteral("reviewSplit"), tr("Split at")))
    , m_span(sentence("reviewSpan"))
    , m_hasPostMortem(named(new QCheckBox(tr("Post-mortem was given")), "reviewHasPostMortem",
                            tr("Post-mortem was given")))
    , m_postMortem(new MomentEdit(QStringLiteral("reviewPostMortem"), tr("Post-mortem given at")))
    , m_notes(named(static_cast<QPlainTextEdit *>(new NotesEdit), "reviewNotes", tr("Notes")))
    , m_reported(sentence("reviewReported"))
    , m_why(named(new QLineEdit, "reviewWhy", tr("Reason of the change")))
    , m_problem(sentence("reviewProblem"))
    , m_effect(new EffectModel(this))
    , m_effectTable(new TableView(QStringLiteral("reviewEffect"), tr("Effect before it is saved")))
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
    for (const std::string_view cause : causeNames)
        m_cause->addItem(words::cause(*causeNamed(cause)));
    m_effectTable->setSource(m_effect);
    m_effectTable->setSortingEnabled(false);
    m_effectTable->setWideColumns({EffectModel::Figure});
    m_effectTable->setRowsShown(9);
    buildForm();
    clear();
}

void ReviewPanel::buildForm()
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("Incident"), m_incident);
    m_form->addRow(tr("Do"), m_action);
    m_form->addRow(tr("Split at"), m_split);
    m_form->addRow(tr("Cause"), m_cause);
    m_form->addRow(tr("From"), m_start);
    m_form->addRow(tr("To"), m_end);
    m_form->addRow(m_hasPostMortem);
    m_form->addRow(tr("Given at"), m_postMortem);
    m_form->addRow(tr("Notes"), m_notes);
    m_form->addRow(m_span);
    m_form->addRow(m_reported);
    m_form->addRow(tr("Reason"), m_why);
    body->addLayout(m_form);
    body->addWidget(m_effectTable);
    body->addStretch(1);
    auto *foot = new QVBoxLayout(m_foot); // always in sight, however long the form is
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

    connect(m_incident, &QComboBox::activated, this, &ReviewPanel::chooseIncident);
    connect(m_action, &QComboBox::activated, this, &ReviewPanel::chooseAction);
    connect(m_cause, &QComboBox::activated, this, &ReviewPanel::judge);
    for (MomentEdit *moment : {m_start, m_end, m_split, m_postMortem})
        connect(moment, &MomentEdit::momentEdited, this, &ReviewPanel::judge);
    connect(m_hasPostMortem, &QCheckBox::toggled, this, [this](bool given) {
        m_postMortem->setEnabled(given);
        judge();
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ReviewPanel::judge);
    connect(m_why, &QLineEdit::textChanged, this, &ReviewPanel::judge);
    connect(m_save, &QPushButton::clicked, this,
            [this] { emit saveWanted(m_step, titleOf(draft(), m_data->evidence), m_why->text().trimmed()); });
    connect(m_whatIf, &QPushButton::clicked, this,
            [this] { emit whatIfWanted(m_step, titleOf(draft(), m_data->evidence)); });
}

QSize ReviewPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 16};
}

void ReviewPanel::clear()
{
    m_data.reset();
    m_evaluation.reset();
    m_step = {};
    m_title->hide();
    m_hint->show();
    m_body->hide();
    m_foot->hide();
}

void ReviewPanel::setSaving(bool saving)
{
    m_saving = saving;
    if (m_data)
        judge();
}

void ReviewPanel::showOutage(std::shared_ptr<const CaseData> terms,
                             std::shared_ptr<const Evaluation> evaluation, const std::string &service,
                             const Interval &outage, Instant now)
{
    const bool same = m_data == terms && m_service == service && m_outage == outage;
    m_data = std::move(terms);
    m_evaluation = std::move(evaluation);
    m_service = service;
    m_outage = outage;
    m_now = now;
    m_asked.reset(); // a month may have been reported meanwhile
    if (same) {
        judge(); // what was typed stays
        return;
    }
    m_title->setText(tr("Outage of %1, %2")
                         .arg(lengthText(outage.length()), momentText(outage.start, m_evaluation->zone)));
    m_title->show();
    m_hint->hide();
    m_body->show();
    m_foot->show();
    m_why->clear();
    m_incidents = incidentsIn(m_data->evidence, service, outage);
    m_incidents.push_back({freshIncidentId(m_data->evidence), service, outage, Cause::Unclassified, {}, {}});
    m_incident->clear();
    for (std::size_t i = 0; i + 1 < m_incidents.size(); ++i)
        m_incident->addItem(tr("%1: %2").arg(toText(m_incidents[i].id), words::cause(m_incidents[i].cause)));
    m_incident->addItem(tr("A new incident"));
    // The incident that gives the outage its cause is the one that a reviewer means.
    for (const ServiceResult &result : m_evaluation->services)
        for (const Outage &one : result.outages)
            if (result.service == service && one.whole == outage)
                for (std::size_t i = 0; i < m_incidents.size(); ++i)
                    if (m_incidents[i].id == one.incident)
                        m_incident->setCurrentIndex(static_cast<int>(i));
    chooseIncident();
}

Incident ReviewPanel::chosenIncident() const
{
    return m_incidents[static_cast<std::size_t>(std::max(0, m_incident->currentIndex()))];
}

void ReviewPanel::chooseIncident()
{
    const Incident incident = chosenIncident();
    const Zone &zone = m_evaluation->zone;
    const QSignalBlocker quietNotes(m_notes);
    const QSignalBlocker quietMark(m_hasPostMortem);
    m_cause->setCurrentIndex(static_cast<int>(incident.cause));
    m_start->setMoment(incident.when.start, zone);
    m_end->setMoment(incident.when.end, zone);
    m_split->setMoment(incident.when.start + incident.when.length() / 2, zone);
    m_hasPostMortem->setChecked(incident.postMortemAt.has_value());
    m_postMortem->setEnabled(incident.postMortemAt.has_value());
    m_postMortem->setMoment(incident.postMortemAt.value_or(m_now), zone);
    m_notes->setPlainText(toText(incident.notes));
    fillActions();
    chooseAction();
}

void ReviewPanel::fillActions()
{
    m_action->clear();
    const auto offer
        = [this](Action action, const QString &text) { m_action->addItem(text, static_cast<int>(action)); };
    const Incident incident = chosenIncident();
    if (m_incident->currentIndex() + 1 == m_incident->count()) {
        offer(Action::Record, tr("Record it"));
    } else {
        offer(Action::Change, tr("Change it"));
        offer(Action::Split, tr("Split it in two"));
        if (nextIncident(m_data->evidence, incident))
            offer(Action::Merge, tr("Merge it with the next one"));
        offer(Action::Remove, tr("Remove it"));
    }
    for (const ServiceResult &result : m_evaluation->services)
        if (result.service == m_service && bridgeable(result, m_outage))
            offer(Action::Bridge, tr("Credit the time to the next outage"));
}

void ReviewPanel::chooseAction()
{
    const auto action = static_cast<Action>(m_action->currentData().toInt());
    const bool edits = action == Action::Record || action == Action::Change;
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    show(m_split, action == Action::Split);
    show(m_cause, edits || action == Action::Split);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_start, m_end, m_hasPostMortem, m_postMortem, m_notes})
        show(field, edits);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_cause)))
        label->setText(action == Action::Split ? tr("Later cause") : tr("Cause"));
    judge();
}

ReviewDraft ReviewPanel::draft() const
{
    ReviewDraft draft;
    draft.action = static_cast<Action>(m_action->currentData().toInt());
    draft.incident = chosenIncident();
    draft.incident.cause = static_cast<Cause>(m_cause->currentIndex());
    draft.incident.when = {m_start->moment(), m_end->moment()};
    draft.incident.postMortemAt
        = m_hasPostMortem->isChecked() ? std::optional(m_postMortem->moment()) : std::nullopt;
    draft.incident.notes = m_notes->toPlainText().toStdString();
    draft.splitAt = m_split->moment();
    for (const ServiceResult &result : m_evaluation->services)
        if (result.service == m_service)
            if (const auto time = bridgeable(result, m_outage))
                draft.bridge
                    = {m_service, *time, m_who.toStdString(), m_now, m_why->text().trimmed().toStdString()};
    return draft;
}

void ReviewPanel::setReported(std::function<std::vector<Month>(const ReviewStep &)> changedBy)
{
    m_changedBy = std::move(changedBy);
}

// Asked once for a step: it judges every reported month.
void ReviewPanel::showReported()
{
    const std::pair asked(m_step, m_evaluation->asOf);
    if (m_asked == asked)
        return;
    m_asked = asked;
    const Format format(QLocale(), *m_evaluation);
    QStringList months;
    if (m_changedBy && !m_step.isEmpty())
        for (const Month month : m_changedBy(m_step))
            months << format.month(month);
    m_reported->setText(tr("Reported already: %1. Saving it leaves a restatement with your reason and the "
                           "difference.")
                            .arg(words::list(months)));
    m_reported->setVisible(!months.isEmpty());
}

void ReviewPanel::judge()
{
    const ReviewDraft now = draft();
    const Format format(QLocale(), *m_evaluation);
    m_step = stepOf(now, m_data->evidence);
    QString span;
    if (now.action == Action::Bridge)
        span = tr("From %1").arg(format.interval(now.bridge.when));
    else if (now.action == Action::Merge)
        if (const auto next = nextIncident(m_data->evidence, now.incident))
            span = tr("With %1, %2").arg(toText(next->id), format.interval(next->when));
    m_span->setText(span);
    m_span->setVisible(!span.isEmpty());
    showReported();

    QString problem;
    const auto then = m_preview(m_step);
    if (then)
        m_effect->setRows(effectRows(*m_evaluation, *then, m_service));
    else
        problem = tr("This cannot be saved: %1.").arg(toText(then.error().text()));
    if (then && m_step.isEmpty())
        problem = tr("Nothing is changed yet.");
    else if (then && m_why->text().trimmed().isEmpty())
        problem = tr("To save it, say why: the reason goes to the journal.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_whatIf->setEnabled(then.has_value() && !m_step.isEmpty() && !m_saving);
    m_save->setEnabled(problem.isEmpty() && !m_saving);
}

} // namespace makegood
