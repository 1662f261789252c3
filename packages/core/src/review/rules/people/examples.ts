import { accountsForOfficersExamples } from "./accounts-for-officers.examples.js";
import { basicCourseExamples } from "./basic-course.examples.js";
import { cameraAndMicrophoneExamples } from "./camera-and-microphone.examples.js";
import { commitmentsAcceptedExamples } from "./commitments-accepted.examples.js";
import { computerExamples } from "./computer.examples.js";
import { contactPersonExamples } from "./contact-person.examples.js";
import { initiatorHandsOverExamples } from "./initiator-hands-over.examples.js";
import { orientationExamples } from "./orientation.examples.js";
import { quietRoomExamples } from "./quiet-room.examples.js";
import { supportInDifficultyExamples } from "./support-in-difficulty.examples.js";
import { weeklyLoadExamples } from "./weekly-load.examples.js";

export const peopleExamples = [
  basicCourseExamples,
  orientationExamples,
  commitmentsAcceptedExamples,
  computerExamples,
  cameraAndMicrophoneExamples,
  quietRoomExamples,
  contactPersonExamples,
  supportInDifficultyExamples,
  weeklyLoadExamples,
  initiatorHandsOverExamples,
  accountsForOfficersExamples,
];
