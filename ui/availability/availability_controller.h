// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

namespace makegood::ui
{

class AvailabilityPage;

/// Months of the chosen service, and days and error budget of the shown month.
class AvailabilityController : public PageController
{
    Q_OBJECT
public:
    explicit AvailabilityController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    /// `months`, `days` or `budget`.
    bool showSection(const QString &name) override;

private:
    PageContext m_context;
    AvailabilityPage *m_page;
    std::string m_service; ///< the shown one
};

} // namespace makegood::ui
