import { dateTexts } from "../../../dates/texts.fi.js";
import type { RegistrationField } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { registrationRules } from "./index.js";
import type { Role } from "./roles-agreed.js";
import type { LinkFact } from "./who-sends-the-link.js";

const { date } = dateTexts;

/** What the rules about registering say, in Finnish. */
export const registrationFindings: TopicTexts<typeof registrationRules> = {
  "registration/opens": {
    title: "Ilmoittautuminen alkaa noin kuukautta ennen.",
    messages: {
      late: ({ opens, starts, advised }) =>
        `Ilmoittautuminen alkaa ${date(opens)}, ja ensimmäinen tapaaminen on ${date(starts)}. Moni tarvitsee aikaa kuullakseen ryhmästä ja päättääkseen. Avaa ilmoittautuminen jo ${date(advised)}.`,
      lateForEach: ({ days, advised }) =>
        `Tapaamiseen voi ilmoittautua vasta ${days} päivää ennen. Moni tarvitsee aikaa kuullakseen ryhmästä ja päättääkseen. Avaa ilmoittautuminen ${advised} päivää ennen.`,
    },
  },
  "registration/closes": {
    title: "Ilmoittautuminen päättyy niin, että ehdit valmistella tapaamisen tulijoille.",
    messages: {
      afterStart: ({ closes, starts, advised }) =>
        `Ilmoittautuminen päättyy ${date(closes)}, mutta ryhmä alkaa jo ${date(starts)}. Silloin et tiedä alkaessa, ketkä tulevat. Anna sen päättyä ${date(advised)}.`,
      late: ({ closes, starts, advised }) =>
        `Ilmoittautuminen päättyy ${date(closes)}, ja ensimmäinen tapaaminen on ${date(starts)}. Linkin lähettämiseen ja valmisteluun jää vähän aikaa. Anna sen päättyä ${date(advised)}.`,
      early: ({ closes, starts, advised }) =>
        `Ilmoittautuminen päättyy jo ${date(closes)}, ja ensimmäinen tapaaminen on vasta ${date(starts)}. Osa huomaa ryhmän vasta viime päivinä. Pidä ilmoittautuminen auki ${date(advised)} asti.`,
      lateForEach: ({ days, advised }) =>
        `Tapaamiseen voi ilmoittautua vielä, kun siihen on ${days} pv. Linkin lähettämiseen ja valmisteluun jää vähän aikaa. Anna ilmoittautumisen päättyä ${advised} päivää ennen.`,
      earlyForEach: ({ days, advised }) =>
        `Ilmoittautuminen päättyy jo ${days} päivää ennen tapaamista. Osa huomaa ryhmän vasta viime päivinä. Pidä ilmoittautuminen auki siihen asti, kun tapaamiseen on ${advised} päivää.`,
    },
  },
  "registration/late-intake": {
    title: "Vajaaseen suljettuun ryhmään pääsee mukaan toiseen tapaamiseen asti.",
    messages: {
      late: ({ until, advised, sessions }) =>
        `Uusia otetaan mukaan ${date(until)} asti. Ryhmä on alkanut tutustua, ja myöhemmin tulleen on vaikea päästä mukaan. Ota uusia enintään tapaamiseen ${sessions} asti, ${date(advised)}.`,
    },
  },
  "registration/cap": {
    title: "Ilmoittautumisia otetaan sen verran, että paikalle tulee toivottu määrä.",
    messages: {
      over: ({ cap, seats, advised }) =>
        `Ilmoittautumisia otetaan nyt enintään ${cap}. Kaikki ilmoittautuneet eivät tule, joten ${seats} hengen ryhmään riittää ${advised} ilmoittautumista. Jos useampi tulee, jokaiselle jää vähän aikaa puhua. Muuta enimmäismäärä: ${advised}.`,
    },
  },
  "registration/cap-too-low": {
    title: "Ilmoittautumisia otetaan niin monta, että ryhmä syntyy.",
    messages: {
      few: ({ cap, expected, least, advised }) =>
        `Ilmoittautumisia otetaan enintään ${cap}, ja heistä tulee paikalle ehkä ${expected}. Toivoit vähintään ${least} osallistujaa. Nosta enimmäismäärää, vaikka ${advised} ilmoittautumiseen.`,
      spare: ({ cap, seats, expected, advised }) =>
        `Ilmoittautumisia otetaan enintään ${cap}, vaikka paikkoja on ${seats}. Noin kolmannes jää yleensä tulematta, joten paikalle tulee ehkä ${expected}. Ilmoittautumisia voi ottaa ${advised}.`,
    },
  },
  "registration/required-fields": {
    title: "Lomake kysyy nimen, sähköpostin, toiveet ja sen, mistä ihminen kuuli ryhmästä.",
    messages: {
      lacking: ({ fields }) =>
        `Lomakkeelta puuttuu: ${named(fields)}. Näiden avulla voit vastata tulijalle, suunnitella tapaamiset ja kohdentaa tiedottamista. Lisää ne lomakkeelle.`,
    },
  },
  "registration/minimal-fields": {
    title: "Lomake on lyhyt: se ei kysy mitään, mitä ei tarvita.",
    messages: {
      beyond: ({ fields }) =>
        `Lomake kysyy myös: ${named(fields)}. Tarvitsetko tietoa oikeasti? Pitkä lomake karkottaa, ja jokaista tietoa on suojattava. Jätä turhat kysymykset pois.`,
    },
  },
  "registration/forbidden-fields": {
    title: "Lomake ei kysy diagnoosia eikä henkilötunnusta.",
    messages: {
      asked: ({ fields }) =>
        `Lomake kysyy: ${named(fields)}. Tätä ryhmä ei tarvitse, ja vuodettuna tieto tekee paljon vahinkoa. Poista kysymys lomakkeelta.`,
    },
  },
  "registration/privacy-notice": {
    title: "Lomakkeelta pääsee lukemaan tietosuojaselosteen.",
    messages: {
      none: () =>
        "Missä on järjestäjän tietosuojaseloste? Ilmoittautuja kertoo itsestään arkaa tietoa, ja hänellä on oikeus tietää, mitä sille tapahtuu. Lisää selosteen osoite suunnitelmaan ja lomakkeelle.",
    },
  },
  "registration/access": {
    title: "Vain ohjaajat ja järjestäjä näkevät ilmoittautumiset.",
    messages: {
      none: () =>
        "Ketkä näkevät ilmoittautumiset? Jo ryhmään tuleminen kertoo terveydestä, joten tiedot kuuluvat vain ohjaajille ja järjestäjälle. Tarkista lomakkeen oikeudet ja kirjaa asia suunnitelmaan.",
      others: () =>
        "Ilmoittautumiset näkee nyt joku muukin kuin ohjaajat ja järjestäjä. Jo ryhmään tuleminen kertoo terveydestä. Poista oikeudet muilta.",
    },
  },
  "registration/contact": {
    title: "On osoite, johon voi lähettää kysymykset ja peruutukset.",
    messages: {
      none: () =>
        "Mihin osoitteeseen voi kysyä tai perua tulonsa? Kun peruminen on helppoa, paikka vapautuu ajoissa toiselle. Lisää osoite suunnitelmaan.",
    },
  },
  "registration/information-page": {
    title: "Linkit ja QR-koodit vievät sivulle, joka kertoo ryhmästä.",
    messages: {
      none: () =>
        "Minne linkit ja QR-koodit vievät? Ihminen haluaa ensin tietää, mihin on tulossa. Tee ryhmälle oma sivu ja kirjaa se suunnitelmaan.",
      noPage: () =>
        "Mikä on sen sivun osoite, joka kertoo ryhmästä? Ilman sitä mainoksesta ei löydä perille. Lisää osoite suunnitelmaan.",
      straightToForm: () =>
        "Linkit vievät suoraan lomakkeelle. Moni haluaa ensin lukea rauhassa, mistä ryhmässä on kyse. Vie linkit ryhmän omalle sivulle ja sieltä lomakkeelle.",
    },
  },
  "registration/who-sends-the-link": {
    title: "Ilmoittautuja tietää, kuka lähettää kokouslinkin, milloin, ja keneltä sitä voi kysyä.",
    messages: {
      lacking: ({ facts }) =>
        `Sopikaa vielä, ${listed(
          facts.map((fact) => linkFacts[fact]),
          "ja",
        )}. Linkkiä on ikävä odottaa, jos ei tiedä, tuleeko se. Kerro tämä sivulla tai lomakkeella.`,
      beforeClosing: ({ days, closes, sent }) =>
        `Linkki lähetetään ${days === 1 ? "päivää" : `${days} päivää`} ennen eli ${date(sent)}, mutta ilmoittautua voi vielä ${date(closes)}. Viimeisenä ilmoittautunut jää ilman linkkiä. Anna ilmoittautumisen päättyä aikaisemmin tai lähetä linkki myöhemmin tai toisenkin kerran.`,
      beforeLateClosing: ({ days, until, sent }) =>
        `Myöhässä voi ilmoittautua vielä ${date(until)}, mutta seuraavan tapaamisen linkki lähetetään ${days === 1 ? "päivää" : `${days} päivää`} ennen eli ${date(sent)}. Viimeisenä ilmoittautunut jää ilman linkkiä. Lähetä linkki hänelle erikseen, tai anna myöhäisenkin ilmoittautumisen päättyä aikaisemmin.`,
      beforeClosingOfEach: ({ days }) =>
        `Linkki lähetetään ${days === 1 ? "päivää" : `${days} päivää`} ennen tapaamista, mutta ilmoittautua voi vielä sen jälkeenkin. Viimeisenä ilmoittautunut jää ilman linkkiä. Anna ilmoittautumisen päättyä aikaisemmin tai lähetä linkki myöhemmin tai toisenkin kerran.`,
    },
  },
  "registration/confirmation": {
    title: "Ilmoittautunut saa vahvistuksen.",
    messages: {
      notByItself: () =>
        "Microsoft Forms ei lähetä vahvistusta, vaikka suunnitelma luottaa siihen. Ilmoittautunut jää miettimään, menikö ilmoittautuminen perille. Sopikaa, kuka vahvistaa sen sähköpostilla.",
      none: () =>
        "Ilmoittautumista ei vahvisteta. Ilmoittautunut jää miettimään, pääsikö hän mukaan. Sopikaa, kuka vahvistaa sen sähköpostilla.",
    },
  },
  "registration/roles-agreed": {
    title: "On sovittu, kuka ottaa ilmoittautumiset vastaan ja kuka vastaa kysymyksiin.",
    messages: {
      lacking: ({ roles }) =>
        `Sopikaa vielä, ${listed(
          roles.map((role) => tasks[role]),
          "ja",
        )}. Kun työllä on tekijä, kukaan ei jää vastausta vaille. Posti kannattaa lukea pari kertaa viikossa.`,
    },
  },
  "registration/retention": {
    title: "On päätetty, milloin ilmoittautumiset poistetaan.",
    messages: {
      undecided: () =>
        "Milloin ilmoittautumiset poistetaan? Arkaa tietoa säilytetään vain niin kauan kuin sitä tarvitaan. Valitse päivä ja kirjaa se suunnitelmaan.",
      early: ({ until, last }) =>
        `Ilmoittautumiset poistetaan ${date(until)}, mutta ryhmä tapaa vielä ${date(last)}. Osoitteita tarvitaan siihen asti. Siirrä päivää myöhemmäksi.`,
      late: ({ until, latest }) =>
        `Ilmoittautumiset säilytetään ${date(until)} asti. Mihinkään ei tarvita niitä niin kauan. Poista ne viimeistään ${date(latest)}.`,
    },
  },
  "registration/consent-for-later-news": {
    title: "Uusista ryhmistä kerrotaan vain niille, jotka ovat antaneet siihen luvan.",
    messages: {
      toAll: () =>
        "Uusista ryhmistä aiotaan kertoa kaikille ilmoittautuneille. Osoite annettiin vain tätä ryhmää varten. Kysy lupa lomakkeella ja kerro vain niille, jotka antoivat sen.",
    },
  },
};

