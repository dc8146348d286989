// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/alertmanager/alertmanager_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// An Alertmanager as a source of maintenance windows.
class AlertmanagerSource final : public Source
{
public:
    explicit AlertmanagerSource(AlertmanagerSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    AlertmanagerSettings m_settings;
    SourceTerms m_terms;
};

/// The row of builtInKinds().
SourceKind alertmanagerKind();

} // namespace makegood::feeds
