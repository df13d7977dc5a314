<?php

// The adapter: translates the protocol to the product, and back. PHP alone, no package.
// `php adapter.php` answers on the standard streams, `php adapter.php --http PORT` over HTTP.

declare(strict_types=1);

use Editeur\Courrier;
use Editeur\HorlogeReglable;
use Editeur\Recouvrement;
use Editeur\Rejet;

require __DIR__ . '/ClockInterface.php';
require __DIR__ . '/HorlogeReglable.php';
require __DIR__ . '/Recouvrement.php';

const NATURES = [
    'emission-te.emission' => 'titre',
    'annulation-te.titre-annulation' => 'annulation',
    'information-remboursement-te.information' => 'remboursement',
];
// What is not here bears the same name on both sides: nom, prenoms, siren, pays.
const CHAMPS = [
    'numero-fps' => 'avis', 'reference-te' => 'titre', 'reference-ta' => 'annulation', 'date-te' => 'signeLe',
    'nom-collectivite' => 'creancier', 'coordonnees-collectivite' => 'contact', 'siret-collectivite' => 'siret',
    'date-heure-constat' => 'constateA', 'lieu-constat' => 'lieu', 'immatriculation' => 'plaque',
    'marque-vehicule' => 'marque', 'identite-redevable' => 'debiteur', 'date-naissance' => 'neLe',
    'lieu-naissance' => 'neA', 'raison-sociale' => 'societe', 'adresse-redevable' => 'adresse',
    'ligne-voie' => 'voie', 'code-postal' => 'codePostal', 'commune' => 'ville', 'montant-restant-du' => 'reste',
    'montant-majoration' => 'majoration', 'montant-total' => 'total', 'comptable-assignataire' => 'comptable',
    'donnees-comptables' => 'compte', 'montant-annule' => 'montant', 'montant-rembourse' => 'aRendre',
    'montant-majoration-annule' => 'montantMajoration',
];

const ETATS = [
    'PrisEnCharge' => 'te-emis', 'Averti' => 'averti', 'Poursuivi' => 'recouvrement-force',
    'Annule' => 'plus-du', 'Prescrit' => 'prescrit',
];

function renommer(mixed $valeur): mixed
{
    if (!is_array($valeur) || array_is_list($valeur)) {
        return $valeur;
    }
    $noms = array_map(fn (int|string $nom) => CHAMPS[$nom] ?? $nom, array_keys($valeur));

    return array_combine($noms, array_map('renommer', $valeur));
}

function remettreAuProduit(Recouvrement $produit, array $echange): void
{
    $champs = renommer($echange['data'] ?? null);
    $produit->recevoir(new Courrier(
        reference: $echange['id'],
        nature: NATURES[$echange['type']] ?? '',
        expediteur: $echange['source'],
        dematerialise: ($echange['canal'] ?? 'voie-electronique') === 'voie-electronique',
        champs: is_array($champs) ? $champs : [],
    ));
}

/** Does it, and tells whether the product took it. It has no code for each rule: none is named. */
function tenter(Closure $acte): array
{
    try {
        $acte();
    } catch (Rejet) {
        return ['accepted' => false, 'emitted' => []];
    }

    return ['accepted' => true, 'emitted' => []];
}

function appeler(string $methode, array $params): array
{
    /** @var array<string, array{HorlogeReglable, Recouvrement}> $dossiers the cases under way */
    static $dossiers = [];
    $rien = ['emitted' => []]; // nothing ever leaves: the maps show no message of the accountant
    if ($methode === 'begin') {
        $horloge = new HorlogeReglable(new DateTimeImmutable($params['now']));
        $dossiers[$params['case']] = [$horloge, new Recouvrement($horloge)];

        return $rien;
    }
    [$horloge, $produit] = $dossiers[$params['case'] ?? ''] ?? [null, null];
    switch ($methode) {
        case 'hello':
            $qui = ['vendor' => 'Éditeur fictif', 'product' => 'Recouvrement (PHP)', 'version' => '1.0.0'];
            return ['protocol' => '1', 'implementation' => $qui, 'roles' => ['dgfip'], 'parallel' => true];
        case 'clock':
            $horloge->regler(new DateTimeImmutable($params['now'])); // the bench's clock is the product's
            $produit->traitementDeNuit();
            return $rien;
        case 'deliver':
            return tenter(fn () => remettreAuProduit($produit, $params['exchange']));
        case 'trigger':
            return tenter(fn () => match ($params['step']) {
                'fait.poursuites' => $produit->poursuivre($params['data']['date-evenement'] ?? null),
                'fait.remise-gracieuse' => $produit->remettre($params['data']['montant-remis'] ?? null),
                default => throw new Rejet('acte-inconnu'),
            });
        case 'observe':
            $etat = ETATS[$produit->situation()?->name ?? ''] ?? null;
            return ['states' => (object) array_filter(['paiement' => $etat])] + $rien;
        case 'end':
            unset($dossiers[$params['case']]);
            return $rien;
        case 'stop':
            return $rien;
    }
    throw new BadMethodCallException($methode);
}

/** Answers one request of JSON-RPC, always by one line: the bench must hear of any fault, or it waits. */
function repondre(string $ligne): string
{
    $id = null;
    try {
        $demande = json_decode($ligne, true, flags: JSON_THROW_ON_ERROR);
        $id = $demande['id'] ?? null;
        $dit = ['result' => appeler($demande['method'], $demande['params'] ?? [])];
    } catch (Throwable $faute) {
        $dit = ['error' => ['code' => -32603, 'message' => $faute::class . ': ' . $faute->getMessage()]];
    }

    return json_encode(['jsonrpc' => '2.0', 'id' => $id] + $dit, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
}

ini_set('display_errors', 'stderr'); // a warning must not come out among the replies
if (($argv[1] ?? '') !== '--http') {
    while (($ligne = fgets(STDIN)) !== false) {
        fwrite(STDOUT, repondre($ligne) . "\n");
    }
    exit;
}
// `php -S` forgets everything after each request: the cases need a process that stays.
$porte = stream_socket_server("tcp://127.0.0.1:$argv[2]") ?: exit(1);
while (true) {
    if (($client = @stream_socket_accept($porte, -1)) === false) {
        continue;
    }
    for ($longueur = 0; !in_array($ligne = fgets($client), ["\r\n", false], true);) {
        $longueur = sscanf(strtolower($ligne), 'content-length: %d')[0] ?? $longueur;
    }
    $corps = repondre((string) stream_get_contents($client, $longueur));
    $entete = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
    fwrite($client, $entete . 'Content-Length: ' . strlen($corps) . "\r\n\r\n" . $corps);
    fclose($client);
}
