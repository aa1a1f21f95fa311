"""Imports editions of a calendar into khal, one after the other, and tells what it lists after each.

Usage: khal_round.py FIRST-DAY LAST-DAY FILE...
"""
import os
import subprocess
import sys
import tempfile

SECONDS = 60
CONFIG = """[calendars]
[[office]]
path = {folder}/office
type = calendar

[locale]
local_timezone = Asia/Shanghai
default_timezone = Asia/Shanghai
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M

[sqlite]
path = {folder}/khal.db

[default]
default_calendar = office
"""


def main(first, last, files):
    with tempfile.TemporaryDirectory(prefix="xuncha-khal-") as folder:
        os.makedirs(f"{folder}/office")
        config = f"{folder}/config"
        with open(config, "w") as file:
            file.write(CONFIG.format(folder=folder))
        environment = dict(os.environ, HOME=folder, LC_ALL="C.UTF-8")

        def khal(*arguments):
            run = subprocess.run(
                ["khal", "-c", config, *arguments], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                text=True, timeout=SECONDS)
            if run.returncode != 0:
                sys.exit(f"khal {arguments[0]} ended with {run.returncode}: {run.stderr}")
            return run.stdout

        for path in files:
            khal("import", "--batch", "-a", "office", path)
            kept = len([name for name in os.listdir(f"{folder}/office") if name.endswith(".ics")])
            print(f"after {os.path.basename(path)}: {kept}")
            listed = khal("list", "--once", "--format", "{start-date} {title}", "--day-format", "", first, last)
            for line in listed.splitlines():
                if line.strip():
                    print(" ", line.strip())


main(sys.argv[1], sys.argv[2], sys.argv[3:])
