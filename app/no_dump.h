// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace makegood
{

/// The memory of a program that holds passwords reaches no core file, and no other program of the same user.
/// Sanitizers look into their own process by these means, so that with them it stays as it is.
inline void leaveNoDump()
{
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace makegood
