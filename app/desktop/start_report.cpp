// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_report.h"

#include <cstdio>
#include <ctime>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTableView>
#include <QTimer>

#include "explain/status.h"
#include "shell/main_window.h"
#include "shell/page_names.h"
#include "widgets/row_model.h"

namespace makegood::app
{

namespace
{

constexpr int pollMs = 20;
constexpr int patiencePolls = 6000;
constexpr int quietPolls = 10; // a job may start the next one

long residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLong();
    return 0;
}

// CPU time of the window's thread in milliseconds: other load on the machine does not change it.
double threadTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return 1e3 * static_cast<double>(used.tv_sec) + 1e-6 * static_cast<double>(used.tv_nsec);
}

void tell(const char *what)
{
    std::printf("%s %ld %.1f\n", what, residentKilobytes(), threadTime());
    std::fflush(stdout);
}

// From the wish for a page to its whole window painted: each page once, and once more when all were there.
void tellSwitches(MainWindow &window)
{
    for (const char *round : {"first", "again"})
        for (const PageName &page : pageNames()) {
            QElapsedTimer clock;
            clock.start();
            const double before = threadTime();
            window.showPage(page.id);
            QCoreApplication::sendPostedEvents();
            window.repaint();
            std::printf("%s:%s %.1f %.1f\n", round, qPrintable(page.id), 1e-6 * double(clock.nsecsElapsed()),
                        threadTime() - before);
            QCoreApplication::processEvents(); // what the page asks for is not of the next one
        }
    std::fflush(stdout);
}

class StartReport : public QObject
{
public:
    StartReport(MainWindow &window, QTableView *table)
        : QObject(&window)
        , m_window(window)
        , m_table(table)
    {
        table->viewport()->installEventFilter(this);
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { poll(); });
        timer->start(pollMs);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The filter runs before the paint event; a queued call runs after it.
        if (event->type() == QEvent::Paint && m_step < 2 && m_table->model()->rowCount() > 0)
            QTimer::singleShot(0, this, [this] { painted(); });
        return QObject::eventFilter(watched, event);
    }

private:
    void painted()
    {
        if (m_step == 0) {
            m_step = 1;
            tell("painted");
        }
        if (m_step == 1 && isSeenJudged()) {
            m_step = 2;
            tell("seen");
        }
    }

    // True when no visible row is pending.
    bool isSeenJudged() const
    {
        const int end = m_table->rowAt(m_table->viewport()->height() - 1);
        const QAbstractItemModel &model = *m_table->model();
        for (int row = 0; row <= (end < 0 ? model.rowCount() - 1 : end); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (model.index(row, column).data(StatusRole) == QVariant(static_cast<int>(Status::Pending)))
                    return false;
        return true;
    }

    void poll()
    {
        m_quiet = m_step == 2 && m_window.isSettled() ? m_quiet + 1 : 0;
        if (m_quiet == quietPolls) {
            tell("judged");
            tellSwitches(m_window);
            QCoreApplication::exit(0);
        } else if (++m_polls > patiencePolls) {
            QCoreApplication::exit(3);
        }
    }

    MainWindow &m_window;
    QTableView *m_table;
    int m_step = 0;
    int m_quiet = 0;
    int m_polls = 0;
};

} // namespace

void reportStart(MainWindow &window)
{
    if (auto *table = window.findChild<QTableView *>(QStringLiteral("portfolio")))
        new StartReport(window, table);
}

} // namespace makegood::app
