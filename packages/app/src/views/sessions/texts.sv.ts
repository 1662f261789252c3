import type { SessionsTexts } from "./texts.js";

/** Om kvällens gång, på svenska. */
export const sessionsTexts: SessionsTexts = {
  timetable: "Tidsplan för gruppledarna",
  slides: "Bilder för skärmen",
  programme: "Program för deltagarna",
  edit: "Ändra kvällens gång",
  editHelp: "Ändra längder och ordning, och kom överens om vem som håller i vad. Klockslagen räknas ut åt dig.",
  forWhich: "Vilka träffar gäller ändringen?",
  forThis: "Bara den här träffen",
  forAll: "Alla träffar som inte har en egen gång",
  from: "Börjar",
  part: "Vad som görs",
  minutes: "Minuter",
  lead: "Vem håller i det",
  nobody: "Inte bestämt",
  exercise: "Övning",
  noExercise: "Ingen övning",
  exerciseOf: (name, minutes) => `${name} (${minutes} min)`,
  title: "Eget namn på punkten",
  row: (number, part) => `Punkt ${number}, ${part}`,
  earlier: "Tidigare",
  later: "Senare",
  remove: "Ta bort",
  add: "Lägg till en punkt",
  sum: (minutes, duration) => `Sammanlagt ${minutes} minuter, träffen är ${duration} minuter.`,
  over: (minutes) => `${minutes} minuter för mycket.`,
  left: (minutes) => `${minutes} minuter är ännu lediga.`,
  usual: "Återställ den vanliga gången",
  isUsual: "Det här är den vanliga gången. När du ändrar något skrivs den in i planen.",
  isCommon: "Den här gången är gemensam för alla träffar.",
  isOwn: "Den här träffen har en egen gång.",
  changed: "Kvällens gång",
  substitute: "När en gruppledare inte kan komma",
  substituteHelp:
    "Öppna det här när någon som skulle leda inte kan komma. Du ser vem som kunde, och får ett färdigt meddelande. Där står varken vem som inte kan komma eller varför.",
  looked: (groups) =>
    groups === 0
      ? "Bara den här planen är sedd. Öppna säsongens planer under Många grupper, så syns också vem som leder annat samma dag."
      : `Andra grupper som är sedda: ${groups}.`,
  requestTo: (name) => `Meddelande till ${name}`,
  debriefed: {
    choose: "Välj svaren på genomgångarna",
    openAnswers: "Visa också det som är skrivet med egna ord",
    notRead: "I filen finns inga svar på genomgångens blankett. Frågorna ska heta som i blanketten.",
    came: "Vad genomgångarna gav",
  },
  came: {
    title: "Hur många kom",
    unknown: "Inte antecknat ännu.",
    came: (people) => (people === 1 ? "En deltagare kom." : `${people} deltagare kom.`),
    didNotMeet: "Gruppen träffades inte",
    howMany: "Deltagare",
    write: "Anteckna antalet",
  },
};
