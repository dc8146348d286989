// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/policy/key_table.h"

namespace makegood::sla
{

/// The JSON Schema (draft 2020-12) of a kind of file, as editors of TOML use it to complete and to check
/// while one types. Made of the list of keys; stricter rules between keys are the reader's. `title` names the
/// kind of file. Ends with a line feed.
std::string jsonSchema(const KeyTable &keys, const std::string &title);

} // namespace makegood::sla
