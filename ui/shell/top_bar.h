// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/pill.h"

class QHBoxLayout;
class QToolButton;

namespace makegood::ui
{

class FindField;
class MonthStepper;

/// The bar below the menus: the program's mark over the rail, the month with its state, the field that finds,
/// and what the sources do.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    MonthStepper *stepper() const { return m_stepper; }
    /// `brief` is what stays of the words where there is little room.
    void setMonthState(Pill::Kind kind, const QString &words, const QString &brief, const QString &iconName);
    void setSync(const QString &words, bool isProblem);
    /// Width of the rail, over which the mark stands.
    void setLead(int width);
    /// Says beside the month that the workspace cannot be written, or that there is little room; empty words:
    /// all is well.
    void setStorage(const QString &words, const QString &why);

signals:
    void findWanted();
    void syncWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QWidget *m_lead;
    MonthStepper *m_stepper;
    Pill *m_state;
    Pill *m_readOnly;
    QHBoxLayout *m_row;
    FindField *m_find;
    QToolButton *m_sync;
    Pill::Kind m_kind = Pill::Kind::Quiet;
    QString m_words;
    QString m_brief;
    QString m_icon;
    bool m_isProblem = false;
};

} // namespace makegood::ui
