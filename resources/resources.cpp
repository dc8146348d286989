// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources.h"

#include <QDir>
#include <QFile>

namespace makegood
{

namespace
{

const QLatin1String folder(":/policies");
const QLatin1String suffix(".policy.toml");

} // namespace

std::optional<std::string> shippedPolicy(const std::string &id)
{
    const QString wanted = QString::fromStdString(id) + suffix;
    // A lookup in the listing, never a path made of data.
    if (!QDir(folder).entryList(QDir::Files).contains(wanted))
        return std::nullopt;
    QFile file(folder + QLatin1Char('/') + wanted);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

std::vector<std::string> shippedPolicies()
{
    std::vector<std::string> ids;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (name.endsWith(suffix))
            ids.push_back(name.chopped(suffix.size()).toStdString());
    return ids;
}

} // namespace makegood
