"""Puts editions of a calendar on a CalDAV server, one after the other, and tells what is there after each.

Usage: caldav_round.py FILE...

The server is Radicale on a free port of the loopback interface, without users, in a folder of its own that is gone
afterwards; it is ended by its process id, also when something fails, and every wait ends.
"""
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import caldav
import icalendar

SECONDS = 30


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, server):
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            sys.exit(f"radicale ended with {server.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit("radicale did not answer")


def events_of(data):
    calendar = icalendar.Calendar.from_ical(data)
    broken = [e for part in calendar.walk() for e in getattr(part, "errors", []) if e]
    if broken:
        sys.exit(f"icalendar found errors: {broken}")
    return [part for part in calendar.walk("VEVENT")]


def single(event):
    """A calendar of one event, as clients put them."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//test//")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return calendar.to_ical().decode()


def show(title, objects):
    rows = []
    for item in objects:
        for event in events_of(item.data):
            rows.append(
                (str(event["DTSTART"].dt), str(event["SUMMARY"]), int(event["SEQUENCE"]), str(event["STATUS"]))
            )
    print(title, len(rows))
    for row in sorted(rows):
        print(" ", *row)


def put_one_by_one(client, name, files):
    """As a client that keeps every event as a resource: the same identifier is the same resource."""
    home = client.principal()
    calendar = home.make_calendar(name=name)
    for path in files:
        for event in events_of(open(path, "rb").read()):
            resource = caldav.Event(client, url=calendar.url.join(f"{event['UID']}.ics"), data=single(event), parent=calendar)
            # The client would count the versions itself; here the file's own numbers are to arrive.
            resource.save(increase_seqno=False)
        show(f"{name} after {os.path.basename(path)}:", calendar.events())


def put_whole(client, url, name, files):
    """As a program that publishes a file: it takes the place of the whole collection."""
    for path in files:
        request = urllib.request.Request(f"{url}office/{name}/", open(path, "rb").read(), method="PUT")
        request.add_header("Content-Type", "text/calendar; charset=utf-8")
        urllib.request.urlopen(request, timeout=SECONDS).close()
        calendar = client.calendar(url=f"{url}office/{name}/")
        show(f"{name} after {os.path.basename(path)}:", calendar.events())


def main(files):
    folder = tempfile.mkdtemp(prefix="xuncha-radicale-")
    port = free_port()
    server = subprocess.Popen(
        ["radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none",
         "--storage-filesystem-folder", folder, "--logging-level", "critical"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port, server)
        url = f"http://127.0.0.1:{port}/"
        client = caldav.DAVClient(url=url, username="office", password="x", timeout=SECONDS)
        put_one_by_one(client, "single", files)
        put_whole(client, url, "whole", files)
    finally:
        server.terminate()
        try:
            server.wait(5)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        shutil.rmtree(folder, ignore_errors=True)


main(sys.argv[1:])
