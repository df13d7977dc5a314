<?php

// An adapter to complete: it translates the protocol of the kit to your system, and back.
// `php adapter.php` answers on the standard streams, `php adapter.php --http PORT` over HTTP. It answers `hello`
// and `begin`; each `not implemented` is a call to plug: `parcmetre run` fails where one is missing.

declare(strict_types=1);

const HELLO = [
    'protocol' => '1',
    'implementation' => ['vendor' => 'Your company', 'product' => 'Your product', 'version' => '0.0.0'],
    'roles' => ['@ROLE@'],
    // 'none' when the time of your system cannot be moved: cases in which time passes are then not tested.
    'clock' => 'controlled',
    // Whether several cases may be open at once: a database or a tenant for each case.
    'parallel' => false,
    // Profiles, options and steps that you do not sell: [['id' => 'e-apa', 'reason' => 'not sold']].
    'unsupported' => [],
    // Types of messages of your own that you also emit, as ['com.example.receipt']: they are ignored.
    'extensions' => [],
];

final class NotImplemented extends LogicException
{
}

/** Your system says no: the message cannot be taken, or the decision cannot be made. Its message is your code. */
final class Refusal extends DomainException
{
}

/** One case: one dossier of your system, and its clock. */
final class CaseUnderWay
{
    /** @var list<array<string, mixed>> */
    private array $outbox = [];

    /** @param array<string, mixed> $settings what the collectivity chose: cycle, territory, SIRET… */
    public function __construct(private DateTimeImmutable $now, private readonly array $settings)
    {
        // Give your system a PSR-20 clock that gives `$this->now`, never `new DateTimeImmutable()`; start from an
        // empty store, or from a tenant of its own.
    }

    /** Time has passed: run the batches that would have run until `$now`, in their order. */
    public function clock(DateTimeImmutable $now): void
    {
        $this->now = $now;
        throw new NotImplemented('clock: run your batches here');
    }

    /**
     * Hands a message to your system, or throws Refusal with its own code. A late appeal is no refusal.
     *
     * @param array<string, mixed> $exchange
     */
    public function deliver(array $exchange): void
    {
        throw new NotImplemented('deliver: ' . $exchange['type']);
    }

    /**
     * Does what an agent would do on the screen; what `$data` leaves out, your system computes.
     *
     * @param array<string, mixed> $data
     */
    public function trigger(string $step, array $data): void
    {
        throw new NotImplemented("trigger: $step " . implode(',', array_keys($data)));
    }

    /** @return array<string, string> where the dossier stands, as ['paiement' => 'notifie'] */
    public function states(): array
    {
        throw new NotImplemented('observe: tell the states here');
    }

    /**
     * Call this for each message that your system sends; `$subject` is the number of the dossier.
     *
     * @param array<string, mixed> $data
     */
    public function emit(string $id, string $type, string $subject, array $data): void
    {
        $envelope = ['specversion' => '1.0', 'datacontenttype' => 'application/json', 'source' => '@ROLE@'];
        $this->outbox[] = $envelope + compact('id', 'type', 'subject', 'data');
    }

    /** @return list<array<string, mixed>> what was sent since the last reply, at the instant of the call answered */
    public function emitted(): array
    {
        $time = ['time' => $this->now->format(DateTimeInterface::RFC3339)];
        [$found, $this->outbox] = [$this->outbox, []];

        return array_map(fn (array $message) => $message + $time, $found);
    }
}

/** @return list<string> the rules of the kit for a code of yours, by `motives.csv`, in which you wrote your codes */
function rulesOf(string $code): array
{
    $lines = str_replace(['"', "\u{FEFF}"], '', file(__DIR__ . '/motives.csv', FILE_IGNORE_NEW_LINES) ?: []);
    $rows = array_map(fn (string $line) => preg_split('/[;,\t]/', $line), $lines);

    return array_column(array_filter($rows, fn (array $row) => $code !== '' && $row[0] === $code), 1);
}

function tried(CaseUnderWay $case, Closure $act): array
{
    try {
        $act();
    } catch (Refusal $refusal) {
        return ['accepted' => false, 'rules' => rulesOf($refusal->getMessage()), 'emitted' => $case->emitted()];
    }

    return ['accepted' => true, 'emitted' => $case->emitted()];
}

function call(string $method, array $params): array|object
{
    /** @var array<string, CaseUnderWay> $cases */
    static $cases = [];
    if ($method === 'hello') {
        return HELLO;
    }
    if ($method === 'stop') {
        return (object) [];
    }
    if ($method === 'begin') {
        $cases[$params['case']] = new CaseUnderWay(new DateTimeImmutable($params['now']), $params['settings']);

        return ['emitted' => []];
    }
    $case = $cases[$params['case'] ?? ''] ?? throw new OutOfBoundsException('unknown case');
    switch ($method) {
        case 'clock':
            $case->clock(new DateTimeImmutable($params['now']));
            break;
        case 'deliver':
            return tried($case, fn () => $case->deliver($params['exchange']));
        case 'trigger':
            return tried($case, fn () => $case->trigger($params['step'], $params['data']));
        case 'observe':
            return ['states' => (object) $case->states(), 'emitted' => $case->emitted()];
        case 'end':
            unset($cases[$params['case']]);
            break;
        default:
            throw new NotImplemented($method);
    }

    return ['emitted' => $case->emitted()];
}

/** Answers one request of JSON-RPC, always by one line: the bench must hear of any fault. */
function answer(string $line): string
{
    $id = null;
    try {
        $request = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
        $id = $request['id'] ?? null;
        $told = ['result' => call($request['method'], $request['params'] ?? [])];
    } catch (NotImplemented $missing) {
        $told = ['error' => ['code' => -32601, 'message' => 'not implemented: ' . $missing->getMessage()]];
    } catch (Throwable $fault) {
        $told = ['error' => ['code' => -32603, 'message' => $fault::class . ': ' . $fault->getMessage()]];
    }

    return json_encode(['jsonrpc' => '2.0', 'id' => $id] + $told, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
}

ini_set('display_errors', 'stderr'); // a warning must not come out among the replies
if (($argv[1] ?? '') !== '--http') {
    while (($line = fgets(STDIN)) !== false) {
        fwrite(STDOUT, answer($line) . "\n");
    }
    exit;
}
// `php -S` forgets everything after each request: the cases need a process that stays.
$server = stream_socket_server("tcp://127.0.0.1:$argv[2]") ?: exit(1);
while (true) {
    if (($client = @stream_socket_accept($server, -1)) === false) {
        continue;
    }
    for ($length = 0; !in_array($line = fgets($client), ["\r\n", false], true);) {
        $length = sscanf(strtolower($line), 'content-length: %d')[0] ?? $length;
    }
    $body = answer((string) stream_get_contents($client, $length));
    $head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
    fwrite($client, $head . 'Content-Length: ' . strlen($body) . "\r\n\r\n" . $body);
    fclose($client);
}
