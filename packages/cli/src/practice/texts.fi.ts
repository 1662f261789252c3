import type { PracticeTexts } from "./texts.js";

/** What is said of a federation's own practice, in Finnish. */
export const practiceTexts: PracticeTexts = {
  notFound: (name) =>
    `Käytäntöä ”${name}” ei löydy: sen nimistä tiedostoa ei ole, eikä sellaista pakettia ole asennettu tänne. Tarkista nimi; tiedoston nimen alkuun kuuluu ./`,
  notLoaded: (name, place, said) =>
    `Käytäntöä ”${name}” ei voi ottaa käyttöön: ${said}${place === undefined ? "" : `\n  kohdassa ${place}`}\nKerro asiasta sen ylläpitäjälle tai jätä --practice pois.`,
  nothingGiven: (name) => `Tiedostossa ”${name}” ei ole käytäntöä. Siinä on oltava: export const practice = { … }`,
  broke: (name, part, id, place, said) =>
    `Käytännön ”${name}” ${{ rule: `sääntö ”${id}”`, holidays: `pyhäpäivät vuodelle ${id}`, texts: `teksti ${id}` }[part]} ei toimi: ${said}${place === undefined ? "" : `\n  kohdassa ${place}`}\nKerro asiasta sen ylläpitäjälle tai jätä --practice pois.`,
  onlyOne: "Valitse joko --practice tai --profile. Käytännössä ovat mukana myös profiilin luvut.",
  notWhole: (file) =>
    `Käytäntö ${file} hakee tietoja muista tiedostoista, eikä sivulla ole niille paikkaa. Kokoa se ensin yhdeksi tiedostoksi, esimerkiksi näin: npx esbuild ${file} --bundle --format=esm --outfile=kaytanto.mjs`,
};
