"""What generators of code make of the schemas: one type a schema, which compiles and loses no example."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
TYPES = HERE / "types"
SCHEMAS = HERE.parents[1] / "schemas"
BUNDLE = SCHEMAS / "bundles/types.schema.json"
JACKSON = [f"/usr/share/java/jackson-{part}.jar" for part in ("annotations", "core", "databind")]
SUFFIXES = frozenset({".ts", ".java", ".cs", ".py", ".go"})
JSON_NET = Path("/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll")

Json = dict[str, Any]


@dataclass(frozen=True)
class Language:
    """How the types of a language are found in what was generated, compiled, and tried."""

    named: str
    """The types in the sources."""
    compile: Callable[[Path], None]
    command: Callable[[Path], Sequence[str]]
    """What reads values by their types and writes them again."""


def run(command: Sequence[str], folder: Path, given: str = "") -> str:
    done = subprocess.run(  # noqa: S603 the compilers of the languages
        command,
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, f"{command[0]}: {done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout


def _typescript(folder: Path) -> None:
    asked = ["--strict", "--target", "es2022", "--module", "es2022", "types.ts"]
    run([str(HERE / "node_modules/.bin/tsc"), *asked], folder)
    (folder / "types.js").rename(folder / "types.mjs")


def _java(folder: Path) -> None:
    # Without quicktype's Converter, which wants a Jackson of before those of Debian: the classes need none.
    sources = [str(path) for path in sorted(folder.glob("*.java")) if path.name != "Converter.java"]
    run(
        [
            "javac",
            "-encoding",
            "UTF-8",
            "-cp",
            ":".join(JACKSON),
            "-d",
            "out",
            *sources,
            str(TYPES / "RoundTrip.java"),
        ],
        folder,
    )


def _csharp(folder: Path) -> None:
    shutil.copy(JSON_NET, folder)
    run(["mcs", "-out:types.exe", f"-r:{JSON_NET}", "Types.cs", str(TYPES / "RoundTrip.cs")], folder)


def _go(folder: Path) -> None:
    shutil.copy(TYPES / "round_trip.go", folder)
    names = re.findall(
        r"^func Unmarshal(\w+)\(", (folder / "types.go").read_text(encoding="utf-8"), re.MULTILINE
    )
    rows = "".join(
        f'\t"{name}": func(raw []byte) ([]byte, error) {{\n\t\tread, err := Unmarshal{name}(raw)\n'
        "\t\tif err != nil {\n\t\t\treturn nil, err\n\t\t}\n\t\treturn read.Marshal()\n\t},\n"
        for name in names
    )
    table = f"package main\n\nvar table = map[string]func([]byte) ([]byte, error){{\n{rows}}}\n"
    (folder / "table.go").write_text(table, encoding="utf-8")
    environment = ["env", "GO111MODULE=off", "GOFLAGS=", f"GOCACHE={folder / 'cache'}"]
    run([*environment, "go", "build", "-o", "types", "."], folder)


def _python(folder: Path) -> None:
    run(["python3", "-m", "compileall", "-q", "."], folder)


LANGUAGES: Mapping[str, Language] = {
    "typescript": Language(
        r"^export (?:interface|enum|type) (\w+)",
        _typescript,
        lambda folder: ["node", str(TYPES / "round_trip.mjs"), str(folder / "types.mjs")],
    ),
    "java": Language(
        r"^public (?:class|enum) (\w+)",
        _java,
        lambda folder: ["java", "-cp", ":".join(["out", *JACKSON]), "types.RoundTrip"],
    ),
    "csharp": Language(
        # A class is partial, and its second part does nothing but read it: two of one name would not compile.
        r"^    public (?:partial class|enum) (\w+)\n    {\n(?!        public static)",
        _csharp,
        lambda _folder: ["mono", "types.exe"],
    ),
    "python": Language(
        r"^class (\w+)",
        _python,
        lambda folder: ["python3", str(TYPES / "round_trip.py"), str(folder / "types_of_exchanges.py")],
    ),
    "go": Language(r"^type (\w+)", _go, lambda _folder: ["./types"]),
}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generate the types once, in a folder apart: the bundle must need nothing beside it."""
    folder = tmp_path_factory.mktemp("types")
    alone = folder / "alone.json"
    shutil.copy(BUNDLE, alone)
    run(["node", str(TYPES / "generate.mjs"), str(alone), str(folder)], HERE)
    return folder


