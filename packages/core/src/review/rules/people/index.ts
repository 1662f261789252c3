import { accountsForOfficers } from "./accounts-for-officers.js";
import { basicCourse } from "./basic-course.js";
import { cameraAndMicrophone } from "./camera-and-microphone.js";
import { commitmentsAccepted } from "./commitments-accepted.js";
import { computer } from "./computer.js";
import { contactPerson } from "./contact-person.js";
import { initiatorHandsOver } from "./initiator-hands-over.js";
import { orientation } from "./orientation.js";
import { quietRoom } from "./quiet-room.js";
import { supportInDifficulty } from "./support-in-difficulty.js";
import { weeklyLoad } from "./weekly-load.js";

/** What is asked of the people, in the order in which a review tells it. */
export const peopleRules = [
  basicCourse,
  orientation,
  commitmentsAccepted,
  computer,
  cameraAndMicrophone,
  quietRoom,
  contactPerson,
  supportInDifficulty,
  weeklyLoad,
  initiatorHandsOver,
  accountsForOfficers,
] as const;
