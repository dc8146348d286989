// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/table_import_controller.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "commands/edit_history.h"
#include "explain/cell_text.h"
#include "explain/error_list.h"
#include "explain/format.h"
#include "explain/words.h"
#include "imports/table_import_dialog.h"
#include "jobs/job_tracker.h"
#include "session/ui_settings.h"
#include "widgets/menu_item.h"
#include "work/table_answers.h"

namespace makegood::ui
{

namespace
{

struct StoredTable {
    StoreSummary summary;
    SeriesImage before;
    SeriesImage after;
    std::vector<std::string> notes;
    std::vector<IgnoredEvidence> ignored;
    int outages = 0; ///< of a list of outages
};

struct PreviewedTable {
    TablePreview rows;
    std::vector<IgnoredEvidence> ignored;
};

constexpr std::size_t mostLookedAt = 2000; // rows, for the months that a file tells of
constexpr std::size_t mostNamed = 3; // of what would not count, in one sentence each

// The series of the first rows without what they hold: names alone are looked at.
ContractPage namesOf(const TablePreview &preview, const std::string &contract)
{
    ContractPage page{contract};
    for (const TableSeries &one : preview.series)
        if (preview.kind == RowKind::Count)
            page.requests.push_back({one.service, one.probe, {}, {}});
        else if (preview.kind == RowKind::Value)
            page.values.push_back({one.service, one.probe, {}, {}});
        else
            page.changes.push_back({one.service, one.probe, {}, {}});
    return page;
}

Error asOne(const Errors &errors)
{
    Error error = errors.front();
    error.what = errorList(errors).toStdString();
    error.file.clear();
    error.line = 0;
    error.key.clear();
    error.found.clear();
    error.allowed.clear();
    return error;
}

} // namespace

QString TableImportController::importedText(const StoreSummary &summary, int outages)
{
    QStringList parts;
    const auto count = [](std::uint64_t number) { return static_cast<int>(number); };
    if (summary.requestsAdded > 0)
        parts << tr("%Ln counts of requests", nullptr, count(summary.requestsAdded));
    if (summary.valuesAdded > 0)
        parts << tr("%Ln measured values", nullptr, count(summary.valuesAdded));
    if (summary.changesAdded > 0 && outages > 0)
        parts << tr("%Ln outages", nullptr, outages);
    else if (summary.changesAdded > 0)
        parts << tr("%Ln changes of state", nullptr, count(summary.changesAdded));
    if (summary.checksAdded > 0 || parts.isEmpty())
        parts.prepend(tr("%Ln new checks", nullptr, count(summary.checksAdded)));
    return tr("Imported: %1.").arg(words::list(parts));
}

TableImportController::TableImportController(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void TableImportController::addActions(const PageMenus &menus)
{
    QAction *action = addItem(menus.file, "importTable", tr("Import ta&ble…"), [this] { chooseFile(); });
    action->setEnabled(m_context.session->workspace()->isOpen());
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, action,
            [action] { action->setEnabled(true); });
}

void TableImportController::chooseFile()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getOpenFileName(
        m_context.window, tr("Import a table"), m_context.state->value("import/folder", documents),
        tr("Tables (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;All files (*)"));
    if (file.isEmpty())
        return;
    m_context.state->setValue("import/folder", QFileInfo(file).absolutePath());
    openFile(file);
}

