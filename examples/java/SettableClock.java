import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the product's own tests, which tells the instant that it is set to. */
final class SettableClock extends Clock {

    private Instant instant;

    SettableClock(Instant instant) {
        this.instant = instant;
    }

    void set(Instant moved) {
        instant = moved;
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the product names its zones itself");
    }
}
