// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace makegood::test
{

/// The result of a run of the built makegood-cli.
struct CliRun {
    int code = -1; ///< -1: it did not start, crashed or took more than a minute
    QByteArray out;
    QByteArray messages;
};

enum class Rights {
    AsTheTest,
    OrdinaryUser ///< without root's right to pass over file permissions, should the test run as root
};

CliRun runCli(const QStringList &words, Rights rights = Rights::AsTheTest);

/// True for exactly one line: the program's name and a sentence with a full stop.
bool isOneSentence(const QByteArray &messages);

/// Copies the files of a folder. False when one could not be copied.
bool copyFolder(const QString &from, const QString &to);

/// Relative path to content hash of every file, to compare a folder before and after.
QMap<QString, QByteArray> contentOf(const QString &folder);

/// The folder of an example case, such as `01-runs`.
QString caseFolder(const QString &name);

} // namespace makegood::test
