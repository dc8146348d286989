// SPDX-License-Identifier: GPL-3.0-or-later
// The tour over a real window: five places, by mouse and keyboard, in the way of nothing, and remembered.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/tour.h"
#include "shell/tour_card.h"
#include "shell/workspace_controller.h"
#include "support/test_program.h"
#include "widgets/flat_style.h"
#include "widgets/theme.h"
#include "workspaces_at_hand.h"

namespace t_ui_tour
{

using namespace makegood;
using namespace makegood::ui;

namespace
{

const QString name = QStringLiteral("w");

} // namespace

class UiTour : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void fiveStepsPointAtTheirPlaces();
    void theKeyboardLeadsThrough();
    void nothingIsBlocked();
    void theSampleBeginsWithIt();
    void itFitsEveryWindow_data();
    void itFitsEveryWindow();

private:
    AppServices services();
    void open();
    TourCard *card() const { return m_window->findChild<TourCard *>(); }
    QPushButton *button(const char *which) const
    {
        return card()->findChild<QPushButton *>(QLatin1String(which));
    }
    QString title() const { return card()->findChild<QLabel *>(QStringLiteral("tourTitle"))->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::WorkspacesAtHand> m_files;
    std::unique_ptr<UiSettings> m_state;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

AppServices UiTour::services()
{
    AppServices d;
    d.now = test::inJune;
    d.workspaceAt = [this](const QString &) { return m_files->opener(name); };
    d.sampleWorkspace = [this] { return Expected<QString>(m_files->file(name)); };
    d.firstWorkspace = m_files->file(name);
    d.who = QStringLiteral("ana");
    return d;
}

void UiTour::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(name);
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    m_window = std::make_unique<MainWindow>(services(), m_state.get(), &m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void UiTour::cleanup()
{
    m_window.reset();
}

void UiTour::open()
{
    m_window->openWorkspace(m_files->file(name));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->workspace()->isOpen() && m_window->isSettled(), 20000);
    m_window->findChild<QAction *>(QStringLiteral("tour"))->trigger();
    QTRY_VERIFY(card() != nullptr && card()->isVisible());
}

void UiTour::fiveStepsPointAtTheirPlaces()
{
    open();
    const char *const places[] = {"portfolioSummary", "portfolio", "inspector", "inspector", "reportPaper"};
    QStringList titles;
    for (const char *place : places) {
        titles << title();
        const auto *widget = m_window->findChild<QWidget *>(QLatin1String(place));
        QVERIFY2(widget != nullptr, place);
        QTRY_VERIFY2_WITH_TIMEOUT(!card()->target().isEmpty(), place, 10000);
        const QRect whole(widget->mapTo(m_window.get(), QPoint(0, 0)), widget->size());
        QVERIFY2(whole.contains(card()->target()), place);
        QVERIFY(m_window->rect().contains(card()->geometry()));
        QCOMPARE(button("tourBack")->isEnabled(), titles.size() > 1);
        QTest::mouseClick(button("tourNext"), Qt::LeftButton);
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QTRY_VERIFY(card() == nullptr); // done
    QCOMPARE(m_state->value("tour/done"), QStringLiteral("yes"));
}

void UiTour::theKeyboardLeadsThrough()
{
    open();
    QApplication::setActiveWindow(m_window.get());
    QTRY_VERIFY(button("tourNext")->hasFocus());
    const QString first = title();
    // What is heard with the focus is the step itself.
    QVERIFY(button("tourNext")->accessibleDescription().contains(first));
    QTest::keyClick(button("tourNext"), Qt::Key_Return);
    QVERIFY(title() != first);
    QTest::keyClick(button("tourNext"), Qt::Key_Left);
    QCOMPARE(title(), first);
    QTest::keyClick(button("tourNext"), Qt::Key_Right);
    QVERIFY(title() != first);
    QTest::keyClick(button("tourNext"), Qt::Key_Escape);
    QTRY_VERIFY(card() == nullptr);
    QCOMPARE(m_state->value("tour/done"), QStringLiteral("yes"));
}

void UiTour::nothingIsBlocked()
{
    open();
    QVERIFY(m_window->showPage(QStringLiteral("sources"))); // away from what it points at
    QTRY_VERIFY(card()->target().isEmpty());
    QVERIFY(card()->isVisible());
    QVERIFY(m_window->showPage(QStringLiteral("portfolio")));
    QTRY_VERIFY(!card()->target().isEmpty());
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("portfolioSearch"));
    QTest::mouseClick(search, Qt::LeftButton);
    QTest::keyClicks(search, QStringLiteral("abc"));
    QCOMPARE(search->text(), QStringLiteral("abc"));
    QVERIFY(card()->isVisible());
}

void UiTour::theSampleBeginsWithIt()
{
    // Not offered, as in tests and pictures.
    m_window->workspaces()->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->workspace()->isOpen() && m_window->isSettled(), 20000);
    QTest::qWait(500);
    QVERIFY(card() == nullptr);
    m_state->setValue("tour/offered", QStringLiteral("yes"));
    m_window->workspaces()->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(card() != nullptr && card()->isVisible(), 20000);
    QTest::mouseClick(button("tourSkip"), Qt::LeftButton);
    QTRY_VERIFY(card() == nullptr);
    m_window->workspaces()->openSample(); // once is enough
    QTest::qWait(1000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    QVERIFY(card() == nullptr);
}

void UiTour::itFitsEveryWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QSize>("size");
    const QSize narrow(1024, 700);
    QTest::newRow("1024") << QStringLiteral("en") << QStringLiteral("100") << narrow;
    QTest::newRow("German, 1024") << QStringLiteral("de") << QStringLiteral("100") << narrow;
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("100") << QSize(1440, 900);
    QTest::newRow("Arabic, 1024") << QStringLiteral("ar") << QStringLiteral("100") << narrow;
    QTest::newRow("200 %") << QStringLiteral("de") << QStringLiteral("200") << QSize(1440, 900);
    QTest::newRow("200 %, 1024") << QStringLiteral("fr") << QStringLiteral("200") << narrow;
}

// By keyboard alone: each step is whole inside the window, and what it points at can be seen. With
// MAKEGOOD_GRABS=FOLDER each step is saved as a picture.
void UiTour::itFitsEveryWindow()
{
    QFETCH(QString, language);
    QFETCH(QString, percent);
    QFETCH(QSize, size);
    qApp->setStyle(new FlatStyle);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    QTranslator texts;
    QVERIFY(texts.load(QStringLiteral(":/i18n/makegood_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&texts);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    m_state->setValue("view/text", percent);
    m_window = std::make_unique<MainWindow>(services(), m_state.get(), &m_theme);
    m_window->resize(size);
    m_window->show();
    open();
    QApplication::setActiveWindow(m_window.get());
    QStringList faults;
    for (int step = 1; card() != nullptr && step <= 5; ++step) {
        QTest::qWait(400); // it follows what it points at
        const QString what = QStringLiteral("step %1: ").arg(step);
        if (!button("tourNext")->hasFocus())
            faults << what + QStringLiteral("the keyboard is elsewhere");
        if (!m_window->rect().contains(card()->geometry()))
            faults << what + QStringLiteral("outside the window");
        for (const QLabel *label : card()->findChildren<QLabel *>())
            if (label->hasHeightForWidth() && label->heightForWidth(label->width()) > label->height() + 1)
                faults << what + QStringLiteral("cut: ") + label->text();
        for (const QPushButton *one : card()->findChildren<QPushButton *>())
            if (one->isVisible() && one->sizeHint().width() > one->width() + 1)
                faults << what + QStringLiteral("cut: ") + one->text();
        const QRect target = card()->target();
        const QRect hidden = target & card()->geometry();
        if (target.isEmpty())
            faults << what + QStringLiteral("points at nothing");
        else if (percent == QLatin1String("100") // else there is no room beside it
                 && 2 * hidden.width() * hidden.height() > target.width() * target.height())
            faults << what + QStringLiteral("covers what it points at");
        if (const QString folder = qEnvironmentVariable("MAKEGOOD_GRABS"); !folder.isEmpty())
            m_window->grab().save(QStringLiteral("%1/tour %2 %3.png")
                                      .arg(folder, QLatin1String(QTest::currentDataTag()))
                                      .arg(step));
        QTest::keyClick(button("tourNext"), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const bool isDone = card() == nullptr;
    m_window.reset();
    QCoreApplication::removeTranslator(&texts);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.setTextPercent(100);
    QLocale::setDefault(before);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(isDone);
}

MAKEGOOD_TEST(UiTour)

} // namespace t_ui_tour

#include "t_ui_tour.moc"
