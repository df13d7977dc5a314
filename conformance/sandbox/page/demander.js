// Asks the API: the token and the space live here, and nowhere else.
export const given = new URLSearchParams(location.hash.slice(1));
for (const [name, store] of [["jeton", sessionStorage], ["espace", localStorage]]) {
  if (given.get(name)) store.setItem(name, given.get(name));
}
if (given.size) history.replaceState(null, "", location.pathname);
const token = sessionStorage.getItem("jeton");
const space = localStorage.getItem("espace") ?? drawn();
localStorage.setItem("espace", space);

function drawn() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) => one.toString(16).padStart(2, "0")).join("");
}

export const base = `/api/spaces/${space}/dossiers`;
export const walks = `/api/spaces/${space}/walks`;

export class Refused extends Error {
  constructor(told) {
    super(told.text);
    this.told = told;
  }
}

function headers(more = {}) {
  return token ? { Authorization: `Bearer ${token}`, ...more } : more;
}

export async function ask(method, path, body) {
  const more = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { "Content-Type": "application/json" };
  let answer;
  try {
    answer = await fetch(path, { method, headers: headers(type), ...more });
  } catch {
    throw new Refused({ text: "Le bac à sable ne répond plus.", hint: "Relancez parcmetre sandbox." });
  }
  const isJson = answer.headers.get("content-type")?.startsWith("application/json");
  const found = isJson ? await answer.json() : await answer.text();
  if (!answer.ok) throw new Refused(found.error ?? { text: `HTTP ${answer.status}` });
  return found;
}

// Server-sent events, read by fetch: EventSource cannot hold a token.
export function watch(path, moved) {
  const stopping = new AbortController();
  (async () => {
    while (!stopping.signal.aborted) {
      try {
        const answer = await fetch(path, { headers: headers(), signal: stopping.signal });
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        for (let text = ""; ; ) {
          const { value, done } = await reader.read();
          if (done) break;
          text += value;
          const parts = text.split("\n\n");
          text = parts.pop();
          for (const part of parts) {
            const data = part.split("\n").find((line) => line.startsWith("data: "));
            if (data) moved(JSON.parse(data.slice(6)));
          }
        }
      } catch {
        if (stopping.signal.aborted) return;
      }
      await new Promise((done) => setTimeout(done, 2000));
    }
  })();
  return () => stopping.abort();
}

export function curl(path, body) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const lines = [`curl ${quoted(location.origin + path)}`, "-H 'Content-Type: application/json'"];
  if (token) lines.push('-H "Authorization: Bearer $JETON"');
  lines.push(`--data-binary ${quoted(JSON.stringify(body))}`);
  return lines.join(" \\\n  ");
}
