import { dateTexts } from "../../../dates/texts.fi.js";
import type { TopicTexts } from "../../rule.js";
import type { peopleRules } from "./index.js";

/** What the rules about the people say, in Finnish. */
export const peopleFindings: TopicTexts<typeof peopleRules> = {
  "people/basic-course": {
    title: "Ohjaajat ovat käyneet vertaistuen peruskurssin.",
    messages: {
      notTaken: ({ name }) =>
        `${name} ei ole vielä käynyt vertaistuen peruskurssia. Kurssilta saa pohjan ja varmuutta ryhmän ohjaamiseen. Etsi hänelle paikka seuraavalta kurssilta ennen ryhmän alkua.`,
      unsaid: ({ name }) =>
        `Onko ${name} käynyt vertaistuen peruskurssin? Kurssilta saa pohjan ja varmuutta ryhmän ohjaamiseen. Kysy häneltä ja kirjaa vastaus suunnitelmaan.`,
    },
  },
  "people/orientation": {
    title: "Verkkoryhmän ohjaajat ovat saaneet perehdytyksen verkossa ohjaamiseen.",
    messages: {
      notTaken: ({ name }) =>
        `${name} ei ole vielä saanut perehdytystä verkossa ohjaamiseen. Verkossa moni asia sujuu toisin kuin saman pöydän ääressä, ja sitä on hyvä harjoitella rauhassa. Sovi perehdytys ennen ensimmäistä tapaamista.`,
      unsaid: ({ name }) =>
        `Onko ${name} saanut perehdytyksen verkossa ohjaamiseen? Verkon tapoja ja tekniikkaa on hyvä harjoitella rauhassa etukäteen. Kysy häneltä ja kirjaa vastaus suunnitelmaan.`,
    },
  },
  "people/training-current": {
    title: "Ohjaajien koulutus on tuore viimeiseen tapaamiseen asti.",
    messages: {
      ends: ({ name, course, ends, leads }) =>
        `${name}: ${course === "basicCourse" ? "peruskurssi" : "perehdytys verkossa ohjaamiseen"} on aika kerrata viimeistään ${dateTexts.date(ends)}, ja hän ohjaa vielä ${dateTexts.date(leads)}. Kertauksesta saa uutta voimaa. Etsi hänelle paikka ennen sitä ja kirjaa päivä suunnitelmaan.`,
    },
  },
  "people/commitments-accepted": {
    title: "Ohjaajat ovat hyväksyneet vertaisohjaajan sitoumukset, myös luottamuksellisuuden.",
    messages: {
      late: ({ name, accepted, leads }) =>
        `${name} hyväksyy sitoumukset vasta ${dateTexts.date(accepted)}, mutta ohjaa jo ${dateTexts.date(leads)}. Osallistujat luottavat ohjaajaan ensimmäisestä tapaamisesta alkaen. Käy sitoumukset läpi hänen kanssaan ennen sitä.`,
      unsaid: ({ name }) =>
        `Milloin ${name} on hyväksynyt vertaisohjaajan sitoumukset? Osallistujat luottavat siihen, ettei ohjaaja kerro kuulemaansa eteenpäin. Käy sitoumukset läpi hänen kanssaan ja kirjaa päivä suunnitelmaan.`,
    },
  },
  "people/computer": {
    title: "Verkkoryhmää ohjataan tietokoneella, ei tabletilla tai puhelimella.",
    messages: {
      other: ({ name, device }) =>
        `${name} ohjaa ${device === "tablet" ? "tabletilla" : "puhelimella"}. Sillä on hankala nähdä koko ryhmä ja hoitaa tekniikkaa yhtä aikaa. Etsi hänelle tietokone, vaikka lainaksi.`,
      unsaid: ({ name }) =>
        `Millä laitteella ${name} ohjaa? Verkkoryhmän ohjaaja tarvitsee tietokoneen, sillä tabletti tai puhelin ei riitä. Kysy häneltä ja kirjaa laite suunnitelmaan.`,
    },
  },
  "people/camera-and-microphone": {
    title: "Verkkoryhmän ohjaajalla on kamera ja mikrofoni.",
    messages: {
      lacking: ({ name, items }) =>
        `${name} tarvitsee vielä ${named(items)}. Ryhmässä on turvallisempi olla, kun ohjaajan näkee ja kuulee. Kannettavassa tietokoneessa kamera ja mikrofoni ovat yleensä valmiina, muuhun koneeseen ne saa erikseen. Kokeile yhteyttä hänen kanssaan ennen ensimmäistä tapaamista.`,
      unsaid: ({ name, items }) =>
        `Onko ${name} saanut käyttöönsä ${named(items)}? Ryhmässä on turvallisempi olla, kun ohjaajan näkee ja kuulee. Kysy häneltä ja kirjaa vastaus suunnitelmaan.`,
    },
  },
  "people/quiet-room": {
    title: "Verkkoryhmän ohjaajalla on kuulokkeet ja rauhallinen huone, josta puhe ei kuulu sivullisille.",
    messages: {
      lacking: ({ name, items }) =>
        `${name} tarvitsee vielä ${named(items)}. Silloin sivulliset eivät kuule, mitä ryhmässä kerrotaan. Etsi ratkaisu hänen kanssaan. Jostakin voi löytyä rauhallinen huone tai kuulokkeet lainaksi.`,
      unsaid: ({ name, items }) =>
        `Onko ${name} saanut käyttöönsä ${named(items)}? Silloin sivulliset eivät kuule, mitä ryhmässä kerrotaan. Kysy häneltä ja kirjaa vastaus suunnitelmaan.`,
    },
  },
  "people/contact-person": {
    title: "Ryhmällä on yhteyshenkilö yhdistyksessä.",
    messages: {
      none: () =>
        "Ryhmällä ei ole vielä yhteyshenkilöä yhdistyksessä. Yhteyshenkilö pitää huolta siitä, että ryhmä toteutuu, ja ohjaajat voivat kysyä häneltä neuvoa. Sovi yhdistyksessä, kuka hän on, ja lisää nimi suunnitelmaan.",
    },
  },
  "people/support-in-difficulty": {
    title: "Ohjaajat tietävät, keneltä saa tukea vaikeassa tilanteessa.",
    messages: {
      none: () =>
        "Suunnitelmassa ei vielä lue, keneltä ohjaajat saavat tukea, jos ryhmässä tulee vaikea tilanne. Kun tieto on valmiina, kukaan ei jää tilanteen kanssa yksin. Sovi henkilö ja kirjaa, miten hänet tavoittaa.",
    },
  },
  "people/available": {
    title: "Ohjaajat ohjaavat silloin, kun he pääsevät.",
    messages: {
      away: ({ name, dates }) =>
        `${name} on poissa, kun tavataan: ${dates.map(dateTexts.date).join(", ")}. Pyydä hänelle sijainen tai siirrä tapaamista.`,
      otherTimes: ({ name, dates }) =>
        `Tapaamisia on aikoina, joita ${name} ei ole merkinnyt itselleen sopiviksi: ${dates.map(dateTexts.date).join(", ")}. Kysy, pääseekö hän silti, tai pyydä hänelle sijainen.`,
    },
  },
  "people/weekly-load": {
    title: "Suljettu ryhmä vie ohjaajilta viikoittain aikaa noin neljä kuukautta.",
    messages: {
      startsEarly: ({ from, to, days, usual, earliest }) =>
        `Ohjaajat alkavat valmistella ryhmää ${dateTexts.date(from)}, ja viimeinen tapaaminen on ${dateTexts.date(to)}. Viikoittaista työtä kertyy ${days} päivän ajalle, kun tavallisesti riittää noin ${usual}. Aloita valmistelu vasta ${dateTexts.date(earliest)} tai kysy ohjaajilta, sopiiko pitempi aika.`,
      lastsLong: ({ from, to, days, usual }) =>
        `Ohjaajien työ alkaa ${dateTexts.date(from)}, ja viimeinen tapaaminen on ${dateTexts.date(to)}. Viikoittaista työtä kertyy ${days} päivän ajalle, kun tavallisesti riittää noin ${usual}. Tihennä tapaamisia, vähennä kertoja tai kysy ohjaajilta, sopiiko pitempi aika.`,
    },
  },
  "people/initiator-hands-over": {
    title: "Käynnistäjä, joka ei itse ohjaa, jää tueksi kolmeksi tai neljäksi ensimmäiseksi kerraksi.",
    messages: {
      leavesEarly: ({ name, stays, least, most }) =>
        `${name} on käynnistäjänä mukana ${times(stays)}. Ryhmän on helpompi siirtyä ohjaajan kanssa eteenpäin, kun tuttu käynnistäjä on alussa mukana. Sovi vähintään ${least} ja enintään ${times(most)}.`,
      staysLong: ({ name, stays, least, most }) =>
        `${name} on käynnistäjänä mukana ${times(stays)}. Ryhmä löytää oman tapansa toimia, kun käynnistäjä väistyy ajoissa. Sovi vähintään ${least} ja enintään ${times(most)}, ja kerro siitä ryhmälle heti alussa.`,
    },
  },
  "people/accounts-for-officers": {
    title: "Yhdistyksille tarkoitettuja (nonprofit) Microsoft-tilejä käyttävät vain luottamushenkilöt.",
    messages: {
      notElected: ({ name }) =>
        `${name} ei ole yhdistyksen luottamushenkilö, mutta järjestää tapaamisia nonprofit-tilillä. Nämä tilit on tarkoitettu vain luottamushenkilöille. Kysy yhdistykseltä, voiko hänet valita luottamustehtävään, tai hanki hänelle toisenlainen tili.`,
      unsaid: ({ name }) =>
        `Onko ${name} yhdistyksen luottamushenkilö? Nonprofit-tilit on tarkoitettu vain heille. Kysy yhdistykseltä ja kirjaa vastaus suunnitelmaan.`,
    },
  },
};

const equipment = {
  camera: "kameran",
  microphone: "mikrofonin",
  headphones: "kuulokkeet",
  quietRoom: "rauhallisen tilan",
};

function named(items: readonly (keyof typeof equipment)[]): string {
  return items.map((item) => equipment[item]).join(" ja ");
}

function times(count: number): string {
  return count === 1 ? "yhden kerran" : `${count} kertaa`;
}
