// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace makegood::ui
{

/// A piece of a sentence in a look of its own.
struct TextRun {
    enum class Look {
        Plain,
        Strong,
        Clause ///< small and grey, after the sentence that rests on it
    };
    QString text;
    Look look = Look::Plain;
};

using TextRuns = std::vector<TextRun>;

/// The text of all runs.
QString plainOf(const TextRuns &runs);

} // namespace makegood::ui
