// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of a folder's tests: `PROGRAM NAME [arguments of QtTest]` runs the test class of that
// name.
#include "support/test_program.h"

#include <cstdio>
#include <vector>

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace makegood::test
{

namespace
{

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

} // namespace

TestRegistration::TestRegistration(const TestClass &test)
{
    testClasses().push_back(test);
}

} // namespace makegood::test

int main(int argc, char **argv)
{
    using namespace makegood::test;
    // Never the keyring of the person who runs the tests.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/makegood-test");
    const std::string_view name = argc > 1 ? argv[1] : "";
    for (const TestClass &test : testClasses()) {
        if (test.name != name)
            continue;
        for (int i = 1; i + 1 < argc; ++i)
            argv[i] = argv[i + 1];
        Application application(--argc, argv);
        const std::unique_ptr<QObject> object = test.make();
        return QTest::qExec(object.get(), argc, argv);
    }
    std::fputs("Name one of these tests:\n", stderr);
    for (const TestClass &test : testClasses())
        std::fprintf(stderr, "  %.*s\n", static_cast<int>(test.name.size()), test.name.data());
    return 2;
}
