// SPDX-License-Identifier: GPL-3.0-or-later
#include "grab.h"

#include <memory>

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include "shell/main_window.h"

namespace makegood::app
{

namespace
{
constexpr int grabPollMs = 100;
constexpr int grabQuietPolls = 4; // a job may start the next one
constexpr int grabPatiencePolls = 1200;
} // namespace

void grabWhenSettled(MainWindow &window, const QString &file, bool waitForWorkspace)
{
    auto *timer = new QTimer(&window);
    const auto quiet = std::make_shared<int>(0);
    const auto polls = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, &window,
                     [&window, file, timer, quiet, polls, waitForWorkspace] {
                         const bool ready = window.isSettled()
                             && (!waitForWorkspace || window.session()->workspace()->isOpen());
                         *quiet = ready ? *quiet + 1 : 0;
                         if (++*polls > grabPatiencePolls || (*quiet >= grabQuietPolls)) {
                             timer->stop();
                             const bool saved = *quiet >= grabQuietPolls && window.grab().save(file);
                             QCoreApplication::exit(saved ? 0 : 3);
                         }
                     });
    timer->start(grabPollMs);
}

} // namespace makegood::app
