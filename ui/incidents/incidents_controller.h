// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidents/review_draft.h"
#include "incidents/scenario_controller.h"
#include "session/page_controller.h"

namespace makegood::ui
{

class EvidenceErrands;
class IncidentsPage;
class ReviewPanel;

/// The month's outages and incidents on their time line, with the reviewer's form in its dock and the tray of
/// what-ifs.
class IncidentsDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit IncidentsDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    /// The form; the window takes it over.
    ReviewPanel *panel() const { return m_panel; }
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const WindowMenus &menus) override;

private:
    void connectPage();
    void connectPanel();
    void askReported();
    void saveScenario(WhatIfScenario scenario);
    void showLine(const Shown &shown);
    void showPanel();
    void readChecks(const Shown &shown);

    DeskTools m_tools;
    IncidentsPage *m_page;
    ReviewPanel *m_panel;
    EvidenceErrands *m_errands;
    ScenarioBook m_scenarios;
    ReviewTargets m_targets; ///< chosen in the page; empty: the outage that was asked about
    Shown m_last; ///< what the form is shown of; without the contract's row
    /// What the checks at hand are of: contract, service and the time that they reach over.
    std::optional<std::tuple<std::string, std::string, Interval>> m_checksOf;
};

} // namespace makegood::ui
