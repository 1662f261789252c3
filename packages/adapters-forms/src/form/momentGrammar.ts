import type { TimeZone } from "@piiri/core";
import {
  clockWords,
  halfWords,
  idleWords,
  monthWords,
  zoneOfName,
  zonePlaces,
  zoneTokensMost,
  zoneWords,
} from "./momentWords.js";

/** A day as figures whose order is not known from themselves. */
export interface WrittenDay {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly separator: string;
  /** Whether the first of them can only be a year. */
  readonly isYearFirst: boolean;
}

/** A day, with or without a time, as somebody's tool wrote it. */
export interface WrittenMoment {
  readonly day: WrittenDay;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Minutes ahead of UTC, where a zone is named by these or by a short name that always means the same. */
  readonly offset: number | undefined;
  /** A zone that is named by a place, and differs from UTC by the day; only where no offset is told beside it. */
  readonly zone: TimeZone | undefined;
}

/** No clock is further from UTC. */
const hoursAhead = 14;

/** No time is longer, in characters. */
const longest = 100;

/**
 * The grammar of times: a day as figures or with its month as a word, a time of day with its half, a zone, in any order that
 * tools write, with weekdays and signs between them. Each token is looked at a few times at most, so work grows with length
 * alone.
 */
export function parseMoment(text: string): WrittenMoment | undefined {
  return text.length > longest ? undefined : new Parser(tokensOf(text)).moment();
}

type Token =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "space"; readonly text: " " };

