// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

namespace makegood::ui
{

class AvailabilityPage;

/// The chosen service's months, and the shown month's days and error budget.
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
    std::string m_service; ///< that is shown
};

} // namespace makegood::ui
