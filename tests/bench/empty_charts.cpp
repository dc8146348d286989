// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a start: a window with a chart that has nothing in it. Says when it was painted, then ends.
#include <cstdio>
#include <ctime>

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QTimer>

namespace
{

class Floor : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        if (!m_told)
            QTimer::singleShot(0, this, [] {
                std::printf("painted 0 %.1f\n", 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
                std::fflush(stdout);
                QApplication::quit();
            });
        m_told = true;
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Floor view(new QChart);
    view.resize(1280, 800);
    view.show();
    return QApplication::exec();
}
