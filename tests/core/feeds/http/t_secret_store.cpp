// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTest>

#include "feeds/secret_store.h"
#include "support/test_program.h"

namespace t_secret_store
{

using namespace makegood::feeds;

/// Where no keyring answers: kept for this run by the object, and nowhere else.
class SecretStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void keptForThisRunOnly();
    void environment();
};

void SecretStoreTest::keptForThisRunOnly()
{
    SecretStore store(QStringLiteral("makegood-test"), std::chrono::seconds(10));
    const auto missing = store.read("prometheus");
    QVERIFY(!missing);
    QVERIFY(missing.error().text().find("no password or token") != std::string::npos);

    const auto kept = store.write("prometheus", "s3cret");
    QVERIFY2(kept, kept ? "" : kept.error().text().c_str());
    QVERIFY(*kept == SecretKept::ThisRun);
    QCOMPARE(*store.read("prometheus"), QByteArray("s3cret"));
    QVERIFY(!store.read("other"));
    QVERIFY(!SecretStore(QStringLiteral("makegood-test")).read("prometheus")); // no global

    QVERIFY(store.remove("prometheus"));
    QVERIFY(!store.read("prometheus"));
    QVERIFY(store.remove("prometheus"));
}

void SecretStoreTest::environment()
{
    qunsetenv("MAKEGOOD_SECRET");
    QVERIFY(secretFromEnvironment().isEmpty());
    qputenv("MAKEGOOD_SECRET", "fröm env");
    QCOMPARE(secretFromEnvironment(), QByteArray("fröm env"));
}

MAKEGOOD_TEST(SecretStoreTest)

} // namespace t_secret_store

#include "t_secret_store.moc"
