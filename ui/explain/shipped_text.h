// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace makegood::ui
{

/// A title, a term, a question or a clause of an agreement: in the reader's language where it ships with
/// Makegood, else as it is written, as plain text.
QString shippedText(const std::string &text);

/// Whether shippedText() knows it in other languages.
bool isShipped(const std::string &text);

} // namespace makegood::ui
