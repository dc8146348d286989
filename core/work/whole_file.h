// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "sla/base/error.h"

namespace makegood::work
{

/// Writes a file that is there whole or not at all: beside, synced, renamed over what was there. Unreachable,
/// in words: a full disk, a disk that reports an error also while it syncs, missing rights; what was there
/// before is untouched, except with ErrorCase::FileUnconfirmed: then the file is written.
Expected<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace makegood::work
