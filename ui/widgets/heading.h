// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Plain text in a size relative to the application's font; follows its changes.
class Heading : public QLabel
{
    Q_OBJECT
public:
    enum class Tone {
        Strong, ///< bold, in the text colour
        Plain, ///< in the text colour, for large figures
        Quiet ///< in the placeholder colour, for captions
    };

    explicit Heading(const QString &text, double scale = 1.3, Tone tone = Tone::Strong,
                     QWidget *parent = nullptr);

    /// Applies the application's font again: a widget with its own font gets no FontChange for it.
    void follow();

private:
    double m_scale;
    Tone m_tone;
};

} // namespace makegood::ui
