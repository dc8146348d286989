// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are laid out, as pictures, on a printer, and as a file.
#include <mutex>

#include <QBuffer>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "report/pdf_finish.h"
#include "report/report_parts.h"

namespace makegood::ui
{

namespace
{

// QPdfWriter writes fonts in hash order; a fixed seed makes the order the same in every process. The seed is
// the process's own, so that reports are written one after the other.
class FixedHashOrder
{
public:
    FixedHashOrder()
        : m_lock(turn())
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;

private:
    static std::mutex &turn()
    {
        static std::mutex mutex;
        return mutex;
    }
    std::lock_guard<std::mutex> m_lock;
};

} // namespace

ReportPages::ReportPages(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
ReportPages::ReportPages(ReportPages &&) noexcept = default;
ReportPages &ReportPages::operator=(ReportPages &&) noexcept = default;
ReportPages::~ReportPages() = default;

int ReportPages::count() const
{
    return m_parts->pages().pageCount();
}

QSizeF ReportPages::pageSize() const
{
    const Paper &paper = m_parts->pages().paper();
    return {paper.width / pt, paper.height / pt};
}

const std::map<ReportSection, int> &ReportPages::sections() const
{
    return m_parts->sectionPages;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    m_parts->paint(painter, page);
}

QImage ReportPages::image(int page, int width) const
{
    const Paper &paper = m_parts->pages().paper();
    const double scale = width / paper.width;
    QImage out(width, static_cast<int>(paper.height * scale), QImage::Format_RGB32);
    out.fill(Qt::white);
    if (page < 0 || page >= count())
        return out;
    QPainter painter(&out);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    m_parts->paint(painter, page);
    return out;
}

QByteArray ReportPages::pdf() const
{
    const FixedHashOrder fixed;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(unitsPerInch);
        writer.setPageSize(QPageSize(m_parts->paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setCreator(QStringLiteral("Makegood"));
        writer.setTitle(m_parts->title());
        for (const auto &[name, content] : m_parts->attachments())
            writer.addFileAttachment(name, content, QStringLiteral("application/json"));
        QPainter painter(&writer);
        for (int page = 0; page < count(); ++page) {
            if (page > 0)
                writer.newPage();
            m_parts->paint(painter, page);
        }
    }
    return finishPdf(std::move(bytes), m_parts->pages().bookmarks(), m_parts->pages().paper().height,
                     m_parts->asOf, m_parts->language);
}

} // namespace makegood::ui
