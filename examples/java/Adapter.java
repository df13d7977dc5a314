import com.sun.net.httpserver.HttpServer;
import java.io.*;
import java.net.InetSocketAddress;
import java.time.*;
import java.util.*;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Translates the protocol to the desk, and back: on the standard streams, or over HTTP with {@code --http PORT}. */
final class Adapter {
    private static final Map<String, String> FIELDS = Stream.of(
        "numero-fps=notice", "reference-te=title", "reference-ta=cancellation", "date-te=signedOn",
        "nom-collectivite=creditor", "coordonnees-collectivite=creditorContact", "siret-collectivite=siret",
        "date-heure-constat=observedAt", "lieu-constat=place", "immatriculation=plate", "marque-vehicule=make",
        "identite-redevable=debtor", "nom=lastName", "prenoms=firstNames", "date-naissance=bornOn",
        "lieu-naissance=bornAt", "raison-sociale=company", "siren=siren", "adresse-redevable=address",
        "ligne-voie=street", "code-postal=postcode", "commune=town", "pays=country", "montant-restant-du=unpaid",
        "montant-majoration=surcharge", "montant-total=total", "comptable-assignataire=accountant",
        "donnees-comptables=account", "montant-annule=cancelled", "montant-majoration-annule=cancelledSurcharge",
        "montant-rembourse=refunded")
        .map(pair -> pair.split("=")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    private static final Map<String, String> STATES = Map.of("RECORDED", "te-emis", "WARNED", "averti",
        "PURSUED", "recouvrement-force", "CANCELLED", "plus-du", "LAPSED", "prescrit");
    /** Nothing ever leaves: the maps show no message of the accountant. */
    private static final Map<String, Object> NOTHING = Map.of("emitted", List.of());

    private final Map<String, SettableClock> clocks = new HashMap<>();
    private final Map<String, TitleDesk> desks = new HashMap<>();
    private final Map<String, List<String>> motives = new HashMap<>();

    /** Reads {@code motives.csv}: the rules of the kit that each code of the product stands for. */
    Adapter() throws IOException {
        byte[] file = Adapter.class.getResourceAsStream("/motives.csv").readAllBytes();
        for (String line : new String(file, UTF_8).replaceAll("[\uFEFF\"]", "").split("\\R")) {
            String[] cells = (line + ";;").split("[;,\t]", 3); // a spreadsheet saves it in its own way
            motives.computeIfAbsent(cells[0], code -> new ArrayList<>()).add(cells[1]);
        }
    }

    private Map<String, Object> call(String method, Map<String, Object> params) {
        String token = (String) params.get("case");
        TitleDesk desk = desks.get(token);
        switch (method) {
            case "hello":
                return Map.of("protocol", "1", "roles", List.of("dgfip"), "parallel", true, "implementation",
                    Map.of("vendor", "\u00c9diteur fictif", "product", "Recouvrement (Java)", "version", "1.0.0"));
            case "begin":
                clocks.put(token, new SettableClock(instant(params)));
                desks.put(token, new TitleDesk(clocks.get(token)));
                return NOTHING;
            case "clock":
                clocks.get(token).set(instant(params));
                desk.runNightlyBatch();
                return NOTHING;
            case "deliver":
                return tried(() -> deliver(desk, Json.object(params.get("exchange"))));
            case "trigger":
                return tried(() -> trigger(desk, (String) params.get("step"), Json.object(params.get("data"))));
            case "observe":
                String state = STATES.get(desk.step().name());
                return Map.of("states", state == null ? Map.of() : Map.of("paiement", state), "emitted", List.of());
            case "end":
            case "stop": // no case is named, and none forgotten
                desks.remove(token);
                clocks.remove(token);
                return NOTHING;
            default:
                throw new IllegalArgumentException("unknown method " + method);
        }
    }

    private static void deliver(TitleDesk desk, Map<String, Object> exchange) {
        String id = (String) exchange.get("id");
        Object channel = exchange.getOrDefault("canal", "voie-electronique");
        boolean trusted = "antai".equals(exchange.get("source")) && "voie-electronique".equals(channel);
        Map<String, Object> fields = renamed(exchange.get("data"));
        switch ((String) exchange.get("type")) {
            case "emission-te.emission": desk.record(id, trusted, fields); break;
            case "annulation-te.titre-annulation": desk.cancel(id, trusted, fields); break;
            case "information-remboursement-te.information": desk.announceRefund(id, trusted, fields); break;
            default: throw new TitleDesk.Declined("E1000");
        }
    }

    private static void trigger(TitleDesk desk, String step, Map<String, Object> data) {
        String on = (String) data.get("date-evenement");
        switch (step) {
            case "fait.poursuites": desk.pursue(on == null ? null : LocalDate.parse(on)); break;
            case "fait.remise-gracieuse": desk.waive((Long) data.get("montant-remis")); break;
            default: throw new TitleDesk.Declined("E2000");
        }
    }

    private Map<String, Object> tried(Runnable act) {
        try {
            act.run();
        } catch (TitleDesk.Declined why) {
            return Map.of("accepted", false, "rules", motives.getOrDefault(why.code, List.of()), "emitted", List.of());
        }
        return Map.of("accepted", true, "emitted", List.of());
    }

    /** Answers one request of JSON-RPC, always by one line: the bench must hear of any fault, or it waits. */
    private synchronized String answer(String line) {
        Map<String, Object> reply = new LinkedHashMap<>(Map.of("jsonrpc", "2.0"));
        try {
            Map<String, Object> request = Json.object(Json.read(line));
            reply.put("id", request.get("id"));
            reply.put("result", call((String) request.get("method"), Json.object(request.get("params"))));
        } catch (RuntimeException fault) {
            reply.put("error", Map.of("code", -32603, "message", fault.toString()));
        }
        return Json.write(reply);
    }

    private static Instant instant(Map<String, Object> params) {
        return OffsetDateTime.parse((String) params.get("now")).toInstant();
    }

    private static Map<String, Object> renamed(Object value) {
        Map<String, Object> found = new HashMap<>();
        Json.object(value).forEach((name, part) ->
            found.put(FIELDS.getOrDefault(name, name), part instanceof Map ? renamed(part) : part));
        return found;
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
