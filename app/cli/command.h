// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "sla/base/floors.h"

namespace makegood::cli
{

class Options;

/// A command of makegood-cli. `run` takes the words after the command's name and returns the exit code.
struct Command {
    const char *name;
    const char *summary; ///< one line for `makegood-cli --help`
    int (*run)(const QStringList &words);
};

int runBackup(const QStringList &words);
int runCalendar(const QStringList &words);
int runCheck(const QStringList &words);
int runCompact(const QStringList &words);
int runContracts(const QStringList &words);
int runEvaluate(const QStringList &words);
int runImport(const QStringList &words);
/// `import` with --mapping or --dry-run, whose words `options` has read.
int runTableImport(const Options &options);
int runIncidents(const QStringList &words);
int runPolicy(const QStringList &words);
int runProbe(const QStringList &words);
int runReport(const QStringList &words);
int runVerify(const QStringList &words);
int runExport(const QStringList &words);
int runRestore(const QStringList &words);
int runSample(const QStringList &words);
int runServiceLevels(const QStringList &words);
int runSources(const QStringList &words);
int runSync(const QStringList &words);

} // namespace makegood::cli
