export function helpHtml(markdown: string, locale: 'es' | 'en'): string;
/** Patterns for webpack's copy plugin. */
export const helpPages: readonly { readonly from: string }[];
