/** The languages that every text of the product exists in; a federation may bring others. */
export const languages = ["fi", "sv", "en"] as const;
/** One of the languages that the product brings along: Finnish, Swedish or English. */
export type Language = (typeof languages)[number];
