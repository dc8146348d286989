// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QByteArray>
#include <QImage>
#include <QString>

#include "report/report_options.h"
#include "work/report_input.h"

class QPainter;

namespace makegood::ui
{

/// Draws the report as a PDF: the same bytes for the same input, options, fonts and program. Needs a
/// QGuiApplication; runs on any thread, one report at a time. Refused when the logo cannot be read.
Expected<QByteArray> renderReport(const ReportInput &input, const ReportOptions &options);

/// Replaces the file at `path` atomically. Unreachable when the file cannot be written; it is untouched then.
Expected<void> saveReport(const QByteArray &pdf, const QString &path);

/// Renders the report and replaces the file at `path` atomically. Unreachable when the file cannot be
/// written; it is untouched then.
Expected<void> writeReport(const ReportInput &input, const ReportOptions &options, const QString &path);

/// A report that is laid out, to be looked at: what renderReport() writes, page by page.
class ReportPages
{
public:
    /// Refused as renderReport().
    static Expected<ReportPages> layOut(const ReportInput &input, const ReportOptions &options);
    ReportPages(ReportPages &&) noexcept;
    ReportPages &operator=(ReportPages &&) noexcept;
    ~ReportPages();

    int count() const;
    /// In points.
    QSizeF pageSize() const;
    /// How many pages each section touches; a page of two sections counts for both.
    const std::map<ReportSection, int> &sections() const;
    /// Paints a page, counted from 0, in units of 1/1440 inch, for a printer or a picture.
    void paint(QPainter &painter, int page) const;
    /// A page, counted from 0, `width` pixels wide.
    QImage image(int page, int width) const;
    /// The file: as renderReport().
    QByteArray pdf() const;

    struct Parts; ///< report_parts.h
    explicit ReportPages(std::unique_ptr<Parts> parts);

private:
    std::unique_ptr<Parts> m_parts;
};

} // namespace makegood::ui
