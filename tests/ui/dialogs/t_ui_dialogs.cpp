// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog, assistant and form: it fits a small screen, nothing in it is cut, a person can begin at once
// and leaves by Escape.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTableView>
#include <QtTest>
#include <string_view>

#include "credit/credit_page.h"
#include "dialog_walk.h"
#include "language.h"
#include "shell/page_names.h"
#include "sources/source_card.h"
#include "support/test_program.h"
#include "widgets/flat_style.h"

namespace t_ui_dialogs
{

namespace
{

void addAll(const QMenu *menu, std::vector<QAction *> &out)
{
    for (QAction *action : menu->actions())
        if (action->menu() != nullptr)
            addAll(action->menu(), out);
        else
            out.push_back(action);
}

// Of the day before the window's now.
FakeSeries untilNow(FakeSeries series)
{
    const std::int64_t last = openedAt().time_since_epoch().count() - 60'000;
    const std::int64_t shift = last - series.samples.back().ms;
    for (FakeSample &sample : series.samples)
        sample.ms += shift;
    return series;
}

QString written(const QString &file, const QByteArray &text)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? file : QString();
}

} // namespace

class UiDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void commandsOfTheMenus();
    void filesThatAreImported();
    void editorsOfAnAgreement();
    void formsOfThePages();
    void theAssistantThatConnects();
    void dialogsOfASource();
    void nothingIsWrong();

private:
    QAction *action(const char *name) const;
    QString fileFor(const QString &action) const;
    void grab(const char *name) { m_walk->grab(&m_walk->window(), QLatin1String(name)); }

    QTemporaryDir m_files;
    FakePrometheus m_prometheus;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<DialogWalk> m_walk;
};

