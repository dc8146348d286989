// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace makegood::ui
{

/// One page of the help that ships with the program.
struct HelpTopic {
    QString name; ///< of its file without number and ending, such as `keys`; the same in every language
    QString title;
    QString text; ///< Markdown
};

/// The language of the window's texts as the help's folders are called, such as `zh_CN`.
QString helpLanguage();

/// The help in a language of shippedLanguages(), in the order of its files. A topic that the language lacks
/// is in English.
std::vector<HelpTopic> helpTopics(const QString &language);

/// What F1 opens on a page, by the id of PageName; on what is no page the topic for beginners.
QString helpTopicOfPage(const QString &page);

/// What F1 opens in a dialog, by its object name; empty where the dialog has no topic.
QString helpTopicOfDialog(const QString &objectName);

/// The name of a topic by the name of its file: `20-no-downtime.md` is `no-downtime`.
QString helpTopicOfFile(const QString &file);

} // namespace makegood::ui
