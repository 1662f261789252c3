import type { KeepingTexts } from "./texts.js";

export const keeping: KeepingTexts = {
  heading: "Vad den här webbläsaren minns",
  notKept: "Webbläsaren minns inte dina planer. Spara planen i en fil innan du går.",
  own: "Det här är min egen dator: kom ihåg det halvfärdiga",
  ownHelp: (days) =>
    `Då finns en halvfärdig plan kvar i den här webbläsaren även om sidan stängs mitt i allt. Den glöms när ingen har rört den på ${days} dagar. Välj inte det här på en gemensam dator.`,
  ownFromFile:
    "Du öppnade sidan som en fil. Då kan också andra sidfiler som öppnas på den här datorn komma åt det som webbläsaren minns.",
  kept: (days) => `Webbläsaren minns dina planer i ${days} dagar från det att du senast ändrade dem.`,
  forget: "Glöm allt",
  forgotten: "Allt är glömt.",
  goOn: "Fortsätt där du slutade",
  draft: (file, changed) => `${file}, ändrad ${changed}`,
  notSaved: "inte sparad i en fil",
  drop: (title) => `Glöm: ${title}`,
  example: "Ett exempel. Ändra fritt, ingenting går sönder.",
  examples: "Titta på ett exempel",
  examplesHelp: "En färdigt ifylld plan med påhittade namn. Den visar vad man kan göra på sidan.",
  elsewhere: {
    heading: "Filen har ändrats någon annanstans",
    about:
      "Någon annan har sparat filen efter att du öppnade den. Ingenting har ersatts. Här nedanför finns skillnaderna. Välj för var och en vad som ska gälla.",
    difference: (number, of) => `Skillnad ${number}/${of}`,
    mine: "Din",
    theirs: "I filen nu",
    nothing: "(ingenting)",
    unchanged: (lines) => (lines === 1 ? "1 rad oförändrad" : `${lines} rader oförändrade`),
    saveMerged: "Spara den sammanslagna",
    chooseAll: "Välj först för varje skillnad vad som ska gälla.",
    merged: "Sammanslagning",
    saveAsAnother: "Spara min i en annan fil",
    takeTheirs: "Ta hela filen som den är nu",
    back: "Tillbaka till planen utan att spara",
  },
};
