// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_nagios.h"

#include <QProcess>

#include "support/files.h"

namespace makegood::test
{

Expected<std::unique_ptr<RealNagios>> RealNagios::prepare()
{
    std::unique_ptr<RealNagios> nagios(new RealNagios);
    QByteArray port;
    if (!nagios->run(QStringLiteral("prepare"), {}, &port))
        return refused("Nagios cannot be prepared");
    nagios->m_port = port.trimmed().toStdString();
    return nagios;
}

RealNagios::~RealNagios()
{
    run(QStringLiteral("stop"));
}

bool RealNagios::run(const QString &word, const QStringList &arguments, QByteArray *out) const
{
    QProcess process;
    // What it starts outlives it and must hold none of this test's pipes.
    process.setStandardErrorFile(m_folder.filePath(QStringLiteral("script-errors")));
    process.setStandardOutputFile(m_folder.filePath(QStringLiteral("script-output")));
    process.start(QStringLiteral(NAGIOS_SCRIPT), QStringList{word, m_folder.path()} + arguments);
    const bool isDone = process.waitForFinished(300'000) && process.exitCode() == 0;
    if (!isDone)
        qWarning("%s: %s", qPrintable(word),
                 contentOfFile(m_folder.filePath(QStringLiteral("script-errors"))).constData());
    if (out != nullptr)
        *out = contentOfFile(m_folder.filePath(QStringLiteral("script-output")));
    return isDone;
}

QByteArray RealNagios::query(const QString &cgi, const QString &parameters) const
{
    QByteArray out;
    run(QStringLiteral("query"), {cgi, parameters}, &out);
    return out;
}

std::string RealNagios::address() const
{
    return "http://127.0.0.1:" + m_port;
}

void RealNagios::setFlag(int state) const
{
    writeFile(m_folder.filePath(QStringLiteral("flag")), QByteArray::number(state));
}

} // namespace makegood::test
