export { type Hindrance, hindrance, partOfDay } from "./availability.js";
export { commonAssociation } from "./commonAssociation.js";
export { emailDomain } from "./emailDomain.js";
export { type EquipmentItem, lackingEquipment, unknownEquipment } from "./equipment.js";
export { type PlacedPerson, placedPeople } from "./placedPeople.js";
export * from "./public.js";
export { type Course, courses, hasTaken, trainedUntil } from "./training.js";
