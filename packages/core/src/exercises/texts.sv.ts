import type { ExerciseNames, ExerciseTexts } from "./texts.js";

/** What the exercises are called, in Finland's Swedish. */
export const exerciseNames: ExerciseNames = {
  "settling-in": "Hur är det nu?",
  "way-here": "Hur jag kom hit",
  "own-object": "Ett eget föremål",
  "picture-cards": "Bilder",
  "map-on-the-floor": "En karta på golvet",
  "line-up": "Längs en linje",
  "pair-talk": "Samtal parvis",
  "question-wheel": "Frågehjulet",
  "write-and-talk": "Först skriva, sedan tala",
  "what-we-know": "Vad vi kan och tycker om",
  "pairs-fours-all": "Par, fyra, alla",
  "bowl-of-wishes": "Önskeskålen",
  "picture-of-the-year": "En bild av det som kommer",
  "four-fields": "Fyrfältet",
  "one-word": "Ett ord till avsked",
};

/** What is said of the exercises, in Finland's Swedish. */
export const exerciseTexts: ExerciseTexts = {
  names: exerciseNames,
  purposes: {
    "tuning-in": "att landa",
    acquaintance: "att bli bekanta",
    theme: "samtal om temat",
    wishes: "önskemål och planer",
    evaluation: "utvärdering",
    closing: "avslutning",
  },
  exercises: {
    "settling-in": {
      about: "Var och en kommer från sin egen dag. Efter en kort runda är alla här.",
      steps: [
        "Fråga: hur har du det just nu? Ett ord eller en mening räcker.",
        "Gå runt i tur och ordning. Ingen kommenterar, och man får stå över.",
        "Tacka och gå över till programmet.",
      ],
    },
    "way-here": {
      about: "En lätt första runda: ingen behöver berätta något tungt.",
      steps: [
        "Börja själv: hur kom det sig att du är här i dag?",
        "Var och en berättar på sitt eget sätt, i ungefär två minuter.",
        "Påminn om att var och en själv väljer hur mycket den berättar.",
      ],
    },
    "own-object": {
      about: "Med något i handen är det lättare att börja tala.",
      steps: [
        "Be alla på förhand ta med en liten sak som betyder något för dem. Det som finns närmast går också bra.",
        "Var och en visar sin sak och berättar varför den valde den, i ungefär tre minuter.",
        "De andra lyssnar. Säg till slut i en mening vad sakerna hade gemensamt.",
      ],
    },
    "picture-cards": {
      about: "En bild säger det som är svårt att klä i ord.",
      steps: [
        "Bred ut bilder på bordet, eller visa bilder med nummer på skärmen.",
        "Var och en väljer en bild som liknar dagen eller sinnesstämningen.",
        "Gå runt: vad fick dig att välja den? Ingen förklarar en annans bild.",
      ],
    },
    "map-on-the-floor": {
      about: "Man ser med en gång vem som kommer varifrån. Det behövs ett rum att röra sig i.",
      steps: [
        "Kom överens om var norr är och var centrum ligger på golvet.",
        "Var och en går till platsen där den bor.",
        "Därifrån berättar var och en något: hur länge den har bott där, vad som syns från fönstret.",
      ],
    },
    "line-up": {
      about: "Var och en ställer sig längs en linje och behöver inte förklara. Det behövs ett rum att röra sig i.",
      steps: [
        "Visa linjens ändar: aldrig – ofta, nyss kommen – länge här.",
        "Säg ett lätt påstående, som ”jag stiger gärna upp tidigt”. Var och en söker sin plats.",
        "Be en eller två säga något från sin plats. Ta sedan ett nytt påstående.",
      ],
    },
    "pair-talk": {
      about: "Man lär känna en i taget. Alla får tala, också den som är tyst.",
      steps: [
        "Ge ett tryggt ämne: min dag, något som ger glädje, varför jag är här, en liten dröm.",
        "Paren talar i fem minuter, båda i tur och ordning. På nätet har varje par ett eget rum.",
        "Byt par en eller två gånger. Till slut berättar de som vill hur det kändes.",
      ],
    },
    "question-wheel": {
      about: "Frågor som är uttänkta på förhand sätter i gång samtalet och håller det vid temat.",
      steps: [
        "Skriv sex till åtta frågor om temat och lägg dem i en ring på ett papper eller en bild.",
        "Var och en drar eller väljer en fråga och svarar utgående från sitt eget liv, eller ger den vidare.",
        "Efter svaret får andra lägga till sitt. Lämna tid för det som kommer upp.",
      ],
    },
    "write-and-talk": {
      about: "Också den som tänker länge eller inte vill börja får sitt sagt.",
      steps: [
        "Ge ämnet och tio minuter att skriva, var och en för sig.",
        "De som vill läser upp sin text eller berättar om den med egna ord.",
        "Tala om det som väcktes. Pappren stannar hos dem som skrev.",
      ],
    },
    "what-we-know": {
      about: "Gruppen hittar sina egna krafter: korta inledningar, handarbete, musik, böcker, utfärder.",
      steps: [
        "Fråga: vad tycker du om, vad kan du, vad skulle du gärna visa andra?",
        "Skriv upp allt så att alla ser det.",
        "Märk ut vad som kunde bli program någon gång, och vem som skulle göra det.",
      ],
    },
    "pairs-fours-all": {
      about: "Allas önskemål kommer med, och av dem växer en gemensam plan.",
      steps: [
        "Parvis i ungefär åtta minuter: vad vill vi tala om och göra här?",
        "Två par tillsammans, igen ungefär åtta minuter: vad har vi gemensamt?",
        "Alla tillsammans: fyrorna berättar, och av det gör ni planen.",
      ],
    },
    "bowl-of-wishes": {
      about: "Man kan önska utan att säga önskan högt.",
      steps: [
        "Dela ut lappar och pennor. Var och en skriver önskemål, ett per lapp, utan namn. På nätet går det med ett formulär som inte frågar efter namn.",
        "Samla lapparna i en skål och läs upp dem.",
        "För ihop dem som liknar varandra och tala: vad börjar vi med?",
      ],
    },
    "picture-of-the-year": {
      about: "Planering med sax och lim: först vågar man drömma, sedan väljer man.",
      steps: [
        "Det behövs ett stort papper, tidningar, saxar, lim och pennor.",
        "Gör tillsammans en bild av vad gruppen kunde göra. I början är allt möjligt.",
        "Se på bilden tillsammans och välj det som verkligen går.",
      ],
    },
    "four-fields": {
      about: "Gruppen ser på sig själv från fyra håll, till exempel efter ett år.",
      steps: [
        "Dela ett papper i fyra: vad är starkt, vad är svagt, vad är möjligt, vad hotar.",
        "Först tänker var och en själv, sedan fyller ni i fälten tillsammans.",
        "Välj en sak att hålla fast vid och en att ändra. Fråga också om gruppen fortsätter.",
      ],
    },
    "one-word": {
      about: "Var och en blir hörd en gång till, och träffen får ett tydligt slut.",
      steps: [
        "Fråga: med vilket ord eller vilken mening går du härifrån?",
        "Gå runt. Ingen kommenterar.",
        "Säg när ni ses nästa gång, och önska en god hemväg.",
      ],
    },
  },
};
