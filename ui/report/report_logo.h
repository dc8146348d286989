// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QImage>
#include <QString>

#include "sla/base/error.h"
#include "sla/base/floors.h"

class QPainter;
class QRectF;
class QSizeF;
class QSvgRenderer;

namespace makegood::ui
{

/// The picture at the head of a report. Reads the one file that was named and nothing else.
class ReportLogo
{
public:
    ReportLogo() = default;
    /// An empty path: no logo. Refused: no PNG, JPEG or SVG; larger than the limits; an SVG that refers to
    /// another file or address.
    static Expected<ReportLogo> read(const QString &path);

    bool isEmpty() const { return !m_svg && m_image.isNull(); }
    QSizeF size() const;
    void paint(QPainter &painter, const QRectF &box) const;

private:
    std::shared_ptr<QSvgRenderer> m_svg;
    QImage m_image;
};

} // namespace makegood::ui
