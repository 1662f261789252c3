export { type Colour, contrast } from "./contrast.js";
export { type Appearance, filesOfAppearance, parseAppearance } from "./parseAppearance.js";
