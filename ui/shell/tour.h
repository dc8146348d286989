// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QRect>
#include <QString>

#include "sla/base/floors.h"

class QTimer;
class QWidget;

namespace makegood::ui
{

class TourCard;

/// A place of the window that the tour shows.
struct TourStep {
    QString title;
    QString text;
    std::function<void()> go; ///< brings it in view
    std::function<QRect()> target; ///< in the window's coordinates; empty: it cannot be seen now
};

/// Leads through a few places of the window, a card beside each. Nothing is blocked meanwhile: whoever goes
/// on working does, and the card follows what it is about.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(QWidget *window, std::vector<TourStep> steps, QObject *parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_card != nullptr; }
    int step() const { return m_step; } ///< counts from 0

signals:
    /// It came to its end, or was skipped.
    void ended();

private:
    void goTo(int step);
    void follow();

    QWidget *m_window;
    std::vector<TourStep> m_steps;
    TourCard *m_card = nullptr; ///< null: it does not run
    QTimer *m_follow;
    int m_step = 0;
};

} // namespace makegood::ui
