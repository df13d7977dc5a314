import gc
import json
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance import kit
from conformance.cli import app

_GOOD = ("--python", "conformance.reference.ccsp:make")
_FEW = ("--tags", "@regle:accuse-depot-electronique", "--seed", "0")


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    yield
    gc.enable()


def _run(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(words))
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.stdout, done.stderr


def test_a_selection_that_passes_exits_0(tmp_path: Path) -> None:
    few = ("--tags", "@regle:demande-execution-delai", "--seed", "0")
    code, out, _ = _run("run", *_GOOD, *few, "--out", str(tmp_path))
    assert code == 0
    assert "role ccsp, profile whole role: partial" in out
    assert json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))["selection"]["partial"]


def test_a_failure_exits_1_with_its_cases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conformance.reference.ccsp.make", lambda: _refusing)
    code, out, _ = _run("run", *_GOOD, *_FEW, "--role", "ccsp", "--out", str(tmp_path))
    assert code == 1
    assert "refuses-all" in out
    assert "refused: «" in out  # what was seen; the rules that it breaks below
    assert "the same thing breaks accuse-depot-electronique" in out
    assert "as accuse-depot-electronique.01" in out


def _refusing(method: str, _params: object) -> object:
    hello = {
        "protocol": "1",
        "implementation": {"vendor": "E", "product": "e", "version": "1"},
        "roles": ["ccsp"],
    }
    return hello if method == "hello" else {"accepted": False, "emitted": [], "states": {}}


@pytest.mark.parametrize("verb", [("run", *_FEW, "--role", "ccsp"), ("adapter-check",)])
def test_a_greeting_refused_in_a_million_words_is_told_briefly(
    verb: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = _run(*verb, "--command", shlex.join([sys.executable, "-c", _TALKATIVE]))
    assert code in (1, 3)
    assert "a.a" in out + err
    assert len(out + err) < 20_000


_TALKATIVE = """
import json
asked = json.loads(input())
print(json.dumps({"jsonrpc": "2.0", "id": asked["id"], "error": {"code": 1, "message": "a." * 400_000}}))
"""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "one of --command, --url, --python is expected"),
        (("--python", "a:b", "--url", "http://x/"), "one of --command, --url, --python is expected"),
        (("--command", "java 'x"), "--command: No closing quotation"),
        (("--command", ""), "--command is empty"),
        (("--url", "localhost:80"), "`localhost:80` is not an address"),
        (("--url", "http://me:secret@localhost:80/"), "--url: the name and the password of an address"),
        (("--url", "http://[x/"), "`http://[x/` is not an address"),
        (("--url", "http://℀.fr/"), "`http://℀.fr/` is not an address"),
        (("--url", "http://x/", "--header", "X"), "--header: `X`: NAME=VARIABLE is expected"),
        (("--url", "http://x/", "--header", "X=NOT_SET_AT_ALL"), "no variable `NOT_SET_AT_ALL`"),
        (("--python", "nowhere_at_all:make"), "nowhere_at_all"),
        ((*_GOOD, "--role", "mairie"), "no role `mairie`"),
        ((*_GOOD, "--role", "dgfip"), "role `dgfip` is not declared"),
        ((*_GOOD, "--profile", "rapo"), "no profile `rapo`"),
        ((*_GOOD, "--tags", "@a and"), "--tags"),
        ((*_GOOD, "--case", "jamais"), "no case `jamais`"),
        ((*_GOOD, "--as-of", "hier"), "`hier` is not a date"),
        ((*_GOOD, *_FEW, "--out", "/dev/null/x"), "/dev/null is a file: a folder is expected"),
    ],
)
def test_wrong_usage_exits_2_with_a_hint(words: tuple[str, ...], said: str) -> None:
    code, _, err = _run("run", *words)
    assert code == 2
    assert said in err
    assert "hint: " in err


def test_a_broken_kit_exits_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "cases.json").write_text("[]", encoding="utf-8")
    monkeypatch.setattr(kit, "bundled_kit", lambda: kit.Kit(tmp_path))
    for verb in ("run", "adapter-check"):
        code, _, err = _run(verb, *_GOOD, *(("--role", "ccsp") if verb == "run" else ()))
        assert (code, "parcmetre build" in err) == (2, True)


