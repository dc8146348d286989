// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/evidence_jobs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "jobs/job_tracker.h"
#include "sla/evidence/attachment.h"
#include "work/whole_file.h"

namespace makegood::ui
{

namespace
{

struct EvidenceJobsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::EvidenceJobs)
};

tl::unexpected<Error> unreachable(const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.what = sentence.toStdString();
    return tl::unexpected(std::move(error));
}

Expected<CheckIndexes> indexed(const Expected<std::vector<CheckSeries>> &series)
{
    if (!series)
        return tl::unexpected(series.error());
    CheckIndexes out;
    for (const CheckSeries &one : *series)
        out.emplace_back(one.probe(), std::make_shared<const CheckIndex>(one));
    return out;
}

Expected<Attachment> fileOf(const QString &path, const Evidence &evidence, const std::string &incident,
                            const Actor &actor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreachable(EvidenceJobsTexts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    // Read one byte more than allowed: enough to detect any file that is too large.
    const QByteArray bytes = file.read(Attachment::mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreachable(EvidenceJobsTexts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return attachedFile(evidence, incident, QFileInfo(path).fileName().toStdString(),
                        {bytes.begin(), bytes.end()}, actor.who, actor.at);
}

Expected<QString> written(const Attachment &attachment, const QString &path)
{
    const auto &bytes = *attachment.content;
    const auto done = work::writeWholeFile(
        path, QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    if (!done && done.error().is == ErrorCase::FileUnconfirmed)
        return tl::unexpected(done.error());
    if (!done)
        return unreachable(EvidenceJobsTexts::tr("%1 was not written: %2")
                               .arg(path, QString::fromStdString(done.error().what)));
    return path;
}

} // namespace

void readChecks(JobTracker &jobs, const WorkspaceOpener &opener, const std::string &contract,
                const std::string &service, const Interval &range,
                const std::function<void(Expected<CheckIndexes>)> &done)
{
    jobs.start(JobLane::ReadChecks, EvidenceJobsTexts::tr("Reading the single checks"), [=](JobControl &job) {
        auto workspace = opener();
        auto read = workspace ? indexed((*workspace)->evidence().serviceChecks(contract, service, range))
                              : Expected<CheckIndexes>(tl::unexpected(workspace.error()));
        job.post([done, read = std::move(read)] { done(read); });
    });
}

void readFile(JobTracker &jobs, const QString &path, std::shared_ptr<const CaseData> data,
              const std::string &incident, const Actor &actor,
              const std::function<void(Expected<Attachment>)> &done)
{
    jobs.start(JobLane::ReadEvidence, EvidenceJobsTexts::tr("Reading the file"), [=](JobControl &job) {
        job.post([done, read = fileOf(path, data->evidence, incident, actor)] { done(read); });
    });
}

void fetchAttached(JobTracker &jobs, const WorkspaceOpener &opener, const std::string &contract,
                   const Attachment &attachment, const std::function<void(Expected<Attachment>)> &done)
{
    jobs.start(JobLane::ReadEvidence, EvidenceJobsTexts::tr("Reading the evidence"), [=](JobControl &job) {
        auto workspace = opener();
        auto bytes = workspace ? (*workspace)->evidence().attachedBytes(contract, attachment)
                               : Expected<std::vector<std::uint8_t>>(tl::unexpected(workspace.error()));
        job.post([done, attachment, bytes = std::move(bytes)] {
            if (!bytes) {
                done(tl::unexpected(bytes.error()));
                return;
            }
            Attachment whole = attachment;
            whole.content = std::make_shared<const std::vector<std::uint8_t>>(*bytes);
            done(whole);
        });
    });
}

void writeAttached(JobTracker &jobs, const Attachment &attachment, const QString &path,
                   const std::function<void(Expected<QString>)> &done)
{
    jobs.start(JobLane::ReadEvidence, EvidenceJobsTexts::tr("Writing the file"), [=](JobControl &job) {
        job.post([done, result = written(attachment, path)] { done(result); });
    });
}

} // namespace makegood::ui
