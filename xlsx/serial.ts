const DAY = 86_400_000;
const FIRST = Date.UTC(1899, 11, 30);

/** The library that reads .xlsx makes dates of serials, in UTC; this gives the serial back. */
export const serialIn = (date: Date): number => (date.getTime() - FIRST) / DAY;

/** `2024-03-31` or `2024-03-31T10:00:00.000` as the serial Excel keeps. */
export function isoSerial(text: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d*)?Z?)?$/.exec(text.trim());
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part || 0));
  return (Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour ?? 0, minute ?? 0, second ?? 0) - FIRST) / DAY;
}

/** `PT12H30M00S` as a fraction of a day. */
export function timeFraction(text: string): number | undefined {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d*)?S)?$/.exec(text);
  if (!found) return undefined;
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part || 0));
  return ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}
