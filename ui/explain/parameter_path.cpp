// SPDX-License-Identifier: GPL-3.0-or-later
// A path of a policy in words.
#include <bit>

#include "explain/parameter_words.h"

namespace makegood::ui
{

namespace
{

constexpr unsigned mostParts = 8;

} // namespace

// The names of rows stand between the parts of a key: the fewest parts whose removal leaves a known key are names.
QString parameterPathText(const std::string &path)
{
    const QStringList parts = QString::fromStdString(path).split(QLatin1Char('.'));
    const auto count = static_cast<unsigned>(parts.size());
    QStringList names;
    QString key;
    if (count <= mostParts)
        for (unsigned left = 0; left < (1u << count); ++left) {
            if (!key.isEmpty() && std::popcount(left) >= names.size())
                continue;
            QStringList kept;
            QStringList gone;
            for (unsigned i = 0; i < count; ++i)
                ((left >> i) & 1u ? gone : kept) << parts[static_cast<qsizetype>(i)];
            const QString joined = kept.join(QLatin1Char('.'));
            if (!hasParameterWords(joined.toStdString()))
                continue;
            key = joined;
            names = gone;
        }
    if (key.isEmpty())
        return QString::fromStdString(path);
    names << parameterWords(key.toStdString()).name;
    return names.join(QLatin1String(": "));
}

} // namespace makegood::ui
