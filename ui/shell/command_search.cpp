// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_search.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include <QStringList>

namespace makegood::ui
{

namespace
{

enum Place {
    Nowhere = 0,
    Aside, // in detail or aliases
    Within, // somewhere in the title
    WordStart,
    TitleStart
};

Place placeIn(const QString &title, const QString &word)
{
    Place best = Nowhere;
    for (qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = title.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0)
            return TitleStart;
        best = std::max(best, title[at - 1].isLetterOrNumber() ? Within : WordStart);
    }
    return best;
}

// The sum over the words; empty when a word is not found.
std::optional<int> scoreOf(const Command &command, const QStringList &words)
{
    int score = 0;
    for (const QString &word : words) {
        Place place = placeIn(command.title, word);
        if (place == Nowhere
            && (command.detail.contains(word, Qt::CaseInsensitive)
                || command.aliases.contains(word, Qt::CaseInsensitive)))
            place = Aside;
        if (place == Nowhere)
            return std::nullopt;
        score += place;
    }
    return score;
}

// Whoever types the whole title means this one.
bool isWholeTitle(const Command &command, const QStringList &words)
{
    return command.title.compare(words.join(QLatin1Char(' ')), Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<const Command *> searchCommands(const std::vector<Command> &commands, const QString &query,
                                            std::size_t most)
{
    struct Found {
        int score;
        bool isWhole;
        const Command *command;
    };
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Found> found;
    for (const Command &command : commands)
        if (const auto score = scoreOf(command, words))
            found.push_back({*score, isWholeTitle(command, words), &command});
    if (!words.isEmpty())
        std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
            return std::tuple(!a.isWhole, -a.score, a.command->kind, a.command->title.size())
                < std::tuple(!b.isWhole, -b.score, b.command->kind, b.command->title.size());
        });
    std::vector<const Command *> out;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        out.push_back(found[i].command);
    return out;
}

} // namespace makegood::ui
