<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>makegood::AvailabilityChart</name>
    <message>
        <source>The axis starts at %1 %2.</source>
        <translation>Die Achse beginnt bei %1 %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Zielwert eingehalten</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Unknown, share of the month</source>
        <translation>Unbekannt, Anteil am Monat</translation>
    </message>
    <message>
        <source>Excluded, share of the month</source>
        <translation>Ausgenommen, Anteil am Monat</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityChartView</name>
    <message>
        <source>Chart of the availability by month</source>
        <translation>Diagramm der Verfügbarkeit nach Monaten</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityDesk</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityPage</name>
    <message>
        <source>Availability by month</source>
        <translation>Verfügbarkeit nach Monaten</translation>
    </message>
    <message>
        <source>%1: %2 of the elapsed time was seen by a check, %3 is unknown.</source>
        <translation>%1: %2 der verstrichenen Zeit hat eine Prüfung gesehen, %3 sind unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%n Prüfung widerspricht einer anderen zum selben Zeitpunkt; es zählt die fehlgeschlagene.</numerusform>
            <numerusform>%n Prüfungen widersprechen einer anderen zum selben Zeitpunkt; es zählt die fehlgeschlagene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::CalendarDesk</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Export &amp;maintenance as calendar…</source>
        <translation>&amp;Wartung als Kalender exportieren …</translation>
    </message>
    <message>
        <source>Export maintenance as calendar</source>
        <translation>Wartung als Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>Der Vertrag wird noch gelesen; warten Sie, bis er bereit ist.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, %n maintenance windows</source>
        <translation>
            <numerusform>Geschrieben: %1, %n Wartungsfenster</numerusform>
            <numerusform>Geschrieben: %1, %n Wartungsfenster</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>Der Kalender wurde nicht geschrieben: %1. Was vorher dort lag, ist unverändert; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>makegood::CellText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>abgelaufen seit %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimDraft</name>
    <message>
        <source>%1: %2 of %3 failed</source>
        <translation>%1: %2 zu %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Claim for service credit, %1</source>
        <translation>Anspruch auf Gutschrift, %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Outage: from %1 to %2</source>
        <translation>Ausfall: von %1 bis %2</translation>
    </message>
    <message>
        <source>In UTC: from %1 to %2</source>
        <translation>In UTC: von %1 bis %2</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>Angerechnete Zeit: %1</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>Erste fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>Letzte fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Gutschrift: %1</translation>
    </message>
    <message>
        <source>Agreement: %1; %2</source>
        <translation>Vereinbarung: %1; %2</translation>
    </message>
    <message>
        <source>To be filed by: %1</source>
        <translation>Anzumelden bis: %1</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Nachweis:</translation>
    </message>
    <message>
        <source>STILL MISSING: %1</source>
        <translation>ES FEHLT NOCH: %1</translation>
    </message>
    <message>
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>NICHT ANMELDEN, solange dies nicht erfüllt ist: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimForm</name>
    <message>
        <source>Text of the claim</source>
        <translation>Text des Anspruchs</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the claim</source>
        <translation>Den Text des Anspruchs kopieren</translation>
    </message>
    <message>
        <source>What became of the claim</source>
        <translation>Was aus dem Anspruch wurde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Record what became of the claim</source>
        <translation>Festhalten, was aus dem Anspruch wurde</translation>
    </message>
    <message>
        <source>number of the ticket, words of the provider</source>
        <translation>Nummer des Tickets, Worte des Anbieters</translation>
    </message>
    <message>
        <source>Claim draft</source>
        <translation>Entwurf des Anspruchs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Der Betrag ist nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimModel</name>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>not to be filed while this does not hold: %1</source>
        <translation>nicht anmelden, solange dies nicht erfüllt ist: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>makegood::CommandLine</name>
    <message>
        <source>Judges service level agreements month by month, as they are written.</source>
        <translation>Beurteilt Service-Level-Vereinbarungen Monat für Monat so, wie sie geschrieben stehen.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der Arbeitsbereich, der geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>Den Beispiel-Arbeitsbereich öffnen.</translation>
    </message>
</context>
<context>
    <name>makegood::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Restliches Fehlerbudget</translation>
    </message>
    <message>
        <source>Credit estimate</source>
        <translation>Geschätzte Gutschrift</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>of %1 measured</source>
        <translation>von %1 gemessener Zeit</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>the same in every reading</source>
        <translation>in jeder Lesart gleich</translation>
    </message>
    <message>
        <source>contract: %1 to %2</source>
        <translation>Vertrag: %1 bis %2</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
</context>
<context>
    <name>makegood::CreditDesk</name>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
</context>
<context>
    <name>makegood::CreditLineModel</name>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Angerechnet</translation>
    </message>
    <message>
        <source>of it bridged</source>
        <translation>davon überbrückt</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>ja: %1</translation>
    </message>
</context>
<context>
    <name>makegood::CreditPage</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>Vereinbart: %1, von %2: %3</translation>
    </message>
    <message>
        <source>The agreement names no amount: it is negotiated, and nothing is recorded for this month.</source>
        <translation>Die Vereinbarung nennt keinen Betrag: Er wird verhandelt, und für diesen Monat ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>One amount for the month, by the tier that the availability falls into.</source>
        <translation>Ein Betrag für den Monat, nach der Stufe, in die die Verfügbarkeit fällt.</translation>
    </message>
    <message>
        <source>Cut to the agreement&apos;s cap.</source>
        <translation>Auf die Obergrenze der Vereinbarung gekürzt.</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>%1 wird einbehalten, weil eine Voraussetzung der Gutschrift nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Dieser Dienst</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Ganzer Vertrag</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>Credit by outage</source>
        <translation>Gutschrift nach Ausfällen</translation>
    </message>
    <message>
        <source>Readings side by side</source>
        <translation>Lesarten im Vergleich</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>No recorded outage.</source>
        <translation>Kein erfasster Ausfall.</translation>
    </message>
    <message>
        <source>Nothing to claim.</source>
        <translation>Nichts geltend zu machen.</translation>
    </message>
    <message>
        <source>By outage</source>
        <translation>Nach Ausfällen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>Entgelt %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>niedrigste %1, höchste %2</translation>
    </message>
    <message>
        <source>cut to the cap</source>
        <translation>auf die Obergrenze gekürzt</translation>
    </message>
    <message>
        <source>not capped</source>
        <translation>nicht begrenzt</translation>
    </message>
</context>
<context>
    <name>makegood::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Hide; the View menu brings it back</source>
        <translation>Ausblenden; das Menü „Ansicht“ bringt es zurück</translation>
    </message>
