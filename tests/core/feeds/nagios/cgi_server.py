# SPDX-License-Identifier: GPL-3.0-or-later
"""Serves Nagios's CGIs on a free loopback port: cgi_server.py FOLDER-OF-CGIS CGI-CONFIG FILE-FOR-THE-PORT"""
import http.server
import os
import subprocess
import sys

cgis, config, port_file = sys.argv[1:4]


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        path, _, query = self.path.partition("?")
        name = path.strip("/")
        if name not in ("archivejson.cgi", "objectjson.cgi", "statusjson.cgi"):
            self.send_error(404)
            return
        environment = dict(os.environ, REQUEST_METHOD="GET", QUERY_STRING=query, NAGIOS_CGI_CONFIG=config,
                           REMOTE_USER="admin")
        out = subprocess.run([os.path.join(cgis, name)], env=environment, stdout=subprocess.PIPE, check=False).stdout
        end = min((at for at in (out.find(b"\n\n"), out.find(b"\r\n\r\n")) if at >= 0), default=-1)
        body = out[end:].lstrip()
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
with open(port_file + ".new", "w", encoding="ascii") as file:
    file.write(str(server.server_address[1]))
os.rename(port_file + ".new", port_file)
server.serve_forever()
