import { dateTexts } from "../dates/texts.fi.js";
import { nearest } from "../kernel/index.js";
import type { Expected, TextForm } from "./problem.js";
import type { ProblemTexts } from "./texts.js";

const expected: Readonly<Record<Expected, string>> = {
  text: "Tähän kuuluu teksti.",
  number: "Tähän kuuluu luku.",
  "yes-or-no": "Tähän kuuluu true (kyllä) tai false (ei).",
  list: "Tähän kuuluu luettelo, jonka jokainen rivi alkaa viivalla.",
  section: "Tähän kuuluu joukko kohtia, kukin omalla rivillään: nimi ja sen perässä arvo.",
  function: "Tähän kuuluu funktio.",
};

const forms: Readonly<Record<TextForm, string>> = {
  id: "Tunnukseen käyvät kirjaimet a–z, numerot ja yhdysviiva, enintään 64 merkkiä. Esimerkiksi kevatryhma-2027.",
  key: "Tapaamisen nimi on s1, s2 ja niin edelleen. Lisätapaamiselle voit antaa oman, esimerkiksi lisatapaaminen.",
  domain: "Tähän kuuluu verkkotunnus ilman alkua https://, esimerkiksi example.org.",
  email: "Tämä ei ole sähköpostiosoite. Esimerkiksi ryhmat@example.org.",
  "https-address": "Tähän kuuluu verkkosivun osoite, jonka alussa on https://.",
  date: "Kirjoita päivä muodossa 2027-03-02: vuosi, kuukausi ja päivä. Tarkista myös, että sellainen päivä on.",
  time: "Kirjoita kellonaika muodossa 18:00: neljä numeroa ja kaksoispiste, aikaisintaan 00:00 ja viimeistään 23:59.",
  instant: "Tähän kuuluu hetki maailmanajassa, esimerkiksi 2027-01-15T10:00:00Z.",
  "time-zone": "Tätä aikavyöhykettä ei tunneta. Suomessa se on Europe/Helsinki.",
  "month-day": "Kirjoita kuukausi ja päivä, esimerkiksi 06-15.",
  language: "Tämä ei ole kielen tunnus. Kirjoita esimerkiksi fi, sv, en tai de.",
  ratio: "Kirjoita osuus, enintään kaikki, esimerkiksi 2/3.",
  colour: "Tähän kuuluu väri, esimerkiksi #0b6b53.",
  file: "Tähän kuuluu sivun vieressä olevan tiedoston nimi, esimerkiksi logo.svg. Osoite tai muualla oleva tiedosto ei käy.",
  uuid: "Tämä on arvottu avain, esimerkiksi 3f2b8c1e-5d7a-4e90-9b61-0c4d2e8f7a15. Saat uuden näin: piiri new citizens-group.",
  "service-id":
    "Tähän kuuluu palvelun tunniste: ylläpitäjä, kaksoispiste ja nimi. Esimerkiksi yso:p1947 tai tprek:8740.",
};

function decimal(value: number): string {
  return String(value).replace(".", ",");
}

const notYaml = {
  tab: "Rivin alussa on sarkain. Sisennä rivi välilyönneillä.",
  indent: "Rivin sisennys ei täsmää ympärillä olevien rivien kanssa. Tarkista välilyönnit rivin alussa.",
  quote: "Lainausmerkki jää auki. Lisää puuttuva lainausmerkki.",
  colon: 'Tekstissä on kaksoispiste. Laita koko teksti lainausmerkkeihin, esimerkiksi "Uni: miten nukun?".',
  reference: "Viittaus (*) osoittaa kohtaan, jota ei ole. Kirjoita kohta auki.",
  other: "Riviä ei voi lukea. Tarkista sisennys, kaksoispiste ja lainausmerkit.",
} as const;

