// What the other scripts share. Nothing is fetched: data come as scripts, so that pages work from disk.
"use strict";
(() => {
  const top = document.body.dataset.top;
  const one = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

  const loaded = {};
  const load = (name) =>
    (loaded[name] ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${top}assets/${name}.js`;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    }));

  const fold = (text) =>
    text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const made = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);

  window.parcmetre = { top, one, all, load, fold, made };
})();