</context>
<context>
    <name>makegood::EffectModel</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Ganzer Vertrag</translation>
    </message>
    <message>
        <source>Lowest reading</source>
        <translation>Niedrigste Lesart</translation>
    </message>
    <message>
        <source>Highest reading</source>
        <translation>Höchste Lesart</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>ändert sich zu %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>bleibt %1</translation>
    </message>
</context>
<context>
    <name>makegood::EmptyState</name>
    <message>
        <source>Judge a month as the agreement is written</source>
        <translation>Einen Monat beurteilen, wie die Vereinbarung geschrieben steht</translation>
    </message>
    <message>
        <source>Makegood reads what your monitoring saw, applies each customer&apos;s agreement and shows who is owed what, and why.</source>
        <translation>Makegood liest, was Ihre Überwachung gesehen hat, wendet die Vereinbarung jedes Kunden an und zeigt, wem was zusteht und warum.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Five customers, one for each agreement that ships, twelve months each.</source>
        <translation>Fünf Kunden, einer für jede mitgelieferte Vereinbarung, je zwölf Monate.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten einlesen</translation>
    </message>
    <message>
        <source>A case folder: contract, checks, maintenance and incidents as files.</source>
        <translation>Ein Fallordner: Vertrag, Prüfungen, Wartung und Vorfälle als Dateien.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Eine Quelle verbinden</translation>
    </message>
    <message>
        <source>Read checks from a Prometheus server.</source>
        <translation>Prüfungen von einem Prometheus-Server lesen.</translation>
    </message>
