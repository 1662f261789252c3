/** Surveys of a practice. */
export const instrumentsMost = 20;

/** Own questions of one survey to one audience: far more than anybody answers. */
export const questionsMost = 40;

/** Own scales of one survey. */
export const scalesMost = 20;

/** Signs of a question, or of what a step is called; as many as of a goal. */
export const wordingMost = 300;

/** On a form each step is a box to choose: nought to ten is the longest scale on which people tell one from the next. */
export const figureMost = 10;

/** So many steps has a scale at least and at most. */
export const stepsLeast = 2;
export const stepsMost = figureMost + 1;
