// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "commands/edit_request.h"
#include "maintenance/maintenance_draft.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace makegood::ui
{

class DraftVerdictModel;
class Heading;
class MomentEdit;
class TableView;

/// Edits the exact values of a maintenance window and shows the verdict of every affected contract while the
/// user types.
class MaintenanceForm : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenanceForm(QWidget *parent = nullptr);

    /// Input of the verdicts. Times are in the zone of the contract `shown`. Keeps the draft.
    void setCalendars(std::shared_ptr<const Calendars> calendars, const std::string &shown, KnownMonth known,
                      Instant now);
    /// Starts with this draft, unmodified.
    void setDraft(MaintenanceDraft draft);
    void setInterval(const Interval &when);
    void setStatus(WindowStatus status);
    void clear();
    /// Disables the buttons while an edit is being saved.
    void setSaving(bool saving);
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

private:
    void build();
    void fill();
    void fillContracts();
    void fillServices();
    void read();
    void judge();
    void tellWhy();
    std::vector<std::string> checked(const QListWidget *list) const;
    QString problem() const;

    std::shared_ptr<const Calendars> m_calendars;
    std::string m_shown;
    Zone m_zone;
    KnownMonth m_known;
    Instant m_now{};
    std::optional<MaintenanceDraft> m_draft;
    bool m_filling = false;
    bool m_saving = false;

    Heading *m_title;
    QLabel *m_hint;
    QWidget *m_body;
    MomentEdit *m_start;
    MomentEdit *m_end;
    QLabel *m_length;
    QLineEdit *m_summary;
    QComboBox *m_status;
    QCheckBox *m_isAnnounced;
    MomentEdit *m_announced;
    QComboBox *m_channel;
    QListWidget *m_services;
    QListWidget *m_contracts;
    QLineEdit *m_why;
    QLabel *m_problem;
    DraftVerdictModel *m_verdicts;
    TableView *m_verdictTable;
    QLabel *m_verdictText; ///< reasons of the current row
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace makegood::ui
