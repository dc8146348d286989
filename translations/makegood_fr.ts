<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>makegood::AvailabilityChart</name>
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
        <source>Undecided</source>
        <translation>Indécis</translation>
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
</context>
<context>
    <name>makegood::AvailabilityChartView</name>
    <message>
        <source>Chart of the availability by month</source>
        <translation>Graphique de la disponibilité par mois</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityDesk</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityPage</name>
    <message>
        <source>Availability by month</source>
        <translation>Disponibilité par mois</translation>
    </message>
    <message>
        <source>%1: %2 of the elapsed time was seen by a check, %3 is unknown.</source>
        <translation>%1&#xa0;: %2 du temps écoulé a été vu par un contrôle, %3 reste inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%n contrôle en contredit un autre au même instant&#xa0;; c’est celui qui a échoué qui compte.</numerusform>
            <numerusform>%n contrôles en contredisent un autre au même instant&#xa0;; c’est celui qui a échoué qui compte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::CalendarDesk</name>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
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
            <numerusform>Écrit&#xa0;: %1, %n fenêtre de maintenance</numerusform>
            <numerusform>Écrit&#xa0;: %1, %n fenêtres de maintenance</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>Le calendrier n’a pas été écrit&#xa0;: %1. Ce qui s’y trouvait est intact&#xa0;; choisissez un autre emplacement.</translation>
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
        <translation>dans %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>échu depuis %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimDraft</name>
    <message>
        <source>%1: %2 of %3 failed</source>
        <translation>%1&#xa0;: %2 vers %3 en échec</translation>
    </message>
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
        <source>Agreement: %1; %2</source>
        <translation>Accord&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>To be filed by: %1</source>
        <translation>À déposer avant le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Preuve&#xa0;:</translation>
    </message>
    <message>
        <source>STILL MISSING: %1</source>
        <translation>MANQUE ENCORE&#xa0;: %1</translation>
    </message>
    <message>
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>NE PAS DÉPOSER tant que ceci n’est pas rempli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimForm</name>
    <message>
        <source>Text of the claim</source>
        <translation>Texte de la réclamation</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copy the text of the claim</source>
        <translation>Copier le texte de la réclamation</translation>
    </message>
    <message>
        <source>What became of the claim</source>
        <translation>Suite donnée à la réclamation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Enregist&amp;rer</translation>
    </message>
    <message>
        <source>Record what became of the claim</source>
        <translation>Enregistrer la suite donnée à la réclamation</translation>
    </message>
    <message>
        <source>number of the ticket, words of the provider</source>
        <translation>numéro du ticket, mots du fournisseur</translation>
    </message>
    <message>
        <source>Claim draft</source>
        <translation>Projet de réclamation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>Le montant est illisible&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimModel</name>
    <message>
        <source>Outage</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>not to be filed while this does not hold: %1</source>
        <translation>ne pas déposer tant que ceci n’est pas rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>makegood::CommandLine</name>
    <message>
        <source>Judges service level agreements month by month, as they are written.</source>
        <translation>Évalue les accords de niveau de service mois par mois, tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>L’espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>Ouvrir l’espace de travail d’exemple.</translation>
    </message>
</context>
<context>
    <name>makegood::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Indisponibilité</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Budget d’erreur restant</translation>
    </message>
    <message>
        <source>Credit estimate</source>
        <translation>Avoir estimé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
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
        <source>the same in every reading</source>
        <translation>identique dans chaque lecture</translation>
    </message>
    <message>
        <source>contract: %1 to %2</source>
        <translation>contrat&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
</context>
<context>
    <name>makegood::CreditDesk</name>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
