// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "sla/base/floors.h"

class QLabel;

namespace makegood::ui
{

class Heading;

/// A figure with its caption. A click, Enter or Space asks for the explanation, or triggers what
/// setInvitation() announces.
class FigureLabel : public QFrame
{
    Q_OBJECT
public:
    explicit FigureLabel(const QString &caption, QWidget *parent = nullptr);

    /// `note` is shown below the figure in small type; it may be empty.
    void setFigure(const QString &figure, const QString &note = {});
    /// Replaces the tool tip and the hint for screen readers where activation does not ask for the
    /// explanation.
    void setInvitation(const QString &toolTip, const QString &keys);
    QString figure() const;
    QString note() const;
    /// Width in pixels with the note on one line, and with the note wrapped.
    int naturalWidth() const;
    int leastWidth() const;
    void setSelected(bool selected);
    /// Colour of the figure; an invalid colour restores the text colour.
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
