// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reported_months.h"

#include "session/save_words.h"

namespace makegood::ui
{

ReportedMonths::ReportedMonths(WorkspaceHandle *workspace, Judging *judging, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
{
    connect(m_judging, &Judging::focusChanged, this, [this] { m_versions.clear(); });
    m_judging->readWithFocus([this](Workspace &store, const std::string &contract) {
        return [this, versions = store.reported().months(contract).value_or(std::vector<FrozenMonth>())] {
            m_versions = versions;
        };
    });
}

void ReportedMonths::freeze(const std::string &contract, const FrozenMonth &frozen)
{
    m_workspace->save(
        JobLane::FreezeMonth, tr("Keeping the month as reported"),
        [contract, frozen](Workspace &workspace, JobControl &job) -> Expected<std::vector<FrozenMonth>> {
            if (!job.commit())
                return interrupted("it was cancelled");
            if (const auto done = workspace.reported().freeze(contract, frozen); !done)
                return tl::unexpected(done.error());
            return workspace.reported().months(contract);
        },
        [this, contract](const std::vector<FrozenMonth> &versions) { accept(contract, versions); });
}

std::function<bool(Workspace &, JobControl &)>
ReportedMonths::restating(std::shared_ptr<const Watched> watched, const Actor &actor, const std::string &why)
{
    return [this, watched = std::move(watched), actor, why](Workspace &workspace, JobControl &job) {
        for (const Restating &one : *watched) {
            const auto versions = one.after(workspace, actor, why);
            if (versions) {
                job.post(
                    [this, contract = one.contract(), versions = *versions] { accept(contract, versions); });
                continue;
            }
            // The change itself is saved; the window shows that the month differs from the report.
            const auto report = [this, error = versions.error()] {
                if (mayBeStored(error))
                    emit m_workspace->failed(notSavedText(error));
                else
                    emit m_workspace->failed(
                        tr("The change is saved, but no corrected report was issued: %1. "
                           "Issue it by hand, under Differences from the report.")
                            .arg(QString::fromStdString(error.text())));
            };
            job.post(report, report);
        }
        return !watched->empty();
    };
}

void ReportedMonths::accept(const std::string &contract, std::vector<FrozenMonth> versions)
{
    if (m_judging->focused() == contract)
        m_versions = std::move(versions);
    emit changed(QString::fromStdString(contract));
}

std::vector<Month> ReportedMonths::changedBy(const std::function<bool(CaseData &)> &change) const
{
    const auto data = m_judging->focusedCase();
    return data ? reportedChangedBy(*data, m_versions, change, m_workspace->now()) : std::vector<Month>();
}

} // namespace makegood::ui

#include "moc_reported_months.cpp"
