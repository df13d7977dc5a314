import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON without a library, so that a JDK is all that the example needs, on every system. A product already has
 * Gson or Jackson: its adapter uses that instead.
 *
 * <p>Objects are maps, arrays are lists, whole numbers are Long, other numbers Double.
 */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Reads a value; throws IllegalArgumentException when the text is not JSON. */
    static Object read(String text) {
        Json reader = new Json(text);
        try {
            Object found = reader.value();
            reader.skipBlanks();
            if (reader.at < text.length()) {
                throw reader.unexpected();
            }
            return found;
        } catch (IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("JSON ends too early", cut);
        }
    }

    /** Gives a value that was read as an object; an empty one when it is not. */
    @SuppressWarnings("unchecked") // the names of an object are strings
    static Map<String, Object> object(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    private Object value() {
        skipBlanks();
        switch (text.charAt(at)) {
            case '{': return object();
            case '[': return array();
            case '"': return string();
            case 't': return word("true", true);
            case 'f': return word("false", false);
            case 'n': return word("null", null);
            default: return number();
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> found = new LinkedHashMap<>();
        at++;
        while (!closes('}', found.isEmpty())) {
            skipBlanks();
            String name = string();
            skipBlanks();
            expect(':');
            found.put(name, value());
        }
        return found;
    }

    private List<Object> array() {
        List<Object> found = new ArrayList<>();
        at++;
        while (!closes(']', found.isEmpty())) {
            found.add(value());
        }
        return found;
    }

    /** Passes the end of a container, or the comma that must stand before another element. */
    private boolean closes(char end, boolean isFirst) {
        skipBlanks();
        if (text.charAt(at) == end) {
            at++;
            return true;
        }
        if (!isFirst) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder found = new StringBuilder();
        for (char one = text.charAt(at++); one != '"'; one = text.charAt(at++)) {
            found.append(one == '\\' ? escaped() : one);
        }
        return found.toString();
    }

    private char escaped() {
        char one = text.charAt(at++);
        if (one == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int place = "\"\\/bfnrt".indexOf(one);
        if (place < 0) {
            throw unexpected();
        }
        return "\"\\/\b\f\n\r\t".charAt(place);
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return meaning;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String found = text.substring(start, at);
        if (found.matches("-?\\d{1,18}")) {
            return Long.valueOf(found);
        }
        return Double.valueOf(found);
    }

    private void expect(char wanted) {
        if (text.charAt(at) != wanted) {
            throw unexpected();
        }
        at++;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not JSON at character " + at);
    }

    /** Writes a value on one line. */
    static String write(Object value) {
        if (value instanceof Map) {
            List<String> parts = new ArrayList<>();
            ((Map<?, ?>) value).forEach((name, part) -> parts.add(write(name.toString()) + ":" + write(part)));
            return "{" + String.join(",", parts) + "}";
        }
        if (value instanceof Iterable) {
            List<String> parts = new ArrayList<>();
            ((Iterable<?>) value).forEach(part -> parts.add(write(part)));
            return "[" + String.join(",", parts) + "]";
        }
        return value instanceof String ? quoted((String) value) : String.valueOf(value);
    }

    private static String quoted(String value) {
        StringBuilder found = new StringBuilder("\"");
        for (char one : value.toCharArray()) {
            if (one == '"' || one == '\\') {
                found.append('\\').append(one);
            } else if (one < ' ') {
                found.append(String.format("\\u%04x", (int) one));
            } else {
                found.append(one);
            }
        }
        return found.append('"').toString();
    }
}
