import type { EditingTexts } from "./texts.js";

/** Mitä suunnitelman muuttamisesta sanotaan, suomeksi. */
export const editingTexts: EditingTexts = {
  alreadySo: "Suunnitelmassa on jo näin, joten mitään ei muuteta.",
  refused: (problems) => ["Näin ei voi tehdä:", ...problems].join("\n"),
  gone: "Osallistujat tietävät näistä tapaamisista. Peru ne ensin (piiri cancel), niin ne poistuvat myös kalentereista.",
  lines: (file) => `Rivit, jotka muuttuvat tiedostossa ${file}:`,
  notWritten: "Mitään ei vielä kirjoitettu. Kun haluat tehdä tämän, anna sama komento ja lisää --write.",
  written: (file) => `Muutos on kirjoitettu tiedostoon ${file}.`,
  raised: (revision) => `Suunnitelman versio on nyt ${revision}. Jaa kalenteri uudelleen, jotta muutos näkyy siinä.`,
  undo: (command) => `Voit perua muutoksen näin: ${command}`,
  undone: (file) => `Tiedosto ${file} on taas sellainen kuin se oli ennen muutosta.`,
  nothingToUndo: (file) =>
    `${file}: Peruttavaa ei ole. Piiri muistaa vain omat muutoksensa, eikä palauta tiedostoa, jota on sen jälkeen muokattu.`,
  toldAlready:
    "Jos olet jo kertonut muutoksesta tai jakanut kalenterin, älä peru vaan tee uusi muutos. Muuten kalenterit eivät huomaa sitä.",
  fileNeeded: "Suunnitelma pitää antaa tiedostona, jotta sitä voi muuttaa.",
  moveWhere:
    "Kerro, mikä muuttuu: --to päivä, --time aika tai molemmat; valitsimen --following kanssa myös --weekday, --duration tai --place.",
  onlyFollowing: "--weekday, --duration ja --place koskevat tapaamisia jostakin lähtien: lisää --following.",
  dayOrWeekday: "Anna --to tai --weekday, mutta ei molempia.",
  notInRhythm: (session) =>
    `Tapaaminen ${session} on lisätty rytmin viereen, joten mikään ei jatku siitä. Valitse rytmin tapaaminen, esimerkiksi s3.`,
  cancelledStays: (session) =>
    `Tapaaminen ${session} on peruttu, joten sitä ei siirretä. Poista ensin kohta cancelled, jos tapaaminen pidetäänkin.`,
  addWhen: "Kerro, minä päivänä lisätty tapaaminen on: --date päivä.",
  pauseWhen:
    "Kerro tauon ensimmäinen päivä: --from päivä. Viimeinen on --to päivä; jätä se pois, kun kukaan ei vielä tiedä sitä.",
  resumeWhen: "Kerro ensimmäinen päivä, jona taas voidaan tavata: --from päivä.",
  noOpenPause: "Suunnitelmassa ei ole taukoa, jolta puuttuu loppu.",
  notASeries: "Yksittäiseen tilaisuuteen ei voi lisätä tapaamisia eikä taukoja.",
};
