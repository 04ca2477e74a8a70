/** What is said of a figure that is not above zero. */
export const moreThanZero = { es: 'mayor que cero', en: 'greater than zero', pt: 'maior que zero' };

/** What is said of a minimum above its maximum. */
export const crossed = {
  es: 'el mínimo es mayor que el máximo',
  en: 'the minimum is above the maximum',
  pt: 'o mínimo é maior que o máximo',
};
