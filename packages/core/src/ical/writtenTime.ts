import { instantOf } from "../kernel/index.js";

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
    const written = instantOf(wall);
    const time = written.length - "18:00:00Z".length;
    this.date = written.slice(0, time - 1).replaceAll("-", "");
    this.clock = written.slice(time, -1).replaceAll(":", "");
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
