// SPDX-License-Identifier: GPL-3.0-or-later
// Subject, step and preview of the form; its widgets are in review_form_fields.cpp.
#include "incidents/review_form.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"
#include "incidents/effect_figures.h"
#include "incidents/effect_model.h"
#include "incidents/evidence_section.h"
#include "sla/evidence/attachment.h"
#include "widgets/heading.h"
#include "widgets/moment_edit.h"
#include "widgets/noted_field.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

using Action = ReviewDraft::Action;

bool isSame(const ReviewTargets &a, const ReviewTargets &b)
{
    return a.incidents == b.incidents
        && std::equal(a.outages.begin(), a.outages.end(), b.outages.begin(), b.outages.end(),
                      [](const UnexplainedOutage &x, const UnexplainedOutage &y) {
                          return x.service == y.service && x.when == y.when;
                      });
}

} // namespace

bool ReviewForm::Subject::operator==(const Subject &other) const
{
    return data == other.data && service == other.service && outage == other.outage
        && isSame(targets, other.targets);
}

void ReviewForm::clear()
{
    m_subject = {};
    m_evaluation.reset();
    m_previewed.reset();
    m_step = {};
    m_title->hide();
    m_hint->show();
    m_body->hide();
    m_foot->hide();
}

void ReviewForm::setSaving(bool saving)
{
    m_saving = saving;
    m_evidence->setFrozen(saving);
    if (m_subject.data)
        judge();
}

void ReviewForm::showOutage(std::shared_ptr<const CaseData> terms,
                            std::shared_ptr<const Evaluation> evaluation, const std::string &service,
                            const Interval &outage, Instant now)
{
    // An outage of a group is one of its services'.
    std::string owner = service;
    if (const ServiceResult *result = serviceNamed(*evaluation, service))
        for (const Outage &one : result->outages)
            if (one.whole == outage && !one.service.empty())
                owner = one.service;
    showSubject({std::move(terms), owner, outage, {}}, std::move(evaluation), now);
}

void ReviewForm::showTargets(std::shared_ptr<const CaseData> terms,
                             std::shared_ptr<const Evaluation> evaluation, const std::string &service,
                             const ReviewTargets &targets, Instant now)
{
    showSubject({std::move(terms), service, {}, targets}, std::move(evaluation), now);
}

void ReviewForm::showSubject(Subject subject, std::shared_ptr<const Evaluation> evaluation, Instant now)
{
    const bool same = m_subject == subject;
    m_subject = std::move(subject);
    m_evaluation = std::move(evaluation);
    m_now = now;
    if (same) {
        judge(); // keep the input
        return;
    }
    m_previewed.reset();
    listIncidents();
    if (m_incidents.empty()) { // removed meanwhile
        clear();
        return;
    }
    m_title->setText(titleOfSubject());
    m_title->show();
    m_hint->hide();
    m_body->show();
    m_foot->show();
    m_why->clear();
    chooseIncident();
}

QString ReviewForm::titleOfSubject() const
{
    if (m_subject.outage)
        return tr("Outage of %1, %2")
            .arg(lengthText(m_subject.outage->length()),
                 momentText(m_subject.outage->start, m_evaluation->zone));
    if (isSeveral())
        return tr("%n outage(s) and incident(s) at once", nullptr,
                  static_cast<int>(m_subject.targets.size()));
    return tr("Incident %1 of %2, %3")
        .arg(toText(m_incidents.front().id), lengthText(m_incidents.front().when.length()),
             momentText(m_incidents.front().when.start, m_evaluation->zone));
}

// Fills the combo box of incidents and selects the most likely one.
void ReviewForm::listIncidents()
{
    const Evidence &evidence = m_subject.data->evidence;
    m_incident->clear();
    m_incidents.clear();
    if (!m_subject.outage) {
        for (const Incident &one : evidence.incidents)
            if (isSeveral()
                || (!m_subject.targets.incidents.empty() && one.id == m_subject.targets.incidents.front())) {
                m_incidents.push_back(one);
                break;
            }
        if (isSeveral() && m_incidents.empty())
            m_incidents.push_back({{}, m_subject.service, {}, Cause::Unclassified, {}, {}});
    } else {
        m_incidents = incidentsIn(evidence, m_subject.service, *m_subject.outage);
    }
    for (const Incident &one : m_incidents)
        m_incident->addItem(tr("%1: %2").arg(toText(one.id), words::cause(one.cause)));
    if (!m_subject.outage)
        return;
    m_incidents.push_back(
        {freshIncidentId(evidence), m_subject.service, *m_subject.outage, Cause::Unclassified, {}, {}});
    m_incident->addItem(tr("A new incident"));
    // Select the incident that gives the outage its cause.
    if (const ServiceResult *result = serviceNamed(*m_evaluation, m_subject.service))
        for (const Outage &one : result->outages)
            if (one.whole == *m_subject.outage)
                for (std::size_t i = 0; i < m_incidents.size(); ++i)
                    if (m_incidents[i].id == one.incident)
                        m_incident->setCurrentIndex(static_cast<int>(i));
}

