/** The page's own measures: how much it shows at once, and how long it waits. None of them is a figure of practice. */

/** Tasks that are seen before one asks for the rest. */
export const tasksAtOnce = 5;
/** Days of a new group that are seen before it is made. */
export const daysAtOnce = 8;
/** What comes next, told when a group is published. */
export const nextAtOnce = 3;
/** Lines of a field for a few sentences. */
export const linesAtOnce = 4;
/** Letters of a name on one line, as a plan takes them. */
export const longestLine = 200;
/** Letters of the short name that a plan knows a person by. */
export const longestShortName = 40;
/** Longer than any honest plan takes to be worked out on a slow computer, in milliseconds. */
export const patience = 5_000;
/** How long two texts are compared before they are shown side by side as a whole, in milliseconds. */
export const patienceWithTexts = 2_000;
/** How long files with people are read without a sign of life before the reading is ended, in milliseconds. */
export const patienceWithPeople = 20_000;
/** Rows that are read before the page is told again how far it is. */
export const rowsBetweenSigns = 500;
/** So many plans of a season are read at once, before the page tells how far it is. */
export const seasonFilesAtOnce = 25;
/** Rows of a table that are seen; the rest is in the file. */
export const rowsAtOnce = 300;
/** How long one waits for somebody else who is at the same state, in milliseconds. */
export const patienceWithLocks = 10_000;
/** How often one looks whether whoever is at the state has finished, in milliseconds. */
export const looksAtLocks = 100;
/** Whoever holds a lock and has shown no sign of life for so long is gone, in milliseconds. */
export const lockSilence = 30_000;
/** All that a lock says is of one length, as the command writes it. In bytes. */
export const lockLength = 256;
/** A plan is not larger by far. In bytes. */
export const mostOfPlan = 5_000_000;
/** So much of a file is read at once. In bytes. */
export const pieceOfFile = 1_000_000;
/** How far files for programs are indented, as the command does. In letters. */
export const indentOfFiles = 2;
/** Rows that are seen before one asks for the rest. */
export const peopleAtOnce = 50;
/** Mail programs take no longer address from a page. In letters. */
export const longestMailto = 1_900;
/** Examples of what stands in a column. */
export const examplesAtOnce = 3;

/** Of as many bytes a group's key is made that no other group has; each is written with two hexadecimal digits. */
export const keyBytes = 16;
export const hexadecimal = 16;
export const digitsOfByte = 2;
