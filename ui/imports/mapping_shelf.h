// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "work/table_import.h"

namespace makegood::ui
{

class UiSettings;

/// Import mappings that a person keeps by name, in the settings of the window, beside the shipped ones.
class MappingShelf
{
public:
    explicit MappingShelf(UiSettings *settings)
        : m_settings(settings)
    {
    }

    QStringList names() const; ///< those kept here, sorted
    std::optional<TableMapping> find(const QString &name) const;
    void keep(const QString &name, TableMapping mapping);

private:
    UiSettings *m_settings;
};

} // namespace makegood::ui
