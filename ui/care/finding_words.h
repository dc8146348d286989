// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "store/finding.h"
#include "work/workspace_check.h"

namespace makegood::ui
{

/// One finding of the check as a whole sentence.
QString findingText(const store::Finding &finding, const Seal &seal);

/// What the signature of the history says, as a whole sentence.
QString sealText(const Seal &seal);

} // namespace makegood::ui
