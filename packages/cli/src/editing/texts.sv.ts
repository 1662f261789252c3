import type { EditingTexts } from "./texts.js";

/** Vad som sägs när en plan ändras, på svenska. */
export const editingTexts: EditingTexts = {
  alreadySo: "Planen säger redan så, och ingenting ändras.",
  refused: (problems) => ["Så går det inte att göra:", ...problems].join("\n"),
  gone: "Deltagarna känner till de här träffarna. Ställ in dem först (piiri cancel), så försvinner de också ur kalendrarna.",
  lines: (file) => `Rader som ändras i filen ${file}:`,
  notWritten: "Ingenting skrevs ännu. När du vill göra det här, ge samma kommando och lägg till --write.",
  written: (file) => `Ändringen är skriven i filen ${file}.`,
  raised: (revision) => `Planens version är nu ${revision}. Dela ut kalendern på nytt, så att ändringen syns i den.`,
  undo: (command) => `Så här ångrar du ändringen: ${command}`,
  undone: (file) => `Filen ${file} är igen som den var före ändringen.`,
  nothingToUndo: (file) =>
    `${file}: Det finns inget att ångra. Piiri minns bara sina egna ändringar och återställer inte en fil som någon har ändrat efter det.`,
  toldAlready:
    "Om du redan har berättat om ändringen eller delat ut kalendern, ångra inte utan gör en ny ändring. Annars märker kalendrarna den inte.",
  fileNeeded: "Planen måste vara en fil för att den ska kunna ändras.",
  moveWhere:
    "Berätta vad som ändras: --to dag, --time tid eller båda; med --following också --weekday, --duration eller --place.",
  onlyFollowing: "--weekday, --duration och --place gäller från och med en träff: lägg till --following.",
  dayOrWeekday: "Ge --to eller --weekday, inte båda.",
  notInRhythm: (session) =>
    `Träffen ${session} är tillagd vid sidan av rytmen, så inget följer av den. Välj en träff i rytmen, till exempel s3.`,
  cancelledStays: (session) =>
    `Träffen ${session} är inställd, så den flyttas inte. Ta först bort cancelled om träffen ändå hålls.`,
  addWhen: "Berätta vilken dag den extra träffen är: --date dag.",
  pauseWhen: "Berätta pausens första dag: --from dag. Den sista är --to dag; lämna bort den så länge ingen vet.",
  resumeWhen: "Berätta den första dagen då man kan träffas igen: --from dag.",
  noOpenPause: "Planen har ingen paus som saknar slut.",
  notASeries: "Ett enstaka evenemang kan inte få fler träffar eller pauser.",
};
