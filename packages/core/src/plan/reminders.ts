import * as z from "zod/mini";
import { dayInMinutes, monthInWeeks, weekInDays } from "../kernel/index.js";
import { localTime, madeWhenRead, optional, whole } from "./fields.js";
import type { FieldWords } from "./texts.js";

const fourWeeksInDays = monthInWeeks * weekInDays;

/** How people are reminded of each session. */
export const reminders = () =>
  optional(
    madeWhenRead(() => ({
      messages: optional(
        z
          .array(
            z.strictObject({
              daysBefore: whole(0, fourWeeksInDays),
              at: optional(localTime, "The hour at which it goes out, where the group meets."),
            }),
          )
          .check(z.minLength(1), z.maxLength(2)),
        "Messages before each session: one, or an early and a late one.",
      ),
      afterSession: optional(
        z.strictObject({
          daysAfter: whole(0, fourWeeksInDays),
          at: optional(localTime, "The hour at which it goes out, where the group meets."),
        }),
        "A message after each session but the last: thanks, and when the next one is. None unless the plan says so.",
      ),
      calendar: optional(
        z.strictObject({
          participants: optional(whole(0, fourWeeksInDays * dayInMinutes)),
          facilitators: optional(whole(0, fourWeeksInDays * dayInMinutes)),
        }),
        "How many minutes before each session calendars sound an alarm, by whose calendar it is. Strangers' calendars have none.",
      ),
    })),
    "How people are reminded of each session.",
  );

/** What these fields are called, and what to write there. */
export const remindersWords: FieldWords = {
  reminders: {
    fi: { label: "Muistutukset", help: "Miten tapaamisista muistutetaan." },
    sv: { label: "Påminnelser", help: "Hur man påminns om träffarna." },
    en: { label: "Reminders", help: "How people are reminded of each session." },
  },
  "reminders.messages": {
    fi: {
      label: "Muistutusviestit",
      help: "Viestit ennen jokaista tapaamista: yksi, tai ensin aikainen ja sitten myöhäinen.",
    },
    sv: {
      label: "Påminnelser per e-post",
      help: "Meddelanden före varje träff: ett, eller först ett tidigt och sedan ett sent.",
    },
    en: { label: "Reminder messages", help: "Messages before each session: one, or an early and a late one." },
  },
  "reminders.messages.daysBefore": {
    fi: { label: "Päiviä ennen", help: "Montako päivää ennen tapaamista viesti lähtee." },
    sv: { label: "Dagar före", help: "Hur många dagar före träffen meddelandet skickas." },
    en: { label: "Days before", help: "How many days before the session the message goes out." },
  },
  "reminders.messages.at": {
    fi: { label: "Kello", help: "Mihin aikaan viesti lähtee." },
    sv: { label: "Klockan", help: "Vilken tid meddelandet skickas." },
    en: { label: "At", help: "The hour at which it goes out." },
  },
  "reminders.afterSession": {
    fi: {
      label: "Viesti tapaamisen jälkeen",
      help: "Kiitos ja tieto seuraavasta kerrasta jokaisen tapaamisen jälkeen, viimeistä lukuun ottamatta.",
    },
    sv: { label: "Meddelande efter träffen", help: "Tack och nästa gång, efter varje träff utom den sista." },
    en: { label: "Message after a session", help: "Thanks and the next time, after each session but the last." },
  },
  "reminders.afterSession.daysAfter": {
    fi: { label: "Päiviä jälkeen", help: "Montako päivää tapaamisen jälkeen viesti lähtee." },
    sv: { label: "Dagar efter", help: "Hur många dagar efter träffen meddelandet skickas." },
    en: { label: "Days after", help: "How many days after the session the message goes out." },
  },
  "reminders.afterSession.at": {
    fi: { label: "Kello", help: "Mihin aikaan viesti lähtee." },
    sv: { label: "Klockan", help: "Vilken tid meddelandet skickas." },
    en: { label: "At", help: "The hour at which it goes out." },
  },
  "reminders.calendar": {
    fi: { label: "Hälytys kalenterissa", help: "Kuinka paljon ennen tapaamista kalenteri hälyttää." },
    sv: { label: "Alarm i kalendern", help: "Hur långt före träffen kalendern larmar." },
    en: { label: "Alarm in calendars", help: "How long before a session calendars sound an alarm." },
  },
  "reminders.calendar.participants": {
    fi: { label: "Osallistujilla", help: "Montako minuuttia ennen osallistujien kalenteri hälyttää." },
    sv: { label: "Hos deltagarna", help: "Hur många minuter före deltagarnas kalender larmar." },
    en: { label: "Participants'", help: "How many minutes before participants' calendars sound an alarm." },
  },
  "reminders.calendar.facilitators": {
    fi: { label: "Ohjaajilla", help: "Montako minuuttia ennen ohjaajien kalenteri hälyttää." },
    sv: { label: "Hos ledarna", help: "Hur många minuter före ledarnas kalender larmar." },
    en: { label: "Facilitators'", help: "How many minutes before facilitators' calendars sound an alarm." },
  },
};
