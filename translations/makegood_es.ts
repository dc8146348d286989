<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>makegood::AvailabilityChart</name>
    <message>
        <source>The axis starts at %1 %2.</source>
        <translation>El eje empieza en %1 %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Objetivo cumplido</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Unknown, share of the month</source>
        <translation>Desconocido, parte del mes</translation>
    </message>
    <message>
        <source>Excluded, share of the month</source>
        <translation>Excluido, parte del mes</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityChartView</name>
    <message>
        <source>Chart of the availability by month</source>
        <translation>Gráfico de la disponibilidad por meses</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityDesk</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityPage</name>
    <message>
        <source>Availability by month</source>
        <translation>Disponibilidad por meses</translation>
    </message>
    <message>
        <source>%1: %2 of the elapsed time was seen by a check, %3 is unknown.</source>
        <translation>%1: una comprobación vio %2 del tiempo transcurrido; %3 se desconocen.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%n comprobación contradice a otra del mismo instante; cuenta la fallida.</numerusform>
            <numerusform>%n comprobaciones contradicen a otras del mismo instante; cuenta la fallida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::CalendarDesk</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Export &amp;maintenance as calendar…</source>
        <translation>Exportar el &amp;mantenimiento como calendario…</translation>
    </message>
    <message>
        <source>Export maintenance as calendar</source>
        <translation>Exportar el mantenimiento como calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>El contrato aún se está leyendo; espere a que esté listo.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, %n maintenance windows</source>
        <translation>
            <numerusform>Escrito: %1, %n ventana de mantenimiento</numerusform>
            <numerusform>Escrito: %1, %n ventanas de mantenimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>El calendario no se escribió: %1. Lo que había antes queda intacto; elija otro lugar.</translation>
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
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vencido desde hace %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimDraft</name>
    <message>
        <source>%1: %2 of %3 failed</source>
        <translation>%1: %2 a %3 falló</translation>
    </message>
    <message>
        <source>Claim for service credit, %1</source>
        <translation>Reclamación de crédito de servicio, %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>Outage: from %1 to %2</source>
        <translation>Interrupción: de %1 a %2</translation>
    </message>
    <message>
        <source>In UTC: from %1 to %2</source>
        <translation>En UTC: de %1 a %2</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>Tiempo acreditado: %1</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>Primera comprobación fallida</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>Última comprobación fallida</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crédito: %1</translation>
    </message>
    <message>
        <source>Agreement: %1; %2</source>
        <translation>Acuerdo: %1; %2</translation>
    </message>
    <message>
        <source>To be filed by: %1</source>
        <translation>Debe presentarse antes de: %1</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Prueba:</translation>
    </message>
    <message>
        <source>STILL MISSING: %1</source>
        <translation>FALTA TODAVÍA: %1</translation>
    </message>
    <message>
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>NO PRESENTAR mientras no se cumpla esto: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimForm</name>
    <message>
        <source>Text of the claim</source>
        <translation>Texto de la reclamación</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the text of the claim</source>
        <translation>Copiar el texto de la reclamación</translation>
    </message>
    <message>
        <source>What became of the claim</source>
        <translation>Qué fue de la reclamación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Record what became of the claim</source>
        <translation>Registrar qué fue de la reclamación</translation>
    </message>
    <message>
        <source>number of the ticket, words of the provider</source>
        <translation>número del tique, palabras del proveedor</translation>
    </message>
    <message>
        <source>Claim draft</source>
        <translation>Borrador de la reclamación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>El importe no se puede leer: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimModel</name>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Falta todavía</translation>
    </message>
    <message>
        <source>not to be filed while this does not hold: %1</source>
        <translation>no presentar mientras no se cumpla esto: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>makegood::CommandLine</name>
    <message>
        <source>Judges service level agreements month by month, as they are written.</source>
        <translation>Evalúa acuerdos de nivel de servicio mes a mes, tal como están escritos.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>El espacio de trabajo que se abre.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>Abrir el espacio de trabajo de ejemplo.</translation>
    </message>
</context>
<context>
    <name>makegood::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Presupuesto de error restante</translation>
    </message>
    <message>
        <source>Credit estimate</source>
        <translation>Crédito estimado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>of %1 measured</source>
        <translation>de %1 medidos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>the same in every reading</source>
        <translation>igual en todas las interpretaciones</translation>
    </message>
    <message>
        <source>contract: %1 to %2</source>
        <translation>contrato: %1 a %2</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociado</translation>
    </message>
</context>
<context>
    <name>makegood::CreditDesk</name>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
</context>
<context>
    <name>makegood::CreditLineModel</name>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acreditado</translation>
    </message>
    <message>
        <source>of it bridged</source>
        <translation>de ello, enlazado</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitida</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>sí: %1</translation>
    </message>
</context>
<context>
    <name>makegood::CreditPage</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>Acordado: %1, por %2: %3</translation>
    </message>
    <message>
        <source>The agreement names no amount: it is negotiated, and nothing is recorded for this month.</source>
        <translation>El acuerdo no fija un importe: se negocia, y para este mes no consta nada.</translation>
    </message>
    <message>
        <source>One amount for the month, by the tier that the availability falls into.</source>
        <translation>Un importe para el mes, según el tramo en que cae la disponibilidad.</translation>
    </message>
    <message>
        <source>Cut to the agreement&apos;s cap.</source>
        <translation>Reducido al tope del acuerdo.</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>Se retienen %1 porque no se cumple una condición para tener derecho.</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Este servicio</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrato completo</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Credit by outage</source>
        <translation>Crédito por interrupción</translation>
    </message>
    <message>
        <source>Readings side by side</source>
        <translation>Interpretaciones en paralelo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>No recorded outage.</source>
        <translation>Ninguna interrupción registrada.</translation>
    </message>
    <message>
        <source>Nothing to claim.</source>
        <translation>Nada que reclamar.</translation>
    </message>
    <message>
        <source>By outage</source>
        <translation>Por interrupción</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Interpretaciones</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociado</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>cuota %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>mínimo %1, máximo %2</translation>
    </message>
    <message>
        <source>cut to the cap</source>
        <translation>reducido al tope</translation>
    </message>
    <message>
        <source>not capped</source>
        <translation>sin tope</translation>
    </message>
