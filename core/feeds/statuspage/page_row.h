// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "feeds/json_document.h"

namespace makegood::feeds
{

/// One object of a status page's answer. Members of another type count as absent.
class PageRow
{
public:
    explicit PageRow(const Json &object)
        : m_object(object)
    {
    }

    std::string text(const char *key) const;
    bool flag(const char *key) const;
    /// RFC 3339, or as browsers print it: `Sat Jun 11 2022 18:55:50 GMT+0000 (…)`.
    std::optional<Instant> instant(const char *key) const;
    const Json *list(const char *key) const; ///< null: no list
    const Json *object(const char *key) const; ///< null: no object

private:
    const Json *find(const char *key) const;

    const Json &m_object;
};

/// The instant that such a text means.
std::optional<Instant> pageInstant(std::string_view text);

/// The answer as an object. Refused: no JSON, no object.
Expected<Json> pageAnswer(std::string_view text, const char *what);
/// Refused: something else than objects in the list.
Expected<void> checkObjects(const Json &list, const char *what);

} // namespace makegood::feeds
