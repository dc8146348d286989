// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_cli.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <linux/capability.h>
#include <sys/prctl.h>

namespace makegood::test
{

CliRun runCli(const QStringList &words, Rights rights)
{
    QProcess process;
    if (rights == Rights::OrdinaryUser)
        process.setChildProcessModifier([] {
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
        });
    process.start(QStringLiteral(MAKEGOOD_CLI), words);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool isOneSentence(const QByteArray &messages)
{
    return messages.startsWith("makegood-cli: ") && (messages.endsWith(".\n") || messages.endsWith("?\n"))
        && messages.count('\n') == 1;
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        if (!QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name))
            return false;
    return !names.isEmpty();
}

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            content[QDir(folder).relativeFilePath(file.fileName())] = hash.result();
    }
    return content;
}

QString caseFolder(const QString &name)
{
    return QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/") + name;
}

} // namespace makegood::test
