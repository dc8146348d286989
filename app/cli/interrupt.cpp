// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>
#include <initializer_list>
#include <string>
#include <string_view>

#include <pthread.h>
#include <unistd.h>

#include "console.h"
#include "sla/base/unforeseen.h"

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

void endOnUnforeseen() noexcept
{
    const std::string problem = unforeseenProblem();
    // Without the library's buffers, which may want memory.
    for (const std::string_view part :
         {std::string_view("makegood-cli: The program ends: "), std::string_view(problem),
          std::string_view(". Nothing was left half-done.\n")}) {
        [[maybe_unused]] const auto written = ::write(STDERR_FILENO, part.data(), part.size());
    }
    ::_exit(Failed);
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
