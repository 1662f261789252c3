import type { ForgettingTexts } from "./texts.js";

/** What is said when a group's people are forgotten, in Finnish. */
export const forgettingTexts: ForgettingTexts = {
  undecided:
    "Suunnitelmassa ei lue, mihin asti ilmoittautumisia säilytetään. Kirjoita päivä kohtaan registration, keptUntil ja anna komento uudelleen.",
  stillKept: (until) => `Ilmoittautumisia säilytetään ${until} asti. Sitä ennen mitään ei unohdeta.`,
  needsKey: "Lähetysten ja tarjousten kirjanpitoon tarvitaan avain. Anna se ympäristömuuttujassa PIIRI_KEY.",
  title: (until) => `Säilytysaika päättyi ${until}, joten on aika unohtaa.`,
  message: (key, people, when) => `  ${key}: lähetetty ${people} ihmiselle, viimeksi ${when}. Kenelle, se unohdetaan.`,
  offers: (count) => `  Tarjottuja paikkoja ${count}. Kenelle, se unohdetaan.`,
  nothingKept: "  Suunnitelman vieressä ei ole kirjattuna mitään kenestäkään.",
  file: (file, kilobytes) => `  ${file} (${kilobytes} kt) poistetaan.`,
  noFiles:
    "  Yhtään tiedostoa ei nimetty. Nimeä poistettavat tiedostot yksitellen: piiri forget ryhma.yaml ilmoittautumiset.csv",
  notAFile: (file) => `${file}: Tiedostoa ei ole, tai sitä ei voi poistaa. Mitään ei tehty.`,
  isPlan: (file) =>
    `${file}: Tämä on suunnitelma. Siinä ei ole ketään ilmoittautunutta, joten se jää. Mitään ei tehty.`,
  byHand: "Poista nämä itse, niihin ohjelma ei yllä. Ne ovat myös aikajanan tehtäviä:",
  notWritten: "Mitään ei ole vielä poistettu. Kun haluat poistaa, anna sama komento valitsimella --write.",
  forgotten:
    "Unohdettu. Mitä lähetettiin, sitä ei lähetetä uudelleen, ja kyselyn tulokset jäävät niin kuin ne kerrottiin.",
};
