// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "feeds/statuspage/page_contents.h"
#include "sla/base/error.h"

namespace makegood::feeds
{

// The public data of a page of Instatus: the present alone. What is over is in no public answer.

/// Reads `/summary.json`: incidents that are not resolved and maintenance that is not over. Neither says
/// which components it is about. Refused: something else, or a page of Statuspage.
Expected<PageContents> readInstatusSummary(std::string_view json);
/// Adds `/v2/components.json`.
Expected<void> addInstatusComponents(std::string_view json, PageContents &contents);

} // namespace makegood::feeds
