import type { SeasonViewTexts } from "./texts.js";

/** Mitä monen ryhmän kauden näkymä sanoo, suomeksi. */
export const seasonTexts: SeasonViewTexts = {
  folder: "Valitse kansio",
  files: "Valitse suunnitelmat",
  chooseHelp:
    "Kansiosta luetaan kaikki suunnitelmat, myös alikansioista. Mitään ei muuteta eikä lähetetä. Voit myös pudottaa monta suunnitelmaa tälle sivulle.",
  from: "Ensimmäinen päivä",
  to: "Viimeinen päivä",
  daysHelp: "Jätä tyhjäksi, jos haluat katsoa kaikkia tapaamisia.",
  wrongDays: "Viimeinen päivä on ennen ensimmäistä. Korjaa jompikumpi.",
  reading: (read, all) => `Luetaan suunnitelmia: ${read} / ${all}`,
  stop: "Keskeytä",
  stopped: "Lukeminen keskeytettiin.",
  read: (groups, others) =>
    [
      groups === 1 ? "Mukana on yksi ryhmä." : `Mukana on ${groups} ryhmää.`,
      ...(others > 0
        ? [others === 1 ? "Yksi tiedosto ei ole suunnitelma." : `${others} tiedostoa ei ole suunnitelmia.`]
        : []),
    ].join(" "),
  noPlans: "Näistä tiedostoista mikään ei ole ryhmän suunnitelma.",
  leftOut: (count) => (count === 1 ? "Yksi suunnitelma jäi pois" : `${count} suunnitelmaa jäi pois`),
  twice: (file) => `Sama ryhmä on jo tiedostossa ${file}. Poista toinen tai vaihda sen tunnus.`,
  tooLong: "Tiedoston lukeminen kesti liian kauan.",
  openPlan: (file) => `Avaa ${file}`,
  parts: {
    planning: "Päällekkäisyydet ja kuorma",
    report: "Luvut",
    calendars: "Kalenterit ja sivut kaikille",
    suggest: "Paikka uudelle ryhmälle",
    changes: "Muutokset viime kerrasta",
  },
  choosePart: "Mitä katsotaan",
  feedback:
    "Palautteesta lasketaan se, mitä ryhmien kyselyistä on jo kerrottu. Valitse koko kansio, niin palaute on mukana.",
  toldUnread: (groups) =>
    `${groups === 1 ? "Yhden ryhmän" : `${groups} ryhmän`} kerrottua palautetta ei voitu lukea, joten se puuttuu luvuista. Hae ehjä feedback.json varmuuskopiosta.`,
  table: "Luvut taulukkona (CSV)",
  rows: "Ryhmät riveinä (CSV)",
  rowsMore: (more) => `… ja ${more} riviä lisää. Ne kaikki ovat tiedostossa, jonka voit tallentaa.`,
  calendarFor: {
    public: { name: "Kaikille", help: "Julkaistut ryhmät julkisilla nimillään: ei aiheita, ei nimiä, ei linkkejä." },
    facilitators: { name: "Ohjaajille", help: "Kaikki ryhmät, ja kuka ohjaa. Ei kokouslinkkejä." },
  },
  weekly: {
    name: "Viikoittaiset tapaamiset sovelluksille",
    help: "Julkaistut ryhmät, jotka tapaavat joka viikko ja joihin kuka tahansa voi tulla: sovelluksille ja sivuille, joilta tapaamisia etsitään (Meeting Guide). Oma tiedosto tiloista antaa osoitteet.",
    make: "Tallenna syöte",
    leftOut: (count) => (count === 1 ? "Yksi ryhmä ei ole syötteessä:" : `${count} ryhmää ei ole syötteessä:`),
  },
  everyone: {
    finder: {
      name: "Sivu, jolta ryhmän löytää",
      help: "Julkaistut ryhmät verkkosivuna: ryhmiä voi rajata paikan, aiheen, kielen ja ajan mukaan, ja tapaamiset voi lisätä kalenteriin. Laita se sivustollenne.",
    },
    booklet: {
      name: "Ryhmien vihko",
      help: "Julkaistut ryhmät A5-vihkona, jonka voi tulostaa ja jakaa. Valitse tulostimen asetuksista vihko, niin se taittuu keskeltä.",
    },
    calendar: { name: "Tapaamiset kuukausittain", help: "Julkaistujen ryhmien tulevat tapaamiset verkkosivuna." },
  },
  changes: {
    help: "Anna suunnitelmat sellaisina kuin ne olivat viimeksi. Näet, mitkä ryhmät ovat uusia, poistuneita tai muuttuneita, ja mitä tarkistus sanoo vain niistä.",
    folder: "Valitse viimekertainen kansio",
    files: "Valitse viimekertaiset suunnitelmat",
    mendFirst:
      "Vertailua ei tehty: puuttuvan suunnitelman ryhmä näyttäisi uudelta tai poistuneelta. Korjaa ensin nämä suunnitelmat.",
    kinds: { new: "uusi", gone: "ei enää mukana", changed: "muuttunut" },
    stages: { published: "Ryhmä on nyt julkaistu.", draft: "Ryhmä on taas luonnos." },
    toCome: (count) =>
      `${count === 1 ? "Yksi tapaaminen on" : `${count} tapaamista on`} yhä ihmisten kalentereissa. Palauta suunnitelma ja peru tapaamiset, niin ihmiset saavat tiedon.`,
    found: "Tarkistus sanoo nyt:",
    counts: ({ new: added, gone, changed, unchanged }) =>
      `Uusia ${added}, poistuneita ${gone}, muuttuneita ${changed}. Ennallaan ${unchanged}.`,
  },
  suggestNeedsPlan:
    "Avaa ensin sen ryhmän suunnitelma, jolle etsit aikaa ja ohjaajia. Palaa sitten tänne: kausi säilyy.",
  suggestHelp:
    "Jos annat yllä ensimmäisen ja viimeisen päivän, myös päiviä ehdotetaan. Muuten etsitään ohjaajia ryhmän omille päiville.",
  backToBegin: "Takaisin alkuun",
};
