import { fill, locales, type Locale, type Text } from '../engine/language.ts';
import { Problem } from '../engine/problem.ts';

/** Everything an office's own formula can get wrong, said so that whoever typed it can put it right. */
const faults = {
  tooLong: {
    es: 'pasa de {detail} caracteres',
    en: 'it is longer than {detail} characters',
    pt: 'passa de {detail} caracteres',
  },
  tooDeep: {
    es: 'tiene más de {detail} paréntesis uno dentro de otro',
    en: 'it has more than {detail} parentheses inside one another',
    pt: 'tem mais de {detail} parênteses um dentro do outro',
  },
  character: {
    es: 'no se admite «{detail}»; use números, nombres, + - * / ^ ( ), comparaciones, min, max, round e if',
    en: '“{detail}” is not allowed; use numbers, names, + - * / ^ ( ), comparisons, min, max, round and if',
    pt: 'não se admite “{detail}”; use números, nomes, + - * / ^ ( ), comparações, min, max, round e if',
  },
  unknownName: {
    es: '«{detail}» no está entre los nombres dados',
    en: '“{detail}” is not among the given names',
    pt: '“{detail}” não está entre os nomes dados',
  },
  notCallable: {
    es: '«{detail}» no es una función; si quiere multiplicar, escriba *',
    en: '“{detail}” is not a function; to multiply, type *',
    pt: '“{detail}” não é uma função; para multiplicar, escreva *',
  },
  functionAlone: {
    es: 'a «{detail}» le faltan sus paréntesis',
    en: '“{detail}” lacks its parentheses',
    pt: 'faltam os parênteses de “{detail}”',
  },
  comma: {
    es: '«{detail}» puede ser un decimal o dos argumentos; separe los argumentos con punto y coma',
    en: '“{detail}” may be a decimal or two arguments; put a space or a semicolon between arguments',
    pt: '“{detail}” pode ser um decimal ou dois argumentos; separe os argumentos com ponto e vírgula',
  },
  separator: {
    es: 'hay un «{detail}» fuera de lugar',
    en: 'there is a “{detail}” out of place',
    pt: 'há um “{detail}” fora do lugar',
  },
  mixedMarks: {
    es: 'mezcla punto y coma decimales («{detail}»); use uno solo y no separe los miles',
    en: 'it mixes decimal points and commas (“{detail}”); use one of them and do not separate thousands',
    pt: 'mistura ponto e vírgula decimais (“{detail}”); use um só e não separe os milhares',
  },
  thousands: {
    es: '«{detail}» puede ser miles o decimales; escríbalo sin separar miles o con otro decimal, como 1.1250',
    en: '“{detail}” may mean thousands or decimals; type it without separators or with one more decimal, like 1.1250',
    pt: '“{detail}” pode ser milhares ou decimais; escreva-o sem separar milhares ou com outra casa, como 1.1250',
  },
  unfinished: {
    es: 'está incompleta o le falta un operador',
    en: 'it is incomplete or lacks an operator',
    pt: 'está incompleta ou falta um operador',
  },
  power: {
    es: 'ponga paréntesis en la potencia: Excel y las matemáticas leen distinto «−a^b» y «a^b^c»',
    en: 'put parentheses in the power: Excel and mathematics read “−a^b” and “a^b^c” differently',
    pt: 'ponha parênteses na potência: o Excel e a matemática leem diferente “−a^b” e “a^b^c”',
  },
  exponent: {
    es: 'el exponente va de −{detail} a {detail}',
    en: 'the exponent goes from −{detail} to {detail}',
    pt: 'o expoente vai de −{detail} a {detail}',
  },
  comparison: {
    es: 'una comparación solo puede ser la condición de if',
    en: 'a comparison can only be the condition of if',
    pt: 'uma comparação só pode ser a condição de if',
  },
  condition: {
    es: 'la condición de if debe ser una comparación, como a > b',
    en: 'the condition of if must be a comparison, like a > b',
    pt: 'a condição de if deve ser uma comparação, como a > b',
  },
  arguments: {
    es: 'a «{detail}» le faltan o le sobran argumentos',
    en: '“{detail}” has too few or too many arguments',
    pt: 'faltam ou sobram argumentos em “{detail}”',
  },
  decimals: {
    es: 'round admite de 0 a {detail} decimales',
    en: 'round takes from 0 to {detail} decimals',
    pt: 'round admite de 0 a {detail} casas decimais',
  },
  notAllowed: {
    es: 'usa algo que no se admite; solo operaciones, comparaciones, min, max, round e if',
    en: 'it uses something not allowed; only operations, comparisons, min, max, round and if',
    pt: 'usa algo que não se admite; só operações, comparações, min, max, round e if',
  },
  divideByZero: { es: 'divide entre cero', en: 'it divides by zero', pt: 'divide por zero' },
  notFinite: {
    es: 'el resultado no es un número que quepa en una celda',
    en: 'the result is not a number that fits in a cell',
    pt: 'o resultado não é um número que caiba em uma célula',
  },
} as const satisfies Record<string, Text>;

export type Fault = keyof typeof faults;

export function fault(code: Fault, detail: string | number = ''): Problem {
  const said = (locale: Locale): readonly [Locale, string] => [
    locale,
    fill(faults[code][locale], { detail }),
  ];
  return new Problem(
    'badExpression',
    'expresion',
    {},
    Object.fromEntries(locales.map(said)) as unknown as Text,
  );
}