@cache
def definitions() -> Mapping[str, Json]:
    found: Mapping[str, Json] = json.loads(BUNDLE.read_text(encoding="utf-8"))["$defs"]
    return found


@cache
def values() -> Sequence[tuple[str, Json]]:
    """Each valid example of each message, and in the envelope of each exchange that carries it."""
    found = []
    for path in sorted((SCHEMAS / "messages").glob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        found += [(schema["title"], example) for example in schema["examples"]]
    carried = {definition: [one for name, one in found if name == definition] for definition, _ in found}
    for name, schema in definitions().items():
        step = schema.get("properties", {}).get("type", {}).get("const")
        if step is not None:
            message = schema["properties"]["data"]["$ref"].rpartition("/")[2]
            found += [
                (name, _event(step, example, number)) for number, example in enumerate(carried[message])
            ]
    return found


def _event(step: str, data: Json, number: int) -> Json:
    return {
        "specversion": "1.0",
        "id": f"é-{number}",
        "source": "/essai",
        "type": step,
        "time": "2025-03-14T12:05:00+01:00",
        "subject": "21999999900019251251005041",
        "datacontenttype": "application/json",
        "canal": "courrier",
        "accepted": True,
        "data": data,
    }


def names_of(language: str, folder: Path) -> Sequence[str]:
    sources = [path for path in sorted((folder / language).glob("*")) if path.suffix in SUFFIXES]
    texts = [path.read_text(encoding="utf-8") for path in sources]
    return [name for text in texts for name in re.findall(LANGUAGES[language].named, text, re.MULTILINE)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_schema_gives_one_type_of_its_name(language: str, generated: Path) -> None:
    names = [name.casefold() for name in names_of(language, generated)]
    assert len(names) == len(set(names))
    steps = len(list((SCHEMAS / "exchanges").glob("*.json")))
    messages = len(list((SCHEMAS / "messages").glob("*.json")))
    exchanges = [
        name for name, one in definitions().items() if "const" in one.get("properties", {}).get("type", {})
    ]
    assert len(exchanges) == steps
    objects = [name for name, one in definitions().items() if one.get("type") == "object"]
    assert len(objects) > steps + messages
    assert sorted(name for name in objects if name.casefold() not in names) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_types_compile_and_lose_nothing_of_the_examples(language: str, generated: Path) -> None:
    told = LANGUAGES[language]
    folder = generated / language
    told.compile(folder)
    spelled = {name.casefold(): name for name in names_of(language, generated)}
    asked = [{"type": spelled[name.casefold()], "value": value} for name, value in values()]
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    written = [json.loads(line) for line in run(told.command(folder), folder, lines).splitlines()]
    assert len(written) == len(asked) > 0
    lost = [
        (type_, value, back)
        for (type_, value), back in zip(values(), written, strict=True)
        if normal(_set(value)) != normal(_set(back))
    ]
    assert lost == []


def _set(value: Json) -> Json:
    """Give what is set of an event: CloudEvents reads an attribute that is null as one that is absent."""
    return {name: one for name, one in value.items() if "specversion" not in value or one is not None}


def normal(value: object) -> str:
    """Write a value so that two are equal where JSON says the same, whatever the form of numbers."""
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(key)}:{normal(one)}" for key, one in sorted(value.items())) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(normal, value)) + "]"
    if isinstance(value, float) and value.is_integer():
        return json.dumps(int(value))
    return json.dumps(value)
