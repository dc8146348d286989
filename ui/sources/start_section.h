// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "session/source_syncs.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace makegood::ui
{

class Pill;

/// Last step: stores the source and brings the past, with progress, speed, the time left, and a way to stop.
class StartSection : public QWidget
{
    Q_OBJECT
public:
    explicit StartSection(QWidget *parent = nullptr);

    /// What will be stored, before it is.
    void showReady(const QString &summary);
    void showSaving();
    void showRunning(const RunningSync &running);
    /// It waits for another sync.
    void showWaiting(const QString &sentence);
    void showDone(const QString &sentence);
    /// Stopped or failed: what is safe, and that it can go on.
    void showStopped(const QString &lead, const QString &sentence, bool isProblem);
    void focusFirst();

signals:
    void cancelWanted();
    void resumeWanted();
    void monthWanted();

private:
    void say(Status status, const QString &word, const QString &lead, const QString &text);

    Pill *m_state;
    QLabel *m_lead;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_speed;
    QPushButton *m_cancel;
    QPushButton *m_resume;
    QPushButton *m_month;
};

} // namespace makegood::ui
