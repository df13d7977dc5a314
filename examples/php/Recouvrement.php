<?php

declare(strict_types=1);

namespace Editeur;

use DateTimeImmutable;
use DateTimeZone;
use DomainException;
use Psr\Clock\ClockInterface;

/** Where the recovery of a title stands. */
enum Situation
{
    case PrisEnCharge;
    case Averti;
    case Poursuivi;
    case Annule;
    case Prescrit;
}

/** A business answer, not a fault of the program: its message is a code of the product. */
final class Rejet extends DomainException
{
}

/** What came in by the mail room. */
final class Courrier
{
    /** @param array<string, mixed> $champs */
    public function __construct(
        public readonly string $reference,
        public readonly string $nature,
        public readonly string $expediteur,
        public readonly bool $dematerialise,
        public readonly array $champs,
    ) {
    }
}

/**
 * The system under test: an editor's product that recovers titles, with its own words and codes and an in-memory
 * store. It knows nothing of JSON-RPC, of CloudEvents or of the test kit; it asks the time of the clock of PSR-20
 * that it is given, never of the machine.
 */
final class Recouvrement
{
    /** CGPPP L2323-7-1: five clear days after it was sent, the warning is deemed received. */
    private const DELAI_RECEPTION = '+6 days';
    /** LPF L274, from the signature of the title (CGPPP R2323-7) or from the last act of pursuit. */
    private const ANNEES_PRESCRIPTION = 4;

    private const REFERENCE = '/^[0-9A-Za-z-]{1,40}$/D';
    private const PARTIES = [
        'avis' => '/^\d{26}$/D',
        'creancier' => 200,
        'contact' => 300,
        'debiteur' => [
            'nom' => 100,
            'prenoms' => 100,
            'neLe' => 'jour',
            'neA' => 100,
            'societe' => 200,
            'siren' => '/^\d{9}$/D',
        ],
        'adresse' => ['voie' => 200, 'codePostal' => 12, 'ville' => 100, 'pays' => 60],
    ];
    /** A text of so many characters at most, a pattern, a kind of value, or a group of optional fields. */
    private const OBLIGATOIRES = [
        'titre' => self::PARTIES + [
            'titre' => self::REFERENCE,
            'signeLe' => 'jour',
            'constateA' => 'instant',
            'lieu' => 200,
            'plaque' => '/^[0-9A-Z][0-9A-Z -]{0,14}$/D',
            'marque' => 60,
            'reste' => 'centimes',
            'majoration' => 'centimes',
            'total' => 'centimes',
            'comptable' => 300,
            'compte' => 200,
        ],
        'annulation' => self::PARTIES + [
            'titre' => self::REFERENCE,
            'siret' => '/^\d{14}$/D',
            'montant' => 'centimes',
            'annulation' => self::REFERENCE,
        ],
        'remboursement' => [
            'avis' => self::PARTIES['avis'],
            'titre' => self::REFERENCE,
            'aRendre' => 'centimes',
        ],
    ];
    private const FACULTATIFS = [
        'titre' => [],
        'annulation' => ['montantMajoration' => 'centimes'],
        'remboursement' => ['annulation' => self::REFERENCE],
    ];

    private ?Situation $situation = null;
    private string $titre = '';
    private string $avis = '';
    private int $total = 0;
    private int $majoration = 0;
    private DateTimeImmutable $avertiLe;
    private DateTimeImmutable $compteDepuis;
    /** @var array<string, int> what each cancellation takes away, by its reference */
    private array $annulations = [];
    private int $majorationAnnulee = 0;
    private int $remis = 0;
    /** @var array<string, true> */
    private array $recus = [];

    public function __construct(private readonly ClockInterface $horloge)
    {
    }

    public function situation(): ?Situation
    {
        return $this->situation;
    }

    /** Takes a letter in; the same one again is a copy, and changes nothing. */
    public function recevoir(Courrier $courrier): void
    {
        if (isset($this->recus[$courrier->reference])) {
            return;
        }
        $nature = $courrier->nature;
        if (!isset(self::OBLIGATOIRES[$nature])) {
            throw new Rejet('nature-inconnue');
        }
        if ($courrier->expediteur !== 'antai' || !$courrier->dematerialise) {
            throw new Rejet('provenance');
        }
        if (!self::estComplet($courrier->champs, self::OBLIGATOIRES[$nature], self::FACULTATIFS[$nature])) {
            throw new Rejet('forme');
        }
        match ($nature) {
            'titre' => $this->prendreEnCharge($courrier->champs),
            'annulation' => $this->annuler($courrier->champs),
            'remboursement' => $this->annoncerRemboursement($courrier->champs),
        };
        $this->recus[$courrier->reference] = true;
    }

    /** @param array<string, mixed> $champs */
    private function prendreEnCharge(array $champs): void
    {
        if ($this->situation !== null) {
            throw new Rejet('deja-pris-en-charge');
        }
        $signe = new DateTimeImmutable($champs['signeLe'], self::paris());
        $this->situation = Situation::PrisEnCharge;
        [$this->titre, $this->avis] = [$champs['titre'], $champs['avis']];
        [$this->total, $this->majoration] = [$champs['total'], $champs['majoration']];
        // No message tells when the warning left: it is counted from the title, as if it left with it.
        $this->avertiLe = $signe->modify(self::DELAI_RECEPTION);
        $this->compteDepuis = $signe;
    }

