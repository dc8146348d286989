// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QWidget>

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

/// The reviewer's form for an outage, an incident or several of them: what it was, what speaks for that, and
/// what it changes, shown before it is saved.
class ReviewForm : public QWidget
{
    Q_OBJECT
public:
    /// The shown month as if a step were done.
    using Preview = std::function<Expected<Evaluation>(const ReviewStep &)>;

    explicit ReviewForm(Preview preview, QString who, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
    /// Which reported months a step would alter: the panel says so beside the reason.
    void setReported(std::function<std::vector<Month>(const ReviewStep &)> changedBy);

    /// Shows an outage of the month, or the same one again after something changed; what was typed and not
    /// saved is gone when the evidence is another.
    void showOutage(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                    const std::string &service, const Interval &outage, Instant now);
    /// Shows one incident, or several incidents and outages that get a cause at once.
    void showTargets(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                     const std::string &service, const ReviewTargets &targets, Instant now);
    void clear();
    /// While a step is being saved nothing new is offered.
    void setSaving(bool saving);

signals:
    void saveWanted(const makegood::sla::ReviewStep &step, const QString &title, const QString &why);
    void whatIfWanted(const makegood::sla::ReviewStep &step, const QString &title);
    /// Of the incident that the form is about.
    void fileWanted(const QString &incident, const QString &why);
    void referenceGiven(const QString &incident, const QString &reference, const QString &why);
    void openWanted(const makegood::sla::Attachment &attachment);
    void saveAsWanted(const makegood::sla::Attachment &attachment);
    void removeWanted(const makegood::sla::Attachment &attachment, const QString &why);

private:
    /// What the form is about; typing survives as long as it is the same.
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

    Preview m_preview;
    std::function<std::vector<Month>(const ReviewStep &)> m_changedBy;
    QString m_who;
    Subject m_subject;
    std::shared_ptr<const Evaluation> m_evaluation;
    Instant m_now{};
    std::vector<Incident> m_incidents; ///< of the combo box; for an outage the last one is a new one
    ReviewStep m_step;
    bool m_refused = false; ///< a field says so
    /// What the preview said, for which step and month: it is not worked out anew for each key that is typed.
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
