// SPDX-License-Identifier: GPL-3.0-or-later
// Every name of the time zone database and of Windows, against the C library.
#include <ctime>
#include <set>

#include <QDirIterator>
#include <QTest>
#include <QTimeZone>

#include "sla/policy/policy_reader.h"
#include "sla/time/zone.h"
#include "support/test_program.h"

namespace t_zone_names
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const char *const folder = "/usr/share/zoneinfo/";

// The names of the database: not the machine's own zone, nor the copies with leap seconds.
std::vector<QByteArray> installedNames()
{
    std::vector<QByteArray> out;
    QDirIterator each(QString::fromLatin1(folder), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QByteArray name = path.mid(static_cast<qsizetype>(qstrlen(folder))).toLatin1();
        QFile file(path);
        if (name.startsWith("posix/") || name.startsWith("right/") || name == "localtime"
            || name == "posixrules" || !file.open(QIODevice::ReadOnly) || file.read(4) != "TZif")
            continue;
        out.push_back(name);
    }
    return out;
}

std::set<QByteArray> windowsNames()
{
    std::set<QByteArray> out;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (const QByteArray name = QTimeZone::ianaIdToWindowsId(id); !name.isEmpty())
            out.insert(name);
    return out;
}

QByteArray textOfFile(const char *path)
{
    QFile file(QStringLiteral(MAKEGOOD_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

seconds libraryOffset(Instant at)
{
    const time_t t = static_cast<time_t>(floor<seconds>(at).time_since_epoch().count());
    tm local{};
    localtime_r(&t, &local);
    return seconds(local.tm_gmtoff);
}

} // namespace

class ZoneNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyInstalledName()
    {
        const auto names = installedNames();
        QVERIFY2(names.size() > 590, QByteArray::number(qsizetype(names.size())).constData());
        const QByteArray before = qgetenv("TZ");
        for (const QByteArray &name : names) {
            const auto zone = Zone::named(name.toStdString());
            QVERIFY2(zone.has_value(), name.constData());
            QCOMPARE(zone->name(), name.toStdString());
            qputenv("TZ", ":" + name);
            tzset();
            // An odd step meets all days of the week and hours of the day.
            for (Instant at = sys_days(1970y / January / 1); at < sys_days(2038y / January / 1);
                 at += hours(24 * 9 + 5))
                QVERIFY2(zone->offsetAt(at) == libraryOffset(at),
                         (name + " at " + QByteArray::fromStdString(formatInstant(at))).constData());
        }
        before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }

    void everyWindowsName()
    {
        const std::set<QByteArray> names = windowsNames();
        QVERIFY(names.size() > 130);
        for (const QByteArray &name : names) {
            const auto zone = Zone::named(name.toStdString());
            QVERIFY2(zone.has_value(), name.constData());
            QCOMPARE(zone->name(), name.toStdString());
        }
        const Instant summer = sys_days(2026y / July / 1);
        QCOMPARE(Zone::named("W. Europe Standard Time")->offsetAt(summer), Duration(hours(2)));
        QCOMPARE(Zone::named("UTC-11")->offsetAt(summer), Duration(hours(-11)));
        QCOMPARE(Zone::named("India Standard Time")->offsetAt(summer), Duration(minutes(330)));
    }

    void contractsAndPoliciesTakeEveryName()
    {
        const QByteArray contract = textOfFile("tests/cases/05-maintenance/contract.toml");
        const QByteArray policy = textOfFile("resources/policies/onepointsync.policy.toml");
        std::vector<QByteArray> names = installedNames();
        for (const QByteArray &name : windowsNames())
            names.push_back(name);
        for (const QByteArray &name : names) {
            QByteArray text = contract;
            QVERIFY(text.contains("\"America/Denver\""));
            const auto read
                = readContract(text.replace("America/Denver", name).toStdString(), "contract.toml");
            QVERIFY2(read.has_value(), name.constData());
            QCOMPARE(read->zone.name(), name.toStdString());
        }
        for (const char *name : {"US/Mountain", "MST7MDT", "Mountain Standard Time", "Etc/GMT+7"}) {
            QByteArray text = policy;
            QVERIFY(text.contains("zone = \"-07:00\""));
            const auto read = readPolicy(
                text.replace("zone = \"-07:00\"", QByteArray("zone = \"") + name + '"').toStdString(), "p");
            QVERIFY2(read.has_value(), name);
            QCOMPARE(read->maintenance->allowedHours->zone, std::optional<std::string>(name));
        }
    }

    void whatIsNoName()
    {
        for (const char *name :
             {"", "UTC+3", "UTC+03:00", "CET-1CEST", "EST5", "../../etc/passwd", "/etc/localtime",
              "localtime", "posixrules", "posix/Europe/Berlin", "right/Europe/Berlin", "Europe", "Europe/",
              "Europe/berlin.", "tzdata.zi", "Mars/Olympus", "europe/Berlin/", "."})
            QVERIFY2(!Zone::named(name).has_value(), name);
    }
};

MAKEGOOD_TEST(ZoneNamesTest)

} // namespace t_zone_names

#include "t_zone_names.moc"
