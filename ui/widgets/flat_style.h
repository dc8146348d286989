// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

#include "charts/colour_role.h"

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace makegood::ui
{

/// The look of the program over Qt's Fusion style: flat controls with a line of one pixel and round corners,
/// in the roles of the theme; no style sheet. Edges of boxes and fields have a contrast of 3:1 (WCAG 2.1,
/// 1.4.11). A focus ring is drawn where the focus came by keyboard.
class FlatStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FlatStyle();

    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;

    /// The button that clears a field has the program's own sign: Qt's is drawn anew for each field.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

    /// What has no room for one line ends in an ellipsis.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role = QPalette::NoRole) const override;

private:
    void drawComboBox(const QStyleOptionComboBox &box, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const;
    struct Label {
        QIcon icon;
        QSize iconSize;
        QString text;
    };
    /// Icon and words beside it, in the middle; `leading`: at the leading side.
    void drawLabel(const QStyleOption &option, const Label &label, const QRect &where, bool leading,
                   QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
};

/// A field whose value was refused has this property set to true: its edge is drawn so.
constexpr const char *refusedProperty = "makegoodRefused";

} // namespace makegood::ui
