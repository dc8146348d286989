// SPDX-License-Identifier: GPL-3.0-or-later
// Subject, step and preview of the form; its widgets are in review_form_fields.cpp.
#include "incidents/review_form.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"
#include "incidents/effect_box.h"
#include "incidents/effect_figures.h"
#include "incidents/effect_model.h"
#include "incidents/evidence_section.h"
#include "session/draft_store.h"
#include "sla/evidence/attachment.h"
#include "widgets/heading.h"
#include "widgets/labelled_field.h"
#include "widgets/moment_edit.h"
#include "widgets/save_bar.h"
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
    return data == other.data && service == other.service && outage == other.outage && fresh == other.fresh
        && isSame(targets, other.targets);
}

void ReviewForm::clear()
{
    m_subject = {};
    m_evaluation.reset();
    m_previewed.reset();
    m_incidents.clear();
    m_step = {};
    m_title->clear();
    m_about->clear();
    m_box->showEffects({});
    m_effect->setRows({});
    m_hint->show();
    m_top->hide();
    m_scroll->hide();
    m_reason->hide();
    m_bar->hide();
}

void ReviewForm::setDrafts(DraftStore *drafts)
{
    m_drafts = drafts;
}

void ReviewForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_fields->setEnabled(!readOnly);
    m_reason->setEnabled(!readOnly);
    if (m_subject.data)
        judge();
}

void ReviewForm::setSaving(bool saving)
{
    m_saving = saving;
    if (!saving)
        m_savingKey.clear(); // saved, or refused: then the draft stays
    m_evidence->setFrozen(saving || m_readOnly);
    if (m_subject.data)
        judge();
}

void ReviewForm::setSaved()
{
    if (m_savingKey.isEmpty())
        return;
    const bool isShown = m_subject.data && key() == m_savingKey;
    m_drafts->forget(std::exchange(m_savingKey, {}));
    if (!isShown)
        return;
    // What is in the fields is no draft any more, and the next change has a reason of its own.
    m_filling = true;
    m_why->clear();
    m_filling = false;
    m_before = input();
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
    showSubject({std::move(terms), owner, outage, {}, {}}, std::move(evaluation), now);
}

void ReviewForm::showTargets(std::shared_ptr<const CaseData> terms,
                             std::shared_ptr<const Evaluation> evaluation, const std::string &service,
                             const ReviewTargets &targets, Instant now)
{
    showSubject({std::move(terms), service, {}, targets, {}}, std::move(evaluation), now);
}

void ReviewForm::showNew(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                         const std::string &service, const Interval &when, Instant now)
{
    showSubject({std::move(terms), service, {}, {}, when}, std::move(evaluation), now);
}

void ReviewForm::showSubject(Subject subject, std::shared_ptr<const Evaluation> evaluation, Instant now)
{
    const bool same = m_subject == subject;
    m_subject = std::move(subject);
    m_evaluation = std::move(evaluation);
    m_now = now;
    if (same) {
        showTitle();
        judge(); // keep the input
        return;
    }
    m_previewed.reset();
    listIncidents();
    if (m_incidents.empty()) { // removed meanwhile
        clear();
        return;
    }
    m_hint->hide();
    m_top->show();
    m_scroll->show();
    m_reason->show();
    m_bar->show();
    m_scroll->verticalScrollBar()->setValue(0);
    // Nothing that is filled in here is a draft.
    m_opening = true;
    m_why->clear();
    chooseIncident();
    m_before = input();
    // A draft of an incident that is not there any more is no use.
    const auto draft = reviewInputOf(m_drafts->draft(key()));
    const bool fits = draft
        && (draft->action == Action::Record || isSeveral()
            || std::any_of(m_incidents.begin(), m_incidents.end(),
                           [&](const Incident &one) { return one.id == draft->incident; }));
    if (fits)
        setInput(*draft);
    m_opening = false;
    showTitle();
    judge();
}

