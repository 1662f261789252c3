/** By so many ways of counting an audit proves what it says; of more than these it takes some. */
export const countsMost = 300;
/** So many steps of looking for them are taken at most. */
export const looksMost = 6000;
/** Of very many answers, so many ways are looked at in each direction. */
export const pathMost = 60;
/** Up to so many people, every way in which they may have answered is looked through. */
export const lookedThrough = 4;
/** How many audits are remembered. */
export const rememberedMost = 500;
