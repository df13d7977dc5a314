"""The dossiers that an implementation lives while the bench plays, as the engine judges them."""

from collections.abc import Callable, Iterator
from typing import Any

from conformance.kit import bundled_kit
from conformance.mutating.heard import Dossier
from conformance.playing.emissions import Setting
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.transports.in_process import InProcess

Json = dict[str, Any]
Handler = Callable[[str, Json], Json]


def played(make: Callable[[], Handler], role: str) -> Iterator[Dossier]:
    """Play every case of a role in process; gives each dossier that was lived."""
    kit, now = bundled_kit(), [Dossier(bundled_kit().cases[0])]
    results = Results(kit)

    def listening() -> Handler:
        handler = make()

        def answer(method: str, params: Json) -> Json:
            found = handler(method, params)
            now[0].hear(method, params, found)
            return found

        return answer

    client = Client(InProcess(listening, Limits()), results, Limits(), kit.version)
    setting = Setting(0, results.types)
    for case in kit.cases:
        if case.role == role:
            now[0] = Dossier(case)
            Play(case, client, setting).run()
            yield now[0]
