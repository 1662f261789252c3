import type { SeasonCommandTexts } from "./texts.js";

export const seasonTexts: SeasonCommandTexts = {
  noPlans: (places, others) =>
    `Ingen plan hittades: ${places.join(", ")}.${others === 0 ? "" : ` Andra filer: ${others}.`} Ange mappen där planerna finns (.yaml, .yml eller .json).`,
  progress: (files) => `${files} filer lästa…`,
  others: (count) =>
    count === 1 ? "En fil är ingen plan. Den lämnades därhän." : `${count} filer är inga planer. De lämnades därhän.`,
  leftOut: (count, taken) =>
    `${count === 1 ? "En plan" : `${count} planer`} fattas i resultatet. Med ${taken === 1 ? "är en grupp" : `är ${taken} grupper`}.`,
  sameIdentity: (file) =>
    `Samma arrangör har redan en annan grupp med detta id (${file}). Kalendrarna skulle blanda ihop dem. Ge gruppen ett eget id, eller ta bort den överflödiga filen.`,
  endsBeforeItBegins: "--to är före --from. Byt plats på dem.",
  siteNeeds:
    "--site: ge https-adressen till mappen där sidan kommer att finnas (https://example.org/grupper), och dessutom --for public och -o FIL.html. Kalendrarna skrivs bredvid den filen.",
  beside: (count) =>
    `Bredvid den finns ${count === 1 ? "en kalender" : `${count} kalendrar`}. Lägg alla de här filerna i samma mapp på er webbplats.`,
  older: (files) =>
    `I mappen finns också andra kalendrar: ${files.join(", ")}. Om deras grupper inte längre finns på sidan, ta bort dem, också från er webbplats.`,
  bothDays:
    "Ge både --from och --to, så föreslås dagar mellan dem. Utan dem står planens egna dagar fast, och gruppledare föreslås.",
  notInGuide: (count) =>
    `${count === 1 ? "En grupp är inte" : `${count} grupper är inte`} med i flödet. Där finns träffar som hålls varje vecka och som vem som helst får komma till:`,
  formatsOf: (purpose, formats) => `--for ${purpose}: ange något av dessa för --format: ${formats.join(", ")}.`,
  diff: {
    kinds: { new: "ny", gone: "inte längre med", changed: "ändrad" },
    stages: { published: "Gruppen är nu publicerad.", draft: "Gruppen är ett utkast igen." },
    toCome: (count) =>
      `${count === 1 ? "En träff finns" : `${count} träffar finns`} ännu i människors kalendrar. Ta inte bort planen, utan ställ in träffarna, så att människor får veta det.`,
    finding: (message) => `Granskning: ${message}`,
    counts: ({ new: added, gone, changed }, unchanged) =>
      `Nya ${added}, borta ${gone}, ändrade ${changed}. Som förut ${unchanged}.`,
    alone: "Jämför två mappar så här: piiri season diff GAMMAL NY. Av de andra valen tar det --json och --output.",
  },
};
