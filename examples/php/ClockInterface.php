<?php

declare(strict_types=1);

namespace Psr\Clock;

use DateTimeImmutable;

/**
 * The interface of PSR-20, written out so that the example needs no Composer; a product requires `psr/clock`.
 */
interface ClockInterface
{
    public function now(): DateTimeImmutable;
}
