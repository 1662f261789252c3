import {
  dayInMilliseconds,
  type EpochDay,
  getOrMake,
  localDateOf,
  localTimeOf,
  minuteInMilliseconds,
  secondInMilliseconds,
  twoDigits,
} from "../kernel/index.js";

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
    const day = Math.floor(wall / dayInMilliseconds);
    const time = wall - day * dayInMilliseconds;
    const minute = Math.floor(time / minuteInMilliseconds);
    const second = Math.floor((time - minute * minuteInMilliseconds) / secondInMilliseconds);
    this.date = getOrMake(writtenDates, day, () => localDateOf(day).replaceAll("-", ""));
    this.clock = getOrMake(writtenMinutes, minute, () => localTimeOf(minute).replace(":", "")) + twoDigits(second);
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

/** Groups meet on few days and at few times, each written again and again. */
const writtenDates = new Map<EpochDay, string>();
const writtenMinutes = new Map<number, string>();
