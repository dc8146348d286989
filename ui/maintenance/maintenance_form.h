// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QWidget>

#include "commands/edit_request.h"
#include "maintenance/maintenance_draft.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace makegood::ui
{

class DraftStore;
class DraftVerdictModel;
class Heading;
class LabelledField;
class MomentEdit;
class PlanChecks;
class SaveBar;
class TableView;
class VerdictBox;

/// Edits a maintenance window: what the agreement makes of it on top, a short form, the rules it is checked
/// against, and a bar to save or discard it. A draft that is not saved stays when another window is opened,
/// and comes back with its window.
class MaintenanceForm : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenanceForm(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

    /// Input of the verdicts. Times are in the zone of the contract `shown`. Keeps the draft.
    void setCalendars(std::shared_ptr<const Calendars> calendars, const std::string &shown, KnownMonth known,
                      Instant now);
    /// Opens this draft, or what is not saved of the same window.
    void setDraft(MaintenanceDraft draft);
    void setInterval(const Interval &when);
    void setStatus(WindowStatus status);
    /// Closes the form; a draft that is not saved is forgotten.
    void clear();
    /// Disables the buttons while an edit is being saved.
    void setSaving(bool saving);
    void setReadOnly(bool readOnly);
    /// Where what is not saved is kept; outlives the form. Without it, it lasts as long as the form.
    void setDrafts(DraftStore *drafts) { m_drafts = drafts; }
    void focusFirst();
    void focusReason();

    const std::optional<MaintenanceDraft> &draft() const { return m_draft; }
    /// Whether saving would change anything.
    bool isDirty() const;
    const std::vector<DraftVerdict> &verdicts() const;

signals:
    /// The draft or a verdict changed.
    void draftChanged();
    void saveWanted(const makegood::ui::EditRequest &request);
    void discarded();
    /// The text that announces the window is wanted.
    void mailWanted();

private:
    void build();
    void buildFields(QVBoxLayout *body);
    void fill();
    void fillCustomers();
    void fillContracts();
    void fillServices();
    void chooseCustomer();
    void read();
    void judge();
    void showVerdict();
    void showBar();
    std::vector<std::string> checked(const QListWidget *list) const;
    bool isNew() const { return m_draft && !m_draft->original; }
    QString keyOf(const MaintenanceDraft &draft) const;
    void keep();

    std::shared_ptr<const Calendars> m_calendars;
    std::string m_shown;
    Zone m_zone;
    KnownMonth m_known;
    Instant m_now{};
    std::optional<MaintenanceDraft> m_draft;
    DraftStore *m_drafts = nullptr;
    std::map<QString, MaintenanceDraft> m_kept; ///< not saved, of windows that are not open now
    bool m_filling = false;
    bool m_saving = false;
    bool m_readOnly = false;

    QLabel *m_hint;
    QWidget *m_body;
    VerdictBox *m_verdict;
    QLineEdit *m_summary;
    QComboBox *m_customer;
    QPushButton *m_others; ///< shows the list of contracts
    QListWidget *m_services;
    QListWidget *m_contracts;
    MomentEdit *m_start;
    MomentEdit *m_end;
    LabelledField *m_startField = nullptr;
    LabelledField *m_endField = nullptr;
    QCheckBox *m_isAnnounced;
    MomentEdit *m_announced;
    QComboBox *m_channel;
    QComboBox *m_status;
    LabelledField *m_statusField = nullptr;
    QLineEdit *m_why;
    LabelledField *m_whyField = nullptr;
    PlanChecks *m_checks;
    DraftVerdictModel *m_verdicts;
    TableView *m_verdictTable; ///< of several contracts
    QPushButton *m_mail;
    SaveBar *m_bar;
};

} // namespace makegood::ui
