/**
 * What a federation makes its own of the page: name, logo, colours and files, read strictly.
 *
 * @module
 */

export { type Colour, contrast } from "./contrast.js";
export { type Appearance, filesOfAppearance, parseAppearance, parseAppearanceOrThrow } from "./parseAppearance.js";
