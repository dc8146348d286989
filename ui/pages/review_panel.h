// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QWidget>

#include "session/review_draft.h"
#include "sla/evidence/case_data.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace makegood
{

class EffectModel;
class Heading;
class MomentEdit;
class TableView;

/// The reviewer's form for one outage: what kind of incident it was, and what that changes, shown before it
/// is saved.
class ReviewPanel : public QWidget
{
    Q_OBJECT
public:
    /// The shown month as if a step were done.
    using Preview = std::function<Expected<Evaluation>(const ReviewStep &)>;

    explicit ReviewPanel(Preview preview, QString who, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
    /// Which reported months a step would alter: the panel says so beside the reason.
    void setReported(std::function<std::vector<Month>(const ReviewStep &)> changedBy);

    /// Shows an outage of the month, or the same one again after something changed; what was typed and not
    /// saved is gone when the evidence is another.
    void showOutage(std::shared_ptr<const CaseData> terms, std::shared_ptr<const Evaluation> evaluation,
                    const std::string &service, const Interval &outage, Instant now);
    void clear();
    /// While a step is being saved nothing new is offered.
    void setSaving(bool saving);

signals:
    void saveWanted(const makegood::ReviewStep &step, const QString &title, const QString &why);
    void whatIfWanted(const makegood::ReviewStep &step, const QString &title);

private:
    void buildForm();
    void chooseIncident();
    void chooseAction();
    void fillActions();
    void judge();
    ReviewDraft draft() const;
    Incident chosenIncident() const;

    void showReported();

    Preview m_preview;
    std::function<std::vector<Month>(const ReviewStep &)> m_changedBy;
    std::optional<std::pair<ReviewStep, Instant>> m_asked; ///< step and judgement that m_reported is about
    QString m_who;
    std::shared_ptr<const CaseData> m_data;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::string m_service;
    Interval m_outage{};
    Instant m_now{};
    std::vector<Incident> m_incidents; ///< of the combo box; the last one is a new one
    ReviewStep m_step;
    bool m_saving = false;

    Heading *m_title;
    QLabel *m_hint;
    QWidget *m_body;
    QWidget *m_foot;
    QFormLayout *m_form = nullptr;
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
    QPushButton *m_save;
    QPushButton *m_whatIf;
};

} // namespace makegood
