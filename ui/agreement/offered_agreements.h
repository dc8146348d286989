// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace makegood::ui
{

/// An agreement that a new contract can stand under.
struct OfferedAgreement {
    QString title; ///< its name and its provider
    std::string name; ///< value of `policy` in contract.toml
    std::string toml;
    std::string file; ///< value of CaseData::policyFile
    QString version
        = {}; ///< the version of the provider's text that it is a reading of; empty: it names none
};

/// The shipped agreements, then those of the library by title (docs/library.md).
std::vector<OfferedAgreement> offeredAgreements();

/// The version that the first line of a policy of the library names; empty: it names none.
QString libraryVersion(const std::string &toml);

} // namespace makegood::ui
