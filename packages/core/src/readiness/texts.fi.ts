import { qualityCriteria } from "./criterion.js";
import type { ReadinessTexts } from "./texts.js";

/** How many headings there are: all seven, or fewer where some are not asked of such a group. */
const inWords = ["Seitsemästä", "Kuudesta", "Viidestä"];

/** How ready a group is, in Finnish. */
export const readinessTexts: ReadinessTexts = {
  title: "Onko ryhmä valmis?",
  overall: ({ met, unknown, "not-met": notMet }) => {
    if (unknown + notMet === 0) return "Kaikki on kunnossa. Voit julkaista ryhmän.";
    const counts = [
      ...(met > 0 ? [`kunnossa ${met}`] : []),
      ...(unknown > 0 ? [`vielä auki ${unknown}`] : []),
      ...(notMet > 0 ? [`korjattavana ${notMet}`] : []),
    ];
    const ask = "Kysy avoimet asiat niiltä, jotka ne tietävät, ja täydennä suunnitelma.";
    const all = met + unknown + notMet;
    return `${inWords[qualityCriteria.length - all] ?? all} kohdasta on ${counts.join(", ")}. ${notMet > 0 ? `Aloita korjattavista. ${ask}` : ask}`;
  },
  states: { met: "kunnossa", unknown: "ei vielä tiedossa", "not-met": "korjattavaa" },
  criteria: {
    people: "Ihmiset",
    equipment: "Välineet",
    planning: "Suunnittelu",
    registration: "Ilmoittautuminen",
    publicity: "Tiedottaminen",
    running: "Tapaamiset",
    feedback: "Palaute ja raportointi",
  },
  conditions: {
    "contact-person": "Ryhmällä on yhteyshenkilö yhdistyksessä",
    "contact-person-on-board": "Yhteyshenkilö kuuluu hallitukseen",
    coordinator: "Tilaisuudella on koordinoija",
    "enough-facilitators": "Ohjaajia on tarpeeksi",
    training: "Ohjaajilla on koulutus",
    commitments: "Ohjaajat ovat hyväksyneet sitoumukset",
    initiator: "Käynnistäjä on mukana ensimmäisillä kerroilla",
    computers: "Ohjaajilla on tietokone, kamera ja mikrofoni",
    "quiet-room": "Ohjaajilla on kuulokkeet ja rauhallinen huone",
    connection: "Nettiyhteydet toimivat ja koneet on suojattu",
    "contact-persons-computer": "Yhteyshenkilöllä on tietokone",
    account: "Tili sopii tapaamisiin",
    "material-bank": "Ohjaajat pääsevät materiaalipankkiin",
    place: "Ryhmällä on hyvä tila",
    "facilitators-choice": "Toteutusmuoto sopii ohjaajille",
    format: "Tapaamisten määrä, pituus ja väli sopivat toteutusmuotoon",
    audience: "On sovittu, kenelle ryhmä on",
    dates: "Päivät sopivat",
    themes: "Teemat on sovittu",
    "start-up": "Ryhmän käynnistäminen on suunniteltu",
    "early-planning": "Suunnittelu alkaa ajoissa",
    "action-plan": "Ryhmä on toimintasuunnitelmassa",
    costs: "Tiedetään, millä kulut maksetaan",
    approval: "Yhdistys on hyväksynyt suunnitelman ja kulut",
    "registration-tasks": "On sovittu, kuka hoitaa ilmoittautumiset",
    "registration-system": "On sovittu, missä ilmoittaudutaan",
    "form-made": "Ilmoittautumislomake on valmis",
    "form-questions": "Lomake kysyy sen, mitä tarvitaan, eikä muuta",
    "privacy-notice": "Lomakkeelta pääsee tietosuojaselosteeseen",
    "confidential-registrations": "Ilmoittautuneiden tiedot ovat turvassa",
    "registration-period": "Ilmoittautumisaika sopii",
    places: "Paikkojen määrä sopii",
    "meeting-link": "On sovittu, kuka lähettää tapaamisen linkin",
    "publicity-tasks": "On sovittu, kuka tiedottaa",
    channels: "Ryhmästä kerrotaan monessa kanavassa",
    material: "Aineisto kertoo kaiken tarpeellisen",
    "material-made": "Tiedotusaineisto on valmis",
    links: "Linkit vievät ryhmän omalle sivulle",
    "publicity-period": "Tiedottaminen alkaa ajoissa",
    structure: "Tapaamisilla on selkeä rakenne",
    "ground-rules": "Ryhmällä on pelisäännöt, ja ne käydään läpi",
    confidentiality: "Luottamuksellisuudesta sovitaan ja siitä pidetään kiinni",
    "everyone-heard": "Jokainen tulee kuulluksi, eikä kenenkään ole pakko puhua",
    wishes: "Osallistujilta kysytään toiveita",
    "before-sessions": "Ohjaajat ehtivät valmistautua ennen tapaamista",
    "after-sessions": "Ohjaajat käyvät tapaamisen läpi sen jälkeen",
    technology: "Joku hoitaa tekniikan",
    support: "Ohjaajat tietävät, keneltä saa tukea",
    newcomers: "On sovittu, miten uudet otetaan vastaan",
    ending: "Viimeinen tapaaminen on suunniteltu lopetukseksi",
    "anonymous-feedback": "Palautetta annetaan nimettömästi",
    "feedback-goals": "Palautekysely kysyy tavoitteista",
    "feedback-gathered": "On sovittu, milloin palautetta kysytään ja kuka sen kokoaa",
    "feedback-used": "Palaute käydään läpi yhdessä",
    counts: "Tapaamiset ja osallistujat lasketaan",
    "federation-counts": "Liitto saa osallistujien määrät",
    "annual-report": "Ryhmä on vuosikertomuksessa",
    evaluation: "Ryhmä arvioi välillä, miten sillä menee",
  },
  toAsk: {
    costs:
      "Maksavatko tiedotus, välineet tai nettiyhteys jotain, ja millä kulut maksetaan? Liitolta voi kysyä avustusta. Kirjaa vastaus suunnitelmaan.",
    "contact-person-on-board":
      "Onko yhteyshenkilö yhdistyksen hallituksessa? Silloin ryhmän asioista päätetään nopeasti. Kysy ja kirjaa suunnitelmaan, onko hän luottamushenkilö.",
    connection:
      "Kestävätkö ohjaajien nettiyhteydet, ja ovatko koneet ajan tasalla? Kokeilkaa yhteyttä yhdessä ennen ensimmäistä tapaamista ja kirjatkaa tulos jokaisen välineisiin (connection).",
    "contact-persons-computer":
      "Onko yhteyshenkilöllä tietokone? Sillä viestit ja ilmoittautumiset on helpoin hoitaa. Kysy häneltä ja kirjaa laite suunnitelmaan.",
    "material-bank":
      "Pääsevätkö ohjaajat liiton materiaalipankkiin? Sieltä löytyy valmiita ideoita ja ohjeita. Pyydä liitosta pääsy, jos se vielä puuttuu, ja kirjaa vastaus suunnitelmaan.",
    "facilitators-choice":
      "Ovatko ohjaajat itse valinneet toteutusmuodon? Kysy heiltä, mitä he haluavat tehdä ja mihin aika ja voimat riittävät. Kirjaa vastaus suunnitelmaan.",
    audience:
      "Kenelle ryhmä on? Kun se on selvää, kellonajat ja kanavat on helpompi valita. Kirjaa kohderyhmä suunnitelmaan.",
    "registration-system":
      "Missä ryhmään ilmoittaudutaan? Valitse järjestelmä, jossa tiedot ovat turvassa, ja kirjaa se suunnitelmaan.",
    "form-made":
      "Onko ilmoittautumislomake valmis? Kokeile sitä itse, ennen kuin jaat linkin. Kirjaa sitten päivä suunnitelmaan.",
    "material-made":
      "Onko tiedotusaineisto valmis? Silloin ryhmästä voi kertoa heti, kun on sen aika. Kirjaa päivä suunnitelmaan.",
    "federation-counts":
      "Kuka kertoo liitolle, montako osallistujaa oli? Luvuista näkee, missä tukea tarvitaan. Sopikaa tekijä jo nyt, niin asia ei unohdu.",
  },
  against: {
    connection:
      "Jonkun yhteys tai laite ei vielä kestä. Kokeilkaa toista paikkaa tai laitetta, ja kirjatkaa suunnitelmaan, kun se toimii.",
    "material-bank": "Ohjaajat eivät vielä pääse liiton materiaalipankkiin. Pyydä liitosta pääsy.",
    "facilitators-choice":
      "Toteutusmuoto ei ole ohjaajien oma valinta. Kysy heiltä, mikä heille sopii, ja muuttakaa suunnitelmaa yhdessä.",
    "contact-person-on-board":
      "Yhteyshenkilö ei ole yhdistyksen luottamushenkilö. Hallituksen jäsen saa ryhmän asiat nopeammin päätettäviksi. Kysy, voisiko joku hallituksesta olla yhteyshenkilö tai hänen työparinsa.",
    "contact-persons-computer":
      "Yhteyshenkilöllä ei ole tietokonetta. Viestejä ja ilmoittautumisia on hankala hoitaa puhelimella tai tabletilla. Kysy, voiko yhdistys lainata hänelle koneen.",
  },
  nobodyNamed: "Ohjaajia ei ole vielä nimetty. Lisää heidät suunnitelmaan, niin tämänkin saa selville.",
  alreadyMet: (conditions) => `Kunnossa: ${conditions.join("; ")}.`,
  sameOfMore: (sessions) => `Sama koskee vielä ${sessions === 1 ? "yhtä tapaamista" : `${sessions} tapaamista`}.`,
  informants: {
    group: "ryhmä itse",
    "background-organisation": "taustayhteisö",
    association: "yhdistyksen hallitus",
    federation: "liitto",
    "contact-person": "yhteyshenkilö",
    coordinator: "koordinoija",
    "communications-officer": "tiedottaja",
    facilitators: "ohjaajat",
  },
  whoKnows: "Kuka tietää",
};
