import type { ProblemCode } from '../src/engine/problem.ts';
import type { HelpLocale } from './docs-words.ts';

/** What to do about each error. Every error has its remedy, or this does not compile. */
export const remedies: Readonly<Record<ProblemCode, Readonly<Record<HelpLocale, string>>>> = {
  missing: {
    es: 'Escriba el dato que falta. Si de verdad es cero, escriba 0: una celda vacía no lo es.',
    en: 'Type what is missing. If it really is zero, type 0: a blank cell is not.',
  },
  noBudget: {
    es: 'Escriba el presupuesto, o saque de la tabla lo que no lo tiene. Con SI.ND puede mostrar otra cosa.',
    en: 'Type the budget, or take what has none out of the table. IFNA shows something else instead.',
  },
  zeroBase: {
    es: 'Revise el dato que divide: con cero no hay razón que calcular.',
    en: 'Check the figure that divides: over zero there is no ratio.',
  },
  notNumber: {
    es: 'Corrija la celda. Se leen números guardados como texto («1.234,50», «(123,45)», «12,5 %»); nombres y notas, no.',
    en: 'Correct the cell. Numbers kept as text are read (“1,234.50”, “(123.45)”, “12.5 %”); names and notes are not.',
  },
  ambiguousNumber: {
    es: 'Convierta la celda en número: «1.234» puede ser mil doscientos treinta y cuatro o uno con 234, y nada en la columna lo aclara.',
    en: 'Turn the cell into a number: “1.234” may be one thousand or one and a bit, and nothing in the column tells.',
  },
  tooLarge: {
    es: 'Revise la unidad. Si el monto es correcto, trabaje en miles.',
    en: 'Check the unit. If the amount is right, work in thousands.',
  },
  negative: {
    es: 'Revise el signo: aquí un negativo no tiene sentido. Donde sí lo tiene, Muni lo conserva.',
    en: 'Check the sign: a negative makes no sense here. Where it does, Muni keeps it.',
  },
  notWhole: { es: 'Escriba un número sin decimales.', en: 'Type a number without decimals.' },
  notYear: {
    es: 'Escriba la gestión con cuatro cifras, entre 1900 y 2200.',
    en: 'Type the year with four digits, between 1900 and 2200.',
  },
  notDate: {
    es: 'Use una fecha de Excel, o el texto 2026-03-31 o 31/03/2026.',
    en: 'Use an Excel date, or the text 2026-03-31 or 31/03/2026.',
  },
  notYesNo: {
    es: 'Escriba sí o no (también VERDADERO o FALSO, 1 o 0).',
    en: 'Type yes or no (also TRUE or FALSE, 1 or 0).',
  },
  notChoice: {
    es: 'Elija una de las palabras que nombra el mensaje; no importan mayúsculas ni tildes.',
    en: 'Choose one of the words the message names; case and accents do not matter.',
  },
  outOfRange: {
    es: 'El mensaje dice el límite; lo más frecuente es escribir 0,75 donde van puntos de 0 a 100, o al revés.',
    en: 'The message says the limit; most often 0.75 was typed where points from 0 to 100 go, or the other way round.',
  },
  errorInCell: {
    es: 'Corrija primero esa celda: su error viene de antes.',
    en: 'Correct that cell first: its error comes from before.',
  },
  lengths: {
    es: 'Dé rangos que empiecen y terminen en las mismas filas. El mensaje trae los dos tamaños.',
    en: 'Give ranges that begin and end on the same rows. The message carries both sizes.',
  },
  empty: { es: 'Dé un rango que tenga datos.', en: 'Give a range that holds data.' },
  notFound: {
    es: 'Revise cómo está escrito; donde hay parecidos, el mensaje los nombra.',
    en: 'Check the spelling; where something is alike, the message names it.',
  },
  ambiguous: {
    es: 'Diga cuál de los que nombra el mensaje: con el departamento o con el código. Muni no adivina.',
    en: 'Say which of those the message names: with the department or the code. Muni does not guess.',
  },
  noNorm: {
    es: 'No hay cifra oficial conocida para ese caso: dé la suya en el argumento que la admite.',
    en: 'No official figure is known for that case: give yours in the argument that takes it.',
  },
  weights: {
    es: 'Corrija las ponderaciones hasta que sumen 100 (o 1).',
    en: 'Correct the weights until they add up to 100 (or 1).',
  },
  badShape: {
    es: 'Seleccione el rango con las columnas que pide el mensaje, ni más ni menos.',
    en: 'Select the range with the columns the message asks for, no more and no less.',
  },
  badExpression: {
    es: 'Corrija la expresión donde dice el mensaje.',
    en: 'Correct the expression where the message says.',
  },
  infeasible: {
    es: 'Lo pedido no se puede cumplir a la vez; afloje la condición que nombra el mensaje.',
    en: 'What is asked cannot all hold; loosen the condition the message names.',
  },
  notLoaded: {
    es: 'Revise la conexión con el servidor de su oficina y vuelva a calcular (Ctrl+Alt+F9).',
    en: 'Check the connection to your office’s server and recalculate (Ctrl+Alt+F9).',
  },
  internal: {
    es: 'Es una falla nuestra: envíenos el libro y la celda.',
    en: 'It is our fault: send us the workbook and the cell.',
  },
};
