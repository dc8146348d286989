// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "case_at_hand.h"
#include "incidents/incidents_page.h"
#include "incidents/review_draft.h"
#include "sla/evaluate/evaluate.h"
#include "widgets/table_view.h"

namespace makegood::test
{

using namespace ui;

/// The worked example of June, with an incident that no outage has and that has no cause.
class IncidentsAtHand
{
protected:
    static constexpr const char *shownMonth = "2026-06";
    static constexpr const char *asOf = "2026-06-05T17:00:00Z";
    const std::string service = "vps-1";

    static Instant now() { return parseInstant(asOf).value(); }

    void begin()
    {
        m_data = std::make_shared<CaseData>(exampleCase("02-credit-by-time"));
        const Instant quiet = judgedOf(*m_data)->period.end - std::chrono::hours(3);
        m_data->evidence.incidents.push_back({"lonely",
                                              service,
                                              {quiet, quiet + std::chrono::hours(1)},
                                              Cause::Unclassified,
                                              {},
                                              "nobody noticed"});
        m_judged = judgedOf(*m_data);
    }

    static std::shared_ptr<const Evaluation> judgedOf(const CaseData &data)
    {
        return judged(data, shownMonth, asOf);
    }

    /// The month as if the step were done.
    static Expected<Evaluation> with(const CaseData &data, const ReviewStep &step)
    {
        Evidence evidence = data.evidence;
        if (const auto done = sla::apply(step, evidence); !done)
            return tl::unexpected(done.error());
        return evaluate(data.policy, data.contract, evidence, parseMonth(shownMonth).value(), now(),
                        WithReasons::No);
    }

    void show(IncidentsPage &page) const
    {
        page.resize(1000, 700);
        page.showMonth(m_judged, m_judged->services[0], m_data);
        page.showLine({m_judged});
        page.show();
    }

    static TableView *tableOf(const IncidentsPage &page)
    {
        return page.findChild<TableView *>(QStringLiteral("incidents"));
    }

    /// The sentence beside a field; empty where it is hidden.
    static QString note(const QWidget &panel, const char *field)
    {
        const auto *label = panel.findChild<QLabel *>(QLatin1String(field) + QStringLiteral("Note"));
        return label->isHidden() ? QString() : label->text();
    }

    std::shared_ptr<CaseData> m_data;
    std::shared_ptr<const Evaluation> m_judged;
};

} // namespace makegood::test
