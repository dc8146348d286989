// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEvent>
#include <QPainter>
#include <QWidget>

#include "widgets/theme.h"

namespace makegood::ui
{

/// Property of a page that goes from edge to edge; the others get the window's margins.
constexpr char edgeToEdge[] = "edgeToEdge";

/// A part of such a page: a ground of its own, with a line on the sides that `lines` names.
class PageGround : public QWidget
{
public:
    explicit PageGround(Role ground, Qt::Edges lines = {}, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_ground(ground)
        , m_lines(lines)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter p(this);
        p.fillRect(event->rect(), Theme::colour(m_ground, palette()));
        const QColor line = Theme::colour(Role::Line, palette());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto has = [&](Qt::Edge edge) { return m_lines.testFlag(edge); };
        if (has(Qt::TopEdge))
            p.fillRect(0, 0, width(), 1, line);
        if (has(Qt::BottomEdge))
            p.fillRect(0, height() - 1, width(), 1, line);
        if (has(mirrored ? Qt::RightEdge : Qt::LeftEdge))
            p.fillRect(0, 0, 1, height(), line);
        if (has(mirrored ? Qt::LeftEdge : Qt::RightEdge))
            p.fillRect(width() - 1, 0, 1, height(), line);
    }

private:
    Role m_ground;
    Qt::Edges m_lines;
};

} // namespace makegood::ui
