/** What a timetable holds beside the parts of a session, in one language. */
export type TimetableTexts = Readonly<Record<"preparation" | "admission" | "doorsOpen" | "reflection" | "gap", string>>;
