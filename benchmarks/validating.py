"""How fast messages are validated: `validate`, and the validators of the ecosystem, side by side in one run.

Run with `make bench`. Each reads the same 100,000 CloudEvents from one file, in a process of its own; ajv
runs under Node where `tests/interfaces` was installed. Memory is the largest resident one. Seconds are those
of the processor, the least of some rounds in which the candidates take turns, so that other work on the
machine weighs on all of them alike; the first round also compiles the modules, and does not count.
`jsonschema` has one round. Memory below that of this process, which starts them, is not seen.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.artefacts.dossiers import dossiers
from generator.loading import load

ROOT = Path(__file__).parent.parent
MESSAGES = 100_000
ROUNDS = 3
OURS, BARE, SLOW = "parcmetre validate", "jsonschema-rs, plain", "jsonschema, plain"

_PREPARED = """
import json, sys
from pathlib import Path
root = Path(sys.argv[1])
read = lambda path: json.loads(path.read_text())
shared = [read(root / "schemas" / name) for name in ("dictionary.schema.json", "cloudevent.schema.json")]
shared += [read(path) for path in sorted((root / "schemas/messages").glob("*.json"))]
found = sorted((root / "schemas/exchanges").glob("*.json"))
steps = {path.name.removesuffix(".schema.json"): read(path) for path in found}
"""
_LOOP = """
invalid = 0
for line in open(sys.argv[2]):
    event = json.loads(line)
    invalid += not valid(event)
print(invalid)
"""
_JSONSCHEMA = """
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
registry = Registry().with_resources((one["$id"], Resource.from_contents(one)) for one in shared)
validators = {name: Draft202012Validator(one, registry=registry) for name, one in steps.items()}
valid = lambda event: validators[event["type"]].is_valid(event)
"""
_RUST = """
import jsonschema_rs
registry = jsonschema_rs.Registry([(one["$id"], one) for one in shared])
validators = {name: jsonschema_rs.validator_for(one, registry=registry) for name, one in steps.items()}
valid = lambda event: validators[event["type"]].is_valid(event)
"""
_OURS = """
import sys
from conformance.__main__ import main
sys.argv = ["parcmetre", "validate", sys.argv[2], "--root", sys.argv[1]]
main()
"""
_AJV = """
import { readFileSync, readdirSync, createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
const require = createRequire(process.argv[2] + "/tests/interfaces/package.json");
const Ajv2020 = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;
const root = process.argv[2] + "/schemas/";
const read = (path) => JSON.parse(readFileSync(root + path, "utf8"));
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema(read("dictionary.schema.json")).addSchema(read("cloudevent.schema.json"));
readdirSync(root + "messages").forEach((name) => ajv.addSchema(read("messages/" + name)));
const judge = (name) => [name.replace(".schema.json", ""), ajv.compile(read("exchanges/" + name))];
const judges = Object.fromEntries(readdirSync(root + "exchanges").map(judge));
let invalid = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[3]) })) {
  const event = JSON.parse(line);
  invalid += !judges[event.type](event);
}
console.log(invalid);
"""


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "messages.ndjson"
        _write(file)
        ajv = Path(folder) / "ajv.mjs"
        ajv.write_text(_AJV, encoding="utf-8")
        python = [sys.executable, "-c"]
        candidates = {
            "read and parse only": [*python, _PREPARED + "valid = lambda event: True\n" + _LOOP],
            OURS: [*python, _OURS],
            BARE: [*python, _PREPARED + _RUST + _LOOP],
            SLOW: [*python, _PREPARED + _JSONSCHEMA + _LOOP],
        }
        if shutil.which("node") and (ROOT / "tests/interfaces/node_modules").is_dir():
            candidates["ajv, plain (Node)"] = ["node", str(ajv)]
        print(f"{MESSAGES:,} messages, {file.stat().st_size / 1e6:.0f} MB")
        seconds: dict[str, list[float]] = {what: [] for what in candidates}
        peaks: dict[str, float] = {}
        for turn in range(1 + ROUNDS):
            for what, command in candidates.items():
                if what == SLOW and turn != ROUNDS:  # ten times as slow as the others: once is enough
                    continue
                spent, peak = _spent([*command, str(ROOT), str(file)])
                seconds[what].append(spent)
                peaks[what] = max(peak, peaks.get(what, 0))
        print(f"{'what':<24} {'seconds':>8} {'MB peak':>8}")
        least = {what: min(found[1:] or found) for what, found in seconds.items()}
        for what, spent in least.items():
            print(f"{what:<24} {spent:>8.2f} {peaks[what]:>8.0f}")
        print(f"{OURS}: {least[OURS] / least[BARE]:.2f} times {BARE}")


def _spent(command: list[str]) -> tuple[float, float]:
    """Give a command's seconds of processor, and its largest memory, in MB."""
    environment = {name: one for name, one in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile("w+") as said:
        started = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=said, cwd=ROOT, env=environment, text=True
        )
        _, status, used = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        if started.returncode != 0:
            sys.exit(said.read())
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def _write(file: Path) -> None:
    specification = load(ROOT).specification
    events = [
        event
        for artefact in dossiers(specification)
        for event in json.loads(artefact.text)["exchanges"]
        if not event["type"].startswith("fait.")
    ]
    with file.open("w", encoding="utf-8") as out:
        for number in range(MESSAGES):
            event = {**events[number % len(events)], "id": str(number)}
            out.write(json.dumps(event, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
