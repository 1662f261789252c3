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
  moveWhere: "Kerro, mihin tapaaminen siirretään: --to päivä, --time aika tai molemmat.",
  cancelledStays: (session) =>
    `Tapaaminen ${session} on peruttu, joten sitä ei siirretä. Poista ensin kohta cancelled, jos tapaaminen pidetäänkin.`,
  addWhen: "Kerro, minä päivänä lisätty tapaaminen on: --date päivä.",
  pauseWhen: "Kerro tauon ensimmäinen ja viimeinen päivä: --from päivä --to päivä. Yhden päivän tauossa ne ovat samat.",
  notASeries: "Yksittäiseen tilaisuuteen ei voi lisätä tapaamisia eikä taukoja.",
};