</context>
<context>
    <name>makegood::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Hide; the View menu brings it back</source>
        <translation>Ocultar; el menú Ver lo recupera</translation>
    </message>
</context>
<context>
    <name>makegood::EffectModel</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociado</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrato completo</translation>
    </message>
    <message>
        <source>Lowest reading</source>
        <translation>Interpretación más baja</translation>
    </message>
    <message>
        <source>Highest reading</source>
        <translation>Interpretación más alta</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>cambia a %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>sigue en %1</translation>
    </message>
</context>
<context>
    <name>makegood::EmptyState</name>
    <message>
        <source>Judge a month as the agreement is written</source>
        <translation>Evaluar un mes tal como está escrito el acuerdo</translation>
    </message>
    <message>
        <source>Makegood reads what your monitoring saw, applies each customer&apos;s agreement and shows who is owed what, and why.</source>
        <translation>Makegood lee lo que vio su supervisión, aplica el acuerdo de cada cliente y muestra a quién se le debe qué, y por qué.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Abrir el espacio de trabajo de ejemplo</translation>
    </message>
    <message>
        <source>Five customers, one for each agreement that ships, twelve months each.</source>
        <translation>Cinco clientes, uno por cada acuerdo incluido, con doce meses cada uno.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>A case folder: contract, checks, maintenance and incidents as files.</source>
        <translation>Una carpeta de caso: contrato, comprobaciones, mantenimiento e incidentes en archivos.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Conectar una fuente</translation>
    </message>
    <message>
        <source>Read checks from a Prometheus server.</source>
        <translation>Leer comprobaciones de un servidor Prometheus.</translation>
    </message>
