"""Asks public validators about the dataset: `frictionless` about data packages, `jsonschema` about the JSON beside one.

Called by `cargo xtask check` with folders that hold a datapackage.json; says what it looked at, and fails loudly.
"""

import json
import sys
from pathlib import Path

from frictionless import validate
from jsonschema import Draft202012Validator


def package(folder: Path) -> list[str]:
    """What frictionless finds wrong with a package: form, types, constraints, foreign keys."""
    report = validate(str(folder / "datapackage.json"))
    problems = [f"{folder}: {error.message}" for error in report.errors]
    for task in report.tasks:
        problems += [f"{folder / task.place}: {error.message}" for error in task.errors]
    rows = sum(task.stats.get("rows") or 0 for task in report.tasks)
    if not report.valid and not problems:
        problems.append(f"{folder}: refused without a reason")
    print(f"frictionless: {folder.name}: {len(report.tasks)} resources, {rows} rows, {len(problems)} problems")
    return problems


def schema_of(name: str, schemas: dict[str, Draft202012Validator]) -> Draft202012Validator | None:
    """Files of one folder with the same columns share a schema: `observations-grp` has that of `observations`."""
    return schemas.get(name) or schemas.get(name.split("-")[0])


def objects(folder: Path) -> list[str]:
    """What jsonschema finds wrong with the JSON of the tables and of the pages."""
    schemas = {}
    for path in sorted((folder / "schema").glob("*.schema.json")):
        schema = json.loads(path.read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        schemas[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema)
    tables = [(path, path.stem, json.loads(path.read_text("utf-8"))) for path in sorted((folder / "json").glob("*.json"))]
    for path in sorted((folder / "pages").glob("*.json")):
        page = json.loads(path.read_text("utf-8"))
        tables += [(path, name, rows) for name, rows in page["tables"].items()]
    problems = []
    count = 0
    for path, name, rows in tables:
        schema = schema_of(name, schemas)
        if schema is None:
            problems.append(f"{path}: no schema for {name}")
            continue
        count += len(rows)
        problems += [f"{path}: {error.json_path}: {error.message[:200]}" for error in schema.iter_errors(rows)]
    if not tables:
        problems.append(f"{folder}: no JSON")
    print(f"jsonschema: {folder.name}: {len(schemas)} schemas, {len(tables)} arrays, {count} objects, {len(problems)} problems")
    return problems


def main(folders: list[str]) -> int:
    """Looks at every folder; JSON only where there is some."""
    problems = []
    for folder in map(Path, folders):
        problems += package(folder)
        if (folder / "schema").is_dir():
            problems += objects(folder)
    for problem in problems[:100]:
        print(problem, file=sys.stderr)
    return 1 if problems or not folders else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
