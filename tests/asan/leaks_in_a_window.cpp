// SPDX-License-Identifier: GPL-3.0-or-later
// A window, so that the libraries are at work whose leaks are passed over, that loses 1,240 bytes of its own:
// they must be told.
#include <QApplication>
#include <QLabel>

namespace
{

char *lost = nullptr;

[[gnu::noinline]] void loseSome()
{
    lost = new char[1240];
    lost[0] = 'x';
    lost = nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLabel label(QStringLiteral("قياس 测量 measured"));
    QFont monospace = label.font();
    monospace.setStyleHint(QFont::Monospace);
    monospace.setFamily(QStringLiteral("monospace"));
    label.setFont(monospace);
    label.grab();
    loseSome();
    return 0;
}
