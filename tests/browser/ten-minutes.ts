import type { Locator, Page } from 'playwright-core';

/**
 * «Una convocatoria en diez minutos», step by step as the README tells it: what is pressed, typed and pasted. The same
 * walk is a test by mouse, a test by keyboard alone, and what the README's pictures are taken from.
 */
export interface Hand {
  press(name: string | RegExp): Promise<void>;
  fill(label: string, words: string): Promise<void>;
  /** Pastes what was copied elsewhere. */
  paste(label: string, lines: readonly (readonly string[])[]): Promise<void>;
  choose(label: string, option: string): Promise<void>;
}

const paneOf = (page: Page): Locator => page.locator('.pane');
const escaped = (words: string): string => words.replace(/[().*+?]/g, '\\$&');
const exactly = (label: string): RegExp => new RegExp(`^${escaped(label)}(?: \\(opcional\\))?$`);
/** By its name, whole: several tables of a step have buttons that begin alike. */
const buttonOf = (page: Page, name: string | RegExp): Locator => {
  const whole = typeof name === 'string' ? new RegExp(`^${escaped(name)}`) : name;
  const pane = paneOf(page);
  return pane
    .getByRole('button', { name: whole })
    .or(pane.locator('summary').filter({ hasText: whole }))
    .filter({ visible: true })
    .first();
};
const fieldOf = (page: Page, label: string): Locator => paneOf(page).getByLabel(exactly(label)).first();
const tabbed = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.join('\t')).join('\n');

export const byMouse = (page: Page): Hand => ({
  press: (name) => buttonOf(page, name).click(),
  fill: (label, words) => fieldOf(page, label).fill(words),
  async paste(label, lines) {
    await fieldOf(page, label).click();
    await page.keyboard.insertText(tabbed(lines));
  },
  async choose(label, option) {
    await fieldOf(page, label).selectOption(option);
  },
});

/** How many times Tab may be pressed on the way to anything of a page. */
const FARTHEST = 250;

