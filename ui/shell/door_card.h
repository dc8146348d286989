// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// A way into the program on the start page: a drawing, a title, two or three lines, and what it does.
class DoorCard : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Picture {
        Sample, ///< rows with strips of months
        Files, ///< sheets that become a workspace
        Sources ///< machines that lead to a chart
    };

    DoorCard(Picture picture, const QString &title, const QString &text, const QString &act,
             QWidget *parent = nullptr);

    /// The first of the doors: its button is filled.
    void setPrimary(bool primary);
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    QSize minimumSizeHint() const override { return {220, heightForWidth(220)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int pictureHeight() const;
    int textHeight(int width) const;
    void paintPicture(QPainter &painter, const QRectF &box) const;
    void paintAct(QPainter &painter, const QRect &box) const;

    Picture m_picture;
    QString m_text;
    QString m_act;
    bool m_isPrimary = false;
};

} // namespace makegood::ui
