// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "incidents/review_draft.h"
#include "sla/evidence/case_data.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace makegood::ui
{

class EffectModel;
class EvidenceSection;
class Heading;
class MomentEdit;
class NotedField;
class TableView;

/// Reviews an outage, an incident or several of them: cause, times, evidence, and the effect on the month
/// before it is saved.
class ReviewForm : public QWidget
{
    Q_OBJECT
public:
    /// Judges the shown month as if a step were saved.
    using Preview = std::function<Expected<Evaluation>(const ReviewStep &)>;

    explicit ReviewForm(Preview preview, QString who, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
    /// Sets the function that lists the reported months a step would change; shown beside the reason.
    void setReported(std::function<std::vector<Month>(const ReviewStep &)> changedBy);

    /// Shows an outage of the month. Input that is not saved stays for the same outage and evidence, and is
    /// discarded otherwise.
    void showOutage(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                    const std::string &service, const Interval &outage, Instant now);
    /// Shows one incident, or several incidents and outages that get one cause.
    void showTargets(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                     const std::string &service, const ReviewTargets &targets, Instant now);
    void clear();
    /// Disables the buttons while an edit is being saved.
    void setSaving(bool saving);

signals:
    void saveWanted(const makegood::ui::EditRequest &request);
    void whatIfWanted(const makegood::ui::WhatIf &whatIf);
    /// For the incident of the form.
    void fileWanted(const QString &incident, const QString &why);
    void referenceGiven(const QString &incident, const QString &reference, const QString &why);
    void openWanted(const makegood::sla::Attachment &attachment);
    void saveAsWanted(const makegood::sla::Attachment &attachment);
    void removeWanted(const makegood::sla::Attachment &attachment, const QString &why);

private:
    /// Subject of the form; input is kept while it is equal.
    struct Subject {
        std::shared_ptr<const CaseData> data;
        std::string service;
        std::optional<Interval> outage;
        ReviewTargets targets;
        bool operator==(const Subject &) const;
    };
    void showSubject(Subject subject, std::shared_ptr<const Evaluation> evaluation, Instant now);
    QString titleOfSubject() const;
    void listIncidents();
    bool isSeveral() const { return m_subject.targets.size() > 1; }
    void buildForm();
    void connectForm();
    NotedField *addRow(const QString &title, QWidget *field);
    void showField(QWidget *field, bool visible);
    void showNotes(const ReviewDraft &draft);
    void preview();
    void chooseIncident();
    void chooseAction();
    void fillActions();
    void judge();
    ReviewDraft draft() const;
    Incident chosenIncident() const;
    void showReported();
    bool asksForShare() const; ///< the agreement weighs outages by what is affected
    bool asksForFinding() const; ///< a clock starts when the fault was found

    Preview m_preview;
    std::function<std::vector<Month>(const ReviewStep &)> m_changedBy;
    QString m_who;
    Subject m_subject;
    std::shared_ptr<const Evaluation> m_evaluation;
    Instant m_now{};
    std::vector<Incident> m_incidents; ///< of the combo box; for an outage the last entry is a new incident
    ReviewStep m_step;
    bool m_refused = false; ///< a field has an error
    /// Step and month of the last preview: typing a reason does not judge again.
    std::optional<std::pair<ReviewStep, std::shared_ptr<const Evaluation>>> m_previewed;
    std::optional<Error> m_refusal;
    bool m_saving = false;

    Heading *m_title;
    QLabel *m_hint;
    QWidget *m_body;
    QWidget *m_foot;
    QFormLayout *m_form = nullptr;
    std::map<const QWidget *, NotedField *> m_rows; ///< by their fields
    QComboBox *m_incident;
    QComboBox *m_action;
    QComboBox *m_cause;
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
    QLabel *m_problem;
    EffectModel *m_effect;
    TableView *m_effectTable;
    EvidenceSection *m_evidence;
    QPushButton *m_save;
    QPushButton *m_whatIf;
};

} // namespace makegood::ui
