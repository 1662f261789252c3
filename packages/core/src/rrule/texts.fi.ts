import type { ImportedTexts } from "./texts.js";

const one = (count: number, single: string, several: string) => (count === 1 ? `1 ${single}` : `${count} ${several}`);

/** What is said of a calendar's series that becomes a plan, in Finnish. */
export const importedTexts: ImportedTexts = {
  problems: {
    "not-a-calendar": "Tämä ei ole kalenteritiedosto. Vie sarja kalenteristasi iCalendar-tiedostoksi (.ics).",
    "too-large": "Kalenteri on liian suuri. Vie siitä vain tämän ryhmän sarja.",
    "no-event": "Kalenterissa ei ole yhtään tapahtumaa. Vie ryhmän sarja kalenteristasi uudelleen.",
    "all-day":
      "Tapahtuma on koko päivän mittainen, joten kellonaika puuttuu. Anna sille kellonaika kalenterissasi ja vie se uudelleen.",
    "no-start": "Tapahtumasta ei selviä, milloin se alkaa. Vie se kalenteristasi uudelleen.",
    "unknown-zone":
      "Kalenterin aikavyöhykettä ei tunneta. Valitse sarjalle kalenterissasi Helsingin aika ja vie sarja uudelleen.",
    "several-series": (dates) =>
      `Kalenterissa on useita sarjoja. Kerro valinnalla --series, mitä niistä tarkoitat:\n${dates.map((date, place) => `  ${place + 1}: alkaa ${date}`).join("\n")}`,
    "no-such-series": (series, of) => `Sarjaa ${series} ei ole. Kalenterissa sarjoja on ${of}.`,
    "not-carried": {
      frequency:
        "Sarja ei toistu viikoittain eikä kuukausittain, eikä sellaista rytmiä voi kirjoittaa suunnitelmaan. Kirjoita rytmi itse.",
      interval: "Tapaamisten väli on suunnitelmaan liian pitkä: enintään 52 viikkoa tai 12 kuukautta.",
      "several-weekdays":
        "Sarjassa on useita kuukauden viikonpäiviä tai sellaisia, joita suunnitelmaan ei voi kirjoittaa. Tee kullekin viikonpäivälle oma sarja.",
      "several-days":
        "Sarjassa on useita kuukauden päiviä tai yksitellen valittuja päiviä. Kirjoita rytmi suunnitelmaan itse.",
      months: "Sarja kokoontuu vain tiettyinä kuukausina. Kirjoita rytmi ja tauot suunnitelmaan itse.",
      times: "Sarjassa on tunteja tai vuoden päiviä, joita suunnitelman rytmissä ei ole. Kirjoita rytmi itse.",
      "weekday-of-start":
        "Ensimmäinen päivä on eri viikonpäivä kuin sarjan muut. Korjaa sarja kalenterissasi ja vie se uudelleen.",
      following:
        "Sarja muuttuu kesken kaiken: yhdestä tapaamisesta alkaen kaikki on toisin. Vie osat omina sarjoinaan.",
    },
    "too-long": (most) =>
      `Sarjassa on enemmän tapaamisia kuin suunnitelmaan mahtuu (${most}). Anna sarjalle loppu kalenterissasi.`,
    "other-dates":
      "Sarjan päiviä ei voi kirjoittaa suunnitelmaksi niin, että ne pysyvät samoina, joten mitään ei kirjoitettu. Kirjoita rytmi itse.",
  },
  leftOut: (what) => `Kalenteriin jäivät, eivätkä ole suunnitelmassa: ${what.join(", ")}.`,
  left: {
    attendees: (count) => one(count, "kutsuttu", "kutsuttua"),
    organisers: (count) => one(count, "järjestäjä", "järjestäjää"),
    descriptions: (count) => one(count, "kuvaus", "kuvausta"),
    locations: (count) => one(count, "paikka", "paikkaa"),
    links: (count) => one(count, "linkki", "linkkiä"),
    reminders: (count) => one(count, "muistutus", "muistutusta"),
    attachments: (count) => one(count, "liite", "liitettä"),
    titles: (count) => one(count, "otsikko, jossa on linkki tai osoite", "otsikkoa, joissa on linkki tai osoite"),
    lengths: (count) => one(count, "muita pidempi tai lyhyempi tapaaminen", "muita pidempää tai lyhyempää tapaamista"),
    entries: (count) => one(count, "kalenterin muu merkintä", "kalenterin muuta merkintää"),
  },
};
