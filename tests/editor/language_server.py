"""A conversation with the YAML language server, the one that editors run, over its standard streams."""

import json
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SERVER = HERE / "node_modules" / ".bin" / "yaml-language-server"

Message = dict[str, Any]


class LanguageServer:
    """Starts the server on this repository and its committed settings; stops it at the end."""

    def __enter__(self) -> Self:
        """Start the server; raises FileNotFoundError when `npm ci` was not run."""
        self.process = subprocess.Popen(  # noqa: S603 the server that npm installed
            [str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.last = 0
        self.ask("initialize", processId=None, rootUri=ROOT.as_uri(), capabilities=_CAPABILITIES)
        self.tell("initialized")
        while (message := self._received()).get("method") != "workspace/configuration":
            self._answer(message)
        self._answer(message)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the server."""
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        self.process.kill()
        self.process.wait()

    def tell(self, method: str, **parameters: object) -> None:
        """Send a notification."""
        self._send({"method": method, "params": parameters})

    def ask(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 the protocol's own JSON
        """Send a request and give its result; the server's own questions are answered on the way."""
        self.last += 1
        self._send({"id": self.last, "method": method, "params": parameters})
        while True:
            message = self._received()
            if message.get("id") == self.last and "method" not in message:
                return message["result"]
            self._answer(message)

    def diagnostics(self) -> list[Message]:
        """Wait for the next diagnostics that the server publishes."""
        while True:
            message = self._received()
            if message.get("method") == "textDocument/publishDiagnostics":
                found: list[Message] = message["params"]["diagnostics"]
                return found
            self._answer(message)

    def _answer(self, message: Message) -> None:
        if "method" not in message or "id" not in message:
            return
        result = None
        if message["method"] == "workspace/configuration":
            settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
            yaml = {
                key.removeprefix("yaml."): value for key, value in settings.items() if key.startswith("yaml.")
            }
            yaml["schemaStore"] = {"enable": yaml.pop("schemaStore.enable")}
            yaml["schemas"] = {(ROOT / path).as_uri(): glob for path, glob in yaml["schemas"].items()}
            asked = message["params"]["items"]
            result = [yaml if item.get("section") == "yaml" else None for item in asked]
        self._send({"id": message["id"], "result": result})

    def _send(self, message: Message) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self.process.stdin.flush()

    def _received(self) -> Message:
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server stopped"
        message: Message = json.loads(self.process.stdout.read(length))
        return message


_CAPABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {"completion": {"completionItem": {"snippetSupport": False}}},
}
