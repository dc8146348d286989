// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

#include "sla/base/error.h"

namespace makegood::test
{

using namespace sla;

constexpr int serverPatienceMs = 300'000; ///< also where everything else runs too

/// A port of this machine that nobody listens to.
quint16 freePort();

/// Waits until GET `path` at the port is answered with 200, asked with a plain socket: what is under test is
/// not used to prepare the test. Errors: `process` ends before, or nothing comes in time.
sla::Expected<void> waitUntilReady(QProcess &process, quint16 port, const QByteArray &path);

/// Sends the body with POST by a plain socket. Errors: no answer with a status from 200 to 299.
sla::Expected<void> postTo(quint16 port, const QByteArray &path, const QByteArray &body);

} // namespace makegood::test
