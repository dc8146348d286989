// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant and the page say when a source does not answer as it should: nothing is stored, and it
// can be mended where one is.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QWidget>
#include <QtTest>

#include "connect_at_hand.h"
#include "fake_prometheus.h"
#include "sources/discover_section.h"
#include "support/test_program.h"
#include "widgets/pill.h"

namespace t_ui_connect_errors
{

using namespace makegood;
using namespace makegood::test;

class UiConnectErrors : public QObject
{
    Q_OBJECT
private slots:
    void init() { begin({}); }
    void cleanup() { m_hand.reset(); }
    void nobodyAnswers();
    void wrongPassword();
    void answersThatCannotBeUsed_data();
    void answersThatCannotBeUsed();
    void fieldsThatAreMissing();
    void aPasswordThatIsRefusedLater();
    void anotherServerIsAskedAnew();
    void aKindThatIsNotKnown();
    void removalSaysWhatStays();

private:
    void begin(const SourceSecrets &keyring);
    QString text(const char *name) const
    {
        const auto *label = m_hand->find<QLabel>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    bool isNothingStored() const
    {
        return Workspace::open(m_hand->file().toStdString()).value()->sources().list().value().empty();
    }
    bool openAssistant()
    {
        m_hand->window().connectSource();
        return m_hand->reaches(ConnectStep::Kind);
    }
    std::unique_ptr<ConnectAtHand> m_hand;
};

namespace
{

Instant oneDayIn()
{
    return at(t0) + std::chrono::days(1);
}

StoredSource recorded(const std::string &address, HttpAuth auth = HttpAuth::None)
{
    PrometheusSettings settings = fakeSettings(address);
    settings.selector = "probe_success";
    settings.server.auth = auth;
    if (auth == HttpAuth::Bearer)
        settings.server.keyName = "ops-token";
    settings.mapping = {{{{"instance", "web:443"}}, "web", "http", "acme"}};
    return {"Operations", {}, "prometheus", settingsToJson(settings)};
}

} // namespace

void UiConnectErrors::begin(const SourceSecrets &keyring)
{
    HttpLimits limits = shortLimits();
    limits.attempts = 1;
    m_hand = std::make_unique<ConnectAtHand>(oneDayIn(), keyring, limits);
    m_hand->prepare({contractFor("acme", "Acme Widgets", "web")});
}

void UiConnectErrors::nobodyAnswers()
{
    FakePrometheus right;
    FakeServer server(serving(right));
    const std::string address = server.address();
    server.stopListening();
    QVERIFY(m_hand->open());
    QVERIFY(openAssistant());
    QVERIFY(m_hand->goToTest(address));
    QTRY_VERIFY(text("testLead").contains(QStringLiteral("could not be reached")));
    m_hand->grab("unreachable");
    QCOMPARE(m_hand->find<Pill>("testState")->text(), QStringLiteral("No answer"));
    QVERIFY(text("testText").contains(QStringLiteral("Nothing was stored")));
    QVERIFY(!m_hand->find<QAbstractButton>("connectContinue")->isEnabled());
    QVERIFY(isNothingStored());
    QStringList reached; // by Tab: what happened can be read and copied without a mouse
    m_hand->find<QWidget>("testAgain")->setFocus();
    for (int i = 0; i < 60 && !reached.contains(QStringLiteral("testText")); ++i) {
        QTest::keyClick(m_hand->window().windowHandle(), Qt::Key_Tab);
        if (const QWidget *focus = m_hand->window().focusWidget())
            reached << focus->objectName();
    }
    QVERIFY2(reached.contains(QStringLiteral("testText")), qPrintable(reached.join(QLatin1Char(' '))));
    QVERIFY(m_hand->click("testAddress")); // what to do
    QVERIFY(m_hand->reaches(ConnectStep::Address));
    QCOMPARE(m_hand->find<QLineEdit>("field_address")->text().toStdString(), address);
}

void UiConnectErrors::wrongPassword()
{
    FakePrometheus right;
    right.series.push_back(minutely("web:443", 1440));
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.headers.count("authorization") > 0
            && request.headers.at("authorization") == "Basic " + QByteArray("ana:0penSesame").toBase64())
            right.answer(socket, request);
        else
            FakeServer::reply(socket, 401, "text/plain", "no such user");
    });
    QVERIFY(m_hand->open());
    QVERIFY(openAssistant());
    QVERIFY(m_hand->click("kind_prometheus"));
    QVERIFY(!m_hand->find<QWidget>("field_auth.user")->isVisible());
    m_hand->find<QComboBox>("field_auth.kind")->setCurrentIndex(1);
    QVERIFY(m_hand->type("field_address", QString::fromStdString(server.address())));
    QVERIFY(m_hand->type("field_auth.user", QStringLiteral("ana")));
    QVERIFY(m_hand->type("field_auth.key", QStringLiteral("n0tTheOne")));
    m_hand->grab("address");
    QVERIFY(m_hand->click("connectContinue"));
    QTRY_VERIFY(text("testLead").contains(QStringLiteral("refused the sign-in")));
    QVERIFY(isNothingStored());
    QVERIFY(m_hand->click("testAddress"));
    QVERIFY(m_hand->type("field_auth.key", QStringLiteral("0penSesame")));
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->canContinue());
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->canContinue());
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->click("acceptSuggestions"));
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->click("connectContinue"));
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->find<QWidget>("startMonth")->isVisible(), 20000);
    // The workspace names the secret and does not hold it; the form forgot it.
    const auto sources = Workspace::open(m_hand->file().toStdString()).value()->sources().list().value();
    QCOMPARE(sources.size(), std::size_t(1));
    QVERIFY(sources.front().settings.find("0penSesame") == std::string::npos);
    QVERIFY(m_hand->find<QLineEdit>("field_auth.key")->text().isEmpty());
    QFile file(m_hand->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("n0tTheOne") && !bytes.contains("0penSesame"));
}

