// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

namespace makegood::ui
{

/// A text as the search compares it: without case, accents, vowel signs and the stretching of Arabic letters;
/// Arabic letters that people write for one another, and digits of every script, are one.
struct FoldedText {
    QString text;
    std::vector<int> from; ///< of each character of `text`: its place in the original
};

FoldedText foldedText(const QString &text);

/// The words of a question, folded, without the punctuation around them. An Arabic article goes, and of a run
/// of Chinese characters, which has no spaces, every two neighbours are a word.
QStringList searchWords(const QString &question);

/// Which of the texts answer a question, best first; all of them, as they stand, for a question that says
/// nothing. A word weighs the more the fewer texts have it, and twice where the title has it, too: so a
/// question may be a whole sentence, and nothing lists the words that mean nothing in a language. Words that
/// no text has count for nothing beside others. `titles` and `texts` belong together; the answer is places in
/// them.
std::vector<std::size_t> textsThatAnswer(const std::vector<FoldedText> &titles,
                                         const std::vector<FoldedText> &texts, const QString &question);

/// A stretch of the original text.
struct FoundPlace {
    int start = 0;
    int length = 0;
};

/// Where the words stand in a text.
std::vector<FoundPlace> placesOf(const QStringList &words, const QString &text);

} // namespace makegood::ui
