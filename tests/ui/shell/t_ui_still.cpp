// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the sample: links lead to what they are about, the months of the pages stay apart, and
// nothing that can be pressed or read moves when figures change.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "credit/claim_form.h"
#include "incidents/incident_model.h"
#include "portfolio/portfolio_model.h"
#include "sample/sample_workspace.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "store/workspace.h"
#include "support/test_program.h"
#include "widgets/flat_style.h"
#include "widgets/month_stepper.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_still
{

using namespace makegood::sample;
using namespace makegood::ui;

namespace
{

using Places = QHash<const QWidget *, QRect>;

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at != nullptr && names.size() < 3; at = at->parentWidget())
        if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                       names.join(QLatin1Char('/')));
}

// Of what is pressed, typed into or chosen from; a table grows at its end only.
Places placesOf(const QWidget &window)
{
    Places out;
    for (const QWidget *one : window.findChildren<QWidget *>())
        if (one->isVisible() && !one->visibleRegion().isEmpty()
            && (qobject_cast<const QAbstractButton *>(one) != nullptr
                || qobject_cast<const QAbstractItemView *>(one) != nullptr
                || qobject_cast<const QLineEdit *>(one) != nullptr
                || qobject_cast<const QPlainTextEdit *>(one) != nullptr
                || qobject_cast<const QComboBox *>(one) != nullptr))
            out.insert(one, QRect(one->mapTo(&window, QPoint()), one->size()));
    return out;
}

QString moved(const QWidget &window, const Places &before)
{
    QStringList out;
    const Places after = placesOf(window);
    for (auto one = after.begin(); one != after.end(); ++one)
        if (before.contains(one.key())
            && (before[one.key()].topLeft() - one->topLeft()).manhattanLength() > 1) // rounding
            out << QStringLiteral("%1: %2,%3 to %4,%5")
                       .arg(nameOf(one.key()))
                       .arg(before[one.key()].x())
                       .arg(before[one.key()].y())
                       .arg(one->x())
                       .arg(one->y());
    return out.join(QLatin1Char('\n'));
}

Instant monday()
{
    return parseInstant("2026-11-02T08:00:00Z").value();
}

Month monthOf(const char *text)
{
    return parseMonth(text).value();
}

} // namespace

