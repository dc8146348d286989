// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include "report/report.h"
#include "sample_evaluation.h"

namespace t_report
{

using namespace makegood::ui;
using namespace makegood::test;

inline ReportInput inputOf(const makegood::test::Sample &sample)
{
    ReportInput in;
    in.current = sample.months.back();
    in.history.assign(sample.months.begin(), sample.months.end() - 1);
    in.policy = sample.policy;
    in.contract = sample.contract;
    return in;
}

// Output of a program, which must exit with 0.
inline QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return "FAILED: " + process.readAll();
    return process.readAll();
}

inline QString textOf(const QString &pdf)
{
    QString text = QString::fromUtf8(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

/// Where a test writes its reports.
class ReportFolder
{
public:
    // MAKEGOOD_KEEP_REPORTS names a folder that keeps the reports for a look at them.
    QString path(const QString &name) const
    {
        const QString kept = qEnvironmentVariable("MAKEGOOD_KEEP_REPORTS");
        return kept.isEmpty() ? m_dir.filePath(name) : kept + QLatin1Char('/') + name;
    }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }
    /// Empty: it was not written.
    QString written(const ReportInput &in, const QString &name, const ReportOptions &options = {}) const
    {
        const auto done = writeReport(in, options, path(name));
        return done ? path(name) : QString();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace t_report
