// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace whose every name is hostile, in the whole window: text from outside stays text.
#include <QAbstractItemView>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

#include "explain/cell_text.h"
#include "explain/reading_direction.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "support/test_program.h"
#include "widgets/theme.h"
#include "work/case_import.h"

namespace t_ui_hostile
{

using namespace makegood::ui;

namespace
{

// Would be drawn as a picture, turns what follows around, and breaks the line.
const QString hostile = QStringLiteral("<img src=/etc/hostname><b>bold</b>");
const QString turning = QStringLiteral("\u202Egnp.exe");

QByteArray inToml(const QString &text)
{
    return '"' + text.toUtf8() + "\\n<h1>line</h1>\"";
}

// The example case with hostile names of the customer and the services.
QString hostileCase(const QTemporaryDir &folder)
{
    const QString from = QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/02-credit-by-time");
    QDirIterator files(from, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = file.readAll();
        text.replace("game-1", hostile.toUtf8() + turning.toUtf8());
        if (files.fileName() == QLatin1String("contract.toml")) {
            const qsizetype begin = text.indexOf("customer = ") + 11;
            text.replace(begin, text.indexOf('\n', begin) - begin, inToml(hostile + turning));
        }
        QFile copy(folder.filePath(files.fileName()));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(text) != text.size())
            return {};
    }
    return folder.path();
}

// Labels that would guess, by name; empty: none.
QStringList guessing(const QString &where)
{
    QStringList out;
    for (const QWidget *widget : QApplication::allWidgets())
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && label->isVisible() && label->textFormat() != Qt::PlainText)
            out << where + QLatin1Char(' ') + label->objectName() + QLatin1String(": ")
                    + label->text().left(60);
    return out;
}

const QLabel *tip()
{
    for (const QWidget *widget : QApplication::allWidgets())
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<const QLabel *>(widget);
    return nullptr;
}

} // namespace

class UiHostile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPageShowsText();
    void noNameIsTurnedAround();
    void aLabelLeadsByTheWindow();
    void aNameKeepsItsDirection();
    void everyToolTipIsText();
    void everyQuestionIsText();
    void aListCopiesNoFormula();

private:
    QTemporaryDir m_case;
    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<MainWindow> m_window;
};

void UiHostile::initTestCase()
{
    const auto now = [] { return parseInstant("2026-06-05T17:00:00Z").value(); };
    const auto data = readCaseToStore(hostileCase(m_case).toStdString(), now());
    QVERIFY2(data, data ? "" : data.error().front().text().c_str());
    const QString file = m_folder.filePath(QStringLiteral("w.makegood"));
    QVERIFY(
        Workspace::create(file.toStdString()).value()->contracts().importCase(*data, {"<u>eve</u>", now()}));
    AppServices services;
    services.now = now;
    services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([name = path.toStdString()] { return Workspace::open(name); });
    };
    services.firstWorkspace = file;
    services.who = QStringLiteral("<u>ana</u>");
    m_state = std::make_unique<UiSettings>(m_folder.filePath(QStringLiteral("state.ini")));
    m_window = std::make_unique<MainWindow>(std::move(services), m_state.get(), &m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openWorkspace(file);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->workspace()->isOpen() && m_window->isSettled(), 30000);
}

void UiHostile::everyPageShowsText()
{
    int shown = 0;
    for (const char *page :
         {"portfolio", "home", "customers", "availability", "incidents", "maintenance", "calendar", "credit",
          "support", "policies", "agreement", "journal", "reports", "sources"}) {
        if (!m_window->showPage(QLatin1String(page)))
            continue;
        ++shown;
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        QTest::qWait(20);
        QCOMPARE(guessing(QLatin1String(page)), QStringList());
    }
    QVERIFY(shown >= 6);
    m_window->showProblem(hostile);
    QCOMPARE(guessing(QStringLiteral("message")), QStringList());
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(QStringLiteral("<img")));
}

