// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

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
    void fitRange();
    void moveRange(int months);
    void showRange();
    Month newest() const;

    PageContext m_context;
    AvailabilityPage *m_page;
    std::string m_contract; ///< the shown one; empty: none
    std::string m_service;
    Month m_month{};
    Instant m_now{};
    std::shared_ptr<const CaseData> m_terms;
    // The months of the chart: they stay while the shown month lies among them.
    std::optional<Month> m_last;
    int m_count = Judging::historyMonths;
};

} // namespace makegood::ui
