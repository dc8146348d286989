<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>makegood::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n check(s) contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%n check contradicts another at the same instant; the failed one counts.</numerusform>
            <numerusform>%n checks contradict another at the same instant; the failed one counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::CalendarDesk</name>
    <message numerus="yes">
        <source>Written: %1, %n maintenance windows</source>
        <translation>
            <numerusform>Written: %1, %n maintenance window</numerusform>
            <numerusform>Written: %1, %n maintenance windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::Explain</name>
    <message numerus="yes">
        <source>%n failed checks in a row are an outage</source>
        <translation>
            <numerusform>%n failed check in a row is an outage</numerusform>
            <numerusform>%n failed checks in a row are an outage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n block(s)</source>
        <translation>
            <numerusform>, %n block</numerusform>
            <numerusform>, %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::JournalPage</name>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%n entry in the workspace</numerusform>
            <numerusform>%n entries in the workspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>The newest one is shown.</numerusform>
            <numerusform>The newest %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), read up to %1</source>
        <translation>
            <numerusform>%n source, read up to %1</numerusform>
            <numerusform>%n sources, read up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), never read</source>
        <translation>
            <numerusform>%n source, never read</numerusform>
            <numerusform>%n sources, never read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::OutagesPage</name>
    <message numerus="yes">
        <source>%n recorded; </source>
        <translation>
            <numerusform>%n recorded; </numerusform>
            <numerusform>%n recorded; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to be recorded. </source>
        <translation>
            <numerusform>%n too short to be recorded. </numerusform>
            <numerusform>%n too short to be recorded. </numerusform>
        </translation>
    </message>
</context>
</TS>
