"""Raw results: one line of JSON for each run, appended when it has ended, so that an interrupted matrix goes on."""

import json
import os

KEY = ("size", "seed", "contestant", "limit", "threads", "subject")


def key(record):
    """What makes a run the same run."""
    return tuple(record[part] for part in KEY)


class Results:
    """The lines of a file."""

    def __init__(self, path):
        self.path = path
        self.records = []
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                for line in file:
                    try:
                        self.records.append(json.loads(line))
                    except json.JSONDecodeError:
                        continue  # cut short when it was interrupted
        self._known = {key(record) for record in self.records}

    def has(self, wanted):
        return wanted in self._known

    def add(self, record):
        """Appends one run, on disk when this returns."""
        self.records.append(record)
        self._known.add(key(record))
        os.makedirs(os.path.dirname(self.path) or ".", exist_ok=True)
        cut = os.path.exists(self.path) and not _ends_line(self.path)
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(("\n" if cut else "") + json.dumps(record, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())

    def latest(self):
        """Of runs of the same thing (whatever the commit) the last."""
        last = {}
        for record in self.records:
            last[record["size"], record["seed"], record["contestant"]] = record
        return list(last.values())


def _ends_line(path):
    with open(path, "rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return True
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
