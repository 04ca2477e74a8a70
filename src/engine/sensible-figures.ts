const SMALLEST = 1e-6;
const LARGEST = 1e12;

export const sensible = {
  es: 'de 0,000001 a 1.000.000.000.000',
  en: 'from 0.000001 to 1,000,000,000,000',
  pt: 'de 0,000001 a 1.000.000.000.000',
};

/** Figures so far apart that their products or quotients would no longer be numbers are nobody’s figures. */
export const isBeyond = (value: number): boolean => value > LARGEST || (value > 0 && value < SMALLEST);
