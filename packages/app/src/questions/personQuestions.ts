const devices = ["computer", "tablet", "phone"] as const;
const roles = ["storyteller", "expert", "guest"] as const;

/** An answer that is chosen from several of a person. */
export type PersonChoice = (typeof devices)[number] | (typeof roles)[number];

/** What is asked of a person besides name and address: by its place within the person. */
export interface PersonQuestion {
  readonly place: string;
  readonly answer: "yes-no" | "date" | readonly PersonChoice[];
}

const ofLeaders: readonly PersonQuestion[] = [
  { place: "training/basicCourse", answer: "yes-no" },
  { place: "training/basicCourseOn", answer: "date" },
  { place: "training/orientation", answer: "yes-no" },
  { place: "training/orientationOn", answer: "date" },
  { place: "commitmentsAccepted", answer: "date" },
  { place: "isElectedOfficer", answer: "yes-no" },
  { place: "equipment/device", answer: devices },
  { place: "equipment/camera", answer: "yes-no" },
  { place: "equipment/microphone", answer: "yes-no" },
  { place: "equipment/headphones", answer: "yes-no" },
  { place: "equipment/connection", answer: "yes-no" },
  { place: "equipment/quietRoom", answer: "yes-no" },
];

/** Whoever comes to tell or to speak is asked for no device and no commitments. */
const ofSpeakers: readonly PersonQuestion[] = [{ place: "role", answer: roles }];

/** What is asked of those whom a place of the plan names. */
export function personQuestions(path: string): readonly PersonQuestion[] {
  return path === "/people/speakers" ? ofSpeakers : ofLeaders;
}
