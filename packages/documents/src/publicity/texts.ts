/** What the public calendar of many groups says beside their own words. */
export interface PublicityCalendarTexts {
  readonly title: string;
  /** What is here; whether groups have pages to which their names lead. */
  readonly intro: (hasPages: boolean) => string;
  readonly none: string;
  readonly columns: Readonly<Record<"when" | "group" | "organiser" | "where" | "registration", string>>;
  readonly online: string;
  readonly orOnline: (place: string) => string;
  readonly placeLater: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly opens: (date: string) => string;
  readonly closes: (date: string) => string;
  readonly ifThereIsRoom: (until: string) => string;
  readonly closed: string;
  /** One need not register. */
  readonly walkIn: string;
}
