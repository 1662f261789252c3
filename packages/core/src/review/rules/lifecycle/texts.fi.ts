import { dateTexts } from "../../../dates/texts.fi.js";
import type { StartUpQuestion, StartUpStep } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { lifecycleRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about a group's life say, in Finnish. */
export const lifecycleFindings: TopicTexts<typeof lifecycleRules> = {
  "lifecycle/start-up-time": {
    title: "Ideasta on ensimmäiseen tapaamiseen neljästä kuuteen kuukautta.",
    messages: {
      short: ({ idea, starts, earliest }) =>
        `Idea ryhmästä syntyi ${date(idea)}, ja ensimmäinen tapaaminen on jo ${date(starts)}. Yhteistyökumppanien löytäminen ja ihmisten tavoittaminen vievät usein yllättävän paljon aikaa. Jos voit, aloita tapaamiset aikaisintaan ${date(earliest)}.`,
      long: ({ idea, starts, latest }) =>
        `Idea ryhmästä syntyi ${date(idea)}, ja ensimmäinen tapaaminen on vasta ${date(starts)}. Pitkä odotus voi viedä innon. Jos voit, aloita tapaamiset viimeistään ${date(latest)}.`,
      toldFirst: ({ idea, starts }) =>
        `Suunnitelman mukaan ryhmästä kerrotaan ${date(starts)} alkaen, mutta idea siitä syntyi vasta ${date(idea)}. Ennen kuin muille kerrotaan, ehditään miettiä, kenelle ryhmä on ja ketkä sitä tekevät. Tarkista kumpikin päivä.`,
    },
  },
  "lifecycle/start-up-steps": {
    title:
      "Tarve, yhteistyökumppanit ja kohderyhmä ovat selvillä ja ihmisiä rohkaistu mukaan ennen ensimmäistä tapaamista.",
    messages: {
      undated: ({ steps }) =>
        `Suunnitelmassa ei vielä lue, milloin ${all(steps, stepNames)}. Kun pohja on valmis, ryhmä lähtee helpommin liikkeelle ja saa osallistujia. Sovi päivä jokaiselle puuttuvalle vaiheelle ja kirjaa se suunnitelmaan.`,
      late: ({ step, on, starts }) =>
        `Suunnitelman mukaan ${stepNames[step]} vasta ${date(on)}, mutta ensimmäinen tapaaminen on jo ${date(starts)}. Kun pohja on valmis, ryhmä lähtee helpommin liikkeelle. Hoida tämä vaihe ennen ensimmäistä tapaamista, tai aloita tapaamiset myöhemmin.`,
    },
  },
  "lifecycle/six-questions": {
    title: "Ryhmän perusasioihin on vastaus ennen kuin se alkaa.",
    messages: {
      open: ({ questions }) =>
        `Suunnitelmassa ei vielä lue, ${all(questions, questionNames)}. Kun vastaukset ovat koossa, ryhmästä on helppo kertoa muillekin. Mieti niitä yhteistyökumppanien kanssa ja kirjaa vastaukset suunnitelmaan.`,
    },
  },
  "lifecycle/evaluation": {
    title: "Ryhmä arvioi toimintaansa noin vuoden välein.",
    messages: {
      undated: ({ advised }) =>
        `Milloin ryhmä seuraavan kerran arvioi toimintaansa? Silloin jokainen voi sanoa, mikä on hyvää, mitä pitäisi muuttaa ja halutaanko jatkaa. Sovi ryhmän kanssa päivä, esimerkiksi ${date(advised)}.`,
      late: ({ by, advised }) =>
        `Ryhmä arvioi toimintaansa seuraavan kerran vasta ${date(by)}. Pitkän välin aikana pienet hankaluudet ehtivät kasvaa. Sovi ryhmän kanssa aikaisempi päivä, esimerkiksi ${date(advised)}.`,
    },
  },
  "lifecycle/planned-ending": {
    title: "Päättyvän ryhmän viimeisellä kerralla on aikaa lopettamiselle.",
    messages: {
      none: ({ date: day }) =>
        `Viimeisen tapaamisen (${date(day)}) aikataulussa ei ole aikaa lopettamiselle. Kun hyvästeille on hetki, jokaiselle jää ryhmästä hyvä muisto. Tee viimeiselle kerralle oma aikataulu ja lisää siihen lopetus.`,
      afterEnd: ({ date: day, ends }) =>
        `Ryhmän on määrä loppua ${date(ends)}, mutta tapaaminen on vielä ${date(day)}. On hyvä tietää, mikä kerta on viimeinen. Peru tai siirrä tapaaminen, tai anna ryhmän loppua myöhemmin.`,
    },
  },
  "lifecycle/replenish-times": {
    title: "Täydentyvä ryhmä on sopinut, milloin uudet osallistujat voivat tulla.",
    messages: {
      none: () =>
        "Suunnitelmassa ei vielä lue, milloin uudet osallistujat voivat tulla ryhmään. Kun ajat on sovittu, ryhmä osaa odottaa tulijoita ja ottaa heidät hyvin vastaan. Sovi ajat ryhmän kanssa, esimerkiksi kevätkauden ja syyskauden alku.",
    },
  },
};

const stepNames: Readonly<Record<StartUpStep, string>> = {
  need: "tarve on selvillä",
  partners: "yhteistyökumppanit ovat löytyneet",
  audience: "kohderyhmä on tavoitettu",
  encouragement: "ihmisiä on rohkaistu mukaan",
};

const questionNames: Readonly<Record<StartUpQuestion, string>> = {
  who: "kuka ryhmän käynnistää",
  why: "miksi ryhmää tarvitaan",
  forWhom: "kenelle ryhmä on",
  where: "missä tavataan",
  what: "mitä tapaamisissa tehdään",
  how: "miten ryhmä toimii",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "ja",
  );
}
