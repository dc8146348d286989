<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>makegood::app::Main</name>
    <message>
        <source>The last step stopped: %1. What was saved is safe; save what is open and start the program again.</source>
        <translation>El último paso se interrumpió: %1. Lo guardado está a salvo; guarde lo que tenga abierto y vuelva a iniciar el programa.</translation>
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
        <translation>Silencios como mantenimiento, del Alertmanager de un Prometheus.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of times that name none, such as Europe/Berlin</source>
        <translation>De las horas que no indican ninguna, por ejemplo Europe/Berlin</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Maintenance from a subscribed iCalendar address.</source>
        <translation>Mantenimiento de una dirección iCalendar suscrita.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>For example *.csv</source>
        <translation>Por ejemplo *.csv</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, XLSX, JSON lines) that are put into a folder.</source>
        <translation>Tablas (CSV, TSV, XLSX, líneas JSON) que se dejan en una carpeta.</translation>
    </message>
    <message>
        <source>Tables of</source>
        <translation>Tablas de</translation>
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
        <translation>Estados que cuentan</translation>
    </message>
    <message>
        <source>Hard states</source>
        <translation>Estados duros</translation>
    </message>
    <message>
        <source>Soft states too</source>
        <translation>También los estados blandos</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Where the database has several: IDO&apos;s name or Icinga DB&apos;s id</source>
        <translation>Si la base de datos tiene varias: el nombre de IDO o el id de Icinga DB</translation>
    </message>
    <message>
        <source>Icinga 2</source>
        <translation>Icinga 2</translation>
    </message>
    <message>
        <source>State changes and downtimes from the database of Icinga 2: Icinga DB or IDO.</source>
        <translation>Cambios de estado y paradas programadas de la base de datos de Icinga 2: Icinga DB o IDO.</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>Qué series</translation>
    </message>
    <message>
        <source>A metric, matchers in braces, or both, such as up or probe_success{job=&quot;blackbox&quot;}</source>
        <translation>Una métrica, selectores entre llaves o ambos, por ejemplo up o probe_success{job=&quot;blackbox&quot;}</translation>
    </message>
    <message>
        <source>A check passed when its value is</source>
        <translation>Una comprobación es correcta cuando su valor es</translation>
    </message>
    <message>
        <source>1 (failed: 0)</source>
        <translation>1 (fallida: 0)</translation>
    </message>
    <message>
        <source>equal to a number</source>
        <translation>igual a un número</translation>
    </message>
    <message>
        <source>at least a number</source>
        <translation>al menos un número</translation>
    </message>
    <message>
        <source>at most a number</source>
        <translation>como máximo un número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Sin inicio de sesión</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>PEM file; empty: the certificates of this computer</source>
        <translation>Archivo PEM; vacío: los certificados de este equipo</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB o MySQL</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Archivo de la base de datos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Empty: the usual one</source>
        <translation>Vacío: el habitual</translation>
    </message>
    <message>
        <source>A failure that Kuma still repeats</source>
        <translation>Un fallo que Kuma aún está reintentando</translation>
    </message>
    <message>
        <source>is no data</source>
        <translation>queda sin datos</translation>
    </message>
    <message>
        <source>counts as down</source>
        <translation>cuenta como inactivo</translation>
    </message>
    <message>
        <source>counts as up</source>
        <translation>cuenta como disponible</translation>
    </message>
    <message>
        <source>Uptime Kuma</source>
        <translation>Uptime Kuma</translation>
    </message>
    <message>
        <source>Heartbeats and maintenance from the database of Uptime Kuma, while it runs.</source>
        <translation>Latidos y mantenimiento de la base de datos de Uptime Kuma, mientras está en marcha.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Qué leer</translation>
    </message>
    <message>
        <source>Values of items</source>
        <translation>Valores de elementos</translation>
    </message>
    <message>
        <source>Problems of triggers</source>
        <translation>Problemas de disparadores</translation>
    </message>
    <message>
        <source>Key of the items</source>
        <translation>Clave de los elementos</translation>
    </message>
    <message>
        <source>For example icmpping; * for any characters</source>
        <translation>Por ejemplo icmpping; * equivale a cualquier texto</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravedad mínima</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Desastre</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>Zona horaria del servidor</translation>
    </message>
    <message>
        <source>For recurring maintenance, such as Europe/Berlin; empty: as the server says</source>
        <translation>Para el mantenimiento periódico, por ejemplo Europe/Berlin; vacío: la que indique el servidor</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Values of items, or problems of triggers, and maintenance from Zabbix 6.0 to 7.x.</source>
        <translation>Valores de elementos, o problemas de disparadores, y mantenimiento de Zabbix 6.0 a 7.x.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file; empty: none is shown to the server</source>
        <translation>Archivo PEM; vacío: no se presenta ninguno al servidor</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Frase de contraseña de esa clave</translation>
    </message>
    <message>
        <source>empty: the key has none</source>
        <translation>vacío: la clave no tiene</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Otras cabeceras</translation>
    </message>
    <message>
        <source>Livestatus by</source>
        <translation>Livestatus por</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Socket of this machine</source>
        <translation>Socket de este equipo</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>For example /omd/sites/main/tmp/run/live</source>
        <translation>Por ejemplo /omd/sites/main/tmp/run/live</translation>
    </message>
    <message>
        <source>Checkmk</source>
        <translation>Checkmk</translation>
    </message>
    <message>
        <source>State history and downtimes by the Livestatus of a Checkmk site.</source>
        <translation>Historial de estados y paradas programadas por el Livestatus de un sitio de Checkmk.</translation>
    </message>
    <message>
        <source>Gatus</source>
        <translation>Gatus</translation>
    </message>
    <message>
        <source>Results of endpoints, of which Gatus keeps the last ones only.</source>
        <translation>Resultados de los puntos de acceso, de los que Gatus solo conserva los últimos.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Se lee</translation>
    </message>
    <message>
        <source>Log files in a folder</source>
        <translation>Archivos de registro en una carpeta</translation>
    </message>
    <message>
        <source>archivejson.cgi of its web server</source>
        <translation>archivejson.cgi de su servidor web</translation>
    </message>
    <message>
        <source>Where nagios.log and archives are</source>
        <translation>Donde están nagios.log y archives</translation>
    </message>
    <message>
        <source>After a restart of Nagios</source>
        <translation>Tras un reinicio de Nagios</translation>
    </message>
    <message>
        <source>States hold on that the log does not repeat</source>
        <translation>Siguen vigentes los estados que el registro no repite</translation>
    </message>
    <message>
        <source>States are unknown until the log says them</source>
        <translation>Los estados son desconocidos hasta que el registro los diga</translation>
    </message>
    <message>
        <source>Nagios</source>
        <translation>Nagios</translation>
    </message>
    <message>
        <source>State changes and downtimes from the logs of Nagios, Naemon or Icinga 1, or state changes from archivejson.cgi.</source>
        <translation>Cambios de estado y paradas programadas de los registros de Nagios, Naemon o Icinga 1, o cambios de estado de archivejson.cgi.</translation>
    </message>
    <message>
        <source>Targets, one a line</source>
        <translation>Destinos, uno por línea</translation>
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
        <translation>Carpeta del registro</translation>
    </message>
    <message>
        <source>Where each result is written, as proof for claims</source>
        <translation>Donde se escribe cada resultado, como prueba para reclamaciones</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Such as 30s, 1m or 5m</source>
        <translation>Como 30s, 1m o 5m</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Espera máxima de una respuesta</translation>
    </message>
    <message>
        <source>Shorter than the interval</source>
        <translation>Más corta que el intervalo</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>A PEM file; empty: the system&apos;s</source>
        <translation>Un archivo PEM; vacío: los del sistema</translation>
    </message>
    <message>
        <source>Built-in prober</source>
        <translation>Comprobador incorporado</translation>
    </message>
    <message>
        <source>Service of the page</source>
        <translation>Servicio de la página</translation>
    </message>
    <message>
        <source>Statuspage, or compatible</source>
        <translation>Statuspage o compatible</translation>
    </message>
    <message>
        <source>Instatus</source>
        <translation>Instatus</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>Qué cuenta como caída</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Interrupción grave</translation>
    </message>
    <message>
        <source>Partial outage, too</source>
        <translation>También la interrupción parcial</translation>
    </message>
    <message>
        <source>Degraded performance, too</source>
        <translation>También el rendimiento degradado</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>A provider’s own account: incidents and maintenance from its status page.</source>
        <translation>La versión del propio proveedor: incidentes y mantenimiento de su página de estado.</translation>
    </message>
    <message>
        <source>The series are</source>
        <translation>Las series son</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>resultados de comprobaciones</translation>
    </message>
    <message>
        <source>a counter of all requests</source>
        <translation>un contador de todas las solicitudes</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>valores medidos</translation>
    </message>
    <message>
        <source>the buckets of a histogram (_bucket)</source>
        <translation>los intervalos de un histograma (_bucket)</translation>
    </message>
    <message>
        <source>The counter beside it</source>
        <translation>El contador que lo acompaña</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>the failed requests</source>
        <translation>las solicitudes fallidas</translation>
    </message>
    <message>
        <source>the good requests</source>
        <translation>las solicitudes correctas</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Cuantil</translation>
    </message>
    <message>
        <source>Over stretches of</source>
        <translation>En tramos de</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Multiplicado por</translation>
    </message>
    <message>
        <source>1000 makes seconds milliseconds</source>
        <translation>1000 convierte segundos en milisegundos</translation>
    </message>
    <message>
        <source>Checks, counted requests and values from any server with the Prometheus API: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</source>
        <translation>Comprobaciones, solicitudes contadas y valores de cualquier servidor con la API de Prometheus: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</translation>
    </message>
    <message>
        <source>No monitoring yet? Makegood itself checks web pages, mail servers, certificates and names every minute.</source>
        <translation>¿Aún sin supervisión? El propio Makegood comprueba cada minuto páginas web, servidores de correo, certificados y nombres DNS.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AddressForm</name>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>Settings as JSON</source>
        <translation>Configuración en JSON</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How you call it, such as Operations Prometheus</source>
        <translation>Cómo la llama usted, por ejemplo Prometheus de operaciones</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in the system&apos;s keyring, never in the workspace. Where there is no keyring, they are kept for this run only.</source>
        <translation>Las contraseñas y los tokens se guardan en el llavero del sistema, nunca en el espacio de trabajo. Si no hay llavero, se conservan solo hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>tal como está en el llavero</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Dé un nombre a la fuente.</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1; se admite: %2</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Introduzca un valor.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgendaModel</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreement</name>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>A credit needs: %1. What is withheld while it does not hold is shown.</source>
        <translation>Un crédito requiere: %1. Lo que se retiene mientras no se cumpla se muestra.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Estipulación</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each month.</source>
        <translation>Disponible al menos %1 del tiempo medido de cada mes.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>No se acepta ninguno: cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
    <message>
        <source>What a missed target is worth is agreed between the parties each time, and recorded with who agreed it and when.</source>
        <translation>Lo que vale un objetivo incumplido se acuerda cada vez entre las partes, y se registra con quién lo acordó y cuándo.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>A month’s credit is at most %1 of the fee.</source>
        <translation>El crédito de un mes es como máximo %1 de la cuota.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>In a month of 30 days, one outage of %1 at a charge of %2 earns %3.</source>
        <translation>En un mes de 30 días, una interrupción de %1 con un cargo de %2 da %3.</translation>
    </message>
    <message>
        <source>It leaves an availability of %1.</source>
        <translation>Deja una disponibilidad de %1.</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n blocks.</source>
        <translation>
            <numerusform>Cuenta %Ln bloque.</numerusform>
            <numerusform>Cuenta %Ln bloques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap limits it.</source>
        <translation>El tope lo limita.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Cuestión abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln día laborable</numerusform>
            <numerusform>%Ln días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data counts as available.</source>
        <translation>El tiempo sin datos cuenta como disponible.</translation>
    </message>
    <message>
        <source>Time without data counts as downtime.</source>
        <translation>El tiempo sin datos cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>Como máximo %1 por mes y servicio.</translation>
    </message>
    <message>
        <source>It must be announced before it begins.</source>
        <translation>Debe anunciarse antes de que empiece.</translation>
    </message>
    <message>
        <source>It is announced beforehand when that is possible; nothing is refused for it.</source>
        <translation>Se anuncia de antemano cuando es posible; nada se rechaza por ello.</translation>
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
        <source>Usually between %1 and %2 (%3); another time is flagged, not refused.</source>
        <translation>Normalmente entre %1 y %2 (%3); otra hora se señala, no se rechaza.</translation>
    </message>
    <message>
        <source>Beginning on: %1.</source>
        <translation>Empezando en: %1.</translation>
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
        <source>the monthly fee</source>
        <translation>la cuota mensual</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the incident’s end.</source>
        <translation>Un crédito se reclama en un plazo de %1 desde el fin del incidente.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the post-mortem, without one of the incident’s end.</source>
        <translation>Un crédito se reclama en un plazo de %1 desde el informe post mortem o, si no lo hay, desde el fin del incidente.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the month’s end.</source>
        <translation>Un crédito se reclama en un plazo de %1 desde el fin del mes.</translation>
    </message>
    <message>
        <source>The claim needs: %1.</source>
        <translation>La reclamación requiere: %1.</translation>
    </message>
    <message>
        <source>Paid as: %1.</source>
        <translation>Se paga como: %1.</translation>
    </message>
    <message>
        <source>Tickets come by: %1.</source>
        <translation>Los tiques llegan por: %1.</translation>
    </message>
    <message>
        <source>Business time is %1 to %2 (%3), on: %4.</source>
        <translation>El horario laboral es de %1 a %2 (%3), en: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Holidays left out: %n.</source>
        <translation>
            <numerusform>Festivos excluidos: %Ln.</numerusform>
            <numerusform>Festivos excluidos: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>First response within %1.</source>
        <translation>Primera respuesta en un plazo de %1.</translation>
    </message>
    <message>
        <source>An update every %1.</source>
        <translation>Una actualización cada %1.</translation>
    </message>
    <message>
        <source>Updates without pause until it is resolved.</source>
        <translation>Actualizaciones sin pausa hasta que se resuelva.</translation>
    </message>
    <message>
        <source>A request for status is answered within %1.</source>
        <translation>Una consulta sobre el estado se responde en un plazo de %1.</translation>
    </message>
    <message>
        <source>No times are promised.</source>
        <translation>No se prometen tiempos.</translation>
    </message>
    <message>
        <source>Good snapshots at most %1 apart over the last %2.</source>
        <translation>Instantáneas buenas separadas como máximo %1 a lo largo de los últimos %2.</translation>
    </message>
    <message>
        <source>A price increase is announced %1 ahead; a decrease applies by itself.</source>
        <translation>Una subida de precio se anuncia con %1 de antelación; una bajada se aplica por sí sola.</translation>
    </message>
    <message>
        <source>An escalation is answered within %1.</source>
        <translation>Una escalación se responde en un plazo de %1.</translation>
    </message>
    <message>
        <source>For work outside the service the extra cost is told before it starts.</source>
        <translation>Para trabajos fuera del servicio se comunica el coste adicional antes de empezar.</translation>
    </message>
    <message>
        <source>No ticket is worked on while a more urgent one waits.</source>
        <translation>No se trabaja en ningún tique mientras espera otro más urgente.</translation>
    </message>
    <message>
        <source>Failed components are replaced at no cost. Recorded by hand.</source>
        <translation>Los componentes averiados se sustituyen sin coste. Se registra a mano.</translation>
    </message>
    <message>
        <source>Backup mail servers hold mail while the primary is out of reach. Recorded by hand.</source>
        <translation>Los servidores de correo de respaldo retienen el correo mientras el principal está fuera de alcance. Se registra a mano.</translation>
    </message>
    <message>
        <source>The customer may leave without penalty. Recorded by hand.</source>
        <translation>El cliente puede marcharse sin penalización. Se registra a mano.</translation>
    </message>
    <message>
        <source>Monitoring and support around the clock. Recorded by hand.</source>
        <translation>Supervisión y soporte las 24 horas. Se registra a mano.</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>Qué está afectado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>No availability is promised.</source>
        <translation>No se promete ninguna disponibilidad.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</source>
        <translation>
            <numerusform>Hay %Ln compensación. Se calcula por separado; una interrupción da derecho por la primera que la admite, salvo que una posterior la añada.</numerusform>
            <numerusform>Hay %Ln compensaciones. Cada una se calcula por separado; una interrupción da derecho por la primera que la admite, salvo que una posterior la añada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>A month’s credit of %1 or less is not given.</source>
        <translation>Un crédito mensual de %1 o menos no se concede.</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>Debido tras varios incumplimientos</translation>
    </message>
    <message>
        <source>A credit is due only when the target was missed in %1 of the last %2 periods.</source>
        <translation>Un crédito solo se debe cuando el objetivo se incumplió en %1 de los últimos %2 períodos.</translation>
    </message>
    <message>
        <source>Remedy “%1”</source>
        <translation>Compensación “%1”</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Para: %1.</translation>
    </message>
    <message>
        <source>It adds to what an outage earns by the remedies before it.</source>
        <translation>Se añade a lo que una interrupción obtiene por las compensaciones anteriores.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most %1 of the fee.</source>
        <translation>Por esta compensación un mes obtiene como máximo el %1 de la cuota.</translation>
    </message>
    <message>
        <source>An answer %1 late, at a charge of %2, earns %3.</source>
        <translation>Una respuesta con %1 de retraso, con un cargo de %2, obtiene %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln hora laborable</numerusform>
            <numerusform>%Ln horas laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved within %1, by: %2.</source>
        <translation>Resuelto en %1, mediante: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 por cada unidad</translation>
    </message>
    <message>
        <source>A value beyond %1 earns %2.</source>
        <translation>Un valor más allá de %1 obtiene %2.</translation>
    </message>
    <message>
        <source>An availability of %1 or less earns %2.</source>
        <translation>Una disponibilidad de %1 o menos obtiene %2.</translation>
    </message>
    <message>
        <source>An availability below %1 earns %2.</source>
        <translation>Una disponibilidad inferior a %1 obtiene %2.</translation>
    </message>
    <message>
        <source>Longer than %1 earns %2.</source>
        <translation>Más de %1 obtiene %2.</translation>
    </message>
    <message>
        <source>%1 or longer earns %2.</source>
        <translation>%1 o más obtiene %2.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the last resolution of the ticket that reports the outage, without one of the outage’s end.</source>
        <translation>Un crédito se reclama en un plazo de %1 desde la última resolución del tique que notifica la interrupción; sin tique, desde el fin de la interrupción.</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest %1 after its end.</source>
        <translation>Un tique debe notificar la interrupción, a más tardar %1 después de su fin.</translation>
    </message>
    <message>
        <source>Promised from %1 to %2 (%3), on: %4.</source>
        <translation>Prometido de %1 a %2 (%3), en: %4.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each quarter.</source>
        <translation>Disponible al menos el %1 del tiempo medido de cada trimestre.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each year.</source>
        <translation>Disponible al menos el %1 del tiempo medido de cada año.</translation>
    </message>
    <message>
        <source>The first begins with %1.</source>
        <translation>El primero empieza con %1.</translation>
    </message>
    <message>
        <source>It is promised to groups of services: their times are added up, and each of them by itself earns nothing.</source>
        <translation>Se promete a grupos de servicios: sus tiempos se suman, y cada uno por separado no obtiene nada.</translation>
    </message>
    <message>
        <source>An outage counts with the share that its incident affects, as downtime and for the credit.</source>
        <translation>Una interrupción cuenta con la parte que afecta su incidente, como inactividad y para el crédito.</translation>
    </message>
    <message>
        <source>An outage is credited with the share that its incident affects.</source>
        <translation>Una interrupción se abona con la parte que afecta su incidente.</translation>
    </message>
    <message>
        <source>An outage counts as downtime with the share that its incident affects.</source>
        <translation>Una interrupción cuenta como inactividad con la parte que afecta su incidente.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>más de %1 de inactividad</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>el objetivo incumplido</translation>
    </message>
    <message>
        <source>The right arises with %1 in one period.</source>
        <translation>El derecho nace con %1 en un período.</translation>
    </message>
    <message>
        <source>The right arises with %1 in %2 of the last %3 periods.</source>
        <translation>El derecho nace con %1 en %2 de los últimos %3 períodos.</translation>
    </message>
    <message>
        <source>It may be used for %1.</source>
        <translation>Puede ejercerse durante %1.</translation>
    </message>
    <message>
        <source>Resolved within %1.</source>
        <translation>Resuelto en %1.</translation>
    </message>
    <message>
        <source>A ticket that names no severity counts as: %1.</source>
        <translation>Un tique que no indica la gravedad cuenta como: %1.</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causas excluidas</translation>
    </message>
    <message>
        <source>Each class of service has its own remedy.</source>
        <translation>Cada clase de servicio tiene su propia compensación.</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentences change.</source>
        <translation>
            <numerusform>Cambia %Ln frase más.</numerusform>
            <numerusform>Cambian %Ln frases más.</numerusform>
        </translation>
    </message>
    <message>
        <source>If yes: %1</source>
        <translation>En caso afirmativo: %1</translation>
    </message>
    <message>
        <source>If the answer is yes: %1.</source>
        <translation>Si la respuesta es sí: %1.</translation>
    </message>
    <message>
        <source>one outage of %1 leaves %2 and earns %3</source>
        <translation>una interrupción de %1 deja %2 y da derecho a %3</translation>
    </message>
    <message>
        <source>one outage of %1 earns %2</source>
        <translation>una interrupción de %1 da derecho a %2</translation>
    </message>
    <message>
        <source>In a month of 30 days at a charge of %1: %2.</source>
        <translation>En un mes de 30 días con un cargo de %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between examples</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The cap limits the greatest.</source>
        <translation>El tope limita el importe mayor.</translation>
    </message>
    <message>
        <source>One outage of %1 then earns %2 in place of %3.</source>
        <translation>Una interrupción de %1 da entonces derecho a %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>If no check arrives for %1, that time is without data.</source>
        <translation>Si no llega ninguna comprobación durante %1, ese tiempo queda sin datos.</translation>
    </message>
    <message>
        <source>Time without data is left out: neither up nor down.</source>
        <translation>El tiempo sin datos se excluye: no cuenta ni como disponible ni como inactivo.</translation>
    </message>
    <message>
        <source>Accepted maintenance is not counted at all, neither as up nor as down.</source>
        <translation>El mantenimiento aceptado no se cuenta en absoluto, ni como disponible ni como inactivo.</translation>
    </message>
    <message>
        <source>Downtime inside accepted maintenance is left out.</source>
        <translation>El tiempo de inactividad dentro del mantenimiento aceptado se excluye.</translation>
    </message>
    <message>
        <source>Outages of any cause</source>
        <translation>Interrupciones por cualquier causa</translation>
    </message>
    <message>
        <source>Only outages with the cause %1</source>
        <translation>Solo interrupciones con la causa %1</translation>
    </message>
    <message>
        <source>Only outages with one of the causes %1</source>
        <translation>Solo interrupciones con una de las causas %1</translation>
    </message>
    <message>
        <source>%1, of services of the type %2</source>
        <comment>outages and types</comment>
        <translation>%1, de servicios del tipo %2</translation>
    </message>
    <message>
        <source>%1, longer than %2</source>
        <comment>outages and a length</comment>
        <translation>%1, de más de %2</translation>
    </message>
    <message>
        <source>%1, at least %2 long</source>
        <comment>outages and a length</comment>
        <translation>%1, de al menos %2</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <extracomment>%1: a name, %2: which outages</extracomment>
        <translation>«%1»: %2.</translation>
    </message>
    <message>
        <source>No time limit for a claim is written here.</source>
        <translation>No se fija aquí ningún plazo para una reclamación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good backups on each of the last %1 days.</source>
        <translation>
            <numerusform>%Ln copia de seguridad buena en cada uno de los últimos %1 días.</numerusform>
            <numerusform>%Ln copias de seguridad buenas en cada uno de los últimos %1 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point of each %1 of the last %Ln weeks.</source>
        <translation>
            <numerusform>Un punto de restauración bueno del %1 de la última semana.</numerusform>
            <numerusform>Un punto de restauración bueno de cada %1 de las últimas %Ln semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Available at least %1 of the measured time of the %Ln days that end with each month.</source>
        <translation>
            <numerusform>Disponible al menos el %1 del tiempo medido del último día de cada mes.</numerusform>
            <numerusform>Disponible al menos el %1 del tiempo medido de los %Ln días que terminan con cada mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lapse.</source>
        <translation>No caduca.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementController</name>
    <message>
        <source>Change of the agreement</source>
        <translation>Cambio del acuerdo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Agreement of %1: %2</source>
        <translation>Acuerdo de %1: %2</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>Contrato de %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>The contract of %1 was created. Import its outages from a spreadsheet, or connect a source.</source>
        <translation>Se creó el contrato de %1. Importe sus interrupciones desde una hoja de cálculo o conecte una fuente.</translation>
    </message>
    <message>
        <source>New &amp;contract…</source>
        <translation>Contrato &amp;nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts from %1. Earlier months keep their terms.</source>
        <translation>
            <numerusform>Guardado para %Ln contrato desde el %1. Los meses anteriores conservan sus condiciones.</numerusform>
            <numerusform>Guardado para %Ln contratos desde el %1. Los meses anteriores conservan sus condiciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts. Their months are recalculated.</source>
        <translation>
            <numerusform>Guardado para %Ln contrato. Sus meses se vuelven a calcular.</numerusform>
            <numerusform>Guardado para %Ln contratos. Sus meses se vuelven a calcular.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement file</source>
        <translation>Archivo de acuerdo</translation>
    </message>
    <message>
        <source>Agreements (*.toml)</source>
        <translation>Acuerdos (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read as an agreement: it is not there, or too long. Choose another one.</source>
        <translation>%1 no se pudo leer como acuerdo: no existe o es demasiado largo. Elija otro.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importar una tabla</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementModel</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
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
        <translation>Editar el acuerdo…</translation>
    </message>
    <message>
        <source>Edit contract…</source>
        <translation>Editar el contrato…</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Contrato nuevo…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Lo que dice el acuerdo</translation>
    </message>
    <message>
        <source>Search the agreement</source>
        <translation>Buscar en el acuerdo</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>This contract’s own copy.</source>
        <translation>Copia propia de este contrato.</translation>
    </message>
    <message>
        <source>Clauses and where they apply</source>
        <translation>Cláusulas y dónde se aplican</translation>
    </message>
    <message>
        <source>The agreement in detail</source>
        <translation>El acuerdo en detalle</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>From the library, unchanged.</source>
        <translation>De la biblioteca, sin cambios.</translation>
    </message>
    <message>
        <source>Showing %1 only.</source>
        <translation>Solo se muestra %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreements</name>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>Reading the agreement</source>
        <translation>Leyendo el acuerdo</translation>
    </message>
    <message>
        <source>Judging past months</source>
        <translation>Evaluando meses pasados</translation>
    </message>
    <message>
        <source>Saving the agreement</source>
        <translation>Guardando el acuerdo</translation>
    </message>
    <message>
        <source>Reading who stands under the agreement</source>
        <translation>Leyendo quién está bajo el acuerdo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AllowanceModel</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Down from</source>
        <translation>Inactivo desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En exceso</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The rest of what is over is excluded by its cause.</source>
        <translation>El resto de lo que excede está excluido por su causa.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AmountCard</name>
    <message>
        <source>Due in %1, so far</source>
        <translation>Adeudado en %1, hasta ahora</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Adeudado en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>de %1 a %2, según la interpretación</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>sin discusión</translation>
    </message>
    <message>
        <source>Estimate %1, lowest %2, highest %3</source>
        <translation>Estimación %1, mínimo %2, máximo %3</translation>
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
        <translation>Según el acuerdo (%1) este tiempo no cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time counts as downtime where a service is down.</source>
        <translation>Según el acuerdo (%1) este tiempo cuenta como tiempo de inactividad donde un servicio no funcione.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) %2 of this time count as downtime where a service is down.</source>
        <translation>Según el acuerdo (%1), %2 de este tiempo cuentan como tiempo de inactividad donde un servicio no funcione.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Mantenimiento planificado</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Qué: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Servicios: %1</translation>
    </message>
    <message>
        <source>Begins: %1 (%2)</source>
        <translation>Empieza: %1 (%2)</translation>
    </message>
    <message>
        <source>Ends: %1 (%2)</source>
        <translation>Termina: %1 (%2)</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Times are those of %1; UTC stands in brackets.</source>
        <translation>Las horas son las de %1; entre paréntesis, UTC.</translation>
    </message>
    <message>
        <source>This maintenance does not take place.</source>
        <translation>Este mantenimiento no tendrá lugar.</translation>
    </message>
    <message>
        <source>It is not certain yet; you will hear from us when it is.</source>
        <translation>Aún no es seguro; le avisaremos cuando lo sea.</translation>
    </message>
    <message>
        <source>The services named above may be unavailable during this time.</source>
        <translation>Los servicios indicados arriba pueden no estar disponibles durante este tiempo.</translation>
    </message>
    <message>
        <source>Maintenance cancelled</source>
        <translation>Mantenimiento cancelado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AnnouncementForm</name>
    <message>
        <source>Text of the announcement</source>
        <translation>Texto del anuncio</translation>
    </message>
    <message>
        <source>Cop&amp;y the text</source>
        <translation>Cop&amp;iar el texto</translation>
    </message>
    <message>
        <source>Copy the text of the announcement</source>
        <translation>Copiar el texto del anuncio</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>Guardar como te&amp;xto…</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>Guardar el texto en un archivo</translation>
    </message>
    <message>
        <source>Channel of the announcement</source>
        <translation>Canal del anuncio</translation>
    </message>
    <message>
        <source>&amp;Mark as announced now</source>
        <translation>&amp;Marcar como anunciada ahora</translation>
    </message>
    <message>
        <source>Mark the window as announced now</source>
        <translation>Marcar la ventana como anunciada ahora</translation>
    </message>
    <message>
        <source>Choose a maintenance window to see the text that announces it.</source>
        <translation>Elija una ventana de mantenimiento para ver el texto que la anuncia.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Answers</name>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 debía a %2 %3, que no se reclamó a tiempo y ya no se puede reclamar.</translation>
    </message>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <translation>Hasta ahora, %1 debe a %2 %3.</translation>
    </message>
    <message>
        <source>%1 owes %2 %3%4.</source>
        <translation>%1 debe a %2 %3%4.</translation>
    </message>
    <message>
        <source>For %1, %2 and %3 negotiate a remedy: the agreement names no amount.</source>
        <translation>Para %1, %2 y %3 negocian una compensación: el acuerdo no fija ningún importe.</translation>
    </message>
    <message>
        <source>For %1, %2 was agreed on %3.</source>
        <translation>Para %1 se acordó %2 el %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld.</source>
        <translation>Se retiene %1 para %2.</translation>
    </message>
    <message>
        <source>The credit for %1 is due with %2.</source>
        <translation>El crédito de %1 se debe con %2.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>Sin datos no se puede decir.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>Nadie debe nada: el acuerdo no concede créditos.</translation>
    </message>
    <message>
        <source>Nothing is owed by what was measured.</source>
        <translation>Según lo medido, no se debe nada.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nadie debe nada.</translation>
    </message>
    <message>
        <source>Nothing was measured of %1.</source>
        <translation>No se midió nada de %1.</translation>
    </message>
    <message>
        <source>%1 did not keep “%2”.</source>
        <translation>%1 no cumplió «%2».</translation>
    </message>
    <message>
        <source>%1 was down for %2; %3 were allowed.</source>
        <translation>%1 estuvo fuera de servicio durante %2; se permitían %3.</translation>
    </message>
    <message>
        <source>%1 was down for %2; no downtime was allowed.</source>
        <translation>%1 estuvo fuera de servicio durante %2; no se permitía ninguna inactividad.</translation>
    </message>
    <message>
        <source>%1 was down for %2 of the %3 that were allowed.</source>
        <translation>%1 estuvo fuera de servicio durante %2 de los %3 permitidos.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>No se contó ningún tiempo de inactividad.</translation>
    </message>
    <message>
        <source>The first request must be made by %1, %2 time.</source>
        <translation>La primera solicitud debe hacerse a más tardar el %1, hora de %2.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>No hay plazo.</translation>
    </message>
    <message>
        <source>The time to request it has passed: %1, %2 time.</source>
        <translation>El plazo para solicitarlo ha vencido: %1, hora de %2.</translation>
    </message>
    <message>
        <source>The last deadline that passed was %1, %2 time.</source>
        <translation>El último plazo vencido fue el %1, hora de %2.</translation>
    </message>
    <message>
        <source>Needed when it is requested: %1.</source>
        <translation>Necesario al solicitarlo: %1.</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>Nada vence.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>No hay fecha acordada, y no hace falta solicitar nada.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>No corre ningún plazo.</translation>
    </message>
    <message>
        <source>Ready to be requested: %1, %2.</source>
        <translation>Listo para solicitarse: %1, %2.</translation>
    </message>
    <message>
        <source>For %1, %2, this is still missing: %3.</source>
        <translation>Para %1, %2, aún falta: %3.</translation>
    </message>
    <message>
        <source>Not to be requested now, because a condition does not hold: %1, %2.</source>
        <translation>No se puede solicitar ahora porque no se cumple una condición: %1, %2.</translation>
    </message>
    <message>
        <source>Not requested in time: %1, %2.</source>
        <translation>No solicitado a tiempo: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>No hubo que solicitar nada.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>No consta ninguna solicitud.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>«%1» De ser así, el crédito es de %2.</translation>
    </message>
    <message>
        <source>One more interpretation is in the appendix.</source>
        <translation>Hay una interpretación más en el anexo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more interpretations are in the appendix.</source>
        <translation>
            <numerusform>Hay %1 interpretación más en el anexo.</numerusform>
            <numerusform>Hay %1 interpretaciones más en el anexo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>Aún no se conoce la causa de una interrupción.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>Aún no se conoce la causa de %1 interrupción.</numerusform>
            <numerusform>Aún no se conocen las causas de %1 interrupciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>No cumplido: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Cumplido: %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded for: %1.</source>
        <translation>No se registró nada para: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and length</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 más</numerusform>
            <numerusform>%1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service and days</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>list of services</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>One outage earns credit: %1.</source>
        <translation>Una interrupción da derecho a crédito: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages earn credit: %2.</source>
        <translation>
            <numerusform>%1 interrupción da derecho a crédito: %2.</numerusform>
            <numerusform>%1 interrupciones dan derecho a crédito: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off an invoice: %1, %2.</source>
        <translation>Descontado en factura: %1, %2.</translation>
    </message>
    <message>
        <source>Granted: %1, %2.</source>
        <translation>Concedido: %1, %2.</translation>
    </message>
    <message>
        <source>Refused: %1, %2.</source>
        <translation>Rechazado: %1, %2.</translation>
    </message>
    <message>
        <source>Requested: %1, %2.</source>
        <translation>Solicitado: %1, %2.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>Un tique de soporte se atendió a tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 tique de soporte se atendió a tiempo.</numerusform>
            <numerusform>%1 tiques de soporte se atendieron a tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>Quién debe a quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Qué queda pendiente</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Otras promesas</translation>
    </message>
    <message>
        <source>, to be taken off the next invoice</source>
        <translation>, que se descontará de la próxima factura</translation>
    </message>
    <message>
        <source>, as a credit to the account</source>
        <translation>, como crédito en la cuenta</translation>
    </message>
    <message>
        <source>, to be set off against later payments</source>
        <translation>, que se compensará con pagos posteriores</translation>
    </message>
    <message>
        <source>, as a refund or a credit</source>
        <translation>, como reembolso o crédito</translation>
    </message>
    <message>
        <source>%1 (outages of %2)</source>
        <comment>a month and days</comment>
        <translation>%1 (interrupciones del %2)</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>El soporte se retrasó: a ello corresponden %1 del crédito.</translation>
    </message>
    <message>
        <source>A further %1 was not requested in time.</source>
        <translation>Además, no se reclamaron a tiempo %1.</translation>
    </message>
    <message>
        <source>The agreement names no date.</source>
        <translation>El acuerdo no indica ninguna fecha.</translation>
    </message>
    <message>
        <source>The verdict for %1 is open: data is missing.</source>
        <translation>El veredicto de %1 queda abierto: faltan datos.</translation>
    </message>
    <message numerus="yes">
        <source>The verdicts for %1 are open: data is missing.</source>
        <translation>
            <numerusform>El veredicto de %1 queda abierto: faltan datos.</numerusform>
            <numerusform>Los veredictos de %1 quedan abiertos: faltan datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because a condition of the agreement did not hold.</source>
        <translation>Se retiene %1 para %2, porque no se cumplió una condición del acuerdo.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because so little is not paid.</source>
        <translation>Se retiene %1 para %2, porque un importe tan pequeño no se paga.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld until more months miss the target.</source>
        <translation>Se retiene %1 para %2 hasta que más meses incumplan el objetivo.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late: %2.</source>
        <extracomment>%1: a number of tickets, %2: which one or ones</extracomment>
        <translation>
            <numerusform>1 de %1 tique de soporte no se atendió a tiempo: %2.</numerusform>
            <numerusform>1 de %1 tiques de soporte no se atendió a tiempo: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late: %3.</source>
        <translation>
            <numerusform>%1 de %2 tique de soporte no se atendió a tiempo: %3.</numerusform>
            <numerusform>%1 de %2 tiques de soporte no se atendieron a tiempo: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No remedy was agreed yet.</source>
        <translation>Aún no se ha acordado ninguna compensación.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AttachmentModel</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
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
    <message>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Datos incompletos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityController</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n checks contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%Ln comprobación contradice a otra del mismo instante; cuenta la fallida.</numerusform>
            <numerusform>%Ln comprobaciones contradicen a otras del mismo instante; cuenta la fallida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract does not run in %1.</source>
        <translation>El contrato no está en vigor en %1.</translation>
    </message>
    <message>
        <source>Calculating %1…</source>
        <translation>Calculando %1…</translation>
    </message>
    <message>
        <source>%1 of %2 was not measured.</source>
        <translation>Sin medir: %1 de %2.</translation>
    </message>
    <message>
        <source>%1. After that nothing was measured.</source>
        <comment>until when there is data</comment>
        <translation>%1. Después no se midió nada.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BackupSettings</name>
    <message>
        <source>How often backups are made</source>
        <translation>Con qué frecuencia se hacen copias de seguridad</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Cuántas copias de seguridad se conservan</translation>
    </message>
    <message>
        <source>Keep backups beside the workspace</source>
        <translation>Guardar las copias de seguridad junto al espacio de trabajo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Cada cuatro horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Only before large changes</source>
        <translation>Solo antes de cambios grandes</translation>
    </message>
    <message>
        <source>How often, while the workspace is open and changes</source>
        <translation>Frecuencia, mientras el espacio de trabajo está abierto y cambia</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Cuántas se conservan</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose where backups are kept</source>
        <translation>Elegir dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>Junto al espacio de trabajo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Beside the workspace, in a folder that ends in .backups</source>
        <translation>Junto al espacio de trabajo, en una carpeta que termina en .backups</translation>
    </message>
    <message>
        <source>A backup is also made before an import, a change of an agreement and the deletion of a contract, at most one an hour. Restore one from the File menu.</source>
        <translation>También se hace una copia de seguridad antes de una importación, de un cambio de un acuerdo y de la eliminación de un contrato, como máximo una por hora. Restaure una desde el menú Archivo.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Backups</name>
    <message>
        <source>No backup was made before this change: %1. The change itself is saved.</source>
        <translation>No se hizo ninguna copia de seguridad antes de este cambio: %1. El cambio en sí está guardado.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>No backup could be made: %1. The workspace itself is untouched; choose another folder in the settings, or free some space.</source>
        <translation>No se pudo hacer ninguna copia de seguridad: %1. El espacio de trabajo en sí queda intacto; elija otra carpeta en los ajustes o libere espacio.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BalanceModel</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>En facturas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En exceso</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acreditado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message numerus="yes">
        <source>%n not classified</source>
        <translation>
            <numerusform>%Ln sin clasificar</numerusform>
            <numerusform>%Ln sin clasificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%Ln causa</numerusform>
            <numerusform>%Ln causas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardSection</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Credits and claims of all customers</source>
        <translation>Créditos y reclamaciones de todos los clientes</translation>
    </message>
    <message>
        <source>Nothing is due, and there is nothing to claim.</source>
        <translation>No se debe nada y no hay nada que reclamar.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>To negotiate</source>
        <translation>Por negociar</translation>
    </message>
    <message numerus="yes">
        <source>remedies</source>
        <translation>
            <numerusform>compensación</numerusform>
            <numerusform>compensaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>not in the amounts due</source>
        <translation>no incluidas en los importes adeudados</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No se debe nada.</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Total hasta ahora</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n more customers are listed once you open them.</source>
        <translation>
            <numerusform>%Ln cliente más aparecerá en cuanto usted lo abra.</numerusform>
            <numerusform>%Ln clientes más aparecerán en cuanto usted los abra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it can no longer be claimed</source>
        <translation>de ello, %1 ya no se puede reclamar</translation>
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
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 a %2</translation>
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
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetGauge</name>
    <message>
        <source>Error budget</source>
        <translation>Presupuesto de error</translation>
    </message>
    <message>
        <source>Error budget: %1 %2</source>
        <translation>Presupuesto de error: %1 %2</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Pulse Intro para ver por qué.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetSection</name>
    <message>
        <source>Error budget by day</source>
        <translation>Presupuesto de error por días</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no error budget.</source>
        <translation>No se midió nada, así que no hay presupuesto de error.</translation>
    </message>
    <message>
        <source>Course of the budget</source>
        <translation>Evolución del presupuesto</translation>
    </message>
    <message>
        <source>What more downtime costs</source>
        <translation>Lo que cuesta más inactividad</translation>
    </message>
    <message>
        <source>Course of the budget over the month</source>
        <translation>Evolución del presupuesto a lo largo del mes</translation>
    </message>
    <message>
        <source>The budget of a group is the sum of its services’ budgets.</source>
        <translation>El presupuesto de un grupo es la suma de los presupuestos de sus servicios.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetWords</name>
    <message>
        <source>The target allows no downtime.</source>
        <translation>El objetivo no permite ninguna inactividad.</translation>
    </message>
    <message>
        <source>The budget was used up on %1.</source>
        <translation>El presupuesto se agotó el %1.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>El presupuesto está agotado.</translation>
    </message>
    <message>
        <source>%1 of downtime will be allowed.</source>
        <translation>Se permitirán %1 de inactividad.</translation>
    </message>
    <message>
        <source>%1 used so far.</source>
        <translation>%1 usados hasta ahora.</translation>
    </message>
    <message>
        <source>%1 used, and the month is over.</source>
        <translation>%1 usados, y el mes ha terminado.</translation>
    </message>
    <message>
        <source>There is no forecast: how the time counts is known only at the end.</source>
        <translation>No hay previsión: cómo cuenta el tiempo solo se sabe al final.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it is used up by %1.</source>
        <translation>Al ritmo de los últimos 7 días, se agota a más tardar el %1.</translation>
    </message>
    <message>
        <source>At this month’s rate it is used up by %1.</source>
        <translation>Al ritmo de este mes, se agota a más tardar el %1.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate, downtime reaches %1 by the month’s end.</source>
        <translation>Al ritmo de los últimos 7 días, la inactividad llega a %1 a fin de mes.</translation>
    </message>
    <message>
        <source>At this month’s rate, downtime reaches %1 by the month’s end.</source>
        <translation>Al ritmo de este mes, la inactividad llega a %1 a fin de mes.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>Al ritmo de los últimos 7 días, alcanza: %1 de inactividad a fin de mes.</translation>
    </message>
    <message>
        <source>At this month’s rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>Al ritmo de este mes, alcanza: %1 de inactividad a fin de mes.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>More than %1 more</source>
        <translation>Más de %1 adicionales</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1.</source>
        <translation>Una hora más de inactividad cuesta %1.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (%2 or less): %3.</source>
        <translation>%1, y se aplica el tramo siguiente (%2 o menos): %3.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (below %2): %3.</source>
        <translation>%1, y se aplica el tramo siguiente (por debajo de %2): %3.</translation>
    </message>
    <message>
        <source>%1, and the target is missed: %2.</source>
        <translation>%1, y se incumple el objetivo: %2.</translation>
    </message>
    <message>
        <source>%1, and the target is missed.</source>
        <translation>%1, y se incumple el objetivo.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>El acuerdo no fija ningún importe: la compensación se negocia.</translation>
    </message>
    <message>
        <source>A condition of the agreement does not hold, so no credit is given now.</source>
        <translation>No se cumple una condición del acuerdo, así que ahora no se concede ningún crédito.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>a length over the budget</comment>
        <translation>%1 en exceso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of the budget</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of a budget</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Used %1 of %2; left %3</source>
        <translation>Usados %1 de %2; quedan %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownChart</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Budget left (h)</source>
        <translation>Presupuesto restante (h)</translation>
    </message>
    <message>
        <source>Budget left (s)</source>
        <translation>Presupuesto restante (s)</translation>
    </message>
    <message>
        <source>Budget left (min)</source>
        <translation>Presupuesto restante (min)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consumido</translation>
    </message>
    <message>
        <source>Spent evenly</source>
        <translation>Gastado por igual</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Rate so far</source>
        <translation>Ritmo hasta ahora</translation>
    </message>
    <message>
        <source>Last 7 days’ rate</source>
        <translation>Ritmo de los últimos 7 días</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownSection</name>
    <message>
        <source>Chart of the error budget over the period</source>
        <translation>Gráfico del presupuesto de error a lo largo del período</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnModel</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Downtime so far</source>
        <translation>Inactividad hasta ahora</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
    </message>
    <message>
        <source>Left if spent evenly</source>
        <translation>Queda si se gasta por igual</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarContentsView</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source> (cancelled)</source>
        <translation> (cancelada)</translation>
    </message>
    <message>
        <source> (tentative)</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, para %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>%1: the instance of %2 is cancelled</source>
        <translation>%1: la repetición de %2 está cancelada</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelado</translation>
    </message>
    <message>
        <source>Understood (%1)</source>
        <translation>Entendido (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Rechazado (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignorado (%1)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarController</name>
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
            <numerusform>Escrito: %1, %Ln ventana de mantenimiento</numerusform>
            <numerusform>Escrito: %1, %Ln ventanas de mantenimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this calendar was already here; nothing changed.</source>
        <translation>Todo lo de este calendario ya estaba aquí; nada cambió.</translation>
    </message>
    <message numerus="yes">
        <source>Calendar imported: %n rows changed.</source>
        <translation>
            <numerusform>Calendario importado: %Ln fila cambiada.</numerusform>
            <numerusform>Calendario importado: %Ln filas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows stay as they were edited here, though the calendar has them differently.</source>
        <translation>
            <numerusform>%Ln ventana queda como se editó aquí, aunque el calendario la tiene distinta.</numerusform>
            <numerusform>%Ln ventanas quedan como se editaron aquí, aunque el calendario las tiene distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Import a &amp;calendar…</source>
        <translation>Importar un &amp;calendario…</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importar un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendarios (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The calendars are still being read; wait until they are ready.</source>
        <translation>Los calendarios aún se están leyendo; espere a que estén listos.</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Leyendo el calendario</translation>
    </message>
    <message>
        <source>The calendar was not imported; nothing was changed.
%1</source>
        <translation>El calendario no se importó; nada cambió.
%1</translation>
    </message>
    <message>
        <source>Save the announcement</source>
        <translation>Guardar el anuncio</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>The import stays as it is: %1</source>
        <translation>La importación queda como está: %1</translation>
    </message>
    <message>
        <source>import of a calendar</source>
        <translation>importación de un calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n events are older than what is here and changed nothing.</source>
        <translation>
            <numerusform>%Ln evento es más antiguo que lo que hay aquí y no cambió nada.</numerusform>
            <numerusform>%Ln eventos son más antiguos que lo que hay aquí y no cambiaron nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Planificar mantenimiento</translation>
    </message>
    <message>
        <source>This program was built without calendars.</source>
        <translation>Este programa se compiló sin calendarios.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarEntry</name>
    <message>
        <source>Not announced yet</source>
        <translation>Aún no anunciado</translation>
    </message>
    <message>
        <source>Partly, %1 of %2</source>
        <translation>En parte, %1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Notice by %1</source>
        <translation>Avisar antes de las %1</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Borrador, %1</translation>
    </message>
    <message>
        <source>New maintenance</source>
        <translation>Nuevo mantenimiento</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarImportDialog</name>
    <message>
        <source>Contracts that the calendar is for</source>
        <translation>Contratos a los que corresponde el calendario</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importar un calendario</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n maintenance windows. Nothing is stored yet.</source>
        <translation>
            <numerusform>%1 tiene %Ln ventana de mantenimiento. Aún no se ha guardado nada.</numerusform>
            <numerusform>%1 tiene %Ln ventanas de mantenimiento. Aún no se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Which contracts are they for?</source>
        <translation>¿A qué contratos corresponden?</translation>
    </message>
    <message>
        <source>Import the others &amp;without what is refused</source>
        <translation>Importar las demás &amp;sin lo rechazado</translation>
    </message>
    <message>
        <source>Import the others without what is refused</source>
        <translation>Importar las demás sin lo rechazado</translation>
    </message>
    <message>
        <source>Windows that were edited here stay as they are. Importing it again changes nothing.</source>
        <translation>Las ventanas que se editaron aquí quedan como están. Volver a importarlo no cambia nada.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarPage</name>
    <message>
        <source>No maintenance is planned.</source>
        <translation>No hay mantenimiento planificado.</translation>
    </message>
    <message>
        <source>No downtime in accepted maintenance.</source>
        <translation>No hay inactividad en mantenimiento aceptado.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>announced to the customer by %1</source>
        <translation>anunciado al cliente por %1</translation>
    </message>
    <message>
        <source>Customers that are shown</source>
        <translation>Clientes que se muestran</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>&amp;Plan maintenance</source>
        <translation>&amp;Planificar mantenimiento</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Planificar mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance as a list</source>
        <translation>Mantenimiento en lista</translation>
    </message>
    <message>
        <source>Show &amp;past maintenance</source>
        <translation>Mostrar mantenimiento &amp;pasado</translation>
    </message>
    <message>
        <source>Show past maintenance too</source>
        <translation>Mostrar también el mantenimiento pasado</translation>
    </message>
    <message>
        <source>Monthly limit, window by window</source>
        <translation>Límite mensual, ventana por ventana</translation>
    </message>
    <message>
        <source>Maintenance of several customers</source>
        <translation>Mantenimiento de varios clientes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>Importar un calendario…</translation>
    </message>
    <message>
        <source>Export as calendar…</source>
        <translation>Exportar como calendario…</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>No maintenance in %1</source>
        <translation>Ningún mantenimiento en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n windows in %1, %2 accepted</source>
        <translation>
            <numerusform>%Ln ventana en %1, %2 aceptada</numerusform>
            <numerusform>%Ln ventanas en %1, %2 aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance that concerns several customers</source>
        <translation>Mantenimiento que afecta a varios clientes</translation>
    </message>
    <message>
        <source>Monthly limit: not calculated for this month yet</source>
        <translation>Límite mensual: aún no calculado para este mes</translation>
    </message>
    <message>
        <source>Monthly limit: none set</source>
        <translation>Límite mensual: ninguno fijado</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance.</source>
        <translation>El acuerdo no acepta ningún mantenimiento.</translation>
    </message>
    <message>
        <source>Monthly limit for %2: %1, %3 used, %4 left. %5 over, of which %6 count as downtime.</source>
        <translation>Límite mensual para %2: %1, %3 usados, quedan %4. %5 en exceso, de los que %6 cuentan como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>Monthly limit for %1: none set, %2 of maintenance excluded</source>
        <translation>Límite mensual para %1: ninguno fijado, %2 de mantenimiento excluidos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CareController</name>
    <message>
        <source>The last backup has everything already; no other one was made.</source>
        <translation>La última copia de seguridad ya lo tiene todo; no se hizo ninguna otra.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Copia de seguridad hecha: %1</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Restaurar una copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>C&amp;heck the workspace…</source>
        <translation>Co&amp;mprobar el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Co&amp;mpact the workspace</source>
        <translation>Compac&amp;tar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>Comparando la copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup was not restored: %1.</source>
        <translation>La copia de seguridad no se restauró: %1.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La copia de seguridad se restauró.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as %1.</source>
        <translation>La copia de seguridad se restauró. Lo que había antes se conserva como %1.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Comprobando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Compacting the workspace</source>
        <translation>Compactando el espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace was not compacted: %1. What is in it is safe.</source>
        <translation>El espacio de trabajo no se compactó: %1. Su contenido está a salvo.</translation>
    </message>
    <message>
        <source>The workspace takes %1 now, and took %2 before.</source>
        <translation>El espacio de trabajo ocupa ahora %1; antes ocupaba %2.</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Buscando copias de seguridad</translation>
    </message>
    <message>
        <source>Show its backups…</source>
        <translation>Mostrar sus copias de seguridad…</translation>
    </message>
    <message>
        <source>The disk did not confirm it: after a power cut it may be missing; then restore it again.</source>
        <translation>El disco no lo confirmó: tras un corte de corriente puede faltar la copia restaurada; en ese caso, restáurela de nuevo.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CaseImport</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
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
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vencido desde hace %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>a share</comment>
        <translation>menos del %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CheckDialog</name>
    <message>
        <source>Checking the workspace…</source>
        <translation>Comprobando el espacio de trabajo…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Comprobar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Everything is read: the file, the history, every row and every check. A large workspace takes a minute. You can go on; what you change meanwhile is saved after it.</source>
        <translation>Se lee todo: el archivo, el historial, cada fila y cada comprobación. Un espacio de trabajo grande tarda un minuto. Puede seguir trabajando; lo que cambie entretanto se guarda después.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>Copiar el resultado como texto</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>No se pudo comprobar %1</translation>
    </message>
    <message>
        <source>%1 is as it was written</source>
        <translation>%1 está tal como se escribió</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no other program changed it.</source>
        <translation>Nada está dañado y ningún otro programa lo modificó.</translation>
    </message>
    <message>
        <source>The file was left as it is, and so were its backups. Do not report or claim anything from it before you know who changed it. If nobody meant to change it, restore a backup: what is there now is kept as a copy.</source>
        <translation>El archivo se dejó como está, y también sus copias de seguridad. No informe ni reclame nada basándose en él antes de saber quién lo modificó. Si nadie quiso modificarlo, restaure una copia de seguridad: lo que hay ahora se conserva como copia.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in %1</source>
        <translation>
            <numerusform>%Ln hallazgo en %1</numerusform>
            <numerusform>%Ln hallazgos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n entries. %1</source>
        <translation>
            <numerusform>Historial: %Ln entrada. %1</numerusform>
            <numerusform>Historial: %Ln entradas. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimBoard</name>
    <message>
        <source>%1, cut to the cap</source>
        <translation>%1, recortado al tope</translation>
    </message>
    <message>
        <source>%1, %2 tier</source>
        <translation>%1, tramo del %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence dentro de %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>adeudado</translation>
    </message>
    <message>
        <source>ready to file, %1 left</source>
        <translation>lista para presentar, quedan %1</translation>
    </message>
    <message>
        <source>ready to file</source>
        <translation>lista para presentar</translation>
    </message>
    <message>
        <source>waiting for a condition</source>
        <translation>a la espera de una condición</translation>
    </message>
    <message>
        <source>collecting proof</source>
        <translation>reuniendo pruebas</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>por acordar</translation>
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
        <source>on the invoice</source>
        <translation>en la factura</translation>
    </message>
    <message>
        <source>no claim needed</source>
        <translation>no hace falta reclamar</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <translation>%1 retenido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer and service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, credited %2</source>
        <translation>%1, acreditados %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>Presentar a más tardar el %1 (%2)</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>No se cumple: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimClock</name>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>On the invoice</source>
        <translation>En la factura</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Filed; the deadline no longer applies</source>
        <translation>Presentada; el plazo ya no se aplica</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>Presentar a más tardar el %1 (%2)</translation>
    </message>
    <message>
        <source>%1 time, %2</source>
        <translation>hora de %1, %2</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>Aún no presentada</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Venció el %1</translation>
    </message>
    <message>
        <source>Can no longer be claimed</source>
        <translation>Ya no se puede reclamar</translation>
    </message>
    <message>
        <source>File today by %1</source>
        <translation>Presentar hoy antes de las %1</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>Presentar a más tardar el %1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimDraft</name>
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
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>NO PRESENTAR mientras no se cumpla esto: %1</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, outage of %2</source>
        <translation>Reclamación de crédito de servicio: %1, interrupción de %2</translation>
    </message>
    <message>
        <source>To be filed by: %1; %2</source>
        <translation>Debe presentarse antes de: %1; %2</translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n failed connection tests, attached as CSV:</source>
        <translation>
            <numerusform>Prueba, %Ln intento de conexión fallido, adjunto como CSV:</numerusform>
            <numerusform>Prueba, %Ln intentos de conexión fallidos, adjuntos como CSV:</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2 of %3 failed</source>
        <translation>- %1: %2 a %3 falló</translation>
    </message>
    <message>
        <source>Agreement: %1; clauses %2</source>
        <translation>Acuerdo: %1; cláusulas %2</translation>
    </message>
    <message>
        <source>Required by the agreement (%1):</source>
        <translation>Exigido por el acuerdo (%1):</translation>
    </message>
    <message>
        <source>- STILL MISSING: %1</source>
        <translation>- FALTA TODAVÍA: %1</translation>
    </message>
    <message>
        <source>- met: %1</source>
        <translation>- cumplido: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, %2</source>
        <translation>Reclamación de crédito de servicio: %1, %2</translation>
    </message>
    <message>
        <source>Period: from %1 to %2</source>
        <translation>Período: de %1 a %2</translation>
    </message>
    <message>
        <source>Reported by ticket: %1</source>
        <translation>Notificado por el tique: %1</translation>
    </message>
    <message>
        <source>Credit: %1 for %2, once for all its outages</source>
        <translation>Crédito: %1 por %2, una sola vez por todas sus interrupciones</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimForm</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Qué se opone a ella</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, por %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a note</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Claim of %1: %2</source>
        <translation>Reclamación de %1: %2</translation>
    </message>
    <message>
        <source>Claim for the period from %1: %2</source>
        <translation>Reclamación del período desde %1: %2</translation>
    </message>
    <message>
        <source>Recipient of the claim</source>
        <translation>Destinatario de la reclamación</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Edit the letter</source>
        <translation>Editar la carta</translation>
    </message>
    <message>
        <source>Letter of the claim</source>
        <translation>Carta de la reclamación</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Copiar la carta</translation>
    </message>
    <message>
        <source>Save as e-&amp;mail…</source>
        <translation>Guardar como &amp;correo…</translation>
    </message>
    <message>
        <source>Save the claim as an e-mail with its proof</source>
        <translation>Guardar la reclamación como correo electrónico con su prueba</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <translation>Estado de la reclamación</translation>
    </message>
    <message>
        <source>Save the state of the claim</source>
        <translation>Guardar el estado de la reclamación</translation>
    </message>
    <message>
        <source>&amp;Undo filing</source>
        <translation>&amp;Deshacer presentación</translation>
    </message>
    <message>
        <source>Undo filing: remove what is recorded of the claim</source>
        <translation>Deshacer la presentación: quitar lo registrado de la reclamación</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Historial de la reclamación</translation>
    </message>
    <message>
        <source>Ticket number, the provider’s answer</source>
        <translation>Número de tique, respuesta del proveedor</translation>
    </message>
    <message>
        <source>The provider’s address for claims</source>
        <translation>La dirección del proveedor para reclamaciones</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Carta a %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>En factura</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>given</source>
        <translation>aportado</translation>
    </message>
    <message>
        <source>filing undone</source>
        <translation>presentación deshecha</translation>
    </message>
    <message>
        <source>“%1” does not hold now, and the agreement takes no claim meanwhile (%2).</source>
        <translation>«%1» no se cumple ahora, y entretanto el acuerdo no admite reclamaciones (%2).</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta todavía: %1.</translation>
    </message>
    <message>
        <source>The deadline is over.</source>
        <translation>El plazo ha vencido.</translation>
    </message>
    <message>
        <source>Enter an amount: %1.</source>
        <translation>Escriba un importe: %1.</translation>
    </message>
    <message>
        <source>The claim for the period from %1 covers part of the same time. Undo its filing first.</source>
        <translation>La reclamación del período desde el %1 abarca parte del mismo tiempo. Deshaga antes su presentación.</translation>
    </message>
    <message>
        <source>The claim for the outage from %1 covers part of the same time. Undo its filing first.</source>
        <translation>La reclamación de la interrupción desde el %1 abarca parte del mismo tiempo. Deshaga antes su presentación.</translation>
    </message>
    <message>
        <source>Mark as &amp;filed</source>
        <translation>Marcar como &amp;presentada</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>This is no e-mail address: it is left out of the e-mail.</source>
        <translation>No es una dirección de correo electrónico: se omite en el correo.</translation>
    </message>
    <message>
        <source>Filing undone for the period from %1</source>
        <translation>Presentación deshecha para el período desde el %1</translation>
    </message>
    <message>
        <source>Filing undone for the outage of %1</source>
        <translation>Presentación deshecha para la interrupción del %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimNotes</name>
    <message>
        <source>Claim due %1</source>
        <comment>a time of day</comment>
        <translation>Reclamación: vence a las %1</translation>
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
        <translation>Elija una línea con una reclamación para ver su carta y su plazo.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimReminderController</name>
    <message>
        <source>A claim’s deadline is near: %1</source>
        <translation>Se acerca el plazo de una reclamación: %1</translation>
    </message>
    <message>
        <source>%1, outage of %2: to be claimed by %3, %4.</source>
        <translation>%1, interrupción de %2: debe reclamarse antes de %3, %4.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are near.</source>
        <translation>
            <numerusform>Se acerca %Ln plazo más.</numerusform>
            <numerusform>Se acercan %Ln plazos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, period from %2: to be claimed by %3, %4.</source>
        <translation>%1, período desde %2: a reclamar antes del %3, %4.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClauseModel</name>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>En nuestras palabras</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nada aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Dónde se aplica</translation>
    </message>
    <message>
        <source>Not a clause of an agreement of the library.</source>
        <translation>No es una cláusula de ningún acuerdo de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockRing</name>
    <message>
        <source>Clock: %1</source>
        <translation>Reloj: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockText</name>
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
        <translation>%1, a más tardar el %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandLine</name>
    <message>
        <source>The workspace to open.</source>
        <translation>El espacio de trabajo que se abre.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>Abrir el espacio de trabajo de ejemplo.</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.</source>
        <translation>Vea qué niveles de servicio se cumplieron y qué se le debe.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>A contract, a page, a month such as 2026-03, a view, a command</source>
        <translation>Un contrato, una página, un mes como 2026-03, una vista, una orden</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Órdenes encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%1. Enter does it, Up and Down choose another of %n.</source>
        <translation>
            <numerusform>%1. Intro la ejecuta; es la única de %Ln.</numerusform>
            <numerusform>%1. Intro la ejecuta, Arriba y Abajo eligen otra de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConditionModel</name>
    <message>
        <source>Cap: %1 of the fee</source>
        <translation>Tope: %1 de la cuota</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Cap or condition</source>
        <translation>Tope o condición</translation>
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
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConflictModel</name>
    <message>
        <source>Windows overlap, one verdict</source>
        <translation>Ventanas que se solapan, un solo veredicto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
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
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>One window: %1 accept, %2 in part, %3 refuse</source>
        <translation>Una ventana: %1 la aceptan, %2 en parte, %3 la rechazan</translation>
    </message>
    <message>
        <source>Windows overlap: %1 accept, %2 in part, %3 refuse</source>
        <translation>Ventanas que se solapan: %1 aceptan, %2 en parte, %3 rechazan</translation>
    </message>
    <message numerus="yes">
        <source>One window, %Ln contracts, one verdict</source>
        <translation>
            <numerusform>Una ventana, %Ln contrato, un veredicto</numerusform>
            <numerusform>Una ventana, %Ln contratos, un veredicto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectController</name>
    <message>
        <source>Another program syncs this workspace: %1. The first sync begins when it is done.</source>
        <translation>Otro programa está sincronizando este espacio de trabajo: %1. La primera sincronización empezará cuando termine.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Conectar una fuente</translation>
    </message>
    <message>
        <source>A newer program recorded this source; this version cannot change it.</source>
        <translation>Un programa más reciente registró esta fuente; esta versión no puede cambiarla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save and sync</source>
        <translation>Guardar y sincronizar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>This program has no kinds of sources.</source>
        <translation>Este programa no tiene tipos de fuentes.</translation>
    </message>
    <message>
        <source>Choose the service of at least one series.</source>
        <translation>Elija el servicio de al menos una serie.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stay unmapped. You can map them later in Sources.</source>
        <translation>
            <numerusform>%Ln serie queda sin asignar. Puede asignarla más tarde en Fuentes.</numerusform>
            <numerusform>%Ln series quedan sin asignar. Puede asignarlas más tarde en Fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every series has its service.</source>
        <translation>Cada serie tiene su servicio.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 de %2 asignadas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a source of this name already. Give this one another name.</source>
        <translation>Ya hay una fuente con este nombre. Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>%1, secret for the system&apos;s keyring</source>
        <translation>%1, secreto para el llavero del sistema</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Respondió en %1.</translation>
    </message>
    <message>
        <source>%1 Version %2.</source>
        <translation>%1 Versión %2.</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>Obteniendo la lista de lo que se supervisa</translation>
    </message>
    <message>
        <source>The series could not be listed: %1. Nothing was stored.</source>
        <translation>No se pudo obtener la lista de series: %1. No se guardó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n series found</source>
        <translation>
            <numerusform>%Ln serie encontrada</numerusform>
            <numerusform>%Ln series encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Leyendo los servicios</translation>
    </message>
    <message>
        <source>Map series, then see what %1 would be with them.</source>
        <translation>Asigne series y vea cómo quedaría %1 con ellas.</translation>
    </message>
    <message>
        <source>Reading %1 of the source; nothing is stored.</source>
        <translation>Leyendo %1 de la fuente; no se guarda nada.</translation>
    </message>
    <message>
        <source>Reading %1 of the source</source>
        <translation>Leyendo %1 de la fuente</translation>
    </message>
    <message>
        <source>First sync: %1</source>
        <translation>Primera sincronización: %1</translation>
    </message>
    <message>
        <source>You stopped it; nothing was stored.</source>
        <translation>La detuvo usted; no se guardó nada.</translation>
    </message>
    <message>
        <source>Storing the source</source>
        <translation>Guardando la fuente</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password or token is kept for this run only and is asked for again after the next start.</source>
        <translation>Este equipo no tiene llavero: la contraseña o el token se conservan solo hasta que cierre el programa y se volverán a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1. From now on it syncs by itself while the window is open.</source>
        <translation>%1. A partir de ahora se sincroniza sola mientras la ventana esté abierta.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>La detuvo usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks that came before are stored and safe; it is tried again by itself, from there.</source>
        <translation>
            <numerusform>%Ln comprobación que llegó antes está guardada y a salvo; se reintenta automáticamente desde ahí.</numerusform>
            <numerusform>%Ln comprobaciones que llegaron antes están guardadas y a salvo; se reintenta automáticamente desde ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n series.</source>
        <translation>
            <numerusform>%1 aporta %Ln serie.</numerusform>
            <numerusform>%1 aporta %Ln series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating the preview</source>
        <translation>Calculando la vista previa</translation>
    </message>
    <message>
        <source>The first sync of %1 continues in the background.</source>
        <translation>La primera sincronización de %1 continúa en segundo plano.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. You can continue without the preview.</source>
        <translation>No se pudo leer %1: %2. Puede continuar sin la vista previa.</translation>
    </message>
    <message>
        <source>You stopped reading the month. You can continue without the preview.</source>
        <translation>Detuvo la lectura del mes. Puede continuar sin la vista previa.</translation>
    </message>
    <message>
        <source>%1 Continue, and it goes on from there; nothing is read twice.</source>
        <translation>%1 Al continuar, sigue desde ahí; nada se lee dos veces.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSection</name>
    <message>
        <source>What do you monitor with?</source>
        <translation>¿Con qué supervisa?</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>¿Responde?</translation>
    </message>
    <message>
        <source>This is what it monitors</source>
        <translation>Esto es lo que supervisa</translation>
    </message>
    <message>
        <source>Which series belongs to which service?</source>
        <translation>¿Qué serie pertenece a qué servicio?</translation>
    </message>
    <message>
        <source>Choose the system that checks your services.</source>
        <translation>Elija el sistema que comprueba sus servicios.</translation>
    </message>
    <message>
        <source>It is asked, never changed. Nothing is stored before you start.</source>
        <translation>Solo se consulta, nunca se cambia. No se guarda nada antes de que usted lo inicie.</translation>
    </message>
    <message>
        <source>Every series with data in the last minutes. You map them in the next step.</source>
        <translation>Todas las series con datos en los últimos minutos. Se asignan en el paso siguiente.</translation>
    </message>
    <message>
        <source>Suggestions come from host names. Nothing is stored before you start.</source>
        <translation>Las sugerencias proceden de los nombres de host. No se guarda nada antes de que usted lo inicie.</translation>
    </message>
    <message>
        <source>After this it syncs by itself, every five minutes.</source>
        <translation>Después se sincroniza sola, cada cinco minutos.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Conectar una fuente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1: step %2 of %3, %4</source>
        <translation>%1: paso %2 de %3, %4</translation>
    </message>
    <message>
        <source>Where is it, and how do you sign in?</source>
        <translation>¿Dónde está y cómo inicia usted sesión?</translation>
    </message>
    <message>
        <source>Fetch past data</source>
        <translation>Obtener los datos pasados</translation>
    </message>
    <message>
        <source>It is asked once for its version, its clock and how far back its data goes.</source>
        <translation>Se le pregunta una sola vez por su versión, su reloj y hasta cuándo se remontan sus datos.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSteps</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address and sign-in</source>
        <translation>Dirección e inicio de sesión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConsequenceModel</name>
    <message>
        <source>Target of %1 missed</source>
        <translation>Objetivo de %1 incumplido</translation>
    </message>
    <message>
        <source>Tier below %1: %2</source>
        <translation>Tramo por debajo de %1: %2</translation>
    </message>
    <message>
        <source>Tier below %1</source>
        <translation>Tramo por debajo de %1</translation>
    </message>
    <message>
        <source>One more hour</source>
        <translation>Una hora más</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Further downtime</source>
        <translation>Más inactividad</translation>
    </message>
    <message>
        <source>Credit then</source>
        <translation>Crédito entonces</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>Más que ahora</translation>
    </message>
    <message>
        <source>Tier at or below %1</source>
        <translation>Tramo en %1 o por debajo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
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
        <source>none is promised</source>
        <translation>no se promete ninguno</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Another service (Alt+Up, Alt+Down)</source>
        <translation>Otro servicio (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>Availability so far</source>
        <translation>Disponibilidad hasta ahora</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>sin discusión</translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>de %1 a %2, según la interpretación</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>Crédito hasta ahora</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopiesDialog</name>
    <message>
        <source>Backups of this workspace</source>
        <translation>Copias de seguridad de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Copias de seguridad de %1</translation>
    </message>
    <message>
        <source>The backup takes the place of the workspace. What is there now is kept beside it as a copy first, so that you can take this back.</source>
        <translation>La copia de seguridad ocupa el lugar del espacio de trabajo. Antes, lo que hay ahora se guarda a su lado como copia, de modo que pueda deshacerlo.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a backup in another place</source>
        <translation>Elegir una copia de seguridad en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Restaurar la copia de seguridad elegida</translation>
    </message>
    <message>
        <source>Makegood makes backups by itself; the settings say how often, and where they go.</source>
        <translation>Makegood hace copias de seguridad por sí solo; los ajustes indican con qué frecuencia y dónde se guardan.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Comparing it with the workspace…</source>
        <translation>Comparándola con el espacio de trabajo…</translation>
    </message>
    <message>
        <source>This copy cannot be read: %1. Choose another one.</source>
        <translation>Esta copia no se puede leer: %1. Elija otra.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyModel</name>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyWords</name>
    <message>
        <source>Before an upgrade</source>
        <translation>Antes de una actualización de versión</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Sustituido por una copia de seguridad</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>An older Makegood wrote this copy. It is brought up to date when it is restored, and everything since then would be gone.</source>
        <translation>Esta copia la escribió un Makegood más antiguo. Al restaurarla se pone al día, y todo lo hecho desde entonces se perdería.</translation>
    </message>
    <message>
        <source>The copy has everything that the workspace has.</source>
        <translation>La copia tiene todo lo que tiene el espacio de trabajo.</translation>
    </message>
    <message>
        <source>What was done since would be gone: %1.</source>
        <translation>Se perdería lo hecho desde entonces: %1.</translation>
    </message>
    <message>
        <source>Not in the copy: %1.</source>
        <translation>No está en la copia: %1.</translation>
    </message>
    <message>
        <source>Only in the copy: %1.</source>
        <translation>Solo está en la copia: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of outages</source>
        <translation>
            <numerusform>%Ln cambio de interrupciones</numerusform>
            <numerusform>%Ln cambios de interrupciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of maintenance</source>
        <translation>
            <numerusform>%Ln cambio de mantenimiento</numerusform>
            <numerusform>%Ln cambios de mantenimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>%Ln cambio de acuerdos</numerusform>
            <numerusform>%Ln cambios de acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%Ln importación</numerusform>
            <numerusform>%Ln importaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syncs of sources</source>
        <translation>
            <numerusform>%Ln sincronización de fuentes</numerusform>
            <numerusform>%Ln sincronizaciones de fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of claims and credits</source>
        <translation>
            <numerusform>%Ln cambio de reclamaciones y créditos</numerusform>
            <numerusform>%Ln cambios de reclamaciones y créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>%Ln cambio de otro tipo</numerusform>
            <numerusform>%Ln cambios de otro tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace cannot be read, so the two cannot be compared. The copy has %n entries in its history.</source>
        <translation>
            <numerusform>El espacio de trabajo no se puede leer, así que no se pueden comparar. La copia tiene %Ln entrada en su historial.</numerusform>
            <numerusform>El espacio de trabajo no se puede leer, así que no se pueden comparar. La copia tiene %Ln entradas en su historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that the workspace does not have would come back.</source>
        <translation>
            <numerusform>Volvería %Ln cambio que el espacio de trabajo no tiene.</numerusform>
            <numerusform>Volverían %Ln cambios que el espacio de trabajo no tiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Counts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a broken number</comment>
        <translation>%1 días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>a broken number</comment>
        <translation>%1 horas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, %1 failed</source>
        <translation>
            <numerusform>%Ln comprobación, fallidas: %1</numerusform>
            <numerusform>%Ln comprobaciones, fallidas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageStrip</name>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>No esperado</translation>
    </message>
    <message>
        <source>%1: %2 of the day has data</source>
        <translation>%1: %2 del día tiene datos</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>Datos por días</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Todavía ningún día</translation>
    </message>
    <message>
        <source>Data by day, %1 to %2</source>
        <translation>Datos por días, de %1 a %2</translation>
    </message>
    <message>
        <source>%1 covered, %2 partly, %3 without data, %4 to come. %5</source>
        <translation>%1 cubiertos, %2 parciales, %3 sin datos, %4 por venir. %5</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditController</name>
    <message>
        <source>Save the claim</source>
        <translation>Guardar la reclamación</translation>
    </message>
    <message>
        <source>Message with the proof attached (*.eml);;Text, with the proof beside it (*.txt)</source>
        <translation>Mensaje con la prueba adjunta (*.eml);;Texto, con la prueba al lado (*.txt)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Exportar el libro de créditos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import the provider’s figures</source>
        <translation>Importar las cifras del proveedor</translation>
    </message>
    <message>
        <source>Import credits on invoices</source>
        <translation>Importar créditos en facturas</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>Mostrar la reclamación</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>Créditos y reclamaciones</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.csv.gz *.csv.zst)</source>
        <translation>Archivos CSV (*.csv *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Provider’s figures imported</source>
        <translation>Cifras del proveedor importadas</translation>
    </message>
    <message>
        <source>Invoices imported</source>
        <translation>Facturas importadas</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The contract is still being read. Try again in a moment.</source>
        <translation>El contrato aún se está leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Fix the file and try again.</source>
        <translation>No se importó nada: %1. Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing changed.</source>
        <translation>Todo lo que contiene este archivo ya estaba aquí; nada cambió.</translation>
    </message>
    <message>
        <source>The proof is written (%1), but the letter is not: %2. Choose another place for both.</source>
        <translation>La prueba está escrita (%1), pero la carta no: %2. Elija otro lugar para ambas.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditLineModel</name>
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
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>incl. time between outages</source>
        <translation>incl. tiempo entre interrupciones</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>¿Cuenta?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Provider’s figures</source>
        <translation>Cifras del proveedor</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de créditos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>Créditos y reclamaciones</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditText</name>
    <message>
        <source>to be agreed</source>
        <translation>por acordar</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociado</translation>
    </message>
    <message>
        <source>%1, and more to be agreed</source>
        <translation>%1, y más por acordar</translation>
    </message>
    <message>
        <source>due with %1</source>
        <translation>se debe con %1</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1 acordado</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>%1 se retiene, porque no se cumple una condición de elegibilidad.</translation>
    </message>
    <message>
        <source>%1 is not given: it is not above the least amount.</source>
        <translation>%1 no se concede: no supera el importe mínimo.</translation>
    </message>
    <message>
        <source>%1 is not due yet: too few of the last periods missed the target.</source>
        <translation>%1 aún no se debe: muy pocos de los últimos períodos incumplieron el objetivo.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CurrencyTotalModel</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Negociado</translation>
    </message>
    <message>
        <source>Services whose credit is negotiated: they count as nothing here.</source>
        <translation>Servicios cuyo crédito se negocia: aquí cuentan como nada.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomerForm</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Quitar logotipo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Elegir logotipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Language of reports</source>
        <translation>Id&amp;ioma de los informes</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Contacts (the first one gets reports and claims)</source>
        <translation>&amp;Contactos (el primero recibe informes y reclamaciones)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG image of at most 1 MB. The logo is as it was; choose another file.</source>
        <translation>%1 no es una imagen PNG o JPEG de 1 MB como máximo. El logotipo sigue como estaba; elija otro archivo.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Logo of the customer</source>
        <translation>Logotipo del cliente</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, or leave it empty.</source>
        <translation>Elija una zona horaria de la lista o deje el campo vacío.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Correct it, or leave it empty.</source>
        <translation>«%1» no es una dirección de correo electrónico. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again. Cancel drops it.</source>
        <translation>Lo que escribió y no guardó vuelve a estar aquí. «Cancelar» lo descarta.</translation>
    </message>
    <message>
        <source>Language of reports and e-mails</source>
        <translation>Idioma de informes y correos</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <source>Same as the contract</source>
        <translation>Como el contrato</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Customers</name>
    <message>
        <source>Reading the customers</source>
        <translation>Leyendo los clientes</translation>
    </message>
    <message>
        <source>Saving the customer</source>
        <translation>Guardando el cliente</translation>
    </message>
    <message>
        <source>Saving the contract</source>
        <translation>Guardando el contrato</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomersController</name>
    <message>
        <source>C&amp;ustomer…</source>
        <translation>C&amp;liente…</translation>
    </message>
    <message>
        <source>&amp;Duplicate contract</source>
        <translation>&amp;Duplicar contrato</translation>
    </message>
    <message>
        <source>A&amp;rchive contract</source>
        <translation>A&amp;rchivar contrato</translation>
    </message>
    <message>
        <source>Delete contract</source>
        <translation>Eliminar contrato</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and id of a contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Change of the customer</source>
        <translation>Cambio del cliente</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Archive contract</source>
        <translation>Archivar contrato</translation>
    </message>
    <message>
        <source>The contract of %1 was archived.</source>
        <translation>Se archivó el contrato de %1.</translation>
    </message>
    <message>
        <source>The contract of %1 was deleted.</source>
        <translation>Se eliminó el contrato de %1.</translation>
    </message>
    <message>
        <source>The contract could not be duplicated: its text cannot be read. Nothing was changed.</source>
        <translation>No se pudo duplicar el contrato: no se puede leer su texto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The contract was duplicated as %1, without its data.</source>
        <translation>El contrato se duplicó como %1, sin sus datos.</translation>
    </message>
    <message>
        <source>Archived and &amp;deleted contracts</source>
        <translation>Contratos archivados y &amp;eliminados</translation>
    </message>
    <message>
        <source>Restore %1 (archived)</source>
        <translation>Restaurar %1 (archivado)</translation>
    </message>
    <message>
        <source>Restore %1 (deleted)</source>
        <translation>Restaurar %1 (eliminado)</translation>
    </message>
    <message>
        <source>Restore contract</source>
        <translation>Restaurar contrato</translation>
    </message>
    <message>
        <source>The contract of %1 was restored.</source>
        <translation>Se restauró el contrato de %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DataEnd</name>
    <message>
        <source>Data until %1</source>
        <comment>a date and time</comment>
        <translation>Datos hasta el %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayCells</name>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayStory</name>
    <message>
        <source>Still to come.</source>
        <translation>Aún por venir.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Sin datos.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Sin inactividad.</translation>
    </message>
    <message>
        <source>Maintenance %1 to %2.</source>
        <translation>Mantenimiento de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 sin datos.</translation>
    </message>
    <message>
        <source>Down %1 to %2.</source>
        <translation>Fuera de servicio de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n outages.</source>
        <translation>
            <numerusform>%Ln interrupción.</numerusform>
            <numerusform>%Ln interrupciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>none of it counts</source>
        <translation>nada de ello cuenta</translation>
    </message>
    <message>
        <source>%1 count</source>
        <translation>%1 cuentan</translation>
    </message>
    <message>
        <source>%1 lay in maintenance</source>
        <translation>%1 fueron durante un mantenimiento</translation>
    </message>
    <message>
        <source>%1 had an excluded cause</source>
        <translation>%1 tuvieron una causa excluida</translation>
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
        <translation>Horas del día</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DaysSection</name>
    <message>
        <source>Days and hours</source>
        <translation>Días y horas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidentes</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Días de %1</translation>
    </message>
    <message>
        <source>Days and hours are those of %1.</source>
        <translation>Los días y las horas son los de %1.</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Sin inactividad</translation>
    </message>
    <message>
        <source>Downtime, min</source>
        <translation>Inactividad, min</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causas excluidas</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Show the outage of this day on Incidents</source>
        <translation>Mostrar la interrupción de este día en la página Incidentes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DeadlineModel</name>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Deadlines</name>
    <message>
        <source>Looking for deadlines</source>
        <translation>Buscando plazos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DesktopNotifier</name>
    <message>
        <source>Show the claim</source>
        <translation>Mostrar la reclamación</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DifferenceModel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DiscoverSection</name>
    <message>
        <source>Search the series</source>
        <translation>Buscar en las series</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Buscar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>Obteniendo la lista de lo que se supervisa</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Series encontradas</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>Host, comprobación o etiqueta</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Listing what is monitored.</source>
        <translation>Obteniendo la lista de lo que se supervisa.</translation>
    </message>
    <message>
        <source>The source answers, but it has no series with data in the last minutes. Check which series are asked for (step 2), or look again later. Nothing was stored.</source>
        <translation>La fuente responde, pero no tiene series con datos en los últimos minutos. Revise qué series se piden (paso 2) o busque de nuevo más tarde. No se guardó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DowntimeChart</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>months</comment>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>No month missed its target.</source>
        <translation>Ningún mes incumplió su objetivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n months missed the target: %1.</source>
        <translation>
            <numerusform>%Ln mes incumplió el objetivo: %1.</numerusform>
            <numerusform>%Ln meses incumplieron el objetivo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most downtime: %1 in %2.</source>
        <translation>Mayor inactividad: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months without data.</source>
        <translation>
            <numerusform>%Ln mes sin datos.</numerusform>
            <numerusform>%Ln meses sin datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DraftVerdictModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Announced now: %1; %2</source>
        <translation>Anunciada ahora: %1; %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditHistory</name>
    <message>
        <source>taken back: %1</source>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditQueue</name>
    <message>
        <source>Saving the review</source>
        <translation>Guardando la revisión</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectBox</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>%Ln por presentar</numerusform>
            <numerusform>%Ln por presentar</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to file, first %1</source>
        <translation>
            <numerusform>%Ln por presentar, la primera el %1</numerusform>
            <numerusform>%Ln por presentar, la primera el %1</numerusform>
        </translation>
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
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Si guarda esto</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 cambia de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 stays %2.</source>
        <translation>%1 sigue en %2.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectModel</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>cambia a %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>sigue en %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>If saved</source>
        <translation>Si se guarda</translation>
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
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>post-mortem received %1</source>
        <translation>informe post mortem recibido el %1</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>sin anunciar</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>anunciado el %1</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <translation>interrupción del %1</translation>
    </message>
    <message>
        <source>period from %1</source>
        <translation>período desde el %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>factura %1</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>acordado por %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>el contrato</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>el acuerdo</translation>
    </message>
    <message>
        <source>the agreement from %1 on</source>
        <translation>el acuerdo a partir del %1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a customer</comment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a customer</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logotipo</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a contract</comment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a contract</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>%1 stays as decided here</source>
        <translation>%1 se mantiene como se decidió aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks</source>
        <translation>
            <numerusform>%Ln comprobación</numerusform>
            <numerusform>%Ln comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes</source>
        <translation>
            <numerusform>%Ln cambio de estado</numerusform>
            <numerusform>%Ln cambios de estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln recuento de solicitudes</numerusform>
            <numerusform>%Ln recuentos de solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln valor medido</numerusform>
            <numerusform>%Ln valores medidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln tique</numerusform>
            <numerusform>%Ln tiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln entrada de otro tipo</numerusform>
            <numerusform>%Ln entradas de otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a contract</comment>
        <translation>recuperado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ErrorList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::EstimateSection</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>Acordado: %1, por %2: %3</translation>
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
        <source>Cap and conditions of the credit</source>
        <translation>Tope y condiciones del crédito</translation>
    </message>
    <message>
        <source>The agreement names no cap and no condition.</source>
        <translation>El acuerdo no nombra ningún tope ni ninguna condición.</translation>
    </message>
    <message>
        <source>By outage and clause</source>
        <translation>Por interrupción y cláusula</translation>
    </message>
    <message>
        <source>Cap and conditions</source>
        <translation>Tope y condiciones</translation>
    </message>
    <message>
        <source>%1: %2, cut to its cap</source>
        <translation>%1: %2, reducido a su tope</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By remedy: %1.</source>
        <translation>Por compensación: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>El acuerdo no fija ningún importe: la compensación se negocia.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>Why? Explains this credit</source>
        <translation>¿Por qué? Explica este crédito</translation>
    </message>
    <message>
        <source>Credit by outage and clause</source>
        <translation>Crédito por interrupción y cláusula</translation>
    </message>
    <message>
        <source>Interpretations side by side</source>
        <translation>Interpretaciones en paralelo</translation>
    </message>
    <message>
        <source>No outage was recorded.</source>
        <translation>No se registró ninguna interrupción.</translation>
    </message>
    <message>
        <source>Interpretations, one change at a time</source>
        <translation>Interpretaciones, un cambio cada vez</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>El precio mensual es de %1.</translation>
    </message>
    <message>
        <source>There is no data for this month, so no credit can be worked out.</source>
        <translation>No hay datos de este mes, así que no se puede calcular ningún crédito.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceController</name>
    <message>
        <source>Keep a file with %1</source>
        <translation>Guardar un archivo con %1</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>No se añadió nada: %1.</translation>
    </message>
    <message>
        <source>evidence for %1</source>
        <translation>evidencia para %1</translation>
    </message>
    <message>
        <source>added as evidence</source>
        <translation>añadida como evidencia</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1. Nothing was changed.</source>
        <translation>La evidencia no se pudo leer: %1. Nada cambió.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Guardar la evidencia</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>remove evidence of %1</source>
        <translation>eliminar evidencia de %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceJobs</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
    <message>
        <source>Reading the single checks</source>
        <translation>Leyendo las comprobaciones una a una</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Leyendo la evidencia</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceSection</name>
    <message>
        <source>Evidence kept with the incident</source>
        <translation>Evidencia guardada con el incidente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the reference</source>
        <translation>Añadir la referencia</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>Añadir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the chosen evidence</source>
        <translation>Abrir la evidencia elegida</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the chosen file elsewhere</source>
        <translation>Guardar el archivo elegido en otro lugar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation>Eliminar la evidencia elegida</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Todavía no hay evidencia.</translation>
    </message>
    <message>
        <source>Reference, such as a ticket or an address</source>
        <translation>Referencia, por ejemplo un tique o una dirección</translation>
    </message>
    <message>
        <source>Ticket, address, …</source>
        <translation>Tique, dirección, …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Explain</name>
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
            <numerusform>%Ln comprobación fallida seguida es una interrupción</numerusform>
            <numerusform>%Ln comprobaciones fallidas seguidas son una interrupción</numerusform>
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
        <source>First failed check: %1, probe %2</source>
        <translation>Primera comprobación fallida: %1, sonda %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>Última comprobación fallida: %1, sonda %2</translation>
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
        <source>It is due only when the target is missed.</source>
        <translation>Solo corresponde cuando se incumple el objetivo.</translation>
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
        <source>Blocks this month: %1.</source>
        <translation>Bloques de este mes: %1.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1: %2 acreditados</translation>
    </message>
    <message numerus="yes">
        <source>, %n blocks</source>
        <translation>
            <numerusform>, %Ln bloque</numerusform>
            <numerusform>, %Ln bloques</numerusform>
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
    <message>
        <source>In the report</source>
        <translation>En el informe</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Objetivo cumplido</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>credited time</source>
        <translation>tiempo acreditado</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>reclamación</translation>
    </message>
    <message>
        <source>claim deadline</source>
        <translation>plazo de reclamación</translation>
    </message>
    <message>
        <source>Credit of the contract</source>
        <translation>Crédito del contrato</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>Interrupción de %1</translation>
    </message>
    <message>
        <source>Outage of %1: %2</source>
        <translation>Interrupción de %1: %2</translation>
    </message>
    <message>
        <source>Reported on %1 by %2.</source>
        <translation>Informado el %1 por %2.</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation>Día u hora</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>What more downtime brings</source>
        <translation>Qué trae más inactividad</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sin importe</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Missed deadline</source>
        <translation>Plazo incumplido</translation>
    </message>
    <message>
        <source>Running deadline</source>
        <translation>Plazo en curso</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Petición abierta</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Lo que se debe</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <translation>Registrado a mano</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Copias de seguridad diarias</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Punto de restauración</translation>
    </message>
    <message>
        <source>Between snapshots</source>
        <translation>Entre instantáneas</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Sin constancia</translation>
    </message>
    <message>
        <source>Higher price</source>
        <translation>Precio más alto</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>Precio más bajo</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalación</translation>
    </message>
    <message>
        <source>Work outside the service</source>
        <translation>Trabajo fuera del servicio</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Inicio del trabajo</translation>
    </message>
    <message>
        <source>%1: %2 of downtime.</source>
        <translation>%1: %2 de inactividad.</translation>
    </message>
    <message>
        <source>%1: no downtime.</source>
        <translation>%1: sin inactividad.</translation>
    </message>
    <message>
        <source>%1 more of downtime</source>
        <translation>%1 más de inactividad</translation>
    </message>
    <message>
        <source>More than %1 of further downtime</source>
        <translation>Más de %1 de inactividad adicional</translation>
    </message>
    <message>
        <source>The tier below %1 was reached on %2.</source>
        <translation>El tramo por debajo de %1 se alcanzó el %2.</translation>
    </message>
    <message>
        <source>The target was missed on %1.</source>
        <translation>El objetivo se incumplió el %1.</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1; the month&apos;s credit would be %2.</source>
        <translation>Una hora más de inactividad cuesta %1; el crédito del mes sería de %2.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3 = %4.</source>
        <translation>%1: se alcanza el tramo por debajo de %2: %3 = %4.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3.</source>
        <translation>%1: se alcanza el tramo por debajo de %2: %3.</translation>
    </message>
    <message>
        <source>%1 misses the target; the month&apos;s credit would be %2.</source>
        <translation>%1: se incumple el objetivo; el crédito del mes sería de %2.</translation>
    </message>
    <message>
        <source>%1 misses the target.</source>
        <translation>%1: se incumple el objetivo.</translation>
    </message>
    <message>
        <source>The first response to %1 came too late or is late.</source>
        <translation>La primera respuesta a %1 llegó demasiado tarde o va con retraso.</translation>
    </message>
    <message>
        <source>No deadline for the first response to %1 was missed.</source>
        <translation>No se incumplió ningún plazo de primera respuesta a %1.</translation>
    </message>
    <message>
        <source>Updates missed: %1.</source>
        <translation>Actualizaciones omitidas: %1.</translation>
    </message>
    <message>
        <source>Status replies missed: %1.</source>
        <translation>Respuestas de estado omitidas: %1.</translation>
    </message>
    <message>
        <source>It is resolved: no clock runs any more.</source>
        <translation>Está resuelto: ya no corre ningún plazo.</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln día laborable</numerusform>
            <numerusform>%Ln días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 desde %2.</translation>
    </message>
    <message>
        <source>It wants a first response within %1.</source>
        <translation>Exige una primera respuesta en un plazo de %1.</translation>
    </message>
    <message>
        <source>That put the deadline of %1 in force.</source>
        <translation>Eso puso en vigor el plazo de %1.</translation>
    </message>
    <message>
        <source>It wants an update every %1.</source>
        <translation>Exige una actualización cada %1.</translation>
    </message>
    <message>
        <source>It wants contact without pause, which no clock measures.</source>
        <translation>Exige contacto sin pausa, que ningún plazo mide.</translation>
    </message>
    <message>
        <source>It wants a request for the status answered within %1.</source>
        <translation>Exige que una consulta sobre el estado se responda en un plazo de %1.</translation>
    </message>
    <message>
        <source>%1, severity %2: from %3 until %4.</source>
        <translation>%1, gravedad %2: de %3 a %4.</translation>
    </message>
    <message>
        <source>Opened on %1 by %2.</source>
        <translation>Abierto el %1 por %2.</translation>
    </message>
    <message>
        <source>First answered on %1.</source>
        <translation>Respondido por primera vez el %1.</translation>
    </message>
    <message>
        <source>It has passed and is still to be met.</source>
        <translation>Ha vencido y aún está por cumplir.</translation>
    </message>
    <message>
        <source>It is still ahead.</source>
        <translation>Aún está por llegar.</translation>
    </message>
    <message>
        <source>The status was asked for on %1; nobody has replied yet.</source>
        <translation>Se preguntó por el estado el %1; nadie ha respondido todavía.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2 %3.</source>
        <translation>Registrado el %1: %2 %3.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2.</source>
        <translation>Registrado el %1: %2.</translation>
    </message>
    <message>
        <source>Good snapshots over the last %1 with no gap of more than %2.</source>
        <translation>Instantáneas buenas a lo largo de los últimos %1 sin un hueco mayor de %2.</translation>
    </message>
    <message>
        <source>A higher price is told %1 before it is effective; a lower one is passed on.</source>
        <translation>Un precio más alto se comunica %1 antes de entrar en vigor; uno más bajo se traslada.</translation>
    </message>
    <message>
        <source>An escalation of the month is answered within %1.</source>
        <translation>Una escalación del mes se responde en un plazo de %1.</translation>
    </message>
    <message>
        <source>What work outside the service costs is told before it begins.</source>
        <translation>Lo que cuesta el trabajo fuera del servicio se comunica antes de empezar.</translation>
    </message>
    <message>
        <source>No ticket’s work begins while a higher one that was open already waits.</source>
        <translation>No empieza el trabajo de ningún tique mientras espera otro superior que ya estaba abierto.</translation>
    </message>
    <message>
        <source>No file tells how it went: a person records it for the month, with evidence.</source>
        <translation>Ningún archivo dice cómo fue: una persona lo registra para el mes, con evidencia.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4.</source>
        <translation>%1, %2: %3 de %4.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, within the %3 allowed.</source>
        <translation>%1: ninguna instantánea desde %2, dentro de los %3 permitidos.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, longer than the %3 allowed.</source>
        <translation>%1: ninguna instantánea desde %2, más de los %3 permitidos.</translation>
    </message>
    <message>
        <source>%1: no backup of this kind is on record.</source>
        <translation>%1: no consta ninguna copia de seguridad de esta clase.</translation>
    </message>
    <message>
        <source>%1: told on %2, effective on %3.</source>
        <translation>%1: comunicado el %2, en vigor el %3.</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>Es a tiempo.</translation>
    </message>
    <message>
        <source>It may not be before %1.</source>
        <translation>No puede ser antes de %1.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is charged.</source>
        <translation>%1: se cobra el precio más bajo de %2.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is not charged.</source>
        <translation>%1: no se cobra el precio más bajo de %2.</translation>
    </message>
    <message>
        <source>%1: escalated on %2, to be answered by %3.</source>
        <translation>%1: escalado el %2, debe responderse antes de %3.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Respondido el %1.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sin responder.</translation>
    </message>
    <message>
        <source>%1: work began on %2.</source>
        <translation>%1: el trabajo empezó el %2.</translation>
    </message>
    <message>
        <source>Its cost was told on %1.</source>
        <translation>Su coste se comunicó el %1.</translation>
    </message>
    <message>
        <source>Its cost was never told.</source>
        <translation>Su coste nunca se comunicó.</translation>
    </message>
    <message>
        <source>%1: work began on %2 while %3, which is higher, waited.</source>
        <translation>%1: el trabajo empezó el %2 mientras esperaba %3, que es superior.</translation>
    </message>
    <message>
        <source>%1: work began on %2 in its turn.</source>
        <translation>%1: el trabajo empezó el %2, en su turno.</translation>
    </message>
    <message>
        <source>%1. Evidence: %2.</source>
        <translation>%1. Evidencia: %2.</translation>
    </message>
    <message>
        <source>%1 recorded on %2: %3. Evidence: %4.</source>
        <translation>%1 registrado el %2: %3. Evidencia: %4.</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>Cambios de estado</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1 (%2)</source>
        <translation>, en el estado vigente desde el cambio de %1 (%2)</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1</source>
        <translation>, en el estado vigente desde el cambio de %1</translation>
    </message>
    <message>
        <source>Rounded to nothing</source>
        <translation>Redondeada a nada</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No notificada</translation>
    </message>
    <message>
        <source>Identified too late</source>
        <translation>Identificada demasiado tarde</translation>
    </message>
    <message>
        <source>Start of the clock</source>
        <translation>Inicio del cómputo</translation>
    </message>
    <message>
        <source>Outside service hours</source>
        <translation>Fuera del horario de servicio</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Horario de servicio</translation>
    </message>
    <message>
        <source>Counted requests</source>
        <translation>Solicitudes contadas</translation>
    </message>
    <message>
        <source>Excused checks</source>
        <translation>Comprobaciones excusadas</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>Sin disponibilidad</translation>
    </message>
    <message>
        <source>Promised values</source>
        <translation>Valores prometidos</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Valor prometido</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>Valores que cuentan</translation>
    </message>
    <message>
        <source>Worst value</source>
        <translation>Peor valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Service of the group</source>
        <translation>Servicio del grupo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Credited by its group</source>
        <translation>Abonado por su grupo</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Aún no se debe</translation>
    </message>
    <message>
        <source>Fee of a month</source>
        <translation>Cuota de un mes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Earns by another remedy</source>
        <translation>Se abona por otra compensación</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>Within the error budget</source>
        <translation>Dentro del presupuesto de error</translation>
    </message>
    <message>
        <source>Cap of one outage</source>
        <translation>Tope de una interrupción</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Fila de la tabla</translation>
    </message>
    <message>
        <source>No row reached</source>
        <translation>Ninguna fila alcanzada</translation>
    </message>
    <message>
        <source>Paid in another period</source>
        <translation>Se paga en otro período</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Sin interrupción</translation>
    </message>
    <message>
        <source>No missed deadline</source>
        <translation>Ningún plazo incumplido</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>Debido tras varios incumplimientos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Waited for the customer</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>No availability is promised, so none is measured.</source>
        <translation>No se promete disponibilidad, así que no se mide.</translation>
    </message>
    <message>
        <source>The target of %1 is not missed so far.</source>
        <translation>El objetivo de %1 no se incumple hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n samples one says nothing.</source>
        <translation>
            <numerusform>Con menos de %Ln muestra no dice nada.</numerusform>
            <numerusform>Con menos de %Ln muestras no dice nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls, checks and requests of the month count together: availability is the share of them that succeeded.</source>
        <translation>Todas las llamadas, comprobaciones y solicitudes del mes cuentan juntas: la disponibilidad es la parte que tuvo éxito.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when at least %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>El mes se divide en intervalos de %1. Un intervalo cuenta como no disponible cuando falló al menos el %2 de sus llamadas o comprobaciones; la disponibilidad es la media de los intervalos.</translation>
    </message>
    <message numerus="yes">
        <source>%n probes must fail together.</source>
        <translation>
            <numerusform>Debe fallar %Ln sonda.</numerusform>
            <numerusform>Deben fallar %Ln sondas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths are cut down to %1.</source>
        <translation>Las duraciones se recortan a %1.</translation>
    </message>
    <message>
        <source>Lengths are rounded up to %1.</source>
        <translation>Las duraciones se redondean hacia arriba a %1.</translation>
    </message>
    <message>
        <source>A failed check counts as none while %1 fails too.</source>
        <translation>Una comprobación fallida no cuenta mientras %1 también falle.</translation>
    </message>
    <message>
        <source>An outage counts from when its fault was identified.</source>
        <translation>Una interrupción cuenta desde que se identificó su fallo.</translation>
    </message>
    <message>
        <source>Availability is a share of %1, whatever the length of the month.</source>
        <translation>La disponibilidad es una parte de %1, sea cual sea la duración del mes.</translation>
    </message>
    <message>
        <source>It lasted %1; rounded to whole multiples of %2 nothing is left.</source>
        <translation>Duró %1; redondeada a múltiplos enteros de %2 no queda nada.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened from %1 before it until its end.</source>
        <translation>Ningún tique la notifica: ninguno dentro del alcance se abrió desde %1 antes de ella hasta su fin.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened before its end.</source>
        <translation>Ningún tique la notifica: ninguno dentro del alcance se abrió antes de su fin.</translation>
    </message>
    <message>
        <source>The fault of incident %1 was identified at %2, when it was over.</source>
        <translation>El fallo del incidente %1 se identificó el %2, cuando ya había terminado.</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; the budget is overdrawn (%2).</source>
        <translation>El objetivo deja %1 de inactividad; el presupuesto está sobrepasado (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; %2 of it are left.</source>
        <translation>El objetivo deja %1 de inactividad; quedan %2.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when ticket %3 was opened.</source>
        <translation>El primer fallo fue el %1; cuenta desde el %2, cuando se abrió el tique %3.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when the fault of incident %3 was identified.</source>
        <translation>El primer fallo fue el %1; cuenta desde el %2, cuando se identificó el fallo del incidente %3.</translation>
    </message>
    <message>
        <source>%1 of it lie outside service hours and do not count.</source>
        <translation>%1 quedan fuera del horario de servicio y no cuentan.</translation>
    </message>
    <message>
        <source>The service is promised in its service hours: %1 of the month are left out.</source>
        <translation>El servicio se promete en su horario de servicio: %1 del mes quedan fuera.</translation>
    </message>
    <message>
        <source>The credit is to be agreed between the parties.</source>
        <translation>El crédito debe acordarse entre las partes.</translation>
    </message>
    <message>
        <source>A negotiated remedy is still to be agreed.</source>
        <translation>Queda por acordar una compensación negociada.</translation>
    </message>
    <message>
        <source>%1 are not given: they are not above the least amount.</source>
        <translation>%1 no se conceden: no superan el importe mínimo.</translation>
    </message>
    <message>
        <source>%1 are not due yet: too few of the last periods missed the target.</source>
        <translation>%1 aún no se deben: muy pocos de los últimos períodos incumplieron el objetivo.</translation>
    </message>
    <message>
        <source>It is due whether the target is missed or not.</source>
        <translation>Se debe tanto si el objetivo se incumple como si no.</translation>
    </message>
    <message>
        <source>It is due once, when an outage is admitted.</source>
        <translation>Se debe una vez, cuando se admite una interrupción.</translation>
    </message>
    <message>
        <source>It is due when the promised value “%1” is not kept.</source>
        <translation>Se debe cuando no se cumple el valor prometido “%1”.</translation>
    </message>
    <message>
        <source>It is due for each late response to a ticket.</source>
        <translation>Se debe por cada respuesta tardía a un tique.</translation>
    </message>
    <message>
        <source>It is due for each late update of a ticket.</source>
        <translation>Se debe por cada actualización tardía de un tique.</translation>
    </message>
    <message>
        <source>It is due for each ticket that is resolved late.</source>
        <translation>Se debe por cada tique resuelto con retraso.</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 por cada unidad</translation>
    </message>
    <message>
        <source>Each calendar day that credited time touches earns %1, once a month.</source>
        <translation>Cada día natural que toca el tiempo abonable obtiene %1, una vez al mes.</translation>
    </message>
    <message>
        <source>An outage that earns a block earns %1 of the fee once more.</source>
        <translation>Una interrupción que alcanza un bloque obtiene una vez más el %1 de la cuota.</translation>
    </message>
    <message>
        <source>A credit by the month’s credited time, as the table of lengths says.</source>
        <translation>Un crédito por el tiempo abonable del mes, según la tabla de duraciones.</translation>
    </message>
    <message>
        <source>A credit for each outage by its length, as the table says.</source>
        <translation>Un crédito por cada interrupción según su duración, como dice la tabla.</translation>
    </message>
    <message>
        <source>A flat credit of %1.</source>
        <translation>Un crédito fijo de %1.</translation>
    </message>
    <message>
        <source>The first %1 of each outage earn nothing.</source>
        <translation>Los primeros %1 de cada interrupción no obtienen nada.</translation>
    </message>
    <message>
        <source>Only what is beyond the month’s error budget earns, the oldest first left out.</source>
        <translation>Solo obtiene lo que supera el presupuesto de error del mes; lo más antiguo queda fuera primero.</translation>
    </message>
    <message>
        <source>One outage earns at most %1 of the fee.</source>
        <translation>Una interrupción obtiene como máximo el %1 de la cuota.</translation>
    </message>
    <message>
        <source>Units of the service: %1.</source>
        <translation>Unidades del servicio: %1.</translation>
    </message>
    <message>
        <source>Remedy “%1”, %2</source>
        <translation>Compensación “%1”, %2</translation>
    </message>
    <message>
        <source>%1: it names no amount.</source>
        <translation>%1: no nombra ningún importe.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>Retenido: %1.</translation>
    </message>
    <message>
        <source>Its cap limits it.</source>
        <translation>Su tope la limita.</translation>
    </message>
    <message>
        <source>The value lies beyond %1: %2.</source>
        <translation>El valor está más allá de %1: %2.</translation>
    </message>
    <message>
        <source>The availability lies at or below %1: %2.</source>
        <translation>La disponibilidad está en %1 o por debajo: %2.</translation>
    </message>
    <message>
        <source>%1 are longer than %2: %3.</source>
        <translation>%1 son más que %2: %3.</translation>
    </message>
    <message>
        <source>%1 are at least %2: %3.</source>
        <translation>%1 son al menos %2: %3.</translation>
    </message>
    <message>
        <source>Of “%1” nothing was measured.</source>
        <translation>De “%1” no se midió nada.</translation>
    </message>
    <message>
        <source>“%1” was not measured for this service.</source>
        <translation>“%1” no se midió para este servicio.</translation>
    </message>
    <message>
        <source>“%1” came to %2: kept.</source>
        <translation>“%1” fue de %2: cumplido.</translation>
    </message>
    <message>
        <source>“%1” came to %2: not kept.</source>
        <translation>“%1” fue de %2: incumplido.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Ticket %1: the %2 due on %3 was %4 late</source>
        <translation>Tique %1: la %2 prevista para el %3 llegó con %4 de retraso</translation>
    </message>
    <message>
        <source>A credit needs the target to be missed in %1 of the last %2 periods</source>
        <translation>Un crédito exige que el objetivo se incumpla en %1 de los últimos %2 períodos</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so it is due.</source>
        <translation>%1: se incumplió en %2, así que se debe.</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so nothing is due yet.</source>
        <translation>%1: se incumplió en %2, así que aún no se debe nada.</translation>
    </message>
    <message>
        <source>%1: the contract did not run.</source>
        <translation>%1: el contrato no estaba en vigor.</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1: no se midió nada.</translation>
    </message>
    <message>
        <source>%1: the target was met.</source>
        <translation>%1: el objetivo se cumplió.</translation>
    </message>
    <message>
        <source>%1: the target was missed.</source>
        <translation>%1: el objetivo se incumplió.</translation>
    </message>
    <message>
        <source>%1: earns by an earlier remedy already.</source>
        <translation>%1: ya se abona por una compensación anterior.</translation>
    </message>
    <message>
        <source>%1 of it are free and earn nothing.</source>
        <translation>%1 son libres y no obtienen nada.</translation>
    </message>
    <message>
        <source>%1 of it lie within the month’s error budget and earn nothing.</source>
        <translation>%1 quedan dentro del presupuesto de error del mes y no obtienen nada.</translation>
    </message>
    <message>
        <source>The cap of one outage is %1 of the fee: it reduces %2.</source>
        <translation>El tope de una interrupción es el %1 de la cuota: reduce %2.</translation>
    </message>
    <message>
        <source>%1 reach no row of the table.</source>
        <translation>%1 no alcanzan ninguna fila de la tabla.</translation>
    </message>
    <message>
        <source>It began before this period, and is paid in the period in which it began.</source>
        <translation>Empezó antes de este período y se paga en el período en que empezó.</translation>
    </message>
    <message>
        <source>No deadline for a %1 was missed.</source>
        <translation>No se incumplió ningún plazo de %1.</translation>
    </message>
    <message>
        <source>%1 are not above the least amount of %2, so they are not given.</source>
        <translation>%1 no superan el importe mínimo de %2, así que no se conceden.</translation>
    </message>
    <message>
        <source>Ticket %1 reports it.</source>
        <translation>El tique %1 la notifica.</translation>
    </message>
    <message>
        <source>The value lies beyond no tier: nothing is due.</source>
        <translation>El valor no supera ningún tramo: no se debe nada.</translation>
    </message>
    <message>
        <source>Of the rest nothing was measured that counts.</source>
        <translation>Del resto no se midió nada que cuente.</translation>
    </message>
    <message>
        <source>%1: promised is %2. No value counts, so there is no verdict.</source>
        <translation>%1: se promete %2. Ningún valor cuenta, así que no hay veredicto.</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, and promised is %4: %5.</source>
        <translation>%1: %2 es %3, y se promete %4: %5.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>Values that count: %1.</source>
        <translation>Valores que cuentan: %1.</translation>
    </message>
    <message>
        <source>Left out in accepted maintenance: %1.</source>
        <translation>Excluidos por mantenimiento aceptado: %1.</translation>
    </message>
    <message>
        <source>Left out in incidents that do not count: %1.</source>
        <translation>Excluidos por incidentes que no cuentan: %1.</translation>
    </message>
    <message>
        <source>Left out outside service hours: %1.</source>
        <translation>Excluidos fuera del horario de servicio: %1.</translation>
    </message>
    <message>
        <source>Stretches of time with values: %1.</source>
        <translation>Tramos de tiempo con valores: %1.</translation>
    </message>
    <message>
        <source>Beyond the bound: %1.</source>
        <translation>Más allá del límite: %1.</translation>
    </message>
    <message>
        <source>The worst value that counts: %1 at %2, measured by %3.</source>
        <translation>El peor valor que cuenta: %1 el %2, medido por %3.</translation>
    </message>
    <message>
        <source>It stands in %1, line %2.</source>
        <translation>Está en %1, línea %2.</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>Vino de %1.</translation>
    </message>
    <message>
        <source>The agreement promises values of this service, and no availability.</source>
        <translation>El acuerdo promete valores de este servicio, y ninguna disponibilidad.</translation>
    </message>
    <message>
        <source>The tier at or below %1 was reached on %2.</source>
        <translation>El tramo en %1 o por debajo se alcanzó el %2.</translation>
    </message>
    <message>
        <source>%1 reaches the tier at or below %2: %3.</source>
        <translation>%1 alcanza el tramo en %2 o por debajo: %3.</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>el trimestre</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>el año</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days up to the end of the month</source>
        <translation>
            <numerusform>el último %Ln día hasta el fin del mes</numerusform>
            <numerusform>los últimos %Ln días hasta el fin del mes</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last days (%1 of downtime in %2), the %3 that remain would take %4.</source>
        <translation>Al ritmo de los últimos días (%1 de inactividad en %2), los %3 que quedan consumirían %4.</translation>
    </message>
    <message>
        <source>Met: the period is over. %1</source>
        <translation>Cumplido: el período ha terminado. %1</translation>
    </message>
    <message>
        <source>Breached: even without any further downtime the target is missed.</source>
        <translation>Incumplido: aun sin más inactividad el objetivo se incumple.</translation>
    </message>
    <message>
        <source>Breached: the period is over and the target is missed.</source>
        <translation>Incumplido: el período ha terminado y el objetivo no se cumple.</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>En riesgo: %1</translation>
    </message>
    <message>
        <source>A running period is at risk when less than a quarter of the budget is left, or when that rate would use the rest up.</source>
        <translation>Un período en curso está en riesgo cuando queda menos de un cuarto del presupuesto, o cuando ese ritmo consumiría el resto.</translation>
    </message>
    <message>
        <source>On track: the period still runs, so nothing is met yet. %1</source>
        <translation>En camino: el período sigue en curso, así que aún no se cumple nada. %1</translation>
    </message>
    <message>
        <source>%1, which runs %2: of %3 measured, %4 were downtime.</source>
        <translation>%1, que está en vigor %2: de %3 medidos, %4 fueron de inactividad.</translation>
    </message>
    <message>
        <source>%1: of %2 measured, %3 were downtime.</source>
        <translation>%1: de %2 medidos, %3 fueron de inactividad.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands until %2.</source>
        <translation>El derecho nació el %1 y vale hasta el %2.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands for good.</source>
        <translation>El derecho nació el %1 y es permanente.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>más de %1 de inactividad</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>el objetivo incumplido</translation>
    </message>
    <message>
        <source>Condition: %1 in one period.</source>
        <translation>Condición: %1 en un período.</translation>
    </message>
    <message>
        <source>Condition: %1 in %2 of the last %3 periods.</source>
        <translation>Condición: %1 en %2 de los últimos %3 períodos.</translation>
    </message>
    <message>
        <source>Of the time that has passed, %1 were available; %2 of downtime so far.</source>
        <translation>Del tiempo transcurrido, el %1 estuvo disponible; %2 de inactividad hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing has been measured so far.</source>
        <translation>Hasta ahora no se ha medido nada.</translation>
    </message>
    <message>
        <source>It counts with %1: what incident %2 affected.</source>
        <translation>Cuenta con el %1: lo que afectó el incidente %2.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: group %1 is credited.</source>
        <translation>El servicio no obtiene nada por sí mismo: se abona al grupo %1.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: its class is promised to groups.</source>
        <translation>El servicio no obtiene nada por sí mismo: su clase se promete a grupos.</translation>
    </message>
    <message>
        <source>Nothing is due yet: the amount is worked out with %1, which ends the period.</source>
        <translation>Aún no se debe nada: el importe se calcula con %1, que cierra el período.</translation>
    </message>
    <message>
        <source>%1: %2, as charged.</source>
        <translation>%1: %2, según lo facturado.</translation>
    </message>
    <message>
        <source>%1: %2, the price.</source>
        <translation>%1: %2, el precio.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln hora laborable</numerusform>
            <numerusform>%Ln horas laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>It wants the ticket resolved within %1; what counts is: %2.</source>
        <translation>Exige que el tique se resuelva en %1; lo que cuenta es: %2.</translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>Resuelto el %1.</translation>
    </message>
    <message>
        <source>It is not resolved.</source>
        <translation>No está resuelto.</translation>
    </message>
    <message>
        <source>The deadline in force is %1.</source>
        <translation>El plazo vigente es el %1.</translation>
    </message>
    <message>
        <source>A deadline for it was missed.</source>
        <translation>Se incumplió un plazo.</translation>
    </message>
    <message>
        <source>No deadline for it was missed.</source>
        <translation>No se incumplió ningún plazo.</translation>
    </message>
    <message>
        <source>The customer is to answer: the clocks have stood still so far, %1 (%2).</source>
        <translation>El cliente debe responder: los relojes llevan parados %1 (%2).</translation>
    </message>
    <message>
        <source>The customer was to answer: the clocks stood still for %1 (%2).</source>
        <translation>El cliente debía responder: los relojes estuvieron parados %1 (%2).</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and the contract has no service %1: it earns nothing.</source>
        <translation>Una respuesta tardía se paga con la cuota del servicio del tique, y el contrato no tiene el servicio %1: no obtiene nada.</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and it names none: it earns nothing.</source>
        <translation>Una respuesta tardía se paga con la cuota del servicio del tique, y este no nombra ninguno: no obtiene nada.</translation>
    </message>
    <message>
        <source>It passed while it was in force, by %1 without the time that stood still.</source>
        <translation>Venció mientras estaba vigente, por %1 sin el tiempo en que estuvo parado.</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Interpretación más baja</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Interpretación más alta</translation>
    </message>
    <message>
        <source>Partly accepted: %1.</source>
        <translation>Aceptado en parte: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance accepted; %2 excluded from the measured time.</source>
        <translation>%1 de mantenimiento aceptados; %2 excluidos del tiempo medido.</translation>
    </message>
    <message>
        <source>%1 without data; %2 of the time so far was measured.</source>
        <translation>%1 sin datos; se midió el %2 del tiempo transcurrido.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 sin datos.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts, whether the target is missed or not.</source>
        <translation>Corresponde por cada interrupción que cuenta, se incumpla o no el objetivo.</translation>
    </message>
    <message>
        <source>Each %1 of delay earns %2; %3.</source>
        <translation>Cada %1 de retraso da %2; %3.</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earns %3; %4.</source>
        <translation>Cada %1 de tiempo acreditado %2 da %3; %4.</translation>
    </message>
    <message>
        <source>Claim for the whole period %1: %2.</source>
        <translation>Reclamación por todo el período %1: %2.</translation>
    </message>
    <message>
        <source>The deadline no longer applies.</source>
        <translation>El plazo ya no se aplica.</translation>
    </message>
    <message>
        <source>File it by %1.</source>
        <translation>Preséntela a más tardar el %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance excluded.</source>
        <translation>%1 de mantenimiento excluidos.</translation>
    </message>
    <message>
        <source>%1 outside service hours.</source>
        <translation>%1 fuera del horario de servicio.</translation>
    </message>
    <message>
        <source>%1 with an excluded cause.</source>
        <translation>%1 con una causa excluida.</translation>
    </message>
    <message>
        <source>%1 still to come.</source>
        <translation>%1 aún por venir.</translation>
    </message>
    <message>
        <source>The month has not begun. The target of %1 will allow %2 of downtime.</source>
        <translation>El mes no ha empezado. El objetivo de %1 permitirá %2 de inactividad.</translation>
    </message>
    <message>
        <source>The budget of %2 was used up on %3. With %4 of downtime, the target of %1 is missed.</source>
        <translation>El presupuesto de %2 se agotó el %3. Con %4 de inactividad, se incumple el objetivo de %1.</translation>
    </message>
    <message>
        <source>The month is over. %2 of downtime, of %1 allowed.</source>
        <translation>El mes ha terminado. %2 de inactividad, de %1 permitidos.</translation>
    </message>
    <message>
        <source>%2 of downtime so far, of %1 allowed.</source>
        <translation>%2 de inactividad hasta ahora, de %1 permitidos.</translation>
    </message>
    <message>
        <source>There is no forecast: how the intervals count is known only at the end.</source>
        <translation>No hay previsión: cómo cuentan los intervalos solo se sabe al final.</translation>
    </message>
    <message>
        <source>%1 of the downtime is dated later than now and counts already.</source>
        <translation>%1 de la inactividad tienen fecha posterior a ahora y ya cuentan.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate (%1 in %2)</source>
        <translation>Al ritmo de los últimos 7 días (%1 en %2)</translation>
    </message>
    <message>
        <source>At this month’s rate (%1 in %2)</source>
        <translation>Al ritmo de este mes (%1 en %2)</translation>
    </message>
    <message>
        <source>%1 the target is missed on %2.</source>
        <translation>%1, el objetivo se incumple el %2.</translation>
    </message>
    <message>
        <source>%1 downtime reaches %2 by the end of the month.</source>
        <translation>%1, la inactividad llega a %2 a fin de mes.</translation>
    </message>
    <message>
        <source>%1 the target is met, with %2 of downtime by the end of the month.</source>
        <translation>%1, el objetivo se cumple, con %2 de inactividad a fin de mes.</translation>
    </message>
    <message>
        <source>It would be withheld, because a condition of the agreement does not hold.</source>
        <translation>Se retendría, porque no se cumple una condición del acuerdo.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>El acuerdo no fija ningún importe: la compensación se negocia.</translation>
    </message>
    <message>
        <source>The period is %1: %2, %3 time.</source>
        <translation>El período es %1: %2, hora de %3.</translation>
    </message>
    <message>
        <source>The period is %1, which ends with %2. So far: %3, %4 time.</source>
        <translation>El período es %1, que termina con %2. Hasta ahora: %3, hora de %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 allowed is left.</source>
        <translation>Quedan %1 de los %2 permitidos.</translation>
    </message>
    <message>
        <source>No data for this period.</source>
        <translation>No hay datos de este período.</translation>
    </message>
    <message>
        <source>Incomplete data: the target is met if time without data was up, and missed if it was down.</source>
        <translation>Datos incompletos: el objetivo se cumple si en el tiempo sin datos hubo servicio, y se incumple si no lo hubo.</translation>
    </message>
    <message>
        <source>Corrected on %1 by %2, version %3: %4.</source>
        <translation>Corregido el %1 por %2, versión %3: %4.</translation>
    </message>
    <message>
        <source>Excluded by its cause</source>
        <translation>Excluida por su causa</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when at least %2 of its checks or requests failed.</source>
        <translation>El mes se divide en tramos de %1; uno es malo cuando falló al menos el %2 de sus comprobaciones o solicitudes.</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks or requests failed.</source>
        <translation>El mes se divide en tramos de %1; uno es malo cuando falló más del %2 de sus comprobaciones o solicitudes.</translation>
    </message>
    <message>
        <source>Only outages over %1 count.</source>
        <translation>Solo cuentan las interrupciones de más de %1.</translation>
    </message>
    <message>
        <source>Outages under %1 do not count.</source>
        <translation>Las interrupciones de menos de %1 no cuentan.</translation>
    </message>
    <message>
        <source>An outage counts from its ticket. Without a ticket opened before it ends, it does not count.</source>
        <translation>Una interrupción cuenta desde su tique. Sin un tique abierto antes de que termine, no cuenta.</translation>
    </message>
    <message>
        <source>It lasted %1; only outages over %2 count.</source>
        <translation>Duró %1; solo cuentan las interrupciones de más de %2.</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 do not count.</source>
        <translation>Duró %1; las interrupciones de menos de %2 no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 has a log of %Ln state changes: each state is read as a check when it begins and every %2 as long as it holds.</source>
        <translation>
            <numerusform>La sonda %1 tiene un registro de %Ln cambio de estado: cada estado se lee como una comprobación cuando empieza y cada %2 mientras se mantiene.</numerusform>
            <numerusform>La sonda %1 tiene un registro de %Ln cambios de estado: cada estado se lee como una comprobación cuando empieza y cada %2 mientras se mantiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).</source>
        <translation>
            <numerusform>La sonda %1 contó %Ln solicitud en este mes; fallidas: %2 (líneas leídas: %3).</numerusform>
            <numerusform>La sonda %1 contó %Ln solicitudes en este mes, de las cuales fallaron %2 (líneas leídas: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed checks count as none, because %1 failed too.</source>
        <translation>
            <numerusform>%Ln comprobación fallida no cuenta como tal, porque también hubo fallos en %1.</numerusform>
            <numerusform>%Ln comprobaciones fallidas no cuentan como tales, porque también hubo fallos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: seen, but it does not count.</source>
        <translation>%1: detectada, pero no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %Ln requests failed</source>
        <translation>
            <numerusform>, solicitudes fallidas: %1 de %Ln</numerusform>
            <numerusform>, solicitudes fallidas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>First requests that failed: %1, probe %2</source>
        <translation>Primeras solicitudes fallidas: %1, sonda %2</translation>
    </message>
    <message>
        <source>Last requests that failed: %1, probe %2</source>
        <translation>Últimas solicitudes fallidas: %1, sonda %2</translation>
    </message>
    <message>
        <source>Left out because of the cause: %1 of downtime.</source>
        <translation>Excluido por la causa: %1 de inactividad.</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the hours of the month’s days)</source>
        <translation>%1 de cargos (%2 ÷ las horas de los días del mes)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days of 24 hours)</source>
        <translation>%1 de cargos (%2 ÷ %3 días de 24 horas)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the days of the month)</source>
        <translation>%1 de cargos (%2 ÷ los días del mes)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days)</source>
        <translation>%1 de cargos (%2 ÷ %3 días)</translation>
    </message>
    <message>
        <source>A credit out of %1, by how far the promised value is missed: only the farthest row reached counts.</source>
        <translation>Un crédito calculado sobre %1, según cuánto se incumple el valor prometido: solo cuenta la fila más alejada que se alcanza.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the availability: only the lowest tier reached counts.</source>
        <translation>Un crédito calculado sobre %1, según la disponibilidad: solo cuenta el tramo más bajo que se alcanza.</translation>
    </message>
    <message>
        <source>No outage earned a credit, so nothing is due.</source>
        <translation>Ninguna interrupción dio derecho a crédito, así que no se debe nada.</translation>
    </message>
    <message>
        <source>No credit for %1 of it: incident %2, cause %3.</source>
        <translation>Sin crédito por %1 de ella: incidente %2, causa %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln promised values, %1 are kept and %2 are missed.</source>
        <translation>
            <numerusform>De %Ln valor prometido, cumplidos: %1; incumplidos: %2.</numerusform>
            <numerusform>De %Ln valores prometidos, cumplidos: %1; incumplidos: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On each of the last %1 days: %Ln good backups that are still kept.</source>
        <translation>
            <numerusform>En cada uno de los últimos %1 días: %Ln copia de seguridad buena que aún se conserva.</numerusform>
            <numerusform>En cada uno de los últimos %1 días: %Ln copias de seguridad buenas que aún se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point in each of the last %Ln weeks, still kept.</source>
        <translation>
            <numerusform>Un punto de restauración bueno en la última semana, que aún se conserva.</numerusform>
            <numerusform>Un punto de restauración bueno en cada una de las últimas %Ln semanas, que aún se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>Tiempo sin datos</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>El plazo venció el %1.</translation>
    </message>
    <message>
        <source>The billing period runs %1, %2 time.</source>
        <translation>El período de facturación es %1, hora de %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Causa: %1.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 time.</source>
        <translation>Del %1 al %2, hora de %3.</translation>
    </message>
    <message>
        <source>Measured until %1.</source>
        <translation>Medido hasta el %1.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>No cuenta.</translation>
    </message>
    <message>
        <source>%1 counted. Cause: %2.</source>
        <translation>Contado: %1. Causa: %2.</translation>
    </message>
    <message>
        <source>Counted as downtime</source>
        <translation>Contado como inactividad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and probe</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>%1 allowed.</source>
        <translation>%1 permitidos.</translation>
    </message>
    <message>
        <source>None allowed, %1 over.</source>
        <translation>Ninguna permitida, %1 de más.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 over.</source>
        <translation>%1 permitidos, %2 de más.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 left.</source>
        <translation>%1 permitidos, quedan %2.</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1, por %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>None of it accepted, so none is excluded.</source>
        <translation>No se aceptó nada, así que no se excluye nada.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>Aceptado: %1.</translation>
    </message>
    <message>
        <source>None of it accepted.</source>
        <translation>No se aceptó nada.</translation>
    </message>
    <message>
        <source>%1 credited</source>
        <translation>Acreditado: %1</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acreditado</translation>
    </message>
    <message>
        <source>Earns nothing: the agreement names no case for the cause %1, this kind of service and this length.</source>
        <translation>No da derecho a nada: el acuerdo no prevé ningún caso para la causa «%1», este tipo de servicio y esta duración.</translation>
    </message>
    <message>
        <source>Earns by an earlier remedy already.</source>
        <translation>Ya da derecho por una compensación anterior.</translation>
    </message>
    <message>
        <source>In accepted maintenance</source>
        <translation>En mantenimiento aceptado</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>Nada medido</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Objetivo incumplido</translation>
    </message>
    <message>
        <source>No downtime so far.</source>
        <translation>Sin inactividad hasta ahora.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Sin inactividad.</translation>
    </message>
    <message>
        <source>%1 of downtime so far.</source>
        <translation>%1 de inactividad hasta ahora.</translation>
    </message>
    <message>
        <source>%1 of downtime.</source>
        <translation>%1 de inactividad.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none.</source>
        <translation>La promesa del %1 no permite ninguna.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none, so it is missed.</source>
        <translation>La promesa del %1 no permite ninguna, así que se incumple.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept so far.</source>
        <translation>La promesa del %1 permite %2, así que hasta ahora se cumple.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept.</source>
        <translation>La promesa del %1 permite %2, así que se cumple.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is missed.</source>
        <translation>La promesa del %1 permite %2, así que se incumple.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureCell</name>
    <message>
        <source>Press Enter to see why</source>
        <translation>Pulse Intro para ver por qué</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <translation>Haga clic para ver por qué</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureLabel</name>
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
    <name>makegood::ui::FigureModel</name>
    <message numerus="yes">
        <source>%n figures of the provider together</source>
        <translation>
            <numerusform>%Ln cifra del proveedor en conjunto</numerusform>
            <numerusform>%Ln cifras del proveedor en conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>la nuestra</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la suya</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Our time</source>
        <translation>Nuestro tiempo</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Su tiempo</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>time</comment>
        <translation>El suyo menos el nuestro</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Our amount</source>
        <translation>Nuestro importe</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>Su importe</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>amount</comment>
        <translation>El suyo menos el nuestro</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by the provider’s own account</source>
        <translation>según la versión del propio proveedor</translation>
    </message>
    <message>
        <source>by the provider’s own account: %1</source>
        <translation>según la versión del propio proveedor: %1</translation>
    </message>
    <message>
        <source>only in the provider’s figures</source>
        <translation>solo en las cifras del proveedor</translation>
    </message>
    <message>
        <source>not in the provider’s figures</source>
        <translation>no figura en las cifras del proveedor</translation>
    </message>
    <message>
        <source>runs past the month, so it is not compared</source>
        <translation>se prolonga más allá del mes, así que no se compara</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindField</name>
    <message>
        <source>Find a customer, incident or command</source>
        <translation>Buscar un cliente, un incidente o una orden</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindingWords</name>
    <message>
        <source>The terms and prices</source>
        <translation>Las condiciones y los precios</translation>
    </message>
    <message>
        <source>The terms that hold from later days on</source>
        <translation>Las condiciones que rigen a partir de fechas posteriores</translation>
    </message>
    <message>
        <source>The texts of agreements</source>
        <translation>Los textos de los acuerdos</translation>
    </message>
    <message>
        <source>The incidents</source>
        <translation>Los incidentes</translation>
    </message>
    <message>
        <source>The agreed remedies</source>
        <translation>Las compensaciones acordadas</translation>
    </message>
    <message>
        <source>The maintenance windows</source>
        <translation>Las ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>The edits of maintenance windows</source>
        <translation>Las ediciones de ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>The tickets</source>
        <translation>Los tiques</translation>
    </message>
    <message>
        <source>The events of tickets</source>
        <translation>Los eventos de los tiques</translation>
    </message>
    <message>
        <source>The backups of the provider</source>
        <translation>Las copias de seguridad del proveedor</translation>
    </message>
    <message>
        <source>The price notices</source>
        <translation>Los avisos de precios</translation>
    </message>
    <message>
        <source>The proofs</source>
        <translation>Las pruebas</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Las reclamaciones</translation>
    </message>
    <message>
        <source>The history of claims</source>
        <translation>Los historiales de las reclamaciones</translation>
    </message>
    <message>
        <source>The provider’s figures</source>
        <translation>Las cifras del proveedor</translation>
    </message>
    <message>
        <source>The credits on invoices</source>
        <translation>Los créditos en facturas</translation>
    </message>
    <message>
        <source>The reported months</source>
        <translation>Los meses informados</translation>
    </message>
    <message>
        <source>The records of obligations</source>
        <translation>Los registros de obligaciones</translation>
    </message>
    <message>
        <source>The files and references kept with incidents</source>
        <translation>Los archivos y referencias guardados con los incidentes</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Las decisiones tomadas por personas</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Los clientes</translation>
    </message>
    <message>
        <source>The contracts that are put away</source>
        <translation>Los contratos archivados y eliminados</translation>
    </message>
    <message>
        <source>The checks</source>
        <translation>Las comprobaciones</translation>
    </message>
    <message>
        <source>The state changes</source>
        <translation>Los cambios de estado</translation>
    </message>
    <message>
        <source>The counted requests</source>
        <translation>Las solicitudes contadas</translation>
    </message>
    <message>
        <source>The measured values</source>
        <translation>Los valores medidos</translation>
    </message>
    <message>
        <source>The attached files</source>
        <translation>Los archivos adjuntos</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Las filas de la tabla %1</translation>
    </message>
    <message>
        <source>%1 (contract %2)</source>
        <comment>what, and an id</comment>
        <translation>%1 (contrato %2)</translation>
    </message>
    <message>
        <source>Another workspace lies here than the one that this computer signed.</source>
        <translation>Aquí hay otro espacio de trabajo, no el que firmó este equipo.</translation>
    </message>
    <message>
        <source>The history has fewer entries (%1) than this computer signed (%2): the last ones were cut off, or an older copy lies here.</source>
        <translation>El historial tiene menos entradas (%1) de las que firmó este equipo (%2): se cortaron las últimas, o aquí hay una copia más antigua.</translation>
    </message>
    <message>
        <source>The history was written anew: entry %1 is not the one that this computer signed.</source>
        <translation>El historial se reescribió: la entrada %1 no es la que firmó este equipo.</translation>
    </message>
    <message>
        <source>The signature of the history was removed.</source>
        <translation>Se quitó la firma del historial.</translation>
    </message>
    <message>
        <source>The signature does not fit the history: entries were changed after they were signed.</source>
        <translation>La firma no corresponde al historial: hay entradas que se modificaron después de firmarse.</translation>
    </message>
    <message>
        <source>The history is signed with another key than the one of this workspace.</source>
        <translation>El historial está firmado con una clave que no es la de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The signature of the history does not hold.</source>
        <translation>La firma del historial no es válida.</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>El propio archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>The history was changed by another program, at entry %1.</source>
        <translation>Otro programa modificó el historial, en la entrada %1.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: they are not as entry %2 of the history left them.</source>
        <translation>%1 no coinciden con lo que dejó la entrada %2 del historial: otro programa hizo cambios.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: no entry of the history has them.</source>
        <translation>%1 no figuran en ninguna entrada del historial: otro programa hizo cambios.</translation>
    </message>
    <message>
        <source>The text of an agreement was changed by another program: it is not the one of SHA-256 %1.</source>
        <translation>Otro programa modificó el texto de un acuerdo: no es el que tiene el SHA-256 %1.</translation>
    </message>
    <message>
        <source>The reported result of %1 (contract %2) was changed by another program: it is not the one that was locked.</source>
        <translation>Otro programa modificó el resultado informado de %1 (contrato %2): no es el que se bloqueó.</translation>
    </message>
    <message>
        <source>%1 are not as they were written: they are damaged, or another program changed them.</source>
        <translation>%1 no están tal como se escribieron: los datos están dañados u otro programa los modificó.</translation>
    </message>
    <message>
        <source>A part could not be read: %1.</source>
        <translation>No se pudo leer una parte: %1.</translation>
    </message>
    <message>
        <source>The history is not signed on this computer yet.</source>
        <translation>El historial aún no está firmado en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are as they were signed.</source>
        <translation>
            <numerusform>%Ln entrada del historial está tal como se firmó.</numerusform>
            <numerusform>%Ln entradas del historial están tal como se firmaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer keeps the workspace’s key: the history is not signed.</source>
        <translation>Ningún llavero de este equipo guarda la clave del espacio de trabajo: el historial no está firmado.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are signed with a key that this computer does not have (public part %1).</source>
        <translation>
            <numerusform>%Ln entrada del historial está firmada con una clave que este equipo no tiene (parte pública %1).</numerusform>
            <numerusform>%Ln entradas del historial están firmadas con una clave que este equipo no tiene (parte pública %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The gaps that count</source>
        <translation>Los huecos contados entre interrupciones</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Las llamadas</translation>
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
        <translation>un día de cargos</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>la cuota mensual</translation>
    </message>
    <message>
        <source>Each day with an outage earns %1.</source>
        <translation>Cada día con una interrupción da %1.</translation>
    </message>
    <message>
        <source>Each started %1 earns %2.</source>
        <translation>Cada %1 empezado da %2.</translation>
    </message>
    <message>
        <source>Each full %1 earns %2.</source>
        <translation>Cada %1 completo da %2.</translation>
    </message>
    <message>
        <source>Several remedies of the agreement apply.</source>
        <translation>Se aplican varias compensaciones del acuerdo.</translation>
    </message>
    <message>
        <source>The fee is returned for the time that was lost.</source>
        <translation>La cuota se devuelve por el tiempo perdido.</translation>
    </message>
    <message>
        <source>The fee is returned %1 times for the time that was lost.</source>
        <translation>La cuota se devuelve %1 veces por el tiempo perdido.</translation>
    </message>
    <message>
        <source>The credit follows the availability in tiers.</source>
        <translation>El crédito depende de la disponibilidad, por tramos.</translation>
    </message>
    <message>
        <source>The longer the outage, the more it earns, by a table of the agreement.</source>
        <translation>Cuanto más larga es la interrupción, más crédito da, según una tabla del acuerdo.</translation>
    </message>
    <message>
        <source>It earns one amount: %1.</source>
        <translation>Da un importe único: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount.</source>
        <translation>El acuerdo no fija ningún importe.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FreshnessSection</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Abrir Fuentes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeaderEdit</name>
    <message>
        <source>Add a header</source>
        <translation>Añadir una cabecera</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valor de la cabecera</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreta</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>El valor es secreto</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>como está en el llavero</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Quitar la cabecera</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Heat</name>
    <message>
        <source>Still to come</source>
        <translation>Aún por venir</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Sin inactividad</translation>
    </message>
    <message>
        <source>Up to a tenth of the budget</source>
        <translation>Hasta una décima parte del presupuesto</translation>
    </message>
    <message>
        <source>Up to half of the budget</source>
        <translation>Hasta la mitad del presupuesto</translation>
    </message>
    <message>
        <source>Up to the whole budget</source>
        <translation>Hasta todo el presupuesto</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Más que el presupuesto</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeatView</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>Pulse Intro para ver por qué.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpController</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentModel</name>
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
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Sin interrupción</translation>
    </message>
    <message>
        <source>No, excluded</source>
        <translation>No, excluida</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>¿Cuenta?</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <extracomment>A column of amounts in one currency.</extracomment>
        <translation>Crédito, %1</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Not saved. Recorded: %1</source>
        <translation>Sin guardar. Registrado: %1</translation>
    </message>
    <message>
        <source>Post-mortem received %1</source>
        <translation>Informe post mortem recibido el %1</translation>
    </message>
    <message>
        <source>No post-mortem</source>
        <translation>Sin informe post mortem</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln evidencia</numerusform>
            <numerusform>%Ln evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>Tiempo acreditado: %1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsController</name>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>The single checks could not be read: %1. The time line shows runs of failures alone.</source>
        <translation>No se pudieron leer las comprobaciones una a una: %1. La línea de tiempo muestra solo series de fallos.</translation>
    </message>
    <message>
        <source>The change was not saved: %1. Your input is kept as a draft; the record is being read again.</source>
        <translation>El cambio no se guardó: %1. Lo que escribió se conserva como borrador; el registro se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motivo (obligatorio, queda en el historial)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Cerrar el inspector</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::InvoiceModel</name>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>Del mes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalController</name>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalModel</name>
    <message>
        <source>Remedy agreed</source>
        <translation>Compensación acordada</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>Reclamación registrada</translation>
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
        <source>Agreement changed</source>
        <translation>Acuerdo cambiado</translation>
    </message>
    <message>
        <source>Maintenance changed</source>
        <translation>Mantenimiento cambiado</translation>
    </message>
    <message>
        <source>Maintenance removed</source>
        <translation>Mantenimiento eliminado</translation>
    </message>
    <message>
        <source>Provider’s figure removed</source>
        <translation>Cifra del proveedor eliminada</translation>
    </message>
    <message>
        <source>Credit on an invoice removed</source>
        <translation>Crédito en una factura eliminado</translation>
    </message>
    <message>
        <source>Source paused</source>
        <translation>Fuente pausada</translation>
    </message>
    <message>
        <source>Source resumed</source>
        <translation>Fuente reanudada</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Datos importados</translation>
    </message>
    <message>
        <source>Source synced</source>
        <translation>Fuente sincronizada</translation>
    </message>
    <message>
        <source>Incident added</source>
        <translation>Incidente añadido</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incidente modificado</translation>
    </message>
    <message>
        <source>Incident deleted</source>
        <translation>Incidente eliminado</translation>
    </message>
    <message>
        <source>Gap between outages counted</source>
        <translation>Hueco entre interrupciones contado</translation>
    </message>
    <message>
        <source>Gap between outages not counted any more</source>
        <translation>Hueco entre interrupciones ya no contado</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Evidencia añadida</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Evidencia quitada</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Mantenimiento planificado</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>Calendario importado</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>Tiques importados</translation>
    </message>
    <message>
        <source>Obligation recorded</source>
        <translation>Obligación registrada</translation>
    </message>
    <message>
        <source>Agreed remedy changed</source>
        <translation>Compensación acordada modificada</translation>
    </message>
    <message>
        <source>Agreed remedy removed</source>
        <translation>Compensación acordada quitada</translation>
    </message>
    <message>
        <source>Claim changed</source>
        <translation>Reclamación modificada</translation>
    </message>
    <message>
        <source>Filing of a claim undone</source>
        <translation>Presentación de una reclamación deshecha</translation>
    </message>
    <message>
        <source>Provider’s figure added</source>
        <translation>Cifra del proveedor añadida</translation>
    </message>
    <message>
        <source>Provider’s figure changed</source>
        <translation>Cifra del proveedor modificada</translation>
    </message>
    <message>
        <source>Credit on an invoice added</source>
        <translation>Crédito en una factura añadido</translation>
    </message>
    <message>
        <source>Credit on an invoice changed</source>
        <translation>Crédito en una factura modificado</translation>
    </message>
    <message>
        <source>Report locked</source>
        <translation>Informe bloqueado</translation>
    </message>
    <message>
        <source>Corrected report issued</source>
        <translation>Informe corregido emitido</translation>
    </message>
    <message>
        <source>Source connected or changed</source>
        <translation>Fuente conectada o modificada</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>an instant and the place of its time zone</comment>
        <translation>%1, hora de %2</translation>
    </message>
    <message>
        <source>Entry %1, %2, by %3</source>
        <translation>Entrada %1, %2, por %3</translation>
    </message>
    <message>
        <source>Stored as: %1</source>
        <translation>Guardado como: %1</translation>
    </message>
    <message>
        <source>Stored as: %1, contract %2</source>
        <translation>Guardado como: %1, contrato %2</translation>
    </message>
    <message>
        <source>Fingerprint of this entry and all before it (SHA-256): %1</source>
        <translation>Huella digital de esta entrada y de todas las anteriores (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%Ln entrada en el espacio de trabajo</numerusform>
            <numerusform>%Ln entradas en el espacio de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>Se muestra la más reciente.</numerusform>
            <numerusform>Se muestran las %Ln más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>History verified: no entry was altered or removed.</source>
        <translation>Historial verificado: no se alteró ni se quitó ninguna entrada.</translation>
    </message>
    <message>
        <source>The history was changed from outside: %1.</source>
        <translation>El historial se modificó desde fuera: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>Detalles de la entrada elegida</translation>
    </message>
    <message>
        <source>What is stored of the chosen entry, with its fingerprint</source>
        <translation>Lo que está guardado de la entrada elegida, con su huella digital</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Elija una entrada.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>%1 %2. Times are those of each customer.</source>
        <comment>a verdict and a count</comment>
        <translation>%1 %2. Las horas son las de cada cliente.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalReader</name>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JudgedSpans</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some months: `July to September`</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 más</numerusform>
            <numerusform>%1 más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Judging</name>
    <message>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Calculating the months</source>
        <translation>Calculando los meses</translation>
    </message>
</context>
<context>
    <name>makegood::ui::KeptRows</name>
    <message numerus="yes">
        <source>%n stay as decided here, though the file has them differently:</source>
        <translation>
            <numerusform>%Ln queda como se decidió aquí, aunque en el archivo figura de otro modo:</numerusform>
            <numerusform>%Ln quedan como se decidió aquí, aunque en el archivo figuran de otro modo:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here %2; in the file %3</source>
        <translation>%1: aquí %2; en el archivo %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Keys</name>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>tique</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portal</translation>
    </message>
    <message>
        <source>contact form</source>
        <translation>formulario de contacto</translation>
    </message>
    <message>
        <source>a deduction from the next invoice</source>
        <translation>descuento en la próxima factura</translation>
    </message>
    <message>
        <source>a credit to the account</source>
        <translation>crédito en la cuenta</translation>
    </message>
    <message>
        <source>a reduction of later payments</source>
        <translation>reducción de pagos posteriores</translation>
    </message>
    <message>
        <source>a refund or a credit</source>
        <translation>reembolso o crédito</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>la cuota mensual</translation>
    </message>
    <message>
        <source>the charge for account capacity</source>
        <translation>la cuota por la capacidad de la cuenta</translation>
    </message>
    <message>
        <source>the charge for %1</source>
        <extracomment>%1: what is charged for, as the agreement names it</extracomment>
        <translation>la cuota por «%1»</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerModel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>saldado</translation>
    </message>
    <message>
        <source>invoiced beyond what was granted</source>
        <translation>facturado por encima de lo concedido</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>En facturas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En exceso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n claims granted</source>
        <translation>
            <numerusform>%Ln reclamación concedida</numerusform>
            <numerusform>%Ln reclamaciones concedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits on invoices</source>
        <translation>
            <numerusform>%Ln crédito en facturas</numerusform>
            <numerusform>%Ln créditos en facturas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerSection</name>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>En facturas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En exceso</translation>
    </message>
    <message>
        <source>Granted credits against invoices</source>
        <translation>Créditos concedidos frente a facturas</translation>
    </message>
    <message>
        <source>Credits on invoices</source>
        <translation>Créditos en facturas</translation>
    </message>
    <message>
        <source>Open credits of all contracts</source>
        <translation>Créditos pendientes de todos los contratos</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Número de la factura</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Month that the credit is for</source>
        <translation>Mes al que corresponde el crédito</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Fecha de la factura</translation>
    </message>
    <message>
        <source>Credit on the invoice</source>
        <translation>Crédito en la factura</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record the cre&amp;dit</source>
        <translation>Registrar el cré&amp;dito</translation>
    </message>
    <message>
        <source>Record the credit on the invoice</source>
        <translation>Registrar el crédito en la factura</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Remove the chosen credit</source>
        <translation>Eliminar el crédito elegido</translation>
    </message>
    <message>
        <source>&amp;Import invoices…</source>
        <translation>&amp;Importar facturas…</translation>
    </message>
    <message>
        <source>Import credits on invoices from a CSV file</source>
        <translation>Importar créditos en facturas desde un archivo CSV</translation>
    </message>
    <message>
        <source>E&amp;xport the ledger…</source>
        <translation>E&amp;xportar el libro…</translation>
    </message>
    <message>
        <source>Export the ledger as a CSV file</source>
        <translation>Exportar el libro de créditos como archivo CSV</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Lo que no se puede leer</translation>
    </message>
    <message>
        <source>Click to go to the ledger</source>
        <translation>Haga clic para ir al libro de créditos</translation>
    </message>
    <message>
        <source>Press Enter to go to the ledger</source>
        <translation>Pulse Intro para ir al libro de créditos</translation>
    </message>
    <message>
        <source>Nothing was granted yet, and nothing is on an invoice.</source>
        <translation>Todavía no se ha concedido nada, y nada figura en una factura.</translation>
    </message>
    <message>
        <source>No credit on an invoice is recorded.</source>
        <translation>No hay ningún crédito en una factura registrado.</translation>
    </message>
    <message>
        <source>No contract has a granted credit.</source>
        <translation>Ningún contrato tiene un crédito concedido.</translation>
    </message>
    <message>
        <source>A CSV file with the header invoice,service,month,invoiced_on,amount,note</source>
        <translation>Un archivo CSV con la cabecera invoice,service,month,invoiced_on,amount,note</translation>
    </message>
    <message>
        <source>By month and service</source>
        <translation>Por mes y servicio</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>Del mes</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>All contracts, by currency</source>
        <translation>Todos los contratos, por moneda</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>El importe no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Credit on invoice %1</source>
        <translation>Crédito en la factura %1</translation>
    </message>
    <message>
        <source>Credit on invoice %1 removed</source>
        <translation>Crédito en la factura %1 eliminado</translation>
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
        <translation>Sumando los créditos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelModel</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo en servicio</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>La nuestra</translation>
    </message>
    <message>
        <source>Our downtime</source>
        <translation>Nuestro tiempo de inactividad</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>contract, service and period</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Besides %1 that it does not count</source>
        <translation>Además %1 que no cuenta</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelsDialog</name>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>It has no figures of this month.</source>
        <translation>No tiene cifras de este mes.</translation>
    </message>
    <message>
        <source>These figures stand beside ours and are not judged: their rules are not the contract’s. Ours are of the service that the mapping leads to, or that has the same name.</source>
        <translation>Estas cifras están junto a las nuestras y no se juzgan: sus reglas no son las del contrato. Las nuestras son del servicio al que lleva la asignación, o que tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>It could not be asked: %1. Nothing was changed.</source>
        <translation>No se le pudo preguntar: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>Cifras de %1</translation>
    </message>
    <message>
        <source>Figures from %1 for %2</source>
        <comment>source and month</comment>
        <translation>Cifras de %1 para %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogController</name>
    <message>
        <source>This program keeps no log.</source>
        <translation>Este programa no lleva ningún registro.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the program did, for a report of a fault. It has no passwords and no names of customers, contracts, services or files: where one stood there is “…”. Read it before you attach it. It is kept in %1.</source>
        <translation>Lo que hizo el programa, para informar de un fallo. No contiene contraseñas ni nombres de clientes, contratos, servicios o archivos: donde había uno aparece «…». Léalo antes de adjuntarlo. Se guarda en %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the log as a file</source>
        <translation>Guardar el registro en un archivo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainMenus</name>
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
        <source>&amp;Export the month as PDF…</source>
        <translation>E&amp;xportar el mes como PDF…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Ta&amp;maño del texto</translation>
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
        <source>Co&amp;nnect a source…</source>
        <translation>Co&amp;nectar una fuente…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation>Fi&amp;ltrar esta lista</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>Mes &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>Mes &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous &amp;service</source>
        <translation>Se&amp;rvicio anterior</translation>
    </message>
    <message>
        <source>Next s&amp;ervice</source>
        <translation>Ser&amp;vicio siguiente</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Pá&amp;gina siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Siguiente parte de la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;Import data folder…</source>
        <translation>&amp;Importar carpeta de datos…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>Mostrar re&amp;gistro…</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>G&amp;uardar registro…</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>Vea qué niveles de servicio se cumplieron y qué se le debe.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin garantía alguna.

Hecho con Qt %1 y Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib y SQLite.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
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
        <translation>No hay contrato %1 en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>Todo lo de esta carpeta ya estaba aquí; nada cambió.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>View of the portfolio</source>
        <translation>Vista de la cartera</translation>
    </message>
    <message>
        <source>Contract %1, %2</source>
        <translation>Contrato %1, %2</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Servicio de %1</translation>
    </message>
    <message>
        <source>No source connected</source>
        <translation>Ninguna fuente conectada</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln fuente ha fallado</numerusform>
            <numerusform>%Ln fuentes han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>%n claims due soon</source>
        <translation>
            <numerusform>%Ln reclamación vence pronto</numerusform>
            <numerusform>%Ln reclamaciones vencen pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages without a cause</source>
        <translation>
            <numerusform>%Ln interrupción sin causa</numerusform>
            <numerusform>%Ln interrupciones sin causa</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 es ahora %2.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Complete data</source>
        <translation>Datos completos</translation>
    </message>
    <message>
        <source>%1 % of the data is missing</source>
        <translation>Falta el %1 % de los datos</translation>
    </message>
    <message>
        <source>Next deadline: %1, %2</source>
        <translation>Próximo plazo: %1, %2</translation>
    </message>
    <message>
        <source>No deadline ahead</source>
        <translation>Ningún plazo por delante</translation>
    </message>
    <message>
        <source>There are only %1 left on the disk of this workspace. Free some space before it is full: then nothing can be saved.</source>
        <translation>Solo quedan %1 libres en el disco de este espacio de trabajo. Libere espacio antes de que se llene: entonces no se podrá guardar nada.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>on the disk</comment>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks.</source>
        <translation>
            <numerusform>Se importó %Ln comprobación nueva.</numerusform>
            <numerusform>Se importaron %Ln comprobaciones nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks, and contracts, incidents and other entries (%1).</source>
        <translation>
            <numerusform>Se importaron %Ln comprobación nueva, y contratos, incidentes y otras entradas (%1).</numerusform>
            <numerusform>Se importaron %Ln comprobaciones nuevas, y contratos, incidentes y otras entradas (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were different before; the history keeps what was there.</source>
        <translation>
            <numerusform>%Ln entrada era distinta antes; el historial conserva lo que había.</numerusform>
            <numerusform>%Ln entradas eran distintas antes; el historial conserva lo que había.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month at a glance</source>
        <translation>El mes de un vistazo</translation>
    </message>
    <message>
        <source>Each tile counts one thing of the month: missed targets, credits, the next deadline. Click a tile to see only those.</source>
        <translation>Cada recuadro cuenta una cosa del mes: objetivos incumplidos, créditos, el próximo plazo. Haga clic en un recuadro para ver solo lo que cuenta.</translation>
    </message>
    <message>
        <source>One line a service</source>
        <translation>Una línea por servicio</translation>
    </message>
    <message>
        <source>What needs attention stands first: the last twelve months, the downtime that is left, the credit. The link at the end leads to what there is to do.</source>
        <translation>Lo que requiere atención va primero: los últimos doce meses, la inactividad que queda, el crédito. El enlace del final lleva a lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>¿Por qué es así?</translation>
    </message>
    <message>
        <source>Click any figure, and Why tells how it was counted, step by step, with the clause of the agreement. Rest the mouse on a step for the exact value.</source>
        <translation>Haga clic en cualquier cifra y Por qué explica cómo se calculó, paso a paso, con la cláusula del acuerdo. Deje el ratón sobre un paso para ver el valor exacto.</translation>
    </message>
    <message>
        <source>Say what caused an outage</source>
        <translation>Indique qué causó una interrupción</translation>
    </message>
    <message>
        <source>Choose an outage and its cause. You see what that changes before you save, and Undo takes it back.</source>
        <translation>Elija una interrupción y su causa. Verá qué cambia antes de guardar, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>This is what the customer gets. Create the reports of all customers at once, and lock the month when they are sent.</source>
        <translation>Esto es lo que recibe el cliente. Cree de una vez los informes de todos los clientes y bloquee el mes cuando se hayan enviado.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. What was saved is safe; check whether the last change is there.</source>
        <translation>%1 se detuvo: %2. Lo guardado está a salvo; compruebe si está el último cambio.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id and cause of an incident</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incident of %1, %2, %3</source>
        <comment>customer, service, date</comment>
        <translation>Incidente de %1, %2, %3</translation>
    </message>
    <message>
        <source>Reading the incidents of all contracts</source>
        <translation>Leyendo los incidentes de todos los contratos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceCalendars</name>
    <message>
        <source>Reading the maintenance of all contracts</source>
        <translation>Leyendo el mantenimiento de todos los contratos</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>Importando el calendario</translation>
    </message>
    <message>
        <source>Changing the calendar</source>
        <translation>Cambiando el calendario</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceDraft</name>
    <message>
        <source>Choose a contract that it is for.</source>
        <translation>Elija un contrato al que corresponda.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Contract %1 is not there any more.</source>
        <translation>El contrato %1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 has none of these services.</source>
        <translation>%1 no tiene ninguno de estos servicios.</translation>
    </message>
    <message>
        <source>%1 has another instance of this window at that time.</source>
        <translation>%1 tiene otra repetición de esta ventana a esa hora.</translation>
    </message>
    <message>
        <source>new maintenance %1, %2</source>
        <translation>mantenimiento nuevo %1, %2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>mover %1 a %2</translation>
    </message>
    <message>
        <source>let %1 last %2</source>
        <translation>hacer que %1 dure %2</translation>
    </message>
    <message>
        <source>announcement of %1</source>
        <translation>anuncio de %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>cancelar %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceForm</name>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It was announced</source>
        <translation>Se anunció</translation>
    </message>
    <message>
        <source>Announced at</source>
        <translation>Anunciada el</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>Descartar lo que no está guardado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1 (has this window)</source>
        <translation>%1 (tiene esta ventana)</translation>
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
        <translation>Empieza, hora de %1</translation>
    </message>
    <message>
        <source>Must be after the beginning.</source>
        <translation>Debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Otros clientes</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>sin conflicto</translation>
    </message>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>%Ln a la misma hora</numerusform>
            <numerusform>%Ln a la misma hora</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Este espacio de trabajo es de solo lectura.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Sin cambios pendientes de guardar</translation>
    </message>
    <message>
        <source>Not saved yet, no reason given</source>
        <translation>Aún sin guardar, falta el motivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>Más clientes</translation>
    </message>
    <message>
        <source>Choose more customers</source>
        <translation>Elegir más clientes</translation>
    </message>
    <message>
        <source>Customers that it is for</source>
        <translation>Clientes a los que se destina</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Anunciado por</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>Motivo, obligatorio, queda en el historial</translation>
    </message>
    <message>
        <source>Verdict of every customer</source>
        <translation>Veredicto de cada cliente</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>Redactar correo</translation>
    </message>
    <message>
        <source>Draft the announcement</source>
        <translation>Redactar el anuncio</translation>
    </message>
    <message>
        <source>Choose a maintenance window to change it, or drag over days to plan one. You see what the agreement makes of it before you save.</source>
        <translation>Elija una ventana de mantenimiento para cambiarla, o arrastre sobre varios días para planificar una. Antes de guardar verá cómo la valora el acuerdo.</translation>
    </message>
    <message>
        <source>Save the maintenance</source>
        <translation>Guardar el mantenimiento</translation>
    </message>
    <message>
        <source>No customer is chosen.</source>
        <translation>No se ha elegido ningún cliente.</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motivo (obligatorio, queda en el historial)</translation>
    </message>
    <message>
        <source>Checked against the agreement</source>
        <translation>Cotejado con el acuerdo</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>Services (none checked: all)</source>
        <translation>Servicios (ninguno marcado: todos)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceptado en parte</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePanel</name>
    <message>
        <source>Back to the maintenance</source>
        <translation>Volver al mantenimiento</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePlan</name>
    <message>
        <source>none of it counts as downtime</source>
        <translation>nada de ello cuenta como tiempo de inactividad</translation>
    </message>
    <message>
        <source>all %1 count as downtime</source>
        <translation>todo (%1) cuenta como tiempo de inactividad</translation>
    </message>
    <message>
        <source>%1 of %2 count as downtime</source>
        <translation>%1 de %2 cuentan como tiempo de inactividad</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Escriba un correo a %1</translation>
    </message>
    <message>
        <source>Tell %1 by %2</source>
        <translation>Avise a %1 por %2</translation>
    </message>
    <message>
        <source>%1 by %2: the agreement advises it, and accepts the work all the same.</source>
        <translation>%1 a más tardar el %2: el acuerdo lo aconseja, y acepta los trabajos de todos modos.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3.</source>
        <translation>%1 a más tardar el %2 y %3.</translation>
    </message>
    <message>
        <source>After that, all %1 count.</source>
        <translation>Después, todo (%1) cuenta.</translation>
    </message>
    <message>
        <source>After that, %1 count.</source>
        <translation>Después, %1 cuentan.</translation>
    </message>
    <message>
        <source>it lies outside the agreed hours</source>
        <translation>queda fuera del horario acordado</translation>
    </message>
    <message>
        <source>it was not announced by %1</source>
        <translation>no se anunció por %1</translation>
    </message>
    <message>
        <source>it was announced by another channel</source>
        <translation>se anunció por otro canal</translation>
    </message>
    <message>
        <source>the agreement does not accept it</source>
        <translation>el acuerdo no lo acepta</translation>
    </message>
    <message>
        <source>This work does not take place.</source>
        <translation>Estos trabajos no se realizan.</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Confirm it, or downtime in it counts: %1.</source>
        <translation>Confírmelo, o la inactividad que haya durante él contará: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance: %1.</source>
        <translation>El acuerdo no acepta ningún mantenimiento: %1.</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>Aún no anunciado</translation>
    </message>
    <message>
        <source>Too late to announce</source>
        <translation>Demasiado tarde para anunciarlo</translation>
    </message>
    <message>
        <source>Announced too late</source>
        <translation>Anunciado demasiado tarde</translation>
    </message>
    <message>
        <source>The last moment was %1: %2.</source>
        <translation>El último momento era el %1: %2.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Announced later than the agreement advises, and still %1.</source>
        <translation>Anunciado más tarde de lo que aconseja el acuerdo, y aun así %1.</translation>
    </message>
    <message>
        <source>Accepted in full: %1.</source>
        <translation>Aceptado por completo: %1.</translation>
    </message>
    <message>
        <source>Over the monthly limit</source>
        <translation>Por encima del límite mensual</translation>
    </message>
    <message>
        <source>Accepted, but past the monthly limit: %1.</source>
        <translation>Aceptado, pero por encima del límite mensual: %1.</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceptado en parte</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, porque %2.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>Hours, %1 to %2</source>
        <translation>Horario, de %1 a %2</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>partly inside</source>
        <translation>en parte dentro</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>no se exige</translation>
    </message>
    <message>
        <source>Notice beforehand</source>
        <translation>Aviso previo</translation>
    </message>
    <message>
        <source>Notice, %1 by %2</source>
        <translation>Aviso, %1 por %2</translation>
    </message>
    <message>
        <source>Notice, %1</source>
        <translation>Aviso, %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>otro canal</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>no enviado a tiempo</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Límite mensual</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>ninguno fijado</translation>
    </message>
    <message>
        <source>Monthly limit, %1</source>
        <translation>Límite mensual, %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en exceso</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MapSection</name>
    <message>
        <source>Search the series</source>
        <translation>Buscar en las series</translation>
    </message>
    <message>
        <source>Which series are shown</source>
        <translation>Qué series se muestran</translation>
    </message>
    <message>
        <source>Accept all &amp;suggestions</source>
        <translation>Aceptar todas las &amp;sugerencias</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Aceptar todas las sugerencias</translation>
    </message>
    <message>
        <source>Series and the services that they belong to</source>
        <translation>Series y los servicios a los que pertenecen</translation>
    </message>
    <message>
        <source>Services: drag series here</source>
        <translation>Servicios: arrastre series aquí</translation>
    </message>
    <message>
        <source>Enter chooses the service of the selected series; select several to choose for all of them.</source>
        <translation>Intro elige el servicio de la serie seleccionada; seleccione varias para elegirlo para todas.</translation>
    </message>
    <message>
        <source>Drag series here. Enter or a double click maps the selected series to a service.</source>
        <translation>Arrastre series aquí. Intro o un doble clic asigna las series seleccionadas a un servicio.</translation>
    </message>
    <message>
        <source>&amp;New contract…</source>
        <translation>Contrato &amp;nuevo…</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>Host, comprobación o etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>With a suggestion</source>
        <translation>Con sugerencia</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <translation>&amp;Regla…</translation>
    </message>
    <message>
        <source>Map by a rule</source>
        <translation>Asignar mediante una regla</translation>
    </message>
    <message>
        <source>This workspace has no contract yet, so there is no service that a series could belong to. Make the first contract; the series wait here.</source>
        <translation>Este espacio de trabajo aún no tiene ningún contrato, así que no hay servicio al que pueda pertenecer una serie. Cree el primer contrato; las series esperan aquí.</translation>
    </message>
    <message>
        <source>No service of this workspace is judged from checks. Make a contract with one that is.</source>
        <translation>Ningún servicio de este espacio de trabajo se evalúa con comprobaciones. Cree un contrato que tenga uno.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter and count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This series has no data in the month.</source>
        <translation>Esta serie no tiene datos en el mes.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingForm</name>
    <message>
        <source>Cells are separated by</source>
        <translation>Las celdas se separan con</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntos y comas</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabuladores</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Cada fila es</translation>
    </message>
    <message>
        <source>the result of one check</source>
        <translation>el resultado de una comprobación</translation>
    </message>
    <message>
        <source>a change of state</source>
        <translation>un cambio de estado</translation>
    </message>
    <message>
        <source>an outage</source>
        <translation>una interrupción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Time is written as</source>
        <translation>Formato de la fecha y hora</translation>
    </message>
    <message>
        <source>Time of day is written as</source>
        <translation>Formato de la hora del día</translation>
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
        <source>Unit of the length</source>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds</source>
        <translation>Horas:minutos:segundos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Numbers have decimal commas</source>
        <translation>Los números llevan coma decimal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>a count of requests</source>
        <translation>un recuento de solicitudes</translation>
    </message>
    <message>
        <source>a measured value</source>
        <translation>un valor medido</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Estas son</translation>
    </message>
    <message>
        <source>the failed ones</source>
        <translation>las fallidas</translation>
    </message>
    <message>
        <source>the good ones</source>
        <translation>las correctas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Multiplicado por</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Barras verticales</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>Rows to skip at the top</source>
        <translation>Filas que se omiten al principio</translation>
    </message>
    <message>
        <source>a state with its start and end</source>
        <translation>un estado con su inicio y su fin</translation>
    </message>
    <message>
        <source>Time of day, if in its own column</source>
        <translation>Hora del día, si va en su propia columna</translation>
    </message>
    <message>
        <source>Time zone, where the times name none</source>
        <translation>Zona horaria, cuando las horas no indican ninguna</translation>
    </message>
    <message>
        <source>When clocks go back, the repeated hour is</source>
        <translation>Cuando se atrasan los relojes, la hora repetida es</translation>
    </message>
    <message>
        <source>told by the order of rows</source>
        <translation>la que indica el orden de las filas</translation>
    </message>
    <message>
        <source>the first of the two</source>
        <translation>la primera de las dos</translation>
    </message>
    <message>
        <source>the second of the two</source>
        <translation>la segunda de las dos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Words that mean up</source>
        <translation>Palabras que significan disponible</translation>
    </message>
    <message>
        <source>Words that mean down</source>
        <translation>Palabras que significan inactivo</translation>
    </message>
    <message>
        <source>Words that mean unknown</source>
        <translation>Palabras que significan desconocido</translation>
    </message>
    <message>
        <source>Rows with these words are skipped</source>
        <translation>Las filas con estas palabras se omiten</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>De ellas</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>A name, or {Column} to take it from that column</source>
        <translation>Un nombre, o {Columna} para tomarlo de esa columna</translation>
    </message>
    <message>
        <source>The list is complete from</source>
        <translation>La lista está completa desde</translation>
    </message>
    <message>
        <source>The list is complete until</source>
        <translation>La lista está completa hasta</translation>
    </message>
    <message>
        <source>such as 2026-03-01, or 2026-03-01 18:30</source>
        <translation>por ejemplo 2026-03-01 o 2026-03-01 18:30</translation>
    </message>
    <message>
        <source>Which column has the time, and how is it written?</source>
        <translation>¿Qué columna contiene la hora y cómo está escrita?</translation>
    </message>
    <message>
        <source>In “%1” the day and the month could change places. Which one stands first?</source>
        <translation>En «%1» el día y el mes podrían intercambiarse. ¿Cuál va primero?</translation>
    </message>
    <message>
        <source>In which time zone are the times? The file does not say.</source>
        <translation>¿En qué zona horaria están las horas? El archivo no lo dice.</translation>
    </message>
    <message>
        <source>From when until when is the list complete? Between its outages the service counts as up.</source>
        <translation>¿Desde cuándo y hasta cuándo está completa la lista? Entre sus interrupciones, el servicio cuenta como disponible.</translation>
    </message>
    <message>
        <source>Which column says up or down, and with which words?</source>
        <translation>¿Qué columna dice disponible o inactivo, y con qué palabras?</translation>
    </message>
    <message>
        <source>Do these words mean up, down or unknown: %1?</source>
        <translation>¿Significan estas palabras disponible, inactivo o desconocido: %1?</translation>
    </message>
    <message>
        <source>Which service is it? No column names one.</source>
        <translation>¿Qué servicio es? Ninguna columna indica uno.</translation>
    </message>
    <message>
        <source>By which check of the agreement was it measured? No column names one.</source>
        <translation>¿Con qué comprobación del acuerdo se midió? Ninguna columna indica una.</translation>
    </message>
    <message>
        <source>Are the lengths seconds, minutes or hours?</source>
        <translation>¿Las duraciones están en segundos, minutos u horas?</translation>
    </message>
    <message>
        <source>Is each row a change of state that holds until the next row, or the result of one check?</source>
        <translation>¿Es cada fila un cambio de estado que se mantiene hasta la fila siguiente o el resultado de una comprobación?</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>resultados de comprobaciones</translation>
    </message>
    <message>
        <source>changes of state</source>
        <translation>cambios de estado</translation>
    </message>
    <message>
        <source>a list of outages</source>
        <translation>una lista de interrupciones</translation>
    </message>
    <message>
        <source>states with their start and end</source>
        <translation>estados con su inicio y su fin</translation>
    </message>
    <message>
        <source>counts of requests</source>
        <translation>recuentos de solicitudes</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>valores medidos</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Segundos desde 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisegundos desde 1970</translation>
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
        <translation>Series encontradas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Customer and service</source>
        <translation>Cliente y servicio</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elija un servicio</translation>
    </message>
    <message>
        <source>Ignore this series</source>
        <translation>Ignorar esta serie</translation>
    </message>
    <message>
        <source>no data in the month</source>
        <translation>sin datos en el mes</translation>
    </message>
    <message>
        <source>no data before %1</source>
        <translation>sin datos antes del %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>sugerido: %1</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>aún sin servicio</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>por su regla</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>%1 checks, %2 failed</source>
        <translation>%1 comprobaciones, %2 fallidas</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MessageBar</name>
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
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MetricModel</name>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Values measured</source>
        <translation>Valores medidos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Metrics</name>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>share of values above %1</source>
        <translation>parte de valores por encima de %1</translation>
    </message>
    <message>
        <source>share of values below %1</source>
        <translation>parte de valores por debajo de %1</translation>
    </message>
    <message>
        <source>%1, of averages over %2</source>
        <translation>%1, de medias de %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>%1: the %2 is %3 in each month, measured by %4.</source>
        <translation>%1: %2 es %3 en cada mes, medido por %4.</translation>
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
        <translation>Calendario de mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>Calendario de mantenimiento, %1 a %2</translation>
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
        <source>%1, %2</source>
        <comment>outcome and customer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No maintenance on this day. N plans one.</source>
        <translation>Ningún mantenimiento este día. N planifica uno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deadline and work</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Enter to open it.</source>
        <translation>Pulse Intro para abrirlo.</translation>
    </message>
    <message>
        <source>Press Enter to open it; again for the next one.</source>
        <translation>Pulse Intro para abrirlo; otra vez para el siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>windows of a day</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, not downtime</source>
        <translation>Aceptado, no cuenta como inactividad</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceptado en parte</translation>
    </message>
    <message>
        <source>Refused, counts as downtime</source>
        <translation>Rechazado, cuenta como inactividad</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>Aún no anunciado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Times are those of each customer.</source>
        <translation>Las horas son las de cada cliente.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
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
        <translation>%1 disponible; el objetivo es %2</translation>
    </message>
    <message>
        <source>The target is %1</source>
        <translation>El objetivo es %1</translation>
    </message>
    <message>
        <source>Downtime %1 of %2 allowed</source>
        <translation>Inactividad: %1 de %2 permitidos</translation>
    </message>
    <message>
        <source>Nothing was measured; %1 of downtime are allowed</source>
        <translation>No se midió nada; se permiten %1 de inactividad</translation>
    </message>
    <message>
        <source>The month is still running: figures so far</source>
        <translation>El mes sigue en curso: cifras hasta ahora</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthChart</name>
    <message>
        <source>Press Enter to show this month, T for the table.</source>
        <translation>Pulse Intro para mostrar este mes, T para la tabla.</translation>
    </message>
    <message>
        <source>Downtime by month</source>
        <translation>Inactividad por mes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthFigures</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>por debajo de %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <source>Outages that count</source>
        <translation>Interrupciones que cuentan</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Claims to file</source>
        <translation>Reclamaciones por presentar</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Contrato completo</translation>
    </message>
    <message>
        <source>beyond %1: %2</source>
        <translation>más allá de %1: %2</translation>
    </message>
    <message>
        <source>at or below %1: %2</source>
        <translation>en %1 o por debajo: %2</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>Primer plazo</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Interpretación más baja</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Interpretación más alta</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthModel</name>
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
        <translation>Empieza el %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Provisional, ends today</source>
        <translation>Provisional, termina hoy</translation>
    </message>
    <message numerus="yes">
        <source>Provisional, %n days left</source>
        <translation>
            <numerusform>Provisional, queda %Ln día</numerusform>
            <numerusform>Provisional, quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>Bloqueado el %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Terminó hace %Ln día</numerusform>
            <numerusform>Terminó hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago, not locked</source>
        <translation>
            <numerusform>Terminó hace %Ln día, sin bloquear</numerusform>
            <numerusform>Terminó hace %Ln días, sin bloquear</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended, not locked</source>
        <translation>Terminado, sin bloquear</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Sin bloquear</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Elegir un mes</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Mes: %1</translation>
    </message>
    <message>
        <source>Previous month (Ctrl+Page Up)</source>
        <translation>Mes anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next month (Ctrl+Page Down)</source>
        <translation>Mes siguiente (Ctrl+Av Pág)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthTrack</name>
    <message>
        <source>The month of this series</source>
        <translation>El mes de esta serie</translation>
    </message>
    <message>
        <source>Failed %1, %2</source>
        <translation>Fallo %1, %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthWorkbook</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
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
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datos a fecha de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>Interpretación más baja</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>Interpretación más alta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
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
        <source>Downtime, min</source>
        <translation>Inactividad, min</translation>
    </message>
    <message>
        <source>Allowed, min</source>
        <translation>Permitido, min</translation>
    </message>
    <message>
        <source>Measured, min</source>
        <translation>Medido, min</translation>
    </message>
    <message>
        <source>Not measured, min</source>
        <translation>No medido, min</translation>
    </message>
    <message>
        <source>Maintenance excluded, min</source>
        <translation>Mantenimiento excluido, min</translation>
    </message>
    <message>
        <source>Causes excluded, min</source>
        <translation>Causas excluidas, min</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Downtime and what was allowed, in minutes</source>
        <translation>Inactividad y lo permitido, en minutos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>Duración, min</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>¿Cuenta?</translation>
    </message>
    <message>
        <source>Counted, min</source>
        <translation>Contado, min</translation>
    </message>
    <message>
        <source>Credited, min</source>
        <translation>Acreditado, min</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Qué se suma</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Falta todavía</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Accepted, min</source>
        <translation>Aceptado, min</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthsSection</name>
    <message>
        <source>Downtime by month</source>
        <translation>Inactividad por mes</translation>
    </message>
    <message>
        <source>Months in the chart</source>
        <translation>Meses del gráfico</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Meses posteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the budget</source>
        <translation>Dentro del presupuesto</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Por encima del presupuesto</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>Mes en curso</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Budget: no downtime is allowed</source>
        <translation>Presupuesto: no se permite ninguna inactividad</translation>
    </message>
    <message>
        <source>Budget, %1 a month</source>
        <translation>Presupuesto, %1 al mes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NewContractForm</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Acuerdo</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>Choose the agreement and fill in what is asked for. The text is what will be stored.</source>
        <translation>Elija el acuerdo y rellene lo que se pide. El texto es lo que se guardará.</translation>
    </message>
    <message>
        <source>Agreement; type to search</source>
        <translation>Acuerdo; escriba para buscar</translation>
    </message>
    <message>
        <source>From the provider’s text of %1, in our own words and not legal advice. What binds is the provider’s text in the version that the contract names.</source>
        <translation>Según el texto del proveedor del %1, con nuestras propias palabras y sin ser asesoramiento jurídico. Lo que vincula es el texto del proveedor en la versión que nombra el contrato.</translation>
    </message>
    <message>
        <source>To update it later, compare it with that text, change what differs under Edit agreement, and say from which day; earlier months keep their terms.</source>
        <translation>Para actualizarlo más adelante, compárelo con ese texto, cambie lo que difiera en Editar el acuerdo e indique desde qué día; los meses anteriores conservan sus condiciones.</translation>
    </message>
    <message>
        <source>This agreement asks for something else: %1. Choose “Edit as text” to add it.</source>
        <translation>Este acuerdo pide algo más: %1. Elija «Editar como texto» para añadirlo.</translation>
    </message>
    <message>
        <source>An agreement file…</source>
        <translation>Un archivo de acuerdo…</translation>
    </message>
    <message>
        <source>a contract with this ID exists already</source>
        <translation>ya hay un contrato con este identificador</translation>
    </message>
    <message>
        <source>Same as %1 (%2)</source>
        <translation>Como %1 (%2)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NotCounted</name>
    <message>
        <source>no, no ticket reported it in time</source>
        <translation>no, ningún tique la notificó a tiempo</translation>
    </message>
    <message>
        <source>no, over when its fault was identified</source>
        <translation>no, había terminado cuando se identificó su fallo</translation>
    </message>
    <message>
        <source>no, too short</source>
        <translation>no, demasiado corta</translation>
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
        <translation>El acuerdo no acepta ningún mantenimiento, anunciado o no.</translation>
    </message>
    <message>
        <source>The agreement asks for no notice.</source>
        <translation>El acuerdo no exige aviso.</translation>
    </message>
    <message>
        <source>Announced in time, %1 ahead.</source>
        <translation>Anunciado a tiempo, con %1 de antelación.</translation>
    </message>
    <message>
        <source>Better announced by %1, %2: the agreement only advises it.</source>
        <translation>Mejor anunciarlo antes de %1, %2: el acuerdo solo lo recomienda.</translation>
    </message>
    <message>
        <source>Not announced; advised was by %1. The agreement accepts it all the same.</source>
        <translation>No anunciado; se recomendaba antes de %1. El acuerdo lo acepta de todos modos.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1, not by %2.</source>
        <translation>El acuerdo lo quiere por %1, no por %2.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1.</source>
        <translation>El acuerdo lo quiere por %1.</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no exigido</translation>
    </message>
    <message>
        <source>announced in time</source>
        <translation>anunciado a tiempo</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>anunciado demasiado tarde</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>antes de %1, %2</translation>
    </message>
    <message>
        <source>missed: was %1</source>
        <translation>omitido: era %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Partly accepted: %1</source>
        <translation>Aceptado en parte: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation> (solo recomendado: %1)</translation>
    </message>
    <message>
        <source>Nothing of it counts as downtime.</source>
        <translation>Nada de ello cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: not accepted.</source>
        <translation>%1 cuentan como tiempo de inactividad si el servicio no funciona: no aceptado.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: past the month&apos;s allowance.</source>
        <translation>%1 cuentan como tiempo de inactividad si el servicio no funciona: por encima del margen del mes.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: %2 not accepted, %3 past the month&apos;s allowance.</source>
        <translation>%1 cuentan como tiempo de inactividad si el servicio no funciona: %2 no aceptados, %3 por encima del margen del mes.</translation>
    </message>
    <message>
        <source>Cancelled: no notice is needed.</source>
        <translation>Cancelado: no hace falta aviso.</translation>
    </message>
    <message>
        <source>Announced later than advised, which was by %1.</source>
        <translation>Anunciado más tarde de lo recomendado: se recomendaba antes de %1.</translation>
    </message>
    <message>
        <source>Announced too late: the last moment was %1.</source>
        <translation>Anunciado demasiado tarde: el último momento era %1.</translation>
    </message>
    <message>
        <source>Announce it by %1, %2, or it counts as downtime.</source>
        <translation>Anúncielo antes de %1, %2, o cuenta como inactividad.</translation>
    </message>
    <message>
        <source>Not announced by %1: it counts as downtime.</source>
        <translation>No anunciado antes de %1: cuenta como inactividad.</translation>
    </message>
    <message>
        <source>Tentative: not confirmed, so downtime in it counts</source>
        <translation>Provisional: sin confirmar, así que la inactividad en él cuenta</translation>
    </message>
    <message>
        <source>Cancelled: downtime in it counts</source>
        <translation>Cancelado: la inactividad en él cuenta</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationForm</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Record how the obligation went</source>
        <translation>Registrar cómo fue la obligación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2: %3.</source>
        <translation>Registrado por %1 el %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month. The last record counts.</source>
        <translation>No hay nada registrado para este mes. Cuenta el último registro.</translation>
    </message>
    <message>
        <source>Evidence, required</source>
        <translation>Evidencia, obligatoria</translation>
    </message>
    <message>
        <source>Such as a rota, a log, a ticket or a letter</source>
        <translation>Por ejemplo, un cuadrante de guardias, un registro, un tique o una carta</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationItemModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Lo que consta</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationModel</name>
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
    <message>
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (registrado por %2 el %3)</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>aún no consta nada</translation>
    </message>
    <message>
        <source>no tickets were imported</source>
        <translation>no se importó ningún tique</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationSection</name>
    <message>
        <source>Obligations with their evidence</source>
        <translation>Obligaciones con su evidencia</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligaciones</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>El acuerdo no nombra ninguna obligación.</translation>
    </message>
    <message>
        <source>Behind “%1”</source>
        <translation>Detrás de «%1»</translation>
    </message>
    <message>
        <source>Evidence of the chosen obligation</source>
        <translation>Evidencia de la obligación elegida</translation>
    </message>
    <message>
        <source>Nothing fell due, and nothing is recorded.</source>
        <translation>Nada venció y no hay nada registrado.</translation>
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
            <numerusform>%Ln registrada</numerusform>
            <numerusform>%Ln registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recorded and too short</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none too short</source>
        <translation>ninguna demasiado corta</translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>%Ln demasiado corta</numerusform>
            <numerusform>%Ln demasiado cortas</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and incidents of the month</source>
        <translation>Interrupciones e incidentes del mes</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Find in causes, incidents and notes</source>
        <translation>Buscar en causas, incidentes y notas</translation>
    </message>
    <message>
        <source>&amp;Add incident</source>
        <translation>&amp;Añadir incidente</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>Añadir incidente</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Enter opens the review. Several rows, chosen with Shift or Ctrl, are reviewed together.</source>
        <translation>Intro abre la revisión. Varias filas, elegidas con Mayús o Ctrl, se revisan juntas.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Todas las causas</translation>
    </message>
    <message>
        <source>Recorded outages</source>
        <translation>Interrupciones registradas</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Excluded, wholly or in part</source>
        <translation>Excluidas, del todo o en parte</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostradas</translation>
    </message>
    <message>
        <source>No outages this month.</source>
        <translation>Ninguna interrupción este mes.</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>Sin resultados. Quite los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln no contada</numerusform>
            <numerusform>%Ln no contadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured this month, so no outage is known.</source>
        <translation>Este mes no se midió nada, así que no se conoce ninguna interrupción.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PageName</name>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ParameterModel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Parameters</name>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Promised availability, in percent of the measured time.</source>
        <translation>Disponibilidad prometida, en porcentaje del tiempo medido.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>What makes an outage: runs of failed checks, the share of failed checks, or the mean of intervals.</source>
        <translation>Qué constituye una interrupción: series de comprobaciones fallidas, la proporción de comprobaciones fallidas o la media de intervalos.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondas</translation>
    </message>
    <message>
        <source>Names of the probes whose checks count.</source>
        <translation>Nombres de las sondas cuyas comprobaciones cuentan.</translation>
    </message>
    <message>
        <source>Several probes</source>
        <translation>Varias sondas</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Intervalo de comprobación</translation>
    </message>
    <message>
        <source>Nominal distance of two checks of a probe.</source>
        <translation>Distancia nominal entre dos comprobaciones de una sonda.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Hueco máximo</translation>
    </message>
    <message>
        <source>Neighbouring checks further apart leave time without data.</source>
        <translation>Las comprobaciones contiguas más separadas dejan tiempo sin datos.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Comprobaciones fallidas</translation>
    </message>
    <message>
        <source>Failed checks in a row that make an outage.</source>
        <translation>Comprobaciones fallidas seguidas que constituyen una interrupción.</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>La interrupción dura</translation>
    </message>
    <message>
        <source>From the first to the last failed check, or to the next good one.</source>
        <translation>De la primera a la última comprobación fallida, o hasta la siguiente buena.</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Redondeado a</translation>
    </message>
    <message>
        <source>Shortest outage</source>
        <translation>Interrupción mínima</translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>Tiempo sin datos</translation>
    </message>
    <message>
        <source>Counts as up, as down, or leaves the measured time.</source>
        <translation>Cuenta como disponible, como inactivo, o se descuenta del tiempo medido.</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Longitud del intervalo</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>Proporción fallida</translation>
    </message>
    <message>
        <source>A part is bad when more than this percentage failed.</source>
        <translation>Una parte es mala cuando falló más de este porcentaje.</translation>
    </message>
    <message>
        <source>Shortest bad stretch</source>
        <translation>Tramo malo mínimo</translation>
    </message>
    <message>
        <source>Shorter stretches of bad parts are no outage.</source>
        <translation>Los tramos más cortos de partes malas no son una interrupción.</translation>
    </message>
    <message>
        <source>Interval counts</source>
        <translation>El intervalo cuenta</translation>
    </message>
    <message>
        <source>A part counts whole or not at all, or with its share of good samples.</source>
        <translation>Una parte cuenta entera o nada, o con su proporción de muestras buenas.</translation>
    </message>
    <message>
        <source>Empty interval</source>
        <translation>Intervalo vacío</translation>
    </message>
    <message>
        <source>A part without samples counts as available or is dropped.</source>
        <translation>Una parte sin muestras cuenta como disponible o se omite.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Retraso máximo</translation>
    </message>
    <message>
        <source>A call delivered later than this after decoding has failed.</source>
        <translation>Una llamada entregada más tarde que esto después de descodificarse ha fallado.</translation>
    </message>
    <message>
        <source>Calls count</source>
        <translation>Cuentan las llamadas</translation>
    </message>
    <message>
        <source>Whether telephone calls count beside checks.</source>
        <translation>Si las llamadas telefónicas cuentan junto a las comprobaciones.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time, or only downtime inside them is left out.</source>
        <translation>Las ventanas aceptadas se descuentan del tiempo medido, o solo se excluye la inactividad dentro de ellas.</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>Margen mensual</translation>
    </message>
    <message>
        <source>Downtime in maintenance that is left out each month, for each service.</source>
        <translation>Inactividad en mantenimiento que se excluye cada mes, para cada servicio.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>How long before its start a window must be announced.</source>
        <translation>Con cuánta antelación a su inicio debe anunciarse una ventana.</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>Regla del aviso</translation>
    </message>
    <message>
        <source>Whether a late notice refuses a window or is only flagged.</source>
        <translation>Si un aviso tardío rechaza una ventana o solo se señala.</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Anunciado por</translation>
    </message>
    <message>
        <source>The notice must have come this way.</source>
        <translation>El aviso debe haber llegado por esta vía.</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>Horas desde</translation>
    </message>
    <message>
        <source>Beginning of the daily span in which maintenance is accepted.</source>
        <translation>Inicio de la franja diaria en que se acepta el mantenimiento.</translation>
    </message>
    <message>
        <source>Hours to</source>
        <translation>Horas hasta</translation>
    </message>
    <message>
        <source>End of the daily span; before its beginning: on the next day.</source>
        <translation>Fin de la franja diaria; antes de su inicio: al día siguiente.</translation>
    </message>
    <message>
        <source>Hours in zone</source>
        <translation>Zona de las horas</translation>
    </message>
    <message>
        <source>Whose clock the span follows; without it the contract’s.</source>
        <translation>Qué reloj sigue la franja; si falta, el del contrato.</translation>
    </message>
    <message>
        <source>Hours rule</source>
        <translation>Regla de las horas</translation>
    </message>
    <message>
        <source>Whether another time refuses a window or is only flagged.</source>
        <translation>Si otra hora rechaza una ventana o solo se señala.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days on which a span may begin.</source>
        <translation>Días en que puede empezar una franja.</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Causes of incidents that do not count.</source>
        <translation>Causas de incidentes que no cuentan.</translation>
    </message>
    <message>
        <source>Not counted for</source>
        <translation>No cuenta para</translation>
    </message>
    <message>
        <source>For availability, for credit, or for both.</source>
        <translation>Para la disponibilidad, para el crédito, o para ambos.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>How a credit is worked out.</source>
        <translation>Cómo se calcula un crédito.</translation>
    </message>
    <message>
        <source>Due for</source>
        <translation>Debido por</translation>
    </message>
    <message>
        <source>Every outage that counts, or only a missed target.</source>
        <translation>Cada interrupción que cuenta, o solo un objetivo incumplido.</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Período de servicio</translation>
    </message>
    <message>
        <source>The fee is divided by 30 days, or by the length of the period.</source>
        <translation>La cuota se divide entre 30 días, o entre la duración del período.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Times the amount in proportion to the time lost.</source>
        <translation>Veces el importe en proporción al tiempo perdido.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Length of a block of time lost.</source>
        <translation>Duración de un bloque de tiempo perdido.</translation>
    </message>
    <message>
        <source>Days a block</source>
        <translation>Días por bloque</translation>
    </message>
    <message>
        <source>Days of charges that a block is worth.</source>
        <translation>Días de cargos que vale un bloque.</translation>
    </message>
    <message>
        <source>Percent a block</source>
        <translation>Porcentaje por bloque</translation>
    </message>
    <message>
        <source>Share of the fee that a block is worth.</source>
        <translation>Parte de la cuota que vale un bloque.</translation>
    </message>
    <message>
        <source>Started blocks</source>
        <translation>Bloques empezados</translation>
    </message>
    <message>
        <source>Not counted, or counted as whole ones.</source>
        <translation>No se cuentan, o se cuentan como enteros.</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>Bloques contados</translation>
    </message>
    <message>
        <source>For each outage, or over the period.</source>
        <translation>Para cada interrupción, o a lo largo del período.</translation>
    </message>
    <message>
        <source>A day’s charge</source>
        <translation>Cargo de un día</translation>
    </message>
    <message>
        <source>The fee divided by the days of the period, or by 30.</source>
        <translation>La cuota dividida entre los días del período, o entre 30.</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>The fee, or a charge that the contract names.</source>
        <translation>La cuota, o un cargo que nombra el contrato.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>A month’s credit is at most this percentage of the fee.</source>
        <translation>El crédito de un mes es como máximo este porcentaje de la cuota.</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo de</translation>
    </message>
    <message>
        <source>The tier applies strictly below this availability.</source>
        <translation>El tramo se aplica estrictamente por debajo de esta disponibilidad.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>What the tier is worth, in percent of the charge.</source>
        <translation>Lo que vale el tramo, en porcentaje del cargo.</translation>
    </message>
    <message>
        <source>What the tier is worth, in days of the charge.</source>
        <translation>Lo que vale el tramo, en días del cargo.</translation>
    </message>
    <message>
        <source>Causes of the outages that this case admits.</source>
        <translation>Causas de las interrupciones que admite este caso.</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>Clases de servicio</translation>
    </message>
    <message>
        <source>Kinds of service that this case admits.</source>
        <translation>Clases de servicio que admite este caso.</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>De más de</translation>
    </message>
    <message>
        <source>The whole outage must be longer.</source>
        <translation>La interrupción entera debe ser más larga.</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>Reclamar en</translation>
    </message>
    <message>
        <source>Time in which a credit must be claimed.</source>
        <translation>Plazo en que debe reclamarse un crédito.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Where that time begins.</source>
        <translation>Dónde empieza ese plazo.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>What a claim must hold.</source>
        <translation>Lo que debe contener una reclamación.</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Se paga como</translation>
    </message>
    <message>
        <source>How a credit is paid, in a word.</source>
        <translation>Cómo se paga un crédito, en una palabra.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>How tickets come.</source>
        <translation>Cómo llegan los tiques.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Tique nuevo</translation>
    </message>
    <message>
        <source>Severity of a new ticket.</source>
        <translation>Gravedad de un tique nuevo.</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Days on which business time runs.</source>
        <translation>Días en que corre el horario laboral.</translation>
    </message>
    <message>
        <source>Business from</source>
        <translation>Horario desde</translation>
    </message>
    <message>
        <source>When business time begins.</source>
        <translation>Cuándo empieza el horario laboral.</translation>
    </message>
    <message>
        <source>Business to</source>
        <translation>Horario hasta</translation>
    </message>
    <message>
        <source>When business time ends.</source>
        <translation>Cuándo termina el horario laboral.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Days without business time.</source>
        <translation>Días sin horario laboral.</translation>
    </message>
    <message>
        <source>Business zone</source>
        <translation>Zona del horario</translation>
    </message>
    <message>
        <source>Whose clock business time follows; without it the contract’s.</source>
        <translation>Qué reloj sigue el horario laboral; si falta, el del contrato.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Time until the first response.</source>
        <translation>Tiempo hasta la primera respuesta.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Time between updates.</source>
        <translation>Tiempo entre actualizaciones.</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>Respuesta de estado</translation>
    </message>
    <message>
        <source>Time in which a request for status is answered.</source>
        <translation>Plazo en que se responde una consulta sobre el estado.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>What the provider is obliged to.</source>
        <translation>A qué está obligado el proveedor.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Which backups must exist.</source>
        <translation>Qué copias de seguridad deben existir.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Good backups on each day.</source>
        <translation>Copias de seguridad buenas en cada día.</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Días atrás</translation>
    </message>
    <message>
        <source>For how many days back they must exist.</source>
        <translation>Cuántos días atrás deben existir.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>The day of the weekly restore point.</source>
        <translation>El día del punto de restauración semanal.</translation>
    </message>
    <message>
        <source>Weeks back</source>
        <translation>Semanas atrás</translation>
    </message>
    <message>
        <source>For how many weeks back they must exist.</source>
        <translation>Cuántas semanas atrás deben existir.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Longest distance of two snapshots.</source>
        <translation>Distancia máxima entre dos instantáneas.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En exceso</translation>
    </message>
    <message>
        <source>For how long back they must exist.</source>
        <translation>Cuánto tiempo atrás deben existir.</translation>
    </message>
    <message>
        <source>How long ahead a price increase is announced.</source>
        <translation>Con cuánta antelación se anuncia una subida de precio.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Respondido en</translation>
    </message>
    <message>
        <source>Time in which an escalation is answered.</source>
        <translation>Plazo en que se responde una escalación.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name of the contract in the workspace; it stays.</source>
        <translation>Nombre del contrato en el espacio de trabajo; no cambia.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whose contract it is, as reports name it.</source>
        <translation>De quién es el contrato, como lo nombran los informes.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Id of a shipped agreement, or the name of a file of its own.</source>
        <translation>Identificador de un acuerdo incluido, o nombre de un archivo propio.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Where the customer’s days and months begin.</source>
        <translation>Dónde empiezan los días y meses del cliente.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Billing day</source>
        <translation>Día de facturación</translation>
    </message>
    <message>
        <source>Day of the month on which a period begins, 1 to 28.</source>
        <translation>Día del mes en que empieza un período, de 1 a 28.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>First day of the contract.</source>
        <translation>Primer día del contrato.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First day that no longer belongs to it; without it, it goes on.</source>
        <translation>Primer día que ya no le pertenece; si falta, continúa.</translation>
    </message>
    <message>
        <source>Name of the service, as checks and windows name it.</source>
        <translation>Nombre del servicio, como lo nombran las comprobaciones y las ventanas.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The agreement’s class that promises for this service.</source>
        <translation>La clase del acuerdo que promete para este servicio.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of service it is.</source>
        <translation>Qué clase de servicio es.</translation>
    </message>
    <message>
        <source>What a month costs, where nothing else was charged.</source>
        <translation>Lo que cuesta un mes, donde no se cobró otra cosa.</translation>
    </message>
    <message>
        <source>Month charged</source>
        <translation>Mes cobrado</translation>
    </message>
    <message>
        <source>A month that was charged otherwise.</source>
        <translation>Un mes que se cobró de otro modo.</translation>
    </message>
    <message>
        <source>Amount charged</source>
        <translation>Importe cobrado</translation>
    </message>
    <message>
        <source>What was really charged for that month.</source>
        <translation>Lo que se cobró realmente por ese mes.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Name of a further charge that credits may be a share of.</source>
        <translation>Nombre de otro cargo del que los créditos pueden ser una parte.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>That charge, a month.</source>
        <translation>Ese cargo, al mes.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>The agreement’s condition that did not hold.</source>
        <translation>La condición del acuerdo que no se cumplía.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until when; without it, it still does not.</source>
        <translation>Hasta cuándo; si falta, sigue sin cumplirse.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it did not hold.</source>
        <translation>Por qué no se cumplía.</translation>
    </message>
    <message>
        <source>Probes together</source>
        <translation>Sondas a la vez</translation>
    </message>
    <message>
        <source>How many probes must be down together.</source>
        <translation>Cuántas sondas deben estar caídas a la vez.</translation>
    </message>
    <message>
        <source>Excused by</source>
        <translation>Excusada por</translation>
    </message>
    <message>
        <source>Probes whose failure excuses a failed check.</source>
        <translation>Sondas cuyo fallo excusa una comprobación fallida.</translation>
    </message>
    <message>
        <source>Lengths of outages are rounded to whole multiples of it.</source>
        <translation>Las duraciones de las interrupciones se redondean a múltiplos enteros de este valor.</translation>
    </message>
    <message>
        <source>Rounded how</source>
        <translation>Cómo se redondea</translation>
    </message>
    <message>
        <source>To the nearest whole multiple, down, or up.</source>
        <translation>Al múltiplo entero más próximo, hacia abajo o hacia arriba.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>From the failure, from the ticket that reports it, or from when the fault was identified.</source>
        <translation>Desde el fallo, desde el tique que la notifica o desde que se identificó el fallo.</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Notificada antes</translation>
    </message>
    <message>
        <source>How long before the failure the ticket may have been opened.</source>
        <translation>Cuánto antes del fallo puede haberse abierto el tique.</translation>
    </message>
    <message>
        <source>Availability is a share of this length, whatever the length of the month.</source>
        <translation>La disponibilidad es una parte de esta duración, sea cual sea la del mes.</translation>
    </message>
    <message>
        <source>Length of the parts into which the month is cut, or period: one part.</source>
        <translation>Duración de las partes en que se divide el mes, o period: una sola parte.</translation>
    </message>
    <message>
        <source>Whether a part with just that share of failures is bad.</source>
        <translation>Si una parte con justo esa proporción de fallos es mala.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>Mínimo de muestras</translation>
    </message>
    <message>
        <source>A part with fewer samples is not bad.</source>
        <translation>Una parte con menos muestras no es mala.</translation>
    </message>
    <message>
        <source>Names of the probes whose values count.</source>
        <translation>Nombres de las sondas cuyos valores cuentan.</translation>
    </message>
    <message>
        <source>Compared is</source>
        <translation>Se compara</translation>
    </message>
    <message>
        <source>What of the month’s values must keep the limit.</source>
        <translation>Qué de los valores del mes debe respetar el límite.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>The promised value; of a share of values its percentage.</source>
        <translation>El valor prometido; de una parte de valores, su porcentaje.</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>El límite es</translation>
    </message>
    <message>
        <source>The most, or the least that is promised.</source>
        <translation>El máximo o el mínimo que se promete.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Más allá de</translation>
    </message>
    <message>
        <source>Of a share: values beyond this one are counted.</source>
        <translation>De una parte: se cuentan los valores más allá de este.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>The unit of the values, such as ms.</source>
        <translation>La unidad de los valores, como ms.</translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation>Media de</translation>
    </message>
    <message>
        <source>Values are averaged over stretches of this length first.</source>
        <translation>Los valores se promedian primero en tramos de esta duración.</translation>
    </message>
    <message>
        <source>What a block, or a flat credit, is worth in the contract’s currency.</source>
        <translation>Lo que vale un bloque, o un crédito fijo, en la moneda del contrato.</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
    </message>
    <message>
        <source>The amount counts once for each of the service’s units.</source>
        <translation>El importe cuenta una vez por cada unidad del servicio.</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>Primer bloque</translation>
    </message>
    <message>
        <source>Share of the fee that an outage that earns a block earns once more.</source>
        <translation>Parte de la cuota que obtiene una vez más una interrupción que alcanza un bloque.</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>Se busca por</translation>
    </message>
    <message>
        <source>The length of each outage, or the credited time of the period.</source>
        <translation>La duración de cada interrupción, o el tiempo abonable del período.</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>The first part of each outage that earns nothing.</source>
        <translation>La primera parte de cada interrupción que no obtiene nada.</translation>
    </message>
    <message>
        <source>Only beyond</source>
        <translation>Solo más allá de</translation>
    </message>
    <message>
        <source>The period’s error budget earns nothing.</source>
        <translation>El presupuesto de error del período no obtiene nada.</translation>
    </message>
    <message>
        <source>Cap of an outage</source>
        <translation>Tope de una interrupción</translation>
    </message>
    <message>
        <source>One outage earns at most this percentage of the fee.</source>
        <translation>Una interrupción obtiene como máximo este porcentaje de la cuota.</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>A credit that is not above it is not given.</source>
        <translation>Un crédito que no lo supera no se concede.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Incumplimientos</translation>
    </message>
    <message>
        <source>Periods that must have missed the target before a credit is due.</source>
        <translation>Períodos que deben haber incumplido el objetivo antes de que se deba un crédito.</translation>
    </message>
    <message>
        <source>Out of the last</source>
        <translation>De los últimos</translation>
    </message>
    <message>
        <source>Periods that are looked at, this one included.</source>
        <translation>Períodos que se miran, este incluido.</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>En o por debajo</translation>
    </message>
    <message>
        <source>The tier applies at this availability and below it.</source>
        <translation>El tramo se aplica en esta disponibilidad y por debajo.</translation>
    </message>
    <message>
        <source>The tier applies when the promised value lies strictly beyond it.</source>
        <translation>El tramo se aplica cuando el valor prometido está estrictamente más allá.</translation>
    </message>
    <message>
        <source>What the tier is worth in the contract’s currency.</source>
        <translation>Lo que vale el tramo en la moneda del contrato.</translation>
    </message>
    <message>
        <source>The row counts for this length and longer.</source>
        <translation>La fila vale para esta duración y más.</translation>
    </message>
    <message>
        <source>The row counts for what is strictly longer.</source>
        <translation>La fila vale para lo que es estrictamente más largo.</translation>
    </message>
    <message>
        <source>What the row is worth, in percent of the fee.</source>
        <translation>Lo que vale la fila, en porcentaje de la cuota.</translation>
    </message>
    <message>
        <source>What the row is worth, in days of charges.</source>
        <translation>Lo que vale la fila, en días de cargos.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>What the row is worth, in hours of charges.</source>
        <translation>Lo que vale la fila, en horas de cargos.</translation>
    </message>
    <message>
        <source>What the row is worth in the contract’s currency.</source>
        <translation>Lo que vale la fila en la moneda del contrato.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>The whole outage must be as long or longer.</source>
        <translation>Toda la interrupción debe durar eso o más.</translation>
    </message>
    <message>
        <source>What the remedy is paid for.</source>
        <translation>Por qué se paga la compensación.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Kinds of service that it is for; without them all.</source>
        <translation>Tipos de servicio para los que vale; sin ellos, todos.</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Valor prometido</translation>
    </message>
    <message>
        <source>The value that was not kept.</source>
        <translation>El valor que no se cumplió.</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Se añade</translation>
    </message>
    <message>
        <source>Whether it also pays for outages that an earlier remedy admitted.</source>
        <translation>Si también paga interrupciones que admitió una compensación anterior.</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most this percentage of the fee.</source>
        <translation>Por esta compensación un mes obtiene como máximo este porcentaje de la cuota.</translation>
    </message>
    <message>
        <source>Reported within</source>
        <translation>Notificada en</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest so long after its end.</source>
        <translation>Un tique debe notificar la interrupción, a más tardar este tiempo después de su fin.</translation>
    </message>
    <message>
        <source>Days on which the hours begin.</source>
        <translation>Días en los que empieza el horario.</translation>
    </message>
    <message>
        <source>When business time ends; before its beginning: on the next day.</source>
        <translation>Cuándo termina el horario laboral; antes de su comienzo: al día siguiente.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Time until a ticket is resolved.</source>
        <translation>Tiempo hasta que se resuelve un tique.</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Resuelto mediante</translation>
    </message>
    <message>
        <source>Events that count as its resolution.</source>
        <translation>Eventos que cuentan como su resolución.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>How many units it has, for amounts that are paid for each.</source>
        <translation>Cuántas unidades tiene, para importes que se pagan por cada una.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Severity of the service’s new tickets; without it the agreement’s.</source>
        <translation>Gravedad de los tiques nuevos del servicio; sin ella, la del acuerdo.</translation>
    </message>
    <message>
        <source>month, quarter, year, or days that end with the month, such as 30d.</source>
        <translation>mes, trimestre, año, o días que terminan con el mes, como 30d.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Primer mes</translation>
    </message>
    <message>
        <source>Month (1 to 12) in which quarters and years begin.</source>
        <translation>Mes (1 a 12) en que empiezan trimestres y años.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>What the customer may do, in a sentence.</source>
        <translation>Lo que el cliente puede hacer, en una frase.</translation>
    </message>
    <message>
        <source>More downtime than</source>
        <translation>Más inactividad que</translation>
    </message>
    <message>
        <source>The right arises when a period&apos;s downtime is above this.</source>
        <translation>El derecho nace cuando la inactividad de un período supera esto.</translation>
    </message>
    <message>
        <source>In periods</source>
        <translation>En períodos</translation>
    </message>
    <message>
        <source>In how many periods the condition holds.</source>
        <translation>En cuántos períodos se da la condición.</translation>
    </message>
    <message>
        <source>Of the last</source>
        <translation>De los últimos</translation>
    </message>
    <message>
        <source>Of how many periods, the present one included.</source>
        <translation>De cuántos períodos, el presente incluido.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Vale durante</translation>
    </message>
    <message>
        <source>How long the right may be used; without it for good.</source>
        <translation>Cuánto tiempo puede ejercerse el derecho; sin ello, siempre.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First day of the service; without it the contract&apos;s.</source>
        <translation>Primer día del servicio; sin él, el del contrato.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <source>First day on which the service no longer runs.</source>
        <translation>Primer día en que el servicio ya no está en vigor.</translation>
    </message>
    <message>
        <source>Name of the group; no service has it.</source>
        <translation>Nombre del grupo; ningún servicio lo tiene.</translation>
    </message>
    <message>
        <source>The class of groups that it belongs to.</source>
        <translation>La clase de grupos a la que pertenece.</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Se cuenta por</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>Precio mensual</translation>
    </message>
    <message>
        <source>Down when any probe is, when all of them are, or as many as the next line says.</source>
        <translation>Inactivo cuando lo está alguna sonda, cuando lo están todas o tantas como dice la línea siguiente.</translation>
    </message>
    <message>
        <source>Shorter outages do not count.</source>
        <translation>Las interrupciones más cortas no cuentan.</translation>
    </message>
    <message>
        <source>Whether an outage of just that length counts.</source>
        <translation>Si cuenta una interrupción de exactamente esa duración.</translation>
    </message>
    <message>
        <source>Currency of all amounts, by its three letters.</source>
        <translation>Moneda de todos los importes, por sus tres letras.</translation>
    </message>
    <message>
        <source>Day and time since when it did not hold.</source>
        <translation>Día y hora desde los que no se cumplía.</translation>
    </message>
    <message>
        <source>Exactly that long</source>
        <translation>Justo esa duración</translation>
    </message>
    <message>
        <source>Exactly that share</source>
        <translation>Justo esa parte</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PeriodAnswers</name>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <extracomment>%1: the provider, %2: the customer, %3: an amount</extracomment>
        <translation>Hasta ahora, %1 debe a %2 %3.</translation>
    </message>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 debía a %2 %3, que no se reclamó a tiempo y ya no se puede reclamar.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Se acordó una compensación de %1.</translation>
    </message>
    <message>
        <source>A remedy is negotiated: the agreement names no amount.</source>
        <translation>La compensación se negocia: el acuerdo no fija ningún importe.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>Sin datos no se puede decir.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>Nadie debe nada: el acuerdo no concede créditos.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nadie debe nada.</translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <extracomment>%2: months that are judged as one, such as `July to September`</extracomment>
        <translation>%1 incumplió su objetivo en %2.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>No se contó ningún tiempo de inactividad.</translation>
    </message>
    <message>
        <source>The next request must be made by %1, %2 time.</source>
        <translation>La próxima solicitud debe hacerse a más tardar el %1, hora de %2.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>No hay plazo.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>No corre ningún plazo.</translation>
    </message>
    <message>
        <source>Taken off invoices: %1.</source>
        <translation>Descontado en facturas: %1.</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Concedido: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>Requested: %1.</source>
        <translation>Solicitado: %1.</translation>
    </message>
    <message>
        <source>Still to be requested: %1.</source>
        <translation>Pendiente de solicitar: %1.</translation>
    </message>
    <message>
        <source>Not requested in time: %1.</source>
        <translation>No solicitado a tiempo: %1.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>No consta ninguna solicitud.</translation>
    </message>
    <message>
        <source>The period is not over: later months are not in this report.</source>
        <translation>El período no ha terminado: los meses posteriores no están en este informe.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>«%1» De ser así, el crédito es de %2.</translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>Aún no se conoce la causa de una interrupción.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>Aún no se conoce la causa de %1 interrupción.</numerusform>
            <numerusform>Aún no se conocen las causas de %1 interrupciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>Quién debe a quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Qué queda pendiente</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>El soporte se retrasó: a ello corresponden %1 del crédito.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>Un tique de soporte se atendió a tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 tique de soporte se atendió a tiempo.</numerusform>
            <numerusform>%1 tiques de soporte se atendieron a tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>No siempre se cumplió: %1.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Otras promesas</translation>
    </message>
    <message>
        <source>%1 owes %2 %3, the sum of the months.</source>
        <translation>%1 debe a %2 %3, la suma de los meses.</translation>
    </message>
    <message>
        <source>A further %1 is withheld: a condition did not hold.</source>
        <translation>Además, se retiene %1: no se cumplió una condición.</translation>
    </message>
    <message>
        <source>%1 missed its target for %2; these months are judged as one.</source>
        <translation>%1 incumplió su objetivo para %2; estos meses se evalúan juntos.</translation>
    </message>
    <message>
        <source>No target was missed; %1 of downtime counted.</source>
        <translation>No se incumplió ningún objetivo; inactividad contada: %1.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>No hay fecha acordada, y no hace falta solicitar nada.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>No hubo que solicitar nada.</translation>
    </message>
    <message>
        <source>One verdict is open: data is missing.</source>
        <translation>Queda un veredicto abierto: faltan datos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 verdicts are open: data is missing.</source>
        <translation>
            <numerusform>Queda %1 veredicto abierto: faltan datos.</numerusform>
            <numerusform>Quedan %1 veredictos abiertos: faltan datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late.</source>
        <translation>
            <numerusform>1 de %1 tique de soporte no se atendió a tiempo.</numerusform>
            <numerusform>1 de %1 tiques de soporte no se atendió a tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late.</source>
        <translation>
            <numerusform>%1 de %2 tique de soporte no se atendió a tiempo.</numerusform>
            <numerusform>%1 de %2 tiques de soporte no se atendieron a tiempo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContract</name>
    <message>
        <source>Enter a name for each service.</source>
        <translation>Escriba un nombre para cada servicio.</translation>
    </message>
    <message>
        <source>Two services are named “%1”. Give each a name of its own.</source>
        <translation>Hay dos servicios llamados «%1». Dé a cada uno su propio nombre.</translation>
    </message>
    <message>
        <source>Enter the monthly price of “%1” as a number, such as 120.00.</source>
        <translation>Escriba el precio mensual de «%1» como número, por ejemplo 120.00.</translation>
    </message>
    <message>
        <source>Enter “%1” of “%2” as a number, such as 80.00.</source>
        <translation>Escriba «%1» de «%2» como número, por ejemplo 80.00.</translation>
    </message>
    <message>
        <source>Enter at least one service.</source>
        <translation>Indique al menos un servicio.</translation>
    </message>
    <message>
        <source>Enter the customer’s name.</source>
        <translation>Escriba el nombre del cliente.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Madrid.</source>
        <translation>Elija una zona horaria de la lista, por ejemplo Europe/Madrid.</translation>
    </message>
    <message>
        <source>Choose a currency by its three letters, such as USD.</source>
        <translation>Elija una moneda por sus tres letras, por ejemplo USD.</translation>
    </message>
    <message>
        <source>Choose the kind of “%1”: the credit depends on it.</source>
        <translation>Elija el tipo de «%1»: el crédito depende de él.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContractForm</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>Primer día del contrato</translation>
    </message>
    <message>
        <source>Create contract</source>
        <translation>Crear contrato</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One service a row. Rows can be pasted from a spreadsheet: name, kind, price.</source>
        <translation>Un servicio por fila. Se pueden pegar filas de una hoja de cálculo: nombre, tipo, precio.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Sta&amp;rts on</source>
        <translation>&amp;Empieza el</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
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
        <translation>Cotejado con el acuerdo</translation>
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
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how much of the downtime budget is used</comment>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>downtime beyond the budget</comment>
        <translation>%1 en exceso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of the downtime budget</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the whole downtime budget</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credit</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>not in agreement</source>
        <translation>no está en el acuerdo</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Negociado</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>aún sin importe acordado</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nada adeudado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <comment>an amount</comment>
        <translation>%1 retenido</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>sin discusión</translation>
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
            <numerusform>Copiado: %Ln línea con sus títulos</numerusform>
            <numerusform>Copiado: %Ln líneas con sus títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>&amp;Copy the portfolio as a table</source>
        <translation>&amp;Copiar la cartera como tabla</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioFilterForm</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>Clase de servicio</translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation>Filtrar los servicios</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Vence en 7 días</translation>
    </message>
    <message>
        <source>With a credit</source>
        <translation>Con crédito</translation>
    </message>
    <message>
        <source>With outages to classify</source>
        <translation>Con interrupciones por clasificar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioHeader</name>
    <message>
        <source>Customer and service</source>
        <translation>Cliente y servicio</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLegend</name>
    <message>
        <source>Legend of the months</source>
        <translation>Leyenda de los meses</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>Mes en curso</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLines</name>
    <message>
        <source>Not calculated yet</source>
        <translation>Aún no calculado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioModel</name>
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
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>A claim of %1, to be filed by %2</source>
        <translation>Una reclamación de %1, que debe presentarse antes de %2</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>De mínimo a máximo</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>12 months in words</source>
        <translation>12 meses en palabras</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do next, and why or until when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downtime budget</source>
        <translation>Presupuesto de inactividad</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioPage</name>
    <message>
        <source>Totals by currency</source>
        <translation>Totales por moneda</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>Sin resultados. Quite los filtros.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>Create reports</source>
        <translation>Crear informes</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Por riesgo</translation>
    </message>
    <message>
        <source>No credits.</source>
        <translation>Sin créditos.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>the title of a column</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
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
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Totals by currency</source>
        <translation>&amp;Totales por moneda</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>&amp;Availability</source>
        <translation>&amp;Disponibilidad</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidentes</translation>
    </message>
    <message>
        <source>&amp;Credits and claims</source>
        <translation>Créditos y &amp;reclamaciones</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioReport</name>
    <message>
        <source>Portfolio summary, %1</source>
        <translation>Resumen de la cartera, %1</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Datos hasta %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>No hay datos de %1.</translation>
    </message>
    <message>
        <source>No customer missed a target in %1.</source>
        <translation>Ningún cliente tuvo un objetivo incumplido en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers missed a target in %3.</source>
        <translation>
            <numerusform>Clientes con un objetivo incumplido en %3: %1 de %2.</numerusform>
            <numerusform>Clientes con un objetivo incumplido en %3: %1 de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is due.</source>
        <translation>No se debe ningún crédito.</translation>
    </message>
    <message>
        <source>Credits due: %1.</source>
        <translation>Créditos adeudados: %1.</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>por negociar</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>no reclamado a tiempo</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nada que evaluar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets met</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Objetivos cumplidos</translation>
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
        <source>To be claimed by</source>
        <translation>Reclamar a más tardar</translation>
    </message>
    <message>
        <source>The workspace has no customer yet.</source>
        <translation>El espacio de trabajo aún no tiene ningún cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 remedies are to be negotiated.</source>
        <translation>
            <numerusform>Hay %1 compensación por negociar.</numerusform>
            <numerusform>Hay %1 compensaciones por negociar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 is not over.</source>
        <translation>Provisional: %1 no ha terminado.</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>Nothing can be said of 1 customer.</source>
        <translation>De 1 cliente no se puede decir nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of %1 customers.</source>
        <translation>
            <numerusform>De %1 cliente no se puede decir nada.</numerusform>
            <numerusform>De %1 clientes no se puede decir nada.</numerusform>
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
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>no deadline, proof complete</source>
        <translation>sin plazo, prueba completa</translation>
    </message>
    <message>
        <source>Check the source</source>
        <translation>Revisar la fuente</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Conectar una fuente</translation>
    </message>
    <message>
        <source>its last sync failed</source>
        <translation>falló su última sincronización</translation>
    </message>
    <message>
        <source>Complete the data</source>
        <translation>Completar los datos</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <comment>a length of time</comment>
        <translation>%1 sin medir</translation>
    </message>
    <message numerus="yes">
        <source>Classify %n outages</source>
        <translation>
            <numerusform>Clasificar %Ln interrupción</numerusform>
            <numerusform>Clasificar %Ln interrupciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a cause</source>
        <comment>a length of time</comment>
        <translation>%1 sin causa</translation>
    </message>
    <message>
        <source>Record agreed remedy</source>
        <translation>Registrar la compensación acordada</translation>
    </message>
    <message>
        <source>Review the forecast</source>
        <translation>Revisar la previsión</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message numerus="yes">
        <source>File %n claims</source>
        <translation>
            <numerusform>Presentar %Ln reclamación</numerusform>
            <numerusform>Presentar %Ln reclamaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>File claim</source>
        <translation>Presentar reclamación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to file, and its amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a deadline, the place of its time zone, and how much time is left</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>nothing measured since %1</source>
        <comment>a date</comment>
        <translation>nada medido desde el %1</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>aún sin importe acordado</translation>
    </message>
    <message>
        <source>outage of %1, %2</source>
        <comment>a date and a length of time</comment>
        <translation>interrupción del %1, %2</translation>
    </message>
    <message>
        <source>budget used up on %1</source>
        <comment>a date</comment>
        <translation>presupuesto agotado el %1</translation>
    </message>
    <message>
        <source>less than a quarter of the budget left</source>
        <translation>queda menos de un cuarto del presupuesto</translation>
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
        <translation>Incumplido</translation>
    </message>
    <message numerus="yes">
        <source>%n with a credit</source>
        <translation>
            <numerusform>%Ln con crédito</numerusform>
            <numerusform>%Ln con crédito</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a credit</source>
        <translation>ninguno con crédito</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>met so far</source>
        <translation>cumplidos hasta ahora</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%Ln incompleto</numerusform>
            <numerusform>%Ln incompletos</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos hasta ahora</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a currency, lowest and highest amount</comment>
        <translation>de %2 a %3 %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credits</comment>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n to negotiate</source>
        <translation>
            <numerusform>%Ln por negociar</numerusform>
            <numerusform>%Ln por negociar</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>no claim to file</source>
        <translation>ninguna reclamación por presentar</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>the place of a time zone</comment>
        <translation>hora de %1</translation>
    </message>
    <message>
        <source>%1, claim of %2</source>
        <comment>a time zone and an amount</comment>
        <translation>%1, reclamación de %2</translation>
    </message>
    <message>
        <source>%1, claim</source>
        <comment>a time zone or a customer</comment>
        <translation>%1, reclamación</translation>
    </message>
    <message>
        <source>To classify</source>
        <comment>outages without a cause</comment>
        <translation>Por clasificar</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a length of time</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>every outage has a cause</source>
        <translation>cada interrupción tiene su causa</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>how old it is</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of data, after a length of time</comment>
        <translation>de antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln fuente falló</numerusform>
            <numerusform>%Ln fuentes fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources in order</source>
        <translation>
            <numerusform>%Ln fuente en orden</numerusform>
            <numerusform>%Ln fuentes en orden</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>aún sin sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 so far</source>
        <comment>services, customers, a month</comment>
        <translation>%1 de %2, %3 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>services, customers, a month</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Credits are estimates until the month ends on %1.</source>
        <translation>Los créditos son estimaciones hasta que termine el mes, el %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>claim of %1</source>
        <comment>an amount</comment>
        <translation>reclamación de %1</translation>
    </message>
    <message>
        <source>all classified</source>
        <comment>outages</comment>
        <translation>todas clasificadas</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTable</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
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
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; collapsed, press the Right key to expand</source>
        <translation>%1; plegado, pulse la tecla Derecha para desplegar</translation>
    </message>
    <message>
        <source>%1; expanded, press the Left key to collapse</source>
        <translation>%1; desplegado, pulse la tecla Izquierda para plegar</translation>
    </message>
    <message numerus="yes">
        <source>%n being calculated</source>
        <translation>
            <numerusform>%Ln en cálculo</numerusform>
            <numerusform>%Ln en cálculo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioView</name>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>Reclamaciones que vencen</translation>
    </message>
    <message>
        <source>Breached, by customer</source>
        <translation>Incumplidos, por cliente</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Faltan datos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioViewSection</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View of your own</source>
        <translation>Vista propia</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>&amp;Eliminar «%1»</translation>
    </message>
    <message>
        <source>&amp;Put back “%1”</source>
        <translation>&amp;Recuperar «%1»</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Its name. A view of yours with the same name is replaced.</source>
        <translation>Su nombre. Una vista suya con el mismo nombre se sustituye.</translation>
    </message>
    <message>
        <source>The view was not saved: “%1” is the name of a view that is always there, or empty. Nothing was changed; choose another name.</source>
        <translation>La vista no se guardó: «%1» es el nombre de una vista que siempre está, o está vacío. Nada cambió; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PreviewSection</name>
    <message>
        <source>no failed check</source>
        <translation>ninguna comprobación fallida</translation>
    </message>
    <message>
        <source>%1 failed checks, longest %2</source>
        <translation>%1 comprobaciones fallidas, el fallo más largo %2</translation>
    </message>
    <message>
        <source>Reading the month</source>
        <translation>Leyendo el mes</translation>
    </message>
    <message>
        <source>&amp;Preview the month</source>
        <translation>&amp;Vista previa del mes</translation>
    </message>
    <message>
        <source>Preview the month</source>
        <translation>Vista previa del mes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading the month</source>
        <translation>Detener la lectura del mes</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation>Vista previa: %1, %2</translation>
    </message>
    <message>
        <source>%1 checks, %2</source>
        <translation>%1 comprobaciones, %2</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 comprobaciones</translation>
    </message>
    <message>
        <source>%1, %2: what the agreement makes of %3</source>
        <translation>%1, %2: lo que resulta en %3 según el acuerdo</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilidad %1</translation>
    </message>
    <message>
        <source>downtime %1</source>
        <translation>inactividad %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>cobertura %1</translation>
    </message>
    <message>
        <source>Belongs to no service yet.</source>
        <translation>Aún no pertenece a ningún servicio.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProblemModel</name>
    <message>
        <source>%1: found %2, allowed %3</source>
        <translation>%1: encontrado %2, permitido %3</translation>
    </message>
    <message>
        <source>%1: found %2</source>
        <translation>%1: encontrado %2</translation>
    </message>
    <message>
        <source>%1: allowed %2</source>
        <translation>%1: permitido %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProviderSection</name>
    <message>
        <source>The provider’s figures against ours</source>
        <translation>Las cifras del proveedor frente a las nuestras</translation>
    </message>
    <message>
        <source>When the outage began, as the provider says</source>
        <translation>Cuándo empezó la interrupción, según el proveedor</translation>
    </message>
    <message>
        <source>Downtime that the provider says</source>
        <translation>Inactividad según el proveedor</translation>
    </message>
    <message>
        <source>Amount that the provider says</source>
        <translation>Importe según el proveedor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record the f&amp;igure</source>
        <translation>Re&amp;gistrar la cifra</translation>
    </message>
    <message>
        <source>Record the provider’s figure</source>
        <translation>Registrar la cifra del proveedor</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Remove the provider’s figure</source>
        <translation>Eliminar la cifra del proveedor</translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation>&amp;Importar cifras…</translation>
    </message>
    <message>
        <source>Import the provider’s figures from a CSV file</source>
        <translation>Importar las cifras del proveedor desde un archivo CSV</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Lo que no se puede leer</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>por ejemplo 1h30m</translation>
    </message>
    <message>
        <source>A CSV file with the header outage_start,service,downtime,amount,note</source>
        <translation>Un archivo CSV con la cabecera outage_start,service,downtime,amount,note</translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation>Inicio de la interrupción</translation>
    </message>
    <message>
        <source>Their downtime</source>
        <translation>Su inactividad</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>Su importe</translation>
    </message>
    <message numerus="yes">
        <source>Time, over %n outages that both sides tell: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Tiempo, en %Ln interrupción que ambas partes mencionan: el nuestro %1, el suyo %2.</numerusform>
            <numerusform>Tiempo, en %Ln interrupciones que ambas partes mencionan: el nuestro %1, el suyo %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts, over %n outages: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Importes, en %Ln interrupción: los nuestros %1, los suyos %2.</numerusform>
            <numerusform>Importes, en %Ln interrupciones: los nuestros %1, los suyos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s figures are not known yet: choose an outage and enter them, or import a CSV file.</source>
        <translation>Las cifras del proveedor aún no se conocen: elija una interrupción e introdúzcalas, o importe un archivo CSV.</translation>
    </message>
    <message>
        <source>The downtime cannot be read; write it as 1h30m or 45m: %1.</source>
        <translation>El tiempo de inactividad no se puede leer; escríbalo como 1h30m o 45m: %1.</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>El importe no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Provider’s figure for %1</source>
        <translation>Cifra del proveedor para %1</translation>
    </message>
    <message>
        <source>Provider’s figure for %1 removed</source>
        <translation>Cifra del proveedor para %1 eliminada</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>Según la versión del propio proveedor, que abarca %1 de este mes: %2 de inactividad. La nuestra: %3.</translation>
    </message>
    <message>
        <source>No outages, neither ours nor the provider’s.</source>
        <translation>Sin interrupciones, ni nuestras ni del proveedor.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReadingModel</name>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>la más baja</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>la más alta</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>availability and its difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>Si el acuerdo significa</translation>
    </message>
    <message>
        <source>Estimate and interpretation</source>
        <translation>Estimación e interpretación</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>As set up in Makegood</source>
        <translation>Como está configurado en Makegood</translation>
    </message>
    <message>
        <source>%1 against the estimate</source>
        <translation>%1 respecto a la estimación</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RecentList</name>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>Los espacios de trabajo que abra aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyForm</name>
    <message>
        <source>Agreed remedies of the month</source>
        <translation>Compensaciones acordadas del mes</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>Importe acordado</translation>
    </message>
    <message>
        <source>Who agreed it</source>
        <translation>Quién la acordó</translation>
    </message>
    <message>
        <source>When it was agreed</source>
        <translation>Cuándo se acordó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record the &amp;remedy</source>
        <translation>Registrar la co&amp;mpensación</translation>
    </message>
    <message>
        <source>Record the agreed remedy</source>
        <translation>Registrar la compensación acordada</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Remove the chosen remedy</source>
        <translation>Eliminar la compensación elegida</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month.</source>
        <translation>No hay nada registrado para este mes.</translation>
    </message>
    <message>
        <source>Agreed remedies</source>
        <translation>Compensaciones acordadas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordada por</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acordada el</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>El importe no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Who agreed it and why are recorded with it.</source>
        <translation>Quién la acordó y por qué se registra con ella.</translation>
    </message>
    <message>
        <source>Agreed remedy of %1</source>
        <translation>Compensación acordada de %1</translation>
    </message>
    <message>
        <source>Agreed remedy of %1 removed</source>
        <translation>Compensación acordada de %1 eliminada</translation>
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
        <translation>Importe</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordada por</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acordada el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>Informe de nivel de servicio: %1, %2</translation>
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
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>El contrato no tiene servicios en este mes.</translation>
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
        <source>Clause</source>
        <translation>Cláusula</translation>
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
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <source>not known</source>
        <translation>no se sabe</translation>
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
        <source>Outages</source>
        <translation>Interrupciones</translation>
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
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (registrado por %2 el %3)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>What has changed since it was reported</source>
        <translation>Qué ha cambiado desde que se informó</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>No figure changed.</source>
        <translation>Ninguna cifra cambió.</translation>
    </message>
    <message>
        <source>These figures differ from what was reported last.</source>
        <translation>Estas cifras difieren de lo último que se informó.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>not missed so far</source>
        <translation>no incumplido hasta ahora</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>a la espera del cliente</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, tarde</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>Ours, start</source>
        <translation>Nuestro inicio</translation>
    </message>
    <message>
        <source>Theirs, start</source>
        <translation>Su inicio</translation>
    </message>
    <message>
        <source>In the provider’s words</source>
        <translation>En palabras del proveedor</translation>
    </message>
    <message>
        <source>The provider’s own account</source>
        <translation>La versión del proveedor</translation>
    </message>
    <message>
        <source>What the provider itself tells of its services, as on its status page. It stands beside the figures of this report and decides none of them.</source>
        <translation>Lo que el propio proveedor cuenta de sus servicios, como en su página de estado. Figura junto a las cifras de este informe y no decide ninguna.</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>Según la versión del proveedor, que abarca %1 de este mes: %2 de inactividad. La nuestra: %3.</translation>
    </message>
    <message>
        <source>Appendix: the agreement</source>
        <translation>Anexo: el acuerdo</translation>
    </message>
    <message>
        <source>Service level report, %1</source>
        <translation>Informe de nivel de servicio, %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>On track so far</source>
        <translation>En camino hasta ahora</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Objetivos cumplidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <translation>más baja: %1</translation>
    </message>
    <message>
        <source>Downtime that counts</source>
        <translation>Inactividad que cuenta</translation>
    </message>
    <message>
        <source>none was allowed</source>
        <translation>no se permitía ninguna</translation>
    </message>
    <message>
        <source>%1 were allowed</source>
        <translation>se permitían %1</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>Crédito hasta ahora</translation>
    </message>
    <message>
        <source>Credit for %1</source>
        <translation>Crédito de %1</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>por negociar</translation>
    </message>
    <message>
        <source>the agreement names no amount</source>
        <translation>el acuerdo no fija ningún importe</translation>
    </message>
    <message>
        <source>the agreement gives none</source>
        <translation>el acuerdo no concede ninguno</translation>
    </message>
    <message>
        <source>up to %1, see “What is open”</source>
        <translation>hasta %1, véase «Qué queda pendiente»</translation>
    </message>
    <message>
        <source>at least %1, see “What is open”</source>
        <translation>al menos %1, véase «Qué queda pendiente»</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>sin discusión</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Informe elaborado por</translation>
    </message>
    <message>
        <source>Received for %1</source>
        <translation>Recibido en nombre de %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>Interrupción de %1</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>By the formula above</source>
        <translation>Según la fórmula anterior</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Qué se suma</translation>
    </message>
    <message>
        <source>Time credited</source>
        <translation>Tiempo acreditado</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Credit after the limit: %1.</source>
        <translation>Crédito tras aplicar el límite: %1.</translation>
    </message>
    <message>
        <source>Credit: %1.</source>
        <translation>Crédito: %1.</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>Si el acuerdo significa</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>En qué se basa este informe</translation>
    </message>
    <message>
        <source>Interpretations</source>
        <translation>Interpretaciones</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>Crédito, línea por línea</translation>
    </message>
    <message>
        <source>No credit for %1.</source>
        <translation>Sin crédito para %1.</translation>
    </message>
    <message>
        <source>No service earned a credit in %1.</source>
        <translation>Ningún servicio obtuvo un crédito en %1.</translation>
    </message>
    <message>
        <source>Minutes of downtime</source>
        <translation>Minutos de inactividad</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>Sin inactividad</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Allowed downtime a month</source>
        <translation>Inactividad permitida al mes</translation>
    </message>
    <message>
        <source>No service had an outage in %1.</source>
        <translation>Ningún servicio tuvo interrupciones en %1.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Excluded: maintenance</source>
        <translation>Excluido: mantenimiento</translation>
    </message>
    <message>
        <source>Excluded: causes</source>
        <translation>Excluido: causas</translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>Cifras exactas</translation>
    </message>
    <message>
        <source>Appendix: evidence</source>
        <translation>Anexo: evidencia</translation>
    </message>
    <message>
        <source>Contract %1, %2, judged by what was known on %3.</source>
        <translation>Contrato %1, %2, evaluado según lo que se sabía el %3.</translation>
    </message>
    <message>
        <source>Reported on %1.</source>
        <translation>Informado el %1.</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <translation>Corregido el %1.</translation>
    </message>
    <message>
        <source>History of the workspace: %1 entries, the last one is %2.</source>
        <translation>Historial del espacio de trabajo: %1 entradas, la última es %2.</translation>
    </message>
    <message>
        <source>It is too short to count under the agreement.</source>
        <translation>Es demasiado corta para contar según el acuerdo.</translation>
    </message>
    <message>
        <source>It does not count, because no ticket reported it.</source>
        <translation>No cuenta, porque ningún tique la notificó.</translation>
    </message>
    <message>
        <source>It does not count: it was over when the provider had found the fault.</source>
        <translation>No cuenta: ya había terminado cuando el proveedor encontró el fallo.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Aún no se conoce la causa.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Causa: %1.</translation>
    </message>
    <message>
        <source>The agreement gives no credit for an outage of this kind.</source>
        <translation>El acuerdo no concede crédito por una interrupción de este tipo.</translation>
    </message>
    <message>
        <source>It earns no credit, being shorter than %1.</source>
        <translation>No da crédito, por ser más corta que %1.</translation>
    </message>
    <message>
        <source>It earns no credit.</source>
        <translation>No da crédito.</translation>
    </message>
    <message>
        <source>%1 was down for %2.</source>
        <translation>%1 estuvo fuera de servicio durante %2.</translation>
    </message>
    <message>
        <source>Down for %1.</source>
        <translation>Fuera de servicio durante %1.</translation>
    </message>
    <message>
        <source>%1 of it lay in accepted maintenance and do not count.</source>
        <translation>%1 de ella fueron durante un mantenimiento aceptado y no cuentan.</translation>
    </message>
    <message>
        <source>%1 of it do not count because of the cause.</source>
        <translation>%1 de ella no cuentan debido a la causa.</translation>
    </message>
    <message>
        <source>By its cause it is no downtime under the agreement, but earns credit.</source>
        <translation>Por su causa no es tiempo de inactividad según el acuerdo, pero da crédito.</translation>
    </message>
    <message>
        <source>None of it counts as downtime.</source>
        <translation>Nada de ella cuenta como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>%1 count as downtime.</source>
        <translation>%1 cuentan como tiempo de inactividad.</translation>
    </message>
    <message>
        <source>%1 until the next outage count for the credit too.</source>
        <translation>%1 hasta la siguiente interrupción cuentan también para el crédito.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>outcome</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, noted: %2.</source>
        <translation>%1, anotado: %2.</translation>
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
        <translation>El servicio siguió disponible.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Appendix: interpretations</source>
        <translation>Anexo: interpretaciones</translation>
    </message>
    <message>
        <source>Clauses that can be understood in more than one way, each answered with yes.</source>
        <translation>Cláusulas que pueden entenderse de más de una manera, cada una respondida con un sí.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment and channel</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>The agreement excludes no maintenance: it counts like any downtime.</source>
        <translation>El acuerdo no excluye ningún mantenimiento: cuenta como cualquier inactividad.</translation>
    </message>
    <message>
        <source>No maintenance took place in %1.</source>
        <translation>No hubo mantenimiento en %1.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be said.</source>
        <translation>No se midió nada, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>%1 of downtime, %2 were allowed.</source>
        <translation>%1 de inactividad, se permitían %2.</translation>
    </message>
    <message>
        <source>%1 of downtime, none was allowed.</source>
        <translation>%1 de inactividad, no se permitía ninguna.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Sin inactividad.</translation>
    </message>
    <message>
        <source>%1 were not measured; the verdict depends on them.</source>
        <translation>%1 no se midieron; el veredicto depende de ellos.</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>objetivo de %1 cumplido</translation>
    </message>
    <message>
        <source>target %1 missed</source>
        <translation>objetivo de %1 incumplido</translation>
    </message>
    <message>
        <source>on track, target %1</source>
        <translation>en camino, objetivo de %1</translation>
    </message>
    <message>
        <source>at risk, target %1</source>
        <translation>en riesgo, objetivo de %1</translation>
    </message>
    <message>
        <source>incomplete data, target %1</source>
        <translation>datos incompletos, objetivo de %1</translation>
    </message>
    <message>
        <source>no data, target %1</source>
        <translation>sin datos, objetivo de %1</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Sin datos.</translation>
    </message>
    <message>
        <source>No outage and no maintenance.</source>
        <translation>Sin interrupciones ni mantenimiento.</translation>
    </message>
    <message>
        <source>%1 so far, service by service</source>
        <translation>%1 hasta ahora, servicio por servicio</translation>
    </message>
    <message>
        <source>%1, service by service</source>
        <translation>%1, servicio por servicio</translation>
    </message>
    <message>
        <source>Times are those of %1. Percentages are never rounded up.</source>
        <translation>Las horas son las de %1. Los porcentajes nunca se redondean al alza.</translation>
    </message>
    <message numerus="yes">
        <source>met in %1 of %2</source>
        <translation>
            <numerusform>cumplido en %1 de %2</numerusform>
            <numerusform>cumplido en %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be requested now: %1</source>
        <translation>no se puede solicitar ahora: %1</translation>
    </message>
    <message>
        <source>whole month</source>
        <translation>todo el mes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>A credit must be requested within %1.</source>
        <translation>Un crédito debe solicitarse en un plazo de %1.</translation>
    </message>
    <message>
        <source>A credit may be requested at any time.</source>
        <translation>Un crédito puede solicitarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>Provisional.</translation>
    </message>
    <message>
        <source>Final.</source>
        <translation>Definitivo.</translation>
    </message>
    <message>
        <source>Data as of %1, %2 time.</source>
        <translation>Datos a fecha de %1, hora de %2.</translation>
    </message>
    <message>
        <source>Complete data.</source>
        <translation>Datos completos.</translation>
    </message>
    <message>
        <source>%1 of the time has data.</source>
        <translation>Hay datos del %1 del tiempo.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>No ticket was opened in %1.</source>
        <translation>No se abrió ningún tique en %1.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4</source>
        <comment>service, day, found and wanted backups</comment>
        <translation>%1 el %2: %3 de %4</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>subject and moment</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1.</source>
        <translation>No se registró nada para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 más</numerusform>
            <numerusform>%1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>Nothing fell due.</source>
        <translation>Nada venció.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Otras promesas</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>Soporte y otras promesas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No right arose in %1.</source>
        <translation>No surgió ningún derecho en %1.</translation>
    </message>
    <message>
        <source>Claim dossier: %1, %2</source>
        <translation>Expediente de reclamación: %1, %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Claim dossier, %1</source>
        <translation>Expediente de reclamación, %1</translation>
    </message>
    <message>
        <source>There is nothing to claim for %1.</source>
        <translation>No hay nada que reclamar por %1.</translation>
    </message>
    <message>
        <source>1 claim of %1 against %2 for %3.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month</extracomment>
        <translation>1 reclamación de %1 a %2 por %3.</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>Por presentar</translation>
    </message>
    <message>
        <source>Filed and decided</source>
        <translation>Presentadas y decididas</translation>
    </message>
    <message>
        <source>Not filed in time</source>
        <translation>No presentadas a tiempo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>%1, month by month</source>
        <translation>%1, mes a mes</translation>
    </message>
    <message>
        <source>What is promised, judged and paid is the month. Percentages are never rounded up.</source>
        <translation>Lo que se promete, se evalúa y se paga es el mes. Los porcentajes nunca se redondean al alza.</translation>
    </message>
    <message>
        <source>The contract has no services in this period.</source>
        <translation>El contrato no tiene servicios en este período.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>Crédito por mes</translation>
    </message>
    <message>
        <source>no request needed: this outage is no downtime</source>
        <translation>no hace falta solicitud: esta interrupción no es tiempo de inactividad</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kept, and all that were due</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 still running</source>
        <translation>
            <numerusform>%1 aún en curso</numerusform>
            <numerusform>%1 aún en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, and how many tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiques</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Respondidos a tiempo</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resueltos a tiempo</translation>
    </message>
    <message>
        <source>What was late</source>
        <translation>Qué se retrasó</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Meses cumplidos</translation>
    </message>
    <message>
        <source>Not kept in</source>
        <translation>No cumplido en</translation>
    </message>
    <message>
        <source>Nothing recorded for</source>
        <translation>Nada registrado para</translation>
    </message>
    <message>
        <source>The agreement promises no times for support.</source>
        <translation>El acuerdo no promete plazos de soporte.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened. The credit is part of the credit by month.</source>
        <translation>Meses con tiques; un tique cuenta en el mes en que se abrió. El crédito forma parte del crédito por mes.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened.</source>
        <translation>Meses con tiques; un tique cuenta en el mes en que se abrió.</translation>
    </message>
    <message>
        <source>Nothing was late.</source>
        <translation>Nada se retrasó.</translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all, were not filed in time.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month, %4: the number of claims</extracomment>
        <translation>
            <numerusform>%4 reclamación a %2 por %3, %1 en total, no se presentó a tiempo.</numerusform>
            <numerusform>%4 reclamaciones a %2 por %3, %1 en total, no se presentaron a tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all.</source>
        <translation>
            <numerusform>%4 reclamación a %2 por %3, %1 en total.</numerusform>
            <numerusform>%4 reclamaciones a %2 por %3, %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>It replaces the report of %1. The changes are on the next page.</source>
        <extracomment>%1: a day</extracomment>
        <translation>Este informe sustituye al del %1. Los cambios figuran en la página siguiente.</translation>
    </message>
    <message>
        <source>It differs from the report of %1. The changes are on the next page.</source>
        <translation>Este informe difiere del emitido el %1. Los cambios figuran en la página siguiente.</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1 retenido</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>no reclamado a tiempo</translation>
    </message>
    <message>
        <source>%1 of it not claimed in time</source>
        <translation>de ello, %1 no reclamado a tiempo</translation>
    </message>
    <message>
        <source>%1 too much at %2</source>
        <translation>%1 de más en %2</translation>
    </message>
    <message>
        <source>Twelve months, availability in %1</source>
        <extracomment>%1: the percent sign</extracomment>
        <translation>Doce meses, disponibilidad en %1</translation>
    </message>
    <message>
        <source>Targets met or on track</source>
        <translation>Objetivos cumplidos o en camino</translation>
    </message>
    <message>
        <source>Monthly targets met</source>
        <translation>Objetivos mensuales cumplidos</translation>
    </message>
    <message>
        <source>over one month</source>
        <translation>en un mes</translation>
    </message>
    <message numerus="yes">
        <source>over %1 months</source>
        <translation>
            <numerusform>en %1 mes</numerusform>
            <numerusform>en %1 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>What the agreement judges over more than a month stands in its last month, with the figures of all its months. Percentages are never rounded up.</source>
        <translation>Lo que el acuerdo evalúa sobre más de un mes figura en el último de esos meses, con las cifras de todos ellos. Los porcentajes nunca se redondean al alza.</translation>
    </message>
    <message>
        <source>This report, not yet corrected</source>
        <translation>Este informe, aún no corregido</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 services.</source>
        <translation>
            <numerusform>No hay datos de %1 servicio.</numerusform>
            <numerusform>No hay datos de %1 servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>No hay datos de %1.</translation>
    </message>
    <message>
        <source>One record was checked.</source>
        <translation>Se comprobó un registro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <translation>
            <numerusform>Se comprobó %1 registro.</numerusform>
            <numerusform>Se comprobaron %1 registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportBatch</name>
    <message>
        <source>Service level report for %1</source>
        <translation>Informe de nivel de servicio de %1</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Estimado cliente:</translation>
    </message>
    <message>
        <source>your service level report for %1 is attached.</source>
        <translation>adjuntamos su informe de nivel de servicio de %1.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Saludos cordiales</translation>
    </message>
    <message>
        <source>it was locked before</source>
        <translation>ya estaba bloqueado</translation>
    </message>
    <message>
        <source>the month is not over</source>
        <translation>el mes no ha terminado</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The greeting of an e-mail; %1: a person</extracomment>
        <translation>Estimado/a %1:</translation>
    </message>
    <message>
        <source>Claims for %1</source>
        <translation>Reclamaciones de %1</translation>
    </message>
    <message>
        <source>the claims for %1 with what proves them are attached.</source>
        <translation>adjuntamos las reclamaciones de %1 con las pruebas que las respaldan.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportChecks</name>
    <message>
        <source>1 outage without a cause</source>
        <translation>1 interrupción sin causa</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages without a cause</source>
        <translation>
            <numerusform>%1 interrupción sin causa</numerusform>
            <numerusform>%1 interrupciones sin causa</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Proof missing for %1</source>
        <translation>Falta la prueba de %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Data missing for %1</source>
        <translation>Faltan datos de %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nada que evaluar</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 incumplido</numerusform>
            <numerusform>%1 incumplidos</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>datos incompletos</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>por negociar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLook</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Month by service</source>
        <translation>Mes por servicio</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>Crédito, línea por línea</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>Soporte y otras promesas</translation>
    </message>
    <message>
        <source>Clauses and reasons</source>
        <translation>Cláusulas y motivos</translation>
    </message>
    <message>
        <source>Evidence of each outage</source>
        <translation>Evidencia de cada interrupción</translation>
    </message>
    <message>
        <source>Text of each claim</source>
        <translation>Texto de cada reclamación</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>Crédito por mes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Claim dossier</source>
        <translation>Expediente de reclamación</translation>
    </message>
    <message>
        <source>Portfolio summary</source>
        <translation>Resumen de la cartera</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLookForm</name>
    <message>
        <source>Attach the figures, so that anyone can recompute them</source>
        <translation>Adjuntar las cifras, para que cualquiera pueda recalcularlas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Use for all customers</source>
        <translation>Usar para todos los clientes</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 página</numerusform>
            <numerusform>%1 páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>%1 p.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Período del informe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>{customer}, {contract}, {month} and {report} stand for what they say. Other characters than letters, digits, dots, hyphens and underscores become hyphens.</source>
        <translation>{customer}, {contract}, {month} y {report} se sustituyen por el cliente, el contrato, el mes y el informe. Los caracteres que no sean letras, cifras, puntos, guiones o guiones bajos se convierten en guiones.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>A claim dossier is of one month.</source>
        <translation>Un expediente de reclamación abarca un mes.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Customers without options of their own use these.</source>
        <translation>Los clientes sin opciones propias usan estas.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPeriod</name>
    <message>
        <source>%1 (1 month)</source>
        <translation>%1 (1 mes)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 months)</source>
        <extracomment>%1: a service, %2: a number of months</extracomment>
        <translation>
            <numerusform>%1 (%2 mes)</numerusform>
            <numerusform>%1 (%2 meses)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 más</numerusform>
            <numerusform>%1 más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months of %4.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months, %4: a quarter or a year</extracomment>
        <translation>
            <numerusform>%1 incumplió su objetivo en %2 de %3 mes de %4.</numerusform>
            <numerusform>%1 incumplió su objetivo en %2 de %3 meses de %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target in %3: %4.</source>
        <translation>
            <numerusform>%1 de %2 servicio incumplió un objetivo en %3: %4.</numerusform>
            <numerusform>%1 de %2 servicios incumplieron un objetivo en %3: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>Ningún servicio estuvo en vigor en %1.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>No hay datos de %1.</translation>
    </message>
    <message>
        <source>No target was missed in %1, as far as it was measured.</source>
        <translation>No se incumplió ningún objetivo en %1, hasta donde se midió.</translation>
    </message>
    <message>
        <source>No target was missed.</source>
        <translation>No se incumplió ningún objetivo.</translation>
    </message>
    <message>
        <source>All targets were met in %1.</source>
        <translation>Se cumplieron todos los objetivos en %1.</translation>
    </message>
    <message>
        <source>1 support reply was late.</source>
        <translation>1 respuesta de soporte llegó tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late.</source>
        <translation>
            <numerusform>%1 respuesta de soporte llegó tarde.</numerusform>
            <numerusform>%1 respuestas de soporte llegaron tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late.</source>
        <translation>1 tique se resolvió tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late.</source>
        <translation>
            <numerusform>%1 tique se resolvió tarde.</numerusform>
            <numerusform>%1 tiques se resolvieron tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>No siempre se cumplió: %1.</translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>El crédito hasta ahora es de %1.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 le debe %2.</translation>
    </message>
    <message>
        <source>A credit of %1 was not claimed in time.</source>
        <translation>Un crédito de %1 no se reclamó a tiempo.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Se acordó una compensación de %1.</translation>
    </message>
    <message>
        <source>A remedy is negotiated.</source>
        <translation>Se negocia una compensación.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>No se debe nada.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>Hasta ahora no se debe nada.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: `Q3 2026`</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 so far:</source>
        <translation>En %1 hasta ahora:</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months</extracomment>
        <translation>
            <numerusform>%1 incumplió su objetivo en %2 de %3 mes.</numerusform>
            <numerusform>%1 incumplió su objetivo en %2 de %3 meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target: %3.</source>
        <translation>
            <numerusform>%1 de %2 servicio incumplió un objetivo: %3.</numerusform>
            <numerusform>%1 de %2 servicios incumplieron un objetivo: %3.</numerusform>
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
        <translation>%1 incumplió su objetivo para %2.</translation>
    </message>
    <message>
        <source>both services missed a target: %1.</source>
        <translation>los dos servicios incumplieron un objetivo: %1.</translation>
    </message>
    <message>
        <source>Both services missed a target in %1: %2.</source>
        <translation>Los dos servicios incumplieron un objetivo en %1: %2.</translation>
    </message>
    <message>
        <source>Still to be judged: %1.</source>
        <translation>Por evaluar aún: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportRows</name>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
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
        <translation>Conservando el mes como se informó</translation>
    </message>
    <message>
        <source>The change is saved, but no corrected report was issued: %1. Issue it by hand, under Differences from the report.</source>
        <translation>El cambio está guardado, pero no se emitió ningún informe corregido: %1. Emítalo a mano, en Diferencias con el informe.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedMonthsController</name>
    <message>
        <source>&amp;Differences from the report…</source>
        <translation>&amp;Diferencias con el informe…</translation>
    </message>
    <message>
        <source>The month was reported, but %1.</source>
        <translation>El mes se informó, pero %1.</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>B&amp;loquear el mes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedSection</name>
    <message>
        <source>&amp;What differs…</source>
        <translation>Qué &amp;difiere…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What differs from the report</source>
        <translation>Qué difiere del informe</translation>
    </message>
    <message>
        <source>Shows reported and present figures side by side</source>
        <translation>Muestra en paralelo las cifras informadas y las actuales</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>B&amp;loquear el mes</translation>
    </message>
    <message>
        <source>Lock the month</source>
        <translation>Bloquear el mes</translation>
    </message>
    <message>
        <source>Keeps the figures as they were reported; later changes are tracked</source>
        <translation>Conserva las cifras tal como se informaron; los cambios posteriores quedan registrados</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the report that was sent.</source>
        <translation>
            <numerusform>%Ln cifra difiere del informe que se envió.</numerusform>
            <numerusform>%Ln cifras difieren del informe que se envió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent this report? Lock %1 so that later changes are tracked.</source>
        <translation>¿Ha enviado este informe? Bloquee %1 para que los cambios posteriores queden registrados.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsController</name>
    <message>
        <source>Saving how reports look</source>
        <translation>Guardando el aspecto de los informes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>Leyendo los informes</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nada que evaluar</translation>
    </message>
    <message>
        <source>Saving how the report looks</source>
        <translation>Guardando el aspecto del informe</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>Componiendo el informe…</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Componiendo el informe</translation>
    </message>
    <message>
        <source>Export the month as &amp;workbook…</source>
        <translation>Exportar el mes como &amp;libro de cálculo…</translation>
    </message>
    <message>
        <source>Export the month as workbook</source>
        <translation>Exportar el mes como libro de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;targets as OpenSLO…</source>
        <translation>Exportar &amp;objetivos como OpenSLO…</translation>
    </message>
    <message>
        <source>Export targets as OpenSLO</source>
        <translation>Exportar objetivos como OpenSLO</translation>
    </message>
    <message>
        <source>OpenSLO (*.yaml)</source>
        <translation>OpenSLO (*.yaml)</translation>
    </message>
    <message>
        <source>Exporting the month</source>
        <translation>Exportando el mes</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>El archivo no se escribió: %1.</translation>
    </message>
    <message>
        <source>Saving the state of the report</source>
        <translation>Guardando el estado del informe</translation>
    </message>
    <message>
        <source>Where to put the e-mail drafts</source>
        <translation>Dónde poner los borradores de correo</translation>
    </message>
    <message>
        <source>Where to put the reports</source>
        <translation>Dónde poner los informes</translation>
    </message>
    <message>
        <source>Writing e-mail drafts</source>
        <translation>Escribiendo borradores de correo</translation>
    </message>
    <message>
        <source>Creating reports</source>
        <translation>Creando informes</translation>
    </message>
    <message>
        <source>%1: %2. The other reports are in %3.</source>
        <translation>%1: %2. Los demás informes están en %3.</translation>
    </message>
    <message>
        <source>1 e-mail draft is ready.</source>
        <translation>1 borrador de correo está listo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail drafts are ready.</source>
        <translation>
            <numerusform>%1 borrador de correo está listo.</numerusform>
            <numerusform>%1 borradores de correo están listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 PDF is ready.</source>
        <translation>1 PDF está listo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 PDFs are ready.</source>
        <translation>
            <numerusform>%1 PDF está listo.</numerusform>
            <numerusform>%1 PDF están listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Locking reports</source>
        <translation>Bloqueando informes</translation>
    </message>
    <message>
        <source>%1 was not locked: %2.</source>
        <translation>%1 no se bloqueó: %2.</translation>
    </message>
    <message>
        <source>Locked: later changes of this month need a corrected report.</source>
        <translation>Bloqueado: los cambios posteriores de este mes requieren un informe corregido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports are locked.</source>
        <translation>
            <numerusform>%1 informe está bloqueado.</numerusform>
            <numerusform>%1 informes están bloqueados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>&amp;Open the report as PDF</source>
        <translation>&amp;Abrir el informe como PDF</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;Imprimir el informe…</translation>
    </message>
    <message>
        <source>Portfolio s&amp;ummary as PDF…</source>
        <translation>Res&amp;umen de la cartera como PDF…</translation>
    </message>
    <message>
        <source>Portfolio summary as PDF</source>
        <translation>Resumen de la cartera como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Opening the report</source>
        <translation>Abriendo el informe</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Create the PDF and open it elsewhere.</source>
        <translation>Aquí ningún programa abre archivos PDF. Cree el PDF y ábralo en otro lugar.</translation>
    </message>
    <message>
        <source>The report was not opened: %1.</source>
        <translation>El informe no se abrió: %1.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer.</source>
        <translation>El informe no se imprimió: la impresora no responde.</translation>
    </message>
    <message>
        <source>Writing the portfolio summary</source>
        <translation>Escribiendo el resumen de la cartera</translation>
    </message>
    <message>
        <source>The portfolio summary is ready.</source>
        <translation>El resumen de la cartera está listo.</translation>
    </message>
    <message>
        <source>Customers without options of their own now use these.</source>
        <translation>Los clientes sin opciones propias usan ahora estas.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsPage</name>
    <message>
        <source>E-mail drafts</source>
        <translation>Borradores de correo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Shown states</source>
        <translation>Estados mostrados</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Reports of the month</source>
        <translation>Informes del mes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now; a later change needs a corrected report.</source>
        <translation>Conserva las cifras como están ahora; un cambio posterior requiere un informe corregido.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 elegido</translation>
    </message>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>%1 elegido</numerusform>
            <numerusform>%1 elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Create 1 PDF</source>
        <translation>Crear 1 PDF</translation>
    </message>
    <message numerus="yes">
        <source>Create %1 PDFs</source>
        <translation>
            <numerusform>Crear %1 PDF</numerusform>
            <numerusform>Crear %1 PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked report can be corrected, but never changed.</source>
        <translation>Un informe bloqueado se puede corregir, pero nunca cambiar.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marcar como comprobado</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Mark as not started</source>
        <translation>Marcar como sin empezar</translation>
    </message>
    <message>
        <source>Create PDFs</source>
        <translation>Crear PDF</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Abrir como PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Este espacio de trabajo es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RestatementDialog</name>
    <message>
        <source>Reported and present figures</source>
        <translation>Cifras informadas y actuales</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>%1 as reported</source>
        <translation>%1 como se informó</translation>
    </message>
    <message>
        <source>Which reports are compared</source>
        <translation>Qué informes se comparan</translation>
    </message>
    <message>
        <source>The last report and now</source>
        <translation>El último informe y ahora</translation>
    </message>
    <message>
        <source>Version %1 and version %2</source>
        <translation>Versión %1 y versión %2</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>Ninguna cifra difiere.</translation>
    </message>
    <message>
        <source>what came to light after the report</source>
        <translation>lo que se supo después del informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Issue a &amp;corrected report</source>
        <translation>Emitir un informe &amp;corregido</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motivo (obligatorio, queda en el historial)</translation>
    </message>
    <message>
        <source>Issue a corrected report</source>
        <translation>Emitir un informe corregido</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewDraft</name>
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
        <source>Must be after %1.</source>
        <translation>Debe ser posterior al %1.</translation>
    </message>
    <message>
        <source>This does not overlap the outage.</source>
        <translation>No coincide con la interrupción en ningún momento.</translation>
    </message>
    <message>
        <source>This date is in the future; it counts from then.</source>
        <translation>Esta fecha es futura; cuenta a partir de entonces.</translation>
    </message>
    <message>
        <source>This is before the end of the incident.</source>
        <translation>Es anterior al fin del incidente.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100, or nothing for all of it.</source>
        <translation>Escriba un porcentaje de 0 a 100, o nada para la totalidad.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>add %1: %2</source>
        <translation>añadir %1: %2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>count the gap of %1</source>
        <translation>contar el hueco de %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewForm</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
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
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
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
        <source>This cannot be saved: %1.</source>
        <translation>No se puede guardar: %1.</translation>
    </message>
    <message>
        <source>The fault was found</source>
        <translation>El fallo se encontró</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Affected, %</source>
        <translation>Afectado, %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>one cause for all of them</source>
        <translation>una causa para todas</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nuevo incidente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Cause of the second part</source>
        <translation>Causa de la segunda parte</translation>
    </message>
    <message>
        <source>Excluded, but still credited</source>
        <translation>Excluido, pero aun así acreditado</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>Excluido del tiempo de inactividad</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>Cuenta como tiempo de inactividad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what counts, and clauses</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Already reported: %1. Saving issues a corrected report with your reason and the difference.</source>
        <translation>Ya informado: %1. Al guardar se emite un informe corregido con su motivo y la diferencia.</translation>
    </message>
    <message>
        <source>Counts as downtime: %1</source>
        <translation>Cuenta como tiempo de inactividad: %1</translation>
    </message>
    <message>
        <source>Merges with %1, %2</source>
        <translation>Se une con %1, %2</translation>
    </message>
    <message>
        <source>Deletes %1. The outage stays and is not classified.</source>
        <translation>Elimina %1. La interrupción permanece y queda sin clasificar.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Este espacio de trabajo es de solo lectura.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Corrija %Ln error para guardar.</numerusform>
            <numerusform>Corrija %Ln errores para guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Sin cambios pendientes de guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes, no reason yet</source>
        <translation>
            <numerusform>%Ln cambio sin guardar, aún sin motivo</numerusform>
            <numerusform>%Ln cambios sin guardar, aún sin motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%Ln cambio sin guardar</numerusform>
            <numerusform>%Ln cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem received</source>
        <translation>Informe post mortem recibido</translation>
    </message>
    <message>
        <source>When the post-mortem came</source>
        <translation>Cuándo llegó el informe post mortem</translation>
    </message>
    <message>
        <source>Affected share, %</source>
        <translation>Parte afectada, %</translation>
    </message>
    <message>
        <source>When the fault was found</source>
        <translation>Cuándo se encontró el fallo</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>Motivo, obligatorio, queda en el historial</translation>
    </message>
    <message>
        <source>All figures before and after</source>
        <translation>Todas las cifras, antes y después</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Mostrar todas las cifras</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Conservar como escenario</translation>
    </message>
    <message>
        <source>Choose an outage to say what caused it. You see what that changes before you save.</source>
        <translation>Elija una interrupción para indicar su causa. Antes de guardar verá qué cambia con ello.</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>Elegir una causa</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Count the gap</source>
        <translation>Contar el hueco</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Make two incidents of one, each with its own cause</source>
        <translation>Hacer de un incidente dos, cada uno con su propia causa</translation>
    </message>
    <message>
        <source>Join it with the next incident of the service</source>
        <translation>Unirlo con el siguiente incidente del servicio</translation>
    </message>
    <message>
        <source>Count the time until the next outage as downtime</source>
        <translation>Contar como inactividad el tiempo hasta la siguiente interrupción</translation>
    </message>
    <message>
        <source>Delete the incident; the outage stays, not classified</source>
        <translation>Eliminar el incidente; la interrupción permanece, sin clasificar</translation>
    </message>
    <message>
        <source>Compare it with what is recorded, without saving it</source>
        <translation>Compararlo con lo registrado, sin guardarlo</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>Motivo (obligatorio, queda en el historial)</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Si guarda esto</translation>
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
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>Nació</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>permanente</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightsSection</name>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>The agreement gives no rights for too much downtime.</source>
        <translation>El acuerdo no da derechos por demasiada inactividad.</translation>
    </message>
    <message>
        <source>No right applies in this month.</source>
        <translation>Ningún derecho vale en este mes.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RuleForm</name>
    <message>
        <source>Series whose</source>
        <translation>Series en las que</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>se parece a</translation>
    </message>
    <message>
        <source>belong to</source>
        <translation>pertenecen a</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Apply the rule</source>
        <translation>Aplicar la regla</translation>
    </message>
    <message>
        <source>*.caldera.example</source>
        <translation>*.caldera.example</translation>
    </message>
    <message>
        <source>is like (* stands for anything)</source>
        <translation>se parece a (* equivale a cualquier texto)</translation>
    </message>
    <message>
        <source>name or any label</source>
        <translation>nombre o cualquier etiqueta</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elija un servicio</translation>
    </message>
    <message>
        <source>no service: ignore them</source>
        <translation>ningún servicio: ignorarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n series fit.</source>
        <translation>
            <numerusform>%Ln serie coincide.</numerusform>
            <numerusform>%Ln series coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule maps the series that are listed now; what appears later is listed on Sources.</source>
        <translation>Una regla asigna las series que figuran ahora; lo que aparezca después figurará en Fuentes.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsDialog</name>
    <message>
        <source>Syncs of %1</source>
        <translation>Sincronizaciones de %1</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>Notes on the last sync</source>
        <translation>Notas sobre la última sincronización</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsSection</name>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Todas las sincronizaciones</translation>
    </message>
    <message>
        <source>Nothing ran today.</source>
        <translation>Hoy no se ha ejecutado ninguna.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveWords</name>
    <message>
        <source>The change is saved, but the disk did not confirm it. After a power cut the state before it may be back; then enter it again.</source>
        <translation>El cambio está guardado, pero el disco no lo confirmó. Tras un corte de corriente puede volver el estado anterior; en ese caso, introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>It was not saved: %1. Everything is as it was.</source>
        <translation>No se guardó: %1. Todo sigue como estaba.</translation>
    </message>
    <message>
        <source>The file was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>El archivo no se escribió: %1. Lo que había antes queda intacto; elija otro lugar.</translation>
    </message>
    <message>
        <source>the program stopped while it saved; check whether your change is there</source>
        <translation>el programa se detuvo mientras guardaba; compruebe si está su cambio</translation>
    </message>
    <message>
        <source>The program stopped while it saved. What counts is read again; check whether your change is there.</source>
        <translation>El programa se detuvo mientras guardaba. Lo que cuenta se lee de nuevo; compruebe si está su cambio.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut the file that was there before may be back; check whether it is the new one.</source>
        <translation>El archivo está escrito, pero el disco no lo confirmó. Tras un corte de corriente puede volver el archivo que había antes; compruebe si es el nuevo.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut it may be missing; check whether it is there.</source>
        <translation>El archivo está escrito, pero el disco no lo confirmó. Tras un corte de corriente puede faltar; compruebe si está ahí.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioController</name>
    <message>
        <source>As recorded</source>
        <translation>Como está registrado</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioModel</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>does not fit what is recorded</source>
        <translation>no encaja con lo registrado</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
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
        <translation>Series encontradas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceList</name>
    <message>
        <source>Filter services</source>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message numerus="yes">
        <source>%n services, by customer</source>
        <translation>
            <numerusform>%Ln servicio, por cliente</numerusform>
            <numerusform>%Ln servicios, por cliente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 de %Ln servicio</numerusform>
            <numerusform>%1 de %Ln servicios</numerusform>
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
            <numerusform>%1, %Ln serie</numerusform>
            <numerusform>%1, %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceTable</name>
    <message>
        <source>Services of the contract</source>
        <translation>Servicios del contrato</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Pegar filas</translation>
    </message>
    <message>
        <source>&amp;Remove service</source>
        <translation>&amp;Quitar servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>Precio mensual</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Clase de servicio</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Elegir un tipo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsController</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsPage</name>
    <message>
        <source>The new language is used from the next start on.</source>
        <translation>El nuevo idioma se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands beside your changes in the history, and below reports.</source>
        <translation>Figura junto a sus cambios en el historial y al pie de los informes.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>The sender of the letters that are written for you, such as a claim.</source>
        <translation>El remitente de las cartas que se redactan para usted, por ejemplo una reclamación.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Este espacio de trabajo</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Estos ajustes</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Copiar la ruta: %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>A workspace is one file. The File menu saves copies of it and restores backups.</source>
        <translation>Un espacio de trabajo es un solo archivo. El menú Archivo guarda copias de él y restaura copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeverityModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>Respuesta debida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Shipped</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Alarm receiver</source>
        <translation>Receptor de alarmas</translation>
    </message>
    <message>
        <source>Application (web) server</source>
        <translation>Servidor de aplicaciones (web)</translation>
    </message>
    <message>
        <source>Cloud data center</source>
        <translation>Centro de datos en la nube</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Servicio en la nube</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Critical Issue</source>
        <translation>Incidencia crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>Servicio alojado</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hipervisor</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Odds &amp; Ends</source>
        <translation>Asuntos varios</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Credits go to the next invoice and are not refunded.</source>
        <translation>Los créditos se aplican a la factura siguiente y no se reembolsan.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well.</source>
        <translation>En caso de interrupciones intermitentes, la empresa podrá decidir que también se acredite el tiempo entre interrupciones breves.</translation>
    </message>
    <message>
        <source>Mail is store-and-forward; delivery is retried and returned after 48 to 72 hours.</source>
        <translation>El correo funciona por almacenamiento y reenvío; la entrega se reintenta y el mensaje se devuelve al cabo de 48 a 72 horas.</translation>
    </message>
    <message>
        <source>Resolved means a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>Por resuelto se entiende una corrección, una solución provisional, el restablecimiento de la disponibilidad o lo que ambas partes acuerden.</translation>
    </message>
    <message>
        <source>The credit goes to later payments.</source>
        <translation>El crédito se aplica a pagos posteriores.</translation>
    </message>
    <message>
        <source>The customer may leave at any time without penalty; services rendered and migration are charged; its data is handed over in the manner it chooses.</source>
        <translation>El cliente puede darse de baja en cualquier momento sin penalización; los servicios prestados y la migración se facturan; sus datos se le entregan en la forma que elija.</translation>
    </message>
    <message>
        <source>Where other factors hurt availability, a credit may be given at the company&apos;s discretion.</source>
        <translation>Cuando otros factores perjudiquen la disponibilidad, podrá concederse un crédito a discreción de la empresa.</translation>
    </message>
    <message>
        <source>Are 2000 requests asked for over the month (take it as reached), and not in each minute?</source>
        <translation>¿Se exigen las 2000 solicitudes en el conjunto del mes (dándolas por alcanzadas) y no en cada minuto?</translation>
    </message>
    <message>
        <source>Are the first five clock hours of an outage not charged even in a month whose percentage earns a credit?</source>
        <translation>¿Quedan sin cobrarse las cinco primeras horas de reloj de una interrupción incluso en un mes cuyo porcentaje da derecho a crédito?</translation>
    </message>
    <message>
        <source>Are the quarters of an hour counted over the month&apos;s downtime together instead of outage by outage?</source>
        <translation>¿Se cuentan los cuartos de hora sobre el total del tiempo de inactividad del mes en lugar de interrupción por interrupción?</translation>
    </message>
    <message>
        <source>Do 5-minute intervals without any call leave the mean instead of counting as available?</source>
        <translation>¿Quedan fuera de la media los intervalos de 5 minutos sin ninguna llamada en lugar de contar como disponibles?</translation>
    </message>
    <message>
        <source>Do only whole minutes without a connection count?</source>
        <translation>¿Cuentan solo los minutos enteros sin conexión?</translation>
    </message>
    <message>
        <source>Does a started hour of delay count as a whole one?</source>
        <translation>¿Cuenta como entera una hora de retraso empezada?</translation>
    </message>
    <message>
        <source>Does a started quarter of an hour count as a whole one?</source>
        <translation>¿Cuenta como entero un cuarto de hora empezado?</translation>
    </message>
    <message>
        <source>Does downtime last until the next good test instead of the last failed one?</source>
        <translation>¿Dura el tiempo de inactividad hasta la siguiente comprobación correcta en lugar de hasta la última fallida?</translation>
    </message>
    <message>
        <source>Does maintenance after an outside threat to security count as announced, with whatever notice was possible?</source>
        <translation>¿Cuenta como anunciado el mantenimiento posterior a una amenaza externa a la seguridad, con el aviso que haya sido posible dar?</translation>
    </message>
    <message>
        <source>Does time without any measurement leave the month instead of counting as available?</source>
        <translation>¿Queda fuera del mes el tiempo sin ninguna medición en lugar de contar como disponible?</translation>
    </message>
    <message>
        <source>Is a day of service a thirtieth of the month&apos;s charge?</source>
        <translation>¿Equivale un día de servicio a la trigésima parte del cargo mensual?</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge a thirtieth of the month&apos;s, whatever the month?</source>
        <translation>¿Es el cargo de un día la trigésima parte del cargo mensual, sea cual sea el mes?</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge the month&apos;s by its own days, and not a thirtieth?</source>
        <translation>¿Es el cargo de un día el del mes dividido entre los días de ese mes, y no su trigésima parte?</translation>
    </message>
    <message>
        <source>Is a single failed check too little to call the data center unavailable?</source>
        <translation>¿Es insuficiente una sola comprobación fallida para considerar no disponible el centro de datos?</translation>
    </message>
    <message>
        <source>Is it the price of the lost time only, as the text before that of June 2025 said?</source>
        <translation>¿Se acredita solo el precio del tiempo perdido, como decía el texto anterior al de junio de 2025?</translation>
    </message>
    <message>
        <source>Is maintenance left out only when it was announced beforehand?</source>
        <translation>¿Se excluye el mantenimiento solo cuando se anunció de antemano?</translation>
    </message>
    <message>
        <source>Is nothing due at exactly 99.9 %, since the promise is then kept?</source>
        <translation>¿No se debe nada con el 99,9 % exacto, puesto que entonces se cumple lo prometido?</translation>
    </message>
    <message>
        <source>Is only the time beyond the promised 99.99 % paid ten times?</source>
        <translation>¿Se abona diez veces solo el tiempo que excede de lo que admite el 99,99 % prometido?</translation>
    </message>
    <message>
        <source>Is the availability of a 5-minute interval the share of its good calls instead of all or nothing?</source>
        <translation>¿Es la disponibilidad de un intervalo de 5 minutos la proporción de sus llamadas válidas en lugar de todo o nada?</translation>
    </message>
    <message>
        <source>Is the service period the real month instead of 30 days?</source>
        <translation>¿Es el período de servicio el mes real en lugar de 30 días?</translation>
    </message>
    <message>
        <source>May a minute of downtime begin at any second, so that connections are looked at half a minute at a time and two halves running are needed?</source>
        <translation>¿Puede un minuto de inactividad empezar en cualquier segundo, de modo que las conexiones se examinan por medios minutos y hacen falta dos medios minutos consecutivos?</translation>
    </message>
    <message>
        <source>Must it be too warm for 24 hours before a day is due?</source>
        <translation>¿Debe haber exceso de temperatura durante 24 horas para que se deba un día?</translation>
    </message>
    <message>
        <source>Must the provider prove its availability, so that time without any measurement counts as down?</source>
        <translation>¿Debe el proveedor probar su disponibilidad, de modo que el tiempo sin ninguna medición cuente como inactividad?</translation>
    </message>
    <message>
        <source>Was 10:00 PM meant where the agreement prints 10:00 AM?</source>
        <translation>¿Se quiso decir 10:00 PM donde el acuerdo dice 10:00 AM?</translation>
    </message>
    <message>
        <source>Was it a restoration after a failed host, of which the first three hours are free?</source>
        <translation>¿Se trató de una restauración tras el fallo de un host, de la que las tres primeras horas no dan derecho a crédito?</translation>
    </message>
    <message>
        <source>Was what the provider answers for a failure of power or cooling, credited by half hours from the start?</source>
        <translation>¿Aquello de lo que responde el proveedor fue un fallo de alimentación eléctrica o de refrigeración, que se acredita por medias horas desde el comienzo?</translation>
    </message>
    <message>
        <source>Data centres are available 100 % of the time, scheduled maintenance excluded.</source>
        <translation>Los centros de datos están disponibles el 100 % del tiempo, excluido el mantenimiento programado.</translation>
    </message>
    <message>
        <source>Only data-centre infrastructure and hardware count. Not counted: software, unapproved add-ins, anything outside the data centre, such as internet connectivity or the customer&apos;s own site.</source>
        <translation>Solo cuentan la infraestructura y el hardware del centro de datos. No se cuentan: el software, los complementos no aprobados ni nada que esté fuera del centro de datos, como la conexión a internet o las propias instalaciones del cliente.</translation>
    </message>
    <message>
        <source>Scheduled maintenance needs at least 24 hours&apos; notice.</source>
        <translation>El mantenimiento programado exige un aviso de al menos 24 horas.</translation>
    </message>
    <message>
        <source>Maintenance is generally done outside common business hours: a window inside them is flagged, not refused.</source>
        <translation>El mantenimiento se realiza por lo general fuera del horario laboral habitual: una ventana dentro de él se señala, no se rechaza.</translation>
    </message>
    <message>
        <source>Availability is backed financially, but no amount or formula is published: a breach gives a negotiated remedy. The amount agreed is recorded by hand, with who agreed it and when; nothing is invented.</source>
        <translation>La disponibilidad cuenta con respaldo económico, pero no se publica ningún importe ni fórmula: un incumplimiento da lugar a una compensación negociada. El importe acordado se registra a mano, con quién lo acordó y cuándo; no se inventa nada.</translation>
    </message>
    <message>
        <source>Routine administration is included. For a ticket outside the included service the customer is told the extra cost before any work starts.</source>
        <translation>La administración rutinaria está incluida. En el caso de un tique ajeno al servicio incluido, se comunica al cliente el coste adicional antes de iniciar cualquier trabajo.</translation>
    </message>
    <message>
        <source>Three daily backups exist for each of the last 7 days.</source>
        <translation>Existen tres copias de seguridad diarias de cada uno de los últimos 7 días.</translation>
    </message>
    <message>
        <source>Weekly restore points as of Friday exist for the last 4 weeks.</source>
        <translation>Existen puntos de restauración semanales, a fecha de viernes, de las últimas 4 semanas.</translation>
    </message>
    <message>
        <source>Hot snapshots of every hosted server every 4 hours exist for the last 72 hours.</source>
        <translation>Existen instantáneas en caliente de cada servidor alojado, tomadas cada 4 horas, de las últimas 72 horas.</translation>
    </message>
    <message>
        <source>Support is reachable 24/7/365 by phone, message service, chat or ticket. Work is taken in order of priority: Critical, Administration, Odds &amp; Ends, Project.</source>
        <translation>El soporte está accesible 24/7/365 por teléfono, servicio de mensajería, chat o tique. Los trabajos se atienden por orden de prioridad: Crítica, Administración, Asuntos varios, Proyecto.</translation>
    </message>
    <message>
        <source>At least 60 days&apos; written notice of a price increase; a price decrease applies by itself.</source>
        <translation>Aviso por escrito con al menos 60 días de antelación de un aumento de precio; una bajada de precio se aplica por sí sola.</translation>
    </message>
    <message>
        <source>Guarantees and remedies need a current account and acceptable use (eligibility gate).</source>
        <translation>Las garantías y las compensaciones exigen una cuenta al corriente de pago y un uso aceptable (condición de elegibilidad).</translation>
    </message>
    <message>
        <source>Servers are monitored around the clock; support answers by ticket. Web applications, third-party software, scripts and components are not supported.</source>
        <translation>Los servidores se supervisan de forma ininterrumpida; el soporte responde por tique. No se da soporte a aplicaciones web, software, scripts ni componentes de terceros.</translation>
    </message>
    <message>
        <source>An escalation is answered within one business day.</source>
        <translation>Un escalado se responde en el plazo de un día hábil.</translation>
    </message>
    <message>
        <source>Web servers: 99.9 % monthly average of scheduled availability; available = HTTP headers can be retrieved. The server counts, not a single site.</source>
        <translation>Servidores web: 99,9 % de media mensual de disponibilidad programada; disponible = se pueden obtener las cabeceras HTTP. Cuenta el servidor, no un sitio web concreto.</translation>
    </message>
    <message>
        <source>HTTP headers are fetched every minute. When two or more consecutive tests fail, downtime is the number of minutes between the first and the last failed test. Under 5 minutes is not recorded.</source>
        <translation>Las cabeceras HTTP se consultan cada minuto. Cuando fallan dos o más comprobaciones consecutivas, el tiempo de inactividad es el número de minutos entre la primera y la última comprobación fallida. No se registra si es inferior a 5 minutos.</translation>
    </message>
    <message>
        <source>Mail servers: 99.9 %; available = mail can be sent (SMTP) and fetched (POP3). Unavailability from denial of service, mail bombing or other flooding is not counted.</source>
        <translation>Servidores de correo: 99,9 %; disponible = se puede enviar (SMTP) y recoger (POP3) el correo. No se cuenta la indisponibilidad por denegación de servicio, bombardeo de correo u otra forma de saturación.</translation>
    </message>
    <message>
        <source>SMTP and POP are tested every minute; either failing is a failure. Same registration rule as 6.1b.</source>
        <translation>SMTP y POP se comprueban cada minuto; el fallo de cualquiera de los dos es un fallo. La misma regla de registro que en 6.1b.</translation>
    </message>
    <message>
        <source>Server unavailability caused by network unavailability is not counted in server uptime; nor are backbone faults, faults on the customer&apos;s part of the network, denial of service and the like.</source>
        <translation>La indisponibilidad de los servidores causada por la indisponibilidad de la red no se cuenta en el tiempo de actividad de los servidores; tampoco los fallos de la red troncal, los fallos en la parte de la red del cliente, la denegación de servicio y casos similares.</translation>
    </message>
    <message>
        <source>Two hours of server unavailability a month are reserved for maintenance and not counted. Notice is given when possible (advisory); off-peak is typical (advisory).</source>
        <translation>Se reservan para mantenimiento dos horas al mes de indisponibilidad de los servidores, que no se cuentan. Se da aviso cuando es posible (orientativo); lo habitual es fuera de las horas punta (orientativo).</translation>
    </message>
    <message>
        <source>Hypervisors: 99.9 %; available = the control panel answers over HTTP. The node counts. Same registration rule as 6.1b.</source>
        <translation>Hipervisores: 99,9 %; disponible = el panel de control responde por HTTP. Cuenta el nodo. La misma regla de registro que en 6.1b.</translation>
    </message>
    <message>
        <source>Unavailability or loss because the customer reached its storage limit is not the company&apos;s.</source>
        <translation>La indisponibilidad o la pérdida debidas a que el cliente alcanzó su límite de almacenamiento no son imputables a la empresa.</translation>
    </message>
    <message>
        <source>The customer provides its own connection, browser, mail client and tools (cause: customer).</source>
        <translation>El cliente aporta su propia conexión, navegador, cliente de correo y herramientas (causa: cliente).</translation>
    </message>
    <message>
        <source>Credit: any unplanned outage of a game server, virtual private server, dedicated server or web hosting node.</source>
        <translation>Crédito: toda interrupción no planificada de un servidor de juegos, un servidor privado virtual, un servidor dedicado o un nodo de alojamiento web.</translation>
    </message>
    <message>
        <source>Credit: a network interruption of more than 10 minutes on a virtual private server, dedicated server or web hosting node.</source>
        <translation>Crédito: una interrupción de la red de más de 10 minutos en un servidor privado virtual, un servidor dedicado o un nodo de alojamiento web.</translation>
    </message>
    <message>
        <source>Credit: a distributed denial-of-service attack on hardware, servers or infrastructure. (Not counted in uptime, yet credited: the two questions are separate.)</source>
        <translation>Crédito: un ataque distribuido de denegación de servicio contra el hardware, los servidores o la infraestructura. (No se cuenta en el tiempo de actividad, pero se acredita: son dos cuestiones distintas.)</translation>
    </message>
    <message>
        <source>Credit: any other unplanned or unannounced interruption of a virtual private server, dedicated server or web hosting node.</source>
        <translation>Crédito: cualquier otra interrupción no planificada o no anunciada de un servidor privado virtual, un servidor dedicado o un nodo de alojamiento web.</translation>
    </message>
    <message>
        <source>A ticket must be opened; it holds the service name, the outage time and the total affected duration.</source>
        <translation>Debe abrirse un tique; en él constan el nombre del servicio, la hora de la interrupción y la duración total de la afectación.</translation>
    </message>
    <message>
        <source>The credit is claimed within 72 hours of the incident, or of the official post-mortem.</source>
        <translation>El crédito se reclama en un plazo de 72 horas desde el incidente o desde el informe post mortem oficial.</translation>
    </message>
    <message>
        <source>Credit = credited time / service period x price of the period; worked example: one hour at 1000 USD a month = 1 h / (24 h x 30) x 1000 = 1.39 USD.</source>
        <translation>Crédito = tiempo acreditado / período de servicio × precio del período; ejemplo de cálculo: una hora a 1000 USD al mes = 1 h / (24 h × 30) × 1000 = 1,39 USD.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well (a reviewer&apos;s decision).</source>
        <translation>En caso de interrupciones intermitentes, la empresa podrá decidir que también se acredite el tiempo entre interrupciones breves (decisión de quien hace la revisión).</translation>
    </message>
    <message>
        <source>99.99 % availability, measured by whether one can log in; downtime is measured in minutes.</source>
        <translation>Disponibilidad del 99,99 %, medida según si es posible iniciar sesión; el tiempo de inactividad se mide en minutos.</translation>
    </message>
    <message>
        <source>Failed server components are replaced at no cost to the customer.</source>
        <translation>Los componentes averiados de los servidores se sustituyen sin coste para el cliente.</translation>
    </message>
    <message>
        <source>Backup mail servers hold incoming mail while the primary is out of reach and deliver it afterwards: nothing is lost.</source>
        <translation>Los servidores de correo de respaldo retienen el correo entrante mientras el principal no es accesible y lo entregan después: no se pierde nada.</translation>
    </message>
    <message>
        <source>Credit for any failure, whatever the reason, that is not scheduled maintenance: one full day of charges of that service for each 15 minutes of downtime.</source>
        <translation>Crédito por cualquier fallo, sea cual sea el motivo, que no sea mantenimiento programado: un día completo de cargos de ese servicio por cada 15 minutos de tiempo de inactividad.</translation>
    </message>
    <message>
        <source>A credit needs proof: ping, DNS or telnet connection tests with proper time stamps.</source>
        <translation>Un crédito exige pruebas: comprobaciones de conexión por ping, DNS o telnet con marcas de tiempo correctas.</translation>
    </message>
    <message>
        <source>A request may be made at any time while the account is in good standing.</source>
        <translation>La solicitud puede hacerse en cualquier momento mientras la cuenta esté al corriente de sus obligaciones.</translation>
    </message>
    <message>
        <source>No two requests for the same time.</source>
        <translation>No se admiten dos solicitudes por el mismo tiempo.</translation>
    </message>
    <message>
        <source>Requests of a month may not exceed the monthly recurring charge actually paid.</source>
        <translation>Las solicitudes de un mes no pueden superar el cargo mensual recurrente efectivamente pagado.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is announced by e-mail at least three days ahead.</source>
        <translation>El mantenimiento programado se anuncia por correo electrónico con al menos tres días de antelación.</translation>
    </message>
    <message>
        <source>Scheduled maintenance lies between 10:00 AM MST and 2:00 AM MST, as printed (16 hours across midnight; 10:00 PM may have been meant: a reading). MST is UTC-07:00 all year.</source>
        <translation>El mantenimiento programado se sitúa entre las 10:00 AM MST y las 2:00 AM MST, tal como figura en el texto (16 horas pasando por la medianoche; puede que se quisiera decir 10:00 PM: una interpretación). MST es UTC-07:00 todo el año.</translation>
    </message>
    <message>
        <source>Updates do not disrupt the service, unless announced in advance (announced disruption is not counted).</source>
        <translation>Las actualizaciones no perturban el servicio, salvo que se anuncie con antelación (la perturbación anunciada no se cuenta).</translation>
    </message>
    <message>
        <source>Requests are taken 24/7 by chat, Slack or Teams, or the contact form; each gets its own ticket number.</source>
        <translation>Las solicitudes se atienden 24/7 por chat, Slack o Teams, o mediante el formulario de contacto; cada una recibe su propio número de tique.</translation>
    </message>
    <message>
        <source>A new request is Severity 3 until investigation says otherwise; the severity changes with the impact.</source>
        <translation>Una solicitud nueva es de gravedad 3 mientras la investigación no indique otra cosa; la gravedad cambia con el impacto.</translation>
    </message>
    <message>
        <source>Severity 1 (production down or data lost, no workaround): acknowledged and acted on within 1 hour; communication without pause until resolved or downgraded.</source>
        <translation>Gravedad 1 (producción caída o datos perdidos, sin solución provisional): acuse de recibo y actuación en el plazo de 1 hora; comunicación sin pausa hasta que se resuelva o se rebaje la gravedad.</translation>
    </message>
    <message>
        <source>Severity 2 (major, degraded, no suitable workaround): response within 6 hours; an update every 12 hours; an emergency patch where there is no workaround.</source>
        <translation>Gravedad 2 (importante, servicio degradado, sin solución provisional adecuada): respuesta en el plazo de 6 horas; una actualización cada 12 horas; un parche de emergencia cuando no haya solución provisional.</translation>
    </message>
    <message>
        <source>Severity 3 (partial, not critical): response within 24 hours; a request for status is answered within 1 business day.</source>
        <translation>Gravedad 3 (parcial, no crítica): respuesta en el plazo de 24 horas; una solicitud de estado se responde en el plazo de 1 día hábil.</translation>
    </message>
    <message>
        <source>Resolved = a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>Resuelto = una corrección, una solución provisional, el restablecimiento de la disponibilidad o lo que ambas partes acuerden.</translation>
    </message>
    <message>
        <source>Uptime 99.5 %. Neither the period nor a credit is stated: a calendar month is a reading; there is no credit.</source>
        <translation>Tiempo de actividad del 99,5 %. No se indican ni el período ni un crédito: el mes natural es una interpretación; no hay crédito.</translation>
    </message>
    <message>
        <source>Monthly Uptime Percentage (MUP) of at least 99.99 % in any monthly billing cycle.</source>
        <translation>Porcentaje de tiempo de actividad mensual (MUP) de al menos el 99,99 % en cualquier ciclo de facturación mensual.</translation>
    </message>
    <message>
        <source>Credit, as a share of the charges paid for account capacity: MUP below 99.99 % and at least 99.0 %: 10 %; below 99.0 % and at least 95.0 %: 25 %; below 95.0 %: 100 %.</source>
        <translation>Crédito, como proporción de los cargos pagados por la capacidad de la cuenta: MUP inferior al 99,99 % y de al menos el 99,0 %: 10 %; inferior al 99,0 % y de al menos el 95,0 %: 25 %; inferior al 95,0 %: 100 %.</translation>
    </message>
    <message>
        <source>Account capacity charge = the price for the number of panels that the account can support.</source>
        <translation>Cargo por capacidad de la cuenta = el precio correspondiente al número de paneles que la cuenta puede admitir.</translation>
    </message>
    <message>
        <source>Not counted: factors beyond reasonable control, force majeure, internet access.</source>
        <translation>No se cuentan: factores fuera de un control razonable, fuerza mayor, acceso a internet.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s action or inaction: configuration, connectivity, firewalls, certificates, access proxy, alarm software.</source>
        <translation>No se cuentan: la acción u omisión del cliente: configuración, conectividad, cortafuegos, certificados, proxy de acceso, software de alarmas.</translation>
    </message>
    <message>
        <source>Not counted: guidance in the documentation not followed.</source>
        <translation>No se cuenta: el incumplimiento de las indicaciones de la documentación.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s equipment, software or other technology.</source>
        <translation>No se cuentan: los equipos, el software u otra tecnología del cliente.</translation>
    </message>
    <message>
        <source>Not counted: suspension or termination under the agreement.</source>
        <translation>No se cuentan: la suspensión o la resolución conforme al acuerdo.</translation>
    </message>
    <message>
        <source>A call is good when it is answered before the panel gives up (usually 4 or 5 attempts), decoded, and delivered to the alarm station over an active connection.</source>
        <translation>Una llamada es válida cuando se contesta antes de que el panel desista (normalmente 4 o 5 intentos), se descodifica y se entrega a la central receptora de alarmas por una conexión activa.</translation>
    </message>
    <message>
        <source>Unavailable: the access lines are not available; or calls are picked up but cannot be decoded; or the signal is delivered more than 3 minutes after decoding.</source>
        <translation>No disponible: las líneas de acceso no están disponibles; o las llamadas se contestan, pero no se pueden descodificar; o la señal se entrega más de 3 minutos después de la descodificación.</translation>
    </message>
    <message>
        <source>The service is not available when more than 50 % of the calls are affected.</source>
        <translation>El servicio no está disponible cuando resultan afectadas más del 50 % de las llamadas.</translation>
    </message>
    <message>
        <source>MUP = the mean availability of all 5-minute intervals of the month; downtime from CSG-4 is left out.</source>
        <translation>MUP = la disponibilidad media de todos los intervalos de 5 minutos del mes; el tiempo de inactividad debido a CSG-4 queda excluido.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is not among the exclusions: it counts.</source>
        <translation>El mantenimiento programado no figura entre las exclusiones: se cuenta.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceCard</name>
    <message>
        <source>Syncing.</source>
        <translation>Sincronizando.</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <comment>progress</comment>
        <translation>%1 % del tiempo</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 comprobaciones</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Syncing: %1.</source>
        <translation>Sincronizando: %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>Asignar series</translation>
    </message>
    <message>
        <source>Map series of %1</source>
        <translation>Asignar series de %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más opciones de %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act and source</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Log of syncs…</source>
        <translation>Re&amp;gistro de sincronizaciones…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>Its &amp;own figures…</source>
        <translation>Sus propias &amp;cifras…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceSyncs</name>
    <message>
        <source>Reading the sources</source>
        <translation>Leyendo las fuentes</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>Sincronizando %1</translation>
    </message>
    <message>
        <source>Pausing the source</source>
        <translation>Pausando la fuente</translation>
    </message>
    <message>
        <source>Resuming the source</source>
        <translation>Reanudando la fuente</translation>
    </message>
    <message>
        <source>Changing the source</source>
        <translation>Cambiando la fuente</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>Eliminando la fuente</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Sources</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>aún sin servicio</translation>
    </message>
    <message>
        <source>same host name</source>
        <translation>mismo nombre de host</translation>
    </message>
    <message>
        <source>similar host name</source>
        <translation>nombre de host parecido</translation>
    </message>
    <message>
        <source>the customer&apos;s only service</source>
        <translation>el único servicio del cliente</translation>
    </message>
    <message>
        <source>mapped already</source>
        <translation>ya asignada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Falló a las %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>Data until %1 is safe</source>
        <translation>Los datos hasta %1 están a salvo</translation>
    </message>
    <message>
        <source>Nothing was stored yet</source>
        <translation>Aún no se ha guardado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n series belong to no service yet.</source>
        <translation>
            <numerusform>%Ln serie aún no pertenece a ningún servicio.</numerusform>
            <numerusform>%Ln series aún no pertenecen a ningún servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <translation>Está todo lo que se pidió.</translation>
    </message>
    <message>
        <source>Every check of the month so far is here.</source>
        <translation>Están todas las comprobaciones del mes hasta ahora.</translation>
    </message>
    <message>
        <source>%1; the gap is fetched after you sign in.</source>
        <translation>%1; el hueco se recupera cuando inicie sesión.</translation>
    </message>
    <message>
        <source>%1; it is tried again %2, and the gap is fetched then.</source>
        <translation>%1; próximo intento: %2, y entonces se recupera el hueco.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>A newer program recorded this source.</source>
        <translation>Un programa más reciente registró esta fuente.</translation>
    </message>
    <message>
        <source>%1 and its settings are kept; this version cannot sync it. Update Makegood.</source>
        <translation>%1 y su configuración se conserva; esta versión no puede sincronizarla. Actualice Makegood.</translation>
    </message>
    <message>
        <source>You paused it. %1; resume it and the gap is fetched.</source>
        <translation>La pausó usted. %1; reanúdela y se recuperará el hueco.</translation>
    </message>
    <message>
        <source>Its first sync brings everything since the contracts began.</source>
        <translation>Su primera sincronización trae todo desde el comienzo de los contratos.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new checks are stored.</source>
        <translation>
            <numerusform>Detenida. Se ha guardado %Ln comprobación nueva.</numerusform>
            <numerusform>Detenida. Se han guardado %Ln comprobaciones nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new, in %1 s</source>
        <translation>Nada nuevo, en %1 s</translation>
    </message>
    <message>
        <source>%1 new checks, in %2 s</source>
        <translation>%1 comprobaciones nuevas, en %2 s</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Datos hasta %1</translation>
    </message>
    <message>
        <source>%1 (%2) has given no data since %3</source>
        <translation>%1 (%2) no aporta datos desde el %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, nor have %n more series.</source>
        <translation>
            <numerusform>%1, ni tampoco %Ln serie más.</numerusform>
            <numerusform>%1, ni tampoco %Ln series más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of its syncs has %n notes on the last one.</source>
        <translation>
            <numerusform>El registro de sus sincronizaciones tiene %Ln nota sobre la última.</numerusform>
            <numerusform>El registro de sus sincronizaciones tiene %Ln notas sobre la última.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in the month, %1 together. Time without data never counts as available.</source>
        <translation>
            <numerusform>%Ln hueco en el mes, %1 en total. El tiempo sin datos nunca cuenta como disponible.</numerusform>
            <numerusform>%Ln huecos en el mes, %1 en total. El tiempo sin datos nunca cuenta como disponible.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it had from %1 to %2 it does not keep any more.</source>
        <translation>Ya no conserva lo que tenía de %1 a %2.</translation>
    </message>
    <message>
        <source>It keeps data for %1: what it had before %2 is lost.</source>
        <translation>Conserva datos durante %1: lo anterior a %2 se ha perdido.</translation>
    </message>
    <message>
        <source>It keeps data for %1: from %2 on, what is missing now is lost.</source>
        <translation>Conserva datos durante %1: lo que falta ahora se pierde a partir de %2.</translation>
    </message>
    <message>
        <source>It keeps data for %1 only: some is lost before the next sync.</source>
        <translation>Conserva datos solo durante %1: una parte se pierde antes de la próxima sincronización.</translation>
    </message>
    <message>
        <source>Check whether the source still watches it; time without data never counts as available.</source>
        <translation>Compruebe si la fuente sigue vigilándolo; el tiempo sin datos nunca cuenta como disponible.</translation>
    </message>
    <message>
        <source>The last sync was stopped. %1; Sync now continues from there.</source>
        <translation>La última sincronización se detuvo. %1; «Sincronizar ahora» sigue desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stopped sending data.</source>
        <translation>
            <numerusform>%Ln serie dejó de dar datos.</numerusform>
            <numerusform>%Ln series dejaron de dar datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data fetched yet</source>
        <translation>Aún no se han obtenido datos</translation>
    </message>
    <message>
        <source>Nothing of %1 was fetched yet. Figures come with the next sync.</source>
        <translation>Aún no se ha obtenido nada de %1. Las cifras llegan con la próxima sincronización.</translation>
    </message>
    <message>
        <source>%1 was fetched until %2 only; figures count what is there. The rest comes with the next sync.</source>
        <translation>Los datos de %1 solo se han obtenido hasta %2; las cifras cuentan lo que hay. El resto llega con la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesController</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Leyendo los servicios</translation>
    </message>
    <message>
        <source>Mapping a series</source>
        <translation>Asignando una serie</translation>
    </message>
    <message>
        <source>The series has its service; its past comes with the sync that begins now.</source>
        <translation>La serie ya tiene su servicio; su historial llega con la sincronización que empieza ahora.</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Eliminar la fuente</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its settings, its history of syncs and its password or token go. Every check that it brought stays, and so do contracts, figures and reports. It can be connected again at any time.</source>
        <translation>Se eliminan su configuración, su historial de sincronizaciones y su contraseña o token. Todas las comprobaciones que trajo se conservan, y también los contratos, las cifras y los informes. Puede volver a conectarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Ignoring a series</source>
        <translation>Ignorando una serie</translation>
    </message>
    <message>
        <source>The series is not mentioned again; Map series shows it and gives it a service.</source>
        <translation>La serie no se vuelve a mencionar; «Asignar series» la muestra y le da un servicio.</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>Cambiar el nombre de la fuente</translation>
    </message>
    <message>
        <source>Renaming the source</source>
        <translation>Cambiando el nombre de la fuente</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Name of this source. Leave it empty to call it %1 again.</source>
        <translation>Nombre de esta fuente. Déjelo vacío para que vuelva a llamarse %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesPage</name>
    <message>
        <source>Sync &amp;all</source>
        <translation>Sincronizar &amp;todas</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>Sincronizar todas las fuentes</translation>
    </message>
    <message>
        <source>&amp;Connect a source</source>
        <translation>&amp;Conectar una fuente</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Conectar una fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Time without data never counts as available.</source>
        <translation>El tiempo sin datos nunca cuenta como disponible.</translation>
    </message>
    <message>
        <source>No source is connected</source>
        <translation>No hay ninguna fuente conectada</translation>
    </message>
    <message>
        <source>Connect the system that checks your services, and its checks come in by themselves.</source>
        <translation>Conecte el sistema que comprueba sus servicios, y sus comprobaciones llegarán solas.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%Ln conectada</numerusform>
            <numerusform>%Ln conectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %Ln fallida</numerusform>
            <numerusform>%1, %Ln fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SpanModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure and length</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Aún por venir</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Excluded maintenance</source>
        <translation>Mantenimiento excluido</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>Causas excluidas</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>Parte del presupuesto</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartScreen</name>
    <message>
        <source>Connect a source</source>
        <translation>Conectar una fuente</translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>See which SLAs were met, and what you are owed.</source>
        <translation>Vea qué SLA se cumplieron y qué se le debe.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Five example customers with a year of data. Nothing to set up, and nothing of it leaves this computer.</source>
        <translation>Cinco clientes de ejemplo con un año de datos. No hay que configurar nada, y nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Start with a spreadsheet</source>
        <translation>Empezar con una hoja de cálculo</translation>
    </message>
    <message>
        <source>Name the customer, choose the agreement from the library, and import the outages that you know.</source>
        <translation>Indique el cliente, elija el acuerdo de la biblioteca e importe las interrupciones que conozca.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <source>Connect your monitoring</source>
        <translation>Conectar su supervisión</translation>
    </message>
    <message>
        <source>Prometheus, Zabbix, Icinga, Uptime Kuma and others. Test the connection first, then map it.</source>
        <translation>Prometheus, Zabbix, Icinga, Uptime Kuma y otros. Primero pruebe la conexión, después asígnela.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>You can also drop a workspace or a folder of files anywhere in this window.</source>
        <translation>También puede soltar un espacio de trabajo o una carpeta de archivos en cualquier parte de esta ventana.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartSection</name>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the first sync</source>
        <translation>Detener la primera sincronización</translation>
    </message>
    <message>
        <source>See the &amp;month</source>
        <translation>Ver el &amp;mes</translation>
    </message>
    <message>
        <source>See the month</source>
        <translation>Ver el mes</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Start stores the source and brings everything since the contracts began. You can go on working meanwhile; after that it syncs by itself.</source>
        <translation>«Iniciar» guarda la fuente y trae todo desde el comienzo de los contratos. Mientras tanto puede seguir trabajando; después se sincroniza sola.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Storing the source.</source>
        <translation>Guardando la fuente.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>First sync runs</source>
        <translation>Primera sincronización en curso</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 de %2 días</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 comprobaciones</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>The source is connected.</source>
        <translation>La fuente está conectada.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Continue the first sync</source>
        <translation>Continuar la primera sincronización</translation>
    </message>
    <message>
        <source>Fetching past data.</source>
        <translation>Obteniendo los datos pasados.</translation>
    </message>
    <message>
        <source>You can close this page; the sync continues in the background.</source>
        <translation>Puede cerrar esta página; la sincronización continúa en segundo plano.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Status</name>
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
        <source>On track</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Datos incompletos</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No vigente</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusLine</name>
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
        <source>All figures are up to date</source>
        <translation>Todas las cifras están al día</translation>
    </message>
    <message>
        <source>Go to this claim</source>
        <translation>Ir a esta reclamación</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageNotice</name>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageWatch</name>
    <message>
        <source>Nothing can be saved: this workspace or its folder may not be written to. Everything can be read; for changes save a copy where you may write.</source>
        <translation>No se puede guardar nada: no hay permiso para escribir en este espacio de trabajo o en su carpeta. Todo se puede leer; para hacer cambios, guarde una copia donde pueda escribir.</translation>
    </message>
    <message>
        <source>Nothing can be saved: this workspace lies on a disk that is read-only. Everything can be read; for changes save a copy on another disk.</source>
        <translation>No se puede guardar nada: este espacio de trabajo está en un disco de solo lectura. Todo se puede leer; para hacer cambios, guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>Nothing can be saved: a newer Makegood wrote this workspace. Everything can be read; for changes use the newer version.</source>
        <translation>No se puede guardar nada: un Makegood más reciente escribió este espacio de trabajo. Todo se puede leer; para hacer cambios, use la versión más reciente.</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk of this workspace is full. What was saved is safe, and what you typed is kept; free some space to go on.</source>
        <translation>No se puede guardar nada: el disco de este espacio de trabajo está lleno. Lo guardado está a salvo y lo que escribió se conserva; libere espacio para continuar.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Checking the disk</source>
        <translation>Comprobando el disco</translation>
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
        <translation>Soporte</translation>
    </message>
    <message>
        <source>record “%1”</source>
        <translation>registrar «%1»</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>Todo lo de este archivo ya estaba aquí; nada cambió.</translation>
    </message>
    <message numerus="yes">
        <source>Tickets imported: %n rows are new or changed.</source>
        <translation>
            <numerusform>Tiques importados: %Ln fila es nueva o ha cambiado.</numerusform>
            <numerusform>Tiques importados: %Ln filas son nuevas o han cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import &amp;tickets…</source>
        <translation>Importar &amp;tiques…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importar tiques</translation>
    </message>
    <message>
        <source>Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;All files (*)</source>
        <translation>Tiques (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the tickets</source>
        <translation>Leyendo los tiques</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>El contrato aún se está leyendo; espere a que esté listo.</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>retirado: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportPage</name>
    <message>
        <source>Tickets opened</source>
        <translation>Tiques abiertos</translation>
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
        <source>of %1</source>
        <translation>de %1</translation>
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
        <source>Late replies</source>
        <translation>Respuestas tardías</translation>
    </message>
    <message>
        <source>Missed updates</source>
        <translation>Actualizaciones omitidas</translation>
    </message>
    <message>
        <source>Broken obligations</source>
        <translation>Obligaciones incumplidas</translation>
    </message>
    <message>
        <source>of %1, %2 unknown</source>
        <translation>de %1, %2 sin conocer</translation>
    </message>
    <message>
        <source>For the whole contract, as of %1, %2 time.</source>
        <translation>Para todo el contrato, a fecha de %1, hora de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for a reply</source>
        <translation>
            <numerusform>%Ln espera una respuesta</numerusform>
            <numerusform>%Ln esperan una respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status replies missed</source>
        <translation>
            <numerusform>%Ln respuesta de estado omitida</numerusform>
            <numerusform>%Ln respuestas de estado omitidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportRecords</name>
    <message>
        <source>Importing tickets</source>
        <translation>Importando tiques</translation>
    </message>
    <message>
        <source>Recording the obligation</source>
        <translation>Registrando la obligación</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportController</name>
    <message>
        <source>Import ta&amp;ble…</source>
        <translation>Importar una ta&amp;bla…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Importando la tabla</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>Todo lo de este archivo ya estaba aquí; nada cambió.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln recuento de solicitudes</numerusform>
            <numerusform>%Ln recuentos de solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln valor medido</numerusform>
            <numerusform>%Ln valores medidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln cambio de estado</numerusform>
            <numerusform>%Ln cambios de estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new checks</source>
        <translation>
            <numerusform>%Ln comprobación nueva</numerusform>
            <numerusform>%Ln comprobaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract yet that the table could belong to. Create the contract first.</source>
        <translation>Aún no hay ningún contrato al que pueda pertenecer la tabla. Cree primero el contrato.</translation>
    </message>
    <message>
        <source>%1, measured by %2, is kept but does not count: the agreement does not name that check.</source>
        <translation>%1, medido por %2, se conserva pero no cuenta: el acuerdo no nombra esa comprobación.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file or its layout and try again.</source>
        <translation>No se importó nada: %1. Todo sigue como estaba. Corrija el archivo o su formato e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1, measured by %2, would not count: the agreement does not name that check.</source>
        <translation>%1, medido por %2, no contaría: el acuerdo no nombra esa comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outages</source>
        <translation>
            <numerusform>%Ln interrupción</numerusform>
            <numerusform>%Ln interrupciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportDialog</name>
    <message>
        <source>What the first rows are read as</source>
        <translation>Cómo se leen las primeras filas</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Con&amp;servar</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>No row was read yet.</source>
        <translation>Aún no se ha leído ninguna fila.</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Cómo se lee la tabla</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>Importar la tabla</translation>
    </message>
    <message>
        <source>Cancel: nothing is stored</source>
        <translation>Cancelar: no se guarda nada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Como consta en el archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: %2. Nothing was changed.</source>
        <translation>%1 no se puede leer como tabla: %2. Nada cambió.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows %1 are understood and %2 are refused. Nothing is stored yet.</source>
        <translation>
            <numerusform>De %Ln fila leída se entienden %1 y se rechazan %2. Aún no se ha guardado nada.</numerusform>
            <numerusform>De las primeras %Ln filas se entienden %1 y se rechazan %2. Aún no se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation>Lo que aún hay que decidir</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Nombre de este formato</translation>
    </message>
    <message>
        <source>Save this layout for the next time</source>
        <translation>Guardar este formato para la próxima vez</translation>
    </message>
    <message>
        <source>Save this layout as</source>
        <translation>Guardar este formato como</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Cambiar cómo se lee</translation>
    </message>
    <message>
        <source>%1 is read as %2. Look at the rows before you import them.</source>
        <translation>%1 se lee como %2. Revise las filas antes de importarlas.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableRowModel</name>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>up</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 de %2 fallaron</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableToggle</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Mostrar como tabla (T)</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>Mostrar como gráfico (T)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save table as…</source>
        <translation>Guardar tabla como…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
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
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>The table was not saved: %1. Choose another place.</source>
        <translation>La tabla no se guardó: %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsChangeModel</name>
    <message>
        <source>Not judged</source>
        <translation>No evaluado</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, era: %2</translation>
    </message>
    <message>
        <source>already reported</source>
        <translation>ya informado</translation>
    </message>
    <message>
        <source>could not be judged before</source>
        <translation>no se pudo evaluar antes</translation>
    </message>
    <message>
        <source>a new service</source>
        <translation>un servicio nuevo</translation>
    </message>
    <message>
        <source>no service any more</source>
        <translation>ya no es un servicio</translation>
    </message>
    <message>
        <source>another amount is withheld</source>
        <translation>se retiene otro importe</translation>
    </message>
    <message>
        <source>downtime %1, was %2</source>
        <translation>inactividad %1, era %2</translation>
    </message>
    <message>
        <source>other claims</source>
        <translation>otras reclamaciones</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>sería</translation>
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
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 como antes</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, era %2</translation>
    </message>
    <message>
        <source>tickets or obligations have another result</source>
        <translation>hay tiques u obligaciones con otro resultado</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsEffectSection</name>
    <message>
        <source>&amp;Judge past months</source>
        <translation>&amp;Evaluar meses pasados</translation>
    </message>
    <message>
        <source>Judge past months</source>
        <translation>Evaluar meses pasados</translation>
    </message>
    <message>
        <source>Unchanged months &amp;too</source>
        <translation>&amp;También meses sin cambios</translation>
    </message>
    <message>
        <source>Show unchanged months too</source>
        <translation>Mostrar también los meses sin cambios</translation>
    </message>
    <message>
        <source>It could not be worked out: %1. Nothing was changed.</source>
        <translation>No se pudo calcular: %1. Nada cambió.</translation>
    </message>
    <message>
        <source>Credit in all: %1.</source>
        <translation>Crédito en total: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop judging</source>
        <translation>&amp;Detener la evaluación</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Detener la evaluación</translation>
    </message>
    <message>
        <source>No month with data begins on that day or later: no past month changes.</source>
        <translation>Ningún mes con datos empieza ese día o después: ningún mes pasado cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts calculated.</source>
        <translation>
            <numerusform>%Ln contrato calculado.</numerusform>
            <numerusform>%Ln contratos calculados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln months calculated.</source>
        <translation>
            <numerusform>Calculado: %1 de %Ln mes.</numerusform>
            <numerusform>Calculado: %1 de %Ln meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %Ln months.</source>
        <translation>
            <numerusform>Detenido tras %1 de %Ln mes.</numerusform>
            <numerusform>Detenido tras %1 de %Ln meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results differ.</source>
        <translation>
            <numerusform>Difiere %Ln resultado.</numerusform>
            <numerusform>Difieren %Ln resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month’s result would change.</source>
        <translation>No cambiaría el resultado de ningún mes.</translation>
    </message>
    <message>
        <source>Effect on past months</source>
        <translation>Efecto en los meses pasados</translation>
    </message>
    <message>
        <source>See what the change does to past months before you save it.</source>
        <translation>Vea qué efecto tiene el cambio en los meses pasados antes de guardarlo.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsFields</name>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>Condition that did not hold</source>
        <translation>Condición que no se cumplía</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valor %1</translation>
    </message>
    <message>
        <source>Remedy %1</source>
        <translation>Compensación %1</translation>
    </message>
    <message>
        <source>Right %1</source>
        <translation>Derecho %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsForm</name>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
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
        <source>✕ Error: %1</source>
        <extracomment>Before what is wrong with a value; a cross and a word.</extracomment>
        <translation>✕ Error: %1</translation>
    </message>
    <message>
        <source>%1 Error: %2</source>
        <translation>%1 Error: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsScope</name>
    <message>
        <source>Applies from</source>
        <translation>Se aplica desde</translation>
    </message>
    <message>
        <source>First day of the change</source>
        <translation>Primer día del cambio</translation>
    </message>
    <message>
        <source>For which contracts</source>
        <translation>Para qué contratos</translation>
    </message>
    <message>
        <source>Applies &amp;from</source>
        <translation>Se aplica d&amp;esde</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>%1, the next period</source>
        <translation>%1, el próximo período</translation>
    </message>
    <message>
        <source>%1, the beginning of these terms (a correction of how they were read)</source>
        <translation>%1, el comienzo de estas condiciones (una corrección de cómo se leyeron)</translation>
    </message>
    <message>
        <source>all its months, past ones too (a correction of how it was read)</source>
        <translation>todos sus meses, también los pasados (una corrección de cómo se leyó)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>This contract only</source>
        <translation>Solo este contrato</translation>
    </message>
    <message numerus="yes">
        <source>All %n contracts with this agreement</source>
        <translation>
            <numerusform>El %Ln contrato con este acuerdo</numerusform>
            <numerusform>Los %Ln contratos con este acuerdo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and change too: %1.</source>
        <translation>
            <numerusform>%Ln contrato más usa este acuerdo y también cambia: %1.</numerusform>
            <numerusform>%Ln contratos más usan este acuerdo y también cambian: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and keep their terms: %1.</source>
        <translation>
            <numerusform>%Ln contrato más usa este acuerdo y conserva sus condiciones: %1.</numerusform>
            <numerusform>%Ln contratos más usan este acuerdo y conservan sus condiciones: %1.</numerusform>
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
        <translation>Texto del acuerdo</translation>
    </message>
    <message>
        <source>Text of the contract</source>
        <translation>Texto del contrato</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Create contract</source>
        <translation>&amp;Crear contrato</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Add s&amp;ervice</source>
        <translation>Añadir ser&amp;vicio</translation>
    </message>
    <message>
        <source>Add c&amp;harge</source>
        <translation>Añadir car&amp;go</translation>
    </message>
    <message>
        <source>Add &amp;named charge</source>
        <translation>Añadir cargo con &amp;nombre</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>Añadir c&amp;ondición</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking the text</source>
        <translation>Comprobando el texto</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The shipped agreement stays as it is: the contract gets a copy of its own.</source>
        <translation>El acuerdo incluido queda como está: el contrato recibe una copia propia.</translation>
    </message>
    <message>
        <source>On %1 other terms hold: this text takes their place from then on.</source>
        <translation>El %1 rigen otras condiciones: este texto ocupa su lugar desde entonces.</translation>
    </message>
    <message>
        <source>It holds until other terms begin on %1.</source>
        <translation>Rige hasta que otras condiciones empiecen el %1.</translation>
    </message>
    <message>
        <source>The change begins on %1: no past month changes.</source>
        <translation>El cambio empieza el %1: ningún mes pasado cambia.</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Sin errores.</translation>
    </message>
    <message>
        <source>&amp;Reason (required, kept in the history)</source>
        <translation>&amp;Motivo (obligatorio, queda en el historial)</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Corrija %Ln error para guardar.</numerusform>
            <numerusform>Corrija %Ln errores para guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Sin cambios pendientes de guardar</translation>
    </message>
    <message>
        <source>Give a reason to save.</source>
        <translation>Indique un motivo para guardar.</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>Editar como &amp;texto</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSpan</name>
    <message>
        <source>These terms hold for the periods that begin before %1.</source>
        <translation>Estas condiciones rigen para los períodos que empiezan antes del %1.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later.</source>
        <translation>Estas condiciones rigen para los períodos que empiezan el %1 o después.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later and before %2.</source>
        <translation>Estas condiciones rigen para los períodos que empiezan el %1 o después y antes del %2.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>agreement and day</comment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>Earlier terms: %1.</source>
        <translation>Condiciones anteriores: %1.</translation>
    </message>
    <message>
        <source>Later terms: %1.</source>
        <translation>Condiciones posteriores: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TestSection</name>
    <message>
        <source>Asking the source</source>
        <translation>Consultando la fuente</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Change the a&amp;ddress or sign-in</source>
        <translation>Cambiar la di&amp;rección o el inicio de sesión</translation>
    </message>
    <message>
        <source>Change the address or sign-in</source>
        <translation>Cambiar la dirección o el inicio de sesión</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 respondió en %2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>no lo indica</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>coincide con este equipo</translation>
    </message>
    <message>
        <source>%1 ahead of this computer; times are taken from the source</source>
        <translation>%1 adelantado respecto a este equipo; las horas se toman de la fuente</translation>
    </message>
    <message>
        <source>%1 behind this computer; times are taken from the source</source>
        <translation>%1 atrasado respecto a este equipo; las horas se toman de la fuente</translation>
    </message>
    <message>
        <source>Data since</source>
        <translation>Datos desde</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %Ln día</numerusform>
            <numerusform>%1, %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not say; the first sync finds out</source>
        <translation>no lo indica; la primera sincronización lo averiguará</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check user and password or token.</source>
        <translation>%1 No se guardó nada. Revise el usuario y la contraseña o el token.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo contactar con %1.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check the address, and whether the server runs.</source>
        <translation>%1 No se guardó nada. Revise la dirección y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>La detuvo usted.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 answered, but it cannot be used.</source>
        <translation>%1 respondió, pero no se puede usar.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check that the address is that of such a server.</source>
        <translation>%1 No se guardó nada. Compruebe que la dirección sea la de un servidor de este tipo.</translation>
    </message>
    <message>
        <source>%1 was not asked: its password or token is not known.</source>
        <translation>No se preguntó a %1: no se conoce su contraseña o token.</translation>
    </message>
    <message>
        <source>A password is kept for the server that it was entered for. Nothing was stored. Enter it for this server.</source>
        <translation>Una contraseña se conserva para el servidor para el que se introdujo. No se guardó nada. Introdúzcala para este servidor.</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>Conserva datos durante</translation>
    </message>
    <message>
        <source>%1; what is older is lost, so sync it more often</source>
        <translation>%1; lo más antiguo se pierde, así que sincronícela más a menudo</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Change what is asked for in the step before.</source>
        <translation>%1 No se guardó nada. Cambie lo que se consulta en el paso anterior.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketChangeModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the agreement has no severity %1</source>
        <translation>el acuerdo no tiene gravedad %1</translation>
    </message>
    <message>
        <source>the contract has no service %1</source>
        <translation>el contrato no tiene servicio %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n events that are here would be removed</source>
        <translation>
            <numerusform>Se quitaría %Ln suceso que está aquí</numerusform>
            <numerusform>Se quitarían %Ln sucesos que están aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketImportDialog</name>
    <message>
        <source>What the import would do</source>
        <translation>Qué haría la importación</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importar tiques</translation>
    </message>
    <message>
        <source>The file holds no ticket.</source>
        <translation>El archivo no contiene ningún tique.</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Qué está mal en el archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the tickets</source>
        <translation>Guardar los tiques</translation>
    </message>
    <message>
        <source>Cancel: nothing is saved</source>
        <translation>Cancelar: no se guarda nada</translation>
    </message>
    <message>
        <source>%1, for %2: %3. Nothing is saved yet.</source>
        <translation>%1, para %2: %3. Todavía no se ha guardado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: it has %n errors. Nothing was changed. Fix the file and try again.</source>
        <translation>
            <numerusform>%1 no se importó: tiene %Ln error. No se cambió nada. Corrija el archivo e inténtelo de nuevo.</numerusform>
            <numerusform>%1 no se importó: tiene %Ln errores. No se cambió nada. Corrija el archivo e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketModel</name>
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
    <message>
        <source>Requests waiting</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>a la espera del cliente</translation>
    </message>
    <message>
        <source>resolved late</source>
        <translation>resuelto con retraso</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <translation>resuelto a tiempo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketSection</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>El acuerdo no promete tiempos de soporte.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>No se abrió ningún tique en este mes.</translation>
    </message>
    <message>
        <source>What is due next over all tickets</source>
        <translation>Lo próximo que vence entre todos los tiques</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>Tiques de soporte del mes</translation>
    </message>
    <message>
        <source>Deadlines that were missed</source>
        <translation>Plazos incumplidos</translation>
    </message>
    <message>
        <source>Severities of the chosen ticket</source>
        <translation>Gravedades del tique elegido</translation>
    </message>
    <message>
        <source>Which tickets are listed</source>
        <translation>Qué tiques se enumeran</translation>
    </message>
    <message>
        <source>Tickets of which severity are listed</source>
        <translation>De qué gravedad se enumeran los tiques</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tiques</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>With a missed deadline</source>
        <translation>Con un plazo incumplido</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>&amp;Importar tiques…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importar tiques</translation>
    </message>
    <message>
        <source>From a JSON or CSV file; what would change is shown first</source>
        <translation>Desde un archivo JSON o CSV; primero se muestra qué cambiaría</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiques</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Incumplidos</translation>
    </message>
    <message>
        <source>No deadline was missed.</source>
        <translation>No se incumplió ningún plazo.</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Cualquier gravedad</translation>
    </message>
    <message>
        <source>Severities of %1</source>
        <translation>Gravedades de %1</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Con algo pendiente</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No se debe nada.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeBrush</name>
    <message>
        <source>All months</source>
        <translation>Todos los meses</translation>
    </message>
    <message>
        <source>Part of the month that is shown</source>
        <translation>Parte del mes que se muestra</translation>
    </message>
    <message>
        <source>%1. The arrow keys move it, plus and minus zoom, 0 shows the month.</source>
        <translation>%1. Las flechas la desplazan, más y menos acercan y alejan, 0 muestra el mes.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLanes</name>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
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
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>partly excluded</source>
        <translation>excluida en parte</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence dentro de %1</translation>
    </message>
    <message>
        <source>Checks came in</source>
        <translation>Llegaron comprobaciones</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks</source>
        <translation>
            <numerusform>%Ln comprobación fallida</numerusform>
            <numerusform>%Ln comprobaciones fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row</source>
        <translation>
            <numerusform>%Ln comprobación fallida seguida</numerusform>
            <numerusform>%Ln comprobaciones fallidas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to count</source>
        <translation>demasiado pocas para contar</translation>
    </message>
    <message>
        <source>Outage, too short to count</source>
        <translation>Interrupción, demasiado corta para contar</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>Maintenance, accepted</source>
        <translation>Mantenimiento, aceptado</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>Mantenimiento, no aceptado</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>Excluido del tiempo de inactividad</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln evidencia</numerusform>
            <numerusform>%Ln evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem of %1</source>
        <translation>Informe post mortem de %1</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>Plazo de reclamación</translation>
    </message>
    <message>
        <source>State changes, %1</source>
        <translation>Cambios de estado, %1</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>Comprobaciones, %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Outage that does not count</source>
        <translation>Interrupción que no cuenta</translation>
    </message>
    <message>
        <source>no ticket reported it in time</source>
        <translation>ningún tique la notificó a tiempo</translation>
    </message>
    <message>
        <source>over when its fault was identified</source>
        <translation>había terminado cuando se identificó su fallo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLegend</name>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>Mantenimiento, no aceptado</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Informe post mortem</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>Plazo de reclamación</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contada</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>Línea de tiempo del mes</translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%Ln interrupción</numerusform>
            <numerusform>%Ln interrupciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%Ln incidente</numerusform>
            <numerusform>%Ln incidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim deadlines</source>
        <translation>
            <numerusform>%Ln plazo de reclamación</numerusform>
            <numerusform>%Ln plazos de reclamación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time and what is in it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>T shows the same as a table. Plus and minus zoom, the arrow keys move, 0 shows the month, Home and End its ends, Page Up and Page Down the outage before and after.</source>
        <translation>T muestra lo mismo como tabla. Más y menos acercan y alejan, las flechas desplazan, 0 muestra el mes, Inicio y Fin sus extremos, Re Pág y Av Pág la interrupción anterior y la siguiente.</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Comprobación fallida</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>Comprobación correcta</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, borrador</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln no contada</numerusform>
            <numerusform>%Ln no contadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeSection</name>
    <message>
        <source>Visible events</source>
        <translation>Sucesos visibles</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>No pasó nada en este tiempo.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit month</source>
        <translation>Ajustar al mes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Show as time line</source>
        <translation>Mostrar como línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>The first %n events; zoom in to see the others.</source>
        <translation>
            <numerusform>El primer suceso (%Ln); acerque la vista para ver los demás.</numerusform>
            <numerusform>Los primeros %Ln sucesos; acerque la vista para ver los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <translation>%1, hora de %2</translation>
    </message>
    <message>
        <source>Nothing was measured in this month.</source>
        <translation>En este mes no se midió nada.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TopBar</name>
    <message>
        <source>Month and search</source>
        <translation>Mes y búsqueda</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Ningún espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>makegood::ui::UnmappedSection</name>
    <message>
        <source>Series that belong to no service</source>
        <translation>Series que no pertenecen a ningún servicio</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Suggested because</source>
        <translation>Motivo de la sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>%n, from %1</source>
        <translation>
            <numerusform>%Ln, de %1</numerusform>
            <numerusform>%Ln, de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, from several sources</source>
        <translation>
            <numerusform>%Ln, de varias fuentes</numerusform>
            <numerusform>%Ln, de varias fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Servicio de %1</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elija un servicio</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Aceptar para %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorar %1</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>Asignar series</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Map series.</source>
        <translation>
            <numerusform>%Ln más en «Asignar series».</numerusform>
            <numerusform>%Ln más en «Asignar series».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ValuesSection</name>
    <message>
        <source>Promised values</source>
        <translation>Valores prometidos</translation>
    </message>
    <message>
        <source>Beside its availability the agreement promises these values of the service.</source>
        <translation>Además de su disponibilidad, el acuerdo promete estos valores del servicio.</translation>
    </message>
    <message>
        <source>The agreement promises these values of the service, and no availability.</source>
        <translation>El acuerdo promete estos valores del servicio, y ninguna disponibilidad.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Verdict</name>
    <message>
        <source>%1 so far, provisional until %2:</source>
        <extracomment>%1: a month, %2: the day on which it is over</extracomment>
        <translation>En %1 hasta ahora, con carácter provisional hasta el %2:</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nada que evaluar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 incumplido</numerusform>
            <numerusform>%1 incumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at risk</source>
        <translation>
            <numerusform>%1 en riesgo</numerusform>
            <numerusform>%1 en riesgo</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>datos incompletos</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>objetivo cumplido</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>objetivos cumplidos</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>por negociar</translation>
    </message>
    <message>
        <source>1 reply late</source>
        <translation>1 respuesta tardía</translation>
    </message>
    <message numerus="yes">
        <source>%1 replies late</source>
        <translation>
            <numerusform>%1 respuesta tardía</numerusform>
            <numerusform>%1 respuestas tardías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 más</numerusform>
            <numerusform>%1 más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services missed its target in %2: %3.</source>
        <translation>
            <numerusform>1 de %1 servicio incumplió su objetivo en %2: %3.</numerusform>
            <numerusform>1 de %1 servicios incumplió su objetivo en %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed their targets in %3: %4.</source>
        <translation>
            <numerusform>%1 de %2 servicio incumplió su objetivo en %3: %4.</numerusform>
            <numerusform>%1 de %2 servicios incumplieron sus objetivos en %3: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <translation>%1 incumplió su objetivo en %2.</translation>
    </message>
    <message>
        <source>Both services missed their targets in %1.</source>
        <translation>Los dos servicios incumplieron sus objetivos en %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed their targets in %2.</source>
        <translation>
            <numerusform>El %1 servicio incumplió su objetivo en %2.</numerusform>
            <numerusform>Los %1 servicios incumplieron sus objetivos en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed %2 in %3.</source>
        <extracomment>%1: a service, %2: a percentage, %3: a month</extracomment>
        <translation>%1 no alcanzó el %2 en %3.</translation>
    </message>
    <message>
        <source>Both services missed %1 in %2.</source>
        <translation>Ninguno de los dos servicios alcanzó el %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed %2 in %3.</source>
        <translation>
            <numerusform>El %1 servicio no alcanzó el %2 en %3.</numerusform>
            <numerusform>Ninguno de los %1 servicios alcanzó el %2 en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target, but %2.</source>
        <extracomment>%2: what was not kept beside the target</extracomment>
        <translation>%1 cumplió su objetivo, pero %2.</translation>
    </message>
    <message>
        <source>Both services met their targets, but %1.</source>
        <translation>Los dos servicios cumplieron sus objetivos, pero %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets, but %2.</source>
        <translation>
            <numerusform>El %1 servicio cumplió su objetivo, pero %2.</numerusform>
            <numerusform>Los %1 servicios cumplieron sus objetivos, pero %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target in %2.</source>
        <translation>%1 cumplió su objetivo en %2.</translation>
    </message>
    <message>
        <source>Both services met their targets in %1.</source>
        <translation>Los dos servicios cumplieron sus objetivos en %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets in %2.</source>
        <translation>
            <numerusform>El %1 servicio cumplió su objetivo en %2.</numerusform>
            <numerusform>Los %1 servicios cumplieron sus objetivos en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 was not measured. The verdict is open.</source>
        <translation>Sin medir: %1 de %2. El veredicto queda abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the time of %2 was not measured; their verdict is open.</source>
        <translation>
            <numerusform>Sin medir: %1 del tiempo de %2; su veredicto queda abierto.</numerusform>
            <numerusform>Sin medir: %1 del tiempo de %2; sus veredictos quedan abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>Ningún servicio estuvo en vigor en %1.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>No hay datos de %1.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services met its target in %2.</source>
        <translation>
            <numerusform>1 de %1 servicio cumplió su objetivo en %2.</numerusform>
            <numerusform>1 de %1 servicios cumplió su objetivo en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services met their targets in %3.</source>
        <translation>
            <numerusform>%1 de %2 servicio cumplió su objetivo en %3.</numerusform>
            <numerusform>%1 de %2 servicios cumplieron sus objetivos en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>En riesgo: %1.</translation>
    </message>
    <message>
        <source>no service runs.</source>
        <translation>ningún servicio está en vigor.</translation>
    </message>
    <message>
        <source>nothing was measured yet.</source>
        <translation>aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>%1 is at risk.</source>
        <translation>%1 está en riesgo.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services is at risk: %2.</source>
        <translation>
            <numerusform>1 de %1 servicio está en riesgo: %2.</numerusform>
            <numerusform>1 de %1 servicios está en riesgo: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services are at risk: %3.</source>
        <translation>
            <numerusform>%1 de %2 servicio está en riesgo: %3.</numerusform>
            <numerusform>%1 de %2 servicios están en riesgo: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on track.</source>
        <translation>%1 va por buen camino.</translation>
    </message>
    <message>
        <source>both services are on track.</source>
        <translation>los dos servicios van por buen camino.</translation>
    </message>
    <message numerus="yes">
        <source>all %1 services are on track.</source>
        <translation>
            <numerusform>el %1 servicio va por buen camino.</numerusform>
            <numerusform>los %1 servicios van por buen camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was missed.</source>
        <translation>no se incumplió nada.</translation>
    </message>
    <message>
        <source>%1 has missed its target.</source>
        <translation>%1 ha incumplido su objetivo.</translation>
    </message>
    <message>
        <source>both services have missed their targets.</source>
        <translation>los dos servicios han incumplido sus objetivos.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services has missed its target: %2.</source>
        <translation>
            <numerusform>1 de %1 servicio ha incumplido su objetivo: %2.</numerusform>
            <numerusform>1 de %1 servicios ha incumplido su objetivo: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services have missed their targets: %3.</source>
        <translation>
            <numerusform>%1 de %2 servicio ha incumplido su objetivo: %3.</numerusform>
            <numerusform>%1 de %2 servicios han incumplido sus objetivos: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>1 promise broken</source>
        <translation>1 promesa incumplida</translation>
    </message>
    <message numerus="yes">
        <source>%1 promises broken</source>
        <translation>
            <numerusform>%1 promesa incumplida</numerusform>
            <numerusform>%1 promesas incumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other promise was not kept: %1</source>
        <translation>no se cumplió 1 promesa más: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 other promises were not kept: %2</source>
        <translation>
            <numerusform>no se cumplió %1 promesa más: %2</numerusform>
            <numerusform>no se cumplieron %1 promesas más: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 support reply was late</source>
        <translation>1 respuesta de soporte llegó tarde</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late</source>
        <translation>
            <numerusform>%1 respuesta de soporte llegó tarde</numerusform>
            <numerusform>%1 respuestas de soporte llegaron tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late</source>
        <translation>1 tique se resolvió tarde</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late</source>
        <translation>
            <numerusform>%1 tique se resolvió tarde</numerusform>
            <numerusform>%1 tiques se resolvieron tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>El crédito hasta ahora es de %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount, so the remedy is negotiated.</source>
        <translation>El acuerdo no fija ningún importe, así que la compensación se negocia.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>Hasta ahora no se debe nada.</translation>
    </message>
    <message>
        <source>%1 owes you %2, and a further remedy is negotiated.</source>
        <translation>%1 le debe %2, y se negocia una compensación adicional.</translation>
    </message>
    <message>
        <source>The credit of %1 was not claimed in time.</source>
        <translation>El crédito de %1 no se reclamó a tiempo.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 le debe %2.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>Se acordó una compensación de %1.</translation>
    </message>
    <message>
        <source>%1 is withheld.</source>
        <translation>Se retiene %1.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>El acuerdo no concede crédito.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>No se debe nada.</translation>
    </message>
    <message>
        <source>A further %1 was not claimed in time.</source>
        <translation>Además, no se reclamaron a tiempo %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::VerdictBox</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ViewModel</name>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Comprobación fallida</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>Comprobación correcta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
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
        <translation>Mantenimiento por horas, %1 a %2</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>En planificación</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Escape lets go.</source>
        <translation>Las flechas la mueven, Mayús y flechas cambian su fin, Escape la suelta.</translation>
    </message>
    <message>
        <source>N begins a new window here; Page Down chooses a window of the week.</source>
        <translation>N empieza aquí una ventana nueva; Av Pág elige una ventana de la semana.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Enter edits, Delete cancels it.</source>
        <translation>Las flechas la mueven, Mayús y flechas cambian su fin, Intro la edita, Supr la cancela.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekSection</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Maintenance windows of the week</source>
        <translation>Ventanas de mantenimiento de la semana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>No maintenance this week.</source>
        <translation>Ningún mantenimiento esta semana.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatIfSection</name>
    <message>
        <source>Save the chosen scenario</source>
        <translation>Guardar la hipótesis elegida</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios en paralelo</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Guardar escenario…</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Quitar escenario</translation>
    </message>
    <message>
        <source>No scenario yet. Keep a change of the review as scenario to compare it here.</source>
        <translation>Aún no hay ningún escenario. Conserve un cambio de la revisión como escenario para compararlo aquí.</translation>
    </message>
    <message>
        <source>Remove the chosen scenario</source>
        <translation>Quitar el escenario elegido</translation>
    </message>
    <message>
        <source>Each column is a scenario; the arrow keys choose one, the buttons below save or remove it.</source>
        <translation>Cada columna es un escenario; las flechas eligen uno, los botones de abajo lo guardan o lo quitan.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatsThis</name>
    <message>
        <source>The month that all pages show. The arrows go to the month before and after; the name opens a list.</source>
        <translation>El mes que muestran todas las páginas. Las flechas van al mes anterior y al siguiente; el nombre abre una lista.</translation>
    </message>
    <message>
        <source>Whether the month still runs. The figures of a running month are provisional; those of a locked one are kept as they were reported.</source>
        <translation>Si el mes sigue en curso. Las cifras de un mes en curso son provisionales; las de uno bloqueado se conservan tal como se informaron.</translation>
    </message>
    <message>
        <source>Finds a customer, an incident, a month, a page or a command by its words.</source>
        <translation>Encuentra un cliente, un incidente, un mes, una página o una orden por sus palabras.</translation>
    </message>
    <message>
        <source>The services of all customers. The one that is chosen is shown on the page.</source>
        <translation>Los servicios de todos los clientes. El elegido se muestra en la página.</translation>
    </message>
    <message>
        <source>The share of the measured time in which the service was available. Percentages are cut, never rounded up. Click it to see how it was counted.</source>
        <translation>La parte del tiempo medido en que el servicio estuvo disponible. Los porcentajes se truncan, nunca se redondean al alza. Haga clic para ver cómo se calculó.</translation>
    </message>
    <message>
        <source>The time that counts as downtime under the agreement, without accepted maintenance and excluded causes. Click it to see how it was counted.</source>
        <translation>El tiempo que cuenta como inactividad según el acuerdo, sin el mantenimiento aceptado ni las causas excluidas. Haga clic para ver cómo se calculó.</translation>
    </message>
    <message>
        <source>How much more downtime the target allows in this month, or how much was too much. Click it to see how it was counted.</source>
        <translation>Cuánta inactividad más permite el objetivo en este mes o cuánta hubo de más. Haga clic para ver cómo se calculó.</translation>
    </message>
    <message>
        <source>What the agreement gives for this month, as far as it is known. Where its text can be read in several ways, the lowest and the highest amount stand below. Click it to see why.</source>
        <translation>Lo que el acuerdo concede por este mes, hasta donde se sabe. Cuando su texto admite varias interpretaciones, debajo aparecen el importe más bajo y el más alto. Haga clic para ver por qué.</translation>
    </message>
    <message>
        <source>Explains what was chosen on the page, or holds the form that changes it. F4 opens and closes it.</source>
        <translation>Explica lo que se ha elegido en la página o contiene el formulario para cambiarlo. F4 lo abre y lo cierra.</translation>
    </message>
    <message>
        <source>How the figure came about: each step follows from the ones below it. Rest the mouse on a step for exact values; Copy takes all steps along.</source>
        <translation>Cómo se llegó a la cifra: cada paso se deduce de los que tiene debajo. Deje el ratón sobre un paso para ver los valores exactos; Copiar incluye todos los pasos.</translation>
    </message>
    <message>
        <source>What the agreement says about the chosen step, in our own words.</source>
        <translation>Lo que el acuerdo dice sobre el paso elegido, con nuestras propias palabras.</translation>
    </message>
    <message>
        <source>How much of the time has data. Time without data never counts as available.</source>
        <translation>De qué parte del tiempo hay datos. El tiempo sin datos nunca cuenta como disponible.</translation>
    </message>
    <message>
        <source>When the sources were asked last.</source>
        <translation>Cuándo se consultaron las fuentes por última vez.</translation>
    </message>
    <message>
        <source>The next day by which a claim must be filed. Click it to go to the claim.</source>
        <translation>El próximo día límite para presentar una reclamación. Haga clic para ir a la reclamación.</translation>
    </message>
    <message>
        <source>Services that missed their target in this month. Click the tile to see only those.</source>
        <translation>Servicios que incumplieron su objetivo en este mes. Haga clic en el recuadro para ver solo esos.</translation>
    </message>
    <message>
        <source>Services that will miss their target if downtime goes on as in the last days, or that have used most of what is allowed.</source>
        <translation>Servicios que incumplirán su objetivo si la inactividad sigue como en los últimos días, o que ya han usado la mayor parte de lo permitido.</translation>
    </message>
    <message>
        <source>Services that met their target, or are on track while the month runs.</source>
        <translation>Servicios que cumplieron su objetivo o que, con el mes en curso, van por buen camino.</translation>
    </message>
    <message>
        <source>What the agreements give for this month, added up by currency. The range is what open questions of interpretation leave.</source>
        <translation>Lo que los acuerdos conceden por este mes, sumado por moneda. El intervalo es el que dejan las cuestiones de interpretación abiertas.</translation>
    </message>
    <message>
        <source>The next claim that must be filed, and by when.</source>
        <translation>La próxima reclamación que hay que presentar, y hasta cuándo.</translation>
    </message>
    <message>
        <source>How old the data of the sources is, and whether one of them failed.</source>
        <translation>La antigüedad de los datos de las fuentes, y si alguna de ellas falló.</translation>
    </message>
    <message>
        <source>One row a service, the riskiest first. The strip shows the last twelve months, the bar how much of the allowed downtime is used. The link at the end leads to what there is to do.</source>
        <translation>Una fila por servicio, primero el de mayor riesgo. La franja muestra los últimos doce meses; la barra, cuánta de la inactividad permitida se ha usado. El enlace del final lleva a lo que hay que hacer.</translation>
    </message>
    <message>
        <source>What the marks in the strips of months mean.</source>
        <translation>Qué significan las marcas en las franjas de meses.</translation>
    </message>
    <message>
        <source>Downtime of each month beside what the target allows. Choose a month to show it.</source>
        <translation>La inactividad de cada mes junto a la que permite el objetivo. Elija un mes para mostrarlo.</translation>
    </message>
    <message>
        <source>The days of the month by their downtime, and the hours of the chosen day.</source>
        <translation>Los días del mes según su inactividad, y las horas del día elegido.</translation>
    </message>
    <message>
        <source>The error budget is the downtime that the target allows. Here is how it was used, how long it will last at the rate so far, and what more downtime costs.</source>
        <translation>El presupuesto de error es la inactividad que permite el objetivo. Aquí se ve cómo se usó, cuánto durará al ritmo actual y qué cuesta más inactividad.</translation>
    </message>
    <message>
        <source>Values other than availability that the agreement promises, such as a response time.</source>
        <translation>Valores distintos de la disponibilidad que promete el acuerdo, por ejemplo un tiempo de respuesta.</translation>
    </message>
    <message>
        <source>The month as a time line: outages, maintenance, incidents and deadlines below each other. Choose an outage to review it.</source>
        <translation>El mes como línea de tiempo: interrupciones, mantenimiento, incidentes y plazos, unos debajo de otros. Elija una interrupción para revisarla.</translation>
    </message>
    <message>
        <source>Outages with their causes. Whether one counts follows from the agreement; the cause is for a person to say.</source>
        <translation>Interrupciones con sus causas. Si una cuenta lo determina el acuerdo; la causa la tiene que indicar una persona.</translation>
    </message>
    <message>
        <source>Changes that were tried without saving them, side by side with what is recorded.</source>
        <translation>Cambios que se probaron sin guardarlos, junto a lo que está registrado.</translation>
    </message>
    <message>
        <source>Says what caused the outage, and from when until when. The box at its end shows what saving would change.</source>
        <translation>Indica qué causó la interrupción, y desde cuándo hasta cuándo. El cuadro del final muestra qué cambiaría al guardar.</translation>
    </message>
    <message>
        <source>What the month would come to if this were saved.</source>
        <translation>En qué quedaría el mes si esto se guardara.</translation>
    </message>
    <message>
        <source>Files and references that prove what was said, such as a letter or a ticket. They are kept in the workspace.</source>
        <translation>Archivos y referencias que prueban lo indicado, por ejemplo una carta o un tique. Se guardan en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Maintenance by the hour. Drag over free time to plan work; drag an edge to change its length.</source>
        <translation>El mantenimiento por horas. Arrastre sobre tiempo libre para planificar trabajos; arrastre un borde para cambiar su duración.</translation>
    </message>
    <message>
        <source>Whether the agreement accepts the work, how much of it counts as downtime, and what is to be done by when.</source>
        <translation>Si el acuerdo acepta el trabajo, cuánto de él cuenta como inactividad y qué hay que hacer y hasta cuándo.</translation>
    </message>
    <message>
        <source>The letter that announces the maintenance. Only what was announced in time can be left out of the downtime.</source>
        <translation>La carta que anuncia el mantenimiento. Solo lo que se anunció a tiempo se puede excluir de la inactividad.</translation>
    </message>
    <message>
        <source>What is due to all customers in this month, and which claims are to be filed, by their deadlines.</source>
        <translation>Lo que se debe a todos los clientes en este mes y qué reclamaciones hay que presentar, por sus plazos.</translation>
    </message>
    <message>
        <source>What the provider itself says of its outages and amounts, beside ours. It decides nothing.</source>
        <translation>Lo que el propio proveedor dice de sus interrupciones e importes, junto a lo nuestro. No decide nada.</translation>
    </message>
    <message>
        <source>Credits that were granted, and credits that came on an invoice. What is still open is the difference.</source>
        <translation>Créditos que se concedieron y créditos que llegaron en una factura. La diferencia es lo que queda pendiente.</translation>
    </message>
    <message>
        <source>Rights that too much downtime brings, such as leaving early, and until when they stand.</source>
        <translation>Derechos que da un exceso de inactividad, como marcharse antes de tiempo, y hasta cuándo valen.</translation>
    </message>
    <message>
        <source>The letter that asks for the credit, with its proof, and how far the claim has got.</source>
        <translation>La carta que solicita el crédito, con su prueba, y en qué punto está la reclamación.</translation>
    </message>
    <message>
        <source>How the tickets of the month were answered, against the times that the agreement promises.</source>
        <translation>Cómo se respondieron los tiques del mes, frente a los tiempos que promete el acuerdo.</translation>
    </message>
    <message>
        <source>What is due next over all tickets.</source>
        <translation>Lo próximo que vence entre todos los tiques.</translation>
    </message>
    <message>
        <source>The tickets of the month, with their deadlines by the severity of each.</source>
        <translation>Los tiques del mes, con sus plazos según la gravedad de cada uno.</translation>
    </message>
    <message>
        <source>Other promises of the agreement, such as backups, and whether they were kept.</source>
        <translation>Otras promesas del acuerdo, como las copias de seguridad, y si se cumplieron.</translation>
    </message>
    <message>
        <source>What the agreement promises, in plain words. Choose a line to see its clauses.</source>
        <translation>Lo que promete el acuerdo, en palabras sencillas. Elija una línea para ver sus cláusulas.</translation>
    </message>
    <message>
        <source>The clauses, and where each of them applies.</source>
        <translation>Las cláusulas, y dónde se aplica cada una.</translation>
    </message>
    <message>
        <source>Every rule with its value, for whoever wants to check them one by one.</source>
        <translation>Cada regla con su valor, para quien quiera comprobarlas una por una.</translation>
    </message>
    <message>
        <source>The reports of the month with their state: draft, checked, sent, locked or corrected. Choose several to create them at once.</source>
        <translation>Los informes del mes con su estado: borrador, comprobado, enviado, bloqueado o corregido. Elija varios para crearlos de una vez.</translation>
    </message>
    <message>
        <source>The report as the customer will get it.</source>
        <translation>El informe tal como lo recibirá el cliente.</translation>
    </message>
    <message>
        <source>Attaches all figures to the PDF, so that the customer can check them.</source>
        <translation>Adjunta todas las cifras al PDF para que el cliente pueda comprobarlas.</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now. A later change then needs a corrected report, and both are kept.</source>
        <translation>Conserva las cifras tal como están ahora. Un cambio posterior requiere entonces un informe corregido, y se conservan ambos.</translation>
    </message>
    <message>
        <source>Where the checks come from, how current they are, and which of them belong to no service yet.</source>
        <translation>De dónde vienen las comprobaciones, lo actuales que son y cuáles aún no pertenecen a ningún servicio.</translation>
    </message>
    <message>
        <source>Who changed what, when and why, for all customers or for one. Nothing here can be edited or removed.</source>
        <translation>Quién cambió qué, cuándo y por qué, de todos los clientes o de uno. Aquí no se puede editar ni quitar nada.</translation>
    </message>
    <message>
        <source>Every entry seals all entries before it. If one were altered or removed, it would be said here.</source>
        <translation>Cada entrada sella todas las anteriores. Si alguna se alterara o quitara, se indicaría aquí.</translation>
    </message>
    <message>
        <source>Services of which nothing, or too little, was measured, so that there is no verdict.</source>
        <translation>Servicios de los que no se midió nada o se midió demasiado poco, por lo que no hay veredicto.</translation>
    </message>
    <message>
        <source>Outages without a cause. They count until somebody names one.</source>
        <translation>Interrupciones cuya causa nadie ha indicado. Cuentan hasta que alguien la indique.</translation>
    </message>
    <message>
        <source>Filters, order and columns, saved under a name.</source>
        <translation>Filtros, orden y columnas que se guardan con un nombre.</translation>
    </message>
    <message>
        <source>Maintenance of the month, and whether the agreements accept it. Drag over days to plan work; drag work to move it.</source>
        <translation>El mantenimiento del mes y si los acuerdos lo aceptan. Arrastre sobre los días para planificar trabajos; arrastre un trabajo para moverlo.</translation>
    </message>
    <message>
        <source>Plans or changes maintenance. It is checked against each agreement while you type.</source>
        <translation>Planifica mantenimiento o lo modifica. Se comprueba con cada acuerdo mientras escribe.</translation>
    </message>
    <message>
        <source>How the credit of this service is worked out: outage by outage, with caps and conditions, and for each interpretation of the agreement.</source>
        <translation>Cómo se calcula el crédito de este servicio: interrupción por interrupción, con topes y condiciones, y una vez por cada forma de interpretar el acuerdo.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyClause</name>
    <message>
        <source>Previous clause</source>
        <translation>Cláusula anterior</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Cláusula siguiente</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Texto de la cláusula</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>El acuerdo</translation>
    </message>
    <message>
        <source>The agreement, %1</source>
        <translation>El acuerdo, %1</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>Sin cláusula: es un hecho.</translation>
    </message>
    <message>
        <source>The text of this clause is not on record.</source>
        <translation>El texto de esta cláusula no está registrado.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySection</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>Elija una cifra, una interrupción o un importe para ver en qué se basa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all steps</source>
        <translation>Copiar todos los pasos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySubject</name>
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
        <source>Why is there no amount?</source>
        <translation>¿Por qué no hay importe?</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>¿Qué pasó entonces?</translation>
    </message>
    <message>
        <source>Why “%1”: %2?</source>
        <translation>¿Por qué «%1»: %2?</translation>
    </message>
    <message>
        <source>Maintenance verdict</source>
        <translation>Veredicto sobre el mantenimiento</translation>
    </message>
    <message>
        <source>Response times of %1</source>
        <translation>Tiempos de respuesta de %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Presupuesto de error</translation>
    </message>
    <message>
        <source>Error budget so far</source>
        <translation>Presupuesto de error hasta ahora</translation>
    </message>
    <message>
        <source>Why is the budget %1 over?</source>
        <translation>¿Por qué está el presupuesto sobrepasado en %1?</translation>
    </message>
    <message>
        <source>Why is %1 of the budget left?</source>
        <translation>¿Por qué quedan %1 del presupuesto?</translation>
    </message>
    <message>
        <source>Why is there no credit?</source>
        <translation>¿Por qué no hay ningún crédito?</translation>
    </message>
    <message>
        <source>Claim status</source>
        <translation>Estado de la reclamación</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>Valor prometido</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyTree</name>
    <message>
        <source>Expand all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>Cadena de razones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Words</name>
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
    <message>
        <source>First response</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>Respuesta de estado</translation>
    </message>
    <message>
        <source>severity becomes</source>
        <translation>la gravedad pasa a</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>request for the status</source>
        <translation>consulta sobre el estado</translation>
    </message>
    <message>
        <source>reply to it</source>
        <translation>respuesta a ella</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>solución provisional</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>a ticket that reports it in time</source>
        <translation>un tique que la notifica a tiempo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>a la espera del cliente</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>percentil 95</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>percentil 99</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>valor máximo</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>valor mínimo</translation>
    </message>
    <message>
        <source>share of values beyond a bound</source>
        <translation>parte de valores más allá de un límite</translation>
    </message>
    <message>
        <source>by a table of lengths</source>
        <translation>según una tabla de duraciones</translation>
    </message>
    <message>
        <source>as one flat amount</source>
        <translation>como un importe fijo</translation>
    </message>
    <message>
        <source>by several remedies</source>
        <translation>por varias compensaciones</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Datos incompletos</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>sin anunciar</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceController</name>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>Preparando el espacio de trabajo de ejemplo</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>No se pudo crear el espacio de trabajo de ejemplo: %1. No se tocó nada más.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Leyendo la carpeta</translation>
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
        <source>No workspace could be made: %1. Nothing else was touched.</source>
        <translation>No se pudo crear ningún espacio de trabajo: %1. No se tocó nada más.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a workspace. It was left as it is. Choose another file, or a backup of this one.</source>
        <translation>%1 está vacío, así que no es un espacio de trabajo. Se dejó como está. Elija otro archivo o una copia de seguridad de este.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. It was left as it is. Choose another workspace, or a backup of this one.</source>
        <translation>No se pudo abrir %1: %2. Se dejó como está. Elija otro espacio de trabajo o una copia de seguridad de este.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo %1, y se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is the workspace that is open. Choose another name for the copy.</source>
        <translation>%1 es el espacio de trabajo que está abierto. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Customers.makegood</source>
        <translation>Clientes.makegood</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood)</source>
        <translation>Espacios de trabajo (*.makegood)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espacios de trabajo &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>This program came without its sample. Import a data folder instead.</source>
        <translation>Este programa vino sin su ejemplo. Importe en su lugar una carpeta de datos.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file and try again.</source>
        <translation>No se importó nada: %1. Todo sigue como estaba. Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Import data folder</source>
        <translation>Importar carpeta de datos</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceHandle</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>A change of the workspace that was open before was not saved: %1.</source>
        <translation>No se guardó un cambio del espacio de trabajo que estaba abierto antes: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceNotice</name>
    <message>
        <source>An older Makegood wrote this workspace. It was brought up to date: from here on every row and every month of checks has a checksum. A copy of what it was before is kept beside it.</source>
        <translation>Este espacio de trabajo lo escribió un Makegood más antiguo. Se puso al día: a partir de ahora, cada fila y cada mes de comprobaciones tiene una suma de comprobación. A su lado se conserva una copia de su estado anterior.</translation>
    </message>
    <message>
        <source>A newer Makegood wrote this workspace. It is open for reading only.</source>
        <translation>Este espacio de trabajo lo escribió un Makegood más reciente. Está abierto en modo de solo lectura.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceProbes</name>
    <message>
        <source>The prober of %1: %2. Nothing that was recorded is lost.</source>
        <translation>El comprobador de %1: %2. No se ha perdido nada de lo registrado.</translation>
    </message>
</context>
</TS>
