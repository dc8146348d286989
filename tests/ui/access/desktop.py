# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader meets it: started on an X server, read and driven over AT-SPI alone."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0  # seconds until something that has to come is given up
NAMELESS_IS_WRONG = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "spin button", "combo box",
    "list", "list box", "table", "tree", "tree table", "slider", "page tab", "page tab list", "menu item",
    "check menu item", "radio menu item", "chart", "image", "canvas", "calendar", "progress bar", "dialog",
}
TABLES = {"table", "tree", "tree table", "list"}


def spin(seconds):
    """Lets events arrive."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.005)


def steady(look):
    """The value of `look()`, which reads the window. A part may vanish while it is read (a card that folds, a message
    that goes): then it looks again, as a screen reader does."""
    for _ in range(20):
        try:
            return look()
        except GLib.Error as error:
            if error.domain != "atspi_error":
                raise
            spin(0.1)
    return look()


def wait_for(what, found):
    """The first true value of `found()`; fails after PATIENCE."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = steady(found)
        if value:
            return value
        spin(0.1)
    raise AssertionError(f"{what} did not come within {PATIENCE:.0f} seconds")


def has(node, state):
    return node.get_state_set().contains(state)


def is_shown(node):
    return has(node, Atspi.StateType.SHOWING) and has(node, Atspi.StateType.VISIBLE)


def children(node):
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child is not None]


def walk(node):
    """Everything below that is shown; not the cells of tables and lists, which may be a million."""
    for child in children(node):
        if not is_shown(child):
            continue
        yield child
        if child.get_role_name() not in TABLES:
            yield from walk(child)


def tell(node):
    return f"{node.get_role_name()} '{node.get_name()}' ({node.get_description() or 'no description'})"


class Desktop:
    """The running program."""

    def __init__(self, program, home, arguments):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", HOME=home,
                           XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config", LC_ALL="C.UTF-8")
        self._process = subprocess.Popen([program, *arguments], env=environment)
        Atspi.init()
        self._focused = []
        self._listener = Atspi.EventListener.new(self._on_focus)
        self._listener.register("object:state-changed:focused")
        self.app = wait_for("the program", self._find)
        self.window = wait_for("the window", lambda: next((c for c in children(self.app) if is_shown(c)), None))
        wait_for("the keyboard", lambda: has(self.window, Atspi.StateType.ACTIVE))

    def _find(self):
        if self._process.poll() is not None:
            raise AssertionError(f"the program ended with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        return next((a for a in children(desktop) if (a.get_name() or "").lower() == "makegood"), None)

    def _on_focus(self, event):
        if event.detail1 == 1:
            self._focused.append(event.source)

    def find(self, role, name):
        return next((n for n in walk(self.window) if n.get_role_name() == role and n.get_name() == name), None)

    def focus(self, node):
        """Gives it the focus; fails when it does not take it."""
        self._focused.clear()
        node.get_component_iface().grab_focus()
        wait_for(f"the focus of {tell(node)}", lambda: node in self._focused or has(node, Atspi.StateType.FOCUSED))

    def press(self, key):
        """Presses a key as the keyboard would; returns what got the focus then, or None when nothing did."""
        self._focused.clear()
        subprocess.run(["xdotool", "key", key], check=True)
        end = time.monotonic() + 1.0
        while not self._focused and time.monotonic() < end:
            spin(0.01)
        return self._focused[-1] if self._focused else None

    def close(self):
        self._listener.deregister("object:state-changed:focused")
        self._process.terminate()
        self._process.wait(20)
