"""A message made wrong on purpose: refused where the engine condemns it by the rule that it breaks."""

from generator.engine.derived import contents
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event
from generator.engine.motives import condemning
from generator.engine.reading import followed
from generator.engine.roles import Role
from generator.kit.case import Act, Beat
from generator.kit.setup.placed import Placed


def refusal(role: Role, found: Placed, stimulus: Beat, rule: str) -> tuple[Beat, ...]:
    """Give the delivery of the last message of a life, otherwise than it is told, and its refusal.

    Nothing where the engine does not condemn it by that rule: it may be taken.
    """
    sent = found.raws[-1]._replace(
        data=stimulus.data, source=stimulus.source, channel=stimulus.channel, delivered=True
    )
    before = found.until(len(found.raws) - 1).history
    come = followed(role.book, before, sent, checked=True)
    last = come.deliveries[-1]
    if last.faults:  # what no message may say is refused for that, whatever else may be made of it
        broken = frozenset(one.rule for one in contents(role.book, come) if _is_broken_by(one, last))
    else:
        broken = condemning(role.book, role.id, come, last)
    if rule not in broken:
        return ()
    motives = (rule, *sorted(broken - {rule}))
    return (stimulus, Beat(Act.REFUSED, motives=motives), Beat(Act.NOTHING_ELSE))


def _is_broken_by(finding: Finding, event: Event) -> bool:
    return finding.verdict is Verdict.VIOLATED and finding.evidence[0] is event
