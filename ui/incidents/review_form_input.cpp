// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the form: read, filled in, kept as a draft and discarded.
#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "explain/cell_text.h"
#include "incidents/effect_figures.h"
#include "incidents/review_form.h"
#include "session/draft_store.h"
#include "widgets/moment_edit.h"

namespace makegood::ui
{

void ReviewForm::chooseIncident()
{
    const Incident incident = chosenIncident();
    m_filling = true;
    // Several rows have no cause in common, and none is proposed.
    m_cause->setCurrentIndex(isSeveral() ? -1 : static_cast<int>(incident.cause));
    fill(m_start, incident.when.start);
    fill(m_end, incident.when.end);
    fill(m_split, incident.when.start + incident.when.length() / 2);
    m_hasPostMortem->setChecked(incident.postMortemAt.has_value());
    m_postMortem->setEnabled(incident.postMortemAt.has_value());
    fill(m_postMortem, incident.postMortemAt.value_or(m_now));
    m_hasIdentified->setChecked(incident.identifiedAt.has_value());
    m_identified->setEnabled(incident.identifiedAt.has_value());
    fill(m_identified, incident.identifiedAt.value_or(incident.when.start));
    m_affected->setText(incident.affected ? toText(incident.affected->text) : QString());
    m_notes->setPlainText(toText(incident.notes));
    m_filling = false;
    offerActions();
    chooseAction(usualAction());
}

// Two beside each other fit the panel where the year of the month is left out; what is not shown of a moment
// is kept.
void ReviewForm::fill(MomentEdit *field, Instant at)
{
    const Zone &zone = m_evaluation->zone;
    const bool isThisYear
        = std::chrono::year_month_day(zone.dateOf(at)).year() == m_evaluation->month.value.year();
    field->setDisplayFormat(isThisYear ? tr("d MMM, HH:mm", "date and time format")
                                       : tr("d MMM yyyy HH:mm", "date and time format"));
    field->setMoment(at, zone);
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
    draft.action = m_action;
    draft.incident = chosenIncident();
    draft.hasCause = m_cause->currentIndex() >= 0;
    draft.incident.cause = static_cast<Cause>(std::max(0, m_cause->currentIndex()));
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
    if (result != nullptr && m_subject.outage && draft.action == ReviewDraft::Action::Bridge)
        if (const auto time = bridgeable(*result, *m_subject.outage))
            draft.bridge = {m_subject.service, *time, m_who.toStdString(), m_now, draft.why.toStdString()};
    return draft;
}

ReviewInput ReviewForm::input() const
{
    ReviewInput out;
    out.action = m_action;
    out.incident = chosenIncident().id;
    if (m_cause->currentIndex() >= 0)
        out.cause = static_cast<Cause>(m_cause->currentIndex());
    out.when = {m_start->moment(), m_end->moment()};
    out.splitAt = m_split->moment();
    if (m_hasPostMortem->isChecked())
        out.postMortemAt = m_postMortem->moment();
    if (m_hasIdentified->isChecked())
        out.identifiedAt = m_identified->moment();
    out.affected = m_affected->text();
    out.notes = m_notes->toPlainText();
    out.why = m_why->text();
    return out;
}

void ReviewForm::setInput(const ReviewInput &input)
{
    for (std::size_t i = 0; i < m_incidents.size(); ++i)
        if (m_incidents[i].id == input.incident)
            m_incident->setCurrentIndex(static_cast<int>(i));
    chooseIncident();
    m_filling = true;
    m_cause->setCurrentIndex(input.cause ? static_cast<int>(*input.cause) : -1);
    fill(m_start, input.when.start);
    fill(m_end, input.when.end);
    fill(m_split, input.splitAt);
    m_hasPostMortem->setChecked(input.postMortemAt.has_value());
    m_postMortem->setEnabled(input.postMortemAt.has_value());
    fill(m_postMortem, input.postMortemAt.value_or(m_now));
    m_hasIdentified->setChecked(input.identifiedAt.has_value());
    m_identified->setEnabled(input.identifiedAt.has_value());
    fill(m_identified, input.identifiedAt.value_or(input.when.start));
    m_affected->setText(input.affected);
    m_notes->setPlainText(input.notes);
    m_why->setText(input.why);
    m_filling = false;
    const auto offered = m_actions.find(input.action);
    chooseAction(offered != m_actions.end() && !offered->second->isHidden() ? input.action : usualAction());
}

QString ReviewForm::key() const
{
    return reviewKey(m_subject.data->contract.id, m_subject.service, m_subject.outage, m_subject.targets);
}

void ReviewForm::keepDraft()
{
    const ReviewInput now = input();
    if (now == m_before)
        m_drafts->forget(key());
    else
        m_drafts->keep(key(), toJson(now));
}

void ReviewForm::discard()
{
    m_drafts->forget(key());
    m_filling = true;
    m_why->clear();
    m_filling = false;
    setInput(m_before);
}

} // namespace makegood::ui
