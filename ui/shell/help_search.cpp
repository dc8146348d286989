// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_search.h"

#include <algorithm>
#include <numeric>

namespace makegood::ui
{

namespace
{

constexpr char16_t tatweel = 0x0640;
constexpr qsizetype leastInside = 4; ///< letters of a word that is found inside others
constexpr qsizetype leastStem = 3; ///< letters that a word keeps without its article

// What decomposition leaves apart.
QString sameLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x0671: // alef wasla
        return QString(QChar(0x0627));
    case 0x0649: // alef maksura
        return QString(QChar(0x064A));
    case 0x0629: // teh marbuta
        return QString(QChar(0x0647));
    case 0x0153:
        return QStringLiteral("oe");
    case 0x00E6:
        return QStringLiteral("ae");
    case 0x2019:
        return QStringLiteral("'");
    default:
        return c.isDigit() ? QString::number(c.digitValue()) : QString(c);
    }
}

bool isDropped(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format
        || c.unicode() == tatweel || c == QLatin1Char('*') || c == QLatin1Char('`');
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isAround(QChar c)
{
    return c.isPunct() && c != QLatin1Char('{') && c != QLatin1Char('}');
}

QString withoutArticle(const QString &word)
{
    static const QString articles[]
        = {QString::fromUtf8("\xD9\x88\xD8\xA7\xD9\x84"), QString::fromUtf8("\xD8\xA8\xD8\xA7\xD9\x84"),
           QString::fromUtf8("\xD9\x84\xD9\x84"), QString::fromUtf8("\xD8\xA7\xD9\x84")};
    for (const QString &article : articles)
        if (word.startsWith(article) && word.size() >= article.size() + leastStem)
            return word.mid(article.size());
    return word;
}

// A word with Chinese characters comes apart where they begin and end.
void addWords(const QString &word, QStringList &out)
{
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i + 1;
        while (end < word.size() && isHan(word[end]) == isHan(word[i]))
            ++end;
        const QString part = word.mid(i, end - i);
        if (isHan(word[i]) && part.size() > 2)
            for (qsizetype k = 0; k + 2 <= part.size(); ++k)
                out << part.mid(k, 2);
        else
            out << withoutArticle(part);
        i = end;
    }
}

// Short words, such as "i", would be found in most others: they must begin one.
qsizetype firstPlace(const QString &word, const QString &text, qsizetype from)
{
    qsizetype at = text.indexOf(word, from);
    while (at > 0 && word.size() < leastInside && !isHan(word.front()) && text[at - 1].isLetterOrNumber())
        at = text.indexOf(word, at + 1);
    return at;
}

} // namespace

FoldedText foldedText(const QString &text)
{
    FoldedText out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString parts = QString(text[i]).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : parts) {
            if (isDropped(part))
                continue;
            const QString letters = part.isSpace() ? QStringLiteral(" ") : sameLetter(part);
            out.text += letters;
            out.from.insert(out.from.end(), static_cast<std::size_t>(letters.size()), static_cast<int>(i));
        }
    }
    return out;
}

QStringList searchWords(const QString &question)
{
    QStringList out;
    const QStringList words = foldedText(question).text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString word : words) {
        while (word.size() > 1 && isAround(word.back()))
            word.chop(1);
        while (word.size() > 1 && isAround(word.front()))
            word.remove(0, 1);
        addWords(word, out);
    }
    return out;
}

std::vector<std::size_t> textsThatAnswer(const std::vector<FoldedText> &titles,
                                         const std::vector<FoldedText> &texts, const QString &question)
{
    std::vector<std::size_t> out(texts.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    const QStringList words = searchWords(question);
    if (words.isEmpty())
        return out;
    std::vector<std::size_t> found(texts.size(), 0);
    std::vector<std::size_t> rank(texts.size(), 0);
    bool isKnown = false; // a text has one of the words
    for (const QString &word : words) {
        const auto has = [&](const FoldedText &text) { return firstPlace(word, text.text, 0) >= 0; };
        const auto count = static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), has));
        isKnown = isKnown || count > 0;
        const std::size_t weight = texts.size() - count;
        for (std::size_t i = 0; i < texts.size() && count > 0; ++i)
            if (has(texts[i])) {
                found[i] += weight;
                rank[i] += has(titles[i]) ? 2 * weight : weight;
            }
    }
    if (!isKnown)
        return {};
    const std::size_t most = *std::max_element(found.begin(), found.end());
    std::erase_if(out, [&](std::size_t i) { return 5 * found[i] < 3 * most; });
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) { return rank[a] > rank[b]; });
    return out;
}

std::vector<FoundPlace> placesOf(const QStringList &words, const QString &text)
{
    std::vector<FoundPlace> out;
    const FoldedText folded = foldedText(text);
    for (const QString &word : words)
        for (qsizetype at = folded.text.indexOf(word); at >= 0;
             at = folded.text.indexOf(word, at + word.size())) {
            const int start = folded.from[static_cast<std::size_t>(at)];
            const int last = folded.from[static_cast<std::size_t>(at + word.size() - 1)];
            out.push_back({start, last - start + 1});
        }
    return out;
}

} // namespace makegood::ui
