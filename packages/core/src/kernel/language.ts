/** The languages that every text of the product exists in. */
export const languages = ["fi", "sv", "en"] as const;
/** One of the languages of the product: Finnish, Swedish or English. */
export type Language = (typeof languages)[number];
