// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mapping_shelf.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "session/ui_settings.h"

namespace makegood::ui
{

namespace
{

constexpr const char *shelfKey = "imports/mappings";

QJsonObject keptIn(const UiSettings &settings)
{
    return QJsonDocument::fromJson(settings.value(shelfKey).toUtf8()).object();
}

} // namespace

QStringList MappingShelf::names() const
{
    return keptIn(*m_settings).keys();
}

std::optional<TableMapping> MappingShelf::find(const QString &name) const
{
    const QString text = keptIn(*m_settings).value(name).toString();
    auto read = mappingFromText(text.toStdString());
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

void MappingShelf::keep(const QString &name, TableMapping mapping)
{
    mapping.name = name.toStdString();
    mapping.title.clear();
    QJsonObject kept = keptIn(*m_settings);
    kept.insert(name, QString::fromStdString(mappingText(mapping)));
    m_settings->setValue(shelfKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace makegood::ui
