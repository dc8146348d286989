// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "store/database.h"
#include "store/engine/engines.h"
#include "store/schema.h"
#include "store/workspace.h"

// Fails the test with the error's sentence unless the expression succeeds.
#define GOOD(expression)                                                                                     \
    do {                                                                                                     \
        const auto result = (expression);                                                                    \
        QVERIFY2(result.has_value(), result ? "" : result.error().text().c_str());                           \
    } while (false)

// Fails the test unless the expression is refused with an error that holds the sentence.
#define REFUSED(expression, sentence)                                                                        \
    do {                                                                                                     \
        const auto result = (expression);                                                                    \
        QVERIFY(!result.has_value());                                                                        \
        QVERIFY(result.error().kind == ErrorKind::Refused);                                                  \
        QVERIFY2(result.error().what.find(sentence) != std::string::npos, result.error().what.c_str());      \
    } while (false)

namespace makegood::test
{

/// Base of tests of behaviour that every engine must have. A test class declares the slots
/// initTestCase_data(), which calls eachEngine(), and init(), which calls createWorkspace(): each test
/// function runs once per engine.
class StoreFixture
{
protected:
    static void eachEngine()
    {
        QTest::addColumn<QString>("engine");
        for (const store::Engine *one : store::engines())
            QTest::newRow(one->name()) << QString::fromLatin1(one->name());
    }

    /// The engine of the current run.
    static const store::Engine &engine()
    {
        const store::Engine *out = nullptr;
        [&] { // QFETCH_GLOBAL returns from a void function
            QFETCH_GLOBAL(QString, engine);
            for (const store::Engine *one : store::engines())
                if (engine == QLatin1String(one->name()))
                    out = one;
        }();
        Q_ASSERT(out != nullptr);
        return *out;
    }

    /// A location that is free.
    std::string freshPath()
    {
        return m_dir.filePath(QStringLiteral("w%1.makegood").arg(++m_count)).toStdString();
    }

    void createWorkspace()
    {
        m_path = freshPath();
        m_workspace = store::Workspace::create(m_path, &engine()).value();
    }

    auto open(store::Workspace::Mode mode = store::Workspace::Mode::ReadWrite) const
    {
        return store::Workspace::open(m_path, mode, &engine());
    }

    std::unique_ptr<store::Database> database() const
    {
        return store::Database::open(engine(), m_path, store::Access::ReadWrite).value();
    }

    /// Changes the database as another program would.
    void tamper(const char *sql) const
    {
        const auto other = database();
        QSqlQuery query(other->handle());
        QVERIFY2(query.exec(QLatin1String(sql)), qPrintable(query.lastError().text()));
    }

    QTemporaryDir m_dir;
    std::string m_path;
    std::unique_ptr<store::Workspace> m_workspace;

private:
    int m_count = 0;
};

} // namespace makegood::test
