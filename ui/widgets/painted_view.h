// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPen>
#include <QWidget>

#include "widgets/hover_card.h"

namespace makegood::ui
{

/// Base of views that paint their items themselves: tool tips, hover, focus, changes of font, palette and
/// reading direction, keys, and name and description for assistive technology.
class PaintedView : public QWidget
{
    Q_OBJECT
public:
    /// Index of the item at a position of the widget, for hover; -1: none.
    virtual int itemAt(const QPoint &) const { return -1; }
    /// Tool tip at a position of the widget, plain text; empty: none.
    virtual QString tipAt(const QPoint &at) const = 0;

    /// The card shown beside the item under the mouse, or the current one by key; without a title none.
    virtual HoverWords cardAt(int) const { return {}; }
    /// Place of an item in the widget, for its card.
    virtual QRect itemRect(int) const { return {}; }

    bool hasHeightForWidth() const override { return sizePolicy().hasHeightForWidth(); }

protected:
    /// What an arrow key moves by. One column is forward in reading direction, mirrored layouts included.
    struct ArrowStep {
        int columns = 0;
        int rows = 0;
    };
    struct Description {
        QString name;
        QString text;
    };

    explicit PaintedView(QWidget *parent);

    /// For assistive technology; read by refresh().
    virtual Description description() const = 0;
    /// Handles a key; false passes it to the parent widget.
    virtual bool handleKey(const QKeyEvent &key) = 0;
    /// Handle the left mouse button; false passes the event to the parent widget.
    virtual bool handlePress(const QPoint &) { return false; }
    virtual bool handleRelease(const QPoint &) { return false; }

    /// Repaints and renews the description. Call it in the constructor and after each change of the items or
    /// of the current one.
    void refresh();
    /// The height follows from the width: for views without a scroll area of their own.
    void setHeightForWidth();
    int hovered() const { return m_hovered; }
    void setHovered(int item);
    /// Shows the card of an item that was reached by key; -1 hides it.
    void showCard(int item);

    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    std::optional<ArrowStep> arrowStep(const QKeyEvent &key) const;
    /// `box` mirrored inside `area` in right-to-left layouts.
    QRect mirrored(const QRect &area, const QRect &box) const;
    /// Flags for QPainter::drawText(): leading edge, centred vertically.
    int leadingAlignment() const;
    QFont smallFont() const;
    int lineHeight() const; ///< of smallFont(), in pixels
    QPen focusPen() const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int m_hovered = -1;
};

} // namespace makegood::ui
