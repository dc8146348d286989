// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_logo.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace makegood::ui
{

namespace
{

constexpr qint64 mostBytes = 8 << 20;
constexpr int mostPixels = 4000; ///< a side: more than any paper prints of a heading

Error refused(const QString &path, const std::string &what, const std::string &found)
{
    Error error;
    error.what = what;
    error.file = path.toStdString();
    error.found = found;
    error.allowed = "PNG, JPEG or SVG of at most 8 MB and 4000 x 4000 pixels; an SVG without references to "
                    "other files";
    return error;
}

// QSvgRenderer reads files that a document names (images, fonts, style sheets): they would become part of a
// customer's report. A reference inside the document (#name) and an embedded picture (data:) are its own.
bool refersOutside(const QString &value)
{
    const QString text = value.trimmed();
    return !text.isEmpty() && !text.startsWith(QLatin1Char('#'))
        && !text.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive);
}

bool styleRefersOutside(const QString &text)
{
    if (text.contains(QLatin1String("@import"), Qt::CaseInsensitive) || text.contains(QLatin1Char('\\')))
        return true;
    for (qsizetype at = 0; (at = text.indexOf(QLatin1String("url("), at, Qt::CaseInsensitive)) >= 0;
         at += 4) {
        QString inner = text.mid(at + 4, text.indexOf(QLatin1Char(')'), at) - at - 4);
        inner.remove(QLatin1Char('"')).remove(QLatin1Char('\''));
        if (refersOutside(inner))
            return true;
    }
    return false;
}

// What in the document names another file or address; empty: nothing.
QString outsideReference(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && xml.text().contains(QLatin1String("<!ENTITY")))
            return QStringLiteral("an entity");
        if (token == QXmlStreamReader::ProcessingInstruction)
            return QStringLiteral("a processing instruction");
        if (token == QXmlStreamReader::Characters && styleRefersOutside(xml.text().toString()))
            return QStringLiteral("a style");
        if (token != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString value = attribute.value().toString();
            const bool isReference = attribute.name() == QLatin1String("href")
                || attribute.name() == QLatin1String("src") || attribute.name() == QLatin1String("base");
            const bool isLink = xml.name() == QLatin1String("a"); // is not followed
            if ((isReference && !isLink && refersOutside(value)) || styleRefersOutside(value))
                return value.left(200);
        }
    }
    return xml.hasError() ? QStringLiteral("no well-formed XML") : QString();
}

} // namespace

Expected<ReportLogo> ReportLogo::read(const QString &path)
{
    ReportLogo out;
    if (path.isEmpty())
        return out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return tl::unexpected(
            refused(path, "the logo cannot be read as a picture",
                    file.isOpen() ? "a file of more than 8 MB" : "a file that does not open"));
    QByteArray bytes = file.read(mostBytes + 1);
    if (QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0) {
        if (const QString outside = outsideReference(bytes); !outside.isEmpty())
            return tl::unexpected(
                refused(path, "the logo refers to another file or address", outside.toStdString()));
        out.m_svg = std::make_shared<QSvgRenderer>(bytes);
        if (!out.m_svg->isValid() || out.m_svg->defaultSize().isEmpty())
            return tl::unexpected(refused(path, "the logo cannot be read as a picture", "no SVG picture"));
        return out;
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!reader.canRead() || (reader.format() != "png" && reader.format() != "jpeg"))
        return tl::unexpected(refused(path, "the logo cannot be read as a picture", "another kind of file"));
    if (size.width() > mostPixels || size.height() > mostPixels)
        return tl::unexpected(
            refused(path, "the logo is too large",
                    std::to_string(size.width()) + " x " + std::to_string(size.height()) + " pixels"));
    out.m_image = reader.read();
    if (out.m_image.isNull())
        return tl::unexpected(refused(path, "the logo cannot be read as a picture", "a damaged picture"));
    return out;
}

QSizeF ReportLogo::size() const
{
    return m_svg ? QSizeF(m_svg->defaultSize()) : QSizeF(m_image.size());
}

void ReportLogo::paint(QPainter &painter, const QRectF &box) const
{
    if (m_svg)
        m_svg->render(&painter, box);
    else if (!m_image.isNull())
        painter.drawImage(box, m_image);
}

} // namespace makegood::ui