    /** @param array<string, mixed> $champs */
    private function annuler(array $champs): void
    {
        $this->exigerTitre($champs);
        [$montant, $part] = [$champs['montant'], $champs['montantMajoration'] ?? 0];
        if ($this->situation === Situation::Prescrit) {
            throw new Rejet('prescrit');
        }
        if (isset($this->annulations[$champs['annulation']])) {
            throw new Rejet('annulation-connue');
        }
        if ($montant > $this->total - array_sum($this->annulations)) {
            throw new Rejet('annulation-excessive');
        }
        if ($part > min($montant, $this->majoration - $this->majorationAnnulee)) {
            throw new Rejet('majoration-excessive');
        }
        $this->annulations[$champs['annulation']] = $montant;
        $this->majorationAnnulee += $part;
        $this->solder();
    }

    /** @param array<string, mixed> $champs */
    private function annoncerRemboursement(array $champs): void
    {
        $this->exigerTitre($champs);
        if ($this->annulations === []) {
            throw new Rejet('rien-d-annule');
        }
        if ($champs['aRendre'] > array_sum($this->annulations)) {
            throw new Rejet('remboursement-excessif');
        }
    }

    /** @param array<string, mixed> $champs */
    private function exigerTitre(array $champs): void
    {
        if ($this->situation === null || [$champs['titre'], $champs['avis']] !== [$this->titre, $this->avis]) {
            throw new Rejet('titre-inconnu');
        }
    }

    /** Begins to pursue a debtor who was warned (CGPPP L2323-7-1). */
    public function poursuivre(?string $le = null): void
    {
        if ($this->situation !== Situation::Averti) {
            throw new Rejet('non-averti');
        }
        $this->situation = Situation::Poursuivi;
        $this->compteDepuis = $le === null ? $this->aujourdhui() : new DateTimeImmutable($le, self::paris());
    }

    /** Forgives the surcharge, in hardship (CGPPP L2323-7-1): all that is left of it, unless told. */
    public function remettre(?int $montant = null): void
    {
        $ouverts = [Situation::PrisEnCharge, Situation::Averti, Situation::Poursuivi];
        if (!in_array($this->situation, $ouverts, true)) {
            throw new Rejet('rien-a-remettre');
        }
        $reste = $this->majoration - $this->majorationAnnulee - $this->remis;
        if ($montant > $reste) {
            throw new Rejet('remise-excessive');
        }
        $this->remis += $montant ?? $reste;
        $this->solder();
    }

    /** The nightly batch: what the days that have passed bring, however many they are. */
    public function traitementDeNuit(): void
    {
        if ($this->situation === null || $this->situation === Situation::Annule) {
            return;
        }
        $jour = $this->aujourdhui();
        if ($this->situation === Situation::PrisEnCharge && $jour >= $this->avertiLe) {
            $this->situation = Situation::Averti;
        }
        if ($jour > self::anneesPlusTard($this->compteDepuis, self::ANNEES_PRESCRIPTION)) {
            $this->situation = Situation::Prescrit;
        }
    }

    private function solder(): void
    {
        if (array_sum($this->annulations) + $this->remis >= $this->total) {
            $this->situation = Situation::Annule;
        }
    }

    private function aujourdhui(): DateTimeImmutable
    {
        return $this->horloge->now()->setTimezone(self::paris())->setTime(0, 0);
    }

    private static function paris(): DateTimeZone
    {
        return new DateTimeZone('Europe/Paris');
    }

    /** Counts from date to date; the 28th stands for a 29 February that the year lacks. */
    private static function anneesPlusTard(DateTimeImmutable $jour, int $annees): DateTimeImmutable
    {
        $trouve = $jour->modify("+$annees years");

        return $trouve->format('d') === $jour->format('d') ? $trouve : $trouve->modify('-1 day');
    }

    /**
     * @param array<string, mixed> $champs
     * @param array<string, mixed> $obligatoires
     * @param array<string, mixed> $facultatifs
     */
    private static function estComplet(array $champs, array $obligatoires, array $facultatifs): bool
    {
        foreach ($obligatoires as $nom => $forme) {
            if (!array_key_exists($nom, $champs) || !self::aLaForme($champs[$nom], $forme)) {
                return false;
            }
        }
        foreach (array_intersect_key($facultatifs, $champs) as $nom => $forme) {
            if (!self::aLaForme($champs[$nom], $forme)) {
                return false;
            }
        }

        return true;
    }

    /** @param int|string|array<string, mixed> $forme */
    private static function aLaForme(mixed $valeur, int|string|array $forme): bool
    {
        if (is_array($forme)) {
            return is_array($valeur) && $valeur !== [] && !array_is_list($valeur)
                && self::estComplet($valeur, [], $forme);
        }
        if ($forme === 'centimes') {
            return is_int($valeur) && $valeur >= 0;
        }
        if (!is_string($valeur)) {
            return false;
        }

        return match ($forme) {
            'jour' => self::estUnJour($valeur),
            'instant' => self::estUnJour(substr($valeur, 0, 10)) && preg_match(
                '/^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/D',
                $valeur,
            ) === 1,
            default => preg_match(is_int($forme) ? "/^.{1,$forme}\$/usD" : $forme, $valeur) === 1,
        };
    }

    private static function estUnJour(string $valeur): bool
    {
        return preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $valeur, $parts) === 1
            && checkdate((int) $parts[2], (int) $parts[3], (int) $parts[1]);
    }
}
