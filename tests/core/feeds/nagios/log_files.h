// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "collected.h"
#include "feeds/nagios/nagios_source.h"
#include "support/files.h"
#include "support/gzip.h"

namespace makegood::test
{

/// 2026-03-01T00:00:00Z in seconds.
constexpr std::int64_t nagiosT0 = 1'772'323'200;

inline Instant nagiosAt(std::int64_t seconds)
{
    return Instant(std::chrono::seconds(nagiosT0 + seconds));
}

/// A line of the log, `seconds` after nagiosT0, with its end.
inline QByteArray logLine(std::int64_t seconds, const QByteArray &text)
{
    return '[' + QByteArray::number(qint64{nagiosT0 + seconds}) + "] " + text + '\n';
}

/// A folder as Nagios has it.
class LogFiles
{
public:
    LogFiles() { QDir(m_folder.path()).mkdir(QStringLiteral("archives")); }

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    bool write(const char *name, const QByteArray &content) const { return writeFile(file(name), content); }
    bool append(const char *name, const QByteArray &content) const
    {
        return write(name, contentOfFile(file(name)) + content);
    }
    /// As Nagios does at midnight: the log goes to the archives.
    bool rotate(const char *archive) const { return QFile::rename(file("nagios.log"), file(archive)); }

    NagiosSettings settings() const
    {
        NagiosSettings out;
        out.path = m_folder.path().toStdString();
        out.mapping = {{{{"service", ""}}, "{host}", "alive", "c"}, {{}, "{host}", "{service}", "c"}};
        out.overlap = std::chrono::minutes(10);
        return out;
    }
    /// Pulls from nagiosT0 `from` to `to` seconds, or from the store's cursor on.
    SyncReport pullInto(Collected &store, std::int64_t to, std::int64_t from = 0) const
    {
        return pull(NagiosSource(settings()), store, {nagiosAt(from), nagiosAt(to)});
    }

private:
    QTemporaryDir m_folder;
};

using States = std::vector<std::pair<Instant, CheckState>>;

/// The states of a host's service as `0 up, 60 down`, seconds after nagiosT0.
inline std::string statesText(const Collected &store, const char *host, const char *probe, std::int64_t from,
                              std::int64_t to)
{
    std::string out;
    for (const auto &[at, state] : store.states({host, probe}, {nagiosAt(from), nagiosAt(to)}))
        out += (out.empty() ? "" : ", ") + std::to_string((at - nagiosAt(0)) / std::chrono::seconds(1)) + ' '
            + (state == CheckState::Up         ? "up"
                   : state == CheckState::Down ? "down"
                                               : "unknown");
    return out;
}

} // namespace makegood::test
