import type { ExerciseNames, ExerciseTexts } from "./texts.js";

/** What the exercises are called, in Finnish. */
export const exerciseNames: ExerciseNames = {
  "settling-in": "Kuulumiskierros",
  "way-here": "Miten tulin tänne",
  "own-object": "Oma esine",
  "picture-cards": "Kuvat",
  "map-on-the-floor": "Kartta lattialla",
  "line-up": "Jana",
  "pair-talk": "Juttelu pareittain",
  "question-wheel": "Kysymyspyörä",
  "write-and-talk": "Ensin kirjoitetaan, sitten jutellaan",
  "what-we-know": "Mitä osaamme ja mistä pidämme",
  "pairs-fours-all": "Parit, neloset, kaikki",
  "bowl-of-wishes": "Toivekulho",
  "picture-of-the-year": "Kuva tulevasta",
  "four-fields": "Nelikenttä",
  "one-word": "Sana lähtiessä",
};

/** What is said of the exercises, in Finnish. */
export const exerciseTexts: ExerciseTexts = {
  names: exerciseNames,
  purposes: {
    "tuning-in": "virittäytyminen",
    acquaintance: "tutustuminen",
    theme: "teeman käsittely",
    wishes: "toiveet ja suunnittelu",
    evaluation: "arviointi",
    closing: "lopetus",
  },
  exercises: {
    "settling-in": {
      about: "Jokainen tulee omasta päivästään. Lyhyen kierroksen jälkeen kaikki ovat paikalla.",
      steps: [
        "Kysy: mitä sinulle kuuluu juuri nyt? Sana tai lause riittää.",
        "Kiertäkää vuorotellen. Vastauksia ei kommentoida, ja vuoron saa ohittaa.",
        "Kiitä ja siirry ohjelmaan.",
      ],
    },
    "way-here": {
      about: "Helppo ensimmäinen kierros: mitään raskasta ei tarvitse kertoa.",
      steps: [
        "Aloita itse: miten päädyit tänään tänne?",
        "Jokainen kertoo sen omalla tavallaan, noin kahdessa minuutissa.",
        "Muistuta, että jokainen päättää itse, minkä verran kertoo.",
      ],
    },
    "own-object": {
      about: "Kun kädessä on jotain, on helpompi alkaa puhua.",
      steps: [
        "Pyydä etukäteen ottamaan mukaan jokin pieni, itselle tärkeä esine. Lähin käteen osuvakin käy.",
        "Jokainen näyttää esineensä ja kertoo, miksi valitsi sen. Aikaa on noin kolme minuuttia.",
        "Muut kuuntelevat. Kokoa lopuksi lauseella, mikä esineitä yhdisti.",
      ],
    },
    "picture-cards": {
      about: "Kuva kertoo sen, mille ei löydy sanoja.",
      steps: [
        "Levitä kuvia pöydälle, tai näytä ruudulla kuvia, joilla on numerot.",
        "Jokainen valitsee kuvan, joka muistuttaa hänen päiväänsä tai mieltään.",
        "Kiertäkää: mikä sai valitsemaan tämän? Toisen kuvaa ei selitetä.",
      ],
    },
    "map-on-the-floor": {
      about: "Kerralla näkee, mistä kukin tulee. Tarvitaan huone, jossa mahtuu liikkumaan.",
      steps: [
        "Sopikaa, missä lattialla on pohjoinen ja missä keskusta.",
        "Jokainen menee kohtaan, jossa asuu.",
        "Kukin kertoo paikaltaan jotain: kuinka kauan on siinä asunut, mitä ikkunasta näkyy.",
      ],
    },
    "line-up": {
      about: "Jokainen asettuu janalle, eikä mitään tarvitse selittää. Tarvitaan huone, jossa mahtuu liikkumaan.",
      steps: [
        "Näytä janan päät: en koskaan – usein, vasta tullut – pitkään täällä.",
        "Sano kevyt väite, vaikka ”herään mielelläni aikaisin”. Jokainen hakee paikkansa.",
        "Pyydä yhtä tai kahta sanomaan jotain omalta paikaltaan. Ota sitten uusi väite.",
      ],
    },
    "pair-talk": {
      about: "Tutuksi tullaan yksi kerrallaan. Jokainen pääsee ääneen, hiljainenkin.",
      steps: [
        "Anna turvallinen aihe: millainen päivä, mikä tuo iloa, mikä toi tänne, pieni unelma.",
        "Parit juttelevat viisi minuuttia, kumpikin vuorollaan. Verkossa parilla on oma pienryhmähuone.",
        "Vaihtakaa pareja kerran tai kaksi. Lopuksi halukkaat kertovat, miltä tuntui.",
      ],
    },
    "question-wheel": {
      about: "Etukäteen mietityt kysymykset herättävät puheen ja pitävät sen teemassa.",
      steps: [
        "Kirjoita teemasta kuudesta kahdeksaan kysymystä ja aseta ne ympyräksi paperille tai dialle.",
        "Kukin arpoo tai valitsee yhden ja vastaa siihen omasta elämästään, tai antaa sen eteenpäin.",
        "Vastauksen jälkeen muut saavat lisätä omansa. Jätä aikaa sille, mitä nousee.",
      ],
    },
    "write-and-talk": {
      about: "Sekin saa sanottavansa sanotuksi, joka miettii pitkään tai ei halua aloittaa.",
      steps: [
        "Anna aihe ja kymmenen minuuttia aikaa kirjoittaa, kukin itsekseen.",
        "Halukkaat lukevat tekstinsä tai kertovat siitä omin sanoin.",
        "Jutelkaa siitä, mitä heräsi. Paperit jäävät kirjoittajilleen.",
      ],
    },
    "what-we-know": {
      about: "Ryhmä löytää omat voimansa: pieniä alustuksia, käsitöitä, soittoa, kirjoja, retkiä.",
      steps: [
        "Kysy: mistä pidät, mitä osaat, mitä näyttäisit mielelläsi muille?",
        "Kirjoita kaikki näkyviin.",
        "Merkitkää, mistä tulisi ohjelmaa jollekin kerralle, ja kuka sen tekisi.",
      ],
    },
    "pairs-fours-all": {
      about: "Jokaisen toiveet tulevat mukaan, ja niistä syntyy yhteinen suunnitelma.",
      steps: [
        "Pareittain noin kahdeksan minuuttia: mistä täällä puhutaan, mitä tehdään?",
        "Kaksi paria yhteen, taas noin kahdeksan minuuttia: mikä meille on yhteistä?",
        "Kaikki koolla: neloset kertovat, ja siitä tehdään suunnitelma.",
      ],
    },
    "bowl-of-wishes": {
      about: "Toivoa voi sanomatta toivetta ääneen.",
      steps: [
        "Jaa paperilappuja ja kyniä. Jokainen kirjoittaa toiveitaan, yhden lapulle, ilman nimeä. Verkossa käy lomake, joka ei kysy nimeä.",
        "Kerätkää laput kulhoon ja lukekaa ne ääneen.",
        "Yhdistäkää samanlaiset ja puhukaa: mistä aloitetaan?",
      ],
    },
    "picture-of-the-year": {
      about: "Suunnittelua saksilla ja liimalla: ensin uskalletaan haaveilla, sitten valitaan.",
      steps: [
        "Tarvitaan iso paperi, lehtiä, sakset, liimaa ja kyniä.",
        "Tehkää yhdessä kuva siitä, mitä ryhmä voisi tehdä. Aluksi kaikki on mahdollista.",
        "Katsokaa kuvaa yhdessä ja valitkaa, mikä todella onnistuu.",
      ],
    },
    "four-fields": {
      about: "Ryhmä katsoo itseään neljältä puolelta, esimerkiksi vuoden päästä.",
      steps: [
        "Jaa paperi neljään: mikä on vahvaa, mikä heikkoa, mikä mahdollista, mikä uhkaa.",
        "Ensin jokainen miettii itse, sitten täytätte kentät yhdessä.",
        "Valitkaa yksi asia, josta pidätte kiinni, ja yksi, jonka muutatte. Kysykää myös, jatketaanko.",
      ],
    },
    "one-word": {
      about: "Jokainen kuullaan vielä kerran, ja tapaaminen saa selvän lopun.",
      steps: [
        "Kysy: millä sanalla tai lauseella lähdet?",
        "Kiertäkää. Vastauksia ei kommentoida.",
        "Kerro, milloin tavataan taas, ja toivota hyvää kotimatkaa.",
      ],
    },
  },
};
