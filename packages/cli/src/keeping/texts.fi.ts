import type { KeepingTexts } from "./texts.js";

/** What is said of state that cannot be read or written, in Finnish. */
export const keepingTexts: KeepingTexts = {
  problem: (file, problem) => {
    switch (problem.code) {
      case "damaged":
        return `${file}${problem.line === undefined ? "" : `:${problem.line}`}: Tämä ei ole sitä, mitä Piiri kirjoitti: tiedosto on vioittunut tai sitä on muutettu. Mitään ei tehty. Palauta tiedostosta ehjä kopio (varmuuskopio tai OneDriven aiempi versio). Jos sellaista ei ole, komennoissa piiri send ja piiri intake on valitsin --recover. Muun tiedoston voit siirtää syrjään.`;
      case "cut-short":
        return `${file}:${problem.line}: ${problem.line === 0 ? "Tiedosto puuttuu, vaikka se on ollut olemassa." : "Tämän rivin jälkeen puuttuu se, mitä tiedostossa oli."} Mitään ei tehty. Palauta tiedostosta ehjä kopio (varmuuskopio tai OneDriven aiempi versio). Jos sellaista ei ole, anna valitsin --recover.`;
      case "wrong-key":
        return `${file}: Kirjanpito on tehty toisella avaimella kuin mikä PIIRI_KEY nyt on. Mitään ei tehty. Tarkista, onko avaimessa kirjoitusvirhe. Jos avain on kadonnut, anna uusi avain ja lisäksi valitsin --recover.`;
      case "newer":
        return `${file}: Tämä on tehty uudemmalla Piirillä. Päivitä Piiri: npm install -g piiri`;
      case "conflict-copy":
        return `${file}: Vieressä on toinen versio, ${problem.other}. Niin käy, kun kaksi tietokonetta kirjoittaa yhtä aikaa tai kun joku kopioi tiedoston. Mitään ei tehty. Anna kansion päivittyä rauhassa. Katso sitten, kumpi on voimassa, ja siirrä toinen syrjään. Komennot piiri send ja piiri intake voivat myös jatkaa molemmista: --recover.`;
      case "changed-meanwhile":
        return `${file}: Joku muu on muuttanut tiedostoa sillä välin. Sen päälle ei kirjoitettu.${problem.other === undefined ? "" : ` Se, mitä piti kirjoittaa, on tiedostossa ${problem.other}.`} Katso, mikä muuttui, ja anna sama komento uudelleen.`;
      case "link":
        return `${file}: Tämä on symbolinen linkki. Piiri pitää omat tiedostonsa vain siellä, missä ne itse ovat. Laita paikalle itse tiedosto.`;
      case "not-a-file":
        return `${file}: Tämä ei ole tavallinen tiedosto. Siirrä se syrjään.`;
      case "too-large":
        return `${file}: Tiedosto on niin suuri, ettei se voi olla Piirin. Siirrä se syrjään.`;
      case "locked":
        return `${file}: Toinen piiri tekee tätä juuri nyt. Odota, että se on valmis, ja anna sama komento uudelleen.`;
      case "not-readable":
        return `${file}: Tiedostoa ei voi lukea (${problem.reason}). Tarkista, että sinulla on siihen oikeus.`;
      case "not-writable":
        return `${file}: Tiedostoon ei voi kirjoittaa (${problem.reason}). Tarkista, että saat kirjoittaa kansioon. Se, mitä siellä oli, on ennallaan.`;
      case "no-room":
        return `${file}: Kirjoittaminen ei onnistunut, koska levy on täynnä (${problem.reason}). Tee tilaa ja anna sama komento uudelleen. Se, mitä siellä oli, on ennallaan.`;
      case "failed":
        return `${file}: Tiedostoa ei voitu lukea tai kirjoittaa (${problem.reason}). Anna sama komento uudelleen. Se, mitä siellä oli, on ennallaan.`;
    }
  },
  versions: {
    there: (line) => `Rivistä ${line} alkaen tiedostossa on nyt:`,
    ours: "Siihen oli tulossa:",
    more: (lines) => `… ja vielä ${lines} riviä`,
    counts: (line, there, ours) =>
      `Ne eroavat rivistä ${line} alkaen: tiedostossa on ${there} riviä, ja siihen oli tulossa ${ours} riviä.`,
  },
};
