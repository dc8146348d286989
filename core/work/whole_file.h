// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "sla/base/error.h"

namespace makegood::work
{

/// What an error of writeWholeFile() says when the file is written all the same.
inline constexpr const char *writtenUnconfirmed = "it is written, but the disk did not confirm its name: "
                                                  "after a power cut the file that was there before "
                                                  "may be back";

/// Writes a file that is there whole or not at all: beside, synced, renamed over what was there. Unreachable,
/// in words: a full disk, a disk that reports an error also while it syncs, missing rights; what was there
/// before is untouched unless the sentence says otherwise.
Expected<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace makegood::work
