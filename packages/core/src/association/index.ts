/**
 * What an association has for all of its groups: people who can be asked to lead, and rooms.
 *
 * @module
 */

export type { Association, LinkedEventsSettings, Room } from "./association.js";
export { parseAssociation, parseAssociationOrThrow } from "./parseAssociation.js";
export { associationSchema, associationSchemaId } from "./schema.js";