</context>
<context>
    <name>makegood::Explain</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Período de facturación</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>Primera comprobación fallida</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>Última comprobación fallida</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corta</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>Fuera del período</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>En mantenimiento</translation>
    </message>
    <message>
        <source>Left out by cause</source>
        <translation>Excluido por su causa</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causas excluidas</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Tiempo desconocido</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Presupuesto de error</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Credited outage</source>
        <translation>Interrupción acreditada</translation>
    </message>
    <message>
        <source>Earns nothing</source>
        <translation>No da derecho a nada</translation>
    </message>
    <message>
        <source>Time between outages</source>
        <translation>Tiempo entre interrupciones</translation>
    </message>
    <message>
        <source>Not credited</source>
        <translation>No acreditado</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Ningún tramo</translation>
    </message>
    <message>
        <source>Target not missed</source>
        <translation>Objetivo no incumplido</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Condition not met</source>
        <translation>Condición no cumplida</translation>
    </message>
    <message>
        <source>Agreed remedy</source>
        <translation>Compensación acordada</translation>
    </message>
    <message>
        <source>No remedy agreed</source>
        <translation>Ninguna compensación acordada</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no availability to compare with the target of %1.</source>
        <translation>No se midió nada, así que no hay disponibilidad que comparar con el objetivo de %1.</translation>
    </message>
    <message>
        <source>Of %1 measured, %2 were downtime: %3 available.</source>
        <translation>De %1 medidos, %2 fueron tiempo de inactividad: %3 disponible.</translation>
    </message>
    <message>
        <source>Whether the target of %1 is met depends on how unknown time is counted.</source>
        <translation>Que se cumpla el objetivo de %1 depende de cómo se cuente el tiempo desconocido.</translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation>El objetivo de %1 se cumple.</translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation>El objetivo de %1 se incumple.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when more than %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>El mes se divide en intervalos de %1. Un intervalo cuenta como no disponible cuando falló más de %2 de sus llamadas o comprobaciones; la disponibilidad es la media de los intervalos.</translation>
    </message>
    <message>
        <source>Each interval counts with the share that succeeded.</source>
        <translation>Cada intervalo cuenta con la parte que tuvo éxito.</translation>
    </message>
    <message>
        <source>A call delivered more than %1 after decoding has failed.</source>
        <translation>Una llamada entregada más de %1 después de descodificarse ha fallado.</translation>
    </message>
    <message>
        <source>An interval without calls or checks is left out.</source>
        <translation>Un intervalo sin llamadas ni comprobaciones no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>An interval without calls or checks counts as available.</source>
        <translation>Un intervalo sin llamadas ni comprobaciones cuenta como disponible.</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks failed.</source>
        <translation>El mes se divide en tramos de tiempo de %1; uno es malo cuando falló más de %2 de sus comprobaciones.</translation>
    </message>
    <message>
        <source>Only %1 of bad stretches in a row are an outage.</source>
        <translation>Solo %1 de tramos malos seguidos constituyen una interrupción.</translation>
    </message>
    <message>
        <source>Checks are made every %1 (%2).</source>
        <translation>Las comprobaciones se hacen cada %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row are an outage</source>
        <translation>
            <numerusform>%n comprobación fallida seguida es una interrupción</numerusform>
            <numerusform>%n comprobaciones fallidas seguidas son una interrupción</numerusform>
        </translation>
    </message>
    <message>
        <source>One failed check is an outage</source>
        <translation>Una comprobación fallida es una interrupción</translation>
    </message>
    <message>
        <source>, from the first to the last failed check.</source>
        <translation>, de la primera a la última comprobación fallida.</translation>
    </message>
    <message>
        <source>, from the first failed check to the next good one.</source>
        <translation>, de la primera comprobación fallida a la siguiente buena.</translation>
    </message>
    <message>
        <source>All probes must fail together.</source>
        <translation>Todas las sondas deben fallar a la vez.</translation>
    </message>
    <message>
        <source>Any probe that fails is enough.</source>
        <translation>Basta con que falle una sonda.</translation>
    </message>
    <message>
        <source>Lengths are rounded to %1.</source>
        <translation>Las duraciones se redondean a %1.</translation>
    </message>
    <message>
        <source>Outages under %1 are not recorded.</source>
        <translation>Las interrupciones de menos de %1 no se registran.</translation>
    </message>
    <message>
        <source>%1: seen, but not recorded.</source>
        <translation>%1: vista, pero no registrada.</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3 (incident %4).</source>
        <translation>%1: %2 contados como tiempo de inactividad. Causa: %3 (incidente %4).</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3.</source>
        <translation>%1: %2 contados como tiempo de inactividad. Causa: %3.</translation>
    </message>
    <message>
        <source> (%1, line %2)</source>
        <translation> (%1, línea %2)</translation>
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
        <translation>Ventana de mantenimiento %1, %2: %3 aceptados.</translation>
    </message>
    <message>
        <source>Announced %1.</source>
        <translation>Anunciada: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>Noted, but not refused: %1.</source>
        <translation>Anotado, pero no rechazado: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; of a monthly allowance of %2, %3 of downtime were left out.</source>
        <translation>Se aceptaron %1 de mantenimiento; de un margen mensual de %2 se excluyeron %3 de tiempo de inactividad.</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; %2 were taken out of the measured time.</source>
        <translation>Se aceptaron %1 de mantenimiento; %2 se descontaron del tiempo medido.</translation>
    </message>
    <message>
        <source>For %1 nothing is known; checks cover %2 of the time so far.</source>
        <translation>De %1 no se sabe nada; las comprobaciones cubren %2 del tiempo transcurrido.</translation>
    </message>
    <message>
        <source>For %1 nothing is known.</source>
        <translation>De %1 no se sabe nada.</translation>
    </message>
    <message>
        <source>It counts as downtime.</source>
        <translation>Cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>It is left out of the measured time.</source>
        <translation>Se descuenta del tiempo medido.</translation>
    </message>
    <message>
        <source>It does not count as downtime.</source>
        <translation>No cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; the budget is overdrawn (%2).</source>
        <translation>El objetivo permite %1 de inactividad al mes; el presupuesto está sobrepasado (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; %2 of it are left.</source>
        <translation>El objetivo permite %1 de inactividad al mes; quedan %2.</translation>
    </message>
    <message>
        <source>The billing period runs %1 in %2.</source>
        <translation>El período de facturación va de %1 en %2.</translation>
    </message>
    <message>
        <source>First failed check: %1, probe %2</source>
        <translation>Primera comprobación fallida: %1, sonda %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>Última comprobación fallida: %1, sonda %2</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 are not recorded.</source>
        <translation>Duró %1; las interrupciones de menos de %2 no se registran.</translation>
    </message>
    <message>
        <source>%1 of it lie outside the billing period.</source>
        <translation>De ella, %1 quedan fuera del período de facturación.</translation>
    </message>
    <message>
        <source>%1 of it lie in maintenance window %2 and do not count.</source>
        <translation>De ella, %1 caen en la ventana de mantenimiento %2 y no cuentan.</translation>
    </message>
    <message>
        <source>%1 of it do not count: incident %2, cause %3.</source>
        <translation>De ella, %1 no cuentan: incidente %2, causa %3.</translation>
    </message>
    <message>
        <source>%1 of downtime are left out because of their cause.</source>
        <translation>Se excluyen %1 de inactividad por su causa.</translation>
    </message>
    <message>
        <source>Incident %1, %2: cause %3.</source>
        <translation>Incidente %1, %2: causa %3.</translation>
    </message>
    <message>
        <source>The credit is %1.</source>
        <translation>Crédito: %1.</translation>
    </message>
    <message>
        <source>The credit is %1, computed %2.</source>
        <translation>El crédito es de %1, calculado %2.</translation>
    </message>
    <message>
        <source>There is no credit.</source>
        <translation>No hay crédito.</translation>
    </message>
    <message>
        <source>The cap of the agreement limits it.</source>
        <translation>El tope del acuerdo lo limita.</translation>
    </message>
    <message>
        <source>%1 are withheld because a condition of the agreement does not hold.</source>
        <translation>Se retienen %1 porque no se cumple una condición del acuerdo.</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>la cuota mensual</translation>
    </message>
    <message>
        <source>the charge “%1”</source>
        <translation>el cargo «%1»</translation>
    </message>
    <message>
        <source>It is due only when the target is missed.</source>
        <translation>Solo corresponde cuando se incumple el objetivo.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts.</source>
        <translation>Corresponde por cada interrupción que cuenta.</translation>
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
        <translation>%1 día(s) de cargos (%2 ÷ %3 días)</translation>
    </message>
    <message>
        <source>the length of the period</source>
        <translation>la duración del período</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1.</source>
        <translation>Crédito = cuota × tiempo acreditado ÷ %1.</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1 × %2.</source>
        <translation>Crédito = cuota × tiempo acreditado ÷ %1 × %2.</translation>
    </message>
    <message>
        <source>a started block counts as a whole one</source>
        <translation>un bloque empezado cuenta como entero</translation>
    </message>
    <message>
        <source>only whole blocks count</source>
        <translation>solo cuentan los bloques enteros</translation>
    </message>
    <message>
        <source>over the month</source>
        <translation>a lo largo del mes</translation>
    </message>
    <message>
        <source>of each outage</source>
        <translation>de cada interrupción</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earn %3; %4.</source>
        <translation>Cada %1 de tiempo acreditado %2 dan %3; %4.</translation>
    </message>
    <message>
        <source>Blocks this month: %1.</source>
        <translation>Bloques de este mes: %1.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the tier of the availability.</source>
        <translation>Un crédito sobre %1, según el tramo de disponibilidad.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1: %2 acreditados</translation>
    </message>
    <message numerus="yes">
        <source>, %n block(s)</source>
        <translation>
            <numerusform>, %n bloque</numerusform>
            <numerusform>, %n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source> (case “%1”)</source>
        <translation> (caso «%1»)</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: it reduces %3.</source>
        <translation>El tope es %1 de la cuota, %2: reduce %3.</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: %3 stay under it.</source>
        <translation>El tope es %1 de la cuota, %2: %3 quedan por debajo.</translation>
    </message>
    <message>
        <source>The condition “%1” did not hold from %2 to %3.</source>
        <translation>La condición «%1» no se cumplió de %2 a %3.</translation>
    </message>
    <message>
        <source>The condition “%1” has not held since %2.</source>
        <translation>La condición «%1» no se cumple desde %2.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>Decidido por %1 el %2.</translation>
    </message>
    <message>
        <source>Claim for the outage %1: %2.</source>
        <translation>Reclamación por la interrupción %1: %2.</translation>
    </message>
    <message>
        <source>Its clock stands still.</source>
        <translation>Su plazo está detenido.</translation>
    </message>
    <message>
        <source>It must be filed by %1.</source>
        <translation>Debe presentarse antes de %1.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>No hay plazo.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta todavía: %1.</translation>
    </message>
    <message>
        <source>%1 were charged for the month.</source>
        <translation>Se cobraron %1 por el mes.</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>El precio mensual es de %1.</translation>
    </message>
    <message>
        <source>%1: earns nothing. The agreement names no case for the cause %2, this kind of service and this length.</source>
        <translation>%1: no da derecho a nada. El acuerdo no prevé ningún caso para la causa %2, esta clase de servicio y esta duración.</translation>
    </message>
    <message>
        <source>%1 between two outages are credited as well (%2).</source>
        <translation>%1 entre dos interrupciones se acreditan también (%2).</translation>
    </message>
    <message>
        <source>%1 earn no credit: incident %2, cause %3.</source>
        <translation>%1 no dan crédito: incidente %2, causa %3.</translation>
    </message>
    <message>
        <source>The availability lies below %1: %2.</source>
        <translation>La disponibilidad está por debajo de %1: %2.</translation>
    </message>
    <message>
        <source>The availability reaches every tier: nothing is due.</source>
        <translation>La disponibilidad alcanza todos los tramos: no se debe nada.</translation>
    </message>
    <message>
        <source>The target was not missed, so no credit is due.</source>
        <translation>El objetivo no se incumplió, así que no se debe crédito.</translation>
    </message>
    <message>
        <source>%1 were agreed.</source>
        <translation>Se acordaron %1.</translation>
    </message>
    <message>
        <source>The remedy is negotiated, and none is recorded for this month.</source>
        <translation>La compensación se negocia, y para este mes no consta ninguna.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Haga clic para ver por qué</translation>
    </message>
    <message>
        <source>Press Enter to see why</source>
        <translation>Pulse Intro para ver por qué</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <extracomment>From one instant to another.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::IncidentsDesk</name>
    <message>
        <source>The change was not saved: %1. The record is as it was and is being read again.</source>
        <translation>El cambio no se guardó: %1. El registro sigue como estaba y se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como está registrado</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Why? The reason goes to the journal.</source>
        <translation>¿Por qué? El motivo queda en el diario.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>makegood::JournalDesk</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>makegood::JournalModel</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Checks read</source>
        <translation>Comprobaciones leídas</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>Incidente registrado</translation>
    </message>
    <message>
        <source>Incident removed</source>
        <translation>Incidente eliminado</translation>
    </message>
    <message>
        <source>Bridge recorded</source>
        <translation>Enlace registrado</translation>
    </message>
    <message>
        <source>Bridge removed</source>
        <translation>Enlace eliminado</translation>
    </message>
    <message>
        <source>Remedy agreed</source>
        <translation>Compensación acordada</translation>
    </message>
    <message>
        <source>Remedy removed</source>
        <translation>Compensación eliminada</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>Reclamación registrada</translation>
    </message>
    <message>
        <source>Source recorded</source>
        <translation>Fuente registrada</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>Fuente eliminada</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Contrato eliminado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Details and reason</source>
        <translation>Detalles y motivo</translation>
    </message>
</context>
<context>
    <name>makegood::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Every &amp;contract</source>
        <translation>Todos los &amp;contratos</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>Todos los contratos</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%n entrada en el espacio de trabajo</numerusform>
            <numerusform>%n entradas en el espacio de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>the chain is whole: none was changed or taken out</source>
        <translation>la cadena está íntegra: nada se cambió ni se quitó</translation>
    </message>
    <message>
        <source>the chain is broken: %1</source>
        <translation>la cadena está rota: %1</translation>
    </message>
    <message>
        <source>%1; %2. Times are those of %3.</source>
        <translation>%1; %2. Las horas son las de %3.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>Se muestra la más reciente.</numerusform>
            <numerusform>Se muestran las %n más recientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>Todo lo de esta carpeta ya estaba aquí; nada cambió.</translation>
    </message>
    <message>
        <source>Imported: %1 new checks, %2 other rows.</source>
        <translation>Importado: %1 comprobaciones nuevas, %2 filas de otro tipo.</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was ready stays; nothing was changed.</source>
        <translation>Cancelado: %1. Lo que estaba listo se conserva; nada cambió.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. Your data is as it was.</source>
        <translation>%1 se detuvo: %2. Sus datos siguen como estaban.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>This build has no sample workspace; import a case folder instead.</source>
        <translation>Esta versión no tiene espacio de trabajo de ejemplo; importe una carpeta de caso en su lugar.</translation>
    </message>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>Preparando el espacio de trabajo de ejemplo</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>No se pudo crear el espacio de trabajo de ejemplo: %1. No se tocó nada más.</translation>
    </message>
    <message>
        <source>No workspace could be made for the import: %1. The folder is untouched.</source>
        <translation>No se pudo crear un espacio de trabajo para la importación: %1. La carpeta queda intacta.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Leyendo la carpeta</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. The workspace is as it was; mend the file and import again.</source>
        <translation>No se importó nada: %1. El espacio de trabajo sigue como estaba; corrija el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>No live source</source>
        <translation>Ninguna fuente activa</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), read up to %1</source>
        <translation>
            <numerusform>%n fuente, leída hasta %1</numerusform>
            <numerusform>%n fuentes, leídas hasta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), never read</source>
        <translation>
            <numerusform>%n fuente, nunca leída</numerusform>
            <numerusform>%n fuentes, nunca leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract %1 in this workspace.</source>
        <translation>No hay contrato %1 en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Export the month as PDF</source>
        <translation>Exportar el mes como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no judged month to export yet; wait until it is ready.</source>
        <translation>Todavía no hay un mes evaluado que exportar; espere a que esté listo.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>The report was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>El informe no se escribió: %1. Lo que había antes queda intacto; elija otro lugar.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Ningún espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Makegood</source>
        <translation>&amp;Acerca de Makegood</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>A&amp;brir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open &amp;sample workspace</source>
        <translation>Abrir espacio de trabajo de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Import case folder…</source>
        <translation>&amp;Importar carpeta de caso…</translation>
    </message>
    <message>
        <source>&amp;Export the month as PDF…</source>
        <translation>E&amp;xportar el mes como PDF…</translation>
    </message>
    <message>
        <source>&amp;Search contracts</source>
        <translation>&amp;Buscar contratos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
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
        <translation>Acerca de Makegood</translation>
    </message>
    <message>
        <source>Makegood %1</source>
        <translation>Makegood %1</translation>
    </message>
    <message>
        <source>Judges service level agreements month by month, as they are written.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>Evalúa acuerdos de nivel de servicio mes a mes, tal como están escritos.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin garantía alguna.

