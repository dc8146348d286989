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

/// The text that announces one window to one customer, until when it has to go out, and that it went out.
class AnnouncementForm : public QWidget
{
    Q_OBJECT
public:
    explicit AnnouncementForm(QWidget *parent = nullptr);

    /// Shows a window of the calendar with what the contract makes of it at `now`.
    void showWindow(const ContractCalendar &calendar, const MaintenancePlan &plan, Instant now);
    void clear();
    /// Nothing can be recorded: another step is being saved, or what is shown is not saved yet.
    void setLocked(bool locked);
    QString text() const;

signals:
    /// It was announced just now.
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
