// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "work/case_import.h"

namespace makegood::test
{

using namespace work;

Instant instant(const char *text);
Month month(const char *text);

/// The folder of an example case, such as `02-credit-by-time`.
std::string caseFolder(const char *name);

/// An example case as a workspace stores it; the test ends when it cannot be read.
CaseData exampleCase(const char *name);

/// The case as the contract `id`.
CaseData renamed(CaseData data, const std::string &id);

/// A new workspace in a folder of its own.
class TemporaryWorkspace
{
public:
    /// With these cases imported; the test ends when one is refused.
    explicit TemporaryWorkspace(const std::vector<CaseData> &cases);

    Workspace &operator*() const { return *m_workspace; }
    Workspace *operator->() const { return m_workspace.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// Who stores the cases.
inline const Actor importer{"r.kim", Instant{}};

} // namespace makegood::test
