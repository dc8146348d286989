// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "agreement/terms_check.h"

namespace makegood::ui
{

/// One field of the form beside a text: it shows and edits the value at a path.
struct TermsField {
    std::string path; ///< rows by index, so that it stays the same while somebody types an id
    std::string named; ///< rows by id: as errors name the key
    std::string key; ///< for its words
    QString value; ///< as a person types it; empty: not set
    QStringList choices; ///< empty: any text
    bool mayBeTyped = true; ///< false: one of the choices alone
    bool isText = true; ///< written in quotes
    bool isList = false; ///< shown as it is written: edited in the text

    bool sameShape(const TermsField &other) const { return path == other.path && choices == other.choices; }
};

struct TermsSection {
    QString title;
    std::vector<TermsField> fields;
};

/// The common parameters of a policy, or what a contract says, by section. What does not go with the kind of
/// measure or credit that stands there is left out.
std::vector<TermsSection> termsFields(const TermsCheck &check, EditedText edited);

/// What to write for a field's value; nothing: the key goes.
std::optional<std::string> literalOf(const TermsField &field, const QString &value);

} // namespace makegood::ui