const tokenPattern = /(\d+)|(\p{L}+)|([\s\u00a0\u202f\u2000-\u200a]+)|([^\d\p{L}\s])/gu;
/** Marks that show nothing; tools put them around times in texts of mixed directions. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(invisible, "").normalize("NFC").toLowerCase();
  return [...plain.matchAll(tokenPattern)].map(([, number, word, space, sign = ""]): Token => {
    if (number !== undefined) return { kind: "number", text: number };
    if (word !== undefined) return { kind: "word", text: word };
    if (space !== undefined) return { kind: "space", text: " " };
    // A minus sign and a dash mean what a hyphen does.
    return { kind: "sign", text: /[\u2010-\u2013\u2212]/.test(sign) ? "-" : sign };
  });
}

interface TimeOfDay {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly hasSeconds: boolean;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #day: WrittenDay | undefined;
  #time: TimeOfDay | undefined;
  #isSecondHalf: boolean | undefined;
  #offset: number | undefined;
  #zone: TimeZone | undefined;
  #isAfterClock = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  moment(): WrittenMoment | undefined {
    while (this.#at < this.#tokens.length) if (!this.#step()) return undefined;
    const time = this.#time ?? { hours: 0, minutes: 0, seconds: 0 };
    const hours = this.#hoursOfDay(time.hours);
    const isZoned = this.#offset !== undefined || this.#zone !== undefined;
    if (this.#day === undefined || hours === undefined || (this.#time === undefined && isZoned)) return undefined;
    const { minutes, seconds } = time;
    return { day: this.#day, hours, minutes, seconds, offset: this.#offset, zone: this.#zone };
  }

  #hoursOfDay(hours: number): number | undefined {
    if (this.#isSecondHalf === undefined) return hours;
    if (this.#time === undefined || (hours > 12 && !this.#isSecondHalf)) return undefined;
    return (hours % 12) + (this.#isSecondHalf ? 12 : 0);
  }

  /** Takes what stands next; false where it cannot stand there. */
  #step(): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined) return false;
    if (token.kind === "space") return this.#skip();
    if (token.kind === "number") return this.#takeDay() || this.#takeTime();
    return token.kind === "word" ? this.#takeWord(token.text) : this.#takeSign(token.text);
  }

  #skip(count = 1): true {
    this.#at += count;
    return true;
  }

  #takeWord(word: string): boolean {
    if (word === "t" && this.#day !== undefined && this.#time === undefined) return this.#skip();
    if (clockWords.has(word)) this.#isAfterClock = true;
    if (this.#takeHalf() || this.#takeMonthFirst()) return true;
    if (clockWords.has(word) || idleWords.has(word)) return this.#skip();
    return this.#takeZone(word);
  }

  #takeHalf(): boolean {
    const half = this.#halfAt(this.#at);
    if (half === undefined || this.#isSecondHalf !== undefined) return false;
    this.#isSecondHalf = half.isSecond;
    return this.#skip(half.length);
  }

  /** `Europe/Helsinki`, `Helsinki time`, `Suomen aikaa`. */
  #takePlace(): boolean {
    if (this.#time === undefined || this.#offset !== undefined || this.#zone !== undefined) return false;
    let name = "";
    let end = this.#at;
    let found: { readonly zone: TimeZone | number; readonly end: number } | undefined;
    for (let tokens = 0; tokens < zoneTokensMost && end < this.#tokens.length; tokens += 1) {
      name += this.#tokens[end]?.text ?? "";
      end += 1;
      const zone = zonePlaces.get(name) ?? zoneOfName(name);
      if (zone !== undefined) found = { zone, end };
    }
    if (found === undefined) return false;
    if (typeof found.zone === "number") this.#offset = found.zone;
    else this.#zone = found.zone;
    this.#at = found.end;
    return true;
  }

  /** `EET`, `Z`, `UTC`, `GMT+2`. */
  #takeZone(word: string): boolean {
    if (this.#takePlace()) return true;
    const named = zoneWords.get(word);
    if (named === undefined || this.#offset !== undefined || this.#zone !== undefined) return false;
    const from = this.#afterSpace(this.#at + 1);
    const signed = word === "utc" || word === "gmt" ? this.#offsetAt(from, "loose") : undefined;
    this.#offset = signed?.minutes ?? named;
    this.#at = signed === undefined ? this.#at + 1 : from + signed.length;
    return true;
  }

  #takeSign(sign: string): boolean {
    if (isIdleSign(sign, this.#at)) return this.#skip();
    if (sign === "(" || sign === "[") {
      if (this.#offset === undefined && this.#zone === undefined) return this.#skip();
      // A zone's long name stands after its offset.
      this.#at = this.#tokens.length;
      return true;
    }
    if (sign !== "+" && sign !== "-") return false;
    if (this.#time === undefined) return sign === "-" && this.#day !== undefined && this.#skip();
    if (this.#offset !== undefined || this.#zone !== undefined) return false;
    const offset = this.#offsetAt(this.#at, this.#time.hasSeconds || sign === "+" ? "short" : "whole");
    if (offset === undefined) return false;
    this.#offset = offset.minutes;
    return this.#skip(offset.length);
  }

  /** `a.m.`, `am`, `ap.`, `e.m.`, and so on. */
  #halfAt(at: number): { readonly isSecond: boolean; readonly length: number } | undefined {
    const word = this.#text(at, "word");
    if (word === undefined) return undefined;
    const whole = halfWords.get(word);
    if (whole !== undefined) return { isSecond: whole, length: 1 };
    if (word.length > 1) return undefined;
    let end = at + 1;
    if (this.#isSign(end, ".")) end += 1;
    if (this.#isSpace(end)) end += 1;
    const halves = halfWords.get(word + (this.#text(end, "word") ?? ""));
    return halves === undefined ? undefined : { isSecond: halves, length: end + 1 - at };
  }

  #takeDay(): boolean {
    if (this.#day !== undefined) return false;
    return this.#takeFigures() || this.#takeYearApart() || this.#takeMonthWithin() || this.#takeJoined();
  }

  /** `13.2.2027`, `2/13/27`, `2027-02-13`, `13. 2. 2027`. */
  #takeFigures(): boolean {
    const [first, at2] = this.#figure(this.#at);
    const separator = this.#text(at2, "sign") ?? "";
    if (separator !== "." && separator !== "/" && separator !== "-") return false;
    const [second, at3] = this.#figure(this.#afterSpace(at2 + 1));
    if (second.length > 2 || !this.#isSign(at3, separator)) return false;
    const [third, end] = this.#figure(this.#afterSpace(at3 + 1));
    const isYearFirst = first.length === 4 || Number(first) > 31;
    const isDay = isYearFirst
      ? (first.length === 4 || first.length === 2) && isShort(third)
      : isShort(first) && (third.length === 2 || third.length === 4 || (separator !== "." && isShort(third)));
    if (second === "" || !isDay) return false;
    this.#day = { first: Number(first), second: Number(second), third: Number(third), separator, isYearFirst };
    this.#at = end;
    return true;
  }

  /** `13. helmikuuta 2027`, `13-Feb-27`, `13th of February 2027`, `2027 Feb 13`. */
  #takeMonthWithin(): boolean {
    const [first, after] = this.#figure(this.#at);
    let at = this.#afterOrdinal(after);
    at = this.#afterSigns(at);
    if (this.#text(at, "word") === "of") at = this.#afterSigns(at + 1);
    const month = monthWords.get(this.#text(at, "word") ?? "");
    if (month === undefined) return false;
    const [last, end] = this.#figure(this.#afterSigns(at + 1));
    return first.length === 4 ? this.#takeDated(first, month, last, end) : this.#takeDated(last, month, first, end);
  }

  /** Past what makes a number an ordinal: `13th`, `13:e`. */
  #afterOrdinal(at: number): number {
    if (["st", "nd", "rd", "th"].includes(this.#text(at, "word") ?? "")) return at + 1;
    return this.#isSign(at, ":") && ["e", "a"].includes(this.#text(at + 1, "word") ?? "") ? at + 2 : at;
  }

  /** `13/2 2027` and `13/2-27`: where the year stands apart, the day stands first. */
  #takeYearApart(): boolean {
    const [day, at2] = this.#figure(this.#at);
    const [month, at3] = this.#figure(this.#isSign(at2, "/") ? at2 + 1 : at2);
    if (at3 < at2 + 2 || !isShort(month) || !(this.#isSpace(at3) || this.#isSign(at3, "-"))) return false;
    const isJoined = this.#isSign(at3, "-");
    const [year, end] = this.#figure(at3 + 1);
    const isYear = year.length === 4 || (isJoined && year.length === 2);
    return isYear && this.#takeDated(year, Number(month), day, end);
  }

  /** `February 13, 2027`, `Feb 13 2027`. */
  #takeMonthFirst(): boolean {
    const month = monthWords.get(this.#text(this.#at, "word") ?? "");
    if (month === undefined || this.#day !== undefined) return false;
    const [day, at] = this.#figure(this.#afterSigns(this.#at + 1));
    const [year, end] = this.#figure(this.#afterSigns(this.#afterOrdinal(at)));
    return year.length === 4 && this.#takeDated(year, month, day, end);
  }

  #takeDated(year: string, month: number, day: string, end: number): boolean {
    if (!isShort(day) || (year.length !== 4 && year.length !== 2)) return false;
    const inFull = year.length === 2 ? 2000 + Number(year) : Number(year);
    this.#day = { first: inFull, second: month, third: Number(day), separator: "-", isYearFirst: true };
    this.#at = end;
    return true;
  }

  /** `20270213`. */
  #takeJoined(): boolean {
    const [all, end] = this.#figure(this.#at);
    if (!/^20\d{6}$/.test(all)) return false;
    const [year, month, day] = [all.slice(0, 4), all.slice(4, 6), all.slice(6)].map(Number);
    this.#day = { first: year ?? 0, second: month ?? 0, third: day ?? 0, separator: "", isYearFirst: true };
    this.#at = end;
    return true;
  }

  #takeTime(): boolean {
    if (this.#time !== undefined) return false;
    const [hours, afterHours] = this.#figure(this.#at);
    if (/^\d{6}$/.test(hours) && this.#text(this.#at - 1, "word") === "t") {
      const [hour = 0, minute = 0, second = 0] = [hours.slice(0, 2), hours.slice(2, 4), hours.slice(4)].map(Number);
      return this.#setTime({ hours: hour, minutes: minute, seconds: second, hasSeconds: true }, afterHours);
    }
    if (!isShort(hours)) return false;
    const [minutes, afterMinutes] = this.#isColon(afterHours) ? this.#figure(afterHours + 1) : ["", afterHours];
    if (minutes.length !== 2) return this.#takeBareHour(Number(hours), afterHours);
    const [seconds, afterSeconds] = this.#isColon(afterMinutes) ? this.#figure(afterMinutes + 1) : ["", afterMinutes];
    if (seconds.length !== 2) {
      const time = { hours: Number(hours), minutes: Number(minutes), seconds: 0, hasSeconds: false };
      return this.#setTime(time, afterMinutes);
    }
    const hasFraction = this.#isSign(afterSeconds, ".") || this.#isSign(afterSeconds, ",");
    const [fraction, afterFraction] = hasFraction ? this.#figure(afterSeconds + 1) : ["", afterSeconds];
    const time = { hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds), hasSeconds: true };
    return this.#setTime(time, fraction === "" ? afterSeconds : afterFraction);
  }

  /** `9 AM`, `klo 9`. */
  #takeBareHour(hours: number, end: number): boolean {
    if (!this.#isAfterClock && this.#halfAt(this.#afterSpace(end)) === undefined) return false;
    return this.#setTime({ hours, minutes: 0, seconds: 0, hasSeconds: false }, end);
  }

  #setTime(time: TimeOfDay, end: number): true {
    this.#time = time;
    this.#at = end;
    return true;
  }

  /** `+02:00`, `+0200`; ahead of UTC and after seconds also `+02`, and after `GMT` also `+2`. */
  #offsetAt(
    at: number,
    form: "whole" | "short" | "loose",
  ): { readonly minutes: number; readonly length: number } | undefined {
    const sign = this.#text(at, "sign");
    if (sign !== "+" && sign !== "-") return undefined;
    const [digits, after] = this.#figure(at + 1);
    const isJoined = digits.length === 4;
    const [behind, end] = !isJoined && this.#isSign(after, ":") ? this.#figure(after + 1) : ["", after];
    const [hours, minutes] = isJoined ? [digits.slice(0, 2), digits.slice(2)] : [digits, behind];
    const isEnough = minutes.length === 2 || (minutes === "" && form !== "whole");
    const isRead = isEnough && (form === "loose" ? isShort(hours) : hours.length === 2);
    if (!isRead || Number(hours) > hoursAhead || Number(minutes) > 59) return undefined;
    return { minutes: (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)), length: end - at };
  }

  /** A number, and the place after it; nothing and the same place where none stands there. */
  #figure(at: number): readonly [digits: string, after: number] {
    const digits = this.#text(at, "number");
    return digits === undefined ? ["", at] : [digits, at + 1];
  }

  #afterSpace(at: number): number {
    return this.#isSpace(at) ? at + 1 : at;
  }

  /** Past what may stand between a day, its month and its year. */
  #afterSigns(at: number): number {
    let after = at;
    for (let signs = 0; signs < 3; signs += 1) {
      const sign = this.#text(after, "sign") ?? "";
      if (this.#isSpace(after) || [".", ",", "-", "/", "'"].includes(sign)) after += 1;
    }
    return after;
  }

  #isColon(at: number): boolean {
    return this.#isSign(at, ":") || this.#isSign(at, ".");
  }

  #isSign(at: number, sign: string): boolean {
    return this.#text(at, "sign") === sign;
  }

  #isSpace(at: number): boolean {
    return this.#tokens[at]?.kind === "space";
  }

  #text(at: number, kind: Token["kind"]): string | undefined {
    const token = this.#tokens[at];
    return token?.kind === kind ? token.text : undefined;
  }
}

/** What tells nothing; before all else also Excel's sign for a text. */
function isIdleSign(sign: string, at: number): boolean {
  return [",", ".", ")", "]"].includes(sign) || (sign === "'" && at === 0);
}

function isShort(digits: string): boolean {
  return digits.length === 1 || digits.length === 2;
}
