import type { TeamsTexts } from "./texts.js";

/** What is said of meetings in Teams, in Finnish. */
export const teamsTexts: TeamsTexts = {
  problems: {
    "not-online": "Ryhmä tapaa paikan päällä, joten Teams-kokouksia ei tehdä.",
    "no-organiser":
      "Kerro, kenen tilillä kokoukset tehdään: --organiser tunnus@yhdistys.fi, tai kirjoita suunnitelmaan platform, organiser ja hänelle sähköpostiosoite.",
  },
  errors: {
    refused: "Microsoft ei sallinut tätä. Pyydä ylläpitäjää tarkistamaan oikeudet.",
    "not-signed-in": "Kirjautuminen ei kelpaa. Kirjaudu uudelleen.",
    "too-busy": "Microsoft on nyt liian kiireinen. Yritä hetken päästä uudelleen.",
    unknown: "Microsoft ei vastannut, joten emme tiedä, onnistuiko.",
    unreachable: "Microsoftiin ei saada yhteyttä. Tarkista verkko ja yritä uudelleen.",
    stopped: "Keskeytettiin. Anna sama komento uudelleen, niin työ jatkuu siitä.",
  },
  details: (details) => `Ylläpitäjälle: ${details}`,
  tokenNeeded:
    "Kirjautumiseen tarvitaan tunniste ympäristömuuttujassa PIIRI_GRAPH_TOKEN, tai PIIRI_GRAPH_CLIENT_ID, jolloin kirjaudut selaimessa.",
  identityMissing: "Selaimessa kirjautumiseen tarvitaan paketti: npm install @azure/identity",
  offline: "Ilman kirjautumista: näin tehtäisiin sen mukaan, mitä viimeksi nähtiin.",
  nothing: "Ei mitään tehtävää.",
  operation: (kind, session, changes) =>
    `${session}: ${
      {
        "create-event": "tehdään kokous",
        "patch-event": `muutetaan kokousta (${changes.join(", ")})`,
        "cancel-event": "perutaan kokous",
        "set-meeting": `asetetaan kokouksen asetukset (${changes.join(", ")})`,
      }[kind]
    }`,
  done: (count) => `Tehtiin ${count} muutosta.`,
  drift: (kind, session, changes) => {
    if (kind === "no-meeting") return `${session}: kokouksen asetuksia ei saatu luettua.`;
    if (kind === "no-online-meeting")
      return `${session}: tapahtuma on kalenterissa, mutta Teams ei tehnyt siitä kokousta. Tarkista, että tilillä on Teams-lisenssi, tai avaa tapahtuma Outlookissa ja kytke Teams-kokous päälle. Anna sitten tämä komento uudelleen.`;
    if (kind === "made-before")
      return `${session}: tapahtuma on tehty aiemmin, mutta sitä ei enää ole kalenterissa. Palauta se Outlookin poistetuista ja anna tämä komento uudelleen. Jos sitä ei ole siellä, tee kokous käsin.`;
    return `${session}: ei asettunut${changes.length === 0 ? "" : `: ${changes.join(", ")}`}.`;
  },
  driftLead: "Nämä eivät ole niin kuin pitäisi. Tee ne käsin Teamsissa:",
  asItIsToBe: "Kaikki on niin kuin pitää.",
  linksWritten: (file) => `Kokouslinkit ovat tiedostossa ${file}. Vain sinä voit lukea sen. Älä anna sitä muille.`,
  noLinks: "Kokouslinkkejä ei vielä ole, joten tiedostoa ei tehty.",
  withoutAddress: (names) =>
    `${names.join(", ")}: suunnitelmassa ei ole sähköpostiosoitetta. Ilman sitä ei voi kutsua eikä tehdä järjestäjäksi.`,
  howToGetLinks: "Kokouslinkit saat tiedostoon valitsimella --links.",
  bothNeeded: "Anna kansioita varten molemmat: --team ja --channel.",
  noChannel:
    "Kansioita ei tehty, sillä kanavaa ei ole. Avaa Teamsissa tiimisi valikko ja valitse Add channel (Lisää kanava). Kanavan tunnus on linkissä, jonka saat kohdasta Hanki linkki kanavaan. Anna sitten tämä komento uudelleen.",
  foldersMade: (sessions) =>
    `Kanavalla on nyt kansio ${sessions} tapaamiselle, ja jokaisessa ohjelma, työnjako ja diat.`,
  parts: {
    subject: "otsikko",
    start: "alku",
    end: "loppu",
    attendees: "ohjaajat",
    lobbyBypassSettings: "aula",
    allowedLobbyAdmitters: "kuka päästää aulasta",
    allowedPresenters: "esittäjät",
    allowMeetingChat: "keskustelu",
    allowRecording: "tallennus",
    recordAutomatically: "automaattinen tallennus",
    allowTranscription: "tekstitys",
    allowBreakoutRooms: "pienryhmät",
    participants: "muut järjestäjät",
  },
  progress: (done, all) => `Teams: ${done}/${all}`,
};
