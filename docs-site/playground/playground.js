// Why: the whole of what stands between the page and the text beside it.
import { mountPiiri } from "../app/piiri.js";

const editor = document.getElementById("text");
let write;

await mountPiiri(document.getElementById("page"), {
  language: "en",
  planBeside: {
    // Who types is not interrupted by what she just typed.
    shown: (text) => {
      if (editor.value !== (text ?? "")) editor.value = text ?? "";
    },
    given: (put) => {
      write = put;
    },
  },
});

if (editor.value === "") {
  write(await (await fetch("plan.yaml")).text());
  location.hash = "#/dates";
}
editor.addEventListener("input", () => write(editor.value));
