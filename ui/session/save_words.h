// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/error.h"

namespace makegood::ui
{

/// Whether the change of a failed save is stored, or may be: then no message may say that everything is as it
/// was.
bool mayBeStored(const Error &error);

/// Whether a file is written all the same: the disk did not confirm its name.
bool isFileThere(const Error &error);

/// The failure of a save that a defect of the program ended: nobody knows whether it is stored.
Error uncertain();

/// What a failed save left, as a whole message.
QString notSavedText(const Error &error);

/// The same of a file that was written beside the workspace.
QString notWrittenText(const Error &error);

} // namespace makegood::ui
