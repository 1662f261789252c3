export { commonAssociation } from "./commonAssociation.js";
export { emailDomain } from "./emailDomain.js";
export { type EquipmentItem, lackingEquipment, unknownEquipment } from "./equipment.js";
export { type PlacedPerson, placedPeople } from "./placedPeople.js";
export * from "./public.js";