// What is painted is taken: a text may be set at any time.
void UiHostile::noNameIsTurnedAround()
{
    const auto turned = [this](const QString &where) {
        (void)m_window->grab();
        QStringList out;
        const auto look = [&](const QWidget *widget, const QString &text) {
            if (std::any_of(text.begin(), text.end(), turnsLetters))
                out << where + QLatin1Char(' ') + widget->objectName();
        };
        for (const auto *label : m_window->findChildren<QLabel *>())
            if (label->isVisible())
                look(label, label->text());
        for (const auto *button : m_window->findChildren<QAbstractButton *>())
            if (button->isVisible())
                look(button, button->text());
        return out;
    };
    for (const char *page : {"portfolio", "availability", "incidents", "calendar", "credit", "support",
                             "policies", "journal", "reports", "sources"}) {
        QVERIFY(m_window->showPage(QLatin1String(page)));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        QTest::qWait(20);
        QCOMPARE(turned(QLatin1String(page)), QStringList());
    }
    QLabel label(turning);
    QPushButton button(turning);
    label.show();
    button.show();
    (void)label.grab();
    (void)button.grab();
    QCOMPARE(label.text(), QStringLiteral("gnp.exe"));
    QCOMPARE(button.text(), QStringLiteral("gnp.exe"));
    label.setText(QStringLiteral("\u2068a\u2069 ") + turning); // isolates are the program's own
    (void)label.grab();
    QCOMPARE(label.text(), QStringLiteral("\u2068a\u2069 gnp.exe"));
}

// Alone in a list a name keeps its last dot behind it, from right to left too.
void UiHostile::aNameKeepsItsDirection()
{
    const QString name = QStringLiteral("Alarmas Levante S.L.");
    QCOMPARE(ownDirection(name), name);
    QCOMPARE(ownDirection(turning), QStringLiteral("gnp.exe"));
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("ar")));
    const QString shown = ownDirection(name);
    QLocale::setDefault(before);
    QCOMPARE(shown, QChar(0x2068) + name + QChar(0x2069));
}

// A name in Latin letters, and a dash, stand where their Arabic caption stands, and the other way round.
void UiHostile::aLabelLeadsByTheWindow()
{
    const auto inked = [](QLabel &label) { // the middle of what is drawn
        const QImage image = label.grab().toImage();
        const QColor ground = image.pixelColor(0, 0);
        int sum = 0, count = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) != ground) {
                    sum += x;
                    ++count;
                }
        return count == 0 ? -1 : sum / count;
    };
    for (const bool rightToLeft : {false, true, false}) {
        QWidget window;
        window.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QLabel latin(QStringLiteral("Alarmas Levante"), &window);
        QLabel dash(QStringLiteral("\u2013"), &window);
        QLabel arabic(QStringLiteral("\u0627\u0644\u0639\u0645\u064A\u0644"), &window);
        for (QLabel *one : {&latin, &dash, &arabic})
            one->resize(600, 40);
        window.resize(600, 40);
        window.show();
        for (QLabel *one : {&latin, &dash, &arabic})
            QVERIFY2((inked(*one) > 300) == rightToLeft, qPrintable(one->text()));
        window.setLayoutDirection(rightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
        QVERIFY((inked(latin) > 300) != rightToLeft);
    }
}

void UiHostile::everyToolTipIsText()
{
    for (const char *page : {"portfolio", "incidents", "credit", "journal"}) {
        if (!m_window->showPage(QLatin1String(page)))
            continue;
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        for (const QWidget *widget : QApplication::allWidgets()) {
            QStringList tips{widget->toolTip()};
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                for (int row = 0; row < std::min(20, view->model()->rowCount()); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        tips << view->model()->index(row, column).data(Qt::ToolTipRole).toString();
            for (const QString &text : tips) {
                if (!text.contains(QLatin1Char('<')))
                    continue;
                QToolTip::showText(m_window->mapToGlobal(QPoint(50, 50)), text, m_window.get());
                QTRY_VERIFY(tip() != nullptr);
                QVERIFY2(tip()->textFormat() == Qt::PlainText, qPrintable(text));
            }
        }
    }
    QToolTip::showText(m_window->mapToGlobal(QPoint(60, 60)), hostile, m_window.get());
    QTRY_VERIFY(tip() != nullptr && tip()->text() == hostile);
    QVERIFY(tip()->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}

void UiHostile::everyQuestionIsText()
{
    QMessageBox box(m_window.get());
    box.setText(hostile);
    box.setInformativeText(hostile);
    box.show();
    QInputDialog input(m_window.get());
    input.setLabelText(hostile);
    input.show();
    QCOMPARE(guessing(QStringLiteral("question")), QStringList());
}

void UiHostile::aListCopiesNoFormula()
{
    QListWidget list(m_window.get());
    QCOMPARE(plainTip(QStringLiteral("of ") + turning), QStringLiteral("of gnp.exe"));
    list.addItem(QStringLiteral("=1+1\n\u202Eb"));
    list.setCurrentRow(0);
    list.show();
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("'=1+1 b"));
}

MAKEGOOD_TEST(UiHostile)

} // namespace t_ui_hostile

#include "t_ui_hostile.moc"
