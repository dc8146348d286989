// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "shell/page_names.h"

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

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLineTexts::tr("See which service levels were met, and what you are owed."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"), CommandLineTexts::tr("The workspace to open."),
                                 QStringLiteral("[WORKSPACE]"));
    parser.addOption({QStringLiteral("sample"), CommandLineTexts::tr("Open the sample workspace.")});
    QCommandLineOption report(QStringLiteral("start-report"));
    report.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(report);
    for (const char *name :
         {"grab", "size", "theme", "text", "contract", "service", "month", "page", "now"}) {
        QCommandLineOption option(QLatin1String(name), QString(), QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

enum class QtWord {
    No,
    Alone,
    WithValue
};

// Of the words that Qt documents for QGuiApplication, QApplication and the X server. With one dash or two.
QtWord qtWordOf(const QString &word)
{
    static const QStringList alone{QStringLiteral("reverse"), QStringLiteral("widgetcount"),
                                   QStringLiteral("nograb"), QStringLiteral("dograb")};
    static const QStringList withValue{QStringLiteral("platform"),
                                       QStringLiteral("platformpluginpath"),
                                       QStringLiteral("platformtheme"),
                                       QStringLiteral("plugin"),
                                       QStringLiteral("qwindowgeometry"),
                                       QStringLiteral("qwindowicon"),
                                       QStringLiteral("qwindowtitle"),
                                       QStringLiteral("icon"),
                                       QStringLiteral("session"),
                                       QStringLiteral("display"),
                                       QStringLiteral("name"),
                                       QStringLiteral("style"),
                                       QStringLiteral("stylesheet")};
    if (!word.startsWith(QLatin1Char('-')))
        return QtWord::No;
    const QString name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
    if (withValue.contains(name))
        return QtWord::WithValue;
    const QString before = name.section(QLatin1Char('='), 0, 0);
    const bool joined = before == QLatin1String("style") || before == QLatin1String("stylesheet");
    return alone.contains(name) || joined ? QtWord::Alone : QtWord::No;
}

} // namespace

QStringList ownArguments(int argc, char **argv)
{
    QStringList out;
    for (int i = 0; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        const QtWord kind = i == 0 ? QtWord::No : qtWordOf(word);
        if (kind == QtWord::No)
            out << word;
        else if (kind == QtWord::WithValue)
            ++i;
    }
    return out;
}

Expected<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return refused(parser.errorText().toStdString());
    CommandLine out;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"))) {
        out.ask = CommandLine::Ask::Help;
        return out;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        out.ask = CommandLine::Ask::Version;
        return out;
    }
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
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
    if (!out.page.isEmpty() && pageIdOf(out.page).isEmpty())
        return refused("there is no page " + out.page.toStdString());
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = sizeOf(value("size"));
        if (!size)
            return tl::unexpected<Error>(size.error());
        out.size = *size;
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        const QString theme = value("theme");
        if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
            return refused("--theme is light or dark");
        out.theme = theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    if (parser.isSet(QStringLiteral("text"))) {
        bool isNumber = false;
        out.textPercent = value("text").toInt(&isNumber);
        if (!isNumber || out.textPercent < 100 || out.textPercent > 200)
            return refused("--text is a percentage from 100 to 200");
    }
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

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace makegood::app
