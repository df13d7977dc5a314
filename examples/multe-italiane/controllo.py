"""Ricalcola i conti dell’audit da capo: un lettore proprio, SQL di DuckDB, e nulla di parcmetre.

`python controllo.py REGISTRO.xes.gz` stampa i conti; con la cartella che ha scritto `parcmetre audit --out`,
confronta i due e finisce con 1 se differiscono.
"""

import csv
import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import duckdb
from dateutil.easter import easter

Conto = tuple[int, int]
"""Violazioni certe, e constatazioni su cui le letture del diritto divergono."""

_CHIAVI = ("concept:name", "time:timestamp", "amount", "expense", "paymentAmount")
_FESTE = ("01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26")

_TABELLE = """
create table eventi (
    dossier varchar, n integer, attivita varchar, giorno date,
    importo decimal(12, 2), spese decimal(12, 2), versato decimal(12, 2)
);
create table feste (giorno date);
create table passaggi (regione varchar, attivita varchar, da varchar, a varchar);
insert into passaggi values
    ('pagamento', 'Create Fine', 'accertata', 'accertata'),
    ('pagamento', 'Send Fine', 'accertata', 'spedita'),
    ('pagamento', 'Insert Fine Notification', 'spedita', 'notificata'),
    ('pagamento', 'Add penalty', 'notificata', 'maggiorata'),
    ('pagamento', 'Send for Credit Collection', 'maggiorata', 'a-ruolo'),
    ('ricorso', 'Insert Date Appeal to Prefecture', 'nessuno', 'presentato'),
    ('ricorso', 'Send Appeal to Prefecture', 'presentato', 'trasmesso'),
    ('ricorso', 'Receive Result Appeal from Prefecture', 'trasmesso', 'deciso'),
    ('ricorso', 'Notify Result Appeal to Offender', 'deciso', 'notificato');
"""

_PRIMA = """
select {mostra} from eventi e
where attivita = '{dopo}'
  and not exists (from eventi p where p.dossier = e.dossier and p.n < e.n and p.attivita = '{prima}')
"""

_DI_NUOVO = """
select count(*) from eventi e
where attivita = '{dopo}'
  and exists (from eventi p where p.dossier = e.dossier and p.n < e.n and p.attivita = '{dopo}')
  and not exists (
      from eventi c where c.dossier = e.dossier and c.n < e.n and c.attivita = '{prima}'
      and c.n > (select max(p.n) from eventi p
                 where p.dossier = e.dossier and p.n < e.n and p.attivita = '{dopo}'))
"""

_TERMINE = """
with notifiche as (from eventi where attivita = 'Insert Fine Notification'),
scadenze as (
    select e.giorno, n.giorno + {giorni} as ultimo
    from eventi e join notifiche n on n.dossier = e.dossier and n.n < e.n
    where e.attivita = '{attivita}'
),
prorogate as (
    select giorno, ultimo, (
        select min(ultimo + i::integer) from generate_series(0, 10) g(i)
        where dayofweek(ultimo + i::integer) not in (0, 6)
          and ultimo + i::integer not in (select giorno from feste)
    ) as prorogato
    from scadenze
)
select count(*) filter (giorno > prorogato),
       count(*) filter (giorno > ultimo and giorno <= prorogato)
from prorogate
"""

_DOVUTO = """
with conti as (
    select *,
        coalesce(sum(versato) over passato, 0) as pagato,
        coalesce(max(case when attivita = 'Add penalty' then importo end) over passato,
                 max(case when attivita = 'Create Fine' then importo end) over passato) as chiesto,
        max(case when attivita = 'Send Fine' then spese end) over passato as spedizione,
        count(versato) over passato as versamenti,
        max(case when attivita = 'Create Fine' then importo end) over passato as iniziale
    from eventi
    window passato as (partition by dossier order by n rows unbounded preceding)
)
select count(*) from conti
where attivita = '{attivita}' and {quando}
  and (pagato >= coalesce(chiesto + spedizione, iniziale)) = {pagato_tutto}
"""

_DOPO = """
select count(*) from eventi e
where attivita in ('Send Fine', 'Insert Fine Notification', 'Add penalty',
                   'Send Appeal to Prefecture', 'Notify Result Appeal to Offender')
  and exists (from eventi p where p.dossier = e.dossier and p.n < e.n
              and p.attivita = 'Send for Credit Collection')
"""

# Ciò che arriva da una persona, dal trasgressore o dal prefetto, si riceve in ogni stato; di quando si
# notifichi l’esito nessun testo letto dice nulla, e non è fuori posto in alcuno.
_VITA = """
with recursive ordinati as (
    select regione, dossier, attivita, row_number() over (partition by regione, dossier order by n) as k
    from eventi join (select distinct regione, attivita from passaggi) using (attivita)
),
cammino as (
    select distinct regione, dossier, 0 as k,
        case regione when 'pagamento' then 'accertata' else 'nessuno' end as stato, null::varchar as fuori
    from ordinati
    union all
    select c.regione, c.dossier, o.k, coalesce(p.a, c.stato), case when p.a is null then o.attivita end
    from cammino c
    join ordinati o on o.regione = c.regione and o.dossier = c.dossier and o.k = c.k + 1
    left join passaggi p on p.regione = o.regione and p.attivita = o.attivita and p.da = c.stato
)
select fuori, count(*) from cammino
where fuori not in ('Insert Date Appeal to Prefecture', 'Receive Result Appeal from Prefecture',
                    'Notify Result Appeal to Offender')
group by 1
"""
_TRANSIZIONI = {
    "Create Fine": "accertamento",
    "Send Fine": "spedizione",
    "Insert Fine Notification": "notifica",
    "Add penalty": "maggiorazione",
    "Send for Credit Collection": "iscrizione",
    "Insert Date Appeal to Prefecture": "presentazione",
    "Send Appeal to Prefecture": "trasmissione",
    "Receive Result Appeal from Prefecture": "esito",
    "Notify Result Appeal to Offender": "notifica-esito",
}


