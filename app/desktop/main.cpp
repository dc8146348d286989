// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: connects the window with the clock, the store and the readers.
#include <cstdio>

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStyle>
#include <QTemporaryDir>

#include "../guarded.h"
#include "../no_dump.h"
#include "command_line.h"
#include "explain/cell_text.h"
#include "feeds/ical_writer.h"
#include "feeds/ledger_csv.h"
#include "feeds/source/built_in_kinds.h"
#include "feeds/text_file.h"
#include "feeds/ticket_csv.h"
#include "grab.h"
#include "language.h"
#include "sample/sample_workspace.h"
#include "session/backups.h"
#include "session/notifier.h"
#include "session/ui_settings.h"
#include "shell/desktop_notifier.h"
#include "shell/main_window.h"
#include "shell/workspace_controller.h"
#include "sla/base/unforeseen.h"
#include "start_report.h"
#include "widgets/flat_style.h"
#include "work/activity_log.h"
#include "work/case_import.h"
#include "work/open_workspace.h"

namespace
{

using namespace makegood;
using namespace makegood::app;

template <typename Read> auto readLedgerFile(const QString &file, const Contract &contract, Read read)
    -> decltype(read({}, {}, contract))
{
    const auto text = readTextFile(file.toStdString(), largestDocument);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    return read(*text, QFileInfo(file).fileName().toStdString(), contract);
}

// No reminder lies over a picture, and a measurement reminds nobody.
class QuietNotifier : public Notifier
{
public:
    bool tell(const QString &, const QString &, const QString &) override { return true; }
};

AppServices servicesFor(const CommandLine &line)
{
    AppServices services;
    services.now = [fixed = line.now] {
        return fixed ? *fixed : std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
    };
    services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return openAsPermitted(file); });
    };
    services.calendarText = [](const std::vector<MaintenanceWindow> &windows, Instant stamp) {
        return writeCalendar(windows, stamp);
    };
    services.readTickets = [](const QString &file, const CaseData &terms) {
        return readTicketsFor(file.toStdString(), terms);
    };
    services.readFigures = [](const QString &file, const Contract &contract) {
        return readLedgerFile(file, contract, readProviderFiguresCsv);
    };
    services.readInvoices = [](const QString &file, const Contract &contract) {
        return readLedgerFile(file, contract, readInvoicesCsv);
    };
    services.readCase = [now = services.now](const QString &folder) {
        return readCaseToStore(folder.toStdString(), now());
    };
    services.readCalendar = [now = services.now](const QString &file, const Zone &zone) {
        return readCalendarToStore(file.toStdString(), zone, now());
    };
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(data);
    services.firstWorkspace = QDir(data).filePath(QStringLiteral("workspace.makegood"));
    const QString sample = QStringLiteral("sample-%1.makegood").arg(QStringLiteral(MAKEGOOD_VERSION));
    services.sampleWorkspace = [file = QDir(data).filePath(sample), now = services.now] {
        return findOrMakeSample(file.toStdString(), now()).map(&QString::fromStdString);
    };
    services.sampleMonth = sampleMonth(services.now());
    services.who = qEnvironmentVariable("USER", QStringLiteral("desktop"));
    services.sources.kinds = std::make_shared<const SourceKinds>(builtInKinds());
    services.sources.keyring = systemKeyring(QStringLiteral("makegood"));
    services.languages = shippedLanguages();
    services.sources.who = services.who;
    return services;
}

struct MainTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::app::Main)
};

// Inside a catch block, on any thread. The window stays: what was typed in it is not lost with it.
void tellUnforeseen(MainWindow *window) noexcept
{
    const std::string problem = unforeseenProblem();
    std::fprintf(stderr, "makegood: %s\n", problem.c_str());
    try {
        if (window != nullptr)
            QMetaObject::invokeMethod(
                window,
                [window, problem] {
                    window->showProblem(
                        MainTexts::tr("The last step stopped: %1. What was saved is safe; save "
                                      "what is open and start the program again.")
                            .arg(toText(problem)));
                },
                Qt::QueuedConnection);
    } catch (...) { // no memory for a message either
    }
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("makegood"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAKEGOOD_VERSION));
}

