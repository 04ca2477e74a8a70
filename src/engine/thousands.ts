/** `1.234.567`: whole digits with the dots of a Spanish-speaking office. */
export const withDots = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');
