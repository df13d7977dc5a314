import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The system under test: an editor's product that recovers titles, with its own words and codes and an in-memory
 * store. It knows nothing of JSON-RPC, of CloudEvents or of the test kit; it asks the time of the
 * {@link Clock} that it is given, never of the machine.
 */
final class TitleDesk {

    /** Where the recovery of a title stands. */
    enum Step { NONE, RECORDED, WARNED, PURSUED, CANCELLED, LAPSED }

    /** A business answer, not a fault of the program. */
    static final class Declined extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String code;

        Declined(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }

    /** CGPPP L2323-7-1: five clear days after it was sent, the warning is deemed received. */
    private static final int NOTICE_DAYS = 6;
    /** LPF L274, from the signature of the title (CGPPP R2323-7) or from the last act of pursuit. */
    private static final int YEARS_TO_RECOVER = 4;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Predicate<Object> REFERENCE = like("[0-9A-Za-z][0-9A-Za-z./_-]{0,39}");
    private static final Predicate<Object> CENTS = value -> value instanceof Long && (Long) value >= 0;
    private static final Predicate<Object> DAY = value -> like("\\d{4}-\\d\\d-\\d\\d").test(value)
        && reads(() -> LocalDate.parse((String) value));
    private static final Predicate<Object> MOMENT = value ->
        like("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)").test(value)
        && reads(() -> OffsetDateTime.parse((String) value));

    private static final Map<String, Predicate<Object>> PARTIES = Map.of(
        "notice", like("\\d{26}"),
        "creditor", text(200),
        "creditorContact", text(300),
        "debtor", group(Map.of(
            "lastName", text(100), "firstNames", text(100), "bornOn", DAY, "bornAt", text(100),
            "company", text(200), "siren", like("\\d{9}"))),
        "address", group(Map.of(
            "street", text(200), "postcode", text(12), "town", text(100), "country", text(60))));

    private static final Map<String, Predicate<Object>> TITLE = with(PARTIES, Map.ofEntries(
        Map.entry("title", REFERENCE),
        Map.entry("signedOn", DAY),
        Map.entry("observedAt", MOMENT),
        Map.entry("place", text(200)),
        Map.entry("plate", like("[0-9A-Z][0-9A-Z -]{0,14}")),
        Map.entry("make", text(60)),
        Map.entry("unpaid", CENTS),
        Map.entry("surcharge", CENTS),
        Map.entry("total", CENTS),
        Map.entry("accountant", text(300)),
        Map.entry("account", text(200))));
    private static final Map<String, Predicate<Object>> CANCELLATION = with(PARTIES, Map.of(
        "title", REFERENCE, "siret", like("\\d{14}"), "cancelled", CENTS, "cancellation", REFERENCE));
    private static final Map<String, Predicate<Object>> REFUND = Map.of(
        "notice", PARTIES.get("notice"), "title", REFERENCE, "refunded", CENTS);

    private final Clock clock;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> cancellations = new HashMap<>();
    private Step step = Step.NONE;
    private Object title;
    private Object notice;
    private long total;
    private long surcharge;
    private long cancelledSurcharge;
    private long waived;
    private LocalDate warnedOn;
    private LocalDate countsFrom;

    TitleDesk(Clock clock) {
        this.clock = clock;
    }

    Step step() {
        return step;
    }

    /** Records a title. A document that was taken already is a copy, and changes nothing. */
    void record(String id, boolean trusted, Map<String, Object> fields) {
        if (!taken(id, trusted, "E11", fields, TITLE, Map.of())) {
            return;
        }
        if (step != Step.NONE) {
            throw new Declined("E1103");
        }
        LocalDate signed = LocalDate.parse((String) fields.get("signedOn"));
        title = fields.get("title");
        notice = fields.get("notice");
        total = (Long) fields.get("total");
        surcharge = (Long) fields.get("surcharge");
        // No message tells when the warning left: it is counted from the title, as if it left with it.
        warnedOn = signed.plusDays(NOTICE_DAYS);
        countsFrom = signed;
        step = Step.RECORDED;
        seen.add(id);
    }

