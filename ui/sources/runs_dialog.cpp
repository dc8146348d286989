// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/runs_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "sources/source_words.h"
#include "widgets/named.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

RunsDialog::RunsDialog(const QString &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_model(new RunModel(this))
    , m_table(new TableView(QStringLiteral("sourceRunsTable"), tr("Syncs of %1").arg(source)))
    , m_caption(new QLabel(tr("Notes on the last sync")))
    , m_remarks(named(new QPlainTextEdit, "sourceRemarks", tr("Notes on the last sync")))
{
    setObjectName(QStringLiteral("runsDialog"));
    setWindowTitle(tr("Syncs of %1").arg(source));
    m_table->setEmptyText(tr("It has not run yet."));
    m_table->setSource(m_model);
    m_table->setColumnHidden(RunModel::Source, true);
    m_table->setWideColumns({RunModel::Result});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *box = new QVBoxLayout(this);
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_caption->setBuddy(m_remarks);
    box->addWidget(m_table, 3);
    box->addWidget(m_caption);
    box->addWidget(m_remarks, 1);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 420);
}

void RunsDialog::showRuns(const SourceHealth &health, Instant now, const Zone &zone)
{
    QStringList lines;
    for (const std::string &remark : health.said.remarks)
        lines << asSentence(toText(remark));
    m_remarks->setPlainText(lines.join(QLatin1Char('\n')));
    m_caption->setVisible(!lines.isEmpty());
    m_remarks->setVisible(!lines.isEmpty());
    std::vector<RunRow> rows;
    for (const SourceRun &run : health.runs)
        rows.push_back({m_source, run});
    m_model->setMoment(now, zone);
    m_model->refreshRows(
        std::move(rows), [](const RunRow &a, const RunRow &b) { return a.run.began == b.run.began; },
        std::equal_to{});
}

} // namespace makegood::ui

#include "moc_runs_dialog.cpp"
