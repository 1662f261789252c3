import type { KeepingTexts } from "./texts.js";

export const keeping: KeepingTexts = {
  heading: "Mitä tämä selain muistaa",
  notKept: "Selain ei muista suunnitelmiasi. Tallenna suunnitelma tiedostoon ennen kuin lähdet.",
  own: "Tämä on oma tietokoneeni: muista keskeneräiset",
  ownHelp: (days) =>
    `Silloin keskeneräinen suunnitelma säilyy tässä selaimessa, vaikka sivu sulkeutuisi kesken kaiken. Se unohtuu, kun siihen ei ole koskettu ${days} päivään. Älä valitse tätä yhteisellä koneella.`,
  ownFromFile:
    "Avasit sivun tiedostona. Silloin myös muut tällä koneella avatut sivutiedostot voivat päästä siihen, mitä selain muistaa.",
  kept: (days) => `Selain muistaa suunnitelmasi ${days} päivää siitä, kun viimeksi muutit niitä.`,
  forget: "Unohda kaikki",
  forgotten: "Kaikki on unohdettu.",
  goOn: "Jatka siitä, mihin jäit",
  draft: (file, changed) => `${file}, muutettu ${changed}`,
  notSaved: "ei tallennettu tiedostoon",
  drop: (title) => `Unohda: ${title}`,
  example: "Esimerkki. Muuta vapaasti, mikään ei mene rikki.",
  examples: "Katso esimerkkiä",
  examplesHelp: "Valmiiksi täytetty suunnitelma, jossa on keksityt nimet. Siitä näkee, mitä kaikkea sivulla voi tehdä.",
  elsewhere: {
    heading: "Tiedosto on muuttunut muualla",
    about:
      "Joku muu on tallentanut tiedoston sen jälkeen, kun avasit sen. Mitään ei ole korvattu. Alla ovat erot. Valitse jokaisesta, kumpi jää.",
    difference: (number, of) => `Ero ${number}/${of}`,
    mine: "Sinun",
    theirs: "Tiedostossa nyt",
    nothing: "(ei mitään)",
    unchanged: (lines) => (lines === 1 ? "1 rivi ennallaan" : `${lines} riviä ennallaan`),
    saveMerged: "Tallenna yhdistetty",
    chooseAll: "Valitse ensin jokaisesta erosta, kumpi jää.",
    merged: "Yhdistäminen",
    saveAsAnother: "Tallenna omani toiseen tiedostoon",
    takeTheirs: "Ota koko tiedosto sellaisena kuin se on nyt",
    back: "Palaa suunnitelmaan tallentamatta",
  },
};
