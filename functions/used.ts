interface Page {
  readonly documentElement: { readonly dataset: Record<string, string | undefined> };
}
declare const document: Page | undefined;
declare const dispatchEvent: (event: unknown) => boolean;
declare const Event: new (type: string) => unknown;

let isSaid = false;

/** Tells the page, once, that this workbook has formulas of Muni: the pane sees to it that it starts with them. */
export function sayUsed(): void {
  if (isSaid) return;
  isSaid = true;
  if (typeof document === 'undefined') return;
  document.documentElement.dataset['muniUsed'] = 'yes';
  dispatchEvent(new Event('muni:used'));
}
