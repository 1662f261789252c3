/**
 * The way to leading a group, step by step, and what the association answers for.
 *
 * @module
 */

export { type AssociationPoint, associationPoints, openAssociationPoints, sourceOfPoint } from "./associationPoints.js";
export { facilitatorPath, type PathStage, type PathStep, type PathStepState, pathSteps } from "./facilitatorPath.js";
export { type OrientationTopic, orientationTopics, sourceOfTopic } from "./orientationTopics.js";
export type { PathTexts } from "./texts.js";