Incident ReviewForm::chosenIncident() const
{
    return m_incidents[static_cast<std::size_t>(std::max(0, m_incident->currentIndex()))];
}

void ReviewForm::chooseIncident()
{
    const Incident incident = chosenIncident();
    const Zone &zone = m_evaluation->zone;
    const QSignalBlocker quietNotes(m_notes);
    const QSignalBlocker quietMark(m_hasPostMortem);
    m_cause->setCurrentIndex(isSeveral() ? 0 : static_cast<int>(incident.cause));
    m_start->setMoment(incident.when.start, zone);
    m_end->setMoment(incident.when.end, zone);
    m_split->setMoment(incident.when.start + incident.when.length() / 2, zone);
    m_hasPostMortem->setChecked(incident.postMortemAt.has_value());
    m_postMortem->setEnabled(incident.postMortemAt.has_value());
    m_postMortem->setMoment(incident.postMortemAt.value_or(m_now), zone);
    const QSignalBlocker quietFinding(m_hasIdentified);
    const QSignalBlocker quietShare(m_affected);
    m_hasIdentified->setChecked(incident.identifiedAt.has_value());
    m_identified->setEnabled(incident.identifiedAt.has_value());
    m_identified->setMoment(incident.identifiedAt.value_or(incident.when.start), zone);
    m_affected->setText(incident.affected ? toText(incident.affected->text) : QString());
    m_notes->setPlainText(toText(incident.notes));
    fillActions();
    chooseAction();
}

void ReviewForm::fillActions()
{
    m_action->clear();
    const auto offer
        = [this](Action action, const QString &text) { m_action->addItem(text, static_cast<int>(action)); };
    if (isSeveral()) {
        offer(Action::Reclassify, tr("Give all of them a cause"));
        return;
    }
    const Incident incident = chosenIncident();
    if (m_subject.outage && m_incident->currentIndex() + 1 == m_incident->count()) {
        offer(Action::Record, tr("Record it"));
    } else {
        offer(Action::Change, tr("Change it"));
        offer(Action::Split, tr("Split it in two"));
        if (nextIncident(m_subject.data->evidence, incident))
            offer(Action::Merge, tr("Merge it with the next one"));
        offer(Action::Remove, tr("Remove it"));
    }
    const ServiceResult *result = serviceNamed(*m_evaluation, m_subject.service);
    if (result != nullptr && m_subject.outage && bridgeable(*result, *m_subject.outage))
        offer(Action::Bridge, tr("Credit the time to the next outage"));
}

void ReviewForm::chooseAction()
{
    const auto action = static_cast<Action>(m_action->currentData().toInt());
    const bool edits = action == Action::Record || action == Action::Change;
    const bool several = action == Action::Reclassify;
    showField(m_incident, !several);
    showField(m_action, !several);
    showField(m_split, action == Action::Split);
    showField(m_cause, edits || several || action == Action::Split);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_start, m_end, m_hasPostMortem, m_postMortem, m_notes})
        showField(field, edits);
    showField(m_affected, edits && asksForShare());
    showField(m_hasIdentified, edits && asksForFinding());
    showField(m_identified, edits && asksForFinding());
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_rows.at(m_cause))))
        label->setText(action == Action::Split ? tr("Later cause") : tr("Cause"));
    // Only a recorded incident has evidence.
    m_evidence->setVisible(!several && action != Action::Record);
    if (!several)
        m_evidence->showAttachments(attachmentsOf(m_subject.data->evidence, chosenIncident().id),
                                    m_evaluation->zone);
    judge();
}

bool ReviewForm::asksForShare() const
{
    return m_subject.data->policyOf(m_evaluation->month).impact.has_value();
}

bool ReviewForm::asksForFinding() const
{
    const auto &classes = m_subject.data->policyOf(m_evaluation->month).classes;
    return std::any_of(classes.begin(), classes.end(), [](const ServiceClass &one) {
        return one.isMeasured && one.measure.starts == Starts::Identified;
    });
}

