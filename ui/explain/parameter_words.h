// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Name and meaning of a policy parameter or a contract key. `key` is the path without the rows' names
/// (parameters.h).
struct ParameterWords {
    QString name; ///< label of the form
    QString meaning; ///< a sentence
    QStringList choices; ///< allowed values; empty: free text
    bool isText = true; ///< written in quotes
};

/// An unknown key has itself as the name and no meaning.
ParameterWords parameterWords(const std::string &key);
/// A path such as `class.web.measure.interval` in words: `web: Check interval`. One that is not known stays.
QString parameterPathText(const std::string &path);
/// Whether the key is known.
bool hasParameterWords(const std::string &key);

} // namespace makegood::ui
