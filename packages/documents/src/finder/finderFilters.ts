/** What one can choose groups by. These names stand in addresses: `#place=Tampere&way=in-person`. */
export const finderFilters = ["place", "theme", "way", "language", "weekday", "part"] as const;
/** One thing that one can choose groups by. */
export type FinderFilter = (typeof finderFilters)[number];
