"""What the engine says of a case under way: of its dossier whole, of a refusal, of the states shown."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from msgspec import structs

from conformance.playing.comparing import CHANNEL, asks_a_way
from conformance.playing.dossier import Act
from conformance.playing.emissions import Judgement, Setting
from conformance.playing.explaining import is_explained
from conformance.playing.talking import Talk
from generator.model.kit import Case, Step


class Asking:
    """Asks the engine, under the number that the dossier has; what did not change is not asked again."""

    def __init__(self, case: Case, talk: Talk, setting: Setting) -> None:
        self._case = case
        self._talk = talk
        self._setting = setting
        self._last = Judgement()
        self._judged_at: tuple[int, datetime] | None = None

    @property
    def is_free(self) -> bool:
        """Whether the engine has the last word of the case, rather than the case to the letter."""
        return self._setting.judge is not None and not self._case.is_strict

    @property
    def _named(self) -> Case:
        return structs.replace(self._case, subject=self._talk.adapting.subject)

    @property
    def _acts(self) -> Sequence[Act]:
        return self._talk.adapting.acts(self._talk.dossier.acts)

    def judgement(self) -> Judgement:
        """Judge the dossier whole, as it stands; nothing is said where nobody judges."""
        judge, now = self._setting.judge, self._talk.now
        stands = (len(self._talk.dossier.acts), now)
        if judge is not None and self._judged_at != stands:
            self._judged_at = stands
            self._last = judge.judged(self._named, self._acts, now, self._setting)
        return self._last

    def is_advised(self, step: Step) -> bool:
        """Tell whether what left went another way than a case advises: no rule forbids it, nor can say so."""
        judge, sent = self._setting.judge, self._talk.dossier.fresh((step.type or "", *step.or_else))
        ways = judge.likely_channels(step.type or "") if judge is not None else ()
        is_advice = self._case.level == "recommande" and asks_a_way(step)
        return is_advice and any(one.exchange.get(CHANNEL, ways[0]) not in ways for one in sent if ways)

    @property
    def is_broken(self) -> bool:
        """Whether the implementation has broken a rule already."""
        return bool(self.judgement().breaches)

    def is_explained(self) -> bool:
        """Tell whether a rule that the last refusal names explains it."""
        named = frozenset(self._talk.answer.get("rules") or ())
        return is_explained(self._setting.judge, self._named, self._acts, named)

    @property
    def has_acted_alone(self) -> bool:
        """Whether the implementation did by itself what nobody had decided yet."""
        judge = self._setting.judge
        return judge is not None and judge.acted_alone(self._named, self._acts)

    def is_closed(self, step: Step, without: frozenset[str]) -> bool:
        """Tell whether a call can make no sense in a plan of the case without some emissions.

        The life cycle admits it nowhere, or it names what the implementation would have numbered.
        """
        judge = self._setting.judge
        if judge is None or not without or step.call not in ("deliver", "trigger"):
            return False
        unnumbered = step.call == "deliver" and not self._talk.dossier.own.keys() >= set(step.assigned)
        return unnumbered or step.type in judge.closed_without(without)

    def states(self) -> Mapping[str, frozenset[str]]:
        """Give the states in which the role may know the dossier to be, by region."""
        judge = self._setting.judge
        return judge.states(self._named, self._acts, self._talk.now) if judge is not None else {}

    def is_elsewhere(self, wanted: Collection[str], *, has_strayed: bool) -> bool:
        """Tell whether the dossier may be in the states shown last, and not in those that the case foresaw.

        Where it came some days earlier or later, both are possible. Where it shows another region alone, the
        rest of the dossier tells. What shows nothing is nowhere.
        """
        judge, shown = self._setting.judge, self._acts[-1].message
        if judge is None:
            return False
        if shown and judge.regions_of(wanted).isdisjoint(shown):
            return True
        possible = self.states()
        is_foreseen = any(state in states for state in wanted for states in possible.values())
        regions = shown.keys() if has_strayed else judge.regions_of(wanted)
        is_there = bool(regions) and all(shown.get(one) in possible.get(one, ()) for one in regions)
        return is_there and (has_strayed or not is_foreseen)
