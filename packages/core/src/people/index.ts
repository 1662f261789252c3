export { commonAssociation } from "./commonAssociation.js";
export { emailDomain } from "./emailDomain.js";
export { type EquipmentItem, lackingEquipment, unknownEquipment } from "./equipment.js";
export { everyone } from "./everyone.js";
export type { People, Person } from "./people.js";
export { type PlacedPerson, placedPeople } from "./placedPeople.js";
