// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/runs_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "widgets/table_view.h"

namespace makegood::ui
{

RunsDialog::RunsDialog(const QString &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_model(new RunModel(this))
    , m_table(new TableView(QStringLiteral("sourceRunsTable"), tr("Syncs of %1").arg(source)))
{
    setObjectName(QStringLiteral("runsDialog"));
    setWindowTitle(tr("Syncs of %1").arg(source));
    m_table->setEmptyText(tr("It has not run yet."));
    m_table->setSource(m_model);
    m_table->setColumnHidden(RunModel::Source, true);
    m_table->setWideColumns({RunModel::Result});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_table);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 420);
}

void RunsDialog::showRuns(const std::vector<SourceRun> &runs, Instant now, const Zone &zone)
{
    std::vector<RunRow> rows;
    for (const SourceRun &run : runs)
        rows.push_back({m_source, run});
    m_model->setMoment(now, zone);
    m_model->refreshRows(
        std::move(rows), [](const RunRow &a, const RunRow &b) { return a.run.began == b.run.began; },
        std::equal_to{});
}

} // namespace makegood::ui

#include "moc_runs_dialog.cpp"
