// A form made from the JSON Schema of a message, filled in with a valid example.
import { el } from "./ecrire.js";

let count = 0;

export function form(schema, data, changed) {
  const fields = Object.entries(schema.properties ?? {}).map(([name, shape]) => {
    return field(schema, name, shape, data[name], (schema.required ?? []).includes(name), changed);
  });
  const shown = fields.filter((one) => one.isShown);
  const others = fields.filter((one) => !one.isShown);
  const nodes = [...shown.map((one) => one.node)];
  if (others.length) {
    nodes.push(el("details", {}, el("summary", {}, `Autres champs possibles (${others.length})`), others.map((one) => one.node)));
  }
  return { nodes, value: () => collected(fields) };
}

function collected(fields) {
  const found = {};
  for (const one of fields) {
    const value = one.value();
    if (value !== undefined) found[one.name] = value;
  }
  return found;
}

function resolved(schema, shape) {
  if (!shape.$ref) return shape;
  return { ...(schema.$defs?.[shape.$ref.split("/").pop()] ?? {}), ...shape, $ref: undefined };
}

function field(schema, name, raw, value, isRequired, changed) {
  const shape = resolved(schema, raw);
  const label = shape["x-libelle"] ?? name;
  const isShown = value !== undefined || isRequired;
  if (shape.type === "object" && shape.properties) {
    const inner = form({ ...shape, $defs: schema.$defs, required: isShown ? shape.required : [] }, value ?? {}, changed);
    const node = el("fieldset", {}, el("legend", {}, label + (isRequired ? "" : " (facultatif)")), inner.nodes);
    const read = () => {
      const found = inner.value();
      return Object.keys(found).length ? found : undefined;
    };
    return { name, node, value: read, isShown };
  }
  const id = `champ-${(count += 1)}`;
  const control = input(shape, id, value, isRequired);
  control.node.addEventListener("input", changed);
  const unit = shape["x-unite"] ? `, en ${shape["x-unite"]}` : "";
  const node = el("p", { class: "champ" }, el("label", { for: id }, label + unit + (isRequired ? " *" : "")), control.node);
  const hint = (shape.description ?? "").replace(`${label}. `, "");
  if (hint && hint !== `${label}.`) {
    control.node.setAttribute("aria-describedby", `${id}-aide`);
    node.append(el("span", { class: "discret", id: `${id}-aide` }, hint));
  }
  return { name, node, value: control.value, isShown };
}

function input(shape, id, value, isRequired) {
  if (shape.enum || shape.type === "boolean") return choice(shape, id, value, isRequired);
  if (shape.type === "array" || shape.type === "object" || shape.type === undefined) {
    const node = el("textarea", { id, rows: 3, spellcheck: "false" });
    node.value = value === undefined ? "" : JSON.stringify(value, null, 1);
    return { node, value: () => parsed(node.value) };
  }
  if (shape.type === "integer" || shape.type === "number") {
    const node = el("input", { id, type: "number", min: shape.minimum, max: shape.maximum, required: isRequired });
    node.value = value ?? "";
    return { node, value: () => (node.value === "" ? undefined : Number(node.value)) };
  }
  const node = el("input", { id, type: shape.format === "date" ? "date" : "text", required: isRequired, autocomplete: "off" });
  node.value = value ?? "";
  return { node, value: () => (node.value === "" ? undefined : node.value) };
}

function choice(shape, id, value, isRequired) {
  const words = shape["x-libelles"] ?? { true: "oui", false: "non" };
  const values = shape.enum ?? [true, false];
  const options = values.map((one) => el("option", { value: String(one), selected: one === value }, words[one] ?? String(one)));
  const node = el("select", { id, required: isRequired }, el("option", { value: "" }, "—"), options);
  return { node, value: () => values.find((one) => String(one) === node.value) };
}

function parsed(text) {
  if (!text.trim()) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
