// Does one thing at a time, in order: a press made twice is not done at once; what is refused is shown.
import { Refused } from "./demander.js";
import { at } from "./ecrire.js";
import { error } from "./montrer.js";

let busy = Promise.resolve();

export function doing(act, isAsked = true) {
  busy = busy.then(async () => {
    document.body.setAttribute("aria-busy", "true");
    try {
      await act();
      if (isAsked) error(null);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      error(problem.told);
      at("erreur").scrollIntoView({ block: "nearest" });
    } finally {
      document.body.removeAttribute("aria-busy");
    }
  });
  return busy;
}
