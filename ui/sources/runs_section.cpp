// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/runs_section.h"

#include <algorithm>
#include <set>

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

constexpr int rowsShown = 8;

} // namespace

RunsSection::RunsSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_model(new RunModel(this))
    , m_table(new TableView(QStringLiteral("runsTable"), tr("Syncs")))
    , m_all(named(new QPushButton(tr("All syncs")), "allRuns", tr("All syncs")))
{
    setObjectName(QStringLiteral("runsSection"));
    m_all->setCheckable(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEmptyText(tr("Nothing ran today."));
    m_table->setSource(m_model);
    m_table->setWideColumns({RunModel::Result});
    m_table->setRowsShown(rowsShown);
    m_table->horizontalHeader()->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 12, 1, 6);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 0, 20, 0);
    top->addWidget(new Heading(tr("Today"), 1.15));
    top->addStretch(1);
    top->addWidget(m_all);
    box->addLayout(top);
    box->addWidget(m_table);
    connect(m_all, &QPushButton::toggled, this, &RunsSection::fill);
}

void RunsSection::showRuns(const std::vector<SourceHealth> &sources, Instant now, const Zone &zone)
{
    m_now = now;
    m_zone = zone;
    m_runs.clear();
    for (const SourceHealth &one : sources)
        for (const SourceRun &run : one.runs)
            m_runs.push_back({toText(one.title), run});
    std::ranges::stable_sort(m_runs, std::greater{}, [](const RunRow &row) { return row.run.ended; });
    fill();
}

void RunsSection::fill()
{
    std::vector<RunRow> shown;
    std::set<QString> seen;
    for (const RunRow &row : m_runs) {
        const bool isLast = seen.insert(row.source).second;
        const bool isToday = m_zone.dateOf(row.run.ended) == m_zone.dateOf(m_now);
        const bool isNews = row.run.checks > 0 || row.run.outcome != SourceRunOutcome::Done;
        if (m_all->isChecked() || (isToday && (isLast || isNews)))
            shown.push_back(row);
    }
    m_model->setMoment(m_now, m_zone);
    m_model->setToday(!m_all->isChecked());
    m_model->refreshRows(
        std::move(shown),
        [](const RunRow &a, const RunRow &b) { return a.source == b.source && a.run.began == b.run.began; },
        std::equal_to{});
    m_table->setRowsShown(rowsShown);
}

} // namespace makegood::ui

#include "moc_runs_section.cpp"
