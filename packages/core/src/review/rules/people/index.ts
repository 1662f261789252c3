import { accountsForOfficers } from "./accounts-for-officers.js";
import { available } from "./available.js";
import { basicCourse } from "./basic-course.js";
import { cameraAndMicrophone } from "./camera-and-microphone.js";
import { commitmentsAccepted } from "./commitments-accepted.js";
import { computer } from "./computer.js";
import { contactPerson } from "./contact-person.js";
import { initiatorHandsOver } from "./initiator-hands-over.js";
import { orientation } from "./orientation.js";
import { quietRoom } from "./quiet-room.js";
import { supportInDifficulty } from "./support-in-difficulty.js";
import { trainingCurrent } from "./training-current.js";
import { weeklyLoad } from "./weekly-load.js";

/** What is asked of the people, in the order in which a review tells it. */
export const peopleRules = [
  basicCourse,
  orientation,
  trainingCurrent,
  commitmentsAccepted,
  computer,
  cameraAndMicrophone,
  quietRoom,
  contactPerson,
  supportInDifficulty,
  available,
  weeklyLoad,
  initiatorHandsOver,
  accountsForOfficers,
] as const;
