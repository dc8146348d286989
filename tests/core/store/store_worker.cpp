// SPDX-License-Identifier: GPL-3.0-or-later
// One act on a workspace in a process of its own, so that it can be starved, preloaded or stripped of its
// rights. Prints `done`, or the sentence of the error; ends with 0, 20 when it
// is done but not confirmed, or 10 + the error's kind.
#include <csignal>
#include <cstdio>
#include <cstring>

#include <dlfcn.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QSqlQuery>

#include "rich_case.h"
#include "store/database.h"
#include "store/engine/engines.h"
#include "store/workspace.h"

using namespace makegood::store;
using namespace makegood::test;

namespace
{

int tell(const Expected<void> &result)
{
    // Which operation failed is known to the preloaded disk alone, when there is one.
    const auto operations = reinterpret_cast<long (*)()>(::dlsym(RTLD_DEFAULT, "makegoodDiskOperations"));
    std::printf("%ld\n%s\n", operations != nullptr ? operations() : 0L,
                result ? "done" : result.error().text().c_str());
    // That it is done all the same, a program must know without reading the sentence.
    if (!result
        && (result.error().is == ErrorCase::ChangeUnconfirmed
            || result.error().is == ErrorCase::NewFileUnconfirmed))
        return 20;
    return result ? 0 : 10 + static_cast<int>(result.error().kind);
}

Expected<void> act(const std::string &what, const std::string &path)
{
    const Actor actor{"worker", Instant{}};
    if (what == "create")
        return Workspace::create(path).map([](const auto &) {});
    const bool reads = what == "read";
    return Workspace::open(path, reads ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite)
        .and_then([&](const std::unique_ptr<Workspace> &workspace) -> Expected<void> {
            if (reads)
                return workspace->contracts().load("c").map([](const CaseData &) {});
            if (what == "backup")
                return workspace->upkeep().backupTo(path + ".copy");
            return workspace->contracts().importCase(richCase(), actor).map([](const StoreSummary &) {});
        });
}

// Dies with half of its changes in the file and the rollback journal beside it.
[[noreturn]] void dieHalfWay(const std::string &path)
{
    const auto database = Database::open(engineOf(path), path, Access::ReadWrite).value();
    QSqlQuery query(database->handle());
    query.exec(QStringLiteral("PRAGMA cache_size = 1"));
    query.exec(QStringLiteral("BEGIN IMMEDIATE"));
    query.exec(QStringLiteral("UPDATE contract SET customer = 'half written'"));
    query.exec(QStringLiteral("CREATE TABLE filler (a)"));
    query.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                              "INSERT INTO filler SELECT randomblob(2000) FROM n"));
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::string what = argc > 2 ? argv[1] : "";
    if (what == "die")
        dieHalfWay(argv[2]);
    // As somebody who is not root: file rights do not bind root.
    if (argc > 3 && std::strcmp(argv[3], "nobody") == 0 && ::getuid() == 0
        && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 1;
    if (argc > 4 && std::strcmp(argv[3], "limit") == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{std::strtoul(argv[4], nullptr, 10), RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    return tell(act(what, argv[2]));
}