void UiConnectErrors::answersThatCannotBeUsed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a web page") << 200 << QByteArray("text/html") << QByteArray("<b>Hello</b>");
    QTest::newRow("not there") << 404 << QByteArray("text/plain") << QByteArray("404 page not found");
    QTest::newRow("half an answer") << 200 << QByteArray("application/json")
                                    << QByteArray("{\"status\":\"success\",\"data\":{\"resul");
    QTest::newRow("refused") << 422 << QByteArray("application/json")
                             << QByteArray(
                                    "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"no\"}");
}

void UiConnectErrors::answersThatCannotBeUsed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    FakeServer server(
        [&](QTcpSocket &socket, const FakeRequest &) { FakeServer::reply(socket, status, type, body); });
    QVERIFY(m_hand->open());
    QVERIFY(openAssistant());
    QVERIFY(m_hand->goToTest(server.address()));
    // It may answer the test without saying a version; the list then says what is wrong.
    QTRY_VERIFY(m_hand->find<QAbstractButton>("testAgain")->isVisible());
    QTRY_VERIFY(m_hand->window().isSettled());
    if (m_hand->find<QAbstractButton>("connectContinue")->isEnabled()) {
        QVERIFY(m_hand->click("connectContinue"));
        QTRY_VERIFY(text("discoverText").contains(QStringLiteral("could not be listed")));
        QVERIFY(!m_hand->find<QAbstractButton>("connectContinue")->isEnabled());
    } else {
        QVERIFY(text("testText").contains(QStringLiteral("Nothing was stored")));
        // The server did answer.
        QCOMPARE(m_hand->find<Pill>("testState")->text(), QStringLiteral("Cannot be used"));
    }
    for (const QLabel *label : m_hand->window().findChildren<QLabel *>())
        QVERIFY2(label->textFormat() != Qt::RichText, qPrintable(label->objectName()));
    QVERIFY(isNothingStored());
    QVERIFY(m_hand->click("connectLeave"));
    QTRY_VERIFY(m_hand->find<QWidget>("sourcesEmpty")->isVisible());
}

void UiConnectErrors::fieldsThatAreMissing()
{
    QVERIFY(m_hand->open());
    QVERIFY(openAssistant());
    QVERIFY(m_hand->click("kind_prometheus"));
    QVERIFY(m_hand->click("connectContinue"));
    QCOMPARE(m_hand->assistant().step(), ConnectStep::Address);
    QVERIFY(text("field_addressNote").contains(QStringLiteral("Enter a value")));
    QVERIFY(m_hand->find<QWidget>("field_address")->hasFocus());
    QVERIFY(m_hand->type("field_address", QStringLiteral("metrics without scheme")));
    QVERIFY(m_hand->click("connectContinue"));
    QCOMPARE(m_hand->assistant().step(), ConnectStep::Address);
    QVERIFY(!text("field_addressNote").isEmpty());
}