QLocale wantedLocale(const UiSettings &state)
{
    return spokenLocale(state.value("view/language")).value_or(QLocale());
}

// Needs no display.
void answer(CommandLine::Ask ask, int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    nameTheProgram();
    if (ask == CommandLine::Ask::Version) {
        std::printf("makegood %s\n", MAKEGOOD_VERSION);
        return;
    }
    speak(app, wantedLocale(UiSettings()));
    std::printf("%s", qPrintable(commandLineHelp()));
}

int run(int argc, char *argv[])
{
    const auto line = readCommandLine(ownArguments(argc, argv));
    if (!line) {
        std::fprintf(stderr, "makegood: %s\n", line.error().text().c_str());
        return 2;
    }
    if (line->ask != CommandLine::Ask::Window) {
        answer(line->ask, argc, argv);
        return 0;
    }
    MainWindow *shown = nullptr;
    Guarded<QApplication> app(argc, argv, [&shown] { tellUnforeseen(shown); });
    if (QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new FlatStyle);
    nameTheProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Makegood"));
    QApplication::setDesktopFileName(QStringLiteral("makegood"));

    const bool picture = !line->grabFile.isEmpty();
    const bool apart = picture || line->startReport;
    QTemporaryDir scratch; // pictures and measurements neither read nor write the settings of the user
    UiSettings state(apart ? scratch.filePath(QStringLiteral("state.ini")) : QString());
    const QLocale locale = wantedLocale(state);
    // Qt sets the direction only when its own translations are installed.
    if (const auto spoken = speak(app, locale); spoken && spoken->textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (!apart) // where a page is asked for, the tour would lead away from it
        state.setValue("tour/offered", line->page.isEmpty() ? QStringLiteral("yes") : QStringLiteral("no"));
    Theme theme;
    AppServices services = servicesFor(*line);
    if (const QString name = state.value("user/name"); !name.isEmpty()) {
        services.who = name;
        services.sources.who = name;
    }
    // Pictures and measurements leave no trace.
    const std::unique_ptr<ActivityLog> log = apart ? nullptr : std::make_unique<ActivityLog>(stateFolder());
    services.log = log.get();
    DesktopNotifier notifier;
    QuietNotifier quiet;
    services.notifier = apart ? static_cast<Notifier *>(&quiet) : &notifier;
    MainWindow window(std::move(services), &state, &theme);
    shown = &window;
    if (picture) {
        window.resize(line->size);
        theme.apply(line->theme.value_or(ThemeChoice::Light));
        theme.setTextPercent(line->textPercent);
    }
    if (line->month)
        window.showAt({}, {}, line->month);
    const QString last = state.value("workspace/path");
    const QString workspace
        = line->workspace.isEmpty() && !line->sample && QFile::exists(last) ? last : line->workspace;
    if (line->sample)
        window.workspaces()->openSample();
    else if (!workspace.isEmpty())
        window.openWorkspace(workspace);
    if (!line->contract.isEmpty())
        QObject::connect(window.session()->workspace(), &WorkspaceHandle::opened, &window,
                         [&window, line] { window.showAt(line->contract, line->service, {}); });
    if (!line->page.isEmpty() && !window.showPage(line->page)) {
        std::fprintf(stderr, "makegood: there is no page %s\n", qPrintable(line->page));
        return 2;
    }
    // Opening a workspace ends what was begun without it, such as connecting a source.
    if (!line->page.isEmpty())
        QObject::connect(window.session()->workspace(), &WorkspaceHandle::opened, &window,
                         [&window, line] { window.showPage(line->page); });
    if (!apart) {
        window.session()->syncs()->setAutomatic(true);
        window.session()->probes()->setAutomatic(true);
        window.backups()->setAutomatic(true);
    }
    window.show();
    if (line->startReport)
        reportStart(window);
    if (picture)
        grabWhenSettled(window, line->grabFile, line->sample || !workspace.isEmpty());
    const int code = QApplication::exec();
    shown = nullptr;
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    leaveNoDump();
    // Unwinding rolls back what is open.
    try {
        return run(argc, argv);
    } catch (...) {
        tellUnforeseen(nullptr);
        return 6;
    }
}
