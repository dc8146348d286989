// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "incidents/review_input.h"
#include "sla/evidence/case_data.h"

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace makegood::ui
{

class DraftStore;
class EffectBox;
class EffectModel;
class EvidenceSection;
class Heading;
class LabelledField;
class MomentEdit;
class SaveBar;
class TableView;

/// Reviews an outage, an incident or several of them: what a change does to the month on top, cause, times
/// and evidence below it, and a bar to save or discard it. What is typed stays as a draft of its row until it
/// is saved or discarded.
class ReviewForm : public QWidget
{
    Q_OBJECT
public:
    /// Judges the shown month as if a step were saved.
    using Preview = std::function<Expected<Evaluation>(const ReviewStep &)>;

    explicit ReviewForm(Preview preview, QString who, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
    /// Where drafts are kept; outlives the form. Without it they last as long as the form.
    void setDrafts(DraftStore *drafts);
    /// Nothing can be saved: the fields are disabled and the bar says so.
    void setReadOnly(bool readOnly);
    /// Sets the function that lists the reported months a step would change; shown beside the reason.
    void setReported(std::function<std::vector<Month>(const ReviewStep &)> changedBy);

    /// Shows an outage of the month.
    void showOutage(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                    const std::string &service, const Interval &outage, Instant now);
    /// Shows one incident, or several incidents and outages that get one cause; none is proposed.
    void showTargets(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                     const std::string &service, const ReviewTargets &targets, Instant now);
    /// Begins a new incident that no outage asks for, with these times.
    void showNew(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                 const std::string &service, const Interval &when, Instant now);
    void clear();
    /// Disables the buttons while an edit is being saved.
    void setSaving(bool saving);
    /// The edit that was asked for is saved: its draft is done with.
    void setSaved();

signals:
    void saveWanted(const makegood::ui::EditRequest &request);
    void whatIfWanted(const makegood::ui::WhatIf &whatIf);
    /// For the incident of the form.
    void fileWanted(const QString &incident, const QString &why);
    void referenceGiven(const QString &incident, const QString &reference, const QString &why);
    void openWanted(const makegood::sla::Attachment &attachment);
    void saveAsWanted(const makegood::sla::Attachment &attachment);
    void removeWanted(const makegood::sla::Attachment &attachment, const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Subject of the form; input is kept while it is equal.
    struct Subject {
        std::shared_ptr<const CaseData> data;
        std::string service;
        std::optional<Interval> outage;
        ReviewTargets targets;
        std::optional<Interval> fresh; ///< times of a new incident
        bool operator==(const Subject &) const;
    };
    void showSubject(Subject subject, std::shared_ptr<const Evaluation> evaluation, Instant now);
    void showTitle();
    void listIncidents();
    bool isSeveral() const { return m_subject.targets.size() > 1; }
    bool isNew() const; ///< the chosen incident is not recorded
    void buildForm();
    void buildFields();
    QWidget *buildTop();
    QWidget *buildReason();
    void placeTop();
    QWidget *buildActions();
    void connectForm();
    void addRow(const QString &title, QWidget *field);
    void addWhether(QCheckBox *question, QWidget *when);
    void addPair(const QString &first, QWidget *left, const QString &second, QWidget *right);
    void showField(const QWidget *field, bool visible);
    void showNotes(const ReviewDraft &draft);
    void showCounts(const Evaluation *then);
    void preview();
    void chooseIncident();
    void press(QAbstractButton *button, bool down);
    void chooseAction(ReviewDraft::Action action);
    ReviewDraft::Action usualAction() const;
    void offerActions();
    void judge();
    void fill(MomentEdit *field, Instant at);
    ReviewDraft draft() const;
    ReviewInput input() const;
    void setInput(const ReviewInput &input);
    QString key() const;
    void keepDraft();
    void discard();
    void showBar(const ReviewDraft &draft);
    Incident chosenIncident() const;
    void showReported();
    bool asksForShare() const; ///< the agreement weighs outages by what is affected
    bool asksForFinding() const; ///< a clock starts when the fault was found

    Preview m_preview;
    std::function<std::vector<Month>(const ReviewStep &)> m_changedBy;
    QString m_who;
    DraftStore *m_drafts;
    Subject m_subject;
    std::shared_ptr<const Evaluation> m_evaluation;
    Instant m_now{};
    std::vector<Incident> m_incidents; ///< of the combo box; for an outage the last entry is a new incident
    ReviewDraft::Action m_action = ReviewDraft::Action::Change;
    ReviewInput m_before; ///< the fields before anybody typed
    ReviewStep m_step;
    int m_errors = 0; ///< fields that refuse
    /// Step and month of the last preview: typing a reason does not judge again.
    std::optional<std::pair<ReviewStep, std::shared_ptr<const Evaluation>>> m_previewed;
    std::optional<Error> m_refusal;
    bool m_filling = false; ///< the fields are being set
    bool m_opening = false; ///< another row is being shown
    bool m_saving = false;
    bool m_readOnly = false;
    QString m_savingKey; ///< of the draft that is being saved

    Heading *m_title;
    QLabel *m_about; ///< length and incident, beside the title
    QLabel *m_hint;
    QWidget *m_top;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_fields;
    QVBoxLayout *m_body; ///< of the fields
    QWidget *m_reason = nullptr; ///< between the fields and the bar
    SaveBar *m_bar;
    std::map<const QWidget *, LabelledField *> m_rows; ///< by their fields
    std::map<ReviewDraft::Action, QPushButton *> m_actions; ///< beside changing the fields
    EffectBox *m_box;
    QComboBox *m_incident;
    QComboBox *m_cause;
    QLabel *m_counts; ///< what the cause does, below it
    MomentEdit *m_start;
    MomentEdit *m_end;
    MomentEdit *m_split;
    QLabel *m_span;
    QCheckBox *m_hasPostMortem;
    MomentEdit *m_postMortem;
    QLineEdit *m_affected; ///< percentage of the service that the incident affects
    QCheckBox *m_hasIdentified;
    MomentEdit *m_identified;
    QPlainTextEdit *m_notes;
    QLabel *m_reported;
    QLineEdit *m_why;
    EffectModel *m_effect;
    TableView *m_effectTable;
    QPushButton *m_allFigures;
    EvidenceSection *m_evidence;
    QPushButton *m_whatIf;
};

} // namespace makegood::ui