void UiConnectErrors::aPasswordThatIsRefusedLater()
{
    FakePrometheus right;
    right.series.push_back(minutely("web:443", 1440));
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.headers.count("authorization") > 0 && request.headers.at("authorization") == "Bearer new")
            right.answer(socket, request);
        else
            FakeServer::reply(socket, 401, "text/plain", "token expired");
    });
    begin({{"ops-token for " + server.address(), "old"}});
    {
        const auto workspace = Workspace::open(m_hand->file().toStdString()).value();
        QVERIFY(workspace->sources().save({{}, recorded(server.address(), HttpAuth::Bearer)},
                                          {"test", oneDayIn()}));
    }
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->window().showPage(QStringLiteral("sources")));
    QTRY_VERIFY(m_hand->find<QWidget>("sourceMain") != nullptr);
    QVERIFY(m_hand->click("sourceMain")); // Sync now
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->find<QAbstractButton>("sourceMain")->text(),
                              QStringLiteral("Sign in again"), 20000);
    m_hand->grab("signin");
    QVERIFY(text("sourceText").contains(QStringLiteral("after you sign in")));
    QVERIFY(m_hand->click("sourceMain"));
    QVERIFY(m_hand->reaches(ConnectStep::Address));
    QVERIFY(m_hand->find<QWidget>("field_auth.key")->hasFocus());
    QVERIFY(m_hand->type("field_auth.key", QStringLiteral("new")));
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->canContinue());
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->canContinue());
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->canContinue()); // mapped already
    QVERIFY(m_hand->click("connectContinue"));
    QVERIFY(m_hand->click("connectContinue"));
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->find<QWidget>("startMonth")->isVisible(), 20000);
    QCOMPARE(Workspace::open(m_hand->file().toStdString())
                 .value()
                 ->contracts()
                 .load("acme")
                 .value()
                 .evidence.checks.size(),
             std::size_t(1));
}

// Whoever writes the workspace cannot have a secret sent to a server of theirs.
void UiConnectErrors::anotherServerIsAskedAnew()
{
    FakePrometheus right;
    FakeServer known(serving(right));
    int authorized = 0;
    FakeServer other([&](QTcpSocket &socket, const FakeRequest &request) {
        authorized += request.headers.count("authorization") > 0 ? 1 : 0;
        FakeServer::reply(socket, 401, "text/plain", "who are you");
    });
    begin({{"ops-token for " + known.address(), "old"}, {"ops-token", "older"}});
    {
        const auto workspace = Workspace::open(m_hand->file().toStdString()).value();
        QVERIFY(workspace->sources().save({{}, recorded(other.address(), HttpAuth::Bearer)},
                                          {"test", oneDayIn()}));
    }
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->window().showPage(QStringLiteral("sources")));
    QTRY_VERIFY(m_hand->find<QWidget>("sourceMain") != nullptr);
    QVERIFY(m_hand->click("sourceMain")); // Sync now
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->find<QAbstractButton>("sourceMain")->text(),
                              QStringLiteral("Sign in again"), 20000);
    QVERIFY(m_hand->click("sourceMain"));
    QVERIFY(m_hand->reaches(ConnectStep::Address));
    QVERIFY(m_hand->click("connectContinue")); // with what the keyring is believed to have
    QTRY_VERIFY(text("testLead").contains(QStringLiteral("was not asked")));
    QCOMPARE(authorized, 0);
}

void UiConnectErrors::aKindThatIsNotKnown()
{
    {
        const auto workspace = Workspace::open(m_hand->file().toStdString()).value();
        QVERIFY(workspace->sources().save({{}, StoredSource{"Tomorrow", "acme", "oracle", "{\"a\": 1}"}},
                                          {"test", oneDayIn()}));
    }
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->window().showPage(QStringLiteral("sources")));
    QTRY_VERIFY(text("sourceLead").contains(QStringLiteral("newer program")));
    QVERIFY(!m_hand->find<QWidget>("sourceMain")->isVisible());
    QVERIFY(!m_hand->find<QWidget>("sourceMap")->isVisible());
    QCOMPARE(Workspace::open(m_hand->file().toStdString()).value()->sources().list().value().front().settings,
             std::string("{\"a\": 1}"));
}

void UiConnectErrors::removalSaysWhatStays()
{
    {
        const auto workspace = Workspace::open(m_hand->file().toStdString()).value();
        QVERIFY(workspace->sources().save({{}, recorded("http://127.0.0.1:9")}, {"test", oneDayIn()}));
    }
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->window().showPage(QStringLiteral("sources")));
    QTRY_VERIFY(m_hand->find<QWidget>("sourceCard") != nullptr);
    const auto ask = [this] {
        m_hand->window().findChild<QAction *>(QStringLiteral("removeSource"))->trigger();
        return m_hand->find<QMessageBox>("removeSourceBox");
    };
    QPointer<QMessageBox> box = ask();
    QVERIFY(box->informativeText().contains(QStringLiteral("stays")));
    box->reject();
    QVERIFY(!isNothingStored());
    QTRY_VERIFY(box == nullptr);
    box = ask();
    QVERIFY(m_hand->clickIn(box, "confirmRemoval"));
    QTRY_VERIFY(isNothingStored());
    QTRY_VERIFY(m_hand->find<QWidget>("sourcesEmpty")->isVisible());
}

MAKEGOOD_TEST(UiConnectErrors)

} // namespace t_ui_connect_errors

#include "t_ui_connect_errors.moc"