</context>
<context>
    <name>makegood::Explain</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Wie gemessen wird</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>Erste fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>Letzte fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>Außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>In Wartung</translation>
    </message>
    <message>
        <source>Left out by cause</source>
        <translation>Nach Ursache ausgenommen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Ausgenommene Ursachen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Unbekannte Zeit</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Credited outage</source>
        <translation>Angerechneter Ausfall</translation>
    </message>
    <message>
        <source>Earns nothing</source>
        <translation>Ergibt nichts</translation>
    </message>
    <message>
        <source>Time between outages</source>
        <translation>Zeit zwischen Ausfällen</translation>
    </message>
    <message>
        <source>Not credited</source>
        <translation>Nicht angerechnet</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Target not missed</source>
        <translation>Zielwert nicht verfehlt</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Condition not met</source>
        <translation>Bedingung nicht erfüllt</translation>
    </message>
    <message>
        <source>Agreed remedy</source>
        <translation>Vereinbarter Ausgleich</translation>
    </message>
    <message>
        <source>No remedy agreed</source>
        <translation>Kein Ausgleich vereinbart</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Keine Gutschrift</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no availability to compare with the target of %1.</source>
        <translation>Es wurde nichts gemessen, also gibt es keine Verfügbarkeit, die mit dem Zielwert von %1 zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>Of %1 measured, %2 were downtime: %3 available.</source>
        <translation>Von %1 gemessener Zeit waren %2 Ausfallzeit: %3 verfügbar.</translation>
    </message>
    <message>
        <source>Whether the target of %1 is met depends on how unknown time is counted.</source>
        <translation>Ob der Zielwert von %1 eingehalten ist, hängt davon ab, wie unbekannte Zeit gezählt wird.</translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation>Der Zielwert von %1 ist eingehalten.</translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation>Der Zielwert von %1 ist verfehlt.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when more than %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>Der Monat wird in Abschnitte von %1 geteilt. Ein Abschnitt zählt als nicht verfügbar, wenn mehr als %2 seiner Anrufe oder Prüfungen fehlgeschlagen sind; die Verfügbarkeit ist der Mittelwert der Abschnitte.</translation>
    </message>
    <message>
        <source>Each interval counts with the share that succeeded.</source>
        <translation>Jeder Abschnitt zählt mit dem Anteil, der gelungen ist.</translation>
    </message>
    <message>
        <source>A call delivered more than %1 after decoding has failed.</source>
        <translation>Ein Anruf, der später als %1 nach der Dekodierung zugestellt wurde, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>An interval without calls or checks is left out.</source>
        <translation>Ein Abschnitt ohne Anrufe oder Prüfungen bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>An interval without calls or checks counts as available.</source>
        <translation>Ein Abschnitt ohne Anrufe oder Prüfungen zählt als verfügbar.</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks failed.</source>
        <translation>Der Monat wird in Strecken von %1 geteilt; eine Strecke ist schlecht, wenn mehr als %2 ihrer Prüfungen fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>Only %1 of bad stretches in a row are an outage.</source>
        <translation>Erst %1 schlechte Strecken in Folge sind ein Ausfall.</translation>
    </message>
    <message>
        <source>Checks are made every %1 (%2).</source>
        <translation>Geprüft wird alle %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row are an outage</source>
        <translation>
            <numerusform>%n fehlgeschlagene Prüfung in Folge ist ein Ausfall</numerusform>
            <numerusform>%n fehlgeschlagene Prüfungen in Folge sind ein Ausfall</numerusform>
        </translation>
    </message>
    <message>
        <source>One failed check is an outage</source>
        <translation>Eine fehlgeschlagene Prüfung ist ein Ausfall</translation>
    </message>
    <message>
        <source>, from the first to the last failed check.</source>
        <translation>, von der ersten bis zur letzten fehlgeschlagenen Prüfung.</translation>
    </message>
    <message>
        <source>, from the first failed check to the next good one.</source>
        <translation>, von der ersten fehlgeschlagenen bis zur nächsten guten Prüfung.</translation>
    </message>
    <message>
        <source>All probes must fail together.</source>
        <translation>Alle Sonden müssen zugleich fehlschlagen.</translation>
    </message>
    <message>
        <source>Any probe that fails is enough.</source>
        <translation>Es genügt eine Sonde, die fehlschlägt.</translation>
    </message>
    <message>
        <source>Lengths are rounded to %1.</source>
        <translation>Längen werden auf %1 gerundet.</translation>
    </message>
    <message>
        <source>Outages under %1 are not recorded.</source>
        <translation>Ausfälle unter %1 werden nicht erfasst.</translation>
    </message>
    <message>
        <source>%1: seen, but not recorded.</source>
        <translation>%1: gesehen, aber nicht erfasst.</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3 (incident %4).</source>
        <translation>%1: %2 als Ausfallzeit gezählt. Ursache: %3 (Vorfall %4).</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3.</source>
        <translation>%1: %2 als Ausfallzeit gezählt. Ursache: %3.</translation>
    </message>
    <message>
        <source> (%1, line %2)</source>
        <translation> (%1, Zeile %2)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Maintenance window %1, %2: %3 accepted.</source>
        <translation>Wartungsfenster %1, %2: %3 anerkannt.</translation>
    </message>
    <message>
        <source>Announced %1.</source>
        <translation>Angekündigt: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Noted, but not refused: %1.</source>
        <translation>Vermerkt, aber nicht abgelehnt: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; of a monthly allowance of %2, %3 of downtime were left out.</source>
        <translation>%1 Wartung wurden anerkannt; bei einem monatlichen Kontingent von %2 wurden %3 Ausfallzeit ausgenommen.</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; %2 were taken out of the measured time.</source>
        <translation>%1 Wartung wurden anerkannt; %2 wurden aus der gemessenen Zeit herausgenommen.</translation>
    </message>
    <message>
        <source>For %1 nothing is known; checks cover %2 of the time so far.</source>
        <translation>Für %1 ist nichts bekannt; die Prüfungen decken %2 der bisherigen Zeit ab.</translation>
    </message>
    <message>
        <source>For %1 nothing is known.</source>
        <translation>Für %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>It counts as downtime.</source>
        <translation>Diese Zeit zählt als Ausfallzeit.</translation>
    </message>
    <message>
        <source>It is left out of the measured time.</source>
        <translation>Diese Zeit wird aus der gemessenen Zeit herausgenommen.</translation>
    </message>
    <message>
        <source>It does not count as downtime.</source>
        <translation>Diese Zeit zählt nicht als Ausfallzeit.</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; the budget is overdrawn (%2).</source>
        <translation>Der Zielwert lässt %1 Ausfallzeit im Monat zu; das Budget ist überzogen (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; %2 of it are left.</source>
        <translation>Der Zielwert lässt %1 Ausfallzeit im Monat zu; davon sind %2 übrig.</translation>
    </message>
    <message>
        <source>The billing period runs %1 in %2.</source>
        <translation>Der Abrechnungszeitraum läuft vom %1 in %2.</translation>
    </message>
    <message>
        <source>First failed check: %1, probe %2</source>
        <translation>Erste fehlgeschlagene Prüfung: %1, Sonde %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>Letzte fehlgeschlagene Prüfung: %1, Sonde %2</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 are not recorded.</source>
        <translation>Er dauerte %1; Ausfälle unter %2 werden nicht erfasst.</translation>
    </message>
    <message>
        <source>%1 of it lie outside the billing period.</source>
        <translation>Davon liegen %1 außerhalb des Abrechnungszeitraums.</translation>
    </message>
    <message>
        <source>%1 of it lie in maintenance window %2 and do not count.</source>
        <translation>Davon liegen %1 im Wartungsfenster %2 und zählen nicht.</translation>
    </message>
    <message>
        <source>%1 of it do not count: incident %2, cause %3.</source>
        <translation>Davon zählen %1 nicht: Vorfall %2, Ursache %3.</translation>
    </message>
    <message>
        <source>%1 of downtime are left out because of their cause.</source>
        <translation>%1 Ausfallzeit bleiben wegen ihrer Ursache außer Betracht.</translation>
    </message>
    <message>
        <source>Incident %1, %2: cause %3.</source>
        <translation>Vorfall %1, %2: Ursache %3.</translation>
    </message>
    <message>
        <source>The credit is %1.</source>
        <translation>Gutschrift: %1.</translation>
    </message>
    <message>
        <source>The credit is %1, computed %2.</source>
        <translation>Die Gutschrift beträgt %1, berechnet %2.</translation>
    </message>
    <message>
        <source>There is no credit.</source>
        <translation>Es gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>The cap of the agreement limits it.</source>
        <translation>Die Obergrenze der Vereinbarung begrenzt sie.</translation>
    </message>
    <message>
        <source>%1 are withheld because a condition of the agreement does not hold.</source>
        <translation>%1 werden einbehalten, weil eine Bedingung der Vereinbarung nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>dem Monatsentgelt</translation>
    </message>
    <message>
        <source>the charge “%1”</source>
        <translation>dem Entgelt „%1“</translation>
    </message>
    <message>
        <source>It is due only when the target is missed.</source>
        <translation>Sie steht nur zu, wenn der Zielwert verfehlt ist.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts.</source>
        <translation>Sie steht für jeden Ausfall zu, der zählt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>30</source>
        <translation>30</translation>
    </message>
    <message>
        <source>%1 day(s) of charges (%2 ÷ %3 days)</source>
        <translation>%1 Tagesentgelt(e) (ausgehend von %2 ÷ %3 Tage)</translation>
    </message>
    <message>
        <source>the length of the period</source>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1.</source>
        <translation>Gutschrift = Entgelt × angerechnete Zeit ÷ %1.</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1 × %2.</source>
        <translation>Gutschrift = Entgelt × angerechnete Zeit ÷ %1 × %2.</translation>
    </message>
    <message>
        <source>a started block counts as a whole one</source>
        <translation>ein angefangener Block zählt als ganzer</translation>
    </message>
    <message>
        <source>only whole blocks count</source>
        <translation>nur ganze Blöcke zählen</translation>
    </message>
    <message>
        <source>over the month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>of each outage</source>
        <translation>je Ausfall</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earn %3; %4.</source>
        <translation>Je %1 angerechneter Zeit (%2) gibt es %3; %4.</translation>
    </message>
    <message>
        <source>Blocks this month: %1.</source>
        <translation>Blöcke in diesem Monat: %1.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the tier of the availability.</source>
        <translation>Eine Gutschrift aus %1, nach der Stufe der Verfügbarkeit.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1: %2 angerechnet</translation>
    </message>
    <message numerus="yes">
        <source>, %n block(s)</source>
        <translation>
            <numerusform>, %n Block</numerusform>
            <numerusform>, %n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source> (case “%1”)</source>
        <translation> (Fall „%1“)</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: it reduces %3.</source>
        <translation>Die Obergrenze liegt bei %1 des Entgelts, %2: Sie kürzt %3.</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: %3 stay under it.</source>
        <translation>Die Obergrenze liegt bei %1 des Entgelts, %2: %3 bleiben darunter.</translation>
    </message>
    <message>
        <source>The condition “%1” did not hold from %2 to %3.</source>
        <translation>Die Bedingung „%1“ war von %2 bis %3 nicht erfüllt.</translation>
    </message>
    <message>
        <source>The condition “%1” has not held since %2.</source>
        <translation>Die Bedingung „%1“ ist seit %2 nicht erfüllt.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Genannter Grund: %1</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>Entschieden von %1 am %2.</translation>
    </message>
    <message>
        <source>Claim for the outage %1: %2.</source>
        <translation>Anspruch für den Ausfall %1: %2.</translation>
    </message>
    <message>
        <source>Its clock stands still.</source>
        <translation>Seine Frist ruht.</translation>
    </message>
    <message>
        <source>It must be filed by %1.</source>
        <translation>Er muss bis %1 angemeldet werden.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>Es gibt keine Frist.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>%1 were charged for the month.</source>
        <translation>%1 wurden für den Monat berechnet.</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>Der Monatspreis beträgt %1.</translation>
    </message>
    <message>
        <source>%1: earns nothing. The agreement names no case for the cause %2, this kind of service and this length.</source>
        <translation>%1: ergibt nichts. Die Vereinbarung nennt keinen Fall für die Ursache %2, diese Art von Dienst und diese Dauer.</translation>
    </message>
    <message>
        <source>%1 between two outages are credited as well (%2).</source>
        <translation>%1 zwischen zwei Ausfällen werden ebenfalls angerechnet (%2).</translation>
    </message>
    <message>
        <source>%1 earn no credit: incident %2, cause %3.</source>
        <translation>%1 ergeben keine Gutschrift: Vorfall %2, Ursache %3.</translation>
    </message>
    <message>
        <source>The availability lies below %1: %2.</source>
        <translation>Die Verfügbarkeit liegt unter %1: %2.</translation>
    </message>
    <message>
        <source>The availability reaches every tier: nothing is due.</source>
        <translation>Die Verfügbarkeit erreicht jede Stufe: Es steht nichts zu.</translation>
    </message>
    <message>
        <source>The target was not missed, so no credit is due.</source>
        <translation>Der Zielwert wurde nicht verfehlt, also steht keine Gutschrift zu.</translation>
    </message>
    <message>
        <source>%1 were agreed.</source>
        <translation>%1 wurden vereinbart.</translation>
    </message>
    <message>
        <source>The remedy is negotiated, and none is recorded for this month.</source>
        <translation>Der Ausgleich wird verhandelt, und für diesen Monat ist keiner festgehalten.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::FigureLabel</name>
    <message>
        <source>Click to see why</source>
        <translation>Klicken, um zu sehen, warum</translation>
    </message>
    <message>
        <source>Press Enter to see why</source>
        <translation>Eingabetaste drücken, um zu sehen, warum</translation>
    </message>
</context>
<context>
    <name>makegood::Format</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>instant and offset</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>How a day is written: see QDate::toString().</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <extracomment>From one instant to another.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month format</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::IncidentsDesk</name>
    <message>
        <source>The change was not saved: %1. The record is as it was and is being read again.</source>
        <translation>Die Änderung wurde nicht gespeichert: %1. Der Eintrag ist, wie er war, und wird neu gelesen.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie erfasst</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Why? The reason goes to the journal.</source>
        <translation>Warum? Der Grund kommt ins Journal.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>makegood::JournalDesk</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>makegood::JournalModel</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Checks read</source>
        <translation>Prüfungen gelesen</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>Vorfall erfasst</translation>
    </message>
    <message>
        <source>Incident removed</source>
        <translation>Vorfall entfernt</translation>
    </message>
    <message>
        <source>Bridge recorded</source>
        <translation>Überbrückung erfasst</translation>
    </message>
    <message>
        <source>Bridge removed</source>
        <translation>Überbrückung entfernt</translation>
    </message>
    <message>
        <source>Remedy agreed</source>
        <translation>Ausgleich vereinbart</translation>
    </message>
    <message>
        <source>Remedy removed</source>
        <translation>Ausgleich entfernt</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>Anspruch erfasst</translation>
    </message>
    <message>
        <source>Source recorded</source>
        <translation>Quelle erfasst</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>Quelle entfernt</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Vertrag entfernt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Details and reason</source>
        <translation>Einzelheiten und Grund</translation>
    </message>
</context>
<context>
    <name>makegood::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every &amp;contract</source>
        <translation>Jeder &amp;Vertrag</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Journal durchsuchen</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>Jeder Vertrag</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%n Eintrag im Arbeitsbereich</numerusform>
            <numerusform>%n Einträge im Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message>
        <source>the chain is whole: none was changed or taken out</source>
        <translation>die Kette ist lückenlos: keiner wurde geändert oder entfernt</translation>
    </message>
    <message>
        <source>the chain is broken: %1</source>
        <translation>die Kette ist gebrochen: %1</translation>
    </message>
    <message>
        <source>%1; %2. Times are those of %3.</source>
        <translation>%1; %2. Die Zeiten gelten in %3.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>Der neueste wird gezeigt.</numerusform>
            <numerusform>Die neuesten %n werden gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>Alles in diesem Ordner war schon da; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Imported: %1 new checks, %2 other rows.</source>
        <translation>Eingelesen: %1 neue Prüfungen, %2 andere Zeilen.</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was ready stays; nothing was changed.</source>
        <translation>Abgebrochen: %1. Was fertig war, bleibt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. Your data is as it was.</source>
        <translation>%1 hielt an: %2. Ihre Daten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>This build has no sample workspace; import a case folder instead.</source>
        <translation>Diese Ausgabe hat keinen Beispiel-Arbeitsbereich; lesen Sie stattdessen einen Fallordner ein.</translation>
    </message>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>Der Beispiel-Arbeitsbereich wird vorbereitet</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>Der Beispiel-Arbeitsbereich konnte nicht angelegt werden: %1. Sonst wurde nichts berührt.</translation>
    </message>
    <message>
        <source>No workspace could be made for the import: %1. The folder is untouched.</source>
        <translation>Für den Import konnte kein Arbeitsbereich angelegt werden: %1. Der Ordner ist unverändert.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Der Ordner wird gelesen</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. The workspace is as it was; mend the file and import again.</source>
        <translation>Es wurde nichts eingelesen: %1. Der Arbeitsbereich ist, wie er war; berichtigen Sie die Datei und lesen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>No live source</source>
        <translation>Keine laufende Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), read up to %1</source>
        <translation>
            <numerusform>%n Quelle, gelesen bis %1</numerusform>
            <numerusform>%n Quellen, gelesen bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), never read</source>
        <translation>
            <numerusform>%n Quelle, nie gelesen</numerusform>
            <numerusform>%n Quellen, nie gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Vertrag %1.</translation>
    </message>
    <message>
        <source>Export the month as PDF</source>
        <translation>Den Monat als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>There is no judged month to export yet; wait until it is ready.</source>
        <translation>Es gibt noch keinen beurteilten Monat zu exportieren; warten Sie, bis er bereit ist.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The report was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>Der Bericht wurde nicht geschrieben: %1. Was vorher dort lag, ist unverändert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Makegood</source>
        <translation>&amp;Über Makegood</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;sample workspace</source>
        <translation>&amp;Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Import case folder…</source>
        <translation>Fallordner &amp;einlesen …</translation>
    </message>
    <message>
        <source>&amp;Export the month as PDF…</source>
        <translation>&amp;Monat als PDF exportieren …</translation>
    </message>
    <message>
        <source>&amp;Search contracts</source>
        <translation>Verträge &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>About Makegood</source>
        <translation>Über Makegood</translation>
    </message>
    <message>
        <source>Makegood %1</source>
        <translation>Makegood %1</translation>
    </message>
    <message>
        <source>Judges service level agreements month by month, as they are written.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>Beurteilt Service-Level-Vereinbarungen Monat für Monat so, wie sie geschrieben stehen.

Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Ohne jede Gewährleistung.