    /** Takes away all or part of what the title asks. */
    void cancel(String id, boolean trusted, Map<String, Object> fields) {
        if (!taken(id, trusted, "E12", fields, CANCELLATION, Map.of("cancelledSurcharge", CENTS))) {
            return;
        }
        demandKnownTitle(fields, "E1203");
        if (step == Step.LAPSED) {
            throw new Declined("E1204");
        }
        String reference = (String) fields.get("cancellation");
        long amount = (Long) fields.get("cancelled");
        long share = (Long) fields.getOrDefault("cancelledSurcharge", 0L);
        if (cancellations.containsKey(reference)) {
            throw new Declined("E1205");
        }
        if (amount > total - cancelled()) {
            throw new Declined("E1206");
        }
        if (share > Math.min(amount, surcharge - cancelledSurcharge)) {
            throw new Declined("E1207");
        }
        cancellations.put(reference, amount);
        cancelledSurcharge += share;
        closeIfNothingIsDue();
        seen.add(id);
    }

    /** Notes that what was cancelled is to be given back. */
    void announceRefund(String id, boolean trusted, Map<String, Object> fields) {
        if (!taken(id, trusted, "E13", fields, REFUND, Map.of("cancellation", REFERENCE))) {
            return;
        }
        demandKnownTitle(fields, "E1303");
        if (cancellations.isEmpty()) {
            throw new Declined("E1304");
        }
        if ((Long) fields.get("refunded") > cancelled()) {
            throw new Declined("E1305");
        }
        seen.add(id);
    }

    /** Begins to pursue a debtor who was warned (CGPPP L2323-7-1). */
    void pursue(LocalDate on) {
        if (step != Step.WARNED) {
            throw new Declined("E2101");
        }
        step = Step.PURSUED;
        countsFrom = on != null ? on : today();
    }

    /** Forgives the surcharge, in hardship (CGPPP L2323-7-1): all that is left of it, unless told. */
    void waive(Long amount) {
        if (step != Step.RECORDED && step != Step.WARNED && step != Step.PURSUED) {
            throw new Declined("E2201");
        }
        long left = surcharge - cancelledSurcharge - waived;
        if (amount != null && amount > left) {
            throw new Declined("E2202");
        }
        waived += amount != null ? amount : left;
        closeIfNothingIsDue();
    }

    /** The nightly batch: what the days that have passed bring, however many they are. */
    void runNightlyBatch() {
        if (step == Step.NONE || step == Step.CANCELLED) {
            return;
        }
        if (step == Step.RECORDED && !today().isBefore(warnedOn)) {
            step = Step.WARNED;
        }
        if (today().isAfter(countsFrom.plusYears(YEARS_TO_RECOVER))) {
            step = Step.LAPSED;
        }
    }

    /** Tells whether a document is new; {@code trusted} says that it came from ANTAI by the wire. */
    private boolean taken(String id, boolean trusted, String family, Map<String, Object> fields,
            Map<String, Predicate<Object>> required, Map<String, Predicate<Object>> optional) {
        if (seen.contains(id)) {
            return false;
        }
        if (!trusted) {
            throw new Declined(family + "01");
        }
        boolean complete = required.entrySet().stream().allMatch(one -> one.getValue().test(fields.get(one.getKey())));
        if (!complete || !areFormed(fields, optional)) {
            throw new Declined(family + "02");
        }
        return true;
    }

    private void demandKnownTitle(Map<String, Object> fields, String code) {
        if (step == Step.NONE || !fields.get("title").equals(title) || !fields.get("notice").equals(notice)) {
            throw new Declined(code);
        }
    }

    private void closeIfNothingIsDue() {
        if (cancelled() + waived >= total) {
            step = Step.CANCELLED;
        }
    }

    private long cancelled() {
        return cancellations.values().stream().mapToLong(Long::longValue).sum();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    private static Predicate<Object> text(int longest) {
        return value -> value instanceof String && !((String) value).isEmpty()
            && ((String) value).codePointCount(0, ((String) value).length()) <= longest;
    }

    private static Predicate<Object> like(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return value -> value instanceof String && compiled.matcher((String) value).matches();
    }

    /** A group of optional fields, one of which at least is given. */
    private static Predicate<Object> group(Map<String, Predicate<Object>> parts) {
        return value -> value instanceof Map && !((Map<?, ?>) value).isEmpty() && areFormed((Map<?, ?>) value, parts);
    }

    private static boolean areFormed(Map<?, ?> fields, Map<String, Predicate<Object>> forms) {
        return forms.entrySet().stream()
            .allMatch(one -> !fields.containsKey(one.getKey()) || one.getValue().test(fields.get(one.getKey())));
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static Map<String, Predicate<Object>> with(
            Map<String, Predicate<Object>> common, Map<String, Predicate<Object>> own) {
        Map<String, Predicate<Object>> found = new HashMap<>(common);
        found.putAll(own);
        return Map.copyOf(found);
    }
}
