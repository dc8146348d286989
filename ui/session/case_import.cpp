// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_import.h"

#include "session/kept_text.h"

namespace makegood::ui
{

namespace
{

struct ImportedCase {
    StoreSummary summary;
    std::vector<ContractRow> rows; ///< of the whole workspace
};

} // namespace

CaseImport::CaseImport(WorkspaceHandle *workspace, Judging *judging, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
{
}

void CaseImport::import(CaseData data, const std::string &who)
{
    const auto shared = std::make_shared<const CaseData>(std::move(data));
    m_workspace->save(
        JobLane::ImportCase, tr("Importing"),
        [shared, actor = Actor{who, m_workspace->now()}](Workspace &workspace,
                                                         JobControl &job) -> Expected<ImportedCase> {
            const auto done
                = workspace.contracts().importCase(*shared, actor, [&job] { return job.commit(); });
            if (!done)
                return tl::unexpected(done.error());
            auto rows = workspace.contracts().listAt(actor.at);
            if (!rows)
                return tl::unexpected(rows.error());
            return ImportedCase{*done, std::move(*rows)};
        },
        [this, id = shared->contract.id](const ImportedCase &done) {
            m_workspace->setContracts(done.rows);
            m_judging->invalidate({id});
            emit imported(QString::fromStdString(id), done.summary.checksAdded,
                          done.summary.rowsChanged + done.summary.changesAdded + done.summary.requestsAdded
                              + done.summary.valuesAdded,
                          static_cast<int>(done.summary.replaced.size()), keptText(done.summary.kept));
        });
}

} // namespace makegood::ui

#include "moc_case_import.cpp"
