// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "charts/colour_role.h"

class QPainter;

namespace makegood::ui
{

/// Paints the ring of a clock with its words inside; `left` is a share from 0 to 1. `font` is that of the
/// body.
void paintClockRing(QPainter &painter, const QRectF &where, double left, const QString &words, Role role,
                    const QPalette &palette, const QFont &font);

/// A clock that runs out: the part that is left as an arc, and what is left in words inside.
class ClockRing : public QWidget
{
    Q_OBJECT
public:
    explicit ClockRing(QWidget *parent = nullptr);

    /// `left` is a share from 0 to 1; `words` stand inside, `details` in the tool tip.
    void setClock(double left, const QString &words, Role role, const QString &details);
    QString words() const { return m_words; }
    double left() const { return m_left; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double m_left = 0;
    QString m_words;
    Role m_role = Role::Text2;
};

} // namespace makegood::ui
