// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// A rounded box on the palette's base: the ground of a card or of a sentence inside one.
class CardFrame : public QFrame
{
    Q_OBJECT
public:
    enum class Tone {
        Card,
        Quiet, ///< a box inside a card
        Kept, ///< a good verdict
        Warning,
        Problem
    };
    explicit CardFrame(Tone tone = Tone::Card, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace makegood::ui
