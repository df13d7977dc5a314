<?php

declare(strict_types=1);

namespace Editeur;

use DateTimeImmutable;
use Psr\Clock\ClockInterface;

/** The clock of the product's own tests, which tells the time that it is set to. */
final class HorlogeReglable implements ClockInterface
{
    public function __construct(private DateTimeImmutable $instant)
    {
    }

    public function regler(DateTimeImmutable $instant): void
    {
        $this->instant = $instant;
    }

    public function now(): DateTimeImmutable
    {
        return $this->instant;
    }
}
