// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <memory>
#include <string_view>

#include <QApplication>

#include "../guarded.h"
#include "../no_dump.h"
#include "command.h"
#include "console.h"
#include "interrupt.h"
#include "options.h"

namespace makegood::cli
{

namespace
{

constexpr Command commands[] = {
    {"evaluate", "judges a month of a case folder or of a workspace's contracts", runEvaluate},
    {"import", "reads a case folder into a workspace", runImport},
    {"sync", "pulls new checks from the workspace's sources", runSync},
    {"probe", "looks at the targets of the built-in prober", runProbe},
    {"service-levels", "shows what a monitoring system itself says about a month", runServiceLevels},
    {"sources", "lists the sources of a workspace and how they are", runSources},
    {"report", "writes a customer's month as a PDF", runReport},
    {"verify", "says whether a report is genuine and its figures follow from each other", runVerify},
    {"export", "writes a month for other programs: XLSX, iCalendar, OpenSLO", runExport},
    {"policy", "checks a policy file", runPolicy},
    {"calendar", "shows what a calendar file holds, and imports it", runCalendar},
    {"contracts", "lists the contracts of a workspace", runContracts},
    {"incidents", "lists the incidents of a contract", runIncidents},
    {"backup", "writes a copy of a workspace", runBackup},
    {"check", "says whether a workspace is as it was written", runCheck},
    {"restore", "puts a copy in the place of a workspace", runRestore},
    {"compact", "writes a workspace anew without unused room", runCompact},
    {"sample", "writes the sample workspace", runSample},
};

std::string help()
{
    std::string out
        = "Usage: makegood-cli COMMAND [words]\n\n"
          "Judges service level agreements month by month, exactly as they are written.\n\nCommands:\n";
    for (const Command &command : commands)
        out += "  " + QString::fromLatin1(command.name).leftJustified(15).toStdString() + command.summary
            + '\n';
    return out
        + "\nmakegood-cli COMMAND --help tells more.\n"
          "Results go to standard output, messages to standard error. Exit codes: 0 done; 1 the data was "
          "refused;\n"
          "2 wrong usage; 3 a source or store could not be reached; 4 interrupted, nothing half-done; 5 "
          "another "
          "program\nsyncs the workspace or probes the source; 6 out of memory or a fault of the program, "
          "nothing half-done.\n";
}

/// Drops Qt's warnings about the machine (no runtime folder, no fonts): standard error is for messages of
/// commands.
void onlyGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        tell(text.toStdString());
}

int dispatch(const QStringList &words)
{
    const QString first = words.value(0);
    if (first.isEmpty()) {
        std::fputs(help().c_str(), stderr);
        return WrongUsage;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("help"))
        return finish(help());
    if (first == QLatin1String("--version"))
        return finish("makegood-cli " + QCoreApplication::applicationVersion().toStdString() + '\n');
    for (const Command &command : commands)
        if (first == QLatin1String(command.name))
            return command.run(words.mid(1));
    return fail(
        usageError("there is no command '" + first.toStdString() + "'; makegood-cli --help lists them"));
}

int run(int argc, char **argv)
{
    // Output does not depend on the locale of the environment, and Qt warns about locales that are not UTF-8.
    ::setenv("LC_ALL", "C.UTF-8", 1);
    qInstallMessageHandler(onlyGraveMessages);
    endOnInterrupt();
    // Qt Charts needs widgets, but no screen.
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const bool draws = argc > 1 && std::string_view(argv[1]) == "report";
    std::unique_ptr<QCoreApplication> app;
    if (draws)
        app = std::make_unique<Guarded<QApplication>>(argc, argv, endOnUnforeseen);
    else
        app = std::make_unique<Guarded<QCoreApplication>>(argc, argv, endOnUnforeseen);
    QCoreApplication::setApplicationName(QStringLiteral("makegood-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAKEGOOD_VERSION));
    return dispatch(QCoreApplication::arguments().mid(1));
}

} // namespace

} // namespace makegood::cli

int main(int argc, char **argv)
{
    makegood::leaveNoDump();
    // Unwinding rolls back what is open.
    try {
        return makegood::cli::run(argc, argv);
    } catch (...) {
        makegood::cli::endOnUnforeseen();
    }
}