const fieldNames: Readonly<Record<RegistrationField, string>> = {
  name: "nimi",
  email: "sähköpostiosoite",
  wishes: "toiveet",
  "where-heard": "mistä kuuli ryhmästä",
  age: "ikä",
  gender: "sukupuoli",
  area: "asuinalue",
  consent: "lupa kertoa uusista ryhmistä",
  language: "millä kielellä viestit halutaan",
  notice: "tietosuojaselosteen hyväksyminen",
  "session-choice": "mihin tapaamisiin tulee",
  "advance-questions": "ennakkokysymykset",
  phone: "puhelinnumero",
  "postal-address": "postiosoite",
  membership: "jäsenyys",
  other: "jotain muuta",
  diagnosis: "diagnoosi",
  "identity-code": "henkilötunnus",
};

const linkFacts: Readonly<Record<LinkFact, string>> = {
  sentBy: "kuka lähettää kokouslinkin",
  daysBefore: "milloin se lähtee",
  askedFrom: "keneltä sitä voi kysyä",
};

const tasks: Readonly<Record<Role, string>> = {
  receivedBy: "kuka ottaa ilmoittautumiset vastaan",
  answeredBy: "kuka vastaa kysymyksiin ja peruutuksiin",
};

function named(fields: readonly RegistrationField[]): string {
  return fields.map((field) => fieldNames[field]).join(", ");
}
