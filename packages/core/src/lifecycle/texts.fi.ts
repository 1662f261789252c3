import { dateTexts } from "../dates/texts.fi.js";
import type { LifePhase } from "./lifePhase.js";
import type { LifeTexts } from "./texts.js";

const { date } = dateTexts;

const phases: Readonly<Record<LifePhase, string>> = {
  "starting-up": "ryhmän käynnistäminen",
  beginning: "alkava ryhmä",
  "getting-acquainted": "tutustuva ryhmä",
  "working-together": "yhdessä toimiva ryhmä",
  evaluating: "arviointi ja päättäminen",
};

/** What is said of where a group stands in its life, in Finnish. */
export const lifeTexts: LifeTexts = {
  title: "Missä vaiheessa ryhmä on",
  noLife: "Yksittäisellä tilaisuudella ei ole vaiheita. Ne koskevat ryhmää, joka tapaa useammin kuin kerran.",
  standings: { ...phases, ended: "ryhmä on päättynyt" },
  nowIn: {
    "starting-up": "Ryhmää käynnistetään. Alla näkyy, mitä ennen ensimmäistä tapaamista vielä tarvitaan.",
    beginning: "Ryhmä on alkanut. Nyt tärkeintä on, että jokainen tuntee olevansa tervetullut.",
    "getting-acquainted": "Ryhmä tutustuu. Nyt sovitaan yhdessä, miten toimitaan ja mihin pyritään.",
    "working-together": "Ryhmä toimii yhdessä. Nyt kaikki vastaavat siitä, että ryhmä voi hyvin.",
    evaluating: "Ryhmä katsoo taaksepäin: mikä oli hyvää, ja mitä jokainen vie mukanaan?",
    ended: "Ryhmä on päättynyt. Kiitos kaikille, jotka tekivät sen.",
  },
  since: (day) => `${date(day)} alkaen`,
  headings: {
    leaders: "Kuka vetää",
    asks: "Mitä nyt tarvitaan",
    due: "Mitä on vielä tekemättä",
    next: "Mitä tulee seuraavaksi",
    "good-to-know": "Hyvä tietää",
    sessions: "Kerrat ja vaiheet",
    stages: "Ryhmän matka tähän asti",
    phase: "Vaihe",
    from: "Alkoi",
  },
  leaders: {
    initiator: "käynnistäjä",
    "peer-facilitator": "vertaisohjaaja",
    facilitator: "ohjaaja",
    professional: "ammattilainen",
    "shared-lead": "ryhmä yhdessä",
  },
  asked: {
    association: "Yhdistys",
    "background-organisation": "Taustayhteisö",
    initiator: "Käynnistäjä",
    facilitators: "Ohjaajat",
    group: "Koko ryhmä",
  },
  asks: {
    "answer-questions": "Vastaa kuuteen kysymykseen: kuka, miksi, kenelle, missä, mitä ja miten.",
    "choose-membership": "Päätä, pääseekö ryhmään milloin vain, sovittuina aikoina vai vain alussa.",
    "find-facilitator": "Etsi ryhmälle ohjaaja, mieluiten kaksi.",
    "tell-the-facilitator": "Kerro ohjaajalle, paljonko aikaa tehtävä vie, mitä siihen kuuluu ja millaista tukea saa.",
    "prepare-first-session":
      "Huolehdi paikasta tai linkistä, kerro ryhmästä ja suunnittele ensimmäinen kerta. Kasvotusten kahvi auttaa alkuun.",
    "welcome-each": "Ota jokainen vastaan ja auta alkuun.",
    "agree-on-confidentiality":
      "Sopikaa heti ensimmäisellä kerralla luottamuksellisuudesta niin, että jokainen näyttää hyväksyvänsä sen.",
    "lead-more-at-first": "Vedä ensimmäisiä kertoja enemmän. Myöhemmin ryhmä ottaa enemmän vastuuta.",
    "share-the-time": "Pidä huolta, että jokainen ehtii puhua.",
    "tell-as-much-as-you-like": "Kerro itsestäsi sen verran kuin haluat. Kuunteleminenkin riittää.",
    "stay-for-a-while": "Ole mukana ensimmäisillä kerroilla, kunnes ohjaaja ja ryhmä ovat tulleet tutuiksi.",
    "step-aside": "Jätä ryhmä ohjaajalle ja osallistujille, kun aika on sovittu.",
    "open-the-talk": "Avaa keskustelu ja anna sen sitten kulkea.",
    "make-ground-rules": "Tehkää pelisäännöt yhdessä ja kirjoittakaa ne muistiin.",
    "agree-on-goals": "Sopikaa, mitä ryhmältä toivotte ja miten toimitte.",
    "share-the-tasks": "Jakakaa tehtäviä: kuka keittää kahvin, kuka pitää huolta ajasta.",
    "answer-together": "Suunnitelkaa ja toteuttakaa tapaamiset yhdessä.",
    "raise-problems": "Ottakaa hankalat asiat puheeksi ajoissa. Jokaisella on siihen lupa.",
    "keep-it-varied": "Vaihda välillä tekemistä: keskustelua, yhteistä puuhaa, vierailuja.",
    "keep-the-times": "Aloita ja ennen kaikkea lopeta sovittuun aikaan.",
    "look-at-the-rules": "Katsokaa pelisäännöt välillä läpi. Sopivatko ne vielä?",
    "make-time-to-look-back": "Varaa aikaa siihen, että ryhmä katsoo rauhassa taaksepäin.",
    "look-back": "Kertokaa, mikä oli hyvää ja mitä voisi parantaa.",
    decide: "Päättäkää yhdessä, jatkuuko ryhmä vai päättyykö se.",
    "plan-the-ending": "Jos ryhmä päättyy, suunnitelkaa viimeinen kerta niin, että siitä jää jokaiselle hyvä mieli.",
    "plan-the-last-session": "Suunnitelkaa viimeinen kerta niin, että siitä jää jokaiselle hyvä mieli.",
    "keep-the-lead": "Pidä vetovastuu itselläsi, mutta anna osallistujien kokemukselle tilaa.",
    "seek-expert-knowledge": "Kutsukaa välillä joku, joka tuntee asian työnsä puolesta.",
    "do-things-together": "Antakaa yhteiselle tekemiselle eniten aikaa.",
    "leave-room-for-talk": "Anna puheelle ja kuuntelemiselle rauhaa.",
    "pass-experience-on": "Kertokaa kokemuksistanne niille, jotka palveluista ja tuesta päättävät.",
  },
  lacks: {
    "first-session": "Ryhmä ei ole vielä tavannut.",
    confidentiality: "Luottamuksellisuudesta ei ole vielä sovittu. Kirjaa päivä suunnitelmaan, kun olette sopineet.",
    acquaintance:
      "Ryhmä ei ole vielä itse sanonut, että se on tutustunut. Kysy, miltä tuntuu. Se ei riipu siitä, monestiko on tavattu.",
    "ground-rules": "Pelisäännöistä ei ole vielä sovittu yhdessä. Kirjaa päivä suunnitelmaan, kun olette sopineet.",
    goals: "Ryhmän tavoitteista ei ole vielä sovittu. Kirjaa päivä suunnitelmaan, kun olette sopineet.",
    evaluation: "Ryhmä ei ole vielä pysähtynyt katsomaan, miten se voi. Sopikaa siihen päivä.",
    decision: "Ryhmä ei ole vielä päättänyt, jatkuuko se. Kirjaa päätös suunnitelmaan.",
    "last-day": "Viimeinen päivä ei ole vielä tullut.",
    "next-sessions": "Seuraava vaihe alkaa tulevilla kerroilla.",
  },
  comesNext: {
    beginning: "Ryhmä alkaa ensimmäisestä tapaamisesta.",
    "getting-acquainted": "Sitten ryhmä tutustuu ja sopii, miten se toimii.",
    "working-together": "Sitten ryhmä toimii yhdessä.",
    evaluating: "Sitten ryhmä katsoo taaksepäin ja päättää, miten jatketaan.",
    ended: "Sitten ryhmä päättyy, tai jatkaa, jos se niin päättää.",
  },
  comesToEnd: {
    evaluating: "Sitten ryhmä katsoo yhdessä taaksepäin.",
    ended: "Sitten ryhmä päättyy, kuten on päätetty.",
  },
  membership: {
    open: "Ryhmä on avoin: mukaan voi tulla milloin vain.",
    closed: "Ryhmä on suljettu: samat ihmiset tapaavat alusta loppuun.",
    replenished: "Ryhmä on täydentyvä: uusia tulee mukaan sovittuina aikoina.",
  },
  endsOn: (day) => `Ryhmä on päättänyt lopettaa ${date(day)}. Viimeisellä kerralla on aikaa hyvästeille.`,
  newcomersOn: (day) => `Uusia tulee mukaan seuraavan kerran ${date(day)}.`,
  rhythm: ({ now, first, later }) => {
    const beginning = `Ensimmäiset ${first.sessionsLeast}–${first.sessionsMost} kertaa on hyvä tavata ${first.weeks} viikon välein`;
    const after = `sen jälkeen ${later.weeksLeast}–${later.weeks} viikon välein`;
    return `${beginning}, ${after}. ${now === "first" ? "Ensimmäisiä kertoja on vielä jäljellä." : "Ensimmäiset kerrat on jo pidetty, joten harvempikin riittää."} Rytmistä päättää ryhmä itse.`;
  },
  initiator: (name, leavesOn, sessions) => {
    if (leavesOn !== undefined)
      return `${name} käynnistää ryhmän ja on mukana ${date(leavesOn)} asti. Sitten ryhmä jatkaa ohjaajan kanssa.`;
    return sessions === undefined
      ? `${name} käynnistää ryhmän. Sopikaa, kuinka monta kertaa hän on mukana.`
      : `${name} käynnistää ryhmän ja on mukana ${sessions} ensimmäistä kertaa.`;
  },
  gateway: (gateway) =>
    gateway.kind === "peer-event"
      ? `Ryhmään voi tutustua vertaistukitapahtumassa ${date(gateway.on)}. Perheille varataan ${gateway.hours.least}–${gateway.hours.most} tuntia, ja mukaan mahtuu ${gateway.people.least}–${gateway.people.most} ihmistä. Varatkaa noin ${gateway.talkMinutes} minuuttia sille, että ihmiset kertovat, mihin ryhmää tarvitaan. Ottakaa talteen yhteystiedot niiltä, jotka haluavat kuulla lisää, ja sopikaa seuraava päivä.`
      : `Ryhmään voi tutustua infotilaisuudessa ${date(gateway.on)}. Kutsukaa myös ammattilaisia, niin kukaan ei leimaudu tulemalla paikalle. Kertokaa, milloin ja missä ensimmäinen tapaaminen on ja kuka ohjaa.`,
  gatewayLacks: {
    place: "Tapaamispaikkaa ei ole vielä suunnitelmassa. Sopikaa se ennen infotilaisuutta.",
    facilitator: "Ohjaajaa ei ole vielä suunnitelmassa. Sopikaa hänestä ennen infotilaisuutta.",
  },
  session: (number, phase) => `${number}. kerta: ${phases[phase]}`,
};
