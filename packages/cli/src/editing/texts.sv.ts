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
  moveWhere: "Berätta vart träffen flyttas: --to dag, --time klockslag eller båda.",
  cancelledStays: (session) =>
    `Träffen ${session} är inställd, så den flyttas inte. Ta först bort cancelled om träffen ändå hålls.`,
  addWhen: "Berätta vilken dag den extra träffen är: --date dag.",
  pauseWhen: "Berätta pausens första och sista dag: --from dag --to dag. För en enda dag är de desamma.",
  notASeries: "Ett enstaka evenemang kan inte få fler träffar eller pauser.",
};
