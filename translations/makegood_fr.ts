<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>makegood::app::Main</name>
    <message>
        <source>The last step stopped: %1. What was saved is safe; save what is open and start the program again.</source>
        <translation>La dernière étape s’est interrompue&#xa0;: %1. Ce qui a été enregistré est en sûreté&#xa0;; enregistrez ce qui est ouvert et redémarrez le programme.</translation>
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
        <translation>Silences lus comme maintenance, depuis l’Alertmanager d’un Prometheus.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of times that name none, such as Europe/Berlin</source>
        <translation>Des heures qui n’en indiquent pas, par exemple Europe/Berlin</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Maintenance from a subscribed iCalendar address.</source>
        <translation>Maintenance depuis une adresse iCalendar à laquelle on s’abonne.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>For example *.csv</source>
        <translation>Par exemple *.csv</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Produits par</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, XLSX, JSON lines) that are put into a folder.</source>
        <translation>Tableaux (CSV, TSV, XLSX, lignes JSON) déposés dans un dossier.</translation>
    </message>
    <message>
        <source>Tables of</source>
        <translation>Tables de</translation>
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
        <translation>États qui comptent</translation>
    </message>
    <message>
        <source>Hard states</source>
        <translation>États confirmés (hard)</translation>
    </message>
    <message>
        <source>Soft states too</source>
        <translation>Aussi les états non confirmés (soft)</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Where the database has several: IDO&apos;s name or Icinga DB&apos;s id</source>
        <translation>Si la base de données en a plusieurs&#xa0;: le nom d’IDO ou l’identifiant d’Icinga DB</translation>
    </message>
    <message>
        <source>Icinga 2</source>
        <translation>Icinga 2</translation>
    </message>
    <message>
        <source>State changes and downtimes from the database of Icinga 2: Icinga DB or IDO.</source>
        <translation>Changements d’état et maintenances depuis la base de données d’Icinga 2&#xa0;: Icinga DB ou IDO.</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>Quelles séries</translation>
    </message>
    <message>
        <source>A metric, matchers in braces, or both, such as up or probe_success{job=&quot;blackbox&quot;}</source>
        <translation>Une métrique, des filtres entre accolades, ou les deux, par exemple up ou probe_success{job=&quot;blackbox&quot;}</translation>
    </message>
    <message>
        <source>A check passed when its value is</source>
        <translation>Un contrôle est réussi si sa valeur est</translation>
    </message>
    <message>
        <source>1 (failed: 0)</source>
        <translation>1 (en échec&#xa0;: 0)</translation>
    </message>
    <message>
        <source>equal to a number</source>
        <translation>égale à un nombre</translation>
    </message>
    <message>
        <source>at least a number</source>
        <translation>au moins un nombre</translation>
    </message>
    <message>
        <source>at most a number</source>
        <translation>au plus un nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
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
        <translation>Identification</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Sans identification</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorité de certification propre</translation>
    </message>
    <message>
        <source>PEM file; empty: the certificates of this computer</source>
        <translation>Fichier PEM&#xa0;; vide&#xa0;: les certificats de cet ordinateur</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB ou MySQL</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Fichier de base de données</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the usual one</source>
        <translation>Vide&#xa0;: le port habituel</translation>
    </message>
    <message>
        <source>A failure that Kuma still repeats</source>
        <translation>Un échec que Kuma vérifie encore</translation>
    </message>
    <message>
        <source>is no data</source>
        <translation>compte comme absence de données</translation>
    </message>
    <message>
        <source>counts as down</source>
        <translation>compte comme indisponible</translation>
    </message>
    <message>
        <source>counts as up</source>
        <translation>compte comme disponible</translation>
    </message>
    <message>
        <source>Uptime Kuma</source>
        <translation>Uptime Kuma</translation>
    </message>
    <message>
        <source>Heartbeats and maintenance from the database of Uptime Kuma, while it runs.</source>
        <translation>Contrôles (heartbeats) et maintenance depuis la base de données d’Uptime Kuma, pendant qu’il fonctionne.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Que lire</translation>
    </message>
    <message>
        <source>Values of items</source>
        <translation>Valeurs d’éléments</translation>
    </message>
    <message>
        <source>Problems of triggers</source>
        <translation>Problèmes de déclencheurs</translation>
    </message>
    <message>
        <source>Key of the items</source>
        <translation>Clé des éléments</translation>
    </message>
    <message>
        <source>For example icmpping; * for any characters</source>
        <translation>Par exemple icmpping&#xa0;; * pour n’importe quels caractères</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravité minimale</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Désastre</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>Fuseau horaire du serveur</translation>
    </message>
    <message>
        <source>For recurring maintenance, such as Europe/Berlin; empty: as the server says</source>
        <translation>Pour la maintenance récurrente, par exemple Europe/Berlin&#xa0;; vide&#xa0;: ce qu’indique le serveur</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Values of items, or problems of triggers, and maintenance from Zabbix 6.0 to 7.x.</source>
        <translation>Valeurs d’éléments, ou problèmes de déclencheurs, et maintenance depuis Zabbix 6.0 à 7.x.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file; empty: none is shown to the server</source>
        <translation>Fichier PEM&#xa0;; vide&#xa0;: aucun n’est présenté au serveur</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Phrase secrète de cette clé</translation>
    </message>
    <message>
        <source>empty: the key has none</source>
        <translation>vide&#xa0;: la clé n’en a pas</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Autres en-têtes</translation>
    </message>
    <message>
        <source>Livestatus by</source>
        <translation>Livestatus par</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Socket of this machine</source>
        <translation>Socket de cette machine</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>For example /omd/sites/main/tmp/run/live</source>
        <translation>Par exemple /omd/sites/main/tmp/run/live</translation>
    </message>
    <message>
        <source>Checkmk</source>
        <translation>Checkmk</translation>
    </message>
    <message>
        <source>State history and downtimes by the Livestatus of a Checkmk site.</source>
        <translation>Historique des états et maintenances par le Livestatus d’un site Checkmk.</translation>
    </message>
    <message>
        <source>Gatus</source>
        <translation>Gatus</translation>
    </message>
    <message>
        <source>Results of endpoints, of which Gatus keeps the last ones only.</source>
        <translation>Résultats des points d’accès, dont Gatus ne garde que les derniers.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture de</translation>
    </message>
    <message>
        <source>Log files in a folder</source>
        <translation>Fichiers journaux d’un dossier</translation>
    </message>
    <message>
        <source>archivejson.cgi of its web server</source>
        <translation>archivejson.cgi de son serveur web</translation>
    </message>
    <message>
        <source>Where nagios.log and archives are</source>
        <translation>Où se trouvent nagios.log et archives</translation>
    </message>
    <message>
        <source>After a restart of Nagios</source>
        <translation>Après un redémarrage de Nagios</translation>
    </message>
    <message>
        <source>States hold on that the log does not repeat</source>
        <translation>Les états que le journal ne répète pas restent valables</translation>
    </message>
    <message>
        <source>States are unknown until the log says them</source>
        <translation>Les états sont inconnus jusqu’à ce que le journal les indique</translation>
    </message>
    <message>
        <source>Nagios</source>
        <translation>Nagios</translation>
    </message>
    <message>
        <source>State changes and downtimes from the logs of Nagios, Naemon or Icinga 1, or state changes from archivejson.cgi.</source>
        <translation>Changements d’état et maintenances depuis les journaux de Nagios, Naemon ou Icinga 1, ou changements d’état depuis archivejson.cgi.</translation>
    </message>
    <message>
        <source>Targets, one a line</source>
        <translation>Cibles, une par ligne</translation>
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
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>Where each result is written, as proof for claims</source>
        <translation>Où chaque résultat est écrit, comme preuve pour les réclamations</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Such as 30s, 1m or 5m</source>
        <translation>Par exemple 30s, 1m ou 5m</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Attente maximale d’une réponse</translation>
    </message>
    <message>
        <source>Shorter than the interval</source>
        <translation>Plus courte que l’intervalle</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>A PEM file; empty: the system&apos;s</source>
        <translation>Un fichier PEM&#xa0;; vide&#xa0;: ceux du système</translation>
    </message>
    <message>
        <source>Built-in prober</source>
        <translation>Sonde intégrée</translation>
    </message>
    <message>
        <source>Service of the page</source>
        <translation>Service de la page</translation>
    </message>
    <message>
        <source>Statuspage, or compatible</source>
        <translation>Statuspage ou compatible</translation>
    </message>
    <message>
        <source>Instatus</source>
        <translation>Instatus</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>Ce qui compte comme panne</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Panne majeure</translation>
    </message>
    <message>
        <source>Partial outage, too</source>
        <translation>Panne partielle aussi</translation>
    </message>
    <message>
        <source>Degraded performance, too</source>
        <translation>Performances dégradées aussi</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>A provider’s own account: incidents and maintenance from its status page.</source>
        <translation>Le récit du fournisseur lui-même&#xa0;: incidents et maintenances de sa page d’état.</translation>
    </message>
    <message>
        <source>The series are</source>
        <translation>Les séries sont</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>des résultats de contrôles</translation>
    </message>
    <message>
        <source>a counter of all requests</source>
        <translation>un compteur de toutes les requêtes</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>des valeurs mesurées</translation>
    </message>
    <message>
        <source>the buckets of a histogram (_bucket)</source>
        <translation>les classes d’un histogramme (_bucket)</translation>
    </message>
    <message>
        <source>The counter beside it</source>
        <translation>Le compteur associé</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Il compte</translation>
    </message>
    <message>
        <source>the failed requests</source>
        <translation>les requêtes en échec</translation>
    </message>
    <message>
        <source>the good requests</source>
        <translation>les bonnes requêtes</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Over stretches of</source>
        <translation>Sur des tranches de</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Multiplié par</translation>
    </message>
    <message>
        <source>1000 makes seconds milliseconds</source>
        <translation>1000 change les secondes en millisecondes</translation>
    </message>
    <message>
        <source>Checks, counted requests and values from any server with the Prometheus API: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</source>
        <translation>Contrôles, requêtes comptées et valeurs depuis tout serveur doté de l’API de Prometheus&#xa0;: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</translation>
    </message>
    <message>
        <source>No monitoring yet? Makegood itself checks web pages, mail servers, certificates and names every minute.</source>
        <translation>Pas encore de supervision&#xa0;? Makegood contrôle lui-même chaque minute les pages web, les serveurs de messagerie, les certificats et les noms DNS.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AddressForm</name>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Settings as JSON</source>
        <translation>Paramètres en JSON</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>How you call it, such as Operations Prometheus</source>
        <translation>Le nom que vous lui donnez, par exemple Prometheus de l’exploitation</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in the system&apos;s keyring, never in the workspace. Where there is no keyring, they are kept for this run only.</source>
        <translation>Les mots de passe et les jetons sont conservés dans le trousseau du système, jamais dans l’espace de travail. Sans trousseau, ils ne sont conservés que pour cette session.</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Plus de paramètres</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>tel qu’enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Donnez un nom à la source.</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1&#xa0;; admis&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgendaModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Les heures sont celles de %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreement</name>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>A credit needs: %1. What is withheld while it does not hold is shown.</source>
        <translation>Un avoir exige&#xa0;: %1. Ce qui est retenu tant que cela n’est pas rempli est montré.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Stipulation</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each month.</source>
        <translation>Disponible au moins %1 du temps mesuré de chaque mois.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>Aucune n’est acceptée&#xa0;: elle compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
    <message>
        <source>What a missed target is worth is agreed between the parties each time, and recorded with who agreed it and when.</source>
        <translation>Ce que vaut un objectif manqué est convenu chaque fois entre les parties, et enregistré avec qui l’a convenu et quand.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>A month’s credit is at most %1 of the fee.</source>
        <translation>L’avoir d’un mois est au plus de %1 de la redevance.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>In a month of 30 days, one outage of %1 at a charge of %2 earns %3.</source>
        <translation>Dans un mois de 30 jours, une interruption de %1 avec une redevance de %2 donne droit à %3.</translation>
    </message>
    <message>
        <source>It leaves an availability of %1.</source>
        <translation>Il reste une disponibilité de %1.</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n blocks.</source>
        <translation>
            <numerusform>Elle compte %Ln bloc.</numerusform>
            <numerusform>Elle compte %Ln blocs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap limits it.</source>
        <translation>Le plafond le limite.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data counts as available.</source>
        <translation>Le temps sans données compte comme disponible.</translation>
    </message>
    <message>
        <source>Time without data counts as downtime.</source>
        <translation>Le temps sans données compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>Au plus %1 par mois et par service.</translation>
    </message>
    <message>
        <source>It must be announced before it begins.</source>
        <translation>Elle doit être annoncée avant de commencer.</translation>
    </message>
    <message>
        <source>It is announced beforehand when that is possible; nothing is refused for it.</source>
        <translation>Elle est annoncée à l’avance lorsque c’est possible&#xa0;; rien n’est refusé pour cela.</translation>
    </message>
    <message>
        <source>Notice of at least %1 is needed.</source>
        <translation>Un préavis d’au moins %1 est exigé.</translation>
    </message>
    <message>
        <source>Notice of %1 is asked for.</source>
        <translation>Un préavis de %1 est souhaité.</translation>
    </message>
    <message>
        <source>Announced by: %1.</source>
        <translation>Annoncé par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only between %1 and %2 (%3).</source>
        <translation>Seulement entre %1 et %2 (%3).</translation>
    </message>
    <message>
        <source>Usually between %1 and %2 (%3); another time is flagged, not refused.</source>
        <translation>Habituellement entre %1 et %2 (%3)&#xa0;; une autre heure est signalée, non refusée.</translation>
    </message>
    <message>
        <source>Beginning on: %1.</source>
        <translation>Commençant le&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Do not count, and earn no credit: %1.</source>
        <translation>Ne comptent pas et ne donnent droit à aucun avoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Do not count for availability: %1.</source>
        <translation>Ne comptent pas pour la disponibilité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Earn no credit: %1.</source>
        <translation>Ne donnent droit à aucun avoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>la redevance mensuelle</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the incident’s end.</source>
        <translation>Un avoir se réclame dans un délai de %1 à partir de la fin de l’incident.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the post-mortem, without one of the incident’s end.</source>
        <translation>Un avoir se réclame dans un délai de %1 à partir du post-mortem ou, à défaut, de la fin de l’incident.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the month’s end.</source>
        <translation>Un avoir se réclame dans un délai de %1 à partir de la fin du mois.</translation>
    </message>
    <message>
        <source>The claim needs: %1.</source>
        <translation>La réclamation exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paid as: %1.</source>
        <translation>Payé sous forme de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tickets come by: %1.</source>
        <translation>Les tickets arrivent par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Business time is %1 to %2 (%3), on: %4.</source>
        <translation>Les heures ouvrées sont de %1 à %2 (%3), les&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Holidays left out: %n.</source>
        <translation>
            <numerusform>Jours fériés exclus&#xa0;: %Ln.</numerusform>
            <numerusform>Jours fériés exclus&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>First response within %1.</source>
        <translation>Première réponse dans un délai de %1.</translation>
    </message>
    <message>
        <source>An update every %1.</source>
        <translation>Une mise à jour toutes les %1.</translation>
    </message>
    <message>
        <source>Updates without pause until it is resolved.</source>
        <translation>Des mises à jour sans interruption jusqu’à la résolution.</translation>
    </message>
    <message>
        <source>A request for status is answered within %1.</source>
        <translation>Une demande d’état reçoit une réponse dans un délai de %1.</translation>
    </message>
    <message>
        <source>No times are promised.</source>
        <translation>Aucun délai n’est promis.</translation>
    </message>
    <message>
        <source>Good snapshots at most %1 apart over the last %2.</source>
        <translation>De bons instantanés espacés d’au plus %1 sur les derniers %2.</translation>
    </message>
    <message>
        <source>A price increase is announced %1 ahead; a decrease applies by itself.</source>
        <translation>Une hausse de prix est annoncée %1 à l’avance&#xa0;; une baisse s’applique d’elle-même.</translation>
    </message>
    <message>
        <source>An escalation is answered within %1.</source>
        <translation>Une escalade reçoit une réponse dans un délai de %1.</translation>
    </message>
    <message>
        <source>For work outside the service the extra cost is told before it starts.</source>
        <translation>Pour les travaux hors du service, le surcoût est annoncé avant leur début.</translation>
    </message>
    <message>
        <source>No ticket is worked on while a more urgent one waits.</source>
        <translation>Aucun ticket n’est traité pendant qu’un plus urgent attend.</translation>
    </message>
    <message>
        <source>Failed components are replaced at no cost. Recorded by hand.</source>
        <translation>Les composants défaillants sont remplacés sans frais. Enregistré à la main.</translation>
    </message>
    <message>
        <source>Backup mail servers hold mail while the primary is out of reach. Recorded by hand.</source>
        <translation>Les serveurs de messagerie de secours retiennent le courrier tant que le principal est hors d’atteinte. Enregistré à la main.</translation>
    </message>
    <message>
        <source>The customer may leave without penalty. Recorded by hand.</source>
        <translation>Le client peut partir sans pénalité. Enregistré à la main.</translation>
    </message>
    <message>
        <source>Monitoring and support around the clock. Recorded by hand.</source>
        <translation>Supervision et assistance jour et nuit. Enregistré à la main.</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>Ce qui est touché</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <source>No availability is promised.</source>
        <translation>Aucune disponibilité n’est promise.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</source>
        <translation>
            <numerusform>Il y a %Ln compensation. Chacune se calcule à part&#xa0;; une interruption relève de la première qui l’admet, sauf si une suivante s’y ajoute.</numerusform>
            <numerusform>Il y a %Ln compensations. Chacune se calcule à part&#xa0;; une interruption relève de la première qui l’admet, sauf si une suivante s’y ajoute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <source>A month’s credit of %1 or less is not given.</source>
        <translation>Un avoir mensuel de %1 ou moins n’est pas accordé.</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>Dû après plusieurs manquements</translation>
    </message>
    <message>
        <source>A credit is due only when the target was missed in %1 of the last %2 periods.</source>
        <translation>Un avoir n’est dû que si l’objectif a été manqué dans %1 des %2 dernières périodes.</translation>
    </message>
    <message>
        <source>Remedy “%1”</source>
        <translation>Compensation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It adds to what an outage earns by the remedies before it.</source>
        <translation>Elle s’ajoute à ce que donne une interruption selon les compensations précédentes.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most %1 of the fee.</source>
        <translation>Selon cette compensation, un mois donne droit à %1 de la redevance au plus.</translation>
    </message>
    <message>
        <source>An answer %1 late, at a charge of %2, earns %3.</source>
        <translation>Une réponse en retard de %1, avec une redevance de %2, donne droit à %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln heure ouvrée</numerusform>
            <numerusform>%Ln heures ouvrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved within %1, by: %2.</source>
        <translation>Résolu dans un délai de %1, par&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 par unité</translation>
    </message>
    <message>
        <source>A value beyond %1 earns %2.</source>
        <translation>Une valeur au-delà de %1 donne droit à %2.</translation>
    </message>
    <message>
        <source>An availability of %1 or less earns %2.</source>
        <translation>Une disponibilité de %1 ou moins donne droit à %2.</translation>
    </message>
    <message>
        <source>An availability below %1 earns %2.</source>
        <translation>Une disponibilité inférieure à %1 donne droit à %2.</translation>
    </message>
    <message>
        <source>Longer than %1 earns %2.</source>
        <translation>Plus de %1 donne droit à %2.</translation>
    </message>
    <message>
        <source>%1 or longer earns %2.</source>
        <translation>%1 ou plus donne droit à %2.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the last resolution of the ticket that reports the outage, without one of the outage’s end.</source>
        <translation>Un avoir se réclame dans un délai de %1 à partir de la dernière résolution du ticket qui signale l’interruption ou, à défaut, de la fin de l’interruption.</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest %1 after its end.</source>
        <translation>Un ticket doit signaler l’interruption, au plus tard %1 après sa fin.</translation>
    </message>
    <message>
        <source>Promised from %1 to %2 (%3), on: %4.</source>
        <translation>Promis de %1 à %2 (%3), ces jours&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each quarter.</source>
        <translation>Disponible au moins %1 du temps mesuré de chaque trimestre.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each year.</source>
        <translation>Disponible au moins %1 du temps mesuré de chaque année.</translation>
    </message>
    <message>
        <source>The first begins with %1.</source>
        <translation>La première période commence en %1.</translation>
    </message>
    <message>
        <source>It is promised to groups of services: their times are added up, and each of them by itself earns nothing.</source>
        <translation>La promesse porte sur des groupes de services&#xa0;: leurs temps sont additionnés, et aucun d’eux ne donne droit à rien à lui seul.</translation>
    </message>
    <message>
        <source>An outage counts with the share that its incident affects, as downtime and for the credit.</source>
        <translation>Une interruption compte pour la part que touche son incident, comme indisponibilité et pour l’avoir.</translation>
    </message>
    <message>
        <source>An outage is credited with the share that its incident affects.</source>
        <translation>Une interruption est créditée pour la part que touche son incident.</translation>
    </message>
    <message>
        <source>An outage counts as downtime with the share that its incident affects.</source>
        <translation>Une interruption compte comme indisponibilité pour la part que touche son incident.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>plus de %1 d’indisponibilité</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>objectif manqué</translation>
    </message>
    <message>
        <source>The right arises with %1 in one period.</source>
        <translation>Le droit naît dans ce cas&#xa0;: %1 sur une période.</translation>
    </message>
    <message>
        <source>The right arises with %1 in %2 of the last %3 periods.</source>
        <translation>Le droit naît dans ce cas&#xa0;: %1 dans %2 des %3 dernières périodes.</translation>
    </message>
    <message>
        <source>It may be used for %1.</source>
        <translation>Il peut être exercé pendant %1.</translation>
    </message>
    <message>
        <source>Resolved within %1.</source>
        <translation>Résolu sous %1.</translation>
    </message>
    <message>
        <source>A ticket that names no severity counts as: %1.</source>
        <translation>Un ticket qui n’indique aucune gravité compte comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causes exclues</translation>
    </message>
    <message>
        <source>Each class of service has its own remedy.</source>
        <translation>Chaque classe de service a sa propre compensation.</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentences change.</source>
        <translation>
            <numerusform>%Ln autre phrase change.</numerusform>
            <numerusform>%Ln autres phrases changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>If yes: %1</source>
        <translation>Si oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>If the answer is yes: %1.</source>
        <translation>Si la réponse est oui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>one outage of %1 leaves %2 and earns %3</source>
        <translation>une interruption de %1 laisse %2 et donne droit à %3</translation>
    </message>
    <message>
        <source>one outage of %1 earns %2</source>
        <translation>une interruption de %1 donne droit à %2</translation>
    </message>
    <message>
        <source>In a month of 30 days at a charge of %1: %2.</source>
        <translation>Dans un mois de 30 jours, avec une redevance de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between examples</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>The cap limits the greatest.</source>
        <translation>Le plafond limite la plus élevée.</translation>
    </message>
    <message>
        <source>One outage of %1 then earns %2 in place of %3.</source>
        <translation>Une interruption de %1 donne alors droit à %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>If no check arrives for %1, that time is without data.</source>
        <translation>Si aucun contrôle n’arrive pendant %1, ce temps est sans données.</translation>
    </message>
    <message>
        <source>Time without data is left out: neither up nor down.</source>
        <translation>Le temps sans données est écarté&#xa0;: ni disponible, ni indisponible.</translation>
    </message>
    <message>
        <source>Accepted maintenance is not counted at all, neither as up nor as down.</source>
        <translation>La maintenance acceptée n’est pas comptée du tout, ni comme disponibilité, ni comme indisponibilité.</translation>
    </message>
    <message>
        <source>Downtime inside accepted maintenance is left out.</source>
        <translation>L’indisponibilité pendant une maintenance acceptée est écartée.</translation>
    </message>
    <message>
        <source>Outages of any cause</source>
        <translation>Interruptions de toute cause</translation>
    </message>
    <message>
        <source>Only outages with the cause %1</source>
        <translation>Seulement les interruptions dont la cause est %1</translation>
    </message>
    <message>
        <source>Only outages with one of the causes %1</source>
        <translation>Seulement les interruptions ayant l’une des causes %1</translation>
    </message>
    <message>
        <source>%1, of services of the type %2</source>
        <comment>outages and types</comment>
        <translation>%1, pour les services du type %2</translation>
    </message>
    <message>
        <source>%1, longer than %2</source>
        <comment>outages and a length</comment>
        <translation>%1, de plus de %2</translation>
    </message>
    <message>
        <source>%1, at least %2 long</source>
        <comment>outages and a length</comment>
        <translation>%1, d’au moins %2</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <extracomment>%1: a name, %2: which outages</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No time limit for a claim is written here.</source>
        <translation>Aucun délai de réclamation n’est écrit ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good backups on each of the last %1 days.</source>
        <translation>
            <numerusform>%Ln bonne sauvegarde pour chacun des %1 derniers jours.</numerusform>
            <numerusform>%Ln bonnes sauvegardes pour chacun des %1 derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point of each %1 of the last %Ln weeks.</source>
        <translation>
            <numerusform>Un bon point de restauration chaque %1 sur la dernière semaine (%Ln).</numerusform>
            <numerusform>Un bon point de restauration chaque %1 sur les %Ln dernières semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Available at least %1 of the measured time of the %Ln days that end with each month.</source>
        <translation>
            <numerusform>Disponible au moins %1 du temps mesuré sur %Ln jour qui s’achève avec chaque mois.</numerusform>
            <numerusform>Disponible au moins %1 du temps mesuré sur les %Ln jours qui s’achèvent avec chaque mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lapse.</source>
        <translation>Il ne s’éteint pas.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementController</name>
    <message>
        <source>Change of the agreement</source>
        <translation>Modification de l’accord</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Agreement of %1: %2</source>
        <translation>Accord de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>Contrat de %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>The contract of %1 was created. Import its outages from a spreadsheet, or connect a source.</source>
        <translation>Le contrat de %1 a été créé. Importez ses interruptions depuis un tableur, ou connectez une source.</translation>
    </message>
    <message>
        <source>New &amp;contract…</source>
        <translation>Nouveau &amp;contrat…</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts from %1. Earlier months keep their terms.</source>
        <translation>
            <numerusform>Enregistré pour %Ln contrat à partir du %1. Les mois antérieurs gardent leurs termes.</numerusform>
            <numerusform>Enregistré pour %Ln contrats à partir du %1. Les mois antérieurs gardent leurs termes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts. Their months are recalculated.</source>
        <translation>
            <numerusform>Enregistré pour %Ln contrat. Ses mois sont recalculés.</numerusform>
            <numerusform>Enregistré pour %Ln contrats. Leurs mois sont recalculés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement file</source>
        <translation>Fichier d’accord</translation>
    </message>
    <message>
        <source>Agreements (*.toml)</source>
        <translation>Accords (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read as an agreement: it is not there, or too long. Choose another one.</source>
        <translation>%1 n’a pas pu être lu comme accord&#xa0;: le fichier est absent ou trop long. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importer un tableau</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementModel</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementPage</name>
    <message>
        <source>Edit agreement…</source>
        <translation>Modifier l’accord…</translation>
    </message>
    <message>
        <source>Edit contract…</source>
        <translation>Modifier le contrat…</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Nouveau contrat…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Ce que dit l’accord</translation>
    </message>
    <message>
        <source>Search the agreement</source>
        <translation>Rechercher dans l’accord</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En termes simples</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>This contract’s own copy.</source>
        <translation>Copie propre à ce contrat.</translation>
    </message>
    <message>
        <source>Clauses and where they apply</source>
        <translation>Clauses et où elles s’appliquent</translation>
    </message>
    <message>
        <source>The agreement in detail</source>
        <translation>L’accord en détail</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>From the library, unchanged.</source>
        <translation>De la bibliothèque, inchangé.</translation>
    </message>
    <message>
        <source>Showing %1 only.</source>
        <translation>Affichage limité à %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreements</name>
    <message>
        <source>it was stopped</source>
        <translation>cela a été arrêté</translation>
    </message>
    <message>
        <source>Reading the agreement</source>
        <translation>Lecture de l’accord</translation>
    </message>
    <message>
        <source>Judging past months</source>
        <translation>Évaluation des mois passés</translation>
    </message>
    <message>
        <source>Saving the agreement</source>
        <translation>Enregistrement de l’accord</translation>
    </message>
    <message>
        <source>Reading who stands under the agreement</source>
        <translation>Lecture des contrats sous cet accord</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AllowanceModel</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Down from</source>
        <translation>Indisponible dès</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The rest of what is over is excluded by its cause.</source>
        <translation>Le reste de ce qui dépasse est exclu en raison de la cause.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AmountCard</name>
    <message>
        <source>Due in %1, so far</source>
        <translation>Dû en %1, à ce jour</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Dû en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>%1 à %2, selon l’interprétation</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>non contesté</translation>
    </message>
    <message>
        <source>Estimate %1, lowest %2, highest %3</source>
        <translation>Estimation %1, minimum %2, maximum %3</translation>
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
        <translation>Selon l’accord (%1), ce temps ne compte pas comme indisponibilité.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time counts as downtime where a service is down.</source>
        <translation>Selon l’accord (%1), ce temps compte comme indisponibilité là où un service ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) %2 of this time count as downtime where a service is down.</source>
        <translation>Selon l’accord (%1), %2 de ce temps comptent comme indisponibilité là où un service ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Maintenance planifiée</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begins: %1 (%2)</source>
        <translation>Début&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Ends: %1 (%2)</source>
        <translation>Fin&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Times are those of %1; UTC stands in brackets.</source>
        <translation>Les heures sont celles de %1&#xa0;; UTC figure entre parenthèses.</translation>
    </message>
    <message>
        <source>This maintenance does not take place.</source>
        <translation>Cette maintenance n’aura pas lieu.</translation>
    </message>
    <message>
        <source>It is not certain yet; you will hear from us when it is.</source>
        <translation>Elle n’est pas encore certaine&#xa0;; nous vous préviendrons lorsqu’elle le sera.</translation>
    </message>
    <message>
        <source>The services named above may be unavailable during this time.</source>
        <translation>Les services nommés ci-dessus peuvent être indisponibles pendant ce temps.</translation>
    </message>
    <message>
        <source>Maintenance cancelled</source>
        <translation>Maintenance annulée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AnnouncementForm</name>
    <message>
        <source>Text of the announcement</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>Cop&amp;y the text</source>
        <translation>Cop&amp;ier le texte</translation>
    </message>
    <message>
        <source>Copy the text of the announcement</source>
        <translation>Copier le texte de l’annonce</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>Enregistrer comme te&amp;xte…</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>Enregistrer le texte dans un fichier</translation>
    </message>
    <message>
        <source>Channel of the announcement</source>
        <translation>Canal de l’annonce</translation>
    </message>
    <message>
        <source>&amp;Mark as announced now</source>
        <translation>&amp;Marquer comme annoncée maintenant</translation>
    </message>
    <message>
        <source>Mark the window as announced now</source>
        <translation>Marquer la fenêtre comme annoncée maintenant</translation>
    </message>
    <message>
        <source>Choose a maintenance window to see the text that announces it.</source>
        <translation>Choisissez une fenêtre de maintenance pour voir le texte qui l’annonce.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Answers</name>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 devait %3 à %2, mais ce montant n’a pas été demandé à temps et ne peut plus être réclamé.</translation>
    </message>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <translation>À ce jour, %1 doit %3 à %2.</translation>
    </message>
    <message>
        <source>%1 owes %2 %3%4.</source>
        <translation>%1 doit à %2 %3%4.</translation>
    </message>
    <message>
        <source>For %1, %2 and %3 negotiate a remedy: the agreement names no amount.</source>
        <translation>Pour %1, %2 et %3 négocient une compensation&#xa0;: l’accord n’indique aucun montant.</translation>
    </message>
    <message>
        <source>For %1, %2 was agreed on %3.</source>
        <translation>Pour %1, %2 ont été convenus le %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld.</source>
        <translation>%1 pour %2&#xa0;: montant retenu.</translation>
    </message>
    <message>
        <source>The credit for %1 is due with %2.</source>
        <translation>L’avoir pour %1 est dû avec %2.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>Impossible à dire sans données.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>Personne ne doit rien&#xa0;: l’accord ne prévoit aucun avoir.</translation>
    </message>
    <message>
        <source>Nothing is owed by what was measured.</source>
        <translation>D’après les mesures, rien n’est dû.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Personne ne doit rien.</translation>
    </message>
    <message>
        <source>Nothing was measured of %1.</source>
        <translation>Aucune mesure pour %1.</translation>
    </message>
    <message>
        <source>%1 did not keep “%2”.</source>
        <translation>%1 n’a pas tenu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was down for %2; %3 were allowed.</source>
        <translation>%1 a été indisponible pendant %2&#xa0;; %3 étaient admises.</translation>
    </message>
    <message>
        <source>%1 was down for %2; no downtime was allowed.</source>
        <translation>%1 a été indisponible pendant %2&#xa0;; aucune indisponibilité n’était admise.</translation>
    </message>
    <message>
        <source>%1 was down for %2 of the %3 that were allowed.</source>
        <translation>%1 a été indisponible pendant %2 sur les %3 admises.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>Aucune indisponibilité n’a été comptée.</translation>
    </message>
    <message>
        <source>The first request must be made by %1, %2 time.</source>
        <translation>La première demande doit être faite au plus tard le %1, heure de %2.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>Il n’y a pas d’échéance.</translation>
    </message>
    <message>
        <source>The time to request it has passed: %1, %2 time.</source>
        <translation>Le délai pour le demander est écoulé&#xa0;: %1, heure de %2.</translation>
    </message>
    <message>
        <source>The last deadline that passed was %1, %2 time.</source>
        <translation>La dernière échéance passée était le %1, heure de %2.</translation>
    </message>
    <message>
        <source>Needed when it is requested: %1.</source>
        <translation>À fournir avec la demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>Rien n’arrive à échéance.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>Aucune date n’est convenue et rien n’est à demander.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>Aucun délai ne court.</translation>
    </message>
    <message>
        <source>Ready to be requested: %1, %2.</source>
        <translation>Prêt à être demandé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>For %1, %2, this is still missing: %3.</source>
        <translation>Pour %1, %2, il manque encore&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Not to be requested now, because a condition does not hold: %1, %2.</source>
        <translation>À ne pas demander pour l’instant, car une condition n’est pas remplie&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Not requested in time: %1, %2.</source>
        <translation>Non demandé à temps&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>Rien n’était à demander.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>Aucune demande n’est enregistrée.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>«&#xa0;%1&#xa0;» Si oui, l’avoir est de %2.</translation>
    </message>
    <message>
        <source>One more interpretation is in the appendix.</source>
        <translation>Une interprétation de plus figure en annexe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more interpretations are in the appendix.</source>
        <translation>
            <numerusform>%1 interprétation de plus figure en annexe.</numerusform>
            <numerusform>%1 interprétations de plus figurent en annexe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>La cause d’une interruption n’est pas encore connue.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>La cause de %1 interruption n’est pas encore connue.</numerusform>
            <numerusform>Les causes de %1 interruptions ne sont pas encore connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Non tenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Tenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded for: %1.</source>
        <translation>Rien n’a été enregistré pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and length</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service and days</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>list of services</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>One outage earns credit: %1.</source>
        <translation>Une interruption donne droit à un avoir&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages earn credit: %2.</source>
        <translation>
            <numerusform>%1 interruption donne droit à un avoir&#xa0;: %2.</numerusform>
            <numerusform>%1 interruptions donnent droit à un avoir&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off an invoice: %1, %2.</source>
        <translation>Déduit d’une facture&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Granted: %1, %2.</source>
        <translation>Accordé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Refused: %1, %2.</source>
        <translation>Refusé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Requested: %1, %2.</source>
        <translation>Demandé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>Un ticket d’assistance a été traité à temps.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 ticket d’assistance a été traité à temps.</numerusform>
            <numerusform>%1 tickets d’assistance ont été traités à temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>Qui doit à qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Points en suspens</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Autres promesses</translation>
    </message>
    <message>
        <source>, to be taken off the next invoice</source>
        <translation>, à déduire de la prochaine facture</translation>
    </message>
    <message>
        <source>, as a credit to the account</source>
        <translation>, sous forme de crédit sur le compte</translation>
    </message>
    <message>
        <source>, to be set off against later payments</source>
        <translation>, à imputer sur les paiements ultérieurs</translation>
    </message>
    <message>
        <source>, as a refund or a credit</source>
        <translation>, sous forme de remboursement ou d’avoir</translation>
    </message>
    <message>
        <source>%1 (outages of %2)</source>
        <comment>a month and days</comment>
        <translation>%1 (interruptions&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>L’assistance a été en retard&#xa0;: %1 de l’avoir sont dus à ce titre.</translation>
    </message>
    <message>
        <source>A further %1 was not requested in time.</source>
        <translation>En outre, %1 n’ont pas été demandés à temps.</translation>
    </message>
    <message>
        <source>The agreement names no date.</source>
        <translation>L’accord n’indique aucune date.</translation>
    </message>
    <message>
        <source>The verdict for %1 is open: data is missing.</source>
        <translation>Le verdict pour %1 reste ouvert&#xa0;: des données manquent.</translation>
    </message>
    <message numerus="yes">
        <source>The verdicts for %1 are open: data is missing.</source>
        <translation>
            <numerusform>Le verdict pour %1 reste ouvert&#xa0;: des données manquent.</numerusform>
            <numerusform>Les verdicts pour %1 restent ouverts&#xa0;: des données manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because a condition of the agreement did not hold.</source>
        <translation>%1 pour %2&#xa0;: montant retenu, car une condition de l’accord n’était pas remplie.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because so little is not paid.</source>
        <translation>%1 pour %2&#xa0;: montant retenu, car une somme aussi faible n’est pas versée.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld until more months miss the target.</source>
        <translation>%1 pour %2&#xa0;: montant retenu jusqu’à ce que d’autres mois manquent l’objectif.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late: %2.</source>
        <extracomment>%1: a number of tickets, %2: which one or ones</extracomment>
        <translation>
            <numerusform>1 ticket d’assistance sur %1 n’a pas été traité à temps&#xa0;: %2.</numerusform>
            <numerusform>1 ticket d’assistance sur %1 n’a pas été traité à temps&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late: %3.</source>
        <translation>
            <numerusform>%1 ticket d’assistance sur %2 n’a pas été traité à temps&#xa0;: %3.</numerusform>
            <numerusform>%1 tickets d’assistance sur %2 n’ont pas été traités à temps&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No remedy was agreed yet.</source>
        <translation>Aucune compensation n’a encore été convenue.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AttachmentModel</name>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
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
        <translation>L’axe commence à %1 %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Unknown, share of the month</source>
        <translation>Inconnu, part du mois</translation>
    </message>
    <message>
        <source>Excluded, share of the month</source>
        <translation>Exclu, part du mois</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Données incomplètes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityController</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n checks contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%Ln contrôle en contredit un autre au même instant&#xa0;; c’est celui qui a échoué qui compte.</numerusform>
            <numerusform>%Ln contrôles en contredisent un autre au même instant&#xa0;; c’est celui qui a échoué qui compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract does not run in %1.</source>
        <translation>Le contrat ne court pas en %1.</translation>
    </message>
    <message>
        <source>Calculating %1…</source>
        <translation>Calcul de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 was not measured.</source>
        <translation>%1 de %2 sans mesure.</translation>
    </message>
    <message>
        <source>%1. After that nothing was measured.</source>
        <comment>until when there is data</comment>
        <translation>%1. Après cela, rien n’a été mesuré.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BackupSettings</name>
    <message>
        <source>How often backups are made</source>
        <translation>Fréquence des sauvegardes</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Nombre de sauvegardes conservées</translation>
    </message>
    <message>
        <source>Keep backups beside the workspace</source>
        <translation>Conserver les sauvegardes à côté de l’espace de travail</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Toutes les quatre heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Only before large changes</source>
        <translation>Seulement avant les changements importants</translation>
    </message>
    <message>
        <source>How often, while the workspace is open and changes</source>
        <translation>Fréquence, tant que l’espace de travail est ouvert et change</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Nombre conservé</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Choose where backups are kept</source>
        <translation>Choisir l’emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>À côté de l’espace de travail</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Beside the workspace, in a folder that ends in .backups</source>
        <translation>À côté de l’espace de travail, dans un dossier dont le nom se termine par .backups</translation>
    </message>
    <message>
        <source>A backup is also made before an import, a change of an agreement and the deletion of a contract, at most one an hour. Restore one from the File menu.</source>
        <translation>Une sauvegarde est aussi faite avant une importation, la modification d’un accord et la suppression d’un contrat, au plus une par heure. Pour en restaurer une, passez par le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Backups</name>
    <message>
        <source>No backup was made before this change: %1. The change itself is saved.</source>
        <translation>Aucune sauvegarde n’a été faite avant cette modification&#xa0;: %1. La modification elle-même est enregistrée.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>No backup could be made: %1. The workspace itself is untouched; choose another folder in the settings, or free some space.</source>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: %1. L’espace de travail lui-même est intact&#xa0;; choisissez un autre dossier dans les paramètres ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BalanceModel</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>Sur factures</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Au-delà</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message numerus="yes">
        <source>%n not classified</source>
        <translation>
            <numerusform>%Ln non classée</numerusform>
            <numerusform>%Ln non classées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardSection</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Credits and claims of all customers</source>
        <translation>Avoirs et réclamations de tous les clients</translation>
    </message>
    <message>
        <source>Nothing is due, and there is nothing to claim.</source>
        <translation>Rien n’est dû, et il n’y a rien à réclamer.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>To negotiate</source>
        <translation>À négocier</translation>
    </message>
    <message numerus="yes">
        <source>remedies</source>
        <translation>
            <numerusform>compensation</numerusform>
            <numerusform>compensations</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>not in the amounts due</source>
        <translation>hors montants dus</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Total à ce jour</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n more customers are listed once you open them.</source>
        <translation>
            <numerusform>%Ln autre client sera affiché une fois que vous l’aurez ouvert.</numerusform>
            <numerusform>%Ln autres clients seront affichés une fois que vous les aurez ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it can no longer be claimed</source>
        <translation>dont %1 ne peuvent plus être réclamés</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Brief</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its weekday: see QDate::toString().</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d MMM yyyy</translation>
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
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 au %2</translation>
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
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetGauge</name>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>Error budget: %1 %2</source>
        <translation>Budget d’erreur&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Appuyez sur Entrée pour voir pourquoi.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetSection</name>
    <message>
        <source>Error budget by day</source>
        <translation>Budget d’erreur par jour</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no error budget.</source>
        <translation>Rien n’a été mesuré&#xa0;: il n’y a donc pas de budget d’erreur.</translation>
    </message>
    <message>
        <source>Course of the budget</source>
        <translation>Évolution du budget</translation>
    </message>
    <message>
        <source>What more downtime costs</source>
        <translation>Coût d’une indisponibilité supplémentaire</translation>
    </message>
    <message>
        <source>Course of the budget over the month</source>
        <translation>Évolution du budget au cours du mois</translation>
    </message>
    <message>
        <source>The budget of a group is the sum of its services’ budgets.</source>
        <translation>Le budget d’un groupe est la somme des budgets de ses services.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetWords</name>
    <message>
        <source>The target allows no downtime.</source>
        <translation>L’objectif n’admet aucune indisponibilité.</translation>
    </message>
    <message>
        <source>The budget was used up on %1.</source>
        <translation>Le budget a été épuisé le %1.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>Le budget est épuisé.</translation>
    </message>
    <message>
        <source>%1 of downtime will be allowed.</source>
        <translation>%1 d’indisponibilité seront admises.</translation>
    </message>
    <message>
        <source>%1 used so far.</source>
        <translation>%1 utilisées à ce jour.</translation>
    </message>
    <message>
        <source>%1 used, and the month is over.</source>
        <translation>%1 utilisées, et le mois est terminé.</translation>
    </message>
    <message>
        <source>There is no forecast: how the time counts is known only at the end.</source>
        <translation>Pas de prévision&#xa0;: on ne sait qu’à la fin comment le temps compte.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it is used up by %1.</source>
        <translation>Au rythme des 7 derniers jours, il sera épuisé le %1.</translation>
    </message>
    <message>
        <source>At this month’s rate it is used up by %1.</source>
        <translation>Au rythme de ce mois, il sera épuisé le %1.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate, downtime reaches %1 by the month’s end.</source>
        <translation>Au rythme des 7 derniers jours, l’indisponibilité atteindra %1 à la fin du mois.</translation>
    </message>
    <message>
        <source>At this month’s rate, downtime reaches %1 by the month’s end.</source>
        <translation>Au rythme de ce mois, l’indisponibilité atteindra %1 à la fin du mois.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>Au rythme des 7 derniers jours, il suffit&#xa0;: %1 d’indisponibilité à la fin du mois.</translation>
    </message>
    <message>
        <source>At this month’s rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>Au rythme de ce mois, il suffit&#xa0;: %1 d’indisponibilité à la fin du mois.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>More than %1 more</source>
        <translation>Plus de %1 supplémentaires</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1.</source>
        <translation>Une heure d’indisponibilité supplémentaire coûte %1.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (%2 or less): %3.</source>
        <translation>%1, et le palier suivant s’applique (%2 ou moins)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (below %2): %3.</source>
        <translation>%1, et le palier suivant s’applique (moins de %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, and the target is missed: %2.</source>
        <translation>%1, et l’objectif est manqué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, and the target is missed.</source>
        <translation>%1, et l’objectif est manqué.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>L’accord n’indique aucun montant&#xa0;: la compensation se négocie.</translation>
    </message>
    <message>
        <source>A condition of the agreement does not hold, so no credit is given now.</source>
        <translation>Une condition de l’accord n’est pas remplie&#xa0;: aucun avoir n’est accordé pour l’instant.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>a length over the budget</comment>
        <translation>%1 de dépassement</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of the budget</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of a budget</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Used %1 of %2; left %3</source>
        <translation>%1 utilisées sur %2&#xa0;; reste %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownChart</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Budget left (h)</source>
        <translation>Budget restant (h)</translation>
    </message>
    <message>
        <source>Budget left (s)</source>
        <translation>Budget restant (s)</translation>
    </message>
    <message>
        <source>Budget left (min)</source>
        <translation>Budget restant (min)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Spent evenly</source>
        <translation>Dépensé régulièrement</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Rate so far</source>
        <translation>Rythme jusqu’ici</translation>
    </message>
    <message>
        <source>Last 7 days’ rate</source>
        <translation>Rythme des 7 derniers jours</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownSection</name>
    <message>
        <source>Chart of the error budget over the period</source>
        <translation>Graphique du budget d’erreur sur la période</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnModel</name>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Downtime so far</source>
        <translation>Indisponibilité jusqu’ici</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Left if spent evenly</source>
        <translation>Reste si dépensé régulièrement</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarContentsView</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source> (cancelled)</source>
        <translation> (annulée)</translation>
    </message>
    <message>
        <source> (tentative)</source>
        <translation> (provisoire)</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, pour %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>%1: the instance of %2 is cancelled</source>
        <translation>%1&#xa0;: l’occurrence du %2 est annulée</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1&#xa0;: annulée</translation>
    </message>
    <message>
        <source>Understood (%1)</source>
        <translation>Compris (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Refusés (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignorés (%1)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarController</name>
    <message>
        <source>Export &amp;maintenance as calendar…</source>
        <translation>Exporter la &amp;maintenance comme calendrier…</translation>
    </message>
    <message>
        <source>Export maintenance as calendar</source>
        <translation>Exporter la maintenance comme calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>Le contrat est encore en cours de lecture&#xa0;; attendez qu’il soit prêt.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, %n maintenance windows</source>
        <translation>
            <numerusform>Écrit&#xa0;: %1, %Ln fenêtre de maintenance</numerusform>
            <numerusform>Écrit&#xa0;: %1, %Ln fenêtres de maintenance</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this calendar was already here; nothing changed.</source>
        <translation>Tout le contenu de ce calendrier était déjà là&#xa0;; rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Calendar imported: %n rows changed.</source>
        <translation>
            <numerusform>Calendrier importé&#xa0;: %Ln ligne modifiée.</numerusform>
            <numerusform>Calendrier importé&#xa0;: %Ln lignes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows stay as they were edited here, though the calendar has them differently.</source>
        <translation>
            <numerusform>%Ln fenêtre reste telle que modifiée ici, bien que le calendrier l’ait autrement.</numerusform>
            <numerusform>%Ln fenêtres restent telles que modifiées ici, bien que le calendrier les ait autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Import a &amp;calendar…</source>
        <translation>Importer un &amp;calendrier…</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The calendars are still being read; wait until they are ready.</source>
        <translation>Les calendriers sont encore en cours de lecture&#xa0;; attendez qu’ils soient prêts.</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lecture du calendrier</translation>
    </message>
    <message>
        <source>The calendar was not imported; nothing was changed.
%1</source>
        <translation>Le calendrier n’a pas été importé&#xa0;; rien n’a été modifié.
%1</translation>
    </message>
    <message>
        <source>Save the announcement</source>
        <translation>Enregistrer l’annonce</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The import stays as it is: %1</source>
        <translation>L’importation reste telle quelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>import of a calendar</source>
        <translation>importation d’un calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n events are older than what is here and changed nothing.</source>
        <translation>
            <numerusform>%Ln événement est plus ancien que ce qui est là et n’a rien modifié.</numerusform>
            <numerusform>%Ln événements sont plus anciens que ce qui est là et n’ont rien modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Planifier une maintenance</translation>
    </message>
    <message>
        <source>This program was built without calendars.</source>
        <translation>Ce programme a été compilé sans calendriers.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarEntry</name>
    <message>
        <source>Not announced yet</source>
        <translation>Pas encore annoncée</translation>
    </message>
    <message>
        <source>Partly, %1 of %2</source>
        <translation>En partie, %1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Notice by %1</source>
        <translation>Préavis avant %1</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Brouillon, %1</translation>
    </message>
    <message>
        <source>New maintenance</source>
        <translation>Nouvelle maintenance</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarImportDialog</name>
    <message>
        <source>Contracts that the calendar is for</source>
        <translation>Contrats concernés par le calendrier</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n maintenance windows. Nothing is stored yet.</source>
        <translation>
            <numerusform>%1 contient %Ln fenêtre de maintenance. Rien n’est encore enregistré.</numerusform>
            <numerusform>%1 contient %Ln fenêtres de maintenance. Rien n’est encore enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Which contracts are they for?</source>
        <translation>Quels contrats concernent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Import the others &amp;without what is refused</source>
        <translation>Importer les autres &amp;sans ce qui est refusé</translation>
    </message>
    <message>
        <source>Import the others without what is refused</source>
        <translation>Importer les autres sans ce qui est refusé</translation>
    </message>
    <message>
        <source>Windows that were edited here stay as they are. Importing it again changes nothing.</source>
        <translation>Les fenêtres modifiées ici restent telles quelles. Une nouvelle importation ne change rien.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarPage</name>
    <message>
        <source>No maintenance is planned.</source>
        <translation>Aucune maintenance n’est planifiée.</translation>
    </message>
    <message>
        <source>No downtime in accepted maintenance.</source>
        <translation>Aucune indisponibilité pendant une maintenance acceptée.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>announced to the customer by %1</source>
        <translation>annoncée au client par %1</translation>
    </message>
    <message>
        <source>Customers that are shown</source>
        <translation>Clients affichés</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>&amp;Plan maintenance</source>
        <translation>&amp;Planifier une maintenance</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Planifier une maintenance</translation>
    </message>
    <message>
        <source>Maintenance as a list</source>
        <translation>Maintenances sous forme de liste</translation>
    </message>
    <message>
        <source>Show &amp;past maintenance</source>
        <translation>Afficher les maintenances &amp;passées</translation>
    </message>
    <message>
        <source>Show past maintenance too</source>
        <translation>Afficher aussi les maintenances passées</translation>
    </message>
    <message>
        <source>Monthly limit, window by window</source>
        <translation>Limite mensuelle, fenêtre par fenêtre</translation>
    </message>
    <message>
        <source>Maintenance of several customers</source>
        <translation>Maintenances de plusieurs clients</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>Importer un calendrier…</translation>
    </message>
    <message>
        <source>Export as calendar…</source>
        <translation>Exporter comme calendrier…</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>No maintenance in %1</source>
        <translation>Aucune maintenance en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n windows in %1, %2 accepted</source>
        <translation>
            <numerusform>%Ln fenêtre en %1, %2 acceptées</numerusform>
            <numerusform>%Ln fenêtres en %1, %2 acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance that concerns several customers</source>
        <translation>Maintenances qui concernent plusieurs clients</translation>
    </message>
    <message>
        <source>Monthly limit: not calculated for this month yet</source>
        <translation>Limite mensuelle&#xa0;: pas encore calculée pour ce mois</translation>
    </message>
    <message>
        <source>Monthly limit: none set</source>
        <translation>Limite mensuelle&#xa0;: aucune</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance.</source>
        <translation>L’accord n’accepte aucune maintenance.</translation>
    </message>
    <message>
        <source>Monthly limit for %2: %1, %3 used, %4 left. %5 over, of which %6 count as downtime.</source>
        <translation>Limite mensuelle pour %2&#xa0;: %1, %3 utilisées, reste %4. %5 au-delà, dont %6 comptent comme indisponibilité.</translation>
    </message>
    <message>
        <source>Monthly limit for %1: none set, %2 of maintenance excluded</source>
        <translation>Limite mensuelle pour %1&#xa0;: aucune, %2 de maintenance exclues</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CareController</name>
    <message>
        <source>The last backup has everything already; no other one was made.</source>
        <translation>La dernière sauvegarde contient déjà tout&#xa0;; aucune autre n’a été faite.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Sauvegarde faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>C&amp;heck the workspace…</source>
        <translation>Véri&amp;fier l’espace de travail…</translation>
    </message>
    <message>
        <source>Co&amp;mpact the workspace</source>
        <translation>Compacter &amp;l’espace de travail</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>Comparaison de la sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup was not restored: %1.</source>
        <translation>La sauvegarde n’a pas été restaurée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as %1.</source>
        <translation>La sauvegarde a été restaurée. Ce qui s’y trouvait avant est conservé sous %1.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Vérification de l’espace de travail</translation>
    </message>
    <message>
        <source>Compacting the workspace</source>
        <translation>Compactage de l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace was not compacted: %1. What is in it is safe.</source>
        <translation>L’espace de travail n’a pas été compacté&#xa0;: %1. Son contenu est en sécurité.</translation>
    </message>
    <message>
        <source>The workspace takes %1 now, and took %2 before.</source>
        <translation>L’espace de travail occupe maintenant %1&#xa0;; il occupait %2 auparavant.</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Recherche de sauvegardes</translation>
    </message>
    <message>
        <source>Show its backups…</source>
        <translation>Afficher ses sauvegardes…</translation>
    </message>
    <message>
        <source>The disk did not confirm it: after a power cut it may be missing; then restore it again.</source>
        <translation>Le disque ne l’a pas confirmé&#xa0;: après une coupure de courant, la sauvegarde restaurée pourrait manquer&#xa0;; restaurez-la alors à nouveau.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CaseImport</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
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
        <translation>dans %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>échu depuis %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>a share</comment>
        <translation>moins de %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CheckDialog</name>
    <message>
        <source>Checking the workspace…</source>
        <translation>Vérification de l’espace de travail…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>Everything is read: the file, the history, every row and every check. A large workspace takes a minute. You can go on; what you change meanwhile is saved after it.</source>
        <translation>Tout est lu&#xa0;: le fichier, l’historique, chaque ligne et chaque contrôle. Pour un grand espace de travail, cela prend une minute. Vous pouvez continuer&#xa0;; ce que vous modifiez entre-temps est enregistré ensuite.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>Copier le résultat comme texte</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>%1 n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>%1 is as it was written</source>
        <translation>%1 est tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no other program changed it.</source>
        <translation>Rien n’est endommagé, et aucun autre programme ne l’a modifié.</translation>
    </message>
    <message>
        <source>The file was left as it is, and so were its backups. Do not report or claim anything from it before you know who changed it. If nobody meant to change it, restore a backup: what is there now is kept as a copy.</source>
        <translation>Le fichier a été laissé tel quel, et ses sauvegardes aussi. Ne rapportez et ne réclamez rien à partir de lui avant de savoir qui l’a modifié. Si personne n’a voulu le modifier, restaurez une sauvegarde&#xa0;: ce qui s’y trouve maintenant est conservé comme copie.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in %1</source>
        <translation>
            <numerusform>%Ln constat dans %1</numerusform>
            <numerusform>%Ln constats dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n entries. %1</source>
        <translation>
            <numerusform>Historique&#xa0;: %Ln entrée. %1</numerusform>
            <numerusform>Historique&#xa0;: %Ln entrées. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimBoard</name>
    <message>
        <source>%1, cut to the cap</source>
        <translation>%1, réduit au plafond</translation>
    </message>
    <message>
        <source>%1, %2 tier</source>
        <translation>%1, palier de %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>à rendre dans %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dû</translation>
    </message>
    <message>
        <source>ready to file, %1 left</source>
        <translation>prêt à déposer, reste %1</translation>
    </message>
    <message>
        <source>ready to file</source>
        <translation>prêt à déposer</translation>
    </message>
    <message>
        <source>waiting for a condition</source>
        <translation>en attente d’une condition</translation>
    </message>
    <message>
        <source>collecting proof</source>
        <translation>preuves en cours de réunion</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>déposée</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordée</translation>
    </message>
    <message>
        <source>on the invoice</source>
        <translation>sur la facture</translation>
    </message>
    <message>
        <source>no claim needed</source>
        <translation>aucune réclamation nécessaire</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>échue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer and service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, credited %2</source>
        <translation>%1, %2 créditées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>À déposer avant le %1 (%2)</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>Non rempli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimClock</name>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>On the invoice</source>
        <translation>Sur la facture</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Filed; the deadline no longer applies</source>
        <translation>Déposée&#xa0;; l’échéance ne s’applique plus</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>À déposer avant le %1 (%2)</translation>
    </message>
    <message>
        <source>%1 time, %2</source>
        <translation>heure de %1, %2</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>Pas encore déposée</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Aucune échéance</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expirée le %1</translation>
    </message>
    <message>
        <source>Can no longer be claimed</source>
        <translation>Ne peut plus être réclamé</translation>
    </message>
    <message>
        <source>File today by %1</source>
        <translation>À déposer aujourd’hui avant %1</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>À déposer avant le %1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimDraft</name>
    <message>
        <source>Claim for service credit, %1</source>
        <translation>Réclamation d’un avoir, %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outage: from %1 to %2</source>
        <translation>Interruption&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>In UTC: from %1 to %2</source>
        <translation>En UTC&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>Temps crédité&#xa0;: %1</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>Premier contrôle en échec</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>Dernier contrôle en échec</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Avoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>NE PAS DÉPOSER tant que ceci n’est pas rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, outage of %2</source>
        <translation>Réclamation d’un avoir&#xa0;: %1, interruption du %2</translation>
    </message>
    <message>
        <source>To be filed by: %1; %2</source>
        <translation>À déposer avant le&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n failed connection tests, attached as CSV:</source>
        <translation>
            <numerusform>Preuve, %Ln test de connexion en échec, joint en CSV&#xa0;:</numerusform>
            <numerusform>Preuve, %Ln tests de connexion en échec, joints en CSV&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2 of %3 failed</source>
        <translation>- %1&#xa0;: %2 vers %3 en échec</translation>
    </message>
    <message>
        <source>Agreement: %1; clauses %2</source>
        <translation>Accord&#xa0;: %1&#xa0;; clauses %2</translation>
    </message>
    <message>
        <source>Required by the agreement (%1):</source>
        <translation>Exigé par l’accord (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>- STILL MISSING: %1</source>
        <translation>- MANQUE ENCORE&#xa0;: %1</translation>
    </message>
    <message>
        <source>- met: %1</source>
        <translation>- rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, %2</source>
        <translation>Réclamation d’un avoir&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Period: from %1 to %2</source>
        <translation>Période&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Reported by ticket: %1</source>
        <translation>Signalée par le ticket&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credit: %1 for %2, once for all its outages</source>
        <translation>Avoir&#xa0;: %1 pour %2, une seule fois pour toutes ses interruptions</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimForm</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1&#xa0;: %2, par %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a note</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Claim of %1: %2</source>
        <translation>Réclamation du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Claim for the period from %1: %2</source>
        <translation>Réclamation pour la période à partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recipient of the claim</source>
        <translation>Destinataire de la réclamation</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Edit the letter</source>
        <translation>Modifier la lettre</translation>
    </message>
    <message>
        <source>Letter of the claim</source>
        <translation>Lettre de réclamation</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Copier la lettre</translation>
    </message>
    <message>
        <source>Save as e-&amp;mail…</source>
        <translation>Enregistrer comme e-&amp;mail…</translation>
    </message>
    <message>
        <source>Save the claim as an e-mail with its proof</source>
        <translation>Enregistrer la réclamation comme e-mail avec sa preuve</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <translation>État de la réclamation</translation>
    </message>
    <message>
        <source>Save the state of the claim</source>
        <translation>Enregistrer l’état de la réclamation</translation>
    </message>
    <message>
        <source>&amp;Undo filing</source>
        <translation>Ann&amp;uler le dépôt</translation>
    </message>
    <message>
        <source>Undo filing: remove what is recorded of the claim</source>
        <translation>Annuler le dépôt&#xa0;: retirer ce qui est enregistré de la réclamation</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Historique de la réclamation</translation>
    </message>
    <message>
        <source>Ticket number, the provider’s answer</source>
        <translation>Numéro de ticket, réponse du fournisseur</translation>
    </message>
    <message>
        <source>The provider’s address for claims</source>
        <translation>Adresse du fournisseur pour les réclamations</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Lettre à %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>Sur facture</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>given</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>filing undone</source>
        <translation>dépôt annulé</translation>
    </message>
    <message>
        <source>“%1” does not hold now, and the agreement takes no claim meanwhile (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas rempli pour l’instant, et l’accord n’admet aucune réclamation entre-temps (%2).</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The deadline is over.</source>
        <translation>L’échéance est passée.</translation>
    </message>
    <message>
        <source>Enter an amount: %1.</source>
        <translation>Saisissez un montant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The claim for the period from %1 covers part of the same time. Undo its filing first.</source>
        <translation>La réclamation pour la période à partir du %1 couvre une partie du même temps. Annulez d’abord son dépôt.</translation>
    </message>
    <message>
        <source>The claim for the outage from %1 covers part of the same time. Undo its filing first.</source>
        <translation>La réclamation pour l’interruption à partir du %1 couvre une partie du même temps. Annulez d’abord son dépôt.</translation>
    </message>
    <message>
        <source>Mark as &amp;filed</source>
        <translation>Marquer comme &amp;déposée</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>This is no e-mail address: it is left out of the e-mail.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: elle est omise de l’e-mail.</translation>
    </message>
    <message>
        <source>Filing undone for the period from %1</source>
        <translation>Dépôt annulé pour la période à partir du %1</translation>
    </message>
    <message>
        <source>Filing undone for the outage of %1</source>
        <translation>Dépôt annulé pour l’interruption du %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimNotes</name>
    <message>
        <source>Claim due %1</source>
        <comment>a time of day</comment>
        <translation>Réclamation&#xa0;: échéance à %1</translation>
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
        <translation>Choisissez une ligne avec une réclamation pour voir sa lettre et son échéance.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimReminderController</name>
    <message>
        <source>A claim’s deadline is near: %1</source>
        <translation>L’échéance d’une réclamation approche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, outage of %2: to be claimed by %3, %4.</source>
        <translation>%1, interruption du %2&#xa0;: à réclamer avant le %3, %4.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are near.</source>
        <translation>
            <numerusform>%Ln autre échéance approche.</numerusform>
            <numerusform>%Ln autres échéances approchent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, period from %2: to be claimed by %3, %4.</source>
        <translation>%1, période à partir du %2&#xa0;: à réclamer avant le %3, %4.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClauseModel</name>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Dans nos mots</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Où elle s’applique</translation>
    </message>
    <message>
        <source>Not a clause of an agreement of the library.</source>
        <translation>N’est pas une clause d’un accord de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockRing</name>
    <message>
        <source>Clock: %1</source>
        <translation>Délai&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockText</name>
    <message>
        <source>overdue by %1</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>à rendre dans %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à rendre maintenant</translation>
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
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, au plus tard %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandLine</name>
    <message>
        <source>The workspace to open.</source>
        <translation>L’espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>Ouvrir l’espace de travail d’exemple.</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.</source>
        <translation>Voyez quels niveaux de service ont été atteints et ce qui vous est dû.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>A contract, a page, a month such as 2026-03, a view, a command</source>
        <translation>Un contrat, une page, un mois comme 2026-03, une vue, une commande</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%1. Enter does it, Up and Down choose another of %n.</source>
        <translation>
            <numerusform>%1. Entrée l’exécute&#xa0;; il n’y en a que %Ln.</numerusform>
            <numerusform>%1. Entrée l’exécute, Haut et Bas en choisissent une autre parmi %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConditionModel</name>
    <message>
        <source>Cap: %1 of the fee</source>
        <translation>Plafond&#xa0;: %1 de la redevance</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Cap or condition</source>
        <translation>Plafond ou condition</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConflictModel</name>
    <message>
        <source>Windows overlap, one verdict</source>
        <translation>Fenêtres qui se chevauchent, un seul verdict</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>One window: %1 accept, %2 in part, %3 refuse</source>
        <translation>Une fenêtre&#xa0;: %1 l’acceptent, %2 en partie, %3 la refusent</translation>
    </message>
    <message>
        <source>Windows overlap: %1 accept, %2 in part, %3 refuse</source>
        <translation>Fenêtres qui se chevauchent&#xa0;: %1 acceptent, %2 en partie, %3 refusent</translation>
    </message>
    <message numerus="yes">
        <source>One window, %Ln contracts, one verdict</source>
        <translation>
            <numerusform>Une fenêtre, %Ln contrat, un seul verdict</numerusform>
            <numerusform>Une fenêtre, %Ln contrats, un seul verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectController</name>
    <message>
        <source>Another program syncs this workspace: %1. The first sync begins when it is done.</source>
        <translation>Un autre programme synchronise cet espace de travail&#xa0;: %1. La première synchronisation commencera quand il aura fini.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Connecter une source</translation>
    </message>
    <message>
        <source>A newer program recorded this source; this version cannot change it.</source>
        <translation>Un programme plus récent a enregistré cette source&#xa0;; cette version ne peut pas la modifier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save and sync</source>
        <translation>Enregistrer et synchroniser</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>This program has no kinds of sources.</source>
        <translation>Ce programme ne connaît aucun genre de source.</translation>
    </message>
    <message>
        <source>Choose the service of at least one series.</source>
        <translation>Choisissez le service d’au moins une série.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stay unmapped. You can map them later in Sources.</source>
        <translation>
            <numerusform>%Ln série reste sans service. Vous pourrez l’associer plus tard sous Sources.</numerusform>
            <numerusform>%Ln séries restent sans service. Vous pourrez les associer plus tard sous Sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every series has its service.</source>
        <translation>Chaque série a son service.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 sur %2 associées</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a source of this name already. Give this one another name.</source>
        <translation>Une source porte déjà ce nom. Donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>%1, secret for the system&apos;s keyring</source>
        <translation>%1, secret pour le trousseau du système</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Réponse en %1.</translation>
    </message>
    <message>
        <source>%1 Version %2.</source>
        <translation>%1 Version %2.</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>Recensement de ce qui est supervisé</translation>
    </message>
    <message>
        <source>The series could not be listed: %1. Nothing was stored.</source>
        <translation>Les séries n’ont pas pu être énumérées&#xa0;: %1. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n series found</source>
        <translation>
            <numerusform>%Ln série trouvée</numerusform>
            <numerusform>%Ln séries trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Lecture des services</translation>
    </message>
    <message>
        <source>Map series, then see what %1 would be with them.</source>
        <translation>Associez des séries, puis voyez ce que donnerait %1 avec elles.</translation>
    </message>
    <message>
        <source>Reading %1 of the source; nothing is stored.</source>
        <translation>Lecture du mois dans la source (%1)&#xa0;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Reading %1 of the source</source>
        <translation>Lecture du mois dans la source (%1)</translation>
    </message>
    <message>
        <source>First sync: %1</source>
        <translation>Première synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>You stopped it; nothing was stored.</source>
        <translation>Vous l’avez arrêté&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Storing the source</source>
        <translation>Enregistrement de la source</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password or token is kept for this run only and is asked for again after the next start.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: le mot de passe ou le jeton n’est conservé que pour cette session et sera redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1. From now on it syncs by itself while the window is open.</source>
        <translation>%1. Désormais, elle se synchronise toute seule tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks that came before are stored and safe; it is tried again by itself, from there.</source>
        <translation>
            <numerusform>%Ln contrôle arrivé auparavant est bien enregistré&#xa0;; un nouvel essai se fera tout seul, à partir de là.</numerusform>
            <numerusform>%Ln contrôles arrivés auparavant sont bien enregistrés&#xa0;; un nouvel essai se fera tout seul, à partir de là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n series.</source>
        <translation>
            <numerusform>%1 apporte %Ln série.</numerusform>
            <numerusform>%1 apporte %Ln séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating the preview</source>
        <translation>Calcul de l’aperçu</translation>
    </message>
    <message>
        <source>The first sync of %1 continues in the background.</source>
        <translation>La première synchronisation de %1 continue en arrière-plan.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. You can continue without the preview.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Vous pouvez continuer sans l’aperçu.</translation>
    </message>
    <message>
        <source>You stopped reading the month. You can continue without the preview.</source>
        <translation>Vous avez arrêté la lecture du mois. Vous pouvez continuer sans l’aperçu.</translation>
    </message>
    <message>
        <source>%1 Continue, and it goes on from there; nothing is read twice.</source>
        <translation>%1 Continuez, et elle reprend à cet endroit&#xa0;; rien n’est lu deux fois.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSection</name>
    <message>
        <source>What do you monitor with?</source>
        <translation>Avec quoi supervisez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Répond-il&#xa0;?</translation>
    </message>
    <message>
        <source>This is what it monitors</source>
        <translation>Voici ce qu’il supervise</translation>
    </message>
    <message>
        <source>Which series belongs to which service?</source>
        <translation>À quel service appartient chaque série&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the system that checks your services.</source>
        <translation>Choisissez le système qui contrôle vos services.</translation>
    </message>
    <message>
        <source>It is asked, never changed. Nothing is stored before you start.</source>
        <translation>Il est interrogé, jamais modifié. Rien n’est enregistré avant que vous ne démarriez.</translation>
    </message>
    <message>
        <source>Every series with data in the last minutes. You map them in the next step.</source>
        <translation>Toutes les séries ayant des données dans les dernières minutes. Vous les associerez à l’étape suivante.</translation>
    </message>
    <message>
        <source>Suggestions come from host names. Nothing is stored before you start.</source>
        <translation>Les suggestions viennent des noms d’hôte. Rien n’est enregistré avant que vous ne démarriez.</translation>
    </message>
    <message>
        <source>After this it syncs by itself, every five minutes.</source>
        <translation>Ensuite, elle se synchronise toute seule, toutes les cinq minutes.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Connecter une source</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1: step %2 of %3, %4</source>
        <translation>%1&#xa0;: étape %2 sur %3, %4</translation>
    </message>
    <message>
        <source>Where is it, and how do you sign in?</source>
        <translation>Où se trouve-t-il, et comment vous y identifiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Fetch past data</source>
        <translation>Récupérer les données passées</translation>
    </message>
    <message>
        <source>It is asked once for its version, its clock and how far back its data goes.</source>
        <translation>On lui demande une seule fois sa version, son heure et jusqu’où remontent ses données.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSteps</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Address and sign-in</source>
        <translation>Adresse et identification</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConsequenceModel</name>
    <message>
        <source>Target of %1 missed</source>
        <translation>Objectif de %1 manqué</translation>
    </message>
    <message>
        <source>Tier below %1: %2</source>
        <translation>Palier sous %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tier below %1</source>
        <translation>Palier sous %1</translation>
    </message>
    <message>
        <source>One more hour</source>
        <translation>Une heure de plus</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Further downtime</source>
        <translation>Indisponibilité supplémentaire</translation>
    </message>
    <message>
        <source>Credit then</source>
        <translation>Avoir alors</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>De plus que maintenant</translation>
    </message>
    <message>
        <source>Tier at or below %1</source>
        <translation>Palier à %1 ou en dessous</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>of %1 measured</source>
        <translation>sur %1 mesurées</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>none is promised</source>
        <translation>aucune n’est promise</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Another service (Alt+Up, Alt+Down)</source>
        <translation>Autre service (Alt+Haut, Alt+Bas)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Availability so far</source>
        <translation>Disponibilité à ce jour</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>non contesté</translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>%1 à %2, selon l’interprétation</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>Avoir à ce jour</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopiesDialog</name>
    <message>
        <source>Backups of this workspace</source>
        <translation>Sauvegardes de cet espace de travail</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sauvegardes de %1</translation>
    </message>
    <message>
        <source>The backup takes the place of the workspace. What is there now is kept beside it as a copy first, so that you can take this back.</source>
        <translation>La sauvegarde prend la place de l’espace de travail. Ce qui s’y trouve maintenant est d’abord conservé à côté comme copie, pour que vous puissiez revenir en arrière.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>Il n’y a encore aucune sauvegarde de cet espace de travail.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a backup in another place</source>
        <translation>Choisir une sauvegarde à un autre emplacement</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Restaurer la sauvegarde choisie</translation>
    </message>
    <message>
        <source>Makegood makes backups by itself; the settings say how often, and where they go.</source>
        <translation>Makegood fait des sauvegardes de lui-même&#xa0;; les paramètres indiquent à quelle fréquence et où elles vont.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Comparing it with the workspace…</source>
        <translation>Comparaison avec l’espace de travail…</translation>
    </message>
    <message>
        <source>This copy cannot be read: %1. Choose another one.</source>
        <translation>Cette copie est illisible&#xa0;: %1. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyModel</name>
    <message>
        <source>Written</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyWords</name>
    <message>
        <source>Before an upgrade</source>
        <translation>Avant une mise à niveau</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Remplacé par une sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>An older Makegood wrote this copy. It is brought up to date when it is restored, and everything since then would be gone.</source>
        <translation>Une version plus ancienne de Makegood a écrit cette copie. Elle est mise à jour lors de la restauration, et tout ce qui a été fait depuis serait perdu.</translation>
    </message>
    <message>
        <source>The copy has everything that the workspace has.</source>
        <translation>La copie contient tout ce que contient l’espace de travail.</translation>
    </message>
    <message>
        <source>What was done since would be gone: %1.</source>
        <translation>Ce qui a été fait depuis serait perdu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not in the copy: %1.</source>
        <translation>Absent de la copie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only in the copy: %1.</source>
        <translation>Seulement dans la copie&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of outages</source>
        <translation>
            <numerusform>%Ln modification d’interruption</numerusform>
            <numerusform>%Ln modifications d’interruptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of maintenance</source>
        <translation>
            <numerusform>%Ln modification de maintenance</numerusform>
            <numerusform>%Ln modifications de maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>%Ln modification d’accord</numerusform>
            <numerusform>%Ln modifications d’accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%Ln importation</numerusform>
            <numerusform>%Ln importations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syncs of sources</source>
        <translation>
            <numerusform>%Ln synchronisation de source</numerusform>
            <numerusform>%Ln synchronisations de sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of claims and credits</source>
        <translation>
            <numerusform>%Ln modification de réclamation ou d’avoir</numerusform>
            <numerusform>%Ln modifications de réclamations et d’avoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>%Ln autre modification</numerusform>
            <numerusform>%Ln autres modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace cannot be read, so the two cannot be compared. The copy has %n entries in its history.</source>
        <translation>
            <numerusform>L’espace de travail est illisible&#xa0;: les deux ne peuvent donc pas être comparés. La copie a %Ln entrée dans son historique.</numerusform>
            <numerusform>L’espace de travail est illisible&#xa0;: les deux ne peuvent donc pas être comparés. La copie a %Ln entrées dans son historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that the workspace does not have would come back.</source>
        <translation>
            <numerusform>%Ln modification que l’espace de travail n’a pas reviendrait.</numerusform>
            <numerusform>%Ln modifications que l’espace de travail n’a pas reviendraient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Counts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a broken number</comment>
        <translation>%1 jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>a broken number</comment>
        <translation>%1 heures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, %1 failed</source>
        <translation>
            <numerusform>%Ln contrôle, %1 en échec</numerusform>
            <numerusform>%Ln contrôles, %1 en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageStrip</name>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Pas attendu</translation>
    </message>
    <message>
        <source>%1: %2 of the day has data</source>
        <translation>%1&#xa0;: %2 de la journée avec des données</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>Données par jour</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Aucun jour pour l’instant</translation>
    </message>
    <message>
        <source>Data by day, %1 to %2</source>
        <translation>Données par jour, %1 au %2</translation>
    </message>
    <message>
        <source>%1 covered, %2 partly, %3 without data, %4 to come. %5</source>
        <translation>%1 couverts, %2 en partie, %3 sans données, %4 à venir. %5</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditController</name>
    <message>
        <source>Save the claim</source>
        <translation>Enregistrer la réclamation</translation>
    </message>
    <message>
        <source>Message with the proof attached (*.eml);;Text, with the proof beside it (*.txt)</source>
        <translation>Message avec la preuve jointe (*.eml);;Texte, avec la preuve à côté (*.txt)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import the provider’s figures</source>
        <translation>Importer les chiffres du fournisseur</translation>
    </message>
    <message>
        <source>Import credits on invoices</source>
        <translation>Importer les avoirs sur factures</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>Montrer la réclamation</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>Avoirs et réclamations</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.csv.gz *.csv.zst)</source>
        <translation>Fichiers CSV (*.csv *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Provider’s figures imported</source>
        <translation>Chiffres du fournisseur importés</translation>
    </message>
    <message>
        <source>Invoices imported</source>
        <translation>Factures importées</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The contract is still being read. Try again in a moment.</source>
        <translation>Le contrat est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Fix the file and try again.</source>
        <translation>Rien n’a été importé&#xa0;: %1. Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing changed.</source>
        <translation>Tout le contenu de ce fichier était déjà là&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The proof is written (%1), but the letter is not: %2. Choose another place for both.</source>
        <translation>La preuve est écrite (%1), mais pas la lettre&#xa0;: %2. Choisissez un autre emplacement pour les deux.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditLineModel</name>
    <message>
        <source>Outage</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>incl. time between outages</source>
        <translation>temps entre interruptions compris</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Compte&#xa0;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Provider’s figures</source>
        <translation>Chiffres du fournisseur</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>Avoirs et réclamations</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditText</name>
    <message>
        <source>to be agreed</source>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
    <message>
        <source>%1, and more to be agreed</source>
        <translation>%1, et le reste à convenir</translation>
    </message>
    <message>
        <source>due with %1</source>
        <translation>dû avec %1</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1 convenus</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>%1 sont retenus, car une condition d’admissibilité n’est pas remplie.</translation>
    </message>
    <message>
        <source>%1 is not given: it is not above the least amount.</source>
        <translation>%1 ne sont pas accordés&#xa0;: cela ne dépasse pas le montant minimal.</translation>
    </message>
    <message>
        <source>%1 is not due yet: too few of the last periods missed the target.</source>
        <translation>%1 ne sont pas encore dus&#xa0;: trop peu des dernières périodes ont manqué l’objectif.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CurrencyTotalModel</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Négocié</translation>
    </message>
    <message>
        <source>Services whose credit is negotiated: they count as nothing here.</source>
        <translation>Services dont l’avoir est négocié&#xa0;: ils comptent ici pour rien.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomerForm</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Language of reports</source>
        <translation>&amp;Langue des rapports</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Contacts (the first one gets reports and claims)</source>
        <translation>&amp;Contacts (le premier reçoit rapports et réclamations)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG image of at most 1 MB. The logo is as it was; choose another file.</source>
        <translation>%1 n’est pas une image PNG ou JPEG de 1 Mo au plus. Le logo reste inchangé&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
    <message>
        <source>Logo of the customer</source>
        <translation>Logo du client</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, or leave it empty.</source>
        <translation>Choisissez un fuseau horaire dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Correct it, or leave it empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Corrigez-la ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again. Cancel drops it.</source>
        <translation>Votre saisie non enregistrée est de nouveau là. «&#xa0;Annuler&#xa0;» la supprime.</translation>
    </message>
    <message>
        <source>Language of reports and e-mails</source>
        <translation>Langue des rapports et des e-mails</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <source>Same as the contract</source>
        <translation>Comme le contrat</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Customers</name>
    <message>
        <source>Reading the customers</source>
        <translation>Lecture des clients</translation>
    </message>
    <message>
        <source>Saving the customer</source>
        <translation>Enregistrement du client</translation>
    </message>
    <message>
        <source>Saving the contract</source>
        <translation>Enregistrement du contrat</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomersController</name>
    <message>
        <source>C&amp;ustomer…</source>
        <translation>C&amp;lient…</translation>
    </message>
    <message>
        <source>&amp;Duplicate contract</source>
        <translation>&amp;Dupliquer le contrat</translation>
    </message>
    <message>
        <source>A&amp;rchive contract</source>
        <translation>A&amp;rchiver le contrat</translation>
    </message>
    <message>
        <source>Delete contract</source>
        <translation>Supprimer le contrat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and id of a contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Change of the customer</source>
        <translation>Modification du client</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Archive contract</source>
        <translation>Archiver le contrat</translation>
    </message>
    <message>
        <source>The contract of %1 was archived.</source>
        <translation>Le contrat de %1 a été archivé.</translation>
    </message>
    <message>
        <source>The contract of %1 was deleted.</source>
        <translation>Le contrat de %1 a été supprimé.</translation>
    </message>
    <message>
        <source>The contract could not be duplicated: its text cannot be read. Nothing was changed.</source>
        <translation>Le contrat n’a pas pu être dupliqué&#xa0;: son texte est illisible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The contract was duplicated as %1, without its data.</source>
        <translation>Le contrat a été dupliqué sous le nom %1, sans ses données.</translation>
    </message>
    <message>
        <source>Archived and &amp;deleted contracts</source>
        <translation>Contrats archivés et su&amp;pprimés</translation>
    </message>
    <message>
        <source>Restore %1 (archived)</source>
        <translation>Restaurer %1 (archivé)</translation>
    </message>
    <message>
        <source>Restore %1 (deleted)</source>
        <translation>Restaurer %1 (supprimé)</translation>
    </message>
    <message>
        <source>Restore contract</source>
        <translation>Restaurer le contrat</translation>
    </message>
    <message>
        <source>The contract of %1 was restored.</source>
        <translation>Le contrat de %1 a été restauré.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DataEnd</name>
    <message>
        <source>Data until %1</source>
        <comment>a date and time</comment>
        <translation>Données jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayCells</name>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayStory</name>
    <message>
        <source>Still to come.</source>
        <translation>Encore à venir.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Aucune donnée.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Aucune indisponibilité.</translation>
    </message>
    <message>
        <source>Maintenance %1 to %2.</source>
        <translation>Maintenance de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 sans données.</translation>
    </message>
    <message>
        <source>Down %1 to %2.</source>
        <translation>Indisponible de %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n outages.</source>
        <translation>
            <numerusform>%Ln interruption.</numerusform>
            <numerusform>%Ln interruptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>none of it counts</source>
        <translation>rien ne compte</translation>
    </message>
    <message>
        <source>%1 count</source>
        <translation>%1 comptent</translation>
    </message>
    <message>
        <source>%1 lay in maintenance</source>
        <translation>%1 pendant une maintenance</translation>
    </message>
    <message>
        <source>%1 had an excluded cause</source>
        <translation>%1 avec une cause exclue</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayTrack</name>
    <message>
        <source>Hours of the day</source>
        <translation>Heures du jour</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DaysSection</name>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures du jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidents</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Jours de %1</translation>
    </message>
    <message>
        <source>Days and hours are those of %1.</source>
        <translation>Les jours et les heures sont ceux de %1.</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Aucune indisponibilité</translation>
    </message>
    <message>
        <source>Downtime, min</source>
        <translation>Indisponibilité, min</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causes exclues</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Show the outage of this day on Incidents</source>
        <translation>Afficher l’interruption de ce jour sur la page Incidents</translation>
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
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Deadlines</name>
    <message>
        <source>Looking for deadlines</source>
        <translation>Recherche des échéances</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DesktopNotifier</name>
    <message>
        <source>Show the claim</source>
        <translation>Montrer la réclamation</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DifferenceModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DiscoverSection</name>
    <message>
        <source>Search the series</source>
        <translation>Rechercher dans les séries</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>Dernier état</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Chercher de &amp;nouveau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>Recensement de ce qui est supervisé</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Séries trouvées</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>Hôte, contrôle ou étiquette</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Listing what is monitored.</source>
        <translation>Recensement de ce qui est supervisé.</translation>
    </message>
    <message>
        <source>The source answers, but it has no series with data in the last minutes. Check which series are asked for (step 2), or look again later. Nothing was stored.</source>
        <translation>La source répond, mais elle n’a aucune série avec des données dans les dernières minutes. Vérifiez quelles séries sont demandées (étape 2), ou cherchez de nouveau plus tard. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DowntimeChart</name>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>months</comment>
        <translation>%1 à %2.</translation>
    </message>
    <message>
        <source>No month missed its target.</source>
        <translation>Aucun mois n’a manqué son objectif.</translation>
    </message>
    <message numerus="yes">
        <source>%n months missed the target: %1.</source>
        <translation>
            <numerusform>%Ln mois a manqué l’objectif&#xa0;: %1.</numerusform>
            <numerusform>%Ln mois ont manqué l’objectif&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most downtime: %1 in %2.</source>
        <translation>Indisponibilité maximale&#xa0;: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months without data.</source>
        <translation>
            <numerusform>%Ln mois sans données.</numerusform>
            <numerusform>%Ln mois sans données.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DraftVerdictModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Announced now: %1; %2</source>
        <translation>Annoncée maintenant&#xa0;: %1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditHistory</name>
    <message>
        <source>taken back: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditQueue</name>
    <message>
        <source>Saving the review</source>
        <translation>Enregistrement de la revue</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>l’opération a été annulée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectBox</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>%Ln à déposer</numerusform>
            <numerusform>%Ln à déposer</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to file, first %1</source>
        <translation>
            <numerusform>%Ln à déposer, échéance&#xa0;: %1</numerusform>
            <numerusform>%Ln à déposer, première échéance&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Si vous enregistrez</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 passe de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 stays %2.</source>
        <translation>%1 reste à %2.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectModel</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>If saved</source>
        <translation>Si enregistré</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EntryWords</name>
    <message>
        <source>%1: %2</source>
        <comment>act and subject</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an entry</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>post-mortem received %1</source>
        <translation>post-mortem reçu le %1</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>pas annoncée</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>annoncée le %1</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <translation>interruption du %1</translation>
    </message>
    <message>
        <source>period from %1</source>
        <translation>période à partir du %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>convenue par %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>le contrat</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>l’accord</translation>
    </message>
    <message>
        <source>the agreement from %1 on</source>
        <translation>l’accord à partir du %1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a customer</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a customer</comment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a contract</comment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a contract</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 stays as decided here</source>
        <translation>%1 reste tel que décidé ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks</source>
        <translation>
            <numerusform>%Ln contrôle</numerusform>
            <numerusform>%Ln contrôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes</source>
        <translation>
            <numerusform>%Ln changement d’état</numerusform>
            <numerusform>%Ln changements d’état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln nombre de requêtes</numerusform>
            <numerusform>%Ln nombres de requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln valeur mesurée</numerusform>
            <numerusform>%Ln valeurs mesurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln autre entrée</numerusform>
            <numerusform>%Ln autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a contract</comment>
        <translation>rétabli</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ErrorList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::EstimateSection</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>Convenu&#xa0;: %1, par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>One amount for the month, by the tier that the availability falls into.</source>
        <translation>Un seul montant pour le mois, selon le palier où tombe la disponibilité.</translation>
    </message>
    <message>
        <source>Cut to the agreement&apos;s cap.</source>
        <translation>Ramené au plafond de l’accord.</translation>
    </message>
    <message>
        <source>Cap and conditions of the credit</source>
        <translation>Plafond et conditions de l’avoir</translation>
    </message>
    <message>
        <source>The agreement names no cap and no condition.</source>
        <translation>L’accord ne cite ni plafond ni condition.</translation>
    </message>
    <message>
        <source>By outage and clause</source>
        <translation>Par interruption et clause</translation>
    </message>
    <message>
        <source>Cap and conditions</source>
        <translation>Plafond et conditions</translation>
    </message>
    <message>
        <source>%1: %2, cut to its cap</source>
        <translation>%1&#xa0;: %2, ramené à son plafond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>By remedy: %1.</source>
        <translation>Par compensation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>L’accord n’indique aucun montant&#xa0;: la compensation se négocie.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why? Explains this credit</source>
        <translation>Pourquoi&#xa0;? Explique cet avoir</translation>
    </message>
    <message>
        <source>Credit by outage and clause</source>
        <translation>Avoir par interruption et par clause</translation>
    </message>
    <message>
        <source>Interpretations side by side</source>
        <translation>Interprétations côte à côte</translation>
    </message>
    <message>
        <source>No outage was recorded.</source>
        <translation>Aucune interruption n’a été enregistrée.</translation>
    </message>
    <message>
        <source>Interpretations, one change at a time</source>
        <translation>Interprétations, un changement à la fois</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>Le prix mensuel est de %1.</translation>
    </message>
    <message>
        <source>There is no data for this month, so no credit can be worked out.</source>
        <translation>Il n’y a aucune donnée pour ce mois&#xa0;: aucun avoir ne peut donc être calculé.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceController</name>
    <message>
        <source>Keep a file with %1</source>
        <translation>Conserver un fichier avec %1</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>Rien n’a été ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>evidence for %1</source>
        <translation>preuve pour %1</translation>
    </message>
    <message>
        <source>added as evidence</source>
        <translation>ajoutée comme preuve</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1. Nothing was changed.</source>
        <translation>La preuve est illisible&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>remove evidence of %1</source>
        <translation>supprimer une preuve de %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceJobs</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the single checks</source>
        <translation>Lecture des contrôles un à un</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Lecture des preuves</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceSection</name>
    <message>
        <source>Evidence kept with the incident</source>
        <translation>Preuves conservées avec l’incident</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the reference</source>
        <translation>Ajouter la référence</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>Ajouter un &amp;fichier…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the chosen evidence</source>
        <translation>Ouvrir la preuve choisie</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the chosen file elsewhere</source>
        <translation>Enregistrer le fichier choisi ailleurs</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation>Supprimer la preuve choisie</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Aucune preuve pour l’instant.</translation>
    </message>
    <message>
        <source>Reference, such as a ticket or an address</source>
        <translation>Référence, par exemple un ticket ou une adresse</translation>
    </message>
    <message>
        <source>Ticket, address, …</source>
        <translation>Ticket, adresse, …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Explain</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Période de facturation</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Mode de mesure</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>Premier contrôle en échec</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>Dernier contrôle en échec</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop courte</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>Hors de la période</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>En maintenance</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causes exclues</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Redevance</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Credited outage</source>
        <translation>Interruption créditée</translation>
    </message>
    <message>
        <source>Earns nothing</source>
        <translation>Ne donne droit à rien</translation>
    </message>
    <message>
        <source>Time between outages</source>
        <translation>Temps entre interruptions</translation>
    </message>
    <message>
        <source>Not credited</source>
        <translation>Non crédité</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Aucun palier</translation>
    </message>
    <message>
        <source>Target not missed</source>
        <translation>Objectif non manqué</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Condition not met</source>
        <translation>Condition non remplie</translation>
    </message>
    <message>
        <source>Agreed remedy</source>
        <translation>Compensation convenue</translation>
    </message>
    <message>
        <source>No remedy agreed</source>
        <translation>Aucune compensation convenue</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Aucun avoir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no availability to compare with the target of %1.</source>
        <translation>Rien n’a été mesuré&#xa0;: il n’y a donc pas de disponibilité à comparer à l’objectif de %1.</translation>
    </message>
    <message>
        <source>Of %1 measured, %2 were downtime: %3 available.</source>
        <translation>Sur %1 mesurées, %2 étaient de l’indisponibilité&#xa0;: %3 de disponibilité.</translation>
    </message>
    <message>
        <source>Whether the target of %1 is met depends on how unknown time is counted.</source>
        <translation>Que l’objectif de %1 soit atteint dépend de la façon de compter le temps inconnu.</translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation>L’objectif de %1 est atteint.</translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation>L’objectif de %1 est manqué.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when more than %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>Le mois est découpé en intervalles de %1. Un intervalle compte comme indisponible lorsque plus de %2 de ses appels ou contrôles ont échoué&#xa0;; la disponibilité est la moyenne des intervalles.</translation>
    </message>
    <message>
        <source>Each interval counts with the share that succeeded.</source>
        <translation>Chaque intervalle compte pour la part qui a réussi.</translation>
    </message>
    <message>
        <source>A call delivered more than %1 after decoding has failed.</source>
        <translation>Un appel remis plus de %1 après le décodage a échoué.</translation>
    </message>
    <message>
        <source>An interval without calls or checks is left out.</source>
        <translation>Un intervalle sans appel ni contrôle est laissé de côté.</translation>
    </message>
    <message>
        <source>An interval without calls or checks counts as available.</source>
        <translation>Un intervalle sans appel ni contrôle compte comme disponible.</translation>
    </message>
    <message>
        <source>Only %1 of bad stretches in a row are an outage.</source>
        <translation>Seules %1 de mauvaises tranches consécutives constituent une interruption.</translation>
    </message>
    <message>
        <source>Checks are made every %1 (%2).</source>
        <translation>Les contrôles ont lieu toutes les %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row are an outage</source>
        <translation>
            <numerusform>%Ln contrôle en échec d’affilée constitue une interruption</numerusform>
            <numerusform>%Ln contrôles en échec d’affilée constituent une interruption</numerusform>
        </translation>
    </message>
    <message>
        <source>One failed check is an outage</source>
        <translation>Un seul contrôle en échec constitue une interruption</translation>
    </message>
    <message>
        <source>, from the first to the last failed check.</source>
        <translation>, du premier au dernier contrôle en échec.</translation>
    </message>
    <message>
        <source>, from the first failed check to the next good one.</source>
        <translation>, du premier contrôle en échec au prochain contrôle réussi.</translation>
    </message>
    <message>
        <source>All probes must fail together.</source>
        <translation>Toutes les sondes doivent échouer ensemble.</translation>
    </message>
    <message>
        <source>Any probe that fails is enough.</source>
        <translation>Il suffit qu’une sonde échoue.</translation>
    </message>
    <message>
        <source>Lengths are rounded to %1.</source>
        <translation>Les durées sont arrondies à %1.</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3 (incident %4).</source>
        <translation>%1&#xa0;: %2 comptées comme indisponibilité. Cause&#xa0;: %3 (incident %4).</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3.</source>
        <translation>%1&#xa0;: %2 comptées comme indisponibilité. Cause&#xa0;: %3.</translation>
    </message>
    <message>
        <source> (%1, line %2)</source>
        <translation> (%1, ligne %2)</translation>
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
        <translation>Fenêtre de maintenance %1, %2&#xa0;: %3 acceptées.</translation>
    </message>
    <message>
        <source>Announced %1.</source>
        <translation>Annoncée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Noted, but not refused: %1.</source>
        <translation>Noté, mais non refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; of a monthly allowance of %2, %3 of downtime were left out.</source>
        <translation>%1 de maintenance ont été acceptées&#xa0;; sur une franchise mensuelle de %2, %3 d’indisponibilité ont été écartées.</translation>
    </message>
    <message>
        <source>It counts as downtime.</source>
        <translation>Ce temps compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>It is left out of the measured time.</source>
        <translation>Ce temps est retiré du temps mesuré.</translation>
    </message>
    <message>
        <source>It does not count as downtime.</source>
        <translation>Ce temps ne compte pas comme indisponibilité.</translation>
    </message>
    <message>
        <source>First failed check: %1, probe %2</source>
        <translation>Premier contrôle en échec&#xa0;: %1, sonde %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>Dernier contrôle en échec&#xa0;: %1, sonde %2</translation>
    </message>
    <message>
        <source>%1 of it lie outside the billing period.</source>
        <translation>Dont %1 hors de la période de facturation.</translation>
    </message>
    <message>
        <source>%1 of it lie in maintenance window %2 and do not count.</source>
        <translation>Dont %1 dans la fenêtre de maintenance %2, qui ne comptent pas.</translation>
    </message>
    <message>
        <source>%1 of it do not count: incident %2, cause %3.</source>
        <translation>Dont %1 qui ne comptent pas&#xa0;: incident %2, cause %3.</translation>
    </message>
    <message>
        <source>Incident %1, %2: cause %3.</source>
        <translation>Incident %1, %2&#xa0;: cause %3.</translation>
    </message>
    <message>
        <source>The credit is %1.</source>
        <translation>Avoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The credit is %1, computed %2.</source>
        <translation>L’avoir est de %1, calculé %2.</translation>
    </message>
    <message>
        <source>There is no credit.</source>
        <translation>Il n’y a pas d’avoir.</translation>
    </message>
    <message>
        <source>The cap of the agreement limits it.</source>
        <translation>Le plafond de l’accord le limite.</translation>
    </message>
    <message>
        <source>%1 are withheld because a condition of the agreement does not hold.</source>
        <translation>%1 sont retenus, car une condition de l’accord n’est pas remplie.</translation>
    </message>
    <message>
        <source>It is due only when the target is missed.</source>
        <translation>Il n’est dû que si l’objectif est manqué.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>30</source>
        <translation>30</translation>
    </message>
    <message>
        <source>the length of the period</source>
        <translation>la durée de la période</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1.</source>
        <translation>Avoir = redevance × temps crédité ÷ %1.</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1 × %2.</source>
        <translation>Avoir = redevance × temps crédité ÷ %1 × %2.</translation>
    </message>
    <message>
        <source>a started block counts as a whole one</source>
        <translation>un bloc commencé compte comme entier</translation>
    </message>
    <message>
        <source>only whole blocks count</source>
        <translation>seuls les blocs entiers comptent</translation>
    </message>
    <message>
        <source>over the month</source>
        <translation>sur le mois</translation>
    </message>
    <message>
        <source>of each outage</source>
        <translation>de chaque interruption</translation>
    </message>
    <message>
        <source>Blocks this month: %1.</source>
        <translation>Blocs de ce mois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1&#xa0;: %2 créditées</translation>
    </message>
    <message numerus="yes">
        <source>, %n blocks</source>
        <translation>
            <numerusform>, %Ln bloc</numerusform>
            <numerusform>, %Ln blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source> (case “%1”)</source>
        <translation> (cas «&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: it reduces %3.</source>
        <translation>Le plafond est de %1 de la redevance, soit %2&#xa0;: il réduit %3.</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: %3 stay under it.</source>
        <translation>Le plafond est de %1 de la redevance, soit %2&#xa0;: %3 restent en dessous.</translation>
    </message>
    <message>
        <source>The condition “%1” did not hold from %2 to %3.</source>
        <translation>La condition «&#xa0;%1&#xa0;» n’était pas remplie du %2 au %3.</translation>
    </message>
    <message>
        <source>The condition “%1” has not held since %2.</source>
        <translation>La condition «&#xa0;%1&#xa0;» n’est plus remplie depuis le %2.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motif indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>Décidé par %1 le %2.</translation>
    </message>
    <message>
        <source>Claim for the outage %1: %2.</source>
        <translation>Réclamation pour l’interruption %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>Il n’y a pas d’échéance.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 were charged for the month.</source>
        <translation>%1 ont été facturés pour le mois.</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>Le prix mensuel est de %1.</translation>
    </message>
    <message>
        <source>%1: earns nothing. The agreement names no case for the cause %2, this kind of service and this length.</source>
        <translation>%1&#xa0;: ne donne droit à rien. L’accord ne prévoit aucun cas pour la cause %2, ce genre de service et cette durée.</translation>
    </message>
    <message>
        <source>%1 between two outages are credited as well (%2).</source>
        <translation>%1 entre deux interruptions sont également créditées (%2).</translation>
    </message>
    <message>
        <source>The availability lies below %1: %2.</source>
        <translation>La disponibilité est inférieure à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The availability reaches every tier: nothing is due.</source>
        <translation>La disponibilité atteint tous les paliers&#xa0;: rien n’est dû.</translation>
    </message>
    <message>
        <source>The target was not missed, so no credit is due.</source>
        <translation>L’objectif n’a pas été manqué&#xa0;: aucun avoir n’est dû.</translation>
    </message>
    <message>
        <source>%1 were agreed.</source>
        <translation>%1 ont été convenus.</translation>
    </message>
    <message>
        <source>The remedy is negotiated, and none is recorded for this month.</source>
        <translation>La compensation se négocie, et aucune n’est enregistrée pour ce mois.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>credited time</source>
        <translation>temps crédité</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>réclamation</translation>
    </message>
    <message>
        <source>claim deadline</source>
        <translation>échéance de réclamation</translation>
    </message>
    <message>
        <source>Credit of the contract</source>
        <translation>Avoir du contrat</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>Interruption du %1</translation>
    </message>
    <message>
        <source>Outage of %1: %2</source>
        <translation>Interruption du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reported on %1 by %2.</source>
        <translation>Rapporté le %1 par %2.</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation>Jour ou heure</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>What more downtime brings</source>
        <translation>Ce qu’apporte plus d’indisponibilité</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Aucun montant</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Missed deadline</source>
        <translation>Échéance manquée</translation>
    </message>
    <message>
        <source>Running deadline</source>
        <translation>Échéance en cours</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Demande ouverte</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <translation>Enregistré à la main</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Sauvegardes quotidiennes</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Point de restauration</translation>
    </message>
    <message>
        <source>Between snapshots</source>
        <translation>Entre instantanés</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Aucune trace</translation>
    </message>
    <message>
        <source>Higher price</source>
        <translation>Prix plus élevé</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>Prix plus bas</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Work outside the service</source>
        <translation>Travail hors du service</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Début du travail</translation>
    </message>
    <message>
        <source>%1: %2 of downtime.</source>
        <translation>%1&#xa0;: %2 d’indisponibilité.</translation>
    </message>
    <message>
        <source>%1: no downtime.</source>
        <translation>%1&#xa0;: aucune indisponibilité.</translation>
    </message>
    <message>
        <source>%1 more of downtime</source>
        <translation>%1 d’indisponibilité de plus</translation>
    </message>
    <message>
        <source>More than %1 of further downtime</source>
        <translation>Plus de %1 d’indisponibilité supplémentaire</translation>
    </message>
    <message>
        <source>The tier below %1 was reached on %2.</source>
        <translation>Le palier sous %1 a été atteint le %2.</translation>
    </message>
    <message>
        <source>The target was missed on %1.</source>
        <translation>L’objectif a été manqué le %1.</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1; the month&apos;s credit would be %2.</source>
        <translation>Une heure d’indisponibilité de plus coûte %1&#xa0;; l’avoir du mois serait de %2.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3 = %4.</source>
        <translation>%1&#xa0;: le palier sous %2 est atteint, %3 = %4.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3.</source>
        <translation>%1&#xa0;: le palier sous %2 est atteint, %3.</translation>
    </message>
    <message>
        <source>%1 misses the target; the month&apos;s credit would be %2.</source>
        <translation>%1&#xa0;: l’objectif est manqué&#xa0;; l’avoir du mois serait de %2.</translation>
    </message>
    <message>
        <source>%1 misses the target.</source>
        <translation>%1&#xa0;: l’objectif est manqué.</translation>
    </message>
    <message>
        <source>The first response to %1 came too late or is late.</source>
        <translation>La première réponse à %1 est arrivée trop tard ou est en retard.</translation>
    </message>
    <message>
        <source>No deadline for the first response to %1 was missed.</source>
        <translation>Aucune échéance de première réponse à %1 n’a été manquée.</translation>
    </message>
    <message>
        <source>Updates missed: %1.</source>
        <translation>Mises à jour manquées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Status replies missed: %1.</source>
        <translation>Réponses d’état manquées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is resolved: no clock runs any more.</source>
        <translation>C’est résolu&#xa0;: plus aucun délai ne court.</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 à partir du %2.</translation>
    </message>
    <message>
        <source>It wants a first response within %1.</source>
        <translation>Elle exige une première réponse dans un délai de %1.</translation>
    </message>
    <message>
        <source>That put the deadline of %1 in force.</source>
        <translation>Cela a mis en vigueur l’échéance du %1.</translation>
    </message>
    <message>
        <source>It wants an update every %1.</source>
        <translation>Elle exige une mise à jour toutes les %1.</translation>
    </message>
    <message>
        <source>It wants contact without pause, which no clock measures.</source>
        <translation>Elle exige un contact sans interruption, qu’aucun délai ne mesure.</translation>
    </message>
    <message>
        <source>It wants a request for the status answered within %1.</source>
        <translation>Elle exige qu’une demande d’état reçoive une réponse dans un délai de %1.</translation>
    </message>
    <message>
        <source>%1, severity %2: from %3 until %4.</source>
        <translation>%1, gravité %2&#xa0;: du %3 au %4.</translation>
    </message>
    <message>
        <source>Opened on %1 by %2.</source>
        <translation>Ouvert le %1 par %2.</translation>
    </message>
    <message>
        <source>First answered on %1.</source>
        <translation>Première réponse le %1.</translation>
    </message>
    <message>
        <source>It has passed and is still to be met.</source>
        <translation>Elle est passée et reste à honorer.</translation>
    </message>
    <message>
        <source>It is still ahead.</source>
        <translation>Elle est encore à venir.</translation>
    </message>
    <message>
        <source>The status was asked for on %1; nobody has replied yet.</source>
        <translation>L’état a été demandé le %1&#xa0;; personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2 %3.</source>
        <translation>Enregistré le %1&#xa0;: %2 %3.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2.</source>
        <translation>Enregistré le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Good snapshots over the last %1 with no gap of more than %2.</source>
        <translation>De bons instantanés sur les derniers %1, sans trou de plus de %2.</translation>
    </message>
    <message>
        <source>A higher price is told %1 before it is effective; a lower one is passed on.</source>
        <translation>Un prix plus élevé est annoncé %1 avant son entrée en vigueur&#xa0;; un prix plus bas est répercuté.</translation>
    </message>
    <message>
        <source>An escalation of the month is answered within %1.</source>
        <translation>Une escalade du mois reçoit une réponse dans un délai de %1.</translation>
    </message>
    <message>
        <source>What work outside the service costs is told before it begins.</source>
        <translation>Ce que coûte le travail hors du service est annoncé avant son début.</translation>
    </message>
    <message>
        <source>No ticket’s work begins while a higher one that was open already waits.</source>
        <translation>Le travail d’aucun ticket ne commence pendant qu’un ticket supérieur, déjà ouvert, attend.</translation>
    </message>
    <message>
        <source>No file tells how it went: a person records it for the month, with evidence.</source>
        <translation>Aucun fichier ne dit comment cela s’est passé&#xa0;: une personne l’enregistre pour le mois, avec preuve.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4.</source>
        <translation>%1, %2&#xa0;: %3 sur %4.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, within the %3 allowed.</source>
        <translation>%1&#xa0;: aucun instantané à partir du %2, dans les %3 permises.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, longer than the %3 allowed.</source>
        <translation>%1&#xa0;: aucun instantané à partir du %2, plus longtemps que les %3 permises.</translation>
    </message>
    <message>
        <source>%1: no backup of this kind is on record.</source>
        <translation>%1&#xa0;: aucune trace d’une sauvegarde de ce genre.</translation>
    </message>
    <message>
        <source>%1: told on %2, effective on %3.</source>
        <translation>%1&#xa0;: annoncé le %2, en vigueur le %3.</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>C’est à temps.</translation>
    </message>
    <message>
        <source>It may not be before %1.</source>
        <translation>Il ne peut l’être avant le %1.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is charged.</source>
        <translation>%1&#xa0;: le prix plus bas de %2 est facturé.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is not charged.</source>
        <translation>%1&#xa0;: le prix plus bas de %2 n’est pas facturé.</translation>
    </message>
    <message>
        <source>%1: escalated on %2, to be answered by %3.</source>
        <translation>%1&#xa0;: escaladé le %2, réponse due avant le %3.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Réponse le %1.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sans réponse.</translation>
    </message>
    <message>
        <source>%1: work began on %2.</source>
        <translation>%1&#xa0;: le travail a commencé le %2.</translation>
    </message>
    <message>
        <source>Its cost was told on %1.</source>
        <translation>Son coût a été annoncé le %1.</translation>
    </message>
    <message>
        <source>Its cost was never told.</source>
        <translation>Son coût n’a jamais été annoncé.</translation>
    </message>
    <message>
        <source>%1: work began on %2 while %3, which is higher, waited.</source>
        <translation>%1&#xa0;: le travail a commencé le %2 alors que %3, supérieur, attendait.</translation>
    </message>
    <message>
        <source>%1: work began on %2 in its turn.</source>
        <translation>%1&#xa0;: le travail a commencé le %2, à son tour.</translation>
    </message>
    <message>
        <source>%1. Evidence: %2.</source>
        <translation>%1. Preuve&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 recorded on %2: %3. Evidence: %4.</source>
        <translation>%1 enregistré le %2&#xa0;: %3. Preuve&#xa0;: %4.</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>Changements d’état</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1 (%2)</source>
        <translation>, dans l’état en vigueur depuis le changement du %1 (%2)</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1</source>
        <translation>, dans l’état en vigueur depuis le changement du %1</translation>
    </message>
    <message>
        <source>Rounded to nothing</source>
        <translation>Arrondi à zéro</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non signalée</translation>
    </message>
    <message>
        <source>Identified too late</source>
        <translation>Identifiée trop tard</translation>
    </message>
    <message>
        <source>Start of the clock</source>
        <translation>Début du décompte</translation>
    </message>
    <message>
        <source>Outside service hours</source>
        <translation>Hors des heures de service</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Heures de service</translation>
    </message>
    <message>
        <source>Counted requests</source>
        <translation>Requêtes comptées</translation>
    </message>
    <message>
        <source>Excused checks</source>
        <translation>Contrôles excusés</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>Aucune disponibilité</translation>
    </message>
    <message>
        <source>Promised values</source>
        <translation>Valeurs promises</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Valeur promise</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>Valeurs qui comptent</translation>
    </message>
    <message>
        <source>Worst value</source>
        <translation>Pire valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Service of the group</source>
        <translation>Service du groupe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Credited by its group</source>
        <translation>Crédité par son groupe</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Pas encore dû</translation>
    </message>
    <message>
        <source>Fee of a month</source>
        <translation>Redevance d’un mois</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Earns by another remedy</source>
        <translation>Relève d’une autre compensation</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>Within the error budget</source>
        <translation>Dans le budget d’erreur</translation>
    </message>
    <message>
        <source>Cap of one outage</source>
        <translation>Plafond d’une interruption</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>No row reached</source>
        <translation>Aucune ligne atteinte</translation>
    </message>
    <message>
        <source>Paid in another period</source>
        <translation>Payée dans une autre période</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Aucune interruption</translation>
    </message>
    <message>
        <source>No missed deadline</source>
        <translation>Aucune échéance manquée</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>Dû après plusieurs manquements</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Waited for the customer</source>
        <translation>Attente du client</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>No availability is promised, so none is measured.</source>
        <translation>Aucune disponibilité n’est promise&#xa0;: aucune n’est donc mesurée.</translation>
    </message>
    <message>
        <source>The target of %1 is not missed so far.</source>
        <translation>L’objectif de %1 n’est pas manqué jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n samples one says nothing.</source>
        <translation>
            <numerusform>Une partie ayant moins de %Ln échantillon ne dit rien.</numerusform>
            <numerusform>Une partie ayant moins de %Ln échantillons ne dit rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls, checks and requests of the month count together: availability is the share of them that succeeded.</source>
        <translation>Tous les appels, contrôles et requêtes du mois comptent ensemble&#xa0;: la disponibilité est la part d’entre eux qui a réussi.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when at least %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>Le mois est découpé en intervalles de %1. Un intervalle compte comme indisponible lorsque au moins %2 de ses appels ou contrôles ont échoué&#xa0;; la disponibilité est la moyenne des intervalles.</translation>
    </message>
    <message numerus="yes">
        <source>%n probes must fail together.</source>
        <translation>
            <numerusform>%Ln sonde doit échouer en même temps.</numerusform>
            <numerusform>%Ln sondes doivent échouer en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths are cut down to %1.</source>
        <translation>Les durées sont arrondies à %1 vers le bas.</translation>
    </message>
    <message>
        <source>Lengths are rounded up to %1.</source>
        <translation>Les durées sont arrondies à %1 vers le haut.</translation>
    </message>
    <message>
        <source>A failed check counts as none while %1 fails too.</source>
        <translation>Un contrôle en échec ne compte pas comme tel tant que %1 échoue aussi.</translation>
    </message>
    <message>
        <source>An outage counts from when its fault was identified.</source>
        <translation>Une interruption compte à partir du moment où son défaut a été identifié.</translation>
    </message>
    <message>
        <source>Availability is a share of %1, whatever the length of the month.</source>
        <translation>La disponibilité est une part de %1, quelle que soit la durée du mois.</translation>
    </message>
    <message>
        <source>It lasted %1; rounded to whole multiples of %2 nothing is left.</source>
        <translation>Elle a duré %1&#xa0;; arrondie à des multiples entiers de %2, il n’en reste rien.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened from %1 before it until its end.</source>
        <translation>Aucun ticket ne la signale&#xa0;: aucun qui s’y rapporte n’a été ouvert de %1 avant son début jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened before its end.</source>
        <translation>Aucun ticket ne la signale&#xa0;: aucun qui s’y rapporte n’a été ouvert avant sa fin.</translation>
    </message>
    <message>
        <source>The fault of incident %1 was identified at %2, when it was over.</source>
        <translation>Le défaut de l’incident %1 a été identifié (%2) quand l’interruption était terminée.</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; the budget is overdrawn (%2).</source>
        <translation>L’objectif laisse %1 d’indisponibilité&#xa0;; le budget est dépassé (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; %2 of it are left.</source>
        <translation>L’objectif laisse %1 d’indisponibilité&#xa0;; il en reste %2.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when ticket %3 was opened.</source>
        <translation>Premier échec&#xa0;: %1&#xa0;; l’interruption compte à partir de %2, quand le ticket %3 a été ouvert.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when the fault of incident %3 was identified.</source>
        <translation>Premier échec&#xa0;: %1&#xa0;; l’interruption compte à partir de %2, quand le défaut de l’incident %3 a été identifié.</translation>
    </message>
    <message>
        <source>%1 of it lie outside service hours and do not count.</source>
        <translation>Dont %1 hors des heures de service, qui ne comptent pas.</translation>
    </message>
    <message>
        <source>The service is promised in its service hours: %1 of the month are left out.</source>
        <translation>Le service est promis pendant ses heures de service&#xa0;: %1 du mois sont écartées.</translation>
    </message>
    <message>
        <source>The credit is to be agreed between the parties.</source>
        <translation>L’avoir est à convenir entre les parties.</translation>
    </message>
    <message>
        <source>A negotiated remedy is still to be agreed.</source>
        <translation>Une compensation négociée reste à convenir.</translation>
    </message>
    <message>
        <source>%1 are not given: they are not above the least amount.</source>
        <translation>%1 ne sont pas accordés&#xa0;: ils ne dépassent pas le montant minimal.</translation>
    </message>
    <message>
        <source>%1 are not due yet: too few of the last periods missed the target.</source>
        <translation>%1 ne sont pas encore dus&#xa0;: trop peu des dernières périodes ont manqué l’objectif.</translation>
    </message>
    <message>
        <source>It is due whether the target is missed or not.</source>
        <translation>Il est dû, que l’objectif soit manqué ou non.</translation>
    </message>
    <message>
        <source>It is due once, when an outage is admitted.</source>
        <translation>Il est dû une fois, lorsqu’une interruption est admise.</translation>
    </message>
    <message>
        <source>It is due when the promised value “%1” is not kept.</source>
        <translation>Il est dû lorsque la valeur promise «&#xa0;%1&#xa0;» n’est pas tenue.</translation>
    </message>
    <message>
        <source>It is due for each late response to a ticket.</source>
        <translation>Il est dû pour chaque réponse tardive à un ticket.</translation>
    </message>
    <message>
        <source>It is due for each late update of a ticket.</source>
        <translation>Il est dû pour chaque mise à jour tardive d’un ticket.</translation>
    </message>
    <message>
        <source>It is due for each ticket that is resolved late.</source>
        <translation>Il est dû pour chaque ticket résolu en retard.</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 par unité</translation>
    </message>
    <message>
        <source>Each calendar day that credited time touches earns %1, once a month.</source>
        <translation>Chaque jour civil que touche du temps crédité donne droit à %1, une fois par mois.</translation>
    </message>
    <message>
        <source>An outage that earns a block earns %1 of the fee once more.</source>
        <translation>Une interruption qui donne droit à un bloc donne droit une fois de plus à %1 de la redevance.</translation>
    </message>
    <message>
        <source>A credit by the month’s credited time, as the table of lengths says.</source>
        <translation>Un avoir selon le temps crédité du mois, d’après le tableau des durées.</translation>
    </message>
    <message>
        <source>A credit for each outage by its length, as the table says.</source>
        <translation>Un avoir pour chaque interruption selon sa durée, d’après le tableau.</translation>
    </message>
    <message>
        <source>A flat credit of %1.</source>
        <translation>Un avoir forfaitaire de %1.</translation>
    </message>
    <message>
        <source>The first %1 of each outage earn nothing.</source>
        <translation>Les premières %1 de chaque interruption ne donnent droit à rien.</translation>
    </message>
    <message>
        <source>Only what is beyond the month’s error budget earns, the oldest first left out.</source>
        <translation>Seul ce qui dépasse le budget d’erreur du mois donne droit à un avoir, le plus ancien étant écarté d’abord.</translation>
    </message>
    <message>
        <source>One outage earns at most %1 of the fee.</source>
        <translation>Une interruption donne droit à %1 de la redevance au plus.</translation>
    </message>
    <message>
        <source>Units of the service: %1.</source>
        <translation>Unités du service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remedy “%1”, %2</source>
        <translation>Compensation «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>%1: it names no amount.</source>
        <translation>%1&#xa0;: elle ne fixe aucun montant.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>Retenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its cap limits it.</source>
        <translation>Son plafond le limite.</translation>
    </message>
    <message>
        <source>The value lies beyond %1: %2.</source>
        <translation>La valeur est au-delà de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The availability lies at or below %1: %2.</source>
        <translation>La disponibilité est à %1 ou en dessous&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 are longer than %2: %3.</source>
        <translation>%1 dépassent %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 are at least %2: %3.</source>
        <translation>%1 atteignent au moins %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Of “%1” nothing was measured.</source>
        <translation>Pour «&#xa0;%1&#xa0;», rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>“%1” was not measured for this service.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été mesuré pour ce service.</translation>
    </message>
    <message>
        <source>“%1” came to %2: kept.</source>
        <translation>«&#xa0;%1&#xa0;» a donné %2&#xa0;: valeur tenue.</translation>
    </message>
    <message>
        <source>“%1” came to %2: not kept.</source>
        <translation>«&#xa0;%1&#xa0;» a donné %2&#xa0;: valeur non tenue.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Ticket %1: the %2 due on %3 was %4 late</source>
        <translation>Ticket %1&#xa0;: la %2 due le %3 a eu %4 de retard</translation>
    </message>
    <message>
        <source>A credit needs the target to be missed in %1 of the last %2 periods</source>
        <translation>Un avoir exige que l’objectif soit manqué dans %1 des %2 dernières périodes</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so it is due.</source>
        <translation>%1&#xa0;: il a été manqué dans %2, l’avoir est donc dû.</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so nothing is due yet.</source>
        <translation>%1&#xa0;: il a été manqué dans %2, rien n’est donc encore dû.</translation>
    </message>
    <message>
        <source>%1: the contract did not run.</source>
        <translation>%1&#xa0;: le contrat n’était pas en cours.</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1&#xa0;: rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>%1: the target was met.</source>
        <translation>%1&#xa0;: l’objectif a été atteint.</translation>
    </message>
    <message>
        <source>%1: the target was missed.</source>
        <translation>%1&#xa0;: l’objectif a été manqué.</translation>
    </message>
    <message>
        <source>%1: earns by an earlier remedy already.</source>
        <translation>%1&#xa0;: relève déjà d’une compensation précédente.</translation>
    </message>
    <message>
        <source>%1 of it are free and earn nothing.</source>
        <translation>Dont %1 de franchise, qui ne donnent droit à rien.</translation>
    </message>
    <message>
        <source>%1 of it lie within the month’s error budget and earn nothing.</source>
        <translation>Dont %1 dans le budget d’erreur du mois, qui ne donnent droit à rien.</translation>
    </message>
    <message>
        <source>The cap of one outage is %1 of the fee: it reduces %2.</source>
        <translation>Le plafond d’une interruption est de %1 de la redevance&#xa0;: il réduit %2.</translation>
    </message>
    <message>
        <source>%1 reach no row of the table.</source>
        <translation>%1 n’atteignent aucune ligne du tableau.</translation>
    </message>
    <message>
        <source>It began before this period, and is paid in the period in which it began.</source>
        <translation>Elle a commencé avant cette période, et elle est payée dans la période où elle a commencé.</translation>
    </message>
    <message>
        <source>No deadline for a %1 was missed.</source>
        <translation>Aucune échéance de %1 n’a été manquée.</translation>
    </message>
    <message>
        <source>%1 are not above the least amount of %2, so they are not given.</source>
        <translation>%1 ne dépassent pas le montant minimal de %2&#xa0;: ils ne sont donc pas accordés.</translation>
    </message>
    <message>
        <source>Ticket %1 reports it.</source>
        <translation>Le ticket %1 la signale.</translation>
    </message>
    <message>
        <source>The value lies beyond no tier: nothing is due.</source>
        <translation>La valeur n’est au-delà d’aucun palier&#xa0;: rien n’est dû.</translation>
    </message>
    <message>
        <source>Of the rest nothing was measured that counts.</source>
        <translation>Pour les autres, rien qui compte n’a été mesuré.</translation>
    </message>
    <message>
        <source>%1: promised is %2. No value counts, so there is no verdict.</source>
        <translation>%1&#xa0;: la promesse est %2. Aucune valeur ne compte&#xa0;: il n’y a donc pas de verdict.</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, and promised is %4: %5.</source>
        <translation>%1&#xa0;: %2&#xa0;: %3, promis&#xa0;: %4&#xa0;; %5.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>Values that count: %1.</source>
        <translation>Valeurs qui comptent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out in accepted maintenance: %1.</source>
        <translation>Écartées pendant une maintenance acceptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out in incidents that do not count: %1.</source>
        <translation>Écartées pendant des incidents qui ne comptent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out outside service hours: %1.</source>
        <translation>Écartées hors des heures de service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stretches of time with values: %1.</source>
        <translation>Tranches de temps avec des valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Beyond the bound: %1.</source>
        <translation>Au-delà de la borne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The worst value that counts: %1 at %2, measured by %3.</source>
        <translation>La pire valeur qui compte&#xa0;: %1 (%2), mesurée par %3.</translation>
    </message>
    <message>
        <source>It stands in %1, line %2.</source>
        <translation>Elle figure dans %1, ligne %2.</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>Elle vient de %1.</translation>
    </message>
    <message>
        <source>The agreement promises values of this service, and no availability.</source>
        <translation>L’accord promet des valeurs de ce service, et aucune disponibilité.</translation>
    </message>
    <message>
        <source>The tier at or below %1 was reached on %2.</source>
        <translation>Le palier à %1 ou en dessous a été atteint le %2.</translation>
    </message>
    <message>
        <source>%1 reaches the tier at or below %2: %3.</source>
        <translation>%1&#xa0;: le palier à %2 ou en dessous est atteint, %3.</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>le trimestre</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>l’année</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days up to the end of the month</source>
        <translation>
            <numerusform>le dernier %Ln jour jusqu’à la fin du mois</numerusform>
            <numerusform>les %Ln derniers jours jusqu’à la fin du mois</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last days (%1 of downtime in %2), the %3 that remain would take %4.</source>
        <translation>Au rythme des derniers jours (%1 d’indisponibilité en %2), les %3 restantes prendraient %4.</translation>
    </message>
    <message>
        <source>Met: the period is over. %1</source>
        <translation>Atteint&#xa0;: la période est terminée. %1</translation>
    </message>
    <message>
        <source>Breached: even without any further downtime the target is missed.</source>
        <translation>Manqué&#xa0;: même sans plus d’indisponibilité, l’objectif est manqué.</translation>
    </message>
    <message>
        <source>Breached: the period is over and the target is missed.</source>
        <translation>Manqué&#xa0;: la période est terminée et l’objectif est manqué.</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>Menacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A running period is at risk when less than a quarter of the budget is left, or when that rate would use the rest up.</source>
        <translation>Une période en cours est menacée lorsqu’il reste moins d’un quart du budget, ou lorsque ce rythme épuiserait le reste.</translation>
    </message>
    <message>
        <source>On track: the period still runs, so nothing is met yet. %1</source>
        <translation>En bonne voie&#xa0;: la période est encore en cours, rien n’est donc encore atteint. %1</translation>
    </message>
    <message>
        <source>%1, which runs %2: of %3 measured, %4 were downtime.</source>
        <translation>%1, du %2&#xa0;: sur %3 mesurées, %4 étaient de l’indisponibilité.</translation>
    </message>
    <message>
        <source>%1: of %2 measured, %3 were downtime.</source>
        <translation>%1&#xa0;: sur %2 mesurées, %3 étaient de l’indisponibilité.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands until %2.</source>
        <translation>Le droit est né le %1 et vaut jusqu’au %2.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands for good.</source>
        <translation>Le droit est né le %1 et il est acquis définitivement.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>plus de %1 d’indisponibilité</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>objectif manqué</translation>
    </message>
    <message>
        <source>Condition: %1 in one period.</source>
        <translation>Condition&#xa0;: %1 sur une période.</translation>
    </message>
    <message>
        <source>Condition: %1 in %2 of the last %3 periods.</source>
        <translation>Condition&#xa0;: %1 dans %2 des %3 dernières périodes.</translation>
    </message>
    <message>
        <source>Of the time that has passed, %1 were available; %2 of downtime so far.</source>
        <translation>Sur le temps écoulé, %1 ont été disponibles&#xa0;; %2 d’indisponibilité jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing has been measured so far.</source>
        <translation>Rien n’a été mesuré jusqu’ici.</translation>
    </message>
    <message>
        <source>It counts with %1: what incident %2 affected.</source>
        <translation>Elle compte pour %1&#xa0;: ce que l’incident %2 a touché.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: group %1 is credited.</source>
        <translation>Le service ne donne droit à rien à lui seul&#xa0;: c’est le groupe %1 qui est crédité.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: its class is promised to groups.</source>
        <translation>Le service ne donne droit à rien à lui seul&#xa0;: sa classe est promise à des groupes.</translation>
    </message>
    <message>
        <source>Nothing is due yet: the amount is worked out with %1, which ends the period.</source>
        <translation>Rien n’est encore dû&#xa0;: le montant se calcule avec %1, qui clôt la période.</translation>
    </message>
    <message>
        <source>%1: %2, as charged.</source>
        <translation>%1&#xa0;: %2, tel que facturé.</translation>
    </message>
    <message>
        <source>%1: %2, the price.</source>
        <translation>%1&#xa0;: %2, le prix.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln heure ouvrée</numerusform>
            <numerusform>%Ln heures ouvrées</numerusform>
        </translation>
    </message>
    <message>
        <source>It wants the ticket resolved within %1; what counts is: %2.</source>
        <translation>Elle exige que le ticket soit résolu dans un délai de %1&#xa0;; ce qui compte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>Résolu le %1.</translation>
    </message>
    <message>
        <source>It is not resolved.</source>
        <translation>Il n’est pas résolu.</translation>
    </message>
    <message>
        <source>The deadline in force is %1.</source>
        <translation>L’échéance en vigueur est le %1.</translation>
    </message>
    <message>
        <source>A deadline for it was missed.</source>
        <translation>Une échéance pour cela a été manquée.</translation>
    </message>
    <message>
        <source>No deadline for it was missed.</source>
        <translation>Aucune échéance pour cela n’a été manquée.</translation>
    </message>
    <message>
        <source>The customer is to answer: the clocks have stood still so far, %1 (%2).</source>
        <translation>C’est au client de répondre&#xa0;: les délais sont arrêtés jusqu’ici, %1 (%2).</translation>
    </message>
    <message>
        <source>The customer was to answer: the clocks stood still for %1 (%2).</source>
        <translation>C’était au client de répondre&#xa0;: les délais ont été arrêtés pendant %1 (%2).</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and the contract has no service %1: it earns nothing.</source>
        <translation>Une réponse tardive est payée selon la redevance du service du ticket, et le contrat n’a pas de service %1&#xa0;: elle ne donne droit à rien.</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and it names none: it earns nothing.</source>
        <translation>Une réponse tardive est payée selon la redevance du service du ticket, et il n’en cite aucun&#xa0;: elle ne donne droit à rien.</translation>
    </message>
    <message>
        <source>It passed while it was in force, by %1 without the time that stood still.</source>
        <translation>Elle est passée alors qu’elle était en vigueur, de %1 sans le temps d’arrêt.</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Interprétation la plus basse</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Interprétation la plus haute</translation>
    </message>
    <message>
        <source>Partly accepted: %1.</source>
        <translation>Acceptée en partie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance accepted; %2 excluded from the measured time.</source>
        <translation>%1 de maintenance acceptées&#xa0;; %2 exclues du temps mesuré.</translation>
    </message>
    <message>
        <source>%1 without data; %2 of the time so far was measured.</source>
        <translation>%1 sans données&#xa0;; %2 du temps écoulé mesuré.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 sans données.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts, whether the target is missed or not.</source>
        <translation>Il est dû pour chaque interruption qui compte, que l’objectif soit manqué ou non.</translation>
    </message>
    <message>
        <source>Each %1 of delay earns %2; %3.</source>
        <translation>Chaque tranche de retard de %1 donne droit à %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earns %3; %4.</source>
        <translation>Chaque tranche de temps crédité de %1 %2 donne droit à %3&#xa0;; %4.</translation>
    </message>
    <message>
        <source>Claim for the whole period %1: %2.</source>
        <translation>Réclamation pour toute la période %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The deadline no longer applies.</source>
        <translation>L’échéance ne s’applique plus.</translation>
    </message>
    <message>
        <source>File it by %1.</source>
        <translation>À déposer avant le %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance excluded.</source>
        <translation>%1 de maintenance exclues.</translation>
    </message>
    <message>
        <source>%1 outside service hours.</source>
        <translation>%1 hors des heures de service.</translation>
    </message>
    <message>
        <source>%1 with an excluded cause.</source>
        <translation>%1 avec une cause exclue.</translation>
    </message>
    <message>
        <source>%1 still to come.</source>
        <translation>%1 encore à venir.</translation>
    </message>
    <message>
        <source>The month has not begun. The target of %1 will allow %2 of downtime.</source>
        <translation>Le mois n’a pas commencé. L’objectif de %1 admettra %2 d’indisponibilité.</translation>
    </message>
    <message>
        <source>The budget of %2 was used up on %3. With %4 of downtime, the target of %1 is missed.</source>
        <translation>Le budget de %2 a été épuisé le %3. Avec %4 d’indisponibilité, l’objectif de %1 est manqué.</translation>
    </message>
    <message>
        <source>The month is over. %2 of downtime, of %1 allowed.</source>
        <translation>Le mois est terminé. %2 d’indisponibilité, sur %1 admises.</translation>
    </message>
    <message>
        <source>%2 of downtime so far, of %1 allowed.</source>
        <translation>%2 d’indisponibilité à ce jour, sur %1 admises.</translation>
    </message>
    <message>
        <source>There is no forecast: how the intervals count is known only at the end.</source>
        <translation>Pas de prévision&#xa0;: on ne sait qu’à la fin comment les intervalles comptent.</translation>
    </message>
    <message>
        <source>%1 of the downtime is dated later than now and counts already.</source>
        <translation>%1 d’indisponibilité sont datées d’après maintenant et comptent déjà.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate (%1 in %2)</source>
        <translation>Au rythme des 7 derniers jours (%1 en %2)</translation>
    </message>
    <message>
        <source>At this month’s rate (%1 in %2)</source>
        <translation>Au rythme de ce mois (%1 en %2)</translation>
    </message>
    <message>
        <source>%1 the target is missed on %2.</source>
        <translation>%1, l’objectif sera manqué le %2.</translation>
    </message>
    <message>
        <source>%1 downtime reaches %2 by the end of the month.</source>
        <translation>%1, l’indisponibilité atteindra %2 à la fin du mois.</translation>
    </message>
    <message>
        <source>%1 the target is met, with %2 of downtime by the end of the month.</source>
        <translation>%1, l’objectif sera atteint, avec %2 d’indisponibilité à la fin du mois.</translation>
    </message>
    <message>
        <source>It would be withheld, because a condition of the agreement does not hold.</source>
        <translation>Il serait retenu, car une condition de l’accord n’est pas remplie.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>L’accord n’indique aucun montant&#xa0;: la compensation se négocie.</translation>
    </message>
    <message>
        <source>The period is %1: %2, %3 time.</source>
        <translation>La période est %1&#xa0;: %2, heure de %3.</translation>
    </message>
    <message>
        <source>The period is %1, which ends with %2. So far: %3, %4 time.</source>
        <translation>La période est %1, qui s’achève avec %2. À ce jour&#xa0;: %3, heure de %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 allowed is left.</source>
        <translation>Reste %1 sur les %2 admises.</translation>
    </message>
    <message>
        <source>No data for this period.</source>
        <translation>Aucune donnée pour cette période.</translation>
    </message>
    <message>
        <source>Incomplete data: the target is met if time without data was up, and missed if it was down.</source>
        <translation>Données incomplètes&#xa0;: l’objectif est atteint si le temps sans données était disponible, et manqué s’il était indisponible.</translation>
    </message>
    <message>
        <source>Corrected on %1 by %2, version %3: %4.</source>
        <translation>Rectifié le %1 par %2, version %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Excluded by its cause</source>
        <translation>Exclue en raison de sa cause</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when at least %2 of its checks or requests failed.</source>
        <translation>Le mois est découpé en tranches de %1&#xa0;; une tranche est mauvaise quand au moins %2 de ses contrôles ou requêtes ont échoué.</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks or requests failed.</source>
        <translation>Le mois est découpé en tranches de %1&#xa0;; une tranche est mauvaise quand plus de %2 de ses contrôles ou requêtes ont échoué.</translation>
    </message>
    <message>
        <source>Only outages over %1 count.</source>
        <translation>Seules les interruptions de plus de %1 comptent.</translation>
    </message>
    <message>
        <source>Outages under %1 do not count.</source>
        <translation>Les interruptions de moins de %1 ne comptent pas.</translation>
    </message>
    <message>
        <source>An outage counts from its ticket. Without a ticket opened before it ends, it does not count.</source>
        <translation>Une interruption compte à partir de son ticket. Sans ticket ouvert avant sa fin, elle ne compte pas.</translation>
    </message>
    <message>
        <source>It lasted %1; only outages over %2 count.</source>
        <translation>Elle a duré %1&#xa0;; seules les interruptions de plus de %2 comptent.</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 do not count.</source>
        <translation>Elle a duré %1&#xa0;; les interruptions de moins de %2 ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 has a log of %Ln state changes: each state is read as a check when it begins and every %2 as long as it holds.</source>
        <translation>
            <numerusform>La sonde %1 a un journal de %Ln changement d’état&#xa0;: chaque état est lu comme un contrôle quand il commence, puis toutes les %2 tant qu’il dure.</numerusform>
            <numerusform>La sonde %1 a un journal de %Ln changements d’état&#xa0;: chaque état est lu comme un contrôle quand il commence, puis toutes les %2 tant qu’il dure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).</source>
        <translation>
            <numerusform>La sonde %1 a compté %Ln requête ce mois-ci, dont %2 en échec (lignes lues&#xa0;: %3).</numerusform>
            <numerusform>La sonde %1 a compté %Ln requêtes ce mois-ci, dont %2 en échec (lignes lues&#xa0;: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed checks count as none, because %1 failed too.</source>
        <translation>
            <numerusform>%Ln contrôle en échec est considéré comme inexistant, car %1 a échoué aussi.</numerusform>
            <numerusform>%Ln contrôles en échec sont considérés comme inexistants, car %1 a échoué aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: seen, but it does not count.</source>
        <translation>%1&#xa0;: observée, mais elle ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %Ln requests failed</source>
        <translation>
            <numerusform>, %1 sur %Ln requête en échec</numerusform>
            <numerusform>, %1 sur %Ln requêtes en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>First requests that failed: %1, probe %2</source>
        <translation>Premières requêtes en échec&#xa0;: %1, sonde %2</translation>
    </message>
    <message>
        <source>Last requests that failed: %1, probe %2</source>
        <translation>Dernières requêtes en échec&#xa0;: %1, sonde %2</translation>
    </message>
    <message>
        <source>Left out because of the cause: %1 of downtime.</source>
        <translation>Écarté en raison de la cause&#xa0;: %1 d’indisponibilité.</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the hours of the month’s days)</source>
        <translation>%1 de redevance (%2 ÷ les heures des jours du mois)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days of 24 hours)</source>
        <translation>%1 de redevance (%2 ÷ %3 jours de 24 heures)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the days of the month)</source>
        <translation>%1 de redevance (%2 ÷ les jours du mois)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days)</source>
        <translation>%1 de redevance (%2 ÷ %3 jours)</translation>
    </message>
    <message>
        <source>A credit out of %1, by how far the promised value is missed: only the farthest row reached counts.</source>
        <translation>Un avoir calculé sur %1, selon l’écart à la valeur promise&#xa0;: seule la ligne la plus éloignée atteinte compte.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the availability: only the lowest tier reached counts.</source>
        <translation>Un avoir calculé sur %1, selon la disponibilité&#xa0;: seul le palier le plus bas atteint compte.</translation>
    </message>
    <message>
        <source>No outage earned a credit, so nothing is due.</source>
        <translation>Aucune interruption n’a donné droit à un avoir&#xa0;: rien n’est donc dû.</translation>
    </message>
    <message>
        <source>No credit for %1 of it: incident %2, cause %3.</source>
        <translation>Pas d’avoir pour %1 de cette durée&#xa0;: incident %2, cause %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln promised values, %1 are kept and %2 are missed.</source>
        <translation>
            <numerusform>Sur %Ln valeur promise, %1 tenue et %2 manquée.</numerusform>
            <numerusform>Sur %Ln valeurs promises, %1 sont tenues et %2 sont manquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On each of the last %1 days: %Ln good backups that are still kept.</source>
        <translation>
            <numerusform>Pour chacun des %1 derniers jours&#xa0;: %Ln bonne sauvegarde encore conservée.</numerusform>
            <numerusform>Pour chacun des %1 derniers jours&#xa0;: %Ln bonnes sauvegardes encore conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point in each of the last %Ln weeks, still kept.</source>
        <translation>
            <numerusform>Un bon point de restauration pour la dernière semaine (%Ln), encore conservé.</numerusform>
            <numerusform>Un bon point de restauration pour chacune des %Ln dernières semaines, encore conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>Temps sans données</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>L’échéance était le %1.</translation>
    </message>
    <message>
        <source>The billing period runs %1, %2 time.</source>
        <translation>La période de facturation est %1, heure de %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Cause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 time.</source>
        <translation>Du %1 au %2, heure de %3.</translation>
    </message>
    <message>
        <source>Measured until %1.</source>
        <translation>Mesuré jusqu’au %1.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Elle ne compte pas.</translation>
    </message>
    <message>
        <source>%1 counted. Cause: %2.</source>
        <translation>Durée comptée&#xa0;: %1. Cause&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Counted as downtime</source>
        <translation>Compté comme indisponibilité</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and probe</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 allowed.</source>
        <translation>%1 admises.</translation>
    </message>
    <message>
        <source>None allowed, %1 over.</source>
        <translation>Aucune admise, dépassement de %1.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 over.</source>
        <translation>%1 admises, dépassement de %2.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 left.</source>
        <translation>%1 admises, reste %2.</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1, par %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>None of it accepted, so none is excluded.</source>
        <translation>Rien n’en a été accepté&#xa0;: rien n’est donc exclu.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>Durée acceptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of it accepted.</source>
        <translation>Rien n’en a été accepté.</translation>
    </message>
    <message>
        <source>%1 credited</source>
        <translation>Durée créditée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Earns nothing: the agreement names no case for the cause %1, this kind of service and this length.</source>
        <translation>Ne donne droit à rien&#xa0;: l’accord ne prévoit aucun cas pour la cause «&#xa0;%1&#xa0;», ce type de service et cette durée.</translation>
    </message>
    <message>
        <source>Earns by an earlier remedy already.</source>
        <translation>Relève déjà d’une compensation précédente.</translation>
    </message>
    <message>
        <source>In accepted maintenance</source>
        <translation>Pendant une maintenance acceptée</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Objectif manqué</translation>
    </message>
    <message>
        <source>No downtime so far.</source>
        <translation>Aucune indisponibilité à ce jour.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Aucune indisponibilité.</translation>
    </message>
    <message>
        <source>%1 of downtime so far.</source>
        <translation>%1 d’indisponibilité à ce jour.</translation>
    </message>
    <message>
        <source>%1 of downtime.</source>
        <translation>%1 d’indisponibilité.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none.</source>
        <translation>La promesse de %1 n’en admet aucune.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none, so it is missed.</source>
        <translation>La promesse de %1 n’en admet aucune&#xa0;: elle est donc manquée.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept so far.</source>
        <translation>La promesse de %1 en admet %2&#xa0;: elle est donc tenue à ce jour.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept.</source>
        <translation>La promesse de %1 en admet %2&#xa0;: elle est donc tenue.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is missed.</source>
        <translation>La promesse de %1 en admet %2&#xa0;: elle est donc manquée.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureCell</name>
    <message>
        <source>Press Enter to see why</source>
        <translation>Appuyez sur Entrée pour voir pourquoi</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <translation>Cliquez pour voir pourquoi</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureLabel</name>
    <message>
        <source>Click to see why</source>
        <translation>Cliquez pour voir pourquoi</translation>
    </message>
    <message>
        <source>Press Enter to see why</source>
        <translation>Appuyez sur Entrée pour voir pourquoi</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureModel</name>
    <message numerus="yes">
        <source>%n figures of the provider together</source>
        <translation>
            <numerusform>%Ln chiffre du fournisseur ensemble</numerusform>
            <numerusform>%Ln chiffres du fournisseur ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>le nôtre</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>le leur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Our time</source>
        <translation>Notre temps</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Leur temps</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>time</comment>
        <translation>Le leur moins le nôtre</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Our amount</source>
        <translation>Notre montant</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>Leur montant</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>amount</comment>
        <translation>Le leur moins le nôtre</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Plus élevé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>by the provider’s own account</source>
        <translation>selon le récit du fournisseur lui-même</translation>
    </message>
    <message>
        <source>by the provider’s own account: %1</source>
        <translation>selon le récit du fournisseur lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>only in the provider’s figures</source>
        <translation>seulement dans les chiffres du fournisseur</translation>
    </message>
    <message>
        <source>not in the provider’s figures</source>
        <translation>absente des chiffres du fournisseur</translation>
    </message>
    <message>
        <source>runs past the month, so it is not compared</source>
        <translation>se prolonge au-delà du mois, donc non comparée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindField</name>
    <message>
        <source>Find a customer, incident or command</source>
        <translation>Trouver un client, un incident ou une commande</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Rechercher (%1)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindingWords</name>
    <message>
        <source>The terms and prices</source>
        <translation>Les conditions et les prix</translation>
    </message>
    <message>
        <source>The terms that hold from later days on</source>
        <translation>Les conditions applicables à partir de dates ultérieures</translation>
    </message>
    <message>
        <source>The texts of agreements</source>
        <translation>Les textes des accords</translation>
    </message>
    <message>
        <source>The incidents</source>
        <translation>Les incidents</translation>
    </message>
    <message>
        <source>The agreed remedies</source>
        <translation>Les compensations convenues</translation>
    </message>
    <message>
        <source>The maintenance windows</source>
        <translation>Les fenêtres de maintenance</translation>
    </message>
    <message>
        <source>The edits of maintenance windows</source>
        <translation>Les modifications de fenêtres de maintenance</translation>
    </message>
    <message>
        <source>The tickets</source>
        <translation>Les tickets</translation>
    </message>
    <message>
        <source>The events of tickets</source>
        <translation>Les événements des tickets</translation>
    </message>
    <message>
        <source>The backups of the provider</source>
        <translation>Les sauvegardes du fournisseur</translation>
    </message>
    <message>
        <source>The price notices</source>
        <translation>Les annonces de prix</translation>
    </message>
    <message>
        <source>The proofs</source>
        <translation>Les preuves</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Les réclamations</translation>
    </message>
    <message>
        <source>The history of claims</source>
        <translation>Les historiques des réclamations</translation>
    </message>
    <message>
        <source>The provider’s figures</source>
        <translation>Les chiffres du fournisseur</translation>
    </message>
    <message>
        <source>The credits on invoices</source>
        <translation>Les avoirs sur factures</translation>
    </message>
    <message>
        <source>The reported months</source>
        <translation>Les mois rapportés</translation>
    </message>
    <message>
        <source>The records of obligations</source>
        <translation>Les enregistrements d’obligations</translation>
    </message>
    <message>
        <source>The files and references kept with incidents</source>
        <translation>Les fichiers et références conservés avec les incidents</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Les décisions prises par des personnes</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Les clients</translation>
    </message>
    <message>
        <source>The contracts that are put away</source>
        <translation>Les contrats archivés et supprimés</translation>
    </message>
    <message>
        <source>The checks</source>
        <translation>Les contrôles</translation>
    </message>
    <message>
        <source>The state changes</source>
        <translation>Les changements d’état</translation>
    </message>
    <message>
        <source>The counted requests</source>
        <translation>Les requêtes comptées</translation>
    </message>
    <message>
        <source>The measured values</source>
        <translation>Les valeurs mesurées</translation>
    </message>
    <message>
        <source>The attached files</source>
        <translation>Les fichiers joints</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Les lignes de la table %1</translation>
    </message>
    <message>
        <source>%1 (contract %2)</source>
        <comment>what, and an id</comment>
        <translation>%1 (contrat %2)</translation>
    </message>
    <message>
        <source>Another workspace lies here than the one that this computer signed.</source>
        <translation>L’espace de travail qui se trouve ici n’est pas celui que cet ordinateur a signé.</translation>
    </message>
    <message>
        <source>The history has fewer entries (%1) than this computer signed (%2): the last ones were cut off, or an older copy lies here.</source>
        <translation>L’historique a moins d’entrées (%1) que cet ordinateur n’en a signé (%2)&#xa0;: les dernières ont été coupées, ou une copie plus ancienne se trouve ici.</translation>
    </message>
    <message>
        <source>The history was written anew: entry %1 is not the one that this computer signed.</source>
        <translation>L’historique a été réécrit&#xa0;: l’entrée %1 n’est pas celle que cet ordinateur a signée.</translation>
    </message>
    <message>
        <source>The signature of the history was removed.</source>
        <translation>La signature de l’historique a été supprimée.</translation>
    </message>
    <message>
        <source>The signature does not fit the history: entries were changed after they were signed.</source>
        <translation>La signature ne correspond pas à l’historique&#xa0;: des entrées ont été modifiées après avoir été signées.</translation>
    </message>
    <message>
        <source>The history is signed with another key than the one of this workspace.</source>
        <translation>L’historique est signé avec une autre clé que celle de cet espace de travail.</translation>
    </message>
    <message>
        <source>The signature of the history does not hold.</source>
        <translation>La signature de l’historique n’est pas valable.</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>Le fichier lui-même est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The history was changed by another program, at entry %1.</source>
        <translation>L’historique a été modifié par un autre programme, à l’entrée %1.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: they are not as entry %2 of the history left them.</source>
        <translation>%1 ne correspondent plus à ce qu’a laissé l’entrée %2 de l’historique&#xa0;: un autre programme y a fait des changements.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: no entry of the history has them.</source>
        <translation>%1 ne figurent dans aucune entrée de l’historique&#xa0;: un autre programme y a fait des changements.</translation>
    </message>
    <message>
        <source>The text of an agreement was changed by another program: it is not the one of SHA-256 %1.</source>
        <translation>Le texte d’un accord a été modifié par un autre programme&#xa0;: ce n’est pas celui dont le SHA-256 est %1.</translation>
    </message>
    <message>
        <source>The reported result of %1 (contract %2) was changed by another program: it is not the one that was locked.</source>
        <translation>Le résultat rapporté pour %1 (contrat %2) a été modifié par un autre programme&#xa0;: ce n’est pas celui qui a été verrouillé.</translation>
    </message>
    <message>
        <source>%1 are not as they were written: they are damaged, or another program changed them.</source>
        <translation>%1 ne correspondent pas à ce qui a été écrit&#xa0;: les données sont endommagées, ou un autre programme les a modifiées.</translation>
    </message>
    <message>
        <source>A part could not be read: %1.</source>
        <translation>Une partie n’a pas pu être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The history is not signed on this computer yet.</source>
        <translation>L’historique n’est pas encore signé sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are as they were signed.</source>
        <translation>
            <numerusform>%Ln entrée de l’historique est telle qu’elle a été signée.</numerusform>
            <numerusform>%Ln entrées de l’historique sont telles qu’elles ont été signées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer keeps the workspace’s key: the history is not signed.</source>
        <translation>Aucun trousseau de cet ordinateur ne conserve la clé de l’espace de travail&#xa0;: l’historique n’est pas signé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are signed with a key that this computer does not have (public part %1).</source>
        <translation>
            <numerusform>%Ln entrée de l’historique est signée avec une clé que cet ordinateur n’a pas (partie publique %1).</numerusform>
            <numerusform>%Ln entrées de l’historique sont signées avec une clé que cet ordinateur n’a pas (partie publique %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The gaps that count</source>
        <translation>Les intervalles comptés entre interruptions</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Les appels</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Format</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <extracomment>From one instant to another.</extracomment>
        <translation>%1 au %2</translation>
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
        <translation>d MMM</translation>
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
        <translation>un jour de redevance</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>la redevance mensuelle</translation>
    </message>
    <message>
        <source>Each day with an outage earns %1.</source>
        <translation>Chaque jour avec une interruption donne droit à %1.</translation>
    </message>
    <message>
        <source>Each started %1 earns %2.</source>
        <translation>Chaque tranche de %1 commencée donne droit à %2.</translation>
    </message>
    <message>
        <source>Each full %1 earns %2.</source>
        <translation>Chaque tranche complète de %1 donne droit à %2.</translation>
    </message>
    <message>
        <source>Several remedies of the agreement apply.</source>
        <translation>Plusieurs compensations de l’accord s’appliquent.</translation>
    </message>
    <message>
        <source>The fee is returned for the time that was lost.</source>
        <translation>La redevance est restituée pour le temps perdu.</translation>
    </message>
    <message>
        <source>The fee is returned %1 times for the time that was lost.</source>
        <translation>La redevance est restituée %1 fois pour le temps perdu.</translation>
    </message>
    <message>
        <source>The credit follows the availability in tiers.</source>
        <translation>L’avoir suit la disponibilité par paliers.</translation>
    </message>
    <message>
        <source>The longer the outage, the more it earns, by a table of the agreement.</source>
        <translation>Plus l’interruption est longue, plus elle donne droit, selon un tableau de l’accord.</translation>
    </message>
    <message>
        <source>It earns one amount: %1.</source>
        <translation>Elle donne droit à un montant unique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount.</source>
        <translation>L’accord n’indique aucun montant.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FreshnessSection</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Ouvrir Sources</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeaderEdit</name>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valeur de l’en-tête</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secrète</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>La valeur est secrète</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>comme dans le trousseau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Retirer l’en-tête</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Heat</name>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Aucune indisponibilité</translation>
    </message>
    <message>
        <source>Up to a tenth of the budget</source>
        <translation>Jusqu’à un dixième du budget</translation>
    </message>
    <message>
        <source>Up to half of the budget</source>
        <translation>Jusqu’à la moitié du budget</translation>
    </message>
    <message>
        <source>Up to the whole budget</source>
        <translation>Jusqu’au budget entier</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Plus que le budget</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeatView</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Appuyez sur Entrée pour voir pourquoi.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpController</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentModel</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Aucune interruption</translation>
    </message>
    <message>
        <source>No, excluded</source>
        <translation>Non, exclue</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Compte&#xa0;?</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <extracomment>A column of amounts in one currency.</extracomment>
        <translation>Avoir, %1</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Not saved. Recorded: %1</source>
        <translation>Non enregistré. En mémoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Post-mortem received %1</source>
        <translation>Post-mortem reçu le %1</translation>
    </message>
    <message>
        <source>No post-mortem</source>
        <translation>Pas de post-mortem</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln élément de preuve</numerusform>
            <numerusform>%Ln éléments de preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>Temps crédité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, non enregistré</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsController</name>
    <message>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>The single checks could not be read: %1. The time line shows runs of failures alone.</source>
        <translation>Les contrôles n’ont pas pu être lus un à un&#xa0;: %1. La frise ne montre que les suites d’échecs.</translation>
    </message>
    <message>
        <source>The change was not saved: %1. Your input is kept as a draft; the record is being read again.</source>
        <translation>La modification n’a pas été enregistrée&#xa0;: %1. Votre saisie est conservée comme brouillon&#xa0;; la donnée enregistrée est en cours de relecture.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motif (obligatoire, conservé dans l’historique)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::InvoiceModel</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>Pour le mois</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalController</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalModel</name>
    <message>
        <source>Remedy agreed</source>
        <translation>Compensation convenue</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>Réclamation enregistrée</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>Source supprimée</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Contrat supprimé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agreement changed</source>
        <translation>Accord modifié</translation>
    </message>
    <message>
        <source>Maintenance changed</source>
        <translation>Maintenance modifiée</translation>
    </message>
    <message>
        <source>Maintenance removed</source>
        <translation>Maintenance supprimée</translation>
    </message>
    <message>
        <source>Provider’s figure removed</source>
        <translation>Chiffre du fournisseur supprimé</translation>
    </message>
    <message>
        <source>Credit on an invoice removed</source>
        <translation>Avoir sur facture supprimé</translation>
    </message>
    <message>
        <source>Source paused</source>
        <translation>Source mise en pause</translation>
    </message>
    <message>
        <source>Source resumed</source>
        <translation>Source reprise</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Données importées</translation>
    </message>
    <message>
        <source>Source synced</source>
        <translation>Source synchronisée</translation>
    </message>
    <message>
        <source>Incident added</source>
        <translation>Incident ajouté</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incident modifié</translation>
    </message>
    <message>
        <source>Incident deleted</source>
        <translation>Incident supprimé</translation>
    </message>
    <message>
        <source>Gap between outages counted</source>
        <translation>Intervalle entre interruptions compté</translation>
    </message>
    <message>
        <source>Gap between outages not counted any more</source>
        <translation>Intervalle entre interruptions plus compté</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Preuve ajoutée</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Preuve supprimée</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Maintenance planifiée</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>Calendrier importé</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>Tickets importés</translation>
    </message>
    <message>
        <source>Obligation recorded</source>
        <translation>Obligation enregistrée</translation>
    </message>
    <message>
        <source>Agreed remedy changed</source>
        <translation>Compensation convenue modifiée</translation>
    </message>
    <message>
        <source>Agreed remedy removed</source>
        <translation>Compensation convenue supprimée</translation>
    </message>
    <message>
        <source>Claim changed</source>
        <translation>Réclamation modifiée</translation>
    </message>
    <message>
        <source>Filing of a claim undone</source>
        <translation>Dépôt d’une réclamation annulé</translation>
    </message>
    <message>
        <source>Provider’s figure added</source>
        <translation>Chiffre du fournisseur ajouté</translation>
    </message>
    <message>
        <source>Provider’s figure changed</source>
        <translation>Chiffre du fournisseur modifié</translation>
    </message>
    <message>
        <source>Credit on an invoice added</source>
        <translation>Avoir sur facture ajouté</translation>
    </message>
    <message>
        <source>Credit on an invoice changed</source>
        <translation>Avoir sur facture modifié</translation>
    </message>
    <message>
        <source>Report locked</source>
        <translation>Rapport verrouillé</translation>
    </message>
    <message>
        <source>Corrected report issued</source>
        <translation>Rapport rectifié établi</translation>
    </message>
    <message>
        <source>Source connected or changed</source>
        <translation>Source connectée ou modifiée</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>an instant and the place of its time zone</comment>
        <translation>%1, heure de %2</translation>
    </message>
    <message>
        <source>Entry %1, %2, by %3</source>
        <translation>Entrée %1, %2, par %3</translation>
    </message>
    <message>
        <source>Stored as: %1</source>
        <translation>Enregistré sous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored as: %1, contract %2</source>
        <translation>Enregistré sous&#xa0;: %1, contrat %2</translation>
    </message>
    <message>
        <source>Fingerprint of this entry and all before it (SHA-256): %1</source>
        <translation>Empreinte de cette entrée et de toutes les précédentes (SHA-256)&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%Ln entrée dans l’espace de travail</numerusform>
            <numerusform>%Ln entrées dans l’espace de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>La plus récente est affichée.</numerusform>
            <numerusform>Les %Ln plus récentes sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>History verified: no entry was altered or removed.</source>
        <translation>Historique vérifié : aucune entrée n’a été modifiée ni retirée.</translation>
    </message>
    <message>
        <source>The history was changed from outside: %1.</source>
        <translation>L’historique a été modifié de l’extérieur : %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>Détails de l’entrée choisie</translation>
    </message>
    <message>
        <source>What is stored of the chosen entry, with its fingerprint</source>
        <translation>Ce qui est enregistré de l’entrée choisie, avec son empreinte</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Choisissez une entrée.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>%1 %2. Times are those of each customer.</source>
        <comment>a verdict and a count</comment>
        <translation>%1 %2. Les heures sont celles de chaque client.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalReader</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JudgedSpans</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some months: `July to September`</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Judging</name>
    <message>
        <source>Calculating…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Calculating the months</source>
        <translation>Calcul des mois</translation>
    </message>
</context>
<context>
    <name>makegood::ui::KeptRows</name>
    <message numerus="yes">
        <source>%n stay as decided here, though the file has them differently:</source>
        <translation>
            <numerusform>%Ln reste tel que décidé ici, bien que le fichier indique autre chose&#xa0;:</numerusform>
            <numerusform>%Ln restent tels que décidés ici, bien que le fichier indique autre chose&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here %2; in the file %3</source>
        <translation>%1&#xa0;: ici %2&#xa0;; dans le fichier %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Keys</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portail</translation>
    </message>
    <message>
        <source>contact form</source>
        <translation>formulaire de contact</translation>
    </message>
    <message>
        <source>a deduction from the next invoice</source>
        <translation>déduction de la prochaine facture</translation>
    </message>
    <message>
        <source>a credit to the account</source>
        <translation>crédit sur le compte</translation>
    </message>
    <message>
        <source>a reduction of later payments</source>
        <translation>réduction de paiements ultérieurs</translation>
    </message>
    <message>
        <source>a refund or a credit</source>
        <translation>remboursement ou avoir</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>la redevance mensuelle</translation>
    </message>
    <message>
        <source>the charge for account capacity</source>
        <translation>la redevance pour la capacité du compte</translation>
    </message>
    <message>
        <source>the charge for %1</source>
        <extracomment>%1: what is charged for, as the agreement names it</extracomment>
        <translation>la redevance pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerModel</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>soldé</translation>
    </message>
    <message>
        <source>invoiced beyond what was granted</source>
        <translation>facturé au-delà de ce qui a été accordé</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>Sur factures</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n claims granted</source>
        <translation>
            <numerusform>%Ln réclamation accordée</numerusform>
            <numerusform>%Ln réclamations accordées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits on invoices</source>
        <translation>
            <numerusform>%Ln avoir sur factures</numerusform>
            <numerusform>%Ln avoirs sur factures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerSection</name>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>Sur factures</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Granted credits against invoices</source>
        <translation>Avoirs accordés et factures</translation>
    </message>
    <message>
        <source>Credits on invoices</source>
        <translation>Avoirs sur factures</translation>
    </message>
    <message>
        <source>Open credits of all contracts</source>
        <translation>Avoirs restant dus de tous les contrats</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Numéro de la facture</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Month that the credit is for</source>
        <translation>Mois auquel se rapporte l’avoir</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Date de la facture</translation>
    </message>
    <message>
        <source>Credit on the invoice</source>
        <translation>Avoir sur la facture</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record the cre&amp;dit</source>
        <translation>Enregistrer l’a&amp;voir</translation>
    </message>
    <message>
        <source>Record the credit on the invoice</source>
        <translation>Enregistrer l’avoir sur la facture</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen credit</source>
        <translation>Supprimer l’avoir choisi</translation>
    </message>
    <message>
        <source>&amp;Import invoices…</source>
        <translation>&amp;Importer des factures…</translation>
    </message>
    <message>
        <source>Import credits on invoices from a CSV file</source>
        <translation>Importer des avoirs sur factures depuis un fichier CSV</translation>
    </message>
    <message>
        <source>E&amp;xport the ledger…</source>
        <translation>E&amp;xporter le registre…</translation>
    </message>
    <message>
        <source>Export the ledger as a CSV file</source>
        <translation>Exporter le registre dans un fichier CSV</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ce qui est illisible</translation>
    </message>
    <message>
        <source>Click to go to the ledger</source>
        <translation>Cliquez pour aller au registre</translation>
    </message>
    <message>
        <source>Press Enter to go to the ledger</source>
        <translation>Appuyez sur Entrée pour aller au registre</translation>
    </message>
    <message>
        <source>Nothing was granted yet, and nothing is on an invoice.</source>
        <translation>Rien n’a encore été accordé, et rien ne figure sur une facture.</translation>
    </message>
    <message>
        <source>No credit on an invoice is recorded.</source>
        <translation>Aucun avoir sur facture n’est enregistré.</translation>
    </message>
    <message>
        <source>No contract has a granted credit.</source>
        <translation>Aucun contrat n’a d’avoir accordé.</translation>
    </message>
    <message>
        <source>A CSV file with the header invoice,service,month,invoiced_on,amount,note</source>
        <translation>Un fichier CSV avec l’en-tête invoice,service,month,invoiced_on,amount,note</translation>
    </message>
    <message>
        <source>By month and service</source>
        <translation>Par mois et service</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>Pour le mois</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>All contracts, by currency</source>
        <translation>Tous les contrats, par devise</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Le montant est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Credit on invoice %1</source>
        <translation>Avoir sur la facture %1</translation>
    </message>
    <message>
        <source>Credit on invoice %1 removed</source>
        <translation>Avoir sur la facture %1 supprimé</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Ledgers</name>
    <message>
        <source>Adding up the credits</source>
        <translation>Addition des avoirs</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelModel</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Temps de service</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>Our downtime</source>
        <translation>Notre indisponibilité</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>contract, service and period</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Besides %1 that it does not count</source>
        <translation>En plus, %1 qu’il ne compte pas</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelsDialog</name>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>It has no figures of this month.</source>
        <translation>Il n’a pas de chiffres pour ce mois.</translation>
    </message>
    <message>
        <source>These figures stand beside ours and are not judged: their rules are not the contract’s. Ours are of the service that the mapping leads to, or that has the same name.</source>
        <translation>Ces chiffres figurent à côté des nôtres et ne sont pas jugés&#xa0;: leurs règles ne sont pas celles du contrat. Les nôtres sont ceux du service auquel mène l’association, ou qui porte le même nom.</translation>
    </message>
    <message>
        <source>It could not be asked: %1. Nothing was changed.</source>
        <translation>Il n’a pas pu être interrogé&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>Chiffres de %1</translation>
    </message>
    <message>
        <source>Figures from %1 for %2</source>
        <comment>source and month</comment>
        <translation>Chiffres de %1 pour %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogController</name>
    <message>
        <source>This program keeps no log.</source>
        <translation>Ce programme ne tient pas de journal.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the program did, for a report of a fault. It has no passwords and no names of customers, contracts, services or files: where one stood there is “…”. Read it before you attach it. It is kept in %1.</source>
        <translation>Ce que le programme a fait, pour signaler un défaut. Il ne contient ni mots de passe ni noms de clients, de contrats, de services ou de fichiers&#xa0;: là où il y en avait un se trouve «&#xa0;…&#xa0;». Lisez-le avant de le joindre. Il est conservé dans %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the log as a file</source>
        <translation>Enregistrer le journal dans un fichier</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Makegood</source>
        <translation>À &amp;propos de Makegood</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open &amp;sample workspace</source>
        <translation>Ouvrir l’espace de travail d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Export the month as PDF…</source>
        <translation>Exporter le mois en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petite</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>About Makegood</source>
        <translation>À propos de Makegood</translation>
    </message>
    <message>
        <source>Makegood %1</source>
        <translation>Makegood %1</translation>
    </message>
    <message>
        <source>Co&amp;nnect a source…</source>
        <translation>Co&amp;nnecter une source…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Rechercher partout…</translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation>Fi&amp;ltrer cette liste</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>Mois &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>Mois &amp;suivant</translation>
    </message>
    <message>
        <source>Previous &amp;service</source>
        <translation>Ser&amp;vice précédent</translation>
    </message>
    <message>
        <source>Next s&amp;ervice</source>
        <translation>S&amp;ervice suivant</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Pa&amp;ge suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Import data folder…</source>
        <translation>&amp;Importer un dossier de données…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>Afficher le &amp;journal…</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>&amp;Enregistrer le journal…</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>Voyez quels niveaux de service ont été atteints et ce qui vous est dû.

Logiciel libre sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.

Réalisé avec Qt %1 et Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib et SQLite.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>S&amp;ystème</translation>
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
        <translation>Il n’y a pas de contrat %1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>Tout le contenu de ce dossier était déjà là&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>View of the portfolio</source>
        <translation>Vue du portefeuille</translation>
    </message>
    <message>
        <source>Contract %1, %2</source>
        <translation>Contrat %1, %2</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Service de %1</translation>
    </message>
    <message>
        <source>No source connected</source>
        <translation>Aucune source connectée</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln source en échec</numerusform>
            <numerusform>%Ln sources en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%n claims due soon</source>
        <translation>
            <numerusform>%Ln réclamation bientôt à échéance</numerusform>
            <numerusform>%Ln réclamations bientôt à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages without a cause</source>
        <translation>
            <numerusform>%Ln interruption sans cause</numerusform>
            <numerusform>%Ln interruptions sans cause</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 est maintenant %2.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Complete data</source>
        <translation>Données complètes</translation>
    </message>
    <message>
        <source>%1 % of the data is missing</source>
        <translation>%1&#xa0;% des données manquent</translation>
    </message>
    <message>
        <source>Next deadline: %1, %2</source>
        <translation>Prochaine échéance&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>No deadline ahead</source>
        <translation>Aucune échéance à venir</translation>
    </message>
    <message>
        <source>There are only %1 left on the disk of this workspace. Free some space before it is full: then nothing can be saved.</source>
        <translation>Il ne reste que %1 sur le disque de cet espace de travail. Libérez de l’espace avant qu’il ne soit plein&#xa0;: plus rien ne pourra alors être enregistré.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>on the disk</comment>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks.</source>
        <translation>
            <numerusform>%Ln nouveau contrôle importé.</numerusform>
            <numerusform>%Ln nouveaux contrôles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks, and contracts, incidents and other entries (%1).</source>
        <translation>
            <numerusform>%Ln nouveau contrôle importé, ainsi que des contrats, des incidents et d’autres entrées (%1).</numerusform>
            <numerusform>%Ln nouveaux contrôles importés, ainsi que des contrats, des incidents et d’autres entrées (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were different before; the history keeps what was there.</source>
        <translation>
            <numerusform>%Ln entrée était différente auparavant&#xa0;; l’historique conserve ce qui s’y trouvait.</numerusform>
            <numerusform>%Ln entrées étaient différentes auparavant&#xa0;; l’historique conserve ce qui s’y trouvait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month at a glance</source>
        <translation>Le mois en un coup d’œil</translation>
    </message>
    <message>
        <source>Each tile counts one thing of the month: missed targets, credits, the next deadline. Click a tile to see only those.</source>
        <translation>Chaque tuile compte une chose du mois&#xa0;: objectifs manqués, avoirs, prochaine échéance. Cliquez sur une tuile pour ne voir que cela.</translation>
    </message>
    <message>
        <source>One line a service</source>
        <translation>Une ligne par service</translation>
    </message>
    <message>
        <source>What needs attention stands first: the last twelve months, the downtime that is left, the credit. The link at the end leads to what there is to do.</source>
        <translation>Ce qui demande votre attention vient en premier&#xa0;: les douze derniers mois, l’indisponibilité restante, l’avoir. Le lien au bout mène à ce qu’il y a à faire.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Pourquoi en est-il ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Click any figure, and Why tells how it was counted, step by step, with the clause of the agreement. Rest the mouse on a step for the exact value.</source>
        <translation>Cliquez sur n’importe quel chiffre&#xa0;: Pourquoi explique comment il a été compté, étape par étape, avec la clause de l’accord. Laissez la souris sur une étape pour voir la valeur exacte.</translation>
    </message>
    <message>
        <source>Say what caused an outage</source>
        <translation>Indiquer la cause d’une interruption</translation>
    </message>
    <message>
        <source>Choose an outage and its cause. You see what that changes before you save, and Undo takes it back.</source>
        <translation>Choisissez une interruption et sa cause. Vous voyez ce que cela change avant d’enregistrer, et Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>This is what the customer gets. Create the reports of all customers at once, and lock the month when they are sent.</source>
        <translation>Voici ce que reçoit le client. Créez les rapports de tous les clients à la fois, et verrouillez le mois une fois qu’ils sont envoyés.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. What was saved is safe; check whether the last change is there.</source>
        <translation>Arrêt de l’opération «&#xa0;%1&#xa0;»&#xa0;: %2. Ce qui a été enregistré est en sécurité&#xa0;; vérifiez que la dernière modification y est.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id and cause of an incident</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incident of %1, %2, %3</source>
        <comment>customer, service, date</comment>
        <translation>Incident chez %1, %2, %3</translation>
    </message>
    <message>
        <source>Reading the incidents of all contracts</source>
        <translation>Lecture des incidents de tous les contrats</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceCalendars</name>
    <message>
        <source>Reading the maintenance of all contracts</source>
        <translation>Lecture de la maintenance de tous les contrats</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>Importation du calendrier</translation>
    </message>
    <message>
        <source>Changing the calendar</source>
        <translation>Modification du calendrier</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceDraft</name>
    <message>
        <source>Choose a contract that it is for.</source>
        <translation>Choisissez un contrat concerné.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Elle se terminerait avant de commencer.</translation>
    </message>
    <message>
        <source>Contract %1 is not there any more.</source>
        <translation>Le contrat %1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 has none of these services.</source>
        <translation>%1 n’a aucun de ces services.</translation>
    </message>
    <message>
        <source>%1 has another instance of this window at that time.</source>
        <translation>%1 a une autre occurrence de cette fenêtre à ce moment.</translation>
    </message>
    <message>
        <source>new maintenance %1, %2</source>
        <translation>nouvelle maintenance %1, %2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>déplacer %1 au %2</translation>
    </message>
    <message>
        <source>let %1 last %2</source>
        <translation>faire durer %1 %2</translation>
    </message>
    <message>
        <source>announcement of %1</source>
        <translation>annonce de %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>annuler %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceForm</name>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>It was announced</source>
        <translation>Elle a été annoncée</translation>
    </message>
    <message>
        <source>Announced at</source>
        <translation>Annoncée le</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>Abandonner ce qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1 (has this window)</source>
        <translation>%1 (a cette fenêtre)</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Begins, %1 time</source>
        <translation>Début, heure de %1</translation>
    </message>
    <message>
        <source>Must be after the beginning.</source>
        <translation>Doit être après le début.</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Autres clients</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>aucun conflit</translation>
    </message>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>%Ln en même temps</numerusform>
            <numerusform>%Ln en même temps</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Aucune modification non enregistrée</translation>
    </message>
    <message>
        <source>Not saved yet, no reason given</source>
        <translation>Pas encore enregistré, aucun motif indiqué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>Plus de clients</translation>
    </message>
    <message>
        <source>Choose more customers</source>
        <translation>Choisir d’autres clients</translation>
    </message>
    <message>
        <source>Customers that it is for</source>
        <translation>Clients concernés</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Annoncé par</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>Motif, obligatoire, conservé dans l’historique</translation>
    </message>
    <message>
        <source>Verdict of every customer</source>
        <translation>Verdict pour chaque client</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>Rédiger l’e-mail</translation>
    </message>
    <message>
        <source>Draft the announcement</source>
        <translation>Rédiger l’annonce</translation>
    </message>
    <message>
        <source>Choose a maintenance window to change it, or drag over days to plan one. You see what the agreement makes of it before you save.</source>
        <translation>Choisissez une fenêtre de maintenance pour la modifier, ou faites glisser sur des jours pour en planifier une. Vous voyez ce qu’en fait l’accord avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Save the maintenance</source>
        <translation>Enregistrer la maintenance</translation>
    </message>
    <message>
        <source>No customer is chosen.</source>
        <translation>Aucun client n’est choisi.</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motif (obligatoire, conservé dans l’historique)</translation>
    </message>
    <message>
        <source>Checked against the agreement</source>
        <translation>Vérifié d’après l’accord</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>Services (none checked: all)</source>
        <translation>Services (aucun coché&#xa0;: tous)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Acceptée en partie</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePanel</name>
    <message>
        <source>Back to the maintenance</source>
        <translation>Retour à la maintenance</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePlan</name>
    <message>
        <source>none of it counts as downtime</source>
        <translation>rien ne compte comme indisponibilité</translation>
    </message>
    <message>
        <source>all %1 count as downtime</source>
        <translation>la totalité (%1) compte comme indisponibilité</translation>
    </message>
    <message>
        <source>%1 of %2 count as downtime</source>
        <translation>%1 sur %2 comptent comme indisponibilité</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Envoyer un e-mail à %1</translation>
    </message>
    <message>
        <source>Tell %1 by %2</source>
        <translation>Prévenir %1 par %2</translation>
    </message>
    <message>
        <source>%1 by %2: the agreement advises it, and accepts the work all the same.</source>
        <translation>%1 au plus tard %2&#xa0;: l’accord le recommande, mais accepte les travaux dans tous les cas.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3.</source>
        <translation>%1 au plus tard %2, et %3.</translation>
    </message>
    <message>
        <source>After that, all %1 count.</source>
        <translation>Passé ce délai, la totalité (%1) compte.</translation>
    </message>
    <message>
        <source>After that, %1 count.</source>
        <translation>Passé ce délai, %1 comptent.</translation>
    </message>
    <message>
        <source>it lies outside the agreed hours</source>
        <translation>elle est hors des heures convenues</translation>
    </message>
    <message>
        <source>it was not announced by %1</source>
        <translation>elle n’a pas été annoncée par %1</translation>
    </message>
    <message>
        <source>it was announced by another channel</source>
        <translation>elle a été annoncée par un autre canal</translation>
    </message>
    <message>
        <source>the agreement does not accept it</source>
        <translation>l’accord ne l’accepte pas</translation>
    </message>
    <message>
        <source>This work does not take place.</source>
        <translation>Ces travaux n’auront pas lieu.</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Confirm it, or downtime in it counts: %1.</source>
        <translation>À confirmer, sinon l’indisponibilité pendant ces travaux compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance: %1.</source>
        <translation>L’accord n’accepte aucune maintenance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>Pas encore annoncée</translation>
    </message>
    <message>
        <source>Too late to announce</source>
        <translation>Trop tard pour l’annoncer</translation>
    </message>
    <message>
        <source>Announced too late</source>
        <translation>Annoncée trop tard</translation>
    </message>
    <message>
        <source>The last moment was %1: %2.</source>
        <translation>Le dernier moment était le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Announced later than the agreement advises, and still %1.</source>
        <translation>Annoncée plus tard que l’accord ne le recommande, et pourtant %1.</translation>
    </message>
    <message>
        <source>Accepted in full: %1.</source>
        <translation>Acceptée en entier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Over the monthly limit</source>
        <translation>Au-delà de la limite mensuelle</translation>
    </message>
    <message>
        <source>Accepted, but past the monthly limit: %1.</source>
        <translation>Acceptée, mais au-delà de la limite mensuelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, car %2.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptée</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>Hours, %1 to %2</source>
        <translation>Heures, %1 à %2</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>partly inside</source>
        <translation>en partie dedans</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>en dehors</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>aucun exigé</translation>
    </message>
    <message>
        <source>Notice beforehand</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Notice, %1 by %2</source>
        <translation>Préavis, %1 par %2</translation>
    </message>
    <message>
        <source>Notice, %1</source>
        <translation>Préavis, %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>autre canal</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>non envoyé à temps</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Limite mensuelle</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Monthly limit, %1</source>
        <translation>Limite mensuelle, %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de dépassement</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MapSection</name>
    <message>
        <source>Search the series</source>
        <translation>Rechercher dans les séries</translation>
    </message>
    <message>
        <source>Which series are shown</source>
        <translation>Quelles séries sont affichées</translation>
    </message>
    <message>
        <source>Accept all &amp;suggestions</source>
        <translation>Accepter toutes les &amp;suggestions</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Accepter toutes les suggestions</translation>
    </message>
    <message>
        <source>Series and the services that they belong to</source>
        <translation>Les séries et les services auxquels elles appartiennent</translation>
    </message>
    <message>
        <source>Services: drag series here</source>
        <translation>Services&#xa0;: glissez des séries ici</translation>
    </message>
    <message>
        <source>Enter chooses the service of the selected series; select several to choose for all of them.</source>
        <translation>Entrée choisit le service de la série sélectionnée&#xa0;; sélectionnez-en plusieurs pour choisir pour toutes.</translation>
    </message>
    <message>
        <source>Drag series here. Enter or a double click maps the selected series to a service.</source>
        <translation>Glissez des séries ici. Entrée ou un double clic associe les séries sélectionnées à un service.</translation>
    </message>
    <message>
        <source>&amp;New contract…</source>
        <translation>&amp;Nouveau contrat…</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>Hôte, contrôle ou étiquette</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Associées</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>With a suggestion</source>
        <translation>Avec suggestion</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <translation>&amp;Règle…</translation>
    </message>
    <message>
        <source>Map by a rule</source>
        <translation>Associer par une règle</translation>
    </message>
    <message>
        <source>This workspace has no contract yet, so there is no service that a series could belong to. Make the first contract; the series wait here.</source>
        <translation>Cet espace de travail n’a pas encore de contrat, donc aucun service auquel une série pourrait appartenir. Créez le premier contrat&#xa0;; les séries attendent ici.</translation>
    </message>
    <message>
        <source>No service of this workspace is judged from checks. Make a contract with one that is.</source>
        <translation>Aucun service de cet espace de travail n’est évalué d’après des contrôles. Créez un contrat qui en comporte un.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter and count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This series has no data in the month.</source>
        <translation>Cette série n’a pas de données dans le mois.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingForm</name>
    <message>
        <source>Cells are separated by</source>
        <translation>Les cellules sont séparées par</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Chaque ligne est</translation>
    </message>
    <message>
        <source>the result of one check</source>
        <translation>le résultat d’un contrôle</translation>
    </message>
    <message>
        <source>a change of state</source>
        <translation>un changement d’état</translation>
    </message>
    <message>
        <source>an outage</source>
        <translation>une interruption</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time is written as</source>
        <translation>Format de l’heure</translation>
    </message>
    <message>
        <source>Time of day is written as</source>
        <translation>Format de l’heure du jour</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Unité de la durée</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds</source>
        <translation>Heures:minutes:secondes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Numbers have decimal commas</source>
        <translation>Les nombres ont une virgule décimale</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>a count of requests</source>
        <translation>un nombre de requêtes</translation>
    </message>
    <message>
        <source>a measured value</source>
        <translation>une valeur mesurée</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Ce sont</translation>
    </message>
    <message>
        <source>the failed ones</source>
        <translation>celles en échec</translation>
    </message>
    <message>
        <source>the good ones</source>
        <translation>les bonnes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Multiplié par</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Barres verticales</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>Rows to skip at the top</source>
        <translation>Lignes à ignorer au début</translation>
    </message>
    <message>
        <source>a state with its start and end</source>
        <translation>un état avec son début et sa fin</translation>
    </message>
    <message>
        <source>Time of day, if in its own column</source>
        <translation>Heure du jour, si elle a sa propre colonne</translation>
    </message>
    <message>
        <source>Time zone, where the times name none</source>
        <translation>Fuseau horaire, là où les heures n’en indiquent pas</translation>
    </message>
    <message>
        <source>When clocks go back, the repeated hour is</source>
        <translation>Au passage à l’heure d’hiver, l’heure répétée est</translation>
    </message>
    <message>
        <source>told by the order of rows</source>
        <translation>donnée par l’ordre des lignes</translation>
    </message>
    <message>
        <source>the first of the two</source>
        <translation>la première des deux</translation>
    </message>
    <message>
        <source>the second of the two</source>
        <translation>la seconde des deux</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Words that mean up</source>
        <translation>Mots qui signifient disponible</translation>
    </message>
    <message>
        <source>Words that mean down</source>
        <translation>Mots qui signifient indisponible</translation>
    </message>
    <message>
        <source>Words that mean unknown</source>
        <translation>Mots qui signifient inconnu</translation>
    </message>
    <message>
        <source>Rows with these words are skipped</source>
        <translation>Les lignes contenant ces mots sont ignorées</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Dont</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>A name, or {Column} to take it from that column</source>
        <translation>Un nom, ou {Colonne} pour le prendre dans cette colonne</translation>
    </message>
    <message>
        <source>The list is complete from</source>
        <translation>La liste est complète à partir du</translation>
    </message>
    <message>
        <source>The list is complete until</source>
        <translation>La liste est complète jusqu’au</translation>
    </message>
    <message>
        <source>such as 2026-03-01, or 2026-03-01 18:30</source>
        <translation>par exemple 2026-03-01, ou 2026-03-01 18:30</translation>
    </message>
    <message>
        <source>Which column has the time, and how is it written?</source>
        <translation>Quelle colonne contient l’heure, et comment est-elle écrite&#xa0;?</translation>
    </message>
    <message>
        <source>In “%1” the day and the month could change places. Which one stands first?</source>
        <translation>Dans «&#xa0;%1&#xa0;», le jour et le mois pourraient être inversés. Lequel vient en premier&#xa0;?</translation>
    </message>
    <message>
        <source>In which time zone are the times? The file does not say.</source>
        <translation>Dans quel fuseau horaire sont les heures&#xa0;? Le fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>From when until when is the list complete? Between its outages the service counts as up.</source>
        <translation>De quand à quand la liste est-elle complète&#xa0;? Entre ses interruptions, le service compte comme disponible.</translation>
    </message>
    <message>
        <source>Which column says up or down, and with which words?</source>
        <translation>Quelle colonne dit si le service est disponible ou indisponible, et avec quels mots&#xa0;?</translation>
    </message>
    <message>
        <source>Do these words mean up, down or unknown: %1?</source>
        <translation>Ces mots signifient-ils disponible, indisponible ou inconnu&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Which service is it? No column names one.</source>
        <translation>De quel service s’agit-il&#xa0;? Aucune colonne n’en nomme un.</translation>
    </message>
    <message>
        <source>By which check of the agreement was it measured? No column names one.</source>
        <translation>Par quel contrôle de l’accord a-t-il été mesuré&#xa0;? Aucune colonne n’en nomme un.</translation>
    </message>
    <message>
        <source>Are the lengths seconds, minutes or hours?</source>
        <translation>Les durées sont-elles en secondes, en minutes ou en heures&#xa0;?</translation>
    </message>
    <message>
        <source>Is each row a change of state that holds until the next row, or the result of one check?</source>
        <translation>Chaque ligne est-elle un changement d’état valable jusqu’à la ligne suivante, ou le résultat d’un contrôle&#xa0;?</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>des résultats de contrôles</translation>
    </message>
    <message>
        <source>changes of state</source>
        <translation>changements d’état</translation>
    </message>
    <message>
        <source>a list of outages</source>
        <translation>une liste d’interruptions</translation>
    </message>
    <message>
        <source>states with their start and end</source>
        <translation>états avec leur début et leur fin</translation>
    </message>
    <message>
        <source>counts of requests</source>
        <translation>nombres de requêtes</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>des valeurs mesurées</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Secondes depuis 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisecondes depuis 1970</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Séries trouvées</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Customer and service</source>
        <translation>Client et service</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <source>Ignore this series</source>
        <translation>Ignorer cette série</translation>
    </message>
    <message>
        <source>no data in the month</source>
        <translation>aucune donnée dans le mois</translation>
    </message>
    <message>
        <source>no data before %1</source>
        <translation>aucune donnée avant le %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>suggéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>pas encore de service</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>selon votre règle</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>%1 checks, %2 failed</source>
        <translation>%1 contrôles, %2 en échec</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MetricModel</name>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Values measured</source>
        <translation>Valeurs mesurées</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Metrics</name>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>share of values above %1</source>
        <translation>part des valeurs au-dessus de %1</translation>
    </message>
    <message>
        <source>share of values below %1</source>
        <translation>part des valeurs en dessous de %1</translation>
    </message>
    <message>
        <source>%1, of averages over %2</source>
        <translation>%1, de moyennes sur %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>%1: the %2 is %3 in each month, measured by %4.</source>
        <translation>%1 : %2 est %3 chaque mois, mesuré par %4.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MomentEdit</name>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCalendar</name>
    <message>
        <source>Maintenance calendar</source>
        <translation>Calendrier de maintenance</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>Calendrier de maintenance, %1 au %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and customer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No maintenance on this day. N plans one.</source>
        <translation>Aucune maintenance ce jour-là. N en planifie une.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deadline and work</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Press Enter to open it.</source>
        <translation>Appuyez sur Entrée pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Press Enter to open it; again for the next one.</source>
        <translation>Appuyez sur Entrée pour l’ouvrir&#xa0;; de nouveau pour la suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>windows of a day</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, not downtime</source>
        <translation>Acceptée, pas d’indisponibilité</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>Refused, counts as downtime</source>
        <translation>Refusée, compte comme indisponibilité</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>Pas encore annoncée</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Times are those of each customer.</source>
        <translation>Les heures sont celles de chaque client.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A month and its verdict.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 available; the target is %2</source>
        <translation>%1 de disponibilité&#xa0;; l’objectif est de %2</translation>
    </message>
    <message>
        <source>The target is %1</source>
        <translation>L’objectif est de %1</translation>
    </message>
    <message>
        <source>Downtime %1 of %2 allowed</source>
        <translation>Indisponibilité&#xa0;: %1 sur %2 admises</translation>
    </message>
    <message>
        <source>Nothing was measured; %1 of downtime are allowed</source>
        <translation>Aucune mesure&#xa0;; %1 d’indisponibilité sont admises</translation>
    </message>
    <message>
        <source>The month is still running: figures so far</source>
        <translation>Le mois est encore en cours&#xa0;: chiffres à ce jour</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthChart</name>
    <message>
        <source>Press Enter to show this month, T for the table.</source>
        <translation>Appuyez sur Entrée pour afficher ce mois, sur T pour le tableau.</translation>
    </message>
    <message>
        <source>Downtime by month</source>
        <translation>Indisponibilité par mois</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthFigures</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>sous %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Outages that count</source>
        <translation>Interruptions qui comptent</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Claims to file</source>
        <translation>Réclamations à déposer</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrat entier</translation>
    </message>
    <message>
        <source>beyond %1: %2</source>
        <translation>au-delà de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>at or below %1: %2</source>
        <translation>à %1 ou en dessous&#xa0;: %2</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Interprétation la plus basse</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Interprétation la plus haute</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthModel</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthState</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Commence le %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Provisional, ends today</source>
        <translation>Provisoire, se termine aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Provisional, %n days left</source>
        <translation>
            <numerusform>Provisoire, encore %Ln jour</numerusform>
            <numerusform>Provisoire, encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>Verrouillé le %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Terminé depuis %Ln jour</numerusform>
            <numerusform>Terminé depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago, not locked</source>
        <translation>
            <numerusform>Terminé depuis %Ln jour, non verrouillé</numerusform>
            <numerusform>Terminé depuis %Ln jours, non verrouillé</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended, not locked</source>
        <translation>Terminé, non verrouillé</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Non verrouillé</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Choisir un mois</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Previous month (Ctrl+Page Up)</source>
        <translation>Mois précédent (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next month (Ctrl+Page Down)</source>
        <translation>Mois suivant (Ctrl+Page suiv.)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthTrack</name>
    <message>
        <source>The month of this series</source>
        <translation>Le mois de cette série</translation>
    </message>
    <message>
        <source>Failed %1, %2</source>
        <translation>En échec %1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthWorkbook</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Interprétation la plus basse</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Interprétation la plus haute</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Downtime, min</source>
        <translation>Indisponibilité, min</translation>
    </message>
    <message>
        <source>Allowed, min</source>
        <translation>Admis, min</translation>
    </message>
    <message>
        <source>Measured, min</source>
        <translation>Mesuré, min</translation>
    </message>
    <message>
        <source>Not measured, min</source>
        <translation>Non mesuré, min</translation>
    </message>
    <message>
        <source>Maintenance excluded, min</source>
        <translation>Maintenance exclue, min</translation>
    </message>
    <message>
        <source>Causes excluded, min</source>
        <translation>Causes exclues, min</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Redevance</translation>
    </message>
    <message>
        <source>Downtime and what was allowed, in minutes</source>
        <translation>Indisponibilité et durée admise, en minutes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>Durée, min</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Compte&#xa0;?</translation>
    </message>
    <message>
        <source>Counted, min</source>
        <translation>Compté, min</translation>
    </message>
    <message>
        <source>Credited, min</source>
        <translation>Crédité, min</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Ce qui s’ajoute</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Accepted, min</source>
        <translation>Acceptée, min</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthsSection</name>
    <message>
        <source>Downtime by month</source>
        <translation>Indisponibilité par mois</translation>
    </message>
    <message>
        <source>Months in the chart</source>
        <translation>Mois du graphique</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Mois antérieurs</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Mois ultérieurs</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the budget</source>
        <translation>Dans le budget</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Au-delà du budget</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>Mois encore en cours</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Budget: no downtime is allowed</source>
        <translation>Budget&#xa0;: aucune indisponibilité n’est admise</translation>
    </message>
    <message>
        <source>Budget, %1 a month</source>
        <translation>Budget, %1 par mois</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NewContractForm</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Accord</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>Choose the agreement and fill in what is asked for. The text is what will be stored.</source>
        <translation>Choisissez l’accord et remplissez ce qui est demandé. Le texte est ce qui sera enregistré.</translation>
    </message>
    <message>
        <source>Agreement; type to search</source>
        <translation>Accord ; saisir pour rechercher</translation>
    </message>
    <message>
        <source>From the provider’s text of %1, in our own words and not legal advice. What binds is the provider’s text in the version that the contract names.</source>
        <translation>D’après le texte du fournisseur du %1, dans nos propres mots et sans valeur de conseil juridique. Fait foi le texte du fournisseur dans la version que le contrat désigne.</translation>
    </message>
    <message>
        <source>To update it later, compare it with that text, change what differs under Edit agreement, and say from which day; earlier months keep their terms.</source>
        <translation>Pour l’actualiser plus tard, comparez-le à ce texte, modifiez ce qui diffère sous «&#xa0;Modifier l’accord&#xa0;» et indiquez à partir de quel jour&#xa0;; les mois antérieurs gardent leurs termes.</translation>
    </message>
    <message>
        <source>This agreement asks for something else: %1. Choose “Edit as text” to add it.</source>
        <translation>Cet accord demande autre chose&#xa0;: %1. Choisissez «&#xa0;Modifier comme texte&#xa0;» pour l’ajouter.</translation>
    </message>
    <message>
        <source>An agreement file…</source>
        <translation>Un fichier d’accord…</translation>
    </message>
    <message>
        <source>a contract with this ID exists already</source>
        <translation>il existe déjà un contrat avec cet identifiant</translation>
    </message>
    <message>
        <source>Same as %1 (%2)</source>
        <translation>Comme %1 (%2)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NotCounted</name>
    <message>
        <source>no, no ticket reported it in time</source>
        <translation>non, aucun ticket ne l’a signalée à temps</translation>
    </message>
    <message>
        <source>no, over when its fault was identified</source>
        <translation>non, terminée quand son défaut a été identifié</translation>
    </message>
    <message>
        <source>no, too short</source>
        <translation>non, trop courte</translation>
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
        <translation>L’accord n’accepte aucune maintenance, annoncée ou non.</translation>
    </message>
    <message>
        <source>The agreement asks for no notice.</source>
        <translation>L’accord n’exige pas de préavis.</translation>
    </message>
    <message>
        <source>Announced in time, %1 ahead.</source>
        <translation>Annoncée à temps, %1 à l’avance.</translation>
    </message>
    <message>
        <source>Better announced by %1, %2: the agreement only advises it.</source>
        <translation>De préférence à annoncer avant le %1, %2&#xa0;: l’accord ne fait que le recommander.</translation>
    </message>
    <message>
        <source>Not announced; advised was by %1. The agreement accepts it all the same.</source>
        <translation>Non annoncée&#xa0;; il était recommandé de le faire avant le %1. L’accord l’accepte quand même.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1, not by %2.</source>
        <translation>L’accord la veut par %1, non par %2.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1.</source>
        <translation>L’accord la veut par %1.</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non exigé</translation>
    </message>
    <message>
        <source>announced in time</source>
        <translation>annoncée à temps</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>annoncée trop tard</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>avant le %1, %2</translation>
    </message>
    <message>
        <source>missed: was %1</source>
        <translation>manqué&#xa0;: c’était le %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Partly accepted: %1</source>
        <translation>Acceptée en partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation> (seulement recommandé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Nothing of it counts as downtime.</source>
        <translation>Rien n’en compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: not accepted.</source>
        <translation>%1 en comptent comme indisponibilité si le service ne fonctionne pas&#xa0;: non accepté.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: past the month&apos;s allowance.</source>
        <translation>%1 en comptent comme indisponibilité si le service ne fonctionne pas&#xa0;: au-delà de la franchise du mois.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: %2 not accepted, %3 past the month&apos;s allowance.</source>
        <translation>%1 en comptent comme indisponibilité si le service ne fonctionne pas&#xa0;: %2 non acceptées, %3 au-delà de la franchise du mois.</translation>
    </message>
    <message>
        <source>Cancelled: no notice is needed.</source>
        <translation>Annulée&#xa0;: aucun préavis n’est nécessaire.</translation>
    </message>
    <message>
        <source>Announced later than advised, which was by %1.</source>
        <translation>Annoncée plus tard que recommandé&#xa0;: il était recommandé de le faire avant le %1.</translation>
    </message>
    <message>
        <source>Announced too late: the last moment was %1.</source>
        <translation>Annoncée trop tard&#xa0;: le dernier moment était le %1.</translation>
    </message>
    <message>
        <source>Announce it by %1, %2, or it counts as downtime.</source>
        <translation>À annoncer avant le %1, %2, sinon elle compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>Not announced by %1: it counts as downtime.</source>
        <translation>Non annoncée avant le %1&#xa0;: elle compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>Tentative: not confirmed, so downtime in it counts</source>
        <translation>Provisoire&#xa0;: non confirmée, l’indisponibilité y compte donc</translation>
    </message>
    <message>
        <source>Cancelled: downtime in it counts</source>
        <translation>Annulée&#xa0;: l’indisponibilité y compte</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationForm</name>
    <message>
        <source>&amp;Record</source>
        <translation>Enregist&amp;rer</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Record how the obligation went</source>
        <translation>Enregistrer comment l’obligation s’est passée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2: %3.</source>
        <translation>Enregistré par %1 le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month. The last record counts.</source>
        <translation>Rien n’est enregistré pour ce mois. Le dernier enregistrement compte.</translation>
    </message>
    <message>
        <source>Evidence, required</source>
        <translation>Preuve, obligatoire</translation>
    </message>
    <message>
        <source>Such as a rota, a log, a ticket or a letter</source>
        <translation>Par exemple un planning d’astreinte, un journal, un ticket ou une lettre</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationItemModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Ce qui figure au dossier</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationModel</name>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (enregistré par %2 le %3)</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>rien d’enregistré à ce jour</translation>
    </message>
    <message>
        <source>no tickets were imported</source>
        <translation>aucun ticket n’a été importé</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationSection</name>
    <message>
        <source>Obligations with their evidence</source>
        <translation>Obligations et leurs preuves</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>L’accord ne cite aucune obligation.</translation>
    </message>
    <message>
        <source>Behind “%1”</source>
        <translation>Derrière «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Evidence of the chosen obligation</source>
        <translation>Preuve de l’obligation choisie</translation>
    </message>
    <message>
        <source>Nothing fell due, and nothing is recorded.</source>
        <translation>Rien n’est arrivé à échéance, et rien n’est enregistré.</translation>
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
            <numerusform>%Ln enregistrée</numerusform>
            <numerusform>%Ln enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recorded and too short</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none too short</source>
        <translation>aucune trop courte</translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>%Ln trop courte</numerusform>
            <numerusform>%Ln trop courtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and incidents of the month</source>
        <translation>Interruptions et incidents du mois</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Find in causes, incidents and notes</source>
        <translation>Rechercher dans les causes, incidents et notes</translation>
    </message>
    <message>
        <source>&amp;Add incident</source>
        <translation>&amp;Ajouter un incident</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>Ajouter un incident</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Enter opens the review. Several rows, chosen with Shift or Ctrl, are reviewed together.</source>
        <translation>Entrée ouvre la revue. Plusieurs lignes, choisies avec Maj ou Ctrl, sont examinées ensemble.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Toutes les causes</translation>
    </message>
    <message>
        <source>Recorded outages</source>
        <translation>Interruptions enregistrées</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Excluded, wholly or in part</source>
        <translation>Exclues, en tout ou en partie</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichées sur %2</translation>
    </message>
    <message>
        <source>No outages this month.</source>
        <translation>Aucune interruption ce mois-ci.</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>Aucun résultat. Effacez les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln non comptée</numerusform>
            <numerusform>%Ln non comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured this month, so no outage is known.</source>
        <translation>Rien n’a été mesuré ce mois-ci&#xa0;: aucune interruption n’est donc connue.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PageName</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ParameterModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Parameters</name>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Promised availability, in percent of the measured time.</source>
        <translation>Disponibilité promise, en pourcentage du temps mesuré.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>What makes an outage: runs of failed checks, the share of failed checks, or the mean of intervals.</source>
        <translation>Ce qui constitue une interruption&#xa0;: des suites de contrôles en échec, la part de contrôles en échec ou la moyenne d’intervalles.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>Names of the probes whose checks count.</source>
        <translation>Noms des sondes dont les contrôles comptent.</translation>
    </message>
    <message>
        <source>Several probes</source>
        <translation>Plusieurs sondes</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Intervalle de contrôle</translation>
    </message>
    <message>
        <source>Nominal distance of two checks of a probe.</source>
        <translation>Distance nominale entre deux contrôles d’une sonde.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Plus long trou</translation>
    </message>
    <message>
        <source>Neighbouring checks further apart leave time without data.</source>
        <translation>Des contrôles voisins plus distants laissent du temps sans données.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Contrôles en échec</translation>
    </message>
    <message>
        <source>Failed checks in a row that make an outage.</source>
        <translation>Contrôles en échec d’affilée qui constituent une interruption.</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>L’interruption dure</translation>
    </message>
    <message>
        <source>From the first to the last failed check, or to the next good one.</source>
        <translation>Du premier au dernier contrôle en échec, ou au prochain contrôle réussi.</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Arrondi à</translation>
    </message>
    <message>
        <source>Shortest outage</source>
        <translation>Plus courte interruption</translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>Temps sans données</translation>
    </message>
    <message>
        <source>Counts as up, as down, or leaves the measured time.</source>
        <translation>Compte comme disponible, comme indisponible, ou est retiré du temps mesuré.</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Longueur de l’intervalle</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>Part en échec</translation>
    </message>
    <message>
        <source>A part is bad when more than this percentage failed.</source>
        <translation>Une partie est mauvaise lorsque plus de ce pourcentage a échoué.</translation>
    </message>
    <message>
        <source>Shortest bad stretch</source>
        <translation>Plus courte mauvaise suite</translation>
    </message>
    <message>
        <source>Shorter stretches of bad parts are no outage.</source>
        <translation>Des suites plus courtes de mauvaises parties ne sont pas une interruption.</translation>
    </message>
    <message>
        <source>Interval counts</source>
        <translation>L’intervalle compte</translation>
    </message>
    <message>
        <source>A part counts whole or not at all, or with its share of good samples.</source>
        <translation>Une partie compte en entier ou pas du tout, ou avec sa part de bons échantillons.</translation>
    </message>
    <message>
        <source>Empty interval</source>
        <translation>Intervalle vide</translation>
    </message>
    <message>
        <source>A part without samples counts as available or is dropped.</source>
        <translation>Une partie sans échantillons compte comme disponible ou est laissée de côté.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Plus long retard</translation>
    </message>
    <message>
        <source>A call delivered later than this after decoding has failed.</source>
        <translation>Un appel remis plus tard que cela après le décodage a échoué.</translation>
    </message>
    <message>
        <source>Calls count</source>
        <translation>Les appels comptent</translation>
    </message>
    <message>
        <source>Whether telephone calls count beside checks.</source>
        <translation>Si les appels téléphoniques comptent en plus des contrôles.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Écarte</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time, or only downtime inside them is left out.</source>
        <translation>Les fenêtres acceptées sont retirées du temps mesuré, ou seule l’indisponibilité qui s’y trouve est écartée.</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>Franchise mensuelle</translation>
    </message>
    <message>
        <source>Downtime in maintenance that is left out each month, for each service.</source>
        <translation>Indisponibilité en maintenance écartée chaque mois, pour chaque service.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>How long before its start a window must be announced.</source>
        <translation>Combien de temps avant son début une fenêtre doit être annoncée.</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>Règle du préavis</translation>
    </message>
    <message>
        <source>Whether a late notice refuses a window or is only flagged.</source>
        <translation>Si un préavis tardif fait refuser une fenêtre ou est seulement signalé.</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Annoncé par</translation>
    </message>
    <message>
        <source>The notice must have come this way.</source>
        <translation>L’annonce doit être venue par cette voie.</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>Heures de</translation>
    </message>
    <message>
        <source>Beginning of the daily span in which maintenance is accepted.</source>
        <translation>Début de la plage quotidienne où la maintenance est acceptée.</translation>
    </message>
    <message>
        <source>Hours to</source>
        <translation>Heures à</translation>
    </message>
    <message>
        <source>End of the daily span; before its beginning: on the next day.</source>
        <translation>Fin de la plage quotidienne&#xa0;; avant son début&#xa0;: le lendemain.</translation>
    </message>
    <message>
        <source>Hours in zone</source>
        <translation>Fuseau des heures</translation>
    </message>
    <message>
        <source>Whose clock the span follows; without it the contract’s.</source>
        <translation>Quelle horloge suit la plage&#xa0;; à défaut, celle du contrat.</translation>
    </message>
    <message>
        <source>Hours rule</source>
        <translation>Règle des heures</translation>
    </message>
    <message>
        <source>Whether another time refuses a window or is only flagged.</source>
        <translation>Si une autre heure fait refuser une fenêtre ou est seulement signalée.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days on which a span may begin.</source>
        <translation>Jours où une plage peut commencer.</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Causes of incidents that do not count.</source>
        <translation>Causes d’incidents qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Not counted for</source>
        <translation>Ne compte pas pour</translation>
    </message>
    <message>
        <source>For availability, for credit, or for both.</source>
        <translation>Pour la disponibilité, pour l’avoir, ou pour les deux.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>How a credit is worked out.</source>
        <translation>Comment un avoir est calculé.</translation>
    </message>
    <message>
        <source>Due for</source>
        <translation>Dû pour</translation>
    </message>
    <message>
        <source>Every outage that counts, or only a missed target.</source>
        <translation>Chaque interruption qui compte, ou seulement un objectif manqué.</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Période de service</translation>
    </message>
    <message>
        <source>The fee is divided by 30 days, or by the length of the period.</source>
        <translation>La redevance est divisée par 30 jours, ou par la durée de la période.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicateur</translation>
    </message>
    <message>
        <source>Times the amount in proportion to the time lost.</source>
        <translation>Fois le montant en proportion du temps perdu.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Length of a block of time lost.</source>
        <translation>Durée d’un bloc de temps perdu.</translation>
    </message>
    <message>
        <source>Days a block</source>
        <translation>Jours par bloc</translation>
    </message>
    <message>
        <source>Days of charges that a block is worth.</source>
        <translation>Jours de redevance que vaut un bloc.</translation>
    </message>
    <message>
        <source>Percent a block</source>
        <translation>Pourcentage par bloc</translation>
    </message>
    <message>
        <source>Share of the fee that a block is worth.</source>
        <translation>Part de la redevance que vaut un bloc.</translation>
    </message>
    <message>
        <source>Started blocks</source>
        <translation>Blocs commencés</translation>
    </message>
    <message>
        <source>Not counted, or counted as whole ones.</source>
        <translation>Non comptés, ou comptés comme entiers.</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>Blocs comptés</translation>
    </message>
    <message>
        <source>For each outage, or over the period.</source>
        <translation>Pour chaque interruption, ou sur la période.</translation>
    </message>
    <message>
        <source>A day’s charge</source>
        <translation>Redevance d’un jour</translation>
    </message>
    <message>
        <source>The fee divided by the days of the period, or by 30.</source>
        <translation>La redevance divisée par les jours de la période, ou par 30.</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>The fee, or a charge that the contract names.</source>
        <translation>La redevance, ou un poste que le contrat nomme.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>A month’s credit is at most this percentage of the fee.</source>
        <translation>L’avoir d’un mois est au plus de ce pourcentage de la redevance.</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>The tier applies strictly below this availability.</source>
        <translation>Le palier s’applique strictement sous cette disponibilité.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>What the tier is worth, in percent of the charge.</source>
        <translation>Ce que vaut le palier, en pourcentage de la redevance.</translation>
    </message>
    <message>
        <source>What the tier is worth, in days of the charge.</source>
        <translation>Ce que vaut le palier, en jours de redevance.</translation>
    </message>
    <message>
        <source>Causes of the outages that this case admits.</source>
        <translation>Causes des interruptions que ce cas admet.</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>Genres de service</translation>
    </message>
    <message>
        <source>Kinds of service that this case admits.</source>
        <translation>Genres de service que ce cas admet.</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>De plus de</translation>
    </message>
    <message>
        <source>The whole outage must be longer.</source>
        <translation>L’interruption entière doit être plus longue.</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>À réclamer sous</translation>
    </message>
    <message>
        <source>Time in which a credit must be claimed.</source>
        <translation>Délai dans lequel un avoir doit être réclamé.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Where that time begins.</source>
        <translation>Où ce délai commence.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>What a claim must hold.</source>
        <translation>Ce qu’une réclamation doit contenir.</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Payé comme</translation>
    </message>
    <message>
        <source>How a credit is paid, in a word.</source>
        <translation>Comment un avoir est payé, en un mot.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>How tickets come.</source>
        <translation>Comment arrivent les tickets.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Severity of a new ticket.</source>
        <translation>Gravité d’un nouveau ticket.</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Days on which business time runs.</source>
        <translation>Jours où courent les heures ouvrées.</translation>
    </message>
    <message>
        <source>Business from</source>
        <translation>Heures ouvrées de</translation>
    </message>
    <message>
        <source>When business time begins.</source>
        <translation>Quand commencent les heures ouvrées.</translation>
    </message>
    <message>
        <source>Business to</source>
        <translation>Heures ouvrées à</translation>
    </message>
    <message>
        <source>When business time ends.</source>
        <translation>Quand finissent les heures ouvrées.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Days without business time.</source>
        <translation>Jours sans heures ouvrées.</translation>
    </message>
    <message>
        <source>Business zone</source>
        <translation>Fuseau des heures ouvrées</translation>
    </message>
    <message>
        <source>Whose clock business time follows; without it the contract’s.</source>
        <translation>Quelle horloge suivent les heures ouvrées&#xa0;; à défaut, celle du contrat.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time until the first response.</source>
        <translation>Délai jusqu’à la première réponse.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Time between updates.</source>
        <translation>Temps entre les mises à jour.</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>Réponse d’état</translation>
    </message>
    <message>
        <source>Time in which a request for status is answered.</source>
        <translation>Délai dans lequel une demande d’état reçoit une réponse.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>What the provider is obliged to.</source>
        <translation>Ce à quoi le fournisseur est obligé.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Which backups must exist.</source>
        <translation>Quelles sauvegardes doivent exister.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Good backups on each day.</source>
        <translation>Bonnes sauvegardes chaque jour.</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Jours en arrière</translation>
    </message>
    <message>
        <source>For how many days back they must exist.</source>
        <translation>Sur combien de jours en arrière elles doivent exister.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>The day of the weekly restore point.</source>
        <translation>Le jour du point de restauration hebdomadaire.</translation>
    </message>
    <message>
        <source>Weeks back</source>
        <translation>Semaines en arrière</translation>
    </message>
    <message>
        <source>For how many weeks back they must exist.</source>
        <translation>Sur combien de semaines en arrière elles doivent exister.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Longest distance of two snapshots.</source>
        <translation>Plus grande distance entre deux instantanés.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>For how long back they must exist.</source>
        <translation>Sur quelle durée en arrière ils doivent exister.</translation>
    </message>
    <message>
        <source>How long ahead a price increase is announced.</source>
        <translation>Combien de temps à l’avance une hausse de prix est annoncée.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <source>Time in which an escalation is answered.</source>
        <translation>Délai dans lequel une escalade reçoit une réponse.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name of the contract in the workspace; it stays.</source>
        <translation>Nom du contrat dans l’espace de travail&#xa0;; il reste.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whose contract it is, as reports name it.</source>
        <translation>À qui est le contrat, tel que les rapports le nomment.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Id of a shipped agreement, or the name of a file of its own.</source>
        <translation>Identifiant d’un accord fourni, ou nom d’un fichier propre.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Where the customer’s days and months begin.</source>
        <translation>Où commencent les jours et les mois du client.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Billing day</source>
        <translation>Jour de facturation</translation>
    </message>
    <message>
        <source>Day of the month on which a period begins, 1 to 28.</source>
        <translation>Jour du mois où commence une période, de 1 à 28.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First day of the contract.</source>
        <translation>Premier jour du contrat.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First day that no longer belongs to it; without it, it goes on.</source>
        <translation>Premier jour qui n’en fait plus partie&#xa0;; à défaut, il continue.</translation>
    </message>
    <message>
        <source>Name of the service, as checks and windows name it.</source>
        <translation>Nom du service, tel que les contrôles et les fenêtres le nomment.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The agreement’s class that promises for this service.</source>
        <translation>La classe de l’accord qui s’engage pour ce service.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What kind of service it is.</source>
        <translation>De quel genre de service il s’agit.</translation>
    </message>
    <message>
        <source>What a month costs, where nothing else was charged.</source>
        <translation>Ce que coûte un mois, lorsque rien d’autre n’a été facturé.</translation>
    </message>
    <message>
        <source>Month charged</source>
        <translation>Mois facturé</translation>
    </message>
    <message>
        <source>A month that was charged otherwise.</source>
        <translation>Un mois facturé autrement.</translation>
    </message>
    <message>
        <source>Amount charged</source>
        <translation>Montant facturé</translation>
    </message>
    <message>
        <source>What was really charged for that month.</source>
        <translation>Ce qui a vraiment été facturé pour ce mois.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Name of a further charge that credits may be a share of.</source>
        <translation>Nom d’un autre poste dont les avoirs peuvent être une part.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>That charge, a month.</source>
        <translation>Ce poste, par mois.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>The agreement’s condition that did not hold.</source>
        <translation>La condition de l’accord qui n’était pas remplie.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until when; without it, it still does not.</source>
        <translation>Jusqu’à quand&#xa0;; à défaut, elle ne l’est toujours pas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it did not hold.</source>
        <translation>Pourquoi elle n’était pas remplie.</translation>
    </message>
    <message>
        <source>Probes together</source>
        <translation>Sondes ensemble</translation>
    </message>
    <message>
        <source>How many probes must be down together.</source>
        <translation>Combien de sondes doivent être indisponibles ensemble.</translation>
    </message>
    <message>
        <source>Excused by</source>
        <translation>Excusé par</translation>
    </message>
    <message>
        <source>Probes whose failure excuses a failed check.</source>
        <translation>Sondes dont l’échec excuse un contrôle en échec.</translation>
    </message>
    <message>
        <source>Lengths of outages are rounded to whole multiples of it.</source>
        <translation>Les durées des interruptions sont arrondies à des multiples entiers de cette valeur.</translation>
    </message>
    <message>
        <source>Rounded how</source>
        <translation>Mode d’arrondi</translation>
    </message>
    <message>
        <source>To the nearest whole multiple, down, or up.</source>
        <translation>Au multiple entier le plus proche, vers le bas ou vers le haut.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir de</translation>
    </message>
    <message>
        <source>From the failure, from the ticket that reports it, or from when the fault was identified.</source>
        <translation>À partir de l’échec, du ticket qui le signale, ou du moment où le défaut a été identifié.</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Signalée avant</translation>
    </message>
    <message>
        <source>How long before the failure the ticket may have been opened.</source>
        <translation>Combien de temps avant l’échec le ticket peut avoir été ouvert.</translation>
    </message>
    <message>
        <source>Availability is a share of this length, whatever the length of the month.</source>
        <translation>La disponibilité est une part de cette durée, quelle que soit la durée du mois.</translation>
    </message>
    <message>
        <source>Length of the parts into which the month is cut, or period: one part.</source>
        <translation>Longueur des parties en lesquelles le mois est découpé, ou period&#xa0;: une seule partie.</translation>
    </message>
    <message>
        <source>Whether a part with just that share of failures is bad.</source>
        <translation>Si une partie ayant exactement cette part d’échecs est mauvaise.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>Minimum d’échantillons</translation>
    </message>
    <message>
        <source>A part with fewer samples is not bad.</source>
        <translation>Une partie ayant moins d’échantillons n’est pas mauvaise.</translation>
    </message>
    <message>
        <source>Names of the probes whose values count.</source>
        <translation>Noms des sondes dont les valeurs comptent.</translation>
    </message>
    <message>
        <source>Compared is</source>
        <translation>On compare</translation>
    </message>
    <message>
        <source>What of the month’s values must keep the limit.</source>
        <translation>Ce qui, des valeurs du mois, doit respecter la limite.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The promised value; of a share of values its percentage.</source>
        <translation>La valeur promise&#xa0;; pour une part des valeurs, son pourcentage.</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>La limite est</translation>
    </message>
    <message>
        <source>The most, or the least that is promised.</source>
        <translation>Le plus, ou le moins, qui est promis.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà de</translation>
    </message>
    <message>
        <source>Of a share: values beyond this one are counted.</source>
        <translation>Pour une part&#xa0;: sont comptées les valeurs au-delà de celle-ci.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The unit of the values, such as ms.</source>
        <translation>L’unité des valeurs, par exemple ms.</translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation>En moyenne sur</translation>
    </message>
    <message>
        <source>Values are averaged over stretches of this length first.</source>
        <translation>On fait d’abord la moyenne des valeurs sur des tranches de cette longueur.</translation>
    </message>
    <message>
        <source>What a block, or a flat credit, is worth in the contract’s currency.</source>
        <translation>Ce que vaut un bloc, ou un avoir forfaitaire, dans la devise du contrat.</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Pour chaque</translation>
    </message>
    <message>
        <source>The amount counts once for each of the service’s units.</source>
        <translation>Le montant compte une fois pour chacune des unités du service.</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>Premier bloc</translation>
    </message>
    <message>
        <source>Share of the fee that an outage that earns a block earns once more.</source>
        <translation>Part de la redevance à laquelle donne droit, une fois de plus, une interruption qui donne droit à un bloc.</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>Recherché selon</translation>
    </message>
    <message>
        <source>The length of each outage, or the credited time of the period.</source>
        <translation>La durée de chaque interruption, ou le temps crédité de la période.</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>The first part of each outage that earns nothing.</source>
        <translation>La première partie de chaque interruption, qui ne donne droit à rien.</translation>
    </message>
    <message>
        <source>Only beyond</source>
        <translation>Seulement au-delà de</translation>
    </message>
    <message>
        <source>The period’s error budget earns nothing.</source>
        <translation>Le budget d’erreur de la période ne donne droit à rien.</translation>
    </message>
    <message>
        <source>Cap of an outage</source>
        <translation>Plafond par interruption</translation>
    </message>
    <message>
        <source>One outage earns at most this percentage of the fee.</source>
        <translation>Une interruption donne droit au plus à ce pourcentage de la redevance.</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <source>A credit that is not above it is not given.</source>
        <translation>Un avoir qui ne le dépasse pas n’est pas accordé.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Manquements</translation>
    </message>
    <message>
        <source>Periods that must have missed the target before a credit is due.</source>
        <translation>Périodes qui doivent avoir manqué l’objectif avant qu’un avoir soit dû.</translation>
    </message>
    <message>
        <source>Out of the last</source>
        <translation>Sur les dernières</translation>
    </message>
    <message>
        <source>Periods that are looked at, this one included.</source>
        <translation>Périodes considérées, celle-ci comprise.</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>À ou en dessous de</translation>
    </message>
    <message>
        <source>The tier applies at this availability and below it.</source>
        <translation>Le palier s’applique à cette disponibilité et en dessous.</translation>
    </message>
    <message>
        <source>The tier applies when the promised value lies strictly beyond it.</source>
        <translation>Le palier s’applique lorsque la valeur promise est strictement au-delà.</translation>
    </message>
    <message>
        <source>What the tier is worth in the contract’s currency.</source>
        <translation>Ce que vaut le palier dans la devise du contrat.</translation>
    </message>
    <message>
        <source>The row counts for this length and longer.</source>
        <translation>La ligne compte pour cette durée et au-delà.</translation>
    </message>
    <message>
        <source>The row counts for what is strictly longer.</source>
        <translation>La ligne compte pour ce qui est strictement plus long.</translation>
    </message>
    <message>
        <source>What the row is worth, in percent of the fee.</source>
        <translation>Ce que vaut la ligne, en pourcentage de la redevance.</translation>
    </message>
    <message>
        <source>What the row is worth, in days of charges.</source>
        <translation>Ce que vaut la ligne, en jours de redevance.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>What the row is worth, in hours of charges.</source>
        <translation>Ce que vaut la ligne, en heures de redevance.</translation>
    </message>
    <message>
        <source>What the row is worth in the contract’s currency.</source>
        <translation>Ce que vaut la ligne dans la devise du contrat.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>The whole outage must be as long or longer.</source>
        <translation>L’interruption entière doit durer autant ou plus.</translation>
    </message>
    <message>
        <source>What the remedy is paid for.</source>
        <translation>Ce pour quoi la compensation est payée.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Kinds of service that it is for; without them all.</source>
        <translation>Genres de service auxquels elle s’applique&#xa0;; à défaut, tous.</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Valeur promise</translation>
    </message>
    <message>
        <source>The value that was not kept.</source>
        <translation>La valeur qui n’a pas été tenue.</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>S’ajoute</translation>
    </message>
    <message>
        <source>Whether it also pays for outages that an earlier remedy admitted.</source>
        <translation>Si elle paie aussi pour des interruptions qu’une compensation précédente a admises.</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most this percentage of the fee.</source>
        <translation>Selon cette compensation, un mois donne droit au plus à ce pourcentage de la redevance.</translation>
    </message>
    <message>
        <source>Reported within</source>
        <translation>Signalée dans un délai de</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest so long after its end.</source>
        <translation>Un ticket doit signaler l’interruption, au plus tard ce délai après sa fin.</translation>
    </message>
    <message>
        <source>Days on which the hours begin.</source>
        <translation>Jours où commencent les heures.</translation>
    </message>
    <message>
        <source>When business time ends; before its beginning: on the next day.</source>
        <translation>Quand finissent les heures ouvrées&#xa0;; avant leur début&#xa0;: le lendemain.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Time until a ticket is resolved.</source>
        <translation>Délai jusqu’à la résolution d’un ticket.</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Résolu par</translation>
    </message>
    <message>
        <source>Events that count as its resolution.</source>
        <translation>Événements qui comptent comme sa résolution.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>How many units it has, for amounts that are paid for each.</source>
        <translation>Combien d’unités il a, pour les montants payés pour chacune.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Severity of the service’s new tickets; without it the agreement’s.</source>
        <translation>Gravité des nouveaux tickets du service&#xa0;; à défaut, celle de l’accord.</translation>
    </message>
    <message>
        <source>month, quarter, year, or days that end with the month, such as 30d.</source>
        <translation>month, quarter, year, ou des jours qui s’achèvent avec le mois, par exemple 30d.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>Month (1 to 12) in which quarters and years begin.</source>
        <translation>Mois (1 à 12) où commencent les trimestres et les années.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>What the customer may do, in a sentence.</source>
        <translation>Ce que le client peut faire, en une phrase.</translation>
    </message>
    <message>
        <source>More downtime than</source>
        <translation>Plus d’indisponibilité que</translation>
    </message>
    <message>
        <source>The right arises when a period&apos;s downtime is above this.</source>
        <translation>Le droit naît lorsque l’indisponibilité d’une période dépasse cette valeur.</translation>
    </message>
    <message>
        <source>In periods</source>
        <translation>Dans les périodes</translation>
    </message>
    <message>
        <source>In how many periods the condition holds.</source>
        <translation>Dans combien de périodes la condition est remplie.</translation>
    </message>
    <message>
        <source>Of the last</source>
        <translation>Sur les dernières</translation>
    </message>
    <message>
        <source>Of how many periods, the present one included.</source>
        <translation>Sur combien de périodes, la présente comprise.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Vaut pendant</translation>
    </message>
    <message>
        <source>How long the right may be used; without it for good.</source>
        <translation>Combien de temps le droit peut être exercé&#xa0;; à défaut, définitivement.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day of the service; without it the contract&apos;s.</source>
        <translation>Premier jour du service&#xa0;; à défaut, celui du contrat.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>First day on which the service no longer runs.</source>
        <translation>Premier jour où le service n’est plus en cours.</translation>
    </message>
    <message>
        <source>Name of the group; no service has it.</source>
        <translation>Nom du groupe&#xa0;; aucun service ne le porte.</translation>
    </message>
    <message>
        <source>The class of groups that it belongs to.</source>
        <translation>La classe de groupes à laquelle il appartient.</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Compté sur</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>Prix mensuel</translation>
    </message>
    <message>
        <source>Down when any probe is, when all of them are, or as many as the next line says.</source>
        <translation>Indisponible lorsqu’une sonde l’est, lorsque toutes le sont, ou autant qu’indiqué à la ligne suivante.</translation>
    </message>
    <message>
        <source>Shorter outages do not count.</source>
        <translation>Les interruptions plus courtes ne comptent pas.</translation>
    </message>
    <message>
        <source>Whether an outage of just that length counts.</source>
        <translation>Si une interruption d’exactement cette durée compte.</translation>
    </message>
    <message>
        <source>Currency of all amounts, by its three letters.</source>
        <translation>Devise de tous les montants, par ses trois lettres.</translation>
    </message>
    <message>
        <source>Day and time since when it did not hold.</source>
        <translation>Jour et heure depuis lesquels elle n’était pas remplie.</translation>
    </message>
    <message>
        <source>Exactly that long</source>
        <translation>Juste cette durée</translation>
    </message>
    <message>
        <source>Exactly that share</source>
        <translation>Juste cette part</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PeriodAnswers</name>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <extracomment>%1: the provider, %2: the customer, %3: an amount</extracomment>
        <translation>À ce jour, %1 doit %3 à %2.</translation>
    </message>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 devait %3 à %2, mais ce montant n’a pas été demandé à temps et ne peut plus être réclamé.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Une compensation de %1 a été convenue.</translation>
    </message>
    <message>
        <source>A remedy is negotiated: the agreement names no amount.</source>
        <translation>Une compensation se négocie&#xa0;: l’accord n’indique aucun montant.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>Impossible à dire sans données.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>Personne ne doit rien&#xa0;: l’accord ne prévoit aucun avoir.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Personne ne doit rien.</translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <extracomment>%2: months that are judged as one, such as `July to September`</extracomment>
        <translation>%1 a manqué son objectif en %2.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>Aucune indisponibilité n’a été comptée.</translation>
    </message>
    <message>
        <source>The next request must be made by %1, %2 time.</source>
        <translation>La prochaine demande doit être faite au plus tard le %1, heure de %2.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>Il n’y a pas d’échéance.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>Aucun délai ne court.</translation>
    </message>
    <message>
        <source>Taken off invoices: %1.</source>
        <translation>Déduit de factures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Accordé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Requested: %1.</source>
        <translation>Demandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still to be requested: %1.</source>
        <translation>Reste à demander&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not requested in time: %1.</source>
        <translation>Non demandé à temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>Aucune demande n’est enregistrée.</translation>
    </message>
    <message>
        <source>The period is not over: later months are not in this report.</source>
        <translation>La période n’est pas terminée&#xa0;: les mois suivants ne figurent pas dans ce rapport.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>«&#xa0;%1&#xa0;» Si oui, l’avoir est de %2.</translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>La cause d’une interruption n’est pas encore connue.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>La cause de %1 interruption n’est pas encore connue.</numerusform>
            <numerusform>Les causes de %1 interruptions ne sont pas encore connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>Qui doit à qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Points en suspens</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>L’assistance a été en retard&#xa0;: %1 de l’avoir sont dus à ce titre.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>Un ticket d’assistance a été traité à temps.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 ticket d’assistance a été traité à temps.</numerusform>
            <numerusform>%1 tickets d’assistance ont été traités à temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>Pas toujours tenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Autres promesses</translation>
    </message>
    <message>
        <source>%1 owes %2 %3, the sum of the months.</source>
        <translation>%1 doit %3 à %2, la somme des mois.</translation>
    </message>
    <message>
        <source>A further %1 is withheld: a condition did not hold.</source>
        <translation>En outre, %1 sont retenus&#xa0;: une condition n’était pas remplie.</translation>
    </message>
    <message>
        <source>%1 missed its target for %2; these months are judged as one.</source>
        <translation>%1 a manqué son objectif pour %2&#xa0;; ces mois sont évalués ensemble.</translation>
    </message>
    <message>
        <source>No target was missed; %1 of downtime counted.</source>
        <translation>Aucun objectif n’a été manqué&#xa0;; indisponibilité comptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>Aucune date n’est convenue et rien n’est à demander.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>Rien n’était à demander.</translation>
    </message>
    <message>
        <source>One verdict is open: data is missing.</source>
        <translation>Un verdict reste ouvert&#xa0;: des données manquent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 verdicts are open: data is missing.</source>
        <translation>
            <numerusform>%1 verdict reste ouvert&#xa0;: des données manquent.</numerusform>
            <numerusform>%1 verdicts restent ouverts&#xa0;: des données manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late.</source>
        <translation>
            <numerusform>1 ticket d’assistance sur %1 n’a pas été traité à temps.</numerusform>
            <numerusform>1 ticket d’assistance sur %1 n’a pas été traité à temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late.</source>
        <translation>
            <numerusform>%1 ticket d’assistance sur %2 n’a pas été traité à temps.</numerusform>
            <numerusform>%1 tickets d’assistance sur %2 n’ont pas été traités à temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContract</name>
    <message>
        <source>Enter a name for each service.</source>
        <translation>Saisissez un nom pour chaque service.</translation>
    </message>
    <message>
        <source>Two services are named “%1”. Give each a name of its own.</source>
        <translation>Deux services s’appellent «&#xa0;%1&#xa0;». Donnez à chacun un nom distinct.</translation>
    </message>
    <message>
        <source>Enter the monthly price of “%1” as a number, such as 120.00.</source>
        <translation>Saisissez le prix mensuel de «&#xa0;%1&#xa0;» sous forme de nombre, par exemple 120.00.</translation>
    </message>
    <message>
        <source>Enter “%1” of “%2” as a number, such as 80.00.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» sous forme de nombre, par exemple 80.00.</translation>
    </message>
    <message>
        <source>Enter at least one service.</source>
        <translation>Saisissez au moins un service.</translation>
    </message>
    <message>
        <source>Enter the customer’s name.</source>
        <translation>Saisissez le nom du client.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Madrid.</source>
        <translation>Choisissez un fuseau horaire dans la liste, par exemple Europe/Madrid.</translation>
    </message>
    <message>
        <source>Choose a currency by its three letters, such as USD.</source>
        <translation>Choisissez une devise par ses trois lettres, par exemple USD.</translation>
    </message>
    <message>
        <source>Choose the kind of “%1”: the credit depends on it.</source>
        <translation>Choisissez le type de « %1 » : l’avoir en dépend.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContractForm</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>Premier jour du contrat</translation>
    </message>
    <message>
        <source>Create contract</source>
        <translation>Créer le contrat</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier comme texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One service a row. Rows can be pasted from a spreadsheet: name, kind, price.</source>
        <translation>Un service par ligne. Des lignes peuvent être collées depuis un tableur&#xa0;: nom, type, prix.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Sta&amp;rts on</source>
        <translation>Dé&amp;bute le</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlanChecks</name>
    <message>
        <source>Checked against the agreement</source>
        <translation>Vérifié d’après l’accord</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and result</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how much of the downtime budget is used</comment>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>downtime beyond the budget</comment>
        <translation>%1 de dépassement</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of the downtime budget</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the whole downtime budget</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credit</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>not in agreement</source>
        <translation>hors accord</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Négocié</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>aucun montant convenu pour l’instant</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>rien de dû</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <comment>an amount</comment>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>non contesté</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioController</name>
    <message numerus="yes">
        <source>Copied: %n lines with their titles</source>
        <translation>
            <numerusform>Copié&#xa0;: %Ln ligne avec les titres</numerusform>
            <numerusform>Copié&#xa0;: %Ln lignes avec les titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>&amp;Copy the portfolio as a table</source>
        <translation>&amp;Copier le portefeuille comme tableau</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioFilterForm</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>Classe de service</translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>À échéance sous 7 jours</translation>
    </message>
    <message>
        <source>With a credit</source>
        <translation>Avec un avoir</translation>
    </message>
    <message>
        <source>With outages to classify</source>
        <translation>Avec des interruptions à classer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioHeader</name>
    <message>
        <source>Customer and service</source>
        <translation>Client et service</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLegend</name>
    <message>
        <source>Legend of the months</source>
        <translation>Légende des mois</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>Mois encore en cours</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLines</name>
    <message>
        <source>Not calculated yet</source>
        <translation>Pas encore calculé</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>A claim of %1, to be filed by %2</source>
        <translation>Une réclamation de %1, à déposer avant le %2</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Du minimum au maximum</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>12 months in words</source>
        <translation>12 mois en toutes lettres</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do next, and why or until when</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Downtime budget</source>
        <translation>Budget d’indisponibilité</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioPage</name>
    <message>
        <source>Totals by currency</source>
        <translation>Totaux par devise</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>Aucun résultat. Effacez les filtres.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>Create reports</source>
        <translation>Créer des rapports</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Par risque</translation>
    </message>
    <message>
        <source>No credits.</source>
        <translation>Aucun avoir.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>the title of a column</comment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Re&amp;grouper par</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Totals by currency</source>
        <translation>&amp;Totaux par devise</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>&amp;Availability</source>
        <translation>&amp;Disponibilité</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidents</translation>
    </message>
    <message>
        <source>&amp;Credits and claims</source>
        <translation>A&amp;voirs et réclamations</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioReport</name>
    <message>
        <source>Portfolio summary, %1</source>
        <translation>Synthèse du portefeuille, %1</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Données au %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>Il n’y a aucune donnée pour %1.</translation>
    </message>
    <message>
        <source>No customer missed a target in %1.</source>
        <translation>Aucun client n’a d’objectif manqué en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers missed a target in %3.</source>
        <translation>
            <numerusform>%1 client sur %2 a un objectif manqué en %3.</numerusform>
            <numerusform>%1 clients sur %2 ont un objectif manqué en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is due.</source>
        <translation>Aucun avoir n’est dû.</translation>
    </message>
    <message>
        <source>Credits due: %1.</source>
        <translation>Avoirs dus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>à négocier</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>non réclamé à temps</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>rien à évaluer</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets met</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>To be claimed by</source>
        <translation>À réclamer avant le</translation>
    </message>
    <message>
        <source>The workspace has no customer yet.</source>
        <translation>L’espace de travail n’a encore aucun client.</translation>
    </message>
    <message numerus="yes">
        <source>%1 remedies are to be negotiated.</source>
        <translation>
            <numerusform>%1 compensation est à négocier.</numerusform>
            <numerusform>%1 compensations sont à négocier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 is not over.</source>
        <translation>Provisoire&#xa0;: %1 n’est pas terminé.</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Dû par</translation>
    </message>
    <message>
        <source>Nothing can be said of 1 customer.</source>
        <translation>Pour 1 client, on ne peut rien dire.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of %1 customers.</source>
        <translation>
            <numerusform>Pour %1 client, on ne peut rien dire.</numerusform>
            <numerusform>Pour %1 clients, on ne peut rien dire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a month and its status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a month, its status and availability</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioStep</name>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>no deadline, proof complete</source>
        <translation>sans échéance, preuve complète</translation>
    </message>
    <message>
        <source>Check the source</source>
        <translation>Vérifier la source</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Connecter une source</translation>
    </message>
    <message>
        <source>its last sync failed</source>
        <translation>sa dernière synchronisation a échoué</translation>
    </message>
    <message>
        <source>Complete the data</source>
        <translation>Compléter les données</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <comment>a length of time</comment>
        <translation>%1 sans mesure</translation>
    </message>
    <message numerus="yes">
        <source>Classify %n outages</source>
        <translation>
            <numerusform>Classer %Ln interruption</numerusform>
            <numerusform>Classer %Ln interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a cause</source>
        <comment>a length of time</comment>
        <translation>%1 sans cause</translation>
    </message>
    <message>
        <source>Record agreed remedy</source>
        <translation>Enregistrer la compensation convenue</translation>
    </message>
    <message>
        <source>Review the forecast</source>
        <translation>Examiner la prévision</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>File %n claims</source>
        <translation>
            <numerusform>Déposer %Ln réclamation</numerusform>
            <numerusform>Déposer %Ln réclamations</numerusform>
        </translation>
    </message>
    <message>
        <source>File claim</source>
        <translation>Déposer la réclamation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to file, and its amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a deadline, the place of its time zone, and how much time is left</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>nothing measured since %1</source>
        <comment>a date</comment>
        <translation>aucune mesure depuis le %1</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>aucun montant convenu pour l’instant</translation>
    </message>
    <message>
        <source>outage of %1, %2</source>
        <comment>a date and a length of time</comment>
        <translation>interruption du %1, %2</translation>
    </message>
    <message>
        <source>budget used up on %1</source>
        <comment>a date</comment>
        <translation>budget épuisé le %1</translation>
    </message>
    <message>
        <source>less than a quarter of the budget left</source>
        <translation>reste moins d’un quart du budget</translation>
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
        <translation>Manqué</translation>
    </message>
    <message numerus="yes">
        <source>%n with a credit</source>
        <translation>
            <numerusform>%Ln avec un avoir</numerusform>
            <numerusform>%Ln avec un avoir</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a credit</source>
        <translation>aucun avec un avoir</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>met so far</source>
        <translation>atteint à ce jour</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%Ln incomplet</numerusform>
            <numerusform>%Ln incomplets</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Avoirs à ce jour</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a currency, lowest and highest amount</comment>
        <translation>%1 %2 à %3</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credits</comment>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n to negotiate</source>
        <translation>
            <numerusform>%Ln à négocier</numerusform>
            <numerusform>%Ln à négocier</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>no claim to file</source>
        <translation>aucune réclamation à déposer</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>the place of a time zone</comment>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>%1, claim of %2</source>
        <comment>a time zone and an amount</comment>
        <translation>%1, réclamation de %2</translation>
    </message>
    <message>
        <source>%1, claim</source>
        <comment>a time zone or a customer</comment>
        <translation>%1, réclamation</translation>
    </message>
    <message>
        <source>To classify</source>
        <comment>outages without a cause</comment>
        <translation>À classer</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a length of time</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>every outage has a cause</source>
        <translation>chaque interruption a une cause</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>how old it is</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of data, after a length of time</comment>
        <translation>d’ancienneté</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln source en échec</numerusform>
            <numerusform>%Ln sources en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources in order</source>
        <translation>
            <numerusform>%Ln source en ordre</numerusform>
            <numerusform>%Ln sources en ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>pas encore synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 so far</source>
        <comment>services, customers, a month</comment>
        <translation>%1 de %2, %3 à ce jour</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>services, customers, a month</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Credits are estimates until the month ends on %1.</source>
        <translation>Les avoirs sont des estimations jusqu’à la fin du mois, le %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>claim of %1</source>
        <comment>an amount</comment>
        <translation>réclamation de %1</translation>
    </message>
    <message>
        <source>all classified</source>
        <comment>outages</comment>
        <translation>toutes classées</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTable</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
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
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; collapsed, press the Right key to expand</source>
        <translation>%1&#xa0;; replié, appuyez sur la touche Droite pour déplier</translation>
    </message>
    <message>
        <source>%1; expanded, press the Left key to collapse</source>
        <translation>%1&#xa0;; déplié, appuyez sur la touche Gauche pour replier</translation>
    </message>
    <message numerus="yes">
        <source>%n being calculated</source>
        <translation>
            <numerusform>%Ln en cours de calcul</numerusform>
            <numerusform>%Ln en cours de calcul</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioView</name>
    <message>
        <source>At risk</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>Réclamations à échéance</translation>
    </message>
    <message>
        <source>Breached, by customer</source>
        <translation>Manqués, par client</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Données manquantes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioViewSection</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View of your own</source>
        <translation>Vue personnelle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Put back “%1”</source>
        <translation>&amp;Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Its name. A view of yours with the same name is replaced.</source>
        <translation>Son nom. Une vue personnelle du même nom est remplacée.</translation>
    </message>
    <message>
        <source>The view was not saved: “%1” is the name of a view that is always there, or empty. Nothing was changed; choose another name.</source>
        <translation>La vue n’a pas été enregistrée&#xa0;: «&#xa0;%1&#xa0;» est le nom d’une vue toujours présente, ou est vide. Rien n’a été modifié&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PreviewSection</name>
    <message>
        <source>no failed check</source>
        <translation>aucun contrôle en échec</translation>
    </message>
    <message>
        <source>%1 failed checks, longest %2</source>
        <translation>%1 contrôles en échec, échec le plus long&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the month</source>
        <translation>Lecture du mois</translation>
    </message>
    <message>
        <source>&amp;Preview the month</source>
        <translation>&amp;Aperçu du mois</translation>
    </message>
    <message>
        <source>Preview the month</source>
        <translation>Aperçu du mois</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading the month</source>
        <translation>Arrêter la lecture du mois</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation>Aperçu&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 checks, %2</source>
        <translation>%1 contrôles, %2</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 contrôles</translation>
    </message>
    <message>
        <source>%1, %2: what the agreement makes of %3</source>
        <translation>%1, %2&#xa0;: ce que donne l’accord pour %3</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilité %1</translation>
    </message>
    <message>
        <source>downtime %1</source>
        <translation>indisponibilité %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>couverture %1</translation>
    </message>
    <message>
        <source>Belongs to no service yet.</source>
        <translation>N’appartient encore à aucun service.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProblemModel</name>
    <message>
        <source>%1: found %2, allowed %3</source>
        <translation>%1&#xa0;: trouvé %2, permis %3</translation>
    </message>
    <message>
        <source>%1: found %2</source>
        <translation>%1&#xa0;: trouvé %2</translation>
    </message>
    <message>
        <source>%1: allowed %2</source>
        <translation>%1&#xa0;: permis %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProviderSection</name>
    <message>
        <source>The provider’s figures against ours</source>
        <translation>Les chiffres du fournisseur face aux nôtres</translation>
    </message>
    <message>
        <source>When the outage began, as the provider says</source>
        <translation>Quand l’interruption a commencé, selon le fournisseur</translation>
    </message>
    <message>
        <source>Downtime that the provider says</source>
        <translation>Indisponibilité selon le fournisseur</translation>
    </message>
    <message>
        <source>Amount that the provider says</source>
        <translation>Montant selon le fournisseur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record the f&amp;igure</source>
        <translation>Enregistrer le &amp;chiffre</translation>
    </message>
    <message>
        <source>Record the provider’s figure</source>
        <translation>Enregistrer le chiffre du fournisseur</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Remove the provider’s figure</source>
        <translation>Supprimer le chiffre du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation>&amp;Importer des chiffres…</translation>
    </message>
    <message>
        <source>Import the provider’s figures from a CSV file</source>
        <translation>Importer les chiffres du fournisseur depuis un fichier CSV</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ce qui est illisible</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>par exemple 1h30m</translation>
    </message>
    <message>
        <source>A CSV file with the header outage_start,service,downtime,amount,note</source>
        <translation>Un fichier CSV avec l’en-tête outage_start,service,downtime,amount,note</translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation>Début de l’interruption</translation>
    </message>
    <message>
        <source>Their downtime</source>
        <translation>Leur indisponibilité</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>Leur montant</translation>
    </message>
    <message numerus="yes">
        <source>Time, over %n outages that both sides tell: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Temps, sur %Ln interruption signalée des deux côtés&#xa0;: le nôtre %1, le leur %2.</numerusform>
            <numerusform>Temps, sur %Ln interruptions signalées des deux côtés&#xa0;: le nôtre %1, le leur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts, over %n outages: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Montants, sur %Ln interruption&#xa0;: les nôtres %1, les leurs %2.</numerusform>
            <numerusform>Montants, sur %Ln interruptions&#xa0;: les nôtres %1, les leurs %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s figures are not known yet: choose an outage and enter them, or import a CSV file.</source>
        <translation>Les chiffres du fournisseur ne sont pas encore connus&#xa0;: choisissez une interruption et saisissez-les, ou importez un fichier CSV.</translation>
    </message>
    <message>
        <source>The downtime cannot be read; write it as 1h30m or 45m: %1.</source>
        <translation>L’indisponibilité est illisible&#xa0;; écrivez-la comme 1h30m ou 45m&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Le montant est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Provider’s figure for %1</source>
        <translation>Chiffre du fournisseur pour %1</translation>
    </message>
    <message>
        <source>Provider’s figure for %1 removed</source>
        <translation>Chiffre du fournisseur pour %1 supprimé</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>Selon le récit du fournisseur lui-même, qui porte sur %1 de ce mois&#xa0;: %2 d’indisponibilité. La nôtre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No outages, neither ours nor the provider’s.</source>
        <translation>Aucune interruption, ni chez nous ni chez le fournisseur.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReadingModel</name>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>la plus basse</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>la plus haute</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>availability and its difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>Si l’accord veut dire</translation>
    </message>
    <message>
        <source>Estimate and interpretation</source>
        <translation>Estimation et interprétation</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>As set up in Makegood</source>
        <translation>Comme configuré dans Makegood</translation>
    </message>
    <message>
        <source>%1 against the estimate</source>
        <translation>%1 par rapport à l’estimation</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RecentList</name>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>Les espaces de travail que vous ouvrez sont listés ici.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyForm</name>
    <message>
        <source>Agreed remedies of the month</source>
        <translation>Compensations convenues du mois</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>Montant convenu</translation>
    </message>
    <message>
        <source>Who agreed it</source>
        <translation>Qui l’a convenue</translation>
    </message>
    <message>
        <source>When it was agreed</source>
        <translation>Quand elle a été convenue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record the &amp;remedy</source>
        <translation>Enregistrer la &amp;compensation</translation>
    </message>
    <message>
        <source>Record the agreed remedy</source>
        <translation>Enregistrer la compensation convenue</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen remedy</source>
        <translation>Supprimer la compensation choisie</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month.</source>
        <translation>Rien n’est enregistré pour ce mois.</translation>
    </message>
    <message>
        <source>Agreed remedies</source>
        <translation>Compensations convenues</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Convenue par</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenue le</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Le montant est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who agreed it and why are recorded with it.</source>
        <translation>Qui l’a convenue et pourquoi est enregistré avec elle.</translation>
    </message>
    <message>
        <source>Agreed remedy of %1</source>
        <translation>Compensation convenue de %1</translation>
    </message>
    <message>
        <source>Agreed remedy of %1 removed</source>
        <translation>Compensation convenue de %1 supprimée</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyModel</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Convenue par</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenue le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>Rapport de niveau de service&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>Le contrat n’a aucun service ce mois-ci.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle repose</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Contrôle en échec</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>Source, ligne</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Genre de service</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Mode de mesure</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Dans nos mots</translation>
    </message>
    <message>
        <source>Clauses cited</source>
        <translation>Clauses citées</translation>
    </message>
    <message>
        <source>Appendix: the chain of reasons</source>
        <translation>Annexe&#xa0;: la chaîne des motifs</translation>
    </message>
    <message>
        <source>No reasons are recorded.</source>
        <translation>Aucun motif n’est enregistré.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Évalué jusqu’ici</translation>
    </message>
    <message>
        <source>No checks contradict each other, and no service is covered for less than 95 % of the time.</source>
        <translation>Aucun contrôle n’en contredit un autre, et aucun service n’est couvert moins de 95 % du temps.</translation>
    </message>
    <message>
        <source>Contradicting checks at the same instant: %1, the first on %2. The failed one counts.</source>
        <translation>Contrôles contradictoires au même instant&#xa0;: %1, le premier le %2. C’est celui qui a échoué qui compte.</translation>
    </message>
    <message>
        <source>%1 is covered by checks for only %2 of the time: its figures rest on incomplete data.</source>
        <translation>%1 n’est couvert par des contrôles que %2 du temps&#xa0;: ses chiffres reposent sur des données incomplètes.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>Répondre avant</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Late updates</source>
        <translation>Mises à jour tardives</translation>
    </message>
    <message>
        <source>Late status replies</source>
        <translation>Réponses d’état tardives</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>aucun engagement</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (enregistré par %2 le %3)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>What has changed since it was reported</source>
        <translation>Ce qui a changé depuis le rapport</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>No figure changed.</source>
        <translation>Aucun chiffre n’a changé.</translation>
    </message>
    <message>
        <source>These figures differ from what was reported last.</source>
        <translation>Ces chiffres diffèrent de ce qui a été rapporté en dernier.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>not missed so far</source>
        <translation>pas manqué jusqu’ici</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>attend le client</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>Ours, start</source>
        <translation>Notre début</translation>
    </message>
    <message>
        <source>Theirs, start</source>
        <translation>Son début</translation>
    </message>
    <message>
        <source>In the provider’s words</source>
        <translation>Dans les mots du fournisseur</translation>
    </message>
    <message>
        <source>The provider’s own account</source>
        <translation>Compte rendu du fournisseur</translation>
    </message>
    <message>
        <source>What the provider itself tells of its services, as on its status page. It stands beside the figures of this report and decides none of them.</source>
        <translation>Ce que le fournisseur dit lui-même de ses services, par exemple sur sa page d’état. Cela figure à côté des chiffres de ce rapport et n’en décide aucun.</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>Selon le compte rendu du fournisseur, qui couvre %1 de ce mois : %2 d’indisponibilité. Le nôtre : %3.</translation>
    </message>
    <message>
        <source>Appendix: the agreement</source>
        <translation>Annexe&#xa0;: l’accord</translation>
    </message>
    <message>
        <source>Service level report, %1</source>
        <translation>Rapport de niveau de service, %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>On track so far</source>
        <translation>En bonne voie à ce jour</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <translation>minimum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Downtime that counts</source>
        <translation>Indisponibilité qui compte</translation>
    </message>
    <message>
        <source>none was allowed</source>
        <translation>aucune n’était admise</translation>
    </message>
    <message>
        <source>%1 were allowed</source>
        <translation>%1 étaient admises</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>Avoir à ce jour</translation>
    </message>
    <message>
        <source>Credit for %1</source>
        <translation>Avoir pour %1</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>à négocier</translation>
    </message>
    <message>
        <source>the agreement names no amount</source>
        <translation>l’accord n’indique aucun montant</translation>
    </message>
    <message>
        <source>the agreement gives none</source>
        <translation>l’accord n’en prévoit aucun</translation>
    </message>
    <message>
        <source>up to %1, see “What is open”</source>
        <translation>jusqu’à %1, voir «&#xa0;Points en suspens&#xa0;»</translation>
    </message>
    <message>
        <source>at least %1, see “What is open”</source>
        <translation>au moins %1, voir «&#xa0;Points en suspens&#xa0;»</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>non contesté</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapport établi par</translation>
    </message>
    <message>
        <source>Received for %1</source>
        <translation>Reçu pour %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>Interruption du %1</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>By the formula above</source>
        <translation>Selon la formule ci-dessus</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Ce qui s’ajoute</translation>
    </message>
    <message>
        <source>Time credited</source>
        <translation>Temps crédité</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Credit after the limit: %1.</source>
        <translation>Avoir après plafonnement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Credit: %1.</source>
        <translation>Avoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>Si l’accord veut dire</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>Sur quoi repose ce rapport</translation>
    </message>
    <message>
        <source>Interpretations</source>
        <translation>Interprétations</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>Avoir, ligne par ligne</translation>
    </message>
    <message>
        <source>No credit for %1.</source>
        <translation>Aucun avoir pour %1.</translation>
    </message>
    <message>
        <source>No service earned a credit in %1.</source>
        <translation>Aucun service n’a donné droit à un avoir en %1.</translation>
    </message>
    <message>
        <source>Minutes of downtime</source>
        <translation>Minutes d’indisponibilité</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Aucune indisponibilité</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Allowed downtime a month</source>
        <translation>Indisponibilité admise par mois</translation>
    </message>
    <message>
        <source>No service had an outage in %1.</source>
        <translation>Aucun service n’a connu d’interruption en %1.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Excluded: maintenance</source>
        <translation>Exclu&#xa0;: maintenance</translation>
    </message>
    <message>
        <source>Excluded: causes</source>
        <translation>Exclu&#xa0;: causes</translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>Chiffres exacts</translation>
    </message>
    <message>
        <source>Appendix: evidence</source>
        <translation>Annexe&#xa0;: preuves</translation>
    </message>
    <message>
        <source>Contract %1, %2, judged by what was known on %3.</source>
        <translation>Contrat %1, %2, évalué d’après ce qui était connu le %3.</translation>
    </message>
    <message>
        <source>Reported on %1.</source>
        <translation>Rapporté le %1.</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <translation>Rectifié le %1.</translation>
    </message>
    <message>
        <source>History of the workspace: %1 entries, the last one is %2.</source>
        <translation>Historique de l’espace de travail&#xa0;: %1 entrées, la dernière est %2.</translation>
    </message>
    <message>
        <source>It is too short to count under the agreement.</source>
        <translation>Elle est trop courte pour compter selon l’accord.</translation>
    </message>
    <message>
        <source>It does not count, because no ticket reported it.</source>
        <translation>Elle ne compte pas, car aucun ticket ne l’a signalée.</translation>
    </message>
    <message>
        <source>It does not count: it was over when the provider had found the fault.</source>
        <translation>Elle ne compte pas&#xa0;: elle était terminée lorsque le fournisseur a trouvé le défaut.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>La cause n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Cause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The agreement gives no credit for an outage of this kind.</source>
        <translation>L’accord ne prévoit pas d’avoir pour une interruption de ce genre.</translation>
    </message>
    <message>
        <source>It earns no credit, being shorter than %1.</source>
        <translation>Elle ne donne droit à aucun avoir, car elle dure moins de %1.</translation>
    </message>
    <message>
        <source>It earns no credit.</source>
        <translation>Elle ne donne droit à aucun avoir.</translation>
    </message>
    <message>
        <source>%1 was down for %2.</source>
        <translation>%1 a été indisponible pendant %2.</translation>
    </message>
    <message>
        <source>Down for %1.</source>
        <translation>Indisponible pendant %1.</translation>
    </message>
    <message>
        <source>%1 of it lay in accepted maintenance and do not count.</source>
        <translation>Dont %1 pendant une maintenance acceptée, qui ne comptent pas.</translation>
    </message>
    <message>
        <source>%1 of it do not count because of the cause.</source>
        <translation>Dont %1 qui ne comptent pas en raison de la cause.</translation>
    </message>
    <message>
        <source>By its cause it is no downtime under the agreement, but earns credit.</source>
        <translation>Par sa cause, elle n’est pas une indisponibilité selon l’accord, mais elle donne droit à un avoir.</translation>
    </message>
    <message>
        <source>None of it counts as downtime.</source>
        <translation>Rien n’en compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>%1 count as downtime.</source>
        <translation>%1 comptent comme indisponibilité.</translation>
    </message>
    <message>
        <source>%1 until the next outage count for the credit too.</source>
        <translation>%1 jusqu’à l’interruption suivante comptent aussi pour l’avoir.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>outcome</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, noted: %2.</source>
        <translation>%1, noté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1: `Partly accepted`, %2: how much, %3: why not more</extracomment>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the work</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The service stayed up.</source>
        <translation>Le service est resté disponible.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Appendix: interpretations</source>
        <translation>Annexe&#xa0;: interprétations</translation>
    </message>
    <message>
        <source>Clauses that can be understood in more than one way, each answered with yes.</source>
        <translation>Clauses qui peuvent se comprendre de plusieurs façons, chacune avec la réponse oui.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment and channel</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>The agreement excludes no maintenance: it counts like any downtime.</source>
        <translation>L’accord n’exclut aucune maintenance&#xa0;: elle compte comme toute indisponibilité.</translation>
    </message>
    <message>
        <source>No maintenance took place in %1.</source>
        <translation>Aucune maintenance n’a eu lieu en %1.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be said.</source>
        <translation>Rien n’a été mesuré&#xa0;: on ne peut donc rien dire.</translation>
    </message>
    <message>
        <source>%1 of downtime, %2 were allowed.</source>
        <translation>%1 d’indisponibilité, %2 étaient admises.</translation>
    </message>
    <message>
        <source>%1 of downtime, none was allowed.</source>
        <translation>%1 d’indisponibilité, aucune n’était admise.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Aucune indisponibilité.</translation>
    </message>
    <message>
        <source>%1 were not measured; the verdict depends on them.</source>
        <translation>%1 n’ont pas été mesurées&#xa0;; le verdict en dépend.</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>objectif de %1 atteint</translation>
    </message>
    <message>
        <source>target %1 missed</source>
        <translation>objectif de %1 manqué</translation>
    </message>
    <message>
        <source>on track, target %1</source>
        <translation>en bonne voie, objectif de %1</translation>
    </message>
    <message>
        <source>at risk, target %1</source>
        <translation>menacé, objectif de %1</translation>
    </message>
    <message>
        <source>incomplete data, target %1</source>
        <translation>données incomplètes, objectif de %1</translation>
    </message>
    <message>
        <source>no data, target %1</source>
        <translation>aucune donnée, objectif de %1</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Aucune donnée.</translation>
    </message>
    <message>
        <source>No outage and no maintenance.</source>
        <translation>Aucune interruption et aucune maintenance.</translation>
    </message>
    <message>
        <source>%1 so far, service by service</source>
        <translation>%1 à ce jour, service par service</translation>
    </message>
    <message>
        <source>%1, service by service</source>
        <translation>%1, service par service</translation>
    </message>
    <message>
        <source>Times are those of %1. Percentages are never rounded up.</source>
        <translation>Les heures sont celles de %1. Les pourcentages ne sont jamais arrondis au supérieur.</translation>
    </message>
    <message numerus="yes">
        <source>met in %1 of %2</source>
        <translation>
            <numerusform>atteint dans %1 sur %2</numerusform>
            <numerusform>atteint dans %1 sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be requested now: %1</source>
        <translation>à ne pas demander pour l’instant&#xa0;: %1</translation>
    </message>
    <message>
        <source>whole month</source>
        <translation>mois entier</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>A credit must be requested within %1.</source>
        <translation>Un avoir doit être demandé dans un délai de %1.</translation>
    </message>
    <message>
        <source>A credit may be requested at any time.</source>
        <translation>Un avoir peut être demandé à tout moment.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>Provisoire.</translation>
    </message>
    <message>
        <source>Final.</source>
        <translation>Définitif.</translation>
    </message>
    <message>
        <source>Data as of %1, %2 time.</source>
        <translation>Données au %1, heure de %2.</translation>
    </message>
    <message>
        <source>Complete data.</source>
        <translation>Données complètes.</translation>
    </message>
    <message>
        <source>%1 of the time has data.</source>
        <translation>Données disponibles pour %1 du temps.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>No ticket was opened in %1.</source>
        <translation>Aucun ticket n’a été ouvert en %1.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4</source>
        <comment>service, day, found and wanted backups</comment>
        <translation>%1 le %2&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>subject and moment</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1.</source>
        <translation>Rien n’a été enregistré pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing fell due.</source>
        <translation>Rien n’est arrivé à échéance.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Autres promesses</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>Assistance et autres promesses</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>No right arose in %1.</source>
        <translation>Aucun droit n’est né en %1.</translation>
    </message>
    <message>
        <source>Claim dossier: %1, %2</source>
        <translation>Dossier de réclamation&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Claim dossier, %1</source>
        <translation>Dossier de réclamation, %1</translation>
    </message>
    <message>
        <source>There is nothing to claim for %1.</source>
        <translation>Il n’y a rien à réclamer pour %1.</translation>
    </message>
    <message>
        <source>1 claim of %1 against %2 for %3.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month</extracomment>
        <translation>1 réclamation de %1 auprès de %2 pour %3.</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>À déposer</translation>
    </message>
    <message>
        <source>Filed and decided</source>
        <translation>Déposées et décidées</translation>
    </message>
    <message>
        <source>Not filed in time</source>
        <translation>Non déposées à temps</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1, month by month</source>
        <translation>%1, mois par mois</translation>
    </message>
    <message>
        <source>What is promised, judged and paid is the month. Percentages are never rounded up.</source>
        <translation>C’est le mois qui est promis, évalué et payé. Les pourcentages ne sont jamais arrondis au supérieur.</translation>
    </message>
    <message>
        <source>The contract has no services in this period.</source>
        <translation>Le contrat n’a aucun service dans cette période.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>Avoir par mois</translation>
    </message>
    <message>
        <source>no request needed: this outage is no downtime</source>
        <translation>aucune demande nécessaire&#xa0;: cette interruption n’est pas une indisponibilité</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kept, and all that were due</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 still running</source>
        <translation>
            <numerusform>%1 encore en cours</numerusform>
            <numerusform>%1 encore en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, and how many tickets</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Réponses à temps</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Résolus à temps</translation>
    </message>
    <message>
        <source>What was late</source>
        <translation>Ce qui a été en retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Mois tenus</translation>
    </message>
    <message>
        <source>Not kept in</source>
        <translation>Non tenu en</translation>
    </message>
    <message>
        <source>Nothing recorded for</source>
        <translation>Rien d’enregistré pour</translation>
    </message>
    <message>
        <source>The agreement promises no times for support.</source>
        <translation>L’accord ne promet aucun délai d’assistance.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened. The credit is part of the credit by month.</source>
        <translation>Mois avec des tickets&#xa0;; un ticket compte dans le mois où il a été ouvert. L’avoir est compris dans l’avoir par mois.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened.</source>
        <translation>Mois avec des tickets&#xa0;; un ticket compte dans le mois où il a été ouvert.</translation>
    </message>
    <message>
        <source>Nothing was late.</source>
        <translation>Rien n’a été en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all, were not filed in time.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month, %4: the number of claims</extracomment>
        <translation>
            <numerusform>%4 réclamation auprès de %2 pour %3, %1 en tout, n’a pas été déposée à temps.</numerusform>
            <numerusform>%4 réclamations auprès de %2 pour %3, %1 en tout, n’ont pas été déposées à temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all.</source>
        <translation>
            <numerusform>%4 réclamation auprès de %2 pour %3, %1 en tout.</numerusform>
            <numerusform>%4 réclamations auprès de %2 pour %3, %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>It replaces the report of %1. The changes are on the next page.</source>
        <extracomment>%1: a day</extracomment>
        <translation>Ce rapport remplace celui du %1. Les modifications figurent à la page suivante.</translation>
    </message>
    <message>
        <source>It differs from the report of %1. The changes are on the next page.</source>
        <translation>Ce rapport diffère de celui du %1. Les modifications figurent à la page suivante.</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>non réclamé à temps</translation>
    </message>
    <message>
        <source>%1 of it not claimed in time</source>
        <translation>dont %1 non réclamés à temps</translation>
    </message>
    <message>
        <source>%1 too much at %2</source>
        <translation>%1 de trop pour %2</translation>
    </message>
    <message>
        <source>Twelve months, availability in %1</source>
        <extracomment>%1: the percent sign</extracomment>
        <translation>Douze mois, disponibilité en&#xa0;%1</translation>
    </message>
    <message>
        <source>Targets met or on track</source>
        <translation>Objectifs atteints ou en bonne voie</translation>
    </message>
    <message>
        <source>Monthly targets met</source>
        <translation>Objectifs mensuels atteints</translation>
    </message>
    <message>
        <source>over one month</source>
        <translation>sur un mois</translation>
    </message>
    <message numerus="yes">
        <source>over %1 months</source>
        <translation>
            <numerusform>sur %1 mois</numerusform>
            <numerusform>sur %1 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>What the agreement judges over more than a month stands in its last month, with the figures of all its months. Percentages are never rounded up.</source>
        <translation>Ce que l’accord évalue sur plus d’un mois figure au dernier de ces mois, avec les chiffres de tous. Les pourcentages ne sont jamais arrondis au supérieur.</translation>
    </message>
    <message>
        <source>This report, not yet corrected</source>
        <translation>Ce rapport, pas encore rectifié</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 services.</source>
        <translation>
            <numerusform>Aucune donnée pour %1 service.</numerusform>
            <numerusform>Aucune donnée pour %1 services.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Aucune donnée pour %1.</translation>
    </message>
    <message>
        <source>One record was checked.</source>
        <translation>Un enregistrement a été vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <translation>
            <numerusform>%1 enregistrement a été vérifié.</numerusform>
            <numerusform>%1 enregistrements ont été vérifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportBatch</name>
    <message>
        <source>Service level report for %1</source>
        <translation>Rapport de niveau de service pour %1</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>your service level report for %1 is attached.</source>
        <translation>veuillez trouver ci-joint votre rapport de niveau de service pour %1.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Cordialement</translation>
    </message>
    <message>
        <source>it was locked before</source>
        <translation>il était déjà verrouillé</translation>
    </message>
    <message>
        <source>the month is not over</source>
        <translation>le mois n’est pas terminé</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The greeting of an e-mail; %1: a person</extracomment>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Claims for %1</source>
        <translation>Réclamations pour %1</translation>
    </message>
    <message>
        <source>the claims for %1 with what proves them are attached.</source>
        <translation>veuillez trouver ci-joint les réclamations pour %1, avec ce qui les prouve.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportChecks</name>
    <message>
        <source>1 outage without a cause</source>
        <translation>1 interruption sans cause</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages without a cause</source>
        <translation>
            <numerusform>%1 interruption sans cause</numerusform>
            <numerusform>%1 interruptions sans cause</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Proof missing for %1</source>
        <translation>Preuve manquante pour %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Data missing for %1</source>
        <translation>Données manquantes pour %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>rien à évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 manqué</numerusform>
            <numerusform>%1 manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>données incomplètes</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>à négocier</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLook</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Month by service</source>
        <translation>Mois par service</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>Avoir, ligne par ligne</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>Assistance et autres promesses</translation>
    </message>
    <message>
        <source>Clauses and reasons</source>
        <translation>Clauses et motifs</translation>
    </message>
    <message>
        <source>Evidence of each outage</source>
        <translation>Preuves de chaque interruption</translation>
    </message>
    <message>
        <source>Text of each claim</source>
        <translation>Texte de chaque réclamation</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>Avoir par mois</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Claim dossier</source>
        <translation>Dossier de réclamation</translation>
    </message>
    <message>
        <source>Portfolio summary</source>
        <translation>Synthèse du portefeuille</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLookForm</name>
    <message>
        <source>Attach the figures, so that anyone can recompute them</source>
        <translation>Joindre les chiffres, pour que chacun puisse les recalculer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Use for all customers</source>
        <translation>Utiliser pour tous les clients</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>%1 p.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Période du rapport</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{customer}, {contract}, {month} and {report} stand for what they say. Other characters than letters, digits, dots, hyphens and underscores become hyphens.</source>
        <translation>{customer}, {contract}, {month} et {report} sont remplacés par le client, le contrat, le mois et le rapport. Les caractères autres que lettres, chiffres, points, traits d’union et tirets bas deviennent des traits d’union.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>A claim dossier is of one month.</source>
        <translation>Un dossier de réclamation porte sur un seul mois.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Customers without options of their own use these.</source>
        <translation>Les clients sans options propres utilisent celles-ci.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPeriod</name>
    <message>
        <source>%1 (1 month)</source>
        <translation>%1 (1 mois)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 months)</source>
        <extracomment>%1: a service, %2: a number of months</extracomment>
        <translation>
            <numerusform>%1 (%2 mois)</numerusform>
            <numerusform>%1 (%2 mois)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months of %4.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months, %4: a quarter or a year</extracomment>
        <translation>
            <numerusform>%1 a manqué son objectif dans %2 mois sur %3 en %4.</numerusform>
            <numerusform>%1 a manqué son objectif dans %2 mois sur %3 en %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target in %3: %4.</source>
        <translation>
            <numerusform>%1 service sur %2 a manqué un objectif en %3&#xa0;: %4.</numerusform>
            <numerusform>%1 services sur %2 ont manqué un objectif en %3&#xa0;: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>Aucun service n’était en cours en %1.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>Il n’y a aucune donnée pour %1.</translation>
    </message>
    <message>
        <source>No target was missed in %1, as far as it was measured.</source>
        <translation>Aucun objectif n’a été manqué en %1, pour autant que cela ait été mesuré.</translation>
    </message>
    <message>
        <source>No target was missed.</source>
        <translation>Aucun objectif n’a été manqué.</translation>
    </message>
    <message>
        <source>All targets were met in %1.</source>
        <translation>Tous les objectifs ont été atteints en %1.</translation>
    </message>
    <message>
        <source>1 support reply was late.</source>
        <translation>1 réponse de l’assistance a été tardive.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late.</source>
        <translation>
            <numerusform>%1 réponse de l’assistance a été tardive.</numerusform>
            <numerusform>%1 réponses de l’assistance ont été tardives.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late.</source>
        <translation>1 ticket a été résolu en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late.</source>
        <translation>
            <numerusform>%1 ticket a été résolu en retard.</numerusform>
            <numerusform>%1 tickets ont été résolus en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>Pas toujours tenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>L’avoir à ce jour est de %1.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 vous doit %2.</translation>
    </message>
    <message>
        <source>A credit of %1 was not claimed in time.</source>
        <translation>Un avoir de %1 n’a pas été réclamé à temps.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Une compensation de %1 a été convenue.</translation>
    </message>
    <message>
        <source>A remedy is negotiated.</source>
        <translation>Une compensation se négocie.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>Rien n’est dû à ce jour.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: `Q3 2026`</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 so far:</source>
        <translation>À ce jour en %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months</extracomment>
        <translation>
            <numerusform>%1 a manqué son objectif dans %2 mois sur %3.</numerusform>
            <numerusform>%1 a manqué son objectif dans %2 mois sur %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target: %3.</source>
        <translation>
            <numerusform>%1 service sur %2 a manqué un objectif&#xa0;: %3.</numerusform>
            <numerusform>%1 services sur %2 ont manqué un objectif&#xa0;: %3.</numerusform>
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
        <translation>%1 a manqué son objectif pour %2.</translation>
    </message>
    <message>
        <source>both services missed a target: %1.</source>
        <translation>les deux services ont manqué un objectif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both services missed a target in %1: %2.</source>
        <translation>Les deux services ont manqué un objectif en %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Still to be judged: %1.</source>
        <translation>Reste à évaluer&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportRows</name>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rectifié</translation>
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
        <translation>Conservation du mois tel que rapporté</translation>
    </message>
    <message>
        <source>The change is saved, but no corrected report was issued: %1. Issue it by hand, under Differences from the report.</source>
        <translation>La modification est enregistrée, mais aucun rapport rectifié n’a été établi&#xa0;: %1. Établissez-le à la main, sous Différences avec le rapport.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedMonthsController</name>
    <message>
        <source>&amp;Differences from the report…</source>
        <translation>&amp;Différences avec le rapport…</translation>
    </message>
    <message>
        <source>The month was reported, but %1.</source>
        <translation>Le mois a été rapporté, mais %1.</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>&amp;Verrouiller le mois</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedSection</name>
    <message>
        <source>&amp;What differs…</source>
        <translation>Ce qui &amp;diffère…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What differs from the report</source>
        <translation>Ce qui diffère du rapport</translation>
    </message>
    <message>
        <source>Shows reported and present figures side by side</source>
        <translation>Montre côte à côte les chiffres rapportés et actuels</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>&amp;Verrouiller le mois</translation>
    </message>
    <message>
        <source>Lock the month</source>
        <translation>Verrouiller le mois</translation>
    </message>
    <message>
        <source>Keeps the figures as they were reported; later changes are tracked</source>
        <translation>Conserve les chiffres tels qu’ils ont été rapportés&#xa0;; les modifications ultérieures sont suivies</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the report that was sent.</source>
        <translation>
            <numerusform>%Ln chiffre diffère du rapport qui a été envoyé.</numerusform>
            <numerusform>%Ln chiffres diffèrent du rapport qui a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent this report? Lock %1 so that later changes are tracked.</source>
        <translation>Rapport envoyé&#xa0;? Verrouillez %1 pour que les modifications ultérieures soient suivies.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsController</name>
    <message>
        <source>Saving how reports look</source>
        <translation>Enregistrement de la présentation des rapports</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>Lecture des rapports</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>rien à évaluer</translation>
    </message>
    <message>
        <source>Saving how the report looks</source>
        <translation>Enregistrement de la présentation du rapport</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>Mise en page du rapport…</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Mise en page du rapport</translation>
    </message>
    <message>
        <source>Export the month as &amp;workbook…</source>
        <translation>Exporter le mois comme &amp;classeur…</translation>
    </message>
    <message>
        <source>Export the month as workbook</source>
        <translation>Exporter le mois comme classeur</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;targets as OpenSLO…</source>
        <translation>Exporter les &amp;objectifs en OpenSLO…</translation>
    </message>
    <message>
        <source>Export targets as OpenSLO</source>
        <translation>Exporter les objectifs en OpenSLO</translation>
    </message>
    <message>
        <source>OpenSLO (*.yaml)</source>
        <translation>OpenSLO (*.yaml)</translation>
    </message>
    <message>
        <source>Exporting the month</source>
        <translation>Exportation du mois</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>Le fichier n’a pas été écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saving the state of the report</source>
        <translation>Enregistrement de l’état du rapport</translation>
    </message>
    <message>
        <source>Where to put the e-mail drafts</source>
        <translation>Où placer les brouillons d’e-mail</translation>
    </message>
    <message>
        <source>Where to put the reports</source>
        <translation>Où placer les rapports</translation>
    </message>
    <message>
        <source>Writing e-mail drafts</source>
        <translation>Rédaction des brouillons d’e-mail</translation>
    </message>
    <message>
        <source>Creating reports</source>
        <translation>Création des rapports</translation>
    </message>
    <message>
        <source>%1: %2. The other reports are in %3.</source>
        <translation>%1&#xa0;: %2. Les autres rapports sont dans %3.</translation>
    </message>
    <message>
        <source>1 e-mail draft is ready.</source>
        <translation>1 brouillon d’e-mail est prêt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail drafts are ready.</source>
        <translation>
            <numerusform>%1 brouillon d’e-mail est prêt.</numerusform>
            <numerusform>%1 brouillons d’e-mail sont prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 PDF is ready.</source>
        <translation>1 PDF est prêt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 PDFs are ready.</source>
        <translation>
            <numerusform>%1 PDF est prêt.</numerusform>
            <numerusform>%1 PDF sont prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Locking reports</source>
        <translation>Verrouillage des rapports</translation>
    </message>
    <message>
        <source>%1 was not locked: %2.</source>
        <translation>%1 n’a pas été verrouillé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Locked: later changes of this month need a corrected report.</source>
        <translation>Verrouillé&#xa0;: toute modification ultérieure de ce mois exige un rapport rectifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports are locked.</source>
        <translation>
            <numerusform>%1 rapport est verrouillé.</numerusform>
            <numerusform>%1 rapports sont verrouillés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>&amp;Open the report as PDF</source>
        <translation>O&amp;uvrir le rapport en PDF</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Imprimer le r&amp;apport…</translation>
    </message>
    <message>
        <source>Portfolio s&amp;ummary as PDF…</source>
        <translation>S&amp;ynthèse du portefeuille en PDF…</translation>
    </message>
    <message>
        <source>Portfolio summary as PDF</source>
        <translation>Synthèse du portefeuille en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Opening the report</source>
        <translation>Ouverture du rapport</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Create the PDF and open it elsewhere.</source>
        <translation>Aucun programme n’ouvre ici les fichiers PDF. Créez le PDF et ouvrez-le ailleurs.</translation>
    </message>
    <message>
        <source>The report was not opened: %1.</source>
        <translation>Le rapport n’a pas été ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer.</source>
        <translation>Le rapport n’a pas été imprimé&#xa0;: l’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Writing the portfolio summary</source>
        <translation>Écriture de la synthèse du portefeuille</translation>
    </message>
    <message>
        <source>The portfolio summary is ready.</source>
        <translation>La synthèse du portefeuille est prête.</translation>
    </message>
    <message>
        <source>Customers without options of their own now use these.</source>
        <translation>Les clients sans options propres utilisent désormais celles-ci.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsPage</name>
    <message>
        <source>E-mail drafts</source>
        <translation>Brouillons d’e-mail</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Shown states</source>
        <translation>États affichés</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Reports of the month</source>
        <translation>Rapports du mois</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now; a later change needs a corrected report.</source>
        <translation>Conserve les chiffres tels qu’ils sont&#xa0;; une modification ultérieure exige un rapport rectifié.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choisi</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 choisi</translation>
    </message>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>%1 choisi</numerusform>
            <numerusform>%1 choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Create 1 PDF</source>
        <translation>Créer 1 PDF</translation>
    </message>
    <message numerus="yes">
        <source>Create %1 PDFs</source>
        <translation>
            <numerusform>Créer %1 PDF</numerusform>
            <numerusform>Créer %1 PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked report can be corrected, but never changed.</source>
        <translation>Un rapport verrouillé peut être rectifié, mais jamais modifié.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
    <message>
        <source>Mark as not started</source>
        <translation>Marquer comme non commencé</translation>
    </message>
    <message>
        <source>Create PDFs</source>
        <translation>Créer les PDF</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Ouvrir en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RestatementDialog</name>
    <message>
        <source>Reported and present figures</source>
        <translation>Chiffres rapportés et actuels</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>%1 as reported</source>
        <translation>%1 tel que rapporté</translation>
    </message>
    <message>
        <source>Which reports are compared</source>
        <translation>Quels rapports sont comparés</translation>
    </message>
    <message>
        <source>The last report and now</source>
        <translation>Le dernier rapport et maintenant</translation>
    </message>
    <message>
        <source>Version %1 and version %2</source>
        <translation>Version %1 et version %2</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>Aucun chiffre ne diffère.</translation>
    </message>
    <message>
        <source>what came to light after the report</source>
        <translation>ce qui est apparu après le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Issue a &amp;corrected report</source>
        <translation>Établir un rapport &amp;rectifié</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motif (obligatoire, conservé dans l’historique)</translation>
    </message>
    <message>
        <source>Issue a corrected report</source>
        <translation>Établir un rapport rectifié</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewDraft</name>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>scinder %1</translation>
    </message>
    <message>
        <source>merge %1 with the next</source>
        <translation>fusionner %1 avec le suivant</translation>
    </message>
    <message>
        <source>Must be after %1.</source>
        <translation>Doit être après le %1.</translation>
    </message>
    <message>
        <source>This does not overlap the outage.</source>
        <translation>Cela ne chevauche pas l’interruption.</translation>
    </message>
    <message>
        <source>This date is in the future; it counts from then.</source>
        <translation>Cette date est dans le futur&#xa0;; elle compte à partir de ce moment.</translation>
    </message>
    <message>
        <source>This is before the end of the incident.</source>
        <translation>C’est avant la fin de l’incident.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100, or nothing for all of it.</source>
        <translation>Saisissez un pourcentage de 0 à 100, ou rien pour la totalité.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Doit être entre %1 et %2.</translation>
    </message>
    <message>
        <source>add %1: %2</source>
        <translation>ajouter %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>count the gap of %1</source>
        <translation>compter l’intervalle de %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewForm</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Scinder à</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A new incident</source>
        <translation>Un nouvel incident</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Impossible d’enregistrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The fault was found</source>
        <translation>Le défaut a été trouvé</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>la totalité</translation>
    </message>
    <message>
        <source>Affected, %</source>
        <translation>Touché, %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>one cause for all of them</source>
        <translation>une seule cause pour toutes</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Cause of the second part</source>
        <translation>Cause de la seconde partie</translation>
    </message>
    <message>
        <source>Excluded, but still credited</source>
        <translation>Exclu, mais tout de même crédité</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>Exclu de l’indisponibilité</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>Compte comme indisponibilité</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what counts, and clauses</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Already reported: %1. Saving issues a corrected report with your reason and the difference.</source>
        <translation>Déjà rapporté&#xa0;: %1. L’enregistrement établit un rapport rectifié avec votre motif et la différence.</translation>
    </message>
    <message>
        <source>Counts as downtime: %1</source>
        <translation>Compte comme indisponibilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merges with %1, %2</source>
        <translation>Fusionne avec %1, %2</translation>
    </message>
    <message>
        <source>Deletes %1. The outage stays and is not classified.</source>
        <translation>Supprime %1. L’interruption reste et n’est pas classée.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Corrigez %Ln erreur pour enregistrer.</numerusform>
            <numerusform>Corrigez %Ln erreurs pour enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Aucune modification non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes, no reason yet</source>
        <translation>
            <numerusform>%Ln modification non enregistrée, encore sans motif</numerusform>
            <numerusform>%Ln modifications non enregistrées, encore sans motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem received</source>
        <translation>Post-mortem reçu</translation>
    </message>
    <message>
        <source>When the post-mortem came</source>
        <translation>Quand le post-mortem est arrivé</translation>
    </message>
    <message>
        <source>Affected share, %</source>
        <translation>Part touchée,&#xa0;%</translation>
    </message>
    <message>
        <source>When the fault was found</source>
        <translation>Quand le défaut a été trouvé</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>Motif, obligatoire, conservé dans l’historique</translation>
    </message>
    <message>
        <source>All figures before and after</source>
        <translation>Tous les chiffres avant et après</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Afficher tous les chiffres</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Garder comme scénario</translation>
    </message>
    <message>
        <source>Choose an outage to say what caused it. You see what that changes before you save.</source>
        <translation>Choisissez une interruption pour dire ce qui l’a causée. Vous voyez ce que cela change avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>Choisir une cause</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Count the gap</source>
        <translation>Compter l’intervalle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make two incidents of one, each with its own cause</source>
        <translation>Faire de l’incident deux incidents, chacun avec sa propre cause</translation>
    </message>
    <message>
        <source>Join it with the next incident of the service</source>
        <translation>Le joindre à l’incident suivant du service</translation>
    </message>
    <message>
        <source>Count the time until the next outage as downtime</source>
        <translation>Compter le temps jusqu’à l’interruption suivante comme indisponibilité</translation>
    </message>
    <message>
        <source>Delete the incident; the outage stays, not classified</source>
        <translation>Supprimer l’incident&#xa0;; l’interruption reste, non classée</translation>
    </message>
    <message>
        <source>Compare it with what is recorded, without saving it</source>
        <translation>Le comparer à ce qui est enregistré, sans l’enregistrer</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motif (obligatoire, conservé dans l’historique)</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Si vous enregistrez</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightModel</name>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>Né le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightsSection</name>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>The agreement gives no rights for too much downtime.</source>
        <translation>L’accord ne donne aucun droit en cas de trop d’indisponibilité.</translation>
    </message>
    <message>
        <source>No right applies in this month.</source>
        <translation>Aucun droit n’est ouvert ce mois-ci.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RuleForm</name>
    <message>
        <source>Series whose</source>
        <translation>Les séries dont</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>correspond à</translation>
    </message>
    <message>
        <source>belong to</source>
        <translation>appartiennent à</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Apply the rule</source>
        <translation>Appliquer la règle</translation>
    </message>
    <message>
        <source>*.caldera.example</source>
        <translation>*.caldera.example</translation>
    </message>
    <message>
        <source>is like (* stands for anything)</source>
        <translation>correspond à (* remplace n’importe quoi)</translation>
    </message>
    <message>
        <source>name or any label</source>
        <translation>le nom ou une étiquette</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <source>no service: ignore them</source>
        <translation>aucun service&#xa0;: les ignorer</translation>
    </message>
    <message numerus="yes">
        <source>%n series fit.</source>
        <translation>
            <numerusform>%Ln série correspond.</numerusform>
            <numerusform>%Ln séries correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule maps the series that are listed now; what appears later is listed on Sources.</source>
        <translation>Une règle associe les séries listées maintenant&#xa0;; celles qui apparaîtront plus tard seront listées sous Sources.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsDialog</name>
    <message>
        <source>Syncs of %1</source>
        <translation>Synchronisations de %1</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Aucune exécution pour l’instant.</translation>
    </message>
    <message>
        <source>Notes on the last sync</source>
        <translation>Remarques sur la dernière synchronisation</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsSection</name>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Toutes les synchronisations</translation>
    </message>
    <message>
        <source>Nothing ran today.</source>
        <translation>Rien n’a été exécuté aujourd’hui.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveWords</name>
    <message>
        <source>The change is saved, but the disk did not confirm it. After a power cut the state before it may be back; then enter it again.</source>
        <translation>La modification est enregistrée, mais le disque ne l’a pas confirmée. Après une coupure de courant, l’état précédent pourrait être de retour&#xa0;; saisissez-la alors à nouveau.</translation>
    </message>
    <message>
        <source>It was not saved: %1. Everything is as it was.</source>
        <translation>Rien n’a été enregistré&#xa0;: %1. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The file was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>Le fichier n’a pas été écrit&#xa0;: %1. Ce qui s’y trouvait est intact&#xa0;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>the program stopped while it saved; check whether your change is there</source>
        <translation>le programme s’est arrêté pendant l’enregistrement&#xa0;; vérifiez que votre modification y est</translation>
    </message>
    <message>
        <source>The program stopped while it saved. What counts is read again; check whether your change is there.</source>
        <translation>Le programme s’est arrêté pendant l’enregistrement. Ce qui compte est relu&#xa0;; vérifiez que votre modification y est.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut the file that was there before may be back; check whether it is the new one.</source>
        <translation>Le fichier est écrit, mais le disque ne l’a pas confirmé. Après une coupure de courant, le fichier qui s’y trouvait avant pourrait être de retour&#xa0;; vérifiez que c’est bien le nouveau.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut it may be missing; check whether it is there.</source>
        <translation>Le fichier est écrit, mais le disque ne l’a pas confirmé. Après une coupure de courant, il pourrait manquer&#xa0;; vérifiez qu’il est là.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioController</name>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioModel</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>does not fit what is recorded</source>
        <translation>ne correspond pas à ce qui est enregistré</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>what and how</comment>
        <extracomment>What is shown, and how: &quot;Calendar: Month&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeriesModel</name>
    <message>
        <source>Series found</source>
        <translation>Séries trouvées</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceList</name>
    <message>
        <source>Filter services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message numerus="yes">
        <source>%n services, by customer</source>
        <translation>
            <numerusform>%Ln service, par client</numerusform>
            <numerusform>%Ln services, par client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 sur %Ln service</numerusform>
            <numerusform>%1 sur %Ln services</numerusform>
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
            <numerusform>%1, %Ln série</numerusform>
            <numerusform>%1, %Ln séries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceTable</name>
    <message>
        <source>Services of the contract</source>
        <translation>Services du contrat</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Coller des lignes</translation>
    </message>
    <message>
        <source>&amp;Remove service</source>
        <translation>&amp;Retirer le service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>Prix mensuel</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Genre de service</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Choisir un genre</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsController</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsPage</name>
    <message>
        <source>The new language is used from the next start on.</source>
        <translation>La nouvelle langue sera utilisée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside your changes in the history, and below reports.</source>
        <translation>Il figure à côté de vos modifications dans l’historique, et au bas des rapports.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>The sender of the letters that are written for you, such as a claim.</source>
        <translation>L’expéditeur des lettres rédigées pour vous, par exemple une réclamation.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Cet espace de travail</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Ces paramètres</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Copier le chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>A workspace is one file. The File menu saves copies of it and restores backups.</source>
        <translation>Un espace de travail est un seul fichier. Le menu Fichier permet d’en enregistrer des copies et de restaurer des sauvegardes.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeverityModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>Réponse due</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
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
        <translation>Récepteur d’alarmes</translation>
    </message>
    <message>
        <source>Application (web) server</source>
        <translation>Serveur d’applications (web)</translation>
    </message>
    <message>
        <source>Cloud data center</source>
        <translation>Centre de données cloud</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Service cloud</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Critical Issue</source>
        <translation>Problème critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>Service hébergé</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Odds &amp; Ends</source>
        <translation>Petits travaux &amp; divers</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Credits go to the next invoice and are not refunded.</source>
        <translation>Les avoirs sont imputés sur la prochaine facture et ne sont pas remboursés.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well.</source>
        <translation>En cas d’interruptions intermittentes, la société peut décider que le temps entre de courtes interruptions est également crédité.</translation>
    </message>
    <message>
        <source>Mail is store-and-forward; delivery is retried and returned after 48 to 72 hours.</source>
        <translation>Le courrier électronique est stocké puis retransmis (store-and-forward)&#xa0;; la remise est retentée et le message est renvoyé à l’expéditeur après 48 à 72 heures.</translation>
    </message>
    <message>
        <source>Resolved means a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>Résolu signifie&#xa0;: une correction, un contournement, la disponibilité rétablie, ou ce dont les deux parties conviennent.</translation>
    </message>
    <message>
        <source>The credit goes to later payments.</source>
        <translation>L’avoir est imputé sur des paiements ultérieurs.</translation>
    </message>
    <message>
        <source>The customer may leave at any time without penalty; services rendered and migration are charged; its data is handed over in the manner it chooses.</source>
        <translation>Le client peut partir à tout moment sans pénalité&#xa0;; les prestations fournies et la migration sont facturées&#xa0;; ses données lui sont remises selon les modalités qu’il choisit.</translation>
    </message>
    <message>
        <source>Where other factors hurt availability, a credit may be given at the company&apos;s discretion.</source>
        <translation>Lorsque d’autres facteurs nuisent à la disponibilité, un avoir peut être accordé à la discrétion de la société.</translation>
    </message>
    <message>
        <source>Are 2000 requests asked for over the month (take it as reached), and not in each minute?</source>
        <translation>Les 2000 requêtes sont-elles exigées sur l’ensemble du mois (à considérer comme atteintes), et non pour chaque minute&#xa0;?</translation>
    </message>
    <message>
        <source>Are the first five clock hours of an outage not charged even in a month whose percentage earns a credit?</source>
        <translation>Les cinq premières heures d’horloge d’une interruption ne sont-elles pas facturées, même dans un mois dont le pourcentage donne droit à un avoir&#xa0;?</translation>
    </message>
    <message>
        <source>Are the quarters of an hour counted over the month&apos;s downtime together instead of outage by outage?</source>
        <translation>Les quarts d’heure se comptent-ils sur toute l’indisponibilité du mois, et non interruption par interruption&#xa0;?</translation>
    </message>
    <message>
        <source>Do 5-minute intervals without any call leave the mean instead of counting as available?</source>
        <translation>Les intervalles de 5 minutes sans aucun appel sont-ils exclus de la moyenne au lieu de compter comme disponibles&#xa0;?</translation>
    </message>
    <message>
        <source>Do only whole minutes without a connection count?</source>
        <translation>Seules les minutes entières sans connexion comptent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Does a started hour of delay count as a whole one?</source>
        <translation>Une heure de retard entamée compte-t-elle comme une heure entière&#xa0;?</translation>
    </message>
    <message>
        <source>Does a started quarter of an hour count as a whole one?</source>
        <translation>Un quart d’heure entamé compte-t-il comme un quart d’heure entier&#xa0;?</translation>
    </message>
    <message>
        <source>Does downtime last until the next good test instead of the last failed one?</source>
        <translation>L’indisponibilité dure-t-elle jusqu’au prochain test réussi plutôt que jusqu’au dernier test en échec&#xa0;?</translation>
    </message>
    <message>
        <source>Does maintenance after an outside threat to security count as announced, with whatever notice was possible?</source>
        <translation>Une maintenance consécutive à une menace extérieure pour la sécurité compte-t-elle comme annoncée, quel que soit le préavis qui a été possible&#xa0;?</translation>
    </message>
    <message>
        <source>Does time without any measurement leave the month instead of counting as available?</source>
        <translation>Le temps sans aucune mesure est-il retranché du mois au lieu de compter comme disponible&#xa0;?</translation>
    </message>
    <message>
        <source>Is a day of service a thirtieth of the month&apos;s charge?</source>
        <translation>Un jour de service vaut-il un trentième de la redevance du mois&#xa0;?</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge a thirtieth of the month&apos;s, whatever the month?</source>
        <translation>La redevance d’un jour est-elle un trentième de celle du mois, quel que soit le mois&#xa0;?</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge the month&apos;s by its own days, and not a thirtieth?</source>
        <translation>La redevance d’un jour est-elle celle du mois divisée par le nombre réel de ses jours, et non un trentième&#xa0;?</translation>
    </message>
    <message>
        <source>Is a single failed check too little to call the data center unavailable?</source>
        <translation>Un seul contrôle en échec est-il insuffisant pour considérer le centre de données comme indisponible&#xa0;?</translation>
    </message>
    <message>
        <source>Is it the price of the lost time only, as the text before that of June 2025 said?</source>
        <translation>L’avoir est-il seulement le prix du temps perdu, comme le disait le texte antérieur à celui de juin 2025&#xa0;?</translation>
    </message>
    <message>
        <source>Is maintenance left out only when it was announced beforehand?</source>
        <translation>La maintenance n’est-elle écartée que si elle a été annoncée au préalable&#xa0;?</translation>
    </message>
    <message>
        <source>Is nothing due at exactly 99.9 %, since the promise is then kept?</source>
        <translation>Rien n’est-il dû à exactement 99,9&#xa0;%, puisque la promesse est alors tenue&#xa0;?</translation>
    </message>
    <message>
        <source>Is only the time beyond the promised 99.99 % paid ten times?</source>
        <translation>Seul le temps au-delà des 99,99&#xa0;% promis est-il payé dix fois&#xa0;?</translation>
    </message>
    <message>
        <source>Is the availability of a 5-minute interval the share of its good calls instead of all or nothing?</source>
        <translation>La disponibilité d’un intervalle de 5 minutes est-elle la part de ses appels réussis, et non tout ou rien&#xa0;?</translation>
    </message>
    <message>
        <source>Is the service period the real month instead of 30 days?</source>
        <translation>La période de service est-elle le mois réel plutôt que 30 jours&#xa0;?</translation>
    </message>
    <message>
        <source>May a minute of downtime begin at any second, so that connections are looked at half a minute at a time and two halves running are needed?</source>
        <translation>Une minute d’indisponibilité peut-elle commencer à n’importe quelle seconde, de sorte que les connexions sont examinées par demi-minute et que deux demi-minutes consécutives sont requises&#xa0;?</translation>
    </message>
    <message>
        <source>Must it be too warm for 24 hours before a day is due?</source>
        <translation>Faut-il qu’il fasse trop chaud pendant 24 heures avant qu’un jour soit dû&#xa0;?</translation>
    </message>
    <message>
        <source>Must the provider prove its availability, so that time without any measurement counts as down?</source>
        <translation>Le fournisseur doit-il prouver sa disponibilité, de sorte que le temps sans aucune mesure compte comme indisponibilité&#xa0;?</translation>
    </message>
    <message>
        <source>Was 10:00 PM meant where the agreement prints 10:00 AM?</source>
        <translation>Fallait-il lire 10:00 PM là où l’accord imprime 10:00 AM&#xa0;?</translation>
    </message>
    <message>
        <source>Was it a restoration after a failed host, of which the first three hours are free?</source>
        <translation>S’agissait-il d’une restauration après la défaillance d’un hôte, dont les trois premières heures ne donnent pas droit à un avoir&#xa0;?</translation>
    </message>
    <message>
        <source>Was what the provider answers for a failure of power or cooling, credited by half hours from the start?</source>
        <translation>Ce dont répond le fournisseur était-il une panne d’alimentation électrique ou de refroidissement, créditée par demi-heures dès le début&#xa0;?</translation>
    </message>
    <message>
        <source>Data centres are available 100 % of the time, scheduled maintenance excluded.</source>
        <translation>Les centres de données sont disponibles 100&#xa0;% du temps, maintenance programmée exclue.</translation>
    </message>
    <message>
        <source>Only data-centre infrastructure and hardware count. Not counted: software, unapproved add-ins, anything outside the data centre, such as internet connectivity or the customer&apos;s own site.</source>
        <translation>Seuls comptent l’infrastructure et le matériel du centre de données. Ne sont pas comptés&#xa0;: les logiciels, les compléments non approuvés, tout ce qui est extérieur au centre de données, comme la connexion à Internet ou le site du client.</translation>
    </message>
    <message>
        <source>Scheduled maintenance needs at least 24 hours&apos; notice.</source>
        <translation>La maintenance programmée exige un préavis d’au moins 24 heures.</translation>
    </message>
    <message>
        <source>Maintenance is generally done outside common business hours: a window inside them is flagged, not refused.</source>
        <translation>La maintenance a généralement lieu en dehors des heures de bureau habituelles&#xa0;: une fenêtre pendant ces heures est signalée, non refusée.</translation>
    </message>
    <message>
        <source>Availability is backed financially, but no amount or formula is published: a breach gives a negotiated remedy. The amount agreed is recorded by hand, with who agreed it and when; nothing is invented.</source>
        <translation>La disponibilité est garantie financièrement, mais aucun montant ni aucune formule n’est publié&#xa0;: un manquement donne lieu à une compensation négociée. Le montant convenu est enregistré à la main, avec l’indication de qui l’a convenu et quand&#xa0;; rien n’est inventé.</translation>
    </message>
    <message>
        <source>Routine administration is included. For a ticket outside the included service the customer is told the extra cost before any work starts.</source>
        <translation>L’administration courante est comprise. Pour un ticket hors du service compris, le surcoût est annoncé au client avant le début de tout travail.</translation>
    </message>
    <message>
        <source>Three daily backups exist for each of the last 7 days.</source>
        <translation>Trois sauvegardes quotidiennes existent pour chacun des 7 derniers jours.</translation>
    </message>
    <message>
        <source>Weekly restore points as of Friday exist for the last 4 weeks.</source>
        <translation>Des points de restauration hebdomadaires, à la date du vendredi, existent pour les 4 dernières semaines.</translation>
    </message>
    <message>
        <source>Hot snapshots of every hosted server every 4 hours exist for the last 72 hours.</source>
        <translation>Des instantanés à chaud de chaque serveur hébergé, toutes les 4 heures, existent pour les 72 dernières heures.</translation>
    </message>
    <message>
        <source>Support is reachable 24/7/365 by phone, message service, chat or ticket. Work is taken in order of priority: Critical, Administration, Odds &amp; Ends, Project.</source>
        <translation>L’assistance est joignable 24/7/365 par téléphone, service de messagerie, chat ou ticket. Les travaux sont traités par ordre de priorité&#xa0;: Critique, Administration, Petits travaux &amp; divers, Projet.</translation>
    </message>
    <message>
        <source>At least 60 days&apos; written notice of a price increase; a price decrease applies by itself.</source>
        <translation>Préavis écrit d’au moins 60 jours pour une hausse de prix&#xa0;; une baisse de prix s’applique d’elle-même.</translation>
    </message>
    <message>
        <source>Guarantees and remedies need a current account and acceptable use (eligibility gate).</source>
        <translation>Les garanties et les compensations supposent un compte sans arriéré et un usage acceptable (condition d’ouverture du droit).</translation>
    </message>
    <message>
        <source>Servers are monitored around the clock; support answers by ticket. Web applications, third-party software, scripts and components are not supported.</source>
        <translation>Les serveurs sont supervisés jour et nuit&#xa0;; l’assistance répond par ticket. Les applications web, les logiciels, scripts et composants de tiers ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>An escalation is answered within one business day.</source>
        <translation>Une escalade reçoit une réponse dans un délai d’un jour ouvré.</translation>
    </message>
    <message>
        <source>Web servers: 99.9 % monthly average of scheduled availability; available = HTTP headers can be retrieved. The server counts, not a single site.</source>
        <translation>Serveurs web&#xa0;: 99,9&#xa0;% de la disponibilité prévue, en moyenne mensuelle&#xa0;; disponible = les en-têtes HTTP peuvent être récupérés. C’est le serveur qui compte, et non un site particulier.</translation>
    </message>
    <message>
        <source>HTTP headers are fetched every minute. When two or more consecutive tests fail, downtime is the number of minutes between the first and the last failed test. Under 5 minutes is not recorded.</source>
        <translation>Les en-têtes HTTP sont récupérés chaque minute. Lorsque deux tests consécutifs ou plus échouent, l’indisponibilité est le nombre de minutes entre le premier et le dernier test en échec. Moins de 5 minutes n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Mail servers: 99.9 %; available = mail can be sent (SMTP) and fetched (POP3). Unavailability from denial of service, mail bombing or other flooding is not counted.</source>
        <translation>Serveurs de messagerie&#xa0;: 99,9&#xa0;%&#xa0;; disponible = le courrier peut être envoyé (SMTP) et relevé (POP3). L’indisponibilité due à un déni de service, à un bombardement d’e-mails (mail bombing) ou à toute autre saturation n’est pas comptée.</translation>
    </message>
    <message>
        <source>SMTP and POP are tested every minute; either failing is a failure. Same registration rule as 6.1b.</source>
        <translation>SMTP et POP sont testés chaque minute&#xa0;; l’échec de l’un des deux est un échec. Même règle d’enregistrement qu’au point 6.1b.</translation>
    </message>
    <message>
        <source>Server unavailability caused by network unavailability is not counted in server uptime; nor are backbone faults, faults on the customer&apos;s part of the network, denial of service and the like.</source>
        <translation>L’indisponibilité d’un serveur causée par l’indisponibilité du réseau n’est pas comptée dans la disponibilité du serveur&#xa0;; il en va de même des défauts de la dorsale, des défauts de la partie du réseau relevant du client, du déni de service et de faits semblables.</translation>
    </message>
    <message>
        <source>Two hours of server unavailability a month are reserved for maintenance and not counted. Notice is given when possible (advisory); off-peak is typical (advisory).</source>
        <translation>Deux heures d’indisponibilité des serveurs par mois sont réservées à la maintenance et ne sont pas comptées. Un préavis est donné si possible (à titre indicatif)&#xa0;; la maintenance a habituellement lieu en heures creuses (à titre indicatif).</translation>
    </message>
    <message>
        <source>Hypervisors: 99.9 %; available = the control panel answers over HTTP. The node counts. Same registration rule as 6.1b.</source>
        <translation>Hyperviseurs&#xa0;: 99,9&#xa0;%&#xa0;; disponible = le panneau de contrôle répond par HTTP. C’est le nœud qui compte. Même règle d’enregistrement qu’au point 6.1b.</translation>
    </message>
    <message>
        <source>Unavailability or loss because the customer reached its storage limit is not the company&apos;s.</source>
        <translation>L’indisponibilité ou la perte due au fait que le client a atteint sa limite de stockage n’est pas imputable à la société.</translation>
    </message>
    <message>
        <source>The customer provides its own connection, browser, mail client and tools (cause: customer).</source>
        <translation>Le client fournit lui-même sa connexion, son navigateur, son logiciel de messagerie et ses outils (cause&#xa0;: client).</translation>
    </message>
    <message>
        <source>Credit: any unplanned outage of a game server, virtual private server, dedicated server or web hosting node.</source>
        <translation>Avoir&#xa0;: toute interruption non planifiée d’un serveur de jeu, d’un serveur privé virtuel, d’un serveur dédié ou d’un nœud d’hébergement web.</translation>
    </message>
    <message>
        <source>Credit: a network interruption of more than 10 minutes on a virtual private server, dedicated server or web hosting node.</source>
        <translation>Avoir&#xa0;: une coupure du réseau de plus de 10 minutes sur un serveur privé virtuel, un serveur dédié ou un nœud d’hébergement web.</translation>
    </message>
    <message>
        <source>Credit: a distributed denial-of-service attack on hardware, servers or infrastructure. (Not counted in uptime, yet credited: the two questions are separate.)</source>
        <translation>Avoir&#xa0;: une attaque par déni de service distribué contre le matériel, les serveurs ou l’infrastructure. (Non comptée dans la disponibilité, et pourtant créditée&#xa0;: ce sont deux questions distinctes.)</translation>
    </message>
    <message>
        <source>Credit: any other unplanned or unannounced interruption of a virtual private server, dedicated server or web hosting node.</source>
        <translation>Avoir&#xa0;: toute autre coupure non planifiée ou non annoncée d’un serveur privé virtuel, d’un serveur dédié ou d’un nœud d’hébergement web.</translation>
    </message>
    <message>
        <source>A ticket must be opened; it holds the service name, the outage time and the total affected duration.</source>
        <translation>Un ticket doit être ouvert&#xa0;; il contient le nom du service, l’heure de l’interruption et la durée totale touchée.</translation>
    </message>
    <message>
        <source>The credit is claimed within 72 hours of the incident, or of the official post-mortem.</source>
        <translation>L’avoir se réclame dans un délai de 72 heures à partir de l’incident ou du compte rendu post-mortem officiel.</translation>
    </message>
    <message>
        <source>Credit = credited time / service period x price of the period; worked example: one hour at 1000 USD a month = 1 h / (24 h x 30) x 1000 = 1.39 USD.</source>
        <translation>Avoir = temps crédité / période de service x prix de la période&#xa0;; exemple chiffré&#xa0;: une heure à 1000 USD par mois = 1 h / (24 h x 30) x 1000 = 1,39 USD.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well (a reviewer&apos;s decision).</source>
        <translation>En cas d’interruptions intermittentes, la société peut décider que le temps entre de courtes interruptions est également crédité (décision prise lors de la revue).</translation>
    </message>
    <message>
        <source>99.99 % availability, measured by whether one can log in; downtime is measured in minutes.</source>
        <translation>Disponibilité de 99,99&#xa0;%, mesurée selon qu’il est possible ou non de se connecter&#xa0;; l’indisponibilité se mesure en minutes.</translation>
    </message>
    <message>
        <source>Failed server components are replaced at no cost to the customer.</source>
        <translation>Les composants de serveur défaillants sont remplacés sans frais pour le client.</translation>
    </message>
    <message>
        <source>Backup mail servers hold incoming mail while the primary is out of reach and deliver it afterwards: nothing is lost.</source>
        <translation>Des serveurs de messagerie de secours retiennent le courrier entrant tant que le principal est hors d’atteinte et le remettent ensuite&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>Credit for any failure, whatever the reason, that is not scheduled maintenance: one full day of charges of that service for each 15 minutes of downtime.</source>
        <translation>Avoir pour toute défaillance, quelle qu’en soit la raison, qui n’est pas une maintenance programmée&#xa0;: un jour entier de redevance de ce service par 15 minutes d’indisponibilité.</translation>
    </message>
    <message>
        <source>A credit needs proof: ping, DNS or telnet connection tests with proper time stamps.</source>
        <translation>Un avoir exige une preuve&#xa0;: des tests de connexion par ping, DNS ou telnet, dûment horodatés.</translation>
    </message>
    <message>
        <source>A request may be made at any time while the account is in good standing.</source>
        <translation>Une demande peut être présentée à tout moment tant que le compte est en règle.</translation>
    </message>
    <message>
        <source>No two requests for the same time.</source>
        <translation>Pas deux demandes pour le même temps d’indisponibilité.</translation>
    </message>
    <message>
        <source>Requests of a month may not exceed the monthly recurring charge actually paid.</source>
        <translation>Les demandes d’un mois ne peuvent dépasser la redevance mensuelle récurrente effectivement payée.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is announced by e-mail at least three days ahead.</source>
        <translation>La maintenance programmée est annoncée par e-mail au moins trois jours à l’avance.</translation>
    </message>
    <message>
        <source>Scheduled maintenance lies between 10:00 AM MST and 2:00 AM MST, as printed (16 hours across midnight; 10:00 PM may have been meant: a reading). MST is UTC-07:00 all year.</source>
        <translation>La maintenance programmée se situe entre 10:00 AM MST et 2:00 AM MST, tel qu’imprimé (16 heures, en passant minuit&#xa0;; peut-être fallait-il lire 10:00 PM&#xa0;: une interprétation). MST correspond à UTC-07:00 toute l’année.</translation>
    </message>
    <message>
        <source>Updates do not disrupt the service, unless announced in advance (announced disruption is not counted).</source>
        <translation>Les mises à jour ne perturbent pas le service, sauf annonce préalable (une perturbation annoncée n’est pas comptée).</translation>
    </message>
    <message>
        <source>Requests are taken 24/7 by chat, Slack or Teams, or the contact form; each gets its own ticket number.</source>
        <translation>Les demandes sont reçues 24/7 par chat, par Slack ou Teams, ou par le formulaire de contact&#xa0;; chacune reçoit son propre numéro de ticket.</translation>
    </message>
    <message>
        <source>A new request is Severity 3 until investigation says otherwise; the severity changes with the impact.</source>
        <translation>Une nouvelle demande est de gravité 3 tant que l’examen n’a pas montré autre chose&#xa0;; la gravité change avec l’impact.</translation>
    </message>
    <message>
        <source>Severity 1 (production down or data lost, no workaround): acknowledged and acted on within 1 hour; communication without pause until resolved or downgraded.</source>
        <translation>Gravité 1 (production arrêtée ou données perdues, aucun contournement)&#xa0;: prise en compte et traitement engagé dans un délai de 1 heure&#xa0;; communication sans interruption jusqu’à la résolution ou au déclassement.</translation>
    </message>
    <message>
        <source>Severity 2 (major, degraded, no suitable workaround): response within 6 hours; an update every 12 hours; an emergency patch where there is no workaround.</source>
        <translation>Gravité 2 (majeure, service dégradé, aucun contournement convenable)&#xa0;: réponse dans un délai de 6 heures&#xa0;; une mise à jour toutes les 12 heures&#xa0;; un correctif d’urgence lorsqu’il n’existe aucun contournement.</translation>
    </message>
    <message>
        <source>Severity 3 (partial, not critical): response within 24 hours; a request for status is answered within 1 business day.</source>
        <translation>Gravité 3 (partielle, non critique)&#xa0;: réponse dans un délai de 24 heures&#xa0;; une demande d’état d’avancement reçoit une réponse dans un délai de 1 jour ouvré.</translation>
    </message>
    <message>
        <source>Resolved = a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>Résolu = une correction, un contournement, la disponibilité rétablie, ou ce dont les deux parties conviennent.</translation>
    </message>
    <message>
        <source>Uptime 99.5 %. Neither the period nor a credit is stated: a calendar month is a reading; there is no credit.</source>
        <translation>Disponibilité de 99,5&#xa0;%. Ni la période ni un avoir ne sont indiqués&#xa0;: le mois civil est une interprétation&#xa0;; il n’y a pas d’avoir.</translation>
    </message>
    <message>
        <source>Monthly Uptime Percentage (MUP) of at least 99.99 % in any monthly billing cycle.</source>
        <translation>Pourcentage de disponibilité mensuelle (Monthly Uptime Percentage, MUP) d’au moins 99,99&#xa0;% pour tout cycle de facturation mensuel.</translation>
    </message>
    <message>
        <source>Credit, as a share of the charges paid for account capacity: MUP below 99.99 % and at least 99.0 %: 10 %; below 99.0 % and at least 95.0 %: 25 %; below 95.0 %: 100 %.</source>
        <translation>Avoir, en part des redevances payées pour la capacité du compte&#xa0;: MUP inférieur à 99,99&#xa0;% et d’au moins 99,0&#xa0;%&#xa0;: 10&#xa0;%&#xa0;; inférieur à 99,0&#xa0;% et d’au moins 95,0&#xa0;%&#xa0;: 25&#xa0;%&#xa0;; inférieur à 95,0&#xa0;%&#xa0;: 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Account capacity charge = the price for the number of panels that the account can support.</source>
        <translation>Redevance de capacité du compte = le prix correspondant au nombre de centrales d’alarme que le compte peut prendre en charge.</translation>
    </message>
    <message>
        <source>Not counted: factors beyond reasonable control, force majeure, internet access.</source>
        <translation>Non compté&#xa0;: les facteurs échappant à tout contrôle raisonnable, la force majeure, l’accès à Internet.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s action or inaction: configuration, connectivity, firewalls, certificates, access proxy, alarm software.</source>
        <translation>Non compté&#xa0;: l’action ou l’inaction du client&#xa0;: configuration, connectivité, pare-feu, certificats, proxy d’accès, logiciel d’alarme.</translation>
    </message>
    <message>
        <source>Not counted: guidance in the documentation not followed.</source>
        <translation>Non compté&#xa0;: le non-respect des consignes de la documentation.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s equipment, software or other technology.</source>
        <translation>Non compté&#xa0;: les équipements, logiciels ou autres technologies du client.</translation>
    </message>
    <message>
        <source>Not counted: suspension or termination under the agreement.</source>
        <translation>Non compté&#xa0;: la suspension ou la résiliation en vertu de l’accord.</translation>
    </message>
    <message>
        <source>A call is good when it is answered before the panel gives up (usually 4 or 5 attempts), decoded, and delivered to the alarm station over an active connection.</source>
        <translation>Un appel est réussi lorsqu’il est pris avant que la centrale d’alarme n’abandonne (en général après 4 ou 5 tentatives), décodé et transmis à la station de télésurveillance par une connexion active.</translation>
    </message>
    <message>
        <source>Unavailable: the access lines are not available; or calls are picked up but cannot be decoded; or the signal is delivered more than 3 minutes after decoding.</source>
        <translation>Indisponible&#xa0;: les lignes d’accès ne sont pas disponibles&#xa0;; ou les appels sont pris mais ne peuvent être décodés&#xa0;; ou le signal est transmis plus de 3 minutes après le décodage.</translation>
    </message>
    <message>
        <source>The service is not available when more than 50 % of the calls are affected.</source>
        <translation>Le service n’est pas disponible lorsque plus de 50&#xa0;% des appels sont touchés.</translation>
    </message>
    <message>
        <source>MUP = the mean availability of all 5-minute intervals of the month; downtime from CSG-4 is left out.</source>
        <translation>MUP = la disponibilité moyenne de tous les intervalles de 5 minutes du mois&#xa0;; l’indisponibilité relevant de CSG-4 est écartée.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is not among the exclusions: it counts.</source>
        <translation>La maintenance programmée ne figure pas parmi les exclusions&#xa0;: elle compte.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceCard</name>
    <message>
        <source>Syncing.</source>
        <translation>Synchronisation en cours.</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <comment>progress</comment>
        <translation>%1&#xa0;% du temps</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 contrôles</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Syncing: %1.</source>
        <translation>Synchronisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>Associer les séries</translation>
    </message>
    <message>
        <source>Map series of %1</source>
        <translation>Associer les séries de %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Genre %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act and source</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Log of syncs…</source>
        <translation>&amp;Journal des synchronisations…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Its &amp;own figures…</source>
        <translation>Ses propres &amp;chiffres…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceSyncs</name>
    <message>
        <source>Reading the sources</source>
        <translation>Lecture des sources</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>Synchronisation de %1</translation>
    </message>
    <message>
        <source>Pausing the source</source>
        <translation>Mise en pause de la source</translation>
    </message>
    <message>
        <source>Resuming the source</source>
        <translation>Reprise de la source</translation>
    </message>
    <message>
        <source>Changing the source</source>
        <translation>Modification de la source</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>Suppression de la source</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Sources</name>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>toutes les minutes</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>pas encore de service</translation>
    </message>
    <message>
        <source>same host name</source>
        <translation>même nom d’hôte</translation>
    </message>
    <message>
        <source>similar host name</source>
        <translation>nom d’hôte semblable</translation>
    </message>
    <message>
        <source>the customer&apos;s only service</source>
        <translation>seul service du client</translation>
    </message>
    <message>
        <source>mapped already</source>
        <translation>déjà associée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Échec à %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Échec %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisée</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Genre inconnu</translation>
    </message>
    <message>
        <source>Data until %1 is safe</source>
        <translation>Données bien enregistrées (jusqu’à&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Nothing was stored yet</source>
        <translation>Rien n’a encore été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n series belong to no service yet.</source>
        <translation>
            <numerusform>%Ln série n’appartient encore à aucun service.</numerusform>
            <numerusform>%Ln séries n’appartiennent encore à aucun service.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <translation>Tout ce qui a été demandé est là.</translation>
    </message>
    <message>
        <source>Every check of the month so far is here.</source>
        <translation>Tous les contrôles du mois sont là jusqu’ici.</translation>
    </message>
    <message>
        <source>%1; the gap is fetched after you sign in.</source>
        <translation>%1&#xa0;; la lacune sera comblée dès que vous vous serez identifié.</translation>
    </message>
    <message>
        <source>%1; it is tried again %2, and the gap is fetched then.</source>
        <translation>%1&#xa0;; nouvel essai&#xa0;: %2, et la lacune sera alors comblée.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>A newer program recorded this source.</source>
        <translation>Un programme plus récent a enregistré cette source.</translation>
    </message>
    <message>
        <source>%1 and its settings are kept; this version cannot sync it. Update Makegood.</source>
        <translation>%1&#xa0;; les paramètres sont conservés, mais cette version ne peut pas synchroniser la source. Mettez Makegood à jour.</translation>
    </message>
    <message>
        <source>You paused it. %1; resume it and the gap is fetched.</source>
        <translation>Vous l’avez mise en pause. %1&#xa0;; reprenez-la et la lacune sera comblée.</translation>
    </message>
    <message>
        <source>Its first sync brings everything since the contracts began.</source>
        <translation>Sa première synchronisation apporte tout depuis le début des contrats.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new checks are stored.</source>
        <translation>
            <numerusform>Arrêté. %Ln nouveau contrôle est enregistré.</numerusform>
            <numerusform>Arrêté. %Ln nouveaux contrôles sont enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new, in %1 s</source>
        <translation>Rien de nouveau, en %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 new checks, in %2 s</source>
        <translation>%1 nouveaux contrôles, en %2&#xa0;s</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>État des données&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2) has given no data since %3</source>
        <translation>%1 (%2) n’a fourni aucune donnée depuis le %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, nor have %n more series.</source>
        <translation>
            <numerusform>%1, de même que %Ln autre série.</numerusform>
            <numerusform>%1, de même que %Ln autres séries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of its syncs has %n notes on the last one.</source>
        <translation>
            <numerusform>Le journal de ses synchronisations a %Ln remarque sur la dernière.</numerusform>
            <numerusform>Le journal de ses synchronisations a %Ln remarques sur la dernière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in the month, %1 together. Time without data never counts as available.</source>
        <translation>
            <numerusform>%Ln trou dans le mois, %1 au total. Le temps sans données ne compte jamais comme disponible.</numerusform>
            <numerusform>%Ln trous dans le mois, %1 au total. Le temps sans données ne compte jamais comme disponible.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it had from %1 to %2 it does not keep any more.</source>
        <translation>Elle ne conserve plus ce qu’elle avait pour cette plage&#xa0;: %1 – %2.</translation>
    </message>
    <message>
        <source>It keeps data for %1: what it had before %2 is lost.</source>
        <translation>Elle conserve les données pendant %1&#xa0;: ce qu’elle avait auparavant est perdu (limite&#xa0;: %2).</translation>
    </message>
    <message>
        <source>It keeps data for %1: from %2 on, what is missing now is lost.</source>
        <translation>Elle conserve les données pendant %1&#xa0;: ce qui manque maintenant sera perdu (à partir de&#xa0;: %2).</translation>
    </message>
    <message>
        <source>It keeps data for %1 only: some is lost before the next sync.</source>
        <translation>Elle ne conserve les données que pendant %1&#xa0;: une partie est perdue avant la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Check whether the source still watches it; time without data never counts as available.</source>
        <translation>Vérifiez si la source la surveille encore&#xa0;; le temps sans données ne compte jamais comme disponible.</translation>
    </message>
    <message>
        <source>The last sync was stopped. %1; Sync now continues from there.</source>
        <translation>La dernière synchronisation a été arrêtée. %1&#xa0;; «&#xa0;Synchroniser maintenant&#xa0;» reprend à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stopped sending data.</source>
        <translation>
            <numerusform>%Ln série ne donne plus rien.</numerusform>
            <numerusform>%Ln séries ne donnent plus rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data fetched yet</source>
        <translation>Aucune donnée récupérée pour l’instant</translation>
    </message>
    <message>
        <source>Nothing of %1 was fetched yet. Figures come with the next sync.</source>
        <translation>Rien n’a encore été récupéré pour %1. Les chiffres arrivent avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>%1 was fetched until %2 only; figures count what is there. The rest comes with the next sync.</source>
        <translation>Données de %1 récupérées en partie seulement (jusqu’à&#xa0;: %2)&#xa0;; les chiffres comptent ce qui est là. Le reste arrive avec la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesController</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Lecture des services</translation>
    </message>
    <message>
        <source>Mapping a series</source>
        <translation>Association d’une série</translation>
    </message>
    <message>
        <source>The series has its service; its past comes with the sync that begins now.</source>
        <translation>La série a son service&#xa0;; son passé arrive avec la synchronisation qui commence maintenant.</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its settings, its history of syncs and its password or token go. Every check that it brought stays, and so do contracts, figures and reports. It can be connected again at any time.</source>
        <translation>Ses paramètres, son historique de synchronisations et son mot de passe ou jeton disparaissent. Tous les contrôles qu’elle a apportés restent, de même que les contrats, les chiffres et les rapports. Elle peut être reconnectée à tout moment.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ignoring a series</source>
        <translation>Mise à l’écart d’une série</translation>
    </message>
    <message>
        <source>The series is not mentioned again; Map series shows it and gives it a service.</source>
        <translation>La série n’est plus mentionnée&#xa0;; «&#xa0;Associer les séries&#xa0;» la montre et lui donne un service.</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>Renommer la source</translation>
    </message>
    <message>
        <source>Renaming the source</source>
        <translation>Changement de nom de la source</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Name of this source. Leave it empty to call it %1 again.</source>
        <translation>Nom de cette source. Laissez-le vide pour qu’elle s’appelle à nouveau %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesPage</name>
    <message>
        <source>Sync &amp;all</source>
        <translation>&amp;Tout synchroniser</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>Synchroniser toutes les sources</translation>
    </message>
    <message>
        <source>&amp;Connect a source</source>
        <translation>&amp;Connecter une source</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Connecter une source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Time without data never counts as available.</source>
        <translation>Le temps sans données ne compte jamais comme disponible.</translation>
    </message>
    <message>
        <source>No source is connected</source>
        <translation>Aucune source n’est connectée</translation>
    </message>
    <message>
        <source>Connect the system that checks your services, and its checks come in by themselves.</source>
        <translation>Connectez le système qui contrôle vos services, et ses contrôles arriveront tout seuls.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%Ln connectée</numerusform>
            <numerusform>%Ln connectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %Ln en échec</numerusform>
            <numerusform>%1, %Ln en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SpanModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure and length</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Excluded maintenance</source>
        <translation>Maintenance exclue</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causes exclues</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>Part du budget</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartScreen</name>
    <message>
        <source>Connect a source</source>
        <translation>Connecter une source</translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>See which SLAs were met, and what you are owed.</source>
        <translation>Voyez quels SLA ont été respectés, et ce qui vous est dû.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Five example customers with a year of data. Nothing to set up, and nothing of it leaves this computer.</source>
        <translation>Cinq clients fictifs avec un an de données. Rien à configurer, et rien n’en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Start with a spreadsheet</source>
        <translation>Commencer par un tableur</translation>
    </message>
    <message>
        <source>Name the customer, choose the agreement from the library, and import the outages that you know.</source>
        <translation>Nommez le client, choisissez l’accord dans la bibliothèque et importez les interruptions que vous connaissez.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Connect your monitoring</source>
        <translation>Connecter votre supervision</translation>
    </message>
    <message>
        <source>Prometheus, Zabbix, Icinga, Uptime Kuma and others. Test the connection first, then map it.</source>
        <translation>Prometheus, Zabbix, Icinga, Uptime Kuma et d’autres. Testez d’abord la connexion, puis associez.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>You can also drop a workspace or a folder of files anywhere in this window.</source>
        <translation>Vous pouvez aussi déposer un espace de travail ou un dossier de fichiers n’importe où dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartSection</name>
    <message>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the first sync</source>
        <translation>Arrêter la première synchronisation</translation>
    </message>
    <message>
        <source>See the &amp;month</source>
        <translation>Voir le &amp;mois</translation>
    </message>
    <message>
        <source>See the month</source>
        <translation>Voir le mois</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Start stores the source and brings everything since the contracts began. You can go on working meanwhile; after that it syncs by itself.</source>
        <translation>Démarrer enregistre la source et récupère tout depuis le début des contrats. Vous pouvez continuer à travailler pendant ce temps&#xa0;; ensuite, elle se synchronise toute seule.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Storing the source.</source>
        <translation>Enregistrement de la source.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>First sync runs</source>
        <translation>Première synchronisation en cours</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 jours sur %2</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 contrôles</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>The source is connected.</source>
        <translation>La source est connectée.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue the first sync</source>
        <translation>Continuer la première synchronisation</translation>
    </message>
    <message>
        <source>Fetching past data.</source>
        <translation>Récupération des données passées.</translation>
    </message>
    <message>
        <source>You can close this page; the sync continues in the background.</source>
        <translation>Vous pouvez fermer cette page&#xa0;; la synchronisation continue en arrière-plan.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Status</name>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Données incomplètes</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Pas en cours</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the work that is going on</source>
        <translation>Annuler le travail en cours</translation>
    </message>
    <message>
        <source>All figures are up to date</source>
        <translation>Tous les chiffres sont à jour</translation>
    </message>
    <message>
        <source>Go to this claim</source>
        <translation>Aller à cette réclamation</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageNotice</name>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageWatch</name>
    <message>
        <source>Nothing can be saved: this workspace or its folder may not be written to. Everything can be read; for changes save a copy where you may write.</source>
        <translation>Rien ne peut être enregistré&#xa0;: l’écriture dans cet espace de travail ou dans son dossier n’est pas autorisée. Tout peut être lu&#xa0;; pour faire des modifications, enregistrez une copie là où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Nothing can be saved: this workspace lies on a disk that is read-only. Everything can be read; for changes save a copy on another disk.</source>
        <translation>Rien ne peut être enregistré&#xa0;: cet espace de travail se trouve sur un disque en lecture seule. Tout peut être lu&#xa0;; pour faire des modifications, enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>Nothing can be saved: a newer Makegood wrote this workspace. Everything can be read; for changes use the newer version.</source>
        <translation>Rien ne peut être enregistré&#xa0;: une version plus récente de Makegood a écrit cet espace de travail. Tout peut être lu&#xa0;; pour faire des modifications, utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk of this workspace is full. What was saved is safe, and what you typed is kept; free some space to go on.</source>
        <translation>Rien ne peut être enregistré&#xa0;: le disque de cet espace de travail est plein. Ce qui a été enregistré est en sécurité, et ce que vous avez saisi est conservé&#xa0;; libérez de l’espace pour continuer.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Checking the disk</source>
        <translation>Vérification du disque</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SummaryTile</name>
    <message>
        <source>%1: %2</source>
        <comment>what a tile counts, and its figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportController</name>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>record “%1”</source>
        <translation>enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>Tout le contenu de ce fichier était déjà là&#xa0;; rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Tickets imported: %n rows are new or changed.</source>
        <translation>
            <numerusform>Tickets importés&#xa0;: %Ln ligne est nouvelle ou modifiée.</numerusform>
            <numerusform>Tickets importés&#xa0;: %Ln lignes sont nouvelles ou modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import &amp;tickets…</source>
        <translation>Importer des &amp;tickets…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importer des tickets</translation>
    </message>
    <message>
        <source>Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;All files (*)</source>
        <translation>Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the tickets</source>
        <translation>Lecture des tickets</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>Le contrat est encore en cours de lecture&#xa0;; attendez qu’il soit prêt.</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportPage</name>
    <message>
        <source>Tickets opened</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Click to go to the first row behind it</source>
        <translation>Cliquez pour aller à la première ligne concernée</translation>
    </message>
    <message>
        <source>Press Enter to go to the first row behind it</source>
        <translation>Appuyez sur Entrée pour aller à la première ligne concernée</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>non promis</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucune citée</translation>
    </message>
    <message>
        <source>Late replies</source>
        <translation>Réponses tardives</translation>
    </message>
    <message>
        <source>Missed updates</source>
        <translation>Mises à jour manquées</translation>
    </message>
    <message>
        <source>Broken obligations</source>
        <translation>Obligations non tenues</translation>
    </message>
    <message>
        <source>of %1, %2 unknown</source>
        <translation>sur %1, %2 inconnues</translation>
    </message>
    <message>
        <source>For the whole contract, as of %1, %2 time.</source>
        <translation>Pour tout le contrat, état au %1, heure de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for a reply</source>
        <translation>
            <numerusform>%Ln attend une réponse</numerusform>
            <numerusform>%Ln attendent une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status replies missed</source>
        <translation>
            <numerusform>%Ln réponse d’état manquée</numerusform>
            <numerusform>%Ln réponses d’état manquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportRecords</name>
    <message>
        <source>Importing tickets</source>
        <translation>Importation des tickets</translation>
    </message>
    <message>
        <source>Recording the obligation</source>
        <translation>Enregistrement de l’obligation</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportController</name>
    <message>
        <source>Import ta&amp;ble…</source>
        <translation>Importer un ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Importation du tableau</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importer %1</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>Tout le contenu de ce fichier était déjà là&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln nombre de requêtes</numerusform>
            <numerusform>%Ln nombres de requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln valeur mesurée</numerusform>
            <numerusform>%Ln valeurs mesurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln changement d’état</numerusform>
            <numerusform>%Ln changements d’état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new checks</source>
        <translation>
            <numerusform>%Ln nouveau contrôle</numerusform>
            <numerusform>%Ln nouveaux contrôles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract yet that the table could belong to. Create the contract first.</source>
        <translation>Il n’y a encore aucun contrat auquel le tableau pourrait appartenir. Créez d’abord le contrat.</translation>
    </message>
    <message>
        <source>%1, measured by %2, is kept but does not count: the agreement does not name that check.</source>
        <translation>%1, mesuré par %2, est conservé mais ne compte pas&#xa0;: l’accord ne nomme pas ce contrôle.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file or its layout and try again.</source>
        <translation>Rien n’a été importé&#xa0;: %1. Tout est comme avant. Corrigez le fichier ou sa disposition et réessayez.</translation>
    </message>
    <message>
        <source>%1, measured by %2, would not count: the agreement does not name that check.</source>
        <translation>%1, mesuré par %2, ne compterait pas&#xa0;: l’accord ne nomme pas ce contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outages</source>
        <translation>
            <numerusform>%Ln interruption</numerusform>
            <numerusform>%Ln interruptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportDialog</name>
    <message>
        <source>What the first rows are read as</source>
        <translation>Comment les premières lignes sont lues</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>No row was read yet.</source>
        <translation>Aucune ligne n’a encore été lue.</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Comment le tableau est lu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>Importer le tableau</translation>
    </message>
    <message>
        <source>Cancel: nothing is stored</source>
        <translation>Annuler&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Tel que trouvé dans le fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: %2. Nothing was changed.</source>
        <translation>%1 ne peut pas être lu comme tableau&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows %1 are understood and %2 are refused. Nothing is stored yet.</source>
        <translation>
            <numerusform>Sur %Ln ligne lue&#xa0;: comprises %1, refusées %2. Rien n’est encore enregistré.</numerusform>
            <numerusform>Sur les %Ln premières lignes, %1 sont comprises et %2 refusées. Rien n’est encore enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation>Ce qui reste à décider</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Nom de cette disposition</translation>
    </message>
    <message>
        <source>Save this layout for the next time</source>
        <translation>Enregistrer cette disposition pour la prochaine fois</translation>
    </message>
    <message>
        <source>Save this layout as</source>
        <translation>Enregistrer cette disposition sous</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Modifier la façon de lire</translation>
    </message>
    <message>
        <source>%1 is read as %2. Look at the rows before you import them.</source>
        <translation>%1 est lu comme %2. Regardez les lignes avant de les importer.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableRowModel</name>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>up</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>down</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 sur %2 en échec</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableToggle</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Afficher sous forme de tableau (T)</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>Afficher sous forme de graphique (T)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save table as…</source>
        <translation>Enregistrer le tableau sous…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
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
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>The table was not saved: %1. Choose another place.</source>
        <translation>Le tableau n’a pas été enregistré&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsChangeModel</name>
    <message>
        <source>Not judged</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, était&#xa0;: %2</translation>
    </message>
    <message>
        <source>already reported</source>
        <translation>déjà rapporté</translation>
    </message>
    <message>
        <source>could not be judged before</source>
        <translation>n’a pas pu être évalué avant</translation>
    </message>
    <message>
        <source>a new service</source>
        <translation>un nouveau service</translation>
    </message>
    <message>
        <source>no service any more</source>
        <translation>n’est plus un service</translation>
    </message>
    <message>
        <source>another amount is withheld</source>
        <translation>un autre montant est retenu</translation>
    </message>
    <message>
        <source>downtime %1, was %2</source>
        <translation>indisponibilité %1, était %2</translation>
    </message>
    <message>
        <source>other claims</source>
        <translation>d’autres réclamations</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>serait</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 comme avant</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, était %2</translation>
    </message>
    <message>
        <source>tickets or obligations have another result</source>
        <translation>des tickets ou des obligations ont un autre résultat</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsEffectSection</name>
    <message>
        <source>&amp;Judge past months</source>
        <translation>É&amp;valuer les mois passés</translation>
    </message>
    <message>
        <source>Judge past months</source>
        <translation>Évaluer les mois passés</translation>
    </message>
    <message>
        <source>Unchanged months &amp;too</source>
        <translation>Aussi les mois &amp;inchangés</translation>
    </message>
    <message>
        <source>Show unchanged months too</source>
        <translation>Afficher aussi les mois inchangés</translation>
    </message>
    <message>
        <source>It could not be worked out: %1. Nothing was changed.</source>
        <translation>Le calcul a échoué&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Credit in all: %1.</source>
        <translation>Avoir au total&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop judging</source>
        <translation>Arrê&amp;ter l’évaluation</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Arrêter l’évaluation</translation>
    </message>
    <message>
        <source>No month with data begins on that day or later: no past month changes.</source>
        <translation>Aucun mois avec données ne commence ce jour-là ou plus tard : aucun mois passé ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts calculated.</source>
        <translation>
            <numerusform>%Ln contrat calculé.</numerusform>
            <numerusform>%Ln contrats calculés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln months calculated.</source>
        <translation>
            <numerusform>%1 mois sur %Ln calculé.</numerusform>
            <numerusform>%1 mois sur %Ln calculés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %Ln months.</source>
        <translation>
            <numerusform>Arrêté après %1 mois sur %Ln.</numerusform>
            <numerusform>Arrêté après %1 mois sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results differ.</source>
        <translation>
            <numerusform>%Ln résultat diffère.</numerusform>
            <numerusform>%Ln résultats diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month’s result would change.</source>
        <translation>Le résultat d’aucun mois ne changerait.</translation>
    </message>
    <message>
        <source>Effect on past months</source>
        <translation>Effet sur les mois passés</translation>
    </message>
    <message>
        <source>See what the change does to past months before you save it.</source>
        <translation>Voyez l’effet de la modification sur les mois passés avant de l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsFields</name>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Condition that did not hold</source>
        <translation>Condition non remplie</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>Remedy %1</source>
        <translation>Compensation %1</translation>
    </message>
    <message>
        <source>Right %1</source>
        <translation>Droit %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsForm</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>✕ Error: %1</source>
        <extracomment>Before what is wrong with a value; a cross and a word.</extracomment>
        <translation>✕ Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Error: %2</source>
        <translation>%1 Erreur&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsScope</name>
    <message>
        <source>Applies from</source>
        <translation>S’applique à partir du</translation>
    </message>
    <message>
        <source>First day of the change</source>
        <translation>Premier jour de la modification</translation>
    </message>
    <message>
        <source>For which contracts</source>
        <translation>Pour quels contrats</translation>
    </message>
    <message>
        <source>Applies &amp;from</source>
        <translation>S’appli&amp;que à partir du</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>%1, the next period</source>
        <translation>%1, la prochaine période</translation>
    </message>
    <message>
        <source>%1, the beginning of these terms (a correction of how they were read)</source>
        <translation>%1, le début de ces conditions (une correction de leur lecture)</translation>
    </message>
    <message>
        <source>all its months, past ones too (a correction of how it was read)</source>
        <translation>tous ses mois, passés compris (une correction de sa lecture)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>This contract only</source>
        <translation>Ce contrat seulement</translation>
    </message>
    <message numerus="yes">
        <source>All %n contracts with this agreement</source>
        <translation>
            <numerusform>Le %Ln contrat avec cet accord</numerusform>
            <numerusform>Les %Ln contrats avec cet accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and change too: %1.</source>
        <translation>
            <numerusform>%Ln autre contrat utilise cet accord et change aussi&#xa0;: %1.</numerusform>
            <numerusform>%Ln autres contrats utilisent cet accord et changent aussi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and keep their terms: %1.</source>
        <translation>
            <numerusform>%Ln autre contrat utilise cet accord et garde ses termes&#xa0;: %1.</numerusform>
            <numerusform>%Ln autres contrats utilisent cet accord et gardent leurs termes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSection</name>
    <message>
        <source>Text of the agreement</source>
        <translation>Texte de l’accord</translation>
    </message>
    <message>
        <source>Text of the contract</source>
        <translation>Texte du contrat</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Create contract</source>
        <translation>&amp;Créer le contrat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add s&amp;ervice</source>
        <translation>Ajouter un &amp;service</translation>
    </message>
    <message>
        <source>Add c&amp;harge</source>
        <translation>Ajouter une re&amp;devance</translation>
    </message>
    <message>
        <source>Add &amp;named charge</source>
        <translation>Ajouter un poste &amp;nommé</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>Ajouter une c&amp;ondition</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking the text</source>
        <translation>Vérification du texte</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The shipped agreement stays as it is: the contract gets a copy of its own.</source>
        <translation>L’accord fourni reste tel quel&#xa0;: le contrat reçoit sa propre copie.</translation>
    </message>
    <message>
        <source>On %1 other terms hold: this text takes their place from then on.</source>
        <translation>Le %1, d’autres conditions s’appliquent : ce texte les remplace à partir de là.</translation>
    </message>
    <message>
        <source>It holds until other terms begin on %1.</source>
        <translation>Il s’applique jusqu’à ce que d’autres conditions commencent le %1.</translation>
    </message>
    <message>
        <source>The change begins on %1: no past month changes.</source>
        <translation>La modification commence le %1 : aucun mois passé ne change.</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>&amp;Reason (required, kept in the history)</source>
        <translation>&amp;Motif (obligatoire, conservé dans l’historique)</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Corrigez %Ln erreur pour enregistrer.</numerusform>
            <numerusform>Corrigez %Ln erreurs pour enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Aucune modification non enregistrée</translation>
    </message>
    <message>
        <source>Give a reason to save.</source>
        <translation>Indiquez un motif pour enregistrer.</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>Modifier comme &amp;texte</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier comme texte</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSpan</name>
    <message>
        <source>These terms hold for the periods that begin before %1.</source>
        <translation>Ces conditions s’appliquent aux périodes qui commencent avant le %1.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later.</source>
        <translation>Ces conditions s’appliquent aux périodes qui commencent le %1 ou après.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later and before %2.</source>
        <translation>Ces conditions s’appliquent aux périodes qui commencent le %1 ou après, et avant le %2.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>agreement and day</comment>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>Earlier terms: %1.</source>
        <translation>Conditions antérieures : %1.</translation>
    </message>
    <message>
        <source>Later terms: %1.</source>
        <translation>Conditions ultérieures : %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TestSection</name>
    <message>
        <source>Asking the source</source>
        <translation>Interrogation de la source</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change the a&amp;ddress or sign-in</source>
        <translation>Modifier l’a&amp;dresse ou l’identification</translation>
    </message>
    <message>
        <source>Change the address or sign-in</source>
        <translation>Modifier l’adresse ou l’identification</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 a répondu en %2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>concorde avec cet ordinateur</translation>
    </message>
    <message>
        <source>%1 ahead of this computer; times are taken from the source</source>
        <translation>en avance de %1 sur cet ordinateur&#xa0;; les heures sont celles de la source</translation>
    </message>
    <message>
        <source>%1 behind this computer; times are taken from the source</source>
        <translation>en retard de %1 sur cet ordinateur&#xa0;; les heures sont celles de la source</translation>
    </message>
    <message>
        <source>Data since</source>
        <translation>Données depuis</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %Ln jour</numerusform>
            <numerusform>%1, %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not say; the first sync finds out</source>
        <translation>non indiqué&#xa0;; la première synchronisation le dira</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 a refusé l’identification.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check user and password or token.</source>
        <translation>%1 Rien n’a été enregistré. Vérifiez l’utilisateur et le mot de passe, ou le jeton.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check the address, and whether the server runs.</source>
        <translation>%1 Rien n’a été enregistré. Vérifiez l’adresse, et si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêté.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 answered, but it cannot be used.</source>
        <translation>%1 a répondu, mais n’est pas utilisable.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check that the address is that of such a server.</source>
        <translation>%1 Rien n’a été enregistré. Vérifiez que l’adresse est bien celle d’un tel serveur.</translation>
    </message>
    <message>
        <source>%1 was not asked: its password or token is not known.</source>
        <translation>%1 n’a pas été interrogée&#xa0;: son mot de passe ou son jeton n’est pas connu.</translation>
    </message>
    <message>
        <source>A password is kept for the server that it was entered for. Nothing was stored. Enter it for this server.</source>
        <translation>Un mot de passe est conservé pour le serveur pour lequel il a été saisi. Rien n’a été enregistré. Saisissez-le pour ce serveur.</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>Conserve les données pendant</translation>
    </message>
    <message>
        <source>%1; what is older is lost, so sync it more often</source>
        <translation>%1&#xa0;; ce qui est plus ancien est perdu, synchronisez-la donc plus souvent</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Change what is asked for in the step before.</source>
        <translation>%1 Rien n’a été enregistré. Modifiez ce qui est demandé à l’étape précédente.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Identification refusée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketChangeModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>the agreement has no severity %1</source>
        <translation>l’accord n’a pas de gravité %1</translation>
    </message>
    <message>
        <source>the contract has no service %1</source>
        <translation>le contrat n’a pas de service %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n events that are here would be removed</source>
        <translation>
            <numerusform>%Ln événement d’ici serait supprimé</numerusform>
            <numerusform>%Ln événements d’ici seraient supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketImportDialog</name>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importer des tickets</translation>
    </message>
    <message>
        <source>The file holds no ticket.</source>
        <translation>Le fichier ne contient aucun ticket.</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Ce qui ne va pas dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the tickets</source>
        <translation>Enregistrer les tickets</translation>
    </message>
    <message>
        <source>Cancel: nothing is saved</source>
        <translation>Annuler&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>%1, for %2: %3. Nothing is saved yet.</source>
        <translation>%1, pour %2&#xa0;: %3. Rien n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: it has %n errors. Nothing was changed. Fix the file and try again.</source>
        <translation>
            <numerusform>%1 n’a pas été importé&#xa0;: il contient %Ln erreur. Rien n’a été modifié. Corrigez le fichier et réessayez.</numerusform>
            <numerusform>%1 n’a pas été importé&#xa0;: il contient %Ln erreurs. Rien n’a été modifié. Corrigez le fichier et réessayez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketModel</name>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>without pause</source>
        <translation>sans interruption</translation>
    </message>
    <message>
        <source>late under an earlier severity</source>
        <translation>en retard sous une gravité antérieure</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>aucun engagement</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>répondu en retard</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>répondu à temps</translation>
    </message>
    <message>
        <source>waiting – %1</source>
        <translation>en attente – %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Response clock</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Prochaine mise à jour</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Mises à jour manquées</translation>
    </message>
    <message>
        <source>Replies missed</source>
        <translation>Réponses manquées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Demandes en attente</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>attend le client</translation>
    </message>
    <message>
        <source>resolved late</source>
        <translation>résolu en retard</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <translation>résolu à temps</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketSection</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>L’accord ne promet aucun délai d’assistance.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>Aucun ticket n’a été ouvert ce mois-ci.</translation>
    </message>
    <message>
        <source>What is due next over all tickets</source>
        <translation>Ce qui est à rendre ensuite, tous tickets confondus</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>Tickets d’assistance du mois</translation>
    </message>
    <message>
        <source>Deadlines that were missed</source>
        <translation>Échéances manquées</translation>
    </message>
    <message>
        <source>Severities of the chosen ticket</source>
        <translation>Gravités du ticket choisi</translation>
    </message>
    <message>
        <source>Which tickets are listed</source>
        <translation>Quels tickets sont énumérés</translation>
    </message>
    <message>
        <source>Tickets of which severity are listed</source>
        <translation>De quelle gravité sont les tickets énumérés</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tous les tickets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>With a missed deadline</source>
        <translation>Avec une échéance manquée</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>&amp;Importer des tickets…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importer des tickets</translation>
    </message>
    <message>
        <source>From a JSON or CSV file; what would change is shown first</source>
        <translation>Depuis un fichier JSON ou CSV&#xa0;; ce qui changerait est montré d’abord</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>No deadline was missed.</source>
        <translation>Aucune échéance n’a été manquée.</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toute gravité</translation>
    </message>
    <message>
        <source>Severities of %1</source>
        <translation>Gravités de %1</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Échéance en cours</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeBrush</name>
    <message>
        <source>All months</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Part of the month that is shown</source>
        <translation>Partie affichée du mois</translation>
    </message>
    <message>
        <source>%1. The arrow keys move it, plus and minus zoom, 0 shows the month.</source>
        <translation>%1. Les flèches la déplacent, plus et moins zooment, 0 affiche le mois.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLanes</name>
    <message>
        <source>Outages</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>partly excluded</source>
        <translation>exclu en partie</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>à rendre dans %1</translation>
    </message>
    <message>
        <source>Checks came in</source>
        <translation>Contrôles reçus</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks</source>
        <translation>
            <numerusform>%Ln contrôle en échec</numerusform>
            <numerusform>%Ln contrôles en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row</source>
        <translation>
            <numerusform>%Ln contrôle en échec d’affilée</numerusform>
            <numerusform>%Ln contrôles en échec d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to count</source>
        <translation>trop peu pour compter</translation>
    </message>
    <message>
        <source>Outage, too short to count</source>
        <translation>Interruption, trop courte pour compter</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <source>Maintenance, accepted</source>
        <translation>Maintenance, acceptée</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>Maintenance, non acceptée</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>Exclu de l’indisponibilité</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln élément de preuve</numerusform>
            <numerusform>%Ln éléments de preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem of %1</source>
        <translation>Post-mortem de %1</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>Échéance de réclamation</translation>
    </message>
    <message>
        <source>State changes, %1</source>
        <translation>Changements d’état, %1</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>Contrôles, %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Outage that does not count</source>
        <translation>Interruption qui ne compte pas</translation>
    </message>
    <message>
        <source>no ticket reported it in time</source>
        <translation>aucun ticket ne l’a signalée à temps</translation>
    </message>
    <message>
        <source>over when its fault was identified</source>
        <translation>terminée quand son défaut a été identifié</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLegend</name>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>Maintenance, non acceptée</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>Échéance de réclamation</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non comptée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>Frise du mois</translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%Ln interruption</numerusform>
            <numerusform>%Ln interruptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim deadlines</source>
        <translation>
            <numerusform>%Ln échéance de réclamation</numerusform>
            <numerusform>%Ln échéances de réclamation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time and what is in it</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>T shows the same as a table. Plus and minus zoom, the arrow keys move, 0 shows the month, Home and End its ends, Page Up and Page Down the outage before and after.</source>
        <translation>T affiche la même chose sous forme de tableau. Plus et moins zooment, les flèches déplacent, 0 affiche le mois, Début et Fin ses extrémités, Page préc. et Page suiv. l’interruption précédente et la suivante.</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Contrôle en échec</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>Contrôle réussi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, brouillon</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln non comptée</numerusform>
            <numerusform>%Ln non comptées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeSection</name>
    <message>
        <source>Visible events</source>
        <translation>Événements visibles</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>Rien ne s’est passé pendant ce temps.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit month</source>
        <translation>Ajuster au mois</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Show as time line</source>
        <translation>Afficher en frise</translation>
    </message>
    <message numerus="yes">
        <source>The first %n events; zoom in to see the others.</source>
        <translation>
            <numerusform>Le premier événement (%Ln)&#xa0;; zoomez pour voir les autres.</numerusform>
            <numerusform>Les %Ln premiers événements&#xa0;; zoomez pour voir les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <translation>%1, heures de %2</translation>
    </message>
    <message>
        <source>Nothing was measured in this month.</source>
        <translation>Rien n’a été mesuré au cours de ce mois.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TopBar</name>
    <message>
        <source>Month and search</source>
        <translation>Mois et recherche</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Aucun espace de travail ouvert</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>makegood::ui::UnmappedSection</name>
    <message>
        <source>Series that belong to no service</source>
        <translation>Séries qui n’appartiennent à aucun service</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Suggested because</source>
        <translation>Motif de la suggestion</translation>
    </message>
    <message numerus="yes">
        <source>%n, from %1</source>
        <translation>
            <numerusform>%Ln, source&#xa0;: %1</numerusform>
            <numerusform>%Ln, source&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, from several sources</source>
        <translation>
            <numerusform>%Ln, de plusieurs sources</numerusform>
            <numerusform>%Ln, de plusieurs sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Service de %1</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Accepter pour %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorer %1</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>Associer les séries</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Map series.</source>
        <translation>
            <numerusform>%Ln autre sous «&#xa0;Associer les séries&#xa0;».</numerusform>
            <numerusform>%Ln autres sous «&#xa0;Associer les séries&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ValuesSection</name>
    <message>
        <source>Promised values</source>
        <translation>Valeurs promises</translation>
    </message>
    <message>
        <source>Beside its availability the agreement promises these values of the service.</source>
        <translation>Outre la disponibilité, l’accord promet ces valeurs du service.</translation>
    </message>
    <message>
        <source>The agreement promises these values of the service, and no availability.</source>
        <translation>L’accord promet ces valeurs du service, et aucune disponibilité.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Verdict</name>
    <message>
        <source>%1 so far, provisional until %2:</source>
        <extracomment>%1: a month, %2: the day on which it is over</extracomment>
        <translation>À ce jour en %1, provisoire jusqu’au %2&#xa0;:</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>rien à évaluer</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 manqué</numerusform>
            <numerusform>%1 manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at risk</source>
        <translation>
            <numerusform>%1 menacé</numerusform>
            <numerusform>%1 menacés</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>données incomplètes</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>objectif atteint</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>objectifs atteints</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>à négocier</translation>
    </message>
    <message>
        <source>1 reply late</source>
        <translation>1 réponse en retard</translation>
    </message>
    <message numerus="yes">
        <source>%1 replies late</source>
        <translation>
            <numerusform>%1 réponse en retard</numerusform>
            <numerusform>%1 réponses en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services missed its target in %2: %3.</source>
        <translation>
            <numerusform>1 service sur %1 a manqué son objectif en %2&#xa0;: %3.</numerusform>
            <numerusform>1 service sur %1 a manqué son objectif en %2&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed their targets in %3: %4.</source>
        <translation>
            <numerusform>%1 service sur %2 a manqué son objectif en %3&#xa0;: %4.</numerusform>
            <numerusform>%1 services sur %2 ont manqué leur objectif en %3&#xa0;: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <translation>%1 a manqué son objectif en %2.</translation>
    </message>
    <message>
        <source>Both services missed their targets in %1.</source>
        <translation>Les deux services ont manqué leur objectif en %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed their targets in %2.</source>
        <translation>
            <numerusform>%1 service a manqué son objectif en %2.</numerusform>
            <numerusform>Les %1 services ont tous manqué leur objectif en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed %2 in %3.</source>
        <extracomment>%1: a service, %2: a percentage, %3: a month</extracomment>
        <translation>%1 a manqué %2 en %3.</translation>
    </message>
    <message>
        <source>Both services missed %1 in %2.</source>
        <translation>Les deux services ont manqué %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed %2 in %3.</source>
        <translation>
            <numerusform>%1 service a manqué %2 en %3.</numerusform>
            <numerusform>Les %1 services ont tous manqué %2 en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target, but %2.</source>
        <extracomment>%2: what was not kept beside the target</extracomment>
        <translation>%1 a atteint son objectif, mais %2.</translation>
    </message>
    <message>
        <source>Both services met their targets, but %1.</source>
        <translation>Les deux services ont atteint leur objectif, mais %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets, but %2.</source>
        <translation>
            <numerusform>%1 service a atteint son objectif, mais %2.</numerusform>
            <numerusform>Les %1 services ont tous atteint leur objectif, mais %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target in %2.</source>
        <translation>%1 a atteint son objectif en %2.</translation>
    </message>
    <message>
        <source>Both services met their targets in %1.</source>
        <translation>Les deux services ont atteint leur objectif en %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets in %2.</source>
        <translation>
            <numerusform>%1 service a atteint son objectif en %2.</numerusform>
            <numerusform>Les %1 services ont tous atteint leur objectif en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 was not measured. The verdict is open.</source>
        <translation>%1 du temps en %2 sans mesure. Le verdict reste ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the time of %2 was not measured; their verdict is open.</source>
        <translation>
            <numerusform>%1 du temps de %2 sans mesure&#xa0;; son verdict reste ouvert.</numerusform>
            <numerusform>%1 du temps de %2 sans mesure&#xa0;; leur verdict reste ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>Aucun service n’était en cours en %1.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>Il n’y a aucune donnée pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services met its target in %2.</source>
        <translation>
            <numerusform>1 service sur %1 a atteint son objectif en %2.</numerusform>
            <numerusform>1 service sur %1 a atteint son objectif en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services met their targets in %3.</source>
        <translation>
            <numerusform>%1 service sur %2 a atteint son objectif en %3.</numerusform>
            <numerusform>%1 services sur %2 ont atteint leur objectif en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>Menacé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no service runs.</source>
        <translation>aucun service n’est en cours.</translation>
    </message>
    <message>
        <source>nothing was measured yet.</source>
        <translation>rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>%1 is at risk.</source>
        <translation>%1 est menacé.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services is at risk: %2.</source>
        <translation>
            <numerusform>1 service sur %1 est menacé&#xa0;: %2.</numerusform>
            <numerusform>1 service sur %1 est menacé&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services are at risk: %3.</source>
        <translation>
            <numerusform>%1 service sur %2 est menacé&#xa0;: %3.</numerusform>
            <numerusform>%1 services sur %2 sont menacés&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on track.</source>
        <translation>%1 est en bonne voie.</translation>
    </message>
    <message>
        <source>both services are on track.</source>
        <translation>les deux services sont en bonne voie.</translation>
    </message>
    <message numerus="yes">
        <source>all %1 services are on track.</source>
        <translation>
            <numerusform>%1 service est en bonne voie.</numerusform>
            <numerusform>les %1 services sont tous en bonne voie.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was missed.</source>
        <translation>rien n’a été manqué.</translation>
    </message>
    <message>
        <source>%1 has missed its target.</source>
        <translation>%1 a manqué son objectif.</translation>
    </message>
    <message>
        <source>both services have missed their targets.</source>
        <translation>les deux services ont manqué leur objectif.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services has missed its target: %2.</source>
        <translation>
            <numerusform>1 service sur %1 a manqué son objectif&#xa0;: %2.</numerusform>
            <numerusform>1 service sur %1 a manqué son objectif&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services have missed their targets: %3.</source>
        <translation>
            <numerusform>%1 service sur %2 a manqué son objectif&#xa0;: %3.</numerusform>
            <numerusform>%1 services sur %2 ont manqué leur objectif&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>1 promise broken</source>
        <translation>1 promesse non tenue</translation>
    </message>
    <message numerus="yes">
        <source>%1 promises broken</source>
        <translation>
            <numerusform>%1 promesse non tenue</numerusform>
            <numerusform>%1 promesses non tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other promise was not kept: %1</source>
        <translation>1 autre promesse n’a pas été tenue&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 other promises were not kept: %2</source>
        <translation>
            <numerusform>%1 autre promesse n’a pas été tenue&#xa0;: %2</numerusform>
            <numerusform>%1 autres promesses n’ont pas été tenues&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 support reply was late</source>
        <translation>1 réponse de l’assistance était en retard</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late</source>
        <translation>
            <numerusform>%1 réponse de l’assistance était en retard</numerusform>
            <numerusform>%1 réponses de l’assistance étaient en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late</source>
        <translation>1 ticket a été résolu en retard</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late</source>
        <translation>
            <numerusform>%1 ticket a été résolu en retard</numerusform>
            <numerusform>%1 tickets ont été résolus en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>L’avoir à ce jour est de %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount, so the remedy is negotiated.</source>
        <translation>L’accord n’indique aucun montant&#xa0;: la compensation se négocie donc.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>Rien n’est dû à ce jour.</translation>
    </message>
    <message>
        <source>%1 owes you %2, and a further remedy is negotiated.</source>
        <translation>%1 vous doit %2, et une compensation supplémentaire se négocie.</translation>
    </message>
    <message>
        <source>The credit of %1 was not claimed in time.</source>
        <translation>L’avoir de %1 n’a pas été réclamé à temps.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 vous doit %2.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Une compensation de %1 a été convenue.</translation>
    </message>
    <message>
        <source>%1 is withheld.</source>
        <translation>%1 sont retenus.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message>
        <source>A further %1 was not claimed in time.</source>
        <translation>En outre, %1 n’ont pas été réclamés à temps.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::VerdictBox</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ViewModel</name>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Contrôle en échec</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>Contrôle réussi</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Maintenance by the hour, %1 to %2</source>
        <translation>Maintenance par heure, %1 au %2</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Escape lets go.</source>
        <translation>Les flèches la déplacent, Maj et flèches changent sa fin, Échap la relâche.</translation>
    </message>
    <message>
        <source>N begins a new window here; Page Down chooses a window of the week.</source>
        <translation>N commence ici une nouvelle fenêtre&#xa0;; Page suivante choisit une fenêtre de la semaine.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Enter edits, Delete cancels it.</source>
        <translation>Les flèches la déplacent, Maj et flèches changent sa fin, Entrée la modifie, Suppr l’annule.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekSection</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Maintenance windows of the week</source>
        <translation>Fenêtres de maintenance de la semaine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>No maintenance this week.</source>
        <translation>Aucune maintenance cette semaine.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatIfSection</name>
    <message>
        <source>Save the chosen scenario</source>
        <translation>Enregistrer l’hypothèse choisie</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Enregistrer le scénario…</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Retirer le scénario</translation>
    </message>
    <message>
        <source>No scenario yet. Keep a change of the review as scenario to compare it here.</source>
        <translation>Aucun scénario pour l’instant. Gardez une modification de la revue comme scénario pour la comparer ici.</translation>
    </message>
    <message>
        <source>Remove the chosen scenario</source>
        <translation>Retirer le scénario choisi</translation>
    </message>
    <message>
        <source>Each column is a scenario; the arrow keys choose one, the buttons below save or remove it.</source>
        <translation>Chaque colonne est un scénario&#xa0;; les flèches en choisissent un, les boutons ci-dessous l’enregistrent ou le retirent.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatsThis</name>
    <message>
        <source>The month that all pages show. The arrows go to the month before and after; the name opens a list.</source>
        <translation>Le mois que montrent toutes les pages. Les flèches mènent au mois précédent et au suivant&#xa0;; le nom ouvre une liste.</translation>
    </message>
    <message>
        <source>Whether the month still runs. The figures of a running month are provisional; those of a locked one are kept as they were reported.</source>
        <translation>Indique si le mois est encore en cours. Les chiffres d’un mois en cours sont provisoires&#xa0;; ceux d’un mois verrouillé sont conservés tels qu’ils ont été rapportés.</translation>
    </message>
    <message>
        <source>Finds a customer, an incident, a month, a page or a command by its words.</source>
        <translation>Trouve un client, un incident, un mois, une page ou une commande à partir de ses mots.</translation>
    </message>
    <message>
        <source>The services of all customers. The one that is chosen is shown on the page.</source>
        <translation>Les services de tous les clients. Celui qui est choisi est affiché sur la page.</translation>
    </message>
    <message>
        <source>The share of the measured time in which the service was available. Percentages are cut, never rounded up. Click it to see how it was counted.</source>
        <translation>La part du temps mesuré pendant laquelle le service était disponible. Les pourcentages sont tronqués, jamais arrondis au supérieur. Cliquez dessus pour voir comment elle a été comptée.</translation>
    </message>
    <message>
        <source>The time that counts as downtime under the agreement, without accepted maintenance and excluded causes. Click it to see how it was counted.</source>
        <translation>Le temps qui compte comme indisponibilité selon l’accord, sans la maintenance acceptée ni les causes exclues. Cliquez dessus pour voir comment il a été compté.</translation>
    </message>
    <message>
        <source>How much more downtime the target allows in this month, or how much was too much. Click it to see how it was counted.</source>
        <translation>L’indisponibilité que l’objectif admet encore ce mois-ci, ou de combien elle a été dépassée. Cliquez dessus pour voir comment elle a été comptée.</translation>
    </message>
    <message>
        <source>What the agreement gives for this month, as far as it is known. Where its text can be read in several ways, the lowest and the highest amount stand below. Click it to see why.</source>
        <translation>Ce à quoi l’accord donne droit pour ce mois, pour autant qu’on le sache. Là où son texte peut se lire de plusieurs façons, le montant le plus bas et le plus élevé figurent en dessous. Cliquez dessus pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Explains what was chosen on the page, or holds the form that changes it. F4 opens and closes it.</source>
        <translation>Explique ce qui a été choisi sur la page, ou contient le formulaire qui le modifie. F4 l’ouvre et le ferme.</translation>
    </message>
    <message>
        <source>How the figure came about: each step follows from the ones below it. Rest the mouse on a step for exact values; Copy takes all steps along.</source>
        <translation>D’où vient le chiffre&#xa0;: chaque étape découle de celles qui sont en dessous. Laissez la souris sur une étape pour voir les valeurs exactes&#xa0;; Copier emporte toutes les étapes.</translation>
    </message>
    <message>
        <source>What the agreement says about the chosen step, in our own words.</source>
        <translation>Ce que dit l’accord de l’étape choisie, dans nos propres mots.</translation>
    </message>
    <message>
        <source>How much of the time has data. Time without data never counts as available.</source>
        <translation>Quelle part du temps a des données. Le temps sans données ne compte jamais comme disponible.</translation>
    </message>
    <message>
        <source>When the sources were asked last.</source>
        <translation>Quand les sources ont été interrogées pour la dernière fois.</translation>
    </message>
    <message>
        <source>The next day by which a claim must be filed. Click it to go to the claim.</source>
        <translation>Le prochain jour avant la fin duquel une réclamation doit être déposée. Cliquez dessus pour aller à la réclamation.</translation>
    </message>
    <message>
        <source>Services that missed their target in this month. Click the tile to see only those.</source>
        <translation>Les services qui ont manqué leur objectif ce mois-ci. Cliquez sur la tuile pour ne voir que ceux-là.</translation>
    </message>
    <message>
        <source>Services that will miss their target if downtime goes on as in the last days, or that have used most of what is allowed.</source>
        <translation>Les services qui manqueront leur objectif si l’indisponibilité se poursuit comme ces derniers jours, ou qui ont épuisé l’essentiel de ce qui est admis.</translation>
    </message>
    <message>
        <source>Services that met their target, or are on track while the month runs.</source>
        <translation>Les services qui ont atteint leur objectif, ou qui sont en bonne voie tant que le mois est en cours.</translation>
    </message>
    <message>
        <source>What the agreements give for this month, added up by currency. The range is what open questions of interpretation leave.</source>
        <translation>Ce à quoi les accords donnent droit pour ce mois, additionné par devise. La fourchette est ce que laissent les questions d’interprétation en suspens.</translation>
    </message>
    <message>
        <source>The next claim that must be filed, and by when.</source>
        <translation>La prochaine réclamation à déposer, et pour quand.</translation>
    </message>
    <message>
        <source>How old the data of the sources is, and whether one of them failed.</source>
        <translation>L’âge des données des sources, et si l’une d’elles a échoué.</translation>
    </message>
    <message>
        <source>One row a service, the riskiest first. The strip shows the last twelve months, the bar how much of the allowed downtime is used. The link at the end leads to what there is to do.</source>
        <translation>Une ligne par service, le plus menacé en premier. La bande montre les douze derniers mois, la barre la part consommée de l’indisponibilité admise. Le lien au bout mène à ce qu’il y a à faire.</translation>
    </message>
    <message>
        <source>What the marks in the strips of months mean.</source>
        <translation>Ce que signifient les marques dans les bandes de mois.</translation>
    </message>
    <message>
        <source>Downtime of each month beside what the target allows. Choose a month to show it.</source>
        <translation>L’indisponibilité de chaque mois à côté de ce qu’admet l’objectif. Choisissez un mois pour l’afficher.</translation>
    </message>
    <message>
        <source>The days of the month by their downtime, and the hours of the chosen day.</source>
        <translation>Les jours du mois selon leur indisponibilité, et les heures du jour choisi.</translation>
    </message>
    <message>
        <source>The error budget is the downtime that the target allows. Here is how it was used, how long it will last at the rate so far, and what more downtime costs.</source>
        <translation>Le budget d’erreur est l’indisponibilité que l’objectif admet. Voici comment il a été consommé, combien de temps il durera au rythme actuel, et ce que coûterait davantage d’indisponibilité.</translation>
    </message>
    <message>
        <source>Values other than availability that the agreement promises, such as a response time.</source>
        <translation>Les valeurs autres que la disponibilité que promet l’accord, comme un temps de réponse.</translation>
    </message>
    <message>
        <source>The month as a time line: outages, maintenance, incidents and deadlines below each other. Choose an outage to review it.</source>
        <translation>Le mois comme ligne de temps&#xa0;: interruptions, maintenance, incidents et échéances les uns sous les autres. Choisissez une interruption pour l’examiner.</translation>
    </message>
    <message>
        <source>Outages with their causes. Whether one counts follows from the agreement; the cause is for a person to say.</source>
        <translation>Les interruptions avec leurs causes. Si l’une compte découle de l’accord&#xa0;; la cause, c’est à une personne de l’indiquer.</translation>
    </message>
    <message>
        <source>Changes that were tried without saving them, side by side with what is recorded.</source>
        <translation>Les modifications essayées sans les enregistrer, côte à côte avec ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Says what caused the outage, and from when until when. The box at its end shows what saving would change.</source>
        <translation>Indique ce qui a causé l’interruption, et de quand à quand. L’encadré à la fin montre ce que l’enregistrement changerait.</translation>
    </message>
    <message>
        <source>What the month would come to if this were saved.</source>
        <translation>Ce que donnerait le mois si ceci était enregistré.</translation>
    </message>
    <message>
        <source>Files and references that prove what was said, such as a letter or a ticket. They are kept in the workspace.</source>
        <translation>Les fichiers et les références qui prouvent ce qui a été dit, comme une lettre ou un ticket. Ils sont conservés dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Maintenance by the hour. Drag over free time to plan work; drag an edge to change its length.</source>
        <translation>La maintenance heure par heure. Faites glisser sur du temps libre pour planifier des travaux&#xa0;; faites glisser un bord pour en changer la durée.</translation>
    </message>
    <message>
        <source>Whether the agreement accepts the work, how much of it counts as downtime, and what is to be done by when.</source>
        <translation>Si l’accord accepte les travaux, quelle part en compte comme indisponibilité, et ce qui est à faire pour quand.</translation>
    </message>
    <message>
        <source>The letter that announces the maintenance. Only what was announced in time can be left out of the downtime.</source>
        <translation>La lettre qui annonce la maintenance. Seul ce qui a été annoncé à temps peut être écarté de l’indisponibilité.</translation>
    </message>
    <message>
        <source>What is due to all customers in this month, and which claims are to be filed, by their deadlines.</source>
        <translation>Ce qui est dû à tous les clients pour ce mois, et les réclamations à déposer, par échéance.</translation>
    </message>
    <message>
        <source>What the provider itself says of its outages and amounts, beside ours. It decides nothing.</source>
        <translation>Ce que le fournisseur lui-même dit de ses interruptions et de ses montants, à côté de nos chiffres. Cela ne décide de rien.</translation>
    </message>
    <message>
        <source>Credits that were granted, and credits that came on an invoice. What is still open is the difference.</source>
        <translation>Les avoirs accordés, et les avoirs arrivés sur une facture. Ce qui reste en suspens est la différence.</translation>
    </message>
    <message>
        <source>Rights that too much downtime brings, such as leaving early, and until when they stand.</source>
        <translation>Les droits qu’ouvre une indisponibilité excessive, comme celui de partir plus tôt, et jusqu’à quand ils valent.</translation>
    </message>
    <message>
        <source>The letter that asks for the credit, with its proof, and how far the claim has got.</source>
        <translation>La lettre qui demande l’avoir, avec sa preuve, et où en est la réclamation.</translation>
    </message>
    <message>
        <source>How the tickets of the month were answered, against the times that the agreement promises.</source>
        <translation>Comment les tickets du mois ont reçu réponse, par rapport aux délais que promet l’accord.</translation>
    </message>
    <message>
        <source>What is due next over all tickets.</source>
        <translation>Ce qui arrive à échéance en premier, tous tickets confondus.</translation>
    </message>
    <message>
        <source>The tickets of the month, with their deadlines by the severity of each.</source>
        <translation>Les tickets du mois, avec leurs échéances selon la gravité de chacun.</translation>
    </message>
    <message>
        <source>Other promises of the agreement, such as backups, and whether they were kept.</source>
        <translation>Les autres promesses de l’accord, comme les sauvegardes, et si elles ont été tenues.</translation>
    </message>
    <message>
        <source>What the agreement promises, in plain words. Choose a line to see its clauses.</source>
        <translation>Ce que promet l’accord, en termes simples. Choisissez une ligne pour voir ses clauses.</translation>
    </message>
    <message>
        <source>The clauses, and where each of them applies.</source>
        <translation>Les clauses, et où chacune d’elles s’applique.</translation>
    </message>
    <message>
        <source>Every rule with its value, for whoever wants to check them one by one.</source>
        <translation>Chaque règle avec sa valeur, pour qui veut les vérifier une à une.</translation>
    </message>
    <message>
        <source>The reports of the month with their state: draft, checked, sent, locked or corrected. Choose several to create them at once.</source>
        <translation>Les rapports du mois avec leur état&#xa0;: brouillon, vérifié, envoyé, verrouillé ou rectifié. Choisissez-en plusieurs pour les créer à la fois.</translation>
    </message>
    <message>
        <source>The report as the customer will get it.</source>
        <translation>Le rapport tel que le client le recevra.</translation>
    </message>
    <message>
        <source>Attaches all figures to the PDF, so that the customer can check them.</source>
        <translation>Joint tous les chiffres au PDF, afin que le client puisse les vérifier.</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now. A later change then needs a corrected report, and both are kept.</source>
        <translation>Conserve les chiffres tels qu’ils sont maintenant. Une modification ultérieure exige alors un rapport rectifié, et les deux sont conservés.</translation>
    </message>
    <message>
        <source>Where the checks come from, how current they are, and which of them belong to no service yet.</source>
        <translation>D’où viennent les contrôles, s’ils sont à jour, et lesquels n’appartiennent encore à aucun service.</translation>
    </message>
    <message>
        <source>Who changed what, when and why, for all customers or for one. Nothing here can be edited or removed.</source>
        <translation>Qui a modifié quoi, quand et pourquoi, pour tous les clients ou pour un seul. Rien ici ne peut être modifié ni supprimé.</translation>
    </message>
    <message>
        <source>Every entry seals all entries before it. If one were altered or removed, it would be said here.</source>
        <translation>Chaque entrée scelle toutes celles qui la précèdent. Si l’une était altérée ou supprimée, ce serait indiqué ici.</translation>
    </message>
    <message>
        <source>Services of which nothing, or too little, was measured, so that there is no verdict.</source>
        <translation>Les services pour lesquels rien, ou trop peu, n’a été mesuré&#xa0;: il n’y a donc pas de verdict.</translation>
    </message>
    <message>
        <source>Outages without a cause. They count until somebody names one.</source>
        <translation>Les interruptions dont personne n’a indiqué la cause. Elles comptent tant que personne ne le fait.</translation>
    </message>
    <message>
        <source>Filters, order and columns, saved under a name.</source>
        <translation>Des filtres, un ordre et des colonnes conservés sous un nom.</translation>
    </message>
    <message>
        <source>Maintenance of the month, and whether the agreements accept it. Drag over days to plan work; drag work to move it.</source>
        <translation>La maintenance du mois, et si les accords l’acceptent. Faites glisser sur des jours pour planifier des travaux&#xa0;; faites glisser des travaux pour les déplacer.</translation>
    </message>
    <message>
        <source>Plans or changes maintenance. It is checked against each agreement while you type.</source>
        <translation>Planifie ou modifie une maintenance. Elle est vérifiée au regard de chaque accord pendant la saisie.</translation>
    </message>
    <message>
        <source>How the credit of this service is worked out: outage by outage, with caps and conditions, and for each interpretation of the agreement.</source>
        <translation>Comment est calculé l’avoir de ce service&#xa0;: interruption par interruption, avec plafonds et conditions, et une fois pour chaque interprétation de l’accord.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyClause</name>
    <message>
        <source>Previous clause</source>
        <translation>Clause précédente</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Clause suivante</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Texte de la clause</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>L’accord</translation>
    </message>
    <message>
        <source>The agreement, %1</source>
        <translation>L’accord, %1</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>Aucune clause&#xa0;: c’est un fait.</translation>
    </message>
    <message>
        <source>The text of this clause is not on record.</source>
        <translation>Le texte de cette clause n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySection</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>Choisissez un chiffre, une interruption ou un montant pour voir sur quoi il repose.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all steps</source>
        <translation>Copier toutes les étapes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySubject</name>
    <message>
        <source>Why does this outage count for %1?</source>
        <translation>Pourquoi cette interruption compte-t-elle pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Why does this outage not count?</source>
        <translation>Pourquoi cette interruption ne compte-t-elle pas&#xa0;?</translation>
    </message>
    <message>
        <source>Why %1 for this outage?</source>
        <translation>Pourquoi %1 pour cette interruption&#xa0;?</translation>
    </message>
    <message>
        <source>Why is %1 of this outage credited?</source>
        <translation>Pourquoi %1 de cette interruption sont-elles créditées&#xa0;?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1&#xa0;?</translation>
    </message>
    <message>
        <source>Why is there no availability?</source>
        <translation>Pourquoi n’y a-t-il pas de disponibilité&#xa0;?</translation>
    </message>
    <message>
        <source>Why %1 of downtime?</source>
        <translation>Pourquoi %1 d’indisponibilité&#xa0;?</translation>
    </message>
    <message>
        <source>Why is there no amount?</source>
        <translation>Pourquoi n’y a-t-il pas de montant&#xa0;?</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>Que s’est-il passé alors&#xa0;?</translation>
    </message>
    <message>
        <source>Why “%1”: %2?</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;?</translation>
    </message>
    <message>
        <source>Maintenance verdict</source>
        <translation>Verdict sur la maintenance</translation>
    </message>
    <message>
        <source>Response times of %1</source>
        <translation>Délais de réponse pour %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>Error budget so far</source>
        <translation>Budget d’erreur à ce jour</translation>
    </message>
    <message>
        <source>Why is the budget %1 over?</source>
        <translation>Pourquoi le budget est-il dépassé de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Why is %1 of the budget left?</source>
        <translation>Pourquoi reste-t-il %1 du budget&#xa0;?</translation>
    </message>
    <message>
        <source>Why is there no credit?</source>
        <translation>Pourquoi n’y a-t-il pas d’avoir&#xa0;?</translation>
    </message>
    <message>
        <source>Claim status</source>
        <translation>État de la réclamation</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Valeur promise</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyTree</name>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>Chaîne des motifs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Words</name>
    <message>
        <source>not classified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>dorsale</translation>
    </message>
    <message>
        <source>denial of service</source>
        <translation>déni de service</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>customer’s network</source>
        <translation>réseau du client</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>force majeure</translation>
    </message>
    <message>
        <source>storage limit reached</source>
        <translation>limite de stockage atteinte</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>suspension</translation>
    </message>
    <message>
        <source>announced disruption</source>
        <translation>perturbation annoncée</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>due within 24 hours</source>
        <translation>à déposer sous 24 heures</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>échue</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>déposée</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>applied to an invoice</source>
        <translation>imputée sur une facture</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>nom du service</translation>
    </message>
    <message>
        <source>time of the outage</source>
        <translation>moment de l’interruption</translation>
    </message>
    <message>
        <source>length of the outage</source>
        <translation>durée de l’interruption</translation>
    </message>
    <message>
        <source>proof by a failed connection test during the outage</source>
        <translation>preuve par un test de connexion en échec pendant l’interruption</translation>
    </message>
    <message>
        <source>a part lies outside the agreed hours</source>
        <translation>une partie est hors des heures convenues</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>annoncée trop tard</translation>
    </message>
    <message>
        <source>announced by another channel than agreed</source>
        <translation>annoncée par un autre canal que convenu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>jamais confirmée</translation>
    </message>
    <message>
        <source>the agreement accepts no maintenance</source>
        <translation>l’accord n’accepte aucune maintenance</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Notice of price changes</source>
        <translation>Préavis des changements de prix</translation>
    </message>
    <message>
        <source>Escalations answered</source>
        <translation>Escalades traitées</translation>
    </message>
    <message>
        <source>Extra cost told before work starts</source>
        <translation>Surcoûts annoncés avant le début des travaux</translation>
    </message>
    <message>
        <source>Work in order of priority</source>
        <translation>Travail par ordre de priorité</translation>
    </message>
    <message>
        <source>Replacement of failed components</source>
        <translation>Remplacement des composants défaillants</translation>
    </message>
    <message>
        <source>Backup mail servers</source>
        <translation>Serveurs de messagerie de secours</translation>
    </message>
    <message>
        <source>Leaving without penalty</source>
        <translation>Sortie sans pénalité</translation>
    </message>
    <message>
        <source>Monitoring around the clock</source>
        <translation>Supervision jour et nuit</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>unknown: no record</source>
        <translation>inconnu&#xa0;: aucune trace</translation>
    </message>
    <message>
        <source>nothing fell due</source>
        <translation>rien n’est arrivé à échéance</translation>
    </message>
    <message>
        <source>runs of failed checks</source>
        <translation>suites de contrôles en échec</translation>
    </message>
    <message>
        <source>share of failed checks</source>
        <translation>part de contrôles en échec</translation>
    </message>
    <message>
        <source>mean of intervals</source>
        <translation>moyenne d’intervalles</translation>
    </message>
    <message>
        <source>in proportion to the time lost</source>
        <translation>en proportion du temps perdu</translation>
    </message>
    <message>
        <source>for each block of time lost</source>
        <translation>par bloc de temps perdu</translation>
    </message>
    <message>
        <source>by tiers of availability</source>
        <translation>par paliers de disponibilité</translation>
    </message>
    <message>
        <source>as agreed between the parties</source>
        <translation>comme convenu entre les parties</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>game server</source>
        <translation>serveur de jeu</translation>
    </message>
    <message>
        <source>virtual private server</source>
        <translation>serveur privé virtuel</translation>
    </message>
    <message>
        <source>dedicated server</source>
        <translation>serveur dédié</translation>
    </message>
    <message>
        <source>web hosting</source>
        <translation>hébergement web</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>messagerie</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hyperviseur</translation>
    </message>
    <message>
        <source>hosted service</source>
        <translation>service hébergé</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>autre service</translation>
    </message>
    <message>
        <source>account in good standing</source>
        <translation>compte en règle</translation>
    </message>
    <message>
        <source>acceptable use</source>
        <translation>usage acceptable</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>compte sans arriéré</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Sauvegardes quotidiennes</translation>
    </message>
    <message>
        <source>Weekly restore points</source>
        <translation>Points de restauration hebdomadaires</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the items of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>Réponse d’état</translation>
    </message>
    <message>
        <source>severity becomes</source>
        <translation>la gravité devient</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>request for the status</source>
        <translation>demande d’état</translation>
    </message>
    <message>
        <source>reply to it</source>
        <translation>réponse à celle-ci</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>contournement</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>correctif</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>a ticket that reports it in time</source>
        <translation>un ticket qui la signale à temps</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>en attente du client</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99e centile</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>plus grande valeur</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>plus petite valeur</translation>
    </message>
    <message>
        <source>share of values beyond a bound</source>
        <translation>part des valeurs au-delà d’une borne</translation>
    </message>
    <message>
        <source>by a table of lengths</source>
        <translation>selon un tableau des durées</translation>
    </message>
    <message>
        <source>as one flat amount</source>
        <translation>en un seul montant forfaitaire</translation>
    </message>
    <message>
        <source>by several remedies</source>
        <translation>selon plusieurs compensations</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Données incomplètes</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>pas annoncée</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceController</name>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>Préparation de l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>L’espace de travail d’exemple n’a pas pu être créé&#xa0;: %1. Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood *.sqlite *.db);;All files (*)</source>
        <translation>Espaces de travail (*.makegood *.sqlite *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the month as PDF</source>
        <translation>Exporter le mois en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no judged month to export yet; wait until it is ready.</source>
        <translation>Il n’y a pas encore de mois évalué à exporter&#xa0;; attendez qu’il soit prêt.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>No workspace could be made: %1. Nothing else was touched.</source>
        <translation>Aucun espace de travail n’a pu être créé&#xa0;: %1. Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a workspace. It was left as it is. Choose another file, or a backup of this one.</source>
        <translation>%1 est vide&#xa0;: ce n’est donc pas un espace de travail. Il a été laissé tel quel. Choisissez un autre fichier, ou une sauvegarde de celui-ci.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. It was left as it is. Choose another workspace, or a backup of this one.</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2. Il a été laissé tel quel. Choisissez un autre espace de travail, ou une sauvegarde de celui-ci.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name.</source>
        <translation>Un fichier %1 existe déjà&#xa0;; il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is the workspace that is open. Choose another name for the copy.</source>
        <translation>%1 est l’espace de travail ouvert. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Une copie a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Customers.makegood</source>
        <translation>Clients.makegood</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood)</source>
        <translation>Espaces de travail (*.makegood)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espaces de travail &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This program came without its sample. Import a data folder instead.</source>
        <translation>Ce programme est fourni sans son exemple. Importez plutôt un dossier de données.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file and try again.</source>
        <translation>Rien n’a été importé&#xa0;: %1. Tout est comme avant. Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Import data folder</source>
        <translation>Importer un dossier de données</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceHandle</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>A change of the workspace that was open before was not saved: %1.</source>
        <translation>Une modification de l’espace de travail ouvert auparavant n’a pas été enregistrée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceNotice</name>
    <message>
        <source>An older Makegood wrote this workspace. It was brought up to date: from here on every row and every month of checks has a checksum. A copy of what it was before is kept beside it.</source>
        <translation>Une version plus ancienne de Makegood a écrit cet espace de travail. Il a été mis à jour&#xa0;: désormais, chaque ligne et chaque mois de contrôles a une somme de contrôle. Une copie de son état précédent est conservée à côté.</translation>
    </message>
    <message>
        <source>A newer Makegood wrote this workspace. It is open for reading only.</source>
        <translation>Une version plus récente de Makegood a écrit cet espace de travail. Il est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceProbes</name>
    <message>
        <source>The prober of %1: %2. Nothing that was recorded is lost.</source>
        <translation>La sonde de %1&#xa0;: %2. Rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
</context>
</TS>
