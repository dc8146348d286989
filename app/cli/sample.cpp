// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QFile>

#include "command.h"
#include "console.h"
#include "interrupt.h"
#include "options.h"
#include "sample/sample_workspace.h"

namespace makegood::cli
{

int runSample(const QStringList &words)
{
    Options options(
        QStringLiteral("sample FILE"),
        QStringLiteral("Writes the sample workspace into a new file: five customers, one for each shipped\n"
                       "agreement, twelve months each. It is the same every time; with --now its last month\n"
                       "is the one of that instant, which still runs."));
    options.value(QStringLiteral("now"), QStringLiteral("INSTANT"),
                  QStringLiteral("The instant up to which the sample goes, such as 2026-10-26T08:00:00Z"));
    if (const auto code = readOrEnd(options, words, 1, 1))
        return *code;
    std::optional<Instant> now;
    if (options.isSet(QStringLiteral("now"))) {
        const auto read = parseInstant(options.text(QStringLiteral("now")));
        if (!read)
            return fail(read.error());
        now = *read;
    }
    const std::string path = options.argument(0);
    if (QFile::exists(QString::fromStdString(path))) {
        Error error;
        error.file = path;
        error.what = "there is such a file already, and it is not overwritten";
        return fail(error);
    }
    const InterruptFlag interrupt;
    const auto written = writeSampleWorkspace(path, now, [&] { return !interrupt.requested(); });
    if (!written)
        return fail(written.error());
    return finish(path + ": the sample workspace; its last month is " + formatMonth(sampleMonth(now)) + '\n');
}

} // namespace makegood::cli
