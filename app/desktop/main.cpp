// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: wires the window to the clock, the store and the readers; computes nothing.
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStyle>
#include <QTemporaryDir>

#include "command_line.h"
#include "feeds/case_folder.h"
#include "feeds/ical_reader.h"
#include "feeds/ical_writer.h"
#include "feeds/ledger_csv.h"
#include "feeds/text_file.h"
#include "feeds/ticket_csv.h"
#include "grab.h"
#include "language.h"
#include "sample/sample_workspace.h"
#include "session/ui_settings.h"
#include "shell/desktop_notifier.h"
#include "shell/main_window.h"
#include "start_report.h"
#include "widgets/outline_style.h"

namespace
{

using namespace makegood;
using namespace makegood::app;

// Recurring windows are kept up to the end of the year after next, as the command line does.
Interval horizonAt(Instant now)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(now));
    return {Instant{}, sys_days((today.year() + years(3)) / January / 1)};
}

Checked<std::vector<MaintenanceWindow>> readCalendarFile(const QString &file, const Zone &zone, Instant now)
{
    const auto text = readTextFile(file.toStdString());
    if (!text)
        return tl::unexpected(Errors{text.error()});
    return readCalendar(*text, file.toStdString(), zone, horizonAt(now));
}

template <typename Read> auto readLedgerFile(const QString &file, const Contract &contract, Read read)
    -> decltype(read({}, {}, contract))
{
    const auto text = readTextFile(file.toStdString());
    if (!text)
        return tl::unexpected(Errors{text.error()});
    return read(*text, QFileInfo(file).fileName().toStdString(), contract);
}

// The sample is made once. Made beside and renamed, so that half a sample is never opened.
Expected<QString> sampleAt(const QString &file)
{
    if (QFile::exists(file))
        return file;
    const QString beside = file + QStringLiteral(".part");
    QFile::remove(beside);
    if (const auto made = writeSampleWorkspace(beside.toStdString()); !made)
        return tl::unexpected<Error>(made.error());
    if (!QFile::rename(beside, file) && !QFile::exists(file))
        return refused("the file could not be given its name");
    return file;
}

AppServices servicesFor(const CommandLine &line)
{
    AppServices services;
    services.now = [fixed = line.now] {
        return fixed ? *fixed : std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
    };
    services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return [file = path.toStdString()] {
            auto workspace = Workspace::open(file);
            // Looking at a workspace needs no right to write it.
            return workspace || workspace.error().kind != ErrorKind::Unreachable
                ? std::move(workspace)
                : Workspace::open(file, Workspace::Mode::ReadOnly);
        };
    };
    services.calendarText = [](const std::vector<MaintenanceWindow> &windows, Instant stamp) {
        return writeCalendar(windows, stamp);
    };
    services.readTickets = [](const QString &file) { return readTicketsFile(file.toStdString()); };
    services.readFigures = [](const QString &file, const Contract &contract) {
        return readLedgerFile(file, contract, readProviderFiguresCsv);
    };
    services.readInvoices = [](const QString &file, const Contract &contract) {
        return readLedgerFile(file, contract, readInvoicesCsv);
    };
    services.readCase = [now = services.now](const QString &folder) {
        return readCase(folder.toStdString(), horizonAt(now()));
    };
    services.readCalendar = [now = services.now](const QString &file, const Zone &zone) {
        return readCalendarFile(file, zone, now());
    };
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(data);
    services.firstWorkspace = QDir(data).filePath(QStringLiteral("workspace.makegood"));
    services.sampleWorkspace =
        [file
         = QDir(data).filePath(QStringLiteral("sample-%1.makegood").arg(QStringLiteral(MAKEGOOD_VERSION)))] {
            return sampleAt(file);
        };
    services.sampleMonth = sampleMonth();
    services.pagesLater = true;
    services.who = qEnvironmentVariable("USER", QStringLiteral("desktop"));
    return services;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new OutlineStyle);
    QApplication::setApplicationName(QStringLiteral("makegood"));
    QApplication::setApplicationDisplayName(QStringLiteral("Makegood"));
    QApplication::setApplicationVersion(QStringLiteral(MAKEGOOD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("makegood"));
    // Also where Qt's own texts, which would turn the window, are not installed.
    if (const auto spoken = speak(app, QLocale()); spoken && spoken->textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);

    const auto line = readCommandLine(QApplication::arguments());
    if (!line) {
        std::fprintf(stderr, "makegood: %s\n", line.error().text().c_str());
        return 2;
    }
    const bool picture = !line->grabFile.isEmpty();
    const bool apart = picture || line->startReport;
    QTemporaryDir scratch; // pictures and measurements neither read nor change what the user has set
    UiSettings state(apart ? scratch.filePath(QStringLiteral("state.ini")) : QString());
    Theme theme;
    AppServices services = servicesFor(*line);
    DesktopNotifier notifier;
    if (!apart)
        services.notifier = &notifier;
    MainWindow window(std::move(services), &state, &theme);
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
        window.openSample();
    else if (!workspace.isEmpty())
        window.openWorkspace(workspace);
    if (!line->contract.isEmpty())
        QObject::connect(window.session(), &Session::opened, &window,
                         [&window, line] { window.showAt(line->contract, line->service, {}); });
    if (!line->page.isEmpty() && !window.showPage(line->page)) {
        std::fprintf(stderr, "makegood: there is no page %s\n", qPrintable(line->page));
        return 2;
    }
    window.show();
    if (line->startReport)
        reportStart(window);
    if (picture)
        grabWhenSettled(window, line->grabFile, line->sample || !workspace.isEmpty());
    return QApplication::exec();
}
