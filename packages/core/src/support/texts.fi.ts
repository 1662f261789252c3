import { dateTexts as dates } from "../dates/texts.fi.js";
import type { SupportTexts } from "./texts.js";

/** What is said of support from person to person, in Finnish. */
export const supportTexts: SupportTexts = {
  points: {
    "supporter-ready":
      "Kysy tukihenkilöltä, onko hän sinut oman muutoksensa kanssa. Silloin hän jaksaa kuunnella toista.",
    "organiser-present": "Tapaa molemmat, kun tuesta sovitaan. Yhdessä on helpompi sopia.",
    how: "Sopikaa, tapaatteko kasvotusten vai pidättekö yhteyttä puhelimella, chatissa tai viesteillä.",
    "how-often": "Sopikaa, miten usein olette yhteydessä.",
    where: "Sopikaa, missä tapaatte.",
    "how-long": "Sopikaa, mihin asti tuki kestää. Sen jälkeen voi aina sopia uudestaan.",
    "follow-ups": "Sopikaa päivät, jolloin järjestäjä kysyy kummaltakin, miten sujuu.",
    "not-included": "Sopikaa, mikä tukeen ei kuulu: kotitöitä ja lastenhoitoa tukihenkilö ei tee.",
    principles: "Kerro molemmille, miten toinen täällä kohdataan. Periaatteet ovat samat kuin ryhmässä.",
    confidentiality: "Sopikaa luottamuksellisuudesta: toisen asioita ei kerrota muille, ei myöhemminkään.",
  },
  agreement: {
    title: "Tukisuhteen sopimus",
    intro:
      "Tästä sopivat yhdessä tukihenkilö, tuettava ja järjestäjä. Nimiä ei kirjoiteta tiedostoon, ne tulevat vain paperille.",
    agreed: "Mitä on sovittu",
    open: "Mistä on vielä sovittava",
    nothingOpen: "Kaikesta on sovittu.",
    days: "Päivät",
    followUp: (date) => `${dates.date(date)}: järjestäjä kysyy kummaltakin, miten sujuu`,
    ends: (date) => `${dates.date(date)}: tuki päättyy, tai sovitaan jatkosta`,
    signed: "Allekirjoitukset ja päiväys",
    whoSigns: ["Tukihenkilö", "Tuettava", "Järjestäjän edustaja"],
    facts: {
      id: "Tunnus",
      agreedOn: "Sovittu",
      shared: "Mikä yhdistää",
      how: "Miten pidetään yhteyttä",
      everyWeeks: "Kuinka usein",
      place: "Missä tavataan",
      from: "Alkaa",
      until: "Päättyy",
      notIncluded: "Mikä tukeen ei kuulu",
      confidentialityAgreedOn: "Luottamuksellisuudesta sovittu",
    },
    inWeeks: (weeks) => (weeks === 1 ? "joka viikko" : `${weeks} viikon välein`),
    ways: { "in-person": "kasvotusten", phone: "puhelimella", chat: "chatissa", mail: "viesteillä" },
    things: { experience: "samanlainen kokemus", age: "ikä", interests: "kiinnostuksen kohteet" },
    help: { housework: "kotityöt", childcare: "lastenhoito" },
  },
  situations: {
    "talks-much": {
      name: "Joku puhuu paljon",
      helps: [
        "Puhu hänen kanssaan kahden kesken. Kerro, mikä hänen puheessaan on hyvää, ja kysy, miten hiljaisemmat saataisiin ääneen.",
        "Ota puheaika puheeksi koko ryhmässä. Kello tai tiimalasi auttaa hetken, mutta pysyväksi tavaksi siitä ei ole: se kangistaa.",
        "Muista, että paljon puhuva toivoo ehkä vain tulevansa kuulluksi.",
      ],
    },
    "stays-silent": {
      name: "Joku on aina hiljaa",
      helps: [
        "Hiljaa saa olla. Anna kierroksella jokaiselle vuoro, jonka saa myös ohittaa.",
        "Kokeilkaa muuta kuin puhetta: kirjoittakaa, piirtäkää tai valitkaa kuvia, ja katsokaa ne yhdessä.",
        "Jos hän jää syrjään kerta toisensa jälkeen, kysy kahden kesken, mitä hänelle kuuluu. Voi olla, että jokin muu tuki auttaisi paremmin.",
      ],
    },
    gloom: {
      name: "Puhe juuttuu ikäviin asioihin",
      helps: [
        "Tartu asiaan ajoissa: jatkuva synkkyys väsyttää ja saa ihmiset jäämään pois.",
        "Älä kiellä tunnetta, sillä paha olo ei lähde vaikenemalla. Kysy mieluummin, mitä saamme siitä, että pysymme tässä.",
        "Valitkaa tapaamisille aiheita toiveista, joita olette yhdessä keränneet.",
      ],
    },
    cliques: {
      name: "Ryhmään syntyy sisäpiirejä",
      helps: [
        "Tehkää jotain pareittain tai pienissä ryhmissä, jotka sattuma valitsee: esimerkiksi samanvärisen lapun saaneet yhdessä.",
        "Aiheeksi sopii vaikka pieni asia, jossa kukin on tänään onnistunut. Käykää se lopuksi läpi yhdessä.",
      ],
    },
    quarrel: {
      name: "Keskustelu kärjistyy",
      helps: [
        "Pysäytä keskustelu rauhassa ja pidä tauko. Palauta mieleen pelisäännöt, joista olette sopineet.",
        "Anna kummankin puhua loppuun. Kenenkään kokemusta ei kiistetä.",
        "Puhu tapaamisen jälkeen kummankin kanssa erikseen, ja ohjaajien kesken.",
      ],
    },
    stuck: {
      name: "Keskustelu ei lähde liikkeelle",
      helps: [
        "Kerätkää paperille, mitä kukin odottaa ja toivoo. Vanhakin ryhmä saa siitä uutta virtaa.",
        "Antakaa ensin pieni tehtävä yksin tai pareittain. Siitä löytyy puhuttavaa.",
      ],
    },
    interruptions: {
      name: "Puhelimet soivat ja ihmiset keskeyttävät",
      helps: ["Ota asia esiin pelisääntöjen kohdalla, ja sopikaa siitä yhdessä. Kirjoita sopimus muistiin."],
    },
    newcomer: {
      name: "Joku tulee ensi kertaa",
      helps: [
        "Pitäkää esittelykierros, jossa uusi saa olla viimeinen. Silloin hän on jo kuullut, mitä muut kertovat.",
        "Kerratkaa pelisäännöt ja antakaa ne hänelle paperilla. Kysykää samalla, mitä hän toivoo.",
        "Tehkää jotain yhdessä, niin hän pääsee mukaan keskusteluun.",
      ],
    },
    worry: {
      name: "Olet huolissasi jostakusta",
      helps: [
        "Sinun ei tarvitse tietää ratkaisua. Sano se ääneen ja pohtikaa yhdessä.",
        "Kysy neuvoa yhteyshenkilöltä tai työnohjauksesta, kun mietit, tarvitaanko ammattilaista. Avun hakeminen on osa taitoasi.",
        "Jos joku on vaarassa, soita heti hätänumeroon 112.",
      ],
    },
    "own-strength": {
      name: "Omat voimat ovat vähissä",
      helps: [
        "Saat rajata, mihin ryhdyt. Elämässäsi on muutakin kuin ryhmä.",
        "Kerro avoimesti, jos aikasi ei riitä. Etsikää järjestäjän kanssa joku, joka jatkaa: väsyä saa, yksin ketään ei jätetä.",
        "Kirjoita muistiin asioita, joista saat voimaa, ja pidä niistä kiinni.",
      ],
    },
  },
  guidance: {
    title: "Kun ryhmässä on vaikeaa",
    notAlone: "Hankalaan tilanteeseen ei tarvitse jäädä yksin.",
    turnTo: (who) => `Käänny tarvittaessa hänen puoleensa: ${who}`,
    nobodyNamed: "Suunnitelmassa ei vielä ole, kenen puoleen ohjaajat kääntyvät. Lisää se.",
    source: "Lähde",
  },
};
