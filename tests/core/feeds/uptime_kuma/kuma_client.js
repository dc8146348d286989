// SPDX-License-Identifier: GPL-3.0-or-later
// A person who sets a new Uptime Kuma up, by its own protocol, and Kuma's account of what it saw.
//   node kuma_client.js MODULES PORT FROM TO NAME=URL ...
// Adds a monitor for each, all of them with a maintenance window between two local times of Kolkata, and prints one line of JSON for every heartbeat that
// Kuma tells, until its input ends. Exit code 1: what Kuma refused is on standard error.
const [modules, port, from, to, ...monitors] = process.argv.slice(2);
const { io } = require(modules + '/socket.io-client');
const socket = io('http://127.0.0.1:' + port, { transports: ['websocket'] });
const names = new Map();

function ask(...words) {
    return new Promise((done) => socket.emit(...words, done)).then((answer) => {
        if (answer.ok)
            return answer;
        console.error(words[0] + ': ' + answer.msg);
        process.exit(1);
    });
}

async function setUp() {
    await ask('setup', 'admin', 'Secret123!');
    await ask('login', { username: 'admin', password: 'Secret123!', token: '' });
    for (const monitor of monitors) {
        const [name, url] = monitor.split(/=(.*)/s);
        const added = await ask('add', {
            type: 'http', name, url, method: 'GET', interval: 20, retryInterval: 20, resendInterval: 0, maxretries: 0,
            timeout: 10, notificationIDList: {}, ignoreTls: false, upsideDown: false, expiryNotification: false,
            maxredirects: 10, accepted_statuscodes: ['200-299'], dns_resolve_type: 'A', dns_resolve_server: '127.0.0.1',
            proxyId: null, authMethod: null, kafkaProducerBrokers: [], kafkaProducerSaslOptions: { mechanism: 'None' },
        });
        names.set(added.monitorID, name);
    }
    const { maintenanceID } = await ask('addMaintenance', {
        title: 'new disks', description: '', strategy: 'single', intervalDay: 1, active: true,
        dateRange: [from, to],
        timeRange: [{ hours: 2, minutes: 0 }, { hours: 3, minutes: 0 }], weekdays: [], daysOfMonth: [],
        timezoneOption: 'Asia/Kolkata', cron: '30 3 * * *', durationMinutes: 60,
    });
    await ask('addMonitorMaintenance', maintenanceID, [...names.keys()].map((id) => ({ id })));
}

// Those of a monitor come before the answer that tells its number.
const early = [];
function tell(beat) {
    console.log(JSON.stringify({ monitor: names.get(beat.monitorID), status: beat.status, time: beat.time }));
}
socket.on('heartbeat', (beat) => (names.has(beat.monitorID) ? tell(beat) : early.push(beat)));
socket.on('connect', () => setUp().then(() => early.splice(0).forEach(tell)));
socket.on('connect_error', (error) => { console.error(String(error)); process.exit(1); });
process.stdin.on('end', () => process.exit(0)).resume();
