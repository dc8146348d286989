// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/error.h"
#include "sla/base/floors.h"

namespace makegood::ui
{

/// Whether the sentence of a failed save says that the change is stored (store::storedUnconfirmed): then no
/// message may say that everything is as it was.
bool isStoredAllTheSame(const QString &sentence);

/// Whether a new file is there all the same: the disk did not confirm its name (store::fileUnconfirmed).
bool isFileThere(const Error &error);

/// What to say then, instead of that it was not saved.
QString unconfirmedText();

/// The sentence of a save that a defect of the program ended: nobody knows whether it is stored.
QString uncertainText();

/// What a save that failed with this sentence left, as a whole message.
QString notSavedText(const QString &sentence);

/// The same of a file that was written beside the workspace.
QString notWrittenText(const QString &sentence);

} // namespace makegood::ui
