/** How to say what a tool of Univer does, by the command it invokes. */
export type Named = (command: string) => string | undefined;

/** Writes only what is not so already. */
function say(part: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (part.getAttribute(name) !== value) part.setAttribute(name, value);
}

const asButton = (part: Element, label: string): void => {
  say(part, { role: 'button', tabindex: '0', 'aria-label': label });
};

const button = (label: string) => (part: Element) => {
  asButton(part, label);
};

const labelled = (label: string) => (part: Element) => {
  say(part, { 'aria-label': label });
};

/** The name of a tool, from the nearest command around it. */
const nameAround = (part: Element, named: Named): string => {
  const command = part.closest('[data-u-command]') ?? part.querySelector('[data-u-command]');
  return named(command?.getAttribute('data-u-command') ?? '') ?? part.textContent;
};

const tool = (part: Element, named: Named): void => {
  if (part.tagName === 'BUTTON') say(part, { 'aria-label': nameAround(part, named) });
  else asButton(part, nameAround(part, named));
};

/** The arrow beside a button. */
const arrow = (part: Element, named: Named): void => {
  asButton(part, `${nameAround(part, named)}: elegir`);
};

/** A list with a box to type in: the box and the arrow are named, and what holds both is no control. */
const typedList = (part: Element, named: Named): void => {
  const name = nameAround(part, named);
  for (const attribute of ['aria-haspopup', 'aria-expanded', 'type']) part.removeAttribute(attribute);
  for (const input of part.querySelectorAll('input')) say(input, { 'aria-label': name });
  for (const each of part.querySelectorAll('.univer-toolbar-selector-trigger')) arrow(each, named);
};

const zoom = (handle: Element): void => {
  const reading = handle.closest('section')?.textContent ?? '';
  say(handle, {
    ...{ role: 'slider', 'aria-label': 'Zoom', 'aria-valuemin': '10', 'aria-valuemax': '400' },
    ...{ 'aria-valuenow': String(Number.parseInt(reading, 10) || 100), 'aria-valuetext': reading },
  });
};

const inToolbar = '[data-u-comp="ribbon-toolbar"]';
const inFooter = '[data-u-comp="workbench-layout"] footer';
/** What is mended, and how. Univer marks its parts with these attributes and icons. */
export const parts: readonly (readonly [selector: string, mended: (part: Element, named: Named) => void])[] =
  [
    [inToolbar, labelled('Herramientas de la hoja')],
    [`${inToolbar} button[data-u-command]`, tool],
    [`${inToolbar} [data-slot$="-trigger"]:not(button):not(:has(input))`, tool],
    [`${inToolbar} .univer-toolbar-button-selector-main`, tool],
    [`${inToolbar} .univer-toolbar-button-selector-main + [data-slot$="-trigger"]`, arrow],
    [`${inToolbar} [data-u-command]:has(> * input)`, typedList],
    ['[data-u-comp="defined-name"] input', labelled('Celda o nombre')],
    ['[data-u-comp="defined-name"] [aria-haspopup]', button('Nombres definidos')],
    [
      '[data-u-comp="formula-bar"] span:has(> .univerjs-icon-close-icon)',
      button('Dejar la celda como estaba'),
    ],
    ['[data-u-comp="formula-bar"] span:has(> .univerjs-icon-check-mark-icon)', button('Aceptar lo escrito')],
    ['[data-u-comp="formula-bar"] span:has(> .univerjs-icon-fx-icon)', button('Insertar una función')],
    [
      '[data-u-comp="formula-bar"] button:has(> .univerjs-icon-close-icon)',
      labelled('Ocultar el avance del cálculo'),
    ],
    ['[data-u-comp="sidebar"]', labelled('Opciones')],
    ['[data-u-comp="sidebar"] header button', labelled('Cerrar las opciones')],
    [`${inFooter} [role="tablist"]`, labelled('Hojas')],
    [
      `${inFooter} button:has(> .univerjs-icon-increase-icon)[data-u-comp^="sheet-bar"]`,
      labelled('Hoja nueva'),
    ],
    [
      `${inFooter} button:has(> .univerjs-icon-convert-icon)`,
      (part) => {
        say(part, { 'aria-label': 'Todas las hojas' });
        for (const attribute of ['aria-haspopup', 'aria-expanded', 'type'])
          part.parentElement?.removeAttribute(attribute);
      },
    ],
    [`${inFooter} button[data-u-command]`, tool],
    [`${inFooter} button:has(> .univerjs-icon-reduce-icon)[data-u-comp="button"]`, labelled('Alejar')],
    [`${inFooter} button:has(> .univerjs-icon-increase-icon)[data-u-comp="button"]`, labelled('Acercar')],
    [`${inFooter} a[role="button"]`, labelled('Zoom al 100 %')],
    [
      `${inFooter} [role="track"]`,
      (part) => {
        say(part, { role: 'group', 'aria-label': 'Zoom' });
      },
    ],
    [`${inFooter} [role="handle"], ${inFooter} [role="slider"]`, zoom],
    ['section[aria-live]:has(+ section[aria-live])', labelled('Avisos')],
    ['section[aria-live] + section[aria-live]', labelled('Más avisos')],
    [
      'canvas[tabindex="1"]',
      (part) => {
        say(part, { tabindex: '0' });
      },
    ],
  ];
