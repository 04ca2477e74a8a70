export function helpHtml(markdown: string, locale: 'es' | 'en', name?: string, index?: string): string;
/** Every file of the help site, by its path inside `ayuda/`. */
export function helpSite(root: string): ReadonlyMap<string, string>;
