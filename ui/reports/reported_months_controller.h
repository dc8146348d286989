// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

#include "session/page_controller.h"
#include "sla/evaluate/restatement.h"

class QAction;

namespace makegood::ui
{

class ReportedSection;

/// Freezes the shown month as reported, shows below the header whether it still agrees with the report, and
/// restates it.
class ReportedMonthsController : public QObject
{
    Q_OBJECT
public:
    explicit ReportedMonthsController(const PageContext &context, QObject *parent = nullptr);

    /// The main window takes ownership.
    ReportedSection *notice() const { return m_notice; }
    void show(const Shown &shown);
    void addActions(const PageMenus &menus);
    /// After an export: offers to freeze a month that is over and not frozen.
    void offerFreezing();
    /// The reported versions of the shown month.
    const std::vector<ReportedVersion> &versions() const { return m_versions; }
    void freeze();

private:
    using Key = std::tuple<std::string, Month, std::ptrdiff_t>;
    void readVersions(const Shown &shown);
    void clear();
    bool canFreeze() const;
    QString monthText() const;
    void save(std::int64_t version, const QString &reason);
    void showDifferences();

    PageContext m_context;
    ReportedSection *m_notice;
    QAction *m_freeze = nullptr;
    QAction *m_differences = nullptr;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::vector<ReportedVersion> m_versions;
    QString m_problem; ///< why the versions cannot be read; empty: they can
    std::optional<Key> m_read; ///< contract and month of m_versions, and their number
    std::optional<std::pair<std::string, Month>> m_offered; ///< contract and month of the last export
};

} // namespace makegood::ui
