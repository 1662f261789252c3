import { dateTexts } from "../../../dates/texts.fi.js";
import { exerciseNames } from "../../../exercises/texts.fi.js";
import type { LocalDate } from "../../../kernel/index.js";
import type { Stretch } from "../../../session/index.js";
import type { TopicTexts } from "../../rule.js";
import type { sessionRules } from "./index.js";

/** The date in brackets, when it is a matter of one session. */
const on = (dates: readonly LocalDate[]) =>
  dates.length === 1 ? dates.map((date) => ` (${dateTexts.date(date)})`).join("") : "";

const stretchNames: Readonly<Record<Stretch, string>> = {
  welcome: "tervetulosanat",
  theme: "keskustelu teemasta",
  stories: "kokemustarinat",
  conversation: "keskustelu pienryhmissä tai kysymykset ja vastaukset",
  closing: "loppusanat",
};

const itemNames = { when: "ajankohta", theme: "teema", participants: "osallistujamäärä" } as const;

/** What the rules about what a session is made of say, in Finnish. */
export const sessionFindings: TopicTexts<typeof sessionRules> = {
  "session/theme": {
    title: "Jokaisella tapaamisella on teema.",
    messages: {
      open: ({ date }) =>
        `Tapaamisella ${dateTexts.date(date)} ei ole vielä teemaa. Kun teema on tiedossa, mukaan on helpompi lähteä ja tapaaminen on helpompi suunnitella. Valitse teema, tai merkitse, että osallistujat valitsevat sen.`,
    },
  },
  "session/distinct-themes": {
    title: "Sama teema ei toistu.",
    messages: {
      again: ({ theme, date }) =>
        `Teema ”${theme}” on jo tapaamisessa ${dateTexts.date(date)}. Uusi teema tuo keskusteluun uutta. Vaihda toinen teema, tai tarkenna sitä, jos sama aihe jatkuu.`,
    },
  },
  "session/segments-fill": {
    title: "Osiot täyttävät tapaamisen, ja tapaaminen päättyy ajallaan.",
    messages: {
      over: ({ minutes, dates }) =>
        `Osiot jatkuvat aikataulussa${on(dates)} vielä ${minutes} min tapaamisen lopun jälkeen. Osallistujat luottavat siihen, että tapaaminen päättyy ajallaan. Lyhennä jotain osiota, tai pidennä tapaamista.`,
      short: ({ minutes, dates }) =>
        `Osiot loppuvat aikataulussa${on(dates)} ${minutes} min ennen tapaamisen loppua. Kun koko aika on suunniteltu, loppu ei jää tyhjäksi. Pidennä jotain osiota, tai lyhennä tapaamista.`,
    },
  },
  "session/segments-overlap": {
    title: "Osiot eivät mene päällekkäin.",
    messages: {
      tooEarly: ({ minutes, dates }) =>
        `Tämä osio alkaa aikataulussa${on(dates)} ${minutes} min ennen kuin aiempi osio päättyy. Ryhmä ehtii vain yhteen asiaan kerrallaan. Siirrä alkua myöhemmäksi, tai lyhennä aiempaa osiota.`,
    },
  },
  "session/required-segments": {
    title: "Aikataulussa ovat kaikki osiot, jotka tähän toteutusmuotoon kuuluvat.",
    messages: {
      lacking: ({ stretches, dates }) =>
        `Aikataulusta${on(dates)} puuttuu: ${stretches.map((each) => stretchNames[each]).join(", ")}. Tuttu rakenne tuo turvaa ja auttaa keskustelun alkuun. Lisää puuttuva kohta omaksi osiokseen tai toisen osion yhteyteen.`,
    },
  },
  "session/segment-order": {
    title: "Osiot ovat tutussa järjestyksessä.",
    messages: {
      group: ({ dates }) =>
        `Osiot ovat aikataulussa${on(dates)} eri järjestyksessä kuin yleensä. Kun kulku on joka kerta sama, osallistujat tietävät, mitä seuraavaksi tapahtuu. Järjestä osiot näin: tervetuloa ja pelisäännöt, esittäytymiskierros, teema, toiveet, loppukierros.`,
      event: ({ dates }) =>
        `Osiot ovat aikataulussa${on(dates)} eri järjestyksessä kuin yleensä. Tarinat antavat keskustelulle pohjan, ja loppusanat kokoavat kuullun. Järjestä osiot näin: tervetuloa, mahdollinen asiantuntija, kokemustarinat, kysymykset tai pienryhmät, loppusanat.`,
    },
  },
  "session/ground-rules-read": {
    title: "Pelisäännöt luetaan jokaisen tapaamisen alussa.",
    messages: {
      unread: ({ dates }) =>
        `Aikataulussa${on(dates)} ei lueta pelisääntöjä. Kun säännöt kuullaan joka kerta, jokainen voi luottaa niihin ja puhua omista asioistaan. Lisää pelisäännöt tervetulosanojen yhteyteen.`,
    },
  },
  "session/confidentiality-first": {
    title: "Luottamuksellisuudesta sovitaan ensimmäisessä tapaamisessa.",
    messages: {
      notAgreed: ({ dates }) =>
        `Ensimmäisen tapaamisen aikataulussa${on(dates)} ei sovita luottamuksellisuudesta. Omista asioista on turvallista puhua vasta, kun tietää, että ne jäävät ryhmään. Varaa sopimiselle hetki heti alusta.`,
    },
  },
  "session/everyone-heard-at-start": {
    title: "Tapaamisen alussa jokainen pääsee ääneen.",
    messages: {
      none: ({ dates }) =>
        `Aikataulussa${on(dates)} ei ole esittäytymiskierrosta. Kun on sanonut jotain heti alussa, on helpompi puhua myöhemminkin. Lisää esittäytymiskierros ennen teemaa.`,
    },
  },
  "session/everyone-heard-at-end": {
    title: "Tapaamisen lopussa jokainen tulee kuulluksi.",
    messages: {
      none: ({ dates }) =>
        `Aikataulussa${on(dates)} ei ole loppukierrosta. Loppukierroksella jokainen voi kertoa, millä mielellä lähtee, ja tapaaminen saa selvän lopun. Lisää loppukierros viimeiseksi.`,
    },
  },
  "session/rounds-long-enough": {
    title: "Kierroksilla on aikaa jokaiselle.",
    messages: {
      introductions: ({ minutes, people, advised, dates }) =>
        `Esittäytymiskierros${on(dates)} kestää ${minutes} min, ja mukana voi olla ${people} ihmistä. Kiireessä hiljaisimmat jäävät helposti kuulematta. Varaa kierrokselle ainakin ${advised} min.`,
      "closing-round": ({ minutes, people, advised, dates }) =>
        `Loppukierros${on(dates)} kestää ${minutes} min, ja mukana voi olla ${people} ihmistä. Kiireessä hiljaisimmat jäävät helposti kuulematta. Varaa kierrokselle ainakin ${advised} min.`,
    },
  },
  "session/exercise": {
    title: "Nimetty harjoitus onnistuu siinä kohdassa, johon se on merkitty.",
    messages: {
      unknown: ({ written, meant, dates }) =>
        `Aikataulussa${on(dates)} on harjoitus ”${written}”, jota kirjastossa ei ole. ${meant === "" ? "Kaikki harjoitukset näet näin: piiri exercises." : `Tarkoititko ${meant}?`}`,
      short: ({ exercise, minutes, advised, people, dates }) =>
        `Aikataulussa${on(dates)} harjoituksella ”${exerciseNames[exercise]}” on ${minutes} min. Kun väkeä on ${people}, siihen menee noin ${advised} min. Anna sille enemmän aikaa tai valitse lyhyempi.`,
      crowded: ({ exercise, people, most, dates }) =>
        `Aikataulussa${on(dates)} harjoitus ”${exerciseNames[exercise]}” sopii enintään ${most} hengelle, ja teitä voi olla ${people}. Tehkää se pienryhmissä tai valitse toinen.`,
      place: ({ exercise, dates }) =>
        `Aikataulussa${on(dates)} harjoitus ”${exerciseNames[exercise]}” tehdään samassa huoneessa. Verkossa se ei onnistu. Valitse toinen.`,
    },
  },
  "session/break": {
    title: "Tapaamisessa on tauko.",
    messages: {
      none: ({ advised, dates }) =>
        `Aikataulussa${on(dates)} ei ole taukoa. Pitkä istuminen ja kuunteleminen väsyttää. Lisää tauko, joka kestää ainakin ${advised} min.`,
      short: ({ minutes, advised, dates }) =>
        `Tauko${on(dates)} kestää vain ${minutes} min. Siinä ei ehdi nousta, venytellä ja hakea juotavaa. Varaa tauolle ainakin ${advised} min.`,
    },
  },
  "session/break-near-middle": {
    title: "Tauko on suunnilleen tapaamisen puolivälissä.",
    messages: {
      far: ({ from, duration, dates }) =>
        `Tauko${on(dates)} alkaa, kun ${from} min on kulunut, ja koko tapaaminen kestää ${duration} min. Kun tauko on keskellä, kumpikaan puolisko ei käy pitkäksi. Siirrä tauko lähemmäs puoliväliä.`,
    },
  },
  "session/wishes": {
    title: "Osallistujilta kysytään toiveita tuleville kerroille.",
    messages: {
      notAsked: ({ dates }) =>
        `Aikataulussa${on(dates)} ei kysytä osallistujien toiveita. Kun tiedät toiveet, tulevat tapaamiset on helpompi suunnitella. Kysy toiveita vaikka juuri ennen loppukierrosta.`,
    },
  },
  "session/preparation-before": {
    title: "Ohjaajat kokoontuvat ennen tapaamista.",
    messages: {
      short: ({ minutes, advised }) =>
        `Ohjaajilla on ennen tapaamista ${minutes} min yhteistä aikaa. Siinä ajassa on vaikea käydä rauhassa läpi ohjelma, materiaalit ja työnjako. Varaa valmistautumiseen ainakin ${advised} min.`,
    },
  },
  "session/admission-before": {
    title: "Osallistujat pääsevät mukaan jo ennen alkua.",
    messages: {
      short: ({ minutes, advised }) =>
        `Osallistujat päästetään sisään ${minutes} min ennen alkua. Moni haluaa kokeilla yhteyttä rauhassa, ja vapaa jutustelu keventää tunnelmaa. Päästä osallistujat sisään ainakin ${advised} min ennen alkua.`,
    },
  },
  "session/reflection-after": {
    title: "Ohjaajat keskustelevat yhdessä tapaamisen jälkeen.",
    messages: {
      none: ({ advised }) =>
        `Suunnitelman mukaan ohjaajat eivät keskustele tapaamisen jälkeen. Yhteinen hetki auttaa näkemään, mikä onnistui, ja jättämään raskaat tunteet taakse. Varaa purkuun vaikkapa ${advised} min.`,
      short: ({ minutes, advised }) =>
        `Ohjaajien purkuun on tapaamisen jälkeen aikaa ${minutes} min. Yhteinen hetki auttaa näkemään, mikä onnistui, ja jättämään raskaat tunteet taakse. Varaa purkuun ainakin ${advised} min.`,
    },
  },
  "session/lead-for-each-segment": {
    title: "Jokaisella osiolla on vetäjä.",
    messages: {
      unled: ({ count, dates }) =>
        `Aikataulussa${on(dates)} on vielä osioita ilman vetäjää: ${count}. Kun työnjako on selvä, kukaan ei jää yksin eikä mikään unohdu. Sovi muiden ohjaajien kanssa, kuka vetää minkäkin osion.`,
    },
  },
  "session/technical-host": {
    title: "Joku huolehtii tekniikasta.",
    messages: {
      open: () =>
        "Tekniikasta huolehtivaa ei ole vielä nimetty. Kun yksi auttaa osallistujat sisään ja jakaa näytön, toinen voi keskittyä keskusteluun. Sovi, kuka huolehtii tekniikasta, ja lisää hänet suunnitelmaan.",
    },
  },
  "session/summary-form": {
    title: "Koontilomakkeelle kirjataan ainakin ajankohta, teema ja osallistujamäärä.",
    messages: {
      lacking: ({ items }) =>
        `Koontilomakkeelta puuttuu: ${items.map((item) => itemNames[item]).join(", ")}. Kun tiedot kirjaa heti, raportti syntyy myöhemmin helposti eikä mitään tarvitse muistella. Lisää puuttuva tieto lomakkeelle.`,
    },
  },
  "session/participants-shape-later-themes": {
    title: "Loppupuolella on tilaa osallistujien omille teemoille.",
    messages: {
      noRoom: () =>
        "Loppupuolen kaikki teemat on jo valittu. Ryhmä tuntuu omalta, kun osallistujat saavat itse päättää, mistä puhutaan. Jätä ainakin yksi loppupuolen teema osallistujien valittavaksi.",
    },
  },
  "session/acquaintance-sessions": {
    title: "Ensimmäisissä tapaamisissa on aikaa tutustua.",
    messages: {
      none: ({ advised, dates }) =>
        `Aikataulussa${on(dates)} ei ole aikaa tutustumiselle. Tuttujen kesken on helpompi puhua. Varaa tutustumiselle aikaa ryhmän alusta, ${advised} ensimmäisellä kerralla.`,
    },
  },
  "session/event-closing-survey": {
    title: "Loppusanojen yhteydessä on palautekysely.",
    messages: {
      none: ({ dates }) =>
        `Aikataulussa${on(dates)} ei ole palautekyselyä. Lopussa kaikki ovat vielä paikalla, ja moni ehtii vastata. Lisää palautekysely loppusanojen yhteyteen.`,
    },
  },
};
