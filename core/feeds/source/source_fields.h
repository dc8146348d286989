// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "feeds/http/http_endpoint.h"
#include "feeds/source/label_mapping.h"

namespace makegood::feeds
{

struct SourceKind;

/// One field of the form that connects a source. Texts are English, marked with
/// QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", …); whoever shows them translates.
struct SourceField {
    enum class Sort {
        Text,
        Secret, ///< what is typed goes to the keyring; the settings name it at `key`
        Path, ///< a file
        Folder,
        Choice,
        Number,
        Headers, ///< HTTP headers; the value is headersText()
        Lines ///< several lines of text; a list of texts in the settings
    };
    struct Choice {
        std::string value;
        std::string title;
    };
    std::string key; ///< where the value stands in the settings: `address`, `auth.user`
    std::string title;
    Sort sort = Sort::Text;
    std::string hint = {}; ///< an example or what is asked for; may be empty
    bool isNeeded = false;
    std::vector<Choice> choices = {}; ///< of Sort::Choice, the usual one first
    std::string standard = {}; ///< value of a new form
    std::string whenKey = {}; ///< shown while the field of this key has one of `whenValues`; empty: always
    std::vector<std::string> whenValues = {};
    std::string onlyKey = {}; ///< a second condition: the field of this key has `onlyValue`; empty: none
    std::string onlyValue = {};
    bool isAdvanced = false; ///< seldom needed: offered behind "More"
};

/// HTTP headers as the text of a field, and back; any other text gives none.
std::string headersText(const std::vector<HttpHeader> &headers);
std::vector<HttpHeader> headersFromText(const std::string &text);

/// Values of a form by the key of the field. A secret's value is its name in the keyring.
using FieldValues = std::map<std::string, std::string>;

/// Whether the field is shown with these values.
bool isShown(const SourceField &field, const FieldValues &values);
/// The needed fields that are shown and have no value, by key.
std::vector<std::string> missingFields(const std::vector<SourceField> &fields, const FieldValues &values);

/// Settings of the kind as text for its reader: the values of the fields that are shown, each at its key, and
/// the mapping. Keys of `former` settings that no field covers stay.
std::string settingsFromFields(const SourceKind &kind, const FieldValues &values,
                               const std::vector<MappingRow> &mapping, const std::string &former = {});
/// The values that stand in recorded settings; those that are absent have the field's standard.
FieldValues fieldsFromSettings(const SourceKind &kind, const std::string &settings);

/// The fields of readHttpEndpoint(): address, sign-in and trusted certificates.
std::vector<SourceField> endpointFields(const std::string &addressHint);

} // namespace makegood::feeds
