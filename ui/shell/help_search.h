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

/// How many of the words a folded text has.
int wordsFound(const FoldedText &text, const QStringList &words);

/// Which of the texts answer a question: those that have all its words, or where none has, those that have
/// the most, and at least half. Places in `texts`; titles that have more of the words come first. All of them
/// for a question without words.
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