Erstellt mit Qt %1 und Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib und SQLite.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood *.sqlite *.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.makegood *.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import case folder</source>
        <translation>Fallordner einlesen</translation>
    </message>
    <message>
        <source>Prometheus servers are connected with makegood-cli for now; its help says how. Then open the workspace here.</source>
        <translation>Prometheus-Server werden vorerst mit makegood-cli verbunden; dessen Hilfe sagt, wie. Öffnen Sie danach hier den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Data coverage %1</source>
        <translation>Datenabdeckung %1</translation>
    </message>
    <message>
        <source>Next claim deadline: %1, %2</source>
        <translation>Nächste Anspruchsfrist: %1, %2</translation>
    </message>
    <message>
        <source>No claim deadline ahead</source>
        <translation>Keine Anspruchsfrist in Sicht</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenanceModel</name>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>Partly accepted: %1</source>
        <translation>Teilweise anerkannt: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Tentative: never confirmed, so it counts for nothing</source>
        <translation>Vorläufig: nie bestätigt, zählt also für nichts</translation>
    </message>
    <message>
        <source>Cancelled: counts for nothing</source>
        <translation>Abgesagt: zählt für nichts</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation> (nur empfohlen: %1)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Angekündigt: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenancePage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Angekündigt: %1</translation>
    </message>
    <message>
        <source>Not known when it was announced</source>
        <translation>Nicht bekannt, wann es angekündigt wurde</translation>
    </message>
    <message>
        <source>Maintenance windows of the month</source>
        <translation>Wartungsfenster des Monats</translation>
    </message>
    <message>
        <source>No maintenance window in this month.</source>
        <translation>Kein Wartungsfenster in diesem Monat.</translation>
    </message>
    <message>
        <source>The period is %1. Taken out of the judgement: %2. Times are those of %3.</source>
        <translation>Der Zeitraum ist %1. Aus der Beurteilung genommen: %2. Die Zeiten gelten in %3.</translation>
    </message>
