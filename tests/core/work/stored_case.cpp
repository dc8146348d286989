// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_case.h"

#include "sla/policy/toml_patch.h"

namespace makegood::test
{

Instant instant(const char *text)
{
    return parseInstant(text).value();
}

Month month(const char *text)
{
    return parseMonth(text).value();
}

std::string caseFolder(const char *name)
{
    return std::string(MAKEGOOD_SOURCE_DIR "/tests/cases/") + name;
}

CaseData exampleCase(const char *name)
{
    auto data = readCaseToStore(caseFolder(name), instant("2026-06-30T00:00:00Z"));
    if (!data)
        qFatal("%s: %s", name, data.error().front().text().c_str());
    return std::move(*data);
}

CaseData renamed(CaseData data, const std::string &id)
{
    data.contract.id = id;
    data.contractToml = withValue(data.contractToml, "id", tomlString(id)).value();
    return data;
}

TemporaryWorkspace::TemporaryWorkspace(const std::vector<CaseData> &cases)
    : m_workspace(Workspace::create(m_folder.filePath(QStringLiteral("w.makegood")).toStdString()).value())
{
    for (const CaseData &data : cases)
        if (const auto done = m_workspace->contracts().importCase(data, importer); !done)
            qFatal("%s: %s", data.contract.id.c_str(), done.error().text().c_str());
}

} // namespace makegood::test
