// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidents/review_draft.h"
#include "incidents/scenario_controller.h"
#include "session/page_controller.h"

namespace makegood::ui
{

class EvidenceController;
class IncidentsPage;
class ReviewForm;

/// The month's outages and incidents on their time line, with the reviewer's form in its dock and the tray of
/// what-ifs.
class IncidentsController : public PageController
{
    Q_OBJECT
public:
    explicit IncidentsController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    /// The form; the window takes it over.
    ReviewForm *panel() const { return m_panel; }
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;

private:
    void connectPage();
    void connectPanel();
    void askReported();
    void saveScenario(WhatIfScenario scenario);
    void showLine(const Shown &shown);
    void showPanel();
    void readChecks(const Shown &shown);

    PageContext m_context;
    IncidentsPage *m_page;
    ReviewForm *m_panel;
    EvidenceController *m_evidence;
    ScenarioController m_scenarios;
    ReviewTargets m_targets; ///< chosen in the page; empty: the outage that was asked about
    Shown m_last; ///< what the form is shown of; without the contract's row
    /// What the checks at hand are of: contract, service and the time that they reach over.
    std::optional<std::tuple<std::string, std::string, Interval>> m_checksOf;
};

} // namespace makegood::ui
