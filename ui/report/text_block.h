// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointF>
#include <QString>
#include <QTextLayout>

#include "report/paper.h"
#include "report/text_run.h"

class QPainter;

namespace makegood::ui
{

/// Plain text broken into lines of a width. Never interprets mark-up or links; drops control characters and
/// those that turn the direction of what follows.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextStyle &style, double width, bool rightToLeft);
    /// Sentences of which pieces are bold, or small and in `quiet`.
    TextBlock(const TextRuns &runs, const TextStyle &style, const QColor &quiet, double width,
              bool rightToLeft);

    double height() const { return m_height; }
    double naturalWidth() const { return m_naturalWidth; }
    int lines() const { return m_layout->lineCount(); }
    /// Draws the lines below and right of `topLeft`.
    void draw(QPainter &painter, const QPointF &topLeft) const;

    /// Width of the text without wrapping: that of its widest line.
    static double widthOf(const QString &text, const TextStyle &style);
    /// Width of its widest word, below which a column would break one.
    static double widestWord(const QString &text, const TextStyle &style);

private:
    void layOut(const TextStyle &style, double width, bool rightToLeft);

    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_height = 0;
    double m_naturalWidth = 0;
};

} // namespace makegood::ui
