// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>
#include <initializer_list>

#include <pthread.h>
#include <unistd.h>

#include "console.h"

namespace makegood::cli
{

namespace
{

// A signal handler can only reach objects of static storage.
volatile std::sig_atomic_t onlyFlag = 0;
volatile std::sig_atomic_t flagged = 0;

extern "C" void onInterrupt(int)
{
    if (onlyFlag) {
        flagged = 1;
        return;
    }
    constexpr char text[] = "\nmakegood-cli: Interrupted; nothing was left half-done.\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, sizeof text - 1);
    ::_exit(Interrupted);
}

sigset_t interruptSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

void endOnInterrupt()
{
    struct sigaction action {
    };
    action.sa_handler = onInterrupt;
    action.sa_mask = interruptSignals();
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

InterruptDeferred::InterruptDeferred()
{
    const sigset_t set = interruptSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

InterruptDeferred::~InterruptDeferred()
{
    const sigset_t set = interruptSignals();
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

InterruptFlag::InterruptFlag()
{
    flagged = 0;
    onlyFlag = 1;
}

InterruptFlag::~InterruptFlag()
{
    onlyFlag = 0;
}

bool InterruptFlag::requested() const
{
    return flagged != 0;
}

} // namespace makegood::cli
