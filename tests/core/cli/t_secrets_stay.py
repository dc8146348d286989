# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a source's password everywhere that it must not be, while `sync` sends it to a server that is slow to
answer and after the run was killed: arguments, environment, the workspace and every file beside it, what is printed,
a core file. usage: t_secrets_stay.py makegood-cli [makegood]"""

import base64
import http.server
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PASSWORD = "Hush-4711-Passw0rd"
TENANT = "Hush-4711-Tenant"
ENCODED = base64.b64encode(f"reader:{PASSWORD}".encode()).decode()
SECRETS = [word.encode() for word in (PASSWORD, TENANT, ENCODED)]
PATIENCE = 20.0  # seconds

CONTRACT = """schema = 1
id = "acme"
customer = "Acme"
policy = "sonoran-servers"
time_zone = "UTC"
currency = "USD"
start = "2026-01-01"

[[service]]
id = "web"
class = "web"
type = "web-hosting"
price = "100.00"
"""


class SlowServer(http.server.BaseHTTPRequestHandler):
    """Notes who signs in and says nothing."""

    asked = threading.Event()
    seen = []

    def do_GET(self):
        self.seen.append((self.headers.get("Authorization"), self.headers.get("X-Scope-OrgID")))
        self.asked.set()
        time.sleep(PATIENCE)

    do_POST = do_GET

    def log_message(self, *_):
        pass


def start(arguments, **more):
    """A program that may leave a core file as large as it likes."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    return subprocess.Popen(arguments, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
                            **more)


def dumps_core(process):
    """Crashes it; whether the kernel wrote its memory, to a file or to a program that collects them."""
    process.send_signal(signal.SIGSEGV)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = 0  # it was waited for
    assert os.WIFSIGNALED(status), f"it did not crash: {status}"
    return os.WCOREDUMP(status)


def assert_clean(where, content):
    for secret in SECRETS:
        assert secret not in content, f"{secret.decode()} is in {where}"


def look(cli, folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), SlowServer)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (folder / "case").mkdir()
    (folder / "case" / "contract.toml").write_text(CONTRACT)
    (folder / "settings.json").write_text(json.dumps({
        "schema": 1, "kind": "prometheus", "address": f"http://127.0.0.1:{server.server_port}",
        "selector": "probe_success", "auth": {"kind": "basic", "user": "reader", "key": "the-password"},
        "headers": [{"name": "X-Scope-OrgID", "key": "the-tenant"}],
        "mapping": [{"service": "web", "probe": "http"}]}))
    store = ["--workspace", str(folder / "w.makegood")]
    subprocess.run([cli, "import", str(folder / "case"), *store], check=True, stdout=subprocess.DEVNULL)
    reading, writing = os.pipe()
    os.write(writing, json.dumps({"the-password": PASSWORD, "the-tenant": TENANT}).encode())
    os.close(writing)
    with open(folder / "output", "wb") as output:
        sync = start([cli, "sync", *store, "--settings", str(folder / "settings.json"), "--contract", "acme",
                      "--secrets-fd", str(reading)], pass_fds=[reading], stdout=output, stderr=output, cwd=folder)
    os.close(reading)
    assert SlowServer.asked.wait(PATIENCE), "the server was not asked"
    assert (f"Basic {ENCODED}", TENANT) in SlowServer.seen, f"nobody signed in: {SlowServer.seen}"
    for part in ("cmdline", "environ"):
        assert_clean(part, Path(f"/proc/{sync.pid}/{part}").read_bytes())
    core = dumps_core(sync)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "w.makegood" for path in files)
    for path in files:
        assert_clean(path, path.read_bytes())
    return core


def main():
    programs = [os.path.abspath(name) for name in sys.argv[1:]]
    with tempfile.TemporaryDirectory(prefix="makegood-secrets-") as name:
        folder = Path(name)
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = name
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.chdir(folder)
        assert not look(programs[0], folder), "the memory of makegood-cli went into a core file"
        for program in programs[1:]:
            window = start([program, str(folder / "w.makegood")], stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            time.sleep(1.5)
            assert window.poll() is None, "the window did not stay open"
            assert not dumps_core(window), "the memory of makegood went into a core file"
        # Without this the assertions above would hold where the kernel writes no core files at all.
        if not dumps_core(start(["sleep", "60"])):
            print("this machine writes no core files: that none was written says nothing")
    print("nothing secret is in arguments, environment, workspace, output or a core file")


if __name__ == "__main__":
    main()
