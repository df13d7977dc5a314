import com.sun.net.httpserver.HttpServer;
import java.io.*;
import java.net.InetSocketAddress;
import java.time.*;
import java.time.format.DateTimeFormatter;
import java.util.*;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An adapter to complete: it translates the protocol of the kit to your system, and back.
 *
 * <p>{@code javac -encoding UTF-8 *.java}, then {@code java -cp . Adapter} answers on the standard streams, and
 * {@code java -cp . Adapter --http PORT} over HTTP. It answers {@code hello} and {@code begin}; each {@code not implemented} is a call to
 * plug: {@code parcmetre run} fails where one is missing.
 */
final class Adapter {

    private static final Map<String, Object> HELLO = Map.of(
        "protocol", "1",
        "implementation", Map.of("vendor", "Your company", "product", "Your product", "version", "0.0.0"),
        "roles", List.of("@ROLE@"),
        // "none" when the time of your system cannot be moved: cases in which time passes are then not tested.
        "clock", "controlled",
        // Whether several cases may be open at once: a database or a tenant for each case.
        "parallel", false,
        // Profiles, options and steps that you do not sell: Map.of("id", "e-apa", "reason", "not sold").
        "unsupported", List.of(),
        // Types of messages of your own that you also emit, as "com.example.receipt": they are ignored.
        "extensions", List.of());

    private static final class NotImplemented extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotImplemented(String what) {
            super("not implemented: " + what);
        }
    }

    /** Your system says no: the message cannot be taken, or the decision cannot be made. Its message is your code. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String code) {
            super(code);
        }
    }

    /** One case: one dossier of your system, and its clock. */
    private static final class Case extends Clock {
        private final Map<String, Object> settings;
        private OffsetDateTime now;
        private final List<Map<String, Object>> outbox = new ArrayList<>();

        /** {@code settings} is what the collectivity chose: cycle, territory, SIRET... */
        Case(OffsetDateTime now, Map<String, Object> settings) {
            // Give your system this case as its java.time.Clock, never Clock.systemUTC(); start from an empty
            // store, or from a tenant of its own.
            this.now = now;
            this.settings = settings;
        }

        /** Time has passed: run the batches that would have run until {@code moved}, in their order. */
        void move(OffsetDateTime moved) {
            now = moved;
            throw new NotImplemented("clock: run your batches here");
        }

        /** Hands a message to your system, or throws Refusal with its own code. A late appeal is no refusal. */
        void deliver(Map<String, Object> exchange) {
            throw new NotImplemented("deliver: " + exchange.get("type"));
        }

        /** Does what an agent would do on the screen; what {@code data} leaves out, your system computes. */
        void trigger(String step, Map<String, Object> data) {
            throw new NotImplemented("trigger: " + step + " " + data.keySet());
        }

        /** Where the dossier stands, in the words of the specification: {@code Map.of("paiement", "notifie")}. */
        Map<String, Object> states() {
            throw new NotImplemented("observe: tell the states here");
        }

        /** Call this for each message that your system sends; {@code subject} is the number of the dossier. */
        void emit(String id, String type, String subject, Map<String, Object> data) {
            outbox.add(new HashMap<>(Map.of("specversion", "1.0", "datacontenttype", "application/json",
                "source", "@ROLE@", "id", id, "type", type, "subject", subject, "data", data)));
        }

        /** What was sent since the last reply: it leaves at the instant of the call that is answered. */
        List<Object> emitted() {
            String time = now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            outbox.forEach(message -> message.put("time", time));
            List<Object> found = List.copyOf(outbox);
            outbox.clear();
            return found;
        }

        @Override
        public Instant instant() {
            return now.toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    private final Map<String, Case> cases = new HashMap<>();

    private Map<String, Object> call(String method, Map<String, Object> params) throws IOException {
        String token = (String) params.get("case");
        Case one = cases.get(token);
        if (one == null && !List.of("hello", "begin", "stop").contains(method)) {
            throw new IllegalArgumentException("unknown case " + token);
        }
        switch (method) {
            case "hello":
                return HELLO;
            case "stop":
                return Map.of();
            case "begin":
                cases.put(token, new Case(now(params), Json.object(params.get("settings"))));
                return Map.of("emitted", List.of());
            case "clock":
                one.move(now(params));
                return Map.of("emitted", one.emitted());
            case "deliver":
                return tried(one, () -> one.deliver(Json.object(params.get("exchange"))));
            case "trigger":
                return tried(one, () -> one.trigger((String) params.get("step"), Json.object(params.get("data"))));
            case "observe":
                return Map.of("states", one.states(), "emitted", one.emitted());
            case "end":
                return Map.of("emitted", cases.remove(token).emitted());
            default:
                throw new NotImplemented(method);
        }
    }

    private static Map<String, Object> tried(Case one, Runnable act) throws IOException {
        try {
            act.run();
        } catch (Refusal refusal) {
            return Map.of("accepted", false, "rules", rulesOf(refusal.getMessage()), "emitted", one.emitted());
        }
        return Map.of("accepted", true, "emitted", one.emitted());
    }

    /** The rules of the kit for a code of yours, by {@code motives.csv} (on the class path), where you wrote them. */
    private static List<String> rulesOf(String code) throws IOException {
        List<String> found = new ArrayList<>();
        byte[] file = Adapter.class.getResourceAsStream("/motives.csv").readAllBytes();
        for (String line : new String(file, UTF_8).replaceAll("[\uFEFF\"]", "").split("\\R")) {
            String[] cells = (line + ";;").split("[;,\t]", 3); // a spreadsheet saves it in its own way
            if (!code.isEmpty() && cells[0].equals(code)) {
                found.add(cells[1]);
            }
        }
        return found;
    }

    private static OffsetDateTime now(Map<String, Object> params) {
        return OffsetDateTime.parse((String) params.get("now"));
    }

    /** Answers one request of JSON-RPC, always by one line: the bench must hear of any fault. */
    private synchronized String answer(String line) {
        Map<String, Object> reply = new LinkedHashMap<>(Map.of("jsonrpc", "2.0"));
        try {
            Map<String, Object> request = Json.object(Json.read(line));
            reply.put("id", request.get("id"));
            reply.put("result", call((String) request.get("method"), Json.object(request.get("params"))));
        } catch (NotImplemented missing) {
            reply.put("error", Map.of("code", -32601, "message", missing.getMessage()));
        } catch (IOException | RuntimeException fault) {
            reply.put("error", Map.of("code", -32603, "message", fault.toString()));
        }
        return Json.write(reply);
    }

    public static void main(String[] given) throws IOException {
        Adapter adapter = new Adapter();
        if (given.length == 2 && given[0].equals("--http")) {
            System.setProperty("sun.net.httpserver.nodelay", "true"); // without it, each reply waits 40 ms
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(given[1])), 0);
            server.createContext("/", post -> {
                byte[] reply = adapter.answer(new String(post.getRequestBody().readAllBytes(), UTF_8)).getBytes(UTF_8);
                post.getResponseHeaders().set("Content-Type", "application/json");
                post.sendResponseHeaders(200, reply.length);
                post.getResponseBody().write(reply);
                post.close();
            });
            server.start();
            return;
        }
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream replies = new PrintStream(System.out, true, UTF_8);
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            replies.println(adapter.answer(line));
        }
    }
}
