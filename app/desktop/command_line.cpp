// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace makegood::app
{

namespace
{

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::CommandLine)
};

Expected<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    if (!wide || !high || size.width() < 200 || size.height() < 200 || size.width() > 8000
        || size.height() > 8000)
        return refused("--size wants WIDTHxHEIGHT, such as 1280x800");
    return size;
}

} // namespace

Expected<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineTexts::tr("See which service levels were met, and what you are owed."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"), CommandLineTexts::tr("The workspace to open."),
                                 QStringLiteral("[WORKSPACE]"));
    parser.addOption({QStringLiteral("sample"), CommandLineTexts::tr("Open the sample workspace.")});
    const auto hidden = [&](const char *name) {
        QCommandLineOption option(QLatin1String(name), QString(), QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    QCommandLineOption report(QStringLiteral("start-report"));
    report.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(report);
    for (const char *name : {"grab", "size", "theme", "text", "contract", "service", "month", "page", "now"})
        hidden(name);
    if (!parser.parse(arguments))
        return refused(parser.errorText().toStdString());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    CommandLine out;
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > 1)
        return refused("only one workspace can be opened");
    if (!positional.isEmpty())
        out.workspace = positional.front();
    out.sample = parser.isSet(QStringLiteral("sample"));
    out.startReport = parser.isSet(QStringLiteral("start-report"));
    out.grabFile = value("grab");
    out.contract = value("contract");
    out.service = value("service");
    out.page = value("page");
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = sizeOf(value("size"));
        if (!size)
            return tl::unexpected<Error>(size.error());
        out.size = *size;
    }
    if (const QString theme = value("theme"); !theme.isEmpty()) {
        if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
            return refused("--theme is light or dark");
        out.theme = theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    if (const QString text = value("text"); !text.isEmpty())
        out.textPercent = text.toInt();
    if (parser.isSet(QStringLiteral("month"))) {
        const auto month = parseMonth(value("month").toStdString());
        if (!month)
            return tl::unexpected<Error>(month.error());
        out.month = *month;
    }
    if (parser.isSet(QStringLiteral("now"))) {
        const auto now = parseInstant(value("now").toStdString());
        if (!now)
            return tl::unexpected<Error>(now.error());
        out.now = *now;
    }
    return out;
}

} // namespace makegood::app
