/** What Office tells of the person who opened the pane. */
export interface Person {
  /** As `es-BO`. */
  readonly language: string;
  readonly prefersDark: boolean;
}

/** Waits until Office can be spoken to. */
export async function officeReady(): Promise<Person> {
  await Office.onReady();
  const { displayLanguage, officeTheme } = Office.context;
  // The theme came with Office 2021's later builds; the types promise it to all.
  const theme = officeTheme as Office.OfficeTheme | undefined;
  return { language: displayLanguage, prefersDark: theme?.isDarkTheme === true };
}
