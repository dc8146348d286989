// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring from several threads at once, where no keyring answers.
#include <atomic>
#include <thread>

#include <QCoreApplication>
#include <QTest>

#include "support/test_program.h"
#include "work/keyring.h"

namespace t_keyring
{

using namespace makegood::work;

class KeyringTest : public QObject
{
    Q_OBJECT
private slots:
    void anyThreadReadsWhatAnotherWrote();
    void inMemory();
};

void KeyringTest::anyThreadReadsWhatAnotherWrote()
{
    const Keyring keyring = systemKeyring(QStringLiteral("makegood-test"));
    std::vector<std::thread> threads;
    std::atomic<int> kept = 0;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&keyring, &kept, i] {
            const auto done = keyring.write("name " + std::to_string(i), QByteArray::number(i));
            kept += done && *done == SecretKept::ThisRun ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(kept.load(), 8);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(keyring.read("name " + std::to_string(i)).value_or(QByteArray()), QByteArray::number(i));
    QVERIFY(keyring.remove("name 3"));
    const auto gone = keyring.read("name 3");
    QVERIFY(!gone && gone.error().needsSignIn);
    // A copy keeps the secrets.
    QVERIFY(Keyring(keyring).read("name 4"));
}

void KeyringTest::inMemory()
{
    const Keyring keyring = keyringInMemory({{"a", "1"}});
    QCOMPARE(keyring.read("a").value(), QByteArray("1"));
    QVERIFY(keyring.write("b", "2").value() == SecretKept::ThisRun);
    QVERIFY(keyring.remove("a") && keyring.remove("a"));
    QVERIFY(!keyring.read("a") && keyring.read("b"));
}

MAKEGOOD_TEST(KeyringTest)

} // namespace t_keyring

#include "t_keyring.moc"
