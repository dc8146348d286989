// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "sla/base/floors.h"

class QLabel;

namespace makegood::ui
{

class Heading;

/// One figure with its caption. Clicked, or focused and Enter or Space pressed, it asks for its Why, or for
/// what its invitation says.
class FigureLabel : public QFrame
{
    Q_OBJECT
public:
    explicit FigureLabel(const QString &caption, QWidget *parent = nullptr);

    /// `note` stands under the figure in small type; it may be empty.
    void setFigure(const QString &figure, const QString &note = {});
    /// What the mouse and the keyboard can do here, where that is not asking why: a tool tip and a sentence
    /// for screen readers.
    void setInvitation(const QString &toolTip, const QString &keys);
    QString figure() const;
    QString note() const;
    /// With its note on one line; and with the note broken into lines.
    int naturalWidth() const;
    int leastWidth() const;
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    /// A colour for the figure; an invalid one means the text's own.
    void setFigureColour(const QColor &colour);

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Heading *m_caption;
    Heading *m_figure;
    Heading *m_note;
    QString m_keys;
    bool m_selected = false;
};

} // namespace makegood::ui