</context>
<context>
    <name>makegood::CreditLineModel</name>
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
        <source>of it bridged</source>
        <translation>dont raccordé</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>oui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::CreditPage</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>L’accord ne donne aucun avoir.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>Convenu&#xa0;: %1, par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The agreement names no amount: it is negotiated, and nothing is recorded for this month.</source>
        <translation>L’accord ne fixe pas de montant&#xa0;: il se négocie, et rien n’est enregistré pour ce mois.</translation>
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
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>%1 est retenu, car une condition du droit à l’avoir n’est pas remplie.</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrat entier</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Credit by outage</source>
        <translation>Avoir par interruption</translation>
    </message>
    <message>
        <source>Readings side by side</source>
        <translation>Lectures côte à côte</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>No recorded outage.</source>
        <translation>Aucune interruption enregistrée.</translation>
    </message>
    <message>
        <source>Nothing to claim.</source>
        <translation>Rien à réclamer.</translation>
    </message>
    <message>
        <source>By outage</source>
        <translation>Par interruption</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>redevance %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>minimum %1, maximum %2</translation>
    </message>
    <message>
        <source>cut to the cap</source>
        <translation>ramené au plafond</translation>
    </message>
    <message>
        <source>not capped</source>
        <translation>non plafonné</translation>
    </message>
</context>
<context>
    <name>makegood::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Hide; the View menu brings it back</source>
        <translation>Masquer&#xa0;; le menu Affichage permet de le retrouver</translation>
    </message>
</context>
<context>
    <name>makegood::EffectModel</name>
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
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrat entier</translation>
    </message>
    <message>
        <source>Lowest reading</source>
        <translation>Lecture la plus basse</translation>
    </message>
    <message>
        <source>Highest reading</source>
        <translation>Lecture la plus haute</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>makegood::EmptyState</name>
    <message>
        <source>Judge a month as the agreement is written</source>
        <translation>Évaluer un mois tel que l’accord est écrit</translation>
    </message>
    <message>
        <source>Makegood reads what your monitoring saw, applies each customer&apos;s agreement and shows who is owed what, and why.</source>
        <translation>Makegood lit ce que votre supervision a vu, applique l’accord de chaque client et montre à qui quoi est dû, et pourquoi.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Ouvrir l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>Five customers, one for each agreement that ships, twelve months each.</source>
        <translation>Cinq clients, un pour chaque accord fourni, douze mois chacun.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>A case folder: contract, checks, maintenance and incidents as files.</source>
        <translation>Un dossier de cas&#xa0;: contrat, contrôles, maintenance et incidents sous forme de fichiers.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Connecter une source</translation>
    </message>
    <message>
        <source>Read checks from a Prometheus server.</source>
        <translation>Lire les contrôles d’un serveur Prometheus.</translation>
    </message>
