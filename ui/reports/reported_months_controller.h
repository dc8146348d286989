// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

#include "session/page_controller.h"
#include "sla/evaluate/restatement.h"

class QAction;

namespace makegood::ui
{

class ReportedNotice;

/// Months as they were reported: freezes the shown one, says so below the header, and restates it.
class ReportedMonthsController : public QObject
{
    Q_OBJECT
public:
    explicit ReportedMonthsController(const PageContext &context, QObject *parent = nullptr);

    /// The window takes it over.
    ReportedNotice *notice() const { return m_notice; }
    void show(const Shown &shown);
    void addActions(const PageMenus &menus);
    /// After an export: a month that is over and not frozen yet can be frozen at once.
    void offerFreezing();
    /// The versions of the shown month, for its report.
    const std::vector<ReportedVersion> &versions() const { return m_versions; }
    void freeze();

private:
    using Key = std::tuple<std::string, Month, std::ptrdiff_t>;
    void readVersions(const Shown &shown);
    bool canFreeze() const;
    void save(std::int64_t version, const QString &reason);
    void showDifferences();

    PageContext m_context;
    ReportedNotice *m_notice;
    QAction *m_freeze = nullptr;
    QAction *m_differences = nullptr;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::vector<ReportedVersion> m_versions;
    QString m_problem; ///< why they cannot be read; else empty
    std::optional<Key> m_read; ///< which contract and month they are of, and how many
    std::optional<std::pair<std::string, Month>> m_offered; ///< contract and month that were just exported
};

} // namespace makegood::ui
