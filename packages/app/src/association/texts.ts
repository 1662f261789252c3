/** What is said of an association's own file of people and rooms. */
export interface AssociationTexts {
  readonly help: string;
  readonly choose: string;
  readonly without: string;
  readonly read: (file: string, people: number, rooms: number) => string;
}
