/**
 * What runs on the page: it shows what one can choose, keeps the choice in the address, and lets people send a group on.
 * Without it all groups are there. It bears no text of its own, so that it is the same in every language. Its hash stands in
 * `finderSecurity.ts`.
 */
export const finderScript = `
(() => {
  const main = document.querySelector("main");
  const form = document.forms[0];
  const said = document.querySelector("[role=status]");
  const groups = [...document.querySelectorAll("article")];
  const fields = [...form.querySelectorAll("select")];

  const show = () => {
    const shown = groups.filter((group) => {
      const isWanted = ({ name, value }) => value === "" || (group.dataset[name] ?? "").split("\\n").includes(value);
      group.hidden = !fields.every(isWanted);
      return !group.hidden;
    }).length;
    said.textContent = said.dataset[shown === 0 ? "none" : shown === 1 ? "one" : "many"].replace("#", shown);
  };

  const read = () => {
    const asked = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
    for (const field of fields) {
      const value = asked.get(field.name) ?? "";
      field.value = value;
      if (field.selectedIndex < 0) field.add(new Option(value, value, true, true));
      if (value !== "") field.parentElement.hidden = false;
    }
    show();
    document.querySelector(":target")?.scrollIntoView();
  };

  const chosen = () => {
    const wanted = fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    history.replaceState(null, "", "#" + (wanted.length === 0 ? "all=" : new URLSearchParams(wanted)));
    show();
  };

  for (const link of document.querySelectorAll(".link")) {
    const button = document.createElement("button");
    const note = document.createElement("span");
    const does = main.dataset[navigator.share ? "share" : "copy"];
    const title = link.closest("article").querySelector("h2").textContent;
    button.type = "button";
    button.textContent = does;
    button.ariaLabel = does + ": " + title;
    note.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        if (navigator.share) await navigator.share({ title, url: link.href });
        else {
          await navigator.clipboard.writeText(link.href);
          note.textContent = main.dataset.copied;
        }
      } catch (error) {
        if (error.name !== "AbortError") note.textContent = link.href;
      }
    });
    link.replaceWith(button, note);
  }

  form.addEventListener("input", chosen);
  form.querySelector("button").addEventListener("click", () => {
    for (const field of fields) field.value = "";
    chosen();
  });
  addEventListener("hashchange", read);
  form.hidden = groups.length < 2;
  read();
})();
`;
