/** What the place says that an exercise comes from, in words of our own, and how strongly; as in the conditions of rules (`review/examples/conditions.ts`). By exercise and place. */
export const exercisePlaces = {
  "settling-in": {
    "handbook 4.5": ["should", "Tuning in is needed: for example a short word from each on how they are."],
  },
  "way-here": { "handbook 4.4": ["example", "Introducing oneself freely, with how one came here today."] },
  "own-object": {
    "guide 3": ["example", "In the sample timetable people get acquainted by an object of their own, in 25 minutes."],
    "handbook 4.4": ["example", "Telling how one is with the help of small objects."],
  },
  "picture-cards": {
    "handbook 4.4": ["example", "Telling how one is with the help of cards; they help at the close too."],
    "guide 3": ["example", "A warming up that takes everyone along, for example with pictures."],
  },
  "map-on-the-floor": {
    "handbook 4.4": ["example", "A map of the place on the floor; each goes to where they live and tells of it."],
  },
  "line-up": {
    "handbook 4.4": ["example", "Tasks along a line make many things visible without asking much of anybody."],
  },
  "pair-talk": {
    "handbook 4.4": ["should", "It is good to talk in pairs too, and to change them; safe subjects are listed."],
  },
  "question-wheel": {
    "guide 3": ["example", "In the sample timetable a wheel of questions has 35 minutes."],
  },
  "write-and-talk": {
    "handbook 4.5": ["example", "Each writes for ten minutes on a chosen subject; then it is talked about or read."],
  },
  "what-we-know": {
    "handbook 4.4": [
      "example",
      "What people know and like is made visible, and gives the group subjects and things to do.",
    ],
  },
  "pairs-fours-all": {
    "handbook 4.4": ["example", "Wishes are looked for in pairs, then by two pairs; the plan is made together."],
  },
  "bowl-of-wishes": {
    "handbook 4.4": ["example", "Wishes are written on slips without names, gathered, put in order and talked about."],
  },
  "picture-of-the-year": {
    "handbook 4.4": ["example", "The plan is made as a collage, first without bounds, then by choosing."],
  },
  "four-fields": {
    "handbook 4.5": ["may", "What is strong, weak, possible and threatening can be looked at in four fields."],
  },
  "one-word": {
    "handbook 4.5": ["should", "A small round at the end is good, with a word or a sentence."],
    "guide 3": ["should", "A closing round, for example of what the meeting has stirred, lets everyone be heard."],
  },
};
