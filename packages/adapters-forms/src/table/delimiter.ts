/** What may stand between cells; the likeliest in Finland first. */
export const delimiters = [";", "\t", ",", "|"] as const;
/** What stands between cells. */
export type Delimiter = (typeof delimiters)[number];
