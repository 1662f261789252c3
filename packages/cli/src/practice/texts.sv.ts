import type { PracticeTexts } from "./texts.js";

/** What is said of a federation's own practice, in Finland's Swedish. */
export const practiceTexts: PracticeTexts = {
  notFound: (name) =>
    `Praxisen ”${name}” finns inte: det finns ingen fil med det namnet och inget sådant paket är installerat här. Kontrollera namnet; en fils namn börjar med ./`,
  notLoaded: (name, place, said) =>
    `Praxisen ”${name}” går inte att ta i bruk: ${said}${place === undefined ? "" : `\n  på stället ${place}`}\nBerätta det för den som sköter praxisen, eller lämna bort --practice.`,
  nothingGiven: (name) => `Det finns ingen praxis i ”${name}”. I filen ska det stå: export const practice = { … }`,
  broke: (name, part, id, place, said) =>
    `${{ rule: `Regeln ”${id}”`, holidays: `Helgdagarna för ${id}`, texts: `Texten ${id}` }[part]} i praxisen ”${name}” fungerar inte: ${said}${place === undefined ? "" : `\n  på stället ${place}`}\nBerätta det för den som sköter praxisen, eller lämna bort --practice.`,
  onlyOne: "Välj antingen --practice eller --profile. I en praxis ingår också profilens siffror.",
  notWhole: (file) =>
    `Praxisen ${file} hämtar uppgifter ur andra filer, och på sidan finns ingen plats för dem. Sätt först ihop den till en enda fil, till exempel så här: npx esbuild ${file} --bundle --format=esm --outfile=praxis.mjs`,
};
