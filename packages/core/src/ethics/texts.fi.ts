import { dateTexts } from "../dates/texts.fi.js";
import type { EthicsTexts } from "./texts.js";

const { date } = dateTexts;

const principles: EthicsTexts["principles"] = {
  confidentiality: {
    name: "Luottamuksellisuus",
    text: "Omista asioistasi saat kertoa kenelle haluat. Toisten asioista et kerro kenellekään, et ryhmän päätyttyäkään.",
  },
  reciprocity: { name: "Vastavuoroisuus", text: "Jokainen antaa ja saa. Päätät itse, mitä ja paljonko kerrot." },
  equality: { name: "Tasavertaisuus", text: "Jokaisen kokemus painaa yhtä paljon, eikä niitä panna järjestykseen." },
  respect: { name: "Kunnioitus", text: "Jokaista kuunnellaan, ja jokainen saa olla oma itsensä." },
  "self-determination": {
    name: "Itsemääräämisoikeus",
    text: "Jaamme kokemuksia ja kysymyksiä. Kukaan ei sano toiselle, mitä tämän pitää tehdä.",
  },
};

/** What is said of how people meet here, in Finnish. */
export const ethicsTexts: EthicsTexts = {
  titles: {
    "ground-rules": "Ryhmän pelisäännöt",
    principles: "Näin täällä kohdataan",
    commitments: "Mihin ohjaaja sitoutuu",
    newcomers: "Näin otamme uudet vastaan",
    welcome: "Tervetuloa ryhmään",
  },
  principles,
  told: {
    confidentiality: principles.confidentiality.text,
    reciprocity: principles.reciprocity.text,
    equality: principles.equality.text,
    respect: principles.respect.text,
    "self-determination": principles["self-determination"].text,
    "nobody-made-to-speak": "Sinun ei ole pakko puhua. Voit vain kuunnella.",
  },
  commitments: {
    confidentiality: "En kerro muille, mitä ryhmässä kuulen, en ryhmän päätyttyäkään.",
    "living-with-it": "Pidän puheen siinä, millaista on elää tämän asian kanssa, yleisellä tasolla.",
    "own-experience": "Puhun omasta kokemuksestani minä-muodossa ja vain sen verran kuin siitä on muille apua.",
    "participants-first": "Annan osallistujille eniten tilaa.",
    respect: "Kohtaan jokaisen kunnioittavasti.",
    presence: "Kuuntelen ja olen läsnä.",
    trust: "Teen parhaani, että ryhmään voi luottaa.",
    "no-teaching": "En opeta enkä ohjaile.",
    "no-advice": "En anna neuvoja hoidosta, harjoituksista enkä lääkkeistä.",
    "point-to-professionals": "Kerron, mistä löytyy tutkittua tietoa ja kuka ammattilainen voi auttaa.",
    "tell-of-associations": "Kerron, mitä yhdistykset tarjoavat.",
  },
  groundRules: {
    confidentiality:
      "Mitä ryhmässä kuulemme, se jää ryhmään. Omista asioistaan saa kertoa muualla, toisten asioista ei koskaan.",
    "talking-time": "Jaamme puheajan. Jokainen saa vuoron, eikä toisen päälle puhuta.",
    "nobody-made-to-speak": "Kenenkään ei ole pakko puhua. Kuunteleminenkin on osallistumista.",
    respect: "Jokainen saa olla oma itsensä. Kuuntelemme emmekä arvostele.",
    "no-advice": "Jaamme kokemuksia emmekä neuvo toista. Hoidosta kysytään ammattilaiselta.",
    absences: "Jos et pääse tulemaan, kerrothan siitä etukäteen.",
    phones: "Puhelin on äänettömällä, ellet osallistu sillä.",
    rhythm: "Tapaamme sovittuina päivinä. Aloitamme ja lopetamme ajallaan.",
    evaluation: "Pysähdymme välillä miettimään, miten ryhmä voi ja mitä muuttaisimme.",
    roles: "Jaamme tehtäviä. Ohjaaja pitää langat käsissä, ja jokainen vaikuttaa siihen, millainen ryhmä on.",
    "raising-problems": "Jos jokin hiertää, jokainen saa ottaa sen puheeksi.",
    differences: "Olemme erilaisia, ja siitä on meille iloa. Kokemuksia ei vertailla.",
    costs: "Sovimme yhdessä, kuka maksaa kahvit ja muut kulut.",
    childcare: "Sovimme yhdessä, kuka hoitaa lapsia tapaamisen ajan.",
  },
  newcomers: {
    closed: "Samat ihmiset tapaavat alusta loppuun. Kun ryhmä on koossa, mukaan ei tule uusia.",
    open: "Uusi osallistuja voi tulla mukaan milloin vain. Otamme hänet vastaan ja kerromme, miten täällä toimitaan.",
    replenished: "Uusia tulee mukaan sovittuina aikoina. Otamme heidät vastaan ja katsomme pelisäännöt yhdessä.",
  },
  welcoming: {
    "talk-beforehand": "Ohjaaja juttelee uuden osallistujan kanssa ennen ensimmäistä kertaa.",
    introductions: "Pidetään esittäytymiskierros.",
    "newcomer-speaks-last": "Uusi osallistuja puhuu kierroksella viimeisenä, niin hän ehtii ensin kuunnella.",
    "rules-told": "Kerrotaan pelisäännöt ja se, mitä ryhmältä voi odottaa.",
    "rules-looked-at-again": "Katsotaan pelisäännöt läpi ja lisätään uuden osallistujan toiveet.",
    "shared-task": "Tehdään jotakin yhdessä, niin uusi pääsee mukaan.",
    "named-host": "Joku ryhmästä on uuden tukena ensimmäisillä kerroilla.",
  },
  noRules:
    "Ryhmällä ei ole vielä pelisääntöjä. Kirjoita suunnitelmaan rivi groundRules: {}, niin saat tavalliset säännöt.",
  readAloud: "Lue pelisäännöt ääneen jokaisen tapaamisen alussa, ja kysy, sitoutuuko jokainen niihin.",
  agreedOn: (day) => `Sovimme näistä yhdessä ${date(day)}.`,
  nextLookOn: (day) => `Katsomme ne uudelleen läpi ${date(day)}.`,
  confidentialityAgreed: (on) =>
    on === undefined
      ? "Sopikaa luottamuksellisuudesta ensimmäisellä kerralla. Kerro, mitä se koskee ja mitä ei, ja pyydä jokaista näyttämään, että se sopii: vaikka nostamalla kättä."
      : `Luottamuksellisuudesta sovittiin ${date(on)}. Se on voimassa ryhmän päätyttyäkin.`,
  commitmentsIntro: "Ohjaaja ei ole asiantuntija vaan vertainen. Ryhmä suunnitellaan ja tehdään yhdessä.",
  welcomeIntro: (group) => `${group}: mukava, että tulet. Tässä on, miten meillä toimitaan.`,
};
