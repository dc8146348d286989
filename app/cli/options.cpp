// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <algorithm>

#include "console.h"

namespace makegood::cli
{

Error usageError(std::string what)
{
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = std::move(what);
    return error;
}

Options::Options(QString usage, QString text)
    : m_usage(std::move(usage))
    , m_text(std::move(text))
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    flag(QStringLiteral("help"), QStringLiteral("shows this text"));
}

void Options::add(Known known)
{
    QCommandLineOption option(known.name);
    if (!known.placeholder.isEmpty())
        option.setValueName(known.placeholder);
    m_parser.addOption(option);
    m_known.push_back(std::move(known));
}

void Options::flag(const QString &name, const QString &meaning)
{
    add({name, {}, meaning});
}

void Options::value(const QString &name, const QString &placeholder, const QString &meaning)
{
    add({name, placeholder, meaning});
}

void Options::list(const QString &name, const QString &placeholder, const QString &meaning)
{
    add({name, placeholder, meaning, true});
}

Expected<void> Options::read(const QStringList &words, int least, int most)
{
    // QCommandLineParser takes the first word for the program's name.
    const bool understood = m_parser.parse(QStringList(QStringLiteral("makegood-cli")) + words);
    if (helpWanted())
        return {};
    if (!understood) {
        QString what = m_parser.errorText();
        while (what.endsWith(QLatin1Char('.')))
            what.chop(1);
        return tl::unexpected(usageError(what.toStdString()));
    }
    for (const Known &known : m_known)
        if (!known.several && std::ranges::count(m_parser.optionNames(), known.name) > 1)
            return tl::unexpected(usageError("--" + known.name.toStdString() + " is given more than once"));
    const std::string command = m_usage.section(QLatin1Char(' '), 0, 0).toStdString();
    if (argumentCount() > most)
        return tl::unexpected(usageError("'" + argument(most) + "' is one word too many; makegood-cli "
                                         + command + " --help shows the usage"));
    if (argumentCount() < least)
        return tl::unexpected(
            usageError("a word is missing; makegood-cli " + command + " --help shows the usage"));
    return {};
}

bool Options::helpWanted() const
{
    return m_parser.isSet(QStringLiteral("help"));
}

std::string Options::help() const
{
    QString out = QStringLiteral("Usage: makegood-cli %1\n\n%2\n\nOptions:\n").arg(m_usage, m_text);
    const auto left = [](const Known &known) {
        return known.placeholder.isEmpty() ? QStringLiteral("--") + known.name
                                           : QStringLiteral("--%1 %2").arg(known.name, known.placeholder);
    };
    qsizetype width = 0;
    for (const Known &known : m_known)
        width = std::max(width, left(known).size());
    for (const Known &known : m_known)
        out += QStringLiteral("  %1  %2%3\n")
                   .arg(left(known), -int(width))
                   .arg(known.meaning,
                        known.several ? QStringLiteral("; may be given several times") : QString());
    return out.toStdString();
}

std::string Options::text(const QString &name) const
{
    return m_parser.value(name).toStdString();
}

std::vector<std::string> Options::texts(const QString &name) const
{
    std::vector<std::string> out;
    for (const QString &value : m_parser.values(name))
        out.push_back(value.toStdString());
    return out;
}

std::string Options::argument(int index) const
{
    return m_parser.positionalArguments().value(index).toStdString();
}

Expected<std::string> Options::needed(const QString &name) const
{
    if (text(name).empty())
        return tl::unexpected(usageError("--" + name.toStdString() + " is missing"));
    return text(name);
}

std::optional<int> readOrEnd(Options &options, const QStringList &words, int least, int most)
{
    const Expected<void> read = options.read(words, least, most);
    if (!read)
        return fail(read.error());
    if (options.helpWanted())
        return finish(options.help());
    return std::nullopt;
}

} // namespace makegood::cli
