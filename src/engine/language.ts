export const locales = ['es', 'en', 'pt'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language we speak. Leaving a language out does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** Words as the sheet says them: `{name}` is replaced by the value given for it. */
export const fill = (
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string => template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