</context>
<context>
    <name>makegood::Explain</name>
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
        <source>Left out by cause</source>
        <translation>Écarté en raison de la cause</translation>
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
        <source>Unknown time</source>
        <translation>Temps inconnu</translation>
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
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks failed.</source>
        <translation>Le mois est découpé en tranches de %1&#xa0;; une tranche est mauvaise lorsque plus de %2 de ses contrôles ont échoué.</translation>
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
            <numerusform>%n contrôle en échec d’affilée constitue une interruption</numerusform>
            <numerusform>%n contrôles en échec d’affilée constituent une interruption</numerusform>
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
        <source>Outages under %1 are not recorded.</source>
        <translation>Les interruptions de moins de %1 ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>%1: seen, but not recorded.</source>
        <translation>%1&#xa0;: vue, mais non enregistrée.</translation>
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
        <source>%1 of maintenance were accepted; %2 were taken out of the measured time.</source>
        <translation>%1 de maintenance ont été acceptées&#xa0;; %2 ont été retirées du temps mesuré.</translation>
    </message>
    <message>
        <source>For %1 nothing is known; checks cover %2 of the time so far.</source>
        <translation>Pour %1, on ne sait rien&#xa0;; les contrôles couvrent %2 du temps écoulé.</translation>
    </message>
    <message>
        <source>For %1 nothing is known.</source>
        <translation>Pour %1, on ne sait rien.</translation>
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
        <source>The target leaves %1 of downtime a month; the budget is overdrawn (%2).</source>
        <translation>L’objectif laisse %1 d’indisponibilité par mois&#xa0;; le budget est dépassé (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; %2 of it are left.</source>
        <translation>L’objectif laisse %1 d’indisponibilité par mois&#xa0;; il en reste %2.</translation>
    </message>
    <message>
        <source>The billing period runs %1 in %2.</source>
        <translation>La période de facturation va du %1 en %2.</translation>
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
        <source>It lasted %1; outages under %2 are not recorded.</source>
        <translation>Elle a duré %1&#xa0;; les interruptions de moins de %2 ne sont pas enregistrées.</translation>
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
        <source>%1 of downtime are left out because of their cause.</source>
        <translation>%1 d’indisponibilité sont écartées en raison de leur cause.</translation>
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
        <source>the monthly fee</source>
        <translation>la redevance mensuelle</translation>
    </message>
    <message>
        <source>the charge “%1”</source>
        <translation>le poste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is due only when the target is missed.</source>
        <translation>Il n’est dû que si l’objectif est manqué.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts.</source>
        <translation>Il est dû pour chaque interruption qui compte.</translation>
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
        <source>%1 day(s) of charges (%2 ÷ %3 days)</source>
        <translation>%1 jour(s) de redevance (%2 ÷ %3 jours)</translation>
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
        <source>Each %1 of credited time %2 earn %3; %4.</source>
        <translation>Chaque %1 de temps crédité %2 donnent droit à %3&#xa0;; %4.</translation>
    </message>
    <message>
        <source>Blocks this month: %1.</source>
        <translation>Blocs de ce mois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the tier of the availability.</source>
        <translation>Un avoir sur %1, selon le palier de disponibilité.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1&#xa0;: %2 créditées</translation>
    </message>
    <message numerus="yes">
        <source>, %n block(s)</source>
        <translation>
            <numerusform>, %n bloc</numerusform>
            <numerusform>, %n blocs</numerusform>
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
        <source>Its clock stands still.</source>
        <translation>Son délai est arrêté.</translation>
    </message>
    <message>
        <source>It must be filed by %1.</source>
        <translation>Elle doit être déposée avant le %1.</translation>
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
        <source>%1 earn no credit: incident %2, cause %3.</source>
        <translation>%1 ne donnent droit à aucun avoir&#xa0;: incident %2, cause %3.</translation>
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
</context>
<context>
    <name>makegood::FigureLabel</name>
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
    <name>makegood::Format</name>
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
</context>
<context>
    <name>makegood::IncidentsDesk</name>
    <message>
        <source>The change was not saved: %1. The record is as it was and is being read again.</source>
        <translation>La modification n’a pas été enregistrée&#xa0;: %1. L’enregistrement est resté tel quel et est en cours de relecture.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Why? The reason goes to the journal.</source>
        <translation>Pourquoi&#xa0;? Le motif est inscrit au journal.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
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
        <translation>Importation</translation>
    </message>
    <message>
        <source>Checks read</source>
        <translation>Contrôles lus</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>Incident enregistré</translation>
    </message>
    <message>
        <source>Incident removed</source>
        <translation>Incident supprimé</translation>
    </message>
    <message>
        <source>Bridge recorded</source>
        <translation>Raccord enregistré</translation>
    </message>
    <message>
        <source>Bridge removed</source>
        <translation>Raccord supprimé</translation>
    </message>
    <message>
        <source>Remedy agreed</source>
        <translation>Compensation convenue</translation>
    </message>
    <message>
        <source>Remedy removed</source>
        <translation>Compensation supprimée</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>Réclamation enregistrée</translation>
    </message>
    <message>
        <source>Source recorded</source>
        <translation>Source enregistrée</translation>
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
        <source>Details and reason</source>
        <translation>Détails et motif</translation>
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
        <translation>Tous les &amp;contrats</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>Tous les contrats</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%n entrée dans l’espace de travail</numerusform>
            <numerusform>%n entrées dans l’espace de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>the chain is whole: none was changed or taken out</source>
        <translation>la chaîne est intacte&#xa0;: rien n’a été modifié ni retiré</translation>
    </message>
    <message>
        <source>the chain is broken: %1</source>
        <translation>la chaîne est rompue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; %2. Times are those of %3.</source>
        <translation>%1&#xa0;; %2. Les heures sont celles de %3.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>La plus récente est affichée.</numerusform>
            <numerusform>Les %n plus récentes sont affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>Tout le contenu de ce dossier était déjà là&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Imported: %1 new checks, %2 other rows.</source>
        <translation>Importé&#xa0;: %1 nouveaux contrôles, %2 autres lignes.</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was ready stays; nothing was changed.</source>
        <translation>Annulé&#xa0;: %1. Ce qui était prêt reste&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. Your data is as it was.</source>
        <translation>%1 s’est arrêté&#xa0;: %2. Vos données sont restées telles quelles.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>This build has no sample workspace; import a case folder instead.</source>
        <translation>Cette version n’a pas d’espace de travail d’exemple&#xa0;; importez plutôt un dossier de cas.</translation>
    </message>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>Préparation de l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>L’espace de travail d’exemple n’a pas pu être créé&#xa0;: %1. Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>No workspace could be made for the import: %1. The folder is untouched.</source>
        <translation>Aucun espace de travail n’a pu être créé pour l’importation&#xa0;: %1. Le dossier est intact.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. The workspace is as it was; mend the file and import again.</source>
        <translation>Rien n’a été importé&#xa0;: %1. L’espace de travail est resté tel quel&#xa0;; corrigez le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>No live source</source>
        <translation>Aucune source active</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), read up to %1</source>
        <translation>
            <numerusform>%n source, lue jusqu’au %1</numerusform>
            <numerusform>%n sources, lues jusqu’au %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), never read</source>
        <translation>
            <numerusform>%n source, jamais lue</numerusform>
            <numerusform>%n sources, jamais lues</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract %1 in this workspace.</source>
        <translation>Il n’y a pas de contrat %1 dans cet espace de travail.</translation>
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
        <source>The report was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>Le rapport n’a pas été écrit&#xa0;: %1. Ce qui s’y trouvait est intact&#xa0;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Aucun espace de travail ouvert</translation>
    </message>
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
        <source>&amp;Import case folder…</source>
        <translation>&amp;Importer un dossier de cas…</translation>
    </message>
    <message>
        <source>&amp;Export the month as PDF…</source>
        <translation>Exporter le mois en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Search contracts</source>
        <translation>&amp;Rechercher des contrats</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
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
        <source>Text si&amp;ze</source>
        <translation>Ta&amp;ille du texte</translation>
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
        <source>Judges service level agreements month by month, as they are written.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>Évalue les accords de niveau de service mois par mois, tels qu’ils sont écrits.

Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Fourni sans aucune garantie.

