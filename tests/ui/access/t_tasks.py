# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer's first tasks with mouse and keyboard on an X server: a figure from a spreadsheet of outages, and an
outage reclassified and taken back. Tells clicks, keys and seconds; fails where something moved under the pointer or
did not come. usage: t_tasks.py PROGRAM"""

import datetime
import os
import subprocess
import sys
import tempfile
import time

from desktop import Atspi, Desktop, children, is_shown, spin, steady, wait_for, walk

AIM = 0.25  # seconds between seeing a thing and pressing it


def plain(name):
    return (name or "").replace("\u00a0", " ").replace("\u2068", "").replace("\u2069", "")


class Hand:
    """The hand of a person who looks, aims and clicks."""

    def __init__(self, desktop):
        self._desktop = desktop
        self.clicks = self.keys = 0
        self.moved = []

    def seen(self, role, name):
        """What is shown in any window of the program; the newest window first, as it lies on top."""
        return steady(lambda: self._seen_now(role, name))

    def _seen_now(self, role, name):
        for window in reversed([w for w in children(self._desktop.app) if is_shown(w)]):
            for node in everything(window):
                if node.get_role_name() in role and plain(node.get_name()).startswith(name):
                    box = extents(node)
                    if box.width > 0 and box.height > 0:
                        return node
        return None

    def wait(self, role, name):
        return wait_for(f"{role} '{name}'", lambda: self.seen(role, name))

    def click(self, role, name, across=0.5, down=0.5):
        """Clicks at a part of the width and of the height of the first that is seen."""
        node = self.wait(role, name)
        self.click_on(node, across, down)
        return node

    def click_on(self, node, across=0.5, down=0.5):
        before = extents(node)
        where = (before.x + int(before.width * across), before.y + int(before.height * down))
        subprocess.run(["xdotool", "mousemove", *map(str, where)], check=True)
        spin(AIM)
        after = extents(node)
        if (before.x, before.y) != (after.x, after.y):
            self.moved.append(f"{plain(node.get_name())}: {before.x},{before.y} to {after.x},{after.y}")
        subprocess.run(["xdotool", "click", "1"], check=True)
        self.clicks += 1
        spin(0.2)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)
        self.keys += len(text)
        spin(0.2)

    def press(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            self.keys += 1
            spin(0.1)


def extents(node):
    return node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


def everything(node):
    """As walk(), and the cells that are shown."""
    for child in walk(node):
        yield child
        if child.get_role_name() in ("table", "list"):
            for i in range(min(child.get_child_count(), 400)):
                cell = child.get_child_at_index(i)
                if cell is not None and is_shown(cell):
                    yield cell


BUTTON = ("push button", "button")


def reclassify(hand):
    """From the link of the portfolio to the saved cause, and back."""
    hand.click(BUTTON, "Skip")
    for _ in range(12):
        if hand.seen(("table cell",), "Classify"):
            break
        hand.click(BUTTON, "Previous month")
        spin(1.5)
    hand.clicks = hand.keys = 0
    begin = time.monotonic()
    hand.click(("table cell",), "Classify", 0.3, 0.3)
    hand.click(("combo box",), "Not classified")
    hand.press("Down", "Down", "Down", "Down", "Return")
    hand.click(("text",), "Reason, required")
    hand.type("flood, report 4411")
    hand.click(BUTTON, "Save the change")
    hand.click(BUTTON, "Undo")
    hand.wait(("label",), "Undone.")
    return begin


def first_figure(hand, folder):
    """From the first start to the availability of a month."""
    last = datetime.datetime.now().replace(day=1) - datetime.timedelta(days=1)
    path = os.path.join(folder, "outages.csv")
    with open(path, "w", encoding="utf-8") as table:
        table.write(f"Start,End\n{last:%Y-%m}-03 09:12,{last:%Y-%m}-03 09:58\n{last:%Y-%m}-18 14:30,{last:%Y-%m}-18 16:02\n")
    begin = time.monotonic()
    hand.click(BUTTON, "Start with a spreadsheet")
    hand.click(("text",), "Agreement")
    hand.press("ctrl+a")
    hand.type("Sonoran")
    hand.press("Down", "Return")
    hand.click(("text",), "Customer")
    hand.type("Orchard Clinic")
    cells = lambda: [n for n in everything(services) if n.get_role_name() == "table cell"]  # noqa: E731
    services = hand.wait(("table",), "Services of the contract")
    hand.click_on(cells()[0])
    hand.type("web")
    hand.click_on(cells()[1])
    hand.press("Down", "Down", "Down", "Down", "Return")
    hand.click_on(cells()[2])
    hand.type("40")
    hand.click(BUTTON, "Create contract")
    hand.click(BUTTON, "Import table")
    spin(1.0)
    hand.type(path)
    hand.press("Return")
    hand.click(BUTTON, "Import the table")
    hand.wait(("label",), "Imported: 2 outages.")
    wait_for("a verdict", lambda: hand.seen(("table cell",), "Breached"))
    return begin


def main():
    faults = []
    with tempfile.TemporaryDirectory() as home:
        for name, arguments, task in (
                ("a first figure from a spreadsheet", [], lambda hand: first_figure(hand, home)),
                ("an outage reclassified and taken back", ["--sample"], reclassify)):
            desktop = Desktop(sys.argv[1], tempfile.mkdtemp(dir=home), arguments)
            hand = Hand(desktop)
            try:
                begin = task(hand)
                print(f"{name}: {hand.clicks} clicks, {hand.keys} keys, {time.monotonic() - begin:.1f} s", flush=True)
            finally:
                desktop.close()
            faults += hand.moved
    for fault in faults:
        print("moved under the pointer:", fault)
    return 1 if faults else 0


sys.exit(main())