ReviewDraft ReviewForm::draft() const
{
    ReviewDraft draft;
    draft.action = static_cast<Action>(m_action->currentData().toInt());
    draft.incident = chosenIncident();
    draft.incident.cause = static_cast<Cause>(m_cause->currentIndex());
    draft.incident.when = {m_start->moment(), m_end->moment()};
    draft.incident.postMortemAt
        = m_hasPostMortem->isChecked() ? std::optional(m_postMortem->moment()) : std::nullopt;
    if (asksForFinding())
        draft.incident.identifiedAt
            = m_hasIdentified->isChecked() ? std::optional(m_identified->moment()) : std::nullopt;
    if (asksForShare())
        draft.affected = m_affected->text().trimmed().toStdString();
    draft.takeShare();
    draft.incident.notes = m_notes->toPlainText().toStdString();
    draft.splitAt = m_split->moment();
    draft.targets = m_subject.targets;
    draft.outage = m_subject.outage;
    draft.why = m_why->text().trimmed();
    const ServiceResult *result = serviceNamed(*m_evaluation, m_subject.service);
    if (result != nullptr && m_subject.outage && draft.action == Action::Bridge)
        if (const auto time = bridgeable(*result, *m_subject.outage))
            draft.bridge = {m_subject.service, *time, m_who.toStdString(), m_now, draft.why.toStdString()};
    return draft;
}

void ReviewForm::showNotes(const ReviewDraft &draft)
{
    const std::map<DraftField, const QWidget *> fields{{DraftField::End, m_end},
                                                       {DraftField::SplitAt, m_split},
                                                       {DraftField::PostMortem, m_postMortem},
                                                       {DraftField::Affected, m_affected},
                                                       {DraftField::Why, m_why}};
    const auto notes = notesOf(draft, Format(QLocale(), *m_evaluation), m_now);
    m_refused = false;
    for (const auto &[field, widget] : fields) {
        const auto note = std::find_if(notes.begin(), notes.end(),
                                       [&](const DraftNote &one) { return one.field == field; });
        NotedField *row = m_rows.at(widget);
        if (note == notes.end())
            row->setNote({});
        else
            row->setNote(note->sentence,
                         note->refuses ? NotedField::Tone::Refusal : NotedField::Tone::Advice);
        m_refused = m_refused || (note != notes.end() && note->refuses);
    }
}

void ReviewForm::preview()
{
    const std::pair wanted(m_step, m_evaluation);
    if (m_previewed && *m_previewed == wanted)
        return;
    m_previewed = wanted;
    const auto then = m_preview(m_step);
    m_refusal = then ? std::nullopt : std::optional(then.error());
    if (then)
        m_effect->setRows(effectRows(*m_evaluation, *then, m_subject.service));
    showReported();
}

void ReviewForm::setReported(std::function<std::vector<Month>(const ReviewStep &)> changedBy)
{
    m_changedBy = std::move(changedBy);
    if (m_evaluation)
        showReported();
}

// Called once a step: it judges every reported month.
void ReviewForm::showReported()
{
    const Format format(QLocale(), *m_evaluation);
    QStringList months;
    if (m_changedBy && !m_step.isEmpty() && !m_refusal)
        for (const Month month : m_changedBy(m_step))
            months << format.month(month);
    m_reported->setText(tr("Reported already: %1. Saving it leaves a restatement with your reason and the "
                           "difference.")
                            .arg(words::list(months)));
    m_reported->setVisible(!months.isEmpty());
}

void ReviewForm::judge()
{
    const ReviewDraft now = draft();
    const Format format(QLocale(), *m_evaluation);
    m_step = stepOf(now, m_subject.data->evidence);
    QString span;
    if (now.action == Action::Bridge)
        span = tr("From %1").arg(format.interval(now.bridge.when));
    else if (now.action == Action::Merge)
        if (const auto next = nextIncident(m_subject.data->evidence, now.incident))
            span = tr("With %1, %2").arg(toText(next->id), format.interval(next->when));
    m_span->setText(span);
    m_span->setVisible(!span.isEmpty());
    showNotes(now);

    preview();
    QString problem;
    if (m_refusal)
        problem = tr("This cannot be saved: %1.").arg(toText(m_refusal->text()));
    else if (m_step.isEmpty() && !m_refused)
        problem = tr("Nothing is changed yet.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool possible = !m_refusal && !m_refused && !m_step.isEmpty() && !m_saving;
    m_whatIf->setEnabled(possible);
    m_save->setEnabled(possible && !now.why.isEmpty());
}

} // namespace makegood::ui

#include "moc_review_form.cpp"