/** Nothing is clicked and no focus is given: F6 goes from the sheet to the pane, and everything is reached with Tab. */
export function byKeyboard(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const isThere = () => target.evaluate((node) => node === document.activeElement);
    const isInPane = () => page.evaluate(() => document.activeElement?.closest('.pane') !== null);
    for (let times = 0; times < 3 && !(await isInPane()); times++) await page.keyboard.press('F6');
    for (let times = 0; times < FARTHEST; times++) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${String(target)}`);
  };
  return {
    async press(name) {
      await reach(buttonOf(page, name));
      await page.keyboard.press('Enter');
    },
    async fill(label, words) {
      await reach(fieldOf(page, label));
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
    },
    async paste(label, lines) {
      await reach(fieldOf(page, label));
      await page.keyboard.insertText(tabbed(lines));
    },
    async choose(label, option) {
      await reach(fieldOf(page, label));
      await page.keyboard.type(option);
    },
  };
}

const call: readonly (readonly [string, string])[] = [
  ['Fondo', 'FOCAM'],
  ['Asociación que convoca', 'AMDECO'],
  ['Gestión', '2027'],
  ['Convocatoria de la gestión', '1'],
  ['Presupuesto del fondo (Bs)', '60000'],
  ['Publicación de la convocatoria', '01/03/2027'],
  ['Último día para postular', '31/03/2027'],
];

const menu = [
  ['Servicio', 'Resultados verificables (TdR)', 'Duración (días)', 'Costo base (Bs)', 'Se ofrece'],
  ['Catastro y SIIM', 'Catastro urbano en el SIIM', '25', '18.000', 'sí'],
  ['Reglamento Interno del Concejo Municipal', 'Reglamento aprobado', '10', '9.500', 'sí'],
  ['Procesos de contratación', 'Equipo capacitado y manual', '15', '12.400,50', 'sí'],
];

const charges: readonly (readonly [string, string])[] = [
  ['Gastos generales', '5'],
  ['Rédito de la asociación', '5'],
  ['Impuestos', '13'],
];

const shares = [
  ['Categoría', 'Contraparte'],
  ['A', '10 %'],
  ['B', '15 %'],
  ['C', '25 %'],
  ['D', '40 %'],
];

const SIGNED = ['sí', 'sí', 'sí', 'sí', 'sí', 'sí', 'sí'];
const applications = [
  [
    ...['Fecha de presentación', 'Municipio', 'Servicio'],
    ...['Firma del Alcalde', 'Firma del Concejo', 'Firma del técnico', 'Solicitud del municipio'],
    ...['Resolución del Concejo Municipal', 'Contraparte inscrita en el POA', 'Técnico municipal designado'],
  ],
  ['15/03/2027', 'GAM de Tarabuco', 'Catastro y SIIM', ...SIGNED],
  ['16/03/2027', 'Poroma', 'Reglamento Interno del Concejo Municipal', ...SIGNED],
  ['18/03/2027', 'Presto', 'Procesos de contratación', ...SIGNED],
  ['22/03/2027', 'Sucre', 'Catastro y SIIM', ...SIGNED],
  ['23/03/2027', 'Tarabuquito', 'Catastro y SIIM', ...SIGNED],
];

const marks = [
  ['Código', 'Pertinencia de la demanda', 'Impacto en la gestión municipal'],
  ['P-001', '90', '85'],
  ['P-002', '75', '80'],
  ['P-003', '60', '70'],
  ['P-004', '55', '60'],
];

export interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  /** Told at each place the README has a picture of. */
  readonly at?: (name: string) => Promise<void>;
  /** Where it stops, short of its end. */
  readonly upTo?: '5-libro';
}

const LONG = 180_000;

/** From a new workbook to the order of merit on a sheet to print. */
export async function walkTheCall({ page, hand, at = () => Promise.resolve(), upTo }: Walk): Promise<void> {
  const sees = (words: string | RegExp, timeout = 60_000) =>
    paneOf(page).getByText(words).filter({ visible: true }).first().waitFor({ timeout });
  const heading = (name: string) => paneOf(page).getByRole('heading', { level: 1, name }).waitFor();
  const write = async (button: string): Promise<void> => {
    await hand.press(button);
    await sees('Libro listo', LONG);
  };

  // 1. The call
  await hand.press('Convocatoria del fondo');
  await heading('La convocatoria');
  for (const [label, words] of call) await hand.fill(label, words);
  await at('1-llamado');
  await hand.press('Continuar');

  // 2. Menu and prices
  await heading('Menú y costos');
  await hand.press('Traer varias filas: Menú de servicios');
  await hand.paste('Filas pegadas', menu);
  await sees('se completarán 3');
  await at('2-menu');
  await hand.press('Traer 3 filas');
  await heading('Menú y costos');
  for (const [label, words] of charges) await hand.fill(label, words);
  await hand.press('Continuar');

  // 3. Requirements and criteria
  await heading('Requisitos y criterios');
  await sees('Suma 100: completo.');
  await hand.fill('Sin historial de contraparte: parte de la nota máxima', '50');
  await at('3-criterios');
  await hand.press('Continuar');

  // 4. Calendar, and what each municipality pays
  await heading('Calendario y parámetros');
  await hand.press('Contraparte del municipio');
  await hand.press('Traer varias filas: Contraparte del municipio');
  await hand.paste('Filas pegadas', shares);
  await sees('se completarán 4');
  await hand.press('Traer 4 filas');
  await heading('Calendario y parámetros');
  await hand.press('Ver cómo quedará');

  // 5. The book
  await sees('Todavía no se escribió nada');
  await at('4-asi-quedara');
  await write('Crear el libro: Convocatoria del fondo');
  await at('5-libro');
  if (upTo === '5-libro') return;

  // 6. Applications
  await hand.press('Seguir: Registrar postulaciones');
  await heading('Registrar postulaciones');
  await hand.press('Traer varias filas: Postulaciones');
  await hand.paste('Filas pegadas', applications);
  await sees('Estas filas no entran: 1');
  await at('6-postulaciones');
  await hand.press('Traer 4 filas');
  await sees('Postulaciones: filas nuevas: 4');
  await write('Actualizar el libro: Convocatoria del fondo');

  // 7. Marks
  await hand.press('Seguir: Evaluar');
  await heading('Evaluar');
  await hand.press('Traer varias filas: Evaluación');
  await hand.paste('Filas pegadas', marks);
  await sees('se agregarán 4');
  await hand.press('Traer 4 filas');
  await sees('Evaluación: filas nuevas: 4');
  await write('Actualizar el libro: Convocatoria del fondo');

  // 8. The award, and its paper
  await hand.press('Seguir: Adjudicar');
  await heading('Adjudicar');
  await hand.press('Orden de mérito');
  await heading('Papeles');
  await sees('Orden de mérito y adjudicación');
  await at('7-orden');
  await hand.press('Poner en una hoja para imprimir');
  await sees('está lista para imprimir', LONG);
  await at('8-papel');
}

const said = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flat().filter((each) => each !== 'sí');

/** What the README must tell, word for word, and the pictures it shows. */
export const walked = {
  words: [
    ...said([...call, ...charges, ...menu, ...shares, ...applications, ...marks]),
    ...['Traer varias filas', 'Así quedará', 'Poner en una hoja para imprimir', 'F6'],
  ],
  pictures: [
    '1-llamado',
    '2-menu',
    '3-criterios',
    '4-asi-quedara',
    '5-libro',
    '6-postulaciones',
    '7-orden',
    '8-papel',
  ],
};
