"""Validates scenario folders or files against the JSON Schema: validate_scenario.py SCHEMA SCENARIO..."""

import csv
import datetime
import io
import json
import pathlib
import sys

import jsonschema
import yaml


def plain(value):
    """YAML's dates and keys as JSON has them."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def rows(path):
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    table = [row for row in csv.reader(io.StringIO(text)) if any(field.strip() for field in row)]
    return [
        {name.strip(): field.strip() for name, field in zip(table[0], row) if name.strip() and field.strip()}
        for row in table[1:]
    ]


def load(path):
    document = path / "scenario.yaml" if path.is_dir() else path
    scenario = plain(yaml.safe_load(document.read_text("utf-8-sig")))
    if path.is_dir():
        tables = {file.stem: rows(file) for file in sorted(path.glob("*.csv"))}
        scenario["tables"] = {**tables, **(scenario.get("tables") or {})}
    return scenario


validator = jsonschema.Draft202012Validator(json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8")))
validator.check_schema(validator.schema)
failed = False
for name in sys.argv[2:]:
    for error in validator.iter_errors(load(pathlib.Path(name))):
        failed = True
        print(f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
sys.exit(1 if failed else 0)