def _locale(nome: str) -> str:
    return nome.rpartition("}")[2]


def eventi(registro: Path) -> Iterator[tuple[str | int | None, ...]]:
    """Leggi un registro XES: una riga per evento."""
    apri = gzip.open if registro.suffix == ".gz" else open
    with apri(registro, "rb") as flusso:
        for _, traccia in ElementTree.iterparse(flusso):  # noqa: S314 expat limita le entità
            if _locale(traccia.tag) != "trace":
                continue
            dossier = next(x.attrib["value"] for x in traccia if x.attrib.get("key") == "concept:name")
            for n, evento in enumerate((x for x in traccia if _locale(x.tag) == "event"), 1):
                valori = {x.attrib["key"]: x.attrib["value"] for x in evento}
                attivita, istante, *somme = (valori.get(chiave) for chiave in _CHIAVI)
                yield dossier, n, attivita, str(istante)[:10], *somme
            traccia.clear()


def _feste() -> Iterator[date]:
    for anno in range(1999, 2016):
        for festa in _FESTE:
            if festa != "06-02" or anno > 2000:  # noqa: PLR2004 la festa della Repubblica torna nel 2001
                yield date.fromisoformat(f"{anno}-{festa}")
        yield easter(anno) + timedelta(1)


def conti(registro: Path) -> dict[str, Conto]:
    """Conta, per ogni regola, ciò che il registro viola; le regole rispettate non ci sono."""
    base = duckdb.connect()
    base.execute(_TABELLE)
    with TemporaryDirectory() as cartella:
        righe = Path(cartella, "eventi.csv")
        with righe.open("w", newline="", encoding="utf-8") as testo:
            csv.writer(testo).writerows(eventi(registro))
        base.execute("copy eventi from '" + str(righe) + "' (header false)")
    base.executemany("insert into feste values (?)", [[giorno] for giorno in _feste()])

    def uno(domanda: str) -> Conto:
        trovato = base.execute(domanda).fetchone() or (0,)
        return trovato[0], trovato[1] if len(trovato) > 1 else 0

    giudice = "case when e.giorno >= date '2011-10-06' then 30 else 60 end"
    trovati = {
        "notifica-dopo-spedizione": uno(_causa("Send Fine", "Insert Fine Notification")),
        "maggiorazione-dopo-il-termine": uno(
            "select count(*) from eventi e join eventi n using (dossier) where e.attivita = 'Add penalty'"
            " and n.attivita = 'Insert Fine Notification' and n.n < e.n and e.giorno < n.giorno + 60"
        ),
        "termine-ricorso-prefetto": uno(
            _TERMINE.format(giorni=60, attivita="Insert Date Appeal to Prefecture")
        ),
        "termine-ricorso-giudice": uno(_TERMINE.format(giorni=giudice, attivita="Appeal to Judge")),
        "nulla-dopo-la-riscossione": uno(_DOPO),
        "pagamento-integrale": uno(_DOVUTO.format(attivita="Payment", quando="true", pagato_tutto="false")),
        "riscossione-del-dovuto": uno(
            _DOVUTO.format(
                attivita="Send for Credit Collection", quando="versamenti > 0", pagato_tutto="true"
            )
        ),
        "cause:ricorso-prefetto.trasmissione": uno(
            _causa("Insert Date Appeal to Prefecture", "Send Appeal to Prefecture")
        ),
        "cause:ricorso-prefetto.notifica-esito": uno(
            _causa("Receive Result Appeal from Prefecture", "Notify Result Appeal to Offender")
        ),
        "once:ricorso-prefetto.trasmissione": uno(
            _DI_NUOVO.format(prima="Insert Date Appeal to Prefecture", dopo="Send Appeal to Prefecture")
        ),
        "once:ricorso-prefetto.notifica-esito": uno(
            _DI_NUOVO.format(
                prima="Receive Result Appeal from Prefecture", dopo="Notify Result Appeal to Offender"
            )
        ),
    }
    for attivita, quanti in base.execute(_VITA).fetchall():
        trovati[f"transition:{_TRANSIZIONI[attivita]}"] = (quanti, 0)
    return {regola: conto for regola, conto in trovati.items() if any(conto)}


def _causa(prima: str, dopo: str) -> str:
    return _PRIMA.format(mostra="count(*)", prima=prima, dopo=dopo)


def dell_audit(cartella: Path) -> dict[str, Conto]:
    """Leggi i conti di `violations.csv`."""
    certe: Counter[str] = Counter()
    dubbie: Counter[str] = Counter()
    with (cartella / "violations.csv").open(encoding="utf-8-sig", newline="") as testo:
        for riga in csv.DictReader(testo):
            (certe if riga["verdict"] == "violated" else dubbie)[riga["rule"]] += 1
    return {regola: (certe[regola], dubbie[regola]) for regola in certe | dubbie}


def main(argomenti: list[str]) -> int:
    """Stampa i conti, e confrontali con quelli dell’audit se una cartella è data."""
    trovati = conti(Path(argomenti[0]))
    altri = dell_audit(Path(argomenti[1])) if argomenti[1:] else trovati
    for regola in sorted({*trovati, *altri}):
        qui, la = trovati.get(regola, (0, 0)), altri.get(regola, (0, 0))
        segno = "=" if qui == la else f"≠ {la[0]} {la[1]}"
        sys.stdout.write(f"{regola:40} {qui[0]:7} {qui[1]:5} {segno if argomenti[1:] else ''}\n")
    return int(trovati != altri)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