void ReviewForm::showTitle()
{
    const Format format(QLocale(), *m_evaluation);
    const Incident &first = m_incidents.front();
    if (isSeveral()) {
        m_title->setText(tr("%n rows", nullptr, static_cast<int>(m_subject.targets.size())));
        m_about->setText(tr("one cause for all of them"));
        return;
    }
    const Interval when = m_subject.outage.value_or(first.when);
    if (m_subject.fresh) {
        m_title->setText(tr("New incident"));
        m_about->setText(toText(m_subject.service));
        return;
    }
    m_title->setText(
        tr("%1 to %2").arg(momentText(when.start, m_evaluation->zone), endText(when, m_evaluation->zone)));
    QStringList about{briefDuration(when.length(), format)};
    if (!isNew())
        about << toText(chosenIncident().id);
    m_about->setText(about.join(QStringLiteral(", ")));
}

bool ReviewForm::isNew() const
{
    return !isSeveral() && (m_subject.outage || m_subject.fresh)
        && m_incident->currentIndex() + 1 == m_incident->count();
}

// Fills the combo box of incidents and selects the most likely one.
void ReviewForm::listIncidents()
{
    const Evidence &evidence = m_subject.data->evidence;
    m_incident->clear();
    m_incidents.clear();
    if (m_subject.fresh) {
        m_incidents.push_back(
            {freshIncidentId(evidence), m_subject.service, *m_subject.fresh, Cause::Unclassified, {}, {}});
    } else if (!m_subject.outage) {
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

ReviewDraft::Action ReviewForm::usualAction() const
{
    return isSeveral() ? Action::Reclassify : isNew() ? Action::Record : Action::Change;
}

void ReviewForm::offerActions()
{
    const bool isThere = !isSeveral() && !isNew();
    const ServiceResult *result = serviceNamed(*m_evaluation, m_subject.service);
    m_actions.at(Action::Split)->setVisible(isThere);
    m_actions.at(Action::Merge)->setVisible(isThere);
    m_actions.at(Action::Merge)
        ->setEnabled(isThere && nextIncident(m_subject.data->evidence, chosenIncident()));
    m_actions.at(Action::Remove)->setVisible(isThere);
    m_actions.at(Action::Bridge)
        ->setVisible(!isSeveral() && result != nullptr && m_subject.outage
                     && bridgeable(*result, *m_subject.outage));
}

// A second press takes the first one back.
void ReviewForm::press(QAbstractButton *button, bool down)
{
    for (const auto &[action, one] : m_actions)
        if (one == button)
            chooseAction(down ? action : usualAction());
}

void ReviewForm::chooseAction(ReviewDraft::Action action)
{
    m_action = action;
    for (const auto &[one, button] : m_actions)
        button->setChecked(one == action);
    const bool edits = action == Action::Record || action == Action::Change;
    const bool several = action == Action::Reclassify;
    // Mostly there is one incident, or none: then there is nothing to choose.
    showField(m_incident, !several && m_incidents.size() > 2);
    showField(m_split, action == Action::Split);
    showField(m_cause, edits || several || action == Action::Split);
    for (const QWidget *field :
         std::initializer_list<const QWidget *>{m_start, m_end, m_hasPostMortem, m_postMortem, m_notes})
        showField(field, edits);
    showField(m_affected, edits && asksForShare());
    showField(m_hasIdentified, edits && asksForFinding());
    showField(m_identified, edits && asksForFinding());
    m_rows.at(m_cause)->setCaption(action == Action::Split ? tr("Cause of the second part") : tr("Cause"));
    // Only a recorded incident has evidence.
    m_evidence->setVisible(!several && action != Action::Record);
    if (!several)
        m_evidence->showAttachments(attachmentsOf(m_subject.data->evidence, chosenIncident().id),
                                    m_evaluation->zone);
    judge();
}

void ReviewForm::showNotes(const ReviewDraft &draft)
{
    const std::map<DraftField, const QWidget *> fields{{DraftField::End, m_end},
                                                       {DraftField::SplitAt, m_split},
                                                       {DraftField::PostMortem, m_postMortem},
                                                       {DraftField::Affected, m_affected}};
    const auto notes = notesOf(draft, Format(QLocale(), *m_evaluation), m_now);
    m_errors = 0;
    for (const auto &[field, widget] : fields) {
        const auto note = std::find_if(notes.begin(), notes.end(),
                                       [&](const DraftNote &one) { return one.field == field; });
        LabelledField *row = m_rows.at(widget);
        if (note == notes.end())
            row->setNote({});
        else
            row->setNote(note->sentence,
                         note->refuses ? NotedField::Tone::Refusal : NotedField::Tone::Advice);
        m_errors += note != notes.end() && note->refuses ? 1 : 0;
    }
}

// What becomes of the outage: whether it counts, and the clauses that say so.
void ReviewForm::showCounts(const Evaluation *then)
{
    const ServiceResult *result
        = then != nullptr && m_subject.outage ? serviceNamed(*then, m_subject.service) : nullptr;
    QString text;
    if (result != nullptr)
        for (const Outage &one : result->outages)
            if (one.recorded && one.whole.meets(*m_subject.outage)) {
                const bool isOut = one.counted == Duration::zero();
                text = isOut && one.credited > Duration::zero() ? tr("Excluded, but still credited")
                    : isOut                                     ? tr("Excluded from downtime")
                                                                : tr("Counts as downtime");
                QStringList clauses;
                for (const std::string &clause : one.clauses)
                    clauses << toText(clause);
                if (!clauses.isEmpty())
                    text = tr("%1 (%2)", "what counts, and clauses")
                               .arg(text, isolated(clauses.join(QStringLiteral(", "))));
                break;
            }
    m_counts->setText(text);
    m_counts->setVisible(m_subject.outage && !m_rows.at(m_cause)->isHidden()); // its room stays without words
}

void ReviewForm::preview()
{
    const std::pair wanted(m_step, m_evaluation);
    if (m_previewed && *m_previewed == wanted)
        return;
    m_previewed = wanted;
    const auto then = m_preview(m_step);
    m_refusal = then ? std::nullopt : std::optional(then.error());
    if (then) {
        m_effect->setRows(effectRows(*m_evaluation, *then, m_subject.service));
        m_box->showEffects(mainEffects(*m_evaluation, *then, m_subject.service));
    }
    showCounts(then ? &*then : nullptr);
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
    m_reported->setText(tr("Already reported: %1. Saving issues a corrected report with your reason and the "
                           "difference.")
                            .arg(words::list(months)));
    m_reported->setVisible(!months.isEmpty());
}

void ReviewForm::judge()
{
    if (m_filling || m_opening || !m_subject.data)
        return;
    const ReviewDraft now = draft();
    const Format format(QLocale(), *m_evaluation);
    m_step = stepOf(now, m_subject.data->evidence);
    QString span;
    if (now.action == Action::Bridge)
        span = tr("Counts as downtime: %1").arg(format.interval(now.bridge.when));
    else if (now.action == Action::Merge)
        if (const auto next = nextIncident(m_subject.data->evidence, now.incident))
            span = tr("Merges with %1, %2").arg(toText(next->id), format.interval(next->when));
    if (now.action == Action::Remove)
        span = tr("Deletes %1. The outage stays and is not classified.").arg(toText(now.incident.id));
    m_span->setText(span);
    m_span->setVisible(!span.isEmpty());
    showNotes(now);
    preview();
    keepDraft();
    showBar(now);
}

void ReviewForm::showBar(const ReviewDraft &draft)
{
    const ReviewInput typed = input();
    const bool untouched = typed == m_before; // an outage without an incident is a step by being chosen
    const int least = m_action == Action::Record ? 1 : 0; // a reason alone records one, too
    const int changes = std::max(least, changesBetween(m_before, typed));
    const bool possible = !m_refusal && m_errors == 0 && !m_step.isEmpty() && !m_saving && !m_readOnly;
    QString text;
    if (m_readOnly)
        text = tr("This workspace is read-only.");
    else if (m_saving)
        text = tr("Saving…");
    else if (m_errors > 0)
        text = tr("Fix %n errors to save.", nullptr, m_errors);
    else if (m_refusal)
        text = tr("This cannot be saved: %1.").arg(toText(m_refusal->text()));
    else if (m_step.isEmpty() || untouched)
        text = tr("No unsaved changes");
    else
        text = draft.why.isEmpty() ? tr("%n unsaved changes, no reason yet", nullptr, changes)
                                   : tr("%n unsaved changes", nullptr, changes);
    m_bar->setText(text);
    m_whatIf->setEnabled(possible);
    m_bar->save()->setEnabled(possible && !draft.why.isEmpty());
    m_bar->discard()->setEnabled(!m_saving && !m_readOnly && typed != m_before);
}

} // namespace makegood::ui

#include "moc_review_form.cpp"
