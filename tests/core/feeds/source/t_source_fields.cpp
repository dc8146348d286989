// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/source/built_in_kinds.h"
#include "feeds/source/source_fields.h"
#include "support/test_program.h"

namespace t_source_fields
{

using namespace makegood::feeds;

/// Forms that connect a source: what they ask for, and the settings that come of it.
class SourceFields : public QObject
{
    Q_OBJECT
private slots:
    void everyKindSaysWhatItIs();
    void settingsAreReadByTheKind();
    void hiddenAndEmptyValuesAreLeftOut();
    void whatNoFieldCoversStays();
    void missingValuesAreNamed();
    void clientCertificates();
    void fieldsOfAnotherWayAreLeftOut();
};

namespace
{

const std::vector<MappingRow> oneRow{{{{"instance", "a"}}, "web", "http", "acme"}};

const SourceKind &prometheus()
{
    static const SourceKinds kinds = builtInKinds();
    return *kinds.find("prometheus");
}

FieldValues passwordValues()
{
    return {{"address", "https://metrics.example"},
            {"auth.kind", "basic"},
            {"auth.user", "ana"},
            {"auth.key", "metrics-1"},
            {"headers", ""},
            {"selector", "up"},
            {"read.as", "checks"},
            {"read.part", ""},
            {"read.part_is", "failed"},
            {"read.quantile", "0.95"},
            {"read.bucket", "5m"},
            {"read.scale", ""},
            {"up.rule", "at-least"},
            {"up.value", "0.5"},
            {"ca_file", "/etc/ca.pem"},
            {"client_certificate.file", "/etc/client.pem"},
            {"client_certificate.key_file", "/etc/client.key"},
            {"client_certificate.passphrase_key", "client-1"}};
}

} // namespace

void SourceFields::everyKindSaysWhatItIs()
{
    const SourceKinds kinds = builtInKinds();
    for (const SourceKind &kind : kinds.all()) {
        QVERIFY2(!kind.title.empty(), kind.name.c_str());
        QVERIFY2(!kind.about.empty() && kind.about.back() == '.', kind.name.c_str());
        std::set<std::string> keys;
        for (const SourceField &field : kind.fields) {
            const std::string name = kind.name + ": " + field.key;
            QVERIFY2(!field.key.empty() && keys.insert(field.key).second, name.c_str());
            QVERIFY2(!field.title.empty(), name.c_str());
            QVERIFY2(field.choices.empty() == (field.sort != SourceField::Sort::Choice), name.c_str());
            QVERIFY2(field.whenKey.empty() || keys.contains(field.whenKey), name.c_str());
        }
    }
}

void SourceFields::settingsAreReadByTheKind()
{
    const std::string settings = settingsFromFields(prometheus(), passwordValues(), oneRow);
    const auto read = prometheus().read(settings, "settings");
    QVERIFY2(read.has_value(), read ? "" : read.error().front().text().c_str());
    QCOMPARE((*read)->terms().place, std::string("https://metrics.example"));
    QCOMPARE((*read)->terms().secretName, std::string("metrics-1"));
    QCOMPARE((*read)->terms().furtherSecrets, std::vector<std::string>{"client-1"});
    QVERIFY((*read)->terms().mapping == oneRow);
    QVERIFY(fieldsFromSettings(prometheus(), settings) == passwordValues());
}

void SourceFields::hiddenAndEmptyValuesAreLeftOut()
{
    FieldValues values = passwordValues();
    values["auth.kind"] = "none"; // user and password are typed still, and not asked for any more
    values["up.rule"] = "one-or-zero";
    values["ca_file"].clear();
    const std::string settings = settingsFromFields(prometheus(), values, oneRow);
    QVERIFY(prometheus().read(settings, "settings").has_value());
    for (const char *gone : {"ana", "metrics-1", "0.5", "ca_file"})
        QVERIFY2(settings.find(gone) == std::string::npos, gone);
}

void SourceFields::whatNoFieldCoversStays()
{
    const std::string former = R"({"schema": 1, "kind": "prometheus", "address": "http://127.0.0.1:1",
        "selector": "up", "overlap": "20m", "mapping": []})";
    const std::string settings = settingsFromFields(prometheus(), passwordValues(), oneRow, former);
    const auto read = prometheus().read(settings, "settings");
    QVERIFY(read.has_value());
    QVERIFY((*read)->terms().overlap == std::chrono::minutes(20));
    QCOMPARE((*read)->terms().place, std::string("https://metrics.example"));
}

void SourceFields::missingValuesAreNamed()
{
    FieldValues values = passwordValues();
    values["address"].clear();
    values.erase("auth.user");
    QCOMPARE(missingFields(prometheus().fields, values), (std::vector<std::string>{"address", "auth.user"}));
    values["auth.kind"] = "none";
    QCOMPARE(missingFields(prometheus().fields, values), (std::vector<std::string>{"address"}));
}

void SourceFields::clientCertificates()
{
    const std::string with = settingsFromFields(prometheus(), passwordValues(), oneRow);
    FieldValues values = passwordValues();
    values["client_certificate.file"].clear();
    const auto half = prometheus().read(settingsFromFields(prometheus(), values, oneRow, with), {});
    QVERIFY(!half);
    QCOMPARE(half.error().front().key, std::string("client_certificate.file"));
    // Without both files there is none, whatever was stored of it before.
    values["client_certificate.key_file"].clear();
    const std::string without = settingsFromFields(prometheus(), values, oneRow, with);
    QVERIFY2(without.find("client_certificate") == std::string::npos, without.c_str());
    QVERIFY(prometheus().read(without, {}).has_value());
    // Every kind with an address of a server asks for it.
    for (const char *kind : {"prometheus", "zabbix", "alertmanager", "calendar", "nagios"}) {
        const SourceKinds kinds = builtInKinds();
        const auto &fields = kinds.find(kind)->fields;
        QVERIFY2(std::ranges::count(fields, "client_certificate.file", &SourceField::key) == 1, kind);
    }
}

void SourceFields::fieldsOfAnotherWayAreLeftOut()
{
    const SourceKinds kinds = builtInKinds();
    const SourceKind &nagios = *kinds.find("nagios");
    // What was typed for the server stays typed while the folder is chosen, and is not asked for.
    FieldValues values = passwordValues();
    values["read"] = "logs";
    values["path"] = "/var/log/nagios4";
    values["state_type"] = "soft";
    QVERIFY(missingFields(nagios.fields, values).empty());
    const std::string logs = settingsFromFields(nagios, values, oneRow);
    QVERIFY2(logs.find("ana") == std::string::npos && logs.find("metrics") == std::string::npos,
             logs.c_str());
    const auto folder = nagios.read(logs, "settings");
    QVERIFY2(folder.has_value(), folder ? "" : folder.error().front().text().c_str());
    QCOMPARE((*folder)->terms().place, std::string("/var/log/nagios4"));
    QVERIFY((*folder)->terms().secretName.empty());
    values["read"] = "cgi";
    const auto server = nagios.read(settingsFromFields(nagios, values, oneRow, logs), "settings");
    QVERIFY2(server.has_value(), server ? "" : server.error().front().text().c_str());
    QCOMPARE((*server)->terms().secretName, std::string("metrics-1"));
    values["read"] = "logs";
    const auto back
        = nagios.read(settingsFromFields(nagios, values, oneRow, (*server)->toJson()), "settings");
    QVERIFY2(back.has_value(), back ? "" : back.error().front().text().c_str());
    QCOMPARE((*back)->toJson(), (*folder)->toJson());
}

MAKEGOOD_TEST(SourceFields)

} // namespace t_source_fields

#include "t_source_fields.moc"
