// Days are counted as calendars do.
const day = 86_400_000;

export function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / day;
}

export function daysAfter(date, days) {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, date.length);
}
