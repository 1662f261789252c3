/**
 * A time as it will be written, `20270302T180000`. ical-generator asks its times what a clock shows somewhere; this one
 * has the answer ready and is shaped like a dayjs object, so that neither the host's zone nor the price of a zoned
 * date comes in.
 */
export class WrittenTime {
  readonly date: string;
  readonly clock: string;
  readonly #moment: number;

  /** @param wall what the clock shows, and @param moment when that is: both in milliseconds, the wall as if it were UTC */
  constructor(wall: number, moment: number) {
    const text = new Date(wall).toISOString();
    this.date = text.slice(0, 4) + text.slice(5, 7) + text.slice(8, 10);
    this.clock = text.slice(11, 13) + text.slice(14, 16) + text.slice(17, 19);
    this.#moment = moment;
  }

  toString(): string {
    return `${this.date}T${this.clock}`;
  }

  format(pattern?: string): string {
    return pattern === "YYYYMMDD" ? this.date : this.clock;
  }

  tz(): this {
    return this;
  }

  utc(): this {
    return this;
  }

  isValid(): boolean {
    return true;
  }

  toDate(): Date {
    return new Date(this.#moment);
  }

  toJSON(): string {
    return this.toString();
  }
}