void TableImportController::openFile(const QString &file)
{
    WorkspaceHandle *workspace = m_context.session->workspace();
    if (!workspace->isOpen() || workspace->contracts().empty()) {
        emit problem(
            tr("There is no contract yet that the table could belong to. Create the contract first."));
        return;
    }
    delete m_dialog;
    m_dialog = new TableImportDialog(file, MappingShelf(m_context.state), m_context.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto shown = m_context.session->judging()->focusedCase();
    m_dialog->setContracts(workspace->contracts(), shown ? shown->contract.id : std::string());
    connect(workspace, &WorkspaceHandle::closed, m_dialog, &QDialog::reject);
    connect(m_dialog, &TableImportDialog::previewWanted, this,
            [this, file](const TableMapping &mapping) { preview(file, mapping, m_dialog->contract()); });
    connect(m_dialog, &TableImportDialog::importWanted, this,
            [this, file](const TableMapping &mapping) { import(file, mapping, m_dialog->contract()); });
    const Instant now = workspace->now();
    m_context.jobs->start(
        JobLane::ReadTableFile, tr("Reading the table"), [this, file, shown, now](JobControl &job) {
            auto proposed = proposeFor(file.toStdString());
            if (proposed && shown) {
                answerFrom(*shown, now, *proposed);
                const TablePreview first = previewTable(file.toStdString(), proposed->mapping, mostLookedAt);
                narrowCovers(first, first.rows.size() < mostLookedAt, *proposed);
            }
            const auto found = std::make_shared<const Expected<MappingProposal>>(std::move(proposed));
            job.post([this, found] {
                if (!m_dialog)
                    return;
                if (*found)
                    m_dialog->setProposal(**found);
                else
                    m_dialog->showProblem(found->error());
            });
        });
    m_dialog->open();
}

QString TableImportController::wouldNotCount(const std::vector<IgnoredEvidence> &ignored)
{
    QStringList sentences;
    for (const IgnoredEvidence &one : ignored) {
        if (static_cast<std::size_t>(sentences.size()) == mostNamed) {
            sentences << QStringLiteral("…");
            break;
        }
        sentences << tr("%1, measured by %2, would not count: the agreement does not name that check.")
                         .arg(isolated(toText(one.service)), isolated(toText(one.probe)));
    }
    return sentences.join(QLatin1Char(' '));
}

void TableImportController::preview(const QString &file, const TableMapping &mapping,
                                    const std::string &contract)
{
    m_context.session->workspace()->read(
        JobLane::ReadTableFile, tr("Reading the table"),
        [file, mapping, contract](Workspace &store, JobControl &) -> Expected<PreviewedTable> {
            PreviewedTable out{previewTable(file.toStdString(), mapping), {}};
            if (const auto ignored = ignoredOf(store, namesOf(out.rows, contract)))
                out.ignored = *ignored;
            return out;
        },
        [this](const PreviewedTable &read) {
            if (m_dialog)
                m_dialog->setPreview(read.rows, wouldNotCount(read.ignored));
        });
}

void TableImportController::import(const QString &file, const TableMapping &mapping,
                                   const std::string &contract)
{
    WorkspaceHandle *workspace = m_context.session->workspace();
    const Actor actor{m_context.services->who.toStdString(), workspace->now()};
    workspace->save(
        JobLane::ImportTable, tr("Importing the table"),
        [file, mapping, contract, actor](Workspace &store, JobControl &job) -> Expected<StoredTable> {
            TableHooks hooks;
            hooks.progress = [&job](double part) { job.progress(static_cast<int>(part * 1000), 1000); };
            hooks.isCancelled = [&job] { return job.isCancelled(); };
            const auto read = readTables({file.toStdString()}, mapping, contract, hooks);
            if (!read)
                return tl::unexpected(asOne(read.error()));
            StoredTable out;
            out.notes = read->notes;
            if (mapping.row == RowKind::Outage)
                for (const ChangeSeries &series : read->page.changes)
                    out.outages += static_cast<int>(
                        std::count_if(series.changes.begin(), series.changes.end(),
                                      [](const StateChange &one) { return one.state == CheckState::Down; }));
            if (const auto ignored = ignoredOf(store, read->page))
                out.ignored = *ignored;
            auto before = store.evidence().image(read->page);
            if (!before)
                return tl::unexpected(before.error());
            out.before = std::move(*before);
            if (!job.commit())
                return interrupted("it was cancelled");
            const auto summary = importTables(store, *read, actor);
            if (!summary)
                return tl::unexpected(summary.error());
            out.summary = *summary;
            auto after = store.evidence().image(read->page);
            if (!after)
                return tl::unexpected(after.error());
            out.after = std::move(*after);
            return out;
        },
        [this, file, contract](const StoredTable &done) {
            emit imported(QString::fromStdString(contract)); // while the figures from before are there
            m_context.session->judging()->invalidate({contract});
            if (done.summary.changedAnything())
                m_context.history->undoStack()->push(
                    importCommand({m_context.session, m_context.services->who}, done.before, done.after,
                                  tr("import %1").arg(QFileInfo(file).fileName()))
                        .release());
            QStringList sentences;
            sentences << (done.summary.changedAnything()
                              ? importedText(done.summary, done.outages)
                              : tr("Everything in this file was already here; nothing changed."));
            for (const std::string &told : done.notes)
                sentences << toText(told) + QLatin1Char('.');
            for (const IgnoredEvidence &one : done.ignored)
                sentences << tr("%1, measured by %2, is kept but does not count: the agreement does not name "
                                "that check.")
                                 .arg(toText(one.service), toText(one.probe));
            emit note(sentences.join(QLatin1Char(' ')));
        },
        [this](const Error &error) {
            emit problem(tr("Nothing was imported: %1. Everything is as it was. Fix the file or its layout "
                            "and try again.")
                             .arg(toText(error.what)));
        });
}

} // namespace makegood::ui

#include "moc_table_import_controller.cpp"
