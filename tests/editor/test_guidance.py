"""Whoever types in an editor is guided: ids are proposed, wrong ones underlined, keys explained."""

from collections.abc import Iterator

import pytest

from tests.editor.language_server import ROOT, LanguageServer

FILE = ROOT / "spec" / "exchanges" / "message-fps.yaml"


@pytest.fixture
def server() -> Iterator[LanguageServer]:
    with LanguageServer() as started:
        yield started


def _open(server: LanguageServer, name: str, text: str) -> str:
    uri = (ROOT / "spec" / "exchanges" / name).as_uri()
    document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
    server.tell("textDocument/didOpen", textDocument=document)
    return uri


def _place(text: str, line: str) -> dict[str, int]:
    lines = text.split("\n")
    number = next(index for index, found in enumerate(lines) if found.strip() == line)
    return {"line": number, "character": len(lines[number])}


def _labels(server: LanguageServer, uri: str, place: dict[str, int]) -> set[str]:
    result = server.ask("textDocument/completion", textDocument={"uri": uri}, position=place)
    items = result["items"] if isinstance(result, dict) else result
    return {item["label"] for item in items}


def test_a_coherent_file_has_nothing_underlined(server: LanguageServer) -> None:
    _open(server, FILE.name, FILE.read_text(encoding="utf-8"))
    assert server.diagnostics() == []


def test_the_ids_of_messages_are_proposed(server: LanguageServer) -> None:
    line = "message: message-fps-creation"
    text = FILE.read_text(encoding="utf-8").replace(line, "message: message-fps-cre", 1)
    uri = _open(server, FILE.name, text)
    proposed = _labels(server, uri, _place(text, "message: message-fps-cre"))
    assert {"message-fps-creation", "rapo-depot", "titre-executoire"} <= proposed


def test_an_unknown_id_is_underlined(server: LanguageServer) -> None:
    text = FILE.read_text(encoding="utf-8").replace("message: message-fps-creation", "message: nothing", 1)
    _open(server, FILE.name, text)
    (found,) = server.diagnostics()
    assert found["range"]["start"]["line"] == _place(text, "message: nothing")["line"]


def test_a_new_file_is_guided_by_the_settings_alone(server: LanguageServer) -> None:
    text = "id: nouvel-echange\n"
    uri = _open(server, "nouvel-echange.yaml", text)
    server.diagnostics()  # the file is read, the settings with it
    assert {"label", "summary", "steps", "certainty"} <= _labels(server, uri, {"line": 1, "character": 0})


def test_a_key_is_explained_under_the_pointer(server: LanguageServer) -> None:
    text = FILE.read_text(encoding="utf-8")
    uri = _open(server, FILE.name, text)
    place = {**_place(text, "number: 1"), "character": 2}
    found = server.ask("textDocument/hover", textDocument={"uri": uri}, position=place)
    assert "The number on the global map" in found["contents"]["value"]
