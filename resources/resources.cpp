// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace makegood
{

namespace
{

const QString policyFolder = QStringLiteral(":/policies");
const QString policySuffix = QStringLiteral(".policy.toml");
const QString libraryFolder = QStringLiteral(":/library");
const QString mappingFolder = QStringLiteral(":/mappings");
const QString mappingSuffix = QStringLiteral(".json");

std::optional<std::string> shipped(const QString &folder, const QString &suffix, const std::string &id)
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

std::vector<std::string> allShipped(const QString &folder, const QString &suffix)
{
    std::vector<std::string> ids;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (name.endsWith(suffix))
            ids.push_back(name.chopped(suffix.size()).toStdString());
    return ids;
}

} // namespace

std::optional<std::string> shippedPolicy(const std::string &id)
{
    auto policy = shipped(policyFolder, policySuffix, id);
    return policy ? std::move(policy) : shipped(libraryFolder, policySuffix, id);
}

std::vector<std::string> shippedPolicies()
{
    return allShipped(policyFolder, policySuffix);
}

std::vector<std::string> libraryPolicies()
{
    return allShipped(libraryFolder, policySuffix);
}

std::optional<std::string> shippedMapping(const std::string &name)
{
    return shipped(mappingFolder, mappingSuffix, name);
}

std::vector<std::string> shippedMappings()
{
    return allShipped(mappingFolder, mappingSuffix);
}

} // namespace makegood
