/** The library that reads .xlsx makes dates of serials, in UTC; this gives the serial back. */
export const serialIn = (date: Date): number => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