/** What is wrong with what was written, in Finnish. */
export const problemTexts: ProblemTexts = {
  missing: () => "Tämä kohta puuttuu. Lisää se.",
  "unknown-key": ({ key, allowed }) => {
    const meant = nearest(key, allowed);
    if (meant !== undefined) return `Kohtaa ”${key}” ei tunneta. Tarkoitatko ”${meant}”?`;
    return `Kohtaa ”${key}” ei tunneta.${allowed.length > 0 ? ` Tässä voivat olla: ${allowed.join(", ")}.` : " Poista se."}`;
  },
  "wrong-type": (data) => expected[data.expected],
  "not-one-of": ({ allowed, meant }) =>
    `${meant === undefined ? "" : `Tarkoitatko ”${meant}”? `}Tähän käy jokin näistä: ${allowed.join(", ")}.`,
  "not-whole": () => "Tähän kuuluu kokonaisluku.",
  "out-of-range": ({ least, most }) =>
    least === undefined ? `Luku on liian suuri. Enintään ${most} käy.` : `Luku on liian pieni. Vähintään ${least} käy.`,
  "too-long": ({ most }) => `Teksti on liian pitkä. Tähän mahtuu ${most} merkkiä.`,
  "too-many": ({ most }) => `Rivejä on liikaa. Enintään ${most} käy.`,
  "too-few": ({ least }) => `Rivejä on liian vähän. Tarvitaan vähintään ${least}.`,
  blank: () => "Tämä kohta on tyhjä. Kirjoita tähän jotain. Jos kohta ei ole pakollinen, voit myös poistaa sen.",
  "forbidden-character": ({ character }) =>
    character === "U+000A" || character === "U+000D"
      ? "Tässä kohdassa teksti kirjoitetaan yhdelle riville. Poista rivinvaihto."
      : `Tekstissä on näkymätön merkki (${character}), joka rikkoo kalenterin tai näyttää tekstin muuna kuin mitä siinä lukee. Kirjoita teksti uudelleen näppäimistöllä. Kopioitu teksti tuo merkin takaisin.`,
  "wrong-form": ({ form }) => forms[form],
  "low-contrast": ({ ratio, least, on }) =>
    `Väri erottuu liian heikosti ${on === "light" ? "vaaleasta" : "tummasta"} taustasta: kontrasti on ${decimal(ratio)}, ja sen pitää olla vähintään ${decimal(least)}. Valitse ${on === "light" ? "tummempi" : "vaaleampi"} väri.`,
  "newer-schema": ({ written, known }) =>
    `Tämä on tehty uudemmalla Piirillä: muoto on ${written}, tämä Piiri tuntee muodon ${known}. Päivitä Piiri.`,
  "only-one-of": ({ keys }) => `Näistä voi olla vain yksi: ${keys.join(", ")}. Jätä se, jota tarkoitat.`,
  "ends-before-it-begins": ({ from, to }) =>
    `Loppu (${dateTexts.date(to)}) on ennen alkua (${dateTexts.date(from)}). Tarkista päivät.`,
  "phase-without-times": () =>
    "Kerro kohdassa times, montako tapaamista tässä vaiheessa on. Vain viimeinen vaihe jatkuu ilman määrää.",
  "last-phase-with-times": () =>
    "Viimeinen vaihe jatkuu sarjan loppuun asti, joten poista times. Sarjan pituuden kertoo count tai until.",
  duplicate: ({ value }) => `Tunnus ”${value}” on jo toisella henkilöllä. Anna jokaiselle oma tunnus.`,
  "time-in-gap": ({ date, time }) =>
    `Kelloa siirretään eteenpäin ${dateTexts.date(date)}, eikä aikaa ${dateTexts.time(time)} silloin ole. Valitse toinen aika.`,
  "unknown-session": ({ key, keys, dropped }) => {
    if (dropped !== undefined) {
      return `Tapaamista ”${key}” ei ole, sillä sen päivä ${dateTexts.date(dropped)} jää väliin. Poista tämä kohta tai palauta päivä: tarkista skip, breaks ja holidays.`;
    }
    return keys.length === 0
      ? `Tapaamista ”${key}” ei ole. Sarjan tapaamiset ovat s1, s2 ja niin edelleen. Jos tämä on lisätapaaminen, kerro sen päivä kohdassa added.`
      : `Tapaamista ”${key}” ei ole. Sarjassa ovat tapaamiset ${keys.join(", ")}.`;
  },
  "unknown-survey": ({ id, known }) => {
    const meant = nearest(id, known);
    if (meant !== undefined) return `Kyselyä ”${id}” ei ole. Tarkoitatko ”${meant}”?`;
    const surveys =
      known.length > 0 ? ` Siinä on ${known.join(", ")}.` : " Ota käyttöön sen liiton käytäntö, jonka kysely se on.";
    return `Käytännössä, jonka mukaan suunnittelet, ei ole kyselyä ”${id}”.${surveys} Ilman tätä kenttää kysytään oppaan kysymykset.`;
  },
  "unknown-person": ({ id, known }) => {
    const meant = nearest(id, known);
    if (meant !== undefined) return `Tunnusta ”${id}” ei ole kenelläkään. Tarkoitatko ”${meant}”?`;
    return `Tunnusta ”${id}” ei ole kenelläkään.${known.length > 0 ? ` Tunnukset ovat ${known.join(", ")}.` : " Lisää henkilö kohtaan people."}`;
  },
  "off-rhythm": ({ start, nearest }) =>
    `Ensimmäinen päivä ${dateTexts.date(start)} ei sovi ryhmän rytmiin. Seuraava sopiva päivä on ${dateTexts.date(nearest)}.`,
  "no-single-weekday": () =>
    "Rytmissä ei ole vain yhtä viikonpäivää, joten sitä ei voi vaihtaa toiseen. Kirjoita tapaamisten päivät kohtaan moved tai tee uusi suunnitelma.",
  "listed-twice": ({ value }) => `”${value}” on luettelossa jo. Poista se tästä.`,
  "no-sessions": () => "Yhtään tapaamista ei jää tai niitä jää liian vähän. Tarkista kohdat skip, breaks ja until.",
  "no-horizon": () => "Ryhmä jatkuu toistaiseksi. Kerro, mihin päivään asti tapaamiset lasketaan.",
  "key-of-the-rhythm": ({ key }) =>
    `”${key}” on sarjan tapaaminen. Anna lisätapaamiselle oma nimi, esimerkiksi lisatapaaminen.`,
  "source-of-nothing": ({ pointer }) =>
    `Lähde on annettu kohdalle ${pointer}, jota tämä profiili ei muuta. Poista lähde tai lisää arvo.`,
  "crossed-figures": ({ least, leastValue, most, mostValue }) =>
    `${most} on ${mostValue}, siis vähemmän kuin ${least}, joka on ${leastValue}. Kirjoita molemmat niin, että ne sopivat yhteen.`,
  "empty-document": () => "Tiedosto on tyhjä. Pohjan saat komennolla piiri new.",
  "not-text": () => "Tämä ei ole tekstitiedosto. Tallenna suunnitelma tekstinä (UTF-8).",
  "too-large": ({ mostKilobytes }) =>
    `Tiedosto on liian suuri suunnitelmaksi. Enintään ${mostKilobytes} kilotavua käy.`,
  "too-deep": ({ most }) => `Sisennyksiä on liikaa sisäkkäin. Enintään ${most} tasoa käy.`,
  "several-documents": () =>
    "Tiedostossa on monta suunnitelmaa. Tallenna jokainen omaan tiedostoonsa ja poista rivit ---.",
  "too-many-references": () => "Tiedostossa viitataan liian moneen kertaan toisiin kohtiin (*). Kirjoita kohdat auki.",
  "not-yaml": ({ cause }) => notYaml[cause],
  "repeated-key": ({ key }) => `Kohta ”${key}” on tässä kahdesti. Poista toinen.`,
};
