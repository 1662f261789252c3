import type { KeepingTexts } from "./texts.js";

/** What is said of state that cannot be read or written, in Swedish. */
export const keepingTexts: KeepingTexts = {
  problem: (file, problem) => {
    switch (problem.code) {
      case "damaged":
        return `${file}${problem.line === undefined ? "" : `:${problem.line}`}: Det här är inte vad Piiri skrev: filen har skadats eller ändrats. Ingenting gjordes. Lägg tillbaka en hel kopia av filen (säkerhetskopia eller tidigare version i OneDrive). Om det inte finns någon har piiri send och piiri intake väljaren --recover. En annan fil kan du flytta undan.`;
      case "cut-short":
        return `${file}:${problem.line}: ${problem.line === 0 ? "Filen saknas, fast den har funnits." : "Det som stod i filen efter den här raden saknas."} Ingenting gjordes. Lägg tillbaka en hel kopia av filen (säkerhetskopia eller tidigare version i OneDrive). Om det inte finns någon, ange --recover.`;
      case "wrong-key":
        return `${file}: Bokföringen har gjorts med en annan nyckel än den som PIIRI_KEY nu är. Ingenting gjordes. Kontrollera om nyckeln är felskriven. Om nyckeln är borta, ange en ny och dessutom --recover.`;
      case "newer":
        return `${file}: Det här är gjort med ett nyare Piiri. Uppdatera Piiri: npm install -g piiri`;
      case "conflict-copy":
        return `${file}: Bredvid finns en annan version, ${problem.other}. Så blir det när två datorer skriver samtidigt eller när någon kopierar filen. Ingenting gjordes. Låt mappen bli klar med synkningen. Se sedan efter vilken som gäller och flytta undan den andra. piiri send och piiri intake kan också fortsätta från båda: --recover.`;
      case "changed-meanwhile":
        return `${file}: Någon annan har ändrat filen under tiden. Den skrevs inte över.${problem.other === undefined ? "" : ` Det som skulle skrivas finns i filen ${problem.other}.`} Se efter vad som ändrats och ge samma kommando igen.`;
      case "link":
        return `${file}: Det här är en symbolisk länk. Piiri håller sina egna filer bara där de själva finns. Lägg själva filen på platsen.`;
      case "not-a-file":
        return `${file}: Det här är ingen vanlig fil. Flytta undan den.`;
      case "too-large":
        return `${file}: Filen är så stor att den inte kan vara Piiris. Flytta undan den.`;
      case "locked":
        return `${file}: En annan piiri håller på med det här just nu. Vänta tills den är klar och ge samma kommando igen.`;
      case "not-readable":
        return `${file}: Filen går inte att läsa (${problem.reason}). Kontrollera att du har rätt till den.`;
      case "not-writable":
        return `${file}: Det går inte att skriva filen (${problem.reason}). Kontrollera att du får skriva i mappen. Det som fanns där är oförändrat.`;
      case "no-room":
        return `${file}: Det gick inte att skriva filen, för disken är full (${problem.reason}). Gör plats och ge samma kommando igen. Det som fanns där är oförändrat.`;
      case "failed":
        return `${file}: Filen gick inte att läsa eller skriva (${problem.reason}). Ge samma kommando igen. Det som fanns där är oförändrat.`;
    }
  },
  versions: {
    there: (line) => `Från rad ${line} står det nu i filen:`,
    ours: "Det som skulle skrivas:",
    more: (lines) => `… och ${lines} rader till`,
    counts: (line, there, ours) =>
      `De skiljer sig från rad ${line}: ${there} rader i filen, ${ours} rader i det som skulle skrivas.`,
  },
};
