// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_texts.h"

#include <iterator>
#include <utility>

#include <QDir>
#include <QFile>
#include <QLatin1String>
#include <QLocale>

#include "language.h"

namespace makegood::ui
{

namespace
{

const QString helpFolder = QStringLiteral(":/help/");
const QString helpOfAll = QStringLiteral("en"); ///< lies beside the folders of the others

constexpr std::pair<const char *, const char *> topicsOfPages[]
    = {{"portfolio", "portfolio"}, {"availability", "availability"},
       {"incidents", "incidents"}, {"calendar", "maintenance"},
       {"credit", "credits"},      {"support", "support"},
       {"policies", "agreement"},  {"reports", "reports"},
       {"sources", "connect"},     {"journal", "history"},
       {"settings", "settings"}};

constexpr std::pair<const char *, const char *> topicsOfDialogs[]
    = {{"newContractDialog", "customers"}, {"customerDialog", "customers"}, {"agreementDialog", "agreement"},
       {"contractDialog", "agreement"},    {"tableImport", "import"},       {"calendarImport", "maintenance"},
       {"ticketImport", "support"},        {"restatement", "lock"},         {"copiesDialog", "backups"},
       {"checkDialog", "backups"},         {"runsDialog", "connect"},       {"levelsDialog", "connect"}};

QString topicIn(const std::pair<const char *, const char *> *topics, std::size_t count, const QString &key)
{
    for (std::size_t i = 0; i < count; ++i)
        if (key == QLatin1String(topics[i].first))
            return QLatin1String(topics[i].second);
    return {};
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString helpLanguage()
{
    return languageFor(QLocale()).value_or(helpOfAll);
}

std::vector<HelpTopic> helpTopics(const QString &language)
{
    std::vector<HelpTopic> out;
    const QStringList files = QDir(helpFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QString text
            = language == helpOfAll ? QString() : textOf(helpFolder + language + QLatin1Char('/') + name);
        if (text.isEmpty())
            text = textOf(helpFolder + name);
        out.push_back({helpTopicOfFile(name), text.section(QLatin1Char('\n'), 0, 0).mid(2), text});
    }
    return out;
}

QString helpTopicOfPage(const QString &page)
{
    const QString topic = topicIn(topicsOfPages, std::size(topicsOfPages), page);
    return topic.isEmpty() ? QStringLiteral("first-steps") : topic;
}

QString helpTopicOfDialog(const QString &objectName)
{
    return topicIn(topicsOfDialogs, std::size(topicsOfDialogs), objectName);
}

QString helpTopicOfFile(const QString &file)
{
    return file.section(QLatin1Char('-'), 1).chopped(3);
}

} // namespace makegood::ui
