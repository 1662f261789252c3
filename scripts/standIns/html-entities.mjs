// Why: of a mail only its head and its reports are read; what its text would look like needs none of HTML's two thousand names.
/** @type {Readonly<Record<string, string>>} */
export const htmlEntities = {};
