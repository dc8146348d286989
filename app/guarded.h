// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include <QEvent>

#include "sla/base/floors.h"

namespace makegood
{

/// A Qt application whose event handlers may throw: Qt's own loop must not be unwound, so that what they
/// throw is handed to `unforeseen`, on the thread of the handler and inside the catch block.
template <typename Application> class Guarded : public Application
{
public:
    Guarded(int &argc, char **argv, std::function<void()> unforeseen)
        : Application(argc, argv)
        , m_unforeseen(std::move(unforeseen))
    {
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return Application::notify(receiver, event);
        } catch (...) {
            m_unforeseen();
            return false;
        }
    }

private:
    const std::function<void()> m_unforeseen;
};

} // namespace makegood
