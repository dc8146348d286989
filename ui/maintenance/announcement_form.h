// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "maintenance/maintenance_draft.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace makegood::ui
{

/// Announcement of one window to one customer: text, deadline, and the record that it was sent.
class AnnouncementForm : public QWidget
{
    Q_OBJECT
public:
    explicit AnnouncementForm(QWidget *parent = nullptr);

    /// Shows a window and the contract's verdict at `now`.
    void showWindow(const ContractCalendar &calendar, const MaintenancePlan &plan, Instant now);
    void clear();
    /// Disables recording while an edit is being saved or the shown window is not saved.
    void setLocked(bool locked);
    QString text() const;

signals:
    /// The announcement was sent now.
    void announced(const makegood::sla::MaintenanceWindow &window, const QString &channel);
    void saveWanted(const QString &text);

private:
    void check();

    std::optional<MaintenanceWindow> m_window;
    bool m_locked = false;
    QLabel *m_until;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    QComboBox *m_channel;
    QPushButton *m_mark;
    QWidget *m_body;
    QLabel *m_hint;
};

} // namespace makegood::ui
