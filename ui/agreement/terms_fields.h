// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "agreement/terms_check.h"

namespace makegood::ui
{

/// One field of the form: the value at a path of the TOML text.
struct TermsField {
    std::string path; ///< array rows by index: stable while an id is typed
    std::string named; ///< array rows by id, the notation of Error::key
    std::string key; ///< key of parameterWords()
    QString value; ///< without quotes; empty: not set
    QStringList choices; ///< empty: free text
    bool mayBeTyped = true; ///< false: only one of the choices
    bool isText = true; ///< a TOML string
    bool isList = false; ///< read-only in the form; edited in the text

    bool sameShape(const TermsField &other) const { return path == other.path && choices == other.choices; }
};

struct TermsFieldGroup {
    QString title;
    std::vector<TermsField> fields;
};

/// The common parameters of a policy, or the fields of a contract, by section. Parameters that the policy's
/// kind of measure or credit does not use are omitted.
std::vector<TermsFieldGroup> termsFields(const TermsCheck &check, EditedText edited);

/// TOML literal of a field's value; empty: remove the key.
std::optional<std::string> literalOf(const TermsField &field, const QString &value);

} // namespace makegood::ui
