// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_lanes.h"
#include "incidents/review_draft.h"
#include "incidents/scenario_controller.h"
#include "session/page_controller.h"

namespace makegood::ui
{

class DraftStore;
class EvidenceController;
class IncidentsPage;
class ReviewForm;

/// Outages and incidents of the month with their time line, the reviewer's form in the inspector, and the
/// what-ifs.
class IncidentsController : public PageController
{
    Q_OBJECT
public:
    explicit IncidentsController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QWidget *panel() const override;
    QString panelTitle() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;
    /// `classify`: chooses the first outage without a cause, once the month is there, and opens its review;
    /// `incident/ID`: the same for an incident; `review`: opens the review of what is chosen.
    bool showSection(const QString &name) override;

private:
    void connectPage();
    void connectPanel();
    void askReported();
    void saveScenario(WhatIfScenario scenario);
    void showLine(const Shown &shown);
    void showPanel();
    void openPanel();
    void showDrafts();
    void beginIncident(const Interval &when);
    void reviewFirst(const Shown &shown);
    void readChecks(const Shown &shown);
    /// Drops the single checks and ignores a reading that is under way.
    void forgetChecks();

    PageContext m_context;
    IncidentsPage *m_page;
    ReviewForm *m_panel;
    DraftStore *m_drafts;
    EvidenceController *m_evidence;
    ScenarioController m_scenarios;
    ReviewTargets m_targets; ///< chosen in the page; empty: the outage of the Why subject
    QString m_incident; ///< id of the one that is to be chosen; empty: none
    bool m_classifies = false; ///< the first outage without a cause is to be chosen when it is there
    std::optional<Interval> m_fresh; ///< times of a new incident that was asked for
    Shown m_last; ///< what the form shows; without the contract's row
    std::string m_contract; ///< id of the contract of m_last
    /// Contract, service and time range of m_checks.
    std::optional<std::tuple<std::string, std::string, Interval>> m_checksOf;
    CheckIndexes m_checks; ///< empty while they are read
    int m_checksReading = 0; ///< number of the last reading; results of earlier ones are dropped
};

} // namespace makegood::ui
