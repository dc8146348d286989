// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// What a parameter of the policy language, or a key of a contract, is called and means. `key` is the path
/// without the rows' names (parameters.h).
struct ParameterWords {
    QString name; ///< a few words, for a form
    QString meaning; ///< a sentence
    QStringList choices; ///< the words that may stand there; empty: free
    bool isText = true; ///< written in quotes
};

/// For a key that is not known: the key itself, without a meaning.
ParameterWords parameterWords(const std::string &key);
/// Whether the key has words of its own.
bool hasParameterWords(const std::string &key);

} // namespace makegood::ui