</context>
<context>
    <name>makegood::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>makegood::MonthCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Maintenance calendar</source>
        <translation>Wartungskalender</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>Wartungskalender, %1 bis %2</translation>
    </message>
    <message>
        <source>No maintenance window on this day.</source>
        <translation>Kein Wartungsfenster an diesem Tag.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Die Eingabetaste zeigt, warum.</translation>
    </message>
    <message>
        <source>Press Enter to see why; again for the next window.</source>
        <translation>Die Eingabetaste zeigt, warum; noch einmal das nächste Fenster.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>further windows</comment>
        <extracomment>How many further windows a day has.</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>makegood::MonthModel</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>makegood::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>Voriger Monat (Alt+Links)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>Nächster Monat (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Einen Monat wählen</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Monat: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ObligationModel</name>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>makegood::OutageModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Angerechnet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
</context>
<context>
    <name>makegood::OutagesPage</name>
    <message>
        <source>Outages of the month</source>
        <translation>Ausfälle des Monats</translation>
    </message>
    <message>
        <source>No outage in this month.</source>
        <translation>Kein Ausfall in diesem Monat.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded; </source>
        <translation>
            <numerusform>%n erfasst; </numerusform>
            <numerusform>%n erfasst; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to be recorded. </source>
        <translation>
            <numerusform>%n zu kurz, um erfasst zu werden. </numerusform>
            <numerusform>%n zu kurz, um erfasst zu werden. </numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Die Zeiten gelten in %1.</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioList</name>
    <message>
        <source>Search contracts</source>
        <translation>Verträge suchen</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>Services: %1 of %2</source>
        <translation>Dienste: %1 von %2</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Restbudget</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
</context>
<context>
    <name>makegood::ReadingModel</name>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>As the agreement is set up</source>
        <translation>Wie die Vereinbarung eingerichtet ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>met</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
</context>
<context>
    <name>makegood::Report</name>
    <message>
        <source>Contract %1, as known on %2</source>
        <translation>Vertrag %1, Stand vom %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>Service-Level-Bericht: %1, %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Left out: maintenance</source>
        <translation>Ausgenommen: Wartung</translation>
    </message>
    <message>
        <source>Left out: causes</source>
        <translation>Ausgenommen: Ursachen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Error budget overdrawn</source>
        <translation>Fehlerbudget überzogen</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Restliches Fehlerbudget</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>Der Vertrag hat in diesem Monat keine Dienste.</translation>
    </message>
    <message>
        <source>Percentages are cut after three decimals and never rounded up.</source>
        <translation>Prozentwerte werden nach drei Nachkommastellen abgeschnitten und nie aufgerundet.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Zeiten gelten in</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Every service met its target.</source>
        <translation>Jeder Dienst hat seinen Zielwert eingehalten.</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 eingehalten</translation>
    </message>
    <message>
        <source>%1 breached</source>
        <translation>%1 verfehlt</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 unentschieden</translation>
    </message>
    <message>
        <source>Targets: %1.</source>
        <extracomment>%1: counts such as &quot;2 met, 1 breached&quot;</extracomment>
        <translation>Zielwerte: %1.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>Every reading of the agreement comes to the same amount.</source>
        <translation>Jede Lesart der Vereinbarung kommt auf denselben Betrag.</translation>
    </message>
    <message>
        <source>Between %1 and %2, depending on how the agreement is read.</source>
        <translation>Zwischen %1 und %2, je nachdem, wie die Vereinbarung gelesen wird.</translation>
    </message>
    <message>
        <source>Credit for the month</source>
        <translation>Gutschrift für den Monat</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In diesem Bericht</translation>
    </message>
    <message>
        <source>Service level report</source>
        <translation>Service-Level-Bericht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf er beruht</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>What the credit would be if the conditions of the agreement held.</source>
        <translation>Die Gutschrift, wenn die Bedingungen der Vereinbarung erfüllt wären.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>met</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>As the agreement is read here</source>
        <translation>Wie die Vereinbarung hier gelesen wird</translation>
    </message>
    <message>
        <source>If the answer were yes:</source>
        <translation>Wenn die Antwort Ja wäre:</translation>
    </message>
    <message>
        <source>Total for the month: %1. Lowest of all readings: %2; highest: %3.</source>
        <translation>Summe für den Monat: %1. Niedrigste aller Lesarten: %2; höchste: %3.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Under this agreement nothing needs to be claimed.</source>
        <translation>Nach dieser Vereinbarung muss nichts geltend gemacht werden.</translation>
    </message>
    <message>
        <source>A claim must be filed within %1.</source>
        <translation>Ein Anspruch muss innerhalb von %1 angemeldet werden.</translation>
    </message>
    <message>
        <source>A claim may be filed at any time.</source>
        <translation>Ein Anspruch kann jederzeit angemeldet werden.</translation>
    </message>
    <message>
        <source>It must hold: %1.</source>
        <translation>Er muss enthalten: %1.</translation>
    </message>
    <message>
        <source>Clauses: %1.</source>
        <translation>Klauseln: %1.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>not to be filed now: %1</source>
        <translation>jetzt nicht anmelden: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No claim stands for this month.</source>
        <translation>Für diesen Monat besteht kein Anspruch.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Vermerkt: %1.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Anerkannt.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>The agreement leaves no maintenance out: it counts like any other downtime.</source>
        <translation>Die Vereinbarung nimmt keine Wartung aus: Sie zählt wie jede andere Ausfallzeit.</translation>
    </message>
    <message>
        <source>No maintenance window met this month.</source>
        <translation>Kein Wartungsfenster fiel in diesen Monat.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Was die Vereinbarung sagt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Accepted is the part in this billing period that the agreement recognises as maintenance.</source>
        <translation>Anerkannt ist der Teil in diesem Abrechnungszeitraum, den die Vereinbarung als Wartung gelten lässt.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Angerechnet</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>No service had an outage in this month.</source>
        <translation>Kein Dienst hatte in diesem Monat einen Ausfall.</translation>
    </message>
    <message>
        <source>Whole outages, also where they reach beyond the month. Counted is their share of the downtime, credited their share of the credited time; amounts are before cap and conditions.</source>
        <translation>Ganze Ausfälle, auch wo sie über den Monat hinausreichen. „Gezählt“ ist ihr Anteil an der Ausfallzeit, „angerechnet“ ihr Anteil an der angerechneten Zeit; Beträge vor Obergrenze und Bedingungen.</translation>
    </message>
    <message>
        <source>No outage.</source>
        <translation>Kein Ausfall.</translation>
    </message>
    <message>
        <source>Appendix: evidence of each outage</source>
        <translation>Anhang: Belege zu jedem Ausfall</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>Quelle, Zeile</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>erste: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>letzte: %1</translation>
    </message>
    <message>
        <source>No outage of this month rests on a failed check.</source>
        <translation>Kein Ausfall dieses Monats beruht auf einer fehlgeschlagenen Prüfung.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Wie gemessen wird</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>Es wird keine anerkannt: Sie zählt als Ausfallzeit.</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time.</source>
        <translation>Anerkannte Fenster werden aus der gemessenen Zeit genommen.</translation>
    </message>
    <message>
        <source>Downtime inside accepted windows is left out.</source>
        <translation>Ausfallzeit in anerkannten Fenstern bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>Höchstens %1 je Monat und Dienst.</translation>
    </message>
    <message>
        <source>Notice of at least %1 is needed.</source>
        <translation>Nötig ist eine Ankündigung mindestens %1 vorher.</translation>
    </message>
    <message>
        <source>Notice of %1 is asked for.</source>
        <translation>Erbeten ist eine Ankündigung %1 vorher.</translation>
    </message>
    <message>
        <source>Announced by: %1.</source>
        <translation>Angekündigt über: %1.</translation>
    </message>
    <message>
        <source>Only between %1 and %2 (%3).</source>
        <translation>Nur zwischen %1 und %2 (%3).</translation>
    </message>
    <message>
        <source>Usually between %1 and %2 (%3).</source>
        <translation>In der Regel zwischen %1 und %2 (%3).</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Do not count, and earn no credit: %1.</source>
        <translation>Zählen nicht und ergeben keine Gutschrift: %1.</translation>
    </message>
    <message>
        <source>Do not count for availability: %1.</source>
        <translation>Zählen nicht für die Verfügbarkeit: %1.</translation>
    </message>
    <message>
        <source>Earn no credit: %1.</source>
        <translation>Ergeben keine Gutschrift: %1.</translation>
    </message>
    <message>
        <source>Causes left out</source>
        <translation>Ausgenommene Ursachen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Die Vereinbarung</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>In unseren Worten</translation>
    </message>
    <message>
        <source>Clauses cited</source>
        <translation>Zitierte Klauseln</translation>
    </message>
    <message>
        <source>Appendix: the chain of reasons</source>
        <translation>Anhang: die Kette der Gründe</translation>
    </message>
    <message>
        <source>No reasons are recorded.</source>
        <translation>Es sind keine Gründe erfasst.</translation>
    </message>
    <message>
        <source>Coverage and data quality</source>
        <translation>Abdeckung und Datenqualität</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Bisher beurteilt</translation>
    </message>
    <message>
        <source>No checks contradict each other, and no service is covered for less than 95 % of the time.</source>
        <translation>Keine Prüfungen widersprechen einander, und kein Dienst ist zu weniger als 95 % der Zeit abgedeckt.</translation>
    </message>
    <message>
        <source>Contradicting checks at the same instant: %1, the first on %2. The failed one counts.</source>
        <translation>Widersprüchliche Prüfungen zum selben Zeitpunkt: %1, die erste am %2. Es zählt die fehlgeschlagene.</translation>
    </message>
    <message>
        <source>%1 is covered by checks for only %2 of the time: its figures rest on incomplete data.</source>
        <translation>%1 ist nur zu %2 der Zeit durch Prüfungen abgedeckt: Die Werte beruhen auf unvollständigen Daten.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>Reaktion bis</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Reagiert</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Late updates</source>
        <translation>Späte Zwischenmeldungen</translation>
    </message>
    <message>
        <source>Late status replies</source>
        <translation>Späte Statusauskünfte</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>keine Zusage</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>In diesem Monat wurde kein Ticket eröffnet.</translation>
    </message>
    <message>
        <source>Support and obligations</source>
        <translation>Support und Pflichten</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Support-Tickets</translation>
    </message>
    <message>
        <source>The agreement sets no support times.</source>
        <translation>Die Vereinbarung setzt keine Support-Zeiten.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>The agreement holds no further obligations.</source>
        <translation>Die Vereinbarung enthält keine weiteren Pflichten.</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDesk</name>
    <message>
        <source>taken back: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDraft</name>
    <message>
        <source>record %1: %2</source>
        <translation>%1 erfassen: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>merge %1 with the next</source>
        <translation>%1 mit dem nächsten zusammenführen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>bridge of %1</source>
        <translation>Überbrückung von %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewPanel</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Teilen bei</translation>
    </message>
    <message>
        <source>Post-mortem was given</source>
        <translation>Nachbericht wurde abgegeben</translation>
    </message>
    <message>
        <source>Post-mortem given at</source>
        <translation>Zeitpunkt des Nachberichts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Effect before it is saved</source>
        <translation>Wirkung vor dem Speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Die Änderung speichern</translation>
    </message>
    <message>
        <source>Keep as &amp;what-if</source>
        <translation>Als „&amp;Was wäre wenn“ behalten</translation>
    </message>
    <message>
        <source>Keep as what-if</source>
        <translation>Als „Was wäre wenn“ behalten</translation>
    </message>
    <message>
        <source>Choose an outage to say what it was. What that changes is shown before it is saved.</source>
        <translation>Wählen Sie einen Ausfall, um zu sagen, was er war. Was das ändert, wird vor dem Speichern gezeigt.</translation>
    </message>
    <message>
        <source>goes to the journal</source>
        <translation>kommt ins Journal</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Abgegeben am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Outage of %1, %2</source>
        <translation>Ausfall %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new incident</source>
        <translation>Ein neuer Vorfall</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Split it in two</source>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>Merge it with the next one</source>
        <translation>Mit dem nächsten zusammenführen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Credit the time to the next outage</source>
        <translation>Die Zeit bis zum nächsten Ausfall anrechnen</translation>
    </message>
    <message>
        <source>Later cause</source>
        <translation>Spätere Ursache</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>With %1, %2</source>
        <translation>Mit %1, %2</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Das kann nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>To save it, say why: the reason goes to the journal.</source>
        <translation>Zum Speichern nennen Sie den Grund: Er kommt ins Journal.</translation>
    </message>
</context>
<context>
    <name>makegood::Session</name>
    <message>
        <source>it was not saved</source>
        <translation>es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Der Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Judging the portfolio</source>
        <translation>Das Portfolio wird beurteilt</translation>
    </message>
    <message>
        <source>Judging twelve months</source>
        <translation>Zwölf Monate werden beurteilt</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Daten werden eingelesen</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Das Journal wird gelesen</translation>
    </message>
    <message>
        <source>Saving the review</source>
        <translation>Die Durchsicht wird gespeichert</translation>
    </message>
    <message>
        <source>Recording the claim</source>
        <translation>Der Anspruch wird festgehalten</translation>
    </message>
</context>
<context>
    <name>makegood::Status</name>
    <message>
        <source>Met</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Being judged</source>
        <translation>Wird beurteilt</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Kein Zeitraum</translation>
    </message>
</context>
<context>
    <name>makegood::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the work that is going on</source>
        <translation>Die laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>makegood::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>makegood::SupportDesk</name>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
</context>
<context>
    <name>makegood::SupportPage</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>Die Vereinbarung sagt keine Support-Zeiten zu.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>In diesem Monat wurde kein Ticket eröffnet.</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>Support-Tickets des Monats</translation>
    </message>
    <message>
        <source>Obligations with their evidence</source>
        <translation>Pflichten mit ihren Belegen</translation>
    </message>
    <message>
        <source>Tickets opened</source>
        <translation>Eröffnete Tickets</translation>
    </message>
    <message>
        <source>Response breaches</source>
        <translation>Verspätete Reaktionen</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Versäumte Zwischenmeldungen</translation>
    </message>
    <message>
        <source>Obligations broken</source>
        <translation>Verletzte Pflichten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Click to go to the first row behind it</source>
        <translation>Klicken, um zur ersten Zeile dahinter zu gehen</translation>
    </message>
    <message>
        <source>Press Enter to go to the first row behind it</source>
        <translation>Eingabetaste drücken, um zur ersten Zeile dahinter zu gehen</translation>
    </message>
    <message>
        <source>awaiting a response: %1</source>
        <translation>warten auf Reaktion: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>status replies missed: %1</source>
        <translation>versäumte Statusauskünfte: %1</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>nicht zugesagt</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>of %1, unknown: %2</source>
        <translation>von %1, unbekannt: %2</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>Die Vereinbarung nennt keine Pflicht.</translation>
    </message>
    <message>
        <source>For the whole contract, as it stands on %1. Times are those of %2.</source>
        <translation>Für den ganzen Vertrag, Stand vom %1. Die Zeiten gelten in %2.</translation>
    </message>
</context>
<context>
    <name>makegood::TicketModel</name>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>without pause</source>
        <translation>ohne Unterbrechung</translation>
    </message>
    <message>
        <source>late under an earlier severity</source>
        <translation>unter einem früheren Schweregrad zu spät</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>keine Zusage</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>zu spät beantwortet</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>waiting – %1</source>
        <translation>wartet – %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Reagiert</translation>
    </message>
    <message>
        <source>Response clock</source>
        <translation>Reaktionsfrist</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Versäumte Zwischenmeldungen</translation>
    </message>
    <message>
        <source>Replies missed</source>
        <translation>Versäumte Auskünfte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>makegood::TimeLanes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>%1 failed checks</source>
        <translation>%1 fehlgeschlagene Prüfungen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>recorded, %1</source>
        <translation>erfasst, %1</translation>
    </message>
    <message>
        <source>too short to be recorded</source>
        <translation>zu kurz, um erfasst zu werden</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>anerkannt</translation>
    </message>
    <message>
        <source>not accepted, %1</source>
        <translation>nicht anerkannt, %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>excluded by its cause</source>
        <translation>durch seine Ursache ausgenommen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>Fällige Ansprüche</translation>
    </message>
    <message>
        <source>Claim by %1, %2</source>
        <translation>Anspruch bis %1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>Zeitleiste des Monats</translation>
    </message>
    <message>
        <source>The table below lists the same outages. Plus and minus zoom, the arrow keys move, 0 shows the whole month.</source>
        <translation>Die Tabelle darunter führt dieselben Ausfälle auf. Plus und Minus vergrößern und verkleinern, die Pfeiltasten verschieben, 0 zeigt den ganzen Monat.</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfModel</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Ganzer Vertrag</translation>
    </message>
    <message>
        <source>does not fit any more</source>
        <translation>passt nicht mehr</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfTray</name>
    <message>
        <source>What-if scenarios side by side</source>
        <translation>Szenarien „Was wäre wenn“ im Vergleich</translation>
    </message>
    <message>
        <source>Save this one…</source>
        <translation>Dieses speichern …</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save the chosen scenario</source>
        <translation>Das gewählte Szenario speichern</translation>
    </message>
    <message>
        <source>Forget the chosen scenario</source>
        <translation>Das gewählte Szenario verwerfen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
</context>
<context>
    <name>makegood::WhyPanel</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>Wählen Sie einen Wert, einen Ausfall oder einen Betrag, um zu sehen, worauf er beruht.</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Was die Vereinbarung sagt</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>Kette der Gründe</translation>
    </message>
    <message>
        <source>Text of the clauses</source>
        <translation>Text der Klauseln</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>Keine Klausel: Dies ist eine Tatsache.</translation>
    </message>
</context>
<context>
    <name>makegood::WhySubject</name>
    <message>
        <source>Why does this outage count for %1?</source>
        <translation>Warum zählt dieser Ausfall mit %1?</translation>
    </message>
    <message>
        <source>Why does this outage not count?</source>
        <translation>Warum zählt dieser Ausfall nicht?</translation>
    </message>
    <message>
        <source>Why %1 for this outage?</source>
        <translation>Warum %1 für diesen Ausfall?</translation>
    </message>
    <message>
        <source>Why is %1 of this outage credited?</source>
        <translation>Warum werden %1 dieses Ausfalls angerechnet?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Why is there no availability?</source>
        <translation>Warum gibt es keine Verfügbarkeit?</translation>
    </message>
    <message>
        <source>Why %1 of downtime?</source>
        <translation>Warum %1 Ausfallzeit?</translation>
    </message>
    <message>
        <source>Why is the error budget left %1?</source>
        <translation>Warum ist das restliche Fehlerbudget %1?</translation>
    </message>
    <message>
        <source>Why is there no amount?</source>
        <translation>Warum gibt es keinen Betrag?</translation>
    </message>
    <message>
        <source>What does this maintenance window count for?</source>
        <translation>Wofür zählt dieses Wartungsfenster?</translation>
    </message>
    <message>
        <source>Why does this claim stand as it does?</source>
        <translation>Warum steht dieser Anspruch, wie er steht?</translation>
    </message>
</context>
<context>
    <name>makegood::WindowOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>makegood::Words</name>
    <message>
        <source>not classified</source>
        <translation>nicht eingeordnet</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>denial of service</source>
        <translation>Überlastungsangriff (DoS)</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer’s network</source>
        <translation>Netz des Kunden</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>höhere Gewalt</translation>
    </message>
    <message>
        <source>storage limit reached</source>
        <translation>Speichergrenze erreicht</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>Sperrung</translation>
    </message>
    <message>
        <source>announced disruption</source>
        <translation>angekündigte Störung</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>due within 24 hours</source>
        <translation>innerhalb von 24 Stunden fällig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>applied to an invoice</source>
        <translation>mit einer Rechnung verrechnet</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>time of the outage</source>
        <translation>Zeitpunkt des Ausfalls</translation>
    </message>
    <message>
        <source>length of the outage</source>
        <translation>Dauer des Ausfalls</translation>
    </message>
    <message>
        <source>proof by a failed connection test during the outage</source>
        <translation>Nachweis durch einen fehlgeschlagenen Verbindungstest während des Ausfalls</translation>
    </message>
    <message>
        <source>a part lies outside the agreed hours</source>
        <translation>ein Teil liegt außerhalb der vereinbarten Stunden</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>zu spät angekündigt</translation>
    </message>
    <message>
        <source>not known when it was announced</source>
        <translation>nicht bekannt, wann es angekündigt wurde</translation>
    </message>
    <message>
        <source>announced by another channel than agreed</source>
        <translation>auf anderem Weg angekündigt als vereinbart</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nie bestätigt</translation>
    </message>
    <message>
        <source>the agreement accepts no maintenance</source>
        <translation>die Vereinbarung erkennt keine Wartung an</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Notice of price changes</source>
        <translation>Ankündigung von Preisänderungen</translation>
    </message>
    <message>
        <source>Escalations answered</source>
        <translation>Eskalationen beantwortet</translation>
    </message>
    <message>
        <source>Extra cost told before work starts</source>
        <translation>Mehrkosten vor Arbeitsbeginn genannt</translation>
    </message>
    <message>
        <source>Work in order of priority</source>
        <translation>Bearbeitung nach Priorität</translation>
    </message>
    <message>
        <source>Replacement of failed components</source>
        <translation>Ersatz ausgefallener Bauteile</translation>
    </message>
    <message>
        <source>Backup mail servers</source>
        <translation>Ersatz-Mailserver</translation>
    </message>
    <message>
        <source>Leaving without penalty</source>
        <translation>Ausstieg ohne Vertragsstrafe</translation>
    </message>
    <message>
        <source>Monitoring around the clock</source>
        <translation>Überwachung rund um die Uhr</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>unknown: no record</source>
        <translation>unbekannt: kein Beleg</translation>
    </message>
    <message>
        <source>nothing fell due</source>
        <translation>nichts wurde fällig</translation>
    </message>
    <message>
        <source>runs of failed checks</source>
        <translation>Folgen fehlgeschlagener Prüfungen</translation>
    </message>
    <message>
        <source>share of failed checks</source>
        <translation>Anteil fehlgeschlagener Prüfungen</translation>
    </message>
    <message>
        <source>mean of intervals</source>
        <translation>Mittelwert von Abschnitten</translation>
    </message>
    <message>
        <source>in proportion to the time lost</source>
        <translation>anteilig nach der ausgefallenen Zeit</translation>
    </message>
    <message>
        <source>for each block of time lost</source>
        <translation>je Block ausgefallener Zeit</translation>
    </message>
    <message>
        <source>by tiers of availability</source>
        <translation>nach Stufen der Verfügbarkeit</translation>
    </message>
    <message>
        <source>as agreed between the parties</source>
        <translation>wie zwischen den Parteien vereinbart</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>game server</source>
        <translation>Spieleserver</translation>
    </message>
    <message>
        <source>virtual private server</source>
        <translation>virtueller privater Server</translation>
    </message>
    <message>
        <source>dedicated server</source>
        <translation>dedizierter Server</translation>
    </message>
    <message>
        <source>web hosting</source>
        <translation>Webhosting</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>hosted service</source>
        <translation>gehosteter Dienst</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>anderer Dienst</translation>
    </message>
    <message>
        <source>account in good standing</source>
        <translation>Konto ohne Beanstandung</translation>
    </message>
    <message>
        <source>acceptable use</source>
        <translation>zulässige Nutzung</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>Konto ohne Rückstand</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Weekly restore points</source>
        <translation>Wöchentliche Wiederherstellungspunkte</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the items of a list.</extracomment>
        <translation>, </translation>
    </message>
</context>
</TS>
