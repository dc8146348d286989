// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "report/page_flow.h"
#include "report/report.h"

namespace makegood::ui
{

/// A report that is laid out: what its pages show and what its file carries.
struct ReportPages::Parts {
    Parts() = default;
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    virtual ~Parts() = default;

    virtual const PageFlow &pages() const = 0;
    virtual void paint(QPainter &painter, int page) const = 0;
    virtual QString title() const = 0;
    /// Names and contents (JSON) of what is attached.
    virtual std::vector<std::pair<QString, QByteArray>> attachments() const { return {}; }

    std::map<ReportSection, int> sectionPages;
    Instant asOf{};
    PaperSize paper = PaperSize::A4;
    QString language; ///< of the document: BCP 47
};

} // namespace makegood::ui