class UiStill : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(new FlatStyle);
        QVERIFY(writeSampleWorkspace(path(QStringLiteral("whole")).toStdString()).has_value());
    }

    // Each from a copy of the sample, in a window of its own.
    void init()
    {
        const QString file = path(QStringLiteral("now%1").arg(++m_count));
        QVERIFY(QFile::copy(path(QStringLiteral("whole")), file));
        m_state = std::make_unique<UiSettings>(m_folder.filePath(QStringLiteral("%1.ini").arg(m_count)));
        m_window = std::make_unique<MainWindow>(services(), m_state.get(), &m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->openWorkspace(file);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->workspace()->isOpen() && m_window->isSettled(), 60000);
        m_window->showAt({}, {}, sampleMonth());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
    }

    void cleanup() { m_window.reset(); }

    void fileClaimOpensTheClaim_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("first") << 0;
        QTest::newRow("last") << -1;
    }

    // Also of a customer that was not shown before.
    void fileClaimOpensTheClaim()
    {
        QFETCH(int, at);
        const QString customer = followLink(at);
        if (QTest::currentTestFailed())
            return;
        const auto *form = found<ClaimForm>(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        QVERIFY(form->isVisible());
        const auto *save = found<QPushButton>("claimSave");
        QVERIFY(save->isVisible() && save->isEnabled() && save->text().contains(QLatin1String("filed")));
        auto *lines = found<TableView>("creditLines");
        const QModelIndex line = lines->currentIndex();
        QVERIFY(line.isValid());
        QVERIFY2(
            line.siblingAtColumn(0).data().toString().contains(customer.section(QLatin1Char('\n'), 0, 0)),
            qPrintable(customer));
    }

    void classifyOpensTheReview_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QSize>("size");
        QTest::newRow("first") << 0 << QSize(1440, 900);
        QTest::newRow("last, on a small screen") << -1 << QSize(1366, 768);
        QTest::newRow("last, in the window of a first start") << -1 << QSize(1320, 700);
        QTest::newRow("last, where the inspector lies over the page") << -1 << QSize(1024, 700);
    }

    // Also of a customer that was not shown before. What is decided by is seen without scrolling.
    void classifyOpensTheReview()
    {
        QFETCH(int, at);
        QFETCH(QSize, size);
        m_window->resize(size);
        const QString customer = followLink(at, QStringLiteral("Classify"));
        if (QTest::currentTestFailed())
            return;
        auto *cause = found<QComboBox>("reviewCause");
        QTRY_VERIFY_WITH_TIMEOUT(cause->isVisible(), 20000);
        settle();
        const ContractRow *shown = m_window->session()->workspace()->contract(
            m_window->session()->judging()->focusedCase()->contract.id);
        QVERIFY2(customer.startsWith(QString::fromStdString(shown->customer)), qPrintable(customer));
        const auto *table = found<TableView>("incidents");
        const QModelIndex row = table->currentIndex();
        QVERIFY(row.isValid());
        const QRect start = static_cast<const QAbstractItemView *>(table)->visualRect(
            row.siblingAtColumn(IncidentModel::Start));
        QVERIFY(table->viewport()->visibleRegion().boundingRect().contains(
            QRect(start.left(), start.top(), 1, start.height())));
        const auto isLeft = [](const QModelIndex &one) {
            return one.siblingAtColumn(IncidentModel::CauseWord).data().toString()
                == QLatin1String("Not classified")
                && !one.siblingAtColumn(IncidentModel::Counts)
                        .data()
                        .toString()
                        .contains(QLatin1String("too short"));
        };
        QVERIFY(isLeft(row));
        for (int before = 0; before < row.row(); ++before)
            QVERIFY(!isLeft(table->model()->index(before, 0)));
        QCOMPARE(found<QLabel>("reviewTitle")->text().section(QLatin1String(" to "), 0, 0),
                 row.siblingAtColumn(IncidentModel::Start).data().toString());
        for (const char *name : {"effectBox", "reviewCause", "reviewCounts", "reviewWhy", "reviewBar",
                                 "reviewSave", "reviewDiscard"}) {
            const auto *part = found<QWidget>(name);
            QVERIFY2(part->isVisible() && part->visibleRegion().boundingRect() == part->rect(), name);
        }
    }

    // Of a customer and a month that are not shown.
    void anIncidentIsFoundEverywhere()
    {
        m_window->showPage(QStringLiteral("portfolio"));
        settle();
        QTest::mouseClick(found<QAbstractButton>("findField"), Qt::LeftButton);
        auto *query = found<QLineEdit>("commandQuery");
        QTRY_VERIFY(query != nullptr && query->isVisible());
        QTest::keyClicks(query, QStringLiteral("JV-30"));
        const auto *list = found<QAbstractItemView>("commandList");
        const auto first = [&] { return list->model()->index(0, 0).data().toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(first().startsWith(QLatin1String("JV-30")), 20000);
        QTest::keyClick(query, Qt::Key_Return);
        const QWidget *cause = nullptr; // in the window once its page was opened
        QTRY_VERIFY_WITH_TIMEOUT((cause = found<QComboBox>("reviewCause")) && cause->isVisible(), 20000);
        settle();
        QVERIFY(found<QLabel>("reviewAbout")->text().contains(QLatin1String("JV-30")));
        QVERIFY(found<TableView>("incidents")->currentIndex().isValid());
    }

    void aChosenOutageIsNoChange()
    {
        chooseOutage();
        QCOMPARE(found<QLabel>("reviewProblem")->text(), QStringLiteral("No unsaved changes"));
        QVERIFY(!found<QPushButton>("reviewSave")->isEnabled());
        QVERIFY(!found<QPushButton>("reviewDiscard")->isEnabled());
        chooseCause(Cause::Customer);
        QVERIFY(found<QLabel>("reviewProblem")->text().startsWith(QLatin1String("1 unsaved change")));
    }

    void aReviewMovesNothing()
    {
        chooseOutage();
        Places before = placesOf(*m_window);
        chooseCause(Cause::Customer);
        settle();
        QCOMPARE(moved(*m_window, before), QString());
        QTest::keyClicks(found<QLineEdit>("reviewWhy"), QStringLiteral("their own change"));
        settle();
        QCOMPARE(moved(*m_window, before), QString());
        const auto recorded = m_window->session()->judging()->focusedCase();
        QTest::mouseClick(found<QPushButton>("reviewSave"), Qt::LeftButton);
        const Judging *judging = m_window->session()->judging();
        QTRY_VERIFY_WITH_TIMEOUT(judging->focusedCase() && judging->focusedCase() != recorded, 20000);
        settle();
        QCOMPARE(moved(*m_window, before), QString());
    }

    void aScenarioMovesNothing()
    {
        chooseOutage();
        chooseCause(Cause::Customer);
        settle();
        const Places before = placesOf(*m_window);
        QTest::mouseClick(found<QPushButton>("reviewWhatIf"), Qt::LeftButton);
        QTRY_VERIFY(found<QWidget>("scenarioSection")->isVisible());
        settle();
        QCOMPARE(moved(*m_window, before), QString());
    }

    void aFiledClaimMovesNothing()
    {
        followLink(0);
        const auto *form = found<ClaimForm>(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), 20000);
        settle();
        const Places before = placesOf(*m_window);
        QTest::mouseClick(found<QPushButton>("claimSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(found<QPushButton>("claimTakeBack")->isVisible(), 20000);
        settle();
        QCOMPARE(moved(*m_window, before), QString());
    }

    void plannedMaintenanceMovesNothing()
    {
        m_window->showPage(QStringLiteral("calendar"));
        settle();
        QTest::mouseClick(found<QPushButton>("calendarNew"), Qt::LeftButton);
        settle();
        const Places before = placesOf(*m_window);
        QTest::keyClicks(found<QLineEdit>("windowSummary"), QStringLiteral("Router firmware"));
        settle();
        QCOMPARE(moved(*m_window, before), QString());
        auto *save = found<QPushButton>("windowSave");
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        settle();
        QCOMPARE(moved(*m_window, before), QString());
    }

    // Work is planned ahead; the other pages, which have nothing of that month, keep theirs.
    void theOtherPagesKeepTheirMonth()
    {
        auto *stepper = m_window->findChild<MonthStepper *>();
        const Month shown = m_window->shownMonth();
        QCOMPARE(shown, sampleMonth());
        m_window->showPage(QStringLiteral("calendar"));
        while (stepper->month() < monthOf("2026-12"))
            stepper->step(1);
        QCOMPARE(m_window->shownMonth(), monthOf("2026-12"));
        settle();
        m_window->showPage(QStringLiteral("portfolio"));
        settle();
        QCOMPARE(m_window->shownMonth(), shown);
        QCOMPARE(m_window->session()->judging()->month(), shown);
        stepper->step(5);
        QCOMPARE(m_window->shownMonth(), shown); // here nothing lies ahead
        QCOMPARE(m_state->value("view/month"), QStringLiteral("2026-10"));
        m_window->showPage(QStringLiteral("calendar")); // where it was left
        QCOMPARE(m_window->shownMonth(), monthOf("2026-12"));
        m_window->showPage(QStringLiteral("incidents"));
        stepper->step(-1);
        m_window->showPage(QStringLiteral("calendar")); // another month was chosen meanwhile
        QCOMPARE(m_window->shownMonth(), monthOf("2026-09"));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".makegood")); }

    AppServices services() const
    {
        AppServices d;
        d.now = monday;
        d.workspaceAt = [](const QString &path) -> WorkspaceOpener {
            return pooled([file = path.toStdString()] { return Workspace::open(file); });
        };
        d.sampleMonth = sampleMonth();
        d.who = QStringLiteral("ana");
        return d;
    }

    template <typename Widget> Widget *found(const char *name) const
    {
        return name == nullptr ? m_window->findChild<Widget *>()
                               : m_window->findChild<Widget *>(QLatin1String(name));
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        QTest::qWait(60); // what the layout does afterwards
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    }

    // Clicks the next step of the first or the last row that has this one; the customer of the row.
    QString followLink(int at, const QString &words = QStringLiteral("File claim"))
    {
        m_window->showPage(QStringLiteral("portfolio"));
        auto *table = found<QAbstractItemView>("portfolio");
        std::vector<QModelIndex> links;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex step = table->model()->index(row, PortfolioModel::Step);
            if (step.data().toString().startsWith(words))
                links.push_back(step);
        }
        if (links.empty()) {
            QTest::qFail("No row has this step", __FILE__, __LINE__);
            return {};
        }
        const QModelIndex link = at < 0 ? links.back() : links.front();
        const QString customer = link.siblingAtColumn(PortfolioModel::Customer).data().toString();
        table->scrollTo(link);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(link).center());
        return customer;
    }

    // A recorded one without a cause: saved, it makes the first incident.
    void chooseOutage()
    {
        followLink(0, QStringLiteral("Classify"));
        settle();
        auto *table = found<TableView>("incidents");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex start = table->model()->index(row, IncidentModel::Start);
            const QString counts = start.siblingAtColumn(IncidentModel::Counts).data().toString();
            if (start.siblingAtColumn(IncidentModel::CauseWord).data().toString()
                    == QLatin1String("Not classified")
                && counts == QLatin1String("Yes")) {
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(start).center());
                break;
            }
        }
        settle();
        QTRY_VERIFY(found<QComboBox>("reviewCause")->isVisible());
    }

    void chooseCause(Cause cause)
    {
        auto *causes = found<QComboBox>("reviewCause");
        QVERIFY(causes->isVisible());
        causes->setCurrentIndex(static_cast<int>(cause));
        emit causes->activated(causes->currentIndex());
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    int m_count = 0;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<MainWindow> m_window;
};

MAKEGOOD_TEST(UiStill)

} // namespace t_ui_still

#include "t_ui_still.moc"
