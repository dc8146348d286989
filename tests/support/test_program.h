// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include <QObject>

namespace makegood::test
{

/// A test class that a program can run.
struct TestClass {
    std::string_view name; ///< of its file, without `.cpp`; CTest runs the program once for each
    std::unique_ptr<QObject> (*make)();
};

/// Adds a class to the program's list before main() begins.
struct TestRegistration {
    explicit TestRegistration(const TestClass &test);
};

/// The part of `path` between the last slash and the suffix.
constexpr std::string_view fileStem(std::string_view path)
{
    path.remove_prefix(path.rfind('/') + 1);
    return path.substr(0, path.find('.'));
}

} // namespace makegood::test

/// Registers the QtTest class of this file under the file's name. All tests of a folder are one program, so
/// that headers are read once; each still runs in a process of its own.
#define MAKEGOOD_TEST(Class)                                                                                 \
    static const makegood::test::TestRegistration registration{                                              \
        {makegood::test::fileStem(__FILE__),                                                                 \
         []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); }}};
