// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/time/instant.h"

class QToolButton;

namespace makegood::ui
{

/// Steps through months: buttons, Left and Right or Page Up and Page Down, and a menu of the last 24 months.
class MonthStepper : public QWidget
{
    Q_OBJECT
public:
    explicit MonthStepper(QWidget *parent = nullptr);

    void setMonth(Month month);
    Month month() const { return m_month; }
    /// The latest month that can be chosen.
    void setLatest(Month month);
    QString text() const;

    static QString nameOf(Month month);
    /// Chooses another month, as a person does.
    void step(int months);

signals:
    void monthChosen(Month month);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(Month month);
    void fillMenu();
    void pointArrows();
    void fitName();

    QToolButton *m_previous;
    QToolButton *m_current;
    QToolButton *m_next;
    Month m_month{std::chrono::year(2026) / 1};
    Month m_latest{std::chrono::year(2100) / 1};
};

} // namespace makegood::ui
