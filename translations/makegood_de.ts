<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>makegood::app::Main</name>
    <message>
        <source>The last step stopped: %1. What was saved is safe; save what is open and start the program again.</source>
        <translation>Der letzte Schritt wurde abgebrochen: %1. Was gespeichert wurde, ist sicher; speichern Sie, was offen ist, und starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>makegood::feeds::SourceKind</name>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences as maintenance, from the Alertmanager of a Prometheus.</source>
        <translation>Silences als Wartung, aus dem Alertmanager eines Prometheus.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of times that name none, such as Europe/Berlin</source>
        <translation>Für Zeiten ohne eigene Angabe, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Maintenance from a subscribed iCalendar address.</source>
        <translation>Wartung aus einer abonnierten iCalendar-Adresse.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>For example *.csv</source>
        <translation>Zum Beispiel *.csv</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, XLSX, JSON lines) that are put into a folder.</source>
        <translation>Tabellen (CSV, TSV, XLSX, JSON-Zeilen), die in einem Ordner abgelegt werden.</translation>
    </message>
    <message>
        <source>Tables of</source>
        <translation>Tabellen von</translation>
    </message>
    <message>
        <source>Icinga DB</source>
        <translation>Icinga DB</translation>
    </message>
    <message>
        <source>IDO</source>
        <translation>IDO</translation>
    </message>
    <message>
        <source>States that count</source>
        <translation>Zustände, die zählen</translation>
    </message>
    <message>
        <source>Hard states</source>
        <translation>Harte Zustände</translation>
    </message>
    <message>
        <source>Soft states too</source>
        <translation>Auch weiche Zustände</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Where the database has several: IDO&apos;s name or Icinga DB&apos;s id</source>
        <translation>Wenn die Datenbank mehrere enthält: der Name in IDO oder die Kennung in Icinga DB</translation>
    </message>
    <message>
        <source>Icinga 2</source>
        <translation>Icinga 2</translation>
    </message>
    <message>
        <source>State changes and downtimes from the database of Icinga 2: Icinga DB or IDO.</source>
        <translation>Zustandswechsel und geplante Auszeiten (Downtimes) aus der Datenbank von Icinga 2: Icinga DB oder IDO.</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>Welche Messreihen</translation>
    </message>
    <message>
        <source>A metric, matchers in braces, or both, such as up or probe_success{job=&quot;blackbox&quot;}</source>
        <translation>Eine Metrik, Matcher in geschweiften Klammern oder beides, etwa up oder probe_success{job=&quot;blackbox&quot;}</translation>
    </message>
    <message>
        <source>A check passed when its value is</source>
        <translation>Eine Prüfung ist gut, wenn ihr Wert</translation>
    </message>
    <message>
        <source>1 (failed: 0)</source>
        <translation>1 ist (fehlgeschlagen: 0)</translation>
    </message>
    <message>
        <source>equal to a number</source>
        <translation>gleich einer Zahl ist</translation>
    </message>
    <message>
        <source>at least a number</source>
        <translation>mindestens eine Zahl ist</translation>
    </message>
    <message>
        <source>at most a number</source>
        <translation>höchstens eine Zahl ist</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM file; empty: the certificates of this computer</source>
        <translation>PEM-Datei; leer: die Zertifikate dieses Rechners</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB oder MySQL</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the usual one</source>
        <translation>Leer: der übliche</translation>
    </message>
    <message>
        <source>A failure that Kuma still repeats</source>
        <translation>Ein Fehlschlag, den Kuma noch wiederholt,</translation>
    </message>
    <message>
        <source>is no data</source>
        <translation>gilt als keine Daten</translation>
    </message>
    <message>
        <source>counts as down</source>
        <translation>zählt als ausgefallen</translation>
    </message>
    <message>
        <source>counts as up</source>
        <translation>zählt als verfügbar</translation>
    </message>
    <message>
        <source>Uptime Kuma</source>
        <translation>Uptime Kuma</translation>
    </message>
    <message>
        <source>Heartbeats and maintenance from the database of Uptime Kuma, while it runs.</source>
        <translation>Heartbeats und Wartung aus der Datenbank von Uptime Kuma, während es läuft.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>Values of items</source>
        <translation>Werte von Items</translation>
    </message>
    <message>
        <source>Problems of triggers</source>
        <translation>Probleme von Triggern</translation>
    </message>
    <message>
        <source>Key of the items</source>
        <translation>Schlüssel der Items</translation>
    </message>
    <message>
        <source>For example icmpping; * for any characters</source>
        <translation>Zum Beispiel icmpping; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Mindestschweregrad</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Katastrophe</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>Zeitzone des Servers</translation>
    </message>
    <message>
        <source>For recurring maintenance, such as Europe/Berlin; empty: as the server says</source>
        <translation>Für wiederkehrende Wartung, etwa Europe/Berlin; leer: wie der Server angibt</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Values of items, or problems of triggers, and maintenance from Zabbix 6.0 to 7.x.</source>
        <translation>Werte von Items oder Probleme von Triggern sowie Wartung aus Zabbix 6.0 bis 7.x.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file; empty: none is shown to the server</source>
        <translation>PEM-Datei; leer: dem Server wird keines gezeigt</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>empty: the key has none</source>
        <translation>leer: der Schlüssel hat keine</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>Livestatus by</source>
        <translation>Livestatus über</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Socket of this machine</source>
        <translation>Socket dieses Rechners</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>For example /omd/sites/main/tmp/run/live</source>
        <translation>Zum Beispiel /omd/sites/main/tmp/run/live</translation>
    </message>
    <message>
        <source>Checkmk</source>
        <translation>Checkmk</translation>
    </message>
    <message>
        <source>State history and downtimes by the Livestatus of a Checkmk site.</source>
        <translation>Zustandsverlauf und geplante Auszeiten (Downtimes) über Livestatus einer Checkmk-Instanz.</translation>
    </message>
    <message>
        <source>Gatus</source>
        <translation>Gatus</translation>
    </message>
    <message>
        <source>Results of endpoints, of which Gatus keeps the last ones only.</source>
        <translation>Ergebnisse der Endpunkte, von denen Gatus nur die letzten behält.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen wird</translation>
    </message>
    <message>
        <source>Log files in a folder</source>
        <translation>Protokolldateien in einem Ordner</translation>
    </message>
    <message>
        <source>archivejson.cgi of its web server</source>
        <translation>archivejson.cgi seines Webservers</translation>
    </message>
    <message>
        <source>Where nagios.log and archives are</source>
        <translation>Wo nagios.log und archives liegen</translation>
    </message>
    <message>
        <source>After a restart of Nagios</source>
        <translation>Nach einem Neustart von Nagios</translation>
    </message>
    <message>
        <source>States hold on that the log does not repeat</source>
        <translation>Zustände, die das Protokoll nicht wiederholt, gelten weiter</translation>
    </message>
    <message>
        <source>States are unknown until the log says them</source>
        <translation>Zustände sind unbekannt, bis das Protokoll sie nennt</translation>
    </message>
    <message>
        <source>Nagios</source>
        <translation>Nagios</translation>
    </message>
    <message>
        <source>State changes and downtimes from the logs of Nagios, Naemon or Icinga 1, or state changes from archivejson.cgi.</source>
        <translation>Zustandswechsel und geplante Auszeiten (Downtimes) aus den Protokollen von Nagios, Naemon oder Icinga 1, oder Zustandswechsel von archivejson.cgi.</translation>
    </message>
    <message>
        <source>Targets, one a line</source>
        <translation>Ziele, eines je Zeile</translation>
    </message>
    <message>
        <source>https://www.example.com/ body~&quot;Welcome&quot;
tls://www.example.com expires&gt;14d
smtp://mail.example.com
tcp://192.0.2.1:22</source>
        <translation>https://www.example.com/ body~&quot;Welcome&quot;
tls://www.example.com expires&gt;14d
smtp://mail.example.com
tcp://192.0.2.1:22</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Ordner des Protokolls</translation>
    </message>
    <message>
        <source>Where each result is written, as proof for claims</source>
        <translation>Wohin jedes Ergebnis geschrieben wird, als Nachweis für Ansprüche</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Such as 30s, 1m or 5m</source>
        <translation>Etwa 30s, 1m oder 5m</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Längste Wartezeit auf eine Antwort</translation>
    </message>
    <message>
        <source>Shorter than the interval</source>
        <translation>Kürzer als der Abstand</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file; empty: the system&apos;s</source>
        <translation>PEM-Datei; leer: die des Systems</translation>
    </message>
    <message>
        <source>Built-in prober</source>
        <translation>Eingebauter Prüfer</translation>
    </message>
    <message>
        <source>Service of the page</source>
        <translation>Dienst der Seite</translation>
    </message>
    <message>
        <source>Statuspage, or compatible</source>
        <translation>Statuspage oder verträglich</translation>
    </message>
    <message>
        <source>Instatus</source>
        <translation>Instatus</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>Was als Ausfall zählt</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Großer Ausfall</translation>
    </message>
    <message>
        <source>Partial outage, too</source>
        <translation>Auch Teilausfall</translation>
    </message>
    <message>
        <source>Degraded performance, too</source>
        <translation>Auch verminderte Leistung</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>A provider’s own account: incidents and maintenance from its status page.</source>
        <translation>Die eigene Darstellung eines Anbieters: Störungen und Wartung von seiner Statusseite.</translation>
    </message>
    <message>
        <source>The series are</source>
        <translation>Die Messreihen sind</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>Ergebnisse von Prüfungen</translation>
    </message>
    <message>
        <source>a counter of all requests</source>
        <translation>ein Zähler aller Anfragen</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>gemessene Werte</translation>
    </message>
    <message>
        <source>the buckets of a histogram (_bucket)</source>
        <translation>die Klassen eines Histogramms (_bucket)</translation>
    </message>
    <message>
        <source>The counter beside it</source>
        <translation>Der Zähler daneben</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Er zählt</translation>
    </message>
    <message>
        <source>the failed requests</source>
        <translation>die fehlgeschlagenen Anfragen</translation>
    </message>
    <message>
        <source>the good requests</source>
        <translation>die guten Anfragen</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>Over stretches of</source>
        <translation>Über Strecken von</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Multipliziert mit</translation>
    </message>
    <message>
        <source>1000 makes seconds milliseconds</source>
        <translation>1000 macht aus Sekunden Millisekunden</translation>
    </message>
    <message>
        <source>Checks, counted requests and values from any server with the Prometheus API: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</source>
        <translation>Prüfungen, gezählte Anfragen und Werte von jedem Server mit der Prometheus-API: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</translation>
    </message>
    <message>
        <source>No monitoring yet? Makegood itself checks web pages, mail servers, certificates and names every minute.</source>
        <translation>Noch keine Überwachung? Makegood prüft Webseiten, Mailserver, Zertifikate und DNS-Namen selbst, jede Minute.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AddressForm</name>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Settings as JSON</source>
        <translation>Einstellungen als JSON</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How you call it, such as Operations Prometheus</source>
        <translation>Wie Sie sie nennen, etwa Prometheus Betrieb</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in the system&apos;s keyring, never in the workspace. Where there is no keyring, they are kept for this run only.</source>
        <translation>Passwörter und Token werden im Schlüsselbund des Systems aufbewahrt, nie im Arbeitsbereich. Wo es keinen Schlüsselbund gibt, werden sie nur bis zum Beenden des Programms behalten.</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Weitere Einstellungen</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>wie im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Geben Sie der Quelle einen Namen.</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1; zulässig: %2</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgendaModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Die Zeiten gelten in %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreement</name>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>A credit needs: %1. What is withheld while it does not hold is shown.</source>
        <translation>Eine Gutschrift setzt voraus: %1. Was einbehalten wird, solange es nicht erfüllt ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each month.</source>
        <translation>Verfügbar in mindestens %1 der gemessenen Zeit jedes Monats.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>Es wird keine anerkannt: Sie zählt als Ausfallzeit.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>What a missed target is worth is agreed between the parties each time, and recorded with who agreed it and when.</source>
        <translation>Was ein verfehlter Zielwert wert ist, wird jedes Mal zwischen den Parteien vereinbart und mit Person und Zeitpunkt erfasst.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>A month’s credit is at most %1 of the fee.</source>
        <translation>Die Gutschrift eines Monats beträgt höchstens %1 des Entgelts.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>In a month of 30 days, one outage of %1 at a charge of %2 earns %3.</source>
        <translation>In einem Monat von 30 Tagen ergibt ein Ausfall von %1 bei einem Entgelt von %2 eine Gutschrift von %3.</translation>
    </message>
    <message>
        <source>It leaves an availability of %1.</source>
        <translation>Es bleibt eine Verfügbarkeit von %1.</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n blocks.</source>
        <translation>
            <numerusform>Er zählt %Ln Block.</numerusform>
            <numerusform>Er zählt %Ln Blöcke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap limits it.</source>
        <translation>Die Obergrenze begrenzt sie.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln Werktag</numerusform>
            <numerusform>%Ln Werktage</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data counts as available.</source>
        <translation>Zeit ohne Daten zählt als verfügbar.</translation>
    </message>
    <message>
        <source>Time without data counts as downtime.</source>
        <translation>Zeit ohne Daten zählt als Ausfallzeit.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>Höchstens %1 je Monat und Dienst.</translation>
    </message>
    <message>
        <source>It must be announced before it begins.</source>
        <translation>Sie muss angekündigt werden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>It is announced beforehand when that is possible; nothing is refused for it.</source>
        <translation>Sie wird vorher angekündigt, wenn das möglich ist; deswegen wird nichts abgelehnt.</translation>
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
        <source>Usually between %1 and %2 (%3); another time is flagged, not refused.</source>
        <translation>In der Regel zwischen %1 und %2 (%3); eine andere Zeit wird vermerkt, nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Beginning on: %1.</source>
        <translation>Beginnend an: %1.</translation>
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
        <source>the monthly fee</source>
        <translation>dem Monatsentgelt</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the incident’s end.</source>
        <translation>Eine Gutschrift ist innerhalb von %1 nach dem Ende des Vorfalls geltend zu machen.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the post-mortem, without one of the incident’s end.</source>
        <translation>Eine Gutschrift ist innerhalb von %1 nach dem Nachbericht geltend zu machen, ohne einen solchen nach dem Ende des Vorfalls.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the month’s end.</source>
        <translation>Eine Gutschrift ist innerhalb von %1 nach dem Monatsende geltend zu machen.</translation>
    </message>
    <message>
        <source>The claim needs: %1.</source>
        <translation>Der Anspruch muss enthalten: %1.</translation>
    </message>
    <message>
        <source>Paid as: %1.</source>
        <translation>Bezahlt als: %1.</translation>
    </message>
    <message>
        <source>Tickets come by: %1.</source>
        <translation>Tickets kommen über: %1.</translation>
    </message>
    <message>
        <source>Business time is %1 to %2 (%3), on: %4.</source>
        <translation>Geschäftszeit ist %1 bis %2 (%3), an: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Holidays left out: %n.</source>
        <translation>
            <numerusform>Feiertage ausgenommen: %Ln.</numerusform>
            <numerusform>Feiertage ausgenommen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>First response within %1.</source>
        <translation>Erste Reaktion innerhalb von %1.</translation>
    </message>
    <message>
        <source>An update every %1.</source>
        <translation>Eine Zwischenmeldung alle %1.</translation>
    </message>
    <message>
        <source>Updates without pause until it is resolved.</source>
        <translation>Zwischenmeldungen ohne Unterbrechung bis zur Lösung.</translation>
    </message>
    <message>
        <source>A request for status is answered within %1.</source>
        <translation>Eine Frage nach dem Stand wird innerhalb von %1 beantwortet.</translation>
    </message>
    <message>
        <source>No times are promised.</source>
        <translation>Es werden keine Zeiten zugesagt.</translation>
    </message>
    <message>
        <source>Good snapshots at most %1 apart over the last %2.</source>
        <translation>Gute Snapshots im Abstand von höchstens %1 über die letzten %2.</translation>
    </message>
    <message>
        <source>A price increase is announced %1 ahead; a decrease applies by itself.</source>
        <translation>Eine Preiserhöhung wird %1 vorher angekündigt; eine Senkung gilt von selbst.</translation>
    </message>
    <message>
        <source>An escalation is answered within %1.</source>
        <translation>Eine Eskalation wird innerhalb von %1 beantwortet.</translation>
    </message>
    <message>
        <source>For work outside the service the extra cost is told before it starts.</source>
        <translation>Bei Arbeiten außerhalb des Dienstes werden die Mehrkosten vor Beginn genannt.</translation>
    </message>
    <message>
        <source>No ticket is worked on while a more urgent one waits.</source>
        <translation>An keinem Ticket wird gearbeitet, während ein dringenderes wartet.</translation>
    </message>
    <message>
        <source>Failed components are replaced at no cost. Recorded by hand.</source>
        <translation>Ausgefallene Bauteile werden kostenlos ersetzt. Von Hand erfasst.</translation>
    </message>
    <message>
        <source>Backup mail servers hold mail while the primary is out of reach. Recorded by hand.</source>
        <translation>Ersatz-Mailserver halten Nachrichten vor, solange der Hauptserver unerreichbar ist. Von Hand erfasst.</translation>
    </message>
    <message>
        <source>The customer may leave without penalty. Recorded by hand.</source>
        <translation>Der Kunde kann ohne Vertragsstrafe aussteigen. Von Hand erfasst.</translation>
    </message>
    <message>
        <source>Monitoring and support around the clock. Recorded by hand.</source>
        <translation>Überwachung und Support rund um die Uhr. Von Hand erfasst.</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>Geschäftszeit</translation>
    </message>
    <message>
        <source>No availability is promised.</source>
        <translation>Es wird keine Verfügbarkeit zugesagt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</source>
        <translation>
            <numerusform>Es gibt %Ln Ausgleich. Jeder wird für sich berechnet; ein Ausfall zählt beim ersten, der ihn zulässt, sofern nicht ein späterer hinzukommt.</numerusform>
            <numerusform>Es gibt %Ln Ausgleiche. Jeder wird für sich berechnet; ein Ausfall zählt beim ersten, der ihn zulässt, sofern nicht ein späterer hinzukommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>A month’s credit of %1 or less is not given.</source>
        <translation>Eine Gutschrift eines Monats von %1 oder weniger wird nicht gegeben.</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>Steht nach mehreren Verfehlungen zu</translation>
    </message>
    <message>
        <source>A credit is due only when the target was missed in %1 of the last %2 periods.</source>
        <translation>Eine Gutschrift steht nur zu, wenn der Zielwert in %1 der letzten %2 Zeiträume verfehlt wurde.</translation>
    </message>
    <message>
        <source>Remedy “%1”</source>
        <translation>Ausgleich „%1“</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Für: %1.</translation>
    </message>
    <message>
        <source>It adds to what an outage earns by the remedies before it.</source>
        <translation>Er kommt zu dem hinzu, was ein Ausfall nach den vorherigen Ausgleichen ergibt.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most %1 of the fee.</source>
        <translation>Nach diesem Ausgleich ergibt ein Monat höchstens %1 des Entgelts.</translation>
    </message>
    <message>
        <source>An answer %1 late, at a charge of %2, earns %3.</source>
        <translation>Eine Antwort, die %1 zu spät kommt, ergibt bei einem Entgelt von %2 eine Gutschrift von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln Geschäftsstunde</numerusform>
            <numerusform>%Ln Geschäftsstunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved within %1, by: %2.</source>
        <translation>Gelöst innerhalb von %1, durch: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 je Einheit</translation>
    </message>
    <message>
        <source>A value beyond %1 earns %2.</source>
        <translation>Ein Wert jenseits von %1 ergibt %2.</translation>
    </message>
    <message>
        <source>An availability of %1 or less earns %2.</source>
        <translation>Eine Verfügbarkeit von %1 oder weniger ergibt %2.</translation>
    </message>
    <message>
        <source>An availability below %1 earns %2.</source>
        <translation>Eine Verfügbarkeit unter %1 ergibt %2.</translation>
    </message>
    <message>
        <source>Longer than %1 earns %2.</source>
        <translation>Länger als %1 ergibt %2.</translation>
    </message>
    <message>
        <source>%1 or longer earns %2.</source>
        <translation>%1 oder länger ergibt %2.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the last resolution of the ticket that reports the outage, without one of the outage’s end.</source>
        <translation>Eine Gutschrift ist innerhalb von %1 nach der letzten Lösung des Tickets geltend zu machen, das den Ausfall meldet, ohne ein solches nach dem Ende des Ausfalls.</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest %1 after its end.</source>
        <translation>Ein Ticket muss den Ausfall melden, spätestens %1 nach seinem Ende.</translation>
    </message>
    <message>
        <source>Promised from %1 to %2 (%3), on: %4.</source>
        <translation>Zugesagt von %1 bis %2 (%3), an: %4.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each quarter.</source>
        <translation>Verfügbar in mindestens %1 der gemessenen Zeit jedes Quartals.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each year.</source>
        <translation>Verfügbar in mindestens %1 der gemessenen Zeit jedes Jahres.</translation>
    </message>
    <message>
        <source>The first begins with %1.</source>
        <translation>Der erste Zeitraum beginnt mit %1.</translation>
    </message>
    <message>
        <source>It is promised to groups of services: their times are added up, and each of them by itself earns nothing.</source>
        <translation>Zugesagt wird Gruppen von Diensten: Ihre Zeiten werden zusammengezählt, und für sich allein ergibt keiner von ihnen etwas.</translation>
    </message>
    <message>
        <source>An outage counts with the share that its incident affects, as downtime and for the credit.</source>
        <translation>Ein Ausfall zählt mit dem Anteil, den sein Vorfall betrifft, als Ausfallzeit und für die Gutschrift.</translation>
    </message>
    <message>
        <source>An outage is credited with the share that its incident affects.</source>
        <translation>Ein Ausfall wird mit dem Anteil gutgeschrieben, den sein Vorfall betrifft.</translation>
    </message>
    <message>
        <source>An outage counts as downtime with the share that its incident affects.</source>
        <translation>Ein Ausfall zählt mit dem Anteil als Ausfallzeit, den sein Vorfall betrifft.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>mehr als %1 Ausfallzeit</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>Zielwert verfehlt</translation>
    </message>
    <message>
        <source>The right arises with %1 in one period.</source>
        <translation>Das Recht entsteht, wenn in einem Zeitraum gilt: %1.</translation>
    </message>
    <message>
        <source>The right arises with %1 in %2 of the last %3 periods.</source>
        <translation>Das Recht entsteht, wenn in %2 der letzten %3 Zeiträume gilt: %1.</translation>
    </message>
    <message>
        <source>It may be used for %1.</source>
        <translation>Es kann %1 lang ausgeübt werden.</translation>
    </message>
    <message>
        <source>Resolved within %1.</source>
        <translation>Gelöst innerhalb von %1.</translation>
    </message>
    <message>
        <source>A ticket that names no severity counts as: %1.</source>
        <translation>Ein Ticket ohne Schweregrad gilt als: %1.</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Ausgeschlossene Ursachen</translation>
    </message>
    <message>
        <source>Each class of service has its own remedy.</source>
        <translation>Jede Dienstklasse hat ihren eigenen Ausgleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentences change.</source>
        <translation>
            <numerusform>%Ln weiterer Satz ändert sich.</numerusform>
            <numerusform>%Ln weitere Sätze ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>If yes: %1</source>
        <translation>Wenn ja: %1</translation>
    </message>
    <message>
        <source>If the answer is yes: %1.</source>
        <translation>Wenn die Antwort Ja lautet: %1.</translation>
    </message>
    <message>
        <source>one outage of %1 leaves %2 and earns %3</source>
        <translation>bei einem Ausfall von %1 bleiben %2, das ergibt %3</translation>
    </message>
    <message>
        <source>one outage of %1 earns %2</source>
        <translation>ein Ausfall von %1 ergibt %2</translation>
    </message>
    <message>
        <source>In a month of 30 days at a charge of %1: %2.</source>
        <translation>In einem Monat mit 30 Tagen bei einem Entgelt von %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between examples</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The cap limits the greatest.</source>
        <translation>Die höchste Gutschrift begrenzt die Obergrenze.</translation>
    </message>
    <message>
        <source>One outage of %1 then earns %2 in place of %3.</source>
        <translation>Ein Ausfall von %1 ergibt dann %2 statt %3.</translation>
    </message>
    <message>
        <source>If no check arrives for %1, that time is without data.</source>
        <translation>Kommt %1 lang keine Prüfung, so ist diese Zeit ohne Daten.</translation>
    </message>
    <message>
        <source>Time without data is left out: neither up nor down.</source>
        <translation>Zeit ohne Daten bleibt außer Betracht: Sie zählt weder als verfügbar noch als ausgefallen.</translation>
    </message>
    <message>
        <source>Accepted maintenance is not counted at all, neither as up nor as down.</source>
        <translation>Anerkannte Wartung wird gar nicht gezählt, weder als verfügbar noch als ausgefallen.</translation>
    </message>
    <message>
        <source>Downtime inside accepted maintenance is left out.</source>
        <translation>Ausfallzeit in anerkannter Wartung bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>Outages of any cause</source>
        <translation>Ausfälle jeder Ursache</translation>
    </message>
    <message>
        <source>Only outages with the cause %1</source>
        <translation>Nur Ausfälle mit der Ursache %1</translation>
    </message>
    <message>
        <source>Only outages with one of the causes %1</source>
        <translation>Nur Ausfälle mit einer der Ursachen %1</translation>
    </message>
    <message>
        <source>%1, of services of the type %2</source>
        <comment>outages and types</comment>
        <translation>%1, bei Diensten vom Typ %2</translation>
    </message>
    <message>
        <source>%1, longer than %2</source>
        <comment>outages and a length</comment>
        <translation>%1, länger als %2</translation>
    </message>
    <message>
        <source>%1, at least %2 long</source>
        <comment>outages and a length</comment>
        <translation>%1, mindestens %2 lang</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <extracomment>%1: a name, %2: which outages</extracomment>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>No time limit for a claim is written here.</source>
        <translation>Eine Frist für den Anspruch steht hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good backups on each of the last %1 days.</source>
        <translation>
            <numerusform>%Ln gute Sicherung an jedem der letzten %1 Tage.</numerusform>
            <numerusform>%Ln gute Sicherungen an jedem der letzten %1 Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point of each %1 of the last %Ln weeks.</source>
        <translation>
            <numerusform>Ein guter Wiederherstellungspunkt vom %1 der letzten Woche.</numerusform>
            <numerusform>Ein guter Wiederherstellungspunkt von jedem %1 der letzten %Ln Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Available at least %1 of the measured time of the %Ln days that end with each month.</source>
        <translation>
            <numerusform>Verfügbar in mindestens %1 der gemessenen Zeit des Tages, mit dem jeder Monat endet.</numerusform>
            <numerusform>Verfügbar in mindestens %1 der gemessenen Zeit der %Ln Tage, die mit jedem Monat enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lapse.</source>
        <translation>Es verfällt nicht.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementController</name>
    <message>
        <source>Change of the agreement</source>
        <translation>Änderung der Vereinbarung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Agreement of %1: %2</source>
        <translation>Vereinbarung von %1: %2</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>Vertrag von %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>The contract of %1 was created. Import its outages from a spreadsheet, or connect a source.</source>
        <translation>Der Vertrag von %1 wurde angelegt. Lesen Sie seine Ausfälle aus einer Tabelle ein oder verbinden Sie eine Quelle.</translation>
    </message>
    <message>
        <source>New &amp;contract…</source>
        <translation>Neuer &amp;Vertrag …</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts from %1. Earlier months keep their terms.</source>
        <translation>
            <numerusform>Für %Ln Vertrag ab %1 gespeichert. Frühere Monate behalten ihre Bestimmungen.</numerusform>
            <numerusform>Für %Ln Verträge ab %1 gespeichert. Frühere Monate behalten ihre Bestimmungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts. Their months are recalculated.</source>
        <translation>
            <numerusform>Für %Ln Vertrag gespeichert. Seine Monate werden neu berechnet.</numerusform>
            <numerusform>Für %Ln Verträge gespeichert. Ihre Monate werden neu berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement file</source>
        <translation>Vereinbarungsdatei</translation>
    </message>
    <message>
        <source>Agreements (*.toml)</source>
        <translation>Vereinbarungen (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read as an agreement: it is not there, or too long. Choose another one.</source>
        <translation>%1 konnte nicht als Vereinbarung gelesen werden: Die Datei fehlt oder ist zu lang. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Tabelle einlesen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementModel</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementPage</name>
    <message>
        <source>Edit agreement…</source>
        <translation>Vereinbarung bearbeiten …</translation>
    </message>
    <message>
        <source>Edit contract…</source>
        <translation>Vertrag bearbeiten …</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Neuer Vertrag …</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Was die Vereinbarung sagt</translation>
    </message>
    <message>
        <source>Search the agreement</source>
        <translation>Die Vereinbarung durchsuchen</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>This contract’s own copy.</source>
        <translation>Eigene Kopie dieses Vertrags.</translation>
    </message>
    <message>
        <source>Clauses and where they apply</source>
        <translation>Klauseln und wo sie gelten</translation>
    </message>
    <message>
        <source>The agreement in detail</source>
        <translation>Die Vereinbarung im Einzelnen</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>From the library, unchanged.</source>
        <translation>Aus der Bibliothek, unverändert.</translation>
    </message>
    <message>
        <source>Showing %1 only.</source>
        <translation>Gezeigt wird nur %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreements</name>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>Reading the agreement</source>
        <translation>Die Vereinbarung wird gelesen</translation>
    </message>
    <message>
        <source>Judging past months</source>
        <translation>Vergangene Monate werden beurteilt</translation>
    </message>
    <message>
        <source>Saving the agreement</source>
        <translation>Die Vereinbarung wird gespeichert</translation>
    </message>
    <message>
        <source>Reading who stands under the agreement</source>
        <translation>Lesen, wer unter der Vereinbarung steht</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AllowanceModel</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Down from</source>
        <translation>Ausfall ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>The rest of what is over is excluded by its cause.</source>
        <translation>Der Rest dessen, was darüber liegt, ist durch seine Ursache ausgenommen.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AmountCard</name>
    <message>
        <source>Due in %1, so far</source>
        <translation>Fällig in %1, bisher</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Fällig in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>%1 bis %2, je nach Lesart</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>unstrittig</translation>
    </message>
    <message>
        <source>Estimate %1, lowest %2, highest %3</source>
        <translation>Schätzung %1, niedrigster Wert %2, höchster %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Announcement</name>
    <message>
        <source>%1, %2</source>
        <comment>agreement and clauses</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time does not count as downtime.</source>
        <translation>Nach der Vereinbarung (%1) zählt diese Zeit nicht als Ausfallzeit.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time counts as downtime where a service is down.</source>
        <translation>Nach der Vereinbarung (%1) zählt diese Zeit als Ausfallzeit, soweit ein Dienst ausfällt.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) %2 of this time count as downtime where a service is down.</source>
        <translation>Nach der Vereinbarung (%1) zählen %2 dieser Zeit als Ausfallzeit, soweit ein Dienst ausfällt.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Was: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>Begins: %1 (%2)</source>
        <translation>Beginn: %1 (%2)</translation>
    </message>
    <message>
        <source>Ends: %1 (%2)</source>
        <translation>Ende: %1 (%2)</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Times are those of %1; UTC stands in brackets.</source>
        <translation>Die Zeiten gelten in %1; UTC steht in Klammern.</translation>
    </message>
    <message>
        <source>This maintenance does not take place.</source>
        <translation>Diese Wartung findet nicht statt.</translation>
    </message>
    <message>
        <source>It is not certain yet; you will hear from us when it is.</source>
        <translation>Sie ist noch nicht sicher; Sie hören von uns, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The services named above may be unavailable during this time.</source>
        <translation>Die oben genannten Dienste können in dieser Zeit ausfallen.</translation>
    </message>
    <message>
        <source>Maintenance cancelled</source>
        <translation>Wartung abgesagt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AnnouncementForm</name>
    <message>
        <source>Text of the announcement</source>
        <translation>Text der Ankündigung</translation>
    </message>
    <message>
        <source>Cop&amp;y the text</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the announcement</source>
        <translation>Den Text der Ankündigung kopieren</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>&amp;Als Text speichern …</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>Den Text als Datei speichern</translation>
    </message>
    <message>
        <source>Channel of the announcement</source>
        <translation>Weg der Ankündigung</translation>
    </message>
    <message>
        <source>&amp;Mark as announced now</source>
        <translation>Als jetzt an&amp;gekündigt vermerken</translation>
    </message>
    <message>
        <source>Mark the window as announced now</source>
        <translation>Das Fenster als jetzt angekündigt vermerken</translation>
    </message>
    <message>
        <source>Choose a maintenance window to see the text that announces it.</source>
        <translation>Wählen Sie ein Wartungsfenster, um den Text zu sehen, der es ankündigt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Answers</name>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 schuldete %2 %3; das wurde nicht rechtzeitig geltend gemacht und kann nicht mehr angemeldet werden.</translation>
    </message>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <translation>Bisher schuldet %1 %2 %3.</translation>
    </message>
    <message>
        <source>%1 owes %2 %3%4.</source>
        <translation>%1 schuldet %2 %3%4.</translation>
    </message>
    <message>
        <source>For %1, %2 and %3 negotiate a remedy: the agreement names no amount.</source>
        <translation>Für %1 handeln %2 und %3 einen Ausgleich aus: Die Vereinbarung nennt keinen Betrag.</translation>
    </message>
    <message>
        <source>For %1, %2 was agreed on %3.</source>
        <translation>Für %1 wurden am %3 %2 vereinbart.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld.</source>
        <translation>%1 für %2 werden einbehalten.</translation>
    </message>
    <message>
        <source>The credit for %1 is due with %2.</source>
        <translation>Die Gutschrift für %1 ist mit dem Monat %2 fällig.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>Das lässt sich ohne Daten nicht sagen.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>Niemand schuldet etwas: Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>Nothing is owed by what was measured.</source>
        <translation>Nach dem, was gemessen wurde, ist nichts geschuldet.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>Nothing was measured of %1.</source>
        <translation>Für %1 wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1 did not keep “%2”.</source>
        <translation>%1 hat „%2“ nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1 was down for %2; %3 were allowed.</source>
        <translation>%1 war %2 lang ausgefallen; %3 waren zulässig.</translation>
    </message>
    <message>
        <source>%1 was down for %2; no downtime was allowed.</source>
        <translation>%1 war %2 lang ausgefallen; es war keine Ausfallzeit zulässig.</translation>
    </message>
    <message>
        <source>%1 was down for %2 of the %3 that were allowed.</source>
        <translation>%1 war %2 lang ausgefallen, von %3, die zulässig waren.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>Es zählte keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>The first request must be made by %1, %2 time.</source>
        <translation>Das erste Mal muss bis %1 geltend gemacht werden (Zeitzone %2).</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>Es gibt keine Frist.</translation>
    </message>
    <message>
        <source>The time to request it has passed: %1, %2 time.</source>
        <translation>Die Frist, sie geltend zu machen, ist abgelaufen: %1 (Zeitzone %2).</translation>
    </message>
    <message>
        <source>The last deadline that passed was %1, %2 time.</source>
        <translation>Die letzte abgelaufene Frist endete: %1 (Zeitzone %2).</translation>
    </message>
    <message>
        <source>Needed when it is requested: %1.</source>
        <translation>Nötig, wenn sie geltend gemacht wird: %1.</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>Nichts wird fällig.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>Es ist kein Datum vereinbart, und nichts muss geltend gemacht werden.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>Es läuft keine Frist.</translation>
    </message>
    <message>
        <source>Ready to be requested: %1, %2.</source>
        <translation>Kann geltend gemacht werden: %1, %2.</translation>
    </message>
    <message>
        <source>For %1, %2, this is still missing: %3.</source>
        <translation>Für %1, %2, fehlt noch: %3.</translation>
    </message>
    <message>
        <source>Not to be requested now, because a condition does not hold: %1, %2.</source>
        <translation>Jetzt nicht geltend zu machen, weil eine Bedingung nicht erfüllt ist: %1, %2.</translation>
    </message>
    <message>
        <source>Not requested in time: %1, %2.</source>
        <translation>Nicht rechtzeitig geltend gemacht: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>Es musste nichts geltend gemacht werden.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>Es ist nicht erfasst, dass etwas geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>„%1“ Wenn ja, beträgt die Gutschrift %2.</translation>
    </message>
    <message>
        <source>One more interpretation is in the appendix.</source>
        <translation>Eine weitere Lesart steht im Anhang.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more interpretations are in the appendix.</source>
        <translation>
            <numerusform>%1 weitere Lesart steht im Anhang.</numerusform>
            <numerusform>%1 weitere Lesarten stehen im Anhang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>Die Ursache eines Ausfalls ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>Die Ursache von %1 Ausfall ist noch nicht bekannt.</numerusform>
            <numerusform>Die Ursachen von %1 Ausfällen sind noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Nicht erfüllt: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Erfüllt: %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded for: %1.</source>
        <translation>Nichts wurde erfasst für: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and length</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service and days</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>list of services</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>One outage earns credit: %1.</source>
        <translation>Ein Ausfall ergibt eine Gutschrift: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages earn credit: %2.</source>
        <translation>
            <numerusform>%1 Ausfall ergibt eine Gutschrift: %2.</numerusform>
            <numerusform>%1 Ausfälle ergeben eine Gutschrift: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off an invoice: %1, %2.</source>
        <translation>Von einer Rechnung abgezogen: %1, %2.</translation>
    </message>
    <message>
        <source>Granted: %1, %2.</source>
        <translation>Gewährt: %1, %2.</translation>
    </message>
    <message>
        <source>Refused: %1, %2.</source>
        <translation>Abgelehnt: %1, %2.</translation>
    </message>
    <message>
        <source>Requested: %1, %2.</source>
        <translation>Geltend gemacht: %1, %2.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>Ein Support-Ticket wurde rechtzeitig bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 Support-Ticket wurde rechtzeitig bearbeitet.</numerusform>
            <numerusform>%1 Support-Tickets wurden rechtzeitig bearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>Wer wem etwas schuldet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Andere Zusagen</translation>
    </message>
    <message>
        <source>, to be taken off the next invoice</source>
        <translation>, abzuziehen von der nächsten Rechnung</translation>
    </message>
    <message>
        <source>, as a credit to the account</source>
        <translation>, als Guthaben auf dem Konto</translation>
    </message>
    <message>
        <source>, to be set off against later payments</source>
        <translation>, zu verrechnen mit späteren Zahlungen</translation>
    </message>
    <message>
        <source>, as a refund or a credit</source>
        <translation>, als Erstattung oder Gutschrift</translation>
    </message>
    <message>
        <source>%1 (outages of %2)</source>
        <comment>a month and days</comment>
        <translation>%1 (Ausfälle: %2)</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>Der Support kam zu spät: Von der Gutschrift entfallen %1 darauf.</translation>
    </message>
    <message>
        <source>A further %1 was not requested in time.</source>
        <translation>Weitere %1 wurden nicht rechtzeitig geltend gemacht.</translation>
    </message>
    <message>
        <source>The agreement names no date.</source>
        <translation>Die Vereinbarung nennt kein Datum.</translation>
    </message>
    <message>
        <source>The verdict for %1 is open: data is missing.</source>
        <translation>Das Urteil für %1 ist offen: Es fehlen Daten.</translation>
    </message>
    <message numerus="yes">
        <source>The verdicts for %1 are open: data is missing.</source>
        <translation>
            <numerusform>Das Urteil für %1 ist offen: Es fehlen Daten.</numerusform>
            <numerusform>Die Urteile für %1 sind offen: Es fehlen Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because a condition of the agreement did not hold.</source>
        <translation>%1 für %2 werden einbehalten, weil eine Bedingung der Vereinbarung nicht erfüllt war.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because so little is not paid.</source>
        <translation>%1 für %2 werden einbehalten, weil so wenig nicht ausgezahlt wird.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld until more months miss the target.</source>
        <translation>%1 für %2 werden einbehalten, bis weitere Monate den Zielwert verfehlen.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late: %2.</source>
        <extracomment>%1: a number of tickets, %2: which one or ones</extracomment>
        <translation>
            <numerusform>1 von %1 Support-Ticket wurde nicht rechtzeitig bearbeitet: %2.</numerusform>
            <numerusform>1 von %1 Support-Tickets wurde nicht rechtzeitig bearbeitet: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late: %3.</source>
        <translation>
            <numerusform>%1 von %2 Support-Ticket wurde nicht rechtzeitig bearbeitet: %3.</numerusform>
            <numerusform>%1 von %2 Support-Tickets wurden nicht rechtzeitig bearbeitet: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No remedy was agreed yet.</source>
        <translation>Es wurde noch kein Ausgleich vereinbart.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AttachmentModel</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityChart</name>
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
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Unvollständige Daten</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityController</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n checks contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%Ln Prüfung widerspricht einer anderen zum selben Zeitpunkt; es zählt die fehlgeschlagene.</numerusform>
            <numerusform>%Ln Prüfungen widersprechen einer anderen zum selben Zeitpunkt; es zählt die fehlgeschlagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract does not run in %1.</source>
        <translation>Im %1 läuft der Vertrag nicht.</translation>
    </message>
    <message>
        <source>Calculating %1…</source>
        <translation>%1 wird berechnet …</translation>
    </message>
    <message>
        <source>%1 of %2 was not measured.</source>
        <translation>%1 von %2 wurden nicht gemessen.</translation>
    </message>
    <message>
        <source>%1. After that nothing was measured.</source>
        <comment>until when there is data</comment>
        <translation>%1. Danach wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BackupSettings</name>
    <message>
        <source>How often backups are made</source>
        <translation>Wie oft gesichert wird</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Wie viele Sicherungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Keep backups beside the workspace</source>
        <translation>Sicherungen neben dem Arbeitsbereich aufbewahren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Alle vier Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Only before large changes</source>
        <translation>Nur vor großen Änderungen</translation>
    </message>
    <message>
        <source>How often, while the workspace is open and changes</source>
        <translation>Wie oft, solange der Arbeitsbereich offen ist und sich ändert</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Wie viele aufbewahrt werden</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Wo Sicherungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Choose where backups are kept</source>
        <translation>Ort der Sicherungen wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>Neben dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Beside the workspace, in a folder that ends in .backups</source>
        <translation>Neben dem Arbeitsbereich, in einem Ordner, der auf .backups endet</translation>
    </message>
    <message>
        <source>A backup is also made before an import, a change of an agreement and the deletion of a contract, at most one an hour. Restore one from the File menu.</source>
        <translation>Eine Sicherung entsteht auch vor einem Einlesen, einer Änderung einer Vereinbarung und dem Löschen eines Vertrags, höchstens eine pro Stunde. Wiederherstellen können Sie sie über das Menü „Datei“.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Backups</name>
    <message>
        <source>No backup was made before this change: %1. The change itself is saved.</source>
        <translation>Vor dieser Änderung wurde keine Sicherung erstellt: %1. Die Änderung selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Die Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>No backup could be made: %1. The workspace itself is untouched; choose another folder in the settings, or free some space.</source>
        <translation>Es konnte keine Sicherung erstellt werden: %1. Der Arbeitsbereich selbst ist unberührt; wählen Sie in den Einstellungen einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BalanceModel</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>Auf Rechnungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Angerechnet</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message numerus="yes">
        <source>%n not classified</source>
        <translation>
            <numerusform>%Ln nicht eingeordnet</numerusform>
            <numerusform>%Ln nicht eingeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%Ln Ursache</numerusform>
            <numerusform>%Ln Ursachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardSection</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Credits and claims of all customers</source>
        <translation>Gutschriften und Ansprüche aller Kunden</translation>
    </message>
    <message>
        <source>Nothing is due, and there is nothing to claim.</source>
        <translation>Nichts ist fällig, und es gibt nichts anzumelden.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>To negotiate</source>
        <translation>Auszuhandeln</translation>
    </message>
    <message numerus="yes">
        <source>remedies</source>
        <translation>
            <numerusform>Ausgleich</numerusform>
            <numerusform>Ausgleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>not in the amounts due</source>
        <translation>nicht in den fälligen Beträgen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Summe bisher</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>%n more customers are listed once you open them.</source>
        <translation>
            <numerusform>%Ln weiterer Kunde wird aufgeführt, sobald Sie ihn öffnen.</numerusform>
            <numerusform>%Ln weitere Kunden werden aufgeführt, sobald Sie sie öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it can no longer be claimed</source>
        <translation>davon können %1 nicht mehr angemeldet werden</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Brief</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its weekday: see QDate::toString().</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>weniger als 1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <extracomment>Stands between the items of a list but the last two.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <extracomment>The last two of a list.</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetGauge</name>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Error budget: %1 %2</source>
        <translation>Fehlerbudget: %1 %2</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Die Eingabetaste zeigt, warum.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetSection</name>
    <message>
        <source>Error budget by day</source>
        <translation>Fehlerbudget nach Tagen</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no error budget.</source>
        <translation>Es wurde nichts gemessen, also gibt es kein Fehlerbudget.</translation>
    </message>
    <message>
        <source>Course of the budget</source>
        <translation>Verlauf des Budgets</translation>
    </message>
    <message>
        <source>What more downtime costs</source>
        <translation>Was weitere Ausfallzeit kostet</translation>
    </message>
    <message>
        <source>Course of the budget over the month</source>
        <translation>Verlauf des Budgets im Monat</translation>
    </message>
    <message>
        <source>The budget of a group is the sum of its services’ budgets.</source>
        <translation>Das Budget einer Gruppe ist die Summe der Budgets ihrer Dienste.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetWords</name>
    <message>
        <source>The target allows no downtime.</source>
        <translation>Der Zielwert lässt keine Ausfallzeit zu.</translation>
    </message>
    <message>
        <source>The budget was used up on %1.</source>
        <translation>Das Budget war am %1 verbraucht.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>Das Budget ist verbraucht.</translation>
    </message>
    <message>
        <source>%1 of downtime will be allowed.</source>
        <translation>%1 Ausfallzeit werden zulässig sein.</translation>
    </message>
    <message>
        <source>%1 used so far.</source>
        <translation>Bisher %1 verbraucht.</translation>
    </message>
    <message>
        <source>%1 used, and the month is over.</source>
        <translation>%1 verbraucht, und der Monat ist vorüber.</translation>
    </message>
    <message>
        <source>There is no forecast: how the time counts is known only at the end.</source>
        <translation>Es gibt keine Vorhersage: Wie die Zeit zählt, steht erst am Ende fest.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it is used up by %1.</source>
        <translation>Beim Tempo der letzten 7 Tage ist es bis %1 verbraucht.</translation>
    </message>
    <message>
        <source>At this month’s rate it is used up by %1.</source>
        <translation>Beim Tempo dieses Monats ist es bis %1 verbraucht.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate, downtime reaches %1 by the month’s end.</source>
        <translation>Beim Tempo der letzten 7 Tage erreicht die Ausfallzeit bis Monatsende %1.</translation>
    </message>
    <message>
        <source>At this month’s rate, downtime reaches %1 by the month’s end.</source>
        <translation>Beim Tempo dieses Monats erreicht die Ausfallzeit bis Monatsende %1.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>Beim Tempo der letzten 7 Tage reicht es: %1 Ausfallzeit bis Monatsende.</translation>
    </message>
    <message>
        <source>At this month’s rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>Beim Tempo dieses Monats reicht es: %1 Ausfallzeit bis Monatsende.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>More than %1 more</source>
        <translation>Mehr als weitere %1</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1.</source>
        <translation>Eine weitere Stunde Ausfallzeit kostet %1.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (%2 or less): %3.</source>
        <translation>%1, und die nächste Stufe gilt (%2 oder weniger): %3.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (below %2): %3.</source>
        <translation>%1, und die nächste Stufe gilt (unter %2): %3.</translation>
    </message>
    <message>
        <source>%1, and the target is missed: %2.</source>
        <translation>%1, und der Zielwert ist verfehlt: %2.</translation>
    </message>
    <message>
        <source>%1, and the target is missed.</source>
        <translation>%1, und der Zielwert ist verfehlt.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>Die Vereinbarung nennt keinen Betrag: Der Ausgleich wird ausgehandelt.</translation>
    </message>
    <message>
        <source>A condition of the agreement does not hold, so no credit is given now.</source>
        <translation>Eine Bedingung der Vereinbarung ist nicht erfüllt, daher gibt es jetzt keine Gutschrift.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>a length over the budget</comment>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of the budget</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of a budget</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Used %1 of %2; left %3</source>
        <translation>Verbraucht: %1 von %2; übrig: %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownChart</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Budget left (h)</source>
        <translation>Restbudget (h)</translation>
    </message>
    <message>
        <source>Budget left (s)</source>
        <translation>Restbudget (s)</translation>
    </message>
    <message>
        <source>Budget left (min)</source>
        <translation>Restbudget (min)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Spent evenly</source>
        <translation>Gleichmäßig verbraucht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Rate so far</source>
        <translation>Bisherige Rate</translation>
    </message>
    <message>
        <source>Last 7 days’ rate</source>
        <translation>Tempo der letzten 7 Tage</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownSection</name>
    <message>
        <source>Chart of the error budget over the period</source>
        <translation>Diagramm des Fehlerbudgets über den Zeitraum</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnModel</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Downtime so far</source>
        <translation>Ausfallzeit bisher</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Restbudget</translation>
    </message>
    <message>
        <source>Left if spent evenly</source>
        <translation>Rest bei gleichmäßigem Verbrauch</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarContentsView</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source> (cancelled)</source>
        <translation> (abgesagt)</translation>
    </message>
    <message>
        <source> (tentative)</source>
        <translation> (vorläufig)</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, für %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>%1: the instance of %2 is cancelled</source>
        <translation>%1: Das Vorkommen vom %2 ist abgesagt</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgesagt</translation>
    </message>
    <message>
        <source>Understood (%1)</source>
        <translation>Verstanden (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignoriert (%1)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarController</name>
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
            <numerusform>Geschrieben: %1, %Ln Wartungsfenster</numerusform>
            <numerusform>Geschrieben: %1, %Ln Wartungsfenster</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this calendar was already here; nothing changed.</source>
        <translation>Alles in diesem Kalender war schon da; nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Calendar imported: %n rows changed.</source>
        <translation>
            <numerusform>Kalender eingelesen: %Ln Zeile geändert.</numerusform>
            <numerusform>Kalender eingelesen: %Ln Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows stay as they were edited here, though the calendar has them differently.</source>
        <translation>
            <numerusform>%Ln Fenster bleibt, wie es hier bearbeitet wurde, obwohl der Kalender es anders hat.</numerusform>
            <numerusform>%Ln Fenster bleiben, wie sie hier bearbeitet wurden, obwohl der Kalender sie anders hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Import a &amp;calendar…</source>
        <translation>Einen &amp;Kalender einlesen …</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Einen Kalender einlesen</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The calendars are still being read; wait until they are ready.</source>
        <translation>Die Kalender werden noch gelesen; warten Sie, bis sie bereit sind.</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Der Kalender wird gelesen</translation>
    </message>
    <message>
        <source>The calendar was not imported; nothing was changed.
%1</source>
        <translation>Der Kalender wurde nicht eingelesen; nichts wurde geändert.
%1</translation>
    </message>
    <message>
        <source>Save the announcement</source>
        <translation>Die Ankündigung speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The import stays as it is: %1</source>
        <translation>Der Import bleibt, wie er ist: %1</translation>
    </message>
    <message>
        <source>import of a calendar</source>
        <translation>Import eines Kalenders</translation>
    </message>
    <message numerus="yes">
        <source>%n events are older than what is here and changed nothing.</source>
        <translation>
            <numerusform>%Ln Termin ist älter als das, was schon da ist, und hat nichts geändert.</numerusform>
            <numerusform>%Ln Termine sind älter als das, was schon da ist, und haben nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Wartung planen</translation>
    </message>
    <message>
        <source>This program was built without calendars.</source>
        <translation>Dieses Programm wurde ohne Kalender gebaut.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarEntry</name>
    <message>
        <source>Not announced yet</source>
        <translation>Noch nicht angekündigt</translation>
    </message>
    <message>
        <source>Partly, %1 of %2</source>
        <translation>Teilweise, %1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Notice by %1</source>
        <translation>Ankündigung bis %1</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Entwurf, %1</translation>
    </message>
    <message>
        <source>New maintenance</source>
        <translation>Neue Wartung</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarImportDialog</name>
    <message>
        <source>Contracts that the calendar is for</source>
        <translation>Verträge, für die der Kalender gilt</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Einen Kalender einlesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n maintenance windows. Nothing is stored yet.</source>
        <translation>
            <numerusform>%1 enthält %Ln Wartungsfenster. Noch ist nichts gespeichert.</numerusform>
            <numerusform>%1 enthält %Ln Wartungsfenster. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Which contracts are they for?</source>
        <translation>Für welche Verträge gelten sie?</translation>
    </message>
    <message>
        <source>Import the others &amp;without what is refused</source>
        <translation>Die übrigen &amp;ohne das Abgelehnte einlesen</translation>
    </message>
    <message>
        <source>Import the others without what is refused</source>
        <translation>Die übrigen ohne das Abgelehnte einlesen</translation>
    </message>
    <message>
        <source>Windows that were edited here stay as they are. Importing it again changes nothing.</source>
        <translation>Fenster, die hier bearbeitet wurden, bleiben, wie sie sind. Erneutes Einlesen ändert nichts.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarPage</name>
    <message>
        <source>No maintenance is planned.</source>
        <translation>Es ist keine Wartung geplant.</translation>
    </message>
    <message>
        <source>No downtime in accepted maintenance.</source>
        <translation>Keine Ausfallzeit in anerkannter Wartung.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>announced to the customer by %1</source>
        <translation>dem Kunden angekündigt über %1</translation>
    </message>
    <message>
        <source>Customers that are shown</source>
        <translation>Angezeigte Kunden</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>&amp;Plan maintenance</source>
        <translation>Wartung &amp;planen</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Wartung planen</translation>
    </message>
    <message>
        <source>Maintenance as a list</source>
        <translation>Wartung als Liste</translation>
    </message>
    <message>
        <source>Show &amp;past maintenance</source>
        <translation>&amp;Vergangene Wartung zeigen</translation>
    </message>
    <message>
        <source>Show past maintenance too</source>
        <translation>Auch vergangene Wartung zeigen</translation>
    </message>
    <message>
        <source>Monthly limit, window by window</source>
        <translation>Monatskontingent, Fenster für Fenster</translation>
    </message>
    <message>
        <source>Maintenance of several customers</source>
        <translation>Wartung mehrerer Kunden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>Kalender einlesen …</translation>
    </message>
    <message>
        <source>Export as calendar…</source>
        <translation>Als Kalender exportieren …</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>No maintenance in %1</source>
        <translation>Keine Wartung im %1</translation>
    </message>
    <message numerus="yes">
        <source>%n windows in %1, %2 accepted</source>
        <translation>
            <numerusform>%Ln Fenster im %1, %2 anerkannt</numerusform>
            <numerusform>%Ln Fenster im %1, %2 anerkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance that concerns several customers</source>
        <translation>Wartung, die mehrere Kunden betrifft</translation>
    </message>
    <message>
        <source>Monthly limit: not calculated for this month yet</source>
        <translation>Monatskontingent: für diesen Monat noch nicht berechnet</translation>
    </message>
    <message>
        <source>Monthly limit: none set</source>
        <translation>Monatskontingent: keines festgelegt</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance.</source>
        <translation>Die Vereinbarung erkennt keine Wartung an.</translation>
    </message>
    <message>
        <source>Monthly limit for %2: %1, %3 used, %4 left. %5 over, of which %6 count as downtime.</source>
        <translation>Monatskontingent für %2: %1, davon %3 verbraucht, %4 übrig. %5 darüber, davon zählen %6 als Ausfallzeit.</translation>
    </message>
    <message>
        <source>Monthly limit for %1: none set, %2 of maintenance excluded</source>
        <translation>Monatskontingent für %1: keines festgelegt, %2 Wartung ausgenommen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CareController</name>
    <message>
        <source>The last backup has everything already; no other one was made.</source>
        <translation>Die letzte Sicherung enthält schon alles; es wurde keine weitere erstellt.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>C&amp;heck the workspace…</source>
        <translation>Arbeitsbereich &amp;prüfen …</translation>
    </message>
    <message>
        <source>Co&amp;mpact the workspace</source>
        <translation>Arbeitsbereich k&amp;omprimieren</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>Die Sicherung wird verglichen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was not restored: %1.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Der vorherige Stand ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Der Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
        <source>Compacting the workspace</source>
        <translation>Der Arbeitsbereich wird komprimiert</translation>
    </message>
    <message>
        <source>The workspace was not compacted: %1. What is in it is safe.</source>
        <translation>Der Arbeitsbereich wurde nicht komprimiert: %1. Sein Inhalt ist sicher.</translation>
    </message>
    <message>
        <source>The workspace takes %1 now, and took %2 before.</source>
        <translation>Der Arbeitsbereich belegt jetzt %1, vorher waren es %2.</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <source>Show its backups…</source>
        <translation>Seine Sicherungen zeigen …</translation>
    </message>
    <message>
        <source>The disk did not confirm it: after a power cut it may be missing; then restore it again.</source>
        <translation>Der Datenträger hat das nicht bestätigt: Nach einem Stromausfall kann die wiederhergestellte Sicherung fehlen; stellen Sie sie dann erneut wieder her.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CaseImport</name>
    <message>
        <source>Importing</source>
        <translation>Daten werden eingelesen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CellText</name>
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
    <message>
        <source>less than %1</source>
        <comment>a share</comment>
        <translation>weniger als %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CheckDialog</name>
    <message>
        <source>Checking the workspace…</source>
        <translation>Der Arbeitsbereich wird geprüft …</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Everything is read: the file, the history, every row and every check. A large workspace takes a minute. You can go on; what you change meanwhile is saved after it.</source>
        <translation>Alles wird gelesen: die Datei, der Verlauf, jede Zeile und jede Prüfung. Bei einem großen Arbeitsbereich dauert das eine Minute. Sie können weiterarbeiten; was Sie inzwischen ändern, wird danach gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>Das Ergebnis als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>%1 konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1 is as it was written</source>
        <translation>%1 ist so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no other program changed it.</source>
        <translation>Nichts ist beschädigt, und kein anderes Programm hat etwas geändert.</translation>
    </message>
    <message>
        <source>The file was left as it is, and so were its backups. Do not report or claim anything from it before you know who changed it. If nobody meant to change it, restore a backup: what is there now is kept as a copy.</source>
        <translation>Die Datei wurde gelassen, wie sie ist, und ihre Sicherungen ebenso. Berichten Sie nichts daraus und melden Sie daraus keinen Anspruch an, bevor Sie wissen, wer sie geändert hat. Wenn niemand sie ändern wollte, stellen Sie eine Sicherung wieder her: Der jetzige Stand wird als Kopie aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in %1</source>
        <translation>
            <numerusform>%Ln Befund in %1</numerusform>
            <numerusform>%Ln Befunde in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n entries. %1</source>
        <translation>
            <numerusform>Verlauf: %Ln Eintrag. %1</numerusform>
            <numerusform>Verlauf: %Ln Einträge. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimBoard</name>
    <message>
        <source>%1, cut to the cap</source>
        <translation>%1, auf die Obergrenze gekürzt</translation>
    </message>
    <message>
        <source>%1, %2 tier</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>ready to file, %1 left</source>
        <translation>bereit zum Anmelden, noch %1</translation>
    </message>
    <message>
        <source>ready to file</source>
        <translation>bereit zum Anmelden</translation>
    </message>
    <message>
        <source>waiting for a condition</source>
        <translation>wartet auf eine Bedingung</translation>
    </message>
    <message>
        <source>collecting proof</source>
        <translation>Nachweis wird gesammelt</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>zu vereinbaren</translation>
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
        <source>on the invoice</source>
        <translation>auf der Rechnung</translation>
    </message>
    <message>
        <source>no claim needed</source>
        <translation>kein Anspruch anzumelden</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <translation>%1 einbehalten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer and service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, credited %2</source>
        <translation>%1, %2 angerechnet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>Anmelden bis %1 (%2)</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimClock</name>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>On the invoice</source>
        <translation>Auf der Rechnung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Filed; the deadline no longer applies</source>
        <translation>Angemeldet; die Frist gilt nicht mehr</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>Anmelden bis %1 (%2)</translation>
    </message>
    <message>
        <source>%1 time, %2</source>
        <translation>%1 (Zeitzone %2)</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>Noch nicht angemeldet</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Can no longer be claimed</source>
        <translation>Kann nicht mehr angemeldet werden</translation>
    </message>
    <message>
        <source>File today by %1</source>
        <translation>Heute bis %1 anmelden</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>Anmelden bis %1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Angemeldet</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimDraft</name>
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
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>NICHT ANMELDEN, solange dies nicht erfüllt ist: %1</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, outage of %2</source>
        <translation>Anspruch auf Gutschrift: %1, Ausfall vom %2</translation>
    </message>
    <message>
        <source>To be filed by: %1; %2</source>
        <translation>Anzumelden bis: %1; %2</translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n failed connection tests, attached as CSV:</source>
        <translation>
            <numerusform>Nachweis, %Ln fehlgeschlagener Verbindungstest, als CSV angehängt:</numerusform>
            <numerusform>Nachweis, %Ln fehlgeschlagene Verbindungstests, als CSV angehängt:</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2 of %3 failed</source>
        <translation>- %1: %2 zu %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Agreement: %1; clauses %2</source>
        <translation>Vereinbarung: %1; Klauseln %2</translation>
    </message>
    <message>
        <source>Required by the agreement (%1):</source>
        <translation>Von der Vereinbarung verlangt (%1):</translation>
    </message>
    <message>
        <source>- STILL MISSING: %1</source>
        <translation>- FEHLT NOCH: %1</translation>
    </message>
    <message>
        <source>- met: %1</source>
        <translation>- erfüllt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, %2</source>
        <translation>Anspruch auf Gutschrift: %1, %2</translation>
    </message>
    <message>
        <source>Period: from %1 to %2</source>
        <translation>Zeitraum: von %1 bis %2</translation>
    </message>
    <message>
        <source>Reported by ticket: %1</source>
        <translation>Gemeldet mit Ticket: %1</translation>
    </message>
    <message>
        <source>Credit: %1 for %2, once for all its outages</source>
        <translation>Gutschrift: %1 für %2, einmal für alle Ausfälle zusammen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimForm</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, von %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a note</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Claim of %1: %2</source>
        <translation>Anspruch vom %1: %2</translation>
    </message>
    <message>
        <source>Claim for the period from %1: %2</source>
        <translation>Anspruch für den Zeitraum vom %1: %2</translation>
    </message>
    <message>
        <source>Recipient of the claim</source>
        <translation>Empfänger des Anspruchs</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the letter</source>
        <translation>Brief bearbeiten</translation>
    </message>
    <message>
        <source>Letter of the claim</source>
        <translation>Brief zum Anspruch</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Den Brief kopieren</translation>
    </message>
    <message>
        <source>Save as e-&amp;mail…</source>
        <translation>Als E-&amp;Mail speichern …</translation>
    </message>
    <message>
        <source>Save the claim as an e-mail with its proof</source>
        <translation>Den Anspruch mit seinem Nachweis als E-Mail speichern</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <translation>Stand des Anspruchs</translation>
    </message>
    <message>
        <source>Save the state of the claim</source>
        <translation>Den Stand des Anspruchs speichern</translation>
    </message>
    <message>
        <source>&amp;Undo filing</source>
        <translation>Anmeldung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Undo filing: remove what is recorded of the claim</source>
        <translation>Anmeldung zurücknehmen: entfernen, was zum Anspruch erfasst ist</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Verlauf des Anspruchs</translation>
    </message>
    <message>
        <source>Ticket number, the provider’s answer</source>
        <translation>Ticketnummer, Antwort des Anbieters</translation>
    </message>
    <message>
        <source>The provider’s address for claims</source>
        <translation>Adresse des Anbieters für Ansprüche</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>Auf Rechnung</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>filing undone</source>
        <translation>Anmeldung zurückgenommen</translation>
    </message>
    <message>
        <source>“%1” does not hold now, and the agreement takes no claim meanwhile (%2).</source>
        <translation>„%1“ ist jetzt nicht erfüllt, und die Vereinbarung lässt so lange keinen Anspruch zu (%2).</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>The deadline is over.</source>
        <translation>Die Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>Enter an amount: %1.</source>
        <translation>Geben Sie einen Betrag ein: %1.</translation>
    </message>
    <message>
        <source>The claim for the period from %1 covers part of the same time. Undo its filing first.</source>
        <translation>Der Anspruch für den Zeitraum vom %1 betrifft zum Teil dieselbe Zeit. Nehmen Sie zuerst dessen Anmeldung zurück.</translation>
    </message>
    <message>
        <source>The claim for the outage from %1 covers part of the same time. Undo its filing first.</source>
        <translation>Der Anspruch für den Ausfall vom %1 betrifft zum Teil dieselbe Zeit. Nehmen Sie zuerst dessen Anmeldung zurück.</translation>
    </message>
    <message>
        <source>Mark as &amp;filed</source>
        <translation>Als &amp;angemeldet vermerken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>This is no e-mail address: it is left out of the e-mail.</source>
        <translation>Das ist keine E-Mail-Adresse: Sie wird in der E-Mail weggelassen.</translation>
    </message>
    <message>
        <source>Filing undone for the period from %1</source>
        <translation>Anmeldung für den Zeitraum vom %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Filing undone for the outage of %1</source>
        <translation>Anmeldung für den Ausfall vom %1 zurückgenommen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimNotes</name>
    <message>
        <source>Claim due %1</source>
        <comment>a time of day</comment>
        <translation>Anspruch: Frist bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer and an amount</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimPanel</name>
    <message>
        <source>Choose a line with a claim to see its letter and its deadline.</source>
        <translation>Wählen Sie eine Zeile mit einem Anspruch, um Brief und Frist zu sehen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimReminderController</name>
    <message>
        <source>A claim’s deadline is near: %1</source>
        <translation>Die Frist eines Anspruchs ist nahe: %1</translation>
    </message>
    <message>
        <source>%1, outage of %2: to be claimed by %3, %4.</source>
        <translation>%1, Ausfall vom %2: geltend zu machen bis %3, %4.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are near.</source>
        <translation>
            <numerusform>%Ln weitere Frist ist nahe.</numerusform>
            <numerusform>%Ln weitere Fristen sind nahe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, period from %2: to be claimed by %3, %4.</source>
        <translation>%1, Zeitraum vom %2: geltend zu machen bis %3, %4.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClauseModel</name>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>In unseren Worten</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Wo sie gilt</translation>
    </message>
    <message>
        <source>Not a clause of an agreement of the library.</source>
        <translation>Keine Klausel einer Vereinbarung aus der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockRing</name>
    <message>
        <source>Clock: %1</source>
        <translation>Frist: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockText</name>
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
</context>
<context>
    <name>makegood::ui::ClockTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A ticket and its severity.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>ticket, what is due, clock</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandLine</name>
    <message>
        <source>The workspace to open.</source>
        <translation>Der Arbeitsbereich, der geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>Den Beispiel-Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.</source>
        <translation>Sehen Sie, welche Service-Levels eingehalten wurden und was Ihnen zusteht.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A contract, a page, a month such as 2026-03, a view, a command</source>
        <translation>Ein Vertrag, eine Seite, ein Monat wie 2026-03, eine Ansicht, ein Befehl</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%1. Enter does it, Up and Down choose another of %n.</source>
        <translation>
            <numerusform>%1. Die Eingabetaste führt ihn aus; es gibt nur %Ln.</numerusform>
            <numerusform>%1. Die Eingabetaste führt ihn aus, Auf und Ab wählen einen anderen von %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConditionModel</name>
    <message>
        <source>Cap: %1 of the fee</source>
        <translation>Obergrenze: %1 des Entgelts</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Cap or condition</source>
        <translation>Obergrenze oder Bedingung</translation>
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
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConflictModel</name>
    <message>
        <source>Windows overlap, one verdict</source>
        <translation>Fenster überschneiden sich, ein Urteil</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
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
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>One window: %1 accept, %2 in part, %3 refuse</source>
        <translation>Ein Fenster: %1 erkennen es an, %2 teilweise, %3 lehnen es ab</translation>
    </message>
    <message>
        <source>Windows overlap: %1 accept, %2 in part, %3 refuse</source>
        <translation>Fenster überschneiden sich: %1 erkennen an, %2 teilweise, %3 lehnen ab</translation>
    </message>
    <message numerus="yes">
        <source>One window, %Ln contracts, one verdict</source>
        <translation>
            <numerusform>Ein Fenster, %Ln Vertrag, ein Urteil</numerusform>
            <numerusform>Ein Fenster, %Ln Verträge, ein Urteil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectController</name>
    <message>
        <source>Another program syncs this workspace: %1. The first sync begins when it is done.</source>
        <translation>Ein anderes Programm synchronisiert diesen Arbeitsbereich: %1. Die erste Synchronisierung beginnt, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Eine Quelle verbinden</translation>
    </message>
    <message>
        <source>A newer program recorded this source; this version cannot change it.</source>
        <translation>Ein neueres Programm hat diese Quelle erfasst; diese Version kann sie nicht ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save and sync</source>
        <translation>Speichern und synchronisieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>This program has no kinds of sources.</source>
        <translation>Dieses Programm kennt keine Arten von Quellen.</translation>
    </message>
    <message>
        <source>Choose the service of at least one series.</source>
        <translation>Wählen Sie für mindestens eine Messreihe den Dienst.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stay unmapped. You can map them later in Sources.</source>
        <translation>
            <numerusform>%Ln Messreihe bleibt ohne Zuordnung. Sie können sie später unter „Quellen“ zuordnen.</numerusform>
            <numerusform>%Ln Messreihen bleiben ohne Zuordnung. Sie können sie später unter „Quellen“ zuordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every series has its service.</source>
        <translation>Jede Messreihe hat ihren Dienst.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 von %2 zugeordnet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a source of this name already. Give this one another name.</source>
        <translation>Es gibt schon eine Quelle dieses Namens. Geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1, secret for the system&apos;s keyring</source>
        <translation>%1, Zugangsdaten für den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird abgefragt</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Antwort nach %1.</translation>
    </message>
    <message>
        <source>%1 Version %2.</source>
        <translation>%1 Version %2.</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>Überwachtes wird aufgelistet</translation>
    </message>
    <message>
        <source>The series could not be listed: %1. Nothing was stored.</source>
        <translation>Die Messreihen konnten nicht aufgelistet werden: %1. Es wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n series found</source>
        <translation>
            <numerusform>%Ln Messreihe gefunden</numerusform>
            <numerusform>%Ln Messreihen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Die Dienste werden gelesen</translation>
    </message>
    <message>
        <source>Map series, then see what %1 would be with them.</source>
        <translation>Ordnen Sie Messreihen zu und sehen Sie dann, wie %1 damit aussähe.</translation>
    </message>
    <message>
        <source>Reading %1 of the source; nothing is stored.</source>
        <translation>%1 wird aus der Quelle gelesen; es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Reading %1 of the source</source>
        <translation>%1 wird aus der Quelle gelesen</translation>
    </message>
    <message>
        <source>First sync: %1</source>
        <translation>Erste Synchronisierung: %1</translation>
    </message>
    <message>
        <source>You stopped it; nothing was stored.</source>
        <translation>Sie haben es angehalten; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Storing the source</source>
        <translation>Die Quelle wird gespeichert</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password or token is kept for this run only and is asked for again after the next start.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund: Passwort oder Token werden nur bis zum Beenden des Programms behalten und nach dem nächsten Start neu erfragt.</translation>
    </message>
    <message>
        <source>%1. From now on it syncs by itself while the window is open.</source>
        <translation>%1. Ab jetzt synchronisiert sie sich von selbst, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks that came before are stored and safe; it is tried again by itself, from there.</source>
        <translation>
            <numerusform>%Ln Prüfung, die vorher kam, ist sicher gespeichert; von dort aus wird es von selbst noch einmal versucht.</numerusform>
            <numerusform>%Ln Prüfungen, die vorher kamen, sind sicher gespeichert; von dort aus wird es von selbst noch einmal versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n series.</source>
        <translation>
            <numerusform>%1 bringt %Ln Messreihe mit.</numerusform>
            <numerusform>%1 bringt %Ln Messreihen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating the preview</source>
        <translation>Die Vorschau wird berechnet</translation>
    </message>
    <message>
        <source>The first sync of %1 continues in the background.</source>
        <translation>Die erste Synchronisierung von %1 läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. You can continue without the preview.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Sie können ohne die Vorschau fortfahren.</translation>
    </message>
    <message>
        <source>You stopped reading the month. You can continue without the preview.</source>
        <translation>Sie haben das Lesen des Monats angehalten. Sie können ohne die Vorschau fortfahren.</translation>
    </message>
    <message>
        <source>%1 Continue, and it goes on from there; nothing is read twice.</source>
        <translation>%1 Setzen Sie fort, und es geht dort weiter; nichts wird zweimal gelesen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSection</name>
    <message>
        <source>What do you monitor with?</source>
        <translation>Womit überwachen Sie?</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Antwortet es?</translation>
    </message>
    <message>
        <source>This is what it monitors</source>
        <translation>Das wird überwacht</translation>
    </message>
    <message>
        <source>Which series belongs to which service?</source>
        <translation>Welche Messreihe gehört zu welchem Dienst?</translation>
    </message>
    <message>
        <source>Choose the system that checks your services.</source>
        <translation>Wählen Sie das System, das Ihre Dienste prüft.</translation>
    </message>
    <message>
        <source>It is asked, never changed. Nothing is stored before you start.</source>
        <translation>Es wird nur abgefragt, nie verändert. Bevor Sie starten, wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Every series with data in the last minutes. You map them in the next step.</source>
        <translation>Jede Messreihe mit Daten in den letzten Minuten. Sie ordnen sie im nächsten Schritt zu.</translation>
    </message>
    <message>
        <source>Suggestions come from host names. Nothing is stored before you start.</source>
        <translation>Vorschläge stammen aus den Hostnamen. Bevor Sie starten, wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>After this it syncs by itself, every five minutes.</source>
        <translation>Danach synchronisiert sie sich von selbst, alle fünf Minuten.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Eine Quelle verbinden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1: step %2 of %3, %4</source>
        <translation>%1: Schritt %2 von %3, %4</translation>
    </message>
    <message>
        <source>Where is it, and how do you sign in?</source>
        <translation>Wo ist es zu finden, und wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>Fetch past data</source>
        <translation>Vergangene Daten holen</translation>
    </message>
    <message>
        <source>It is asked once for its version, its clock and how far back its data goes.</source>
        <translation>Es wird einmal nach seiner Version, nach seiner Uhrzeit und danach gefragt, wie weit seine Daten zurückreichen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSteps</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address and sign-in</source>
        <translation>Adresse und Anmeldung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConsequenceModel</name>
    <message>
        <source>Target of %1 missed</source>
        <translation>Zielwert von %1 verfehlt</translation>
    </message>
    <message>
        <source>Tier below %1: %2</source>
        <translation>Stufe unter %1: %2</translation>
    </message>
    <message>
        <source>Tier below %1</source>
        <translation>Stufe unter %1</translation>
    </message>
    <message>
        <source>One more hour</source>
        <translation>Eine weitere Stunde</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Further downtime</source>
        <translation>Weitere Ausfallzeit</translation>
    </message>
    <message>
        <source>Credit then</source>
        <translation>Gutschrift dann</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>Mehr als jetzt</translation>
    </message>
    <message>
        <source>Tier at or below %1</source>
        <translation>Stufe bei oder unter %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
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
        <source>none is promised</source>
        <translation>es wird keine zugesagt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Another service (Alt+Up, Alt+Down)</source>
        <translation>Anderer Dienst (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Restbudget</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Availability so far</source>
        <translation>Verfügbarkeit bisher</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>unstrittig</translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>%1 bis %2, je nach Lesart</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>Gutschrift bisher</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopiesDialog</name>
    <message>
        <source>Backups of this workspace</source>
        <translation>Sicherungen dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>The backup takes the place of the workspace. What is there now is kept beside it as a copy first, so that you can take this back.</source>
        <translation>Die Sicherung tritt an die Stelle des Arbeitsbereichs. Zuvor wird der jetzige Stand daneben als Kopie aufbewahrt, sodass Sie dies zurücknehmen können.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>Von diesem Arbeitsbereich gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a backup in another place</source>
        <translation>Eine Sicherung an einem anderen Ort wählen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Die gewählte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Makegood makes backups by itself; the settings say how often, and where they go.</source>
        <translation>Makegood erstellt Sicherungen von selbst; in den Einstellungen steht, wie oft und wohin.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comparing it with the workspace…</source>
        <translation>Sie wird mit dem Arbeitsbereich verglichen …</translation>
    </message>
    <message>
        <source>This copy cannot be read: %1. Choose another one.</source>
        <translation>Diese Kopie ist nicht lesbar: %1. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyModel</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyWords</name>
    <message>
        <source>Before an upgrade</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>An older Makegood wrote this copy. It is brought up to date when it is restored, and everything since then would be gone.</source>
        <translation>Ein älteres Makegood hat diese Kopie geschrieben. Beim Wiederherstellen wird sie auf den neuesten Stand gebracht, und alles seitdem ginge verloren.</translation>
    </message>
    <message>
        <source>The copy has everything that the workspace has.</source>
        <translation>Die Kopie enthält alles, was der Arbeitsbereich enthält.</translation>
    </message>
    <message>
        <source>What was done since would be gone: %1.</source>
        <translation>Was seitdem getan wurde, ginge verloren: %1.</translation>
    </message>
    <message>
        <source>Not in the copy: %1.</source>
        <translation>Nicht in der Kopie: %1.</translation>
    </message>
    <message>
        <source>Only in the copy: %1.</source>
        <translation>Nur in der Kopie: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of outages</source>
        <translation>
            <numerusform>%Ln Änderung an Ausfällen</numerusform>
            <numerusform>%Ln Änderungen an Ausfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of maintenance</source>
        <translation>
            <numerusform>%Ln Änderung an Wartungen</numerusform>
            <numerusform>%Ln Änderungen an Wartungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>%Ln Änderung an Vereinbarungen</numerusform>
            <numerusform>%Ln Änderungen an Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%Ln Einlesevorgang</numerusform>
            <numerusform>%Ln Einlesevorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syncs of sources</source>
        <translation>
            <numerusform>%Ln Synchronisierung von Quellen</numerusform>
            <numerusform>%Ln Synchronisierungen von Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of claims and credits</source>
        <translation>
            <numerusform>%Ln Änderung an Ansprüchen und Gutschriften</numerusform>
            <numerusform>%Ln Änderungen an Ansprüchen und Gutschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>%Ln andere Änderung</numerusform>
            <numerusform>%Ln andere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace cannot be read, so the two cannot be compared. The copy has %n entries in its history.</source>
        <translation>
            <numerusform>Der Arbeitsbereich ist nicht lesbar, daher lassen sich die beiden nicht vergleichen. Der Verlauf der Kopie hat %Ln Eintrag.</numerusform>
            <numerusform>Der Arbeitsbereich ist nicht lesbar, daher lassen sich die beiden nicht vergleichen. Der Verlauf der Kopie hat %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that the workspace does not have would come back.</source>
        <translation>
            <numerusform>%Ln Änderung, die der Arbeitsbereich nicht enthält, käme zurück.</numerusform>
            <numerusform>%Ln Änderungen, die der Arbeitsbereich nicht enthält, kämen zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Counts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a broken number</comment>
        <translation>%1 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>a broken number</comment>
        <translation>%1 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, %1 failed</source>
        <translation>
            <numerusform>%Ln Prüfung, %1 fehlgeschlagen</numerusform>
            <numerusform>%Ln Prüfungen, %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageStrip</name>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Nicht erwartet</translation>
    </message>
    <message>
        <source>%1: %2 of the day has data</source>
        <translation>%1: Daten für %2 des Tages</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>Daten nach Tagen</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>Data by day, %1 to %2</source>
        <translation>Daten nach Tagen, %1 bis %2</translation>
    </message>
    <message>
        <source>%1 covered, %2 partly, %3 without data, %4 to come. %5</source>
        <translation>%1 abgedeckt, %2 teilweise, %3 ohne Daten, %4 stehen noch bevor. %5</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditController</name>
    <message>
        <source>Save the claim</source>
        <translation>Den Anspruch speichern</translation>
    </message>
    <message>
        <source>Message with the proof attached (*.eml);;Text, with the proof beside it (*.txt)</source>
        <translation>Nachricht mit angehängtem Nachweis (*.eml);;Text, der Nachweis daneben (*.txt)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Das Gutschriftenkonto exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Import the provider’s figures</source>
        <translation>Die Werte des Anbieters einlesen</translation>
    </message>
    <message>
        <source>Import credits on invoices</source>
        <translation>Gutschriften auf Rechnungen einlesen</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>Den Anspruch zeigen</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>Gutschriften und Ansprüche</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.csv.gz *.csv.zst)</source>
        <translation>CSV-Dateien (*.csv *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Provider’s figures imported</source>
        <translation>Werte des Anbieters eingelesen</translation>
    </message>
    <message>
        <source>Invoices imported</source>
        <translation>Rechnungen eingelesen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The contract is still being read. Try again in a moment.</source>
        <translation>Der Vertrag wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Fix the file and try again.</source>
        <translation>Es wurde nichts eingelesen: %1. Berichtigen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing changed.</source>
        <translation>Alles in dieser Datei war schon da; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The proof is written (%1), but the letter is not: %2. Choose another place for both.</source>
        <translation>Der Nachweis ist geschrieben (%1), der Brief aber nicht: %2. Wählen Sie für beide einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditLineModel</name>
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
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>incl. time between outages</source>
        <translation>mit der Zeit zwischen Ausfällen</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Zählt?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Provider’s figures</source>
        <translation>Werte des Anbieters</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Gutschriftenkonto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>Gutschriften und Ansprüche</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditText</name>
    <message>
        <source>to be agreed</source>
        <translation>zu vereinbaren</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
    <message>
        <source>%1, and more to be agreed</source>
        <translation>%1, Weiteres zu vereinbaren</translation>
    </message>
    <message>
        <source>due with %1</source>
        <translation>fällig mit %1</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1 vereinbart</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>%1 werden einbehalten, weil eine Voraussetzung des Anspruchs nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>%1 is not given: it is not above the least amount.</source>
        <translation>%1 werden nicht gegeben: Das liegt nicht über dem Mindestbetrag.</translation>
    </message>
    <message>
        <source>%1 is not due yet: too few of the last periods missed the target.</source>
        <translation>%1 stehen noch nicht zu: Zu wenige der letzten Zeiträume haben den Zielwert verfehlt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CurrencyTotalModel</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Verhandelt</translation>
    </message>
    <message>
        <source>Services whose credit is negotiated: they count as nothing here.</source>
        <translation>Dienste, deren Gutschrift verhandelt wird: Sie zählen hier als nichts.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomerForm</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Komma getrennt</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Language of reports</source>
        <translation>&amp;Sprache der Berichte</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Zu&amp;ständig</translation>
    </message>
    <message>
        <source>&amp;Contacts (the first one gets reports and claims)</source>
        <translation>&amp;Kontakte (der erste erhält Berichte und Ansprüche)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG image of at most 1 MB. The logo is as it was; choose another file.</source>
        <translation>%1 ist kein PNG- oder JPEG-Bild von höchstens 1 MB. Das Logo ist, wie es war; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Logo of the customer</source>
        <translation>Logo des Kunden</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, or leave it empty.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Correct it, or leave it empty.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Berichtigen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again. Cancel drops it.</source>
        <translation>Ihre nicht gespeicherten Eingaben sind wieder da. „Abbrechen“ verwirft sie.</translation>
    </message>
    <message>
        <source>Language of reports and e-mails</source>
        <translation>Sprache der Berichte und E-Mails</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Same as the contract</source>
        <translation>Wie der Vertrag</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Customers</name>
    <message>
        <source>Reading the customers</source>
        <translation>Die Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Saving the customer</source>
        <translation>Der Kunde wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the contract</source>
        <translation>Der Vertrag wird gespeichert</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomersController</name>
    <message>
        <source>C&amp;ustomer…</source>
        <translation>&amp;Kunde …</translation>
    </message>
    <message>
        <source>&amp;Duplicate contract</source>
        <translation>Vertrag &amp;duplizieren</translation>
    </message>
    <message>
        <source>A&amp;rchive contract</source>
        <translation>Vertrag a&amp;rchivieren</translation>
    </message>
    <message>
        <source>Delete contract</source>
        <translation>Vertrag löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and id of a contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Change of the customer</source>
        <translation>Änderung des Kunden</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Archive contract</source>
        <translation>Vertrag archivieren</translation>
    </message>
    <message>
        <source>The contract of %1 was archived.</source>
        <translation>Der Vertrag von %1 wurde archiviert.</translation>
    </message>
    <message>
        <source>The contract of %1 was deleted.</source>
        <translation>Der Vertrag von %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The contract could not be duplicated: its text cannot be read. Nothing was changed.</source>
        <translation>Der Vertrag konnte nicht dupliziert werden: Sein Text ist nicht lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The contract was duplicated as %1, without its data.</source>
        <translation>Der Vertrag wurde als %1 dupliziert, ohne seine Daten.</translation>
    </message>
    <message>
        <source>Archived and &amp;deleted contracts</source>
        <translation>Archivierte und &amp;gelöschte Verträge</translation>
    </message>
    <message>
        <source>Restore %1 (archived)</source>
        <translation>%1 wiederherstellen (archiviert)</translation>
    </message>
    <message>
        <source>Restore %1 (deleted)</source>
        <translation>%1 wiederherstellen (gelöscht)</translation>
    </message>
    <message>
        <source>Restore contract</source>
        <translation>Vertrag wiederherstellen</translation>
    </message>
    <message>
        <source>The contract of %1 was restored.</source>
        <translation>Der Vertrag von %1 wurde wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DataEnd</name>
    <message>
        <source>Data until %1</source>
        <comment>a date and time</comment>
        <translation>Daten bis %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayCells</name>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayStory</name>
    <message>
        <source>Still to come.</source>
        <translation>Steht noch bevor.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>Maintenance %1 to %2.</source>
        <translation>Wartung %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 ohne Daten.</translation>
    </message>
    <message>
        <source>Down %1 to %2.</source>
        <translation>Ausgefallen %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n outages.</source>
        <translation>
            <numerusform>%Ln Ausfall.</numerusform>
            <numerusform>%Ln Ausfälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>none of it counts</source>
        <translation>nichts davon zählt</translation>
    </message>
    <message>
        <source>%1 count</source>
        <translation>%1 zählen</translation>
    </message>
    <message>
        <source>%1 lay in maintenance</source>
        <translation>%1 lagen in Wartung</translation>
    </message>
    <message>
        <source>%1 had an excluded cause</source>
        <translation>%1 hatten eine ausgenommene Ursache</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayTrack</name>
    <message>
        <source>Hours of the day</source>
        <translation>Stunden des Tages</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DaysSection</name>
    <message>
        <source>Days and hours</source>
        <translation>Tage und Stunden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Stunden des Tages</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Vorfälle</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Tage im %1</translation>
    </message>
    <message>
        <source>Days and hours are those of %1.</source>
        <translation>Tage und Stunden gelten in %1.</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Keine Ausfallzeit</translation>
    </message>
    <message>
        <source>Downtime, min</source>
        <translation>Ausfallzeit, min</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Ausgenommene Ursachen</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>Show the outage of this day on Incidents</source>
        <translation>Den Ausfall dieses Tages auf der Seite Vorfälle zeigen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DeadlineModel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Deadlines</name>
    <message>
        <source>Looking for deadlines</source>
        <translation>Fristen werden gesucht</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DesktopNotifier</name>
    <message>
        <source>Show the claim</source>
        <translation>Den Anspruch zeigen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DifferenceModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DiscoverSection</name>
    <message>
        <source>Search the series</source>
        <translation>Messreihen durchsuchen</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>Letzter Zustand</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>Überwachtes wird aufgelistet</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Gefundene Messreihen</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>Host, Prüfung oder Label</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Listing what is monitored.</source>
        <translation>Überwachtes wird aufgelistet.</translation>
    </message>
    <message>
        <source>The source answers, but it has no series with data in the last minutes. Check which series are asked for (step 2), or look again later. Nothing was stored.</source>
        <translation>Die Quelle antwortet, hat aber keine Messreihen mit Daten in den letzten Minuten. Prüfen Sie, welche Messreihen abgefragt werden (Schritt 2), oder suchen Sie später erneut. Es wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln Messreihe</numerusform>
            <numerusform>%Ln Messreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DowntimeChart</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>months</comment>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>No month missed its target.</source>
        <translation>In keinem Monat wurde der Zielwert verfehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n months missed the target: %1.</source>
        <translation>
            <numerusform>In %Ln Monat wurde der Zielwert verfehlt: %1.</numerusform>
            <numerusform>In %Ln Monaten wurde der Zielwert verfehlt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most downtime: %1 in %2.</source>
        <translation>Meiste Ausfallzeit: %1 im %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months without data.</source>
        <translation>
            <numerusform>%Ln Monat ohne Daten.</numerusform>
            <numerusform>%Ln Monate ohne Daten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DraftVerdictModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Announced now: %1; %2</source>
        <translation>Jetzt angekündigt: %1; %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditHistory</name>
    <message>
        <source>taken back: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditQueue</name>
    <message>
        <source>Saving the review</source>
        <translation>Die Durchsicht wird gespeichert</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectBox</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>%Ln anzumelden</numerusform>
            <numerusform>%Ln anzumelden</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to file, first %1</source>
        <translation>
            <numerusform>%Ln anzumelden, fällig %1</numerusform>
            <numerusform>%Ln anzumelden, der erste %1</numerusform>
        </translation>
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
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Wenn Sie dies speichern</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 ändert sich von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 stays %2.</source>
        <translation>%1 bleibt %2.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectModel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>ändert sich zu %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>If saved</source>
        <translation>Nach dem Speichern</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EntryWords</name>
    <message>
        <source>%1: %2</source>
        <comment>act and subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an entry</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (vorher: %2)</translation>
    </message>
    <message>
        <source>post-mortem received %1</source>
        <translation>Nachbericht erhalten: %1</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>nicht angekündigt</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>angekündigt: %1</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <translation>Ausfall vom %1</translation>
    </message>
    <message>
        <source>period from %1</source>
        <translation>Zeitraum ab %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>vereinbart von %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>der Vertrag</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>die Vereinbarung</translation>
    </message>
    <message>
        <source>the agreement from %1 on</source>
        <translation>die Vereinbarung ab %1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a customer</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a customer</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a contract</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a contract</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1 stays as decided here</source>
        <translation>%1 bleibt, wie hier entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes</source>
        <translation>
            <numerusform>%Ln Zustandswechsel</numerusform>
            <numerusform>%Ln Zustandswechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln Zählung von Anfragen</numerusform>
            <numerusform>%Ln Zählungen von Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln gemessener Wert</numerusform>
            <numerusform>%Ln gemessene Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln anderer Eintrag</numerusform>
            <numerusform>%Ln andere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a contract</comment>
        <translation>wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ErrorList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::EstimateSection</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>Vereinbart: %1, von %2: %3</translation>
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
        <source>Cap and conditions of the credit</source>
        <translation>Obergrenze und Bedingungen der Gutschrift</translation>
    </message>
    <message>
        <source>The agreement names no cap and no condition.</source>
        <translation>Die Vereinbarung nennt weder Obergrenze noch Bedingung.</translation>
    </message>
    <message>
        <source>By outage and clause</source>
        <translation>Nach Ausfall und Klausel</translation>
    </message>
    <message>
        <source>Cap and conditions</source>
        <translation>Obergrenze und Bedingungen</translation>
    </message>
    <message>
        <source>%1: %2, cut to its cap</source>
        <translation>%1: %2, auf die Obergrenze gekürzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By remedy: %1.</source>
        <translation>Nach Ausgleich: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>Die Vereinbarung nennt keinen Betrag: Der Ausgleich wird ausgehandelt.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Why? Explains this credit</source>
        <translation>Warum? Erklärt diese Gutschrift</translation>
    </message>
    <message>
        <source>Credit by outage and clause</source>
        <translation>Gutschrift nach Ausfall und Klausel</translation>
    </message>
    <message>
        <source>Interpretations side by side</source>
        <translation>Lesarten im Vergleich</translation>
    </message>
    <message>
        <source>No outage was recorded.</source>
        <translation>Es wurde kein Ausfall erfasst.</translation>
    </message>
    <message>
        <source>Interpretations, one change at a time</source>
        <translation>Lesarten, jeweils eine Änderung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>Der Monatspreis beträgt %1.</translation>
    </message>
    <message>
        <source>There is no data for this month, so no credit can be worked out.</source>
        <translation>Für diesen Monat gibt es keine Daten, daher lässt sich keine Gutschrift berechnen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceController</name>
    <message>
        <source>Keep a file with %1</source>
        <translation>Eine Datei bei %1 aufbewahren</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>Nichts wurde hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>evidence for %1</source>
        <translation>Beleg für %1</translation>
    </message>
    <message>
        <source>added as evidence</source>
        <translation>als Beleg hinzugefügt</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1. Nothing was changed.</source>
        <translation>Der Beleg ist nicht lesbar: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Den Beleg speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>remove evidence of %1</source>
        <translation>Beleg von %1 entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceJobs</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Reading the single checks</source>
        <translation>Die einzelnen Prüfungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Die Belege werden gelesen</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceSection</name>
    <message>
        <source>Evidence kept with the incident</source>
        <translation>Belege, die beim Vorfall aufbewahrt werden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the reference</source>
        <translation>Den Verweis hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>&amp;Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Eine Datei hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the chosen evidence</source>
        <translation>Den gewählten Beleg öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>S&amp;peichern unter …</translation>
    </message>
    <message>
        <source>Save the chosen file elsewhere</source>
        <translation>Die gewählte Datei anderswo speichern</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation>Den gewählten Beleg entfernen</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Noch kein Beleg.</translation>
    </message>
    <message>
        <source>Reference, such as a ticket or an address</source>
        <translation>Verweis, etwa ein Ticket oder eine Adresse</translation>
    </message>
    <message>
        <source>Ticket, address, …</source>
        <translation>Ticket, Adresse, …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Explain</name>
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
            <numerusform>%Ln fehlgeschlagene Prüfung in Folge ist ein Ausfall</numerusform>
            <numerusform>%Ln fehlgeschlagene Prüfungen in Folge sind ein Ausfall</numerusform>
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
        <source>First failed check: %1, probe %2</source>
        <translation>Erste fehlgeschlagene Prüfung: %1, Sonde %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>Letzte fehlgeschlagene Prüfung: %1, Sonde %2</translation>
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
        <source>It is due only when the target is missed.</source>
        <translation>Sie steht nur zu, wenn der Zielwert verfehlt ist.</translation>
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
        <source>Blocks this month: %1.</source>
        <translation>Blöcke in diesem Monat: %1.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1: %2 angerechnet</translation>
    </message>
    <message numerus="yes">
        <source>, %n blocks</source>
        <translation>
            <numerusform>, %Ln Block</numerusform>
            <numerusform>, %Ln Blöcke</numerusform>
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
    <message>
        <source>In the report</source>
        <translation>Im Bericht</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Zielwert eingehalten</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>credited time</source>
        <translation>angerechnete Zeit</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>claim deadline</source>
        <translation>Anspruchsfrist</translation>
    </message>
    <message>
        <source>Credit of the contract</source>
        <translation>Gutschrift des Vertrags</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>Ausfall vom %1</translation>
    </message>
    <message>
        <source>Outage of %1: %2</source>
        <translation>Ausfall vom %1: %2</translation>
    </message>
    <message>
        <source>Reported on %1 by %2.</source>
        <translation>Berichtet am %1 von %2.</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation>Tag oder Stunde</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What more downtime brings</source>
        <translation>Was weitere Ausfallzeit bringt</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Reaktion</translation>
    </message>
    <message>
        <source>Missed deadline</source>
        <translation>Versäumte Frist</translation>
    </message>
    <message>
        <source>Running deadline</source>
        <translation>Laufende Frist</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Offene Anfrage</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Was geschuldet ist</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <translation>Von Hand erfasst</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>Between snapshots</source>
        <translation>Zwischen Snapshots</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>Higher price</source>
        <translation>Höherer Preis</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>Niedrigerer Preis</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Work outside the service</source>
        <translation>Arbeit außerhalb des Dienstes</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>%1: %2 of downtime.</source>
        <translation>%1: %2 Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1: no downtime.</source>
        <translation>%1: keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 more of downtime</source>
        <translation>Weitere %1 Ausfallzeit</translation>
    </message>
    <message>
        <source>More than %1 of further downtime</source>
        <translation>Mehr als %1 weitere Ausfallzeit</translation>
    </message>
    <message>
        <source>The tier below %1 was reached on %2.</source>
        <translation>Die Stufe unter %1 wurde am %2 erreicht.</translation>
    </message>
    <message>
        <source>The target was missed on %1.</source>
        <translation>Der Zielwert wurde am %1 verfehlt.</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1; the month&apos;s credit would be %2.</source>
        <translation>Eine weitere Stunde Ausfallzeit kostet %1; die Gutschrift des Monats wäre %2.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3 = %4.</source>
        <translation>%1: Damit ist die Stufe unter %2 erreicht, %3 = %4.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3.</source>
        <translation>%1: Damit ist die Stufe unter %2 erreicht, %3.</translation>
    </message>
    <message>
        <source>%1 misses the target; the month&apos;s credit would be %2.</source>
        <translation>%1: Damit ist der Zielwert verfehlt; die Gutschrift des Monats wäre %2.</translation>
    </message>
    <message>
        <source>%1 misses the target.</source>
        <translation>%1: Damit ist der Zielwert verfehlt.</translation>
    </message>
    <message>
        <source>The first response to %1 came too late or is late.</source>
        <translation>Die erste Reaktion auf %1 kam zu spät oder ist überfällig.</translation>
    </message>
    <message>
        <source>No deadline for the first response to %1 was missed.</source>
        <translation>Keine Frist für die erste Reaktion auf %1 wurde versäumt.</translation>
    </message>
    <message>
        <source>Updates missed: %1.</source>
        <translation>Versäumte Zwischenmeldungen: %1.</translation>
    </message>
    <message>
        <source>Status replies missed: %1.</source>
        <translation>Versäumte Statusauskünfte: %1.</translation>
    </message>
    <message>
        <source>It is resolved: no clock runs any more.</source>
        <translation>Es ist gelöst: Keine Frist läuft mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln Werktag</numerusform>
            <numerusform>%Ln Werktage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 ab %2.</translation>
    </message>
    <message>
        <source>It wants a first response within %1.</source>
        <translation>Er verlangt eine erste Reaktion innerhalb von %1.</translation>
    </message>
    <message>
        <source>That put the deadline of %1 in force.</source>
        <translation>Damit galt die Frist %1.</translation>
    </message>
    <message>
        <source>It wants an update every %1.</source>
        <translation>Er verlangt eine Zwischenmeldung alle %1.</translation>
    </message>
    <message>
        <source>It wants contact without pause, which no clock measures.</source>
        <translation>Er verlangt Kontakt ohne Unterbrechung, den keine Frist misst.</translation>
    </message>
    <message>
        <source>It wants a request for the status answered within %1.</source>
        <translation>Er verlangt, dass eine Frage nach dem Stand innerhalb von %1 beantwortet wird.</translation>
    </message>
    <message>
        <source>%1, severity %2: from %3 until %4.</source>
        <translation>%1, Schweregrad %2: von %3 bis %4.</translation>
    </message>
    <message>
        <source>Opened on %1 by %2.</source>
        <translation>Eröffnet am %1 über %2.</translation>
    </message>
    <message>
        <source>First answered on %1.</source>
        <translation>Zuerst beantwortet am %1.</translation>
    </message>
    <message>
        <source>It has passed and is still to be met.</source>
        <translation>Sie ist verstrichen und noch zu erfüllen.</translation>
    </message>
    <message>
        <source>It is still ahead.</source>
        <translation>Sie steht noch bevor.</translation>
    </message>
    <message>
        <source>The status was asked for on %1; nobody has replied yet.</source>
        <translation>Nach dem Stand wurde am %1 gefragt; noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2 %3.</source>
        <translation>Erfasst am %1: %2 %3.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2.</source>
        <translation>Erfasst am %1: %2.</translation>
    </message>
    <message>
        <source>Good snapshots over the last %1 with no gap of more than %2.</source>
        <translation>Gute Snapshots über die letzten %1 ohne eine Lücke von mehr als %2.</translation>
    </message>
    <message>
        <source>A higher price is told %1 before it is effective; a lower one is passed on.</source>
        <translation>Ein höherer Preis wird %1 vor seinem Inkrafttreten mitgeteilt; ein niedrigerer wird weitergegeben.</translation>
    </message>
    <message>
        <source>An escalation of the month is answered within %1.</source>
        <translation>Eine Eskalation des Monats wird innerhalb von %1 beantwortet.</translation>
    </message>
    <message>
        <source>What work outside the service costs is told before it begins.</source>
        <translation>Was Arbeit außerhalb des Dienstes kostet, wird vor ihrem Beginn genannt.</translation>
    </message>
    <message>
        <source>No ticket’s work begins while a higher one that was open already waits.</source>
        <translation>Die Arbeit an keinem Ticket beginnt, während ein höheres, das schon offen war, wartet.</translation>
    </message>
    <message>
        <source>No file tells how it went: a person records it for the month, with evidence.</source>
        <translation>Keine Datei sagt, wie es verlief: Eine Person erfasst es für den Monat, mit Beleg.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4.</source>
        <translation>%1, %2: %3 von %4.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Fehlt: %1.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, within the %3 allowed.</source>
        <translation>%1: kein Snapshot ab %2, innerhalb der zulässigen %3.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, longer than the %3 allowed.</source>
        <translation>%1: kein Snapshot ab %2, länger als die zulässigen %3.</translation>
    </message>
    <message>
        <source>%1: no backup of this kind is on record.</source>
        <translation>%1: Keine Sicherung dieser Art ist belegt.</translation>
    </message>
    <message>
        <source>%1: told on %2, effective on %3.</source>
        <translation>%1: mitgeteilt am %2, wirksam am %3.</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>Das ist rechtzeitig.</translation>
    </message>
    <message>
        <source>It may not be before %1.</source>
        <translation>Er darf nicht vor %1 gelten.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is charged.</source>
        <translation>%1: Der niedrigere Preis von %2 wird berechnet.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is not charged.</source>
        <translation>%1: Der niedrigere Preis von %2 wird nicht berechnet.</translation>
    </message>
    <message>
        <source>%1: escalated on %2, to be answered by %3.</source>
        <translation>%1: eskaliert am %2, zu beantworten bis %3.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Beantwortet am %1.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1: work began on %2.</source>
        <translation>%1: Die Arbeit begann am %2.</translation>
    </message>
    <message>
        <source>Its cost was told on %1.</source>
        <translation>Ihre Kosten wurden am %1 genannt.</translation>
    </message>
    <message>
        <source>Its cost was never told.</source>
        <translation>Ihre Kosten wurden nie genannt.</translation>
    </message>
    <message>
        <source>%1: work began on %2 while %3, which is higher, waited.</source>
        <translation>%1: Die Arbeit begann am %2, während %3, das höher steht, wartete.</translation>
    </message>
    <message>
        <source>%1: work began on %2 in its turn.</source>
        <translation>%1: Die Arbeit begann am %2, als es an der Reihe war.</translation>
    </message>
    <message>
        <source>%1. Evidence: %2.</source>
        <translation>%1. Beleg: %2.</translation>
    </message>
    <message>
        <source>%1 recorded on %2: %3. Evidence: %4.</source>
        <translation>%1 erfasst am %2: %3. Beleg: %4.</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1 (%2)</source>
        <translation>, im Zustand, der seit dem Wechsel vom %1 gilt (%2)</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1</source>
        <translation>, im Zustand, der seit dem Wechsel vom %1 gilt</translation>
    </message>
    <message>
        <source>Rounded to nothing</source>
        <translation>Auf null gerundet</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Identified too late</source>
        <translation>Zu spät erkannt</translation>
    </message>
    <message>
        <source>Start of the clock</source>
        <translation>Beginn der Zählung</translation>
    </message>
    <message>
        <source>Outside service hours</source>
        <translation>Außerhalb der Servicezeit</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeit</translation>
    </message>
    <message>
        <source>Counted requests</source>
        <translation>Gezählte Anfragen</translation>
    </message>
    <message>
        <source>Excused checks</source>
        <translation>Entschuldigte Prüfungen</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>Keine Verfügbarkeit</translation>
    </message>
    <message>
        <source>Promised values</source>
        <translation>Zugesagte Werte</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Zugesagter Wert</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>Werte, die zählen</translation>
    </message>
    <message>
        <source>Worst value</source>
        <translation>Schlechtester Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Service of the group</source>
        <translation>Dienst der Gruppe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Credited by its group</source>
        <translation>Über seine Gruppe gutgeschrieben</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Steht noch nicht zu</translation>
    </message>
    <message>
        <source>Fee of a month</source>
        <translation>Entgelt eines Monats</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Earns by another remedy</source>
        <translation>Zählt bei einem anderen Ausgleich</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Karenzzeit</translation>
    </message>
    <message>
        <source>Within the error budget</source>
        <translation>Innerhalb des Fehlerbudgets</translation>
    </message>
    <message>
        <source>Cap of one outage</source>
        <translation>Obergrenze eines Ausfalls</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Zeile der Tabelle</translation>
    </message>
    <message>
        <source>No row reached</source>
        <translation>Keine Zeile erreicht</translation>
    </message>
    <message>
        <source>Paid in another period</source>
        <translation>In einem anderen Zeitraum bezahlt</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Kein Ausfall</translation>
    </message>
    <message>
        <source>No missed deadline</source>
        <translation>Keine versäumte Frist</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>Steht nach mehreren Verfehlungen zu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Waited for the customer</source>
        <translation>Auf den Kunden gewartet</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>No availability is promised, so none is measured.</source>
        <translation>Es wird keine Verfügbarkeit zugesagt, also wird keine gemessen.</translation>
    </message>
    <message>
        <source>The target of %1 is not missed so far.</source>
        <translation>Der Zielwert von %1 ist bisher nicht verfehlt.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n samples one says nothing.</source>
        <translation>
            <numerusform>Ein Teil mit weniger als %Ln Stichprobe sagt nichts aus.</numerusform>
            <numerusform>Ein Teil mit weniger als %Ln Stichproben sagt nichts aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls, checks and requests of the month count together: availability is the share of them that succeeded.</source>
        <translation>Alle Anrufe, Prüfungen und Anfragen des Monats zählen zusammen: Die Verfügbarkeit ist der Anteil von ihnen, der gelungen ist.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when at least %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>Der Monat wird in Abschnitte von %1 geteilt. Ein Abschnitt zählt als nicht verfügbar, wenn mindestens %2 seiner Anrufe oder Prüfungen fehlgeschlagen sind; die Verfügbarkeit ist der Mittelwert der Abschnitte.</translation>
    </message>
    <message numerus="yes">
        <source>%n probes must fail together.</source>
        <translation>
            <numerusform>%Ln Sonde muss zugleich fehlschlagen.</numerusform>
            <numerusform>%Ln Sonden müssen zugleich fehlschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths are cut down to %1.</source>
        <translation>Längen werden auf %1 abgerundet.</translation>
    </message>
    <message>
        <source>Lengths are rounded up to %1.</source>
        <translation>Längen werden auf %1 aufgerundet.</translation>
    </message>
    <message>
        <source>A failed check counts as none while %1 fails too.</source>
        <translation>Eine fehlgeschlagene Prüfung zählt nicht als solche, solange auch %1 fehlschlägt.</translation>
    </message>
    <message>
        <source>An outage counts from when its fault was identified.</source>
        <translation>Ein Ausfall zählt ab dem Zeitpunkt, zu dem sein Fehler erkannt wurde.</translation>
    </message>
    <message>
        <source>Availability is a share of %1, whatever the length of the month.</source>
        <translation>Die Verfügbarkeit ist ein Anteil an %1, gleich wie lang der Monat ist.</translation>
    </message>
    <message>
        <source>It lasted %1; rounded to whole multiples of %2 nothing is left.</source>
        <translation>Er dauerte %1; auf ganze Vielfache von %2 gerundet bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened from %1 before it until its end.</source>
        <translation>Kein Ticket meldet ihn: Von %1 vor seinem Beginn bis zu seinem Ende wurde keines eröffnet, das infrage kommt.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened before its end.</source>
        <translation>Kein Ticket meldet ihn: Vor seinem Ende wurde keines eröffnet, das infrage kommt.</translation>
    </message>
    <message>
        <source>The fault of incident %1 was identified at %2, when it was over.</source>
        <translation>Der Fehler von Vorfall %1 wurde erkannt (%2), als der Ausfall vorüber war.</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; the budget is overdrawn (%2).</source>
        <translation>Der Zielwert lässt %1 Ausfallzeit zu; das Budget ist überzogen (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; %2 of it are left.</source>
        <translation>Der Zielwert lässt %1 Ausfallzeit zu; davon sind %2 übrig.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when ticket %3 was opened.</source>
        <translation>Der erste Fehlschlag war %1; der Ausfall zählt ab %2, als Ticket %3 eröffnet wurde.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when the fault of incident %3 was identified.</source>
        <translation>Der erste Fehlschlag war %1; der Ausfall zählt ab %2, als der Fehler von Vorfall %3 erkannt wurde.</translation>
    </message>
    <message>
        <source>%1 of it lie outside service hours and do not count.</source>
        <translation>Davon liegen %1 außerhalb der Servicezeit und zählen nicht.</translation>
    </message>
    <message>
        <source>The service is promised in its service hours: %1 of the month are left out.</source>
        <translation>Der Dienst ist für seine Servicezeit zugesagt: %1 des Monats bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>The credit is to be agreed between the parties.</source>
        <translation>Die Gutschrift ist zwischen den Parteien zu vereinbaren.</translation>
    </message>
    <message>
        <source>A negotiated remedy is still to be agreed.</source>
        <translation>Ein verhandelter Ausgleich ist noch zu vereinbaren.</translation>
    </message>
    <message>
        <source>%1 are not given: they are not above the least amount.</source>
        <translation>%1 werden nicht gegeben: Sie liegen nicht über dem Mindestbetrag.</translation>
    </message>
    <message>
        <source>%1 are not due yet: too few of the last periods missed the target.</source>
        <translation>%1 stehen noch nicht zu: Zu wenige der letzten Zeiträume haben den Zielwert verfehlt.</translation>
    </message>
    <message>
        <source>It is due whether the target is missed or not.</source>
        <translation>Sie steht zu, ob der Zielwert verfehlt ist oder nicht.</translation>
    </message>
    <message>
        <source>It is due once, when an outage is admitted.</source>
        <translation>Sie steht einmal zu, wenn ein Ausfall zugelassen ist.</translation>
    </message>
    <message>
        <source>It is due when the promised value “%1” is not kept.</source>
        <translation>Sie steht zu, wenn der zugesagte Wert „%1“ nicht eingehalten ist.</translation>
    </message>
    <message>
        <source>It is due for each late response to a ticket.</source>
        <translation>Sie steht für jede verspätete Reaktion auf ein Ticket zu.</translation>
    </message>
    <message>
        <source>It is due for each late update of a ticket.</source>
        <translation>Sie steht für jede verspätete Zwischenmeldung zu einem Ticket zu.</translation>
    </message>
    <message>
        <source>It is due for each ticket that is resolved late.</source>
        <translation>Sie steht für jedes Ticket zu, das zu spät gelöst wird.</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 je Einheit</translation>
    </message>
    <message>
        <source>Each calendar day that credited time touches earns %1, once a month.</source>
        <translation>Jeder Kalendertag, den angerechnete Zeit berührt, ergibt %1, einmal im Monat.</translation>
    </message>
    <message>
        <source>An outage that earns a block earns %1 of the fee once more.</source>
        <translation>Ein Ausfall, der einen Block ergibt, ergibt einmal zusätzlich %1 des Entgelts.</translation>
    </message>
    <message>
        <source>A credit by the month’s credited time, as the table of lengths says.</source>
        <translation>Eine Gutschrift nach der angerechneten Zeit des Monats, wie die Tabelle der Längen es sagt.</translation>
    </message>
    <message>
        <source>A credit for each outage by its length, as the table says.</source>
        <translation>Eine Gutschrift für jeden Ausfall nach seiner Dauer, wie die Tabelle es sagt.</translation>
    </message>
    <message>
        <source>A flat credit of %1.</source>
        <translation>Eine pauschale Gutschrift von %1.</translation>
    </message>
    <message>
        <source>The first %1 of each outage earn nothing.</source>
        <translation>Die ersten %1 jedes Ausfalls ergeben nichts.</translation>
    </message>
    <message>
        <source>Only what is beyond the month’s error budget earns, the oldest first left out.</source>
        <translation>Nur was über das Fehlerbudget des Monats hinausgeht, ergibt etwas; das Älteste bleibt zuerst außer Betracht.</translation>
    </message>
    <message>
        <source>One outage earns at most %1 of the fee.</source>
        <translation>Ein Ausfall ergibt höchstens %1 des Entgelts.</translation>
    </message>
    <message>
        <source>Units of the service: %1.</source>
        <translation>Einheiten des Dienstes: %1.</translation>
    </message>
    <message>
        <source>Remedy “%1”, %2</source>
        <translation>Ausgleich „%1“, %2</translation>
    </message>
    <message>
        <source>%1: it names no amount.</source>
        <translation>%1: Er nennt keinen Betrag.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>Einbehalten: %1.</translation>
    </message>
    <message>
        <source>Its cap limits it.</source>
        <translation>Seine Obergrenze begrenzt sie.</translation>
    </message>
    <message>
        <source>The value lies beyond %1: %2.</source>
        <translation>Der Wert liegt jenseits von %1: %2.</translation>
    </message>
    <message>
        <source>The availability lies at or below %1: %2.</source>
        <translation>Die Verfügbarkeit liegt bei oder unter %1: %2.</translation>
    </message>
    <message>
        <source>%1 are longer than %2: %3.</source>
        <translation>%1 sind länger als %2: %3.</translation>
    </message>
    <message>
        <source>%1 are at least %2: %3.</source>
        <translation>%1 sind mindestens %2: %3.</translation>
    </message>
    <message>
        <source>Of “%1” nothing was measured.</source>
        <translation>Zu „%1“ wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>“%1” was not measured for this service.</source>
        <translation>„%1“ wurde für diesen Dienst nicht gemessen.</translation>
    </message>
    <message>
        <source>“%1” came to %2: kept.</source>
        <translation>„%1“ ergab %2: erfüllt.</translation>
    </message>
    <message>
        <source>“%1” came to %2: not kept.</source>
        <translation>„%1“ ergab %2: nicht erfüllt.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Zwischenmeldung</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Ticket %1: the %2 due on %3 was %4 late</source>
        <translation>Ticket %1: Die am %3 fällige %2 kam %4 zu spät</translation>
    </message>
    <message>
        <source>A credit needs the target to be missed in %1 of the last %2 periods</source>
        <translation>Eine Gutschrift setzt voraus, dass der Zielwert in %1 der letzten %2 Zeiträume verfehlt ist</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so it is due.</source>
        <translation>%1: Er wurde in %2 verfehlt, also steht sie zu.</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so nothing is due yet.</source>
        <translation>%1: Er wurde in %2 verfehlt, also steht noch nichts zu.</translation>
    </message>
    <message>
        <source>%1: the contract did not run.</source>
        <translation>%1: Der Vertrag lief nicht.</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1: Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1: the target was met.</source>
        <translation>%1: Der Zielwert wurde eingehalten.</translation>
    </message>
    <message>
        <source>%1: the target was missed.</source>
        <translation>%1: Der Zielwert wurde verfehlt.</translation>
    </message>
    <message>
        <source>%1: earns by an earlier remedy already.</source>
        <translation>%1: zählt schon bei einem früheren Ausgleich.</translation>
    </message>
    <message>
        <source>%1 of it are free and earn nothing.</source>
        <translation>Davon fallen %1 in die Karenzzeit und ergeben nichts.</translation>
    </message>
    <message>
        <source>%1 of it lie within the month’s error budget and earn nothing.</source>
        <translation>Davon liegen %1 innerhalb des Fehlerbudgets des Monats und ergeben nichts.</translation>
    </message>
    <message>
        <source>The cap of one outage is %1 of the fee: it reduces %2.</source>
        <translation>Die Obergrenze eines Ausfalls liegt bei %1 des Entgelts: Sie kürzt %2.</translation>
    </message>
    <message>
        <source>%1 reach no row of the table.</source>
        <translation>%1 erreichen keine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>It began before this period, and is paid in the period in which it began.</source>
        <translation>Er begann vor diesem Zeitraum und wird in dem Zeitraum bezahlt, in dem er begann.</translation>
    </message>
    <message>
        <source>No deadline for a %1 was missed.</source>
        <translation>Keine Frist für eine %1 wurde versäumt.</translation>
    </message>
    <message>
        <source>%1 are not above the least amount of %2, so they are not given.</source>
        <translation>%1 liegen nicht über dem Mindestbetrag von %2, also werden sie nicht gegeben.</translation>
    </message>
    <message>
        <source>Ticket %1 reports it.</source>
        <translation>Ticket %1 meldet ihn.</translation>
    </message>
    <message>
        <source>The value lies beyond no tier: nothing is due.</source>
        <translation>Der Wert liegt jenseits keiner Stufe: Es steht nichts zu.</translation>
    </message>
    <message>
        <source>Of the rest nothing was measured that counts.</source>
        <translation>Für die übrigen wurde nichts gemessen, was zählt.</translation>
    </message>
    <message>
        <source>%1: promised is %2. No value counts, so there is no verdict.</source>
        <translation>%1: Zugesagt ist %2. Kein Wert zählt, also gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, and promised is %4: %5.</source>
        <translation>%1: %2 ist %3, zugesagt ist %4: %5.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>Values that count: %1.</source>
        <translation>Werte, die zählen: %1.</translation>
    </message>
    <message>
        <source>Left out in accepted maintenance: %1.</source>
        <translation>Außer Betracht in anerkannter Wartung: %1.</translation>
    </message>
    <message>
        <source>Left out in incidents that do not count: %1.</source>
        <translation>Außer Betracht in Vorfällen, die nicht zählen: %1.</translation>
    </message>
    <message>
        <source>Left out outside service hours: %1.</source>
        <translation>Außer Betracht außerhalb der Servicezeit: %1.</translation>
    </message>
    <message>
        <source>Stretches of time with values: %1.</source>
        <translation>Strecken mit Werten: %1.</translation>
    </message>
    <message>
        <source>Beyond the bound: %1.</source>
        <translation>Jenseits der Schranke: %1.</translation>
    </message>
    <message>
        <source>The worst value that counts: %1 at %2, measured by %3.</source>
        <translation>Der schlechteste Wert, der zählt: %1 (%2), gemessen durch %3.</translation>
    </message>
    <message>
        <source>It stands in %1, line %2.</source>
        <translation>Er steht in %1, Zeile %2.</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>Er kam von %1.</translation>
    </message>
    <message>
        <source>The agreement promises values of this service, and no availability.</source>
        <translation>Die Vereinbarung sagt Werte dieses Dienstes zu und keine Verfügbarkeit.</translation>
    </message>
    <message>
        <source>The tier at or below %1 was reached on %2.</source>
        <translation>Die Stufe bei oder unter %1 wurde am %2 erreicht.</translation>
    </message>
    <message>
        <source>%1 reaches the tier at or below %2: %3.</source>
        <translation>%1: Damit ist die Stufe bei oder unter %2 erreicht, %3.</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>das Quartal</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>das Jahr</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days up to the end of the month</source>
        <translation>
            <numerusform>%Ln Tag bis zum Monatsende</numerusform>
            <numerusform>die letzten %Ln Tage bis zum Monatsende</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last days (%1 of downtime in %2), the %3 that remain would take %4.</source>
        <translation>Bei der Rate der letzten Tage (%1 Ausfallzeit in %2) würden die verbleibenden %3 noch %4 verbrauchen.</translation>
    </message>
    <message>
        <source>Met: the period is over. %1</source>
        <translation>Eingehalten: Der Zeitraum ist vorüber. %1</translation>
    </message>
    <message>
        <source>Breached: even without any further downtime the target is missed.</source>
        <translation>Verfehlt: Auch ohne weitere Ausfallzeit ist der Zielwert verfehlt.</translation>
    </message>
    <message>
        <source>Breached: the period is over and the target is missed.</source>
        <translation>Verfehlt: Der Zeitraum ist vorüber, und der Zielwert ist verfehlt.</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>Gefährdet: %1</translation>
    </message>
    <message>
        <source>A running period is at risk when less than a quarter of the budget is left, or when that rate would use the rest up.</source>
        <translation>Ein laufender Zeitraum ist gefährdet, wenn weniger als ein Viertel des Budgets übrig ist oder wenn diese Rate den Rest aufbrauchen würde.</translation>
    </message>
    <message>
        <source>On track: the period still runs, so nothing is met yet. %1</source>
        <translation>Auf Kurs: Der Zeitraum läuft noch, also ist noch nichts eingehalten. %1</translation>
    </message>
    <message>
        <source>%1, which runs %2: of %3 measured, %4 were downtime.</source>
        <translation>%1, vom %2: Von %3 gemessener Zeit waren %4 Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1: of %2 measured, %3 were downtime.</source>
        <translation>%1: Von %2 gemessener Zeit waren %3 Ausfallzeit.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands until %2.</source>
        <translation>Das Recht entstand am %1 und besteht bis %2.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands for good.</source>
        <translation>Das Recht entstand am %1 und besteht auf Dauer.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>mehr als %1 Ausfallzeit</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>Zielwert verfehlt</translation>
    </message>
    <message>
        <source>Condition: %1 in one period.</source>
        <translation>Bedingung: %1 in einem Zeitraum.</translation>
    </message>
    <message>
        <source>Condition: %1 in %2 of the last %3 periods.</source>
        <translation>Bedingung: %1 in %2 der letzten %3 Zeiträume.</translation>
    </message>
    <message>
        <source>Of the time that has passed, %1 were available; %2 of downtime so far.</source>
        <translation>Von der verstrichenen Zeit waren %1 verfügbar; bisher %2 Ausfallzeit.</translation>
    </message>
    <message>
        <source>Nothing has been measured so far.</source>
        <translation>Bisher wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>It counts with %1: what incident %2 affected.</source>
        <translation>Er zählt mit %1: dem, was Vorfall %2 betraf.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: group %1 is credited.</source>
        <translation>Der Dienst ergibt für sich allein nichts: Gutgeschrieben wird der Gruppe %1.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: its class is promised to groups.</source>
        <translation>Der Dienst ergibt für sich allein nichts: Seine Klasse wird Gruppen zugesagt.</translation>
    </message>
    <message>
        <source>Nothing is due yet: the amount is worked out with %1, which ends the period.</source>
        <translation>Noch steht nichts zu: Der Betrag wird mit %1 berechnet, womit der Zeitraum endet.</translation>
    </message>
    <message>
        <source>%1: %2, as charged.</source>
        <translation>%1: %2, wie berechnet.</translation>
    </message>
    <message>
        <source>%1: %2, the price.</source>
        <translation>%1: %2, der Preis.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln Geschäftsstunde</numerusform>
            <numerusform>%Ln Geschäftsstunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It wants the ticket resolved within %1; what counts is: %2.</source>
        <translation>Er verlangt, dass das Ticket innerhalb von %1 gelöst wird; es zählt: %2.</translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>Gelöst am %1.</translation>
    </message>
    <message>
        <source>It is not resolved.</source>
        <translation>Es ist nicht gelöst.</translation>
    </message>
    <message>
        <source>The deadline in force is %1.</source>
        <translation>Die geltende Frist ist %1.</translation>
    </message>
    <message>
        <source>A deadline for it was missed.</source>
        <translation>Eine Frist dafür wurde versäumt.</translation>
    </message>
    <message>
        <source>No deadline for it was missed.</source>
        <translation>Keine Frist dafür wurde versäumt.</translation>
    </message>
    <message>
        <source>The customer is to answer: the clocks have stood still so far, %1 (%2).</source>
        <translation>Der Kunde muss antworten: Die Fristen ruhen bisher, %1 (%2).</translation>
    </message>
    <message>
        <source>The customer was to answer: the clocks stood still for %1 (%2).</source>
        <translation>Der Kunde musste antworten: Die Fristen ruhten %1 lang (%2).</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and the contract has no service %1: it earns nothing.</source>
        <translation>Eine verspätete Antwort wird nach dem Entgelt für den Dienst des Tickets bezahlt, und der Vertrag hat keinen Dienst %1: Sie ergibt nichts.</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and it names none: it earns nothing.</source>
        <translation>Eine verspätete Antwort wird nach dem Entgelt für den Dienst des Tickets bezahlt, und es nennt keinen: Sie ergibt nichts.</translation>
    </message>
    <message>
        <source>It passed while it was in force, by %1 without the time that stood still.</source>
        <translation>Sie verstrich, während sie galt, um %1 ohne die Zeit, in der sie ruhte.</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Niedrigste Lesart</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Höchste Lesart</translation>
    </message>
    <message>
        <source>Partly accepted: %1.</source>
        <translation>Teilweise anerkannt: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance accepted; %2 excluded from the measured time.</source>
        <translation>%1 Wartung anerkannt; %2 aus der gemessenen Zeit genommen.</translation>
    </message>
    <message>
        <source>%1 without data; %2 of the time so far was measured.</source>
        <translation>%1 ohne Daten; %2 der bisherigen Zeit wurden gemessen.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 ohne Daten.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts, whether the target is missed or not.</source>
        <translation>Sie steht für jeden Ausfall zu, der zählt, ob der Zielwert verfehlt ist oder nicht.</translation>
    </message>
    <message>
        <source>Each %1 of delay earns %2; %3.</source>
        <translation>Je %1 Verzögerung ergeben sich %2; %3.</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earns %3; %4.</source>
        <translation>Je %1 angerechnete Zeit %2 ergeben sich %3; %4.</translation>
    </message>
    <message>
        <source>Claim for the whole period %1: %2.</source>
        <translation>Anspruch für den ganzen Zeitraum %1: %2.</translation>
    </message>
    <message>
        <source>The deadline no longer applies.</source>
        <translation>Die Frist gilt nicht mehr.</translation>
    </message>
    <message>
        <source>File it by %1.</source>
        <translation>Melden Sie ihn bis %1 an.</translation>
    </message>
    <message>
        <source>%1 of maintenance excluded.</source>
        <translation>%1 Wartung ausgenommen.</translation>
    </message>
    <message>
        <source>%1 outside service hours.</source>
        <translation>%1 außerhalb der Servicezeiten.</translation>
    </message>
    <message>
        <source>%1 with an excluded cause.</source>
        <translation>%1 mit ausgenommener Ursache.</translation>
    </message>
    <message>
        <source>%1 still to come.</source>
        <translation>%1 stehen noch bevor.</translation>
    </message>
    <message>
        <source>The month has not begun. The target of %1 will allow %2 of downtime.</source>
        <translation>Der Monat hat noch nicht begonnen. Der Zielwert von %1 wird %2 Ausfallzeit zulassen.</translation>
    </message>
    <message>
        <source>The budget of %2 was used up on %3. With %4 of downtime, the target of %1 is missed.</source>
        <translation>Das Budget von %2 war am %3 verbraucht. Mit %4 Ausfallzeit ist der Zielwert von %1 verfehlt.</translation>
    </message>
    <message>
        <source>The month is over. %2 of downtime, of %1 allowed.</source>
        <translation>Der Monat ist vorüber. %2 Ausfallzeit, von %1, die zulässig waren.</translation>
    </message>
    <message>
        <source>%2 of downtime so far, of %1 allowed.</source>
        <translation>Bisher %2 Ausfallzeit, von %1, die zulässig sind.</translation>
    </message>
    <message>
        <source>There is no forecast: how the intervals count is known only at the end.</source>
        <translation>Es gibt keine Vorhersage: Wie die Abschnitte zählen, steht erst am Ende fest.</translation>
    </message>
    <message>
        <source>%1 of the downtime is dated later than now and counts already.</source>
        <translation>%1 der Ausfallzeit sind später als jetzt datiert und zählen schon.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate (%1 in %2)</source>
        <translation>Beim Tempo der letzten 7 Tage (%1 in %2)</translation>
    </message>
    <message>
        <source>At this month’s rate (%1 in %2)</source>
        <translation>Beim Tempo dieses Monats (%1 in %2)</translation>
    </message>
    <message>
        <source>%1 the target is missed on %2.</source>
        <translation>%1 wird der Zielwert am %2 verfehlt.</translation>
    </message>
    <message>
        <source>%1 downtime reaches %2 by the end of the month.</source>
        <translation>%1 erreicht die Ausfallzeit bis Monatsende %2.</translation>
    </message>
    <message>
        <source>%1 the target is met, with %2 of downtime by the end of the month.</source>
        <translation>%1 wird der Zielwert eingehalten, mit %2 Ausfallzeit bis Monatsende.</translation>
    </message>
    <message>
        <source>It would be withheld, because a condition of the agreement does not hold.</source>
        <translation>Sie würde einbehalten, weil eine Bedingung der Vereinbarung nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>Die Vereinbarung nennt keinen Betrag: Der Ausgleich wird ausgehandelt.</translation>
    </message>
    <message>
        <source>The period is %1: %2, %3 time.</source>
        <translation>Der Zeitraum ist %1: %2 (Zeitzone %3).</translation>
    </message>
    <message>
        <source>The period is %1, which ends with %2. So far: %3, %4 time.</source>
        <translation>Der Zeitraum ist %1 und endet mit %2. Bisher: %3 (Zeitzone %4).</translation>
    </message>
    <message>
        <source>%1 of the %2 allowed is left.</source>
        <translation>Von zulässigen %2 sind %1 übrig.</translation>
    </message>
    <message>
        <source>No data for this period.</source>
        <translation>Keine Daten für diesen Zeitraum.</translation>
    </message>
    <message>
        <source>Incomplete data: the target is met if time without data was up, and missed if it was down.</source>
        <translation>Unvollständige Daten: Der Zielwert ist eingehalten, wenn in der Zeit ohne Daten alles verfügbar war, und verfehlt, wenn es ausgefallen war.</translation>
    </message>
    <message>
        <source>Corrected on %1 by %2, version %3: %4.</source>
        <translation>Berichtigt am %1 von %2, Fassung %3: %4.</translation>
    </message>
    <message>
        <source>Excluded by its cause</source>
        <translation>Durch die Ursache ausgenommen</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when at least %2 of its checks or requests failed.</source>
        <translation>Der Monat wird in Strecken von %1 geteilt; eine Strecke ist schlecht, wenn mindestens %2 ihrer Prüfungen oder Anfragen fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks or requests failed.</source>
        <translation>Der Monat wird in Strecken von %1 geteilt; eine Strecke ist schlecht, wenn mehr als %2 ihrer Prüfungen oder Anfragen fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>Only outages over %1 count.</source>
        <translation>Nur Ausfälle über %1 zählen.</translation>
    </message>
    <message>
        <source>Outages under %1 do not count.</source>
        <translation>Ausfälle unter %1 zählen nicht.</translation>
    </message>
    <message>
        <source>An outage counts from its ticket. Without a ticket opened before it ends, it does not count.</source>
        <translation>Ein Ausfall zählt ab seinem Ticket. Ohne ein Ticket, das vor seinem Ende eröffnet wurde, zählt er nicht.</translation>
    </message>
    <message>
        <source>It lasted %1; only outages over %2 count.</source>
        <translation>Er dauerte %1; nur Ausfälle über %2 zählen.</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 do not count.</source>
        <translation>Er dauerte %1; Ausfälle unter %2 zählen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 has a log of %Ln state changes: each state is read as a check when it begins and every %2 as long as it holds.</source>
        <translation>
            <numerusform>Sonde %1 hat ein Protokoll mit %Ln Zustandswechsel: Jeder Zustand wird zu seinem Beginn und, solange er gilt, alle %2 als eine Prüfung gelesen.</numerusform>
            <numerusform>Sonde %1 hat ein Protokoll mit %Ln Zustandswechseln: Jeder Zustand wird zu seinem Beginn und, solange er gilt, alle %2 als eine Prüfung gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).</source>
        <translation>
            <numerusform>Sonde %1 zählte in diesem Monat %Ln Anfrage, davon %2 fehlgeschlagen (gelesene Zeilen: %3).</numerusform>
            <numerusform>Sonde %1 zählte in diesem Monat %Ln Anfragen, davon %2 fehlgeschlagen (gelesene Zeilen: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed checks count as none, because %1 failed too.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Prüfung gilt als keine, weil es auch bei %1 Fehlschläge gab.</numerusform>
            <numerusform>%Ln fehlgeschlagene Prüfungen gelten als keine, weil es auch bei %1 Fehlschläge gab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: seen, but it does not count.</source>
        <translation>%1: gesehen, zählt aber nicht.</translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %Ln requests failed</source>
        <translation>
            <numerusform>, %1 von %Ln Anfrage fehlgeschlagen</numerusform>
            <numerusform>, %1 von %Ln Anfragen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>First requests that failed: %1, probe %2</source>
        <translation>Erste fehlgeschlagene Anfragen: %1, Sonde %2</translation>
    </message>
    <message>
        <source>Last requests that failed: %1, probe %2</source>
        <translation>Letzte fehlgeschlagene Anfragen: %1, Sonde %2</translation>
    </message>
    <message>
        <source>Left out because of the cause: %1 of downtime.</source>
        <translation>Wegen der Ursache außer Betracht: %1 Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the hours of the month’s days)</source>
        <translation>Entgelt für %1 (%2 ÷ die Stunden der Tage des Monats)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days of 24 hours)</source>
        <translation>Entgelt für %1 (%2 ÷ %3 Tage zu 24 Stunden)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the days of the month)</source>
        <translation>Entgelt für %1 (%2 ÷ die Tage des Monats)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days)</source>
        <translation>Entgelt für %1 (%2 ÷ %3 Tage)</translation>
    </message>
    <message>
        <source>A credit out of %1, by how far the promised value is missed: only the farthest row reached counts.</source>
        <translation>Eine Gutschrift aus %1, danach, wie weit der zugesagte Wert verfehlt ist: Nur die weiteste erreichte Zeile zählt.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the availability: only the lowest tier reached counts.</source>
        <translation>Eine Gutschrift aus %1, nach der Verfügbarkeit: Nur die niedrigste erreichte Stufe zählt.</translation>
    </message>
    <message>
        <source>No outage earned a credit, so nothing is due.</source>
        <translation>Kein Ausfall hat eine Gutschrift ergeben, also steht nichts zu.</translation>
    </message>
    <message>
        <source>No credit for %1 of it: incident %2, cause %3.</source>
        <translation>Keine Gutschrift für %1 davon: Vorfall %2, Ursache %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln promised values, %1 are kept and %2 are missed.</source>
        <translation>
            <numerusform>Von %Ln zugesagten Wert sind %1 eingehalten und %2 verfehlt.</numerusform>
            <numerusform>Von %Ln zugesagten Werten sind %1 eingehalten und %2 verfehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On each of the last %1 days: %Ln good backups that are still kept.</source>
        <translation>
            <numerusform>An jedem der letzten %1 Tage: %Ln gute Sicherung, die noch aufbewahrt wird.</numerusform>
            <numerusform>An jedem der letzten %1 Tage: %Ln gute Sicherungen, die noch aufbewahrt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point in each of the last %Ln weeks, still kept.</source>
        <translation>
            <numerusform>Ein guter Wiederherstellungspunkt in der letzten Woche, noch aufbewahrt.</numerusform>
            <numerusform>Ein guter Wiederherstellungspunkt in jeder der letzten %Ln Wochen, noch aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>Zeit ohne Daten</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>Die Frist endete: %1.</translation>
    </message>
    <message>
        <source>The billing period runs %1, %2 time.</source>
        <translation>Der Abrechnungszeitraum ist %1 (Zeitzone %2).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Ursache: %1.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 time.</source>
        <translation>%1 bis %2 (Zeitzone %3).</translation>
    </message>
    <message>
        <source>Measured until %1.</source>
        <translation>Gemessen bis %1.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Er zählt nicht.</translation>
    </message>
    <message>
        <source>%1 counted. Cause: %2.</source>
        <translation>%1 gezählt. Ursache: %2.</translation>
    </message>
    <message>
        <source>Counted as downtime</source>
        <translation>Als Ausfallzeit gezählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and probe</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 allowed.</source>
        <translation>%1 zulässig.</translation>
    </message>
    <message>
        <source>None allowed, %1 over.</source>
        <translation>Keine zulässig, %1 zu viel.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 over.</source>
        <translation>%1 zulässig, %2 zu viel.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 left.</source>
        <translation>%1 zulässig, %2 übrig.</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1, über %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>None of it accepted, so none is excluded.</source>
        <translation>Nichts davon anerkannt, also nichts ausgenommen.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>%1 anerkannt.</translation>
    </message>
    <message>
        <source>None of it accepted.</source>
        <translation>Nichts davon anerkannt.</translation>
    </message>
    <message>
        <source>%1 credited</source>
        <translation>%1 angerechnet</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Angerechnet</translation>
    </message>
    <message>
        <source>Earns nothing: the agreement names no case for the cause %1, this kind of service and this length.</source>
        <translation>Ergibt nichts: Die Vereinbarung nennt keinen Fall für die Ursache „%1“, diese Art von Dienst und diese Länge.</translation>
    </message>
    <message>
        <source>Earns by an earlier remedy already.</source>
        <translation>Zählt schon bei einem früheren Ausgleich.</translation>
    </message>
    <message>
        <source>In accepted maintenance</source>
        <translation>In anerkannter Wartung</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>Nichts gemessen</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Zielwert verfehlt</translation>
    </message>
    <message>
        <source>No downtime so far.</source>
        <translation>Bisher keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 of downtime so far.</source>
        <translation>Bisher %1 Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 of downtime.</source>
        <translation>%1 Ausfallzeit.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none.</source>
        <translation>Die Zusage von %1 lässt keine zu.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none, so it is missed.</source>
        <translation>Die Zusage von %1 lässt keine zu, ist also verfehlt.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept so far.</source>
        <translation>Die Zusage von %1 lässt %2 zu, ist also bisher eingehalten.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept.</source>
        <translation>Die Zusage von %1 lässt %2 zu, ist also eingehalten.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is missed.</source>
        <translation>Die Zusage von %1 lässt %2 zu, ist also verfehlt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureCell</name>
    <message>
        <source>Press Enter to see why</source>
        <translation>Eingabetaste drücken, um zu sehen, warum</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <translation>Klicken, um zu sehen, warum</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureLabel</name>
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
    <name>makegood::ui::FigureModel</name>
    <message numerus="yes">
        <source>%n figures of the provider together</source>
        <translation>
            <numerusform>%Ln Wert des Anbieters zusammen</numerusform>
            <numerusform>%Ln Werte des Anbieters zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unser Wert</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>Wert des Anbieters</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Our time</source>
        <translation>Unsere Zeit</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Zeit des Anbieters</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>time</comment>
        <translation>Anbieter minus wir</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Our amount</source>
        <translation>Unser Betrag</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>Betrag des Anbieters</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>amount</comment>
        <translation>Anbieter minus wir</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>by the provider’s own account</source>
        <translation>nach eigener Darstellung des Anbieters</translation>
    </message>
    <message>
        <source>by the provider’s own account: %1</source>
        <translation>nach eigener Darstellung des Anbieters: %1</translation>
    </message>
    <message>
        <source>only in the provider’s figures</source>
        <translation>nur in den Werten des Anbieters</translation>
    </message>
    <message>
        <source>not in the provider’s figures</source>
        <translation>nicht in den Werten des Anbieters</translation>
    </message>
    <message>
        <source>runs past the month, so it is not compared</source>
        <translation>geht über den Monat hinaus und wird daher nicht verglichen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindField</name>
    <message>
        <source>Find a customer, incident or command</source>
        <translation>Kunden, Vorfall oder Befehl suchen</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindingWords</name>
    <message>
        <source>The terms and prices</source>
        <translation>Die Bedingungen und Preise</translation>
    </message>
    <message>
        <source>The terms that hold from later days on</source>
        <translation>Die ab späteren Tagen geltenden Bedingungen</translation>
    </message>
    <message>
        <source>The texts of agreements</source>
        <translation>Die Texte der Vereinbarungen</translation>
    </message>
    <message>
        <source>The incidents</source>
        <translation>Die Vorfälle</translation>
    </message>
    <message>
        <source>The agreed remedies</source>
        <translation>Die vereinbarten Ausgleiche</translation>
    </message>
    <message>
        <source>The maintenance windows</source>
        <translation>Die Wartungsfenster</translation>
    </message>
    <message>
        <source>The edits of maintenance windows</source>
        <translation>Die Bearbeitungen von Wartungsfenstern</translation>
    </message>
    <message>
        <source>The tickets</source>
        <translation>Die Tickets</translation>
    </message>
    <message>
        <source>The events of tickets</source>
        <translation>Die Ereignisse der Tickets</translation>
    </message>
    <message>
        <source>The backups of the provider</source>
        <translation>Die Sicherungen des Anbieters</translation>
    </message>
    <message>
        <source>The price notices</source>
        <translation>Die Preisankündigungen</translation>
    </message>
    <message>
        <source>The proofs</source>
        <translation>Die Nachweise</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Die Ansprüche</translation>
    </message>
    <message>
        <source>The history of claims</source>
        <translation>Die Verläufe der Ansprüche</translation>
    </message>
    <message>
        <source>The provider’s figures</source>
        <translation>Die Werte des Anbieters</translation>
    </message>
    <message>
        <source>The credits on invoices</source>
        <translation>Die Gutschriften auf Rechnungen</translation>
    </message>
    <message>
        <source>The reported months</source>
        <translation>Die berichteten Monate</translation>
    </message>
    <message>
        <source>The records of obligations</source>
        <translation>Die Aufzeichnungen zu Pflichten</translation>
    </message>
    <message>
        <source>The files and references kept with incidents</source>
        <translation>Die bei Vorfällen aufbewahrten Dateien und Verweise</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Die von Personen getroffenen Entscheidungen</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Die Kunden</translation>
    </message>
    <message>
        <source>The contracts that are put away</source>
        <translation>Die archivierten und gelöschten Verträge</translation>
    </message>
    <message>
        <source>The checks</source>
        <translation>Die Prüfungen</translation>
    </message>
    <message>
        <source>The state changes</source>
        <translation>Die Zustandswechsel</translation>
    </message>
    <message>
        <source>The counted requests</source>
        <translation>Die gezählten Anfragen</translation>
    </message>
    <message>
        <source>The measured values</source>
        <translation>Die gemessenen Werte</translation>
    </message>
    <message>
        <source>The attached files</source>
        <translation>Die angehängten Dateien</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Die Zeilen der Tabelle %1</translation>
    </message>
    <message>
        <source>%1 (contract %2)</source>
        <comment>what, and an id</comment>
        <translation>%1 (Vertrag %2)</translation>
    </message>
    <message>
        <source>Another workspace lies here than the one that this computer signed.</source>
        <translation>Hier liegt ein anderer Arbeitsbereich als der, den dieser Rechner signiert hat.</translation>
    </message>
    <message>
        <source>The history has fewer entries (%1) than this computer signed (%2): the last ones were cut off, or an older copy lies here.</source>
        <translation>Der Verlauf hat weniger Einträge (%1), als dieser Rechner signiert hat (%2): Die letzten wurden abgeschnitten, oder hier liegt eine ältere Kopie.</translation>
    </message>
    <message>
        <source>The history was written anew: entry %1 is not the one that this computer signed.</source>
        <translation>Der Verlauf wurde neu geschrieben: Eintrag %1 ist nicht der, den dieser Rechner signiert hat.</translation>
    </message>
    <message>
        <source>The signature of the history was removed.</source>
        <translation>Die Signatur des Verlaufs wurde entfernt.</translation>
    </message>
    <message>
        <source>The signature does not fit the history: entries were changed after they were signed.</source>
        <translation>Die Signatur passt nicht zum Verlauf: Einträge wurden geändert, nachdem sie signiert worden waren.</translation>
    </message>
    <message>
        <source>The history is signed with another key than the one of this workspace.</source>
        <translation>Der Verlauf ist mit einem anderen Schlüssel signiert als dem dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The signature of the history does not hold.</source>
        <translation>Die Signatur des Verlaufs ist ungültig.</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>Die Datei selbst ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The history was changed by another program, at entry %1.</source>
        <translation>Der Verlauf wurde bei Eintrag %1 von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: they are not as entry %2 of the history left them.</source>
        <translation>%1 wurden von einem anderen Programm geändert: Sie sind nicht so, wie Eintrag %2 des Verlaufs sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: no entry of the history has them.</source>
        <translation>%1 wurden von einem anderen Programm geändert: Kein Eintrag des Verlaufs enthält sie.</translation>
    </message>
    <message>
        <source>The text of an agreement was changed by another program: it is not the one of SHA-256 %1.</source>
        <translation>Der Text einer Vereinbarung wurde von einem anderen Programm geändert: Es ist nicht der mit SHA-256 %1.</translation>
    </message>
    <message>
        <source>The reported result of %1 (contract %2) was changed by another program: it is not the one that was locked.</source>
        <translation>Das berichtete Ergebnis für %1 (Vertrag %2) wurde von einem anderen Programm geändert: Es ist nicht das, das festgeschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 are not as they were written: they are damaged, or another program changed them.</source>
        <translation>%1 sind nicht so, wie sie geschrieben wurden: Sie sind beschädigt, oder ein anderes Programm hat sie geändert.</translation>
    </message>
    <message>
        <source>A part could not be read: %1.</source>
        <translation>Ein Teil war nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The history is not signed on this computer yet.</source>
        <translation>Der Verlauf ist auf diesem Rechner noch nicht signiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are as they were signed.</source>
        <translation>
            <numerusform>%Ln Eintrag des Verlaufs ist so, wie er signiert wurde.</numerusform>
            <numerusform>%Ln Einträge des Verlaufs sind so, wie sie signiert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer keeps the workspace’s key: the history is not signed.</source>
        <translation>Kein Schlüsselbund auf diesem Rechner enthält den Schlüssel des Arbeitsbereichs: Der Verlauf ist nicht signiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are signed with a key that this computer does not have (public part %1).</source>
        <translation>
            <numerusform>%Ln Eintrag des Verlaufs ist mit einem Schlüssel signiert, den dieser Rechner nicht hat (öffentlicher Teil %1).</numerusform>
            <numerusform>%Ln Einträge des Verlaufs sind mit einem Schlüssel signiert, den dieser Rechner nicht hat (öffentlicher Teil %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The gaps that count</source>
        <translation>Die gezählten Lücken zwischen Ausfällen</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Die Anrufe</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Format</name>
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
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day without its year: see QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month format</comment>
        <extracomment>A month in a narrow column: see QDate::toString().</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Formula</name>
    <message>
        <source>one day of charges</source>
        <translation>ein Tagesentgelt</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>dem Monatsentgelt</translation>
    </message>
    <message>
        <source>Each day with an outage earns %1.</source>
        <translation>Jeder Tag mit einem Ausfall ergibt %1.</translation>
    </message>
    <message>
        <source>Each started %1 earns %2.</source>
        <translation>Je angefangene %1 gibt es %2.</translation>
    </message>
    <message>
        <source>Each full %1 earns %2.</source>
        <translation>Je volle %1 gibt es %2.</translation>
    </message>
    <message>
        <source>Several remedies of the agreement apply.</source>
        <translation>Mehrere Ausgleiche der Vereinbarung gelten.</translation>
    </message>
    <message>
        <source>The fee is returned for the time that was lost.</source>
        <translation>Das Entgelt wird für die ausgefallene Zeit erstattet.</translation>
    </message>
    <message>
        <source>The fee is returned %1 times for the time that was lost.</source>
        <translation>Das Entgelt wird für die ausgefallene Zeit %1-fach erstattet.</translation>
    </message>
    <message>
        <source>The credit follows the availability in tiers.</source>
        <translation>Die Gutschrift richtet sich in Stufen nach der Verfügbarkeit.</translation>
    </message>
    <message>
        <source>The longer the outage, the more it earns, by a table of the agreement.</source>
        <translation>Je länger der Ausfall, desto mehr ergibt er, nach einer Tabelle der Vereinbarung.</translation>
    </message>
    <message>
        <source>It earns one amount: %1.</source>
        <translation>Er ergibt einen Betrag: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount.</source>
        <translation>Die Vereinbarung nennt keinen Betrag.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FreshnessSection</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Quellen öffnen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeaderEdit</name>
    <message>
        <source>Add a header</source>
        <translation>Kopfzeile hinzufügen</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name der Kopfzeile</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Wert der Kopfzeile</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>Der Wert ist geheim</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>wie im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Kopfzeile entfernen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Heat</name>
    <message>
        <source>Still to come</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Keine Ausfallzeit</translation>
    </message>
    <message>
        <source>Up to a tenth of the budget</source>
        <translation>Bis zu einem Zehntel des Budgets</translation>
    </message>
    <message>
        <source>Up to half of the budget</source>
        <translation>Bis zur Hälfte des Budgets</translation>
    </message>
    <message>
        <source>Up to the whole budget</source>
        <translation>Bis zum ganzen Budget</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Mehr als das Budget</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeatView</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Die Eingabetaste zeigt, warum.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpController</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentModel</name>
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
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Kein Ausfall</translation>
    </message>
    <message>
        <source>No, excluded</source>
        <translation>Nein, ausgenommen</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Zählt?</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <extracomment>A column of amounts in one currency.</extracomment>
        <translation>Gutschrift, %1</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not saved. Recorded: %1</source>
        <translation>Nicht gespeichert. Erfasst: %1</translation>
    </message>
    <message>
        <source>Post-mortem received %1</source>
        <translation>Nachbericht erhalten %1</translation>
    </message>
    <message>
        <source>No post-mortem</source>
        <translation>Kein Nachbericht</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>Angerechnete Zeit: %1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsController</name>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>The single checks could not be read: %1. The time line shows runs of failures alone.</source>
        <translation>Die einzelnen Prüfungen konnten nicht gelesen werden: %1. Die Zeitleiste zeigt nur Folgen von Fehlschlägen.</translation>
    </message>
    <message>
        <source>The change was not saved: %1. Your input is kept as a draft; the record is being read again.</source>
        <translation>Die Änderung wurde nicht gespeichert: %1. Ihre Eingabe bleibt als Entwurf erhalten; der Eintrag wird neu gelesen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Grund (erforderlich, wird im Verlauf festgehalten)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Den Inspektor schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::InvoiceModel</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>Für den Monat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalController</name>
    <message>
        <source>Reading the history</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalModel</name>
    <message>
        <source>Remedy agreed</source>
        <translation>Ausgleich vereinbart</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>Anspruch erfasst</translation>
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
        <source>Agreement changed</source>
        <translation>Vereinbarung geändert</translation>
    </message>
    <message>
        <source>Maintenance changed</source>
        <translation>Wartung geändert</translation>
    </message>
    <message>
        <source>Maintenance removed</source>
        <translation>Wartung entfernt</translation>
    </message>
    <message>
        <source>Provider’s figure removed</source>
        <translation>Wert des Anbieters entfernt</translation>
    </message>
    <message>
        <source>Credit on an invoice removed</source>
        <translation>Gutschrift auf einer Rechnung entfernt</translation>
    </message>
    <message>
        <source>Source paused</source>
        <translation>Quelle pausiert</translation>
    </message>
    <message>
        <source>Source resumed</source>
        <translation>Quelle fortgesetzt</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Daten eingelesen</translation>
    </message>
    <message>
        <source>Source synced</source>
        <translation>Quelle synchronisiert</translation>
    </message>
    <message>
        <source>Incident added</source>
        <translation>Vorfall hinzugefügt</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Vorfall geändert</translation>
    </message>
    <message>
        <source>Incident deleted</source>
        <translation>Vorfall gelöscht</translation>
    </message>
    <message>
        <source>Gap between outages counted</source>
        <translation>Lücke zwischen Ausfällen gezählt</translation>
    </message>
    <message>
        <source>Gap between outages not counted any more</source>
        <translation>Lücke zwischen Ausfällen nicht mehr gezählt</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Beleg hinzugefügt</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Beleg entfernt</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Wartung geplant</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>Kalender eingelesen</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>Tickets eingelesen</translation>
    </message>
    <message>
        <source>Obligation recorded</source>
        <translation>Pflicht erfasst</translation>
    </message>
    <message>
        <source>Agreed remedy changed</source>
        <translation>Vereinbarter Ausgleich geändert</translation>
    </message>
    <message>
        <source>Agreed remedy removed</source>
        <translation>Vereinbarter Ausgleich entfernt</translation>
    </message>
    <message>
        <source>Claim changed</source>
        <translation>Anspruch geändert</translation>
    </message>
    <message>
        <source>Filing of a claim undone</source>
        <translation>Anmeldung eines Anspruchs zurückgenommen</translation>
    </message>
    <message>
        <source>Provider’s figure added</source>
        <translation>Wert des Anbieters hinzugefügt</translation>
    </message>
    <message>
        <source>Provider’s figure changed</source>
        <translation>Wert des Anbieters geändert</translation>
    </message>
    <message>
        <source>Credit on an invoice added</source>
        <translation>Gutschrift auf einer Rechnung hinzugefügt</translation>
    </message>
    <message>
        <source>Credit on an invoice changed</source>
        <translation>Gutschrift auf einer Rechnung geändert</translation>
    </message>
    <message>
        <source>Report locked</source>
        <translation>Bericht festgeschrieben</translation>
    </message>
    <message>
        <source>Corrected report issued</source>
        <translation>Berichtigter Bericht ausgestellt</translation>
    </message>
    <message>
        <source>Source connected or changed</source>
        <translation>Quelle verbunden oder geändert</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>an instant and the place of its time zone</comment>
        <translation>%1 (Zeitzone %2)</translation>
    </message>
    <message>
        <source>Entry %1, %2, by %3</source>
        <translation>Eintrag %1, %2, von %3</translation>
    </message>
    <message>
        <source>Stored as: %1</source>
        <translation>Gespeichert als: %1</translation>
    </message>
    <message>
        <source>Stored as: %1, contract %2</source>
        <translation>Gespeichert als: %1, Vertrag %2</translation>
    </message>
    <message>
        <source>Fingerprint of this entry and all before it (SHA-256): %1</source>
        <translation>Fingerabdruck dieses Eintrags und aller vor ihm (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%Ln Eintrag im Arbeitsbereich</numerusform>
            <numerusform>%Ln Einträge im Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>Der neueste wird gezeigt.</numerusform>
            <numerusform>Die neuesten %Ln werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>History verified: no entry was altered or removed.</source>
        <translation>Verlauf geprüft: Kein Eintrag wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The history was changed from outside: %1.</source>
        <translation>Der Verlauf wurde von außen geändert: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>Details des gewählten Eintrags</translation>
    </message>
    <message>
        <source>What is stored of the chosen entry, with its fingerprint</source>
        <translation>Was zum gewählten Eintrag gespeichert ist, mit seinem Fingerabdruck</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Wählen Sie einen Eintrag.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>%1 %2. Times are those of each customer.</source>
        <comment>a verdict and a count</comment>
        <translation>%1 %2. Die Zeiten sind die des jeweiligen Kunden.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalReader</name>
    <message>
        <source>Reading the history</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JudgedSpans</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some months: `July to September`</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Judging</name>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Calculating the months</source>
        <translation>Die Monate werden berechnet</translation>
    </message>
</context>
<context>
    <name>makegood::ui::KeptRows</name>
    <message numerus="yes">
        <source>%n stay as decided here, though the file has them differently:</source>
        <translation>
            <numerusform>%Ln bleibt, wie hier entschieden, obwohl die Datei es anders enthält:</numerusform>
            <numerusform>%Ln bleiben, wie hier entschieden, obwohl die Datei sie anders enthält:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here %2; in the file %3</source>
        <translation>%1: hier %2; in der Datei %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Keys</name>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>contact form</source>
        <translation>Kontaktformular</translation>
    </message>
    <message>
        <source>a deduction from the next invoice</source>
        <translation>Abzug von der nächsten Rechnung</translation>
    </message>
    <message>
        <source>a credit to the account</source>
        <translation>Guthaben auf dem Konto</translation>
    </message>
    <message>
        <source>a reduction of later payments</source>
        <translation>Minderung späterer Zahlungen</translation>
    </message>
    <message>
        <source>a refund or a credit</source>
        <translation>Erstattung oder Gutschrift</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>dem Monatsentgelt</translation>
    </message>
    <message>
        <source>the charge for account capacity</source>
        <translation>Rechnungsposten „Kontokapazität“</translation>
    </message>
    <message>
        <source>the charge for %1</source>
        <extracomment>%1: what is charged for, as the agreement names it</extracomment>
        <translation>Rechnungsposten „%1“</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>invoiced beyond what was granted</source>
        <translation>mehr abgerechnet als gewährt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>Auf Rechnungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n claims granted</source>
        <translation>
            <numerusform>%Ln Anspruch gewährt</numerusform>
            <numerusform>%Ln Ansprüche gewährt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits on invoices</source>
        <translation>
            <numerusform>%Ln Gutschrift auf Rechnungen</numerusform>
            <numerusform>%Ln Gutschriften auf Rechnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerSection</name>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>Auf Rechnungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Granted credits against invoices</source>
        <translation>Gewährte Gutschriften gegen Rechnungen</translation>
    </message>
    <message>
        <source>Credits on invoices</source>
        <translation>Gutschriften auf Rechnungen</translation>
    </message>
    <message>
        <source>Open credits of all contracts</source>
        <translation>Offene Gutschriften aller Verträge</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Nummer der Rechnung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Month that the credit is for</source>
        <translation>Monat, für den die Gutschrift gilt</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Datum der Rechnung</translation>
    </message>
    <message>
        <source>Credit on the invoice</source>
        <translation>Gutschrift auf der Rechnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Record the cre&amp;dit</source>
        <translation>&amp;Gutschrift erfassen</translation>
    </message>
    <message>
        <source>Record the credit on the invoice</source>
        <translation>Die Gutschrift auf der Rechnung erfassen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen credit</source>
        <translation>Die gewählte Gutschrift entfernen</translation>
    </message>
    <message>
        <source>&amp;Import invoices…</source>
        <translation>Rechnungen &amp;einlesen …</translation>
    </message>
    <message>
        <source>Import credits on invoices from a CSV file</source>
        <translation>Gutschriften auf Rechnungen aus einer CSV-Datei einlesen</translation>
    </message>
    <message>
        <source>E&amp;xport the ledger…</source>
        <translation>Konto e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export the ledger as a CSV file</source>
        <translation>Das Gutschriftenkonto als CSV-Datei exportieren</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <source>Click to go to the ledger</source>
        <translation>Klicken, um zum Gutschriftenkonto zu gehen</translation>
    </message>
    <message>
        <source>Press Enter to go to the ledger</source>
        <translation>Eingabetaste drücken, um zum Gutschriftenkonto zu gehen</translation>
    </message>
    <message>
        <source>Nothing was granted yet, and nothing is on an invoice.</source>
        <translation>Noch wurde nichts gewährt, und nichts steht auf einer Rechnung.</translation>
    </message>
    <message>
        <source>No credit on an invoice is recorded.</source>
        <translation>Keine Gutschrift auf einer Rechnung ist erfasst.</translation>
    </message>
    <message>
        <source>No contract has a granted credit.</source>
        <translation>Kein Vertrag hat eine gewährte Gutschrift.</translation>
    </message>
    <message>
        <source>A CSV file with the header invoice,service,month,invoiced_on,amount,note</source>
        <translation>Eine CSV-Datei mit der Kopfzeile invoice,service,month,invoiced_on,amount,note</translation>
    </message>
    <message>
        <source>By month and service</source>
        <translation>Nach Monat und Dienst</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>Für den Monat</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>All contracts, by currency</source>
        <translation>Alle Verträge, nach Währung</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Der Betrag ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Credit on invoice %1</source>
        <translation>Gutschrift auf Rechnung %1</translation>
    </message>
    <message>
        <source>Credit on invoice %1 removed</source>
        <translation>Gutschrift auf Rechnung %1 entfernt</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Ledgers</name>
    <message>
        <source>Adding up the credits</source>
        <translation>Gutschriften werden zusammengezählt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelModel</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Our downtime</source>
        <translation>Unsere Ausfallzeit</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>contract, service and period</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Besides %1 that it does not count</source>
        <translation>Daneben %1, die es nicht zählt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelsDialog</name>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>It has no figures of this month.</source>
        <translation>Es hat keine Werte für diesen Monat.</translation>
    </message>
    <message>
        <source>These figures stand beside ours and are not judged: their rules are not the contract’s. Ours are of the service that the mapping leads to, or that has the same name.</source>
        <translation>Diese Werte stehen neben unseren und werden nicht beurteilt: Ihre Regeln sind nicht die des Vertrags. Unsere gelten dem Dienst, zu dem die Zuordnung führt oder der gleich heißt.</translation>
    </message>
    <message>
        <source>It could not be asked: %1. Nothing was changed.</source>
        <translation>Es konnte nicht gefragt werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Figures from %1 for %2</source>
        <comment>source and month</comment>
        <translation>Werte von %1 für %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogController</name>
    <message>
        <source>This program keeps no log.</source>
        <translation>Dieses Programm führt kein Protokoll.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the program did, for a report of a fault. It has no passwords and no names of customers, contracts, services or files: where one stood there is “…”. Read it before you attach it. It is kept in %1.</source>
        <translation>Was das Programm getan hat, für die Meldung eines Fehlers. Es enthält keine Passwörter und keine Namen von Kunden, Verträgen, Diensten oder Dateien: Wo einer stand, steht „…“. Lesen Sie es, bevor Sie es anhängen. Es liegt in %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Das Protokoll kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the log as a file</source>
        <translation>Das Protokoll als Datei speichern</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainMenus</name>
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
        <source>&amp;Export the month as PDF…</source>
        <translation>&amp;Monat als PDF exportieren …</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Te&amp;xtgröße</translation>
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
        <source>Co&amp;nnect a source…</source>
        <translation>Quelle &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Alles durchsuchen …</translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation>Diese Liste fi&amp;ltern</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>&amp;Voriger Monat</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>&amp;Nächster Monat</translation>
    </message>
    <message>
        <source>Previous &amp;service</source>
        <translation>Voriger &amp;Dienst</translation>
    </message>
    <message>
        <source>Next s&amp;ervice</source>
        <translation>Nächster Di&amp;enst</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Nächste Sei&amp;te</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Nächster Teil des &amp;Fensters</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Import data folder…</source>
        <translation>Da&amp;tenordner einlesen …</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>&amp;Protokoll zeigen …</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>Protokoll &amp;speichern …</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>Sehen Sie, welche Service-Levels eingehalten wurden und was Ihnen zusteht.

Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Sie wird ohne jede Gewährleistung überlassen.

Erstellt mit Qt %1 und Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib und SQLite.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainWindow</name>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>There is no contract %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Vertrag %1.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>Alles in diesem Ordner war schon da; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>View of the portfolio</source>
        <translation>Ansicht des Portfolios</translation>
    </message>
    <message>
        <source>Contract %1, %2</source>
        <translation>Vertrag %1, %2</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Dienst von %1</translation>
    </message>
    <message>
        <source>No source connected</source>
        <translation>Keine Quelle verbunden</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln Quelle fehlgeschlagen</numerusform>
            <numerusform>%Ln Quellen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n claims due soon</source>
        <translation>
            <numerusform>%Ln Anspruch bald fällig</numerusform>
            <numerusform>%Ln Ansprüche bald fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages without a cause</source>
        <translation>
            <numerusform>%Ln Ausfall ohne Ursache</numerusform>
            <numerusform>%Ln Ausfälle ohne Ursache</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Complete data</source>
        <translation>Vollständige Daten</translation>
    </message>
    <message>
        <source>%1 % of the data is missing</source>
        <translation>%1 % der Daten fehlen</translation>
    </message>
    <message>
        <source>Next deadline: %1, %2</source>
        <translation>Nächste Frist: %1, %2</translation>
    </message>
    <message>
        <source>No deadline ahead</source>
        <translation>Keine Frist steht bevor</translation>
    </message>
    <message>
        <source>There are only %1 left on the disk of this workspace. Free some space before it is full: then nothing can be saved.</source>
        <translation>Auf dem Datenträger dieses Arbeitsbereichs sind nur noch %1 frei. Schaffen Sie Platz, bevor er voll ist: Dann lässt sich nichts mehr speichern.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>on the disk</comment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks.</source>
        <translation>
            <numerusform>%Ln neue Prüfung eingelesen.</numerusform>
            <numerusform>%Ln neue Prüfungen eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks, and contracts, incidents and other entries (%1).</source>
        <translation>
            <numerusform>%Ln neue Prüfung sowie Verträge, Vorfälle und andere Einträge (%1) eingelesen.</numerusform>
            <numerusform>%Ln neue Prüfungen sowie Verträge, Vorfälle und andere Einträge (%1) eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were different before; the history keeps what was there.</source>
        <translation>
            <numerusform>%Ln Eintrag lautete vorher anders; der Verlauf bewahrt, was dort stand.</numerusform>
            <numerusform>%Ln Einträge lauteten vorher anders; der Verlauf bewahrt, was dort stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month at a glance</source>
        <translation>Der Monat auf einen Blick</translation>
    </message>
    <message>
        <source>Each tile counts one thing of the month: missed targets, credits, the next deadline. Click a tile to see only those.</source>
        <translation>Jede Kachel zählt eines im Monat: verfehlte Zielwerte, Gutschriften, die nächste Frist. Klicken Sie auf eine Kachel, um nur diese zu sehen.</translation>
    </message>
    <message>
        <source>One line a service</source>
        <translation>Eine Zeile je Dienst</translation>
    </message>
    <message>
        <source>What needs attention stands first: the last twelve months, the downtime that is left, the credit. The link at the end leads to what there is to do.</source>
        <translation>Was Aufmerksamkeit braucht, steht zuerst: die letzten zwölf Monate, die verbleibende Ausfallzeit, die Gutschrift. Der Link am Ende führt zu dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Warum ist das so?</translation>
    </message>
    <message>
        <source>Click any figure, and Why tells how it was counted, step by step, with the clause of the agreement. Rest the mouse on a step for the exact value.</source>
        <translation>Klicken Sie auf einen Wert, und „Warum“ zeigt Schritt für Schritt, wie er gezählt wurde, mit der Klausel der Vereinbarung. Verweilen Sie mit der Maus auf einem Schritt, um den genauen Wert zu sehen.</translation>
    </message>
    <message>
        <source>Say what caused an outage</source>
        <translation>Die Ursache eines Ausfalls angeben</translation>
    </message>
    <message>
        <source>Choose an outage and its cause. You see what that changes before you save, and Undo takes it back.</source>
        <translation>Wählen Sie einen Ausfall und seine Ursache. Sie sehen vor dem Speichern, was das ändert, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>This is what the customer gets. Create the reports of all customers at once, and lock the month when they are sent.</source>
        <translation>Das bekommt der Kunde. Erstellen Sie die Berichte aller Kunden auf einmal und schreiben Sie den Monat fest, wenn sie versandt sind.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. What was saved is safe; check whether the last change is there.</source>
        <translation>„%1“ wurde unterbrochen: %2. Was gespeichert war, ist sicher; sehen Sie nach, ob die letzte Änderung da ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id and cause of an incident</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incident of %1, %2, %3</source>
        <comment>customer, service, date</comment>
        <translation>Vorfall bei %1, %2, %3</translation>
    </message>
    <message>
        <source>Reading the incidents of all contracts</source>
        <translation>Die Vorfälle aller Verträge werden gelesen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceCalendars</name>
    <message>
        <source>Reading the maintenance of all contracts</source>
        <translation>Die Wartung aller Verträge wird gelesen</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>Der Kalender wird eingelesen</translation>
    </message>
    <message>
        <source>Changing the calendar</source>
        <translation>Der Kalender wird geändert</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceDraft</name>
    <message>
        <source>Choose a contract that it is for.</source>
        <translation>Wählen Sie einen Vertrag, für den es gilt.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Es würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Contract %1 is not there any more.</source>
        <translation>Den Vertrag %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has none of these services.</source>
        <translation>%1 hat keinen dieser Dienste.</translation>
    </message>
    <message>
        <source>%1 has another instance of this window at that time.</source>
        <translation>%1 hat zu dieser Zeit ein anderes Vorkommen dieses Fensters.</translation>
    </message>
    <message>
        <source>new maintenance %1, %2</source>
        <translation>neue Wartung %1, %2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>let %1 last %2</source>
        <translation>%1 soll %2 dauern</translation>
    </message>
    <message>
        <source>announcement of %1</source>
        <translation>Ankündigung von %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>%1 absagen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceForm</name>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>It was announced</source>
        <translation>Es wurde angekündigt</translation>
    </message>
    <message>
        <source>Announced at</source>
        <translation>Angekündigt am</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>Verwerfen, was nicht gespeichert ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>%1 (has this window)</source>
        <translation>%1 (hat dieses Fenster)</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>ddd, d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Begins, %1 time</source>
        <translation>Beginn (Zeitzone %1)</translation>
    </message>
    <message>
        <source>Must be after the beginning.</source>
        <translation>Muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Andere Kunden</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>keine Überschneidung</translation>
    </message>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>%Ln zur selben Zeit</numerusform>
            <numerusform>%Ln zur selben Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Keine ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Not saved yet, no reason given</source>
        <translation>Noch nicht gespeichert, kein Grund angegeben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>Weitere Kunden</translation>
    </message>
    <message>
        <source>Choose more customers</source>
        <translation>Weitere Kunden wählen</translation>
    </message>
    <message>
        <source>Customers that it is for</source>
        <translation>Kunden, für die sie gilt</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Angekündigt über</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>Grund, erforderlich, wird im Verlauf festgehalten</translation>
    </message>
    <message>
        <source>Verdict of every customer</source>
        <translation>Urteil für jeden Kunden</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>E-Mail entwerfen</translation>
    </message>
    <message>
        <source>Draft the announcement</source>
        <translation>Die Ankündigung entwerfen</translation>
    </message>
    <message>
        <source>Choose a maintenance window to change it, or drag over days to plan one. You see what the agreement makes of it before you save.</source>
        <translation>Wählen Sie ein Wartungsfenster, um es zu ändern, oder ziehen Sie über Tage, um eines zu planen. Sie sehen vor dem Speichern, was die Vereinbarung daraus macht.</translation>
    </message>
    <message>
        <source>Save the maintenance</source>
        <translation>Die Wartung speichern</translation>
    </message>
    <message>
        <source>No customer is chosen.</source>
        <translation>Es ist kein Kunde gewählt.</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Grund (erforderlich, wird im Verlauf festgehalten)</translation>
    </message>
    <message>
        <source>Checked against the agreement</source>
        <translation>Anhand der Vereinbarung geprüft</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Services (none checked: all)</source>
        <translation>Dienste (keiner angekreuzt: alle)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
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
    <message>
        <source>Partly accepted</source>
        <translation>Teilweise anerkannt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePanel</name>
    <message>
        <source>Back to the maintenance</source>
        <translation>Zurück zur Wartung</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePlan</name>
    <message>
        <source>none of it counts as downtime</source>
        <translation>nichts davon zählt als Ausfallzeit</translation>
    </message>
    <message>
        <source>all %1 count as downtime</source>
        <translation>alle %1 zählen als Ausfallzeit</translation>
    </message>
    <message>
        <source>%1 of %2 count as downtime</source>
        <translation>%1 von %2 zählen als Ausfallzeit</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Tell %1 by %2</source>
        <translation>%1 per %2 informieren</translation>
    </message>
    <message>
        <source>%1 by %2: the agreement advises it, and accepts the work all the same.</source>
        <translation>%1 bis %2: Die Vereinbarung empfiehlt es und erkennt die Arbeiten trotzdem an.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3.</source>
        <translation>%1 bis %2, und %3.</translation>
    </message>
    <message>
        <source>After that, all %1 count.</source>
        <translation>Danach zählen alle %1.</translation>
    </message>
    <message>
        <source>After that, %1 count.</source>
        <translation>Danach zählen %1.</translation>
    </message>
    <message>
        <source>it lies outside the agreed hours</source>
        <translation>sie liegt außerhalb der vereinbarten Stunden</translation>
    </message>
    <message>
        <source>it was not announced by %1</source>
        <translation>sie wurde nicht per %1 angekündigt</translation>
    </message>
    <message>
        <source>it was announced by another channel</source>
        <translation>sie wurde auf einem anderen Weg angekündigt</translation>
    </message>
    <message>
        <source>the agreement does not accept it</source>
        <translation>die Vereinbarung erkennt sie nicht an</translation>
    </message>
    <message>
        <source>This work does not take place.</source>
        <translation>Diese Arbeiten finden nicht statt.</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Confirm it, or downtime in it counts: %1.</source>
        <translation>Bestätigen Sie sie, sonst zählt Ausfallzeit darin: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance: %1.</source>
        <translation>Die Vereinbarung erkennt keine Wartung an: %1.</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>Noch nicht angekündigt</translation>
    </message>
    <message>
        <source>Too late to announce</source>
        <translation>Zu spät für eine Ankündigung</translation>
    </message>
    <message>
        <source>Announced too late</source>
        <translation>Zu spät angekündigt</translation>
    </message>
    <message>
        <source>The last moment was %1: %2.</source>
        <translation>Der letzte Zeitpunkt war %1: %2.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>Announced later than the agreement advises, and still %1.</source>
        <translation>Später angekündigt, als die Vereinbarung empfiehlt, trotzdem gilt: %1.</translation>
    </message>
    <message>
        <source>Accepted in full: %1.</source>
        <translation>Vollständig anerkannt: %1.</translation>
    </message>
    <message>
        <source>Over the monthly limit</source>
        <translation>Über dem Monatskontingent</translation>
    </message>
    <message>
        <source>Accepted, but past the monthly limit: %1.</source>
        <translation>Anerkannt, aber über dem Monatskontingent: %1.</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Teilweise anerkannt</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, weil %2.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht anerkannt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Hours, %1 to %2</source>
        <translation>Stunden, %1 bis %2</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>partly inside</source>
        <translation>teilweise innerhalb</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>keine verlangt</translation>
    </message>
    <message>
        <source>Notice beforehand</source>
        <translation>Ankündigung vorab</translation>
    </message>
    <message>
        <source>Notice, %1 by %2</source>
        <translation>Ankündigung, %1, per %2</translation>
    </message>
    <message>
        <source>Notice, %1</source>
        <translation>Ankündigung, %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>anderer Weg</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht versandt</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>nicht rechtzeitig versandt</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Monatskontingent</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>keines festgelegt</translation>
    </message>
    <message>
        <source>Monthly limit, %1</source>
        <translation>Monatskontingent, %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MapSection</name>
    <message>
        <source>Search the series</source>
        <translation>Messreihen durchsuchen</translation>
    </message>
    <message>
        <source>Which series are shown</source>
        <translation>Welche Messreihen gezeigt werden</translation>
    </message>
    <message>
        <source>Accept all &amp;suggestions</source>
        <translation>Alle &amp;Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Series and the services that they belong to</source>
        <translation>Messreihen und die Dienste, zu denen sie gehören</translation>
    </message>
    <message>
        <source>Services: drag series here</source>
        <translation>Dienste: Messreihen hierher ziehen</translation>
    </message>
    <message>
        <source>Enter chooses the service of the selected series; select several to choose for all of them.</source>
        <translation>Die Eingabetaste wählt den Dienst der ausgewählten Messreihe; wählen Sie mehrere aus, gilt die Wahl für alle.</translation>
    </message>
    <message>
        <source>Drag series here. Enter or a double click maps the selected series to a service.</source>
        <translation>Ziehen Sie Messreihen hierher. Die Eingabetaste oder ein Doppelklick ordnet die ausgewählten Messreihen einem Dienst zu.</translation>
    </message>
    <message>
        <source>&amp;New contract…</source>
        <translation>&amp;Neuer Vertrag …</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>Host, Prüfung oder Label</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Ohne Dienst</translation>
    </message>
    <message>
        <source>With a suggestion</source>
        <translation>Mit Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <translation>&amp;Regel …</translation>
    </message>
    <message>
        <source>Map by a rule</source>
        <translation>Nach einer Regel zuordnen</translation>
    </message>
    <message>
        <source>This workspace has no contract yet, so there is no service that a series could belong to. Make the first contract; the series wait here.</source>
        <translation>Dieser Arbeitsbereich hat noch keinen Vertrag, also gibt es keinen Dienst, zu dem eine Messreihe gehören könnte. Legen Sie den ersten Vertrag an; die Messreihen warten hier.</translation>
    </message>
    <message>
        <source>No service of this workspace is judged from checks. Make a contract with one that is.</source>
        <translation>Kein Dienst dieses Arbeitsbereichs wird nach Prüfungen beurteilt. Legen Sie einen Vertrag mit einem solchen Dienst an.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter and count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This series has no data in the month.</source>
        <translation>Diese Messreihe hat im Monat keine Daten.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingForm</name>
    <message>
        <source>Cells are separated by</source>
        <translation>Trennzeichen der Zellen</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>the result of one check</source>
        <translation>das Ergebnis einer Prüfung</translation>
    </message>
    <message>
        <source>a change of state</source>
        <translation>ein Zustandswechsel</translation>
    </message>
    <message>
        <source>an outage</source>
        <translation>ein Ausfall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time is written as</source>
        <translation>Schreibweise der Zeit</translation>
    </message>
    <message>
        <source>Time of day is written as</source>
        <translation>Schreibweise der Uhrzeit</translation>
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
        <source>Unit of the length</source>
        <translation>Einheit der Dauer</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds</source>
        <translation>Stunden:Minuten:Sekunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Numbers have decimal commas</source>
        <translation>Zahlen haben ein Dezimalkomma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>a count of requests</source>
        <translation>eine Zählung von Anfragen</translation>
    </message>
    <message>
        <source>a measured value</source>
        <translation>ein gemessener Wert</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>the failed ones</source>
        <translation>die fehlgeschlagenen</translation>
    </message>
    <message>
        <source>the good ones</source>
        <translation>die guten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Multipliziert mit</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Rows to skip at the top</source>
        <translation>Oben zu überspringende Zeilen</translation>
    </message>
    <message>
        <source>a state with its start and end</source>
        <translation>ein Zustand mit Beginn und Ende</translation>
    </message>
    <message>
        <source>Time of day, if in its own column</source>
        <translation>Uhrzeit, falls in eigener Spalte</translation>
    </message>
    <message>
        <source>Time zone, where the times name none</source>
        <translation>Zeitzone, wo die Zeiten keine nennen</translation>
    </message>
    <message>
        <source>When clocks go back, the repeated hour is</source>
        <translation>Wird die Uhr zurückgestellt, ist die doppelte Stunde</translation>
    </message>
    <message>
        <source>told by the order of rows</source>
        <translation>aus der Reihenfolge der Zeilen erkennbar</translation>
    </message>
    <message>
        <source>the first of the two</source>
        <translation>die erste der beiden</translation>
    </message>
    <message>
        <source>the second of the two</source>
        <translation>die zweite der beiden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Words that mean up</source>
        <translation>Wörter für verfügbar</translation>
    </message>
    <message>
        <source>Words that mean down</source>
        <translation>Wörter für ausgefallen</translation>
    </message>
    <message>
        <source>Words that mean unknown</source>
        <translation>Wörter für unbekannt</translation>
    </message>
    <message>
        <source>Rows with these words are skipped</source>
        <translation>Zeilen mit diesen Wörtern werden übersprungen</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen durch</translation>
    </message>
    <message>
        <source>A name, or {Column} to take it from that column</source>
        <translation>Ein Name, oder {Column}, um ihn aus dieser Spalte zu nehmen</translation>
    </message>
    <message>
        <source>The list is complete from</source>
        <translation>Die Liste ist vollständig ab</translation>
    </message>
    <message>
        <source>The list is complete until</source>
        <translation>Die Liste ist vollständig bis</translation>
    </message>
    <message>
        <source>such as 2026-03-01, or 2026-03-01 18:30</source>
        <translation>etwa 2026-03-01 oder 2026-03-01 18:30</translation>
    </message>
    <message>
        <source>Which column has the time, and how is it written?</source>
        <translation>Welche Spalte enthält die Zeit, und wie ist sie geschrieben?</translation>
    </message>
    <message>
        <source>In “%1” the day and the month could change places. Which one stands first?</source>
        <translation>In „%1“ könnten Tag und Monat vertauscht sein. Was steht zuerst?</translation>
    </message>
    <message>
        <source>In which time zone are the times? The file does not say.</source>
        <translation>In welcher Zeitzone sind die Zeiten? Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>From when until when is the list complete? Between its outages the service counts as up.</source>
        <translation>Von wann bis wann ist die Liste vollständig? Zwischen ihren Ausfällen zählt der Dienst als verfügbar.</translation>
    </message>
    <message>
        <source>Which column says up or down, and with which words?</source>
        <translation>Welche Spalte sagt, ob verfügbar oder ausgefallen, und mit welchen Wörtern?</translation>
    </message>
    <message>
        <source>Do these words mean up, down or unknown: %1?</source>
        <translation>Bedeuten diese Wörter verfügbar, ausgefallen oder unbekannt: %1?</translation>
    </message>
    <message>
        <source>Which service is it? No column names one.</source>
        <translation>Welcher Dienst ist es? Keine Spalte nennt einen.</translation>
    </message>
    <message>
        <source>By which check of the agreement was it measured? No column names one.</source>
        <translation>Durch welche Prüfung der Vereinbarung wurde gemessen? Keine Spalte nennt eine.</translation>
    </message>
    <message>
        <source>Are the lengths seconds, minutes or hours?</source>
        <translation>Sind die Dauern Sekunden, Minuten oder Stunden?</translation>
    </message>
    <message>
        <source>Is each row a change of state that holds until the next row, or the result of one check?</source>
        <translation>Ist jede Zeile ein Zustandswechsel, der bis zur nächsten Zeile gilt, oder das Ergebnis einer Prüfung?</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>Ergebnisse von Prüfungen</translation>
    </message>
    <message>
        <source>changes of state</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>a list of outages</source>
        <translation>eine Liste von Ausfällen</translation>
    </message>
    <message>
        <source>states with their start and end</source>
        <translation>Zustände mit Beginn und Ende</translation>
    </message>
    <message>
        <source>counts of requests</source>
        <translation>Zählungen von Anfragen</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>gemessene Werte</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service and probe</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Gefundene Messreihen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Customer and service</source>
        <translation>Kunde und Dienst</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Einen Dienst wählen</translation>
    </message>
    <message>
        <source>Ignore this series</source>
        <translation>Diese Messreihe ignorieren</translation>
    </message>
    <message>
        <source>no data in the month</source>
        <translation>keine Daten im Monat</translation>
    </message>
    <message>
        <source>no data before %1</source>
        <translation>keine Daten vor %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>noch kein Dienst</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>nach Ihrer Regel</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 checks, %2 failed</source>
        <translation>%1 Prüfungen, %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MessageBar</name>
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
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MetricModel</name>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Values measured</source>
        <translation>Gemessene Werte</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Metrics</name>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>share of values above %1</source>
        <translation>Anteil der Werte über %1</translation>
    </message>
    <message>
        <source>share of values below %1</source>
        <translation>Anteil der Werte unter %1</translation>
    </message>
    <message>
        <source>%1, of averages over %2</source>
        <translation>%1, aus Mittelwerten über %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>%1: the %2 is %3 in each month, measured by %4.</source>
        <translation>%1: %2 ist %3 in jedem Monat, gemessen durch %4.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MomentEdit</name>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCalendar</name>
    <message>
        <source>Maintenance calendar</source>
        <translation>Wartungskalender</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>Wartungskalender, %1 bis %2</translation>
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
        <source>%1, %2</source>
        <comment>outcome and customer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No maintenance on this day. N plans one.</source>
        <translation>Keine Wartung an diesem Tag. N plant eine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deadline and work</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Enter to open it.</source>
        <translation>Die Eingabetaste öffnet es.</translation>
    </message>
    <message>
        <source>Press Enter to open it; again for the next one.</source>
        <translation>Die Eingabetaste öffnet es; noch einmal gedrückt, das nächste.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>windows of a day</comment>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, not downtime</source>
        <translation>Anerkannt, keine Ausfallzeit</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Teilweise anerkannt</translation>
    </message>
    <message>
        <source>Refused, counts as downtime</source>
        <translation>Abgelehnt, zählt als Ausfallzeit</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>Noch nicht angekündigt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Times are those of each customer.</source>
        <translation>Die Zeiten gelten je nach Kunde.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A month and its verdict.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 available; the target is %2</source>
        <translation>%1 verfügbar; der Zielwert ist %2</translation>
    </message>
    <message>
        <source>The target is %1</source>
        <translation>Der Zielwert ist %1</translation>
    </message>
    <message>
        <source>Downtime %1 of %2 allowed</source>
        <translation>Ausfallzeit %1 von zulässigen %2</translation>
    </message>
    <message>
        <source>Nothing was measured; %1 of downtime are allowed</source>
        <translation>Es wurde nichts gemessen; %1 Ausfallzeit sind zulässig</translation>
    </message>
    <message>
        <source>The month is still running: figures so far</source>
        <translation>Der Monat läuft noch: Zahlen bisher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthChart</name>
    <message>
        <source>Press Enter to show this month, T for the table.</source>
        <translation>Die Eingabetaste zeigt diesen Monat, T die Tabelle.</translation>
    </message>
    <message>
        <source>Downtime by month</source>
        <translation>Ausfallzeit nach Monat</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthFigures</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>unter %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>Outages that count</source>
        <translation>Ausfälle, die zählen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>Claims to file</source>
        <translation>Anzumeldende Ansprüche</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Ganzer Vertrag</translation>
    </message>
    <message>
        <source>beyond %1: %2</source>
        <translation>jenseits von %1: %2</translation>
    </message>
    <message>
        <source>at or below %1: %2</source>
        <translation>bei oder unter %1: %2</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>Erste Frist</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Niedrigste Lesart</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Höchste Lesart</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthModel</name>
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
</context>
<context>
    <name>makegood::ui::MonthState</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>Provisional, ends today</source>
        <translation>Vorläufig, endet heute</translation>
    </message>
    <message numerus="yes">
        <source>Provisional, %n days left</source>
        <translation>
            <numerusform>Vorläufig, noch %Ln Tag</numerusform>
            <numerusform>Vorläufig, noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>Festgeschrieben %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Vor %Ln Tag beendet</numerusform>
            <numerusform>Vor %Ln Tagen beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago, not locked</source>
        <translation>
            <numerusform>Vor %Ln Tag beendet, nicht festgeschrieben</numerusform>
            <numerusform>Vor %Ln Tagen beendet, nicht festgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended, not locked</source>
        <translation>Beendet, nicht festgeschrieben</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Nicht festgeschrieben</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Einen Monat wählen</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Monat: %1</translation>
    </message>
    <message>
        <source>Previous month (Ctrl+Page Up)</source>
        <translation>Voriger Monat (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Ctrl+Page Down)</source>
        <translation>Nächster Monat (Strg+Bild ab)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthTrack</name>
    <message>
        <source>The month of this series</source>
        <translation>Der Monat dieser Messreihe</translation>
    </message>
    <message>
        <source>Failed %1, %2</source>
        <translation>Fehlgeschlagen %1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthWorkbook</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
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
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Niedrigste Lesart</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Höchste Lesart</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
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
        <source>Downtime, min</source>
        <translation>Ausfallzeit, min</translation>
    </message>
    <message>
        <source>Allowed, min</source>
        <translation>Zulässig, min</translation>
    </message>
    <message>
        <source>Measured, min</source>
        <translation>Gemessen, min</translation>
    </message>
    <message>
        <source>Not measured, min</source>
        <translation>Nicht gemessen, min</translation>
    </message>
    <message>
        <source>Maintenance excluded, min</source>
        <translation>Wartung ausgenommen, min</translation>
    </message>
    <message>
        <source>Causes excluded, min</source>
        <translation>Ursachen ausgenommen, min</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Downtime and what was allowed, in minutes</source>
        <translation>Ausfallzeit und zulässige Ausfallzeit, in Minuten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>Dauer, min</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Zählt?</translation>
    </message>
    <message>
        <source>Counted, min</source>
        <translation>Gezählt, min</translation>
    </message>
    <message>
        <source>Credited, min</source>
        <translation>Angerechnet, min</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Accepted, min</source>
        <translation>Anerkannt, min</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthsSection</name>
    <message>
        <source>Downtime by month</source>
        <translation>Ausfallzeit nach Monat</translation>
    </message>
    <message>
        <source>Months in the chart</source>
        <translation>Monate im Diagramm</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Frühere Monate</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Spätere Monate</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the budget</source>
        <translation>Innerhalb des Budgets</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>Monat läuft noch</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Budget: no downtime is allowed</source>
        <translation>Budget: Keine Ausfallzeit ist zulässig</translation>
    </message>
    <message>
        <source>Budget, %1 a month</source>
        <translation>Budget, %1 im Monat</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NewContractForm</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Vereinbarung</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Choose the agreement and fill in what is asked for. The text is what will be stored.</source>
        <translation>Wählen Sie die Vereinbarung und füllen Sie aus, wonach gefragt wird. Der Text ist, was gespeichert wird.</translation>
    </message>
    <message>
        <source>Agreement; type to search</source>
        <translation>Vereinbarung; zum Suchen tippen</translation>
    </message>
    <message>
        <source>From the provider’s text of %1, in our own words and not legal advice. What binds is the provider’s text in the version that the contract names.</source>
        <translation>Nach dem Text des Anbieters vom %1, in unseren eigenen Worten und keine Rechtsberatung. Bindend ist der Text des Anbieters in der Fassung, die der Vertrag nennt.</translation>
    </message>
    <message>
        <source>To update it later, compare it with that text, change what differs under Edit agreement, and say from which day; earlier months keep their terms.</source>
        <translation>Um sie später zu aktualisieren, vergleichen Sie sie mit diesem Text, ändern unter „Vereinbarung bearbeiten“, was abweicht, und geben an, ab welchem Tag; frühere Monate behalten ihre Bestimmungen.</translation>
    </message>
    <message>
        <source>This agreement asks for something else: %1. Choose “Edit as text” to add it.</source>
        <translation>Diese Vereinbarung verlangt noch etwas anderes: %1. Wählen Sie „Als Text bearbeiten“, um es hinzuzufügen.</translation>
    </message>
    <message>
        <source>An agreement file…</source>
        <translation>Eine Vereinbarungsdatei …</translation>
    </message>
    <message>
        <source>a contract with this ID exists already</source>
        <translation>es gibt schon einen Vertrag mit dieser Kennung</translation>
    </message>
    <message>
        <source>Same as %1 (%2)</source>
        <translation>Wie %1 (%2)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NotCounted</name>
    <message>
        <source>no, no ticket reported it in time</source>
        <translation>nein, kein Ticket hat ihn rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>no, over when its fault was identified</source>
        <translation>nein, vorüber, als sein Fehler erkannt wurde</translation>
    </message>
    <message>
        <source>no, too short</source>
        <translation>nein, zu kurz</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NoticeWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance, announced or not.</source>
        <translation>Die Vereinbarung erkennt keine Wartung an, ob angekündigt oder nicht.</translation>
    </message>
    <message>
        <source>The agreement asks for no notice.</source>
        <translation>Die Vereinbarung verlangt keine Ankündigung.</translation>
    </message>
    <message>
        <source>Announced in time, %1 ahead.</source>
        <translation>Rechtzeitig angekündigt, %1 vorher.</translation>
    </message>
    <message>
        <source>Better announced by %1, %2: the agreement only advises it.</source>
        <translation>Besser bis %1 ankündigen, %2: Die Vereinbarung empfiehlt es nur.</translation>
    </message>
    <message>
        <source>Not announced; advised was by %1. The agreement accepts it all the same.</source>
        <translation>Nicht angekündigt; empfohlen war bis %1. Die Vereinbarung erkennt es trotzdem an.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1, not by %2.</source>
        <translation>Die Vereinbarung verlangt die Ankündigung über %1, nicht über %2.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1.</source>
        <translation>Die Vereinbarung verlangt die Ankündigung über %1.</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>announced in time</source>
        <translation>rechtzeitig angekündigt</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>zu spät angekündigt</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>missed: was %1</source>
        <translation>versäumt: war %1</translation>
    </message>
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
        <source> (only advised: %1)</source>
        <translation> (nur empfohlen: %1)</translation>
    </message>
    <message>
        <source>Nothing of it counts as downtime.</source>
        <translation>Nichts davon zählt als Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: not accepted.</source>
        <translation>%1 davon zählen als Ausfallzeit, wenn der Dienst ausfällt: nicht anerkannt.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: past the month&apos;s allowance.</source>
        <translation>%1 davon zählen als Ausfallzeit, wenn der Dienst ausfällt: über das Kontingent des Monats hinaus.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: %2 not accepted, %3 past the month&apos;s allowance.</source>
        <translation>%1 davon zählen als Ausfallzeit, wenn der Dienst ausfällt: %2 nicht anerkannt, %3 über das Kontingent des Monats hinaus.</translation>
    </message>
    <message>
        <source>Cancelled: no notice is needed.</source>
        <translation>Abgesagt: Es ist keine Ankündigung nötig.</translation>
    </message>
    <message>
        <source>Announced later than advised, which was by %1.</source>
        <translation>Später angekündigt als empfohlen; empfohlen war bis %1.</translation>
    </message>
    <message>
        <source>Announced too late: the last moment was %1.</source>
        <translation>Zu spät angekündigt: Letzter Zeitpunkt war %1.</translation>
    </message>
    <message>
        <source>Announce it by %1, %2, or it counts as downtime.</source>
        <translation>Bis %1 ankündigen, %2, sonst zählt es als Ausfallzeit.</translation>
    </message>
    <message>
        <source>Not announced by %1: it counts as downtime.</source>
        <translation>Nicht bis %1 angekündigt: Es zählt als Ausfallzeit.</translation>
    </message>
    <message>
        <source>Tentative: not confirmed, so downtime in it counts</source>
        <translation>Vorläufig: nicht bestätigt, also zählt Ausfallzeit darin</translation>
    </message>
    <message>
        <source>Cancelled: downtime in it counts</source>
        <translation>Abgesagt: Ausfallzeit darin zählt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationForm</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es verlief</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Record how the obligation went</source>
        <translation>Erfassen, wie die Pflicht erfüllt wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2: %3.</source>
        <translation>Erfasst von %1 am %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month. The last record counts.</source>
        <translation>Für diesen Monat ist nichts erfasst. Der letzte Eintrag zählt.</translation>
    </message>
    <message>
        <source>Evidence, required</source>
        <translation>Beleg, erforderlich</translation>
    </message>
    <message>
        <source>Such as a rota, a log, a ticket or a letter</source>
        <translation>Etwa ein Dienstplan, ein Protokoll, ein Ticket oder ein Brief</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationItemModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Was belegt ist</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationModel</name>
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
    <message>
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (erfasst von %2 am %3)</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>noch nichts erfasst</translation>
    </message>
    <message>
        <source>no tickets were imported</source>
        <translation>es wurden keine Tickets eingelesen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationSection</name>
    <message>
        <source>Obligations with their evidence</source>
        <translation>Pflichten mit ihren Belegen</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>Die Vereinbarung nennt keine Pflicht.</translation>
    </message>
    <message>
        <source>Behind “%1”</source>
        <translation>Hinter „%1“</translation>
    </message>
    <message>
        <source>Evidence of the chosen obligation</source>
        <translation>Belege der gewählten Pflicht</translation>
    </message>
    <message>
        <source>Nothing fell due, and nothing is recorded.</source>
        <translation>Nichts wurde fällig, und nichts ist erfasst.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::OfferedAgreement</name>
    <message>
        <source>%1 (%2)</source>
        <comment>agreement and provider</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::OutageSection</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%Ln erfasst</numerusform>
            <numerusform>%Ln erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recorded and too short</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none too short</source>
        <translation>keiner zu kurz</translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>%Ln zu kurz</numerusform>
            <numerusform>%Ln zu kurz</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and incidents of the month</source>
        <translation>Ausfälle und Vorfälle des Monats</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Find in causes, incidents and notes</source>
        <translation>In Ursachen, Vorfällen und Notizen suchen</translation>
    </message>
    <message>
        <source>&amp;Add incident</source>
        <translation>Vorfall &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>Vorfall hinzufügen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Enter opens the review. Several rows, chosen with Shift or Ctrl, are reviewed together.</source>
        <translation>Die Eingabetaste öffnet die Durchsicht. Mehrere Zeilen, mit Umschalt oder Strg gewählt, werden gemeinsam durchgesehen.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Recorded outages</source>
        <translation>Erfasste Ausfälle</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Excluded, wholly or in part</source>
        <translation>Ausgenommen, ganz oder teilweise</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>No outages this month.</source>
        <translation>Keine Ausfälle in diesem Monat.</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>Keine Treffer. Setzen Sie die Filter zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln nicht gezählt</numerusform>
            <numerusform>%Ln nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured this month, so no outage is known.</source>
        <translation>In diesem Monat wurde nichts gemessen, daher ist kein Ausfall bekannt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PageName</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ParameterModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Parameters</name>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Promised availability, in percent of the measured time.</source>
        <translation>Zugesagte Verfügbarkeit in Prozent der gemessenen Zeit.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen durch</translation>
    </message>
    <message>
        <source>What makes an outage: runs of failed checks, the share of failed checks, or the mean of intervals.</source>
        <translation>Was einen Ausfall ausmacht: Folgen fehlgeschlagener Prüfungen, der Anteil fehlgeschlagener Prüfungen oder der Mittelwert von Abschnitten.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sonden</translation>
    </message>
    <message>
        <source>Names of the probes whose checks count.</source>
        <translation>Namen der Sonden, deren Prüfungen zählen.</translation>
    </message>
    <message>
        <source>Several probes</source>
        <translation>Mehrere Sonden</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Prüfabstand</translation>
    </message>
    <message>
        <source>Nominal distance of two checks of a probe.</source>
        <translation>Nomineller Abstand zweier Prüfungen einer Sonde.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message>
        <source>Neighbouring checks further apart leave time without data.</source>
        <translation>Benachbarte Prüfungen, die weiter auseinander liegen, lassen Zeit ohne Daten.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Fehlgeschlagene Prüfungen</translation>
    </message>
    <message>
        <source>Failed checks in a row that make an outage.</source>
        <translation>Fehlgeschlagene Prüfungen in Folge, die einen Ausfall ausmachen.</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>Ausfall dauert</translation>
    </message>
    <message>
        <source>From the first to the last failed check, or to the next good one.</source>
        <translation>Von der ersten bis zur letzten fehlgeschlagenen Prüfung oder bis zur nächsten guten.</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Gerundet auf</translation>
    </message>
    <message>
        <source>Shortest outage</source>
        <translation>Kürzester Ausfall</translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>Zeit ohne Daten</translation>
    </message>
    <message>
        <source>Counts as up, as down, or leaves the measured time.</source>
        <translation>Zählt als verfügbar, als ausgefallen oder wird aus der gemessenen Zeit genommen.</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Länge der Abschnitte</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>Fehlgeschlagener Anteil</translation>
    </message>
    <message>
        <source>A part is bad when more than this percentage failed.</source>
        <translation>Ein Teil ist schlecht, wenn mehr als dieser Prozentsatz fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Shortest bad stretch</source>
        <translation>Kürzeste schlechte Strecke</translation>
    </message>
    <message>
        <source>Shorter stretches of bad parts are no outage.</source>
        <translation>Kürzere Strecken schlechter Teile sind kein Ausfall.</translation>
    </message>
    <message>
        <source>Interval counts</source>
        <translation>Abschnitt zählt</translation>
    </message>
    <message>
        <source>A part counts whole or not at all, or with its share of good samples.</source>
        <translation>Ein Teil zählt ganz oder gar nicht, oder mit seinem Anteil guter Stichproben.</translation>
    </message>
    <message>
        <source>Empty interval</source>
        <translation>Leerer Abschnitt</translation>
    </message>
    <message>
        <source>A part without samples counts as available or is dropped.</source>
        <translation>Ein Teil ohne Stichproben zählt als verfügbar oder entfällt.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Längste Verzögerung</translation>
    </message>
    <message>
        <source>A call delivered later than this after decoding has failed.</source>
        <translation>Ein Anruf, der später als dies nach der Dekodierung zugestellt wurde, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Calls count</source>
        <translation>Anrufe zählen</translation>
    </message>
    <message>
        <source>Whether telephone calls count beside checks.</source>
        <translation>Ob neben Prüfungen auch Telefonanrufe zählen.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Nimmt aus</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time, or only downtime inside them is left out.</source>
        <translation>Anerkannte Fenster werden aus der gemessenen Zeit genommen, oder nur Ausfallzeit darin bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>Monatliches Kontingent</translation>
    </message>
    <message>
        <source>Downtime in maintenance that is left out each month, for each service.</source>
        <translation>Ausfallzeit in Wartung, die jeden Monat für jeden Dienst außer Betracht bleibt.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>How long before its start a window must be announced.</source>
        <translation>Wie lange vor seinem Beginn ein Fenster angekündigt werden muss.</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>Regel zur Ankündigung</translation>
    </message>
    <message>
        <source>Whether a late notice refuses a window or is only flagged.</source>
        <translation>Ob eine späte Ankündigung ein Fenster ablehnt oder nur vermerkt wird.</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Angekündigt über</translation>
    </message>
    <message>
        <source>The notice must have come this way.</source>
        <translation>Die Ankündigung muss auf diesem Weg gekommen sein.</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>Stunden ab</translation>
    </message>
    <message>
        <source>Beginning of the daily span in which maintenance is accepted.</source>
        <translation>Beginn der täglichen Spanne, in der Wartung anerkannt wird.</translation>
    </message>
    <message>
        <source>Hours to</source>
        <translation>Stunden bis</translation>
    </message>
    <message>
        <source>End of the daily span; before its beginning: on the next day.</source>
        <translation>Ende der täglichen Spanne; vor ihrem Beginn: am nächsten Tag.</translation>
    </message>
    <message>
        <source>Hours in zone</source>
        <translation>Zeitzone der Stunden</translation>
    </message>
    <message>
        <source>Whose clock the span follows; without it the contract’s.</source>
        <translation>Nach wessen Uhr die Spanne geht; ohne Angabe nach der des Vertrags.</translation>
    </message>
    <message>
        <source>Hours rule</source>
        <translation>Regel zu den Stunden</translation>
    </message>
    <message>
        <source>Whether another time refuses a window or is only flagged.</source>
        <translation>Ob eine andere Zeit ein Fenster ablehnt oder nur vermerkt wird.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days on which a span may begin.</source>
        <translation>Tage, an denen eine Spanne beginnen darf.</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Causes of incidents that do not count.</source>
        <translation>Ursachen von Vorfällen, die nicht zählen.</translation>
    </message>
    <message>
        <source>Not counted for</source>
        <translation>Nicht gezählt für</translation>
    </message>
    <message>
        <source>For availability, for credit, or for both.</source>
        <translation>Für die Verfügbarkeit, für die Gutschrift oder für beide.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>How a credit is worked out.</source>
        <translation>Wie eine Gutschrift berechnet wird.</translation>
    </message>
    <message>
        <source>Due for</source>
        <translation>Fällig bei</translation>
    </message>
    <message>
        <source>Every outage that counts, or only a missed target.</source>
        <translation>Jedem Ausfall, der zählt, oder nur bei verfehltem Zielwert.</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Dienstzeitraum</translation>
    </message>
    <message>
        <source>The fee is divided by 30 days, or by the length of the period.</source>
        <translation>Das Entgelt wird durch 30 Tage geteilt oder durch die Länge des Zeitraums.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Times the amount in proportion to the time lost.</source>
        <translation>Vielfaches des Betrags, der anteilig auf die ausgefallene Zeit entfällt.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Length of a block of time lost.</source>
        <translation>Länge eines Blocks ausgefallener Zeit.</translation>
    </message>
    <message>
        <source>Days a block</source>
        <translation>Tage je Block</translation>
    </message>
    <message>
        <source>Days of charges that a block is worth.</source>
        <translation>Tagesentgelte, die ein Block wert ist.</translation>
    </message>
    <message>
        <source>Percent a block</source>
        <translation>Prozent je Block</translation>
    </message>
    <message>
        <source>Share of the fee that a block is worth.</source>
        <translation>Anteil am Entgelt, den ein Block wert ist.</translation>
    </message>
    <message>
        <source>Started blocks</source>
        <translation>Angefangene Blöcke</translation>
    </message>
    <message>
        <source>Not counted, or counted as whole ones.</source>
        <translation>Nicht gezählt oder als ganze gezählt.</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>Gezählte Blöcke</translation>
    </message>
    <message>
        <source>For each outage, or over the period.</source>
        <translation>Für jeden Ausfall oder über den Zeitraum.</translation>
    </message>
    <message>
        <source>A day’s charge</source>
        <translation>Tagesentgelt</translation>
    </message>
    <message>
        <source>The fee divided by the days of the period, or by 30.</source>
        <translation>Das Entgelt geteilt durch die Tage des Zeitraums oder durch 30.</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Anteil an</translation>
    </message>
    <message>
        <source>The fee, or a charge that the contract names.</source>
        <translation>Dem Entgelt oder einem Posten, den der Vertrag nennt.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>A month’s credit is at most this percentage of the fee.</source>
        <translation>Die Gutschrift eines Monats beträgt höchstens diesen Prozentsatz des Entgelts.</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>The tier applies strictly below this availability.</source>
        <translation>Die Stufe gilt streng unterhalb dieser Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>What the tier is worth, in percent of the charge.</source>
        <translation>Was die Stufe wert ist, in Prozent des Entgelts.</translation>
    </message>
    <message>
        <source>What the tier is worth, in days of the charge.</source>
        <translation>Was die Stufe wert ist, in Tagesentgelten.</translation>
    </message>
    <message>
        <source>Causes of the outages that this case admits.</source>
        <translation>Ursachen der Ausfälle, die dieser Fall zulässt.</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>Arten von Diensten</translation>
    </message>
    <message>
        <source>Kinds of service that this case admits.</source>
        <translation>Arten von Diensten, die dieser Fall zulässt.</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>The whole outage must be longer.</source>
        <translation>Der ganze Ausfall muss länger sein.</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>Anzumelden innerhalb von</translation>
    </message>
    <message>
        <source>Time in which a credit must be claimed.</source>
        <translation>Zeit, in der eine Gutschrift geltend gemacht werden muss.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Where that time begins.</source>
        <translation>Wo diese Zeit beginnt.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Erfordert</translation>
    </message>
    <message>
        <source>What a claim must hold.</source>
        <translation>Was ein Anspruch enthalten muss.</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Bezahlt als</translation>
    </message>
    <message>
        <source>How a credit is paid, in a word.</source>
        <translation>Wie eine Gutschrift bezahlt wird, in einem Wort.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>How tickets come.</source>
        <translation>Wie Tickets kommen.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Severity of a new ticket.</source>
        <translation>Schweregrad eines neuen Tickets.</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Geschäftstage</translation>
    </message>
    <message>
        <source>Days on which business time runs.</source>
        <translation>Tage, an denen Geschäftszeit läuft.</translation>
    </message>
    <message>
        <source>Business from</source>
        <translation>Geschäftszeit ab</translation>
    </message>
    <message>
        <source>When business time begins.</source>
        <translation>Wann die Geschäftszeit beginnt.</translation>
    </message>
    <message>
        <source>Business to</source>
        <translation>Geschäftszeit bis</translation>
    </message>
    <message>
        <source>When business time ends.</source>
        <translation>Wann die Geschäftszeit endet.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days without business time.</source>
        <translation>Tage ohne Geschäftszeit.</translation>
    </message>
    <message>
        <source>Business zone</source>
        <translation>Zone der Geschäftszeit</translation>
    </message>
    <message>
        <source>Whose clock business time follows; without it the contract’s.</source>
        <translation>Nach wessen Uhr die Geschäftszeit geht; ohne Angabe nach der des Vertrags.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Time until the first response.</source>
        <translation>Zeit bis zur ersten Reaktion.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenmeldung</translation>
    </message>
    <message>
        <source>Time between updates.</source>
        <translation>Zeit zwischen Zwischenmeldungen.</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>Statusauskunft</translation>
    </message>
    <message>
        <source>Time in which a request for status is answered.</source>
        <translation>Zeit, in der eine Frage nach dem Stand beantwortet wird.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>What the provider is obliged to.</source>
        <translation>Wozu der Anbieter verpflichtet ist.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Which backups must exist.</source>
        <translation>Welche Sicherungen vorhanden sein müssen.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Good backups on each day.</source>
        <translation>Gute Sicherungen an jedem Tag.</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Tage zurück</translation>
    </message>
    <message>
        <source>For how many days back they must exist.</source>
        <translation>Für wie viele Tage zurück sie vorhanden sein müssen.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>The day of the weekly restore point.</source>
        <translation>Der Tag des wöchentlichen Wiederherstellungspunkts.</translation>
    </message>
    <message>
        <source>Weeks back</source>
        <translation>Wochen zurück</translation>
    </message>
    <message>
        <source>For how many weeks back they must exist.</source>
        <translation>Für wie viele Wochen zurück sie vorhanden sein müssen.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Longest distance of two snapshots.</source>
        <translation>Größter Abstand zweier Snapshots.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>For how long back they must exist.</source>
        <translation>Wie weit zurück sie vorhanden sein müssen.</translation>
    </message>
    <message>
        <source>How long ahead a price increase is announced.</source>
        <translation>Wie lange vorher eine Preiserhöhung angekündigt wird.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Beantwortet innerhalb von</translation>
    </message>
    <message>
        <source>Time in which an escalation is answered.</source>
        <translation>Zeit, in der eine Eskalation beantwortet wird.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name of the contract in the workspace; it stays.</source>
        <translation>Name des Vertrags im Arbeitsbereich; er bleibt.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whose contract it is, as reports name it.</source>
        <translation>Wessen Vertrag es ist, wie Berichte ihn nennen.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Id of a shipped agreement, or the name of a file of its own.</source>
        <translation>Kennung einer mitgelieferten Vereinbarung oder Name einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Where the customer’s days and months begin.</source>
        <translation>Wo die Tage und Monate des Kunden beginnen.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Billing day</source>
        <translation>Abrechnungstag</translation>
    </message>
    <message>
        <source>Day of the month on which a period begins, 1 to 28.</source>
        <translation>Tag des Monats, an dem ein Zeitraum beginnt, 1 bis 28.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>First day of the contract.</source>
        <translation>Erster Tag des Vertrags.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>First day that no longer belongs to it; without it, it goes on.</source>
        <translation>Erster Tag, der nicht mehr dazugehört; ohne Angabe läuft er weiter.</translation>
    </message>
    <message>
        <source>Name of the service, as checks and windows name it.</source>
        <translation>Name des Dienstes, wie Prüfungen und Fenster ihn nennen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The agreement’s class that promises for this service.</source>
        <translation>Die Klasse der Vereinbarung, die für diesen Dienst zusagt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of service it is.</source>
        <translation>Welche Art von Dienst es ist.</translation>
    </message>
    <message>
        <source>What a month costs, where nothing else was charged.</source>
        <translation>Was ein Monat kostet, wo nichts anderes berechnet wurde.</translation>
    </message>
    <message>
        <source>Month charged</source>
        <translation>Berechneter Monat</translation>
    </message>
    <message>
        <source>A month that was charged otherwise.</source>
        <translation>Ein Monat, der anders berechnet wurde.</translation>
    </message>
    <message>
        <source>Amount charged</source>
        <translation>Berechneter Betrag</translation>
    </message>
    <message>
        <source>What was really charged for that month.</source>
        <translation>Was für diesen Monat wirklich berechnet wurde.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Name of a further charge that credits may be a share of.</source>
        <translation>Name eines weiteren Postens, von dem Gutschriften ein Anteil sein können.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>That charge, a month.</source>
        <translation>Dieser Posten, je Monat.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>The agreement’s condition that did not hold.</source>
        <translation>Die Bedingung der Vereinbarung, die nicht erfüllt war.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until when; without it, it still does not.</source>
        <translation>Bis wann; ohne Angabe ist sie es noch immer nicht.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it did not hold.</source>
        <translation>Warum sie nicht erfüllt war.</translation>
    </message>
    <message>
        <source>Probes together</source>
        <translation>Sonden zusammen</translation>
    </message>
    <message>
        <source>How many probes must be down together.</source>
        <translation>Wie viele Sonden zugleich ausgefallen sein müssen.</translation>
    </message>
    <message>
        <source>Excused by</source>
        <translation>Entschuldigt durch</translation>
    </message>
    <message>
        <source>Probes whose failure excuses a failed check.</source>
        <translation>Sonden, deren Fehlschlag eine fehlgeschlagene Prüfung entschuldigt.</translation>
    </message>
    <message>
        <source>Lengths of outages are rounded to whole multiples of it.</source>
        <translation>Die Längen von Ausfällen werden auf ganze Vielfache davon gerundet.</translation>
    </message>
    <message>
        <source>Rounded how</source>
        <translation>Wie gerundet</translation>
    </message>
    <message>
        <source>To the nearest whole multiple, down, or up.</source>
        <translation>Auf das nächste ganze Vielfache, ab oder auf.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>From the failure, from the ticket that reports it, or from when the fault was identified.</source>
        <translation>Ab dem Fehlschlag, ab dem Ticket, das ihn meldet, oder ab dem Erkennen des Fehlers.</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Vorher gemeldet</translation>
    </message>
    <message>
        <source>How long before the failure the ticket may have been opened.</source>
        <translation>Wie lange vor dem Fehlschlag das Ticket eröffnet worden sein darf.</translation>
    </message>
    <message>
        <source>Availability is a share of this length, whatever the length of the month.</source>
        <translation>Die Verfügbarkeit ist ein Anteil an dieser Länge, gleich wie lang der Monat ist.</translation>
    </message>
    <message>
        <source>Length of the parts into which the month is cut, or period: one part.</source>
        <translation>Länge der Teile, in die der Monat geteilt wird, oder period: ein einziger Teil.</translation>
    </message>
    <message>
        <source>Whether a part with just that share of failures is bad.</source>
        <translation>Ob ein Teil mit genau diesem Anteil an Fehlschlägen schlecht ist.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>Mindestzahl an Stichproben</translation>
    </message>
    <message>
        <source>A part with fewer samples is not bad.</source>
        <translation>Ein Teil mit weniger Stichproben ist nicht schlecht.</translation>
    </message>
    <message>
        <source>Names of the probes whose values count.</source>
        <translation>Namen der Sonden, deren Werte zählen.</translation>
    </message>
    <message>
        <source>Compared is</source>
        <translation>Verglichen wird</translation>
    </message>
    <message>
        <source>What of the month’s values must keep the limit.</source>
        <translation>Was von den Werten des Monats die Grenze einhalten muss.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>The promised value; of a share of values its percentage.</source>
        <translation>Der zugesagte Wert; bei einem Anteil der Werte dessen Prozentsatz.</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>Die Grenze ist</translation>
    </message>
    <message>
        <source>The most, or the least that is promised.</source>
        <translation>Das Höchste oder das Mindeste, das zugesagt ist.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Jenseits von</translation>
    </message>
    <message>
        <source>Of a share: values beyond this one are counted.</source>
        <translation>Bei einem Anteil: Gezählt werden Werte jenseits von diesem.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The unit of the values, such as ms.</source>
        <translation>Die Einheit der Werte, etwa ms.</translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation>Gemittelt über</translation>
    </message>
    <message>
        <source>Values are averaged over stretches of this length first.</source>
        <translation>Die Werte werden zuerst über Strecken dieser Länge gemittelt.</translation>
    </message>
    <message>
        <source>What a block, or a flat credit, is worth in the contract’s currency.</source>
        <translation>Was ein Block oder eine pauschale Gutschrift in der Währung des Vertrags wert ist.</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>The amount counts once for each of the service’s units.</source>
        <translation>Der Betrag zählt einmal für jede Einheit des Dienstes.</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>Erster Block</translation>
    </message>
    <message>
        <source>Share of the fee that an outage that earns a block earns once more.</source>
        <translation>Anteil am Entgelt, den ein Ausfall, der einen Block ergibt, einmal zusätzlich ergibt.</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>Nachgeschlagen nach</translation>
    </message>
    <message>
        <source>The length of each outage, or the credited time of the period.</source>
        <translation>Die Dauer jedes Ausfalls oder die angerechnete Zeit des Zeitraums.</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Karenzzeit</translation>
    </message>
    <message>
        <source>The first part of each outage that earns nothing.</source>
        <translation>Der erste Teil jedes Ausfalls, der nichts ergibt.</translation>
    </message>
    <message>
        <source>Only beyond</source>
        <translation>Nur jenseits von</translation>
    </message>
    <message>
        <source>The period’s error budget earns nothing.</source>
        <translation>Das Fehlerbudget des Zeitraums ergibt nichts.</translation>
    </message>
    <message>
        <source>Cap of an outage</source>
        <translation>Obergrenze je Ausfall</translation>
    </message>
    <message>
        <source>One outage earns at most this percentage of the fee.</source>
        <translation>Ein Ausfall ergibt höchstens diesen Prozentsatz des Entgelts.</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>A credit that is not above it is not given.</source>
        <translation>Eine Gutschrift, die nicht darüber liegt, wird nicht gegeben.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Verfehlungen</translation>
    </message>
    <message>
        <source>Periods that must have missed the target before a credit is due.</source>
        <translation>Zeiträume, die den Zielwert verfehlt haben müssen, bevor eine Gutschrift zusteht.</translation>
    </message>
    <message>
        <source>Out of the last</source>
        <translation>Von den letzten</translation>
    </message>
    <message>
        <source>Periods that are looked at, this one included.</source>
        <translation>Zeiträume, die betrachtet werden, dieser eingeschlossen.</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>Bei oder unter</translation>
    </message>
    <message>
        <source>The tier applies at this availability and below it.</source>
        <translation>Die Stufe gilt bei dieser Verfügbarkeit und darunter.</translation>
    </message>
    <message>
        <source>The tier applies when the promised value lies strictly beyond it.</source>
        <translation>Die Stufe gilt, wenn der zugesagte Wert streng jenseits davon liegt.</translation>
    </message>
    <message>
        <source>What the tier is worth in the contract’s currency.</source>
        <translation>Was die Stufe in der Währung des Vertrags wert ist.</translation>
    </message>
    <message>
        <source>The row counts for this length and longer.</source>
        <translation>Die Zeile zählt für diese Länge und längere.</translation>
    </message>
    <message>
        <source>The row counts for what is strictly longer.</source>
        <translation>Die Zeile zählt für das, was streng länger ist.</translation>
    </message>
    <message>
        <source>What the row is worth, in percent of the fee.</source>
        <translation>Was die Zeile wert ist, in Prozent des Entgelts.</translation>
    </message>
    <message>
        <source>What the row is worth, in days of charges.</source>
        <translation>Was die Zeile wert ist, in Tagesentgelten.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>What the row is worth, in hours of charges.</source>
        <translation>Was die Zeile wert ist, in Stundenentgelten.</translation>
    </message>
    <message>
        <source>What the row is worth in the contract’s currency.</source>
        <translation>Was die Zeile in der Währung des Vertrags wert ist.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>The whole outage must be as long or longer.</source>
        <translation>Der ganze Ausfall muss so lang oder länger sein.</translation>
    </message>
    <message>
        <source>What the remedy is paid for.</source>
        <translation>Wofür der Ausgleich gezahlt wird.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Kinds of service that it is for; without them all.</source>
        <translation>Arten von Diensten, für die er gilt; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Zugesagter Wert</translation>
    </message>
    <message>
        <source>The value that was not kept.</source>
        <translation>Der Wert, der nicht eingehalten wurde.</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Whether it also pays for outages that an earlier remedy admitted.</source>
        <translation>Ob er auch für Ausfälle zahlt, die ein früherer Ausgleich zugelassen hat.</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most this percentage of the fee.</source>
        <translation>Nach diesem Ausgleich ergibt ein Monat höchstens diesen Prozentsatz des Entgelts.</translation>
    </message>
    <message>
        <source>Reported within</source>
        <translation>Gemeldet innerhalb von</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest so long after its end.</source>
        <translation>Ein Ticket muss den Ausfall melden, spätestens so lange nach seinem Ende.</translation>
    </message>
    <message>
        <source>Days on which the hours begin.</source>
        <translation>Tage, an denen die Stunden beginnen.</translation>
    </message>
    <message>
        <source>When business time ends; before its beginning: on the next day.</source>
        <translation>Wann die Geschäftszeit endet; vor ihrem Beginn: am nächsten Tag.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Time until a ticket is resolved.</source>
        <translation>Zeit, bis ein Ticket gelöst ist.</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Gelöst durch</translation>
    </message>
    <message>
        <source>Events that count as its resolution.</source>
        <translation>Ereignisse, die als seine Lösung zählen.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>How many units it has, for amounts that are paid for each.</source>
        <translation>Wie viele Einheiten er hat, für Beträge, die für jede gezahlt werden.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Severity of the service’s new tickets; without it the agreement’s.</source>
        <translation>Schweregrad der neuen Tickets des Dienstes; ohne Angabe der der Vereinbarung.</translation>
    </message>
    <message>
        <source>month, quarter, year, or days that end with the month, such as 30d.</source>
        <translation>month, quarter, year oder Tage, die mit dem Monat enden, etwa 30d.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Month (1 to 12) in which quarters and years begin.</source>
        <translation>Monat (1 bis 12), in dem Quartale und Jahre beginnen.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>What the customer may do, in a sentence.</source>
        <translation>Was der Kunde tun darf, in einem Satz.</translation>
    </message>
    <message>
        <source>More downtime than</source>
        <translation>Mehr Ausfallzeit als</translation>
    </message>
    <message>
        <source>The right arises when a period&apos;s downtime is above this.</source>
        <translation>Das Recht entsteht, wenn die Ausfallzeit eines Zeitraums darüber liegt.</translation>
    </message>
    <message>
        <source>In periods</source>
        <translation>In Zeiträumen</translation>
    </message>
    <message>
        <source>In how many periods the condition holds.</source>
        <translation>In wie vielen Zeiträumen die Bedingung erfüllt ist.</translation>
    </message>
    <message>
        <source>Of the last</source>
        <translation>Von den letzten</translation>
    </message>
    <message>
        <source>Of how many periods, the present one included.</source>
        <translation>Von wie vielen Zeiträumen, der gegenwärtige eingeschlossen.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Besteht für</translation>
    </message>
    <message>
        <source>How long the right may be used; without it for good.</source>
        <translation>Wie lange das Recht ausgeübt werden kann; ohne Angabe auf Dauer.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day of the service; without it the contract&apos;s.</source>
        <translation>Erster Tag des Dienstes; ohne Angabe der des Vertrags.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>First day on which the service no longer runs.</source>
        <translation>Erster Tag, an dem der Dienst nicht mehr läuft.</translation>
    </message>
    <message>
        <source>Name of the group; no service has it.</source>
        <translation>Name der Gruppe; kein Dienst trägt ihn.</translation>
    </message>
    <message>
        <source>The class of groups that it belongs to.</source>
        <translation>Die Klasse von Gruppen, zu der sie gehört.</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Gezählt über</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>Monatspreis</translation>
    </message>
    <message>
        <source>Down when any probe is, when all of them are, or as many as the next line says.</source>
        <translation>Ausgefallen, wenn es eine beliebige Sonde ist, wenn es alle sind oder so viele, wie die nächste Zeile sagt.</translation>
    </message>
    <message>
        <source>Shorter outages do not count.</source>
        <translation>Kürzere Ausfälle zählen nicht.</translation>
    </message>
    <message>
        <source>Whether an outage of just that length counts.</source>
        <translation>Ob ein Ausfall von genau dieser Dauer zählt.</translation>
    </message>
    <message>
        <source>Currency of all amounts, by its three letters.</source>
        <translation>Währung aller Beträge, mit ihren drei Buchstaben.</translation>
    </message>
    <message>
        <source>Day and time since when it did not hold.</source>
        <translation>Tag und Uhrzeit, seit wann sie nicht erfüllt war.</translation>
    </message>
    <message>
        <source>Exactly that long</source>
        <translation>Genau so lang</translation>
    </message>
    <message>
        <source>Exactly that share</source>
        <translation>Genau dieser Anteil</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei auswählen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PeriodAnswers</name>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <extracomment>%1: the provider, %2: the customer, %3: an amount</extracomment>
        <translation>Bisher schuldet %1 %2 %3.</translation>
    </message>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 schuldete %2 %3; das wurde nicht rechtzeitig geltend gemacht und kann nicht mehr angemeldet werden.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Ein Ausgleich von %1 wurde vereinbart.</translation>
    </message>
    <message>
        <source>A remedy is negotiated: the agreement names no amount.</source>
        <translation>Ein Ausgleich wird ausgehandelt: Die Vereinbarung nennt keinen Betrag.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>Das lässt sich ohne Daten nicht sagen.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>Niemand schuldet etwas: Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <extracomment>%2: months that are judged as one, such as `July to September`</extracomment>
        <translation>%1 hat im %2 den Zielwert verfehlt.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>Es zählte keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>The next request must be made by %1, %2 time.</source>
        <translation>Das nächste Mal muss bis %1 geltend gemacht werden (Zeitzone %2).</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>Es gibt keine Frist.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>Es läuft keine Frist.</translation>
    </message>
    <message>
        <source>Taken off invoices: %1.</source>
        <translation>Von Rechnungen abgezogen: %1.</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Gewährt: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Requested: %1.</source>
        <translation>Geltend gemacht: %1.</translation>
    </message>
    <message>
        <source>Still to be requested: %1.</source>
        <translation>Noch geltend zu machen: %1.</translation>
    </message>
    <message>
        <source>Not requested in time: %1.</source>
        <translation>Nicht rechtzeitig geltend gemacht: %1.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>Es ist nicht erfasst, dass etwas geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>The period is not over: later months are not in this report.</source>
        <translation>Der Zeitraum ist noch nicht vorüber: Spätere Monate sind nicht in diesem Bericht.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>„%1“ Wenn ja, beträgt die Gutschrift %2.</translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>Die Ursache eines Ausfalls ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>Die Ursache von %1 Ausfall ist noch nicht bekannt.</numerusform>
            <numerusform>Die Ursachen von %1 Ausfällen sind noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>Wer wem etwas schuldet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>Der Support kam zu spät: Von der Gutschrift entfallen %1 darauf.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>Ein Support-Ticket wurde rechtzeitig bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 Support-Ticket wurde rechtzeitig bearbeitet.</numerusform>
            <numerusform>%1 Support-Tickets wurden rechtzeitig bearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>Nicht immer erfüllt: %1.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Andere Zusagen</translation>
    </message>
    <message>
        <source>%1 owes %2 %3, the sum of the months.</source>
        <translation>%1 schuldet %2 %3, die Summe der Monate.</translation>
    </message>
    <message>
        <source>A further %1 is withheld: a condition did not hold.</source>
        <translation>Weitere %1 werden einbehalten: Eine Bedingung war nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1 missed its target for %2; these months are judged as one.</source>
        <translation>%1 hat den Zielwert für %2 verfehlt; diese Monate werden zusammen beurteilt.</translation>
    </message>
    <message>
        <source>No target was missed; %1 of downtime counted.</source>
        <translation>Es wurde kein Zielwert verfehlt; %1 Ausfallzeit wurden gezählt.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>Es ist kein Datum vereinbart, und nichts muss geltend gemacht werden.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>Es musste nichts geltend gemacht werden.</translation>
    </message>
    <message>
        <source>One verdict is open: data is missing.</source>
        <translation>Ein Urteil ist offen: Es fehlen Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 verdicts are open: data is missing.</source>
        <translation>
            <numerusform>%1 Urteil ist offen: Es fehlen Daten.</numerusform>
            <numerusform>%1 Urteile sind offen: Es fehlen Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late.</source>
        <translation>
            <numerusform>1 von %1 Support-Ticket wurde nicht rechtzeitig bearbeitet.</numerusform>
            <numerusform>1 von %1 Support-Tickets wurde nicht rechtzeitig bearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late.</source>
        <translation>
            <numerusform>%1 von %2 Support-Ticket wurde nicht rechtzeitig bearbeitet.</numerusform>
            <numerusform>%1 von %2 Support-Tickets wurden nicht rechtzeitig bearbeitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContract</name>
    <message>
        <source>Enter a name for each service.</source>
        <translation>Geben Sie für jeden Dienst einen Namen ein.</translation>
    </message>
    <message>
        <source>Two services are named “%1”. Give each a name of its own.</source>
        <translation>Zwei Dienste heißen „%1“. Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Enter the monthly price of “%1” as a number, such as 120.00.</source>
        <translation>Geben Sie den Monatspreis von „%1“ als Zahl ein, etwa 120.00.</translation>
    </message>
    <message>
        <source>Enter “%1” of “%2” as a number, such as 80.00.</source>
        <translation>Geben Sie „%1“ von „%2“ als Zahl ein, etwa 80.00.</translation>
    </message>
    <message>
        <source>Enter at least one service.</source>
        <translation>Geben Sie mindestens einen Dienst ein.</translation>
    </message>
    <message>
        <source>Enter the customer’s name.</source>
        <translation>Geben Sie den Namen des Kunden ein.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Madrid.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste, etwa Europe/Madrid.</translation>
    </message>
    <message>
        <source>Choose a currency by its three letters, such as USD.</source>
        <translation>Wählen Sie eine Währung anhand ihrer drei Buchstaben, etwa USD.</translation>
    </message>
    <message>
        <source>Choose the kind of “%1”: the credit depends on it.</source>
        <translation>Wählen Sie die Art von „%1“: Die Gutschrift hängt davon ab.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContractForm</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>Erster Tag des Vertrags</translation>
    </message>
    <message>
        <source>Create contract</source>
        <translation>Vertrag anlegen</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One service a row. Rows can be pasted from a spreadsheet: name, kind, price.</source>
        <translation>Ein Dienst je Zeile. Zeilen lassen sich aus einer Tabelle einfügen: Name, Art, Preis.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Sta&amp;rts on</source>
        <translation>&amp;Beginnt am</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlanChecks</name>
    <message>
        <source>Checked against the agreement</source>
        <translation>Anhand der Vereinbarung geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioCell</name>
    <message>
        <source>%1 · %2</source>
        <comment>service and agreement</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>a percentage</comment>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how much of the downtime budget is used</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>downtime beyond the budget</comment>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of the downtime budget</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the whole downtime budget</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credit</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>not in agreement</source>
        <translation>nicht in der Vereinbarung</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Verhandelt</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>noch kein Betrag vereinbart</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <comment>an amount</comment>
        <translation>%1 einbehalten</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>unstrittig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, and until when or why</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioCellDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its cell</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioController</name>
    <message numerus="yes">
        <source>Copied: %n lines with their titles</source>
        <translation>
            <numerusform>Kopiert: %Ln Zeile mit den Spaltentiteln</numerusform>
            <numerusform>Kopiert: %Ln Zeilen mit den Spaltentiteln</numerusform>
        </translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>&amp;Copy the portfolio as a table</source>
        <translation>Das Portfolio als Tabelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioFilterForm</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>Klasse des Dienstes</translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation>Die Dienste filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>In 7 Tagen fällig</translation>
    </message>
    <message>
        <source>With a credit</source>
        <translation>Mit Gutschrift</translation>
    </message>
    <message>
        <source>With outages to classify</source>
        <translation>Mit einzuordnenden Ausfällen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioHeader</name>
    <message>
        <source>Customer and service</source>
        <translation>Kunde und Dienst</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLegend</name>
    <message>
        <source>Legend of the months</source>
        <translation>Legende der Monate</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>Monat läuft noch</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLines</name>
    <message>
        <source>Not calculated yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioModel</name>
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
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A claim of %1, to be filed by %2</source>
        <translation>Ein Anspruch auf %1, anzumelden bis %2</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Niedrigste bis höchste</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>12 months in words</source>
        <translation>12 Monate in Worten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do next, and why or until when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downtime budget</source>
        <translation>Ausfallbudget</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioPage</name>
    <message>
        <source>Totals by currency</source>
        <translation>Summen nach Währung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>Keine Treffer. Setzen Sie die Filter zurück.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Create reports</source>
        <translation>Berichte erstellen</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>No credits.</source>
        <translation>Keine Gutschriften.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>the title of a column</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Totals by currency</source>
        <translation>Summen &amp;je Währung</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Availability</source>
        <translation>&amp;Verfügbarkeit</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Vorfälle</translation>
    </message>
    <message>
        <source>&amp;Credits and claims</source>
        <translation>&amp;Gutschriften und Ansprüche</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioReport</name>
    <message>
        <source>Portfolio summary, %1</source>
        <translation>Portfolio-Übersicht, %1</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Datenstand: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>Für %1 gibt es keine Daten.</translation>
    </message>
    <message>
        <source>No customer missed a target in %1.</source>
        <translation>Kein Kunde hat im %1 einen Zielwert verfehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers missed a target in %3.</source>
        <translation>
            <numerusform>Kunden mit verfehltem Zielwert im %3: %1 von %2.</numerusform>
            <numerusform>Kunden mit verfehltem Zielwert im %3: %1 von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is due.</source>
        <translation>Es steht keine Gutschrift zu.</translation>
    </message>
    <message>
        <source>Credits due: %1.</source>
        <translation>Zustehende Gutschriften: %1.</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>auszuhandeln</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>nicht rechtzeitig geltend gemacht</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nichts zu beurteilen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets met</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Zielwerte eingehalten</translation>
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
        <source>To be claimed by</source>
        <translation>Geltend zu machen bis</translation>
    </message>
    <message>
        <source>The workspace has no customer yet.</source>
        <translation>Der Arbeitsbereich hat noch keinen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 remedies are to be negotiated.</source>
        <translation>
            <numerusform>%1 Ausgleich ist auszuhandeln.</numerusform>
            <numerusform>%1 Ausgleiche sind auszuhandeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 is not over.</source>
        <translation>Vorläufig: %1 ist noch nicht vorüber.</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Geschuldet von</translation>
    </message>
    <message>
        <source>Nothing can be said of 1 customer.</source>
        <translation>Zu einem Kunden lässt sich nichts sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of %1 customers.</source>
        <translation>
            <numerusform>Zu %1 Kunden lässt sich nichts sagen.</numerusform>
            <numerusform>Zu %1 Kunden lässt sich nichts sagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a month and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a month, its status and availability</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioStep</name>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no deadline, proof complete</source>
        <translation>keine Frist, Nachweis vollständig</translation>
    </message>
    <message>
        <source>Check the source</source>
        <translation>Quelle prüfen</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Eine Quelle verbinden</translation>
    </message>
    <message>
        <source>its last sync failed</source>
        <translation>ihre letzte Synchronisierung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Complete the data</source>
        <translation>Daten vervollständigen</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <comment>a length of time</comment>
        <translation>%1 nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>Classify %n outages</source>
        <translation>
            <numerusform>%Ln Ausfall einordnen</numerusform>
            <numerusform>%Ln Ausfälle einordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a cause</source>
        <comment>a length of time</comment>
        <translation>%1 ohne Ursache</translation>
    </message>
    <message>
        <source>Record agreed remedy</source>
        <translation>Vereinbarten Ausgleich erfassen</translation>
    </message>
    <message>
        <source>Review the forecast</source>
        <translation>Vorhersage prüfen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>File %n claims</source>
        <translation>
            <numerusform>%Ln Anspruch anmelden</numerusform>
            <numerusform>%Ln Ansprüche anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>File claim</source>
        <translation>Anspruch anmelden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to file, and its amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a deadline, the place of its time zone, and how much time is left</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>nothing measured since %1</source>
        <comment>a date</comment>
        <translation>nichts gemessen seit %1</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>noch kein Betrag vereinbart</translation>
    </message>
    <message>
        <source>outage of %1, %2</source>
        <comment>a date and a length of time</comment>
        <translation>Ausfall vom %1, %2</translation>
    </message>
    <message>
        <source>budget used up on %1</source>
        <comment>a date</comment>
        <translation>Budget verbraucht am %1</translation>
    </message>
    <message>
        <source>less than a quarter of the budget left</source>
        <translation>weniger als ein Viertel des Budgets übrig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a deadline, and how much time is left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioSummary</name>
    <message>
        <source>Breached</source>
        <translation>Verfehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n with a credit</source>
        <translation>
            <numerusform>%Ln mit Gutschrift</numerusform>
            <numerusform>%Ln mit Gutschrift</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a credit</source>
        <translation>keiner mit Gutschrift</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>met so far</source>
        <translation>bisher eingehalten</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%Ln unvollständig</numerusform>
            <numerusform>%Ln unvollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Gutschriften bisher</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a currency, lowest and highest amount</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credits</comment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n to negotiate</source>
        <translation>
            <numerusform>%Ln auszuhandeln</numerusform>
            <numerusform>%Ln auszuhandeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>no claim to file</source>
        <translation>kein Anspruch anzumelden</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>the place of a time zone</comment>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>%1, claim of %2</source>
        <comment>a time zone and an amount</comment>
        <translation>%1, Anspruch auf %2</translation>
    </message>
    <message>
        <source>%1, claim</source>
        <comment>a time zone or a customer</comment>
        <translation>%1, Anspruch</translation>
    </message>
    <message>
        <source>To classify</source>
        <comment>outages without a cause</comment>
        <translation>Einzuordnen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a length of time</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>every outage has a cause</source>
        <translation>jeder Ausfall hat eine Ursache</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>how old it is</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of data, after a length of time</comment>
        <translation>alt</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln Quelle fehlgeschlagen</numerusform>
            <numerusform>%Ln Quellen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources in order</source>
        <translation>
            <numerusform>%Ln Quelle in Ordnung</numerusform>
            <numerusform>%Ln Quellen in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 so far</source>
        <comment>services, customers, a month</comment>
        <translation>%1, %2, %3 bisher</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>services, customers, a month</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Credits are estimates until the month ends on %1.</source>
        <translation>Gutschriften sind Schätzungen, bis der Monat am %1 endet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>claim of %1</source>
        <comment>an amount</comment>
        <translation>Anspruch auf %1</translation>
    </message>
    <message>
        <source>all classified</source>
        <comment>outages</comment>
        <translation>alle eingeordnet</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTable</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTableModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>a group and what it comes to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its lowest and highest reading</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; collapsed, press the Right key to expand</source>
        <translation>%1; zugeklappt, mit der Pfeiltaste nach rechts aufklappen</translation>
    </message>
    <message>
        <source>%1; expanded, press the Left key to collapse</source>
        <translation>%1; aufgeklappt, mit der Pfeiltaste nach links zuklappen</translation>
    </message>
    <message numerus="yes">
        <source>%n being calculated</source>
        <translation>
            <numerusform>%Ln wird berechnet</numerusform>
            <numerusform>%Ln werden berechnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioView</name>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>Fällige Ansprüche</translation>
    </message>
    <message>
        <source>Breached, by customer</source>
        <translation>Verfehlt, nach Kunde</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Daten fehlen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioViewSection</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View of your own</source>
        <translation>Eigene Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>„%1“ &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Put back “%1”</source>
        <translation>„%1“ &amp;zurückholen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Its name. A view of yours with the same name is replaced.</source>
        <translation>Ihr Name. Eine eigene Ansicht desselben Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>The view was not saved: “%1” is the name of a view that is always there, or empty. Nothing was changed; choose another name.</source>
        <translation>Die Ansicht wurde nicht gespeichert: „%1“ ist der Name einer Ansicht, die immer da ist, oder leer. Nichts wurde geändert; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PreviewSection</name>
    <message>
        <source>no failed check</source>
        <translation>keine fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>%1 failed checks, longest %2</source>
        <translation>%1 fehlgeschlagene Prüfungen, längste Folge %2</translation>
    </message>
    <message>
        <source>Reading the month</source>
        <translation>Der Monat wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Preview the month</source>
        <translation>&amp;Monatsvorschau</translation>
    </message>
    <message>
        <source>Preview the month</source>
        <translation>Monatsvorschau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading the month</source>
        <translation>Das Lesen des Monats anhalten</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation>Vorschau: %1, %2</translation>
    </message>
    <message>
        <source>%1 checks, %2</source>
        <translation>%1 Prüfungen, %2</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 Prüfungen</translation>
    </message>
    <message>
        <source>%1, %2: what the agreement makes of %3</source>
        <translation>%1, %2: was die Vereinbarung aus %3 macht</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>downtime %1</source>
        <translation>Ausfallzeit %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>Belongs to no service yet.</source>
        <translation>Gehört noch zu keinem Dienst.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProblemModel</name>
    <message>
        <source>%1: found %2, allowed %3</source>
        <translation>%1: gefunden %2, zulässig %3</translation>
    </message>
    <message>
        <source>%1: found %2</source>
        <translation>%1: gefunden %2</translation>
    </message>
    <message>
        <source>%1: allowed %2</source>
        <translation>%1: zulässig %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProviderSection</name>
    <message>
        <source>The provider’s figures against ours</source>
        <translation>Die Werte des Anbieters gegen unsere</translation>
    </message>
    <message>
        <source>When the outage began, as the provider says</source>
        <translation>Wann der Ausfall nach Angabe des Anbieters begann</translation>
    </message>
    <message>
        <source>Downtime that the provider says</source>
        <translation>Ausfallzeit nach Angabe des Anbieters</translation>
    </message>
    <message>
        <source>Amount that the provider says</source>
        <translation>Betrag nach Angabe des Anbieters</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Record the f&amp;igure</source>
        <translation>&amp;Wert erfassen</translation>
    </message>
    <message>
        <source>Record the provider’s figure</source>
        <translation>Den Wert des Anbieters erfassen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the provider’s figure</source>
        <translation>Den Wert des Anbieters entfernen</translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation>Werte &amp;einlesen …</translation>
    </message>
    <message>
        <source>Import the provider’s figures from a CSV file</source>
        <translation>Die Werte des Anbieters aus einer CSV-Datei einlesen</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>etwa 1h30m</translation>
    </message>
    <message>
        <source>A CSV file with the header outage_start,service,downtime,amount,note</source>
        <translation>Eine CSV-Datei mit der Kopfzeile outage_start,service,downtime,amount,note</translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation>Beginn des Ausfalls</translation>
    </message>
    <message>
        <source>Their downtime</source>
        <translation>Ausfallzeit des Anbieters</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>Betrag des Anbieters</translation>
    </message>
    <message numerus="yes">
        <source>Time, over %n outages that both sides tell: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Zeit, über %Ln Ausfall, den beide Seiten nennen: unsere %1, des Anbieters %2.</numerusform>
            <numerusform>Zeit, über %Ln Ausfälle, die beide Seiten nennen: unsere %1, des Anbieters %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts, over %n outages: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Beträge, über %Ln Ausfall: unsere %1, des Anbieters %2.</numerusform>
            <numerusform>Beträge, über %Ln Ausfälle: unsere %1, des Anbieters %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s figures are not known yet: choose an outage and enter them, or import a CSV file.</source>
        <translation>Die Werte des Anbieters sind noch nicht bekannt: Wählen Sie einen Ausfall und geben Sie sie ein, oder lesen Sie eine CSV-Datei ein.</translation>
    </message>
    <message>
        <source>The downtime cannot be read; write it as 1h30m or 45m: %1.</source>
        <translation>Die Ausfallzeit ist nicht lesbar; schreiben Sie sie als 1h30m oder 45m: %1.</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Der Betrag ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Provider’s figure for %1</source>
        <translation>Wert des Anbieters für %1</translation>
    </message>
    <message>
        <source>Provider’s figure for %1 removed</source>
        <translation>Wert des Anbieters für %1 entfernt</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>Nach eigener Darstellung des Anbieters, die %1 dieses Monats umfasst: %2 ausgefallen. Unsere: %3.</translation>
    </message>
    <message>
        <source>No outages, neither ours nor the provider’s.</source>
        <translation>Keine Ausfälle, weder unsere noch die des Anbieters.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReadingModel</name>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>availability and its difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>Wenn die Vereinbarung Folgendes bedeutet</translation>
    </message>
    <message>
        <source>Estimate and interpretation</source>
        <translation>Schätzung und Lesart</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>As set up in Makegood</source>
        <translation>Wie in Makegood eingerichtet</translation>
    </message>
    <message>
        <source>%1 against the estimate</source>
        <translation>%1 gegenüber der Schätzung</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RecentList</name>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>Arbeitsbereiche, die Sie öffnen, sind hier aufgeführt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyForm</name>
    <message>
        <source>Agreed remedies of the month</source>
        <translation>Vereinbarte Ausgleiche des Monats</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>Vereinbarter Betrag</translation>
    </message>
    <message>
        <source>Who agreed it</source>
        <translation>Wer ihn vereinbart hat</translation>
    </message>
    <message>
        <source>When it was agreed</source>
        <translation>Wann er vereinbart wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record the &amp;remedy</source>
        <translation>Ausg&amp;leich erfassen</translation>
    </message>
    <message>
        <source>Record the agreed remedy</source>
        <translation>Den vereinbarten Ausgleich erfassen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen remedy</source>
        <translation>Den gewählten Ausgleich entfernen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month.</source>
        <translation>Für diesen Monat ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Agreed remedies</source>
        <translation>Vereinbarte Ausgleiche</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Vereinbart von</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Der Betrag ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Who agreed it and why are recorded with it.</source>
        <translation>Wer ihn vereinbart hat und warum, wird mit erfasst.</translation>
    </message>
    <message>
        <source>Agreed remedy of %1</source>
        <translation>Vereinbarter Ausgleich vom %1</translation>
    </message>
    <message>
        <source>Agreed remedy of %1 removed</source>
        <translation>Vereinbarter Ausgleich vom %1 entfernt</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyModel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Vereinbart von</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>Service-Level-Bericht: %1, %2</translation>
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
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>Der Vertrag hat in diesem Monat keine Dienste.</translation>
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
        <source>Clause</source>
        <translation>Klausel</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
        <source>Outages</source>
        <translation>Ausfälle</translation>
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
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (erfasst von %2 am %3)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>What has changed since it was reported</source>
        <translation>Was sich seit dem Bericht geändert hat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>No figure changed.</source>
        <translation>Kein Wert hat sich geändert.</translation>
    </message>
    <message>
        <source>These figures differ from what was reported last.</source>
        <translation>Diese Werte weichen von dem ab, was zuletzt berichtet wurde.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>not missed so far</source>
        <translation>bisher nicht verfehlt</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, zu spät</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>Ours, start</source>
        <translation>Unser Beginn</translation>
    </message>
    <message>
        <source>Theirs, start</source>
        <translation>Dessen Beginn</translation>
    </message>
    <message>
        <source>In the provider’s words</source>
        <translation>In den Worten des Anbieters</translation>
    </message>
    <message>
        <source>The provider’s own account</source>
        <translation>Eigene Darstellung des Anbieters</translation>
    </message>
    <message>
        <source>What the provider itself tells of its services, as on its status page. It stands beside the figures of this report and decides none of them.</source>
        <translation>Was der Anbieter selbst über seine Dienste sagt, etwa auf seiner Statusseite. Es steht neben den Zahlen dieses Berichts und entscheidet über keine davon.</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>Nach der eigenen Darstellung des Anbieters, die %1 dieses Monats umfasst: %2 Ausfallzeit. Unsere: %3.</translation>
    </message>
    <message>
        <source>Appendix: the agreement</source>
        <translation>Anhang: die Vereinbarung</translation>
    </message>
    <message>
        <source>Service level report, %1</source>
        <translation>Service-Level-Bericht, %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>On track so far</source>
        <translation>Bisher auf Kurs</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Zielwerte eingehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <translation>niedrigster: %1</translation>
    </message>
    <message>
        <source>Downtime that counts</source>
        <translation>Ausfallzeit, die zählt</translation>
    </message>
    <message>
        <source>none was allowed</source>
        <translation>keine war zulässig</translation>
    </message>
    <message>
        <source>%1 were allowed</source>
        <translation>%1 waren zulässig</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>Gutschrift bisher</translation>
    </message>
    <message>
        <source>Credit for %1</source>
        <translation>Gutschrift für %1</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>auszuhandeln</translation>
    </message>
    <message>
        <source>the agreement names no amount</source>
        <translation>die Vereinbarung nennt keinen Betrag</translation>
    </message>
    <message>
        <source>the agreement gives none</source>
        <translation>die Vereinbarung gibt keine</translation>
    </message>
    <message>
        <source>up to %1, see “What is open”</source>
        <translation>bis zu %1, siehe „Was offen ist“</translation>
    </message>
    <message>
        <source>at least %1, see “What is open”</source>
        <translation>mindestens %1, siehe „Was offen ist“</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>unstrittig</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>Received for %1</source>
        <translation>Empfangen für %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>Ausfall vom %1</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>By the formula above</source>
        <translation>Nach der obigen Formel</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Time credited</source>
        <translation>Angerechnete Zeit</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Credit after the limit: %1.</source>
        <translation>Gutschrift nach der Obergrenze: %1.</translation>
    </message>
    <message>
        <source>Credit: %1.</source>
        <translation>Gutschrift: %1.</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>Wenn die Vereinbarung Folgendes bedeutet</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>Worauf dieser Bericht beruht</translation>
    </message>
    <message>
        <source>Interpretations</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>Gutschrift, Zeile für Zeile</translation>
    </message>
    <message>
        <source>No credit for %1.</source>
        <translation>Keine Gutschrift für %1.</translation>
    </message>
    <message>
        <source>No service earned a credit in %1.</source>
        <translation>Kein Dienst hat im %1 eine Gutschrift ergeben.</translation>
    </message>
    <message>
        <source>Minutes of downtime</source>
        <translation>Minuten Ausfallzeit</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Keine Ausfallzeit</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Allowed downtime a month</source>
        <translation>Zulässige Ausfallzeit im Monat</translation>
    </message>
    <message>
        <source>No service had an outage in %1.</source>
        <translation>Kein Dienst hatte im %1 einen Ausfall.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zulässig</translation>
    </message>
    <message>
        <source>Excluded: maintenance</source>
        <translation>Ausgenommen: Wartung</translation>
    </message>
    <message>
        <source>Excluded: causes</source>
        <translation>Ausgenommen: Ursachen</translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>Genaue Werte</translation>
    </message>
    <message>
        <source>Appendix: evidence</source>
        <translation>Anhang: Belege</translation>
    </message>
    <message>
        <source>Contract %1, %2, judged by what was known on %3.</source>
        <translation>Vertrag %1, %2, beurteilt nach dem Kenntnisstand vom %3.</translation>
    </message>
    <message>
        <source>Reported on %1.</source>
        <translation>Berichtet am %1.</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <translation>Berichtigt am %1.</translation>
    </message>
    <message>
        <source>History of the workspace: %1 entries, the last one is %2.</source>
        <translation>Verlauf des Arbeitsbereichs: %1 Einträge, der letzte ist %2.</translation>
    </message>
    <message>
        <source>It is too short to count under the agreement.</source>
        <translation>Er ist zu kurz, um nach der Vereinbarung zu zählen.</translation>
    </message>
    <message>
        <source>It does not count, because no ticket reported it.</source>
        <translation>Er zählt nicht, weil kein Ticket ihn gemeldet hat.</translation>
    </message>
    <message>
        <source>It does not count: it was over when the provider had found the fault.</source>
        <translation>Er zählt nicht: Er war vorüber, als der Anbieter den Fehler gefunden hatte.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Die Ursache ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Ursache: %1.</translation>
    </message>
    <message>
        <source>The agreement gives no credit for an outage of this kind.</source>
        <translation>Die Vereinbarung gibt für einen Ausfall dieser Art keine Gutschrift.</translation>
    </message>
    <message>
        <source>It earns no credit, being shorter than %1.</source>
        <translation>Er ergibt keine Gutschrift, weil er kürzer als %1 ist.</translation>
    </message>
    <message>
        <source>It earns no credit.</source>
        <translation>Er ergibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>%1 was down for %2.</source>
        <translation>%1 war %2 lang ausgefallen.</translation>
    </message>
    <message>
        <source>Down for %1.</source>
        <translation>%1 lang ausgefallen.</translation>
    </message>
    <message>
        <source>%1 of it lay in accepted maintenance and do not count.</source>
        <translation>Davon lagen %1 in anerkannter Wartung und zählen nicht.</translation>
    </message>
    <message>
        <source>%1 of it do not count because of the cause.</source>
        <translation>Davon zählen %1 wegen der Ursache nicht.</translation>
    </message>
    <message>
        <source>By its cause it is no downtime under the agreement, but earns credit.</source>
        <translation>Wegen seiner Ursache ist er nach der Vereinbarung keine Ausfallzeit, ergibt aber eine Gutschrift.</translation>
    </message>
    <message>
        <source>None of it counts as downtime.</source>
        <translation>Nichts davon zählt als Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 count as downtime.</source>
        <translation>%1 zählen als Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 until the next outage count for the credit too.</source>
        <translation>Auch %1 bis zum nächsten Ausfall zählen für die Gutschrift.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>outcome</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, noted: %2.</source>
        <translation>%1, vermerkt: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1: `Partly accepted`, %2: how much, %3: why not more</extracomment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the work</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The service stayed up.</source>
        <translation>Der Dienst blieb verfügbar.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Appendix: interpretations</source>
        <translation>Anhang: Lesarten</translation>
    </message>
    <message>
        <source>Clauses that can be understood in more than one way, each answered with yes.</source>
        <translation>Klauseln, die sich auf mehr als eine Weise verstehen lassen, jeweils mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment and channel</comment>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>The agreement excludes no maintenance: it counts like any downtime.</source>
        <translation>Die Vereinbarung nimmt keine Wartung aus: Sie zählt wie jede Ausfallzeit.</translation>
    </message>
    <message>
        <source>No maintenance took place in %1.</source>
        <translation>Im %1 fand keine Wartung statt.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be said.</source>
        <translation>Es wurde nichts gemessen, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>%1 of downtime, %2 were allowed.</source>
        <translation>%1 Ausfallzeit, %2 waren zulässig.</translation>
    </message>
    <message>
        <source>%1 of downtime, none was allowed.</source>
        <translation>%1 Ausfallzeit, keine war zulässig.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 were not measured; the verdict depends on them.</source>
        <translation>%1 wurden nicht gemessen; das Urteil hängt davon ab.</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>Zielwert %1 eingehalten</translation>
    </message>
    <message>
        <source>target %1 missed</source>
        <translation>Zielwert %1 verfehlt</translation>
    </message>
    <message>
        <source>on track, target %1</source>
        <translation>auf Kurs, Zielwert %1</translation>
    </message>
    <message>
        <source>at risk, target %1</source>
        <translation>gefährdet, Zielwert %1</translation>
    </message>
    <message>
        <source>incomplete data, target %1</source>
        <translation>unvollständige Daten, Zielwert %1</translation>
    </message>
    <message>
        <source>no data, target %1</source>
        <translation>keine Daten, Zielwert %1</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>No outage and no maintenance.</source>
        <translation>Kein Ausfall und keine Wartung.</translation>
    </message>
    <message>
        <source>%1 so far, service by service</source>
        <translation>%1 bisher, Dienst für Dienst</translation>
    </message>
    <message>
        <source>%1, service by service</source>
        <translation>%1, Dienst für Dienst</translation>
    </message>
    <message>
        <source>Times are those of %1. Percentages are never rounded up.</source>
        <translation>Die Zeiten gelten in %1. Prozentwerte werden nie aufgerundet.</translation>
    </message>
    <message numerus="yes">
        <source>met in %1 of %2</source>
        <translation>
            <numerusform>in %1 von %2 eingehalten</numerusform>
            <numerusform>in %1 von %2 eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be requested now: %1</source>
        <translation>jetzt nicht geltend zu machen: %1</translation>
    </message>
    <message>
        <source>whole month</source>
        <translation>ganzer Monat</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>A credit must be requested within %1.</source>
        <translation>Eine Gutschrift muss innerhalb von %1 geltend gemacht werden.</translation>
    </message>
    <message>
        <source>A credit may be requested at any time.</source>
        <translation>Eine Gutschrift kann jederzeit geltend gemacht werden.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>Vorläufig.</translation>
    </message>
    <message>
        <source>Final.</source>
        <translation>Endgültig.</translation>
    </message>
    <message>
        <source>Data as of %1, %2 time.</source>
        <translation>Datenstand: %1 (Zeitzone %2).</translation>
    </message>
    <message>
        <source>Complete data.</source>
        <translation>Vollständige Daten.</translation>
    </message>
    <message>
        <source>%1 of the time has data.</source>
        <translation>Für %1 der Zeit gibt es Daten.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>No ticket was opened in %1.</source>
        <translation>Im %1 wurde kein Ticket eröffnet.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4</source>
        <comment>service, day, found and wanted backups</comment>
        <translation>%1 am %2: %3 von %4</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>subject and moment</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1.</source>
        <translation>Für %1 wurde nichts erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Fehlt: %1.</translation>
    </message>
    <message>
        <source>Nothing fell due.</source>
        <translation>Nichts wurde fällig.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Andere Zusagen</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>Support und andere Zusagen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>No right arose in %1.</source>
        <translation>Im %1 entstand kein Recht.</translation>
    </message>
    <message>
        <source>Claim dossier: %1, %2</source>
        <translation>Anspruchsdossier: %1, %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Claim dossier, %1</source>
        <translation>Anspruchsdossier, %1</translation>
    </message>
    <message>
        <source>There is nothing to claim for %1.</source>
        <translation>Für %1 ist nichts geltend zu machen.</translation>
    </message>
    <message>
        <source>1 claim of %1 against %2 for %3.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month</extracomment>
        <translation>1 Anspruch über %1 gegen %2 für %3.</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>Anzumelden</translation>
    </message>
    <message>
        <source>Filed and decided</source>
        <translation>Angemeldet und entschieden</translation>
    </message>
    <message>
        <source>Not filed in time</source>
        <translation>Nicht rechtzeitig angemeldet</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1, month by month</source>
        <translation>%1, Monat für Monat</translation>
    </message>
    <message>
        <source>What is promised, judged and paid is the month. Percentages are never rounded up.</source>
        <translation>Zugesagt, beurteilt und bezahlt wird der Monat. Prozentwerte werden nie aufgerundet.</translation>
    </message>
    <message>
        <source>The contract has no services in this period.</source>
        <translation>Der Vertrag hat in diesem Zeitraum keine Dienste.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>Gutschrift nach Monat</translation>
    </message>
    <message>
        <source>no request needed: this outage is no downtime</source>
        <translation>nicht geltend zu machen: Dieser Ausfall ist keine Ausfallzeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kept, and all that were due</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 still running</source>
        <translation>
            <numerusform>%1 läuft noch</numerusform>
            <numerusform>%1 laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, and how many tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Rechtzeitig gelöst</translation>
    </message>
    <message>
        <source>What was late</source>
        <translation>Was zu spät kam</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Monate erfüllt</translation>
    </message>
    <message>
        <source>Not kept in</source>
        <translation>Nicht erfüllt in</translation>
    </message>
    <message>
        <source>Nothing recorded for</source>
        <translation>Nichts erfasst für</translation>
    </message>
    <message>
        <source>The agreement promises no times for support.</source>
        <translation>Die Vereinbarung sagt keine Zeiten für den Support zu.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened. The credit is part of the credit by month.</source>
        <translation>Monate mit Tickets; ein Ticket zählt in dem Monat, in dem es eröffnet wurde. Die Gutschrift ist in der Gutschrift nach Monat enthalten.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened.</source>
        <translation>Monate mit Tickets; ein Ticket zählt in dem Monat, in dem es eröffnet wurde.</translation>
    </message>
    <message>
        <source>Nothing was late.</source>
        <translation>Nichts kam zu spät.</translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all, were not filed in time.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month, %4: the number of claims</extracomment>
        <translation>
            <numerusform>%4 Anspruch gegen %2 für %3, insgesamt %1, wurde nicht rechtzeitig angemeldet.</numerusform>
            <numerusform>%4 Ansprüche gegen %2 für %3, insgesamt %1, wurden nicht rechtzeitig angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all.</source>
        <translation>
            <numerusform>%4 Anspruch gegen %2 für %3, insgesamt %1.</numerusform>
            <numerusform>%4 Ansprüche gegen %2 für %3, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It replaces the report of %1. The changes are on the next page.</source>
        <extracomment>%1: a day</extracomment>
        <translation>Dieser Bericht ersetzt den vom %1. Die Änderungen stehen auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>It differs from the report of %1. The changes are on the next page.</source>
        <translation>Dieser Bericht weicht von dem vom %1 ab. Die Änderungen stehen auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1 einbehalten</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>nicht rechtzeitig geltend gemacht</translation>
    </message>
    <message>
        <source>%1 of it not claimed in time</source>
        <translation>davon %1 nicht rechtzeitig geltend gemacht</translation>
    </message>
    <message>
        <source>%1 too much at %2</source>
        <translation>%1 zu viel bei %2</translation>
    </message>
    <message>
        <source>Twelve months, availability in %1</source>
        <extracomment>%1: the percent sign</extracomment>
        <translation>Zwölf Monate, Verfügbarkeit in %1</translation>
    </message>
    <message>
        <source>Targets met or on track</source>
        <translation>Zielwerte eingehalten oder auf Kurs</translation>
    </message>
    <message>
        <source>Monthly targets met</source>
        <translation>Monatliche Zielwerte eingehalten</translation>
    </message>
    <message>
        <source>over one month</source>
        <translation>über einen Monat</translation>
    </message>
    <message numerus="yes">
        <source>over %1 months</source>
        <translation>
            <numerusform>über %1 Monat</numerusform>
            <numerusform>über %1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>What the agreement judges over more than a month stands in its last month, with the figures of all its months. Percentages are never rounded up.</source>
        <translation>Was die Vereinbarung über mehr als einen Monat beurteilt, steht im letzten dieser Monate, mit den Werten aller. Prozentwerte werden nie aufgerundet.</translation>
    </message>
    <message>
        <source>This report, not yet corrected</source>
        <translation>Dieser Bericht, noch nicht berichtigt</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 services.</source>
        <translation>
            <numerusform>Keine Daten für %1 Dienst.</numerusform>
            <numerusform>Keine Daten für %1 Dienste.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Keine Daten für %1.</translation>
    </message>
    <message>
        <source>One record was checked.</source>
        <translation>Eine Aufzeichnung wurde geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <translation>
            <numerusform>%1 Aufzeichnung wurde geprüft.</numerusform>
            <numerusform>%1 Aufzeichnungen wurden geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportBatch</name>
    <message>
        <source>Service level report for %1</source>
        <translation>Service-Level-Bericht für %1</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>your service level report for %1 is attached.</source>
        <translation>im Anhang finden Sie Ihren Service-Level-Bericht für %1.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>it was locked before</source>
        <translation>er war schon festgeschrieben</translation>
    </message>
    <message>
        <source>the month is not over</source>
        <translation>der Monat ist noch nicht vorüber</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The greeting of an e-mail; %1: a person</extracomment>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Claims for %1</source>
        <translation>Ansprüche für %1</translation>
    </message>
    <message>
        <source>the claims for %1 with what proves them are attached.</source>
        <translation>im Anhang finden Sie die Ansprüche für %1 mit ihren Nachweisen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportChecks</name>
    <message>
        <source>1 outage without a cause</source>
        <translation>1 Ausfall ohne Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages without a cause</source>
        <translation>
            <numerusform>%1 Ausfall ohne Ursache</numerusform>
            <numerusform>%1 Ausfälle ohne Ursache</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>Proof missing for %1</source>
        <translation>Nachweis fehlt für %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Data missing for %1</source>
        <translation>Daten fehlen für %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nichts zu beurteilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 verfehlt</numerusform>
            <numerusform>%1 verfehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>unvollständige Daten</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>auszuhandeln</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLook</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Month by service</source>
        <translation>Monat nach Dienst</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>Gutschrift, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>Support und andere Zusagen</translation>
    </message>
    <message>
        <source>Clauses and reasons</source>
        <translation>Klauseln und Gründe</translation>
    </message>
    <message>
        <source>Evidence of each outage</source>
        <translation>Belege zu jedem Ausfall</translation>
    </message>
    <message>
        <source>Text of each claim</source>
        <translation>Text jedes Anspruchs</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>Gutschrift nach Monat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Claim dossier</source>
        <translation>Anspruchsdossier</translation>
    </message>
    <message>
        <source>Portfolio summary</source>
        <translation>Portfolio-Übersicht</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLookForm</name>
    <message>
        <source>Attach the figures, so that anyone can recompute them</source>
        <translation>Die Zahlen anhängen, damit jeder sie nachrechnen kann</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Use for all customers</source>
        <translation>Für alle Kunden verwenden</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 Seite</numerusform>
            <numerusform>%1 Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>%1 S.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Versand</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Zeitraum des Berichts</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>{customer}, {contract}, {month} and {report} stand for what they say. Other characters than letters, digits, dots, hyphens and underscores become hyphens.</source>
        <translation>{customer}, {contract}, {month} und {report} stehen für Kunde, Vertrag, Monat und Bericht. Andere Zeichen als Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche werden zu Bindestrichen.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>A claim dossier is of one month.</source>
        <translation>Ein Anspruchsdossier umfasst einen Monat.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Eine Farbe wählen</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Customers without options of their own use these.</source>
        <translation>Für Kunden ohne eigene Optionen gelten diese.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPeriod</name>
    <message>
        <source>%1 (1 month)</source>
        <translation>%1 (1 Monat)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 months)</source>
        <extracomment>%1: a service, %2: a number of months</extracomment>
        <translation>
            <numerusform>%1 (%2 Monat)</numerusform>
            <numerusform>%1 (%2 Monate)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months of %4.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months, %4: a quarter or a year</extracomment>
        <translation>
            <numerusform>%1 hat in %4 in %2 von %3 Monat den Zielwert verfehlt.</numerusform>
            <numerusform>%1 hat in %4 in %2 von %3 Monaten den Zielwert verfehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target in %3: %4.</source>
        <translation>
            <numerusform>%1 von %2 Dienst hat in %3 einen Zielwert verfehlt: %4.</numerusform>
            <numerusform>%1 von %2 Diensten haben in %3 einen Zielwert verfehlt: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>Im %1 lief kein Dienst.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>Für %1 gibt es keine Daten.</translation>
    </message>
    <message>
        <source>No target was missed in %1, as far as it was measured.</source>
        <translation>In %1 wurde kein Zielwert verfehlt, soweit gemessen wurde.</translation>
    </message>
    <message>
        <source>No target was missed.</source>
        <translation>Es wurde kein Zielwert verfehlt.</translation>
    </message>
    <message>
        <source>All targets were met in %1.</source>
        <translation>In %1 wurden alle Zielwerte eingehalten.</translation>
    </message>
    <message>
        <source>1 support reply was late.</source>
        <translation>1 Support-Antwort kam zu spät.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late.</source>
        <translation>
            <numerusform>%1 Support-Antwort kam zu spät.</numerusform>
            <numerusform>%1 Support-Antworten kamen zu spät.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late.</source>
        <translation>1 Ticket wurde zu spät gelöst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late.</source>
        <translation>
            <numerusform>%1 Ticket wurde zu spät gelöst.</numerusform>
            <numerusform>%1 Tickets wurden zu spät gelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>Nicht immer erfüllt: %1.</translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>Die Gutschrift beträgt bisher %1.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 schuldet Ihnen %2.</translation>
    </message>
    <message>
        <source>A credit of %1 was not claimed in time.</source>
        <translation>Eine Gutschrift von %1 wurde nicht rechtzeitig geltend gemacht.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Ein Ausgleich von %1 wurde vereinbart.</translation>
    </message>
    <message>
        <source>A remedy is negotiated.</source>
        <translation>Ein Ausgleich wird ausgehandelt.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nichts ist geschuldet.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>Bisher ist nichts geschuldet.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: `Q3 2026`</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 so far:</source>
        <translation>%1 bisher:</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months</extracomment>
        <translation>
            <numerusform>%1 hat in %2 von %3 Monat den Zielwert verfehlt.</numerusform>
            <numerusform>%1 hat in %2 von %3 Monaten den Zielwert verfehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target: %3.</source>
        <translation>
            <numerusform>%1 von %2 Dienst hat einen Zielwert verfehlt: %3.</numerusform>
            <numerusform>%1 von %2 Diensten haben einen Zielwert verfehlt: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and the months over which it is judged</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 missed its target for %2.</source>
        <extracomment>%1: a service, %2: the months over which it is judged, such as `July to September`</extracomment>
        <translation>%1 hat den Zielwert für %2 verfehlt.</translation>
    </message>
    <message>
        <source>both services missed a target: %1.</source>
        <translation>Beide Dienste haben einen Zielwert verfehlt: %1.</translation>
    </message>
    <message>
        <source>Both services missed a target in %1: %2.</source>
        <translation>Beide Dienste haben in %1 einen Zielwert verfehlt: %2.</translation>
    </message>
    <message>
        <source>Still to be judged: %1.</source>
        <translation>Noch zu beurteilen: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportRows</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A state and its day: `Sent 3 Nov`</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedMonths</name>
    <message>
        <source>Keeping the month as reported</source>
        <translation>Der Monat wird wie berichtet festgehalten</translation>
    </message>
    <message>
        <source>The change is saved, but no corrected report was issued: %1. Issue it by hand, under Differences from the report.</source>
        <translation>Die Änderung ist gespeichert, aber es wurde kein berichtigter Bericht ausgestellt: %1. Stellen Sie ihn von Hand aus, unter „Abweichungen vom Bericht“.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedMonthsController</name>
    <message>
        <source>&amp;Differences from the report…</source>
        <translation>&amp;Abweichungen vom Bericht …</translation>
    </message>
    <message>
        <source>The month was reported, but %1.</source>
        <translation>Der Monat wurde berichtet, aber %1.</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>Monat festsc&amp;hreiben</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedSection</name>
    <message>
        <source>&amp;What differs…</source>
        <translation>Was &amp;abweicht …</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What differs from the report</source>
        <translation>Was vom Bericht abweicht</translation>
    </message>
    <message>
        <source>Shows reported and present figures side by side</source>
        <translation>Zeigt berichtete und heutige Werte nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>Monat festsc&amp;hreiben</translation>
    </message>
    <message>
        <source>Lock the month</source>
        <translation>Monat festschreiben</translation>
    </message>
    <message>
        <source>Keeps the figures as they were reported; later changes are tracked</source>
        <translation>Hält die Zahlen fest, wie sie berichtet wurden; spätere Änderungen werden nachverfolgt</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the report that was sent.</source>
        <translation>
            <numerusform>%Ln Wert weicht vom versandten Bericht ab.</numerusform>
            <numerusform>%Ln Werte weichen vom versandten Bericht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent this report? Lock %1 so that later changes are tracked.</source>
        <translation>Haben Sie diesen Bericht versandt? Schreiben Sie %1 fest, damit spätere Änderungen nachverfolgt werden.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsController</name>
    <message>
        <source>Saving how reports look</source>
        <translation>Die Gestaltung der Berichte wird gespeichert</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>Die Berichte werden gelesen</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Saving how the report looks</source>
        <translation>Die Gestaltung des Berichts wird gespeichert</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>Der Bericht wird gezeichnet …</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Der Bericht wird gezeichnet</translation>
    </message>
    <message>
        <source>Export the month as &amp;workbook…</source>
        <translation>Den Monat als Arbeits&amp;mappe exportieren …</translation>
    </message>
    <message>
        <source>Export the month as workbook</source>
        <translation>Den Monat als Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;targets as OpenSLO…</source>
        <translation>&amp;Zielwerte als OpenSLO exportieren …</translation>
    </message>
    <message>
        <source>Export targets as OpenSLO</source>
        <translation>Zielwerte als OpenSLO exportieren</translation>
    </message>
    <message>
        <source>OpenSLO (*.yaml)</source>
        <translation>OpenSLO (*.yaml)</translation>
    </message>
    <message>
        <source>Exporting the month</source>
        <translation>Der Monat wird exportiert</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>Die Datei wurde nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>Saving the state of the report</source>
        <translation>Der Stand des Berichts wird gespeichert</translation>
    </message>
    <message>
        <source>Where to put the e-mail drafts</source>
        <translation>Ablageort der E-Mail-Entwürfe</translation>
    </message>
    <message>
        <source>Where to put the reports</source>
        <translation>Ablageort der Berichte</translation>
    </message>
    <message>
        <source>Writing e-mail drafts</source>
        <translation>E-Mail-Entwürfe werden geschrieben</translation>
    </message>
    <message>
        <source>Creating reports</source>
        <translation>Berichte werden erstellt</translation>
    </message>
    <message>
        <source>%1: %2. The other reports are in %3.</source>
        <translation>%1: %2. Die anderen Berichte liegen in %3.</translation>
    </message>
    <message>
        <source>1 e-mail draft is ready.</source>
        <translation>1 E-Mail-Entwurf ist fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail drafts are ready.</source>
        <translation>
            <numerusform>%1 E-Mail-Entwurf ist fertig.</numerusform>
            <numerusform>%1 E-Mail-Entwürfe sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 PDF is ready.</source>
        <translation>1 PDF ist fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 PDFs are ready.</source>
        <translation>
            <numerusform>%1 PDF ist fertig.</numerusform>
            <numerusform>%1 PDFs sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Locking reports</source>
        <translation>Berichte werden festgeschrieben</translation>
    </message>
    <message>
        <source>%1 was not locked: %2.</source>
        <translation>%1 wurde nicht festgeschrieben: %2.</translation>
    </message>
    <message>
        <source>Locked: later changes of this month need a corrected report.</source>
        <translation>Festgeschrieben: Spätere Änderungen dieses Monats erfordern einen berichtigten Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports are locked.</source>
        <translation>
            <numerusform>%1 Bericht ist festgeschrieben.</numerusform>
            <numerusform>%1 Berichte sind festgeschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>&amp;Open the report as PDF</source>
        <translation>Be&amp;richt als PDF öffnen</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Bericht &amp;drucken …</translation>
    </message>
    <message>
        <source>Portfolio s&amp;ummary as PDF…</source>
        <translation>Portfolio-&amp;Übersicht als PDF …</translation>
    </message>
    <message>
        <source>Portfolio summary as PDF</source>
        <translation>Portfolio-Übersicht als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Opening the report</source>
        <translation>Der Bericht wird geöffnet</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Create the PDF and open it elsewhere.</source>
        <translation>Kein Programm öffnet hier PDF-Dateien. Erstellen Sie die PDF-Datei und öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>The report was not opened: %1.</source>
        <translation>Der Bericht wurde nicht geöffnet: %1.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer.</source>
        <translation>Der Bericht wurde nicht gedruckt: Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Writing the portfolio summary</source>
        <translation>Die Portfolio-Übersicht wird geschrieben</translation>
    </message>
    <message>
        <source>The portfolio summary is ready.</source>
        <translation>Die Portfolio-Übersicht ist fertig.</translation>
    </message>
    <message>
        <source>Customers without options of their own now use these.</source>
        <translation>Für Kunden ohne eigene Optionen gelten jetzt diese.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsPage</name>
    <message>
        <source>E-mail drafts</source>
        <translation>E-Mail-Entwürfe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Shown states</source>
        <translation>Angezeigte Zustände</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Reports of the month</source>
        <translation>Berichte des Monats</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now; a later change needs a corrected report.</source>
        <translation>Hält die Zahlen fest, wie sie jetzt sind; eine spätere Änderung erfordert einen berichtigten Bericht.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>%1 gewählt</numerusform>
            <numerusform>%1 gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Create 1 PDF</source>
        <translation>1 PDF erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Create %1 PDFs</source>
        <translation>
            <numerusform>%1 PDF erstellen</numerusform>
            <numerusform>%1 PDFs erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked report can be corrected, but never changed.</source>
        <translation>Ein festgeschriebener Bericht lässt sich berichtigen, aber nie ändern.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Als geprüft vermerken</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als versandt vermerken</translation>
    </message>
    <message>
        <source>Mark as not started</source>
        <translation>Als nicht begonnen vermerken</translation>
    </message>
    <message>
        <source>Create PDFs</source>
        <translation>PDFs erstellen</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Als PDF öffnen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RestatementDialog</name>
    <message>
        <source>Reported and present figures</source>
        <translation>Berichtete und heutige Werte</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>%1 as reported</source>
        <translation>%1 wie berichtet</translation>
    </message>
    <message>
        <source>Which reports are compared</source>
        <translation>Welche Berichte verglichen werden</translation>
    </message>
    <message>
        <source>The last report and now</source>
        <translation>Der letzte Bericht und jetzt</translation>
    </message>
    <message>
        <source>Version %1 and version %2</source>
        <translation>Fassung %1 und Fassung %2</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>Kein Wert weicht ab.</translation>
    </message>
    <message>
        <source>what came to light after the report</source>
        <translation>was nach dem Bericht bekannt wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Issue a &amp;corrected report</source>
        <translation>&amp;Berichtigten Bericht ausstellen</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Grund (erforderlich, wird im Verlauf festgehalten)</translation>
    </message>
    <message>
        <source>Issue a corrected report</source>
        <translation>Berichtigten Bericht ausstellen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewDraft</name>
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
        <source>Must be after %1.</source>
        <translation>Muss nach %1 liegen.</translation>
    </message>
    <message>
        <source>This does not overlap the outage.</source>
        <translation>Das überschneidet sich nicht mit dem Ausfall.</translation>
    </message>
    <message>
        <source>This date is in the future; it counts from then.</source>
        <translation>Dieses Datum liegt in der Zukunft; es zählt ab dann.</translation>
    </message>
    <message>
        <source>This is before the end of the incident.</source>
        <translation>Das liegt vor dem Ende des Vorfalls.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100, or nothing for all of it.</source>
        <translation>Geben Sie einen Prozentsatz von 0 bis 100 ein oder nichts für das Ganze.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>add %1: %2</source>
        <translation>%1 hinzufügen: %2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>count the gap of %1</source>
        <translation>die Lücke von %1 zählen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewForm</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
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
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Die Änderung speichern</translation>
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
        <source>This cannot be saved: %1.</source>
        <translation>Das kann nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>The fault was found</source>
        <translation>Der Fehler wurde gefunden</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Affected, %</source>
        <translation>Betroffen, %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>one cause for all of them</source>
        <translation>eine Ursache für alle</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Vorfall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Cause of the second part</source>
        <translation>Ursache des zweiten Teils</translation>
    </message>
    <message>
        <source>Excluded, but still credited</source>
        <translation>Ausgenommen, aber trotzdem angerechnet</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>Von der Ausfallzeit ausgenommen</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>Zählt als Ausfallzeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what counts, and clauses</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Already reported: %1. Saving issues a corrected report with your reason and the difference.</source>
        <translation>Schon berichtet: %1. Beim Speichern entsteht ein berichtigter Bericht mit Ihrem Grund und der Differenz.</translation>
    </message>
    <message>
        <source>Counts as downtime: %1</source>
        <translation>Zählt als Ausfallzeit: %1</translation>
    </message>
    <message>
        <source>Merges with %1, %2</source>
        <translation>Wird mit %1, %2 zusammengelegt</translation>
    </message>
    <message>
        <source>Deletes %1. The outage stays and is not classified.</source>
        <translation>Löscht %1. Der Ausfall bleibt und ist nicht eingeordnet.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Beheben Sie %Ln Fehler, um zu speichern.</numerusform>
            <numerusform>Beheben Sie %Ln Fehler, um zu speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Keine ungespeicherten Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes, no reason yet</source>
        <translation>
            <numerusform>%Ln ungespeicherte Änderung, noch kein Grund</numerusform>
            <numerusform>%Ln ungespeicherte Änderungen, noch kein Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%Ln ungespeicherte Änderung</numerusform>
            <numerusform>%Ln ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem received</source>
        <translation>Nachbericht erhalten</translation>
    </message>
    <message>
        <source>When the post-mortem came</source>
        <translation>Wann der Nachbericht kam</translation>
    </message>
    <message>
        <source>Affected share, %</source>
        <translation>Betroffener Anteil, %</translation>
    </message>
    <message>
        <source>When the fault was found</source>
        <translation>Wann der Fehler gefunden wurde</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>Grund, erforderlich, wird im Verlauf festgehalten</translation>
    </message>
    <message>
        <source>All figures before and after</source>
        <translation>Alle Werte vorher und nachher</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Choose an outage to say what caused it. You see what that changes before you save.</source>
        <translation>Wählen Sie einen Ausfall, um seine Ursache anzugeben. Sie sehen vor dem Speichern, was sich dadurch ändert.</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>Eine Ursache wählen</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Die Änderung verwerfen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Count the gap</source>
        <translation>Lücke zählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make two incidents of one, each with its own cause</source>
        <translation>Aus einem Vorfall zwei machen, jeder mit eigener Ursache</translation>
    </message>
    <message>
        <source>Join it with the next incident of the service</source>
        <translation>Mit dem nächsten Vorfall des Dienstes zusammenlegen</translation>
    </message>
    <message>
        <source>Count the time until the next outage as downtime</source>
        <translation>Die Zeit bis zum nächsten Ausfall als Ausfallzeit zählen</translation>
    </message>
    <message>
        <source>Delete the incident; the outage stays, not classified</source>
        <translation>Den Vorfall löschen; der Ausfall bleibt, nicht eingeordnet</translation>
    </message>
    <message>
        <source>Compare it with what is recorded, without saving it</source>
        <translation>Mit dem Erfassten vergleichen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Grund (erforderlich, wird im Verlauf festgehalten)</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Wenn Sie dies speichern</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightModel</name>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightsSection</name>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>The agreement gives no rights for too much downtime.</source>
        <translation>Die Vereinbarung gibt keine Rechte bei zu viel Ausfallzeit.</translation>
    </message>
    <message>
        <source>No right applies in this month.</source>
        <translation>In diesem Monat besteht kein Recht.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RuleForm</name>
    <message>
        <source>Series whose</source>
        <translation>Messreihen, bei denen</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>belong to</source>
        <translation>gehören zu</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Apply the rule</source>
        <translation>Die Regel anwenden</translation>
    </message>
    <message>
        <source>*.caldera.example</source>
        <translation>*.caldera.example</translation>
    </message>
    <message>
        <source>is like (* stands for anything)</source>
        <translation>passt auf (* steht für Beliebiges)</translation>
    </message>
    <message>
        <source>name or any label</source>
        <translation>Name oder irgendein Label</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Einen Dienst wählen</translation>
    </message>
    <message>
        <source>no service: ignore them</source>
        <translation>keinem Dienst: ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>%n series fit.</source>
        <translation>
            <numerusform>%Ln Messreihe passt.</numerusform>
            <numerusform>%Ln Messreihen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule maps the series that are listed now; what appears later is listed on Sources.</source>
        <translation>Eine Regel ordnet die Messreihen zu, die jetzt aufgeführt sind; was später hinzukommt, steht unter „Quellen“.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsDialog</name>
    <message>
        <source>Syncs of %1</source>
        <translation>Abgleiche von %1</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Noch kein Abgleich.</translation>
    </message>
    <message>
        <source>Notes on the last sync</source>
        <translation>Hinweise zur letzten Synchronisierung</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsSection</name>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Alle Synchronisierungen</translation>
    </message>
    <message>
        <source>Nothing ran today.</source>
        <translation>Heute lief nichts.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Die Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Die Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveWords</name>
    <message>
        <source>The change is saved, but the disk did not confirm it. After a power cut the state before it may be back; then enter it again.</source>
        <translation>Die Änderung ist gespeichert, aber der Datenträger hat sie nicht bestätigt. Nach einem Stromausfall kann wieder der Stand davor gelten; geben Sie sie dann erneut ein.</translation>
    </message>
    <message>
        <source>It was not saved: %1. Everything is as it was.</source>
        <translation>Es wurde nicht gespeichert: %1. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The file was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>Die Datei wurde nicht geschrieben: %1. Was vorher da war, ist unberührt; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>the program stopped while it saved; check whether your change is there</source>
        <translation>das Programm wurde beim Speichern unterbrochen; sehen Sie nach, ob Ihre Änderung da ist</translation>
    </message>
    <message>
        <source>The program stopped while it saved. What counts is read again; check whether your change is there.</source>
        <translation>Das Programm wurde beim Speichern unterbrochen. Der gültige Stand wird neu gelesen; sehen Sie nach, ob Ihre Änderung da ist.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut the file that was there before may be back; check whether it is the new one.</source>
        <translation>Die Datei ist geschrieben, aber der Datenträger hat sie nicht bestätigt. Nach einem Stromausfall kann wieder die vorherige Datei da sein; sehen Sie nach, ob es die neue ist.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut it may be missing; check whether it is there.</source>
        <translation>Die Datei ist geschrieben, aber der Datenträger hat sie nicht bestätigt. Nach einem Stromausfall kann sie fehlen; sehen Sie nach, ob sie da ist.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioController</name>
    <message>
        <source>As recorded</source>
        <translation>Wie erfasst</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioModel</name>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>does not fit what is recorded</source>
        <translation>passt nicht zu dem, was erfasst ist</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>what and how</comment>
        <extracomment>What is shown, and how: &quot;Calendar: Month&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeriesModel</name>
    <message>
        <source>Series found</source>
        <translation>Gefundene Messreihen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceList</name>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message numerus="yes">
        <source>%n services, by customer</source>
        <translation>
            <numerusform>%Ln Dienst, nach Kunde</numerusform>
            <numerusform>%Ln Dienste, nach Kunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 von %Ln Dienst</numerusform>
            <numerusform>%1 von %Ln Diensten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceModel</name>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n series</source>
        <translation>
            <numerusform>%1, %Ln Messreihe</numerusform>
            <numerusform>%1, %Ln Messreihen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceTable</name>
    <message>
        <source>Services of the contract</source>
        <translation>Dienste des Vertrags</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Zeilen &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Remove service</source>
        <translation>Dienst ent&amp;fernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>Monatspreis</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Eine Art wählen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsController</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsPage</name>
    <message>
        <source>The new language is used from the next start on.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It stands beside your changes in the history, and below reports.</source>
        <translation>Er steht bei Ihren Änderungen im Verlauf und unter Berichten.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The sender of the letters that are written for you, such as a claim.</source>
        <translation>Der Absender der Schreiben, die für Sie verfasst werden, etwa eines Anspruchs.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Diese Einstellungen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Pfad kopieren: %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>A workspace is one file. The File menu saves copies of it and restores backups.</source>
        <translation>Ein Arbeitsbereich ist eine einzige Datei. Über das Menü „Datei“ speichern Sie Kopien davon und stellen Sicherungen wieder her.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeverityModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>Reaktion fällig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Shipped</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Alarm receiver</source>
        <translation>Alarmempfänger</translation>
    </message>
    <message>
        <source>Application (web) server</source>
        <translation>Anwendungsserver (Web)</translation>
    </message>
    <message>
        <source>Cloud data center</source>
        <translation>Cloud-Rechenzentrum</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Cloud-Dienst</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Critical Issue</source>
        <translation>Kritische Störung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>Gehosteter Dienst</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Odds &amp; Ends</source>
        <translation>Kleinarbeiten &amp; Sonstiges</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Credits go to the next invoice and are not refunded.</source>
        <translation>Gutschriften werden mit der nächsten Rechnung verrechnet und nicht erstattet.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well.</source>
        <translation>Bei intermittierenden Ausfällen kann das Unternehmen entscheiden, dass auch die Zeit zwischen kurzen Ausfällen angerechnet wird.</translation>
    </message>
    <message>
        <source>Mail is store-and-forward; delivery is retried and returned after 48 to 72 hours.</source>
        <translation>E-Mails werden zwischengespeichert und weitergeleitet (Store-and-Forward); die Zustellung wird erneut versucht, nach 48 bis 72 Stunden gehen sie an den Absender zurück.</translation>
    </message>
    <message>
        <source>Resolved means a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>Gelöst bedeutet: eine Behebung, eine Umgehung, wiederhergestellte Verfügbarkeit oder was immer beide Seiten vereinbaren.</translation>
    </message>
    <message>
        <source>The credit goes to later payments.</source>
        <translation>Die Gutschrift wird mit späteren Zahlungen verrechnet.</translation>
    </message>
    <message>
        <source>The customer may leave at any time without penalty; services rendered and migration are charged; its data is handed over in the manner it chooses.</source>
        <translation>Der Kunde kann jederzeit ohne Vertragsstrafe aussteigen; erbrachte Leistungen und die Migration werden berechnet; seine Daten werden auf die von ihm gewählte Weise übergeben.</translation>
    </message>
    <message>
        <source>Where other factors hurt availability, a credit may be given at the company&apos;s discretion.</source>
        <translation>Beeinträchtigen andere Umstände die Verfügbarkeit, kann nach Ermessen des Unternehmens eine Gutschrift gewährt werden.</translation>
    </message>
    <message>
        <source>Are 2000 requests asked for over the month (take it as reached), and not in each minute?</source>
        <translation>Sind die 2000 Anfragen über den Monat hinweg verlangt (was als erreicht anzunehmen ist) und nicht in jeder Minute?</translation>
    </message>
    <message>
        <source>Are the first five clock hours of an outage not charged even in a month whose percentage earns a credit?</source>
        <translation>Werden die ersten fünf Stunden eines Ausfalls nach der Uhr auch in einem Monat nicht in Rechnung gestellt, dessen Prozentsatz eine Gutschrift ergibt?</translation>
    </message>
    <message>
        <source>Are the quarters of an hour counted over the month&apos;s downtime together instead of outage by outage?</source>
        <translation>Werden die Viertelstunden über die gesamte Ausfallzeit des Monats zusammen gezählt statt Ausfall für Ausfall?</translation>
    </message>
    <message>
        <source>Do 5-minute intervals without any call leave the mean instead of counting as available?</source>
        <translation>Fallen 5-Minuten-Abschnitte ohne jeden Anruf aus dem Mittelwert heraus, statt als verfügbar zu zählen?</translation>
    </message>
    <message>
        <source>Do only whole minutes without a connection count?</source>
        <translation>Zählen nur ganze Minuten ohne Verbindung?</translation>
    </message>
    <message>
        <source>Does a started hour of delay count as a whole one?</source>
        <translation>Zählt eine angefangene Stunde Verspätung als ganze?</translation>
    </message>
    <message>
        <source>Does a started quarter of an hour count as a whole one?</source>
        <translation>Zählt eine angefangene Viertelstunde als ganze?</translation>
    </message>
    <message>
        <source>Does downtime last until the next good test instead of the last failed one?</source>
        <translation>Dauert die Ausfallzeit bis zum nächsten erfolgreichen Test statt bis zum letzten fehlgeschlagenen?</translation>
    </message>
    <message>
        <source>Does maintenance after an outside threat to security count as announced, with whatever notice was possible?</source>
        <translation>Gilt Wartung nach einer Bedrohung der Sicherheit von außen als angekündigt, gleich welche Ankündigungsfrist möglich war?</translation>
    </message>
    <message>
        <source>Does time without any measurement leave the month instead of counting as available?</source>
        <translation>Fällt Zeit ohne jede Messung aus dem Monat heraus, statt als verfügbar zu zählen?</translation>
    </message>
    <message>
        <source>Is a day of service a thirtieth of the month&apos;s charge?</source>
        <translation>Ist ein Tag des Dienstes ein Dreißigstel des Monatsentgelts?</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge a thirtieth of the month&apos;s, whatever the month?</source>
        <translation>Ist das Entgelt eines Tages ein Dreißigstel des Monatsentgelts, gleich in welchem Monat?</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge the month&apos;s by its own days, and not a thirtieth?</source>
        <translation>Ist das Entgelt eines Tages das Monatsentgelt geteilt durch die tatsächlichen Tage des Monats und nicht ein Dreißigstel davon?</translation>
    </message>
    <message>
        <source>Is a single failed check too little to call the data center unavailable?</source>
        <translation>Genügt eine einzelne fehlgeschlagene Prüfung nicht, um das Rechenzentrum als nicht verfügbar anzusehen?</translation>
    </message>
    <message>
        <source>Is it the price of the lost time only, as the text before that of June 2025 said?</source>
        <translation>Beträgt die Gutschrift nur den Preis der verlorenen Zeit, wie es die Fassung vor der vom Juni 2025 sagte?</translation>
    </message>
    <message>
        <source>Is maintenance left out only when it was announced beforehand?</source>
        <translation>Bleibt Wartung nur dann außer Betracht, wenn sie vorher angekündigt wurde?</translation>
    </message>
    <message>
        <source>Is nothing due at exactly 99.9 %, since the promise is then kept?</source>
        <translation>Steht bei genau 99,9 % nichts zu, weil die Zusage dann eingehalten ist?</translation>
    </message>
    <message>
        <source>Is only the time beyond the promised 99.99 % paid ten times?</source>
        <translation>Wird nur die Zeit, die über die zugesagten 99,99 % hinausgeht, zehnfach vergütet?</translation>
    </message>
    <message>
        <source>Is the availability of a 5-minute interval the share of its good calls instead of all or nothing?</source>
        <translation>Ist die Verfügbarkeit eines 5-Minuten-Abschnitts der Anteil seiner erfolgreichen Anrufe statt alles oder nichts?</translation>
    </message>
    <message>
        <source>Is the service period the real month instead of 30 days?</source>
        <translation>Ist der Leistungszeitraum der tatsächliche Monat statt 30 Tage?</translation>
    </message>
    <message>
        <source>May a minute of downtime begin at any second, so that connections are looked at half a minute at a time and two halves running are needed?</source>
        <translation>Kann eine Minute Ausfallzeit in jeder beliebigen Sekunde beginnen, sodass die Verbindungen je halbe Minute betrachtet werden und zwei halbe Minuten hintereinander nötig sind?</translation>
    </message>
    <message>
        <source>Must it be too warm for 24 hours before a day is due?</source>
        <translation>Muss es 24 Stunden lang zu warm sein, bevor ein Tag zusteht?</translation>
    </message>
    <message>
        <source>Must the provider prove its availability, so that time without any measurement counts as down?</source>
        <translation>Muss der Anbieter seine Verfügbarkeit nachweisen, sodass Zeit ohne jede Messung als Ausfallzeit zählt?</translation>
    </message>
    <message>
        <source>Was 10:00 PM meant where the agreement prints 10:00 AM?</source>
        <translation>War 10:00 PM gemeint, wo in der Vereinbarung 10:00 AM steht?</translation>
    </message>
    <message>
        <source>Was it a restoration after a failed host, of which the first three hours are free?</source>
        <translation>War es eine Wiederherstellung nach dem Ausfall eines Hosts, bei der die ersten drei Stunden ohne Gutschrift bleiben?</translation>
    </message>
    <message>
        <source>Was what the provider answers for a failure of power or cooling, credited by half hours from the start?</source>
        <translation>War das, wofür der Anbieter einsteht, ein Ausfall der Stromversorgung oder Kühlung, der von Beginn an nach halben Stunden gutgeschrieben wird?</translation>
    </message>
    <message>
        <source>Data centres are available 100 % of the time, scheduled maintenance excluded.</source>
        <translation>Rechenzentren sind 100 % der Zeit verfügbar, planmäßige Wartung ausgenommen.</translation>
    </message>
    <message>
        <source>Only data-centre infrastructure and hardware count. Not counted: software, unapproved add-ins, anything outside the data centre, such as internet connectivity or the customer&apos;s own site.</source>
        <translation>Nur Infrastruktur und Hardware des Rechenzentrums zählen. Nicht gezählt werden: Software, nicht genehmigte Add-ins und alles außerhalb des Rechenzentrums, etwa die Internetanbindung oder der eigene Standort des Kunden.</translation>
    </message>
    <message>
        <source>Scheduled maintenance needs at least 24 hours&apos; notice.</source>
        <translation>Planmäßige Wartung ist mindestens 24 Stunden vorher anzukündigen.</translation>
    </message>
    <message>
        <source>Maintenance is generally done outside common business hours: a window inside them is flagged, not refused.</source>
        <translation>Wartung findet in der Regel außerhalb der üblichen Geschäftszeiten statt: Ein Fenster innerhalb dieser Zeiten wird gekennzeichnet, nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Availability is backed financially, but no amount or formula is published: a breach gives a negotiated remedy. The amount agreed is recorded by hand, with who agreed it and when; nothing is invented.</source>
        <translation>Die Verfügbarkeit ist finanziell abgesichert, doch weder Betrag noch Formel sind veröffentlicht: Eine Verfehlung führt zu einem ausgehandelten Ausgleich. Der vereinbarte Betrag wird von Hand erfasst, mit der Angabe, wer ihn wann vereinbart hat; nichts wird erfunden.</translation>
    </message>
    <message>
        <source>Routine administration is included. For a ticket outside the included service the customer is told the extra cost before any work starts.</source>
        <translation>Routinemäßige Administration ist enthalten. Bei einem Ticket außerhalb der enthaltenen Leistungen werden dem Kunden die Mehrkosten genannt, bevor irgendwelche Arbeiten beginnen.</translation>
    </message>
    <message>
        <source>Three daily backups exist for each of the last 7 days.</source>
        <translation>Für jeden der letzten 7 Tage bestehen drei tägliche Sicherungen.</translation>
    </message>
    <message>
        <source>Weekly restore points as of Friday exist for the last 4 weeks.</source>
        <translation>Für die letzten 4 Wochen bestehen wöchentliche Wiederherstellungspunkte mit Stand vom Freitag.</translation>
    </message>
    <message>
        <source>Hot snapshots of every hosted server every 4 hours exist for the last 72 hours.</source>
        <translation>Für die letzten 72 Stunden bestehen Snapshots im laufenden Betrieb (Hot Snapshots) jedes gehosteten Servers im Abstand von 4 Stunden.</translation>
    </message>
    <message>
        <source>Support is reachable 24/7/365 by phone, message service, chat or ticket. Work is taken in order of priority: Critical, Administration, Odds &amp; Ends, Project.</source>
        <translation>Der Support ist 24/7/365 per Telefon, Nachrichtendienst, Chat oder Ticket erreichbar. Die Arbeiten werden in der Reihenfolge ihrer Priorität angenommen: Kritisch, Administration, Kleinarbeiten &amp; Sonstiges, Projekt.</translation>
    </message>
    <message>
        <source>At least 60 days&apos; written notice of a price increase; a price decrease applies by itself.</source>
        <translation>Eine Preiserhöhung ist mindestens 60 Tage vorher schriftlich anzukündigen; eine Preissenkung gilt von selbst.</translation>
    </message>
    <message>
        <source>Guarantees and remedies need a current account and acceptable use (eligibility gate).</source>
        <translation>Garantien und Ausgleich setzen ein Konto ohne Rückstand und zulässige Nutzung voraus (Anspruchsvoraussetzung).</translation>
    </message>
    <message>
        <source>Servers are monitored around the clock; support answers by ticket. Web applications, third-party software, scripts and components are not supported.</source>
        <translation>Die Server werden rund um die Uhr überwacht; der Support antwortet per Ticket. Für Webanwendungen, Software Dritter, Skripte und Komponenten wird kein Support geleistet.</translation>
    </message>
    <message>
        <source>An escalation is answered within one business day.</source>
        <translation>Eine Eskalation wird innerhalb eines Geschäftstags beantwortet.</translation>
    </message>
    <message>
        <source>Web servers: 99.9 % monthly average of scheduled availability; available = HTTP headers can be retrieved. The server counts, not a single site.</source>
        <translation>Webserver: im Monatsmittel 99,9 % der planmäßigen Verfügbarkeit; verfügbar = HTTP-Header lassen sich abrufen. Es zählt der Server, nicht die einzelne Website.</translation>
    </message>
    <message>
        <source>HTTP headers are fetched every minute. When two or more consecutive tests fail, downtime is the number of minutes between the first and the last failed test. Under 5 minutes is not recorded.</source>
        <translation>HTTP-Header werden jede Minute abgerufen. Schlagen zwei oder mehr aufeinanderfolgende Tests fehl, ist die Ausfallzeit die Zahl der Minuten zwischen dem ersten und dem letzten fehlgeschlagenen Test. Unter 5 Minuten wird nichts erfasst.</translation>
    </message>
    <message>
        <source>Mail servers: 99.9 %; available = mail can be sent (SMTP) and fetched (POP3). Unavailability from denial of service, mail bombing or other flooding is not counted.</source>
        <translation>Mailserver: 99,9 %; verfügbar = E-Mails lassen sich senden (SMTP) und abrufen (POP3). Nichtverfügbarkeit durch Überlastungsangriffe (DoS), Mailbomben oder sonstige Überflutung wird nicht gezählt.</translation>
    </message>
    <message>
        <source>SMTP and POP are tested every minute; either failing is a failure. Same registration rule as 6.1b.</source>
        <translation>SMTP und POP werden jede Minute getestet; schlägt eines von beiden fehl, gilt dies als Fehlschlag. Für die Erfassung gilt dieselbe Regel wie in 6.1b.</translation>
    </message>
    <message>
        <source>Server unavailability caused by network unavailability is not counted in server uptime; nor are backbone faults, faults on the customer&apos;s part of the network, denial of service and the like.</source>
        <translation>Durch Nichtverfügbarkeit des Netzes verursachte Nichtverfügbarkeit eines Servers zählt bei der Server-Verfügbarkeit nicht; ebenso wenig Störungen des Backbones, Störungen im kundenseitigen Teil des Netzes, Überlastungsangriffe (DoS) und dergleichen.</translation>
    </message>
    <message>
        <source>Two hours of server unavailability a month are reserved for maintenance and not counted. Notice is given when possible (advisory); off-peak is typical (advisory).</source>
        <translation>Zwei Stunden Nichtverfügbarkeit der Server im Monat sind für Wartung vorbehalten und werden nicht gezählt. Angekündigt wird, wenn möglich (unverbindlich); üblich sind verkehrsarme Zeiten (unverbindlich).</translation>
    </message>
    <message>
        <source>Hypervisors: 99.9 %; available = the control panel answers over HTTP. The node counts. Same registration rule as 6.1b.</source>
        <translation>Hypervisoren: 99,9 %; verfügbar = die Verwaltungsoberfläche (Control Panel) antwortet über HTTP. Es zählt der Knoten. Für die Erfassung gilt dieselbe Regel wie in 6.1b.</translation>
    </message>
    <message>
        <source>Unavailability or loss because the customer reached its storage limit is not the company&apos;s.</source>
        <translation>Nichtverfügbarkeit oder Verlust, weil der Kunde seine Speichergrenze erreicht hat, hat das Unternehmen nicht zu vertreten.</translation>
    </message>
    <message>
        <source>The customer provides its own connection, browser, mail client and tools (cause: customer).</source>
        <translation>Der Kunde stellt Anschluss, Browser, E-Mail-Programm und Werkzeuge selbst (Ursache: Kunde).</translation>
    </message>
    <message>
        <source>Credit: any unplanned outage of a game server, virtual private server, dedicated server or web hosting node.</source>
        <translation>Gutschrift: jeder ungeplante Ausfall eines Spieleservers, virtuellen privaten Servers, dedizierten Servers oder Webhosting-Knotens.</translation>
    </message>
    <message>
        <source>Credit: a network interruption of more than 10 minutes on a virtual private server, dedicated server or web hosting node.</source>
        <translation>Gutschrift: eine Netzunterbrechung von mehr als 10 Minuten bei einem virtuellen privaten Server, dedizierten Server oder Webhosting-Knoten.</translation>
    </message>
    <message>
        <source>Credit: a distributed denial-of-service attack on hardware, servers or infrastructure. (Not counted in uptime, yet credited: the two questions are separate.)</source>
        <translation>Gutschrift: ein verteilter Überlastungsangriff (DDoS) auf Hardware, Server oder Infrastruktur. (Er zählt bei der Verfügbarkeit nicht und wird dennoch gutgeschrieben: Das sind zwei getrennte Fragen.)</translation>
    </message>
    <message>
        <source>Credit: any other unplanned or unannounced interruption of a virtual private server, dedicated server or web hosting node.</source>
        <translation>Gutschrift: jede sonstige ungeplante oder unangekündigte Unterbrechung eines virtuellen privaten Servers, dedizierten Servers oder Webhosting-Knotens.</translation>
    </message>
    <message>
        <source>A ticket must be opened; it holds the service name, the outage time and the total affected duration.</source>
        <translation>Es muss ein Ticket eröffnet werden; es enthält den Namen des Dienstes, den Zeitpunkt des Ausfalls und die gesamte betroffene Dauer.</translation>
    </message>
    <message>
        <source>The credit is claimed within 72 hours of the incident, or of the official post-mortem.</source>
        <translation>Die Gutschrift ist innerhalb von 72 Stunden nach dem Vorfall oder nach dem offiziellen Nachbericht geltend zu machen.</translation>
    </message>
    <message>
        <source>Credit = credited time / service period x price of the period; worked example: one hour at 1000 USD a month = 1 h / (24 h x 30) x 1000 = 1.39 USD.</source>
        <translation>Gutschrift = angerechnete Zeit / Leistungszeitraum x Preis des Zeitraums; Rechenbeispiel: eine Stunde bei 1000 USD im Monat = 1 h / (24 h x 30) x 1000 = 1,39 USD.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well (a reviewer&apos;s decision).</source>
        <translation>Bei intermittierenden Ausfällen kann das Unternehmen entscheiden, dass auch die Zeit zwischen kurzen Ausfällen angerechnet wird (eine Entscheidung bei der Durchsicht).</translation>
    </message>
    <message>
        <source>99.99 % availability, measured by whether one can log in; downtime is measured in minutes.</source>
        <translation>99,99 % Verfügbarkeit, gemessen daran, ob eine Anmeldung möglich ist; die Ausfallzeit wird in Minuten gemessen.</translation>
    </message>
    <message>
        <source>Failed server components are replaced at no cost to the customer.</source>
        <translation>Ausgefallene Serverbauteile werden für den Kunden kostenlos ersetzt.</translation>
    </message>
    <message>
        <source>Backup mail servers hold incoming mail while the primary is out of reach and deliver it afterwards: nothing is lost.</source>
        <translation>Ersatz-Mailserver halten eingehende E-Mails vor, solange der Hauptserver unerreichbar ist, und stellen sie danach zu: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Credit for any failure, whatever the reason, that is not scheduled maintenance: one full day of charges of that service for each 15 minutes of downtime.</source>
        <translation>Gutschrift für jeden Ausfall, gleich aus welchem Grund, der keine planmäßige Wartung ist: ein voller Tag des Entgelts für diesen Dienst je 15 Minuten Ausfallzeit.</translation>
    </message>
    <message>
        <source>A credit needs proof: ping, DNS or telnet connection tests with proper time stamps.</source>
        <translation>Eine Gutschrift setzt einen Nachweis voraus: Verbindungstests mit Ping, DNS oder Telnet mit ordnungsgemäßen Zeitstempeln.</translation>
    </message>
    <message>
        <source>A request may be made at any time while the account is in good standing.</source>
        <translation>Ein Antrag kann jederzeit gestellt werden, solange das Konto ohne Beanstandung ist.</translation>
    </message>
    <message>
        <source>No two requests for the same time.</source>
        <translation>Keine zwei Anträge für dieselbe Zeit.</translation>
    </message>
    <message>
        <source>Requests of a month may not exceed the monthly recurring charge actually paid.</source>
        <translation>Die Anträge eines Monats dürfen das tatsächlich gezahlte wiederkehrende Monatsentgelt nicht übersteigen.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is announced by e-mail at least three days ahead.</source>
        <translation>Planmäßige Wartung wird mindestens drei Tage vorher per E-Mail angekündigt.</translation>
    </message>
    <message>
        <source>Scheduled maintenance lies between 10:00 AM MST and 2:00 AM MST, as printed (16 hours across midnight; 10:00 PM may have been meant: a reading). MST is UTC-07:00 all year.</source>
        <translation>Planmäßige Wartung liegt zwischen 10:00 AM MST und 2:00 AM MST, wie abgedruckt (16 Stunden über Mitternacht hinweg; gemeint sein kann 10:00 PM: eine Lesart). MST ist das ganze Jahr UTC-07:00.</translation>
    </message>
    <message>
        <source>Updates do not disrupt the service, unless announced in advance (announced disruption is not counted).</source>
        <translation>Aktualisierungen stören den Dienst nicht, es sei denn, dies wurde vorher angekündigt (eine angekündigte Störung wird nicht gezählt).</translation>
    </message>
    <message>
        <source>Requests are taken 24/7 by chat, Slack or Teams, or the contact form; each gets its own ticket number.</source>
        <translation>Anfragen werden 24/7 per Chat, über Slack oder Teams oder über das Kontaktformular angenommen; jede erhält eine eigene Ticketnummer.</translation>
    </message>
    <message>
        <source>A new request is Severity 3 until investigation says otherwise; the severity changes with the impact.</source>
        <translation>Eine neue Anfrage hat Schweregrad 3, bis die Untersuchung etwas anderes ergibt; der Schweregrad ändert sich mit den Auswirkungen.</translation>
    </message>
    <message>
        <source>Severity 1 (production down or data lost, no workaround): acknowledged and acted on within 1 hour; communication without pause until resolved or downgraded.</source>
        <translation>Schweregrad 1 (Produktivbetrieb ausgefallen oder Daten verloren, keine Umgehung): innerhalb von 1 Stunde bestätigt und in Bearbeitung genommen; Kommunikation ohne Unterbrechung bis zur Lösung oder Herabstufung.</translation>
    </message>
    <message>
        <source>Severity 2 (major, degraded, no suitable workaround): response within 6 hours; an update every 12 hours; an emergency patch where there is no workaround.</source>
        <translation>Schweregrad 2 (schwerwiegend, Betrieb beeinträchtigt, keine geeignete Umgehung): Reaktion innerhalb von 6 Stunden; alle 12 Stunden eine Zwischenmeldung; ein Notfall-Patch, wo es keine Umgehung gibt.</translation>
    </message>
    <message>
        <source>Severity 3 (partial, not critical): response within 24 hours; a request for status is answered within 1 business day.</source>
        <translation>Schweregrad 3 (teilweise, nicht kritisch): Reaktion innerhalb von 24 Stunden; eine Anfrage nach dem Stand wird innerhalb von 1 Geschäftstag beantwortet.</translation>
    </message>
    <message>
        <source>Resolved = a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>Gelöst = eine Behebung, eine Umgehung, wiederhergestellte Verfügbarkeit oder was immer beide Seiten vereinbaren.</translation>
    </message>
    <message>
        <source>Uptime 99.5 %. Neither the period nor a credit is stated: a calendar month is a reading; there is no credit.</source>
        <translation>Verfügbarkeit 99,5 %. Weder der Zeitraum noch eine Gutschrift ist angegeben: Der Kalendermonat ist eine Lesart; eine Gutschrift gibt es nicht.</translation>
    </message>
    <message>
        <source>Monthly Uptime Percentage (MUP) of at least 99.99 % in any monthly billing cycle.</source>
        <translation>Monatlicher Verfügbarkeitsprozentsatz (Monthly Uptime Percentage, MUP) von mindestens 99,99 % in jedem monatlichen Abrechnungszeitraum.</translation>
    </message>
    <message>
        <source>Credit, as a share of the charges paid for account capacity: MUP below 99.99 % and at least 99.0 %: 10 %; below 99.0 % and at least 95.0 %: 25 %; below 95.0 %: 100 %.</source>
        <translation>Gutschrift als Anteil der für die Kontokapazität gezahlten Entgelte: MUP unter 99,99 % und mindestens 99,0 %: 10 %; unter 99,0 % und mindestens 95,0 %: 25 %; unter 95,0 %: 100 %.</translation>
    </message>
    <message>
        <source>Account capacity charge = the price for the number of panels that the account can support.</source>
        <translation>Entgelt für die Kontokapazität = der Preis für die Zahl der Alarmzentralen, die das Konto bedienen kann.</translation>
    </message>
    <message>
        <source>Not counted: factors beyond reasonable control, force majeure, internet access.</source>
        <translation>Nicht gezählt werden: Umstände, die sich zumutbarer Kontrolle entziehen, höhere Gewalt, der Internetzugang.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s action or inaction: configuration, connectivity, firewalls, certificates, access proxy, alarm software.</source>
        <translation>Nicht gezählt wird Handeln oder Unterlassen des Kunden: Konfiguration, Anbindung, Firewalls, Zertifikate, Zugangs-Proxy, Alarmsoftware.</translation>
    </message>
    <message>
        <source>Not counted: guidance in the documentation not followed.</source>
        <translation>Nicht gezählt wird die Nichtbeachtung von Anleitungen in der Dokumentation.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s equipment, software or other technology.</source>
        <translation>Nicht gezählt werden Geräte, Software oder sonstige Technik des Kunden.</translation>
    </message>
    <message>
        <source>Not counted: suspension or termination under the agreement.</source>
        <translation>Nicht gezählt wird die Sperrung oder Kündigung nach der Vereinbarung.</translation>
    </message>
    <message>
        <source>A call is good when it is answered before the panel gives up (usually 4 or 5 attempts), decoded, and delivered to the alarm station over an active connection.</source>
        <translation>Ein Anruf ist erfolgreich, wenn er angenommen wird, bevor die Alarmzentrale aufgibt (meist nach 4 oder 5 Versuchen), decodiert und über eine aktive Verbindung an die Leitstelle übermittelt wird.</translation>
    </message>
    <message>
        <source>Unavailable: the access lines are not available; or calls are picked up but cannot be decoded; or the signal is delivered more than 3 minutes after decoding.</source>
        <translation>Nicht verfügbar: Die Zugangsleitungen sind nicht verfügbar; oder Anrufe werden angenommen, können aber nicht decodiert werden; oder das Signal wird mehr als 3 Minuten nach der Decodierung übermittelt.</translation>
    </message>
    <message>
        <source>The service is not available when more than 50 % of the calls are affected.</source>
        <translation>Der Dienst ist nicht verfügbar, wenn mehr als 50 % der Anrufe betroffen sind.</translation>
    </message>
    <message>
        <source>MUP = the mean availability of all 5-minute intervals of the month; downtime from CSG-4 is left out.</source>
        <translation>MUP = der Mittelwert der Verfügbarkeit aller 5-Minuten-Abschnitte des Monats; Ausfallzeit nach CSG-4 bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is not among the exclusions: it counts.</source>
        <translation>Planmäßige Wartung gehört nicht zu den Ausnahmen: Sie zählt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceCard</name>
    <message>
        <source>Syncing.</source>
        <translation>Wird synchronisiert.</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <comment>progress</comment>
        <translation>%1 % der Zeit</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 Prüfungen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Syncing: %1.</source>
        <translation>Wird synchronisiert: %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>Messreihen zuordnen</translation>
    </message>
    <message>
        <source>Map series of %1</source>
        <translation>Messreihen von %1 zuordnen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Messreihen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird synchronisiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act and source</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Log of syncs…</source>
        <translation>&amp;Protokoll der Abgleiche …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen …</translation>
    </message>
    <message>
        <source>Its &amp;own figures…</source>
        <translation>Ihre ei&amp;genen Werte …</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceSyncs</name>
    <message>
        <source>Reading the sources</source>
        <translation>Die Quellen werden gelesen</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>%1 wird synchronisiert</translation>
    </message>
    <message>
        <source>Pausing the source</source>
        <translation>Die Quelle wird pausiert</translation>
    </message>
    <message>
        <source>Resuming the source</source>
        <translation>Die Quelle wird fortgesetzt</translation>
    </message>
    <message>
        <source>Changing the source</source>
        <translation>Die Quelle wird geändert</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>Die Quelle wird entfernt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Sources</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>noch kein Dienst</translation>
    </message>
    <message>
        <source>same host name</source>
        <translation>gleicher Hostname</translation>
    </message>
    <message>
        <source>similar host name</source>
        <translation>ähnlicher Hostname</translation>
    </message>
    <message>
        <source>the customer&apos;s only service</source>
        <translation>einziger Dienst des Kunden</translation>
    </message>
    <message>
        <source>mapped already</source>
        <translation>schon zugeordnet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Fehlgeschlagen um %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message>
        <source>Data until %1 is safe</source>
        <translation>Daten sind sicher bis %1</translation>
    </message>
    <message>
        <source>Nothing was stored yet</source>
        <translation>Noch wurde nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n series belong to no service yet.</source>
        <translation>
            <numerusform>%Ln Messreihe gehört noch zu keinem Dienst.</numerusform>
            <numerusform>%Ln Messreihen gehören noch zu keinem Dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <translation>Alles, was abgefragt wurde, ist da.</translation>
    </message>
    <message>
        <source>Every check of the month so far is here.</source>
        <translation>Jede Prüfung des Monats ist bis jetzt da.</translation>
    </message>
    <message>
        <source>%1; the gap is fetched after you sign in.</source>
        <translation>%1; die Lücke wird nach Ihrer Anmeldung geholt.</translation>
    </message>
    <message>
        <source>%1; it is tried again %2, and the gap is fetched then.</source>
        <translation>%1; neuer Versuch: %2, dann wird auch die Lücke geholt.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>A newer program recorded this source.</source>
        <translation>Ein neueres Programm hat diese Quelle erfasst.</translation>
    </message>
    <message>
        <source>%1 and its settings are kept; this version cannot sync it. Update Makegood.</source>
        <translation>%1; auch die Einstellungen bleiben erhalten. Diese Version kann die Quelle nicht synchronisieren. Aktualisieren Sie Makegood.</translation>
    </message>
    <message>
        <source>You paused it. %1; resume it and the gap is fetched.</source>
        <translation>Sie haben sie pausiert. %1; setzen Sie sie fort, und die Lücke wird geholt.</translation>
    </message>
    <message>
        <source>Its first sync brings everything since the contracts began.</source>
        <translation>Ihre erste Synchronisierung holt alles seit Beginn der Verträge.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new checks are stored.</source>
        <translation>
            <numerusform>Angehalten. %Ln neue Prüfung ist gespeichert.</numerusform>
            <numerusform>Angehalten. %Ln neue Prüfungen sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new, in %1 s</source>
        <translation>Nichts Neues, in %1 s</translation>
    </message>
    <message>
        <source>%1 new checks, in %2 s</source>
        <translation>%1 neue Prüfungen, in %2 s</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Datenstand: %1</translation>
    </message>
    <message>
        <source>%1 (%2) has given no data since %3</source>
        <translation>%1 (%2) liefert seit %3 keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%1, nor have %n more series.</source>
        <translation>
            <numerusform>%1, ebenso %Ln weitere Messreihe.</numerusform>
            <numerusform>%1, ebenso %Ln weitere Messreihen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of its syncs has %n notes on the last one.</source>
        <translation>
            <numerusform>Das Protokoll ihrer Abgleiche enthält %Ln Hinweis zum letzten.</numerusform>
            <numerusform>Das Protokoll ihrer Abgleiche enthält %Ln Hinweise zum letzten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in the month, %1 together. Time without data never counts as available.</source>
        <translation>
            <numerusform>%Ln Lücke im Monat, zusammen %1. Zeit ohne Daten zählt nie als verfügbar.</numerusform>
            <numerusform>%Ln Lücken im Monat, zusammen %1. Zeit ohne Daten zählt nie als verfügbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it had from %1 to %2 it does not keep any more.</source>
        <translation>Was sie von %1 bis %2 hatte, bewahrt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>It keeps data for %1: what it had before %2 is lost.</source>
        <translation>Aufbewahrungsdauer der Daten: %1. Älteres ist verloren (Grenze: %2).</translation>
    </message>
    <message>
        <source>It keeps data for %1: from %2 on, what is missing now is lost.</source>
        <translation>Aufbewahrungsdauer der Daten: %1. Ab %2 ist verloren, was jetzt noch fehlt.</translation>
    </message>
    <message>
        <source>It keeps data for %1 only: some is lost before the next sync.</source>
        <translation>Aufbewahrungsdauer der Daten: nur %1. Ein Teil geht vor der nächsten Synchronisierung verloren.</translation>
    </message>
    <message>
        <source>Check whether the source still watches it; time without data never counts as available.</source>
        <translation>Prüfen Sie, ob die Quelle noch überwacht; Zeit ohne Daten zählt nie als verfügbar.</translation>
    </message>
    <message>
        <source>The last sync was stopped. %1; Sync now continues from there.</source>
        <translation>Die letzte Synchronisierung wurde angehalten. %1; „Jetzt synchronisieren“ fährt dort fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stopped sending data.</source>
        <translation>
            <numerusform>%Ln Messreihe sendet keine Daten mehr.</numerusform>
            <numerusform>%Ln Messreihen senden keine Daten mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data fetched yet</source>
        <translation>Noch keine Daten geholt</translation>
    </message>
    <message>
        <source>Nothing of %1 was fetched yet. Figures come with the next sync.</source>
        <translation>Für %1 wurde noch nichts geholt. Die Werte kommen mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>%1 was fetched until %2 only; figures count what is there. The rest comes with the next sync.</source>
        <translation>%1 wurde erst bis %2 geholt; die Werte zählen, was da ist. Der Rest kommt mit der nächsten Synchronisierung.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesController</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Die Dienste werden gelesen</translation>
    </message>
    <message>
        <source>Mapping a series</source>
        <translation>Eine Messreihe wird zugeordnet</translation>
    </message>
    <message>
        <source>The series has its service; its past comes with the sync that begins now.</source>
        <translation>Die Messreihe hat ihren Dienst; ihre vergangenen Daten kommen mit der Synchronisierung, die jetzt beginnt.</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Die Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its settings, its history of syncs and its password or token go. Every check that it brought stays, and so do contracts, figures and reports. It can be connected again at any time.</source>
        <translation>Ihre Einstellungen, der Verlauf ihrer Synchronisierungen und ihr Passwort oder Token werden entfernt. Jede Prüfung, die sie geliefert hat, bleibt, ebenso Verträge, Werte und Berichte. Sie kann jederzeit wieder verbunden werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ignoring a series</source>
        <translation>Messreihe wird ignoriert</translation>
    </message>
    <message>
        <source>The series is not mentioned again; Map series shows it and gives it a service.</source>
        <translation>Die Messreihe wird nicht mehr erwähnt; „Messreihen zuordnen“ zeigt sie und gibt ihr einen Dienst.</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>Quelle umbenennen</translation>
    </message>
    <message>
        <source>Renaming the source</source>
        <translation>Quelle wird umbenannt</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird abgefragt</translation>
    </message>
    <message>
        <source>Name of this source. Leave it empty to call it %1 again.</source>
        <translation>Name dieser Quelle. Lassen Sie ihn leer, damit sie wieder %1 heißt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesPage</name>
    <message>
        <source>Sync &amp;all</source>
        <translation>&amp;Alle synchronisieren</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>Alle Quellen synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Connect a source</source>
        <translation>&amp;Quelle verbinden</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Eine Quelle verbinden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Time without data never counts as available.</source>
        <translation>Zeit ohne Daten zählt nie als verfügbar.</translation>
    </message>
    <message>
        <source>No source is connected</source>
        <translation>Keine Quelle ist verbunden</translation>
    </message>
    <message>
        <source>Connect the system that checks your services, and its checks come in by themselves.</source>
        <translation>Verbinden Sie das System, das Ihre Dienste prüft, und seine Prüfungen kommen von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SpanModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure and length</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Excluded maintenance</source>
        <translation>Ausgenommene Wartung</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Ausgenommene Ursachen</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>Anteil am Budget</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartScreen</name>
    <message>
        <source>Connect a source</source>
        <translation>Eine Quelle verbinden</translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>See which SLAs were met, and what you are owed.</source>
        <translation>Sehen Sie, welche SLAs eingehalten wurden und was Ihnen zusteht.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Five example customers with a year of data. Nothing to set up, and nothing of it leaves this computer.</source>
        <translation>Fünf Beispielkunden mit Daten eines Jahres. Nichts ist einzurichten, und nichts davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Start with a spreadsheet</source>
        <translation>Mit einer Tabelle beginnen</translation>
    </message>
    <message>
        <source>Name the customer, choose the agreement from the library, and import the outages that you know.</source>
        <translation>Benennen Sie den Kunden, wählen Sie die Vereinbarung aus der Bibliothek und lesen Sie die Ausfälle ein, die Sie kennen.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Connect your monitoring</source>
        <translation>Ihre Überwachung verbinden</translation>
    </message>
    <message>
        <source>Prometheus, Zabbix, Icinga, Uptime Kuma and others. Test the connection first, then map it.</source>
        <translation>Prometheus, Zabbix, Icinga, Uptime Kuma und andere. Testen Sie zuerst die Verbindung, ordnen Sie dann zu.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>You can also drop a workspace or a folder of files anywhere in this window.</source>
        <translation>Sie können einen Arbeitsbereich oder einen Ordner mit Dateien auch irgendwo in diesem Fenster ablegen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartSection</name>
    <message>
        <source>First sync</source>
        <translation>Erste Synchronisierung</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop the first sync</source>
        <translation>Die erste Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>See the &amp;month</source>
        <translation>Den &amp;Monat ansehen</translation>
    </message>
    <message>
        <source>See the month</source>
        <translation>Den Monat ansehen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Start stores the source and brings everything since the contracts began. You can go on working meanwhile; after that it syncs by itself.</source>
        <translation>„Starten“ speichert die Quelle und holt alles seit Beginn der Verträge. Sie können derweil weiterarbeiten; danach synchronisiert sie sich von selbst.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Storing the source.</source>
        <translation>Die Quelle wird gespeichert.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>First sync runs</source>
        <translation>Erste Synchronisierung läuft</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 Prüfungen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The source is connected.</source>
        <translation>Die Quelle ist verbunden.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the first sync</source>
        <translation>Die erste Synchronisierung fortsetzen</translation>
    </message>
    <message>
        <source>Fetching past data.</source>
        <translation>Vergangene Daten werden geholt.</translation>
    </message>
    <message>
        <source>You can close this page; the sync continues in the background.</source>
        <translation>Sie können diese Seite schließen; die Synchronisierung läuft im Hintergrund weiter.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Status</name>
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
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Unvollständige Daten</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusLine</name>
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
        <source>All figures are up to date</source>
        <translation>Alle Werte sind aktuell</translation>
    </message>
    <message>
        <source>Go to this claim</source>
        <translation>Zu diesem Anspruch gehen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageNotice</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie an einem anderen Ort speichern</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageWatch</name>
    <message>
        <source>Nothing can be saved: this workspace or its folder may not be written to. Everything can be read; for changes save a copy where you may write.</source>
        <translation>Es lässt sich nichts speichern: In diesen Arbeitsbereich oder seinen Ordner darf nicht geschrieben werden. Alles ist lesbar; speichern Sie für Änderungen eine Kopie, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Nothing can be saved: this workspace lies on a disk that is read-only. Everything can be read; for changes save a copy on another disk.</source>
        <translation>Es lässt sich nichts speichern: Dieser Arbeitsbereich liegt auf einem schreibgeschützten Datenträger. Alles ist lesbar; speichern Sie für Änderungen eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Nothing can be saved: a newer Makegood wrote this workspace. Everything can be read; for changes use the newer version.</source>
        <translation>Es lässt sich nichts speichern: Ein neueres Makegood hat diesen Arbeitsbereich geschrieben. Alles ist lesbar; verwenden Sie für Änderungen die neuere Version.</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk of this workspace is full. What was saved is safe, and what you typed is kept; free some space to go on.</source>
        <translation>Es lässt sich nichts speichern: Der Datenträger dieses Arbeitsbereichs ist voll. Was gespeichert war, ist sicher, und Ihre Eingaben bleiben erhalten; schaffen Sie Platz, um fortzufahren.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Checking the disk</source>
        <translation>Der Datenträger wird geprüft</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SummaryTile</name>
    <message>
        <source>%1: %2</source>
        <comment>what a tile counts, and its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportController</name>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>record “%1”</source>
        <translation>„%1“ erfassen</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>Alles in dieser Datei war schon da; nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Tickets imported: %n rows are new or changed.</source>
        <translation>
            <numerusform>Tickets eingelesen: %Ln Zeile ist neu oder geändert.</numerusform>
            <numerusform>Tickets eingelesen: %Ln Zeilen sind neu oder geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import &amp;tickets…</source>
        <translation>&amp;Tickets einlesen …</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets einlesen</translation>
    </message>
    <message>
        <source>Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;All files (*)</source>
        <translation>Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the tickets</source>
        <translation>Die Tickets werden gelesen</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>Der Vertrag wird noch gelesen; warten Sie, bis er bereit ist.</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportPage</name>
    <message>
        <source>Tickets opened</source>
        <translation>Eröffnete Tickets</translation>
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
        <source>of %1</source>
        <translation>von %1</translation>
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
        <source>Late replies</source>
        <translation>Verspätete Antworten</translation>
    </message>
    <message>
        <source>Missed updates</source>
        <translation>Versäumte Zwischenmeldungen</translation>
    </message>
    <message>
        <source>Broken obligations</source>
        <translation>Verletzte Pflichten</translation>
    </message>
    <message>
        <source>of %1, %2 unknown</source>
        <translation>von %1, %2 unbekannt</translation>
    </message>
    <message>
        <source>For the whole contract, as of %1, %2 time.</source>
        <translation>Für den ganzen Vertrag, Stand %1 (Zeitzone %2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for a reply</source>
        <translation>
            <numerusform>%Ln wartet auf eine Antwort</numerusform>
            <numerusform>%Ln warten auf eine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status replies missed</source>
        <translation>
            <numerusform>%Ln Statusauskunft versäumt</numerusform>
            <numerusform>%Ln Statusauskünfte versäumt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportRecords</name>
    <message>
        <source>Importing tickets</source>
        <translation>Tickets werden eingelesen</translation>
    </message>
    <message>
        <source>Recording the obligation</source>
        <translation>Die Pflicht wird erfasst</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportController</name>
    <message>
        <source>Import ta&amp;ble…</source>
        <translation>Ta&amp;belle einlesen …</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Die Tabelle wird eingelesen</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>Alles in dieser Datei war schon da; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Eingelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln Zählung von Anfragen</numerusform>
            <numerusform>%Ln Zählungen von Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln gemessener Wert</numerusform>
            <numerusform>%Ln gemessene Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln Zustandswechsel</numerusform>
            <numerusform>%Ln Zustandswechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new checks</source>
        <translation>
            <numerusform>%Ln neue Prüfung</numerusform>
            <numerusform>%Ln neue Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract yet that the table could belong to. Create the contract first.</source>
        <translation>Es gibt noch keinen Vertrag, zu dem die Tabelle gehören könnte. Legen Sie zuerst den Vertrag an.</translation>
    </message>
    <message>
        <source>%1, measured by %2, is kept but does not count: the agreement does not name that check.</source>
        <translation>%1, gemessen durch %2, wird aufbewahrt, zählt aber nicht: Die Vereinbarung nennt diese Prüfung nicht.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file or its layout and try again.</source>
        <translation>Nichts wurde eingelesen: %1. Alles ist, wie es war. Korrigieren Sie die Datei oder ihren Aufbau und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1, measured by %2, would not count: the agreement does not name that check.</source>
        <translation>%1, gemessen durch %2, würde nicht zählen: Die Vereinbarung nennt diese Prüfung nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outages</source>
        <translation>
            <numerusform>%Ln Ausfall</numerusform>
            <numerusform>%Ln Ausfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportDialog</name>
    <message>
        <source>What the first rows are read as</source>
        <translation>Als was die ersten Zeilen gelesen werden</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle einlesen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>No row was read yet.</source>
        <translation>Noch wurde keine Zeile gelesen.</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Wie die Tabelle gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>Die Tabelle einlesen</translation>
    </message>
    <message>
        <source>Cancel: nothing is stored</source>
        <translation>Abbrechen: Nichts wird gespeichert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Wie in der Datei gefunden</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: %2. Nothing was changed.</source>
        <translation>%1 ist nicht als Tabelle lesbar: %2. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows %1 are understood and %2 are refused. Nothing is stored yet.</source>
        <translation>
            <numerusform>Von der ersten %Ln Zeile sind %1 verstanden und %2 abgelehnt. Noch ist nichts gespeichert.</numerusform>
            <numerusform>Von den ersten %Ln Zeilen sind %1 verstanden und %2 abgelehnt. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation>Was noch zu entscheiden ist</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Name dieses Aufbaus</translation>
    </message>
    <message>
        <source>Save this layout for the next time</source>
        <translation>Diesen Aufbau für das nächste Mal speichern</translation>
    </message>
    <message>
        <source>Save this layout as</source>
        <translation>Diesen Aufbau speichern als</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Ändern, wie gelesen wird</translation>
    </message>
    <message>
        <source>%1 is read as %2. Look at the rows before you import them.</source>
        <translation>%1 wird als %2 gelesen. Sehen Sie sich die Zeilen an, bevor Sie sie einlesen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableRowModel</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>up</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen durch</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableToggle</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Als Tabelle zeigen (T)</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>Als Diagramm zeigen (T)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save table as…</source>
        <translation>Tabelle speichern unter …</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>The table was not saved: %1. Choose another place.</source>
        <translation>Die Tabelle wurde nicht gespeichert: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsChangeModel</name>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, war: %2</translation>
    </message>
    <message>
        <source>already reported</source>
        <translation>schon berichtet</translation>
    </message>
    <message>
        <source>could not be judged before</source>
        <translation>konnte vorher nicht beurteilt werden</translation>
    </message>
    <message>
        <source>a new service</source>
        <translation>ein neuer Dienst</translation>
    </message>
    <message>
        <source>no service any more</source>
        <translation>kein Dienst mehr</translation>
    </message>
    <message>
        <source>another amount is withheld</source>
        <translation>ein anderer Betrag wird einbehalten</translation>
    </message>
    <message>
        <source>downtime %1, was %2</source>
        <translation>Ausfallzeit %1, war %2</translation>
    </message>
    <message>
        <source>other claims</source>
        <translation>andere Ansprüche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>wäre</translation>
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
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 wie vorher</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>tickets or obligations have another result</source>
        <translation>Tickets oder Pflichten haben ein anderes Ergebnis</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsEffectSection</name>
    <message>
        <source>&amp;Judge past months</source>
        <translation>Vergangene Monate &amp;beurteilen</translation>
    </message>
    <message>
        <source>Judge past months</source>
        <translation>Vergangene Monate beurteilen</translation>
    </message>
    <message>
        <source>Unchanged months &amp;too</source>
        <translation>Auch &amp;unveränderte Monate</translation>
    </message>
    <message>
        <source>Show unchanged months too</source>
        <translation>Auch unveränderte Monate zeigen</translation>
    </message>
    <message>
        <source>It could not be worked out: %1. Nothing was changed.</source>
        <translation>Es konnte nicht berechnet werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Credit in all: %1.</source>
        <translation>Gutschrift insgesamt: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop judging</source>
        <translation>Beurteilen an&amp;halten</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Beurteilen anhalten</translation>
    </message>
    <message>
        <source>No month with data begins on that day or later: no past month changes.</source>
        <translation>Kein Monat mit Daten beginnt an diesem Tag oder später: Kein vergangener Monat ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts calculated.</source>
        <translation>
            <numerusform>%Ln Vertrag berechnet.</numerusform>
            <numerusform>%Ln Verträge berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln months calculated.</source>
        <translation>
            <numerusform>%1 von %Ln Monat berechnet.</numerusform>
            <numerusform>%1 von %Ln Monaten berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %Ln months.</source>
        <translation>
            <numerusform>Nach %1 von %Ln Monat angehalten.</numerusform>
            <numerusform>Nach %1 von %Ln Monaten angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results differ.</source>
        <translation>
            <numerusform>%Ln Ergebnis weicht ab.</numerusform>
            <numerusform>%Ln Ergebnisse weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month’s result would change.</source>
        <translation>Kein Monatsergebnis würde sich ändern.</translation>
    </message>
    <message>
        <source>Effect on past months</source>
        <translation>Auswirkung auf vergangene Monate</translation>
    </message>
    <message>
        <source>See what the change does to past months before you save it.</source>
        <translation>Sehen Sie vor dem Speichern, was die Änderung für vergangene Monate bewirkt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsFields</name>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Condition that did not hold</source>
        <translation>Bedingung, die nicht erfüllt war</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Remedy %1</source>
        <translation>Ausgleich %1</translation>
    </message>
    <message>
        <source>Right %1</source>
        <translation>Recht %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsForm</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
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
        <source>✕ Error: %1</source>
        <extracomment>Before what is wrong with a value; a cross and a word.</extracomment>
        <translation>✕ Fehler: %1</translation>
    </message>
    <message>
        <source>%1 Error: %2</source>
        <translation>%1 Fehler: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsScope</name>
    <message>
        <source>Applies from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>First day of the change</source>
        <translation>Erster Tag der Änderung</translation>
    </message>
    <message>
        <source>For which contracts</source>
        <translation>Für welche Verträge</translation>
    </message>
    <message>
        <source>Applies &amp;from</source>
        <translation>&amp;Gilt ab</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>%1, the next period</source>
        <translation>%1, der nächste Zeitraum</translation>
    </message>
    <message>
        <source>%1, the beginning of these terms (a correction of how they were read)</source>
        <translation>%1, der Beginn dieser Bedingungen (eine Berichtigung der Lesart)</translation>
    </message>
    <message>
        <source>all its months, past ones too (a correction of how it was read)</source>
        <translation>alle Monate, auch vergangene (eine Berichtigung der Lesart)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>This contract only</source>
        <translation>Nur dieser Vertrag</translation>
    </message>
    <message numerus="yes">
        <source>All %n contracts with this agreement</source>
        <translation>
            <numerusform>%Ln Vertrag mit dieser Vereinbarung</numerusform>
            <numerusform>Alle %Ln Verträge mit dieser Vereinbarung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and change too: %1.</source>
        <translation>
            <numerusform>%Ln weiterer Vertrag nutzt diese Vereinbarung und ändert sich mit: %1.</numerusform>
            <numerusform>%Ln weitere Verträge nutzen diese Vereinbarung und ändern sich mit: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and keep their terms: %1.</source>
        <translation>
            <numerusform>%Ln weiterer Vertrag nutzt diese Vereinbarung und behält seine Bestimmungen: %1.</numerusform>
            <numerusform>%Ln weitere Verträge nutzen diese Vereinbarung und behalten ihre Bestimmungen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSection</name>
    <message>
        <source>Text of the agreement</source>
        <translation>Text der Vereinbarung</translation>
    </message>
    <message>
        <source>Text of the contract</source>
        <translation>Text des Vertrags</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Create contract</source>
        <translation>Vertrag an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add s&amp;ervice</source>
        <translation>&amp;Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Add c&amp;harge</source>
        <translation>&amp;Entgelt hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;named charge</source>
        <translation>Be&amp;nannten Posten hinzufügen</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>Be&amp;dingung hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking the text</source>
        <translation>Der Text wird geprüft</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The shipped agreement stays as it is: the contract gets a copy of its own.</source>
        <translation>Die mitgelieferte Vereinbarung bleibt, wie sie ist: Der Vertrag bekommt eine eigene Kopie.</translation>
    </message>
    <message>
        <source>On %1 other terms hold: this text takes their place from then on.</source>
        <translation>Am %1 gelten andere Bedingungen: Dieser Text tritt von da an an ihre Stelle.</translation>
    </message>
    <message>
        <source>It holds until other terms begin on %1.</source>
        <translation>Er gilt, bis am %1 andere Bedingungen beginnen.</translation>
    </message>
    <message>
        <source>The change begins on %1: no past month changes.</source>
        <translation>Die Änderung beginnt am %1: Kein vergangener Monat ändert sich.</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message>
        <source>&amp;Reason (required, kept in the history)</source>
        <translation>&amp;Grund (erforderlich, wird im Verlauf festgehalten)</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Beheben Sie %Ln Fehler, um zu speichern.</numerusform>
            <numerusform>Beheben Sie %Ln Fehler, um zu speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Keine ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Give a reason to save.</source>
        <translation>Geben Sie einen Grund an, um zu speichern.</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>Als &amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSpan</name>
    <message>
        <source>These terms hold for the periods that begin before %1.</source>
        <translation>Diese Bedingungen gelten für die Zeiträume, die vor dem %1 beginnen.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later.</source>
        <translation>Diese Bedingungen gelten für die Zeiträume, die am %1 oder später beginnen.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later and before %2.</source>
        <translation>Diese Bedingungen gelten für die Zeiträume, die am %1 oder später und vor dem %2 beginnen.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>agreement and day</comment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Earlier terms: %1.</source>
        <translation>Frühere Bedingungen: %1.</translation>
    </message>
    <message>
        <source>Later terms: %1.</source>
        <translation>Spätere Bedingungen: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TestSection</name>
    <message>
        <source>Asking the source</source>
        <translation>Die Quelle wird abgefragt</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change the a&amp;ddress or sign-in</source>
        <translation>&amp;Adresse oder Anmeldung ändern</translation>
    </message>
    <message>
        <source>Change the address or sign-in</source>
        <translation>Adresse oder Anmeldung ändern</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird abgefragt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 hat nach %2 geantwortet.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>stimmt mit diesem Rechner überein</translation>
    </message>
    <message>
        <source>%1 ahead of this computer; times are taken from the source</source>
        <translation>geht gegenüber diesem Rechner %1 vor; es gelten die Zeiten der Quelle</translation>
    </message>
    <message>
        <source>%1 behind this computer; times are taken from the source</source>
        <translation>geht gegenüber diesem Rechner %1 nach; es gelten die Zeiten der Quelle</translation>
    </message>
    <message>
        <source>Data since</source>
        <translation>Daten seit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %Ln Tag</numerusform>
            <numerusform>%1, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not say; the first sync finds out</source>
        <translation>keine Angabe; die erste Synchronisierung stellt es fest</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check user and password or token.</source>
        <translation>%1 Es wurde nichts gespeichert. Prüfen Sie Benutzer und Passwort oder Token.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check the address, and whether the server runs.</source>
        <translation>%1 Es wurde nichts gespeichert. Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 answered, but it cannot be used.</source>
        <translation>%1 hat geantwortet, ist aber nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check that the address is that of such a server.</source>
        <translation>%1 Es wurde nichts gespeichert. Prüfen Sie, ob die Adresse zu einem solchen Server gehört.</translation>
    </message>
    <message>
        <source>%1 was not asked: its password or token is not known.</source>
        <translation>%1 wurde nicht abgefragt: Passwort oder Token ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A password is kept for the server that it was entered for. Nothing was stored. Enter it for this server.</source>
        <translation>Ein Passwort gilt nur für den Server, für den es eingegeben wurde. Es wurde nichts gespeichert. Geben Sie es für diesen Server ein.</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>Aufbewahrungsdauer</translation>
    </message>
    <message>
        <source>%1; what is older is lost, so sync it more often</source>
        <translation>%1; was älter ist, geht verloren, daher öfter synchronisieren</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Change what is asked for in the step before.</source>
        <translation>%1 Es wurde nichts gespeichert. Ändern Sie im vorigen Schritt, was abgefragt wird.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketChangeModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the agreement has no severity %1</source>
        <translation>die Vereinbarung kennt keinen Schweregrad %1</translation>
    </message>
    <message>
        <source>the contract has no service %1</source>
        <translation>der Vertrag hat keinen Dienst %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n events that are here would be removed</source>
        <translation>
            <numerusform>%Ln Ereignis, das hier steht, würde entfernt</numerusform>
            <numerusform>%Ln Ereignisse, die hier stehen, würden entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketImportDialog</name>
    <message>
        <source>What the import would do</source>
        <translation>Was das Einlesen bewirken würde</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets einlesen</translation>
    </message>
    <message>
        <source>The file holds no ticket.</source>
        <translation>Die Datei enthält kein Ticket.</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei falsch ist</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the tickets</source>
        <translation>Die Tickets speichern</translation>
    </message>
    <message>
        <source>Cancel: nothing is saved</source>
        <translation>Abbrechen: Nichts wird gespeichert</translation>
    </message>
    <message>
        <source>%1, for %2: %3. Nothing is saved yet.</source>
        <translation>%1, für %2: %3. Noch ist nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: it has %n errors. Nothing was changed. Fix the file and try again.</source>
        <translation>
            <numerusform>%1 wurde nicht eingelesen: Die Datei enthält %Ln Fehler. Nichts wurde geändert. Korrigieren Sie die Datei und versuchen Sie es noch einmal.</numerusform>
            <numerusform>%1 wurde nicht eingelesen: Die Datei enthält %Ln Fehler. Nichts wurde geändert. Korrigieren Sie die Datei und versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketModel</name>
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
    <message>
        <source>Requests waiting</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>resolved late</source>
        <translation>zu spät gelöst</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <translation>rechtzeitig gelöst</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketSection</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>Die Vereinbarung sagt keine Support-Zeiten zu.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>In diesem Monat wurde kein Ticket eröffnet.</translation>
    </message>
    <message>
        <source>What is due next over all tickets</source>
        <translation>Was bei allen Tickets als Nächstes fällig ist</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>Support-Tickets des Monats</translation>
    </message>
    <message>
        <source>Deadlines that were missed</source>
        <translation>Versäumte Fristen</translation>
    </message>
    <message>
        <source>Severities of the chosen ticket</source>
        <translation>Schweregrade des gewählten Tickets</translation>
    </message>
    <message>
        <source>Which tickets are listed</source>
        <translation>Welche Tickets aufgeführt werden</translation>
    </message>
    <message>
        <source>Tickets of which severity are listed</source>
        <translation>Tickets welchen Schweregrads aufgeführt werden</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>With a missed deadline</source>
        <translation>Mit versäumter Frist</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>Tickets e&amp;inlesen …</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets einlesen</translation>
    </message>
    <message>
        <source>From a JSON or CSV file; what would change is shown first</source>
        <translation>Aus einer JSON- oder CSV-Datei; was sich ändern würde, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>No deadline was missed.</source>
        <translation>Keine Frist wurde versäumt.</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jeder Schweregrad</translation>
    </message>
    <message>
        <source>Severities of %1</source>
        <translation>Schweregrade von %1</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Etwas ist fällig</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeBrush</name>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>Part of the month that is shown</source>
        <translation>Gezeigter Teil des Monats</translation>
    </message>
    <message>
        <source>%1. The arrow keys move it, plus and minus zoom, 0 shows the month.</source>
        <translation>%1. Die Pfeiltasten verschieben ihn, Plus und Minus vergrößern und verkleinern, 0 zeigt den Monat.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLanes</name>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
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
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>partly excluded</source>
        <translation>teilweise ausgenommen</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>Checks came in</source>
        <translation>Prüfungen kamen</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Prüfung</numerusform>
            <numerusform>%Ln fehlgeschlagene Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Prüfung in Folge</numerusform>
            <numerusform>%Ln fehlgeschlagene Prüfungen in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to count</source>
        <translation>zu wenige, um zu zählen</translation>
    </message>
    <message>
        <source>Outage, too short to count</source>
        <translation>Ausfall, zu kurz, um zu zählen</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht eingeordnet</translation>
    </message>
    <message>
        <source>Maintenance, accepted</source>
        <translation>Wartung, anerkannt</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>Wartung, nicht anerkannt</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>Von der Ausfallzeit ausgenommen</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem of %1</source>
        <translation>Nachbericht zu %1</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>Frist des Anspruchs</translation>
    </message>
    <message>
        <source>State changes, %1</source>
        <translation>Zustandswechsel, %1</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>Prüfungen, %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Outage that does not count</source>
        <translation>Ausfall, der nicht zählt</translation>
    </message>
    <message>
        <source>no ticket reported it in time</source>
        <translation>kein Ticket hat ihn rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>over when its fault was identified</source>
        <translation>vorüber, als sein Fehler erkannt wurde</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLegend</name>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>Wartung, nicht anerkannt</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Nachbericht</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>Frist des Anspruchs</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>Zeitleiste des Monats</translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%Ln Ausfall</numerusform>
            <numerusform>%Ln Ausfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim deadlines</source>
        <translation>
            <numerusform>%Ln Anspruchsfrist</numerusform>
            <numerusform>%Ln Anspruchsfristen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time and what is in it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>T shows the same as a table. Plus and minus zoom, the arrow keys move, 0 shows the month, Home and End its ends, Page Up and Page Down the outage before and after.</source>
        <translation>T zeigt dasselbe als Tabelle. Plus und Minus vergrößern und verkleinern, die Pfeiltasten verschieben, 0 zeigt den Monat, Pos1 und Ende seine Enden, Bild auf und Bild ab den Ausfall davor und danach.</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>Gute Prüfung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, Entwurf</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln nicht gezählt</numerusform>
            <numerusform>%Ln nicht gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeSection</name>
    <message>
        <source>Visible events</source>
        <translation>Sichtbare Ereignisse</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>In dieser Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit month</source>
        <translation>Ganzer Monat</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show as time line</source>
        <translation>Als Zeitleiste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n events; zoom in to see the others.</source>
        <translation>
            <numerusform>Nur das erste Ereignis; vergrößern Sie, um die übrigen zu sehen.</numerusform>
            <numerusform>Die ersten %Ln Ereignisse; vergrößern Sie, um die übrigen zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <translation>%1, Zeiten in %2</translation>
    </message>
    <message>
        <source>Nothing was measured in this month.</source>
        <translation>In diesem Monat wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TopBar</name>
    <message>
        <source>Month and search</source>
        <translation>Monat und Suche</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>makegood::ui::UnmappedSection</name>
    <message>
        <source>Series that belong to no service</source>
        <translation>Messreihen, die zu keinem Dienst gehören</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Suggested because</source>
        <translation>Grund des Vorschlags</translation>
    </message>
    <message numerus="yes">
        <source>%n, from %1</source>
        <translation>
            <numerusform>%Ln, aus %1</numerusform>
            <numerusform>%Ln, aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, from several sources</source>
        <translation>
            <numerusform>%Ln, aus mehreren Quellen</numerusform>
            <numerusform>%Ln, aus mehreren Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Dienst von %1</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Einen Dienst wählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Für %1 annehmen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>Messreihen zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Map series.</source>
        <translation>
            <numerusform>%Ln weitere unter „Messreihen zuordnen“.</numerusform>
            <numerusform>%Ln weitere unter „Messreihen zuordnen“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ValuesSection</name>
    <message>
        <source>Promised values</source>
        <translation>Zugesagte Werte</translation>
    </message>
    <message>
        <source>Beside its availability the agreement promises these values of the service.</source>
        <translation>Neben der Verfügbarkeit sagt die Vereinbarung diese Werte des Dienstes zu.</translation>
    </message>
    <message>
        <source>The agreement promises these values of the service, and no availability.</source>
        <translation>Die Vereinbarung sagt diese Werte des Dienstes zu und keine Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Verdict</name>
    <message>
        <source>%1 so far, provisional until %2:</source>
        <extracomment>%1: a month, %2: the day on which it is over</extracomment>
        <translation>%1 bisher, vorläufig bis %2:</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nichts zu beurteilen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 verfehlt</numerusform>
            <numerusform>%1 verfehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at risk</source>
        <translation>
            <numerusform>%1 gefährdet</numerusform>
            <numerusform>%1 gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>unvollständige Daten</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>Zielwert eingehalten</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>Zielwerte eingehalten</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>auszuhandeln</translation>
    </message>
    <message>
        <source>1 reply late</source>
        <translation>1 Antwort zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%1 replies late</source>
        <translation>
            <numerusform>%1 Antwort zu spät</numerusform>
            <numerusform>%1 Antworten zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services missed its target in %2: %3.</source>
        <translation>
            <numerusform>1 von %1 Dienst hat im %2 seinen Zielwert verfehlt: %3.</numerusform>
            <numerusform>1 von %1 Diensten hat im %2 seinen Zielwert verfehlt: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed their targets in %3: %4.</source>
        <translation>
            <numerusform>%1 von %2 Dienst haben im %3 ihre Zielwerte verfehlt: %4.</numerusform>
            <numerusform>%1 von %2 Diensten haben im %3 ihre Zielwerte verfehlt: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <translation>%1 hat im %2 den Zielwert verfehlt.</translation>
    </message>
    <message>
        <source>Both services missed their targets in %1.</source>
        <translation>Beide Dienste haben im %1 ihre Zielwerte verfehlt.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed their targets in %2.</source>
        <translation>
            <numerusform>%1 Dienst hat im %2 den Zielwert verfehlt.</numerusform>
            <numerusform>Alle %1 Dienste haben im %2 ihre Zielwerte verfehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed %2 in %3.</source>
        <extracomment>%1: a service, %2: a percentage, %3: a month</extracomment>
        <translation>%1 hat im %3 den Zielwert von %2 verfehlt.</translation>
    </message>
    <message>
        <source>Both services missed %1 in %2.</source>
        <translation>Beide Dienste haben im %2 den Zielwert von %1 verfehlt.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed %2 in %3.</source>
        <translation>
            <numerusform>%1 Dienst hat im %3 den Zielwert von %2 verfehlt.</numerusform>
            <numerusform>Alle %1 Dienste haben im %3 den Zielwert von %2 verfehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target, but %2.</source>
        <extracomment>%2: what was not kept beside the target</extracomment>
        <translation>%1 hat den Zielwert eingehalten, aber %2.</translation>
    </message>
    <message>
        <source>Both services met their targets, but %1.</source>
        <translation>Beide Dienste haben ihre Zielwerte eingehalten, aber %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets, but %2.</source>
        <translation>
            <numerusform>%1 Dienst hat den Zielwert eingehalten, aber %2.</numerusform>
            <numerusform>Alle %1 Dienste haben ihre Zielwerte eingehalten, aber %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target in %2.</source>
        <translation>%1 hat im %2 den Zielwert eingehalten.</translation>
    </message>
    <message>
        <source>Both services met their targets in %1.</source>
        <translation>Beide Dienste haben im %1 ihre Zielwerte eingehalten.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets in %2.</source>
        <translation>
            <numerusform>%1 Dienst hat im %2 den Zielwert eingehalten.</numerusform>
            <numerusform>Alle %1 Dienste haben im %2 ihre Zielwerte eingehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 was not measured. The verdict is open.</source>
        <translation>Im %2 wurden %1 der Zeit nicht gemessen. Das Urteil ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the time of %2 was not measured; their verdict is open.</source>
        <translation>
            <numerusform>%1 der Zeit von %2 wurden nicht gemessen; das Urteil ist offen.</numerusform>
            <numerusform>%1 der Zeit von %2 wurden nicht gemessen; ihr Urteil ist offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>Im %1 lief kein Dienst.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>Für %1 gibt es keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services met its target in %2.</source>
        <translation>
            <numerusform>1 von %1 Dienst hat im %2 seinen Zielwert eingehalten.</numerusform>
            <numerusform>1 von %1 Diensten hat im %2 seinen Zielwert eingehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services met their targets in %3.</source>
        <translation>
            <numerusform>%1 von %2 Dienst haben im %3 ihre Zielwerte eingehalten.</numerusform>
            <numerusform>%1 von %2 Diensten haben im %3 ihre Zielwerte eingehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>Gefährdet: %1.</translation>
    </message>
    <message>
        <source>no service runs.</source>
        <translation>Es läuft kein Dienst.</translation>
    </message>
    <message>
        <source>nothing was measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>%1 is at risk.</source>
        <translation>%1 ist gefährdet.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services is at risk: %2.</source>
        <translation>
            <numerusform>1 von %1 Dienst ist gefährdet: %2.</numerusform>
            <numerusform>1 von %1 Diensten ist gefährdet: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services are at risk: %3.</source>
        <translation>
            <numerusform>%1 von %2 Dienst sind gefährdet: %3.</numerusform>
            <numerusform>%1 von %2 Diensten sind gefährdet: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on track.</source>
        <translation>%1 ist auf Kurs.</translation>
    </message>
    <message>
        <source>both services are on track.</source>
        <translation>Beide Dienste sind auf Kurs.</translation>
    </message>
    <message numerus="yes">
        <source>all %1 services are on track.</source>
        <translation>
            <numerusform>%1 Dienst ist auf Kurs.</numerusform>
            <numerusform>Alle %1 Dienste sind auf Kurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was missed.</source>
        <translation>Nichts wurde verfehlt.</translation>
    </message>
    <message>
        <source>%1 has missed its target.</source>
        <translation>%1 hat den Zielwert verfehlt.</translation>
    </message>
    <message>
        <source>both services have missed their targets.</source>
        <translation>Beide Dienste haben ihre Zielwerte verfehlt.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services has missed its target: %2.</source>
        <translation>
            <numerusform>1 von %1 Dienst hat seinen Zielwert verfehlt: %2.</numerusform>
            <numerusform>1 von %1 Diensten hat seinen Zielwert verfehlt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services have missed their targets: %3.</source>
        <translation>
            <numerusform>%1 von %2 Dienst haben ihre Zielwerte verfehlt: %3.</numerusform>
            <numerusform>%1 von %2 Diensten haben ihre Zielwerte verfehlt: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>1 promise broken</source>
        <translation>1 Zusage nicht erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%1 promises broken</source>
        <translation>
            <numerusform>%1 Zusage nicht erfüllt</numerusform>
            <numerusform>%1 Zusagen nicht erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other promise was not kept: %1</source>
        <translation>1 andere Zusage wurde nicht erfüllt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 other promises were not kept: %2</source>
        <translation>
            <numerusform>%1 andere Zusage wurde nicht erfüllt: %2</numerusform>
            <numerusform>%1 andere Zusagen wurden nicht erfüllt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 support reply was late</source>
        <translation>1 Support-Antwort kam zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late</source>
        <translation>
            <numerusform>%1 Support-Antwort kam zu spät</numerusform>
            <numerusform>%1 Support-Antworten kamen zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late</source>
        <translation>1 Ticket wurde zu spät gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late</source>
        <translation>
            <numerusform>%1 Ticket wurde zu spät gelöst</numerusform>
            <numerusform>%1 Tickets wurden zu spät gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>Die Gutschrift beträgt bisher %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount, so the remedy is negotiated.</source>
        <translation>Die Vereinbarung nennt keinen Betrag, daher wird der Ausgleich ausgehandelt.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>Bisher ist nichts geschuldet.</translation>
    </message>
    <message>
        <source>%1 owes you %2, and a further remedy is negotiated.</source>
        <translation>%1 schuldet Ihnen %2, und ein weiterer Ausgleich wird ausgehandelt.</translation>
    </message>
    <message>
        <source>The credit of %1 was not claimed in time.</source>
        <translation>Die Gutschrift von %1 wurde nicht rechtzeitig angemeldet.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 schuldet Ihnen %2.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Ein Ausgleich von %1 wurde vereinbart.</translation>
    </message>
    <message>
        <source>%1 is withheld.</source>
        <translation>%1 werden einbehalten.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>Die Vereinbarung gibt keine Gutschrift.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nichts ist geschuldet.</translation>
    </message>
    <message>
        <source>A further %1 was not claimed in time.</source>
        <translation>Weitere %1 wurden nicht rechtzeitig geltend gemacht.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::VerdictBox</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ViewModel</name>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>Gute Prüfung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Maintenance by the hour, %1 to %2</source>
        <translation>Wartung nach Stunden, %1 bis %2</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>In Planung</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Escape lets go.</source>
        <translation>Die Pfeiltasten verschieben es, Umschalt und Pfeiltasten ändern sein Ende, Escape lässt los.</translation>
    </message>
    <message>
        <source>N begins a new window here; Page Down chooses a window of the week.</source>
        <translation>N beginnt hier ein neues Fenster; Bild ab wählt ein Fenster der Woche.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Enter edits, Delete cancels it.</source>
        <translation>Die Pfeiltasten verschieben es, Umschalt und Pfeiltasten ändern sein Ende, die Eingabetaste bearbeitet es, Entf sagt es ab.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekSection</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Maintenance windows of the week</source>
        <translation>Wartungsfenster der Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No maintenance this week.</source>
        <translation>Keine Wartung in dieser Woche.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatIfSection</name>
    <message>
        <source>Save the chosen scenario</source>
        <translation>Das gewählte Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien im Vergleich</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Szenario speichern …</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>No scenario yet. Keep a change of the review as scenario to compare it here.</source>
        <translation>Noch kein Szenario. Behalten Sie eine Änderung der Durchsicht als Szenario, um sie hier zu vergleichen.</translation>
    </message>
    <message>
        <source>Remove the chosen scenario</source>
        <translation>Das gewählte Szenario entfernen</translation>
    </message>
    <message>
        <source>Each column is a scenario; the arrow keys choose one, the buttons below save or remove it.</source>
        <translation>Jede Spalte ist ein Szenario; die Pfeiltasten wählen eines, die Schaltflächen darunter speichern oder entfernen es.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatsThis</name>
    <message>
        <source>The month that all pages show. The arrows go to the month before and after; the name opens a list.</source>
        <translation>Der Monat, den alle Seiten zeigen. Die Pfeile führen zum Monat davor und danach; der Name öffnet eine Liste.</translation>
    </message>
    <message>
        <source>Whether the month still runs. The figures of a running month are provisional; those of a locked one are kept as they were reported.</source>
        <translation>Ob der Monat noch läuft. Die Zahlen eines laufenden Monats sind vorläufig; die eines festgeschriebenen bleiben, wie sie berichtet wurden.</translation>
    </message>
    <message>
        <source>Finds a customer, an incident, a month, a page or a command by its words.</source>
        <translation>Findet einen Kunden, einen Vorfall, einen Monat, eine Seite oder einen Befehl anhand der Wörter darin.</translation>
    </message>
    <message>
        <source>The services of all customers. The one that is chosen is shown on the page.</source>
        <translation>Die Dienste aller Kunden. Der gewählte wird auf der Seite gezeigt.</translation>
    </message>
    <message>
        <source>The share of the measured time in which the service was available. Percentages are cut, never rounded up. Click it to see how it was counted.</source>
        <translation>Der Anteil der gemessenen Zeit, in dem der Dienst verfügbar war. Prozentwerte werden abgeschnitten, nie aufgerundet. Ein Klick zeigt, wie gezählt wurde.</translation>
    </message>
    <message>
        <source>The time that counts as downtime under the agreement, without accepted maintenance and excluded causes. Click it to see how it was counted.</source>
        <translation>Die Zeit, die nach der Vereinbarung als Ausfallzeit zählt, ohne anerkannte Wartung und ausgenommene Ursachen. Ein Klick zeigt, wie gezählt wurde.</translation>
    </message>
    <message>
        <source>How much more downtime the target allows in this month, or how much was too much. Click it to see how it was counted.</source>
        <translation>Wie viel Ausfallzeit der Zielwert in diesem Monat noch zulässt oder wie viel zu viel war. Ein Klick zeigt, wie gezählt wurde.</translation>
    </message>
    <message>
        <source>What the agreement gives for this month, as far as it is known. Where its text can be read in several ways, the lowest and the highest amount stand below. Click it to see why.</source>
        <translation>Was die Vereinbarung für diesen Monat gibt, soweit bekannt. Wo ihr Text mehrere Lesarten zulässt, stehen darunter der niedrigste und der höchste Betrag. Ein Klick zeigt, warum.</translation>
    </message>
    <message>
        <source>Explains what was chosen on the page, or holds the form that changes it. F4 opens and closes it.</source>
        <translation>Erläutert, was auf der Seite gewählt wurde, oder enthält das Formular, das es ändert. F4 öffnet und schließt diesen Bereich.</translation>
    </message>
    <message>
        <source>How the figure came about: each step follows from the ones below it. Rest the mouse on a step for exact values; Copy takes all steps along.</source>
        <translation>Wie der Wert zustande kam: Jeder Schritt folgt aus denen darunter. Verweilen Sie mit der Maus auf einem Schritt, um genaue Werte zu sehen; „Kopieren“ nimmt alle Schritte mit.</translation>
    </message>
    <message>
        <source>What the agreement says about the chosen step, in our own words.</source>
        <translation>Was die Vereinbarung zum gewählten Schritt sagt, in unseren eigenen Worten.</translation>
    </message>
    <message>
        <source>How much of the time has data. Time without data never counts as available.</source>
        <translation>Für welchen Teil der Zeit es Daten gibt. Zeit ohne Daten zählt nie als verfügbar.</translation>
    </message>
    <message>
        <source>When the sources were asked last.</source>
        <translation>Wann die Quellen zuletzt abgefragt wurden.</translation>
    </message>
    <message>
        <source>The next day by which a claim must be filed. Click it to go to the claim.</source>
        <translation>Der nächste Tag, bis zu dem ein Anspruch angemeldet sein muss. Ein Klick führt zum Anspruch.</translation>
    </message>
    <message>
        <source>Services that missed their target in this month. Click the tile to see only those.</source>
        <translation>Dienste, die ihren Zielwert in diesem Monat verfehlt haben. Klicken Sie auf die Kachel, um nur diese zu sehen.</translation>
    </message>
    <message>
        <source>Services that will miss their target if downtime goes on as in the last days, or that have used most of what is allowed.</source>
        <translation>Dienste, die ihren Zielwert verfehlen werden, wenn die Ausfallzeit so weitergeht wie in den letzten Tagen, oder die das Zulässige zum größten Teil verbraucht haben.</translation>
    </message>
    <message>
        <source>Services that met their target, or are on track while the month runs.</source>
        <translation>Dienste, die ihren Zielwert eingehalten haben oder auf Kurs sind, solange der Monat läuft.</translation>
    </message>
    <message>
        <source>What the agreements give for this month, added up by currency. The range is what open questions of interpretation leave.</source>
        <translation>Was die Vereinbarungen für diesen Monat geben, nach Währung zusammengezählt. Die Spanne ergibt sich aus offenen Fragen der Lesart.</translation>
    </message>
    <message>
        <source>The next claim that must be filed, and by when.</source>
        <translation>Der nächste Anspruch, der angemeldet werden muss, und bis wann.</translation>
    </message>
    <message>
        <source>How old the data of the sources is, and whether one of them failed.</source>
        <translation>Wie alt die Daten der Quellen sind und ob eine Quelle fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>One row a service, the riskiest first. The strip shows the last twelve months, the bar how much of the allowed downtime is used. The link at the end leads to what there is to do.</source>
        <translation>Eine Zeile je Dienst, der gefährdetste zuerst. Der Streifen zeigt die letzten zwölf Monate, der Balken, wie viel der zulässigen Ausfallzeit verbraucht ist. Der Link am Ende führt zu dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>What the marks in the strips of months mean.</source>
        <translation>Was die Zeichen in den Monatsstreifen bedeuten.</translation>
    </message>
    <message>
        <source>Downtime of each month beside what the target allows. Choose a month to show it.</source>
        <translation>Die Ausfallzeit jedes Monats neben dem, was der Zielwert zulässt. Wählen Sie einen Monat, um ihn zu zeigen.</translation>
    </message>
    <message>
        <source>The days of the month by their downtime, and the hours of the chosen day.</source>
        <translation>Die Tage des Monats nach ihrer Ausfallzeit und die Stunden des gewählten Tages.</translation>
    </message>
    <message>
        <source>The error budget is the downtime that the target allows. Here is how it was used, how long it will last at the rate so far, and what more downtime costs.</source>
        <translation>Das Fehlerbudget ist die Ausfallzeit, die der Zielwert zulässt. Hier steht, wie es verbraucht wurde, wie lange es beim bisherigen Tempo reicht und was weitere Ausfallzeit kostet.</translation>
    </message>
    <message>
        <source>Values other than availability that the agreement promises, such as a response time.</source>
        <translation>Werte neben der Verfügbarkeit, die die Vereinbarung zusagt, etwa eine Antwortzeit.</translation>
    </message>
    <message>
        <source>The month as a time line: outages, maintenance, incidents and deadlines below each other. Choose an outage to review it.</source>
        <translation>Der Monat als Zeitleiste: Ausfälle, Wartung, Vorfälle und Fristen untereinander. Wählen Sie einen Ausfall, um ihn durchzusehen.</translation>
    </message>
    <message>
        <source>Outages with their causes. Whether one counts follows from the agreement; the cause is for a person to say.</source>
        <translation>Ausfälle mit ihren Ursachen. Ob einer zählt, folgt aus der Vereinbarung; die Ursache muss ein Mensch angeben.</translation>
    </message>
    <message>
        <source>Changes that were tried without saving them, side by side with what is recorded.</source>
        <translation>Änderungen, die ohne Speichern ausprobiert wurden, neben dem, was erfasst ist.</translation>
    </message>
    <message>
        <source>Says what caused the outage, and from when until when. The box at its end shows what saving would change.</source>
        <translation>Gibt an, was den Ausfall verursacht hat und von wann bis wann. Das Feld am Ende zeigt, was das Speichern ändern würde.</translation>
    </message>
    <message>
        <source>What the month would come to if this were saved.</source>
        <translation>Was der Monat ergäbe, wenn dies gespeichert würde.</translation>
    </message>
    <message>
        <source>Files and references that prove what was said, such as a letter or a ticket. They are kept in the workspace.</source>
        <translation>Dateien und Verweise, die das Gesagte belegen, etwa ein Brief oder ein Ticket. Sie werden im Arbeitsbereich aufbewahrt.</translation>
    </message>
    <message>
        <source>Maintenance by the hour. Drag over free time to plan work; drag an edge to change its length.</source>
        <translation>Die Wartung nach Stunden. Ziehen Sie über freie Zeit, um Arbeiten zu planen; ziehen Sie an einem Rand, um die Dauer zu ändern.</translation>
    </message>
    <message>
        <source>Whether the agreement accepts the work, how much of it counts as downtime, and what is to be done by when.</source>
        <translation>Ob die Vereinbarung die Arbeiten anerkennt, wie viel davon als Ausfallzeit zählt und was bis wann zu tun ist.</translation>
    </message>
    <message>
        <source>The letter that announces the maintenance. Only what was announced in time can be left out of the downtime.</source>
        <translation>Der Brief, der die Wartung ankündigt. Nur was rechtzeitig angekündigt wurde, kann von der Ausfallzeit ausgenommen werden.</translation>
    </message>
    <message>
        <source>What is due to all customers in this month, and which claims are to be filed, by their deadlines.</source>
        <translation>Was allen Kunden in diesem Monat zusteht und welche Ansprüche anzumelden sind, nach ihren Fristen.</translation>
    </message>
    <message>
        <source>What the provider itself says of its outages and amounts, beside ours. It decides nothing.</source>
        <translation>Was der Anbieter selbst zu seinen Ausfällen und Beträgen angibt, neben unseren Werten. Es entscheidet nichts.</translation>
    </message>
    <message>
        <source>Credits that were granted, and credits that came on an invoice. What is still open is the difference.</source>
        <translation>Gutschriften, die gewährt wurden, und Gutschriften, die auf einer Rechnung kamen. Die Differenz ist noch offen.</translation>
    </message>
    <message>
        <source>Rights that too much downtime brings, such as leaving early, and until when they stand.</source>
        <translation>Rechte, die aus zu viel Ausfallzeit entstehen, etwa vorzeitig zu kündigen, und bis wann sie bestehen.</translation>
    </message>
    <message>
        <source>The letter that asks for the credit, with its proof, and how far the claim has got.</source>
        <translation>Der Brief, der die Gutschrift fordert, mit seinem Nachweis, und wie weit der Anspruch gediehen ist.</translation>
    </message>
    <message>
        <source>How the tickets of the month were answered, against the times that the agreement promises.</source>
        <translation>Wie die Tickets des Monats beantwortet wurden, gemessen an den Zeiten, die die Vereinbarung zusagt.</translation>
    </message>
    <message>
        <source>What is due next over all tickets.</source>
        <translation>Was über alle Tickets hinweg als Nächstes fällig ist.</translation>
    </message>
    <message>
        <source>The tickets of the month, with their deadlines by the severity of each.</source>
        <translation>Die Tickets des Monats, mit den Fristen nach ihrem jeweiligen Schweregrad.</translation>
    </message>
    <message>
        <source>Other promises of the agreement, such as backups, and whether they were kept.</source>
        <translation>Andere Zusagen der Vereinbarung, etwa Sicherungen, und ob sie eingehalten wurden.</translation>
    </message>
    <message>
        <source>What the agreement promises, in plain words. Choose a line to see its clauses.</source>
        <translation>Was die Vereinbarung zusagt, in einfachen Worten. Wählen Sie eine Zeile, um ihre Klauseln zu sehen.</translation>
    </message>
    <message>
        <source>The clauses, and where each of them applies.</source>
        <translation>Die Klauseln und wo jede von ihnen gilt.</translation>
    </message>
    <message>
        <source>Every rule with its value, for whoever wants to check them one by one.</source>
        <translation>Jede Regel mit ihrem Wert, für alle, die sie einzeln prüfen möchten.</translation>
    </message>
    <message>
        <source>The reports of the month with their state: draft, checked, sent, locked or corrected. Choose several to create them at once.</source>
        <translation>Die Berichte des Monats mit ihrem Stand: Entwurf, geprüft, versandt, festgeschrieben oder berichtigt. Wählen Sie mehrere, um sie auf einmal zu erstellen.</translation>
    </message>
    <message>
        <source>The report as the customer will get it.</source>
        <translation>Der Bericht, wie ihn der Kunde bekommt.</translation>
    </message>
    <message>
        <source>Attaches all figures to the PDF, so that the customer can check them.</source>
        <translation>Hängt alle Zahlen an die PDF-Datei an, damit der Kunde sie nachprüfen kann.</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now. A later change then needs a corrected report, and both are kept.</source>
        <translation>Hält die Zahlen fest, wie sie jetzt sind. Eine spätere Änderung erfordert dann einen berichtigten Bericht, und beide werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Where the checks come from, how current they are, and which of them belong to no service yet.</source>
        <translation>Woher die Prüfungen kommen, wie aktuell sie sind und welche davon noch zu keinem Dienst gehören.</translation>
    </message>
    <message>
        <source>Who changed what, when and why, for all customers or for one. Nothing here can be edited or removed.</source>
        <translation>Wer was wann und warum geändert hat, für alle Kunden oder für einen. Hier lässt sich nichts bearbeiten oder entfernen.</translation>
    </message>
    <message>
        <source>Every entry seals all entries before it. If one were altered or removed, it would be said here.</source>
        <translation>Jeder Eintrag versiegelt alle Einträge vor ihm. Wäre einer geändert oder entfernt worden, so stünde es hier.</translation>
    </message>
    <message>
        <source>Services of which nothing, or too little, was measured, so that there is no verdict.</source>
        <translation>Dienste, von denen nichts oder zu wenig gemessen wurde, sodass es kein Urteil gibt.</translation>
    </message>
    <message>
        <source>Outages without a cause. They count until somebody names one.</source>
        <translation>Ausfälle, deren Ursache noch niemand angegeben hat. Bis dahin zählen sie.</translation>
    </message>
    <message>
        <source>Filters, order and columns, saved under a name.</source>
        <translation>Filter, Reihenfolge und Spalten, die unter einem Namen gespeichert sind.</translation>
    </message>
    <message>
        <source>Maintenance of the month, and whether the agreements accept it. Drag over days to plan work; drag work to move it.</source>
        <translation>Die Wartung des Monats und ob die Vereinbarungen sie anerkennen. Ziehen Sie über Tage, um Arbeiten zu planen; ziehen Sie Arbeiten, um sie zu verschieben.</translation>
    </message>
    <message>
        <source>Plans or changes maintenance. It is checked against each agreement while you type.</source>
        <translation>Plant Wartung oder ändert sie. Während der Eingabe wird sie anhand jeder Vereinbarung geprüft.</translation>
    </message>
    <message>
        <source>How the credit of this service is worked out: outage by outage, with caps and conditions, and for each interpretation of the agreement.</source>
        <translation>Wie die Gutschrift dieses Dienstes berechnet wird: Ausfall für Ausfall, mit Obergrenzen und Bedingungen, und je einmal für jede Lesart der Vereinbarung.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyClause</name>
    <message>
        <source>Previous clause</source>
        <translation>Vorherige Klausel</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Nächste Klausel</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Text der Klausel</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Die Vereinbarung</translation>
    </message>
    <message>
        <source>The agreement, %1</source>
        <translation>Die Vereinbarung, %1</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>Keine Klausel: Dies ist eine Tatsache.</translation>
    </message>
    <message>
        <source>The text of this clause is not on record.</source>
        <translation>Der Text dieser Klausel ist nicht hinterlegt.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySection</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>Wählen Sie einen Wert, einen Ausfall oder einen Betrag, um zu sehen, worauf er beruht.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all steps</source>
        <translation>Alle Schritte kopieren</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySubject</name>
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
        <source>Why is there no amount?</source>
        <translation>Warum gibt es keinen Betrag?</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>Was geschah dann?</translation>
    </message>
    <message>
        <source>Why “%1”: %2?</source>
        <translation>Warum „%1“: %2?</translation>
    </message>
    <message>
        <source>Maintenance verdict</source>
        <translation>Urteil zur Wartung</translation>
    </message>
    <message>
        <source>Response times of %1</source>
        <translation>Reaktionszeiten zu %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Error budget so far</source>
        <translation>Fehlerbudget bisher</translation>
    </message>
    <message>
        <source>Why is the budget %1 over?</source>
        <translation>Warum ist das Budget um %1 überzogen?</translation>
    </message>
    <message>
        <source>Why is %1 of the budget left?</source>
        <translation>Warum sind noch %1 des Budgets übrig?</translation>
    </message>
    <message>
        <source>Why is there no credit?</source>
        <translation>Warum gibt es keine Gutschrift?</translation>
    </message>
    <message>
        <source>Claim status</source>
        <translation>Stand des Anspruchs</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Zugesagter Wert</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyTree</name>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>Kette der Gründe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Words</name>
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
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the items of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Reaktion</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenmeldung</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>Statusauskunft</translation>
    </message>
    <message>
        <source>severity becomes</source>
        <translation>Schweregrad wird</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Zwischenmeldung</translation>
    </message>
    <message>
        <source>request for the status</source>
        <translation>Frage nach dem Stand</translation>
    </message>
    <message>
        <source>reply to it</source>
        <translation>Antwort darauf</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>a ticket that reports it in time</source>
        <translation>ein Ticket, das ihn rechtzeitig meldet</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>wieder aufgenommen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>share of values beyond a bound</source>
        <translation>Anteil der Werte jenseits einer Schranke</translation>
    </message>
    <message>
        <source>by a table of lengths</source>
        <translation>nach einer Tabelle der Längen</translation>
    </message>
    <message>
        <source>as one flat amount</source>
        <translation>als ein pauschaler Betrag</translation>
    </message>
    <message>
        <source>by several remedies</source>
        <translation>nach mehreren Ausgleichen</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Unvollständige Daten</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>nicht angekündigt</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceController</name>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>Der Beispiel-Arbeitsbereich wird vorbereitet</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>Der Beispiel-Arbeitsbereich konnte nicht angelegt werden: %1. Sonst wurde nichts berührt.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Der Ordner wird gelesen</translation>
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
        <source>No workspace could be made: %1. Nothing else was touched.</source>
        <translation>Es konnte kein Arbeitsbereich angelegt werden: %1. Sonst wurde nichts berührt.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a workspace. It was left as it is. Choose another file, or a backup of this one.</source>
        <translation>%1 ist leer und daher kein Arbeitsbereich. Die Datei blieb, wie sie war. Wählen Sie eine andere Datei oder eine Sicherung dieser Datei.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. It was left as it is. Choose another workspace, or a backup of this one.</source>
        <translation>%1 konnte nicht geöffnet werden: %2. Die Datei blieb, wie sie war. Wählen Sie einen anderen Arbeitsbereich oder eine Sicherung von diesem.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name.</source>
        <translation>Es gibt schon eine Datei %1, und sie blieb, wie sie war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is the workspace that is open. Choose another name for the copy.</source>
        <translation>%1 ist der geöffnete Arbeitsbereich. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Customers.makegood</source>
        <translation>Kunden.makegood</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood)</source>
        <translation>Arbeitsbereiche (*.makegood)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This program came without its sample. Import a data folder instead.</source>
        <translation>Dieses Programm wurde ohne sein Beispiel ausgeliefert. Lesen Sie stattdessen einen Datenordner ein.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file and try again.</source>
        <translation>Nichts wurde eingelesen: %1. Alles ist, wie es war. Korrigieren Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Import data folder</source>
        <translation>Datenordner einlesen</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceHandle</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Der Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>A change of the workspace that was open before was not saved: %1.</source>
        <translation>Eine Änderung des zuvor geöffneten Arbeitsbereichs wurde nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceNotice</name>
    <message>
        <source>An older Makegood wrote this workspace. It was brought up to date: from here on every row and every month of checks has a checksum. A copy of what it was before is kept beside it.</source>
        <translation>Ein älteres Makegood hat diesen Arbeitsbereich geschrieben. Er wurde auf den neuesten Stand gebracht: Von jetzt an hat jede Zeile und jeder Monat mit Prüfungen eine Prüfsumme. Eine Kopie des vorherigen Stands ist daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>A newer Makegood wrote this workspace. It is open for reading only.</source>
        <translation>Ein neueres Makegood hat diesen Arbeitsbereich geschrieben. Er ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceProbes</name>
    <message>
        <source>The prober of %1: %2. Nothing that was recorded is lost.</source>
        <translation>Der Prüfer von %1: %2. Nichts, was aufgezeichnet wurde, ist verloren.</translation>
    </message>
</context>
</TS>