void UiDialogs::initTestCase()
{
    const Look look = lookFromEnvironment();
    // Untranslated texts have no singulars.
    const QLocale spoken(look.language.isEmpty() ? QStringLiteral("en") : look.language);
    speak(*qApp, spoken);
    if (spoken.textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::setStyle(new FlatStyle);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    for (const char *host : {"mail.caldera.example", "dc-east.harbour.example", "gw.ops.example"})
        m_prometheus.series.push_back(untilNow(minutely(std::string(host) + ":443", 1440)));
    m_server = std::make_unique<FakeServer>(serving(m_prometheus));
    m_walk = std::make_unique<DialogWalk>(look);
    QVERIFY(m_walk->open());
}

QAction *UiDialogs::action(const char *name) const
{
    std::vector<QAction *> all;
    for (const QAction *menu : m_walk->window().menuBar()->actions())
        if (menu->menu() != nullptr)
            addAll(menu->menu(), all);
    for (QAction *one : all)
        if (one->objectName() == QLatin1String(name))
            return one;
    return nullptr;
}

QString UiDialogs::fileFor(const QString &name) const
{
    const QString cases = QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/");
    if (name == QLatin1String("importTable"))
        return written(m_files.filePath(QStringLiteral("outages.csv")),
                       "service,start,end\nshop-web,2026-10-03 10:00,2026-10-03 11:00\n"
                       "shop-web,2026-10-05 10:00,2026-10-05 10:20\nshop-mail,yesterday,2026-10-05 10:20\n");
    if (name == QLatin1String("importCalendar"))
        return cases + QStringLiteral("05-maintenance/maintenance.ics");
    if (name == QLatin1String("importTickets"))
        return cases + QStringLiteral("08-support-and-obligations/tickets.json");
    return {};
}

// What ends with an ellipsis asks before it does anything.
void UiDialogs::commandsOfTheMenus()
{
    QSet<QString> done{QStringLiteral("connect")};
    for (const ui::PageName &page : ui::pageNames()) {
        QVERIFY(m_walk->showPage(page.id.toLatin1().constData()));
        std::vector<QAction *> all;
        for (const QAction *menu : m_walk->window().menuBar()->actions())
            if (menu->menu() != nullptr)
                addAll(menu->menu(), all);
        for (QAction *one : all) {
            const QString name = one->objectName().isEmpty() ? one->text() : one->objectName();
            const bool asks = one->text().contains(QChar(0x2026)) || name == QLatin1String("about");
            if (!asks || !one->isEnabled() || done.contains(name))
                continue;
            done.insert(name);
            m_walk->visit(one, fileFor(name));
        }
    }
    for (const char *name : {"copiesDialog", "checkDialog", "newContractDialog", "customerDialog",
                             "commandPalette", "tableImport", "aboutBox"})
        QVERIFY2(m_walk->seen().contains(QLatin1String(name)),
                 qPrintable(QLatin1String(name) + QStringLiteral(" is not among ")
                            + m_walk->seen().join(QLatin1String(", "))));
}

void UiDialogs::filesThatAreImported()
{
    QVERIFY(m_walk->showPage("calendar"));
    m_walk->visit(action("importCalendar"), fileFor(QStringLiteral("importCalendar")));
    QVERIFY(m_walk->showPage("support"));
    m_walk->visit(action("importTickets"), fileFor(QStringLiteral("importTickets")));
    for (const char *name : {"calendarImport", "ticketImport"})
        QVERIFY2(m_walk->seen().contains(QLatin1String(name)),
                 qPrintable(QLatin1String(name) + QStringLiteral(" is not among ")
                            + m_walk->seen().join(QLatin1String(", "))));
}

void UiDialogs::editorsOfAnAgreement()
{
    QVERIFY(m_walk->showPage("agreement"));
    for (const char *button : {"agreementEdit", "agreementContract"})
        m_walk->visit(QLatin1String(button), [&] { QVERIFY(m_walk->click(button)); });
    for (const char *name : {"agreementDialog", "contractDialog"})
        QVERIFY2(m_walk->seen().contains(QLatin1String(name)), name);
}

void UiDialogs::formsOfThePages()
{
    for (const ui::PageName &page : ui::pageNames()) {
        QVERIFY(m_walk->showPage(page.id.toLatin1().constData()));
        grab(qPrintable(QStringLiteral("page-") + page.id));
    }
    QVERIFY(m_walk->showPage("calendar"));
    QVERIFY(m_walk->click("calendarNew"));
    grab("form-plan");
    // A claim, an agreed remedy, tickets and obligations: of those customers who have them.
    for (const auto &[contract, service] : {std::pair("juniper-vale", "shop-web"),
                                            {"caldera-freight", "hosted-mail"},
                                            {"harbour-dental", "dc-east"},
                                            {"lindqvist-legal", "mail-security"}}) {
        m_walk->window().showAt(QLatin1String(contract), QLatin1String(service), {});
        for (const char *page : {"credit", "support", "agreement", "incidents"}) {
            QVERIFY(m_walk->showPage(page));
            if (page == std::string_view("credit"))
                (void)m_walk->window().findChild<ui::CreditPage *>()->showNextClaim();
            QTest::qWait(100);
            grab(qPrintable(QStringLiteral("form-%1-%2").arg(QLatin1String(page), QLatin1String(contract))));
        }
    }
    QVERIFY(m_walk->showPage("credit"));
    for (const char *part : {"providerPartSegment", "ledgerPartSegment", "rightsPartSegment"}) {
        QVERIFY2(m_walk->click(part), part);
        grab(part);
    }
}

void UiDialogs::theAssistantThatConnects()
{
    ConnectAtHand &hand = m_walk->hand();
    const auto begin = [&] {
        if (hand.find<QWidget>("connectSection")->isVisible() && !hand.click("connectLeave"))
            return false;
        m_walk->window().connectSource();
        return hand.reaches(ui::ConnectStep::Kind);
    };
    QVERIFY(begin());
    grab("connect-kind");
    QStringList kinds;
    for (const auto *door : hand.find<QWidget>("kindSection")->findChildren<QAbstractButton *>())
        if (door->objectName().startsWith(QLatin1String("kind_")))
            kinds << door->objectName();
    QVERIFY(kinds.size() > 5);
    for (const QString &kind : kinds) {
        QVERIFY(begin());
        QVERIFY(hand.click(kind.toLatin1().constData()));
        QVERIFY(hand.reaches(ui::ConnectStep::Address));
        grab(qPrintable(QStringLiteral("connect-") + kind));
    }
    QVERIFY(begin());
    QVERIFY(hand.goToTest("http://127.0.0.1:9"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("testAddress")->isVisible(), 20000);
    grab("connect-test-silent");
    QVERIFY(begin());
    QVERIFY(hand.goToTest(m_server->address()));
    QVERIFY(hand.canContinue());
    grab("connect-test");
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.canContinue());
    grab("connect-discover");
    QVERIFY(hand.click("connectContinue"));
    QTest::qWait(300);
    grab("connect-map");
    auto *choice = hand.find<QTableView>("mapTable");
    QVERIFY(choice != nullptr);
    (void)hand.click("acceptSuggestions");
    if (!hand.canContinue())
        QSKIP("no suggestion for this sample");
    grab("connect-mapped");
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.reaches(ui::ConnectStep::Start));
    grab("connect-start");
    QVERIFY(hand.click("connectContinue"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("startMonth")->isVisible(), 30000);
    grab("connect-done");
    QVERIFY(hand.click("connectLeave"));
}

void UiDialogs::dialogsOfASource()
{
    QVERIFY(m_walk->showPage("sources"));
    grab("page-sources-with-one");
    const auto *card = m_walk->window().findChild<ui::SourceCard *>();
    if (card == nullptr)
        QSKIP("no source is connected");
    for (const char *name : {"renameSource", "runsOfSource", "levelsOfSource", "removeSource"}) {
        QAction *one = card->findChild<QAction *>(QLatin1String(name));
        QVERIFY2(one != nullptr, name);
        if (one->isVisible()) // a source may have nothing of the kind
            m_walk->visit(one);
    }
}

void UiDialogs::nothingIsWrong()
{
    QVERIFY2(m_walk->faults().isEmpty(), qPrintable(m_walk->faults().join(QLatin1Char('\n'))));
}

MAKEGOOD_TEST(UiDialogs)

} // namespace t_ui_dialogs

#include "t_ui_dialogs.moc"
