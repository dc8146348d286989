// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/status.h"

class QPainter;
class QStyleOptionViewItem;

namespace makegood::ui
{

/// Paints the mark of a status: in its own colours where `colour` is that of its word, else all in `colour`
/// with the sign in the painter's background, for a filled ground.
void paintStatus(QPainter &painter, const QRectF &where, Status status, const QColor &colour);

/// The same in a cell that is drawn, where its style keeps room for a decoration. `cell` is the initialised
/// option.
void paintStatusIn(QPainter &painter, const QStyleOptionViewItem &cell, Status status);

/// Shape, word and colour of a status.
class StatusMark : public QWidget
{
    Q_OBJECT
public:
    explicit StatusMark(QWidget *parent = nullptr);

    void setStatus(Status status);
    Status status() const { return m_status; }
    QString text() const { return wordFor(m_status); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int shapeSize() const;
    Status m_status = Status::Pending;
};

} // namespace makegood::ui
