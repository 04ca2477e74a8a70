const GROUP = 3;

/** `1.234.567`: whole digits with the dots of a Spanish-speaking office. */
export function withDots(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.slice(sign.length);
  const first = bare.length % GROUP || GROUP;
  return sign + [bare.slice(0, first), ...(bare.slice(first).match(/\d{3}/g) ?? [])].join('.');
}

/** A figure as programs write it, as these offices do: `-1234.5` → `-1.234,5`. */
export function inSpanish(figure: string): string {
  const [whole = '', decimals] = figure.split('.');
  return decimals === undefined ? withDots(whole) : `${withDots(whole)},${decimals}`;
}
