/** What the view says of handing a group on to other services. */
export interface OtherServicesTexts {
  readonly title: string;
  readonly help: string;
  readonly first: string;
  readonly publish: string;
  readonly save: string;
  readonly lacking: string;
}
