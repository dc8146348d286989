// SPDX-License-Identifier: GPL-3.0-or-later
// The published schemas are those of the list of keys.
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/json_schema.h"
#include "support/test_program.h"

namespace t_json_schema
{

using namespace makegood::sla;
using namespace makegood::test;

class JsonSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedFilesAreUpToDate();
};

void JsonSchemaTest::thePublishedFilesAreUpToDate()
{
    // makegood-cli policy schema > resources/schema/policy.schema.json, and the same with --contract
    QCOMPARE(fileText("resources/schema/policy.schema.json"), jsonSchema(policyKeys(), "Makegood policy"));
    QCOMPARE(fileText("resources/schema/contract.schema.json"),
             jsonSchema(contractKeys(), "Makegood contract"));
}

MAKEGOOD_TEST(JsonSchemaTest)

} // namespace t_json_schema

#include "t_json_schema.moc"