Hecho con Qt %1 y Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib y SQLite.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood *.sqlite *.db);;All files (*)</source>
        <translation>Espacios de trabajo (*.makegood *.sqlite *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import case folder</source>
        <translation>Importar carpeta de caso</translation>
    </message>
    <message>
        <source>Prometheus servers are connected with makegood-cli for now; its help says how. Then open the workspace here.</source>
        <translation>Por ahora los servidores Prometheus se conectan con makegood-cli; su ayuda explica cómo. Después abra aquí el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Data coverage %1</source>
        <translation>Cobertura de datos %1</translation>
    </message>
    <message>
        <source>Next claim deadline: %1, %2</source>
        <translation>Próximo plazo de reclamación: %1, %2</translation>
    </message>
    <message>
        <source>No claim deadline ahead</source>
        <translation>Ningún plazo de reclamación pendiente</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenanceModel</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Partly accepted: %1</source>
        <translation>Aceptada en parte: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Tentative: never confirmed, so it counts for nothing</source>
        <translation>Provisional: nunca confirmada, así que no cuenta para nada</translation>
    </message>
    <message>
        <source>Cancelled: counts for nothing</source>
        <translation>Cancelada: no cuenta para nada</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation> (solo recomendado: %1)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Anunciada: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenancePage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Anunciada: %1</translation>
    </message>
    <message>
        <source>Not known when it was announced</source>
        <translation>No se sabe cuándo se anunció</translation>
    </message>
    <message>
        <source>Maintenance windows of the month</source>
        <translation>Ventanas de mantenimiento del mes</translation>
    </message>
    <message>
        <source>No maintenance window in this month.</source>
        <translation>Ninguna ventana de mantenimiento en este mes.</translation>
    </message>
    <message>
        <source>The period is %1. Taken out of the judgement: %2. Times are those of %3.</source>
        <translation>El período es %1. Descontado de la evaluación: %2. Las horas son las de %3.</translation>
    </message>
</context>
<context>
    <name>makegood::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>Calendario de mantenimiento</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>Calendario de mantenimiento, %1 a %2</translation>
    </message>
    <message>
        <source>No maintenance window on this day.</source>
        <translation>Ninguna ventana de mantenimiento en este día.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Pulse Intro para ver por qué.</translation>
    </message>
    <message>
        <source>Press Enter to see why; again for the next window.</source>
        <translation>Pulse Intro para ver por qué; otra vez para la ventana siguiente.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, hoy</translation>
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
        <translation>Mes</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>makegood::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>Mes anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>Mes siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Elegir un mes</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Mes: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ObligationModel</name>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>makegood::OutageModel</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acreditado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corta</translation>
    </message>
</context>
<context>
    <name>makegood::OutagesPage</name>
    <message>
        <source>Outages of the month</source>
        <translation>Interrupciones del mes</translation>
    </message>
    <message>
        <source>No outage in this month.</source>
        <translation>Ninguna interrupción en este mes.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded; </source>
        <translation>
            <numerusform>%n registrada; </numerusform>
            <numerusform>%n registradas; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to be recorded. </source>
        <translation>
            <numerusform>%n demasiado corta para registrarse. </numerusform>
            <numerusform>%n demasiado cortas para registrarse. </numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioList</name>
    <message>
        <source>Search contracts</source>
        <translation>Buscar contratos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Servicios: %1</translation>
    </message>
    <message>
        <source>Services: %1 of %2</source>
        <translation>Servicios: %1 de %2</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociado</translation>
    </message>
</context>
<context>
    <name>makegood::ReadingModel</name>
    <message>
        <source>Reading</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>As the agreement is set up</source>
        <translation>Como está configurado el acuerdo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociado</translation>
    </message>
</context>
<context>
    <name>makegood::Report</name>
    <message>
        <source>Contract %1, as known on %2</source>
        <translation>Contrato %1, según lo conocido el %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>Informe de nivel de servicio: %1, %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Left out: maintenance</source>
        <translation>Excluido: mantenimiento</translation>
    </message>
    <message>
        <source>Left out: causes</source>
        <translation>Excluido: causas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Error budget overdrawn</source>
        <translation>Presupuesto de error sobrepasado</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Presupuesto de error restante</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>El contrato no tiene servicios en este mes.</translation>
    </message>
    <message>
        <source>Percentages are cut after three decimals and never rounded up.</source>
        <translation>Los porcentajes se cortan tras tres decimales y nunca se redondean hacia arriba.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Período de facturación</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Horas de</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Según lo conocido el</translation>
    </message>
    <message>
        <source>Every service met its target.</source>
        <translation>Todos los servicios cumplieron su objetivo.</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 cumplidos</translation>
    </message>
    <message>
        <source>%1 breached</source>
        <translation>%1 incumplidos</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 sin decidir</translation>
    </message>
    <message>
        <source>Targets: %1.</source>
        <extracomment>%1: counts such as &quot;2 met, 1 breached&quot;</extracomment>
        <translation>Objetivos: %1.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
    <message>
        <source>Every reading of the agreement comes to the same amount.</source>
        <translation>Todas las interpretaciones del acuerdo dan el mismo importe.</translation>
    </message>
    <message>
        <source>Between %1 and %2, depending on how the agreement is read.</source>
        <translation>Entre %1 y %2, según cómo se interprete el acuerdo.</translation>
    </message>
    <message>
        <source>Credit for the month</source>
        <translation>Crédito del mes</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>En este informe</translation>
    </message>
    <message>
        <source>Service level report</source>
        <translation>Informe de nivel de servicio</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>What the credit would be if the conditions of the agreement held.</source>
        <translation>Lo que sería el crédito si se cumplieran las condiciones del acuerdo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>As the agreement is read here</source>
        <translation>Como se interpreta aquí el acuerdo</translation>
    </message>
    <message>
        <source>If the answer were yes:</source>
        <translation>Si la respuesta fuera sí:</translation>
    </message>
    <message>
        <source>Total for the month: %1. Lowest of all readings: %2; highest: %3.</source>
        <translation>Total del mes: %1. Mínimo de todas las interpretaciones: %2; máximo: %3.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Under this agreement nothing needs to be claimed.</source>
        <translation>Con este acuerdo no hace falta reclamar nada.</translation>
    </message>
    <message>
        <source>A claim must be filed within %1.</source>
        <translation>Una reclamación debe presentarse en un plazo de %1.</translation>
    </message>
    <message>
        <source>A claim may be filed at any time.</source>
        <translation>Una reclamación puede presentarse en cualquier momento.</translation>
    </message>
    <message>
        <source>It must hold: %1.</source>
        <translation>Debe contener: %1.</translation>
    </message>
    <message>
        <source>Clauses: %1.</source>
        <translation>Cláusulas: %1.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Falta todavía</translation>
    </message>
    <message>
        <source>not to be filed now: %1</source>
        <translation>no presentar ahora: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>No claim stands for this month.</source>
        <translation>No hay ninguna reclamación para este mes.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Anotado: %1.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>The agreement leaves no maintenance out: it counts like any other downtime.</source>
        <translation>El acuerdo no excluye ningún mantenimiento: cuenta como cualquier otra inactividad.</translation>
    </message>
    <message>
        <source>No maintenance window met this month.</source>
        <translation>Ninguna ventana de mantenimiento cayó en este mes.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Lo que dice el acuerdo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Accepted is the part in this billing period that the agreement recognises as maintenance.</source>
        <translation>Aceptada es la parte de este período de facturación que el acuerdo reconoce como mantenimiento.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acreditado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>No service had an outage in this month.</source>
        <translation>Ningún servicio tuvo interrupciones en este mes.</translation>
    </message>
    <message>
        <source>Whole outages, also where they reach beyond the month. Counted is their share of the downtime, credited their share of the credited time; amounts are before cap and conditions.</source>
        <translation>Interrupciones completas, también donde rebasan el mes. «Contado» es su parte del tiempo de inactividad, «acreditado» su parte del tiempo acreditado; los importes son antes del tope y de las condiciones.</translation>
    </message>
    <message>
        <source>No outage.</source>
        <translation>Ninguna interrupción.</translation>
    </message>
    <message>
        <source>Appendix: evidence of each outage</source>
        <translation>Anexo: evidencia de cada interrupción</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Comprobación fallida</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>Fuente, línea</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>primera: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>última: %1</translation>
    </message>
    <message>
        <source>No outage of this month rests on a failed check.</source>
        <translation>Ninguna interrupción de este mes se basa en una comprobación fallida.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Clase de servicio</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>No se acepta ninguno: cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time.</source>
        <translation>Las ventanas aceptadas se descuentan del tiempo medido.</translation>
    </message>
    <message>
        <source>Downtime inside accepted windows is left out.</source>
        <translation>La inactividad dentro de ventanas aceptadas se excluye.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>Como máximo %1 por mes y servicio.</translation>
    </message>
    <message>
        <source>Notice of at least %1 is needed.</source>
        <translation>Se exige un aviso de al menos %1.</translation>
    </message>
    <message>
        <source>Notice of %1 is asked for.</source>
        <translation>Se pide un aviso de %1.</translation>
    </message>
    <message>
        <source>Announced by: %1.</source>
        <translation>Anunciado por: %1.</translation>
    </message>
    <message>
        <source>Only between %1 and %2 (%3).</source>
        <translation>Solo entre %1 y %2 (%3).</translation>
    </message>
    <message>
        <source>Usually between %1 and %2 (%3).</source>
        <translation>Normalmente entre %1 y %2 (%3).</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Do not count, and earn no credit: %1.</source>
        <translation>No cuentan ni dan crédito: %1.</translation>
    </message>
    <message>
        <source>Do not count for availability: %1.</source>
        <translation>No cuentan para la disponibilidad: %1.</translation>
    </message>
    <message>
        <source>Earn no credit: %1.</source>
        <translation>No dan crédito: %1.</translation>
    </message>
    <message>
        <source>Causes left out</source>
        <translation>Causas excluidas</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Estipulación</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Cuestión abierta</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>El acuerdo</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>En nuestras palabras</translation>
    </message>
    <message>
        <source>Clauses cited</source>
        <translation>Cláusulas citadas</translation>
    </message>
    <message>
        <source>Appendix: the chain of reasons</source>
        <translation>Anexo: la cadena de razones</translation>
    </message>
    <message>
        <source>No reasons are recorded.</source>
        <translation>No constan razones.</translation>
    </message>
    <message>
        <source>Coverage and data quality</source>
        <translation>Cobertura y calidad de los datos</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Evaluado hasta ahora</translation>
    </message>
    <message>
        <source>No checks contradict each other, and no service is covered for less than 95 % of the time.</source>
        <translation>No hay comprobaciones que se contradigan, y ningún servicio está cubierto menos del 95 % del tiempo.</translation>
    </message>
    <message>
        <source>Contradicting checks at the same instant: %1, the first on %2. The failed one counts.</source>
        <translation>Comprobaciones contradictorias del mismo instante: %1, la primera el %2. Cuenta la fallida.</translation>
    </message>
    <message>
        <source>%1 is covered by checks for only %2 of the time: its figures rest on incomplete data.</source>
        <translation>%1 solo está cubierto por comprobaciones %2 del tiempo: sus cifras se basan en datos incompletos.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>Responder antes de</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Late updates</source>
        <translation>Actualizaciones tardías</translation>
    </message>
    <message>
        <source>Late status replies</source>
        <translation>Respuestas de estado tardías</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin compromiso</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>No se abrió ningún tique en este mes.</translation>
    </message>
    <message>
        <source>Support and obligations</source>
        <translation>Soporte y obligaciones</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tiques de soporte</translation>
    </message>
    <message>
        <source>The agreement sets no support times.</source>
        <translation>El acuerdo no fija tiempos de soporte.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligaciones</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>The agreement holds no further obligations.</source>
        <translation>El acuerdo no contiene más obligaciones.</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDesk</name>
    <message>
        <source>taken back: %1</source>
        <translation>retirado: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDraft</name>
    <message>
        <source>record %1: %2</source>
        <translation>registrar %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>dividir %1</translation>
    </message>
    <message>
        <source>merge %1 with the next</source>
        <translation>unir %1 con el siguiente</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>bridge of %1</source>
        <translation>enlace de %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewPanel</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Dividir en</translation>
    </message>
    <message>
        <source>Post-mortem was given</source>
        <translation>Se entregó el informe post mortem</translation>
    </message>
    <message>
        <source>Post-mortem given at</source>
        <translation>Entrega del informe post mortem</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Effect before it is saved</source>
        <translation>Efecto antes de guardar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Keep as &amp;what-if</source>
        <translation>Conservar como &amp;hipótesis</translation>
    </message>
    <message>
        <source>Keep as what-if</source>
        <translation>Conservar como hipótesis</translation>
    </message>
    <message>
        <source>Choose an outage to say what it was. What that changes is shown before it is saved.</source>
        <translation>Elija una interrupción para decir qué fue. Lo que eso cambia se muestra antes de guardar.</translation>
    </message>
    <message>
        <source>goes to the journal</source>
        <translation>queda en el diario</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Outage of %1, %2</source>
        <translation>Interrupción de %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new incident</source>
        <translation>Un incidente nuevo</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Split it in two</source>
        <translation>Dividirlo en dos</translation>
    </message>
    <message>
        <source>Merge it with the next one</source>
        <translation>Unirlo con el siguiente</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Credit the time to the next outage</source>
        <translation>Acreditar el tiempo hasta la siguiente interrupción</translation>
    </message>
    <message>
        <source>Later cause</source>
        <translation>Causa posterior</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>With %1, %2</source>
        <translation>Con %1, %2</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>No se puede guardar: %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>To save it, say why: the reason goes to the journal.</source>
        <translation>Para guardar, diga por qué: el motivo queda en el diario.</translation>
    </message>
</context>
<context>
    <name>makegood::Session</name>
    <message>
        <source>it was not saved</source>
        <translation>no se guardó</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Judging the portfolio</source>
        <translation>Evaluando la cartera</translation>
    </message>
    <message>
        <source>Judging twelve months</source>
        <translation>Evaluando doce meses</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Leyendo el diario</translation>
    </message>
    <message>
        <source>Saving the review</source>
        <translation>Guardando la revisión</translation>
    </message>
    <message>
        <source>Recording the claim</source>
        <translation>Registrando la reclamación</translation>
    </message>
</context>
<context>
    <name>makegood::Status</name>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Being judged</source>
        <translation>Evaluándose</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Sin período</translation>
    </message>
</context>
<context>
    <name>makegood::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the work that is going on</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>makegood::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>makegood::SupportDesk</name>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
</context>
<context>
    <name>makegood::SupportPage</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>El acuerdo no promete tiempos de soporte.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>No se abrió ningún tique en este mes.</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>Tiques de soporte del mes</translation>
    </message>
    <message>
        <source>Obligations with their evidence</source>
        <translation>Obligaciones con su evidencia</translation>
    </message>
    <message>
        <source>Tickets opened</source>
        <translation>Tiques abiertos</translation>
    </message>
    <message>
        <source>Response breaches</source>
        <translation>Respuestas fuera de plazo</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Actualizaciones omitidas</translation>
    </message>
    <message>
        <source>Obligations broken</source>
        <translation>Obligaciones incumplidas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiques</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligaciones</translation>
    </message>
    <message>
        <source>Click to go to the first row behind it</source>
        <translation>Haga clic para ir a la primera fila correspondiente</translation>
    </message>
    <message>
        <source>Press Enter to go to the first row behind it</source>
        <translation>Pulse Intro para ir a la primera fila correspondiente</translation>
    </message>
    <message>
        <source>awaiting a response: %1</source>
        <translation>a la espera de respuesta: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>status replies missed: %1</source>
        <translation>respuestas de estado omitidas: %1</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>no prometido</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>no se nombra ninguna</translation>
    </message>
    <message>
        <source>of %1, unknown: %2</source>
        <translation>de %1, desconocidas: %2</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>El acuerdo no nombra ninguna obligación.</translation>
    </message>
    <message>
        <source>For the whole contract, as it stands on %1. Times are those of %2.</source>
        <translation>Para todo el contrato, a fecha de %1. Las horas son las de %2.</translation>
    </message>
</context>
<context>
    <name>makegood::TicketModel</name>
    <message>
        <source>overdue by %1</source>
        <translation>con %1 de retraso</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence dentro de %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>vence ahora</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>without pause</source>
        <translation>sin pausa</translation>
    </message>
    <message>
        <source>late under an earlier severity</source>
        <translation>tarde con una gravedad anterior</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin compromiso</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>respondido tarde</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>respondido a tiempo</translation>
    </message>
    <message>
        <source>waiting – %1</source>
        <translation>en espera – %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Response clock</source>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Próxima actualización</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Actualizaciones omitidas</translation>
    </message>
    <message>
        <source>Replies missed</source>
        <translation>Respuestas omitidas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
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
        <translation>Comprobaciones: %1</translation>
    </message>
    <message>
        <source>%1 failed checks</source>
        <translation>%1 comprobaciones fallidas</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>recorded, %1</source>
        <translation>registrada, %1</translation>
    </message>
    <message>
        <source>too short to be recorded</source>
        <translation>demasiado corta para registrarse</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>not accepted, %1</source>
        <translation>no aceptado, %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>excluded by its cause</source>
        <translation>excluido por su causa</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>Reclamaciones que vencen</translation>
    </message>
    <message>
        <source>Claim by %1, %2</source>
        <translation>Reclamar antes de %1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>Línea de tiempo del mes</translation>
    </message>
    <message>
        <source>The table below lists the same outages. Plus and minus zoom, the arrow keys move, 0 shows the whole month.</source>
        <translation>La tabla de abajo enumera las mismas interrupciones. Más y menos acercan y alejan, las flechas desplazan, 0 muestra el mes entero.</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfModel</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrato completo</translation>
    </message>
    <message>
        <source>does not fit any more</source>
        <translation>ya no encaja</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociado</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfTray</name>
    <message>
        <source>What-if scenarios side by side</source>
        <translation>Hipótesis en paralelo</translation>
    </message>
    <message>
        <source>Save this one…</source>
        <translation>Guardar esta…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Save the chosen scenario</source>
        <translation>Guardar la hipótesis elegida</translation>
    </message>
    <message>
        <source>Forget the chosen scenario</source>
        <translation>Descartar la hipótesis elegida</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hipótesis</translation>
    </message>
</context>
<context>
    <name>makegood::WhyPanel</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>Elija una cifra, una interrupción o un importe para ver en qué se basa.</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Lo que dice el acuerdo</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>Cadena de razones</translation>
    </message>
    <message>
        <source>Text of the clauses</source>
        <translation>Texto de las cláusulas</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>Sin cláusula: es un hecho.</translation>
    </message>
</context>
<context>
    <name>makegood::WhySubject</name>
    <message>
        <source>Why does this outage count for %1?</source>
        <translation>¿Por qué cuenta esta interrupción %1?</translation>
    </message>
    <message>
        <source>Why does this outage not count?</source>
        <translation>¿Por qué no cuenta esta interrupción?</translation>
    </message>
    <message>
        <source>Why %1 for this outage?</source>
        <translation>¿Por qué %1 por esta interrupción?</translation>
    </message>
    <message>
        <source>Why is %1 of this outage credited?</source>
        <translation>¿Por qué se acreditan %1 de esta interrupción?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>Why is there no availability?</source>
        <translation>¿Por qué no hay disponibilidad?</translation>
    </message>
    <message>
        <source>Why %1 of downtime?</source>
        <translation>¿Por qué %1 de inactividad?</translation>
    </message>
    <message>
        <source>Why is the error budget left %1?</source>
        <translation>¿Por qué el presupuesto de error restante es %1?</translation>
    </message>
    <message>
        <source>Why is there no amount?</source>
        <translation>¿Por qué no hay importe?</translation>
    </message>
    <message>
        <source>What does this maintenance window count for?</source>
        <translation>¿Para qué cuenta esta ventana de mantenimiento?</translation>
    </message>
    <message>
        <source>Why does this claim stand as it does?</source>
        <translation>¿Por qué está así esta reclamación?</translation>
    </message>
</context>
<context>
    <name>makegood::WindowOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>makegood::Words</name>
    <message>
        <source>not classified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>red troncal</translation>
    </message>
    <message>
        <source>denial of service</source>
        <translation>denegación de servicio</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>customer’s network</source>
        <translation>red del cliente</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>terceros</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>fuerza mayor</translation>
    </message>
    <message>
        <source>storage limit reached</source>
        <translation>límite de almacenamiento alcanzado</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>suspensión</translation>
    </message>
    <message>
        <source>announced disruption</source>
        <translation>perturbación anunciada</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>due within 24 hours</source>
        <translation>vence en menos de 24 horas</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>presentada</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>applied to an invoice</source>
        <translation>aplicada a una factura</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>nombre del servicio</translation>
    </message>
    <message>
        <source>time of the outage</source>
        <translation>momento de la interrupción</translation>
    </message>
    <message>
        <source>length of the outage</source>
        <translation>duración de la interrupción</translation>
    </message>
    <message>
        <source>proof by a failed connection test during the outage</source>
        <translation>prueba mediante un intento de conexión fallido durante la interrupción</translation>
    </message>
    <message>
        <source>a part lies outside the agreed hours</source>
        <translation>una parte queda fuera del horario acordado</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>anunciado demasiado tarde</translation>
    </message>
    <message>
        <source>not known when it was announced</source>
        <translation>no se sabe cuándo se anunció</translation>
    </message>
    <message>
        <source>announced by another channel than agreed</source>
        <translation>anunciado por un canal distinto del acordado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nunca confirmada</translation>
    </message>
    <message>
        <source>the agreement accepts no maintenance</source>
        <translation>el acuerdo no acepta ningún mantenimiento</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Notice of price changes</source>
        <translation>Aviso de cambios de precio</translation>
    </message>
    <message>
        <source>Escalations answered</source>
        <translation>Escalaciones respondidas</translation>
    </message>
    <message>
        <source>Extra cost told before work starts</source>
        <translation>Costes adicionales comunicados antes de empezar</translation>
    </message>
    <message>
        <source>Work in order of priority</source>
        <translation>Trabajo por orden de prioridad</translation>
    </message>
    <message>
        <source>Replacement of failed components</source>
        <translation>Sustitución de componentes averiados</translation>
    </message>
    <message>
        <source>Backup mail servers</source>
        <translation>Servidores de correo de respaldo</translation>
    </message>
    <message>
        <source>Leaving without penalty</source>
        <translation>Salida sin penalización</translation>
    </message>
    <message>
        <source>Monitoring around the clock</source>
        <translation>Supervisión las 24 horas</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>unknown: no record</source>
        <translation>desconocido: no hay constancia</translation>
    </message>
    <message>
        <source>nothing fell due</source>
        <translation>no venció nada</translation>
    </message>
    <message>
        <source>runs of failed checks</source>
        <translation>series de comprobaciones fallidas</translation>
    </message>
    <message>
        <source>share of failed checks</source>
        <translation>proporción de comprobaciones fallidas</translation>
    </message>
    <message>
        <source>mean of intervals</source>
        <translation>media de intervalos</translation>
    </message>
    <message>
        <source>in proportion to the time lost</source>
        <translation>en proporción al tiempo perdido</translation>
    </message>
    <message>
        <source>for each block of time lost</source>
        <translation>por cada bloque de tiempo perdido</translation>
    </message>
    <message>
        <source>by tiers of availability</source>
        <translation>por tramos de disponibilidad</translation>
    </message>
    <message>
        <source>as agreed between the parties</source>
        <translation>según lo acordado entre las partes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>game server</source>
        <translation>servidor de juegos</translation>
    </message>
    <message>
        <source>virtual private server</source>
        <translation>servidor privado virtual</translation>
    </message>
    <message>
        <source>dedicated server</source>
        <translation>servidor dedicado</translation>
    </message>
    <message>
        <source>web hosting</source>
        <translation>alojamiento web</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hipervisor</translation>
    </message>
    <message>
        <source>hosted service</source>
        <translation>servicio alojado</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>otro servicio</translation>
    </message>
    <message>
        <source>account in good standing</source>
        <translation>cuenta al corriente de sus obligaciones</translation>
    </message>
    <message>
        <source>acceptable use</source>
        <translation>uso aceptable</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>cuenta sin pagos pendientes</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Copias de seguridad diarias</translation>
    </message>
    <message>
        <source>Weekly restore points</source>
        <translation>Puntos de restauración semanales</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the items of a list.</extracomment>
        <translation>, </translation>
    </message>
</context>
</TS>
