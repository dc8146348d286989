// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

#include "shell/command_palette.h"
#include "support/test_program.h"

namespace t_ui_palette
{

using namespace makegood::ui;

namespace
{

// What was done, in order.
QStringList done;

Command command(Command::Kind kind, const char *title, const char *detail, const char *aliases = "",
                const char *shortcut = "")
{
    const QString name = QString::fromUtf8(title);
    return {kind,
            name,
            QString::fromUtf8(detail),
            QString::fromUtf8(shortcut),
            QString::fromUtf8(aliases),
            [name] { done << name; }};
}

std::vector<Command> someCommands()
{
    using Kind = Command::Kind;
    return {command(Kind::Action, "Open workspace…", "File", "", "Ctrl+O"),
            command(Kind::Action, "Export the month as PDF…", "File", "", "Ctrl+E"),
            command(Kind::Page, "Portfolio", "Page"),
            command(Kind::View, "At risk", "View of the portfolio"),
            command(Kind::Month, "March 2026", "Month", "2026-03"),
            command(Kind::Month, "March 2025", "Month", "2025-03"),
            command(Kind::Contract, "Portland Pots", "Contract pots, Gold"),
            command(Kind::Contract, "web-1", "Service of Portland Pots", "pots")};
}

QStringList found(const char *query, std::size_t most = 50)
{
    static const std::vector<Command> all = someCommands();
    QStringList out;
    for (const Command *one : searchCommands(all, QString::fromUtf8(query), most))
        out << one->title;
    return out;
}

} // namespace

class UiPalette : public QObject
{
    Q_OBJECT
private slots:
    void init() { done.clear(); }
    void wordsAreFoundInAnyOrder();
    void whatBeginsWithTheWordStandsFirst();
    void keysChooseAndRun();
    void escapeDoesNothing();
    void theLineSaysWhatEnterDoes();
    void mirroredAndLarge();
};

void UiPalette::wordsAreFoundInAnyOrder()
{
    QCOMPARE(found("pdf export"), QStringList{QStringLiteral("Export the month as PDF…")});
    QCOMPARE(found("EXPORT pdf"), QStringList{QStringLiteral("Export the month as PDF…")});
    QCOMPARE(found("2026-03"), QStringList{QStringLiteral("March 2026")});
    QCOMPARE(found("2026 march"), QStringList{QStringLiteral("March 2026")});
    QCOMPARE(found("gold pots"), QStringList{QStringLiteral("Portland Pots")});
    QVERIFY(found("gold nothing").isEmpty());
    QCOMPARE(found("").size(), 8);
    QCOMPARE(found("", 3).size(), 3);
}

void UiPalette::whatBeginsWithTheWordStandsFirst()
{
    // Title starts before the other words of titles, those before details; pages before contracts.
    QCOMPARE(found("port").first(3).join(QLatin1Char('|')),
             QStringLiteral("Portfolio|Portland Pots|Export the month as PDF…"));
    QCOMPARE(found("port").mid(3).join(QLatin1Char('|')), QStringLiteral("At risk|web-1"));
    QCOMPARE(found("pots").join(QLatin1Char('|')), QStringLiteral("Portland Pots|web-1"));
}

void UiPalette::keysChooseAndRun()
{
    CommandPalette palette(someCommands());
    palette.show();
    auto *query = palette.findChild<QLineEdit *>(QStringLiteral("commandQuery"));
    auto *list = palette.findChild<QListView *>(QStringLiteral("commandList"));
    QTest::keyClicks(query, QStringLiteral("march"));
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(query, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(done.isEmpty());
    QTest::keyClick(query, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QTRY_COMPARE(done, QStringList{QStringLiteral("March 2025")});
}

void UiPalette::escapeDoesNothing()
{
    CommandPalette palette(someCommands());
    palette.show();
    auto *query = palette.findChild<QLineEdit *>(QStringLiteral("commandQuery"));
    QTest::keyClicks(query, QStringLiteral("zzz"));
    QVERIFY(palette.findChild<QLabel *>(QStringLiteral("commandNone"))->isVisible());
    QTest::keyClick(query, Qt::Key_Return); // there is nothing to do
    QVERIFY(palette.isVisible());
    QTest::keyClick(query, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QCoreApplication::processEvents();
    QVERIFY(done.isEmpty());
}

void UiPalette::theLineSaysWhatEnterDoes()
{
    CommandPalette palette(someCommands());
    auto *query = palette.findChild<QLineEdit *>(QStringLiteral("commandQuery"));
    QVERIFY(!query->accessibleName().isEmpty());
    QVERIFY(!palette.findChild<QListView *>(QStringLiteral("commandList"))->accessibleName().isEmpty());
    QTest::keyClicks(query, QStringLiteral("workspace"));
    QVERIFY(query->accessibleDescription().startsWith(QStringLiteral("Open workspace…, File, Ctrl+O.")));
    QTest::keyClicks(query, QStringLiteral(" zzz"));
    QVERIFY(query->accessibleDescription().startsWith(QStringLiteral("No matches")));
}

void UiPalette::mirroredAndLarge()
{
    // The shortcut stands at the trailing edge, in both directions.
    CommandPalette palette(someCommands());
    palette.resize(700, 400);
    palette.show();
    auto *list = palette.findChild<QListView *>(QStringLiteral("commandList"));
    const auto ink = [&](bool left) {
        const QRect row = list->visualRect(list->model()->index(5, 0)); // a month has no shortcut
        const QRect with = list->visualRect(list->model()->index(1, 0));
        const QImage a = list->viewport()->grab(with).toImage();
        const QImage b = list->viewport()->grab(row).toImage();
        int different = 0;
        for (int y = 0; y < std::min(a.height(), b.height()); ++y)
            for (int x = 0; x < a.width() / 6; ++x) {
                const int at = left ? x : a.width() - 1 - x;
                different += a.pixel(at, y) != b.pixel(at, y) ? 1 : 0;
            }
        return different;
    };
    QVERIFY(ink(false) > 20);
    palette.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(ink(true) > 20);
}

MAKEGOOD_TEST(UiPalette)

} // namespace t_ui_palette

#include "t_ui_palette.moc"