def test_what_is_of_another_run_is_not_resumed(tmp_path: Path) -> None:
    _run("run", *_GOOD, *_FEW, "--out", str(tmp_path))
    assert _run("run", *_GOOD, *_FEW, "--out", str(tmp_path), "--resume")[0] == 0
    code, _, err = _run("run", *_GOOD, *_FEW[:2], "--out", str(tmp_path), "--resume", "--seed", "3")
    assert code == 2
    assert "by its cases, seed" in err
    assert "hint: leave out --resume" in err


@pytest.mark.parametrize(("verb", "told"), [("run", "injoignable"), ("adapter-check", "cannot be reached")])
def test_what_does_not_answer_exits_3(verb: str, told: str) -> None:
    for words in (("--command", "/nowhere/at-all"), ("--url", "http://127.0.0.1:1/")):
        code, out, err = _run(verb, *words)
        assert code == 3
        assert told in out + err


def test_a_right_adapter_exits_0_and_a_wrong_one_1(monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = _run("adapter-check", *_GOOD)
    assert (code, "the adapter is right" in out) == (0, True)
    monkeypatch.setattr("conformance.reference.ccsp.make", lambda: _refusing)
    code, out, _ = _run("adapter-check", *_GOOD)
    assert code == 1
    assert "WRONG unknown-method" in out
    assert '      > {"jsonrpc"' in out


# A shell that starts this in the background without job control, or nohup, has it ignored from birth.
_INTERRUPTIBLE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from conformance.__main__ import main
sys.argv[0] = "parcmetre"
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_an_interruption_exits_130_and_keeps_what_was_done(tmp_path: Path) -> None:
    script = (
        "import time; from conformance.reference.ccsp import make as good\n"
        "def make():\n"
        "    one = good()\n"
        "    return lambda method, params: (time.sleep(0.02), one(method, params))[1]\n"
    )
    (tmp_path / "slow_adapter.py").write_text(script, encoding="utf-8")
    words = [sys.executable, "-c", _INTERRUPTIBLE, "run", "--python", "slow_adapter:make", "--seed", "0"]
    words += ["--out", "out"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    pipe = subprocess.PIPE
    with subprocess.Popen(words, cwd=tmp_path, env=environment, stdout=pipe, stderr=pipe, text=True) as one:  # noqa: S603 our own
        path = tmp_path / "out" / "transcript.ndjson"
        for _ in range(600):
            if path.exists() and path.read_bytes().count(b'"outcome"') > 2:
                break
            time.sleep(0.05)
        one.send_signal(signal.SIGINT)
        out, err = one.communicate(timeout=60)
    assert one.returncode == 130
    assert "Traceback" not in out + err
    told = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    assert told["cases"][0]["status"] == "passed"
    assert told["cases"][-1]["cause"] == "interrupted"


_SHIFTED = """
import datetime, sys, time
_time = time.time
time.time = lambda: _time() + 366 * 86400
from conformance.__main__ import main
sys.argv[0] = "parcmetre"
main()
"""


def _written(folder: Path, zone: str, *program: str) -> tuple[bytes, ...]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "TZ": zone}
    words = [sys.executable, *program, "run", *_GOOD, *_FEW, "--out", str(folder)]
    subprocess.run(words, env=environment, check=True, capture_output=True)  # noqa: S603 our own
    return tuple((folder / name).read_bytes() for name in ("results.json", "transcript.ndjson"))


def test_neither_the_zone_nor_the_clock_of_the_host_changes_a_byte(tmp_path: Path) -> None:
    here = _written(tmp_path / "utc", "UTC", "-m", "conformance")
    assert here == _written(tmp_path / "paris", "Europe/Paris", "-m", "conformance")
    assert here == _written(tmp_path / "chatham", "Pacific/Chatham", "-c", _SHIFTED)


def test_no_verdict_reads_the_clock_of_the_host() -> None:
    words = ("time.time(", ".now()", ".today(", "utcnow", "perf_counter", "time.sleep", "localtime")
    for path in sorted((Path(__file__).parents[2] / "conformance").rglob("*.py")):
        # The warden judges nothing: it waits for processes to be dead.
        if "reference" not in path.parts and path.name != "warden.py":
            text = path.read_text(encoding="utf-8")
            assert [word for word in words if word in text] == [], path