Réalisé avec Qt %1 et Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib et SQLite.</translation>
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
        <source>Import case folder</source>
        <translation>Importer un dossier de cas</translation>
    </message>
    <message>
        <source>Prometheus servers are connected with makegood-cli for now; its help says how. Then open the workspace here.</source>
        <translation>Pour l’instant, les serveurs Prometheus se connectent avec makegood-cli&#xa0;; son aide explique comment. Ouvrez ensuite l’espace de travail ici.</translation>
    </message>
    <message>
        <source>Data coverage %1</source>
        <translation>Couverture des données %1</translation>
    </message>
    <message>
        <source>Next claim deadline: %1, %2</source>
        <translation>Prochaine échéance de réclamation&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>No claim deadline ahead</source>
        <translation>Aucune échéance de réclamation à venir</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenanceModel</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
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
        <source>Tentative: never confirmed, so it counts for nothing</source>
        <translation>Provisoire&#xa0;: jamais confirmée, elle ne compte donc pas</translation>
    </message>
    <message>
        <source>Cancelled: counts for nothing</source>
        <translation>Annulée&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation> (seulement recommandé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
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
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Annoncée&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenancePage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Annoncée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known when it was announced</source>
        <translation>On ignore quand elle a été annoncée</translation>
    </message>
    <message>
        <source>Maintenance windows of the month</source>
        <translation>Fenêtres de maintenance du mois</translation>
    </message>
    <message>
        <source>No maintenance window in this month.</source>
        <translation>Aucune fenêtre de maintenance ce mois-ci.</translation>
    </message>
    <message>
        <source>The period is %1. Taken out of the judgement: %2. Times are those of %3.</source>
        <translation>La période est %1. Retiré de l’évaluation&#xa0;: %2. Les heures sont celles de %3.</translation>
    </message>
</context>
<context>
    <name>makegood::MessageBar</name>
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
</context>
<context>
    <name>makegood::MonthCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Maintenance calendar</source>
        <translation>Calendrier de maintenance</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>Calendrier de maintenance, %1 au %2</translation>
    </message>
    <message>
        <source>No maintenance window on this day.</source>
        <translation>Aucune fenêtre de maintenance ce jour-là.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Appuyez sur Entrée pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Press Enter to see why; again for the next window.</source>
        <translation>Appuyez sur Entrée pour voir pourquoi&#xa0;; encore une fois pour la fenêtre suivante.</translation>
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
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>makegood::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>Mois précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>Mois suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Choisir un mois</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Mois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ObligationModel</name>
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
</context>
<context>
    <name>makegood::OutageModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
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
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop courte</translation>
    </message>
</context>
<context>
    <name>makegood::OutagesPage</name>
    <message>
        <source>Outages of the month</source>
        <translation>Interruptions du mois</translation>
    </message>
    <message>
        <source>No outage in this month.</source>
        <translation>Aucune interruption ce mois-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded; </source>
        <translation>
            <numerusform>%n enregistrée&#xa0;; </numerusform>
            <numerusform>%n enregistrées&#xa0;; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to be recorded. </source>
        <translation>
            <numerusform>%n trop courte pour être enregistrée. </numerusform>
            <numerusform>%n trop courtes pour être enregistrées. </numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Les heures sont celles de %1.</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioList</name>
    <message>
        <source>Search contracts</source>
        <translation>Rechercher des contrats</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services&#xa0;: %1</translation>
    </message>
    <message>
        <source>Services: %1 of %2</source>
        <translation>Services&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioModel</name>
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
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
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
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
</context>
<context>
    <name>makegood::ReadingModel</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
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
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>As the agreement is set up</source>
        <translation>L’accord tel qu’il est paramétré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
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
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
</context>
<context>
    <name>makegood::Report</name>
    <message>
        <source>Contract %1, as known on %2</source>
        <translation>Contrat %1, état connu au %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>Rapport de niveau de service&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
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
        <source>Left out: maintenance</source>
        <translation>Écarté&#xa0;: maintenance</translation>
    </message>
    <message>
        <source>Left out: causes</source>
        <translation>Écarté&#xa0;: causes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Error budget overdrawn</source>
        <translation>Budget d’erreur dépassé</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Budget d’erreur restant</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>Le contrat n’a aucun service ce mois-ci.</translation>
    </message>
    <message>
        <source>Percentages are cut after three decimals and never rounded up.</source>
        <translation>Les pourcentages sont tronqués après trois décimales et jamais arrondis vers le haut.</translation>
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
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Période de facturation</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Heures de</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>État connu au</translation>
    </message>
    <message>
        <source>Every service met its target.</source>
        <translation>Chaque service a atteint son objectif.</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 atteints</translation>
    </message>
    <message>
        <source>%1 breached</source>
        <translation>%1 manqués</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 indécis</translation>
    </message>
    <message>
        <source>Targets: %1.</source>
        <extracomment>%1: counts such as &quot;2 met, 1 breached&quot;</extracomment>
        <translation>Objectifs&#xa0;: %1.</translation>
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
        <source>Every reading of the agreement comes to the same amount.</source>
        <translation>Toutes les lectures de l’accord donnent le même montant.</translation>
    </message>
    <message>
        <source>Between %1 and %2, depending on how the agreement is read.</source>
        <translation>Entre %1 et %2, selon la lecture de l’accord.</translation>
    </message>
    <message>
        <source>Credit for the month</source>
        <translation>Avoir du mois</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>Dans ce rapport</translation>
    </message>
    <message>
        <source>Service level report</source>
        <translation>Rapport de niveau de service</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
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
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>What the credit would be if the conditions of the agreement held.</source>
        <translation>Ce que serait l’avoir si les conditions de l’accord étaient remplies.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
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
        <source>As the agreement is read here</source>
        <translation>L’accord tel qu’il est lu ici</translation>
    </message>
    <message>
        <source>If the answer were yes:</source>
        <translation>Si la réponse était oui&#xa0;:</translation>
    </message>
    <message>
        <source>Total for the month: %1. Lowest of all readings: %2; highest: %3.</source>
        <translation>Total du mois&#xa0;: %1. Minimum de toutes les lectures&#xa0;: %2&#xa0;; maximum&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Under this agreement nothing needs to be claimed.</source>
        <translation>Selon cet accord, rien n’a besoin d’être réclamé.</translation>
    </message>
    <message>
        <source>A claim must be filed within %1.</source>
        <translation>Une réclamation doit être déposée dans un délai de %1.</translation>
    </message>
    <message>
        <source>A claim may be filed at any time.</source>
        <translation>Une réclamation peut être déposée à tout moment.</translation>
    </message>
    <message>
        <source>It must hold: %1.</source>
        <translation>Elle doit contenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Clauses: %1.</source>
        <translation>Clauses&#xa0;: %1.</translation>
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
        <source>not to be filed now: %1</source>
        <translation>à ne pas déposer maintenant&#xa0;: %1</translation>
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
        <source>No claim stands for this month.</source>
        <translation>Aucune réclamation n’existe pour ce mois.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>The agreement leaves no maintenance out: it counts like any other downtime.</source>
        <translation>L’accord n’exclut aucune maintenance&#xa0;: elle compte comme toute autre indisponibilité.</translation>
    </message>
    <message>
        <source>No maintenance window met this month.</source>
        <translation>Aucune fenêtre de maintenance n’est tombée ce mois-ci.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
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
        <translation>Accepté</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Ce que dit l’accord</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Accepted is the part in this billing period that the agreement recognises as maintenance.</source>
        <translation>Est acceptée la partie de cette période de facturation que l’accord reconnaît comme maintenance.</translation>
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
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>No service had an outage in this month.</source>
        <translation>Aucun service n’a connu d’interruption ce mois-ci.</translation>
    </message>
    <message>
        <source>Whole outages, also where they reach beyond the month. Counted is their share of the downtime, credited their share of the credited time; amounts are before cap and conditions.</source>
        <translation>Interruptions entières, même lorsqu’elles dépassent le mois. «&#xa0;Compté&#xa0;» est leur part de l’indisponibilité, «&#xa0;crédité&#xa0;» leur part du temps crédité&#xa0;; les montants s’entendent avant plafond et conditions.</translation>
    </message>
    <message>
        <source>No outage.</source>
        <translation>Aucune interruption.</translation>
    </message>
    <message>
        <source>Appendix: evidence of each outage</source>
        <translation>Annexe&#xa0;: preuves de chaque interruption</translation>
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
        <source>No outage of this month rests on a failed check.</source>
        <translation>Aucune interruption de ce mois ne repose sur un contrôle en échec.</translation>
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
        <source>None is accepted: it counts as downtime.</source>
        <translation>Aucune n’est acceptée&#xa0;: elle compte comme indisponibilité.</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time.</source>
        <translation>Les fenêtres acceptées sont retirées du temps mesuré.</translation>
    </message>
    <message>
        <source>Downtime inside accepted windows is left out.</source>
        <translation>L’indisponibilité dans les fenêtres acceptées est écartée.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>Au plus %1 par mois et par service.</translation>
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
        <source>Usually between %1 and %2 (%3).</source>
        <translation>Habituellement entre %1 et %2 (%3).</translation>
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
        <source>Maintenance</source>
        <translation>Maintenance</translation>
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
        <source>Causes left out</source>
        <translation>Causes écartées</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Stipulation</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>L’accord</translation>
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
        <source>Coverage and data quality</source>
        <translation>Couverture et qualité des données</translation>
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
        <source>Response</source>
        <translation>Réponse</translation>
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
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>Aucun ticket n’a été ouvert ce mois-ci.</translation>
    </message>
    <message>
        <source>Support and obligations</source>
        <translation>Assistance et obligations</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tickets d’assistance</translation>
    </message>
    <message>
        <source>The agreement sets no support times.</source>
        <translation>L’accord ne fixe aucun délai d’assistance.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>The agreement holds no further obligations.</source>
        <translation>L’accord ne contient pas d’autres obligations.</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDesk</name>
    <message>
        <source>taken back: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDraft</name>
    <message>
        <source>record %1: %2</source>
        <translation>enregistrer %1&#xa0;: %2</translation>
    </message>
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
        <source>remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>bridge of %1</source>
        <translation>raccord de %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewPanel</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
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
        <source>Post-mortem was given</source>
        <translation>Le compte rendu post-mortem a été remis</translation>
    </message>
    <message>
        <source>Post-mortem given at</source>
        <translation>Remise du compte rendu post-mortem</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Effect before it is saved</source>
        <translation>Effet avant l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Keep as &amp;what-if</source>
        <translation>Garder comme &amp;hypothèse</translation>
    </message>
    <message>
        <source>Keep as what-if</source>
        <translation>Garder comme hypothèse</translation>
    </message>
    <message>
        <source>Choose an outage to say what it was. What that changes is shown before it is saved.</source>
        <translation>Choisissez une interruption pour dire ce que c’était. Ce que cela change est montré avant l’enregistrement.</translation>
    </message>
    <message>
        <source>goes to the journal</source>
        <translation>est inscrit au journal</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Outage of %1, %2</source>
        <translation>Interruption de %1, %2</translation>
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
        <source>Record it</source>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Split it in two</source>
        <translation>Le scinder en deux</translation>
    </message>
    <message>
        <source>Merge it with the next one</source>
        <translation>Le fusionner avec le suivant</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Credit the time to the next outage</source>
        <translation>Créditer le temps jusqu’à l’interruption suivante</translation>
    </message>
    <message>
        <source>Later cause</source>
        <translation>Cause ultérieure</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Du %1</translation>
    </message>
    <message>
        <source>With %1, %2</source>
        <translation>Avec %1, %2</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Impossible d’enregistrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>To save it, say why: the reason goes to the journal.</source>
        <translation>Pour enregistrer, dites pourquoi&#xa0;: le motif est inscrit au journal.</translation>
    </message>
</context>
<context>
    <name>makegood::Session</name>
    <message>
        <source>it was not saved</source>
        <translation>cela n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>Judging the portfolio</source>
        <translation>Évaluation du portefeuille</translation>
    </message>
    <message>
        <source>Judging twelve months</source>
        <translation>Évaluation de douze mois</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Saving the review</source>
        <translation>Enregistrement de la revue</translation>
    </message>
    <message>
        <source>Recording the claim</source>
        <translation>Enregistrement de la réclamation</translation>
    </message>
</context>
<context>
    <name>makegood::Status</name>
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
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Being judged</source>
        <translation>Évaluation en cours</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Aucune période</translation>
    </message>
</context>
<context>
    <name>makegood::StatusLine</name>
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
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>makegood::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>makegood::SupportDesk</name>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
</context>
<context>
    <name>makegood::SupportPage</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>L’accord ne promet aucun délai d’assistance.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>Aucun ticket n’a été ouvert ce mois-ci.</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>Tickets d’assistance du mois</translation>
    </message>
    <message>
        <source>Obligations with their evidence</source>
        <translation>Obligations et leurs preuves</translation>
    </message>
    <message>
        <source>Tickets opened</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Response breaches</source>
        <translation>Réponses hors délai</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Mises à jour manquées</translation>
    </message>
    <message>
        <source>Obligations broken</source>
        <translation>Obligations non tenues</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
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
        <source>awaiting a response: %1</source>
        <translation>en attente de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>status replies missed: %1</source>
        <translation>réponses d’état manquées&#xa0;: %1</translation>
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
        <source>of %1, unknown: %2</source>
        <translation>sur %1, inconnues&#xa0;: %2</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>L’accord ne cite aucune obligation.</translation>
    </message>
    <message>
        <source>For the whole contract, as it stands on %1. Times are those of %2.</source>
        <translation>Pour tout le contrat, état au %1. Les heures sont celles de %2.</translation>
    </message>
</context>
<context>
    <name>makegood::TicketModel</name>
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
</context>
<context>
    <name>makegood::TimeLanes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Contrôles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed checks</source>
        <translation>%1 contrôles en échec</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>recorded, %1</source>
        <translation>enregistrée, %1</translation>
    </message>
    <message>
        <source>too short to be recorded</source>
        <translation>trop courte pour être enregistrée</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>not accepted, %1</source>
        <translation>non accepté, %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>excluded by its cause</source>
        <translation>exclu en raison de la cause</translation>
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
        <source>Claims due</source>
        <translation>Réclamations à échéance</translation>
    </message>
    <message>
        <source>Claim by %1, %2</source>
        <translation>À réclamer avant le %1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>Frise du mois</translation>
    </message>
    <message>
        <source>The table below lists the same outages. Plus and minus zoom, the arrow keys move, 0 shows the whole month.</source>
        <translation>Le tableau ci-dessous énumère les mêmes interruptions. Plus et moins agrandissent et réduisent, les flèches déplacent, 0 montre le mois entier.</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfModel</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
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
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrat entier</translation>
    </message>
    <message>
        <source>does not fit any more</source>
        <translation>ne convient plus</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfTray</name>
    <message>
        <source>What-if scenarios side by side</source>
        <translation>Hypothèses côte à côte</translation>
    </message>
    <message>
        <source>Save this one…</source>
        <translation>Enregistrer celle-ci…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Save the chosen scenario</source>
        <translation>Enregistrer l’hypothèse choisie</translation>
    </message>
    <message>
        <source>Forget the chosen scenario</source>
        <translation>Oublier l’hypothèse choisie</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèses</translation>
    </message>
</context>
<context>
    <name>makegood::WhyPanel</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>Choisissez un chiffre, une interruption ou un montant pour voir sur quoi il repose.</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Ce que dit l’accord</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>Chaîne des motifs</translation>
    </message>
    <message>
        <source>Text of the clauses</source>
        <translation>Texte des clauses</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>Aucune clause&#xa0;: c’est un fait.</translation>
    </message>
</context>
<context>
    <name>makegood::WhySubject</name>
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
        <source>Why is the error budget left %1?</source>
        <translation>Pourquoi le budget d’erreur restant est-il de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Why is there no amount?</source>
        <translation>Pourquoi n’y a-t-il pas de montant&#xa0;?</translation>
    </message>
    <message>
        <source>What does this maintenance window count for?</source>
        <translation>Pour quoi compte cette fenêtre de maintenance&#xa0;?</translation>
    </message>
    <message>
        <source>Why does this claim stand as it does?</source>
        <translation>Pourquoi cette réclamation en est-elle là&#xa0;?</translation>
    </message>
</context>
<context>
    <name>makegood::WindowOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
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
</context>
<context>
    <name>makegood::Words</name>
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
        <source>Undecided</source>
        <translation>Indécis</translation>
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
        <source>not known when it was announced</source>
        <translation>on ignore quand elle a été annoncée</translation>
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
</context>
</TS>
