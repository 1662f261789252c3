import type { ExerciseNames, ExerciseTexts } from "./texts.js";

/** What the exercises are called, in English. */
export const exerciseNames: ExerciseNames = {
  "settling-in": "Settling in",
  "way-here": "How I came here",
  "own-object": "An object of my own",
  "picture-cards": "Pictures",
  "map-on-the-floor": "A map on the floor",
  "line-up": "Along a line",
  "pair-talk": "Talk in pairs",
  "question-wheel": "Question wheel",
  "write-and-talk": "Write first, then talk",
  "what-we-know": "What we know and like",
  "pairs-fours-all": "Pairs, fours, all",
  "bowl-of-wishes": "A bowl of wishes",
  "picture-of-the-year": "A picture of what is to come",
  "four-fields": "Four fields",
  "one-word": "One word to close",
};

/** What is said of the exercises, in English. */
export const exerciseTexts: ExerciseTexts = {
  names: exerciseNames,
  purposes: {
    "tuning-in": "tuning in",
    acquaintance: "getting to know each other",
    theme: "talk about the theme",
    wishes: "wishes and plans",
    evaluation: "looking back",
    closing: "closing",
  },
  exercises: {
    "settling-in": {
      about: "Everyone comes from their own day. After a short round all are present.",
      steps: [
        "Ask: how are you just now? A word or a sentence is enough.",
        "Go round in turn. Nobody comments, and anybody may pass.",
        "Thank them, and lead over to the programme.",
      ],
    },
    "way-here": {
      about: "An easy first round: nobody has to tell of anything heavy.",
      steps: [
        "Begin yourself: how did you come to be here today?",
        "Each tells it in their own way, in about two minutes.",
        "Remind people that everyone chooses how much to tell.",
      ],
    },
    "own-object": {
      about: "A thing in the hand helps to begin to speak.",
      steps: [
        "Ask people beforehand to bring something small that matters to them, or to take what is at hand.",
        "Each shows it and tells why they chose it, in about three minutes.",
        "The others listen. At the end, say in a sentence what the things had in common.",
      ],
    },
    "picture-cards": {
      about: "A picture says what is hard to put into words.",
      steps: [
        "Lay pictures on the table, or show a screen full of them with numbers.",
        "Each chooses one that is like their day or their mind.",
        "Go round: what made you choose it? Nobody explains another's picture.",
      ],
    },
    "map-on-the-floor": {
      about: "One sees at once who comes from where. It needs a room with space.",
      steps: [
        "Agree where north is, and where the middle of your town lies on the floor.",
        "Each goes to the place where they live.",
        "From there each tells something: how long they have lived there, what they see from the window.",
      ],
    },
    "line-up": {
      about: "People place themselves along a line, without having to explain. It needs a room with space.",
      steps: [
        "Show where the line begins and ends: never – often, just arrived – long here.",
        "Say a light claim, such as “I like to be up early”. Each goes to their place.",
        "Ask one or two to say something from where they stand. Take a new claim.",
      ],
    },
    "pair-talk": {
      about: "One gets to know one person at a time. Everyone gets to speak, the quiet too.",
      steps: [
        "Give a safe subject: my day, something that gives me joy, why I am here, a small dream.",
        "Pairs talk for five minutes, both of them in turn. Online each pair has a room of its own.",
        "Change pairs and go on once or twice. At the end those who want tell how it felt.",
      ],
    },
    "question-wheel": {
      about: "Questions thought of beforehand set the talk going and keep it to the theme.",
      steps: [
        "Write some six to eight questions on the theme and put them in a circle on a paper or a slide.",
        "Each draws or chooses one and answers it from their own life, or passes it on.",
        "After each answer others may add their own. Leave time for what comes up.",
      ],
    },
    "write-and-talk": {
      about: "Whoever thinks slowly or does not like to speak first comes to have their say.",
      steps: [
        "Give the subject, and ten minutes to write, each for themselves.",
        "Those who want read theirs aloud or tell of it in their own words.",
        "Talk about what came up. The papers stay with their writers.",
      ],
    },
    "what-we-know": {
      about: "The group finds out what it has in it: short talks, handicraft, music, books, trips.",
      steps: [
        "Ask: what do you like, what do you know, what would you like to show to others?",
        "Write everything down where all can see it.",
        "Mark what could be something for a coming session, and who would do it.",
      ],
    },
    "pairs-fours-all": {
      about: "Everybody's wishes come along, and of them grows a plan that is shared.",
      steps: [
        "In pairs, about eight minutes: what would we like to talk about and do here?",
        "Two pairs together, about eight minutes: what do we have in common?",
        "All together: the fours tell, and of what they tell you make the plan.",
      ],
    },
    "bowl-of-wishes": {
      about: "One can wish for something without having to say it aloud.",
      steps: [
        "Hand out slips and pens. Each writes wishes, a wish to a slip, and no name. Online a form without names will do.",
        "Gather the slips in a bowl and read them out.",
        "Put together those that are alike, and talk: what comes first?",
      ],
    },
    "picture-of-the-year": {
      about: "Planning with scissors and glue: one dares to dream first and chooses then.",
      steps: [
        "You need a large sheet of paper, magazines, scissors, glue and pens.",
        "Make together a picture of what the group could do. At first everything is possible.",
        "Look at it together and choose what can really be done.",
      ],
    },
    "four-fields": {
      about: "The group looks at itself from four sides, for example after a year.",
      steps: [
        "Divide a sheet into four: what is strong, what is weak, what is possible, what threatens.",
        "First each thinks alone, then you fill in the fields together.",
        "Choose one thing to keep and one to change. Ask also whether the group goes on.",
      ],
    },
    "one-word": {
      about: "Each is heard once more, and the session gets a clear end.",
      steps: [
        "Ask: with what word or sentence do you leave?",
        "Go round. Nobody comments.",
        "Say when you meet next, and wish them a good way home.",
      ],
    },
  },
};
