// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "sla/base/floors.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace makegood::ui
{

/// One step of the tour: a small card of the window beside the thing that it is about, and a ring round that
/// thing. Neither keeps the mouse or the keyboard from what lies below.
class TourCard : public QWidget
{
    Q_OBJECT
public:
    explicit TourCard(QWidget *window);
    ~TourCard() override;

    /// `number` counts from 1.
    void showStep(const QString &title, const QString &text, int number, int count);
    /// In the window's coordinates; an empty one: the card stands in the middle, without a ring.
    void pointAt(const QRect &target);
    QRect target() const { return m_target; }

signals:
    void nextWanted();
    void backWanted();
    void skipWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_ring; ///< of the same parent, which may delete it first
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QLabel *m_count;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    QRect m_target;
};

} // namespace makegood::ui
