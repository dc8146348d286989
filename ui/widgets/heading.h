// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Plain text in a size relative to the application's font; follows when that changes.
class Heading : public QLabel
{
    Q_OBJECT
public:
    enum class Tone {
        Strong, ///< bold, the text's colour
        Quiet ///< the placeholder's colour: a caption
    };

    explicit Heading(const QString &text, double scale = 1.3, Tone tone = Tone::Strong,
                     QWidget *parent = nullptr);

    /// Takes the application's font anew. A widget with a font of its own is not told when that changes.
    void follow();

private:
    double m_scale;
    Tone m_tone;
};

} // namespace makegood::ui
